/** Sessions: snippets that run one after the other in one namespace. */
import { toEndAsync, type AsyncOptions } from './async.js'
import { startRun, toEnd, type Begin, type Session } from './drive.js'
import { bytesOf, describe, failure, read, release, settle, take } from './engine.js'
import { misuse } from './errors.js'
import type { FunctionOwner, InvokeAsyncOptions, InvokeOptions, MontyFunction } from './functions.js'
import { call, freeRun, freeSession, isOpen, result, Status, type Handle } from './native.js'
import {
  callbackOf, scriptNameOf, TICK_SECONDS, writeRunOptions, writeSessionOptions, type FeedOptions, type FeedStartOptions,
  type MontyReplOptions, type SnapshotLoadOptions,
} from './options.js'
import { progressOf, Run, type MontyProgress } from './progress.js'
import { seal, unseal, type DumpOptions } from './seal.js'
import type { Reader } from './reader.js'
import { checkTypes } from './typing.js'
import { tuple, type JsMontyObject } from './values.js'
import type { Writer } from './writer.js'

/** Options of `feedRunAsync`. */
export interface FeedAsyncOptions extends FeedOptions, Omit<AsyncOptions, 'limits'> {}

/** The session that functions of its programs call. */
class Owner implements FunctionOwner {
  readonly known = new Map<number, WeakRef<MontyFunction>>()
  repl: MontyRepl | undefined

  run(number: number, args: unknown[], kwargs: object, options: InvokeOptions | undefined): JsMontyObject {
    const { session, begin } = callOf(this.repl!, number, args, kwargs, options)
    return toEnd(begin, options, NOTHING, session)
  }

  async runAsync(
    number: number, args: unknown[], kwargs: object, options: InvokeAsyncOptions = {},
  ): Promise<JsMontyObject> {
    const { session, begin } = callOf(this.repl!, number, args, kwargs, options, TICK_SECONDS)
    // The function may await whatever it is given.
    return toEndAsync(begin, 'await', NOTHING, options, this.repl!.wallSecs, session)
  }
}

interface OwnedSession extends Session {
  readonly owner: Owner
}

const newSession = (): OwnedSession => ({ owner: new Owner(), kept: new Set() })

let callOf: (
  repl: MontyRepl, number: number, args: unknown[], kwargs: object, options: InvokeOptions | undefined,
  tickSeconds?: number,
) => { session: Session; begin: Begin }

/** Gives sessions back that nobody holds any more. */
const abandoned = new FinalizationRegistry<Handle>(freeSession)
const NOTHING: readonly string[] = []

/** A session: what one snippet defines, the next ones find. A snippet that fails keeps what it did before. */
export class MontyRepl {
  readonly #handle: Handle
  readonly #scriptName: string
  readonly #session: OwnedSession
  /** Where types are checked: declarations for all snippets, then names and declarations of modules in turn. */
  readonly #checkedWith: readonly string[] | undefined

  static {
    callOf = (repl, number, args, kwargs, options, tickSeconds) => ({
      session: repl.#session,
      begin: (writer, handle) => repl.#call(number, args, kwargs, writer, options, handle, tickSeconds),
    })
  }

