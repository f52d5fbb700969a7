/** Loads the addon and owns the memory that it shares with JavaScript. */
import { createRequire } from 'node:module'
import type { FunctionOwner } from './functions.js'

interface Addon {
  version: string
  setUp(control: ArrayBuffer, output: ArrayBuffer): void
  attach(input: ArrayBuffer): void
  typeCheck(): ArrayBuffer | undefined
  dumpSeal(): ArrayBuffer | undefined
  dumpUnseal(): ArrayBuffer | undefined
  compile(): ArrayBuffer | undefined
  programLoad(): ArrayBuffer | undefined
  programInfo(): ArrayBuffer | undefined
  programDump(): ArrayBuffer | undefined
  programFree(): void
  start(): ArrayBuffer | undefined
  resume(): ArrayBuffer | undefined
  runLoad(): ArrayBuffer | undefined
  runInfo(): ArrayBuffer | undefined
  runDump(): ArrayBuffer | undefined
  runFree(): void
  sessionCreate(): ArrayBuffer | undefined
  feed(): ArrayBuffer | undefined
  sessionLoad(): ArrayBuffer | undefined
  sessionInfo(): ArrayBuffer | undefined
  sessionDump(): ArrayBuffer | undefined
  sessionFree(): void
  mountCreate(): ArrayBuffer | undefined
  mountAnswer(): ArrayBuffer | undefined
  mountInfo(): ArrayBuffer | undefined
  mountFree(): void
}

type Free = 'programFree' | 'runFree' | 'sessionFree' | 'mountFree'

/** Names of the addon's functions that give a status and a message. */
export type Call = Exclude<keyof Addon, 'version' | 'setUp' | 'attach' | Free>

const enum Word {
  HandleLow,
  HandleHigh,
  OtherLow,
  OtherHigh,
  FirstLength,
  SecondLength,
  ThirdLength,
  ResultLength,
  Status,
  Count,
}

const OUTPUT_SIZE = 1 << 16

/** What every call of the library gives; see `monty.h`. */
export const Status = {
  Ok: 0,
  Runtime: 1,
  Syntax: 2,
  Usage: 3,
  Data: 4,
  Closed: 5,
  Busy: 6,
  Internal: 7,
} as const

function load(): Addon {
  const require = createRequire(import.meta.url)
  const platform = `@pydantic/monty-${process.platform}-${process.arch}`
  // Asking which C library this is takes longer than trying both.
  const kinds = { linux: ['-gnu', '-musl'], win32: ['-msvc'] }[process.platform as string] ?? ['']
  const problems: string[] = []
  for (const place of [...kinds.map((kind) => `${platform}${kind}/monty.node`), '../native/monty.node']) {
    try {
      return require(place) as Addon
    } catch (error) {
      problems.push(`${place}: ${(error as Error).message.split('\n', 1)[0]}`)
    }
  }
  throw new Error(`@pydantic/monty has no native library for this platform\n  ${problems.join('\n  ')}`)
}

const addon = load()
const control = new Uint32Array(Word.Count)
const output = new Uint8Array(OUTPUT_SIZE)
addon.setUp(control.buffer as ArrayBuffer, output.buffer as ArrayBuffer)

/** Version of the native library. */
export const version = addon.version

/** Names an object of the library. Both halves are zero when there is none. */
export interface Handle {
  low: number
  high: number
  /** Of a run: the session whose functions may come out of it. */
  owner?: FunctionOwner | undefined
}

/** What the last call gave. Valid until the next call. */
export const result = {
  status: 0 as number,
  bytes: output,
  length: 0,
  low: 0,
  high: 0,
  /** The session that was loaded. */
  other: { low: 0, high: 0 } as Handle,
}

let attached: ArrayBufferLike | null = null

/** Calls the library with the inputs that `input` holds; the outcome is in `result`. */
export function call(
  name: Call, low: number, high: number, input: Uint8Array, first: number, second: number, third = 0,
): void {
  if (input.buffer !== attached && (attached === null || first + second + third > 0)) {
    addon.attach(input.buffer as ArrayBuffer)
    attached = input.buffer
  }
  control[Word.HandleLow] = low
  control[Word.HandleHigh] = high
  control[Word.FirstLength] = first
  control[Word.SecondLength] = second
  control[Word.ThirdLength] = third
  const large = addon[name]()
  result.status = control[Word.Status]
  result.length = control[Word.ResultLength]
  result.low = control[Word.HandleLow]
  result.high = control[Word.HandleHigh]
  if (name === 'sessionLoad') {
    result.other = { low: control[Word.OtherLow], high: control[Word.OtherHigh] }
  }
  result.bytes = large === undefined ? output : new Uint8Array(large)
}

/** True while the handle names something. */
export function isOpen(handle: Handle): boolean {
  return handle.low !== 0 || handle.high !== 0
}

/** Gives a run back to the library, if there is one. */
export function freeRun(handle: Handle): void {
  free('runFree', handle)
}

/** Gives a program back to the library, if there is one. */
export function freeProgram(handle: Handle): void {
  free('programFree', handle)
}

/** Gives a session back to the library, if there is one. */
export function freeSession(handle: Handle): void {
  free('sessionFree', handle)
}

/** Gives a mount back to the library, if there is one. */
export function freeMount(handle: Handle): void {
  free('mountFree', handle)
}

function free(name: Free, handle: Handle): void {
  if (isOpen(handle)) {
    control[Word.HandleLow] = handle.low
    control[Word.HandleHigh] = handle.high
    control[Word.FirstLength] = control[Word.SecondLength] = control[Word.ThirdLength] = 0
    addon[name]()
    handle.low = handle.high = 0
  }
}
