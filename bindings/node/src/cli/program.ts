/** Programs run, saved and resumed from the command line. */
import fs from 'node:fs'
import { writePlain, writeThrown } from '../engine.js'
import { MontyTypingError } from '../errors.js'
import { writeAnswers } from '../progress.js'
import { Reader } from '../reader.js'
import { checkTypes } from '../typing.js'
import { coloured, wantsColour } from './colour.js'
import { Host, Paused } from './host.js'
import { jsonText, writeJson } from './json.js'
import { Interrupted, type Lines } from './lines.js'
import { UsageError, type Options } from './options.js'
import { compile, Failure, start, type Run } from './steps.js'

/** Exit code of a run that waits. */
export const SAVED = 3
/** Exit code after Ctrl-C. */
export const INTERRUPTED = 130

/** A file of the command line cannot be read or written; the text says why. */
export class FileError extends Error {}

/** The program's text and the name of its file; undefined when the command line has no program. */
export function readSource({ code, file }: Options): { code: string | Uint8Array; name: string } | undefined {
  if (code !== undefined) {
    return { code, name: '<string>' }
  }
  if (file === undefined) {
    return undefined
  }
  const data = file === '-' ? fs.readFileSync(0) : readBytes(file)
  const hasMark = data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf
  return { code: hasMark ? data.subarray(3) : data, name: file === '-' ? '<stdin>' : file }
}

/** The contents of a file. Throws FileError. */
export function readBytes(path: string): Buffer {
  try {
    return fs.readFileSync(path)
  } catch (error) {
    throw new FileError(`can't open file '${path}': ${reason(error)}`)
  }
}

/** Replaces the contents of a file in one step. Throws FileError. */
export function writeBytes(path: string, data: Uint8Array): void {
  try {
    fs.writeFileSync(`${path}.new`, data)
    fs.renameSync(`${path}.new`, path)
  } catch (error) {
    throw new FileError(`can't write file '${path}': ${reason(error)}`)
  }
}

const TEXTS: Record<string, string> = {
  ENOENT: 'No such file or directory',
  ENOTDIR: 'Not a directory',
  EISDIR: 'Is a directory',
  EACCES: 'Permission denied',
}

function reason(error: unknown): string {
  const { errno = 0, code = '', message } = error as NodeJS.ErrnoException
  return `[Errno ${-errno}] ${TEXTS[code] ?? message}`
}

/** Runs a program; gives the exit code. */
export function runProgram(
  options: Options, lines: Lines, code: string | Uint8Array, name: string,
): Promise<number> {
  const host = new Host(options, lines, options.snapshot !== undefined)
  if (options.flags.has('--type-check')) {
    const text = checked(options, host, typeof code === 'string' ? code : new TextDecoder().decode(code), name)
    if (text.length > 0) {
      process.stderr.write(text.endsWith('\n') ? text : `${text}\n`)
      return Promise.resolve(1)
    }
  }
  const begun = performance.now()
  const begin = (): [Run, number] => {
    const functions = [...host.functions.keys()].filter((function_) => !options.inputs.has(function_))
    const program = compile(code, name, [...options.inputs.keys()], functions)
    const ready = performance.now()
    return [start(program, options.inputs, options.limits), ready - begun]
  }
  return finish(options, host, begin)
}

/** What the type checker reports; what the host gives to the program may be anything. */
function checked(options: Options, host: Host, code: string, scriptName: string): string {
  const given = new Set([...options.inputs.keys(), ...host.functions.keys()])
  const stubs = `from typing import Any\n${[...given].map((name) => `${name}: Any\n`).join('')}`
  try {
    checkTypes(code, { scriptName, stubs })
    return ''
  } catch (error) {
    if (error instanceof MontyTypingError) {
      return error.displayDiagnostics(options.typeCheckFormat, wantsColour(process.stderr))
    }
    throw error
  }
}

/** Continues a saved run; gives the exit code. */
export async function resumeProgram(options: Options, lines: Lines, run: Run): Promise<number> {
  const asks = 'FOL'.includes(run.reader.kind)
  if (asks && options.answer === undefined && options.error === undefined) {
    process.stdout.write(`${waitingFor(run.reader)}\n`)
    return SAVED
  }
  const host = new Host(options, lines, options.snapshot !== undefined)
  return finish(options, host, () => {
    if (asks) {
      giveAnswer(run, options)
    }
    return [run, 0]
  })
}

