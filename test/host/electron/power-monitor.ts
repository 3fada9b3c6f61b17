import { EventEmitter } from 'node:events';
import { hear } from './link.ts';

/** Electron's `powerMonitor`: the driving process says when the screen is locked, or that the machine slept. */
export const powerMonitor = new EventEmitter();

let slept = 0;
const { now } = Date;
Date.now = () => now() + slept;

hear((message) => {
  if (message.type !== 'power') return;
  slept += message.slept;
  powerMonitor.emit(message.event);
});
