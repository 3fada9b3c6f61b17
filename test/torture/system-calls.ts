/** A system call as strace saw it: between `begin` and `end` (lines of its record) it was under way. */
export interface SystemCall {
  readonly name: string;
  /** What the file descriptor it was made on, or the path it was given, stands for. */
  readonly path: string;
  /** The rest of its words, as strace writes them. */
  readonly words: string;
  readonly begin: number;
  readonly end: number;
  readonly isDone: boolean;
}

/** strace's words for a record that `readSystemCalls` reads: every thread, paths beside descriptors, whole writes. */
export function tracing(file: string): readonly string[] {
  const calls = 'openat,write,pwrite64,writev,pwritev,fsync,fdatasync,ftruncate,mkdir,unlink,rename';
  return ['strace', '-f', '-y', '-s', '1000000', '-e', `trace=${calls}`, '-e', 'signal=none', '-o', file];
}

/** Reads strace's record; calls that other threads interrupted are put together again. */
export function readSystemCalls(record: string): SystemCall[] {
  const calls: SystemCall[] = [];
  const unfinished = new Map<string, { readonly text: string; readonly begin: number }>();
  for (const [at, line] of record.split('\n').entries()) {
    const [, thread = '', said = ''] = /^(\d+) +(.*)$/s.exec(line) ?? [];
    const [, rest] = /^<\.\.\. \w+ resumed>(.*)$/s.exec(said) ?? [];
    if (said.endsWith('<unfinished ...>')) {
      unfinished.set(thread, { text: said.slice(0, -'<unfinished ...>'.length), begin: at });
      continue;
    }
    const before = rest === undefined ? undefined : unfinished.get(thread);
    const call = readCall(`${before?.text ?? ''}${rest ?? said}`, before?.begin ?? at, at);
    if (call) calls.push(call);
  }
  return calls;
}

function readCall(text: string, begin: number, end: number): SystemCall | null {
  const [, name, words = '', answer = ''] = /^(\w+)\((.*)\) += (-?\d+|\?).*$/s.exec(text) ?? [];
  if (name === undefined) return null;
  // `23</folder/file>` for calls on a descriptor; the path in quotes for those on a name.
  const [, described] = /^\d+<([^>]*)>/.exec(words) ?? [];
  const [, named] = /"((?:[^"\\]|\\.)*)"/.exec(words) ?? [];
  return { name, path: described ?? named ?? '', words, begin, end, isDone: Number(answer) >= 0 };
}
