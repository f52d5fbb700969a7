/** Standard input by lines: what input() and sessions read. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'

const HISTORY_LINES = 2000

/** Ctrl-C while a line was awaited. */
export class Interrupted extends Error {}

/** Reads lines, at a terminal with editing and the history of earlier sessions. */
export class Lines {
  readonly isTerminal = process.stdin.isTTY === true
  private reader: readline.Interface | undefined
  private readonly waiting: string[] = []
  private isClosed = false
  private wake: (() => void) | undefined
  private fail: ((problem: Error) => void) | undefined
  private historyFile: string | undefined
  private history: string[] = []

  /** Remembers the lines of this session and offers those of earlier ones. */
  openHistory(): void {
    if (!this.isTerminal) {
      return
    }
    this.historyFile = process.env.MONTY_HISTORY || path.join(os.homedir(), '.monty_history')
    try {
      this.history = fs.readFileSync(this.historyFile, 'utf8').split('\n').filter(Boolean).reverse()
    } catch {
      this.history = []
    }
  }

  /** The next line, null at the end of the input. Throws Interrupted. */
  async ask(prompt: string): Promise<string | null> {
    const reader = this.open()
    if (this.isTerminal) {
      reader.setPrompt(prompt)
      reader.prompt()
    } else {
      process.stdout.write(prompt)
    }
    while (this.waiting.length === 0 && !this.isClosed) {
      await new Promise<void>((resolve, reject) => {
        this.wake = resolve
        this.fail = reject
      })
    }
    return this.waiting.shift() ?? null
  }

  /** Makes a line that is awaited fail with Interrupted. */
  interrupt(): void {
    if (this.isTerminal) {
      this.reader?.write(null, { ctrl: true, name: 'u' })
    }
    this.fail?.(new Interrupted())
  }

  /** Stops reading and saves the history. */
  close(): void {
    this.reader?.close()
    if (this.historyFile !== undefined) {
      const lines = this.history.slice(0, HISTORY_LINES).reverse()
      try {
        fs.writeFileSync(this.historyFile, lines.map((line) => line + '\n').join(''))
      } catch {
        // A history that cannot be kept is no reason to fail.
      }
    }
  }

  private open(): readline.Interface {
    if (this.reader !== undefined) {
      return this.reader
    }
    const { stdin: input, stdout: output } = process
    if (this.isTerminal) {
      const { history } = this
      this.reader = readline.createInterface({ input, output, terminal: true, history, historySize: HISTORY_LINES })
      this.reader.on('history', (lines: string[]) => (this.history = [...lines]))
      this.reader.on('SIGINT', () => process.emit('SIGINT'))
    } else {
      this.reader = readline.createInterface({ input, terminal: false })
    }
    this.reader.on('line', (line) => {
      this.waiting.push(line)
      this.wake?.()
    })
    this.reader.on('close', () => {
      this.isClosed = true
      this.wake?.()
    })
    return this.reader
  }
}
