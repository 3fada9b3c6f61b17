import { randomBytes, randomInt } from 'node:crypto';
import {
  campaignIdSchema,
  caseIdSchema,
  documentIdSchema,
  dossierIdSchema,
  importIdSchema,
  objectIdSchema,
  personIdSchema,
  redactionLogIdSchema,
  savedSearchIdSchema,
  type CampaignId,
  type CaseId,
  type DocumentId,
  type DossierId,
  type ImportId,
  type ObjectId,
  type PersonId,
  type RedactionLogId,
  type SavedSearchId,
} from '../../shared/model/ids.ts';

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** 12 of 36 signs: 62 random bits, so that two archives merged years later still agree on who is who. */
function randomSigns(): string {
  return Array.from({ length: 12 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}

export function newDocumentId(): DocumentId {
  return documentIdSchema.parse(`d${randomSigns()}`);
}

export function newDossierId(): DossierId {
  return dossierIdSchema.parse(`s${randomSigns()}`);
}

export function newSavedSearchId(): SavedSearchId {
  return savedSearchIdSchema.parse(`q${randomSigns()}`);
}

export function newPersonId(): PersonId {
  return personIdSchema.parse(`p${randomSigns()}`);
}

export function newRedactionLogId(): RedactionLogId {
  return redactionLogIdSchema.parse(`r${randomSigns()}`);
}

export function newCaseId(): CaseId {
  return caseIdSchema.parse(`c${randomSigns()}`);
}

export function newCampaignId(): CampaignId {
  return campaignIdSchema.parse(`m${randomSigns()}`);
}

export function newImportId(): ImportId {
  return importIdSchema.parse(`i${randomSigns()}`);
}

/** Random; of an object that comes to lie in a folder that was chosen already, all but the folder's digits are. */
export function newObjectId(folder = ''): ObjectId {
  return objectIdSchema.parse(folder + randomBytes(16).toString('hex').slice(folder.length));
}
