/** Scripts whose words are not parted, or grow endings that no list of names holds. */
const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Ethiopic}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Georgian}]/u;

const special = /[\\^$.*+?()[\]{}|/-]/g;
/** Line ends, spaces of all widths and the point between a foreign name's parts. */
const room = '[\\s\\u200b\\u00b7\\u30fb\\uff65]*';

/**
 * Where a name in such a script stands in a text, within whatever is written around it; composed or not, with spaces or
 * without.
 */
export function runTogetherMatches(
  name: string,
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (!unparted.test(name)) return [];
  const signs = Array.from(name.normalize('NFC').replace(/[\s\u00b7\u30fb\uff65]/gu, ''));
  const pattern = signs
    .map((sign) => {
      const forms = [...new Set([sign, sign.normalize('NFD')])].map((form) => form.replace(special, '\\$&'));
      return forms.length === 1 ? forms[0] : `(?:${forms.join('|')})`;
    })
    .join(room);
  return Array.from(text.matchAll(new RegExp(pattern, 'giu')), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
