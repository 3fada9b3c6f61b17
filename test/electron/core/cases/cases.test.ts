import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeDocuments } from '../../../../electron/core/activity/remove-documents.ts';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { caseLines, caseSurroundings, caseView } from '../../../../electron/core/cases/case-view.ts';
import {
  addToCase,
  documentsOfCase,
  listCases,
  removeCase,
  saveCase,
} from '../../../../electron/core/cases/cases.ts';
import { draftOfCase } from '../../../../electron/core/cases/draft-of-case.ts';
import { linkDocuments } from '../../../../electron/core/cases/link-documents.ts';
import { suggestForCase } from '../../../../electron/core/cases/suggestions.ts';
import { getDocument } from '../../../../electron/core/documents.ts';
import { newCaseId } from '../../../../electron/core/new-id.ts';
import { savePerson } from '../../../../electron/core/people/people.ts';
import { rulingSchema, type Document } from '../../../../shared/model/document.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const ruling = (docket: string, more: Partial<Document> = {}): Document =>
  sampleDocument({ kind: 'ruling', ruling: rulingSchema.parse({ docket }), ...more });

async function archiveWith(...documents: readonly Document[]): Promise<Archive> {
  const { archive } = await createArchive(join(await temporaryFolder(), 'a'));
  await archive.records.commit(
    'documents-imported',
    documents.map((after) => ({ collection: 'documents', id: after.id, after })),
  );
  return archive;
}

describe('cases', () => {
  it('keep their documents over reopenings, each once, and come and go with undo', async () => {
    const [one, other] = [ruling('1/2018'), ruling('2/2019')];
    const archive = await archiveWith(one, other);
    const saved = await saveCase(archive, { title: 'The matter', documents: [one.id, one.id] });
    const added = await addToCase(archive, saved.id, [other.id, one.id]);
    expect(added.documents).toEqual([one.id, other.id]);
    await undoEntry(archive, archive.records.head.sequence);
    expect(listCases(archive)).toEqual([saved]);
    const { sequence } = await removeCase(archive, saved.id);
    await undoEntry(archive, sequence);
    await archive.close();
    const again = await openArchive(archive.path);
    expect(listCases(again)).toEqual([saved]);
    await again.close();
  });

  it('pass over a document that was taken away, and have it again when it comes back', async () => {
    const [one, other] = [ruling('1/2018'), ruling('2/2019')];
    const archive = await archiveWith(one, other);
    const { id } = await saveCase(archive, { title: 'The matter', documents: [one.id, other.id] });
    const { sequence } = await removeDocuments(archive, [one.id]);
    expect(documentsOfCase(archive, id).map((each) => each.id)).toEqual([other.id]);
    await addToCase(archive, id, []);
    await undoEntry(archive, sequence);
    expect(documentsOfCase(archive, id).map((each) => each.id)).toEqual([one.id, other.id]);
    await archive.close();
  });

  it('refuse documents and cases that are not there', async () => {
    const archive = await archiveWith();
    const missing = { title: 'The matter', documents: [ruling('1').id] };
    await expect(saveCase(archive, missing)).rejects.toMatchObject({ code: 'document-missing' });
    await expect(addToCase(archive, newCaseId(), [])).rejects.toMatchObject({ code: 'case-missing' });
    await archive.close();
  });
});

describe('links between documents', () => {
  it('bind a mere reference to its document, are seen from both sides, and go with undo', async () => {
    const first = ruling('1/2018');
    const appeal = ruling('2/2019', { related: [{ relation: 'reviews', reference: '1/2018' }] });
    const archive = await archiveWith(first, appeal);
    const { id } = await saveCase(archive, { title: 'The matter', documents: [appeal.id] });
    await linkDocuments(archive, { from: appeal.id, relation: 'reviews', to: first.id });
    const bound = { relation: 'reviews', reference: '1/2018', document: first.id };
    expect(getDocument(archive, appeal.id).related).toEqual([bound]);
    expect((await caseSurroundings(archive, id)).outside.map((each) => each.id)).toEqual([first.id]);
    await undoEntry(archive, archive.records.head.sequence);
    expect(getDocument(archive, appeal.id).related).toEqual(appeal.related);
    await archive.close();
  });
});

describe('the links of a case', () => {
  it('mean its own documents before those of others, and reach out where it has none', async () => {
    const [own, namesake, law] = [ruling('1/2018'), ruling('1/2018'), sampleDocument({ title: 'The Act' })];
    const appeal = ruling('2/2019', {
      related: [
        { relation: 'reviews', reference: '1/2018' },
        { relation: 'cites', reference: 'The Act' },
      ],
    });
    const report = sampleDocument({ related: [{ relation: 'reports-on', reference: '2/2019' }] });
    const archive = await archiveWith(own, namesake, law, appeal, report);
    const { id } = await saveCase(archive, { title: 'The matter', documents: [own.id, appeal.id] });
    const review = { relation: 'reviews', from: appeal.id, to: own.id, reference: '1/2018' };
    const cited = { relation: 'cites', from: appeal.id, reference: 'The Act' };
    expect(caseView(archive, id).links).toEqual([review, cited]);
    const { links, outside } = await caseSurroundings(archive, id);
    const heard = { relation: 'reports-on', from: report.id, to: appeal.id, reference: '2/2019' };
    expect(links).toEqual([review, { ...cited, to: law.id }, heard]);
    expect(outside).toEqual([law, report]);
    expect(caseLines(archive)).toMatchObject([{ documents: 2, facts: { isWonOnAppeal: false } }]);
    await archive.close();
  });
});

describe('suggestions for a case', () => {
  it('are bound documents first, then those that name the same people in any form; never its own', async () => {
    const first = ruling('1/2018', { people: [{ name: 'Kim Seo-yeon', role: 'complainant' }] });
    const report = sampleDocument({ related: [{ relation: 'reports-on', reference: '1/2018' }] });
    const naming = sampleDocument({ people: [{ name: '김서연', role: 'witness' }] });
    const archive = await archiveWith(first, naming, report, sampleDocument());
    await savePerson(archive, { name: 'Kim Seo-yeon', variants: ['김서연'] });
    const { id } = await saveCase(archive, { title: 'The matter', documents: [first.id] });
    const suggested = await suggestForCase(archive, id);
    expect(suggested.map(({ document, reasons }) => [document.id, reasons.map(({ kind }) => kind)])).toEqual([
      [report.id, ['link']],
      [naming.id, ['person']],
    ]);
    await archive.close();
  });
});

describe('the dossier of a case', () => {
  it('has its rulings along the chain, then the others by date', async () => {
    const first = ruling('1/2018');
    const appeal = ruling('2/2019', { related: [{ relation: 'reviews', reference: '1/2018' }] });
    const [late, early] = [sampleDocument({ date: '2020' }), sampleDocument({ date: '2019-05' })];
    const archive = await archiveWith(late, appeal, first, early);
    const documents = [late.id, appeal.id, first.id, early.id];
    const { id } = await saveCase(archive, { title: 'The matter', documents });
    const draft = draftOfCase(archive, id);
    expect(draft.sections[0]?.documents).toEqual([first.id, appeal.id, early.id, late.id]);
    await archive.close();
  });
});
