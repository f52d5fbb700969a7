/** Names of the exceptions that a host may raise in the sandbox. */
import { SystemError } from './os.js'

const NAMES = new Set(
  `BaseException Exception SystemExit KeyboardInterrupt GeneratorExit StopIteration StopAsyncIteration
  ArithmeticError FloatingPointError OverflowError ZeroDivisionError AssertionError AttributeError
  FrozenInstanceError BufferError EOFError ImportError ModuleNotFoundError LookupError IndexError KeyError
  MemoryError NameError UnboundLocalError OSError IOError EnvironmentError BlockingIOError ChildProcessError
  ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError
  FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError
  ProcessLookupError TimeoutError ReferenceError RuntimeError NotImplementedError PythonFinalizationError
  RecursionError SyntaxError IndentationError TabError SystemError TypeError ValueError UnicodeError
  UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError Warning DeprecationWarning PendingDeprecationWarning
  RuntimeWarning SyntaxWarning UserWarning FutureWarning ImportWarning UnicodeWarning BytesWarning ResourceWarning
  EncodingWarning JSONDecodeError PatternError UnsupportedOperation CancelledError`.split(/\s+/),
)

/** True for the name of an exception class that the sandbox has. */
export function isExceptionName(name: unknown): name is string {
  return typeof name === 'string' && NAMES.has(name)
}

/** What the sandbox sees of something that a host function has thrown. */
export interface Described {
  name: string
  message: string
  /** Arguments of the exception; without them the message is the only one. */
  args?: unknown[]
}

/** Class name and message under which the sandbox sees what a host function has thrown. */
export function describeThrown(thrown: unknown): Described {
  if (thrown === null || typeof thrown !== 'object') {
    return { name: 'RuntimeError', message: thrown === undefined ? '' : String(thrown) }
  }
  try {
    if (thrown instanceof SystemError) {
      return { name: thrown.name, message: thrown.message, args: thrown.args }
    }
    const { name, message, exception } = thrown as { name?: unknown; message?: unknown; exception?: unknown }
    const inner = exception as { typeName?: unknown; message?: unknown } | undefined
    if (inner && isExceptionName(inner.typeName)) {
      return { name: inner.typeName, message: String(inner.message ?? '') }
    }
    const text = message === undefined ? '' : String(message)
    return { name: isExceptionName(name) ? name : 'RuntimeError', message: text }
  } catch {
    return { name: 'RuntimeError', message: '' }
  }
}
