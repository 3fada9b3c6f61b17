import { describe, expect, it } from 'vitest';
import { unpackZip } from '../../../../electron/core/import/unpack-zip.ts';
import type { SideProcess } from '../../../../electron/core/processes/side-process.ts';

/** A process that answers as the test says, holds so much memory, and tells how often it was killed. */
function fakeProcess({
  memory,
  answer,
}: {
  readonly memory: number;
  readonly answer: (id: number) => unknown;
}) {
  const seen = { killed: 0 };
  let listen: (message: unknown) => void = () => undefined;
  const start = (): SideProcess => ({
    send: (question) => {
      queueMicrotask(() => {
        const message = answer((question as { id: number }).id);
        if (message !== undefined) listen(message);
      });
    },
    onMessage: (listener) => {
      listen = listener;
    },
    onExit: () => undefined,
    kill: () => {
      seen.killed += 1;
    },
    memory: () => memory,
  });
  return { start, seen };
}

describe('the process that takes a ZIP apart', () => {
  it('is ended when it holds more than 1 GiB, and the ZIP is refused by name', async () => {
    const { start, seen } = fakeProcess({ memory: 1024 ** 3 + 1, answer: () => undefined });
    const zip = unpackZip(start, 'stick/large.zip');
    await expect(zip.list(new Uint8Array(10))).rejects.toMatchObject({
      code: 'parser-memory',
      details: { file: 'stick/large.zip' },
    });
    expect(seen.killed).toBe(1);
    await expect(zip.read(0)).rejects.toMatchObject({ code: 'parser-crashed' });
  });

  it('is believed no answer to another question, and ended for it', async () => {
    const { start, seen } = fakeProcess({
      memory: 0,
      answer: (id) => ({ id: id + 1, ok: true, entries: [] }),
    });
    await expect(unpackZip(start, 'a.zip').list(new Uint8Array(10))).rejects.toMatchObject({
      code: 'parser-crashed',
    });
    expect(seen.killed).toBe(1);
  });
});
