/** Values and functions of the host that lie, throw, or use the package again while it is at work. */
import { describe, expect, test } from 'vitest'
import { Monty, MontyRepl, MontyRuntimeError, runMontyAsync, tuple } from '../dist/index.js'

const there = new Monty('x', { inputs: ['x'] })
const roundTrip = (x: unknown): unknown => there.run({ inputs: { x } })
const called = (f: () => unknown, code = 'f()'): unknown => new Monty(code).run({ externalFunctions: { f } })
const shown = (f: () => unknown): unknown => called(f, 'try:\n    r = f()\nexcept Exception as e:\n    r = repr(e)\nr')
const refused = 'Cannot convert JS '

describe('values', () => {
  const cycle: unknown[] = []
  cycle.push(cycle)
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const detached = new ArrayBuffer(8)
  const view = new Uint8Array(detached)
  structuredClone(detached, { transfer: [detached] })
  const nothing = new Proxy({}, {
    ownKeys() {
      throw new RangeError('trap')
    },
  })

  test.each<[string, unknown, string]>([
    ['a symbol', Symbol('a'), `${refused}Symbol`],
    ['a cycle', cycle, 'Max input depth exceeded'],
    ['a cycle of maps', new Map([['a', cycle]]), 'Max input depth exceeded'],
    ['an instance', new (class Car {})(), `${refused}Car`],
    ['a promise', Promise.resolve(1), `${refused}Promise`],
    ['a regular expression', /a/, `${refused}RegExp`],
    ['a boxed number', Object(5), `${refused}Number`],
    ['a generator', (function* () {})(), `${refused}object`],
    ['a weak map', new WeakMap(), `${refused}WeakMap`],
    ['an invalid date', new Date(NaN), `${refused}Invalid Date`],
    ['shared memory', new SharedArrayBuffer(1), `${refused}SharedArrayBuffer`],
    ['a revoked proxy', revoked.proxy, 'revoked'],
    ['a proxy that throws', nothing, 'trap'],
    ['detached memory', view, 'detached'],
    ['a getter that throws', { get a() { throw new RangeError('no') } }, 'no'],
    ['a key that is unhashable', new Map([[[1], 1]]), 'a key of a dict or item of a set is not hashable'],
    ['an item that is unhashable', new Set([{}]), 'a key of a dict or item of a set is not hashable'],
    ['an unknown tag', { __monty_type__: 'Nope' }, "with __monty_type__ 'Nope'"],
    ['a tag of the wrong shape', { __monty_type__: 'Dataclass', fieldNames: 'xy' }, 'Dataclass.fieldNames must be'],
    ['a date that is none', { __monty_type__: 'Date', year: 0, month: 1, day: 1 }, "kind 'date' is not accepted"],
    ['a day and a half', { __monty_type__: 'TimeDelta', days: 1.5 }, 'TimeDelta.days must be an integer'],
    ['a type that is none', { __monty_type__: 'Type', value: 'nope' }, "kind 'type' is not accepted"],
    ['a builtin that is none', { __monty_type__: 'BuiltinFunction', value: 'exec' }, "'builtin' is not accepted"],
  ])('are refused: %s', (_, value, message) => {
    expect(() => roundTrip(value)).toThrow(message)
    expect(roundTrip(1)).toBe(1)
  })

  test('an array of four thousand million holes is refused at once', () => {
    const holes: unknown[] = []
    holes.length = 2 ** 32 - 1
    expect(() => roundTrip(holes)).toThrow('too large')
  })

  test('arrays may have holes, and change while they are read', () => {
    // eslint-disable-next-line no-sparse-arrays
    expect(roundTrip([1, , 3])).toEqual([1, null, 3])
    const shrinks: unknown[] = [{ get a() { shrinks.length = 1; return 1 } }, 2]
    expect(roundTrip(shrinks)).toEqual([new Map([['a', 1]]), null])
    const grows: unknown[] = [{ get a() { grows.push(1); return 1 } }, 2]
    expect(roundTrip(grows)).toEqual([new Map([['a', 1]]), 2])
  })

  test('maps and sets may change while they are read, and lie about what they hold', () => {
    const map = new Map<string, unknown>([['a', { get a() { map.set('b', 1); return 1 } }]])
    expect(roundTrip(map)).toEqual(new Map<string, unknown>([['a', new Map([['a', 1]])], ['b', 1]]))
    const item = tuple([0])
    const set = new Set<unknown>([item])
    Object.defineProperty(item, 0, { get: () => set.add(1) && 0 })
    expect([...(roundTrip(set) as Set<unknown>)]).toEqual([[0], 1])
    const liar = Object.assign(new Set([1]), { [Symbol.iterator]: function* () { yield* [1, 2, 3] } })
    expect(roundTrip(liar)).toEqual(new Set([1]))
  })

  test('only own properties count', () => {
    expect(roundTrip(JSON.parse('{"__proto__": {"a": 1}}'))).toEqual(new Map([['__proto__', new Map([['a', 1]])]]))
    expect(roundTrip(Object.assign(Object.create(null), { a: 1 }))).toEqual(new Map([['a', 1]]))
    expect(() => roundTrip(Object.create({ __monty_type__: 'Ellipsis' }))).toThrow(`${refused}Object`)
    expect(() => there.run({ inputs: Object.create({ x: 1 }) })).toThrow("Missing required input: 'x'")
    expect(new Monty('1').run({ limits: Object.create({ maxMemory: -1 }) })).toBe(1)
  })

  test('keyword arguments are plain objects, whatever their names', () => {
    const code = 'f(**{"__proto__": {"a": 1}, "hasOwnProperty": 2})'
    const f = (kwargs: object): unknown => [Object.keys(kwargs), Object.getPrototypeOf(kwargs) === Object.prototype]
    expect(new Monty(code).run({ externalFunctions: { f } })).toEqual([['__proto__', 'hasOwnProperty'], true])
    expect(({} as { a?: number }).a).toBe(undefined)
  })

  test('data classes go in and come back', () => {
    const point = { __monty_type__: 'Dataclass', name: 'P', fieldNames: ['x'], attrs: { x: 1 }, frozen: false }
    expect(roundTrip(point)).toEqual(point)
    const program = new Monty('x.x += 1\n[x.x, repr(x)]', { inputs: ['x'] })
    expect(program.run({ inputs: { x: point } })).toEqual([2, 'P(x=2)'])
  })

  test('text of every length and alphabet', () => {
    const length = new Monty('len(x)', { inputs: ['x'] })
    for (const [letter, count] of [['x', 20_000_000], ['é', 5_000_000], ['😀', 2_000_000]] as const) {
      const x = letter.repeat(count)
      expect(length.run({ inputs: { x } })).toBe(count)
      expect(roundTrip(x) === x).toBe(true)
    }
  })

  test('lone surrogates come out as they are', () => {
    expect(new Monty('"\ufffd\\ud800\ufffd\\udfff😀"').run()).toBe('\ufffd\ud800\ufffd\udfff😀')
  })
})

