import { randomBytes, randomInt } from 'node:crypto';
import {
  campaignIdSchema,
  caseIdSchema,
  documentIdSchema,
  dossierIdSchema,
  importIdSchema,
  keptPairIdSchema,
  mergeIdSchema,
  noteIdSchema,
  objectIdSchema,
  personIdSchema,
  redactionLogIdSchema,
  savedSearchIdSchema,
  type ObjectId,
} from '../../shared/model/ids.ts';

export const newDocumentId = maker(documentIdSchema, 'd');
export const newDossierId = maker(dossierIdSchema, 's');
export const newSavedSearchId = maker(savedSearchIdSchema, 'q');
export const newPersonId = maker(personIdSchema, 'p');
export const newRedactionLogId = maker(redactionLogIdSchema, 'r');
export const newCaseId = maker(caseIdSchema, 'c');
export const newCampaignId = maker(campaignIdSchema, 'm');
export const newImportId = maker(importIdSchema, 'i');
export const newNoteId = maker(noteIdSchema, 'n');
export const newKeptPairId = maker(keptPairIdSchema, 'k');
export const newMergeId = maker(mergeIdSchema, 'g');

/** Random; of an object that comes to lie in a folder that was chosen already, all but the folder's digits are. */
export function newObjectId(folder = ''): ObjectId {
  return objectIdSchema.parse(folder + randomBytes(16).toString('hex').slice(folder.length));
}

/** 12 of 36 signs: 62 random bits, so that two archives merged years later still agree on who is who. */
function maker<Id>(schema: { readonly parse: (text: string) => Id }, letter: string): () => Id {
  const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
  const randomSign = () => alphabet.charAt(randomInt(alphabet.length));
  return () => schema.parse(letter + Array.from({ length: 12 }, randomSign).join(''));
}
