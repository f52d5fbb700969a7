import { expect, test } from 'vitest'
import {
  loadSnapshot, Monty, MontyComplete, MontyFutureSnapshot, MontyNameLookup, MontySnapshot, type MontyProgress,
} from '../dist/index.js'

function call(progress: MontyProgress): MontySnapshot {
  expect(progress).toBeInstanceOf(MontySnapshot)
  return progress as MontySnapshot
}

function output(progress: MontyProgress): unknown {
  expect(progress).toBeInstanceOf(MontyComplete)
  return (progress as MontyComplete).output
}

test('a call waits for its answer', () => {
  const snapshot = call(new Monty("f(1, 'a', k=[2]) + 1").start())
  expect(snapshot.scriptName).toBe('main.py')
  expect(snapshot.functionName).toBe('f')
  expect(snapshot.args).toEqual([1, 'a'])
  expect(snapshot.kwargs).toEqual({ k: [2] })
  expect(snapshot.callId).toBe(1)
  expect(snapshot.isOsFunction).toBe(false)
  expect(output(snapshot.resume({ returnValue: 41 }))).toBe(42)
})

test('an answer may be an exception', () => {
  const monty = new Monty('try:\n  f()\nexcept ValueError as e:\n  x = str(e)\nx')
  expect(output(call(monty.start()).resume({ exception: { type: 'ValueError', message: 'no' } }))).toBe('no')
  const uncaught = call(new Monty('f()').start())
  expect(() => uncaught.resume({ exception: { type: 'OSError' } })).toThrow(/^OSError$/)
})

test('wrong answers change nothing', () => {
  const snapshot = call(new Monty('f()').start())
  expect(() => snapshot.resume({})).toThrow('resume() requires either returnValue or exception')
  expect(() => snapshot.resume({ returnValue: 1, exception: { type: 'ValueError' } })).toThrow('not both')
  expect(() => snapshot.resume({ exception: { type: 'Nope' } })).toThrow("Invalid exception type: 'Nope'")
  expect(() => snapshot.resume({ returnValue: Symbol('x') })).toThrow('Cannot convert JS Symbol to Monty value')
  expect(output(snapshot.resume({ returnValue: undefined }))).toBe(null)
})

test('an event is answered once', () => {
  const snapshot = call(new Monty('f()\nf()').start())
  const next = call(snapshot.resume({ returnValue: 1 }))
  expect(() => snapshot.resume({ returnValue: 1 })).toThrow('Snapshot has already been resumed')
  expect(() => snapshot.dump()).toThrow('Cannot dump snapshot that has already been resumed')
  expect(next.callId).toBe(2)
  expect(output(next.resume({ returnValue: 7 }))).toBe(7)
})

test('a dump is loaded any number of times', () => {
  const data = call(new Monty('x = [1]\nx.append(f(2))\nx', { scriptName: 's.py' }).start()).dump()
  for (const returnValue of [3, 'b']) {
    const snapshot = MontySnapshot.load(data)
    expect(snapshot.args).toEqual([2])
    expect(snapshot.scriptName).toBe('s.py')
    expect(output(snapshot.resume({ returnValue }))).toEqual([1, returnValue])
  }
  expect(() => MontyNameLookup.load(data)).toThrow('Deserialization failed')
  expect(() => MontySnapshot.load(data.subarray(0, data.length - 3))).toThrow('Deserialization failed')
})

test('printed text goes to the callback of the load', () => {
  const data = call(new Monty('f()\nprint("x")').start()).dump()
  const seen: string[] = []
  MontySnapshot.load(data, { printCallback: (_, text) => seen.push(text) }).resume({ returnValue: null })
  expect(seen).toEqual(['x', '\n'])
})

test('a name is looked up', () => {
  const lookup = new Monty('x + 1').start() as MontyNameLookup
  expect(lookup).toBeInstanceOf(MontyNameLookup)
  expect(lookup.repr()).toBe("MontyNameLookup(scriptName='main.py', variableName='x')")
  const data = lookup.dump()
  expect(output(lookup.resume({ value: 41 }))).toBe(42)
  expect(() => MontyNameLookup.load(data).resume()).toThrow("NameError: name 'x' is not defined")
  expect(output((new Monty('x').start() as MontyNameLookup).resume({ value: null }))).toBe(null)
})

test('answers may come later, in any order and number', () => {
  const monty = new Monty('import asyncio\nawait asyncio.gather(f(1), f(2), f(3))')
  let progress: MontyProgress = monty.start()
  while (progress instanceof MontySnapshot) {
    progress = progress.resume({ future: true })
  }
  const waiting = progress as MontyFutureSnapshot
  expect(waiting.pendingCallIds).toEqual([1, 2, 3])
  expect(() => waiting.resume({ 9: { returnValue: 1 } })).toThrow()
  const data = waiting.dump()
  progress = waiting.resume(new Map([[2, { returnValue: 'b' }]]))
  expect((progress as MontyFutureSnapshot).pendingCallIds).toEqual([1, 3])
  progress = (progress as MontyFutureSnapshot).resume({ 1: { returnValue: 'a' }, 3: { returnValue: 'c' } })
  expect([...(output(progress) as unknown[])]).toEqual(['a', 'b', 'c'])
  const again = loadSnapshot(data) as MontyFutureSnapshot
  expect(() => again.resume({ 1: { exception: { type: 'KeyError', message: 'k' } } })).toThrow('KeyError')
})

test('a run that is disposed cannot go on', () => {
  const snapshot = call(new Monty('f()').start())
  snapshot[Symbol.dispose]()
  expect(() => snapshot.resume({ returnValue: 1 })).toThrow('already been resumed')
})

test('repr', () => {
  expect(call(new Monty('f(1, x="a")').start()).repr()).toBe(
    `MontySnapshot(scriptName='main.py', functionName='f', args=[1], kwargs={x: "a"})`,
  )
  expect((new Monty('(1, [2])').start() as MontyComplete).repr()).toBe('MontyComplete(output=(1, [2]))')
})

test('runs nobody holds are given back', () => {
  for (let i = 0; i < 3000; i++) {
    new Monty(`f(${i % 10})`).start()
  }
  expect(new Monty('1').run()).toBe(1)
})
