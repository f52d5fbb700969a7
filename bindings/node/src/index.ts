/** Monty: a sandboxed Python interpreter for programs that nobody reviewed. */
export { runMontyAsync, type RunMontyAsyncOptions } from './async.js'
export {
  MontyError, MontyRuntimeError, MontySyntaxError, MontyTypingError,
  type ExceptionInfo, type Frame, type TypingDisplayFormat,
} from './errors.js'
export { version } from './native.js'
export type {
  HostFunction, MontyOptions, OsHandler, PrintCallback, ResourceLimits, ResourceLimits as JsResourceLimits, RunOptions,
  SnapshotLoadOptions, StartOptions,
} from './options.js'
export { Monty } from './program.js'
export {
  loadSnapshot, MontyComplete, MontyFutureSnapshot, MontyNameLookup, MontySnapshot,
  type ExceptionInput, type MontyProgress, type NameLookupLoadOptions, type NameLookupResumeOptions, type ResumeOptions,
} from './progress.js'
export { tuple, type Clock, type JsMontyObject, type MontyTuple, type Tagged } from './values.js'
