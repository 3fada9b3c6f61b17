import { describe, expect, it } from 'vitest';
import { createParserHost } from '../../../../electron/core/import/parser-host.ts';
import type { SideProcess } from '../../../../electron/core/processes/side-process.ts';

const file = { format: 'text', fileName: 'a.txt', bytes: new Uint8Array([97]) } as const;
const parsed = { content: { blocks: [{ type: 'paragraph', text: 'a' }] }, found: {} };

/** A process that does with each job what the test says, and counts how often it was started and killed. */
function fakeProcesses(
  work: (
    job: { id: number },
    self: { readonly answer: (message: unknown) => void; readonly exit: () => void },
  ) => void,
) {
  const seen = { started: 0, killed: 0, jobs: [] as unknown[] };
  const start = (): SideProcess => {
    seen.started += 1;
    let answer: (message: unknown) => void = () => undefined;
    let exit: (code: number | null) => void = () => undefined;
    return {
      send: (job) => {
        seen.jobs.push(job);
        queueMicrotask(() => {
          work(job as { id: number }, {
            answer: (message) => {
              answer(message);
            },
            exit: () => {
              exit(1);
            },
          });
        });
      },
      onMessage: (listener) => {
        answer = listener;
      },
      onExit: (listener) => {
        exit = listener;
      },
      kill: () => {
        seen.killed += 1;
      },
    };
  };
  return { start, seen };
}

describe('the host of the parser', () => {
  it('starts one process with the first file and gives it a format, a name and bytes, nothing else', async () => {
    const { start, seen } = fakeProcesses(({ id }, { answer }) => {
      answer({ id, ok: true, value: parsed });
    });
    const host = createParserHost(start);
    expect(seen.started).toBe(0);
    await Promise.all([host.parse(file), host.parse(file)]);
    expect(seen.started).toBe(1);
    expect(seen.jobs.map((job) => Object.keys(job as object).sort())).toEqual([
      ['bytes', 'fileName', 'format', 'id'],
      ['bytes', 'fileName', 'format', 'id'],
    ]);
    host.close();
    expect(seen.killed).toBe(1);
  });

  it('kills a process that hangs, says so, and reads the next file in a new one', async () => {
    const { start, seen } = fakeProcesses(({ id }, { answer }) => {
      if (id > 1) answer({ id, ok: true, value: parsed });
    });
    const host = createParserHost(start, { timeLimit: 0.05 });
    const hung = host.parse(file);
    const next = host.parse(file);
    await expect(hung).rejects.toMatchObject({
      code: 'parser-timeout',
      details: { file: 'a.txt', seconds: 0.05 },
    });
    expect(seen.killed).toBe(1);
    expect(await next).toMatchObject(parsed);
    expect(seen.started).toBe(2);
    host.close();
  });

  it('gives each page of a file its own time, as long as pages are told', async () => {
    const { start, seen } = fakeProcesses(({ id }, { answer }) => {
      const tell = (page: number) => {
        if (page > 6) answer({ id, ok: true, value: parsed });
        else answer({ id, progress: { page, pages: 6 } });
        if (page <= 6) setTimeout(tell, 60, page + 1);
      };
      tell(1);
    });
    const host = createParserHost(start, { timeLimit: 0.2 });
    expect(await host.parse(file)).toMatchObject(parsed);
    expect(seen.killed).toBe(0);
    host.close();
  });

  it('stops a process that has told of a page and then hangs', async () => {
    const { start, seen } = fakeProcesses(({ id }, { answer }) => {
      answer({ id, progress: { page: 1, pages: 2 } });
    });
    const host = createParserHost(start, { timeLimit: 0.05 });
    await expect(host.parse(file)).rejects.toMatchObject({ code: 'parser-timeout' });
    expect(seen.killed).toBe(1);
  });

  it('survives a process that dies over a file', async () => {
    const { start, seen } = fakeProcesses(({ id }, { answer, exit }) => {
      if (id === 1) exit();
      else answer({ id, ok: true, value: parsed });
    });
    const host = createParserHost(start);
    await expect(host.parse(file)).rejects.toMatchObject({
      code: 'parser-crashed',
      details: { file: 'a.txt' },
    });
    expect(await host.parse(file)).toMatchObject(parsed);
    expect(seen.started).toBe(2);
    host.close();
  });

  it.each([
    [
      'of another shape',
      { ok: true, value: { content: { blocks: [{ type: 'script', text: 'x' }] }, found: {} } },
    ],
    ['to a question that nobody asked', { id: 99, ok: true, value: parsed }],
    ['that is none', 'hello'],
  ])('believes no answer %s and ends who gave it', async (_, lie) => {
    const { start, seen } = fakeProcesses(({ id }, { answer }) => {
      answer(typeof lie === 'string' ? lie : { id, ...lie });
    });
    const host = createParserHost(start);
    await expect(host.parse(file)).rejects.toMatchObject({ code: 'parser-crashed' });
    expect(seen.killed).toBe(1);
  });

  it('hands on what the parser says is wrong, and keeps it running', async () => {
    const { start, seen } = fakeProcesses(({ id }, { answer }) => {
      answer({ id, ok: false, error: { code: 'format-damaged', details: { reason: 'torn' } } });
    });
    const host = createParserHost(start);
    await expect(host.parse(file)).rejects.toMatchObject({
      code: 'format-damaged',
      details: { reason: 'torn' },
    });
    expect(seen.killed).toBe(0);
    host.close();
  });

  it('ends a process that takes too much memory over a file, and says so', async () => {
    let memory = 10;
    const { start, seen } = fakeProcesses(() => {
      memory = 101;
    });
    const host = createParserHost(() => ({ ...start(), memory: () => memory }), { memoryLimit: 100 });
    await expect(host.parse(file)).rejects.toMatchObject({
      code: 'parser-memory',
      details: { file: 'a.txt' },
    });
    expect(seen.killed).toBe(1);
  });

  it('replaces a process that holds much after a file, so that the next has all its room', async () => {
    const { start, seen } = fakeProcesses(({ id }, { answer }) => {
      answer({ id, ok: true, value: parsed });
    });
    const host = createParserHost(() => ({ ...start(), memory: () => 60 }), { memoryLimit: 100 });
    await host.parse(file);
    expect(seen.killed).toBe(1);
    await host.parse(file);
    expect(seen.started).toBe(2);
    host.close();
  });

  it('replaces a process that has read its share', async () => {
    const { start, seen } = fakeProcesses(({ id }, { answer }) => {
      answer({ id, ok: true, value: parsed });
    });
    const host = createParserHost(start, { filesPerProcess: 2 });
    for (let count = 0; count < 5; count += 1) await host.parse(file);
    expect(seen).toMatchObject({ started: 3, killed: 2 });
    host.close();
  });

  it('closed in the middle of a file lets nobody wait', async () => {
    const { start } = fakeProcesses(() => undefined);
    const host = createParserHost(start);
    const reading = host.parse(file);
    await new Promise(setImmediate);
    host.close();
    await expect(reading).rejects.toMatchObject({ code: 'parser-crashed' });
  });
});
