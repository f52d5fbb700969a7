import { describe, expect, test } from 'vitest'
import { Monty, tuple } from '../dist/index.js'

const there = new Monty('x', { inputs: ['x'] })
const roundTrip = (x: unknown): unknown => there.run({ inputs: { x } })
const typeOf = (x: unknown): string => new Monty('type(x).__name__', { inputs: ['x'] }).run({ inputs: { x } }) as string
const value = (code: string): unknown => new Monty(code).run()

describe('values that go in and come out', () => {
  test.each([
    [null, null, 'NoneType'],
    [undefined, null, 'NoneType'],
    [true, true, 'bool'],
    [0, 0, 'int'],
    [-(2 ** 31), -(2 ** 31), 'int'],
    [2 ** 31, 2 ** 31, 'int'],
    [2 ** 53 - 1, 2 ** 53 - 1, 'int'],
    [-(2 ** 53) + 1, -(2 ** 53) + 1, 'int'],
    [2 ** 70, 2n ** 70n, 'int'],
    [5n, 5, 'int'],
    [-(2n ** 64n), -(2n ** 64n), 'int'],
    [10n ** 400n + 7n, 10n ** 400n + 7n, 'int'],
    [1.5, 1.5, 'float'],
    [Infinity, Infinity, 'float'],
    [NaN, NaN, 'float'],
    ['', '', 'str'],
    ['aé漢😀'.repeat(50), 'aé漢😀'.repeat(50), 'str'],
    ['\ufffd', '\ufffd', 'str'],
    ['a\ud800b', 'a\ufffdb', 'str'],
    [[1, [2, []]], [1, [2, []]], 'list'],
    [{ a: 1, b: [2] }, new Map<string, unknown>([['a', 1], ['b', [2]]]), 'dict'],
    [Object.assign(Object.create(null), { a: 1 }), new Map([['a', 1]]), 'dict'],
    [new Map<unknown, unknown>([[1, 'x'], ['k', null]]), new Map<unknown, unknown>([[1, 'x'], ['k', null]]), 'dict'],
    [new Set([1, 'a']), new Set([1, 'a']), 'set'],
    [Buffer.from('ab'), Buffer.from('ab'), 'bytes'],
    [new Uint8Array([1, 2]), Buffer.from([1, 2]), 'bytes'],
    [new Uint16Array([1]), Buffer.from([1, 0]), 'bytes'],
    [new Uint8Array([3]).buffer, Buffer.from([3]), 'bytes'],
    [{ __monty_type__: 'Ellipsis' }, { __monty_type__: 'Ellipsis' }, 'ellipsis'],
    [{ __monty_type__: 'Date', year: 2024, month: 2, day: 29 },
      { __monty_type__: 'Date', year: 2024, month: 2, day: 29 }, 'date'],
    [{ __monty_type__: 'TimeDelta', days: 1, seconds: 2, microseconds: 3 },
      { __monty_type__: 'TimeDelta', days: 1, seconds: 2, microseconds: 3 }, 'timedelta'],
    [{ __monty_type__: 'TimeZone', offsetSeconds: 3600, name: 'X' },
      { __monty_type__: 'TimeZone', offsetSeconds: 3600, name: 'X' }, 'timezone'],
    [{ __monty_type__: 'Complex', real: 1, imag: -2 }, { __monty_type__: 'Complex', real: 1, imag: -2 }, 'complex'],
    [{ __monty_type__: 'Exception', excType: 'KeyError', message: 'k' },
      { __monty_type__: 'Exception', excType: 'KeyError', message: "'k'" }, 'KeyError'],
  ])('round trip %#', (given, expected, type) => {
    expect(typeOf(given)).toBe(type)
    expect(roundTrip(given)).toEqual(expected)
  })

  test('a date becomes an aware datetime in UTC', () => {
    const moment = roundTrip(new Date(Date.UTC(2024, 1, 29, 12, 30, 15, 250)))
    expect(moment).toEqual({
      __monty_type__: 'DateTime', year: 2024, month: 2, day: 29, hour: 12, minute: 30, second: 15, microsecond: 250_000,
      offsetSeconds: 0, timezoneName: 'UTC',
    })
  })

  test('tuples are marked arrays', () => {
    const pair = value('(1, "a")') as unknown[] & { __tuple__?: boolean }
    expect([...pair]).toEqual([1, 'a'])
    expect(pair.__tuple__).toBe(true)
    expect(Object.keys(pair)).toEqual(['0', '1'])
    expect(typeOf(pair)).toBe('tuple')
    expect(typeOf(tuple([1]))).toBe('tuple')
    expect(typeOf([1])).toBe('list')
  })

  test('a key named __proto__ is only a key', () => {
    const given = JSON.parse('{"__proto__": {"polluted": 1}}') as object
    expect(roundTrip(given)).toEqual(new Map([['__proto__', new Map([['polluted', 1]])]]))
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined)
  })

  test('inherited properties do not count', () => {
    class Base {
      hidden = 1
    }
    expect(() => roundTrip(new Base())).toThrow('Cannot convert JS Base to Monty value')
    const odd = Object.create({ __monty_type__: 'Ellipsis' }) as object
    expect(() => roundTrip(odd)).toThrow('Cannot convert')
  })
})

