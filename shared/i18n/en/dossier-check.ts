/** The check of a finished dossier, a sentence a rule. */
export const dossierCheck = {
  'dossier.rule.undamaged': '{holds, select, true {The file is sound.} other {The file is damaged: {where}}}',
  'dossier.rule.opens':
    '{holds, select, true {It opens at full size with its bookmarks.} other {It does not open at full size with its bookmarks.}}',
  'dossier.rule.labels':
    '{holds, select, true {The page labels run on without a gap.} other {Page labels do not follow on each other, in the file on page: {where}}}',
  'dossier.rule.numbers':
    '{holds, select, true {Every page carries its own number.} other {Pages without their number: {where}}}',
  'dossier.rule.links':
    '{holds, select, true {Every link leads to a page.} other {Links that lead nowhere are on page: {where}}}',
  'dossier.rule.bookmarks':
    '{holds, select, true {Every bookmark leads to the page it names.} other {Bookmarks that do not lead to the page they name: {where}}}',
  'dossier.rule.inert':
    '{holds, select, true {Nothing in it starts by itself: no scripts, attached files or form fields.} other {It holds parts that can start something: {where}}}',
  'dossier.rule.fonts':
    '{holds, select, true {All fonts are in the file.} other {Fonts that are not in the file: {where}}}',
  'dossier.rule.upright':
    '{holds, select, true {No page stands on its head.} other {Pages that stand on their head: {where}}}',
  'dossier.rule.archival':
    '{holds, select, true {It keeps to PDF/A-1b, for archives.} other {It says that it is PDF/A-1b and does not keep to it: {where}}}',
  'dossier.rule.same-file':
    '{holds, select, true {It is the file that its record tells of, byte for byte.} other {It is not the file that its record tells of: {where}}}',
  'dossier.rule.documents':
    '{holds, select, true {Its documents stand where its record says.} other {Its documents do not stand where its record says: {where}}}',
  'cli.checkDossier':
    'check a dossier’s PDF: its numbers, links and bookmarks, and whether it is the file that was made (the PDF stands in the archive’s place)',
  'cli.checkDossier.sidecar': 'compare with its record (FILE.pdf.json unless another is named)',
  'cli.checkDossier.done':
    '{ok, select, true {All of it holds} other {Not all of it holds}}: {pages, plural, one {# page} other {# pages}}.',
  'cli.dossier.passwordFile': 'the file whose first line is the PDF’s password',
  'cli.dossier.sidecar': 'also write a record for machines (FILE.pdf.json unless another is named)',
  'cli.dossier.pdfa': 'make PDF/A-1b, for archives: without a password, originals as text',
  'cli.dossier.check': 'check the PDF once it is written',
} as const;
