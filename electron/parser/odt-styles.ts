import { elementsIn, type XmlElement } from './xml.ts';

/** What a paragraph's style makes of it. */
export interface OdtStyle {
  /** Of the heading that it is, 0 for none. */
  readonly level: number;
  readonly isQuote: boolean;
  /** The list style that numbers it, where the style itself names one. */
  readonly list: string | undefined;
}

const plain: OdtStyle = { level: 0, isQuote: false, list: undefined };

/** The paragraph styles of a document by name; what a style does not say, the one it is made from says. */
export function readOdtStyles(holders: readonly XmlElement[]): (name: string | undefined) => OdtStyle {
  const styles = new Map(
    holders
      .flatMap((holder) => elementsIn(holder, 'style:style'))
      .filter(({ attributes }) => attributes['style:family'] === 'paragraph')
      .map(({ attributes }) => [attributes['style:name'] ?? '', attributes]),
  );
  const known = new Map<string, OdtStyle>();
  const find = (name: string | undefined, depth = 0): OdtStyle => {
    const attributes = name === undefined ? undefined : styles.get(name);
    if (name === undefined || depth > 20) return plain;
    const found = known.get(name);
    if (found) return found;
    const parent = find(attributes?.['style:parent-style-name'], depth + 1);
    const style = {
      level: name === 'Title' ? 1 : parent.level,
      isQuote: name === 'Quotations' || parent.isQuote,
      list: attributes?.['style:list-style-name'] ?? parent.list,
    };
    known.set(name, style);
    return style;
  };
  return find;
}
