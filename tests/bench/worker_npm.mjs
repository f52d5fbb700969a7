// The npm package @pydantic/monty as a peer of the bench.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { join } from 'node:path'

const answer = (fields) => process.stdout.write(JSON.stringify(fields) + '\n')
const modules = process.env.MONTY_NODE_MODULES
const require = createRequire(join(modules, 'index.js'))

function canonical(value) {
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']'
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  return String(value)
}

let Monty
try {
  ;({ Monty } = await import(require.resolve('@pydantic/monty')))
  const manifest = JSON.parse(readFileSync(join(modules, '@pydantic', 'monty', 'package.json'), 'utf8'))
  answer({ version: `@pydantic/monty ${manifest.version}, Node ${process.version}` })
} catch (error) {
  answer({ error: String(error) })
  process.exit(1)
}

const programs = new Map()
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line)
  try {
    if (request.compile) {
      programs.set(request.name, new Monty(readFileSync(request.compile, 'utf8'), { scriptName: request.name + '.py' }))
      answer({ ok: true })
    } else {
      const program = programs.get(request.run)
      const start = process.hrtime.bigint()
      const result = program.run()
      const elapsed = process.hrtime.bigint() - start
      answer({ ns: Number(elapsed), result: canonical(result) })
    }
  } catch (error) {
    answer({ error: String(error).slice(0, 300) })
  }
}
