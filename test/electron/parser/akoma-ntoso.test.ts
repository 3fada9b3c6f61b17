import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../electron/core/import/detect-format.ts';
import { parseAkomaNtoso } from '../../../electron/parser/akoma-ntoso.ts';

const judgment = `<?xml version="1.0" encoding="utf-8"?>
<akomaNtoso xmlns:uk="x" xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><judgment name="judgment"><meta>
<identification><FRBRWork><FRBRdate date="2019-03-12" name="judgment"/><FRBRauthor href="#court"/><FRBRcountry value="GB-UKM"/>
<FRBRname value="Madeup v Fictive"/></FRBRWork></identification>
<references><TLCOrganization eId="court" showAs="The Court"/><TLCPerson eId="a" showAs="Madeup"/><TLCRole eId="r" showAs="Appellant"/></references>
<proprietary><uk:cite>[2019] EWCA Civ 12</uk:cite><uk:caseNumber>B4/2018/1</uk:caseNumber></proprietary></meta>
<header><p>Between: <party refersTo="#a" as="#r">MADEUP</party></p></header>
<judgmentBody><decision><paragraph><num>1.</num><content><p>The appeal is <span>allowed</span>.</p></content></paragraph>
<level><heading>Costs</heading></level><p>None.</p></decision></judgmentBody></judgment></akomaNtoso>`;

describe('a ruling in Akoma Ntoso', () => {
  const { content, found, origins } = parseAkomaNtoso(Buffer.from(judgment));

  it('is known by its contents', async () => {
    expect(await detectFormat(Buffer.from(judgment), 'a.txt')).toBe('akoma-ntoso');
    expect(await detectFormat(Buffer.from(judgment.replaceAll('akomaNtoso', 'akn:akomaNtoso')), 'a')).toBe(
      'akoma-ntoso',
    );
  });

  it('says what its publisher says', () => {
    expect(found).toEqual({
      kind: 'ruling',
      title: 'Madeup v Fictive',
      date: '2019-03-12',
      countries: ['GB'],
      people: [{ name: 'Madeup', role: 'appellant' }],
      ruling: {
        neutralCitation: '[2019] EWCA Civ 12',
        court: 'Court of Appeal of England and Wales (Civil Division)',
        jurisdiction: 'England and Wales',
        stage: 'appeal',
        docket: 'B4/2018/1',
      },
    });
    expect(origins?.['title']).toEqual({ source: 'front-matter', detail: 'FRBRname', sureness: 'stated' });
  });

  it('gives its text with the numbers of its paragraphs', () => {
    expect(content.blocks).toEqual([
      { type: 'paragraph', text: 'Between: MADEUP' },
      { type: 'item', marker: '1.', depth: 0, text: 'The appeal is allowed.' },
      { type: 'heading', level: 2, text: 'Costs' },
      { type: 'paragraph', text: 'None.' },
    ]);
  });

  it('with a document type, or broken, is refused', () => {
    const bomb = judgment.replace('?>', '?><!DOCTYPE a [<!ENTITY b "bb">]>');
    expect(() => parseAkomaNtoso(Buffer.from(bomb))).toThrow('format-damaged');
    expect(() => parseAkomaNtoso(Buffer.from(judgment.slice(0, 900)))).toThrow('format-damaged');
  });
});
