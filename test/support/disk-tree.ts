/** A file's bytes as programs see them, and as they are on the platter since the last sync. Buffers are never written into. */
export interface DiskFile {
  readonly kind: 'file';
  bytes: Buffer;
  durable: Buffer;
  isLocked: boolean;
  /** How many share its lock. */
  sharing: number;
}

/** A folder's names as programs see them, and as they are on the platter. */
export interface DiskFolder {
  readonly kind: 'folder';
  names: Map<string, DiskFile | DiskFolder>;
  durable: Map<string, DiskFile | DiskFolder>;
}

const nothing = Buffer.alloc(0);

export function emptyFile(): DiskFile {
  return { kind: 'file', bytes: nothing, durable: nothing, isLocked: false, sharing: 0 };
}

export function emptyFolder(): DiskFolder {
  return { kind: 'folder', names: new Map(), durable: new Map() };
}

/** The tree as it is now; what is one file under two maps stays one. */
export function copyOfTree(folder: DiskFolder): DiskFolder {
  const copies = new Map<DiskFile | DiskFolder, DiskFile | DiskFolder>();
  const copyOf = (node: DiskFile | DiskFolder): DiskFile | DiskFolder => {
    const known = copies.get(node);
    if (known) return known;
    if (node.kind === 'file') {
      const file = { ...node };
      copies.set(node, file);
      return file;
    }
    const made = emptyFolder();
    copies.set(node, made);
    for (const [name, each] of node.names) made.names.set(name, copyOf(each));
    for (const [name, each] of node.durable) made.durable.set(name, copyOf(each));
    return made;
  };
  return copyOf(folder) as DiskFolder;
}
