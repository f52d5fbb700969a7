/** Carries out runs of programs and of snippets: to the end, or until the host is asked. */
import { Answerer } from './answerer.js'
import { release, settle, take } from './engine.js'
import type { FunctionOwner } from './functions.js'
import { call, freeRun, type Handle } from './native.js'
import { callbackOf, type HostOptions, type OpenOptions, type PrintCallback } from './options.js'
import { progressOf, Run, type MontyProgress } from './progress.js'
import type { Reader } from './reader.js'
import type { JsMontyObject } from './values.js'
import type { Writer } from './writer.js'

/** Begins a run with a writer that holds nothing; gives the first event. The handle is the run's while it can go on. */
export type Begin = (writer: Writer, handle: Handle) => Reader

/** What runs of one session share. */
export interface Session {
  /** Calls its functions. */
  readonly owner: FunctionOwner
  /** Objects and functions of the host that its programs may know. */
  readonly kept: Set<object>
}

function keep(session: Session | undefined, writer: Writer): void {
  if (session !== undefined) {
    writer.kept.forEach((each) => session.kept.add(each))
  }
}

/** Runs to the end, calling host functions as it goes; gives the value. */
export function toEnd(
  begin: Begin, options: HostOptions | undefined, declared: readonly string[], session?: Session,
): JsMontyObject {
  const owner = session?.owner
  const writer = take(owner)
  const handle: Handle = { low: 0, high: 0, owner }
  try {
    let reader = begin(writer, handle)
    if (reader.kind === 'C') {
      return reader.value()
    }
    const callback = callbackOf(options)
    const answerer = new Answerer(options, declared, session?.kept, writer.kept)
    while (reader.kind !== 'C') {
      answerer.answer(reader, handle, writer)
      reader = resume(writer, handle, callback)
    }
    return reader.value()
  } finally {
    keep(session, writer)
    freeRun(handle)
    release(writer)
  }
}

/** Continues a run with the answer in the writer. */
export function resume(writer: Writer, handle: Handle, callback: PrintCallback | undefined): Reader {
  const { low, high } = handle
  handle.low = handle.high = 0
  call('resume', low, high, writer.bytes, writer.at, 0)
  return settle(writer, callback, handle)
}

/** Runs until the end or until the host is asked for something that mounts and handler do not answer. */
export function startRun(
  begin: Begin, options: OpenOptions | undefined, scriptName: string, session?: Session,
): MontyProgress {
  const owner = session?.owner
  const writer = take(owner)
  const handle: Handle = { low: 0, high: 0, owner }
  try {
    let reader = begin(writer, handle)
    if (options?.mount != null || options?.os != null) {
      const callback = callbackOf(options)
      reader = new Answerer(options, []).pass(reader, handle, writer, () => resume(writer, handle, callback))
    }
    if (reader.kind === 'C') {
      keep(session, writer)
      return progressOf(reader, undefined)
    }
    const run = new Run(handle, callbackOf(options), scriptName, session?.kept)
    run.keep(writer)
    return progressOf(reader, run)
  } finally {
    release(writer)
  }
}
