import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

// Recorded with version 0.0.18 of the original package; only the message of a KeyError is as in CPython.
test.each(['steps', 'mounts', 'readme'])('a client of the original runs as it is: %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'monty-client-'))
  try {
    mkdirSync(join(folder, 'node_modules/@pydantic'), { recursive: true })
    symlinkSync(resolve('.'), join(folder, 'node_modules/@pydantic/monty'))
    cpSync(`tests/clients/${name}.mjs`, join(folder, 'client.mjs'))
    const output = execFileSync('node', ['client.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(output).toBe(readFileSync(`tests/clients/${name}.out`, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
