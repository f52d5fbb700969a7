/** The errors of the package. */

/** The exception inside an error. */
export interface ExceptionInfo {
  /** Name of its class, `ValueError` for example. */
  typeName: string
  message: string
}

/** One frame of a traceback. Lines and columns count from 1, columns in characters; `endColumn` is exclusive. */
export interface Frame {
  filename: string
  line: number
  column: number
  endLine: number
  endColumn: number
  functionName?: string
  sourceLine?: string
}

/** Base of the errors that a program in the sandbox causes. */
export class MontyError extends Error {
  protected _typeName: string
  protected _message: string

  constructor(typeName: string, message: string) {
    super(message ? `${typeName}: ${message}` : typeName)
    this.name = 'MontyError'
    this._typeName = typeName
    this._message = message
  }

  /** Class and message of the exception. */
  get exception(): ExceptionInfo {
    return { typeName: this._typeName, message: this._message }
  }

  /** The message (`msg`), or the message after the type (`type-msg`). */
  display(format: 'type-msg' | 'msg' = 'msg'): string {
    return this.shown(format, "Expected 'type-msg', or 'msg'")
  }

  protected shown(format: string, expected: string): string {
    switch (format) {
      case 'msg':
        return this._message
      case 'type-msg':
        return this._message ? `${this._typeName}: ${this._message}` : this._typeName
    }
    throw misuse(`Invalid display format: '${format}'. ${expected}`)
  }
}

/** The source does not compile. */
export class MontySyntaxError extends MontyError {
  /** The report as CPython prints it, with the source line and a caret. */
  readonly report: string

  constructor(message: string, typeName = 'SyntaxError', report = '') {
    super(typeName, message)
    this.name = 'MontySyntaxError'
    this.report = report
  }
}

/** An exception left the program. */
export class MontyRuntimeError extends MontyError {
  private readonly _traceback: string
  private readonly _frames: Frame[]

  constructor(typeName: string, message = '', traceback = '', frames: Frame[] = []) {
    super(typeName, message)
    this.name = 'MontyRuntimeError'
    this._traceback = traceback
    this._frames = frames
  }

  /** The frames, outermost first. */
  traceback(): Frame[] {
    return this._frames.map((frame) => ({ ...frame }))
  }

  /** The traceback as CPython prints it (`traceback`), `Type: message` (`type-msg`), or the message (`msg`). */
  override display(format: 'traceback' | 'type-msg' | 'msg' = 'traceback'): string {
    if (format === 'traceback') {
      return this._traceback || this.message
    }
    return this.shown(format, "Expected 'traceback', 'type-msg', or 'msg'")
  }
}

/** How diagnostics are laid out. */
export type TypingDisplayFormat =
  | 'full' | 'concise' | 'azure' | 'json' | 'jsonlines' | 'rdjson' | 'pylint' | 'gitlab' | 'github'

/** The type checker found problems. */
export class MontyTypingError extends MontyError {
  readonly #render: ((format: TypingDisplayFormat, color: boolean) => string) | undefined

  constructor(message: string, render?: (format: TypingDisplayFormat, color: boolean) => string) {
    super('TypeError', message)
    this.name = 'MontyTypingError'
    this.#render = render
  }

  /** The diagnostics. */
  displayDiagnostics(format: TypingDisplayFormat = 'full', color = false): string {
    if (!FORMATS.has(format)) {
      throw misuse(`Unknown format: ${String(format)}`)
    }
    return (format === 'full' && !color) || this.#render === undefined ? this._message : this.#render(format, color)
  }
}

/** The names of the formats. */
export const FORMATS = new Set<string>(
  ['full', 'concise', 'json', 'jsonlines', 'rdjson', 'pylint', 'azure', 'gitlab', 'github'],
)

/** The host's mistake: wrong arguments, a closed handle, bytes that are no dump. */
export function misuse(message: string, code: 'GenericFailure' | 'InvalidArg' = 'GenericFailure'): Error {
  return Object.assign(new Error(message), { code })
}
