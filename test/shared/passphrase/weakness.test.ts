import { describe, expect, it } from 'vitest';
import { weaknessOf } from '../../../shared/passphrase/weakness.ts';

describe('a passphrase', () => {
  it.each(['', 'elevenchars', '   padded    ', 'كلمة سر'])(
    'of fewer than twelve characters is refused: “%s”',
    (typed) => {
      expect(weaknessOf(typed)).toBe('short');
    },
  );

  it.each([
    'password1234',
    'Password2024!!',
    'iloveyou sunshine2',
    'Mot de Passe 2023',
    'Correct Horse Battery Staple',
    'qwertyuiop123',
    'contraseña1234',
    'niunamenos2015',
    'لا إله إلا الله',
  ])('that heads the lists of leaked ones is refused, however it is dressed up: “%s”', (typed) => {
    expect(weaknessOf(typed)).toBe('common');
  });

  it.each(['aaaaaaaaaaaaaaa', 'abababababababab', '123456789012345', 'abcdefghijklmnop', 'krähekrähekrähe'])(
    'that repeats itself or counts on is refused: “%s”',
    (typed) => {
      expect(weaknessOf(typed)).toBe('repeated');
    },
  );

  it.each([
    'walnut ribbon meadow teapot quilt fern',
    'sept corbeaux comptent',
    'love and freedom for the twelve of us',
    'مصباح نافذة زيتون جسر',
    '紫色的桌子上有七只乌鸦飞过',
  ])('of words that nobody expects together may be used: “%s”', (typed) => {
    expect(weaknessOf(typed)).toBeNull();
  });
});
