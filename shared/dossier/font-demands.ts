import type { Composition, Flow } from './composition.ts';
import type { FontDemand } from './font-set.ts';
import { drawableText } from './line-break.ts';
import { styles, type StyleName } from './style.ts';

/** Every text of a dossier with the style it will be set in: what decides which fonts are loaded. */
export function* fontDemands({ parts }: Composition, title: string, bates = ''): Generator<FontDemand> {
  yield demand(title, 'running', '');
  // Ellipses and page numbers come in while laying out.
  yield demand(`0123456789 –… ${bates}`, 'running', '');
  for (const { running, flows, reserved } of parts) {
    if (running) yield demand(running.text, 'running', running.language);
    for (const flow of flows) yield* flowDemands(flow);
    for (const { words, language } of reserved?.pages ?? [])
      yield demand(words.map(({ text }) => text).join(' '), 'body', language);
  }
}

function* flowDemands(flow: Flow): Generator<FontDemand> {
  switch (flow.type) {
    case 'text':
      yield demand(`${flow.marker ?? ''} ${flow.text}`, flow.style, flow.language);
      return;
    case 'facts':
      for (const { label, value, language } of flow.facts) {
        yield demand(label, 'factLabel', language);
        yield demand(value, 'fact', language);
      }
      return;
    case 'table':
      for (const [index, row] of flow.rows.entries()) {
        yield demand(row.join(' '), index === 0 ? 'cellHead' : 'cell', flow.language);
      }
      return;
    case 'entry':
      yield demand(flow.title, flow.isSection ? 'entrySection' : 'entryTitle', flow.language);
      yield demand(`${flow.number} ${flow.detail}`, 'entryDetail', '');
      return;
    case 'groups':
      yield demand('0123456789', 'groupNumber', '');
      yield demand(flow.groups.join(' '), 'groupSigns', '');
      return;
    case 'rule':
    case 'squares':
    case 'space':
  }
}

function demand(text: string, name: StyleName, language: string): FontDemand {
  const { face, isBold } = styles[name];
  return { text: drawableText(text), face, isBold, language };
}
