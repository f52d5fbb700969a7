/** The scripts of tests/hosting: what a host sees and answers, the same in every binding. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  loadReplSnapshot, loadSnapshot, Monty, MontyComplete, MontyError, MontyFutureSnapshot, MontyNameLookup, MontyRepl,
  MontySnapshot, MontySyntaxError, MontyTypingError, tuple, type MontyProgress, type ResourceLimits, type ResumeOptions,
} from '../dist/index.js'

const FOLDER = join(__dirname, '../../../tests/hosting')
const INT32 = 2 ** 31

type Answer = {
  return?: unknown
  raise?: [string, string]
  value?: unknown
  module?: Record<string, unknown>
  missing?: true
  future?: true
  results?: Record<string, Answer>
}
type Step = Record<string, unknown> & { answer?: Answer; text?: [string, string][] }
type Feed = { source: string; inputs?: Record<string, unknown>; steps: Step[] }
type Script = Feed & {
  name: string
  external_functions?: string[]
  limits?: Record<string, number>
  feeds?: Feed[]
  external_modules?: string[]
  seal?: { key: string; compress: boolean }
  stubs?: string
  report?: string
}

/** The value that a script writes in JSON. */
function decode(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(decode)
  }
  if (value === null || typeof value !== 'object') {
    return value
  }
  const [[tag, content]] = Object.entries(value) as [[string, never]]
  switch (tag) {
    case '$int':
      return BigInt(content)
    case '$bytes':
      return Buffer.from(content, 'hex')
    case '$function':
      return Object.defineProperty(() => undefined, 'name', { value: content })
    case '$exception':
      return { __monty_type__: 'Exception', excType: content[0], message: content[1] }
    case '$path':
      return { __monty_type__: 'Path', value: content }
    case '$tuple':
      return tuple((content as unknown[]).map(decode))
    case '$set':
      return new Set((content as unknown[]).map(decode))
    case '$dict':
      return new Map((content as [unknown, unknown][]).map(([key, item]) => [decode(key), decode(item)]))
  }
  throw new Error(tag)
}

const decodeAll = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decode(value)]))

/** How a script writes a value that came out. */
function encode(value: unknown): unknown {
  const isLarge = Number.isInteger(value) && !((value as number) >= -INT32 && (value as number) < INT32)
  if (typeof value === 'bigint' || isLarge) {
    return { $int: String(value) }
  }
  if (Buffer.isBuffer(value)) {
    return { $bytes: value.toString('hex') }
  }
  if (Array.isArray(value)) {
    const items = value.map(encode)
    return (value as { __tuple__?: true }).__tuple__ ? { $tuple: items } : items
  }
  if (value !== null && typeof value === 'object' && '__monty_type__' in value) {
    const { excType, message } = value as unknown as { excType: string; message: string }
    return { $exception: [excType, message] }
  }
  if (value instanceof Set) {
    return { $set: [...value].map(encode) }
  }
  return value instanceof Map ? { $dict: [...value].map(([key, item]) => [encode(key), encode(item)]) } : value
}

/** What comes out of a path or of a value without equivalent is text. */
function asText(value: unknown): unknown {
  const plain = (_: string, item: { $path?: string; $repr?: string } | null): unknown =>
    item?.$path ?? item?.$repr ?? item
  return JSON.parse(JSON.stringify(value), plain)
}

function seen(progress: MontyProgress | MontyError): Record<string, unknown> {
  if (progress instanceof MontyComplete) {
    return { event: 'end', value: encode(progress.output) }
  }
  if (progress instanceof MontyError) {
    const { typeName, message } = progress.exception
    return { event: progress instanceof MontySyntaxError ? 'syntax' : 'error', type: typeName, message }
  }
  if (progress instanceof MontyNameLookup) {
    return { event: progress.isModule ? 'import' : 'lookup', name: progress.variableName }
  }
  if (progress instanceof MontyFutureSnapshot) {
    return { event: 'wait', ids: [...progress.pendingCallIds].sort() }
  }
  const { functionName, args, kwargs, callId, isOsFunction } = progress
  const named = Object.fromEntries(Object.entries(kwargs).map(([name, value]) => [name, encode(value)]))
  const event = { event: isOsFunction ? 'os' : 'call', name: functionName, args: args.map(encode), id: callId }
  return Object.keys(named).length === 0 ? event : { ...event, kwargs: named }
}

