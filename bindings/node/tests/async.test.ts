import { expect, test } from 'vitest'
import { Monty, MontyRepl, MontyRuntimeError, runMontyAsync } from '../dist/index.js'

const later = <T>(value: T, milliseconds = 5): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), milliseconds))

test('calls overlap', async () => {
  let [running, most] = [0, 0]
  const f = async (n: number): Promise<number> => {
    most = Math.max(most, ++running)
    await later(null)
    running--
    return n * 2
  }
  const monty = new Monty('import asyncio\nawait asyncio.gather(f(1), f(2), f(3))')
  expect([...((await runMontyAsync(monty, { externalFunctions: { f } })) as number[])]).toEqual([2, 4, 6])
  expect(most).toBe(3)
})

test('a program that nowhere awaits gets values', async () => {
  const monty = new Monty("# await\n'await' and fetch(url)['n'] + 1", { inputs: ['url'] })
  const fetch = async (url: string): Promise<object> => later({ n: url.length })
  expect(await runMontyAsync(monty, { inputs: { url: 'abc' }, externalFunctions: { fetch } })).toBe(4)
})

test('plain functions need no await', async () => {
  const externalFunctions = { f: (x: number) => x + 1, g: () => later(1) }
  expect(await runMontyAsync(new Monty('f(1) + await g()'), { externalFunctions })).toBe(3)
})

test('keyword arguments always come last', async () => {
  const seen: unknown[] = []
  await runMontyAsync(new Monty('f(1)\nf(k=2)'), { externalFunctions: { f: (...args: unknown[]) => seen.push(args) } })
  expect(seen).toEqual([[1, {}], [{ k: 2 }]])
})

test('the program catches what an async function throws', async () => {
  const f = async (): Promise<never> => {
    await later(null)
    throw Object.assign(new Error('no'), { name: 'ValueError' })
  }
  const caught = new Monty('try:\n  await f()\nexcept ValueError as e:\n  x = str(e)\nx')
  expect(await runMontyAsync(caught, { externalFunctions: { f } })).toBe('no')
  await expect(runMontyAsync(new Monty('await f()'), { externalFunctions: { f } })).rejects.toThrow('ValueError: no')
  await expect(runMontyAsync(new Monty('f()'), { externalFunctions: { f } })).rejects.toThrow(MontyRuntimeError)
})

test('sleeping takes time', async () => {
  const start = performance.now()
  expect(await runMontyAsync(new Monty('import asyncio\nawait asyncio.sleep(0.05, "x")'))).toBe('x')
  expect(performance.now() - start).toBeGreaterThan(45)
})

test('an aborted run rejects with the reason', async () => {
  const controller = new AbortController()
  const run = runMontyAsync(new Monty('await f()'), {
    externalFunctions: { f: () => new Promise(() => undefined) },
    signal: controller.signal,
  })
  setTimeout(() => controller.abort(new Error('enough')), 5)
  await expect(run).rejects.toThrow('enough')
})

test('running code is aborted', async () => {
  for (const start of [
    (options: object) => runMontyAsync(new Monty('while True: pass'), options),
    (options: object) => new MontyRepl().feedRunAsync('while True: pass', options),
  ]) {
    await expect(start({ signal: AbortSignal.timeout(30) })).rejects.toThrow('aborted due to timeout')
    await expect(start({ signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before')
  }
})

test('code that runs for long leaves the event loop its turns', async () => {
  let ticks = 0
  const timer = setInterval(() => ticks++, 1)
  const begun = performance.now()
  await runMontyAsync(new Monty('n = 0\nwhile time() < end: n += 1', { inputs: ['end'] }), {
    inputs: { end: begun + 200 },
    externalFunctions: { time: () => performance.now() },
  })
  const asking = ticks
  await runMontyAsync(new Monty('sum(i * i for i in range(3_000_000))'))
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(asking + 3)
})

test('the event loop goes on', async () => {
  let ticks = 0
  const timer = setInterval(() => ticks++, 1)
  await runMontyAsync(new Monty('for _ in range(5):\n  await f()'), { externalFunctions: { f: () => later(1, 10) } })
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(3)
})

test('misuse rejects', async () => {
  await expect(runMontyAsync(1 as never)).rejects.toThrow('montyRunner must be a Monty')
  await expect(runMontyAsync(new Monty('x', { inputs: ['x'] }))).rejects.toThrow('Missing required inputs: ["x"]')
  await expect(runMontyAsync(new Monty('f()'))).rejects.toThrow("NameError: name 'f' is not defined")
})
