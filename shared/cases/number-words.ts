/** Numbers as rulings write them out, up to thirty: English, French, Spanish, Portuguese, German, Arabic, Hindi, Chinese. */
const lists: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  'um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte',
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  '_ _ ثلاث أربع خمس ست سبع ثماني تسع عشر',
  '_ _ ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
  'एक दो तीन चार पाँच छह सात आठ नौ दस',
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十',
];

const others: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, une: 1, una: 1, uma: 1, duas: 2, eine: 1, einem: 1, zwei: 2, दो: 2, 两: 2 },
  ...{ thirty: 30, trente: 30, treinta: 30, veintiún: 21, veintidós: 22, veinticuatro: 24 },
};

/** What each word says. */
export const numberWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...lists.flatMap((list) =>
    list.split(' ').flatMap((word, place) => (word === '_' ? [] : [[word, place + 1] as const])),
  ),
  ...Object.entries(others),
]);
