import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from '../../support/corpora.ts';

/** Sentences of the real material, by language. */
export type Sentences = ReadonlyMap<string, readonly string[]>;

const folders = { es: 'cladem', fr: 'laws-fr' } as const;
const collections = {
  en: ['cranfield', 'xquad-en'],
  es: ['xquad-es'],
  ar: ['xquad-ar'],
  zh: ['xquad-zh'],
} as const;

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?。؟])\s*|\n+/u)
    .filter((sentence) => sentence.length > 20 && sentence.length < 600);
}

export function readSentences(): Sentences {
  const found = new Map<string, string[]>();
  const add = (language: string, text: string) => {
    found.set(language, [...(found.get(language) ?? []), ...sentencesOf(text)]);
  };
  for (const [language, folder] of Object.entries(folders)) {
    const files = readdirSync(corpus(folder)).filter((file) => file.endsWith('.md'));
    add(language, files.map((file) => readFileSync(join(corpus(folder), file), 'utf8')).join('\n'));
  }
  for (const [language, names] of Object.entries(collections)) {
    for (const name of names) {
      const lines = readFileSync(corpus(`retrieval/${name}/docs.jsonl`), 'utf8')
        .trim()
        .split('\n');
      add(language, lines.map((line) => (JSON.parse(line) as { text: string }).text).join('\n'));
    }
  }
  return found;
}
