import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Two builds of graphql-js in one process fail with "another module or realm": everything uses the ES module one.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/seededFolder.ts'],
    // By itself it leaves one core idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
