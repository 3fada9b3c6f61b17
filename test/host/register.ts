import { registerHooks } from 'node:module';

const standIn = new URL('./electron.ts', import.meta.url).href;

// `node --import test/host/register.ts out/main/index.js` runs the real main process over the stand-in.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
