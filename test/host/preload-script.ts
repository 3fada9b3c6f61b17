/** What the page gets before any script of its own: the real preload, with a stand-in for what it requires. */
export function preloadScript(preload: string): string {
  return `(${runPreload.toString()})((exports, require, module) => {${preload}\n});`;
}

type Preload = (exports: object, require: (name: string) => object, module: object) => void;
type Listener = (event: object, ...values: unknown[]) => void;
type Invoke = (channel: string, values: unknown[]) => Promise<unknown>;

interface HostWindow {
  hostInvoke?: Invoke;
  hostPathsOf?: (count: number) => Promise<string[]>;
  hostDropped?: File[];
  hostEmit?: (channel: string, values: unknown[]) => void;
}

// Runs inside the page, from its source text: it can use nothing outside itself.
function runPreload(preload: Preload): void {
  if (window.top !== window) return;
  const host = window as unknown as HostWindow;
  const { hostInvoke: invoke, hostPathsOf: pathsOf } = host;
  delete host.hostInvoke;
  delete host.hostPathsOf;
  const listeners = new Map<string, Set<Listener>>();
  const paths = new WeakMap<File, string>();

  Object.defineProperty(host, 'hostEmit', {
    value: (channel: string, values: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...values);
    },
  });

  // A drop waits until the paths of its files are known, then comes again with the same files.
  window.addEventListener(
    'drop',
    (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!event.isTrusted || files.length === 0 || !pathsOf) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { target, clientX, clientY } = event;
      host.hostDropped = files;
      void pathsOf(files.length).then((found) => {
        const dataTransfer = new DataTransfer();
        files.forEach((file, place) => {
          paths.set(file, found[place] ?? '');
          dataTransfer.items.add(file);
        });
        [...dataTransfer.files].forEach((file, place) => paths.set(file, found[place] ?? ''));
        delete host.hostDropped;
        const again = { bubbles: true, cancelable: true, composed: true, clientX, clientY, dataTransfer };
        target?.dispatchEvent(new DragEvent('drop', again));
      });
    },
    true,
  );

  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: object) => {
        Object.defineProperty(window, name, { value: Object.freeze(value), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: (channel: string, ...values: unknown[]) => invoke?.(channel, values),
      on: (channel: string, listener: Listener) => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      off: (channel: string, listener: Listener) => {
        listeners.get(channel)?.delete(listener);
      },
    },
    webUtils: { getPathForFile: (file: File) => paths.get(file) ?? '' },
  };

  preload(
    {},
    (name) => {
      if (name === 'electron') return electron;
      throw new Error(`the preload script may not require ${name}`);
    },
    { exports: {} },
  );
}
