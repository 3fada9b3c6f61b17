/** One line of a list of names. */
export interface ListedQuery {
  /** What the line is called where its answer is told. */
  readonly name: string;
  readonly query: string;
}

/** A query a line; `name<TAB>query`, or the query alone as its own name. Empty lines are left out. */
export function readQueryList(text: string): readonly ListedQuery[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [name = '', ...rest] = line.split('\t');
    return { name, query: rest.length > 0 ? rest.join(' ') : name };
  });
}
