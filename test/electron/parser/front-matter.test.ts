import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../electron/parser/front-matter.ts';
import { fixture } from '../../support/fixture.ts';

const nothing = { found: {}, origins: {} };
const foundIn = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nText`).findings.found;

describe('front matter', () => {
  it('fills the fields of the record; what is wrong or unknown is left out, the rest stands', () => {
    const {
      findings: { found },
      rest,
    } = readFrontMatter(new TextDecoder().decode(fixture('ruling.md')));
    expect(found).toEqual({
      title: 'Tribunal de Valmar, judgment 12/2019',
      kind: 'ruling',
      date: '2019-03-14',
      languages: ['es', 'en-US'],
      countries: ['ES', 'FR'],
      authors: ['Court registry'],
      outlet: 'Official bulletin',
      tags: ['workplace', 'appeal'],
      campaigns: ['#MeToo'],
      people: [{ name: 'Ana Prueba', role: 'complainant' }],
      related: [{ relation: 'reviews', reference: '7/2018' }],
      source: { url: 'https://court.example/12-2019' },
      confidentiality: 'public',
      ruling: {
        court: 'Tribunal de Valmar',
        docket: '12/2019',
        stage: 'first-instance',
        legalBasis: ['Penal code, article 181'],
        isRetaliation: false,
        outcome: 'sentence-increased',
      },
    });
    expect(rest.trimStart()).toMatch(/^# Judgment/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('tells a ruling and a law by what only those have', () => {
    expect(foundIn('court: Supreme Court\ndocket: 9/2020').kind).toBe('ruling');
    expect(foundIn('law: { instrument: Statute, number: 2018-703 }')).toEqual({
      kind: 'law',
      law: { instrument: 'statute', number: '2018-703' },
    });
    expect(foundIn('court: Supreme Court\nkind: article').kind).toBe('article');
  });

  it('of other collections is understood', () => {
    expect(foundIn('layout: apartado\ntitle: "Examen"\ncategories:\n   - "México"')).toEqual({
      title: 'Examen',
      tags: ['México'],
      countries: ['MX'],
    });
    const code =
      'title: "Code"\nidentifier: "LEGITEXT000006070162"\ncountry: "fr"\nrank: "code"\nstatus: "in_force"';
    expect(foundIn(`${code}\npublication_date: "1977-03-20"\nsource: "https://law.example/1"`)).toEqual({
      kind: 'law',
      title: 'Code',
      countries: ['FR'],
      date: '1977-03-20',
      law: { number: 'LEGITEXT000006070162', status: 'in-force' },
      source: { url: 'https://law.example/1' },
    });
  });

  it('that is broken, no map, or unfolds without end stays text', () => {
    for (const yaml of [
      'title: [unclosed',
      '- only\n- a list',
      'a: &a [x]\ntitle: *a',
      `title: ${'['.repeat(2000)}`,
    ]) {
      const text = `---\n${yaml}\n---\nText`;
      expect(readFrontMatter(text)).toEqual({ findings: nothing, rest: text });
    }
  });

  it('is only what stands at the very beginning', () => {
    const text = 'Text\n---\ntitle: no\n---\n';
    expect(readFrontMatter(text)).toEqual({ findings: nothing, rest: text });
    expect(readFrontMatter('---\n---\nText')).toEqual({ findings: nothing, rest: '---\n---\nText' });
  });
});
