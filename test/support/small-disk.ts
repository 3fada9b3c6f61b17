import { execFileSync } from 'node:child_process';

/** A real file system in memory, so small that it fills up. */
export interface SmallDisk {
  /** Makes room, as a person does who deletes films. */
  readonly grow: () => void;
  readonly end: () => void;
}

/** How much fits: bytes in KiB, or files and folders. */
export type Room = { readonly kibibytes: number } | { readonly files: number };

/** Mounts a small disk on a folder; needs the rights to (`canMount`). */
export function mountSmallDisk(folder: string, room: Room): SmallDisk {
  const limit = 'kibibytes' in room ? `size=${room.kibibytes}k` : `size=8m,nr_inodes=${room.files}`;
  run('mount', '-t', 'tmpfs', '-o', limit, 'tmpfs', folder);
  return {
    grow: () => {
      run('mount', '-o', 'remount,size=16m,nr_inodes=10000', folder);
    },
    end: () => {
      run('umount', folder);
    },
  };
}

function run(command: string, ...words: readonly string[]): void {
  execFileSync(command, words, { stdio: 'ignore' });
}
