import type { BagRemarks } from './bag-fault.ts';
import type { BagFile } from './bag-files.ts';
import { algorithmOf } from './bag-hashes.ts';
import { readManifest } from './bag-listing.ts';
import { isPayload } from './bag-path.ts';
import { findListed } from './find-listed.ts';

/** The bag whose manifests are read. */
export interface ListedBag {
  readonly version: string;
  readonly present: ReadonlyMap<string, BagFile>;
  /** Paths that `fetch.txt` lists. */
  readonly awaited: readonly string[];
  readonly remarks: BagRemarks;
  readonly linesOf: (file: string) => Promise<readonly string[]>;
}

/** The checksums that each file must have, by algorithm. */
export type WantedHashes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads all manifests, and tells what they lack: a file that is not there, or one of the payload that
 * they do not list, or only with checksums that cannot be made here. */
export async function readListings(bag: ListedBag): Promise<WantedHashes> {
  const { version, present, awaited, remarks, linesOf } = bag;
  const find = findListed(present, new Set(awaited), remarks);
  const wanted = new Map<string, Map<string, string>>();
  const payloads: ReadonlySet<string>[] = [];
  for (const file of [...present.keys()].sort()) {
    const [, isTag, name = ''] = /^(tag)?manifest-([^/]+)\.txt$/.exec(file) ?? [];
    if (name === '') continue;
    const algorithm = algorithmOf(name);
    if (algorithm === undefined) remarks.warnings.push({ code: 'algorithm-unknown', file, found: name });
    const listed = new Set<string>();
    for (const { path, hash } of readManifest(await linesOf(file), { file, version, remarks })) {
      const known = find(path, file);
      if (known === null) continue;
      listed.add(known);
      const hashes = wanted.get(known) ?? new Map<string, string>();
      if (algorithm !== undefined) wanted.set(known, hashes.set(algorithm, hash));
    }
    if (isTag === undefined) payloads.push(listed);
  }
  if (payloads.length === 0) {
    remarks.errors.push({ code: 'manifest-missing', file: 'manifest-sha512.txt' });
    return wanted;
  }
  for (const [path, { refusal }] of present) {
    if (!isPayload(path) || refusal) continue;
    if (!isListed(path, payloads, version)) remarks.errors.push({ code: 'file-unlisted', file: path });
    else if (!wanted.has(path)) remarks.errors.push({ code: 'file-unproven', file: path });
  }
  return wanted;
}

/** From 1.0 on every manifest lists the whole payload; before, one of them was enough. */
function isListed(path: string, payloads: readonly ReadonlySet<string>[], version: string): boolean {
  const lists = (payload: ReadonlySet<string>) => payload.has(path);
  return Number(version) >= 1 ? payloads.every(lists) : payloads.some(lists);
}
