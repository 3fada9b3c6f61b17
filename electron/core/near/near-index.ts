import type { DocumentId } from '../../../shared/model/ids.ts';
import { bands, hashesPerBand, signatureLength, type Signature } from './signature.ts';

/** The signatures of many documents, and which of them are worth comparing with another one. */
export interface NearIndex {
  readonly size: number;
  has(id: DocumentId): boolean;
  add(id: DocumentId, signature: Signature): void;
  /** Documents that are probably at least `likeness` alike, the likeliest first, so many at most. */
  candidates(
    signature: Signature,
    wanted: { readonly likeness: number; readonly most: number },
  ): DocumentId[];
  entries(): Iterable<readonly [id: DocumentId, signature: Signature]>;
}

/** Of so many documents at least that hash alike in a band, the newest are looked at: forms exist by the thousand. */
const longestChain = 1000;

/** Below what is wanted by so much a signature is still let through: two of its standard errors. */
const leeway = 0.1;

/**
 * Typed arrays alone: 100,000 documents take some 40 MB, where maps of arrays would take ten times as much. A band is a
 * hash table whose chains run from the newest document to older ones.
 */
export function createNearIndex(capacity = 0): NearIndex {
  const ids: DocumentId[] = [];
  const places = new Set<DocumentId>();
  let room = Math.max(1024, capacity);
  let signatures = new Uint8Array(room * signatureLength);
  let seen = new Uint32Array(room);
  let asked = 0;
  let chains = newChains(room);

  const link = (document: number) => {
    for (let band = 0; band < bands; band += 1) {
      const bucket = bucketOf(signatures, document * signatureLength, { band, mask: chains.mask });
      const head = band * (chains.mask + 1) + bucket;
      // 0 ends a chain, so documents count from 1 in it.
      chains.next[band * room + document] = chains.heads[head] ?? 0;
      chains.heads[head] = document + 1;
    }
  };
  const grow = () => {
    room *= 2;
    signatures = withRoom(signatures, new Uint8Array(room * signatureLength));
    seen = new Uint32Array(room);
    asked = 0;
    chains = newChains(room);
    for (let document = 0; document < ids.length; document += 1) link(document);
  };

  return {
    get size() {
      return ids.length;
    },
    has: (id) => places.has(id),
    add: (id, signature) => {
      if (places.has(id)) return;
      if (ids.length === room) grow();
      signatures.set(signature, ids.length * signatureLength);
      places.add(id);
      ids.push(id);
      link(ids.length - 1);
    },
    candidates: (signature, { likeness, most }) => {
      asked += 1;
      const least = Math.floor((likeness - leeway) * signatureLength);
      const found: { id: DocumentId; agreed: number }[] = [];
      for (let band = 0; band < bands; band += 1) {
        const bucket = bucketOf(signature, 0, { band, mask: chains.mask });
        let document = chains.heads[band * (chains.mask + 1) + bucket] ?? 0;
        for (let step = 0; document > 0 && step < longestChain; step += 1) {
          const at = document - 1;
          document = chains.next[band * room + at] ?? 0;
          if (seen[at] === asked) continue;
          seen[at] = asked;
          const agreed = agreement(signature, signatures, at * signatureLength);
          const id = ids[at];
          if (id !== undefined && agreed >= least) found.push({ id, agreed });
        }
      }
      return found
        .sort((one, other) => other.agreed - one.agreed)
        .slice(0, most)
        .map(({ id }) => id);
    },
    *entries() {
      for (const [at, id] of ids.entries()) {
        yield [id, signatures.subarray(at * signatureLength, (at + 1) * signatureLength)];
      }
    },
  };
}

function newChains(room: number) {
  const buckets = 2 ** Math.max(8, Math.floor(Math.log2(room)));
  return {
    mask: buckets - 1,
    heads: new Uint32Array(bands * buckets),
    next: new Uint32Array(bands * room),
  };
}

function bucketOf(
  signatures: Uint8Array,
  from: number,
  { band, mask }: { readonly band: number; readonly mask: number },
): number {
  let hash = 0;
  for (let at = from + band * hashesPerBand; at < from + (band + 1) * hashesPerBand; at += 1) {
    hash = (hash << 8) | (signatures[at] ?? 0);
  }
  hash = Math.imul(hash, 0x9e3779b1);
  return (hash ^ (hash >>> 16)) & mask;
}

function agreement(signature: Signature, signatures: Uint8Array, from: number): number {
  let agreed = 0;
  for (let at = 0; at < signatureLength; at += 1) {
    if (signature[at] === signatures[from + at]) agreed += 1;
  }
  return agreed;
}

function withRoom(bytes: Uint8Array<ArrayBuffer>, larger: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  larger.set(bytes);
  return larger;
}
