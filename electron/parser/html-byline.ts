import { tidyText } from './tidy-blocks.ts';

const introduction = /^(written by|by|por|par|von|di|da|door|av|af|oleh)\s*:?\s+/i;

/** The names in a byline: `By Ana Ruiz and Sam Obi` is two. Dates, roles and addresses that stand beside are left out. */
export function authorsOf(byline: string | null | undefined): string[] {
  const lines = (byline ?? '')
    .split(/\n/)
    .map(tidyText)
    .filter((line) => line !== '');
  const names = (lines[0] ?? '')
    .replace(introduction, '')
    // A name's address stands in brackets behind it.
    .replace(/\s*[(<][^()<>]*(?:https?:|@)[^()<>]*[)>]/g, '')
    .split(/\s*(?:[,;|•·]|\s(?:and|und|et|y|&)\s)\s*/)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.length <= 100 && !/\d|@|https?:/.test(name));
  return [...new Set(names)];
}

/** The outlet as a page names it: a site that gives only its address is named by its host. */
export function outletOf(siteName: string | null | undefined): string | undefined {
  const name = tidyText(siteName ?? '');
  if (name === '') return undefined;
  if (!URL.canParse(name)) return name;
  return new URL(name).hostname.replace(/^www\./, '') || undefined;
}
