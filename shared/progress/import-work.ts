/** A thousand small files take longer than one of the same size: what one file costs beside its bytes. */
const bytesOfOneFile = 16_384;

/** How much work files of so many bytes in all are, to guess by how long they take. */
export function importWork(files: number, bytes: number): number {
  return bytes + files * bytesOfOneFile;
}
