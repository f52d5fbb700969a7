// Every name of version 0.0.18 of the original package, used as its types say; the compiler is the test.
import {
  Monty, MontyComplete, MontyError, MontyNameLookup, MontyRepl, MontyRuntimeError, MontySnapshot, MontySyntaxError,
  MontyTypingError, MountDir, runMontyAsync, type ExceptionInfo, type ExceptionInput, type FeedOptions, type Frame,
  type JsMontyObject, type JsResourceLimits, type MontyOptions, type MontyReplOptions, type MountDirOptions,
  type NameLookupLoadOptions, type NameLookupResumeOptions, type ResourceLimits, type ResumeOptions,
  type RunMontyAsyncOptions,
  type RunOptions, type SnapshotLoadOptions, type StartOptions, type TypingDisplayFormat,
} from '@pydantic/monty'

const limits: ResourceLimits = {
  maxAllocations: 1, maxDurationSecs: 1, maxMemory: 1, gcInterval: 1, maxRecursionDepth: 1,
}
const older: JsResourceLimits = limits
const options: MontyOptions = { scriptName: 's.py', inputs: ['x'], typeCheck: false, typeCheckPrefixCode: undefined }
const mountOptions: MountDirOptions = { mode: 'overlay', writeBytesLimit: 1 }
const mount = new MountDir('/data', '.', mountOptions)
const told: [string, string, string, number | null, string] = [
  mount.virtualPath, mount.hostPath, mount.mode, mount.writeBytesLimit, mount.repr(),
]
const printCallback = (stream: string, text: string): void => void [stream, text]
const runOptions: RunOptions = {
  inputs: { x: 1 }, limits, externalFunctions: { f: (x: number) => x }, printCallback, mount: [mount],
}
const startOptions: StartOptions = { inputs: { x: 1 }, limits: older, printCallback, mount }

const monty = new Monty('x', options)
const value: JsMontyObject = monty.run(runOptions)
monty.typeCheck('prefix')
const names: [string, string[], string] = [monty.scriptName, monty.inputs, monty.repr()]
const dump: Buffer = monty.dump()
const loaded: Monty = Monty.load(dump)
const progress = loaded.start(startOptions)
const exception: ExceptionInput = { type: 'ValueError', message: 'm' }
const answers: ResumeOptions[] = [{ returnValue: 1 }, { exception }]
const lookupAnswer: NameLookupResumeOptions = { value: 1 }
const loadOptions: SnapshotLoadOptions & NameLookupLoadOptions = { printCallback }
if (progress instanceof MontySnapshot) {
  const call: [string, string, JsMontyObject[], Record<string, JsMontyObject>] = [
    progress.scriptName, progress.functionName, progress.args, progress.kwargs,
  ]
  const again: MontySnapshot = MontySnapshot.load(progress.dump(), loadOptions)
  void [call, again.resume(answers[0]), again.repr()]
} else if (progress instanceof MontyNameLookup) {
  const lookup: MontyNameLookup = MontyNameLookup.load(progress.dump(), loadOptions)
  void [lookup.scriptName, lookup.variableName, lookup.resume(lookupAnswer), lookup.resume(), lookup.repr()]
} else if (progress instanceof MontyComplete) {
  const end: [JsMontyObject, string] = [progress.output, progress.repr()]
  void end
}

const replOptions: MontyReplOptions = { scriptName: 'r.py', limits }
const repl = new MontyRepl(replOptions)
const feedOptions: FeedOptions = { mount }
const fed: JsMontyObject = repl.feed('1', feedOptions)
const copy: MontyRepl = MontyRepl.load(repl.dump())
void [fed, copy.scriptName, copy.repr()]

const asyncOptions: RunMontyAsyncOptions = {
  inputs: {}, externalFunctions: { f: async (...args: unknown[]) => args }, limits, printCallback, mount,
}
const promise: Promise<JsMontyObject> = runMontyAsync(monty, asyncOptions)

const format: TypingDisplayFormat = 'concise'
const errors: MontyError[] = [
  new MontyError('ValueError', 'm'), new MontySyntaxError('m'), new MontyRuntimeError('ValueError', 'm', 'trace', []),
  new MontyTypingError('m'),
]
for (const error of errors) {
  const info: ExceptionInfo = error.exception
  void [info.typeName, info.message, error.display('type-msg'), error.message]
  if (error instanceof MontyRuntimeError) {
    const frames: Frame[] = error.traceback()
    void frames.map(({ filename, line, column, endLine, endColumn, functionName, sourceLine }) => [
      filename, line, column, endLine, endColumn, functionName, sourceLine,
    ])
    void error.display('traceback')
  } else if (error instanceof MontyTypingError) {
    void error.displayDiagnostics(format, true)
  }
}
void [told, value, names, promise]
