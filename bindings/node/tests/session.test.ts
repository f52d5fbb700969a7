import { expect, test } from 'vitest'
import {
  CollectStreams, CollectString, loadReplSnapshot, Monty, MontyComplete, MontyFutureSnapshot, MontyNameLookup,
  MontyRepl, MontyRuntimeError, MontySnapshot, MontySyntaxError, runReplAsync,
} from '../dist/index.js'

test('what one snippet defines, the next ones find', () => {
  const repl = new MontyRepl()
  expect(repl.feed('x = 20\ndef twice(n):\n    return 2 * n')).toBe(null)
  expect(repl.feed('twice(x) + 2')).toBe(42)
  expect(repl.feedRun('')).toBe(null)
  expect(repl.scriptName).toBe('main.py')
  expect(repl.repr()).toBe("MontyRepl(scriptName='main.py')")
  expect(new MontyRepl({ scriptName: 'repl.py' }).repr()).toBe("MontyRepl(scriptName='repl.py')")
})

test('a snippet that fails keeps what it did before', () => {
  const repl = new MontyRepl()
  expect(() => repl.feed('x = 1\n1 / 0')).toThrow(MontyRuntimeError)
  expect(() => repl.feed('x = =')).toThrow(MontySyntaxError)
  expect(repl.feed('x')).toBe(1)
})

test('tracebacks name the snippet', () => {
  const repl = new MontyRepl()
  repl.feed('def f():\n    raise ValueError("no")')
  try {
    repl.feed('f()')
    expect.unreachable()
  } catch (error) {
    const names = (error as MontyRuntimeError).traceback().map((frame) => frame.filename)
    expect(names).toEqual(['<python-input-1>', '<python-input-0>'])
  }
})

test('inputs become globals of the session', () => {
  const repl = new MontyRepl()
  expect(repl.feed('a + b', { inputs: { a: 1, b: 2 } })).toBe(3)
  expect(repl.feed('a * 10')).toBe(10)
  expect(() => repl.feed('a', { inputs: 3 as never })).toThrow('inputs must be an object')
})

test('each snippet has its own host functions and callback', () => {
  const repl = new MontyRepl()
  const printed: string[] = []
  const printCallback = (_: string, text: string): unknown => printed.push(text)
  const externalFunctions = { f: (n: number) => n + 1 }
  expect(repl.feed('print("hi")\nf(1)', { externalFunctions, printCallback })).toBe(2)
  expect(printed).toEqual(['hi', '\n'])
  expect(() => repl.feed('f(1)')).toThrow("NameError: name 'f' is not defined")
})

test('text is collected', () => {
  const repl = new MontyRepl()
  const string = new CollectString()
  repl.feed('print("a", "b")', { printCallback: string })
  expect(() => repl.feed('print("c")\n1 / 0', { printCallback: string })).toThrow(MontyRuntimeError)
  expect(string.output).toBe('a b\nc\n')
  const streams = new CollectStreams({ maxBytes: 6 })
  repl.feed('import sys\nprint("é")\nprint("b", file=sys.stderr)\nprint("long")', { printCallback: streams })
  expect(streams.output).toEqual([['stdout', 'é\n'], ['stderr', 'b\n'], ['stdout', 'l']])
  expect(streams.truncated).toBe(true)
})

test('a snippet is taken step by step', () => {
  const repl = new MontyRepl()
  const call = repl.feedStart('x = ask("name?")\nx + "!"')
  expect(call).toBeInstanceOf(MontySnapshot)
  expect([(call as MontySnapshot).functionName, (call as MontySnapshot).args]).toEqual(['ask', ['name?']])
  expect(() => repl.feed('1')).toThrow('waits for the host')
  const done = (call as MontySnapshot).resume({ returnValue: 'Ada' })
  expect((done as MontyComplete).output).toBe('Ada!')
  expect(repl.feed('x')).toBe('Ada')
})

test('a snippet asks for names', () => {
  const repl = new MontyRepl()
  const lookup = repl.feedStart('y = limit') as MontyNameLookup
  expect(lookup.variableName).toBe('limit')
  expect(lookup.resume({ value: 7 })).toBeInstanceOf(MontyComplete)
  expect(repl.feed('limit + y')).toBe(14)
})

test('a snippet waits for results', () => {
  const repl = new MontyRepl()
  const call = repl.feedStart('import asyncio\nasync def main():\n    return await f(1)\nawait main()') as MontySnapshot
  const waiting = call.resume({ future: true }) as MontyFutureSnapshot
  expect(waiting.pendingCallIds).toEqual([call.callId])
  expect((waiting.resume({ [call.callId]: { returnValue: 5 } }) as MontyComplete).output).toBe(5)
})

