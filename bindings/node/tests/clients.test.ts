import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Does something in a folder with the package installed and the client in it. */
function withClient<T>(file: string, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'monty-client-'))
  try {
    mkdirSync(join(folder, 'node_modules/@pydantic'), { recursive: true })
    symlinkSync(resolve('.'), join(folder, 'node_modules/@pydantic/monty'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    cpSync(`tests/clients/${file}`, join(folder, file))
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// Recorded with version 0.0.18 of the original package; only the message of a KeyError is as in CPython.
test.each(['steps', 'mounts', 'readme'])('a client of the original runs as it is: %s', (name) => {
  const output = withClient(`${name}.mjs`, (cwd) => execFileSync('node', [`${name}.mjs`], { cwd, encoding: 'utf8' }))
  expect(output).toBe(readFileSync(`tests/clients/${name}.out`, 'utf8'))
})

test.each(['names', 'typed'])('a typed client of the original compiles: %s', { timeout: 120_000 }, (name) => {
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const types = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')]
  const modules = ['--module', 'NodeNext', '--moduleResolution', 'NodeNext', '--target', 'ES2022', '--skipLibCheck']
  const command = [compiler, '--noEmit', '--strict', ...modules, ...types, `${name}.ts`]
  expect(withClient(`${name}.ts`, (cwd) => execFileSync('node', command, { cwd, encoding: 'utf8' }))).toBe('')
})
