import type { importSheet as english } from '../en/import-sheet.ts';

export const importSheet: Readonly<Record<keyof typeof english, string>> = {
  'import.sheet': 'Un tableau qui décrit les fichiers',
  'import.sheet.text':
    'S’il existe une liste des fichiers (CSV ou XLSX), ses colonnes peuvent remplir le titre, la date, le pays et tout le reste. Une colonne doit nommer les fichiers.',
  'import.sheet.choose': 'Choisir un tableau',
  'import.sheet.other': 'Choisir un autre tableau',
  'import.sheet.without': 'S’en passer',
  'import.sheet.failed': 'Le tableau ne peut pas servir',
  'import.sheet.rows': '{rows, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}',
  'import.sheet.lacksFiles': 'Aucune colonne du tableau ne nomme les fichiers. Choisissez laquelle le fait.',
  'import.column': 'Colonne',
  'import.column.examples': 'Par exemple',
  'import.column.says': 'Elle dit',
  'import.column.saysOf': 'Ce que dit la colonne {column}',
  'import.column.aside': 'Rien : la laisser de côté',
  'import.column.file': 'Nom du fichier',
  'import.plan':
    '{ready, plural, =0 {Aucune ligne n’est prête.} one {# ligne est prête.} other {# lignes sont prêtes.}} {wrong, plural, =0 {} one {# ligne est fausse : son fichier n’est pas importé tant que le tableau n’est pas juste.} other {# lignes sont fausses : leurs fichiers ne sont pas importés tant que le tableau n’est pas juste.}} {without, plural, =0 {} one {# fichier n’est nommé par aucune ligne et entre sans elle.} other {# fichiers ne sont nommés par aucune ligne et entrent sans elle.}}',
  'import.plan.wrong': 'Fausses',
  'import.plan.ready': 'Prêtes',
  'import.plan.without': 'Sans ligne',
  'import.plan.rows': 'Ce que deviendraient les lignes',
  'import.plan.row': 'Ligne {row, number}',
  'import.plan.none': 'Aucune',
};
