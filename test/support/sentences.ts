/** Half a sentence of the Universal Declaration's first article in each language, with what stresses its script. */
export const sentences = {
  fr: 'Tous les êtres humains naissent libres et égaux en dignité : « l’œuvre », nº 5.',
  de: 'Alle Menschen sind frei und gleich an Würde und Rechten geboren – „größer“.',
  sv: 'Alla människor är födda fria och lika i värde och rättigheter.',
  tr: 'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar; İĞŞıi.',
  vi: 'Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền.',
  sw: 'Watu wote wamezaliwa huru, hadhi na haki zao ni sawa; ng’ombe.',
  ru: 'Все люди рождаются свободными и равными в своём достоинстве и правах.',
  ar: 'يولد جميع الناس أحرارًا (متساوين) في الكرامة والحقوق، رقم 145 لله.',
  fa: 'تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق ۱۲۳ برابرند.',
  ur: 'تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔',
  hi: 'सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता प्राप्त है।',
  am: 'የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና በመብትም እኩልነት ያለው ነው።',
  ko: '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.',
  ja: 'すべての人間は、生れながらにして自由であり、「尊厳」と権利とについて平等である。',
  zh: '人人生而自由，在尊严和权利上一律平等。《宣言》第一条。',
  th: 'มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ',
} as const;
