/** A process that measures one way of taking in a folder, so that its memory is its own. */
import { ourImport } from './our-import.ts';
import { plainLoop } from './plain-loop.ts';

const [, , way, sources = '', place = ''] = process.argv;
const figures = await (way === 'ours' ? ourImport : plainLoop)(sources, place);
process.send?.(figures);
process.disconnect();
