/**
 * Plurals that Arabic makes inside the word, which no stemmer of endings can undo: those of the law, of cases and of the
 * people in them. Folded, without article; singular first.
 */
const plurals = `
قانون قوانين
محكمه محاكم
حكم احكام
قضيه قضايا
جريمه جرائم
عقوبه عقوبات
حق حقوق
ضحيه ضحايا
شاهد شهود
قاض قضاه
محام محامون محامين
امراه نساء نسوه
طفل اطفال
رجل رجال
زوج ازواج
نص نصوص
ماده مواد
مرسوم مراسيم
تقرير تقارير
خبر اخبار
صحيفه صحف
دوله دول
بلد بلدان
حريه حريات
منظمه منظمات
`;

const singularOf = new Map(
  plurals
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [singular = '', ...others] = line.split(' ');
      return others.map((plural) => [plural, singular] as const);
    }),
);

/** The singular of a folded word, where it is known; else the word. */
export function arabicSingular(word: string): string {
  return singularOf.get(word) ?? word;
}