describe('functions', () => {
  test.each<[string, unknown, string]>([
    ['undefined', undefined, 'RuntimeError()'],
    ['null', null, "RuntimeError('null')"],
    ['a number', 5, "RuntimeError('5')"],
    ['text', 'text', "RuntimeError('text')"],
    ['a symbol', Symbol('s'), "RuntimeError('Symbol(s)')"],
    ['an empty object', {}, 'RuntimeError()'],
    ['an object without prototype', Object.create(null), 'RuntimeError()'],
    ['a message that throws', { get message() { throw new Error('no') } }, 'RuntimeError()'],
    ['a message that has no text', { name: 'ValueError', message: Object.create(null) }, 'RuntimeError()'],
    ['an error of no known name', new RangeError('far'), "RuntimeError('far')"],
    ['an error of a known name', Object.assign(new Error('k'), { name: 'KeyError' }), "KeyError('k')"],
  ])('may throw %s', (_, thrown, text) => {
    const f = (): never => {
      throw thrown
    }
    expect(shown(f)).toBe(text)
  })

  test('may give what cannot be converted', () => {
    expect(shown(() => Symbol('a'))).toBe("TypeError('Cannot convert JS Symbol to Monty value')")
    expect(shown(() => new Map([[[1], 1]]))).toBe("TypeError('a key of a dict or item of a set is not hashable')")
    expect(shown(() => ({ get a() { throw new RangeError('no') } }))).toBe("RuntimeError('no')")
  })

  test('are found as own properties only', () => {
    for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf']) {
      expect(() => new Monty(`${name}()`).run({ externalFunctions: {} })).toThrow(`NameError: name '${name}' is not`)
      expect(() => new Monty(name).run({ externalFunctions: {} })).toThrow(`NameError: name '${name}' is not`)
    }
  })

  test('may run programs', () => {
    const program = new Monty('f(n)', { inputs: ['n'] })
    const run = (n: number): unknown => program.run({ inputs: { n }, externalFunctions: { f } })
    const f = (n: number): number => (n === 0 ? 0 : 1 + (run(n - 1) as number))
    expect(program.run({ inputs: { n: 100 }, externalFunctions: { f } })).toBe(100)
    expect(() => {
      const forever = (): unknown => program.run({ inputs: { n: 1 }, externalFunctions: { f: forever } })
      return forever()
    }).toThrow(/RuntimeError|RangeError/)
  })

  test('may run programs while a value is written or text is printed', () => {
    expect(roundTrip({ get a() { return roundTrip('b'.repeat(100_000)) }, c: 1 })).toEqual(
      new Map<string, unknown>([['a', 'b'.repeat(100_000)], ['c', 1]]))
    const lengths: number[] = []
    const printCallback = (): void => void lengths.push((roundTrip('inner'.repeat(50)) as string).length)
    expect(new Monty('print("a")\n"outer"').run({ printCallback })).toBe('outer')
    expect(() => new Monty('print("a")\n1 / 0').run({ printCallback })).toThrow('division by zero')
    expect(lengths).toEqual([250, 250, 250, 250])
  })

  test('may dispose of their program, not feed their session', () => {
    const program = new Monty('f() + 1')
    expect(program.run({ externalFunctions: { f: () => (program[Symbol.dispose](), 1) } })).toBe(2)
    expect(() => program.run()).toThrow('the program has been disposed')
    const repl = new MontyRepl()
    expect(() => repl.feed('f()', { externalFunctions: { f: () => repl.feed('1') } })).toThrow(
      'a snippet of the session waits for the host')
    expect(repl.feed('2')).toBe(2)
  })

  test('forged handles are nothing', () => {
    const Forged = Monty as unknown as new (handle: object) => Monty
    expect(() => new Forged({ low: 1, high: 2 })).toThrow('the handle is closed')
    expect(() => Monty.prototype.run.call({} as Monty)).toThrow(TypeError)
  })
})

