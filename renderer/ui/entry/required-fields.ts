import type { ArchivePath } from '../../../shared/fields/field.ts';

/** What every record says: none of them can be left empty. */
export const requiredFields: ReadonlySet<ArchivePath> = new Set(['kind', 'title', 'confidentiality']);
