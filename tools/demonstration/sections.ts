import type { Document } from '../../shared/model/document.ts';
import { dossierDraftSchema, type DossierDraft } from '../../shared/model/dossier.ts';

/** The demonstration dossier: section titles, and the sample files in their order. */
const sections: Readonly<Record<string, readonly string[]>> = {
  'An acquittal overturned: the Haesol chain': [
    'rulings/ko-haesol-1-first-instance.md',
    'rulings/ko-haesol-2-appeal.md',
    'rulings/ko-haesol-3-supreme.md',
    'articles/haesol-won-on-appeal.md',
  ],
  'A sentence increased: the Montrieux chain': [
    'rulings/fr-montrieux-1-tribunal.md',
    'rulings/fr-montrieux-2-appel.md',
    'other/fr-lettre-ouverte.txt',
  ],
  'Sued for speaking': ['rulings/hi-suvarnpur-defamation-dismissed.md', 'reports/en-complaints-2016-2019.md'],
  'What the law became': [
    'laws/loi-2018-703.md',
    'laws/us-congressional-accountability-reform-act.md',
    'laws/ilo-convention-190.md',
    'laws/ja-keiho-2023.md',
  ],
  'The movements that answered': [
    'articles/ni-una-menos.md',
    'articles/nopiwouma-fr.md',
    'articles/nopiwouma-wo.md',
    'articles/ena-zeda.md',
    'articles/zh-mitu.md',
    'articles/ru-ya-ne-boyus-skazat.html',
  ],
  'In their own words': ['testimonies/en-night-shift.md', 'testimonies/ur-daftar-ki-seerhiyan.md'],
  'How courts read one another': ['reports/ar-taaliq-ahkam.md'],
};

/** The dossier of the documents imported from the samples. Throws when one of them is not there. */
export function demoDossier(documents: Iterable<Document>): DossierDraft {
  const byPath = new Map([...documents].map((document) => [document.provenance.path, document.id]));
  const idOf = (file: string) => {
    const id = byPath.get(`samples/${file}`);
    if (id === undefined)
      throw new Error(`The demonstration needs the sample ${file}, which did not come in.`);
    return id;
  };
  return dossierDraftSchema.parse({
    title: 'Won on appeal',
    subtitle: 'Rulings, laws and voices from the sample archive',
    compiler: 'The Testimonia demonstration',
    language: 'en',
    notes:
      'Made from the documents that come with the program. All people, cases and newspapers in them are fictional; the laws, treaties and campaigns are real, told in our own words.',
    sections: Object.entries(sections).map(([title, files]) => ({ title, documents: files.map(idOf) })),
  });
}
