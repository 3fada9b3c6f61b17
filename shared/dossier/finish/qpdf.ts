import loadQpdf, { type QpdfInstance } from '@neslinesli93/qpdf-wasm';

/** How to reach qpdf: where `qpdf.wasm` lies, as a path (Node) or an address (the window). */
export interface QpdfPlace {
  readonly wasm: string;
}

export interface QpdfRun {
  /** As qpdf ends: 0 without a fault, 3 with warnings, 2 with errors. */
  readonly code: number;
  /** What it said, a line each, without the names of files. */
  readonly said: readonly string[];
  /** What it wrote to `outFile`; undefined when it wrote nothing. */
  readonly file: Uint8Array | undefined;
}

/** The names under which a run finds its input and leaves its output. */
export const inFile = '/in.pdf';
export const outFile = '/out.pdf';

/** What the library has and its types leave out. */
interface Files {
  readonly init: (
    input: () => null,
    output: (byte: number | null) => void,
    error: (byte: number | null) => void,
  ) => void;
  readonly writeFile: (path: string, bytes: Uint8Array) => void;
  readonly unlink: (path: string) => void;
  readonly createDevice?: unknown;
}

type LoadQpdf = (options: {
  readonly locateFile: () => string;
  readonly preRun: readonly ((module: { readonly FS: Files }) => void)[];
}) => Promise<QpdfInstance & { readonly FS: Files }>;

/**
 * Runs qpdf over one file, each time in a new instance of its own: what a damaged file does to it ends with it.
 * The only file that knows qpdf-wasm.
 */
export async function runQpdf(
  bytes: Uint8Array,
  words: readonly string[],
  { wasm }: QpdfPlace,
): Promise<QpdfRun> {
  const lines: number[] = [];
  const write = (byte: number | null): void => {
    if (byte !== null) lines.push(byte & 0xff);
  };
  const load = loadQpdf as unknown as LoadQpdf;
  const qpdf = await load({
    locateFile: () => wasm,
    preRun: [
      ({ FS }) => {
        FS.init(() => null, write, write);
      },
    ],
  });
  qpdf.FS.writeFile(inFile, bytes);
  const code = keepingExitCode(() => qpdf.callMain([...words]));
  return { code, said: linesOf(lines), file: fileOf(qpdf) };
}

/** In Node the library sets the exit code of the whole process to its own. */
function keepingExitCode(run: () => number): number {
  const { process } = globalThis as { readonly process?: { exitCode: number | string | undefined } };
  const before = process?.exitCode;
  try {
    return run();
  } catch {
    // It fell over: the same as an error it would have told.
    return 2;
  } finally {
    if (process) process.exitCode = before;
  }
}

function fileOf(qpdf: QpdfInstance): Uint8Array | undefined {
  try {
    const file = qpdf.FS.readFile(outFile);
    return file.length > 0 ? file : undefined;
  } catch {
    return undefined;
  }
}

function linesOf(bytes: readonly number[]): string[] {
  const text = bytes.map((byte) => String.fromCharCode(byte)).join('');
  return text
    .split('\n')
    .map((line) => line.replaceAll(inFile, '').trim())
    .filter(Boolean);
}
