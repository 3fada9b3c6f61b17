import { anchors, type ComposeContext } from '../compose-context.ts';
import type { Composition, Fact, Flow, Part } from '../composition.ts';
import { localeOf } from '../dates.ts';
import { boxesOf } from './mark.ts';

/**
 * Says where words were taken out: at the head of each document how many, on the cover and in the provenance that there
 * are any. Nothing where there are none.
 */
export function tellRedactions(composition: Composition, context: ComposeContext): Composition {
  const counts = composition.parts.map((part) => countBoxes(part, context));
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return composition;
  const { labels, content } = context;
  const { language } = content;
  const number = new Intl.NumberFormat(localeOf(language));
  const told = (count: number, text: string): Fact => ({
    label: labels.redactions,
    value: `\u2066${number.format(count)}\u2069 · ${text}`,
    language,
  });
  const parts = composition.parts.map((part, index): Part => {
    const count = counts[index] ?? 0;
    if (part.anchor === anchors.cover)
      return { ...part, flows: onCover(part.flows, told(total, labels.redactionsText)) };
    if (part.anchor === anchors.provenance)
      return { ...part, flows: inProvenance(part.flows, labels.redactionsProvenance, language) };
    if (part.document === undefined || count === 0) return part;
    return { ...part, flows: atHead(part.flows, told(count, labels.redactionsHere)) };
  });
  return { ...composition, parts };
}

/** In what is set, and on the pages of an original. */
function countBoxes({ flows, reserved }: Part, { redacted }: ComposeContext): number {
  const set = flows.reduce(
    (sum, flow) => sum + textsOf(flow).reduce((all, text) => all + boxesOf(text).length, 0),
    0,
  );
  return set + (reserved ? (redacted.get(reserved.document) ?? 0) : 0);
}

function textsOf(flow: Flow): readonly string[] {
  switch (flow.type) {
    case 'text':
      return [flow.text, flow.marker ?? ''];
    case 'facts':
      return flow.facts.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return flow.rows.flat();
    case 'entry':
      return [flow.title, flow.detail];
    case 'groups':
    case 'rule':
    case 'squares':
    case 'space':
      return [];
  }
}

function atHead(flows: readonly Flow[], fact: Fact): Flow[] {
  const at = flows.findIndex(({ type }) => type === 'facts');
  return flows.map((flow, index) =>
    index === at && flow.type === 'facts' ? { ...flow, facts: [fact, ...flow.facts] } : flow,
  );
}

function onCover(flows: readonly Flow[], fact: Fact): Flow[] {
  return [...flows, { type: 'facts', spaceBefore: 1.5, facts: [fact] }];
}

/** Below the introduction. */
function inProvenance(flows: readonly Flow[], text: string, language: string): Flow[] {
  const said: Flow = { type: 'text', text, style: 'body', language, spaceBefore: 8 };
  return [...flows.slice(0, 2), said, ...flows.slice(2)];
}
