import { expect, test } from 'vitest'
import {
  loadReplSnapshot, Monty, MontyComplete, MontyFunction, MontyFutureSnapshot, MontyRepl, MontyRuntimeError,
  MontySnapshot, runMontyAsync,
} from '../dist/index.js'

const double = (number: number): number => number * 2

function run(code: string, inputs: Record<string, unknown>): unknown {
  return new Monty(code, { inputs: Object.keys(inputs) }).run({ inputs })
}

function plusOf(repl: MontyRepl): MontyFunction {
  return repl.feed('def plus(n, by=1): return n + by\nplus') as MontyFunction
}

test('a function given as a value is called without being named again', () => {
  expect(run('f(4), [f(n) for n in range(3)], sorted([2, -3], key=f)', { f: double })).toEqual([8, [0, 2, 4], [-3, 2]])
  expect(run('fs["a"](4)', { fs: { a: double } })).toBe(8)
  expect(run('f(4)', { f: (number: number) => number + 1 })).toBe(5)
})

test('a function that a host function gives is called', async () => {
  const program = new Monty('f = choose()\nf(3)')
  expect(program.run({ externalFunctions: { choose: () => double } })).toBe(6)
  expect(await runMontyAsync(program, { externalFunctions: { choose: () => double } })).toBe(6)
})

test('named functions come before given ones', () => {
  const program = new Monty('f(4)', { inputs: ['f'] })
  expect(program.run({ inputs: { f: double }, externalFunctions: { double: (n: number) => n * 10 } })).toBe(40)
})

test('two given functions of one name are told apart by nothing', () => {
  const code = 'f(1)'
  const [f, g] = [() => (n: number) => n, () => (n: number) => -n].map((make) => make())
  for (const each of [f, g]) {
    Object.defineProperty(each, 'name', { value: 'same' })
  }
  expect(() => run(code, { f, g })).toThrow("RuntimeError: several functions of the host are named 'same'")
  expect(run(code, { f, g: f })).toBe(1)
})

test('asynchronous functions are given as values', async () => {
  const fetch = async (number: number): Promise<number> => number
  const program = new Monty('import asyncio\nawait asyncio.gather(*[f(n) for n in range(3)])', { inputs: ['f'] })
  expect(await runMontyAsync(program, { inputs: { f: fetch } })).toEqual([0, 1, 2])
})

test('step by step a given function has its own name', () => {
  const step = new Monty('f(4)', { inputs: ['f'] }).start({ inputs: { f: double } }) as MontySnapshot
  expect([step.functionName, step.args]).toEqual(['double', [4]])
})

test('a session keeps the functions it got', async () => {
  const repl = new MontyRepl()
  repl.feed('mine = f', { inputs: { f: double } })
  expect(repl.feed('mine(21)')).toBe(42)
  expect(await repl.feedRunAsync('mine(4)')).toBe(8)
})

test('a function of a session is called', () => {
  const plus = plusOf(new MontyRepl())
  expect(plus).toBeInstanceOf(MontyFunction)
  expect(typeof plus).toBe('function')
  expect([plus(1), plus.invoke([1], { by: 5 })]).toEqual([2, 6])
  expect(plus.call(null, 3)).toBe(4)
  expect(() => plus('a')).toThrow(MontyRuntimeError)
})

test('a function that comes out again is the same object', () => {
  const repl = new MontyRepl()
  expect(plusOf(repl)).not.toBe(plusOf(repl))
  expect(repl.feed('[plus, plus]')).toEqual([repl.feed('plus'), repl.feed('plus')])
  expect(repl.feed('plus')).toBe(repl.feed('plus'))
})

test('a function of a session has text', () => {
  const plus = plusOf(new MontyRepl())
  expect(String(plus)).toMatch(/^<function plus at 0x[0-9a-f]+>$/)
  expect(plus.name).toBe(String(plus))
  expect(JSON.parse(JSON.stringify({ plus }))).toEqual({ plus: String(plus) })
})

