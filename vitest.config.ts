import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**'],
          setupFiles: ['test/support/own-profile.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Vitest leaves a core to itself, which on two cores is half of them.
          maxWorkers: Math.max(2, availableParallelism() - 1),
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          setupFiles: ['test/support/own-profile.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // What a person would wait for, on a machine that is busy; one second is not.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
