import type { copies as english } from '../en/copies.ts';

export const copies: Readonly<Record<keyof typeof english, string>> = {
  'cli.verify.head': 'endommagé  {file}  (sans conséquence : d’autres le remplacent)',
  'cli.verify.logFault':
    '{why, select, missing {manquant } other {endommagé}}  {file}  {why, select, missing {(à partir de l’octet {at, number})} damaged {(à l’octet {at, number})} other {(ce qui est à l’octet {at, number} ne suit pas ce qui précède)}}',
  'cli.verify.vault':
    '{why, select, altered {endommagé  {file}  (autre que celui que ce programme a ouvert)} older {plus ancien  {file}  (une version antérieure a été remise : des phrases secrètes retirées peuvent de nouveau ouvrir l’archive)} other {resté  {file}  (sans conséquence : la prochaine ouverture le règle)}}',
  'cli.verify.strange':
    'étranger  {file}  {isHarmless, select, true {(sans conséquence : laissé par le système)} other {(ne fait pas partie de l’archive ; laissé tel quel)}}',
};
