/** Options of runs, checked and written. */
import { misuse } from './errors.js'
import { moduleNames, type ExternalModules } from './modules.js'
import type { MountDir } from './mount.js'
import { isCollector, type CollectStreams, type CollectString } from './output.js'
import type { KeyOptions } from './seal.js'
import { own, type JsMontyObject } from './values.js'
import type { Writer } from './writer.js'

/** Limits of a run. A missing one means no limit, except recursion (1000). */
export interface ResourceLimits {
  /** Objects allocated in total. */
  maxAllocations?: number
  /** Execution time in seconds; the host's work does not count, taking printed text does. */
  maxDurationSecs?: number
  /** Time since the start in seconds, the host's work included. */
  maxWallSecs?: number
  /** Bytes alive at a time. */
  maxMemory?: number
  /** Python frames on top of each other. */
  maxRecursionDepth?: number
  /** Times the run may ask the host. */
  maxSuspensions?: number
  /** Bits of one int. */
  maxIntBits?: number
  /** Accepted, without effect. */
  gcInterval?: number
}

/** Receives printed text, one call for each fragment. Its result is ignored; what it throws, `print` raises. */
export type PrintCallback = (stream: string, text: string) => unknown

/** A host function. Keyword arguments come as one object after the others. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type HostFunction = (...args: any[]) => unknown

/** Answers operations of the system: their name (`Path.read_text`), positional and keyword arguments. */
export type OsFunction = (name: string, args: JsMontyObject[], kwargs: Record<string, JsMontyObject>) => unknown

/** A function that answers operations of the system, or an object with it as its method `call`: `OSAccess`. */
export type OsHandler = OsFunction | { call: OsFunction }

/** Options of `new Monty`. */
export interface MontyOptions {
  /** File name in tracebacks. Default: `main.py`. */
  scriptName?: string
  /** Names of globals that every run gets values for. */
  inputs?: string[]
  /** Names of host functions. Any other name is asked for when the program uses it. */
  externalFunctions?: string[]
  /** Limits of compiling, not of runs: `maxMemory`, 32 MiB unless given, at least 4 MiB. */
  limits?: ResourceLimits
  /** Whether a failed `assert` without a message explains its operands. Default: true. */
  assertMessageAnnotations?: boolean
  typeCheck?: boolean
  typeCheckPrefixCode?: string
  /** Declarations of modules of the host, by name. */
  moduleStubs?: Record<string, string>
}

/** What every run can be given. */
export interface CarryOptions {
  printCallback?: PrintCallback | CollectString | CollectStreams
  limits?: ResourceLimits
}

/** Options of the `load` of snapshots and sessions. */
export interface SnapshotLoadOptions extends CarryOptions, KeyOptions {}

/** What answers operations of the system. */
export interface OpenOptions extends CarryOptions {
  /** Directories of the host that the run sees; other operations fall through to `os`. */
  mount?: MountDir | MountDir[]
  os?: OsHandler
}

/** Options of `start`. */
export interface StartOptions extends OpenOptions {
  inputs?: Record<string, JsMontyObject>
  /** Modules whose import asks the host, as a name lookup that is answered with an object. */
  externalModules?: ExternalModules | string[]
}

/** What answers a run that is carried out to its end. */
export interface HostOptions extends OpenOptions {
  /** Host functions by name; other values become variables. */
  externalFunctions?: object
  /** Modules that the program imports by their names. */
  externalModules?: ExternalModules
}

/** Options of `run`. */
export interface RunOptions extends Omit<StartOptions, 'externalModules'>, HostOptions {}

/** Options of `new MontyRepl`. */
export interface MontyReplOptions {
  /** Name of the session. Default: `main.py`. */
  scriptName?: string
  /** They hold for each snippet; memory is counted for all of them together. */
  limits?: ResourceLimits
  /** Whether the types of each snippet are checked before it runs, given those that have run. */
  typeCheck?: boolean
  /** Declarations that all snippets see. */
  typeCheckStubs?: string
  /** Declarations of modules of the host, by name. */
  moduleStubs?: Record<string, string>
}

/** Options of `feedStart`. */
export interface FeedStartOptions extends Omit<OpenOptions, 'limits'> {
  /** Runs the snippet whatever its types are. */
  skipTypeCheck?: boolean
  /** Values that become globals of the session. */
  inputs?: Record<string, JsMontyObject>
  /** Modules whose import asks the host, as a name lookup that is answered with an object. */
  externalModules?: ExternalModules | string[]
}

