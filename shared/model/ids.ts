import { z } from 'zod';

/** A document's identity: `d` and 12 letters or digits, made once, never reused. */
export const documentIdSchema = z
  .string()
  .regex(/^d[0-9a-z]{12}$/)
  .brand<'DocumentId'>();
export type DocumentId = z.infer<typeof documentIdSchema>;

/** A dossier definition's identity: `s` and 12 letters or digits. */
export const dossierIdSchema = z
  .string()
  .regex(/^s[0-9a-z]{12}$/)
  .brand<'DossierId'>();
export type DossierId = z.infer<typeof dossierIdSchema>;

/** A saved search's identity: `q` and 12 letters or digits. */
export const savedSearchIdSchema = z
  .string()
  .regex(/^q[0-9a-z]{12}$/)
  .brand<'SavedSearchId'>();

/** A person's or an organisation's authority record: `p` and 12 letters or digits. */
export const personIdSchema = z
  .string()
  .regex(/^p[0-9a-z]{12}$/)
  .brand<'PersonId'>();
export type PersonId = z.infer<typeof personIdSchema>;

/** What was taken out of one exported dossier: `r` and 12 letters or digits. */
export const redactionLogIdSchema = z
  .string()
  .regex(/^r[0-9a-z]{12}$/)
  .brand<'RedactionLogId'>();

/** A note or highlight: `n` and 12 letters or digits. */
export const noteIdSchema = z
  .string()
  .regex(/^n[0-9a-z]{12}$/)
  .brand<'NoteId'>();
export type NoteId = z.infer<typeof noteIdSchema>;

/** A case: `c` and 12 letters or digits. */
export const caseIdSchema = z
  .string()
  .regex(/^c[0-9a-z]{12}$/)
  .brand<'CaseId'>();
export type CaseId = z.infer<typeof caseIdSchema>;

/** A campaign: `m` and 12 letters or digits. */
export const campaignIdSchema = z
  .string()
  .regex(/^m[0-9a-z]{12}$/)
  .brand<'CampaignId'>();
export type CampaignId = z.infer<typeof campaignIdSchema>;

/** Two documents that are both kept though their texts are nearly the same: `k` and 12 letters or digits. */
export const keptPairIdSchema = z
  .string()
  .regex(/^k[0-9a-z]{12}$/)
  .brand<'KeptPairId'>();

/** A merge with another archive: `g` and 12 letters or digits. */
export const mergeIdSchema = z
  .string()
  .regex(/^g[0-9a-z]{12}$/)
  .brand<'MergeId'>();

/** One run of the import: `i` and 12 letters or digits. */
export const importIdSchema = z
  .string()
  .regex(/^i[0-9a-z]{12}$/)
  .brand<'ImportId'>();
export type ImportId = z.infer<typeof importIdSchema>;

/** The name of an immutable object on disk: 32 random hexadecimal digits that say nothing of what is inside. */
export const objectIdSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'ObjectId'>();
export type ObjectId = z.infer<typeof objectIdSchema>;

/** SHA-256 of bytes as 64 lower-case hexadecimal digits: the fixity value of originals. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>();
export type Sha256 = z.infer<typeof sha256Schema>;

/** A moment in UTC, ISO 8601 with milliseconds: `2026-11-22T07:10:00.000Z`. */
export const instantSchema = z.iso.datetime();
