// Speed from Node beside the original's package, in one process and in interleaved rounds; the best round counts.
//
//   node --expose-gc node.mjs OURS THEIRS     (folders of the two packages)
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { join, resolve } from 'node:path'
import { readFileSync } from 'node:fs'

const PATIENCE_MILLISECONDS = 1500
const ROUNDS = 15
// Short, so that on a busy machine some rounds are not interrupted.
const MILLISECONDS = 0.5
const PAUSED = 20_000

const folders = process.argv.slice(2).map((folder) => resolve(folder))
const entry = (folder) => {
  const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return pathToFileURL(join(folder, main)).href
}
const peers = await Promise.all(folders.map((folder) => import(entry(folder))))

const records = Array.from({ length: 9_000 }, (_, i) => ({
  id: i, name: `customer ${i}`, balance: i * 1.25, active: i % 3 === 0, tags: ['a', 'b', `t${i % 10}`],
}))
const LOOP = 1_000

/** Rows: what one unit of work is, made for a package. A number in front of it: how many units one call does. */
const rows = {
  "new Monty('1+1').run()": ({ Monty }) => () => new Monty('1+1').run(),
  'run again': ({ Monty }) => {
    const program = new Monty('1+1')
    return () => program.run()
  },
  'run x*y with two inputs': ({ Monty }) => {
    const program = new Monty('x*y', { inputs: ['x', 'y'] })
    return () => program.run({ inputs: { x: 6, y: 7 } })
  },
  'run with one external call': ({ Monty }) => {
    const program = new Monty('f(1)')
    const externalFunctions = { f: (x) => x + 1 }
    return () => program.run({ externalFunctions })
  },
  'external call in a loop': ({ Monty }) => {
    const program = new Monty(`for i in range(${LOOP}):\n    f(i)`)
    const externalFunctions = { f: (x) => x + 1 }
    return [LOOP, () => program.run({ externalFunctions })]
  },
  'start and resume': ({ Monty }) => {
    const program = new Monty('f(1) + 1')
    return () => program.start().resume({ returnValue: 41 })
  },
  'dump of a snapshot': ({ Monty }) => {
    const paused = new Monty('f(1) + 1').start()
    return () => paused.dump()
  },
  'load of a snapshot': ({ Monty, MontySnapshot }) => {
    const saved = new Monty('f(1) + 1').start().dump()
    return () => MontySnapshot.load(saved)
  },
  '1 MB list of dicts in and out': ({ Monty }) => {
    const program = new Monty('x', { inputs: ['x'] })
    return () => program.run({ inputs: { x: records } })
  },
}

/** Nanoseconds of one unit: calls for some milliseconds. */
function time(count, work) {
  const begun = performance.now()
  let calls = 0
  let now
  do {
    work()
    calls++
    now = performance.now()
  } while (now - begun < MILLISECONDS)
  return ((now - begun) * 1e6) / calls / count
}

let lost = 0

function show(name, figures, unit) {
  const [ours, theirs] = figures
  const ratio = ours / theirs
  lost += ratio > 1 ? 1 : 0
  const cells = figures.map((figure) => figure.toFixed(2).padStart(11)).join('')
  const mark = ratio > 1 ? '  SLOWER' : ''
  console.log(`${name.padEnd(34)}${cells} ${unit.padEnd(4)}${ratio.toFixed(2).padStart(7)}${mark}`)
}

console.log(`${''.padEnd(34)}${'monty'.padStart(11)}${'npm 0.0.18'.padStart(11)}      ratio`)
for (const [name, make] of Object.entries(rows)) {
  const works = peers.map((peer) => [make(peer)].flat()).map((made) => (made.length === 1 ? [1, ...made] : made))
  const best = works.map(() => Infinity)
  const end = performance.now() + PATIENCE_MILLISECONDS
  for (let round = 0; round < ROUNDS || performance.now() < end; round++) {
    works.forEach((work, index) => {
      best[index] = Math.min(best[index], time(...work))
    })
  }
  const isLong = best[0] > 1e6
  show(name, best.map((figure) => figure / (isLong ? 1e6 : 1e3)), isLong ? 'ms' : 'us')
}

/** A figure that a process of its own prints. */
function alone(folder, text) {
  const options = { encoding: 'utf8', env: { ...process.env, MONTY_BENCH_ENTRY: entry(folder) } }
  return Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', text], options))
}

const FIRST = `const begun = performance.now()
const { Monty } = await import(process.env.MONTY_BENCH_ENTRY)
new Monty('1+1').run()
console.log(performance.now() - begun)`
const first = folders.map(() => Infinity)
for (let round = 0; round < ROUNDS; round++) {
  folders.forEach((folder, index) => (first[index] = Math.min(first[index], alone(folder, FIRST))))
}
show('import to first result', first, 'ms')

const MEMORY = `const { Monty } = await import(process.env.MONTY_BENCH_ENTRY)
const program = new Monty('x = [1, 2, 3]\\nf(x)')
const paused = []
for (let i = 0; i < 1000; i++) paused.push(program.start())
gc()
const before = process.memoryUsage().rss
for (let i = 0; i < ${PAUSED}; i++) paused.push(program.start())
gc()
console.log((process.memoryUsage().rss - before) / ${PAUSED} / 1000)`
show('memory of a paused run', folders.map((folder) => alone(folder, MEMORY)), 'kB')
process.exit(lost === 0 ? 0 : 1)
