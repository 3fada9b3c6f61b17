import { tidyText } from './tidy-blocks.ts';
import { titleOf } from './title.ts';

/** What a program writes when nobody gave a title: its own name, the file's, a template's. */
const noTitle =
  /^(microsoft (word|powerpoint|excel)\s*-|untitled|sin título|sans titre|document\d*$|powerpoint|slide \d)|\\|^file:|\btemplate$|\.(docx?|pdf|odt|rtf|tex|dvi|indd|qxd|wpd|html?|pptx?|pages)$/i;
/** Nobody, or the name by which somebody logs in. */
const noAuthor =
  /^([Uu]nknown|[Uu]ser|[Aa]dmin|[Aa]dministrator|[Aa]uthor|[Oo]wner|[Dd]efault|.)$|^[a-z][a-z\d._-]*$|^\S*\d\S*$/;

/** The title in an office document's properties, if a person wrote it. */
export function titleProperty(value: unknown): string | undefined {
  const title = typeof value === 'string' ? titleOf(value) : undefined;
  return title === undefined || noTitle.test(title) ? undefined : title;
}

/** The authors in an office document's properties, if they are names. */
export function authorsProperty(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  return value
    .split(/\s*[;|]\s*/)
    .map(tidyText)
    .filter((name) => name !== '' && !noAuthor.test(name));
}
