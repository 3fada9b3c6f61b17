import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { english, type MessageKey } from '../../../shared/i18n/en/index.ts';
import { catalogs, createTranslate } from '../../../shared/i18n/translate.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../shared/model/preferences.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What the parser calls plain words; it does not export the name. */
const literalType = new IntlMessageFormat('words', 'en').getAst()[0]?.type;

const keys = Object.keys(english) as MessageKey[];
const others = interfaceLanguages.filter((language) => language !== 'en');

function elementsOf(language: InterfaceLanguage, key: MessageKey): Element[] {
  const parsed = new IntlMessageFormat(catalogs[language][key], language, undefined, { ignoreTag: true });
  return flatten(parsed.getAst());
}

function flatten(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap((each) => flatten(each.value)) : []),
  ]);
}

function blanksOf(language: InterfaceLanguage, key: MessageKey): string[] {
  const named = elementsOf(language, key).filter(
    (element) => element.type !== literalType && 'value' in element,
  );
  return [...new Set(named.map((element) => ('value' in element ? element.value : '')))].sort();
}

function pluralsOf(language: InterfaceLanguage, key: MessageKey): string[][] {
  return elementsOf(language, key).flatMap((element) =>
    'pluralType' in element ? [Object.keys(element.options)] : [],
  );
}

describe.each(interfaceLanguages)('the messages in %s', (language) => {
  test('are all ICU messages', () => {
    const broken = keys.filter((key) => {
      try {
        elementsOf(language, key);
        return false;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  test('use the apostrophe of the printed page, for the typed one quotes in ICU messages', () => {
    expect(keys.filter((key) => catalogs[language][key].includes("'"))).toEqual([]);
  });
});

describe.each(others)('the messages in %s', (language) => {
  test('are the English ones, no more and no fewer', () => {
    expect(Object.keys(catalogs[language]).sort()).toEqual([...keys].sort());
  });

  test('have the same blanks as the English ones', () => {
    const differing = keys.filter((key) => blanksOf(language, key).join() !== blanksOf('en', key).join());
    expect(differing).toEqual([]);
  });
});

test('Arabic counts in all its six forms', () => {
  const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories;
  const incomplete = keys.filter((key) =>
    pluralsOf('ar', key).some((plural) => forms.some((form) => !plural.includes(form))),
  );
  expect(forms).toHaveLength(6);
  expect(incomplete).toEqual([]);
});

test('a count is said as each language says it', () => {
  const say = (language: InterfaceLanguage, count: number) =>
    createTranslate(language)('settings.archive.documents', { count });
  expect(say('fr', 0)).toBe('Aucun document');
  expect(say('fr', 1)).toBe('1 document');
  expect(say('es', 40)).toBe('40 documentos');
  expect([1, 2, 3, 11, 100].map((count) => say('ar', count).replace(/^\S+ (?=وثائق|وثيقة$)/, ''))).toEqual([
    'وثيقة واحدة',
    'وثيقتان',
    'وثائق',
    'وثيقة',
    'وثيقة',
  ]);
});

test('every message is said somewhere', () => {
  const root = join(import.meta.dirname, '../../..');
  const sources = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/^shared\/i18n\/\w+\//.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  // `kind.${kind}` says every message that begins and ends like it.
  const composed = [...sources.matchAll(/`([\w.-]+\.)\$\{[^`}]+\}([\w.-]*)`/g)].map(
    ([, start = '', end = '']) => ({ start, end }),
  );
  const unsaid = keys.filter(
    (key) =>
      !sources.includes(`'${key}'`) &&
      !composed.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
  );
  expect(unsaid).toEqual([]);
});
