import type { copies as english } from '../en/copies.ts';

export const copies: Readonly<Record<keyof typeof english, string>> = {
  'cli.verify.head': 'dañado  {file}  (sin consecuencias: otros lo sustituyen)',
  'cli.verify.logFault':
    '{why, select, missing {falta } other {dañado}}  {file}  {why, select, missing {(desde el byte {at, number})} damaged {(en el byte {at, number})} other {(lo que hay en el byte {at, number} no sigue a lo anterior)}}',
  'cli.verify.vault':
    '{why, select, altered {dañado  {file}  (no es el que este programa tiene abierto)} older {anterior  {file}  (se repuso uno anterior: frases de contraseña retiradas pueden volver a abrir el archivo)} other {quedó   {file}  (sin consecuencias: la próxima apertura lo resuelve)}}',
  'cli.verify.strange':
    'extraño  {file}  {isHarmless, select, true {(sin consecuencias: lo dejó el sistema)} other {(no forma parte del archivo; se deja como está)}}',
};