function resultOf(answer: Answer): ResumeOptions {
  return answer.raise === undefined
    ? { returnValue: decode(answer.return) }
    : { exception: { type: answer.raise[0], message: answer.raise[1] } }
}

function answered(progress: MontyProgress, answer: Answer): MontyProgress {
  if (progress instanceof MontyNameLookup) {
    const { module } = answer
    const value = module === undefined ? decode(answer.value) : decodeAll(module)
    return answer.missing ? progress.resume() : progress.resume({ value })
  }
  if (progress instanceof MontyFutureSnapshot) {
    const results = Object.entries(answer.results ?? {})
    return progress.resume(new Map(results.map(([id, result]) => [Number(id), resultOf(result)])))
  }
  const snapshot = progress as MontySnapshot
  if (answer.missing) {
    return snapshot.resumeNotHandled()
  }
  return snapshot.resume(answer.future ? { future: true } : resultOf(answer))
}

function limitsOf(script: Script): ResourceLimits | undefined {
  const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
  return script.limits && Object.fromEntries(Object.entries(script.limits).map(([name, value]) => [camel(name), value]))
}

const inputsOf = (feed: Feed): Record<string, unknown> | undefined => feed.inputs && decodeAll(feed.inputs)

function reportOf(script: Script): string {
  try {
    new Monty(script.source).typeCheck(script.stubs)
  } catch (error) {
    return (error as MontyTypingError).displayDiagnostics('concise')
  }
  return ''
}

/** Carries out a script; saves and loads at every pause when told so. */
function run(script: Script, saves: boolean): void {
  let text: [string, string][] = []
  let repl: MontyRepl | undefined
  const printCallback = (stream: string, fragment: string): void => {
    const last = text.at(-1)
    if (last?.[0] === stream) {
      last[1] += fragment
    } else if (fragment !== '') {
      text.push([stream, fragment])
    }
  }
  if (script.report !== undefined) {
    expect(reportOf(script)).toBe(script.report)
    return
  }
  const limits = limitsOf(script)
  const key = script.seal && Buffer.from(script.seal.key, 'hex')
  const externalModules = script.external_modules

  function dumped(progress: Exclude<MontyProgress, MontyComplete>): Buffer {
    const data = progress.dump({ key, compress: script.seal?.compress })
    if (key !== undefined) {
      expect(() => loadSnapshot(data)).toThrow()
      expect(() => loadSnapshot(data, { key: Buffer.from('x') })).toThrow()
    }
    return data
  }

  function saved(progress: MontyProgress): MontyProgress {
    if (!saves || progress instanceof MontyComplete) {
      return progress
    }
    if (repl === undefined) {
      return loadSnapshot(dumped(progress), { printCallback, key })
    }
    const loaded = loadReplSnapshot(dumped(progress), { printCallback, key })
    repl = loaded.repl
    return loaded.progress
  }

  function follow(steps: Step[], begin: () => MontyProgress): void {
    let step = begin
    for (const expected of steps) {
      text = []
      let progress: MontyProgress | MontyError
      try {
        progress = step()
      } catch (error) {
        if (!(error instanceof MontyError)) {
          throw error
        }
        progress = error
      }
      const { answer, text: printed = [], ...event } = expected
      expect(seen(progress)).toMatchObject(asText(event) as object)
      expect(text).toEqual(printed)
      if (progress instanceof MontyError || progress instanceof MontyComplete) {
        expect(answer).toBe(undefined)
        return
      }
      const waiting = saved(progress)
      step = () => answered(waiting, answer ?? {})
    }
    throw new Error('the program goes on')
  }

  if (script.feeds === undefined) {
    const inputs = inputsOf(script)
    const options = { inputs: Object.keys(inputs ?? {}), externalFunctions: script.external_functions }
    const given = { inputs, limits, printCallback, externalModules }
    follow(script.steps, () => new Monty(script.source, options).start(given))
    return
  }
  repl = new MontyRepl({ limits })
  for (const feed of script.feeds) {
    const feedOptions = { inputs: inputsOf(feed), printCallback, externalModules }
    follow(feed.steps, () => (repl as MontyRepl).feedStart(feed.source, feedOptions))
    if (saves) {
      repl = MontyRepl.load(repl.dump())
    }
  }
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  const scripts = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Script[]
  describe(file, () => {
    test.each(scripts)('$name', (script) => run(script, false))
    test.each(scripts)('$name, saved at every pause', (script) => run(script, true))
  })
}
