/** What one way of taking in a folder has cost. */
export interface ImportFigures {
  readonly documents: number;
  /** From the first look at the folder until everything is durable and can be searched. */
  readonly seconds: number;
  /** Of these, until the last file was told as imported. */
  readonly imported: number;
  /** Seconds of a core: in this process, and in those that it started. */
  readonly cpu: number;
  readonly sideCpu: number;
  /** The most memory, in bytes: of this process, and of the largest of those that it started. */
  readonly memory: number;
  readonly sideMemory: number;
}
