import { loadImage, createCanvas } from '@napi-rs/canvas';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { createArchive, type Archive } from '../../../../electron/core/archive.ts';
import { importFiles } from '../../../../electron/core/import/import-files.ts';
import { unfoldPicture } from '../../../../electron/core/import/unfold-picture.ts';
import type { DocumentId } from '../../../../shared/model/ids.ts';
import { browserPictures } from '../../../support/moving-pictures.ts';

let root: string;
let archive: Archive;
const ids = new Map<string, DocumentId>();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'testimonia-pictures-'));
  const folder = join(root, 'pictures');
  await mkdir(folder);
  const { gif, webp, bmp } = await browserPictures();
  // It says that it is larger than any paper, and holds nothing.
  const hostile = Buffer.from(gif);
  hostile.writeUInt16LE(12_000, 6);
  hostile.writeUInt16LE(8_000, 8);
  const files = {
    'a.gif': gif,
    'b.webp': webp,
    'c.bmp': bmp,
    'd.gif': hostile,
    'e.txt': Buffer.from('A text.'),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  archive = (await createArchive(join(root, 'a.testimonia'))).archive;
  const { results } = await importFiles(archive, [folder], { startParser, models: [] });
  for (const { file, id } of results) if (id) ids.set(file.slice('pictures/'.length), id);
});
afterAll(async () => {
  await archive.close();
  await rm(root, { recursive: true, force: true });
});

const unfold = (name: string) => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} did not come in.`);
  return unfoldPicture(archive, id, startParser);
};

describe('a picture that only browsers read', () => {
  it.each([
    ['a.gif', 2],
    ['b.webp', 1],
    ['c.bmp', 1],
  ])('is unfolded apart, every pixel as it is: %s', async (name, frames) => {
    const picture = await unfold(name);
    expect(picture?.frames).toBe(frames);
    const image = await loadImage(picture?.png ?? new Uint8Array());
    expect([image.width, image.height]).toEqual([40, 30]);
    const context = createCanvas(40, 30).getContext('2d');
    context.drawImage(image, 0, 0);
    expect([...context.getImageData(0, 0, 1, 1).data]).toEqual([0x12, 0x34, 0x56, 255]);
    expect([...context.getImageData(5, 5, 1, 1).data]).toEqual([0xfe, 0xdc, 0xba, 255]);
    expect(Buffer.compare(picture?.png ?? Buffer.of(), (await unfold(name))?.png ?? Buffer.of(1))).toBe(0);
  });

  it('is none where it is larger than a dossier takes, or something else', async () => {
    expect(await unfold('d.gif')).toBeNull();
    expect(await unfold('e.txt')).toBeNull();
  });

  it('costs no more than its own process', async () => {
    const dying = () => {
      const child = startParser();
      return {
        ...child,
        send: () => {
          child.kill();
        },
      };
    };
    const id = ids.get('a.gif');
    expect(id && (await unfoldPicture(archive, id, dying))).toBeNull();
  });
});