test('a session is saved between snippets', () => {
  const repl = new MontyRepl({ scriptName: 's.py' })
  repl.feed('x = [1]\ndef add(n):\n    x.append(n)\n    return x')
  const data = repl.dump()
  for (const n of [2, 3]) {
    const loaded = MontyRepl.load(data)
    expect(loaded.feed(`add(${n})`)).toEqual([1, n])
    expect(loaded.scriptName).toBe('s.py')
  }
  expect(repl.feed('x')).toEqual([1])
  expect(() => MontyRepl.load(Buffer.from('no dump'))).toThrow('Deserialization failed')
  expect(() => loadReplSnapshot(data)).toThrow('use MontyRepl.load')
})

test('a session is saved inside a snippet', () => {
  const repl = new MontyRepl()
  repl.feed('x = 1')
  const call = repl.feedStart('x = f(x)\nx') as MontySnapshot
  const data = call.dump()
  expect(data.equals(repl.dump())).toBe(true)
  const loaded = loadReplSnapshot(data)
  const waiting = loaded.progress as MontySnapshot
  expect([waiting.functionName, waiting.args, waiting.scriptName]).toEqual(['f', [1], 'main.py'])
  expect((waiting.resume({ returnValue: 5 }) as MontyComplete).output).toBe(5)
  expect(loaded.repl.feed('x')).toBe(5)
  expect(() => MontyRepl.load(data)).toThrow('use loadReplSnapshot')
})

test('limits hold for each snippet', () => {
  const repl = new MontyRepl({ limits: { maxDurationSecs: 0.05, maxMemory: 10_000_000 } })
  expect(() => repl.feed('while True: pass')).toThrow(/^TimeoutError/)
  expect(repl.feed('1 + 1')).toBe(2)
  expect(() => repl.feed('x = "x" * 20_000_000')).toThrow(/^MemoryError/)
  expect(() => new MontyRepl({ limits: { maxMemory: -1 } })).toThrow('maxMemory must be non-negative')
})

test('asynchronous host functions overlap in a session', async () => {
  const repl = new MontyRepl()
  const order: string[] = []
  const fetch = async (name: string) => {
    order.push(`begin ${name}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
    order.push(`end ${name}`)
    return `<${name}>`
  }
  const code = 'import asyncio\npages = await asyncio.gather(fetch("a"), fetch("b"))\n" ".join(pages)'
  expect(await repl.feedRunAsync(code, { externalFunctions: { fetch } })).toBe('<a> <b>')
  expect(order.slice(0, 2)).toEqual(['begin a', 'begin b'])
  expect(await runReplAsync(repl, 'len(pages)')).toBe(2)
})

test('a disposed session says so', () => {
  const repl = new MontyRepl()
  const call = repl.feedStart('f()') as MontySnapshot
  repl[Symbol.dispose]()
  repl[Symbol.dispose]()
  expect(() => repl.feed('1')).toThrow('the session has been disposed')
  expect((call.resume({ returnValue: 3 }) as MontyComplete).output).toBe(3)
})

test('what is no session is refused', () => {
  expect(() => new MontyRepl(3 as never)).toThrow('options must be an object')
  expect(() => new MontyRepl({ scriptName: 3 as never })).toThrow('scriptName must be a string')
  expect(() => new MontyRepl().feed(3 as never)).toThrow('code must be a string')
  expect(() => new Monty('1').run({ printCallback: {} as never })).toThrow('printCallback must be a function')
})

test('the types of snippets are checked', () => {
  const options = { typeCheck: true, typeCheckStubs: 'rate: float', moduleStubs: { tools: 'LIMIT: int' } }
  const repl = new MontyRepl(options)
  repl.feed('x: int = 1')
  expect(() => repl.feed('w: int = "a"')).toThrow('invalid-assignment')
  expect(() => repl.feed('y: int = 1 // 0')).toThrow('ZeroDivisionError')
  const again = MontyRepl.load(repl.dump())
  expect(again.feed('x + 1')).toBe(2)
  for (const code of ['z: str = rate', 'import tools\nz: str = tools.LIMIT', 'y']) {
    expect(() => again.feed(code)).toThrow('error[')
  }
  expect(again.feed('x = "b"\nx', { skipTypeCheck: true })).toBe('b')
  expect(() => again.typeCheck('rate.nothing')).toThrow('unresolved-attribute')
  again.typeCheck('x')
})
