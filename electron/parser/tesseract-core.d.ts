declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  /** One reader with the models it was begun with (the C++ class of that name). */
  interface TessBaseAPI {
    /** 0 when all went well. Mode 1 is the neural network alone. */
    Init(folder: string, models: string, mode: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Takes `/input`, turned as an EXIF orientation says; 0 when it is a picture. */
    SetImageFile(orientation: number, angle: number): number;
    SetRectangle(left: number, top: number, width: number, height: number): void;
    Recognize(monitor: null): number;
    GetJSONText(page: number): string;
    Clear(): void;
    End(): void;
  }
  export interface TesseractCore {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
    readonly TessBaseAPI: new () => TessBaseAPI;
    destroy(object: TessBaseAPI): void;
  }
  const start: (options: {
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }) => Promise<TesseractCore>;
  export { start as default };
}

declare module 'tesseract.js-core/tesseract-core-lstm.js' {
  export { default } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
}
