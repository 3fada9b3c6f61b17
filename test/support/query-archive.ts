import { openLiveIndex } from '../../shared/search/live-index.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { MemoryArchive, questionOf } from './memory-archive.ts';

/** Six documents, a letter each, and what a query finds of them: with all the words, then with some after a bar. */
export async function queryArchive(): Promise<(typed: string) => Promise<string>> {
  const archive = new MemoryArchive();
  const added = {
    A: archive.add(
      'The court of first instance acquitted him; on appeal he was convicted of sexual violence and sent to prison.',
      {
        title: 'Judgment of the Court of Appeal',
        kind: 'ruling',
        languages: ['en'],
        countries: ['KR'],
        date: '2019-05-02',
        people: [{ name: 'Seo Ha-yun', role: 'complainant' }],
        ruling: { court: 'Seoul High Court', outcome: 'convicted', legalBasis: [] },
      },
    ),
    B: archive.add('La violence au travail : le harcèlement sexuel d’une femme, dit Marie Curie.', {
      title: 'Une marche à Paris',
      outlet: 'Marie Claire',
      languages: ['fr'],
      countries: ['FR'],
      date: '2018-03-08',
      tags: ['travail'],
      campaigns: ['#BalanceTonPorc'],
    }),
    C: archive.add('Ley contra la violencia de género. La pena de prisión será de tres años.', {
      title: 'Ley Orgánica 1/2004',
      kind: 'law',
      languages: ['es'],
      countries: ['ES'],
      date: '2004-12-28',
    }),
    D: archive.add('الحرية والعدالة للمرأة. القانون رقم ١٠ لسنة ٢٠١٨.', {
      title: 'مقال في القاهرة',
      languages: ['ar'],
      countries: ['EG'],
      date: '2018-11',
    }),
    E: archive.add('He harassed me at the café, and an instance of the first aid was called.', {
      title: 'What Marie said',
      kind: 'testimony',
      languages: ['en'],
      people: [{ name: 'Marie Dupont', role: 'witness' }],
    }),
    F: archive.add('人人有言论自由的权利。', {
      title: '报告',
      kind: 'report',
      languages: ['zh'],
      date: '2020',
    }),
  };
  const letters = new Map<DocumentId, string>(Object.entries(added).map(([letter, { id }]) => [id, letter]));
  const index = await openLiveIndex(archive);
  await index.catchUp();
  return async (typed) => {
    const { rows } = await index.search(questionOf(typed));
    const found = (isWhole: boolean) =>
      rows
        .filter(({ hasAllWords }) => hasAllWords === isWhole)
        .map(({ document }) => letters.get(document.id) ?? '?')
        .sort()
        .join('');
    return `${found(true)}|${found(false)}`.replace(/\|$/, '');
  };
}
