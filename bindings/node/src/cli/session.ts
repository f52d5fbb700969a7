/** Interactive sessions. */
import { bytesOf } from '../engine.js'
import { freeProgram, type Handle, version } from '../native.js'
import { wantsColour } from './colour.js'
import { Host, Leaving } from './host.js'
import type { Json } from './json.js'
import { Interrupted, type Lines } from './lines.js'
import type { Options } from './options.js'
import { showError, writeBytes } from './program.js'
import { compile, Failure, feed, openSession } from './steps.js'

const COMPOUND = new Set(['if', 'for', 'while', 'def', 'class', 'with', 'try', 'async', 'match'])
const OPEN = ['was never closed', 'unterminated triple-quoted', 'unexpected EOF']
const UNFINISHED = /^(expected an indented block|expected 'except' or 'finally' block)/

/** Whether more lines have to come before the snippet can run. */
export function isUnfinished(lines: string[]): boolean {
  const isBlank = lines.at(-1)!.trim() === ''
  const word = lines[0].trim().split(/\s/, 1)[0]
  const isDecorated = word.startsWith('@')
  const isBlock = isDecorated || (COMPOUND.has(word.replace(/:+$/, '')) && (word !== 'match' || lines[0].endsWith(':')))
  try {
    freeProgram(compile(lines.join('\n'), 'main.py', [], []))
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'S') {
      return false
    }
    const text = String(error.body[1])
    if (OPEN.some((part) => text.includes(part))) {
      return !(isBlank && text.includes('unexpected EOF'))
    }
    return !isBlank && (UNFINISHED.test(text) || (isDecorated && lines.length === 1))
  }
  return isBlock && !isBlank
}

/** A session at the terminal. */
export class Session {
  private readonly host: Host
  private readonly handle: Handle
  private inputs: Map<string, Json>
  private functions: string[]

  constructor(
    private readonly options: Options,
    private readonly lines: Lines,
    loaded?: Handle,
  ) {
    this.host = new Host(options, lines, false)
    this.handle = loaded ?? openSession(options.limits)
    for (const name of ['exit', 'quit']) {
      this.host.functions.set(name, ([code = null]) => {
        throw new Leaving(code)
      })
    }
    this.inputs = options.inputs
    this.functions = loaded === undefined ? [...this.host.functions.keys()] : []
  }

  /** Reads and runs snippets until the input ends; gives the exit code. */
  async run(first?: string): Promise<number> {
    this.lines.openHistory()
    if (first === undefined && this.lines.isTerminal) {
      process.stdout.write(`Monty ${version}: Python 3.14 in a sandbox. Ctrl-D or exit() leaves.\n`)
    }
    let code = first === undefined ? undefined : await this.feed(first)
    while (code === undefined) {
      try {
        code = await this.step()
      } catch (error) {
        if (!(error instanceof Interrupted)) {
          throw error
        }
        process.stderr.write('\nKeyboardInterrupt\n')
      }
    }
    if (this.options.snapshot !== undefined) {
      writeBytes(this.options.snapshot, bytesOf('sessionDump', this.handle))
    }
    return code
  }

  private async step(): Promise<number | undefined> {
    const lines: string[] = []
    while (lines.length === 0 || isUnfinished(lines)) {
      const line = await this.read(lines.length > 0 ? '... ' : '>>> ')
      if (line === null) {
        if (this.lines.isTerminal) {
          process.stdout.write('\n')
        }
        if (lines.length === 0) {
          return 0
        }
        lines.push('')
        break
      }
      lines.push(line)
    }
    return lines.some((line) => line.trim() !== '') ? this.feed(lines.join('\n')) : undefined
  }

  private async read(prompt: string): Promise<string | null> {
    const isPainted = this.lines.isTerminal && wantsColour(process.stdout)
    const interrupt = (): void => this.lines.interrupt()
    process.on('SIGINT', interrupt)
    try {
      return await this.lines.ask(isPainted ? `\x1b[1;35m${prompt}\x1b[0m` : prompt)
    } finally {
      process.off('SIGINT', interrupt)
    }
  }

  /** Runs a snippet and shows its value; gives the exit code when the session is to end. */
  private async feed(source: string): Promise<number | undefined> {
    const { inputs, functions } = this
    this.inputs = new Map()
    this.functions = []
    let run
    try {
      run = feed(this.handle, source, inputs, functions)
      await this.host.finish(run)
      const value = run.reader.value()
      if (value !== null) {
        process.stdout.write(`${String(value)}\n`)
      }
      return undefined
    } catch (error) {
      const code = showError(error)
      return error instanceof Failure && error.names.includes('SystemExit') ? code : undefined
    } finally {
      run?.free()
    }
  }
}
