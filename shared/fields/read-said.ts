import type { FieldType } from './field.ts';
import { readCell, type CellReading, type CellValue } from './read-cell.ts';
import type { Said, SaidPerson, SaidSentence } from './said.ts';
import { givenTerms, termCode } from './thesauri.ts';

/** What a form's field says, as the record keeps it (undefined: nothing), or what is wrong with it. */
export function readSaid(said: Said, type: FieldType, reading: CellReading = {}): CellValue {
  const { terms = givenTerms } = reading;
  switch (said.is) {
    case 'text':
      return said.text.trim() === '' ? { value: undefined } : readCell(said.text, type, reading);
    case 'words':
      return wordsValue(wordsIn(said), type, reading);
    case 'people':
      return eachRow(said.people, (person) => {
        const role = person.role.trim();
        return personValue({ ...person, role: termCode(terms.roles, role) ?? role });
      });
    case 'sentences':
      return eachRow(said.sentences, (sentence) => sentenceValue(sentence, reading));
  }
}

/** All its words, with the one that is typed still. */
function wordsIn({ words, pending }: Extract<Said, { is: 'words' }>): readonly string[] {
  return pending.trim() === '' ? words : [...words, pending.trim()];
}

type Row = CellValue | null;

/** Rows that nobody filled in (null) say nothing. */
function eachRow<Each>(rows: readonly Each[], read: (row: Each) => Row): CellValue {
  const values: unknown[] = [];
  for (const row of rows) {
    const one = read(row);
    if (one && 'wrong' in one) return one;
    if (one) values.push(one.value);
  }
  return { value: values.length === 0 ? undefined : values };
}

/** What is checked against a list is; a word of people's own may hold anything, semicolons too. */
function wordsValue(words: readonly string[], type: FieldType, reading: CellReading): CellValue {
  if (type.is === 'texts') return { value: words.length === 0 ? undefined : [...new Set(words)] };
  const read = words.map((word) => readCell(word, type, reading));
  const wrong = read.find((one) => 'wrong' in one);
  if (wrong) return wrong;
  const codes = read.flatMap((one) => ('value' in one ? (one.value as readonly unknown[]) : []));
  return { value: codes.length === 0 ? undefined : [...new Set(codes)] };
}

function personValue({ name, role }: SaidPerson): Row {
  const said = name.trim();
  if (said === '' && role === '') return null;
  return said === '' || role === ''
    ? { wrong: 'person', cell: said || role }
    : { value: { name: said, role } };
}

function sentenceValue({ type, amount, unit, isSuspended }: SaidSentence, reading: CellReading): Row {
  const number = amount.trim().replace(',', '.');
  if (type === '' && number === '') return null;
  const cell = [type, ...(number === '' ? [] : [number, unit]), ...(isSuspended ? ['suspended'] : [])];
  const read = readCell(cell.join(' '), { is: 'sentences' }, reading);
  const [value] = 'value' in read ? (read.value as readonly unknown[]) : [];
  return value === undefined ? { wrong: 'sentence', cell: cell.join(' ') } : { value };
}
