import type { Document } from '../model/document.ts';
import type { Treatment } from '../model/dossier-entry.ts';
import { mapTexts } from './map-texts.ts';
import { createNameFinder, pseudonymised, type NameFinder } from './names/name-finder.ts';
import type { DossierContent, DossierContentSection, DossierDocument } from './dossier-content.ts';
import type { Excerpt } from './excerpt.ts';

/** A document as it will be set. */
export interface ChosenDocument extends DossierDocument {
  /** Only these passages of it are shown; absent where the whole text is. */
  readonly excerpts?: readonly Excerpt[] | undefined;
}

interface ChosenSection extends DossierContentSection {
  readonly documents: readonly ChosenDocument[];
}

/** What of a dossier its readers may see. */
export interface ChosenContent extends DossierContent {
  readonly sections: readonly ChosenSection[];
  /** Documents that the profile keeps out. */
  readonly leftOut: number;
  /** Names were replaced by pseudonyms: its readers must be told. */
  readonly hasPseudonyms: boolean;
}

type UnhiddenContent = Omit<ChosenContent, 'leftOut' | 'hasPseudonyms'>;

/**
 * The content as its readers may see it. `court`: as it is. `public`: without restricted documents, which are counted, and
 * with protected people's names under their pseudonyms in every word that is set, file names and addresses included.
 */
export function applyProfile(content: UnhiddenContent): ChosenContent {
  if (content.options.profile === 'court') return { ...content, leftOut: 0, hasPseudonyms: false };
  const isOpen = ({ record }: ChosenDocument): boolean => record.confidentiality !== 'restricted';
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

function withoutNames(document: ChosenDocument, finder: NameFinder): ChosenDocument {
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
