/** Radicals of U+2E80 to U+2EFF, each before its ideograph (Unicode Character Database, EquivalentUnifiedIdeograph). */
const pairs = Array.from(
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爬⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艺⻀艻⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
);
const ideographs = new Map(
  pairs.flatMap((radical, index) =>
    index % 2 === 0 ? [[radical, pairs[index + 1] ?? radical] as const] : [],
  ),
);

/**
 * Text with the ideographs that radicals stand for. Browsers print 日 and ⽇ with one glyph, and their PDFs may give back
 * the radical: nobody who types the word would find it.
 */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (sign) => ideographs.get(sign) ?? sign.normalize('NFKC'));
}
