import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

// What has other programs or modules than there are in the place of some, so that it may share none with other tests.
const apart = ['engines', 'load/markdown/parse-markdown', 'write/cards/why-not-drawn'].map(
  (name) => `test/${name}.test.ts`,
)
const elsewhere = [...configDefaults.exclude, '.build/**', 'dist/**', '**/fixtures/**']

export default defineConfig({
  // Tests run the sources, not what is compiled of them.
  resolve: { alias: { '#html': join(import.meta.dirname, 'templates') } },
  oxc: { jsx: { development: false } },
  test: {
    environment: 'node',
    maxWorkers: availableParallelism(),
    // No test says how fast something is; this only ends what hangs, also on a slow machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...elsewhere, ...apart, 'test/browser/**'],
          // Modules keep nothing that a test could find of another; to load them for each file would take as long as all tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: elsewhere,
          // Builds the sites that the browser looks at; runs only where a test of this project is asked for.
          globalSetup: 'test/browser/setup.ts',
        },
      },
    ],
  },
})
