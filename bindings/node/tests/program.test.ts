import { describe, expect, test } from 'vitest'
import { Monty, MontyError, MontyRuntimeError, MontySyntaxError } from '../dist/index.js'
import { thrown } from './thrown.js'

describe('a program', () => {
  test('gives the value of its last expression', () => {
    expect(new Monty('1 + 2').run()).toBe(3)
    expect(new Monty('x = 1').run()).toBe(null)
    expect(new Monty('').run()).toBe(null)
  })

  test('takes inputs by name and ignores others', () => {
    const monty = new Monty('x + y', { inputs: ['x', 'y'] })
    expect(monty.run({ inputs: { x: 10, y: 20, z: 1 } })).toBe(30)
    expect(monty.run({ inputs: { x: 'a', y: 'b' } })).toBe('ab')
  })

  test.each([
    [() => new Monty('x', { inputs: ['x'] }).run(), 'Missing required inputs: ["x"]'],
    [() => new Monty('x', { inputs: ['x', 'y'] }).run({ inputs: { x: 1 } }), "Missing required input: 'y'"],
    [() => new Monty('x', { inputs: ['toString'] }).run({ inputs: {} }), "Missing required input: 'toString'"],
    [() => new Monty('1').run({ inputs: { x: 1 } }), 'No input variables declared but inputs object was provided'],
    [() => new Monty('1', { inputs: ['1a'] }), "'1a' is not an identifier"],
    [() => new Monty('1', { inputs: 'x' as never }), 'inputs must be an array of strings'],
    [() => new Monty(1 as never), 'code must be a string'],
    [() => new Monty('1').run({ limits: { maxMemory: -1 } }), 'maxMemory must be non-negative'],
    [() => new Monty('1').run({ limits: { maxMemory: 1.5 } }), 'maxMemory must be an integer'],
    [() => new Monty('1').run({ printCallback: 1 as never }), 'printCallback must be a function'],
    [() => Monty.load(Buffer.from('nonsense')), /^Deserialization failed: /],
    [() => Monty.load('nonsense' as never), 'data must be a Buffer or Uint8Array'],
  ])('refuses misuse %#', (work, message) => {
    const error = thrown(work)
    expect(error).not.toBeInstanceOf(MontyError)
    expect(error.message).toMatch(message)
    expect(['GenericFailure', 'InvalidArg']).toContain(error.code)
  })

  test('an empty inputs object is accepted', () => expect(new Monty('1').run({ inputs: {} })).toBe(1))

  test('is dumped and loaded', () => {
    const data = new Monty('x * 2', { inputs: ['x'], scriptName: 'double.py' }).dump()
    const monty = Monty.load(data)
    expect(monty.scriptName).toBe('double.py')
    expect(monty.inputs).toEqual(['x'])
    expect(monty.run({ inputs: { x: 21 } })).toBe(42)
  })

  test('prints itself', () => {
    const monty = new Monty('a\nb', { inputs: ['x', 'y'], externalFunctions: ['f'] })
    expect(monty.repr()).toBe(
      `Monty(<2 lines of code>, scriptName='main.py', inputs=["x", "y"], externalFunctions=["f"])`,
    )
    expect(new Monty('1').repr()).toBe("Monty(<1 line of code>, scriptName='main.py')")
  })

  test('is disposed once and refuses to run after that', () => {
    const monty = new Monty('1')
    monty[Symbol.dispose]()
    monty[Symbol.dispose]()
    expect(() => monty.run()).toThrow('disposed')
  })
})

