import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a ZIP, and the lies that its headers tell. */
export interface ZippedFile {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array | string;
  readonly isStored?: boolean;
  readonly flags?: number;
  readonly attributes?: number;
  /** What the headers say its length is. */
  readonly saidLength?: number;
  /** Where the directory says that it begins. */
  readonly saidStart?: number;
}

/** A ZIP of files, packed. */
export function zipFile(files: readonly ZippedFile[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const {
    name,
    bytes,
    isStored = false,
    flags = 0x0800,
    attributes = 0,
    saidLength,
    saidStart,
  } of files) {
    const nameBytes = Buffer.from(name as string);
    const content = Buffer.from(bytes as string);
    const packed = isStored ? content : deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(isStored ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(saidLength ?? content.length, 18);
    facts.writeUInt16LE(nameBytes.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(attributes, 6);
    tail.writeUInt32LE(saidStart ?? at, 10);
    locals.push(Buffer.from('504b0304', 'hex'), facts, nameBytes, packed);
    entries.push(Buffer.from('504b01021400', 'hex'), facts, tail, nameBytes);
    at += 30 + nameBytes.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}
