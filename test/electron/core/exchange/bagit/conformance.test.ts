import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folderFiles } from '../../../../../electron/core/exchange/bagit/bag-files.ts';
import { checkBag } from '../../../../../electron/core/exchange/bagit/check-bag.ts';
import { corpus, describeWithCorpus } from '../../../../support/corpora.ts';

/** The bags of the conformance suite of the Library of Congress, of one kind. */
function bagsOf(kind: string): string[] {
  return readdirSync(corpus(`bagit/v0.97/${kind}`)).filter((name) => name !== 'Makefile');
}

const checkedBag = (kind: string, name: string) =>
  checkBag(folderFiles(corpus(`bagit/v0.97/${kind}/${name}`)));

/** Why each is not valid; a path that leads out of the bag is unsafe here on every system. */
const reasons: Readonly<Record<string, string>> = {
  'baginfo-missing-encoding': 'declaration-wrong',
  'bom-in-bagit.txt': 'declaration-wrong',
  'corrupt-data-file': 'fixity',
  'corrupt-tag-file': 'fixity',
  'extra-file-in-bag': 'file-unlisted',
  'invalid-version-number': 'version-unknown',
  'missing-baginfo': 'file-missing',
  'missing-bagit.txt': 'declaration-missing',
  'same-filename-listed-twice-with-different-hashes': 'hashes-differ',
};

const oddities: Readonly<Record<string, string>> = {
  'duplicate-file-with-different-case': 'listed-otherwise',
  'made-with-md5sum-tools': 'made-with-tools',
  'relative-path': 'listed-relative',
  'same-filename-listed-twice-with-different-normalization': 'listed-otherwise',
  'same-filename-listed-twice-with-the-same-hash': 'listed-twice',
  'special-system-files': 'system-file',
};

describeWithCorpus('bagit', 'the conformance suite of BagIt', () => {
  it.each(bagsOf('valid'))('valid/%s is valid', async (name) => {
    expect(await checkedBag('valid', name)).toMatchObject({ valid: true, complete: true, errors: [] });
  });

  it.each(bagsOf('warning'))('warning/%s is valid, and what is odd about it is said', async (name) => {
    const { valid, warnings } = await checkedBag('warning', name);
    expect(valid).toBe(true);
    expect(warnings.map(({ code }) => code)).toContain(oddities[name]);
  });

  const wrong = ['invalid', 'linux-only', 'windows-only'].flatMap((kind) =>
    bagsOf(kind).map((name) => ({ kind, name })),
  );
  it.each(wrong)('$kind/$name is not valid, for its own reason', async ({ kind, name }) => {
    const { valid, errors } = await checkedBag(kind, name);
    expect(valid).toBe(false);
    expect(errors[0]?.code).toBe(reasons[name] ?? 'path-unsafe');
  });

  it('a bag whose files are all there and one of which was changed is complete, and not valid', async () => {
    expect(await checkedBag('invalid', 'corrupt-data-file')).toMatchObject({ complete: true, valid: false });
  });
});
