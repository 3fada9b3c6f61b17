import type { copies as english } from '../en/copies.ts';

export const copies: Readonly<Record<keyof typeof english, string>> = {
  'cli.verify.head': 'endommagé  {file}  (sans conséquence : d’autres le remplacent)',
  'cli.verify.logFault':
    '{why, select, missing {manquant } other {endommagé}}  {file}  {why, select, missing {(à partir de l’octet {at, number})} damaged {(à l’octet {at, number})} other {(ce qui est à l’octet {at, number} ne suit pas ce qui précède)}}',
  'cli.verify.vault':
    '{why, select, altered {endommagé  {file}  (autre que celui que ce programme a ouvert)} older {plus ancien  {file}  (une version antérieure a été remise : des phrases secrètes retirées peuvent de nouveau ouvrir l’archive)} other {resté  {file}  (sans conséquence : la prochaine ouverture le règle)}}',
  'cli.verify.strange':
    'étranger  {file}  {isHarmless, select, true {(sans conséquence : laissé par le système)} other {(ne fait pas partie de l’archive ; laissé tel quel)}}',
  'cli.backup': 'faire, ou mettre à jour, une copie vérifiée qui s’ouvre par elle-même',
  'cli.restore': 'rétablir à partir d’une sauvegarde ce qui est endommagé ou manquant, ou le tout',
  'cli.copy.progress': '{done, number} objets sur {total, number}',
  'cli.copy.damaged': 'endommagé  {file}  {document}',
  'cli.backup.done':
    '{ok, select, true {La sauvegarde est entière} other {Il manque à la sauvegarde ce qui est nommé ci-dessus : c’est endommagé dans l’archive}} : {objects, plural, one {# objet} other {# objets}}, {copied, plural, one {# copié} other {# copiés}} cette fois ({bytes, plural, one {# octet} other {# octets}}), {removed, plural, one {# supprimé} other {# supprimés}} dont plus rien n’a besoin.',
  'cli.restore.done':
    '{ok, select, true {Tout est là tel qu’il a été écrit} other {Ce qui est nommé ci-dessus n’a pas pu être rétabli : c’est endommagé dans la sauvegarde aussi}} : {objects, plural, one {# objet} other {# objets}}, {copied, plural, one {# rétabli} other {# rétablis}} ({bytes, plural, one {# octet} other {# octets}}).',
};
