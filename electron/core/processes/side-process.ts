/**
 * A process beside this one, started by `child_process.fork` on the command line and by `utilityProcess` in the window.
 * Nothing else differs between the two.
 */
export interface SideProcess {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Also when it was killed. */
  onExit(listener: (code: number | null) => void): void;
  kill(): void;
  /** The memory that it holds, in bytes; null where the system does not tell. */
  memory?(): number | null;
}
