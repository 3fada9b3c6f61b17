import { anchors, type ComposeContext } from './compose-context.ts';
import { lastPage, type Fact, type Flow, type Part, type TextFlow } from './composition.ts';
import { localeOf, readableDate, readableInstant } from './dates.ts';
import { pageName } from './numbering.ts';

/** A title of more characters is set smaller, so that the facts below it stay on the cover. */
const longTitle = 110;
/** Points above the first line, where nothing of the matter stands there. */
const room = 120;

/** The matter, title and subtitle, and the facts by which the dossier is told from any other. */
export function composeCover(context: ComposeContext): Part {
  const { title, subtitle, language, cover } = context.content;
  const line = (text: string, style: TextFlow['style'], spaceBefore: number): Flow[] =>
    text ? [{ type: 'text', text, style, language, spaceBefore }] : [];
  const matter = [
    ...line(cover.court, 'heading1', 0),
    ...line(cover.matter, 'coverSubtitle', cover.court ? 6 : 0),
  ];
  return {
    anchor: anchors.cover,
    flows: [
      ...(matter.length > 0 ? [{ type: 'space', height: room / 3 } as const, ...matter] : []),
      { type: 'space', height: matter.length > 0 ? room / 2 : room },
      ...line(kicker(context), 'kicker', 0),
      ...line(title, title.length > longTitle ? 'partTitle' : 'coverTitle', 8),
      ...line(subtitle, 'coverSubtitle', 12),
      { type: 'rule', isStrong: true, spaceBefore: 28 },
      { type: 'facts', spaceBefore: 18, facts: [...matterFacts(context), ...dossierFacts(context)] },
      ...publicNotice(context),
    ],
  };
}

/** "Dossier"; of several volumes, which; of a supplement, to what. */
function kicker({ content, labels }: ComposeContext): string {
  const { volume, options } = content;
  const { supplement } = options;
  return [
    labels.dossier,
    volume && `${labels.volume} \u2066${volume.number}/${volume.count}\u2069`,
    supplement?.title && `${labels.supplementTo} \u2068${supplement.title}\u2069`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function matterFacts({ content, labels }: ComposeContext): readonly Fact[] {
  const { cover, language } = content;
  const parties = cover.parties
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, role }): Fact => ({ label: role.trim() || labels.party, value: name, language }));
  const date = cover.date && readableDate(cover.date, language);
  return [...parties, ...fact(labels.date, date ?? '', language)];
}

function fact(label: string, value: string, language: string): Fact[] {
  return value ? [{ label, value, language }] : [];
}

function dossierFacts({ content, labels }: ComposeContext): readonly Fact[] {
  const { language, logHead, leftOut, options, sections, volume, firstPage } = content;
  const { bates, supplement } = options;
  const count = sections.reduce((sum, { documents }) => sum + documents.length, 0);
  const number = new Intl.NumberFormat(localeOf(language));
  // Where pages do not simply run from 1, how many there are is told by the first and the last.
  const isRange = bates !== '' || volume !== undefined || supplement !== undefined;
  return [
    ...fact(labels.compiler, content.compiler, language),
    ...fact(labels.asOf, readableInstant(content.compiledAt, language), language),
    ...fact(labels.archive, content.archiveName, language),
    ...fact(labels.documents, number.format(count), language),
    ...(leftOut > 0
      ? fact(labels.leftOut, `${labels.restricted}: \u2066${number.format(leftOut)}\u2069`, language)
      : []),
    {
      ...{ label: labels.pages, value: '', page: lastPage, language },
      sincePage: isRange ? anchors.cover : undefined,
    },
    ...(firstPage > 1 ? fact(labels.continuesFrom, pageName(firstPage - 1, bates), language) : []),
    ...fact(labels.log, `${labels.entry} ${logHead.sequence}, SHA-256 ${logHead.hash}`, language),
  ];
}

/** That names were replaced, so that nobody takes a pseudonym for a name. */
function publicNotice({ content, labels }: ComposeContext): readonly Flow[] {
  const { language, hasPseudonyms } = content;
  if (!hasPseudonyms) return [];
  return [
    {
      type: 'facts',
      spaceBefore: 1.5,
      facts: [{ label: labels.pseudonyms, value: labels.pseudonymsText, language }],
    },
  ];
}