  /** Opens a session in which nothing has run. */
  constructor(options?: MontyReplOptions)
  /** @internal */
  constructor(options: Handle, session: OwnedSession)
  constructor(options?: MontyReplOptions | Handle, session: OwnedSession = newSession()) {
    this.#session = session
    session.owner.repl = this
    if (options != null && typeof options !== 'object') {
      throw misuse('options must be an object', 'InvalidArg')
    }
    if (options != null && Object.hasOwn(options, 'low')) {
      this.#handle = options as Handle
      const info = describe('sessionInfo', this.#handle)
      this.#scriptName = info.script_name as string
      this.#checkedWith = info.checked_with as string[] | undefined
    } else {
      const { scriptName, limits, typeCheck, typeCheckStubs, moduleStubs } = (options ?? {}) as MontyReplOptions
      this.#scriptName = scriptNameOf(scriptName)
      this.#checkedWith = typeCheck ? [typeCheckStubs ?? '', ...Object.entries(moduleStubs ?? {}).flat()] : undefined
      this.#handle = open((writer) => writeSessionOptions(writer, this.#scriptName, limits, this.#checkedWith))
    }
    abandoned.register(this, this.#handle, this.#handle)
  }

  /** The name of the session. */
  get scriptName(): string {
    return this.#scriptName
  }

  /** Checks the types of a snippet as if it were fed now. Throws MontyTypingError. */
  typeCheck(code: string, stubs?: string): void {
    const [own, ...rest] = this.#checkedWith ?? ['']
    const modules = rest.map((text, i) => [rest[i - 1], text]).filter((_, i) => i % 2 === 1)
    checkTypes(code, {
      scriptName: this.#scriptName,
      stubs: stubs ?? (own === '' ? undefined : own),
      stubsName: 'repl_type_stubs.pyi',
      context: describe('sessionInfo', this.#handle).context as string[] | undefined,
      moduleStubs: Object.fromEntries(modules) as Record<string, string>,
    })
  }

  /** Runs a snippet to its end, calling host functions as it goes; gives the value of its last expression. */
  feed(code: string, options?: FeedOptions): JsMontyObject {
    return toEnd((writer, handle) => this.#feed(code, writer, options, handle), options, NOTHING, this.#session)
  }

  /** The same as `feed`. */
  feedRun(code: string, options?: FeedOptions): JsMontyObject {
    return this.feed(code, options)
  }

  /** Runs a snippet until it ends or asks the host for something. */
  feedStart(code: string, options?: FeedStartOptions): MontyProgress {
    const begin: Begin = (writer, handle) => this.#feed(code, writer, options, handle)
    return startRun(begin, options, this.#scriptName, this.#session)
  }

  /** Runs a snippet to its end as `runMontyAsync` runs a program. */
  async feedRunAsync(code: string, options: FeedAsyncOptions = {}): Promise<JsMontyObject> {
    return toEndAsync(
      (writer, handle) => this.#feed(code, writer, options, handle, TICK_SECONDS), code, NOTHING, options,
      this.wallSecs, this.#session,
    )
  }

  /** @internal Seconds that a snippet may take, the host's work included. */
  get wallSecs(): number | undefined {
    const info = isOpen(this.#handle) ? describe('sessionInfo', this.#handle) : {}
    return (info.limits as Map<string, number> | undefined)?.get('max_wall_secs')
  }

  #feed(
    code: string, writer: Writer, options: FeedStartOptions | undefined, handle: Handle, tickSeconds?: number,
  ): Reader {
    if (typeof code !== 'string') {
      throw misuse('code must be a string', 'InvalidArg')
    }
    if (this.#checkedWith !== undefined && !options?.skipTypeCheck) {
      this.typeCheck(code)
    }
    const inputs = options?.inputs
    if (inputs != null && typeof inputs !== 'object') {
      throw misuse('inputs must be an object', 'InvalidArg')
    }
    const length = writer.text(code)
    if (inputs != null && Object.keys(inputs).length > 0) {
      writer.begin('V')
      writer.value({ ...inputs })
    }
    const inputsLength = writer.at - length
    return this.#send(writer, length, inputsLength, options, handle, tickSeconds)
  }

  #call(
    number: number, args: unknown[], kwargs: object, writer: Writer, options: InvokeOptions | undefined, handle: Handle,
    tickSeconds?: number,
  ): Reader {
    writer.begin('V')
    writer.value(tuple([tuple(args), { ...kwargs }]))
    return this.#send(writer, 0, writer.at, options, handle, tickSeconds, number)
  }

  #send(
    writer: Writer, length: number, inputsLength: number, options: FeedStartOptions | InvokeOptions | undefined,
    handle: Handle, tickSeconds?: number, number?: number,
  ): Reader {
    if (!isOpen(this.#handle)) {
      throw misuse('the session has been disposed')
    }
    const { printCallback, externalModules } = options ?? {}
    const optionsLength = writeRunOptions(writer, { printCallback, externalModules }, tickSeconds, { call: number })
    call('feed', this.#handle.low, this.#handle.high, writer.bytes, length, inputsLength, optionsLength)
    return settle(writer, callbackOf(options), handle)
  }

  /**
   * The whole session as bytes, for `load`; with a snippet that waits, for `loadReplSnapshot`. With a key they are
   * signed, and loaded with that key only.
   */
  dump(options?: DumpOptions): Buffer {
    return seal(bytesOf('sessionDump', this.#handle), options)
  }

  /** A session of bytes from `dump`. Throws for any other bytes. */
  static load(data: Uint8Array, options?: SnapshotLoadOptions): MontyRepl {
    const { repl, progress } = loadSession(data, options)
    if (progress !== undefined) {
      repl[Symbol.dispose]()
      throw misuse('a snippet of the session waits for the host: use loadReplSnapshot')
    }
    return repl
  }

  /** Gives the session back to the library now. A snippet that waits can still be resumed. */
  [Symbol.dispose](): void {
    abandoned.unregister(this.#handle)
    freeSession(this.#handle)
  }

  /** How it prints. */
  repr(): string {
    return `MontyRepl(scriptName='${this.#scriptName}')`
  }
}

/** A waiting snippet and its session, of bytes from the snippet's or the session's `dump`. */
export function loadReplSnapshot(
  data: Uint8Array, options?: SnapshotLoadOptions,
): { progress: MontyProgress; repl: MontyRepl } {
  const { repl, progress } = loadSession(data, options)
  if (progress === undefined) {
    repl[Symbol.dispose]()
    throw misuse('no snippet of the session waits for the host: use MontyRepl.load')
  }
  return { progress, repl }
}

/** Runs a snippet of a session as `runMontyAsync` runs a program. */
export async function runReplAsync(repl: MontyRepl, code: string, options?: FeedAsyncOptions): Promise<JsMontyObject> {
  return repl.feedRunAsync(code, options)
}

function open(write: (writer: Writer) => void): Handle {
  const writer = take()
  try {
    write(writer)
    call('sessionCreate', 0, 0, writer.bytes, writer.at, 0)
    if (result.status !== Status.Ok) {
      throw failure(result.status, read())
    }
    return { low: result.low, high: result.high }
  } finally {
    release(writer)
  }
}

function loadSession(
  data: Uint8Array, options: SnapshotLoadOptions | undefined,
): { repl: MontyRepl; progress: MontyProgress | undefined } {
  const writer = take()
  const loaded = newSession()
  const handle: Handle = { low: 0, high: 0, owner: loaded.owner }
  try {
    writer.raw(unseal(data, options))
    const length = writer.at
    const optionsLength = writeRunOptions(writer, options, undefined, {})
    call('sessionLoad', 0, 0, writer.bytes, length, optionsLength)
    const session = result.other
    if (result.status === Status.Ok && result.low === 0 && result.high === 0) {
      return { repl: new MontyRepl(session, loaded), progress: undefined }
    }
    const callback = callbackOf(options)
    // The event is read first: asking for the name of the session takes its place.
    const progress = progressOf(settle(writer, callback, handle), new Run(handle, callback, undefined, loaded.kept))
    return { repl: new MontyRepl(session, loaded), progress }
  } finally {
    release(writer)
  }
}
