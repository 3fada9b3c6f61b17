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
  'cli.salvage': 'reprendre dans une nouvelle archive ce qui est intact dans une archive endommagée',
  'cli.salvage.newPassphrase':
    'la phrase secrète de la nouvelle archive : la première ligne de ce fichier ; sinon celle qui ouvre l’archive endommagée',
  'cli.salvage.lost':
    '{why, select, original {perdu  l’original de {id}  {title}  {file}  (son texte est dans la nouvelle archive)} text {perdu  le texte de {id}  {title}  {file}  (son original est dans la nouvelle archive)} layer {perdu  la place des mots sur les pages numérisées de {id}  {title}  {file}  (le reste est dans la nouvelle archive)} other {perdu  tout de {id}  {title}  {file}}}',
  'cli.salvage.log':
    'Le journal de l’archive endommagée est rompu : {entriesLost, plural, =0 {on ne sait d’aucune entrée qu’elle manque} one {# entrée est illisible, et une modification peut manquer avec elle} other {# entrées sont illisibles, et des modifications peuvent manquer avec elles}}.',
  'cli.salvage.cutOff':
    'La nouvelle archive « {name} » s’ouvre et contient ce qui a été sauvé jusque-là. Ce n’est pas tout : relancez « salvage » vers un autre endroit.',
  'cli.salvage.done':
    '{ok, select, true {Tout a été sauvé dans « {name} »} other {Ce qui pouvait être sauvé est dans « {name} » ; l’archive endommagée est restée telle quelle, gardez-la}} : {documents, plural, one {# document} other {# documents}}, {objects, plural, one {# objet} other {# objets}}, {bytes, plural, one {# octet} other {# octets}}{lost, plural, =0 {} one {, # perte nommée ci-dessus} other {, # pertes nommées ci-dessus}}.',
};
