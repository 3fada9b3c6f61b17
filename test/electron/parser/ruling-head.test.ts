import { describe, expect, it } from 'vitest';
import { readRulingHead } from '../../../electron/parser/ruling-head.ts';

const head = (...lines: readonly string[]) =>
  readRulingHead(lines.map((text) => ({ type: 'paragraph', text })));

describe('the head of a ruling', () => {
  it('of Strasbourg gives application number, state, date and judges', () => {
    const lines = [
      'FIRST SECTION',
      'CASE OF MADEUP v. ITALY',
      '(Application no. 41237/14)',
      'JUDGMENT',
      'STRASBOURG',
      '2 March 2017',
      'In the case of Madeup v. Italy,',
      'The European Court of Human Rights (First Section), sitting as a Chamber composed of:',
      'Ana Prueba, President,',
      'Sam Obi, judges,',
      'and Lou Madeup, Section Registrar,',
    ];
    expect(head(...lines)?.found).toEqual({
      kind: 'ruling',
      title: 'MADEUP v ITALY',
      date: '2017-03-02',
      countries: ['IT'],
      people: [
        { name: 'MADEUP', role: 'party' },
        { name: 'ITALY', role: 'party' },
        { name: 'Ana Prueba', role: 'judge' },
        { name: 'Sam Obi', role: 'judge' },
      ],
      ruling: { court: 'European Court of Human Rights', docket: '41237/14', stage: 'international' },
    });
  });

  it('of Paris is known by its ECLI', () => {
    const found = head(
      'N° de pourvoi : 19-81.234',
      'ECLI:FR:CCASS:2020:CR01234',
      'Audience publique du mardi 1er septembre 2020',
      'AU NOM DU PEUPLE FRANÇAIS',
      'LA COUR DE CASSATION, CHAMBRE CRIMINELLE, a rendu l’arrêt suivant :',
    )?.found;
    expect(found).toMatchObject({
      date: '2020-09-01',
      countries: ['FR'],
      ruling: { ecli: 'ECLI:FR:CCASS:2020:CR01234', court: 'Cour de cassation', docket: '19-81.234' },
    });
  });

  it('of Karlsruhe gives its file number without a label', () => {
    const found = head(
      'BUNDESGERICHTSHOF',
      'IM NAMEN DES VOLKES',
      'URTEIL',
      '4 StR 123/18',
      'vom',
      '12. März 2019',
    )?.found;
    expect(found).toMatchObject({
      date: '2019-03-12',
      countries: ['DE'],
      ruling: { court: 'Bundesgerichtshof', docket: '4 StR 123/18', stage: 'supreme' },
    });
  });

  it('of Madrid writes its date in digits, day first', () => {
    const found = head(
      'Roj: STS 2200/2019 - ECLI:ES:TS:2019:2200',
      'Órgano: Tribunal Supremo. Sala de lo Penal',
      'Fecha: 04/07/2019',
      'Nº de Recurso: 396/2019',
    )?.found;
    expect(found).toMatchObject({
      date: '2019-07-04',
      ruling: { court: 'Tribunal Supremo', docket: '396/2019' },
    });
  });

  it('in Arabic is read with its digits', () => {
    const found = head(
      'باسم الشعب',
      'محكمة النقض',
      'الدائرة الجنائية',
      'الطعن رقم ١٢٣٤ لسنة ٨٥ القضائية',
      'جلسة ١٢ من مارس سنة ٢٠١٩',
    )?.found;
    expect(found).toMatchObject({
      date: '2019-03-12',
      ruling: { court: 'محكمة النقض، الدائرة الجنائية', docket: '١٢٣٤ لسنة ٨٥', stage: 'supreme' },
    });
  });

  it('of Delhi and Nairobi gives the parties that dots lead to their roles', () => {
    const found = head(
      'IN THE SUPREME COURT OF INDIA',
      'CRIMINAL APPEAL NO. 1276 OF 2011',
      'Fictive & Ors. ...Appellants',
      'Versus',
      'State of Example ......... Respondents',
      'J U D G M E N T',
      'Dated: 13 August 2018',
    )?.found;
    expect(found).toMatchObject({
      title: 'Fictive & Ors. v State of Example',
      countries: ['IN'],
      people: [
        { name: 'Fictive & Ors.', role: 'appellant' },
        { name: 'State of Example', role: 'respondent' },
      ],
      ruling: { court: 'Supreme Court of India', docket: '1276 OF 2011' },
    });
  });

  it('says of each value which words it was read from, and how surely', () => {
    const origins = head(
      'Neutral Citation Number: [2010] EWHC 465 (Comm)',
      'IN THE HIGH COURT OF JUSTICE',
      'Date: 10 March 2010',
    )?.origins;
    expect(origins).toMatchObject({
      'ruling.neutralCitation': {
        sureness: 'stated',
        detail: 'Neutral Citation Number: [2010] EWHC 465 (Comm)',
      },
      'ruling.court': { sureness: 'derived' },
      date: { source: 'text-head', sureness: 'stated', detail: 'Date: 10 March 2010' },
    });
  });
});

describe('what speaks of a ruling', () => {
  it.each([
    [
      'a report',
      'Supreme Court rules against employer',
      'By Ana Prueba',
      '12 March 2019',
      'The Supreme Court ruled on Friday that [2019] UKSC 12 applies.',
    ],
    [
      'news in Spanish',
      'Corte Suprema falla a favor de la trabajadora',
      '12 de marzo de 2019',
      'Sentencia',
      'El Tribunal Supremo ha dictado sentencia en el expediente núm. 12/2019',
    ],
    [
      'a comment',
      'Case comment: R v Madeup [2019] EWCA Crim 12',
      'by A. Lawyer',
      'The Court of Appeal has handed down judgment in R v Madeup [2019] EWCA Crim 12, an appeal against sentence.',
    ],
    ['a digest', 'SUPREME COURT DIGEST', 'Case comments of the month', 'Madeup v Fictive', 'Judgments'],
  ])('is none: %s', (_, ...lines) => {
    expect(head(...lines)).toBeUndefined();
  });
});
