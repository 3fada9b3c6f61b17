/** The package says nothing of its types. */
declare module 'edtf' {
  /** Throws for what is no date of the level. */
  function edtf(text: string, options: { readonly level: 1 }): object;
  export { edtf as default };
}
