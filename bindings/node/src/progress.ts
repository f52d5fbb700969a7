/** Where a run stands: waiting for the host, or complete. */
import { bytesOf, describe, release, settle, take, writePlain, writeResult, writeThrown } from './engine.js'
import { misuse } from './errors.js'
import { isExceptionName } from './exceptions.js'
import { contentsOf } from './modules.js'
import { call, freeRun, isOpen, type Handle } from './native.js'
import { Answerer } from './answerer.js'
import { calledOf, isOfObject } from './objects.js'
import {
  callbackOf, writeRunOptions, type OpenOptions, type PrintCallback, type SnapshotLoadOptions,
} from './options.js'
import type { Reader } from './reader.js'
import { own, type JsMontyObject } from './values.js'
import { seal, unseal, type DumpOptions } from './seal.js'
import type { Writer } from './writer.js'

/** An exception for the sandbox. */
export interface ExceptionInput {
  /** Name of a Python exception, `ValueError` for example. */
  type: string
  message?: string
}

/** An answer to a call: exactly one of the three. */
export interface ResumeOptions extends Pick<OpenOptions, 'mount' | 'os'> {
  returnValue?: JsMontyObject
  exception?: ExceptionInput
  /** The answer comes later: the program gets an awaitable. */
  future?: true
}

/** An answer to a name lookup; without a value the program gets a NameError. */
export interface NameLookupResumeOptions extends Pick<OpenOptions, 'mount' | 'os'> {
  value?: JsMontyObject
}

/** Options of `MontyNameLookup.load`. */
export type NameLookupLoadOptions = SnapshotLoadOptions

/** What `start` and `resume` give while no call was answered with `future`. */
export type MontyStep = MontySnapshot | MontyNameLookup | MontyComplete

/** What `resume` gives otherwise. */
export type MontyProgress = MontySnapshot | MontyNameLookup | MontyFutureSnapshot | MontyComplete

/** Gives runs back that nobody holds any more. */
const abandoned = new FinalizationRegistry<Handle>(freeRun)

/** A waiting run: what all kinds of progress share. */
export class Run {
  /** Counts answered events: a snapshot of an earlier one has been used up. */
  serial = 0
  private name: string | undefined

  constructor(
    readonly handle: Handle,
    readonly callback: PrintCallback | undefined,
    scriptName?: string,
    private readonly kept: Set<object> = new Set(),
  ) {
    this.name = scriptName
    abandoned.register(this, handle, handle)
  }

  /** The file name of the program. */
  get scriptName(): string {
    return (this.name ??= describe('runInfo', this.handle).script_name as string)
  }

  /** Holds the objects of the host that the program gets to know by the writer's messages. */
  keep(writer: Writer): void {
    writer.kept.forEach((each) => this.kept.add(each))
    writer.kept.clear()
  }

  /** Continues the run with the answer in the writer. */
  advance(writer: Writer): Reader {
    this.keep(writer)
    const { low, high } = this.handle
    // Closed while the callback runs: it cannot answer the event a second time.
    this.handle.low = this.handle.high = 0
    this.serial++
    call('resume', low, high, writer.bytes, writer.at, 0)
    try {
      return settle(writer, this.callback, this.handle)
    } catch (error) {
      if (isOpen(this.handle)) {
        this.serial--
      }
      throw error
    } finally {
      if (!isOpen(this.handle)) {
        abandoned.unregister(this.handle)
      }
    }
  }

  /** Ends the run. */
  free(): void {
    abandoned.unregister(this.handle)
    freeRun(this.handle)
  }
}

