/** What the command line answers when a program asks. */
import crypto from 'node:crypto'
import { callOf, type HostCall } from '../answerer.js'
import { release, take, writePlain, writeThrown } from '../engine.js'
import { MountDir, MountTable } from '../mount.js'
import { NOT_HANDLED } from '../os.js'
import { writeAnswers } from '../progress.js'
import { Reader } from '../reader.js'
import { External } from '../values.js'
import type { Writer } from '../writer.js'
import { Float, writeJson } from './json.js'
import { Interrupted, type Lines } from './lines.js'
import { UsageError, type Options } from './options.js'
import type { Run } from './steps.js'

const SLEEP = 'asyncio.sleep'
const MAX_RANDOM = 1 << 20
const MAX_SLEEP = 2 ** 31 - 1

/** The program waits for something that only the caller can answer. */
export class Paused extends Error {}

/** The session is left: SystemExit with this code in the program. */
export class Leaving extends Error {
  constructor(readonly exitCode: unknown) {
    super(String(exitCode))
  }
}

/** An exception for the program. */
class Raised {
  readonly exception: { typeName: string; message: string }

  constructor(typeName: string, message: string) {
    this.exception = { typeName, message }
  }
}

type Answer = (writer: Writer) => void
type Function = (args: unknown[], kwargs: Record<string, unknown>) => unknown

/** Answers a program from the options of the command line. */
export class Host {
  calls = 0
  /** Time spent on answers, sleeping included. */
  milliseconds = 0
  readonly functions = new Map<string, Function>()
  private readonly clock: ReadonlyMap<string, Function>
  private readonly wakes = new Map<number, number>()
  private isInterrupted = false
  private onInterrupt: (() => void) | undefined
  private readonly table: MountTable | undefined

  constructor(
    private readonly options: Options,
    private readonly lines: Lines,
    private readonly pauses: boolean,
  ) {
    const isPure = options.flags.has('--pure')
    this.clock = isPure ? new Map<string, Function>() : new Map(Object.entries(CLOCK))
    if (options.mounts.length > 0) {
      this.table = new MountTable(options.mounts.map(mounted))
    }
    if (!isPure) {
      this.functions.set('input', ([prompt = '']) => this.input(String(prompt)))
    }
  }

  /** Handles Ctrl-C: leaves what the host is doing, and stops the program. */
  readonly interrupt = (): void => {
    this.isInterrupted = true
    this.onInterrupt?.()
    this.lines.interrupt()
  }

  /** Answers until the program ends. Throws Paused when that is wanted, Interrupted after Ctrl-C. */
  async finish(run: Run): Promise<void> {
    this.isInterrupted = false
    process.on('SIGINT', this.interrupt)
    try {
      while (run.reader.kind !== 'C') {
        run.answer(await this.answerTo(run.reader, run))
      }
    } finally {
      process.off('SIGINT', this.interrupt)
    }
  }

  private async answerTo(reader: Reader, run: Run): Promise<Answer> {
    if (reader.kind === 'P' || reader.kind === 'T') {
      if (reader.kind === 'T') {
        await new Promise((resolve) => setImmediate(resolve))
        if (this.isInterrupted) {
          throw new Interrupted()
        }
      }
      return (writer) => {
        writer.begin('V')
        writer.value(null)
      }
    }
    this.calls++
    const begun = performance.now()
    // The bytes are those of the last call, and a host function may make others.
    const event = new Reader(reader['bytes'].slice())
    try {
      return await this.respond(event, run)
    } catch (error) {
      if (error instanceof Paused) {
        throw error
      }
      if (error instanceof Leaving) {
        return (writer) => {
          writer.begin('X')
          writer.exception(['SystemExit'], error.message, [error.exitCode])
        }
      }
      const thrown = error instanceof Interrupted ? new Raised('KeyboardInterrupt', '') : error
      return event.kind === 'W' ? this.failing(event, thrown) : (writer) => writeThrown(writer, thrown)
    } finally {
      this.milliseconds += performance.now() - begun
    }
  }

  private async respond(event: Reader, run: Run): Promise<Answer> {
    switch (event.kind) {
      case 'L': {
        const name = (event.value() as string[])[0]
        const isKnown = this.pauses || this.functions.has(name)
        return (writer) => (isKnown ? write(writer, new External(name)) : writePlain(writer, 'N'))
      }
      case 'W':
        return this.sleepers(event)
    }
    const call = callOf(event)
    if (call.name === SLEEP) {
      this.wakes.set(call.callId, performance.now() + Number(call.args[0]) * 1000)
      return (writer) => writePlain(writer, 'A')
    }
    const done = event.kind === 'O' && call.name.startsWith('Path.') ? this.inMounts(run) : undefined
    if (done !== undefined) {
      return (writer) => writer.raw(done)
    }
    const result = await (event.kind === 'O' ? this.operate(call) : this.call(call))
    if (result !== NOT_HANDLED) {
      return (writer) => write(writer, result)
    }
    if (this.pauses) {
      throw new Paused()
    }
    if (event.kind === 'F') {
      return (writer) => writePlain(writer, 'N')
    }
    throw notHandled(call)
  }

