import type { Document } from '../model/document.ts';
import { saidIn } from '../model/said-in.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { fieldsSaid } from './fields-said.ts';

/** JSON-LD 1.1: Dublin Core terms for everybody, and beside them the record itself, whole. */
export const jsonLd: ExchangeFormat = {
  carries: (document) => {
    const isBound = document.related.some((each) => each.document !== undefined);
    return fieldsSaid(saidIn(document)).filter((path) => path !== 'related' || !isBound);
  },
  frame: [`{"@context":${JSON.stringify(context())},"@graph":[\n`, ',\n', '\n]}\n'],
  write: (document) => JSON.stringify(describe(document)),
};

/** One document as a file of its own. */
export function jsonLdFile(document: Document): string {
  return `${JSON.stringify({ '@context': context(), ...describe(document) }, null, 2)}\n`;
}

function context(): object {
  return {
    dcterms: 'http://purl.org/dc/terms/',
    edtf: 'http://id.loc.gov/datatypes/edtf/',
    // A literal for other programs; for this one, what it needs to have the document back as it was.
    record: { '@id': 'urn:testimonia:record', '@type': '@json' },
  };
}

function describe(document: Document): object {
  const { id, kind, title, authors, outlet, date, languages, countries } = document;
  const { tags, campaigns, people, related, source, rights, confidentiality, notes, provenance } = document;
  return {
    '@id': `urn:testimonia:${id}`,
    '@type': 'dcterms:BibliographicResource',
    'dcterms:identifier': [id, document.ruling?.ecli, document.ruling?.docket, document.law?.number].filter(
      (each) => each !== undefined,
    ),
    'dcterms:type': kind,
    'dcterms:title': title,
    'dcterms:creator': authors,
    'dcterms:contributor': people.map(({ name, role }) => `${name} (${role})`),
    'dcterms:publisher': outlet ?? document.ruling?.court ?? document.law?.body,
    ...(date !== undefined && { 'dcterms:date': { '@value': date, '@type': 'edtf:EDTF-level1' } }),
    'dcterms:language': languages,
    'dcterms:spatial': countries,
    'dcterms:subject': [...tags, ...campaigns],
    'dcterms:bibliographicCitation': document.ruling?.neutralCitation,
    'dcterms:relation': related.flatMap((each) =>
      each.document ? [{ '@id': `urn:testimonia:${each.document}` }] : [],
    ),
    'dcterms:source': source?.url,
    'dcterms:rights': rights,
    'dcterms:accessRights': confidentiality,
    'dcterms:description': notes,
    'dcterms:extent': `${provenance.bytes} bytes`,
    'dcterms:dateSubmitted': provenance.importedAt,
    record: document,
  };
}
