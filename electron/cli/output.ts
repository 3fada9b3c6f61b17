/** Where a command's words go: data on standard output, everything else on standard error. */
export interface Output {
  /** One JSON object a line when `--json` is given; else the text for people. Nothing else reaches standard output. */
  data(value: object, text: string | null): void;
  /** A whole file for a redirection, byte for byte as given: on standard output. */
  file(text: string): void;
  /** For the person alone: notices, progress. Never on standard output. */
  note(text: string): void;
  /** A progress line that replaces itself; only on a terminal. */
  progress(text: string): void;
}

/** The output of a run, on the streams given (those of the process, or a test's). */
export function createOutput(
  isJson: boolean,
  streams: { readonly out: NodeJS.WritableStream; readonly err: NodeJS.WriteStream | NodeJS.WritableStream },
): Output {
  const isTerminal = 'isTTY' in streams.err && streams.err.isTTY;
  let hasProgress = false;
  const clear = () => {
    if (hasProgress) streams.err.write('\r\u001b[K');
    hasProgress = false;
  };
  return {
    data(value, text) {
      clear();
      if (isJson) streams.out.write(`${JSON.stringify(value)}\n`);
      else if (text !== null) streams.out.write(`${harmless(text)}\n`);
    },
    file(text) {
      clear();
      streams.out.write(text);
    },
    note(text) {
      clear();
      streams.err.write(`${harmless(text)}\n`);
    },
    progress(text) {
      if (!isTerminal) return;
      streams.err.write(`\r\u001b[K${harmless(text)}`);
      hasProgress = true;
    },
  };
}

/** Names and texts come from anywhere: control characters in them must not steer the person's terminal. */
function harmless(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');
}