/** Options of `feed`. */
export interface FeedOptions extends Omit<FeedStartOptions, 'externalModules'>, Omit<HostOptions, 'limits'> {}

const LIMITS = [
  ['maxAllocations', 'max_allocations'],
  ['maxDurationSecs', 'max_duration_secs'],
  ['maxWallSecs', 'max_wall_secs'],
  ['maxMemory', 'max_memory'],
  ['maxRecursionDepth', 'max_recursion_depth'],
  ['maxSuspensions', 'max_suspensions'],
  ['maxIntBits', 'max_int_bits'],
  ['gcInterval', 'gc_interval'],
] as const

function checkedLimits(limits: ResourceLimits): [string, number][] {
  if (limits === null || typeof limits !== 'object') {
    throw misuse('limits must be an object', 'InvalidArg')
  }
  const found: [string, number][] = []
  for (const [name, key] of LIMITS) {
    const value = own(limits, name)
    if (value == null) {
      continue
    }
    const isTime = name.endsWith('Secs')
    if (typeof value !== 'number' || Number.isNaN(value) || (!isTime && !Number.isInteger(value))) {
      throw misuse(`${name} must be ${isTime ? 'a number' : 'an integer'}`, 'InvalidArg')
    }
    if (value < 0) {
      throw misuse(`${name} must be non-negative`, 'InvalidArg')
    }
    if (Number.isFinite(value)) {
      found.push([key, value])
    }
  }
  return found
}

/** Checks the callback of an options object. */
export function callbackOf(options: CarryOptions | undefined): PrintCallback | undefined {
  const callback = options?.printCallback
  if (isCollector(callback)) {
    return callback.take
  }
  if (callback != null && typeof callback !== 'function') {
    throw misuse('printCallback must be a function, CollectStreams or CollectString', 'InvalidArg')
  }
  return callback ?? undefined
}

/** Seconds after which code that runs asynchronously lets the event loop go on. */
export const TICK_SECONDS = 0.01

/**
 * Writes the options message of start, feed and load; gives its length, 0 when there is nothing to say. With ticks the
 * run stops after each of so many seconds. Runs of a session know its functions, and may be the call of one.
 */
export function writeRunOptions(
  writer: Writer, options: (CarryOptions & { externalModules?: unknown }) | undefined, tickSeconds?: number,
  feed?: { call?: number },
): number {
  const modules = options?.externalModules
  const isImmediate = callbackOf(options) !== undefined && !isCollector(options?.printCallback)
  if (options?.limits == null && !isImmediate && tickSeconds === undefined && modules == null && !feed) {
    return 0
  }
  const start = writer.at
  writer.begin('O')
  writer.dict()
  writeLimits(writer, options?.limits)
  if (isImmediate) {
    writer.string('output')
    writer.string('immediate')
  }
  if (tickSeconds !== undefined) {
    writer.string('tick_secs')
    writer.value(tickSeconds)
  }
  if (modules != null) {
    writer.string('external_modules')
    writer.value(moduleNames(modules))
  }
  if (feed !== undefined) {
    writer.string('function_handles')
    writer.value(true)
    if (feed.call !== undefined) {
      writer.string('call')
      writer.value(feed.call)
    }
  }
  writer.endDict()
  return writer.at - start
}

/** Writes the options message of a session. */
export function writeSessionOptions(
  writer: Writer, scriptName: string, limits: ResourceLimits | undefined, checkedWith: readonly string[] | undefined,
): void {
  writer.begin('O')
  writer.dict()
  writer.string('script_name')
  writer.string(scriptName)
  if (checkedWith !== undefined) {
    writer.string('checked_with')
    writer.value([...checkedWith])
  }
  writeLimits(writer, limits)
  writer.endDict()
}

/** Writes the entry of limits into options, if there are any. */
export function writeLimits(writer: Writer, limits: ResourceLimits | undefined): void {
  if (limits == null) {
    return
  }
  writer.string('limits')
  writer.dict()
  for (const [key, value] of checkedLimits(limits)) {
    writer.string(key)
    writer.value(value)
  }
  writer.endDict()
}

/** The name of a script in the options. */
export function scriptNameOf(name: unknown): string {
  const scriptName = name ?? 'main.py'
  if (typeof scriptName !== 'string') {
    throw misuse('scriptName must be a string', 'InvalidArg')
  }
  return scriptName
}

/** The names in an option that is a list of names. */
export function namesOf(value: unknown, option: string): string[] {
  if (value == null) {
    return []
  }
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) {
    throw misuse(`${option} must be an array of strings`, 'InvalidArg')
  }
  return [...(value as string[])]
}