describe('promises', () => {
  const wait = (f: () => unknown, options = {}, code = 'await f()'): Promise<unknown> =>
    runMontyAsync(new Monty(code), { externalFunctions: { f }, ...options })
  const never = (): Promise<never> => new Promise(() => undefined)

  test('may be rejected with anything', async () => {
    for (const [thrown, message] of [[undefined, ''], [null, 'null'], ['no', 'no']]) {
      const error = new MontyRuntimeError('RuntimeError', message ?? '')
      await expect(wait(() => Promise.reject(thrown))).rejects.toThrow(error)
    }
  })

  test('may be of any kind', async () => {
    expect(await wait(() => ({ then: (resolve: (n: number) => void) => resolve(1) }))).toBe(1)
    expect(await wait(() => Object.assign(() => 0, { then: (resolve: (n: number) => void) => resolve(2) }))).toBe(2)
    const twice = (resolve: (n: number) => void, reject: (n: number) => void): void => [resolve(3), reject(4)][0]
    expect(await wait(() => ({ then: twice }))).toBe(3)
    expect(await wait(() => ({ then: (resolve: (n: unknown) => void) => resolve(Promise.resolve(5)) }))).toBe(5)
    await expect(wait(() => ({ then() { throw new TypeError('t') } }))).rejects.toThrow('TypeError: t')
    await expect(wait(() => ({ get then() { throw new RangeError('g') } }))).rejects.toThrow('RuntimeError: g')
  })

  test('that never settle end with the wall time', async () => {
    const limits = { maxWallSecs: 0.05 }
    const ends = 'TimeoutError: time limit exceeded: '
    await expect(wait(never, { limits })).rejects.toThrow(ends)
    await expect(wait(never, { limits }, 'try:\n  await f()\nexcept BaseException:\n  pass')).rejects.toThrow(ends)
    await expect(wait(never, { limits }, 'f()')).rejects.toThrow(ends)
    const repl = new MontyRepl({ limits })
    await expect(repl.feedRunAsync('await f()', { externalFunctions: { f: never } })).rejects.toThrow(ends)
    const loaded = MontyRepl.load(repl.dump())
    await expect(loaded.feedRunAsync('await f()', { externalFunctions: { f: never } })).rejects.toThrow(ends)
    expect(await wait(async () => 1, { limits: { maxWallSecs: 60 } })).toBe(1)
  })

  test('of an earlier snippet are given up', async () => {
    const repl = new MontyRepl()
    await repl.feedRunAsync('async def g(): pass\nx = f()', { externalFunctions: { f: never } })
    const code = 'import asyncio\ntry:\n  r = await x\nexcept asyncio.CancelledError:\n  r = "gone"\nr'
    expect(await repl.feedRunAsync(code)).toBe('gone')
  })

  test('of many runs overlap', async () => {
    const code = 'import asyncio\nsum(await asyncio.gather(*[f(i) for i in range(5)])) * n'
    const program = new Monty(code, { inputs: ['n'] })
    const f = (i: number): Promise<number> => new Promise((resolve) => setTimeout(() => resolve(i), (i * 7) % 5))
    const numbers = Array.from({ length: 50 }, (_, n) => n)
    const runs = numbers.map((n) => runMontyAsync(program, { inputs: { n }, externalFunctions: { f } }))
    expect(await Promise.all(runs)).toEqual(numbers.map((n) => n * 10))
  })
})
