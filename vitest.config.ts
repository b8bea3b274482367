import { defineConfig } from 'vitest/config';

/** Measures the memory of its own process, which no other file may have used. */
const ALONE = 'test/exporters/boundedMemory.test.ts';

export default defineConfig({
  resolve: {
    // Two builds of graphql-js in one process fail with "another module or realm": everything uses the ES module one.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    // By itself it leaves one core idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      // No test changes what others see of their process, and reading the program anew for each file takes a minute and a half.
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'], exclude: [ALONE], isolate: false, globalSetup: ['test/seededFolder.ts'] } },
      { extends: true, test: { name: 'alone', include: [ALONE] } },
    ],
  },
});
