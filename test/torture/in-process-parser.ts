import type { StartParser } from '../../electron/core/import/parser-host.ts';
import { parsedSchema } from '../../shared/model/parsed.ts';

/** Reads every file as one paragraph, without a process: for tests that import hundreds of times. */
export const startInProcessParser: StartParser = () => {
  let tell: (answer: unknown) => void = () => undefined;
  return {
    send: (message) => {
      const { id, bytes } = message as { readonly id: number; readonly bytes: Uint8Array };
      const text = Buffer.from(bytes).toString();
      const content = { blocks: [{ type: 'paragraph', text }] };
      const value = parsedSchema.parse({ content, found: { title: text.slice(0, 20) } });
      setImmediate(() => {
        tell({ id, ok: true, value });
      });
    },
    onMessage: (listener) => {
      tell = listener;
    },
    onExit: () => undefined,
    kill: () => undefined,
  };
};
