/** The part of the library used here; its own types bring Node's along. */
declare module 'utif2' {
  export interface Directory {
    [tag: `t${number}`]: readonly number[] | undefined;
    readonly width: number;
    readonly height: number;
  }
  const utif: {
    readonly decode: (bytes: Uint8Array, options?: { readonly parseMN: boolean }) => Directory[];
    /** Unfolds the picture into the directory. */
    readonly decodeImage: (bytes: Uint8Array, directory: Directory) => void;
    /** Four bytes a pixel: red, green, blue, opacity. */
    readonly toRGBA8: (directory: Directory) => Uint8Array;
  };
  export { utif as default };
}
