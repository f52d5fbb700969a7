/** Running programs whose host functions are asynchronous. */
import { Answerer, callOf, isThenable, Missing } from './answerer.js'
import { resume, type Begin, type Session } from './drive.js'
import { release, take, writePlain, writeResult, writeThrown } from './engine.js'
import { misuse } from './errors.js'
import { freeRun, type Handle } from './native.js'
import { callbackOf, TICK_SECONDS, type HostOptions, type PrintCallback, type RunOptions } from './options.js'
import { declaredFunctions, Monty, startProgram } from './program.js'
import { writeAnswers, type FutureAnswer } from './progress.js'
import type { Reader } from './reader.js'
import type { JsMontyObject } from './values.js'
import type { Writer } from './writer.js'

/** What a run with asynchronous host functions can be given. */
export interface AsyncOptions extends HostOptions {
  /** When it is aborted, the run ends, also in the middle of its code, and the promise is rejected with its reason. */
  signal?: AbortSignal
}

/** Options of `runMontyAsync`. */
export interface RunMontyAsyncOptions extends RunOptions, AsyncOptions {}

/**
 * Runs a program to its end; gives the value of the last expression.
 *
 * A host function may return a promise. The program then gets an awaitable and goes on until it awaits it, so that
 * calls overlap. While code runs, the event loop gets its turn every 10 ms. A program that nowhere awaits gets the
 * value itself: the run waits for the promise. Host functions always get an object of keyword arguments as their last
 * argument.
 */
export async function runMontyAsync(montyRunner: Monty, options: RunMontyAsyncOptions = {}): Promise<JsMontyObject> {
  if (!(montyRunner instanceof Monty)) {
    throw misuse('montyRunner must be a Monty', 'InvalidArg')
  }
  const begin: Begin = (writer, handle) => startProgram(montyRunner, writer, options, handle, TICK_SECONDS)
  return toEndAsync(begin, montyRunner.code, declaredFunctions(montyRunner), options)
}

/** Carries out a run of this code to its end. */
export async function toEndAsync(
  begin: Begin, code: string, declared: readonly string[], options: AsyncOptions,
  wallSecs = options.limits?.maxWallSecs, session?: Session,
): Promise<JsMontyObject> {
  const run = new AsyncRun(code, declared, options, wallSecs, session)
  try {
    return await run.toEnd(begin)
  } finally {
    run.close()
  }
}

