/**
 * The models that text in pictures is read with, by Tesseract's codes, and the languages that they are for (BCP 47,
 * the usual one first). Those that read a script best stand before the others of that script.
 */
const models = [
  { code: 'eng', tags: ['en'] },
  { code: 'fra', tags: ['fr'] },
  { code: 'spa', tags: ['es', 'gl', 'ca', 'eu'] },
  { code: 'por', tags: ['pt'] },
  { code: 'deu', tags: ['de'] },
  { code: 'ita', tags: ['it'] },
  { code: 'tur', tags: ['tr', 'az'] },
  { code: 'ara', tags: ['ar'] },
  { code: 'fas', tags: ['fa'] },
  { code: 'ukr', tags: ['uk'] },
  { code: 'rus', tags: ['ru', 'be'] },
  { code: 'chi_sim', tags: ['zh'] },
  { code: 'jpn', tags: ['ja'] },
  { code: 'kor', tags: ['ko'] },
  { code: 'hin', tags: ['hi', 'mr', 'ne'] },
] as const;

export type ModelCode = (typeof models)[number]['code'];

/** Every code, in the order in which they are named to people. */
export const modelCodes: readonly ModelCode[] = models.map(({ code }) => code);

/** The language that a model is for first of all (BCP 47). */
export function languageOfModel(code: ModelCode): string {
  return models.find((model) => model.code === code)?.tags[0] ?? code;
}

/** The model for a language as it is written in a BCP 47 tag (`es-AR`), if there is one. */
export function modelOfLanguage(tag: string): ModelCode | undefined {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return models.find(({ tags }) => (tags as readonly string[]).includes(language))?.code;
}

/**
 * The models that a person names: `eng+fra`, `en,fr`, in codes or language tags. Undefined where one is unknown, or
 * none is named.
 */
export function readModels(text: string): readonly ModelCode[] | undefined {
  const named = text
    .split(/[+,\s]+/)
    .map((word) => modelCodes.find((code) => code === word.toLowerCase()) ?? modelOfLanguage(word));
  const known = named.filter((code) => code !== undefined);
  return known.length === named.length ? [...new Set(known)] : undefined;
}