/** The progress object for an event. */
export function progressOf(reader: Reader, run: Run | undefined): MontyProgress {
  if (run === undefined || reader.kind === 'C') {
    return new MontyComplete(reader.value())
  }
  switch (reader.kind) {
    case 'L':
      return new MontyNameLookup(run, ...(reader.value() as [string, string?]))
    case 'W':
      return new MontyFutureSnapshot(run, [...(reader.value() as number[])])
  }
  const count = reader.tuple()
  const name = reader.value() as string
  const args = reader.arguments()
  const kwargs = reader.record()
  const callId = reader.value() as number
  const isMethod = count > 4 && (reader.value() as boolean)
  if (isOfObject(name)) {
    // The object comes first, as in any method call.
    const { value, short, isMethod } = calledOf(name)
    return new MontySnapshot(run, { name: short, args: [value, ...args], kwargs, callId, isOs: false, isMethod })
  }
  return new MontySnapshot(run, { name, args, kwargs, callId, isOs: reader.kind === 'O', isMethod })
}

/** A run that waits; the event it waits with can be answered once. */
abstract class Waiting {
  readonly #run: Run
  readonly #serial: number
  /** @internal */
  constructor(run: Run) {
    this.#run = run
    this.#serial = run.serial
  }

  /** Returns the name of the script. */
  get scriptName(): string {
    return this.#run.scriptName
  }

  protected get isSpent(): boolean {
    return this.#serial !== this.#run.serial
  }

  protected answer(write: (writer: Writer) => void, options?: OpenOptions): MontyProgress {
    if (this.isSpent) {
      throw misuse('Snapshot has already been resumed')
    }
    const isOpen = options?.mount != null || options?.os != null
    const answerer = isOpen ? new Answerer(options, []) : undefined
    const run = this.#run
    const writer = take(run.handle.owner)
    try {
      write(writer)
      const reader = run.advance(writer)
      return progressOf(answerer?.pass(reader, run.handle, writer, () => run.advance(writer)) ?? reader, run)
    } finally {
      release(writer)
    }
  }

