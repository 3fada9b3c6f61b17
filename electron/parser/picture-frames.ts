/** How many pictures a file shows one after the other: a GIF or a WebP that moves; 1 for any other. Reads no pixel. */
export function countFrames(bytes: Buffer): number {
  const signature = bytes.toString('latin1', 0, 4);
  if (signature === 'GIF8') return Math.max(1, gifFrames(bytes));
  return signature === 'RIFF' ? Math.max(1, webpFrames(bytes)) : 1;
}

/** RFC 9649, 2.7.1.2: an animation has a chunk a frame. */
function webpFrames(bytes: Buffer): number {
  let frames = 0;
  for (let at = 12; at + 8 <= bytes.length;) {
    if (bytes.toString('latin1', at, at + 4) === 'ANMF') frames += 1;
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length & 1);
  }
  return frames;
}

/** GIF 89a, appendix B: blocks, each with a sign of its own; an image is one of them. */
function gifFrames(bytes: Buffer): number {
  let frames = 0;
  let at = 13 + colorTable(bytes[10]);
  for (;;) {
    const block = bytes[at];
    if (block === 0x2c) {
      frames += 1;
      // Place and size, its own colours, and by how many bits its pixels are told.
      at = afterSubBlocks(bytes, at + 11 + colorTable(bytes[at + 9]));
    } else if (block === 0x21) at = afterSubBlocks(bytes, at + 2);
    else return frames;
  }
}

function colorTable(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function afterSubBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += 1 + length;
  return at + 1;
}
