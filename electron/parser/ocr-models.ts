import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { AppError } from '../../shared/errors.ts';
import { modelCodes } from '../../shared/model/recognition-models.ts';

/** Models that no package has, as Debian's `tesseract-ocr-rus` brings one (`resources/ocr/README.md`). */
const folder = new URL('../../resources/ocr/', import.meta.url);

/** A model's bytes as Tesseract reads them, from its package or from `resources/ocr`. Error: model-missing. */
export function readModel(code: string): Uint8Array {
  const place = placeOf(code);
  if (!place) {
    throw new AppError('model-missing', { model: code, known: modelCodes.filter(isModelThere).join(', ') });
  }
  const bytes = readFileSync(place);
  return place.pathname.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Whether a model can be used on this machine. */
export function isModelThere(code: string): boolean {
  return placeOf(code) !== undefined;
}

function placeOf(code: string): URL | undefined {
  return (
    [packagePlace(code), new URL(`${code}.traineddata`, folder)].find(
      (place) => place !== null && existsSync(place),
    ) ?? undefined
  );
}

function packagePlace(code: string): URL | null {
  try {
    const place = import.meta.resolve(`@tesseract.js-data/${code}/package.json`);
    return new URL(`4.0.0_best_int/${code}.traineddata.gz`, place);
  } catch {
    return null;
  }
}
