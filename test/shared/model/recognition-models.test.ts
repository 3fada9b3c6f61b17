import { describe, expect, it } from 'vitest';
import { modelOfLanguage, readModels } from '../../../shared/model/recognition-models.ts';

describe('the models for text in pictures', () => {
  it.each([
    ['eng+fra', ['eng', 'fra']],
    ['en,fr', ['eng', 'fra']],
    ['chi_sim', ['chi_sim']],
    ['zh-Hans+en+eng', ['chi_sim', 'eng']],
    ['es-AR', ['spa']],
  ])('are named by code or by language: %s', (text, models) => {
    expect(readModels(text)).toEqual(models);
  });

  it.each(['', 'klingon', 'eng+', 'eng+xx'])('are not guessed from “%s”', (text) => {
    expect(readModels(text)).toBeUndefined();
  });

  it('are found for a language only where one reads it', () => {
    expect(modelOfLanguage('ar-SN')).toBe('ara');
    expect(modelOfLanguage('wo')).toBeUndefined();
  });
});
