/** Runs as the command line carries them out: they pause now and then, so that Ctrl-C is heard. */
import { bytesOf, deliver, read, release, take } from '../engine.js'
import { call, freeRun, isOpen, result, Status, type Call, type Handle } from '../native.js'
import type { ResourceLimits } from '../options.js'
import type { Reader } from '../reader.js'
import { External } from '../values.js'
import type { Writer } from '../writer.js'
import { writeJson, type Json } from './json.js'

const TICK_SECONDS = 0.05

/** What went wrong in the library or the program: the letter and the body of the message. */
export class Failure extends Error {
  constructor(
    readonly kind: string,
    readonly body: unknown[],
  ) {
    super(String(kind === 'E' ? body[1] : body[0]))
  }

  /** Names of the exception's class and its bases. */
  get names(): string[] {
    return this.kind === 'X' ? (this.body[0] as string[]) : []
  }

  /** The traceback, report or text. */
  get text(): string {
    return String(this.body[{ X: 3, S: 8, E: 1 }[this.kind] ?? 0])
  }
}

/** A run that waits, or has ended. */
export class Run {
  /** The event it waits with, or its result. */
  reader!: Reader
  /** Names the run for the library; zero once it has ended. */
  readonly handle: Handle = { low: 0, high: 0 }

  /** Begins a run: the work makes the first call of the library. */
  constructor(work: (writer: Writer) => void) {
    this.step(work)
  }

  /** Goes on with the answer that is written. */
  answer(write: (writer: Writer) => void): void {
    this.step((writer) => {
      write(writer)
      const { low, high } = this.handle
      this.handle.low = this.handle.high = 0
      call('resume', low, high, writer.bytes, writer.at, 0)
    })
  }

  /** The state of the run as bytes. */
  dump(): Buffer {
    return bytesOf('runDump', this.handle)
  }

  /** Ends the run. */
  free(): void {
    freeRun(this.handle)
  }

  private step(work: (writer: Writer) => void): void {
    const writer = take()
    try {
      work(writer)
      this.handle.low = result.low
      this.handle.high = result.high
      this.reader = read()
      deliver(this.reader.printed, undefined)
      if (result.status !== Status.Ok) {
        throw new Failure(this.reader.kind, this.reader.value() as unknown[])
      }
    } finally {
      release(writer)
    }
  }
}

/** Compiles a program. */
export function compile(code: string | Uint8Array, scriptName: string, inputs: string[], functions: string[]): Handle {
  const writer = take()
  try {
    if (typeof code === 'string') {
      writer.text(code)
    } else {
      writer.raw(code)
    }
    const length = writer.at
    writer.begin('O')
    writer.value({ unknown_names: 'ask', script_name: scriptName, inputs, external_functions: functions })
    return opened('compile', writer, length)
  } finally {
    release(writer)
  }
}

/** Opens a session. */
export function openSession(limits: ResourceLimits): Handle {
  const writer = take()
  try {
    writer.begin('O')
    writer.dict()
    writeLimits(writer, limits)
    writer.endDict()
    return opened('sessionCreate', writer, writer.at)
  } finally {
    release(writer)
  }
}

/** A session of bytes; undefined when they are no session. */
export function loadSession(data: Uint8Array, limits: ResourceLimits): Handle | undefined {
  const writer = take()
  try {
    writer.raw(data)
    const length = writer.at
    writeOptions(writer, limits, false)
    call('sessionLoad', 0, 0, writer.bytes, length, writer.at - length)
    if (result.status !== Status.Ok || isOpen(result)) {
      return undefined
    }
    return { ...result.other }
  } finally {
    release(writer)
  }
}

function opened(name: Call, writer: Writer, length: number): Handle {
  call(name, 0, 0, writer.bytes, length, writer.at - length)
  if (result.status !== Status.Ok) {
    const reader = read()
    throw new Failure(reader.kind, reader.value() as unknown[])
  }
  return { low: result.low, high: result.high }
}

/** Starts a program. */
export function start(program: Handle, inputs: Map<string, Json>, limits: ResourceLimits): Run {
  return new Run((writer) => {
    writeInputs(writer, inputs, [])
    const length = writer.at
    writeOptions(writer, limits, false)
    call('start', program.low, program.high, writer.bytes, length, writer.at - length)
  })
}

/** Runs a snippet of a session; its value comes as its repr. */
export function feed(session: Handle, code: string, inputs: Map<string, Json>, functions: Iterable<string>): Run {
  return new Run((writer) => {
    const length = writer.text(code)
    writeInputs(writer, inputs, functions)
    const inputsLength = writer.at - length
    writeOptions(writer, {}, true)
    const rest = writer.at - length - inputsLength
    call('feed', session.low, session.high, writer.bytes, length, inputsLength, rest)
  })
}

/** A saved run of bytes. */
export function load(data: Uint8Array, limits: ResourceLimits): Run {
  return new Run((writer) => {
    writer.raw(data)
    const length = writer.at
    writeOptions(writer, limits, false)
    call('runLoad', 0, 0, writer.bytes, length, writer.at - length)
  })
}

function writeInputs(writer: Writer, inputs: Map<string, Json>, functions: Iterable<string>): void {
  const names = [...functions]
  if (inputs.size + names.length === 0) {
    return
  }
  writer.begin('V')
  writer.dict()
  for (const name of names) {
    writer.string(name)
    writer.value(new External(name))
  }
  for (const [name, value] of inputs) {
    writer.string(name)
    writeJson(writer, value)
  }
  writer.endDict()
}

const LIMITS: [keyof ResourceLimits, string][] = [
  ['maxDurationSecs', 'max_duration_secs'], ['maxWallSecs', 'max_wall_secs'], ['maxMemory', 'max_memory'],
  ['maxAllocations', 'max_allocations'], ['maxRecursionDepth', 'max_recursion_depth'],
  ['maxSuspensions', 'max_suspensions'], ['maxIntBits', 'max_int_bits'],
]

function writeOptions(writer: Writer, limits: ResourceLimits, shows: boolean): void {
  writer.begin('O')
  writer.dict()
  writer.string('tick_secs')
  writer.value(TICK_SECONDS)
  if (shows) {
    writer.string('show_result')
    writer.value(true)
  }
  writeLimits(writer, limits)
  writer.endDict()
}

function writeLimits(writer: Writer, limits: ResourceLimits): void {
  writer.string('limits')
  writer.dict()
  for (const [name, key] of LIMITS) {
    if (limits[name] !== undefined) {
      writer.string(key)
      writer.value(limits[name])
    }
  }
  writer.endDict()
}
