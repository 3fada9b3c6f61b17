import type { Box } from './box.ts';
import type { Flow, RuleFlow } from './composition.ts';
import { entryBoxes } from './entry-boxes.ts';
import { factsBoxes } from './facts-boxes.ts';
import { groupBoxes } from './group-boxes.ts';
import type { BoxContext } from './set-words.ts';
import { squaresBox } from './squares-box.ts';
import { colors } from './style.ts';
import { tableBoxes } from './table-boxes.ts';
import { textBoxes } from './text-boxes.ts';

/** Sets one flow. Headings hold on to what follows by the caller's `canBreakBefore`. */
export function flowBoxes(flow: Flow, canBreakBefore: boolean, context: BoxContext): readonly Box[] {
  switch (flow.type) {
    case 'text':
      return textBoxes(flow, canBreakBefore, context);
    case 'facts':
      return factsBoxes(flow, canBreakBefore, context);
    case 'entry':
      return entryBoxes(flow, canBreakBefore, context);
    case 'rule':
      return [ruleBox(flow, context)];
    case 'table':
      return tableBoxes(flow, canBreakBefore, context);
    case 'groups':
      return groupBoxes(flow, canBreakBefore, context);
    case 'squares':
      return [squaresBox(flow, canBreakBefore, context)];
    case 'space':
      return [{ height: flow.height, spaceBefore: 0, canBreakBefore: false, items: [] }];
  }
}

function ruleBox({ isStrong, spaceBefore }: RuleFlow, { column }: BoxContext): Box {
  const thickness = isStrong ? 1.2 : 0.5;
  const color = isStrong ? colors.accent : colors.hairline;
  return {
    height: thickness,
    spaceBefore,
    canBreakBefore: false,
    items: [{ type: 'rule', ...column, y: thickness / 2, thickness, color, isDotted: false }],
  };
}
