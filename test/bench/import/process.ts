/** A process that measures one way of taking in a folder: its memory is its own, and so it loads only what its way needs. */
import type { ImportFigures } from './figures.ts';

const [, , way, sources = '', place = ''] = process.argv;
// All that the command line loads counts too.
if (way === 'ours') await import('../../../electron/cli/commands.ts');
const takeIn =
  way === 'ours' ? (await import('./our-import.ts')).ourImport : (await import('./plain-loop.ts')).plainLoop;
const figures: ImportFigures = await takeIn(sources, place);
process.send?.(figures);
process.disconnect();