  /**
   * The state of the run as bytes for `load`, in any process. The run goes on waiting. With a key the bytes are signed,
   * and loaded with that key only.
   */
  dump(options?: DumpOptions): Buffer {
    if (this.isSpent) {
      throw misuse('Cannot dump snapshot that has already been resumed')
    }
    return seal(bytesOf('runDump', this.#run.handle), options)
  }

  /** Ends the run without answering. */
  [Symbol.dispose](): void {
    if (!this.isSpent) {
      this.#run.free()
      this.#run.serial++
    }
  }
}

interface CallEvent {
  name: string
  args: JsMontyObject[]
  kwargs: Record<string, JsMontyObject>
  callId: number
  isOs: boolean
  isMethod: boolean
}

/** A run that waits for the result of a call. */
export class MontySnapshot extends Waiting {
  /** Name of the function or operation. */
  readonly functionName: string
  readonly args: JsMontyObject[]
  readonly kwargs: Record<string, JsMontyObject>
  /** Number of the call within the run, from 1; it survives dump and load. */
  readonly callId: number
  /** True for an operation of the system, `Path.read_text` for example. */
  readonly isOsFunction: boolean
  /** True for a method of a host object, which is the first argument. */
  readonly isMethodCall: boolean

  /** @internal */
  constructor(run: Run, event: CallEvent) {
    super(run)
    this.functionName = event.name
    this.args = event.args
    this.kwargs = event.kwargs
    this.callId = event.callId
    this.isOsFunction = event.isOs
    this.isMethodCall = event.isMethod
  }

  /** Continues with a value, an exception, or the promise of a later answer. */
  resume(options: ResumeOptions & { future: true }): MontyProgress
  resume(options: ResumeOptions): MontyStep
  resume(options: ResumeOptions): MontyProgress {
    if (options === null || typeof options !== 'object') {
      throw misuse('resume() requires either returnValue or exception')
    }
    const given = ['returnValue', 'exception', 'future'].filter((key) => Object.hasOwn(options, key))
    if (given.length === 0) {
      throw misuse('resume() requires either returnValue or exception')
    }
    if (given.length > 1) {
      throw misuse('resume() accepts either returnValue or exception, not both')
    }
    if (given[0] === 'future') {
      return this.answer((writer) => writePlain(writer, 'A'), options)
    }
    if (given[0] === 'exception') {
      const { type, message } = checkedException(options.exception)
      return this.answer((writer) => writeThrown(writer, { name: type, message }), options)
    }
    return this.answer((writer) => writeChecked(writer, options.returnValue), options)
  }

  /** Continues with the error of a function or operation that the host does not have. */
  resumeNotHandled(): MontyProgress {
    return this.answer((writer) => writePlain(writer, 'N'))
  }

  /** A waiting run of bytes from `dump`. */
  static load(data: Uint8Array, options?: SnapshotLoadOptions): MontySnapshot {
    return loadAs(MontySnapshot, data, options)
  }

  /** How it prints. */
  repr(): string {
    const args = this.args.map(shown).join(', ')
    const kwargs = Object.keys(this.kwargs).map((key) => `${key}: ${shown(own(this.kwargs, key))}`)
    return (
      `MontySnapshot(scriptName='${this.scriptName}', functionName='${this.functionName}', args=[${args}], ` +
      `kwargs={${kwargs.join(', ')}})`
    )
  }
}

/** A run that asks for the value of a global the program does not define, or what a module of the host holds. */
export class MontyNameLookup extends Waiting {
  /** @internal */
  constructor(
    run: Run,
    /** The name. */
    readonly variableName: string,
    kind?: string,
  ) {
    super(run)
    this.isModule = kind !== undefined
  }

  /** True for an import: the value is an object whose own properties are the names of the module. */
  readonly isModule: boolean

  /** Binds the name to the value and continues; without a value the program gets a NameError. */
  resume(options?: NameLookupResumeOptions): MontyStep {
    let value = options == null ? undefined : own(options, 'value')
    if (this.isModule && value !== undefined) {
      value = contentsOf(value, this.variableName)
    }
    const write = (writer: Writer): void =>
      value === undefined ? writePlain(writer, 'N') : writeChecked(writer, value)
    return this.answer(write, options) as MontyStep
  }

  /** A waiting run of bytes from `dump`. */
  static load(data: Uint8Array, options?: NameLookupLoadOptions): MontyNameLookup {
    return loadAs(MontyNameLookup, data, options)
  }

  /** How it prints. */
  repr(): string {
    return `MontyNameLookup(scriptName='${this.scriptName}', variableName='${this.variableName}')`
  }
}

/** A run whose tasks all wait for answers that the host has announced with `future: true`. */
export class MontyFutureSnapshot extends Waiting {
  /** @internal */
  constructor(
    run: Run,
    /** Numbers of the calls that are waited for. */
    readonly pendingCallIds: number[],
  ) {
    super(run)
  }

  /** Continues with the results of any of the waiting calls, by number. */
  resume(results: Map<number, ResumeOptions> | Record<number, ResumeOptions>): MontyProgress {
    const entries: [number, ResumeOptions][] =
      results instanceof Map ? [...results] : Object.entries(results).map(([key, value]) => [Number(key), value])
    const answers = entries.map(([id, options]) => futureAnswer(id, options))
    return this.answer((writer) => writeAnswers(writer, answers))
  }

  /** A waiting run of bytes from `dump`. */
  static load(data: Uint8Array, options?: SnapshotLoadOptions): MontyFutureSnapshot {
    return loadAs(MontyFutureSnapshot, data, options)
  }

  /** How it prints. */
  repr(): string {
    return `MontyFutureSnapshot(scriptName='${this.scriptName}', pendingCallIds=[${this.pendingCallIds.join(', ')}])`
  }
}

/** A run that has ended. */
export class MontyComplete {
  /** @internal */
  constructor(
    /** The value of the program's last expression. */
    readonly output: JsMontyObject,
  ) {}

  /** How it prints. */
  repr(): string {
    return `MontyComplete(output=${shown(this.output)})`
  }
}

/** The result of an awaited call. */
export type FutureAnswer = { id: number; value: unknown } | { id: number; thrown: unknown }

function futureAnswer(id: number, options: ResumeOptions): FutureAnswer {
  if (options === null || typeof options !== 'object') {
    throw misuse('each result must have returnValue or exception', 'InvalidArg')
  }
  if (Object.hasOwn(options, 'exception')) {
    const { type, message } = checkedException(options.exception)
    return { id, thrown: { name: type, message } }
  }
  if (!Object.hasOwn(options, 'returnValue')) {
    throw misuse('each result must have returnValue or exception', 'InvalidArg')
  }
  return { id, value: options.returnValue }
}

/** Writes the answer with results of awaited calls; a value that cannot be converted is an error of its call. */
export function writeAnswers(writer: Writer, answers: FutureAnswer[]): void {
  const parts = answers.map((answer) => {
    const part = take(writer.owner)
    if ('thrown' in answer) {
      writeThrown(part, answer.thrown)
    } else {
      writeResult(part, answer.value)
    }
    const kind = String.fromCharCode(part.bytes[1])
    const data = part.bytes.slice(2, part.at)
    part.kept.forEach((each) => writer.kept.add(each))
    release(part)
    return { id: answer.id, kind, data }
  })
  writer.at = 0
  writer.begin('R')
  writer.list(parts.length)
  for (const { id, kind, data } of parts) {
    writer.tuple(3)
    writer.value(id)
    writer.string(kind)
    writer.raw(data)
  }
}

function checkedException(exception: unknown): { type: string; message: string } {
  const type = exception === null || typeof exception !== 'object' ? undefined : own(exception, 'type')
  if (!isExceptionName(type)) {
    throw misuse(`Invalid exception type: '${String(type)}'`)
  }
  return { type, message: String(own(exception as object, 'message') ?? '') }
}

/** Writes a value given by hand: what cannot be converted is the caller's error, and the run goes on waiting. */
function writeChecked(writer: Writer, value: unknown): void {
  writer.at = 0
  writer.begin('V')
  writer.value(value)
}

/** A waiting run of bytes, whatever it waits for. */
export function loadSnapshot(data: Uint8Array, options?: SnapshotLoadOptions): MontyProgress {
  const writer = take()
  try {
    writer.raw(unseal(data, options))
    const length = writer.at
    const optionsLength = writeRunOptions(writer, options)
    call('runLoad', 0, 0, writer.bytes, length, optionsLength)
    const callback = callbackOf(options)
    const handle = { low: 0, high: 0 }
    const reader = settle(writer, callback, handle)
    return progressOf(reader, new Run(handle, callback))
  } finally {
    release(writer)
  }
}

function loadAs<T extends MontyProgress>(
  kind: abstract new (...args: never[]) => T,
  data: Uint8Array,
  options: SnapshotLoadOptions | undefined,
): T {
  const progress = loadSnapshot(data, options)
  if (!(progress instanceof kind)) {
    if (!(progress instanceof MontyComplete)) {
      progress[Symbol.dispose]()
    }
    throw misuse(`Deserialization failed: the data is a ${progress.constructor.name}, not a ${kind.name}`)
  }
  return progress
}

function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value)
  }
  if (value instanceof Map) {
    return `{${[...value].map(([key, item]) => `${shown(key)}: ${shown(item)}`).join(', ')}}`
  }
  if (value instanceof Set) {
    return `{${[...value].map(shown).join(', ')}}`
  }
  if (Array.isArray(value)) {
    const items = value.map(shown).join(', ')
    return own(value, '__tuple__') ? `(${items}${value.length === 1 ? ',' : ''})` : `[${items}]`
  }
  return value === null || typeof value !== 'object' ? String(value) : JSON.stringify(value)
}
