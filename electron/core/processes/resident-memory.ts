import { readFileSync } from 'node:fs';

/** The memory that a process holds, in bytes, buffers included; null where the system does not tell (Linux does). */
export function residentMemory(processId: number | undefined): number | null {
  if (processId === undefined || process.platform !== 'linux') return null;
  try {
    const status = readFileSync(`/proc/${String(processId)}/status`, 'latin1');
    const kibibytes = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    // It has just ended.
    return null;
  }
}
