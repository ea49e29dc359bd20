import { defineConfig } from 'vitest/config';

/** A slow machine is no failing test: only what hangs comes to this. */
const PATIENCE = 120_000;

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/bench/**'],
          // What a report is made of looks its words up; the app fetches them on the way to it.
          setupFiles: ['tests/fixtures/words.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          // Reading the modules anew for every file took half of the time; what a test replaces it gives back.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
    ],
  },
});
