import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/*.test.ts'],
    pool: process.env.MONTY_TEST_POOL === 'threads' ? 'threads' : 'forks',
    testTimeout: 20_000,
  },
})
