import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../electron/parser/markdown.ts';
import { chaptersOf, chaptersWith } from '../../../renderer/guide/chapters.ts';
import { guideChapters } from '../../../renderer/guide/guide-chapters.ts';
import { createTranslate } from '../../../shared/i18n/translate.ts';
import { english } from '../../../shared/i18n/en/index.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../shared/model/preferences.ts';
import type { Block } from '../../../shared/model/content.ts';

function blocksIn(language: InterfaceLanguage): readonly Block[] {
  const file = new URL(`../../../resources/docs/guide/${language}.md`, import.meta.url);
  return parseMarkdown(readFileSync(file)).content.blocks;
}

function chaptersIn(language: InterfaceLanguage) {
  return chaptersOf(blocksIn(language), createTranslate(language));
}

describe.each(interfaceLanguages)('the user guide in %s', (language) => {
  it('has the chapters of the English one, each with as much in it', () => {
    const shape = (chapters: ReturnType<typeof chaptersIn>) =>
      chapters.map(({ blocks }) => blocks.map((block) => block.type));
    expect(shape(chaptersIn(language))).toEqual(shape(chaptersIn('en')));
  });

  it('calls what stands in the window as the window calls it', () => {
    const named = JSON.stringify(blocksIn(language)).match(/(?<=\{)[a-zA-Z.]+(?=\})/g) ?? [];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((key) => !(key in english))).toEqual([]);
    expect(JSON.stringify(chaptersIn(language))).not.toMatch(/\{[a-zA-Z.]+\}/);
  });
});

describe('the user guide', () => {
  it('tells of every screen that it is opened from', () => {
    const titles = chaptersIn('en').map(({ title }) => title);
    expect(titles[guideChapters['import'] ?? 0]).toBe('Bring documents in');
    expect(titles[guideChapters['search'] ?? 0]).toBe('Find');
    expect(titles[guideChapters['dossiers'] ?? 0]).toBe('Make a dossier');
    expect(titles[guideChapters['activity'] ?? 0]).toBe('Keep it safe');
  });

  it('is searched by all words, in any form of their letters', () => {
    const found = (typed: string, language: InterfaceLanguage = 'en') =>
      chaptersWith(typed, chaptersIn(language)).map(({ number }) => number);
    expect(found('PSEUDONYM')).toEqual([6, 7]);
    expect(found('cle secours', 'fr')).toEqual([1, 9]);
    expect(found('pseudonym readers')).toEqual([7]);
    expect(found('zebra')).toEqual([]);
    expect(found('')).toHaveLength(11);
  });
});
