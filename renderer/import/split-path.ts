/** A path as it is shown: the folder it lies in and its own name. */
export function splitPath(file: string): { readonly folder: string; readonly name: string } {
  const cut = file.lastIndexOf('/') + 1;
  return { folder: file.slice(0, cut), name: file.slice(cut) };
}
