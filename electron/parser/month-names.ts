/** The languages whose months are known by name: those in which rulings and reports of the field are mostly written. */
const languages = 'en fr es pt it de nl ca ro pl cs sv da nb fi hu tr id el bg ru uk sr ar fa ur hi he';

/** Names that ICU does not give: the Levant's and the Maghreb's Arabic months are beside the Gulf's in use. */
const otherNames: Readonly<Record<string, number>> = {
  ...numbered('كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'),
  ...numbered('جانفي,فيفري,مارس,أفريل,ماي,جوان,جويلية,أوت,سبتمبر,أكتوبر,نوفمبر,ديسمبر'),
  ...numbered('ינואר,פברואר,מרץ,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר'),
  ...numbered('jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec'),
  setiembre: 9,
  sept: 9,
};

/** Listopad is October in Croatian, November in Polish and Czech: without its language, no month. */
const ambiguous = 'listopad';

const names = new Map(Object.entries(otherNames).map(([name, number]) => [plainName(name), number]));
const unread = languages.split(' ');

/** The number of a month (1 to 12) from its name in any of these languages, in any case, with or without accents. */
export function monthNumber(name: string): number | undefined {
  const plain = plainName(name);
  // One language after the other, and only as far as needed: all of them take a third of a second.
  while (!names.has(plain)) {
    const language = unread.shift();
    if (language === undefined) return undefined;
    readNames(language);
  }
  return names.get(plain);
}

function numbered(list: string): Record<string, number> {
  return Object.fromEntries(list.split(',').map((name, index) => [name, index + 1]));
}

function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
}

/** The names of a language, as they stand alone and as they stand in a date. */
function readNames(language: string): void {
  for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(new Date(Date.UTC(2001, month - 1, 15)));
      const name = plainName(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/\p{L}{3}/u.test(name) && !name.startsWith(ambiguous) && !names.has(name)) names.set(name, month);
    }
  }
}
