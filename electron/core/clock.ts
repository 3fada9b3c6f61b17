import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../shared/search/pacer.ts';

/** By which long work on the loop is done in slices. */
export const clock: Clock = { pause: () => setImmediate(), now: () => performance.now() };
