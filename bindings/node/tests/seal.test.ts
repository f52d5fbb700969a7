import { expect, test } from 'vitest'
import { loadReplSnapshot, loadSnapshot, Monty, MontyRepl, MontySnapshot, type DumpOptions } from '../dist/index.js'

const key = Buffer.from('a key of the host')
const SOURCE = 'text = "abc" * 1000\nf(text)\nlen(text)'

interface Dumped {
  dump(options?: DumpOptions): Buffer
}

/** Each kind of thing that is dumped, with a function that loads it and shows that it works. */
function snapshots(): [Dumped, (data: Uint8Array, options: object) => unknown, number][] {
  const program = new Monty(SOURCE)
  const start = (): MontySnapshot => program.start() as MontySnapshot
  const repl = new MontyRepl()
  repl.feed('x = 20')
  const waiting = new MontyRepl().feedStart('f(1) + 1') as MontySnapshot
  const resumed = (progress: unknown, returnValue: number): unknown =>
    ((progress as MontySnapshot).resume({ returnValue }) as { output: unknown }).output
  return [
    [program, (data, o) => Monty.load(data, o).run({ externalFunctions: { f: () => 1 } }), 3000],
    [start(), (data, o) => resumed(loadSnapshot(data, o), 1), 3000],
    [start(), (data, o) => resumed(MontySnapshot.load(data, o), 1), 3000],
    [repl, (data, o) => MontyRepl.load(data, o).feed('x + 1'), 21],
    [waiting, (data, o) => resumed(loadReplSnapshot(data, o).progress, 4), 5],
  ]
}

const saved = (options?: DumpOptions): Buffer => (new Monty(SOURCE).start() as MontySnapshot).dump(options)

test.each([
  {}, { key }, { compress: true }, { key, compress: true },
])('what was dumped is loaded: %o', (options) => {
  for (const [value, load, result] of snapshots()) {
    expect(load(value.dump(options), options)).toBe(result)
  }
})

test('compressed dumps are smaller', () => {
  const paused = new Monty('x = [f"customer {i} of the shop" for i in range(1000)]\nf()').start() as MontySnapshot
  expect(paused.dump({ compress: true }).length * 2).toBeLessThan(paused.dump().length)
})

test.each([false, true])('a dump is loaded with its key only, compressed %s', (compress) => {
  const data = saved({ key, compress })
  expect(() => loadSnapshot(data, { key: Buffer.from('b') })).toThrow('the dump was not signed with this key')
  expect(() => loadSnapshot(data)).toThrow('the dump is signed: a key is needed')
})

test('a dump without signature is refused where there is a key', () => {
  expect(() => loadSnapshot(saved(), { key })).toThrow('the dump is not signed')
  expect(() => loadSnapshot(new Uint8Array(0), { key })).toThrow('the dump is not signed')
})

test('a signed dump that was changed anywhere is refused', () => {
  const data = saved({ key })
  for (let at = 0; at < data.length; at++) {
    const changed = Buffer.from(data)
    changed[at] ^= 1
    expect(() => loadSnapshot(changed, { key })).toThrow()
    expect(() => loadSnapshot(data.subarray(0, at), { key })).toThrow()
  }
})

test('a compressed dump that was changed or cut never takes more than it says', () => {
  const data = saved({ compress: true })
  for (let at = 0; at < data.length; at++) {
    const changed = Buffer.from(data)
    changed[at] ^= 0x10
    try {
      loadSnapshot(changed)
    } catch (error) {
      expect((error as { code?: string }).code).toBe('GenericFailure')
    }
    expect(() => loadSnapshot(data.subarray(0, at))).toThrow()
  }
})

test('a key is bytes', () => {
  for (const wrong of ['text', new Uint8Array(0), 1]) {
    expect(() => new Monty('1').dump({ key: wrong as never })).toThrow('key must be bytes, at least one')
  }
})
