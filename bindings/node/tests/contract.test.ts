/** What README.md in this directory lists: that each line names tests that exist, and what no other file tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as monty from '../dist/index.js'
import {
  Monty, MontyComplete, MontyError, MontyNameLookup, MontyRepl, MontyRuntimeError, MontySnapshot, MontySyntaxError,
  MontyTypingError, MountDir, runMontyAsync, type MontyStep,
} from '../dist/index.js'
import { thrown } from './thrown.js'

const SECTIONS = ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9']
describe('the table', () => {
  const sections = new Map<string, [string, string[]][]>()
  for (const line of readFileSync(join(__dirname, 'README.md'), 'utf8').split('\n')) {
    const heading = /^## (2\.\d+) /.exec(line)
    const row = /^\| ([^|]+) \| ([^|]+) \|$/.exec(line)
    if (heading) {
      sections.set(heading[1], [])
    } else if (row && !/^(what is promised|---)$/.test(row[1])) {
      [...sections.values()].at(-1)?.push([row[1], [...row[2].matchAll(/`([^`]+)`/g)].map((each) => each[1])])
    }
  }

  test('every section has rows and every row has tests', () => {
    expect([...sections.keys()]).toEqual(SECTIONS)
    for (const [section, rows] of sections) {
      expect([section, rows.length > 0, rows.filter(([, tests]) => tests.length === 0)]).toEqual([section, true, []])
    }
  })

  test('every named test exists', () => {
    const texts = new Map(readdirSync(__dirname).filter((name) => name.endsWith('.test.ts')).map(
      (name) => [name.slice(0, -'.test.ts'.length), readFileSync(join(__dirname, name), 'utf8')]))
    const named = [...sections.values()].flat().flatMap(([, tests]) => tests)
    expect(named.filter((name) => {
      const [file, title] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 2)]
      return !["'", '"', '`'].some((quote) => texts.get(file)?.includes(`(${quote}${title}`))
    })).toEqual([])
  })
})

describe('names', () => {
  test('classes and functions of version 0.0.18 are there', () => {
    const names = ['Monty', 'MontyComplete', 'MontyError', 'MontyNameLookup', 'MontyRepl', 'MontyRuntimeError',
      'MontySnapshot', 'MontySyntaxError', 'MontyTypingError', 'MountDir', 'runMontyAsync']
    expect(names.filter((name) => typeof (monty as Record<string, unknown>)[name] !== 'function')).toEqual([])
  })

  test('classes print with their public names', () => {
    const classes = Object.entries(monty).filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name))
    expect(classes.map(([, value]) => (value as { name: string }).name)).toEqual(classes.map(([name]) => name))
  })

  test('errors are made by hand as in version 0.0.18', () => {
    expect(new MontyError('ValueError', 'no').message).toBe('ValueError: no')
    expect(new MontySyntaxError('bad').display('type-msg')).toBe('SyntaxError: bad')
    const frame = { filename: 'a.py', line: 1, column: 1, endLine: 1, endColumn: 2 }
    const error = new MontyRuntimeError('ValueError', 'no', 'Traceback', [frame])
    expect([error.display(), error.traceback(), error.name]).toEqual(['Traceback', [frame], 'MontyRuntimeError'])
    expect(new MontyTypingError('found').displayDiagnostics()).toBe('found')
  })
})

describe('options', () => {
  test('unknown limits and options are ignored', () => {
    const limits = { maxMemory: 10_000_000, other: 'x', gcInterval: 7 }
    expect(new Monty('1', { other: 1 } as object).run({ limits, other: 1 } as object)).toBe(1)
  })

  test('failed asserts explain their operands unless told otherwise', () => {
    expect(() => new Monty('assert 1 == 2').run()).toThrow('AssertionError: assert 1 == 2')
    const error = thrown(() => new Monty('assert 1 == 2', { assertMessageAnnotations: false }).run())
    expect(error.message).toBe('AssertionError')
    expect(new Monty('assert 1 == 2, "no"').start.length).toBe(1)
  })

  test('a missing limit is none, but for recursion', () => {
    expect(new Monty('x = 0\nfor n in range(10**5): x += n\nx').run({ limits: {} })).toBe(4999950000)
    expect(() => new Monty('def f(): f()\nf()').run()).toThrow('RecursionError')
  })
})

describe('programs', () => {
  test('types are checked when asked for, before anything runs', () => {
    expect(new Monty('x: int = "a"').run()).toBe(null)
    const error = thrown(() => new Monty('x: int = "a"', { typeCheck: true })) as MontyTypingError
    expect(error).toBeInstanceOf(MontyTypingError)
    expect(error.exception.typeName).toBe('TypeError')
    expect(error.displayDiagnostics('concise')).toMatch(/^main\.py:1:10: error\[invalid-assignment\]/)
    expect(error.display('type-msg')).toBe(`TypeError: ${error.display()}`)
    expect(() => error.displayDiagnostics('x' as never)).toThrow('Unknown format: x')
    expect(thrown(() => new Monty('def f(', { typeCheck: true }))).toBeInstanceOf(MontyTypingError)
  })

  test('a check takes stubs of its own and not those of the constructor', () => {
    const program = new Monty('f(1)', { typeCheck: true, typeCheckPrefixCode: 'def f(n: int) -> int: ...' })
    expect(() => program.typeCheck()).toThrow('unresolved-reference')
    expect(program.typeCheck('def f(n: int) -> int: ...')).toBe(undefined)
    expect(() => program.typeCheck('def f(n: str) -> int: ...')).toThrow('main.py:1:3')
  })

  test('no construct of the language is refused', () => {
    for (const code of ['class A(list): pass', 'match x:\n    case [1, *_]: pass', 'def f(): yield', 'a = b @ c']) {
      expect(new Monty(code).inputs).toEqual([])
    }
  })
})

describe('host functions', () => {
  test('nothing given back is None', () => {
    const externalFunctions = { f: () => undefined, g: () => null }
    expect(new Monty('f() is None and g() is None').run({ externalFunctions })).toBe(true)
  })

  test('they are values with a name', () => {
    const externalFunctions = { f: (n: number) => n }
    expect(new Monty('x = f\n[x(3), repr(f)]').run({ externalFunctions })).toEqual([3, "<function 'f' external>"])
    expect(new Monty('f').run({ externalFunctions })).toBe('f')
  })
})

describe('steps', () => {
  const start = (code: string): MontyStep => new Monty(code).start()

  test('a step says what it waits for', () => {
    const call = start('f(1, x=2)') as MontySnapshot
    expect([call.scriptName, call.functionName, call.args, call.kwargs]).toEqual(['main.py', 'f', [1], { x: 2 }])
    const name = start('foo') as MontyNameLookup
    expect([name.scriptName, name.variableName]).toEqual(['main.py', 'foo'])
    expect((start('15') as MontyComplete).output).toBe(15)
  })

  test('no value is a NameError, null is None', () => {
    expect(() => (start('foo') as MontyNameLookup).resume()).toThrow("NameError: name 'foo' is not defined")
    const given = { value: undefined }
    expect(() => (start('foo') as MontyNameLookup).resume(given)).toThrow("NameError: name 'foo' is not defined")
    expect(((start('foo') as MontyNameLookup).resume({ value: null }) as MontyComplete).output).toBe(null)
  })

  test('wrong answers have their messages', () => {
    const call = start('f()') as MontySnapshot
    const messages = [
      thrown(() => call.resume({})), thrown(() => call.resume({ returnValue: 1, exception: { type: 'ValueError' } })),
      thrown(() => call.resume({ exception: { type: 'Nope', message: '' } })),
    ].map((error) => error.message)
    expect(messages).toEqual([
      'resume() requires either returnValue or exception', 'resume() accepts either returnValue or exception, not both',
      "Invalid exception type: 'Nope'",
    ])
    call.resume({ returnValue: 1 })
    expect(() => call.resume({ returnValue: 1 })).toThrow('Snapshot has already been resumed')
    expect(() => call.dump()).toThrow('Cannot dump snapshot that has already been resumed')
  })

  test('bytes of another kind are refused', () => {
    const call = (start('f()') as MontySnapshot).dump()
    const name = (start('foo') as MontyNameLookup).dump()
    expect(() => MontyNameLookup.load(call)).toThrow('Deserialization failed: the data is a MontySnapshot')
    expect(() => MontySnapshot.load(name)).toThrow('Deserialization failed: the data is a MontyNameLookup')
    expect(() => Monty.load(call)).toThrow('Deserialization failed')
    expect(() => MontyRepl.load(call)).toThrow('Deserialization failed')
  })
})

describe('values', () => {
  const roundTrip = (x: unknown): unknown => new Monty('x', { inputs: ['x'] }).run({ inputs: { x } })

  test('dates and times go in and come out with their tags', () => {
    const clock = { hour: 1, minute: 2, second: 3, microsecond: 4 }
    for (const tagged of [
      { __monty_type__: 'Date', year: 2024, month: 2, day: 29 },
      { __monty_type__: 'DateTime', year: 2024, month: 2, day: 29, ...clock, offsetSeconds: 3600, timezoneName: 'CET' },
      { __monty_type__: 'DateTime', year: 2024, month: 2, day: 29, ...clock },
      { __monty_type__: 'Time', ...clock },
      { __monty_type__: 'TimeDelta', days: -1, seconds: 5, microseconds: 6 },
      { __monty_type__: 'TimeZone', offsetSeconds: -3600, name: 'X' },
      { __monty_type__: 'Ellipsis' },
      { __monty_type__: 'Complex', real: 1, imag: -2 },
      { __monty_type__: 'Exception', excType: 'ValueError', message: 'm' },
    ]) {
      expect(roundTrip(tagged)).toEqual(tagged)
    }
  })

  test('minus zero is an int, as any whole number', () => {
    expect(new Monty('repr(x)', { inputs: ['x'] }).run({ inputs: { x: -0 } })).toBe('0')
    expect(Object.is(new Monty('-0.0').run(), -0)).toBe(true)
  })

  test('names of named tuples are hidden properties', () => {
    const code = 'from collections import namedtuple\nnamedtuple("P", "x y")(1, 2)'
    const pair = new Monty(code).run() as number[] & { __typeName__: string; __fields__: string[] }
    expect([[...pair], Object.keys(pair), pair.__fields__]).toEqual([[1, 2], ['0', '1'], ['x', 'y']])
    expect(new Monty('x.x, type(x).__name__', { inputs: ['x'] }).run({ inputs: { x: pair } })).toEqual([1, 'P'])
  })
})

describe('sessions and directories', () => {
  test('a session prints', () => {
    expect(new MontyRepl({ scriptName: 'repl.py' }).repr()).toBe("MontyRepl(scriptName='repl.py')")
    expect(thrown(() => new MontyRepl().feed('def f('))).toBeInstanceOf(MontySyntaxError)
  })

  test('wrong directories have their messages', () => {
    expect(() => new MountDir('/d', '.', { mode: 'zz' as never })).toThrow(
      "Invalid mode 'zz', expected 'read-only', 'read-write', or 'overlay'")
    expect(() => new MountDir('x', '.')).toThrow('TypeError: virtual path must be absolute, got: ')
    expect(() => new MountDir('/d', '/no/such/place')).toThrow("TypeError: cannot canonicalize host path '/no/such/pl")
  })
})

describe('never', () => {
  test('a program ends the process or fills its memory', () => {
    const step = new Monty('from pathlib import Path\nPath("/a").exists()').start() as MontySnapshot
    expect([step.isOsFunction, step.functionName]).toEqual([true, 'Path.exists'])
    expect(() => new Monty('1 @ 2').run()).toThrow('TypeError: unsupported operand type(s) for @')
    expect(() => new Monty('x = [1]').run({ limits: { maxMemory: 8 } })).not.toThrow(RangeError)
    for (const code of ['"x" * 10**10', '10 ** 10 ** 10', '[0] * 10**10']) {
      expect(() => new Monty(code).run()).toThrow(/^(MemoryError|OverflowError)/)
    }
  })

  test('what a callback gives back matters', () => {
    expect(new Monty('print("a")\n1').run({ printCallback: () => 5 })).toBe(1)
  })

  test('an error of a host is lost', async () => {
    class Odd extends Error {
      override name = 'MontyRuntimeError'
    }
    const f = async (): Promise<never> => {
      throw new Odd('odd')
    }
    const run = runMontyAsync(new Monty('await f()'), { externalFunctions: { f } })
    await expect(run).rejects.toThrow('RuntimeError: odd')
    expect(() => new Monty('f()').run({ externalFunctions: { f: () => new Monty('1/0').run() } })).toThrow(
      'ZeroDivisionError: division by zero')
  })
})
