import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/**
 * Tests that neither measure their process nor start others and engines within it. They change nothing that others see,
 * so their files share a process: reading the program anew for each takes longer than most of them.
 */
const TOGETHER = ['answers', 'comparison', 'conversion', 'domain', 'exporters', 'graphql', 'importers/datasets', 'operations'].map((folder) => `test/${folder}/**/!(boundedMemory).test.ts`);

const project = (name: string, test: { readonly include: string[]; readonly exclude?: string[]; readonly isolate: boolean }): TestProjectInlineConfiguration => ({
  resolve: {
    // Two builds of graphql-js in one process fail with "another module or realm": everything uses the ES module one.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: { name, testTimeout: 30_000, hookTimeout: 120_000, ...test },
});

export default defineConfig({
  test: {
    globalSetup: ['test/seededFolder.ts'],
    // By itself it leaves one core idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    projects: [
      project('apart', { include: ['test/**/*.test.ts'], exclude: TOGETHER, isolate: true }),
      project('together', { include: TOGETHER, isolate: false }),
    ],
  },
});
