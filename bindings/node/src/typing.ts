/** The type checker. */
import { failure, read, release, take } from './engine.js'
import { misuse, MontyTypingError } from './errors.js'
import { call, result, Status } from './native.js'

/** What a check looks at besides the program. */
export interface TypingContext {
  readonly scriptName: string
  readonly stubs?: string | undefined
  readonly stubsName?: string
  /** Snippets that ran before in the same namespace. */
  readonly context?: readonly string[]
  readonly moduleStubs?: Record<string, string> | undefined
}

/** Throws MontyTypingError if the checker finds anything. */
export function checkTypes(code: string, context: TypingContext): void {
  if (context.stubs !== undefined && typeof context.stubs !== 'string') {
    throw misuse('prefixCode must be a string', 'InvalidArg')
  }
  const text = report(code, context, 'full', false)
  if (text.length > 0) {
    throw new MontyTypingError(text, (format, color) => report(code, context, format, color))
  }
}

function report(code: string, context: TypingContext, format: string, color: boolean): string {
  const writer = take()
  try {
    const length = writer.text(code)
    writer.begin('O')
    writer.dict()
    const entries = {
      script_name: context.scriptName, stubs: context.stubs ?? null, format, color,
      stubs_name: context.stubsName ?? null, context: [...(context.context ?? [])],
      module_stubs: { ...context.moduleStubs },
    }
    for (const [key, value] of Object.entries(entries)) {
      writer.string(key)
      writer.value(value)
    }
    writer.endDict()
    call('typeCheck', 0, 0, writer.bytes, length, writer.at - length)
    const reader = read()
    if (result.status !== Status.Ok) {
      throw failure(result.status, reader)
    }
    return reader.value() as string
  } finally {
    release(writer)
  }
}
