import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../../electron/parser/docx.ts';
import { plainText } from '../../../shared/model/content.ts';
import { docxFile, docxParagraph, type DocxParts } from '../../support/docx-file.ts';

async function read(parts: DocxParts) {
  const reading = await parseDocx(docxFile(parts));
  return { ...reading, text: plainText(reading.content) };
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const box = (text: string) =>
  `<w:drawing><wp:anchor xmlns:wp="w"><wps:wsp xmlns:wps="s"><wps:txbx><w:txbxContent>${docxParagraph(text)}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing>`;

describe('beside the text of a Word document', () => {
  it('what stands at the head and foot of its pages is kept once, without page numbers', async () => {
    const { text, found } = await read({
      body: docxParagraph('The claim succeeds in case 12/2019.'),
      header: docxParagraph('Regional court of Valmar — DRAFT') + docxParagraph('case 12/2019'),
      footer: docxParagraph('Page 2 of 10') + docxParagraph('Not to be &amp; published'),
    });
    expect(text.split('\n')).toEqual([
      'The claim succeeds in case 12/2019.',
      'Regional court of Valmar — DRAFT',
      'Not to be & published',
    ]);
    expect(found.title).toBe('The claim succeeds in case 12/2019.');
  });

  it('a text box is read from the newer markup alone, and once where both are there', async () => {
    const fallback = `<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${docxParagraph('Twice kept')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>`;
    const either = (inside: string) =>
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</mc:AlternateContent></w:r></w:p>`;
    const { text } = await read({
      body:
        docxParagraph('Before') +
        `<w:p><w:r>${box('Drawn alone')}</w:r></w:p>` +
        either(`<mc:Choice Requires="wps">${box('Only the choice')}</mc:Choice>`) +
        either(`<mc:Choice Requires="wps">${box('Twice kept')}</mc:Choice>${fallback}`),
    });
    expect(text.split('\n')).toEqual(['Before', 'Drawn alone', 'Only the choice', 'Twice kept']);
  });

  it('insertions and moves are in it, deletions are not, and the record says so', async () => {
    const by = 'w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z"';
    const { text, remarks } = await read({
      body: `<w:p>${run('The appeal is ')}<w:del ${by}><w:r><w:delText>dismissed</w:delText></w:r></w:del><w:ins ${by}>${run('allowed')}</w:ins><w:moveTo ${by}>${run(' with costs')}</w:moveTo>${run('.')}</w:p><w:p><w:moveFrom ${by}>${run('with costs')}</w:moveFrom></w:p>`,
    });
    expect(text).toBe('The appeal is allowed with costs.');
    expect(remarks).toEqual(['tracked-changes']);
    expect((await read({ body: docxParagraph('Clean.') })).remarks).toBeUndefined();
  });

  it('the text of content controls is in it', async () => {
    const control = (inside: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="Docket"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const { text } = await read({
      body: `${control(docxParagraph('A block.'))}<w:p>${run('Docket ')}${control(run('12/2019'))}</w:p>`,
    });
    expect(text.split('\n')).toEqual(['A block.', 'Docket 12/2019']);
  });
});
