/** What is said of a bag (BagIt), a sentence a fault. */
export const bag = {
  'bag.declaration-missing': '{file} is missing: this is not a bag.',
  'bag.declaration-wrong':
    '{file} is not the two lines that BagIt asks for (version, charset), in UTF-8 without a mark at its beginning.',
  'bag.version-unknown':
    '{file} names a version of BagIt that is not known: {found}. Versions 0.93 to 1.0 can be read.',
  'bag.charset-unknown': '{file} names a charset that is not known: {found}.',
  'bag.charset-wrong': '{file} is not in the charset that bagit.txt names.',
  'bag.manifest-missing': 'There is no manifest of the payload, such as {file}.',
  'bag.line-wrong': '{file}, line {line}, cannot be read.',
  'bag.path-unsafe': '{file}, line {line}, leads out of the bag: {found}. It is not followed.',
  'bag.path-elsewhere': '{file}, line {line}, names a file that is not under data/: {found}.',
  'bag.hashes-differ': '{file}, line {line}, gives {found} a second checksum, unlike the first.',
  'bag.file-missing': '{file} is listed and is not there. Ask whoever made the bag for it.',
  'bag.file-awaited':
    '{file} was to be fetched from the network and is not there. Nothing is ever fetched: have it put into the bag.',
  'bag.file-unlisted': '{file} is there and no manifest lists it as it should.',
  'bag.file-is-link': '{file} is a link, not a file. It is not followed.',
  'bag.file-unreadable': '{file} cannot be read. The medium may be damaged: copy it again.',
  'bag.file-unproven':
    '{file} is listed with checksums only that cannot be made here: nobody can say whether it is what it was.',
  'bag.fixity': '{file} is not what it was when the bag was made: its checksum differs.',
  'bag.oxum': '{file} gives another size of the payload than the {found} (bytes.files) that is there.',
  'bag.listed-twice': '{file}, line {line}, lists {found} a second time.',
  'bag.listed-otherwise':
    '{file} lists {found}; the file’s name differs by capitals or by how accents are written.',
  'bag.listed-relative': '{file}, line {line}, writes ./ before a path: {found}.',
  'bag.made-with-tools':
    '{file}, line {line}, has an asterisk before the path, as tools for checksums write it.',
  'bag.system-file': '{file} was left by an operating system; nobody’s document is in it.',
  'bag.system-file-missing':
    '{file} is listed and is not there; an operating system had left it, and nobody’s document is missing.',
  'bag.fetch': '{file} lists files to be fetched from the network ({found}). Nothing is ever fetched.',
  'bag.algorithm-unknown': '{file} uses checksums that cannot be made here: {found}.',
  'bag.metadata-wrong': '{file}, line {line}, is no “Label: value”.',
  'cli.importBag': 'check a bag (BagIt, a folder or a ZIP) and import what is in it',
  'cli.checkBag':
    'check a bag (BagIt): whether it is complete and every file is what it was (a folder or a ZIP stands in the archive’s place)',
  'cli.checkBag.progress': 'Checked {done} of {of} files',
  'cli.checkBag.done':
    '{state, select, valid {The bag is valid} complete {The bag is complete, but not valid} other {The bag is not complete}}: {files, plural, one {# file} other {# files}} in it.',
} as const;
