export const dossierRedactions = {
  'dossier.original.unredactable':
    '“{title}”: the original holds redacted words and no copy without them could be made; its redacted text stands in its place.',
  'dossier.original.flattened':
    '“{title}”: {count, plural, one {page {pages} of the original stands} other {pages {pages} of the original stand}} as pictures, since redacted words could not be taken out otherwise.',
  'dossier.original.unread':
    '“{title}”: look at {count, plural, one {page {pages}} other {pages {pages}}} of the original. What it says there is a picture or letters that cannot be read back, so redacted words were not searched for in it.',
  'cli.dossier.redact': 'take out every place of these terms (a file, one term a line)',
} as const;
