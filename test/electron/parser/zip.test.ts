import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../electron/parser/zip-read.ts';
import { writeZip } from '../../../electron/parser/zip-write.ts';

/** A ZIP of one part that is packed, and what its directory says of its size. */
function packedZip(contents: Uint8Array, saidSize = contents.length): Buffer {
  const zip = writeZip(new Map([['a', deflateRawSync(contents)]]));
  const directory = zip.lastIndexOf(Buffer.from('504b0102', 'hex'));
  zip.writeUInt16LE(8, directory + 10);
  zip.writeUInt32LE(saidSize, directory + 24);
  return zip;
}

describe('a ZIP', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), fc.uint8Array()), { selector: ([name]) => name }),
        (files) => {
          const whole = new Map(files.map(([name, bytes]) => [name.toWellFormed(), Buffer.from(bytes)]));
          expect(readZip(writeZip(whole))).toEqual(whole);
        },
      ),
    );
    expect(
      readZip(packedZip(Buffer.from('text')))
        .get('a')
        ?.toString(),
    ).toBe('text');
  });

  it('that would unfold to more than memory holds is refused before it does', () => {
    expect(() => readZip(packedZip(Buffer.from('x'), 300 * 1024 * 1024))).toThrow('file-too-large');
  });

  it('that says less of itself than it holds is refused', () => {
    expect(() => readZip(packedZip(Buffer.alloc(10_000_000), 10))).toThrow();
  });

  it('that is cut off, or whose directory points nowhere, is damaged', () => {
    const whole = packedZip(Buffer.from('text'));
    expect(() => readZip(whole.subarray(0, whole.length - 4))).toThrow('format-damaged');
    const directory = whole.lastIndexOf(Buffer.from('504b0102', 'hex'));
    whole.writeUInt32LE(0x7fffffff, directory + 42);
    expect(() => readZip(whole)).toThrow('format-damaged');
  });

  it('with a password says so', () => {
    const whole = packedZip(Buffer.from('text'));
    whole.writeUInt16LE(1, whole.lastIndexOf(Buffer.from('504b0102', 'hex')) + 8);
    expect(() => readZip(whole)).toThrow('format-encrypted');
  });
});
