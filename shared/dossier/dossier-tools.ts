/** The steps of a build, in their order. `done` and `total` count documents in the first, pages in the second. */
export type DossierPhase = 'layout' | 'draw' | 'write';

export interface DossierProgress {
  readonly phase: DossierPhase;
  readonly done: number;
  readonly total: number;
}

/** What the build needs from the machine it runs on: the command line reads files, the worker fetches. */
export interface DossierTools {
  /** The bytes of a file of `resources/fonts`, by its name. */
  readonly readFont: (file: string) => Promise<Uint8Array>;
  /** The bytes of `harfbuzzjs/dist/harfbuzz-subset.wasm`. (HarfBuzz proper loads itself.) */
  readonly readSubsetter: () => Promise<Uint8Array>;
  /** Lets the host breathe between steps: draw its progress, hear that it should stop. */
  readonly pause?: () => Promise<void>;
  readonly onProgress?: ((progress: DossierProgress) => void) | undefined;
  /** Aborting ends the build at the next document or page, by throwing the signal's reason. */
  readonly signal?: { readonly aborted: boolean; throwIfAborted(): void } | undefined;
}

/** What the reader of the PDF must know that the build could not do. */
export interface DossierWarning {
  /** `glyph-missing`: no font of ours has this character; it is drawn as a box, never dropped. */
  readonly code: 'glyph-missing';
  /** The character as `U+0C85`. */
  readonly codePoint: string;
  readonly character: string;
  /** How often it stands in the dossier. */
  readonly count: number;
}
