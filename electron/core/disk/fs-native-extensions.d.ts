/** The part that is used here; the package brings no types of its own. */
declare module 'fs-native-extensions' {
  /** False when another handle holds the lock. */
  export function tryLock(fileDescriptor: number, options?: { readonly shared?: boolean }): boolean;
  export function unlock(fileDescriptor: number): void;
}
