import { expect, test } from 'vitest';
import {
  linesToNames,
  linesToParties,
  namesToLines,
  partiesToLines,
} from '../../../renderer/dossier/name-lines.ts';

test('protected people are written down a line each, and read back the same', () => {
  const people = [
    { pseudonym: 'Witness A', names: ['Amina Diallo', 'Diallo', 'أمينة ديالو'] },
    { pseudonym: 'Witness B', names: ['김민지'] },
  ];
  expect(linesToNames(namesToLines(people))).toEqual({ people, wrong: [] });
});

test('a line without a pseudonym or a name protects nobody, and is told', () => {
  expect(linesToNames('Witness A = Amina\n\nAmina Diallo\n= Amina\nWitness B =;')).toEqual({
    people: [{ pseudonym: 'Witness A', names: ['Amina'] }],
    wrong: [3, 4, 5],
  });
});

test('names may be parted by the Arabic semicolon', () => {
  expect(linesToNames('شاهدة = أمينة؛ ديالو').people[0]?.names).toEqual(['أمينة', 'ديالو']);
});

test('parties are written with their roles or without', () => {
  const parties = [
    { role: 'Appellant', name: 'A. Moyo' },
    { role: '', name: 'The State' },
  ];
  expect(linesToParties(partiesToLines(parties))).toEqual(parties);
});
