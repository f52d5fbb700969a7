/** Carries out runs of programs and of snippets: to the end, or until the host is asked. */
import { Answerer } from './answerer.js'
import { release, settle, take } from './engine.js'
import { call, freeRun, type Handle } from './native.js'
import { callbackOf, type HostOptions, type OpenOptions, type PrintCallback } from './options.js'
import { progressOf, Run, type MontyProgress } from './progress.js'
import type { Reader } from './reader.js'
import type { JsMontyObject } from './values.js'
import type { Writer } from './writer.js'

/** Begins a run with a writer that holds nothing; gives the first event. The handle is the run's while it can go on. */
export type Begin = (writer: Writer, handle: Handle) => Reader

/** Runs to the end, calling host functions as it goes; gives the value. */
export function toEnd(
  begin: Begin, options: HostOptions | undefined, declared: readonly string[], kept?: object[],
): JsMontyObject {
  const writer = take()
  const handle = { low: 0, high: 0 }
  try {
    let reader = begin(writer, handle)
    if (reader.kind === 'C') {
      return reader.value()
    }
    const callback = callbackOf(options)
    const answerer = new Answerer(options, declared)
    while (reader.kind !== 'C') {
      answerer.answer(reader, handle, writer)
      reader = resume(writer, handle, callback)
    }
    return reader.value()
  } finally {
    kept?.push(...writer.kept)
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
  begin: Begin, options: OpenOptions | undefined, scriptName: string, kept?: object[],
): MontyProgress {
  const writer = take()
  const handle = { low: 0, high: 0 }
  try {
    let reader = begin(writer, handle)
    if (options?.mount != null || options?.os != null) {
      const callback = callbackOf(options)
      reader = new Answerer(options, []).pass(reader, handle, writer, () => resume(writer, handle, callback))
    }
    if (reader.kind === 'C') {
      kept?.push(...writer.kept)
      return progressOf(reader, undefined)
    }
    const run = new Run(handle, callbackOf(options), scriptName, kept)
    run.keep(writer)
    return progressOf(reader, run)
  } finally {
    release(writer)
  }
}