  /** The answer of the mount that has the path of the operation the run waits for. */
  private inMounts(run: Run): Uint8Array | undefined {
    const writer = take()
    try {
      return this.table?.answer(run.handle, writer) ? writer.bytes.slice(0, writer.at) : undefined
    } finally {
      release(writer)
    }
  }

  private call({ name, args, kwargs }: HostCall): unknown {
    const found = this.functions.get(name)
    return found === undefined ? NOT_HANDLED : found(args, kwargs)
  }

  private operate({ name, args, kwargs }: HostCall): unknown {
    if (name === 'os.getenv') {
      return this.options.env.get(String(args[0])) ?? args[1] ?? null
    }
    if (name === 'os.environ') {
      return new Map(this.options.env)
    }
    if (name === 'time.sleep') {
      return this.clock.has(name) ? this.sleep(Number(args[0]) * 1000) : NOT_HANDLED
    }
    const found = this.clock.get(name)
    return found === undefined ? NOT_HANDLED : found(args, kwargs)
  }

  private async input(prompt: string): Promise<string> {
    const line = await this.lines.ask(prompt)
    if (line === null) {
      throw new Raised('EOFError', 'EOF when reading a line')
    }
    return line
  }

  private sleep(milliseconds: number): Promise<null> {
    // Longer than its wall time, the program has no time for any sleep.
    const longest = Math.min(MAX_SLEEP, ((this.options.limits.maxWallSecs ?? Infinity) + 0.005) * 1000)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(null), Math.min(milliseconds, longest))
      this.onInterrupt = () => {
        clearTimeout(timer)
        reject(new Interrupted())
      }
    })
  }

  /** Sleeps until the first of the waiting calls is due. Unknown ones are due at once. */
  private async sleepers(event: Reader): Promise<Answer> {
    const at = event['at']
    const calls = event.value() as number[]
    event['at'] = at
    const first = Math.min(...calls.map((call) => this.wakes.get(call) ?? 0))
    if (first > performance.now()) {
      await this.sleep(first - performance.now())
    }
    const now = Math.max(first, performance.now())
    const due = calls.filter((call) => (this.wakes.get(call) ?? 0) <= now)
    due.forEach((call) => this.wakes.delete(call))
    return (writer) => writeAnswers(writer, due.map((id) => ({ id, value: null })))
  }

  private failing(event: Reader, thrown: unknown): Answer {
    const calls = event.value() as number[]
    return (writer) => writeAnswers(writer, calls.map((id) => ({ id, thrown })))
  }
}

function mounted({ host, path, mode }: Options['mounts'][number]): MountDir {
  try {
    return new MountDir(path, host, { mode })
  } catch (error) {
    throw new UsageError(`--mount: ${(error as Error).message.replace(/^TypeError: /, '')}`)
  }
}

function write(writer: Writer, value: unknown): void {
  writer.at = 0
  writer.begin('V')
  writeJson(writer, value)
}

function notHandled({ name, args }: HostCall): Raised {
  return name.startsWith('Path.') || name === 'open'
    ? new Raised('PermissionError', `Permission denied: '${String(args[0])}'`)
    : new Raised('RuntimeError', `'${name}' is not supported in this environment`)
}

function now(zone: unknown): unknown {
  const moment = new Date()
  const microsecond = moment.getMilliseconds() * 1000
  if (zone != null) {
    const { offsetSeconds, name } = zone as { offsetSeconds: number; name?: string }
    const local = new Date(moment.getTime() + offsetSeconds * 1000)
    const date = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() }
    const clock = { hour: local.getUTCHours(), minute: local.getUTCMinutes(), second: local.getUTCSeconds() }
    return { __monty_type__: 'DateTime', ...date, ...clock, microsecond, offsetSeconds, timezoneName: name }
  }
  const clock = { hour: moment.getHours(), minute: moment.getMinutes(), second: moment.getSeconds(), microsecond }
  return { __monty_type__: 'DateTime', ...dateOf(moment), ...clock }
}

function dateOf(moment: Date): { year: number; month: number; day: number } {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() }
}

function random(count: number): Buffer {
  if (count > MAX_RANDOM) {
    throw new Raised('ValueError', `more than ${MAX_RANDOM} random bytes at a time`)
  }
  return crypto.randomBytes(count)
}

const CLOCK: Record<string, Function> = {
  'date.today': () => ({ __monty_type__: 'Date', ...dateOf(new Date()) }),
  'datetime.now': ([zone], { tz }) => now(zone ?? tz),
  'time.time': () => new Float(Date.now() / 1000),
  'time.monotonic': () => new Float(performance.now() / 1000),
  'time.perf_counter': () => new Float(performance.now() / 1000),
  'time.process_time': () => new Float(process.cpuUsage().user / 1e6),
  'time.sleep': () => null,
  'os.urandom': ([count]) => random(Number(count)),
}