function giveAnswer(run: Run, { answer, error = '', flags }: Options): void {
  const isName = run.reader.kind === 'L'
  if (answer === undefined && isName) {
    return run.answer((writer) => writePlain(writer, 'N'))
  }
  const colon = error.indexOf(':')
  const [type, message] = colon < 0 ? [error, ''] : [error.slice(0, colon), error.slice(colon + 1)]
  const thrown = { exception: { typeName: type.trim() || 'Exception', message: message.trim() } }
  if (!flags.has('--awaited') || isName) {
    return run.answer((writer) => {
      if (answer === undefined) {
        return writeThrown(writer, thrown)
      }
      writer.begin('V')
      writeJson(writer, answer.value)
    })
  }
  const call = idOf(run.reader)
  run.answer((writer) => writePlain(writer, 'A'))
  const waiting = run.reader.kind === 'W' ? (copyOf(run.reader).value() as number[]) : []
  if (!waiting.includes(call)) {
    throw new UsageError('--awaited: the program does not await the call')
  }
  run.answer((writer) => {
    if (answer === undefined) {
      return writeAnswers(writer, [{ id: call, thrown }])
    }
    writer.begin('R')
    writer.list(1)
    writer.tuple(3)
    writer.value(call)
    writer.string('V')
    writeJson(writer, answer.value)
  })
}

function copyOf(reader: Reader): Reader {
  return new Reader(reader['bytes'].slice())
}

function idOf(reader: Reader): number {
  const event = copyOf(reader)
  event.tuple()
  event.value()
  event.value()
  event.value()
  return event.value() as number
}

/** What a run waits for, as JSON. */
export function waitingFor(reader: Reader): string {
  const event = copyOf(reader)
  event.tuple()
  const name = JSON.stringify(event.value())
  if (event.kind === 'L') {
    return `{"name":${name}}`
  }
  const args = jsonText(event).replace(/^\{"\$tuple":([^]*)\}$/, '$1')
  const kwargs = jsonText(event)
  return `{"function":${name},"args":${args},"kwargs":${kwargs},"call_id":${String(event.value())}}`
}

async function finish(options: Options, host: Host, begin: () => [Run, number]): Promise<number> {
  let [ready, begun, saved] = [0, performance.now(), '']
  let run: Run | undefined
  try {
    ;[run, ready] = begin()
    await host.finish(run)
    const text = options.flags.has('--print') ? shown(run.reader) : 'null'
    if (text !== 'null') {
      process.stdout.write(`${text}\n`)
    }
    return 0
  } catch (error) {
    if (error instanceof Paused) {
      const waits = waitingFor(run!.reader)
      const data = run!.dump()
      writeBytes(options.snapshot!, data)
      saved = `, ${data.length} bytes saved`
      process.stderr.write(`monty: saved in ${options.snapshot}, waits for ${waits}\n`)
      return SAVED
    }
    return showError(error)
  } finally {
    run?.free()
    if (options.flags.has('--stats')) {
      const took = performance.now() - begun - ready
      const times = `ready in ${ready.toFixed(1)} ms, ran ${took.toFixed(1)} ms, ${host.milliseconds.toFixed(1)} ms`
      process.stderr.write(`monty: ${times} of them in the host; ${host.calls} questions${saved}\n`)
    }
  }
}

/** The value of a program as it is printed: text as it is, everything else as JSON. */
function shown(reader: Reader): string {
  const text = jsonText(copyOf(reader))
  return text.startsWith('"') ? String(copyOf(reader).value()) : text
}

/** Prints what left a program; gives the exit code. Throws on what is none of the program's errors. */
export function showError(error: unknown): number {
  if (error instanceof Interrupted) {
    process.stderr.write('KeyboardInterrupt\n')
    return INTERRUPTED
  }
  if (!(error instanceof Failure)) {
    throw error
  }
  if (error.kind === 'E') {
    throw new UsageError(error.text)
  }
  if (error.names.includes('SystemExit')) {
    const args = error.body[1] as unknown[]
    const code = args.length === 0 ? null : args[0]
    if (args.length <= 1 && (code === null || typeof code === 'number' || typeof code === 'boolean')) {
      return Number(code) & 0xff
    }
    process.stderr.write(`${String(error.body[2] ?? '')}\n`)
    return 1
  }
  process.stderr.write(wantsColour(process.stderr) ? coloured(error.text) : error.text)
  return error.names.includes('KeyboardInterrupt') ? INTERRUPTED : 1
}
