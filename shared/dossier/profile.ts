import type { Block } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import { mapTexts } from './map-texts.ts';
import { pseudonymised, type NameFinder } from './names/name-finder.ts';
import { createPassageFinder, createRedactionFinder } from './redact/redaction-finder.ts';
import { hideInBlocks } from './redact/hide-in-blocks.ts';
import { redactionMark, unmasked } from './redact/mark.ts';
import { noRedactions } from '../model/dossier-redactions.ts';
import type { DossierContent, DossierContentSection, DossierDocument } from './dossier-content.ts';
import type { Excerpt } from './excerpt.ts';
import type { PrintedNote } from './highlight/highlighter.ts';

/** A document as it will be set. */
export interface ChosenDocument extends DossierDocument {
  /** Only these passages of it are shown; absent where the whole text is. */
  readonly excerpts?: readonly Excerpt[] | undefined;
  /** The words of its redacted passages: they must not be left in its original either. */
  readonly redacted: readonly string[];
  /** What readers marked and wrote in it; absent where nothing of it is printed. */
  readonly printed?: PrintedNotes | undefined;
}

/** Of the notes, in the order in which they stand below the document. */
interface PrintedNotes {
  readonly notes: readonly PrintedNote[];
  readonly hasHighlights: boolean;
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
  /** Finds all that must stand nowhere in it. */
  readonly finder: NameFinder;
}

type UnhiddenContent = Omit<ChosenContent, 'leftOut' | 'hasPseudonyms' | 'finder'>;

/**
 * The content as its readers may see it, without the terms and passages that were redacted in every word that is set,
 * file names and addresses included. `court`: names as they are. `public`: without restricted documents, which are
 * counted, and with protected people's names under their pseudonyms.
 */
export function applyProfile(content: UnhiddenContent): ChosenContent {
  const isPublic = content.options.profile === 'public';
  const finder = createRedactionFinder(content);
  const isOpen = ({ record }: ChosenDocument): boolean =>
    !isPublic || record.confidentiality !== 'restricted';
  const before = content.sections.flatMap(({ documents }) => documents);
  const passage = redactionMark('', content.language);
  const change = (text: string): string => unmasked(pseudonymised(text, finder), passage);
  const sections = content.sections.map((section) => ({
    ...section,
    documents: section.documents
      .filter(isOpen)
      .map((document) => hidden(document, { finder, change, passage })),
  }));
  const leftOut = before.length - sections.flatMap(({ documents }) => documents).length;
  const { options, redactions, ...words } = content;
  const frame = mapTexts({ ...words, sections: [] }, change, frameKeys);
  return {
    ...frame,
    // The lists of names and terms must not travel any further.
    options: { ...mapTexts(options, change, optionKeys), protectedNames: [] },
    redactions: noRedactions,
    sections: sections.map((section) => ({
      ...mapTexts({ title: section.title, note: section.note }, change),
      documents: section.documents,
    })),
    leftOut,
    hasPseudonyms: isPublic && !redactions.hidesNames && options.protectedNames.length > 0,
    finder,
  };
}

/** What says nothing in words, and is never touched. */
const frameKeys: ReadonlySet<string> = new Set(['language', 'compiledAt', 'hash', 'date']);
const optionKeys: ReadonlySet<string> = new Set([
  ...['numbering', 'bates', 'columns', 'citation', 'profile', 'volumes', 'protectedNames', 'annotations'],
]);
const recordKeys: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'date', 'languages', 'countries', 'confidentiality', 'accessed', 'origins', 'remarks'],
  ...['original', 'text', 'layer', 'sha256', 'format', 'importedAt', 'importId', 'recognition'],
  ...['stage', 'outcome', 'instrument', 'status', 'adopted', 'inForce'],
]);
const blockKeys: ReadonlySet<string> = new Set(['type']);

interface Hiding {
  readonly finder: NameFinder;
  readonly change: (text: string) => string;
  /** The black box of a redacted passage. */
  readonly passage: string;
}

function hidden(document: ChosenDocument, { finder, change, passage }: Hiding): ChosenDocument {
  const { record, content, entry, excerpts, redacted, layer, printed } = document;
  const own = { ...entry, note: change(entry.note), passages: [], redactions: [] };
  if (finder.isEmpty && redacted.length === 0) return { ...document, entry: own };
  const inBlocks = (blocks: readonly Block[]): Block[] =>
    mapTexts(hideInBlocks(blocks, finder), change, blockKeys);
  // A note may say again what was taken out of the text.
  const passages = createPassageFinder(redacted, passage);
  const inNote = (note: PrintedNote): PrintedNote => ({
    ...note,
    text: change(pseudonymised(note.text, passages)),
  });
  return {
    record: {
      ...mapTexts(record, change, recordKeys),
      // Its keys are an archive's own words: one may be called as what is never touched.
      ...(record.own && { own: mapTexts(record.own, change) }),
      ...sourceWithoutNames(record, finder),
    },
    content: { blocks: inBlocks(content.blocks) },
    entry: own,
    layer,
    redacted,
    ...(printed && { printed: { ...printed, notes: printed.notes.map(inNote) } }),
    ...(excerpts && { excerpts: excerpts.map((each) => ({ ...each, blocks: inBlocks(each.blocks) })) }),
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