test('a function of a session calls host functions', async () => {
  const repl = new MontyRepl()
  const ask = repl.feed('def ask(x): return fetch(x) + 1\nask') as MontyFunction
  expect(() => ask(1)).toThrow("NameError: name 'fetch' is not defined")
  expect(ask.invoke([1], {}, { externalFunctions: { fetch: double } })).toBe(3)
  const wait = repl.feed('async def wait(x): return await fetch(x) + 1\nwait') as MontyFunction
  const fetch = async (n: number): Promise<number> => n * 10
  expect(await wait.invokeAsync([2], {}, { externalFunctions: { fetch } })).toBe(21)
})

test('limits and printed text of calls are those of the session and the call', () => {
  const repl = new MontyRepl({ limits: { maxDurationSecs: 0.05 } })
  const text: string[] = []
  const say = repl.feed('def say(x):\n    print(x)\nsay') as MontyFunction
  say.invoke(['a'], {}, { printCallback: (_, fragment) => text.push(fragment) })
  expect(text).toEqual(['a', '\n'])
  const loop = repl.feed('def loop():\n    while True: pass\nloop') as MontyFunction
  expect(() => loop()).toThrow('TimeoutError')
})

test('a function of a session goes back in as itself', () => {
  const repl = new MontyRepl()
  const plus = plusOf(repl)
  expect(repl.feed('[f is plus for f in given]', { inputs: { given: [plus] } })).toEqual([true])
  expect(repl.feed('get() is plus', { externalFunctions: { get: () => plus } })).toBe(true)
  expect(repl.feed('apply(plus)(1)', { externalFunctions: { apply: (f: unknown) => f } })).toBe(2)
  const twice = repl.feed('lambda f, n: f(f(n))') as MontyFunction
  expect(twice(plus, 3)).toBe(5)
})

test('a function of a session goes back in step by step', () => {
  const repl = new MontyRepl()
  const step = repl.feedStart('class Made: pass\nask(Made) is Made') as MontySnapshot
  expect((step.resume({ returnValue: step.args[0] }) as MontyComplete).output).toBe(true)
  const call = repl.feedStart('import asyncio\n(await asyncio.gather(ask(Made)))[0] is Made') as MontySnapshot
  const waiting = call.resume({ future: true }) as MontyFutureSnapshot
  const end = waiting.resume({ [call.callId]: { returnValue: call.args[0] } }) as MontyComplete
  expect(end.output).toBe(true)
})

test('a function of a session goes back in asynchronously', async () => {
  const repl = new MontyRepl()
  const ask = async (value: unknown): Promise<unknown> => value
  const code = 'def plus(n): return n + 1\n(await ask(plus))(4)'
  expect(await repl.feedRunAsync(code, { externalFunctions: { ask } })).toBe(5)
})

test('elsewhere a function of a session is text', () => {
  const repl = new MontyRepl()
  const plus = plusOf(repl)
  expect(new MontyRepl().feed('f', { inputs: { f: plus } })).toBe(String(plus))
  expect(run('f', { f: plus })).toBe(String(plus))
  expect(MontyRepl.load(repl.dump()).feed('type(f).__name__', { inputs: { f: plus } })).toBe('str')
})

test('a loaded session gives functions of its own', () => {
  const saved = (new MontyRepl().feedStart('def plus(n): return n + 1\nask(plus)') as MontySnapshot).dump()
  const { repl, progress } = loadReplSnapshot(saved)
  const plus = (progress as MontySnapshot).args[0] as MontyFunction
  expect(((progress as MontySnapshot).resume({ returnValue: plus }) as MontyComplete).output).toBe(plus)
  expect(plus(1)).toBe(2)
  expect(repl.feed('plus is f', { inputs: { f: plus } })).toBe(true)
})

test('without its session a function cannot be called', () => {
  const repl = new MontyRepl()
  const plus = plusOf(repl)
  repl[Symbol.dispose]()
  expect(() => plus(1)).toThrow('the session has been disposed')
})

test('outside of sessions functions come out as text', () => {
  expect(new Monty('lambda: 1').run()).toMatch(/^<function <lambda> at/)
})