describe('host functions', () => {
  test('are called with their arguments', () => {
    const seen: unknown[] = []
    const f = (...args: unknown[]): number => seen.push(args)
    new Monty("f(1, 'a', k=2)\nf()").run({ externalFunctions: { f } })
    expect(seen).toEqual([[1, 'a', { k: 2 }], []])
  })

  test('a name of a prototype is not reachable', () => {
    expect(() => new Monty('toString()').run({ externalFunctions: {} })).toThrow("name 'toString' is not defined")
    expect(() => new Monty('constructor').run({ externalFunctions: {} })).toThrow("name 'constructor' is not defined")
    const seen: unknown[] = []
    new Monty('f(**{"__proto__": 1})').run({ externalFunctions: { f: (kwargs: object) => seen.push(kwargs) } })
    expect(Object.getPrototypeOf(seen[0])).toBe(Object.prototype)
    expect(Object.keys(seen[0] as object)).toEqual(['__proto__'])
  })

  test('other values become variables', () => expect(new Monty('x + 1').run({ externalFunctions: { x: 2 } })).toBe(3))

  test.each([
    [new TypeError('x'), 'TypeError: x'],
    [new Error('bad'), 'RuntimeError: bad'],
    [Object.assign(new Error('gone'), { name: 'FileNotFoundError' }), 'FileNotFoundError: gone'],
    [new RangeError('far'), 'RuntimeError: far'],
    ['text', 'RuntimeError: text'],
    [null, 'RuntimeError: null'],
  ])('what they throw is raised %#', (problem, summary) => {
    const f = (): never => {
      throw problem
    }
    expect(() => new Monty('f()').run({ externalFunctions: { f } })).toThrow(summary)
    const caught = new Monty('try:\n  f()\nexcept Exception as e:\n  x = f"{type(e).__name__}: {e}"\nx')
    expect(caught.run({ externalFunctions: { f } })).toBe(summary)
  })

  test('what they return must be convertible', () => {
    const monty = new Monty('try:\n  f()\nexcept TypeError as e:\n  x = str(e)\nx')
    expect(monty.run({ externalFunctions: { f: () => Symbol('a') } })).toBe('Cannot convert JS Symbol to Monty value')
    expect(monty.run({ externalFunctions: { f: () => /a/ } })).toBe('Cannot convert JS RegExp to Monty value')
    expect(monty.run({ externalFunctions: { f: () => Promise.resolve(1) } })).toMatch('use runMontyAsync')
  })

  test('may run other programs', () => {
    const f = (n: number): number => (n === 0 ? 0 : (new Monty('1 + f(n)', { inputs: ['n'] })
      .run({ inputs: { n: n - 1 }, externalFunctions: { f } }) as number))
    expect(f(20)).toBe(20)
  })

  test('undeclared ones do not exist; declared ones must be given', () => {
    expect(() => new Monty('g()').run()).toThrow("NameError: name 'g' is not defined")
    const declared = new Monty('g()', { externalFunctions: ['g'] })
    expect(() => declared.run({ externalFunctions: {} })).toThrow("External function 'g' not found")
    expect(() => declared.run()).toThrow("External function 'g' called but no externalFunctions provided")
  })

  test('serve as key functions and in comprehensions', () => {
    const externalFunctions = { f: (x: number) => -x }
    expect(new Monty('sorted([1, 3, 2], key=f)').run({ externalFunctions })).toEqual([3, 2, 1])
    expect(new Monty('list(map(f, [1, 2]))').run({ externalFunctions })).toEqual([-1, -2])
    expect(new Monty('[f(x) for x in range(3)]').run({ externalFunctions })).toEqual([-0, -1, -2].map((x) => x + 0))
  })

  test('operations of the system go to os', () => {
    const monty = new Monty('import asyncio\nawait asyncio.sleep(0.5)\n1')
    const seen: unknown[] = []
    expect(monty.run({ os: (name, args) => void seen.push([name, args]) })).toBe(1)
    expect(seen[0]).toEqual(['asyncio.sleep', [0.5]])
  })
})

describe('printing', () => {
  test('comes in fragments', () => {
    const seen: string[] = []
    new Monty('print("a", 1, end="")').run({ printCallback: (_, text) => seen.push(text) })
    expect(seen).toEqual(['a', ' ', '1', ''])
  })

  test('a callback that throws raises in the program', () => {
    const printCallback = (): never => {
      throw new TypeError('pc')
    }
    expect(() => new Monty('print(1)').run({ printCallback })).toThrow('TypeError: pc')
  })
})

describe('errors', () => {
  test('of the source', () => {
    const error = thrown(() => new Monty('def f(')) as MontySyntaxError
    expect(error).toBeInstanceOf(MontySyntaxError)
    expect(error.message).toBe("SyntaxError: '(' was never closed")
    expect(error.display()).toBe("'(' was never closed")
    expect(error.display('type-msg')).toBe("SyntaxError: '(' was never closed")
    expect(error.exception).toEqual({ typeName: 'SyntaxError', message: "'(' was never closed" })
  })

  test('of the program', () => {
    const error = thrown(() => new Monty('def f():\n    raise ValueError("boom")\nf()').run()) as MontyRuntimeError
    expect(error).toBeInstanceOf(MontyRuntimeError)
    expect(error.name).toBe('MontyRuntimeError')
    expect(error.display('msg')).toBe('boom')
    expect(error.display()).toMatch(/^Traceback [^]*ValueError: boom\n$/)
    expect(error.traceback().map((frame) => [frame.functionName, frame.line])).toEqual([['<module>', 3], ['f', 2]])
    expect(() => error.display('zz' as never)).toThrow(
      "Invalid display format: 'zz'. Expected 'traceback', 'type-msg', or 'msg'",
    )
  })

  test.each([
    ['while True: pass', { maxDurationSecs: 0.05 }, 'TimeoutError: time limit exceeded'],
    ['x = []\nwhile True: x.append("a" * 100)', { maxMemory: 1_000_000 }, 'MemoryError: memory limit exceeded'],
    ['x = []\nwhile True: x.append([])', { maxAllocations: 1000 }, 'MemoryError: allocation limit exceeded'],
    ['def f(): f()\nf()', { maxRecursionDepth: 50 }, 'RecursionError: maximum recursion depth exceeded'],
  ])('of the limits %#', (code, limits, message) => {
    expect(() => new Monty(code).run({ limits })).toThrow(message)
  })
})

test('compiling takes no more memory than it may', () => {
  const code = `x = [${'(1, 2, 3), '.repeat(200_000)}]`
  expect(() => new Monty(code, { limits: { maxMemory: 4 << 20 } })).toThrow('needs too much memory to compile')
  expect(() => new Monty('1', { limits: { maxMemory: -1 } })).toThrow('maxMemory must be non-negative')
})
