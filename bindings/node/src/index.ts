/** Monty: a sandboxed Python interpreter for programs that nobody reviewed. */
export { runMontyAsync, type RunMontyAsyncOptions } from './async.js'
export {
  MontyError, MontyRuntimeError, MontySyntaxError, MontyTypingError,
  type ExceptionInfo, type Frame, type TypingDisplayFormat,
} from './errors.js'
export { CallbackFile, MemoryFile, OSAccess, type AbstractFile } from './files.js'
export { MontyFunction, type InvokeAsyncOptions, type InvokeOptions } from './functions.js'
export { MountDir, type MountDirOptions, type MountMode } from './mount.js'
export type { ExternalModules } from './modules.js'
export { ClassInstance, ClassType, type ObjectPolicy } from './objects.js'
export { version } from './native.js'
export type {
  FeedOptions, FeedStartOptions, HostFunction, HostOptions, MontyOptions, MontyReplOptions, OpenOptions, OsFunction,
  OsHandler, PrintCallback, ResourceLimits, ResourceLimits as JsResourceLimits, RunOptions, SnapshotLoadOptions,
  StartOptions,
} from './options.js'
export { AbstractOS, NOT_HANDLED, StatResult, SystemError } from './os.js'
export { CollectStreams, CollectString, type CollectOptions } from './output.js'
export { Monty } from './program.js'
export {
  loadSnapshot, MontyComplete, MontyFutureSnapshot, MontyNameLookup, MontySnapshot,
  type ExceptionInput, type MontyProgress, type MontyStep, type NameLookupLoadOptions, type NameLookupResumeOptions,
  type ResumeOptions,
} from './progress.js'
export { loadReplSnapshot, MontyRepl, runReplAsync, type FeedAsyncOptions } from './repl.js'
export type { DumpOptions, KeyOptions } from './seal.js'
export { tuple, type Clock, type JsMontyObject, type MontyTuple, type Tagged } from './values.js'
