import type { ReservedPage } from './composition.ts';

/** Why the pages of an original do not stand in the dossier, though they were asked for. */
export type ExhibitFault = 'encrypted' | 'damaged' | 'no-pages' | 'unredactable';

/** The pages of the originals that stand in the dossier, or why they do not, by document. */
export type ExhibitSheets = ReadonlyMap<string, readonly ReservedPage[] | ExhibitFault>;
