/** Where in a file something stands. */
export type LeftWhere = 'page' | 'bookmark' | 'metadata' | 'link' | 'label' | 'object';

/** A text of a file and where it stands; `page` (1..n) where it belongs to one. */
export interface PlacedText {
  readonly where: LeftWhere;
  readonly page?: number | undefined;
  readonly text: string;
}

/** Something that should have been taken out, as it was found. */
export interface LeftPlace extends Omit<PlacedText, 'text'> {
  readonly found: string;
}
