import { readdirSync, readFileSync } from 'node:fs';

/** What the processes cost that this one has started: Linux tells, elsewhere all is 0. */
export interface SideFigures {
  /** Seconds of a core, of those that have ended. */
  cpu(): number;
  /** The most memory that one of them had so far, in bytes. */
  peak(): number;
  close(): void;
}

const ticksASecond = 100;

/** Looks at this process's children from now on, every so many milliseconds. */
export function watchSides(every = 100): SideFigures {
  let peak = 0;
  const look = () => {
    for (const id of children()) {
      const kibibytes = /VmHWM:\s+(\d+) kB/.exec(textOf(`/proc/${id}/status`))?.[1] ?? 0;
      peak = Math.max(peak, Number(kibibytes) * 1024);
    }
  };
  const timer = setInterval(look, every);
  return {
    cpu: () => {
      // The words behind the name, which stands in parentheses: those of children that have ended are 14 and 15.
      const words = textOf('/proc/self/stat')
        .replace(/^.*\) /s, '')
        .split(' ');
      return (Number(words[13] ?? 0) + Number(words[14] ?? 0)) / ticksASecond;
    },
    peak: () => peak,
    close: () => {
      clearInterval(timer);
    },
  };
}

/** Of all threads: a process belongs to the one that started it. */
function children(): readonly string[] {
  try {
    return readdirSync('/proc/self/task').flatMap((thread) =>
      textOf(`/proc/self/task/${thread}/children`).split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