const STRINGS_AND_COMMENTS = /("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#.*/g

/** True for source with an await outside of plain strings and comments. */
function awaits(code: string): boolean {
  return /\b(?:await|async)\b/.test(code.replace(STRINGS_AND_COMMENTS, '""'))
}

type Outcome = { value: unknown } | { thrown: unknown }

/** One run and the promises that work for it. */
class AsyncRun {
  private readonly handle: Handle
  private readonly kept: Set<object>
  private readonly answerer: Answerer
  private readonly callback: PrintCallback | undefined
  private readonly hasAwait: boolean
  private readonly finished = new Map<number, Outcome>()
  private readonly watched = new Set<number>()
  private wake: () => void = () => undefined
  /** When `maxWallSecs` is over, also while nothing but the host works. */
  private deadline = Infinity
  /** When the event loop is to have its next turn. */
  private due = performance.now() + TICK_SECONDS * 1000

  constructor(
    code: string,
    declared: readonly string[],
    private readonly options: AsyncOptions,
    private readonly wallSecs: number | undefined,
    session: Session | undefined,
  ) {
    this.handle = { low: 0, high: 0, owner: session?.owner }
    this.kept = session?.kept ?? new Set()
    this.answerer = new Answerer(options, declared, this.kept)
    this.callback = callbackOf(options)
    this.hasAwait = awaits(code)
  }

  async toEnd(begin: Begin): Promise<JsMontyObject> {
    this.options.signal?.throwIfAborted()
    this.deadline = performance.now() + (this.wallSecs ?? Infinity) * 1000
    let reader = this.step((writer) => begin(writer, this.handle))
    while (reader.kind !== 'C') {
      const answer = await this.answerTo(reader)
      // Answers that are there at once leave the event loop no turn.
      if (performance.now() > this.due) {
        await new Promise((resolve) => setImmediate(resolve))
        this.due = performance.now() + TICK_SECONDS * 1000
      }
      this.options.signal?.throwIfAborted()
      reader = this.step((writer) => {
        answer(writer)
        return resume(writer, this.handle, this.callback)
      })
    }
    return reader.value()
  }

  /** Ends the run if it has not ended; promises still pending are left to themselves. */
  close(): void {
    freeRun(this.handle)
  }

  private step<T>(work: (writer: Writer) => T): T {
    const writer = take(this.handle.owner)
    try {
      return work(writer)
    } finally {
      writer.kept.forEach((each) => this.kept.add(each))
      release(writer)
    }
  }

  private async answerTo(reader: Reader): Promise<(writer: Writer) => void> {
    if (reader.kind === 'T') {
      return (writer) => writeResult(writer, null)
    }
    if (reader.kind === 'L') {
      const names = reader.value() as string[]
      return (writer) => this.answerer.answerLookup(names, writer)
    }
    if (reader.kind === 'W') {
      const answers = await this.results([...(reader.value() as number[])])
      return (writer) => writeAnswers(writer, answers)
    }
    const isOs = reader.kind === 'O'
    const event = callOf(reader)
    const mounted = isOs ? this.answerOfMounts(event.name) : undefined
    if (mounted !== undefined) {
      return (writer) => writer.raw(mounted)
    }
    // What the system is asked for, the program needs at once; asyncio.sleep is the exception.
    const isAwaited = isOs ? event.name !== 'asyncio.sleep' : !this.hasAwait
    let value: unknown
    try {
      if (isOs && event.name.endsWith('.sleep')) {
        value = sleep(Number(event.args[0]))
      } else {
        value = isOs ? this.answerer.system(event, '') : this.answerer.call(event, true)
      }
      if (isThenable(value) && isAwaited) {
        value = await this.patiently(value)
      }
    } catch (thrown) {
      return (writer) => (thrown instanceof Missing ? writePlain(writer, 'N') : writeThrown(writer, thrown))
    }
    if (isThenable(value)) {
      this.watch(event.callId, value)
      return (writer) => writePlain(writer, 'A')
    }
    return (writer) => writeResult(writer, value)
  }

  private answerOfMounts(name: string): Uint8Array | undefined {
    const answer = (writer: Writer): Uint8Array | undefined =>
      this.answerer.mounted(name, this.handle, writer) ? writer.bytes.slice(0, writer.at) : undefined
    return this.step(answer)
  }

  private watch(callId: number, promise: PromiseLike<unknown>): void {
    const finish = (outcome: Outcome): void => {
      this.finished.set(callId, outcome)
      this.wake()
    }
    this.watched.add(callId)
    // A foreign promise may call back twice, or throw.
    Promise.resolve(promise).then(
      (value) => finish({ value }),
      (thrown: unknown) => finish({ thrown }),
    )
  }

  /** The results of the calls that have ended, at least one of those that are waited for. */
  private async results(calls: number[]): Promise<FutureAnswer[]> {
    // For a call of an earlier snippet nobody works any more.
    for (const id of calls.filter((each) => !this.watched.has(each))) {
      this.finished.set(id, { thrown: { name: 'CancelledError' } })
    }
    while (!calls.some((id) => this.finished.has(id))) {
      try {
        await this.patiently(new Promise<void>((resolve) => (this.wake = resolve)))
      } catch (error) {
        if (!(error instanceof Overdue)) {
          throw error
        }
        this.finished.set(calls[0], { thrown: error })
      }
    }
    const answers: FutureAnswer[] = []
    for (const id of calls) {
      const outcome = this.finished.get(id)
      if (outcome !== undefined) {
        this.finished.delete(id)
        answers.push({ id, ...outcome })
      }
    }
    return answers
  }

  /** Waits for a promise until the run is aborted or its time is over. */
  private async patiently<T>(promise: PromiseLike<T>): Promise<T> {
    const { signal } = this.options
    if (signal == null && this.deadline === Infinity) {
      return await promise
    }
    signal?.throwIfAborted()
    let abort: () => void = () => undefined
    let timer: NodeJS.Timeout | undefined
    const ended = new Promise<never>((_, reject) => {
      abort = () => reject(signal!.reason as Error)
      signal?.addEventListener('abort', abort)
      const rest = this.deadline - performance.now()
      if (rest <= LONGEST) {
        timer = setTimeout(() => reject(new Overdue()), Math.max(rest, 0) + 1)
      }
    })
    try {
      return await Promise.race([promise, ended])
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  }
}

/** `maxWallSecs` is over. The library, which counts too, says so when it goes on. */
class Overdue extends Error {
  override readonly name = 'TimeoutError'
}

const LONGEST = 0x7fff_ffff

function sleep(seconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), Math.min(seconds * 1000, LONGEST)))
}
