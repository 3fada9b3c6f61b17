import type { Court } from './known-courts.ts';
import { isCapital, isRunning, type HeadLine } from './ruling-line.ts';

/** A court as a title page names it. */
export interface NamedCourt {
  readonly court: Court;
  readonly words: string;
  readonly line: number;
}

/** Courts whose name alone says whose they are, and how they are called. */
const byName: readonly (readonly [RegExp, Court])[] = [
  [
    /inter-?american court of human rights/i,
    { name: 'Inter-American Court of Human Rights', stage: 'international' },
  ],
  [
    /corte interamericana de (derechos humanos|direitos humanos)/i,
    { name: 'Corte Interamericana de Derechos Humanos', stage: 'international' },
  ],
  [/european court of human rights/i, { name: 'European Court of Human Rights', stage: 'international' }],
  [
    /cour européenne des droits de l[’']homme/i,
    { name: 'Cour européenne des droits de l’homme', stage: 'international' },
  ],
  [
    /african court on human and peoples[’'] rights/i,
    { name: 'African Court on Human and Peoples’ Rights', stage: 'international' },
  ],
  [
    /cour africaine des droits de l[’']homme et des peuples/i,
    { name: 'Cour africaine des droits de l’homme et des peuples', stage: 'international' },
  ],
  [/international criminal court/i, { name: 'International Criminal Court', stage: 'international' }],
  [/international court of justice/i, { name: 'International Court of Justice', stage: 'international' }],
  [
    /court of justice of the european union/i,
    { name: 'Court of Justice of the European Union', stage: 'international' },
  ],
  [
    /ecowas|community court of justice|cour de justice de la cedeao/i,
    { name: 'ECOWAS Court of Justice', stage: 'international' },
  ],
  [
    /supreme court of the united states/i,
    {
      name: 'Supreme Court of the United States',
      country: 'US',
      jurisdiction: 'United States',
      stage: 'supreme',
    },
  ],
  [
    /united states court of appeals?[^,.]{0,60}/i,
    { name: '', country: 'US', jurisdiction: 'United States', stage: 'appeal' },
  ],
  [
    /united states district court[^.]{0,60}/i,
    { name: '', country: 'US', jurisdiction: 'United States', stage: 'first-instance' },
  ],
  [/bundesverfassungsgericht/i, { name: 'Bundesverfassungsgericht', country: 'DE', stage: 'constitutional' }],
  [/bundesgerichtshof/i, { name: 'Bundesgerichtshof', country: 'DE', stage: 'supreme' }],
  [/bundesarbeitsgericht/i, { name: 'Bundesarbeitsgericht', country: 'DE', stage: 'supreme' }],
  [
    /suprema corte de justicia de la nación/i,
    { name: 'Suprema Corte de Justicia de la Nación', stage: 'supreme' },
  ],
  [/supremo tribunal federal/i, { name: 'Supremo Tribunal Federal', country: 'BR', stage: 'constitutional' }],
  [
    /superior tribunal de justiça/i,
    { name: 'Superior Tribunal de Justiça', country: 'BR', stage: 'supreme' },
  ],
  [/yargıtay/i, { name: 'Yargıtay', country: 'TR', stage: 'supreme' }],
  [/anayasa mahkemesi/i, { name: 'Anayasa Mahkemesi', country: 'TR', stage: 'constitutional' }],
  [/대법원/, { name: '대법원', country: 'KR', stage: 'supreme' }],
  [/最高人民法院/, { name: '最高人民法院', country: 'CN', stage: 'supreme' }],
  [/最高裁判所/, { name: '最高裁判所', country: 'JP', stage: 'supreme' }],
];

/** What a line that names a court begins with, after `in the`, `before the`; the rest of it is the court's name. */
const english =
  /^(?:in |before )?(?:the )?((?:[\p{L}’'.-]+ ){0,5}?(?:(?:supreme|high|superior|district|circuit|crown|county|family|federal|constitutional|magistrates[’']?|sheriff|labour|industrial|municipal|regional|youth|employment|appellate|administrative) court|court of (?:appeals?|justice|session|cassation|protection|first instance|criminal appeal|judicature|human rights|final appeal)|(?:employment|upper|first-tier|appeal|immigration)(?: \p{L}+)? tribunal)(?=[ ,.(:/]|$).*)$/iu;
const romance =
  /(?:^|(?<=\s))((?:cour (?:d[’']appel|de cassation|suprême|constitutionnelle|d[’']assises|de justice|administrative)|tribunal (?:judiciaire|correctionnel|de grande instance|de première instance|administratif|de police|pour enfants|supremo|constitucional|superior|de justi[cç]i?a|oral|de sentencia|penal|de apelaci|colegiado|federal|electoral|regional|de juicio|da relação|di |nacional|central)|conseil (?:d[’']état|constitutionnel|de prud)|corte (?:suprema|constitucional|de apelaciones|superior|nacional|di cassazione|costituzionale|d[’']appello|de cas)|suprema corte|supremo tribunal|audiencia (?:provincial|nacional|territorial)|juzgado|sala (?:de lo|penal|civil|constitucional|primera|segunda|plena)|cámara (?:nacional|federal|de|penal|criminal)|vara (?:criminal|cível|d[eo])|giudice di pace).*)$/iu;
const german =
  /^((?:ober|land|amts|arbeits|verwaltungs|bezirks|kantons|handels|sozial|finanz|bundes|kammer|oberlandes|oberster )+gericht(?:shof|s)?(?: [\p{L} ]+)?)$/iu;
const arabic =
  /(?:^|باسم الشعب.{0,20}|في )((?:ال)?محكمة\s[\p{L}\p{M} ]{3,60}|ديوان المظالم|مجلس الدولة|المجلس الأعلى)/u;
const other =
  /(?:^|\s)((?:верховн\p{L}+|конституционн\p{L}+|районн\p{L}+|областн\p{L}+|апелляционн\p{L}+|городск\p{L}+) суд[\p{L} ]*|[\p{L} ]+(?:mahkemesi|sąd najwyższy)|[一-鿿]{2,20}(?:法院|裁判所)|[가-힣]{2,10}법원)/iu;

/** Where a court's name ends: at a date, a dash, what it decided. */
const end =
  /\s(?:de|del|of|du|vom|di)\s\d.*$|\s[-–—|:]\s.*$|\s*[,.;:]\s*(?:judgment|sentencia|arrêt|urteil|sentenza|acórdão|no\.|n[°º]).*$/iu;
/** Small words that are part of a court's name in languages that write it so. */
const ofCourts =
  /^(?:appel|apelaciones|cassation|casación|cassazione|instance|instancia|première|grande|primera|segunda|assises|justice|justicia|justiça|human|rights|judiciaire|penal|civil|criminal|constitucional|constitutionnelle|provincial|nacional|suprema|supremo|suprême|derechos|humanos|droits|homme|peuples|administrative|administratif|correctionnel|federal|oral|sentencia|familia|menores|mercantil|social|garantías|control|juicio|distrito|circuito|enfants|relação|sede|chambre|criminelle|civile|sociale|sala|sección|mahkemesi)$/iu;
const small = new Set(
  'of and the in for on at de la las los le les des du del y et e da do dos das di della a au aux en l’ d’ und von'.split(
    ' ',
  ),
);

/** The first line of a title page that names a court, with the lines of its division below. */
export function courtNamed(lines: readonly HeadLine[]): NamedCourt | undefined {
  for (const [index, line] of lines.entries()) {
    if (isRunning(line) || line.text.length > 160) continue;
    // What was appealed from is another court.
    if (
      /^\(?(on |an )?appeal (from|against)|^on (writ|appeal)|^certiorari|^en appel|^sur appel/iu.test(
        line.text,
      )
    )
      continue;
    const known = byName.find(([name]) => name.test(line.text));
    if (known) {
      const words = known[0].exec(line.text)?.[0] ?? line.text;
      return { court: { ...known[1], name: known[1].name || inCase(words) }, words: line.text, line: index };
    }
    const name = [english, romance, german, arabic, other]
      .map((each) => each.exec(line.text)?.[1]?.replace(end, ''))
      .find((each) => each !== undefined);
    if (name === undefined || !isName(line.text) || isSentence(name)) continue;
    const whole = [name, ...divisions(lines.slice(index + 1))].map(inCase);
    // The Supreme Court of Judicature was no court: it held the Court of Appeal and the High Court.
    if (/judicature|^senior courts/i.test(whole[0] ?? '')) continue;
    return {
      court: { name: whole.join(/\p{Script=Arabic}/u.test(name) ? '، ' : ', '), ...stageOf(whole[0] ?? '') },
      words: line.text,
      line: index,
    };
  }
  return undefined;
}

/** A heading, not a sentence: in capitals, or with no full stop and hardly a small word that begins it. */
function isName(text: string): boolean {
  if (isCapital(text) || !/\p{Lu}/u.test(text)) return true;
  return !/[.!?]$|["“”«»]/u.test(text) && /^\p{Lu}/u.test(text) && text.split(' ').length <= 14;
}

/** A name goes on in capital initials and small words; `Corte Suprema falla a favor` is a headline. */
function isSentence(name: string): boolean {
  if (isCapital(name)) return false;
  const words = name
    .replace(/\([^)]*\)/gu, '')
    .split(/[\s,]+/u)
    .slice(2);
  return words.some((word) => /^\p{Ll}{4,}$/u.test(word) && !small.has(word) && !ofCourts.test(word));
}

/** A court's divisions stand in lines of their own below its name. */
function divisions(below: readonly HeadLine[]): string[] {
  const names: string[] = [];
  for (const { text } of below.slice(0, 3)) {
    const isDivision =
      /(?:\b(?:division|chamber|list|section|court|bench|registry|chambre|sala|sección|senat|kammer)\b|الدائرة|الغرفة)/iu.test(
        text,
      ) &&
      text.length <= 80 &&
      !/\bappeal from\b|royal courts|^(?:sitting|date|before)/iu.test(text);
    if (!isDivision || !isName(text)) break;
    names.push(text);
  }
  return names;
}

/** Capitals are how title pages shout; a record keeps a name as it is written in a sentence. */
function inCase(name: string): string {
  const plain = name
    .replace(/^(?:in )?the /i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.-]+$/u, '');
  if (!isCapital(plain)) return plain;
  return plain
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word, at: number) =>
      at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replace(/(?<=[’'])S\b/g, 's')
    .replace(/\b[DL](?=[’'])/g, (article) => article.toLowerCase());
}

function stageOf(name: string): Pick<Court, 'stage'> {
  if (/constitu[ct]|verfassungs|costituzionale|الدستورية|конституц/iu.test(name))
    return { stage: 'constitutional' };
  if (/supreme court of appeal|appeal|apela|appel|appello|berufung|الاستئناف|апелляц/iu.test(name))
    return { stage: 'appeal' };
  if (/cassa|casación|suprem|supremo|النقض|التمييز|العليا|верховн/iu.test(name)) return { stage: 'supreme' };
  if (
    /first instance|première instance|grande instance|crown court|magistrates|juzgado|amtsgericht|الابتدائية|correctionnel/iu.test(
      name,
    )
  )
    return { stage: 'first-instance' };
  return {};
}
