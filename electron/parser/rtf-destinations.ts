/** Where the words of a group go. */
export type RtfDestination =
  | 'text'
  /** Nowhere, and nothing in the group is looked at. */
  | 'skipped'
  /** Nowhere, but a text box may stand in it. */
  | 'shape'
  | 'box'
  | 'note'
  | 'marker'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'author';

const named: Readonly<Record<string, RtfDestination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  footnote: 'note',
  listtext: 'marker',
  pntext: 'marker',
  shp: 'shape',
  shpinst: 'shape',
  shptxt: 'box',
};

/** Groups without `\*` that hold no words of the text: pictures, objects, fields' codes, heads and feet of pages. */
const skipped = new Set(
  (
    'colortbl filetbl listtable listoverridetable revtbl rsidtbl generator pict object nonshppict shprslt sp bkmkstart ' +
    'bkmkend header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc ' +
    'aftncn xe tc tcn txe rxe fldinst fldtype annotation atnid atnauthor atnref atndate atnicn atrfstart atrfend ' +
    'pntxta pntxtb pnseclvl template private themedata colorschememapping datastore latentstyles do'
  ).split(' '),
);

/**
 * The destination that a control word at a group's beginning opens; undefined when the word opens none. `isOptional`:
 * after `\*`, when a reader that does not know the word has to pass the group over.
 */
export function rtfDestination(
  word: string,
  { around, isOptional }: { readonly around: RtfDestination; readonly isOptional: boolean },
): RtfDestination | undefined {
  if (around === 'info') {
    // `upr` and `ud` hold a property twice, the second time in Unicode: the last one counts.
    if (word === 'upr' || word === 'ud') return 'info';
    return word === 'title' || word === 'author' ? word : 'skipped';
  }
  if (Object.hasOwn(named, word)) return named[word];
  if (isOptional || skipped.has(word))
    return around === 'styles' || around === 'fonts' ? undefined : 'skipped';
  return undefined;
}
