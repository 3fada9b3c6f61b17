import type { DocumentId } from '../model/ids.ts';
import type { StyleName } from './style.ts';

/** A place that links and bookmarks go to. */
export type Anchor = string;

/** The last page of the dossier, as a place: what the cover counts up to. */
export const lastPage: Anchor = 'last-page';

export interface TextFlow {
  readonly type: 'text';
  readonly text: string;
  readonly style: StyleName;
  readonly language: string;
  /** Points from the side where it begins; `marker` hangs in them. */
  readonly indent?: number;
  readonly marker?: string;
  readonly spaceBefore: number;
  /** A heading: never the last thing on a page. */
  readonly keepsWithNext?: boolean;
}

/** A name and what it says, in two columns. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** The value is the number of the page where this is. */
  readonly page?: Anchor;
  /** With it the value is a range of pages, from the one where this is. */
  readonly sincePage?: Anchor | undefined;
  readonly language: string;
}

export interface FactsFlow {
  readonly type: 'facts';
  readonly facts: readonly Fact[];
  readonly spaceBefore: number;
}

export interface TableFlow {
  readonly type: 'table';
  readonly rows: readonly (readonly string[])[];
  readonly language: string;
  readonly spaceBefore: number;
}

export interface RuleFlow {
  readonly type: 'rule';
  readonly isStrong: boolean;
  readonly spaceBefore: number;
}

/** A line (or several) of the index: every one of them a link. */
export interface EntryFlow {
  readonly type: 'entry';
  readonly number: string;
  readonly title: string;
  readonly detail: string;
  readonly language: string;
  readonly isSection: boolean;
  readonly target: Anchor;
  readonly spaceBefore: number;
}

/** Groups of signs to be copied by hand, one under the other, each with its number and a box to tick. */
export interface GroupsFlow {
  readonly type: 'groups';
  readonly groups: readonly string[];
  readonly spaceBefore: number;
}

/** A code of dark and light squares (a QR code), a row after the other. */
export interface SquaresFlow {
  readonly type: 'squares';
  /** True is dark. All rows are as long as the first. */
  readonly rows: readonly (readonly boolean[])[];
  /** Of the whole code, in points, without the white margin that readers want around it. */
  readonly width: number;
  readonly spaceBefore: number;
}

/** Empty room that stays even at the top of a page. */
interface SpaceFlow {
  readonly type: 'space';
  readonly height: number;
}

export type Flow =
  TextFlow | FactsFlow | TableFlow | RuleFlow | EntryFlow | GroupsFlow | SquaresFlow | SpaceFlow;

/** A word read from a page's picture, where it stands: points from the page's upper left corner. */
export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page kept free for one of an original, as large as it is when read upright, in points. */
export interface ReservedPage {
  readonly width: number;
  readonly height: number;
  /** Drawn invisibly, so that a picture of a page can be searched and copied. */
  readonly words: readonly PlacedWord[];
  /** Of the words; empty when the archive does not know. */
  readonly language: string;
  /** Of a picture that moves: how many it shows, of which this is the first. */
  readonly frames?: number | undefined;
}

/** What begins on a page of its own: cover, index, a document, the appendix. Volumes will be parts too. */
export interface Part {
  readonly anchor: Anchor;
  /** The document that stands in it, where one does. */
  readonly document?: DocumentId;
  /** In the running header, beside the dossier's title; a part without one has no header. */
  readonly running?: { readonly text: string; readonly language: string };
  readonly flows: readonly Flow[];
  /** The pages of an original, after the flows: each gets its number and nothing else of ours that can be seen. */
  readonly reserved?: { readonly document: string; readonly pages: readonly ReservedPage[] };
}

export interface Bookmark {
  readonly title: string;
  readonly target: Anchor;
  readonly children: readonly Bookmark[];
}

/** A dossier as a sequence of parts: what will be laid out, with no idea yet of any page. */
export interface Composition {
  readonly parts: readonly Part[];
  readonly bookmarks: readonly Bookmark[];
}
