/** Calls of the library: messages in, events out, errors raised. */
import { MontyError, MontyRuntimeError, MontySyntaxError, misuse, type Frame } from './errors.js'
import { describeThrown } from './exceptions.js'
import type { FunctionOwner } from './functions.js'
import { call, result, Status, type Call, type Handle } from './native.js'
import type { PrintCallback } from './options.js'
import { Reader, type Fragment } from './reader.js'
import { ConversionError, Writer } from './writer.js'

const spare: Writer[] = []

/** A writer that nobody uses, empty, for a run of the session if it is one's. Give it back with `release`. */
export function take(owner?: FunctionOwner): Writer {
  const writer = spare.pop() ?? new Writer()
  writer.at = 0
  writer.owner = owner
  return writer
}

/** Makes a writer available again. One that grew large is dropped with its memory. */
export function release(writer: Writer): void {
  if (writer.kept.size > 0) {
    writer.kept.clear()
  }
  writer.owner = undefined
  if (writer.bytes.length <= 1 << 22 && spare.length < 4) {
    spare.push(writer)
  }
}

/** Reads the message of the last call. */
export function read(): Reader {
  return new Reader(result.bytes)
}

/** The error for a status other than OK. The reader stands at the message's body. */
export function failure(status: number, reader: Reader): Error {
  if (reader.kind === 'X') {
    return runtimeError(reader)
  }
  if (reader.kind === 'S') {
    const [type, message, , , , , , , text] = reader.value() as [string, string, ...unknown[]]
    return new MontySyntaxError(message, type, String(text))
  }
  const [code, text] = reader.value() as [string, string]
  if (code === 'bad-dump' || code === 'dump-version') {
    return misuse(`Deserialization failed: ${text}`)
  }
  return misuse(text, status === Status.Data || code.startsWith('bad-') ? 'InvalidArg' : 'GenericFailure')
}

function runtimeError(reader: Reader): MontyError {
  const [names, , message, traceback, frames] = reader.value() as [string[], unknown[], string, string, unknown[][]]
  return new MontyRuntimeError(names[0], message ?? '', traceback, frames.map(frameOf))
}

function frameOf(fields: unknown[]): Frame {
  const [filename, line, column, endLine, endColumn, functionName, sourceLine] = fields as [
    string, number, number, number, number, string | null, string | null,
  ]
  const frame: Frame = { filename, line, column, endLine, endColumn }
  if (functionName !== null) {
    frame.functionName = functionName
  }
  if (sourceLine !== null) {
    frame.sourceLine = sourceLine
  }
  return frame
}

/** Calls a function of the library with one handle and bytes; throws unless it succeeds. */
export function invoke(name: Call, handle: Handle, data?: Uint8Array): void {
  const writer = take()
  try {
    if (data !== undefined) {
      writer.raw(data)
    }
    call(name, handle.low, handle.high, writer.bytes, writer.at, 0)
    if (result.status !== Status.Ok) {
      throw failure(result.status, read())
    }
  } finally {
    release(writer)
  }
}

const NO_INPUT = new Uint8Array(8)

/** The bytes that a function of the library gives for a handle. */
export function bytesOf(name: Call, handle: Handle): Buffer {
  call(name, handle.low, handle.high, NO_INPUT, 0, 0)
  if (result.status !== Status.Ok) {
    throw failure(result.status, read())
  }
  return resultBytes()
}

/** A copy of the bytes that the last call gave. */
export function resultBytes(): Buffer {
  const bytes = Buffer.allocUnsafe(result.length)
  bytes.set(result.bytes.subarray(0, result.length))
  return bytes
}

/** What a function of the library tells about a handle. */
export function describe(name: Call, handle: Handle): Record<string, unknown> {
  invoke(name, handle)
  return read().record()
}

/** Writes the answer that raises what a host function has thrown. */
export function writeThrown(writer: Writer, thrown: unknown): void {
  const { name, message, args } = describeThrown(thrown)
  writer.at = 0
  writer.begin('X')
  writer.exception([name, 'RuntimeError'], message, args)
}

/** Writes the answer with a value; one that cannot be converted becomes the TypeError that the program sees. */
export function writeResult(writer: Writer, value: unknown): void {
  writer.at = 0
  try {
    writer.begin('V')
    writer.value(value)
  } catch (error) {
    writer.at = 0
    writer.begin('X')
    if (error instanceof ConversionError) {
      const isDeep = error.message.startsWith('Max input depth')
      writer.exception([isDeep ? 'RuntimeError' : 'TypeError'], error.message)
    } else {
      const { name, message } = describeThrown(error)
      writer.exception([name], message)
    }
  }
}

/** Writes an answer without content: `A` later, `N` not found. */
export function writePlain(writer: Writer, kind: 'A' | 'N'): void {
  writer.at = 0
  writer.begin(kind)
  writer.value(null)
}

/** Hands printed text to the callback, or to this process's streams. Gives what the callback has thrown, in a box. */
export function deliver(printed: Fragment[], callback: PrintCallback | undefined): { thrown: unknown } | undefined {
  for (const [stream, text] of printed) {
    if (callback === undefined) {
      ;(stream === 'stderr' ? process.stderr : process.stdout).write(text)
      continue
    }
    try {
      callback(stream, text)
    } catch (thrown) {
      return { thrown }
    }
  }
  return undefined
}

/** True when the library took none of an answer because of a value in it: the program is to see that as an error. */
export function refused(status: number, reader: Reader): { name: string; message: string } | undefined {
  if (status !== Status.Data || reader.kind !== 'E') {
    return undefined
  }
  const [code, message] = reader.value() as [string, string]
  if (code !== 'too-deep' && code !== 'unsupported-value') {
    throw misuse(message, 'InvalidArg')
  }
  return { name: code === 'too-deep' ? 'RuntimeError' : 'TypeError', message }
}

/**
 * Takes the outcome of the call before: hands out printed text and goes on until the run asks something or ends. The
 * writer is free for answers. The handle is the run's as long as it can be continued, also when this throws.
 */
export function settle(writer: Writer, callback: PrintCallback | undefined, handle: Handle): Reader {
  for (;;) {
    const { status, low, high } = result
    handle.low = low
    handle.high = high
    const reader = new Reader(result.bytes, handle.owner)
    const problem = reader.printed.length === 0 ? undefined : deliver(reader.printed, callback)
    if (status !== Status.Ok) {
      const other = low === 0 && high === 0 ? undefined : refused(status, reader)
      if (other === undefined) {
        throw failure(status, reader)
      }
      writer.at = 0
      writer.begin('X')
      writer.exception([other.name], other.message)
    } else if (reader.kind !== 'P') {
      return reader
    } else if (problem !== undefined) {
      writeThrown(writer, problem.thrown)
    } else {
      writeResult(writer, null)
    }
    call('resume', low, high, writer.bytes, writer.at, 0)
  }
}
