import { remembering, scriptOf, type SoundScript, type Spelling } from './letters.ts';
import { unitsOf } from './unit.ts';

/** Consonants carry a vowel that a vowel's sign replaces: said or not, it may be left out. Folded: no nukta, one nasal. */
const devanagariTable = `अ=aoeu आ=a इ=ie ई=i उ=uo ऊ=u ऋ=r+iu? ए=e ऐ=eai ओ=o औ=oau ऑ=o ऍ=ea
  क=kq+aeou? ख=kX+aeou? ग=gG+aeou? घ=gG+aeou? ङ=n+aeou? च=Cc+aeou? छ=C+aeou? ज=Jz+aeou? झ=Jz+aeou? ञ=n+aeou? ट=t+aeou?
  ठ=t+aeou? ड=dr+aeou? ढ=dr+aeou? ण=n+aeou? त=t+aeou? थ=t+aeou? द=d+aeou? ध=d+aeou? न=n+aeou? प=p+aeou? फ=pf+aeou?
  ब=bv+aeou? भ=b+aeou? म=m+aeou? य=y+aeou? र=r+aeou? ऱ=r+aeou? ल=l+aeou? ळ=l+aeou? व=vwb+aeou? श=Ss+aeou? ष=Ss+aeou?
  स=s+aeou? ह=h+aeou? ं=nm? ः=h? ा=a ि=ie ी=i ु=uo ू=u ृ=r+iu? े=e ै=eai ो=o ौ=oau ॉ=o ॅ=ea ्= \u093C=`;

const devanagari = scriptOf(['अ', 'ह'], devanagariTable);

/** Unicode lays these scripts out as it does Devanagari, letter by letter. Tamil writes one letter for several sounds. */
const tamilSounds: Readonly<Record<string, string>> = {
  க: 'kgh+aeou?',
  ச: 'CsS+aeou?',
  ட: 'td+aeou?',
  த: 'td+aeou?',
  ப: 'pb+aeou?',
  ற: 'r+aeou?',
  ன: 'n+aeou?',
  ழ: 'lz+aeou?',
};

function likeDevanagari(block: number): SoundScript {
  return {
    range: [block + 5, block + 0x39],
    isAbjad: false,
    spellings: remembering((character) => {
      const own = tamilSounds[character];
      if (own !== undefined) return [{ text: character, units: unitsOf(own) }];
      const there = String.fromCharCode(character.charCodeAt(0) - block + 0x0900);
      return devanagari.spellings(there).map(({ units }) => ({ text: character, units }));
    }),
  };
}

/** Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam. */
export const indic: readonly SoundScript[] = [
  devanagari,
  ...[0x0980, 0x0a00, 0x0a80, 0x0b00, 0x0b80, 0x0c00, 0x0c80, 0x0d00].map(likeDevanagari),
];

const initials = 'gk kg n dt td rl m bp pb sS s - JCzZ JC Cc k t pf h'.split(' ');
const medials =
  'a ae y?+a y?+ea eou e y?+eou y?+e o wou+a weo+a oe y?+o uo wu+oe wu+e wu+i y?+u eui uie ie'.split(' ');
const finals = '- kg kg kg n n n td lr lg lm lb l l lp l m pb pb ts ts n+g? t t k t p h?'.split(' ');

/** A syllable by its three letters: Unicode has all 11,172 of them in order. */
export const hangul: SoundScript = {
  range: [0xac00, 0xd7a3],
  isAbjad: false,
  spellings: remembering((character) => {
    const place = character.charCodeAt(0) - 0xac00;
    if (place < 0 || place >= 11_172) return [];
    const letters = [
      initials[Math.floor(place / 588)],
      medials[Math.floor((place % 588) / 28)],
      finals[place % 28],
    ];
    const spelled = letters.filter((each) => each !== undefined && each !== '-').join('+');
    return [{ text: character, units: unitsOf(spelled) }];
  }),
};

const kanaRows = `あいうえお -
かきくけこ k
がぎぐげご g
さしすせそ sS
ざじずぜぞ zJs
たちつてと tCc
だぢづでど dJz
なにぬねの n
はひふへほ hf
ばびぶべぼ bv
ぱぴぷぺぽ p
まみむめも m
や-ゆ-よ y
らりるれろ rl
わ---を w
ゃ-ゅ-ょ y?
ぁぃぅぇぉ -`;

/** Names of others lose the vowel that Japanese puts in between: ス is s, ト is t, and ジェ is je. */
const kanaVowels = ['a', 'i?', 'u?', 'e', 'o?'];

const kana = new Map<string, readonly Spelling[]>(
  kanaRows.split('\n').flatMap((row) => {
    const [letters = '', consonant = ''] = row.split(' ');
    return Array.from(letters).flatMap((letter, vowel) => {
      const own =
        consonant === '-'
          ? (kanaVowels[vowel] ?? '').replace('?', '~')
          : `${consonant}+${kanaVowels[vowel] ?? ''}`;
      return letter === '-' ? [] : [[letter, [{ text: letter, units: unitsOf(own) }]] as const];
    });
  }),
);
for (const [letter, spelled] of [
  ['ん', 'nm'],
  ['っ', ''],
  ['ー', ''],
  ['ゔ', 'v+u?'],
] as const)
  kana.set(letter, [{ text: letter, units: unitsOf(spelled) }]);

/** Katakana, which has the names of others; as hiragana, which stands 0x60 before it. */
export const katakana: SoundScript = {
  range: [0x30a1, 0x30f4],
  isAbjad: false,
  spellings: remembering((character) => {
    const code = character.charCodeAt(0);
    const asHiragana = code >= 0x30a1 && code <= 0x30f4 ? String.fromCharCode(code - 0x60) : character;
    return (kana.get(asHiragana) ?? []).map(({ units }) => ({ text: character, units }));
  }),
};

/** The rows of the Ethiopic block, eight characters each, by their consonants; a dash for those that are not in use here. */
const ethiopicRows =
  'h l h m s r s S qk qk qk qk b v t C h h n n * k k Xh Xh w * z Z y d d J g g g t C p sc sc f p'.split(' ');
const ethiopicVowels = ['ea?', 'u', 'i', 'a', 'e', 'ei?', 'o', 'a'];

/** Amharic, Tigrinya: a character is a consonant with its vowel. */
export const ethiopic: SoundScript = {
  range: [0x1200, 0x1357],
  isAbjad: false,
  spellings: remembering((character) => {
    const place = character.charCodeAt(0) - 0x1200;
    const consonant = ethiopicRows[place >> 3];
    const vowel = ethiopicVowels[place & 7] ?? '';
    if (place < 0 || consonant === undefined) return [];
    const spelled = consonant === '*' ? vowel.replace('?', '') : `${consonant}+${vowel}`;
    return [{ text: character, units: unitsOf(spelled) }];
  }),
};
