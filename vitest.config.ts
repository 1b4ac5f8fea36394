import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // Most tests are pure functions over strings: threads start faster than processes, and nothing leaks between them.
    pool: 'threads',
    testTimeout: 20_000,
    coverage: { include: ['src/**'] },
  },
})