describe('values that only come out', () => {
  test.each([
    ['int', { __monty_type__: 'Type', value: 'int' }],
    ['len', { __monty_type__: 'BuiltinFunction', value: 'len' }],
    ['range(3)', 'range(0, 3)'],
    ['frozenset([1])', new Set([1])],
    ['ValueError("x", 1)', { __monty_type__: 'Exception', excType: 'ValueError', message: "('x', 1)" }],
    ['x = []\nx.append(x)\nx', ['[...]']],
    ['1.0', 1],
    ['chr(0xd800)', '\ud800'],
  ])('%s', (code, expected) => expect(value(code)).toEqual(expected))

  test('instances print', () => expect(value('class A: pass\nA()')).toMatch(/^<__main__\.A object at 0x/))
})

describe('values that do not go in', () => {
  test.each([
    [Symbol('s'), 'Symbol'],
    [/a/, 'RegExp'],
    [Promise.resolve(1), 'Promise'],
    [new WeakMap(), 'WeakMap'],
    [new Date(NaN), 'Invalid Date'],
    [{ __monty_type__: 'Nonsense' }, "object with __monty_type__ 'Nonsense'"],
  ])('%#', (given, name) => expect(() => roundTrip(given)).toThrow(`Cannot convert JS ${name} to Monty value`))

  test('a value in itself, or nested too deep', () => {
    const cycle: unknown[] = []
    cycle.push(cycle)
    expect(() => roundTrip(cycle)).toThrow('Max input depth exceeded')
    let deep: unknown = 1
    for (let i = 0; i < 150; i++) {
      deep = [deep]
    }
    expect(roundTrip(deep)).toEqual(deep)
  })

  test('a getter that runs a program does not disturb the message', () => {
    const x = { get a() { return new Monty('"inner"').run() as string }, b: 'x'.repeat(100_000) }
    expect(roundTrip(x)).toEqual(new Map([['a', 'inner'], ['b', 'x'.repeat(100_000)]]))
  })
})

test('functions become host functions of their name', () => {
  const apply = new Monty('f(2)', { inputs: ['f'] })
  const double = (n: number): number => n * 2
  expect(apply.run({ inputs: { f: double }, externalFunctions: { double } })).toBe(4)
})

test('a megabyte goes in and comes out', () => {
  const rows = Array.from({ length: 5000 }, (_, id) => ({ id, name: `name ${id}`, tags: ['a', 'b'], value: id / 2 }))
  const back = roundTrip(rows) as Map<string, unknown>[]
  expect(back.length).toBe(5000)
  expect(Object.fromEntries(back[4999])).toEqual(rows[4999])
})
