import { crc32 } from 'node:zlib';

const localLength = 30;
const entryLength = 46;
const endLength = 22;
/** Names are UTF-8 (APPNOTE.TXT 6.3, 4.4.4). */
const utf8Flag = 0x0800;

/** A ZIP of these files, none of them packed. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const nameBytes = Buffer.from(name);
    const local = Buffer.alloc(localLength);
    local.writeUInt32LE(0x04034b50, 0);
    writeFacts(local, 4, { bytes, nameLength: nameBytes.length });
    const entry = Buffer.alloc(entryLength);
    entry.writeUInt32LE(0x02014b50, 0);
    writeFacts(entry, 6, { bytes, nameLength: nameBytes.length });
    entry.writeUInt32LE(at, 42);
    locals.push(local, nameBytes, bytes);
    entries.push(entry, nameBytes);
    at += localLength + nameBytes.length + bytes.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

interface Facts {
  readonly bytes: Uint8Array;
  readonly nameLength: number;
}

/** What a file's own header and its entry in the directory say alike. */
function writeFacts(header: Buffer, at: number, { bytes, nameLength }: Facts): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(utf8Flag, at + 2);
  header.writeUInt32LE(crc32(bytes), at + 10);
  header.writeUInt32LE(bytes.length, at + 14);
  header.writeUInt32LE(bytes.length, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}
