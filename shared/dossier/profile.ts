import type { Document } from '../model/document.ts';
import type { Treatment } from '../model/dossier-entry.ts';
import { mapTexts } from './map-texts.ts';
import { createNameFinder, pseudonymised, type NameFinder } from './names/name-finder.ts';
import type { PreparedContent, PreparedDocument } from './prepare.ts';

/**
 * The content as its readers may see it. `court`: as it is. `public`: without restricted documents, which are counted, and
 * with protected people's names under their pseudonyms in every word that is set, file names and addresses included.
 */
export function applyProfile(content: PreparedContent): PreparedContent {
  if (content.options.profile === 'court') return content;
  const isOpen = ({ record }: PreparedDocument): boolean => record.confidentiality !== 'restricted';
  const before = content.sections.flatMap(({ documents }) => documents);
  const finder = createNameFinder(content.options.protectedNames);
  const sections = content.sections.map((section) => ({
    ...section,
    documents: section.documents.filter(isOpen).map((document) => withoutNames(document, finder)),
  }));
  const leftOut = before.length - sections.flatMap(({ documents }) => documents).length;
  const change = (text: string): string => pseudonymised(text, finder);
  const { options, ...words } = content;
  const frame = mapTexts({ ...words, sections: [] }, change, frameKeys);
  return {
    ...frame,
    // The list of names itself must not travel any further.
    options: { ...mapTexts(options, change, optionKeys), protectedNames: [] },
    sections: sections.map((section) => ({
      ...mapTexts({ title: section.title, note: section.note }, change),
      documents: section.documents,
    })),
    leftOut,
    hasPseudonyms: !finder.isEmpty,
  };
}

/** What says nothing in words, and is never touched. */
const frameKeys: ReadonlySet<string> = new Set(['language', 'compiledAt', 'hash', 'date']);
const optionKeys: ReadonlySet<string> = new Set([
  ...['numbering', 'columns', 'citation', 'profile', 'volumes', 'protectedNames'],
]);
const recordKeys: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'date', 'languages', 'countries', 'confidentiality', 'accessed', 'origins', 'remarks'],
  ...['original', 'text', 'layer', 'sha256', 'format', 'importedAt', 'importId', 'recognition'],
  ...['stage', 'outcome', 'instrument', 'status', 'adopted', 'inForce'],
]);
const blockKeys: ReadonlySet<string> = new Set(['type']);

function withoutNames(document: PreparedDocument, finder: NameFinder): PreparedDocument {
  if (finder.isEmpty) return document;
  const { record, content, entry, excerpts } = document;
  const change = (text: string): string => pseudonymised(text, finder);
  return {
    record: { ...mapTexts(record, change, recordKeys), ...sourceWithoutNames(record, finder) },
    content: mapTexts(content, change, blockKeys),
    entry: { note: change(entry.note), treatment: withoutOriginal(entry.treatment), passages: [] },
    ...(excerpts && { excerpts: mapTexts(excerpts, change, blockKeys) }),
  };
}

/** An address is of no use with another name in it: where one is found, nothing of it stays. */
function sourceWithoutNames({ source }: Document, finder: NameFinder): Pick<Document, 'source'> {
  if (source?.url === undefined) return {};
  let plain = source.url;
  try {
    plain = decodeURIComponent(source.url);
  } catch {
    // Not an encoding that anybody reads: the address as it stands is looked through.
  }
  const { url, ...rest } = source;
  return { source: finder.find(plain).length > 0 ? rest : { ...rest, url } };
}

/** The pages of an original show every name in them: where there are any to protect, the text stands alone. */
function withoutOriginal(treatment: Treatment): Treatment {
  return treatment === 'exhibit' || treatment === 'both' ? 'text' : treatment;
}
