import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    // Most tests are pure functions over strings: threads start faster than processes, and nothing leaks between them.
    pool: 'threads',
    coverage: { include: ['src/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/house/package/**'],
          testTimeout: 20_000,
        },
      },
      {
        // What `npm publish` would send out: packed, installed, imported. Wants `npm run build` first.
        extends: true,
        test: {
          name: 'package',
          include: ['test/house/package/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
