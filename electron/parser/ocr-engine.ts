// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no types, and every program that compiles this file needs ours
/// <reference path="./tesseract-core.d.ts" />
import { z } from 'zod';
import type { TesseractCore } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { readModel } from './ocr-models.ts';
import { turnedOrientation, type Box, type PagePicture, type Turn } from './ocr-picture.ts';

const wordSchema = z.object({
  text: z.string(),
  /** 0 to 100. */
  confidence: z.number(),
  /** In pixels of the turned picture. */
  bbox: z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() }),
});
const lineSchema = z.object({ text: z.string(), words: z.array(wordSchema) });
const paragraphSchema = z.object({ lines: z.array(lineSchema) });
const pageSchema = z.object({ blocks: z.array(z.object({ paragraphs: z.array(paragraphSchema) })) });

export type EngineLine = Readonly<z.infer<typeof lineSchema>>;
export type EngineWord = Readonly<z.infer<typeof wordSchema>>;

/** What the engine reads in a picture: paragraphs of lines, in the order of reading. */
export type EnginePage = readonly (readonly EngineLine[])[];

export interface EngineOrder {
  /** Codes, the most important first. */
  readonly models: readonly string[];
  readonly turn: Turn;
  /** Only this part of the turned picture. */
  readonly area?: Box;
}

type Reader = InstanceType<TesseractCore['TessBaseAPI']>;

interface Engine {
  readonly core: TesseractCore;
  readonly loaded: Set<string>;
  /** Ready to read, by their models. */
  readonly readers: Map<string, Reader>;
}

/** Each keeps its models in the engine's memory, some 20 MB. */
const mostReaders = 10;
const modelFolder = '/';
const neuralNetworkOnly = 1;

let engine: Promise<Engine> | null = null;

/**
 * Reads a picture with Tesseract's neural network, without a process of its own, a worker or the network.
 * Errors: model-missing; an Error for what is no picture, and for one that is too much for the engine.
 */
export async function readPicture(picture: PagePicture, order: EngineOrder): Promise<EnginePage> {
  const { core, loaded, readers } = await (engine ??= startEngine());
  for (const code of order.models) {
    if (!loaded.has(code)) core.FS.writeFile(`${modelFolder}${code}.traineddata`, readModel(code));
    loaded.add(code);
  }
  try {
    const reader = readerOf({ core, loaded, readers }, order.models.join('+'));
    return readWith(reader, core, { picture, order });
  } catch (error) {
    // After a failure inside it nothing in the engine's memory can be relied on.
    engine = null;
    throw error instanceof Error ? error : new Error('the picture is too much for the engine');
  }
}

async function startEngine(): Promise<Engine> {
  const { default: start } = await import('tesseract.js-core/tesseract-core-simd-lstm.js').catch(
    () => import('tesseract.js-core/tesseract-core-lstm.js'),
  );
  return { core: await start({ print: say, printErr: say }), loaded: new Set(), readers: new Map() };
}

function say(): void {
  // What the engine remarks on each picture tells nobody anything, and could quote it.
}

function readerOf({ core, readers }: Engine, models: string): Reader {
  const ready = readers.get(models);
  if (ready) return ready;
  const [oldest] = readers;
  if (oldest && readers.size >= mostReaders) {
    oldest[1].End();
    core.destroy(oldest[1]);
    readers.delete(oldest[0]);
  }
  const reader = new core.TessBaseAPI();
  if (reader.Init(modelFolder, models, neuralNetworkOnly) !== 0) throw new Error('a model cannot be read');
  readers.set(models, reader);
  return reader;
}

interface Reading {
  readonly picture: PagePicture;
  readonly order: EngineOrder;
}

function readWith(reader: Reader, core: TesseractCore, { picture, order }: Reading): EnginePage {
  core.FS.writeFile('/input', picture.bytes);
  const failed = reader.SetImageFile(turnedOrientation(picture.orientation, order.turn), 0);
  core.FS.unlink('/input');
  if (failed !== 0) throw new Error('it is no picture that can be read');
  const { area } = order;
  if (area) reader.SetRectangle(area.x, area.y, area.width, area.height);
  reader.Recognize(null);
  const page = pageSchema.parse(JSON.parse(reader.GetJSONText(0)));
  reader.Clear();
  return page.blocks.flatMap(({ paragraphs }) => paragraphs.map(({ lines }) => lines));
}
