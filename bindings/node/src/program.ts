/** Compiled programs. */
import { bytesOf, describe, failure, invoke, read, release, settle, take } from './engine.js'
import { misuse } from './errors.js'
import { startRun, toEnd, type Begin } from './drive.js'
import { call, freeProgram, isOpen, result, Status, type Handle } from './native.js'
import {
  callbackOf, namesOf, scriptNameOf, writeLimits, writeRunOptions, type MontyOptions, type ResourceLimits,
  type RunOptions, type StartOptions,
} from './options.js'
import type { MontyStep } from './progress.js'
import type { Reader } from './reader.js'
import { seal, unseal, type DumpOptions, type KeyOptions } from './seal.js'
import { checkTypes } from './typing.js'
import type { JsMontyObject } from './values.js'
import type { Writer } from './writer.js'

/** Gives programs back that nobody holds any more. */
const abandoned = new FinalizationRegistry<Handle>((handle) => freeProgram(handle))
const NOTHING: readonly string[] = []

/** Starts a program with a writer that holds nothing; gives the first event. For use within the package. */
export let startProgram: (
  program: Monty, writer: Writer, options: StartOptions, handle: Handle, tickSeconds: number,
) => Reader

/** Names of the host functions a program declares. For use within the package. */
export let declaredFunctions: (program: Monty) => readonly string[]

/** A program, compiled once and run any number of times. */
export class Monty {
  readonly #handle: Handle
  readonly #code: string
  readonly #scriptName: string
  readonly #inputs: readonly string[]
  readonly #functions: readonly string[]

  static {
    startProgram = (program, ...rest) => program.#start(...rest)
    declaredFunctions = (program) => program.#functions
  }

  /** Parses and compiles. Throws MontySyntaxError. */
  constructor(code: string, options?: MontyOptions)
  /** @internal */
  constructor(code: Handle)
  constructor(code: string | Handle, options?: MontyOptions) {
    if (typeof code === 'string') {
      this.#code = code
      const given = checked(options)
      this.#scriptName = given.scriptName
      this.#inputs = given.inputs
      this.#functions = given.externalFunctions
      if (options?.typeCheck) {
        const { typeCheckPrefixCode: stubs, moduleStubs } = options
        checkTypes(code, { scriptName: given.scriptName, stubs: stubs ?? undefined, moduleStubs })
      }
      this.#handle = compile(code, given)
    } else if (code !== null && typeof code === 'object' && typeof code.low === 'number') {
      this.#handle = code
      const info = describe('programInfo', code)
      this.#code = info.code as string
      this.#scriptName = info.script_name as string
      this.#inputs = info.inputs as string[]
      this.#functions = info.external_functions as string[]
    } else {
      throw misuse('code must be a string', 'InvalidArg')
    }
    abandoned.register(this, this.#handle, this.#handle)
  }

  /** The file name in tracebacks. */
  get scriptName(): string {
    return this.#scriptName
  }

  /** Names of the inputs. */
  get inputs(): string[] {
    return [...this.#inputs]
  }

  /** Names of the declared host functions. */
  get externalFunctions(): string[] {
    return [...this.#functions]
  }

  /** Source of the program. */
  get code(): string {
    return this.#code
  }

  /** Checks types, given declarations of what the program sees. Throws MontyTypingError. */
  typeCheck(prefixCode?: string, moduleStubs?: Record<string, string>): void {
    checkTypes(this.#code, { scriptName: this.#scriptName, stubs: prefixCode ?? undefined, moduleStubs })
  }

  /** Runs to the end, calling host functions as it goes; gives the value of the last expression. */
  run(options?: RunOptions): JsMontyObject {
    return toEnd((writer, handle) => this.#start(writer, options, handle), options, this.#functions)
  }

  /** Runs until the program ends or asks the host for something. */
  start(options?: StartOptions): MontyStep {
    const begin: Begin = (writer, handle) => this.#start(writer, options, handle)
    return startRun(begin, options, this.#scriptName) as MontyStep
  }

  #start(writer: Writer, options: StartOptions | undefined, handle: Handle, tickSeconds?: number): Reader {
    if (!isOpen(this.#handle)) {
      throw misuse('the program has been disposed')
    }
    this.#writeInputs(writer, options?.inputs)
    const length = writer.at
    const optionsLength = options == null ? 0 : writeRunOptions(writer, options, tickSeconds)
    call('start', this.#handle.low, this.#handle.high, writer.bytes, length, optionsLength)
    return settle(writer, callbackOf(options), handle)
  }

  #writeInputs(writer: Writer, inputs: unknown): void {
    const names = this.#inputs
    if (inputs != null && typeof inputs !== 'object') {
      throw misuse('inputs must be an object', 'InvalidArg')
    }
    if (names.length === 0) {
      if (inputs != null && Object.keys(inputs).length > 0) {
        throw misuse('No input variables declared but inputs object was provided')
      }
      return
    }
    if (inputs == null) {
      throw misuse(`Missing required inputs: [${names.map((name) => `"${name}"`).join(', ')}]`)
    }
    writer.begin('V')
    writer.tuple(names.length)
    for (const name of names) {
      if (!Object.hasOwn(inputs, name)) {
        throw misuse(`Missing required input: '${name}'`)
      }
      writer.value((inputs as Record<string, unknown>)[name])
    }
  }

  /** The program as bytes for `load`; with a key they are signed, and loaded with that key only. */
  dump(options?: DumpOptions): Buffer {
    return seal(bytesOf('programDump', this.#handle), options)
  }

  /** A program of bytes from `dump`. Throws for any other bytes. */
  static load(data: Uint8Array, options?: KeyOptions): Monty {
    invoke('programLoad', { low: 0, high: 0 }, unseal(data, options))
    return new Monty({ low: result.low, high: result.high })
  }

  /** Gives the program back to the library now. Runs of it go on. */
  [Symbol.dispose](): void {
    abandoned.unregister(this.#handle)
    freeProgram(this.#handle)
  }

  /** How it prints. */
  repr(): string {
    const lines = this.#code.split('\n').length - (this.#code.endsWith('\n') ? 1 : 0)
    const list = (names: readonly string[]): string => `[${names.map((name) => `"${name}"`).join(', ')}]`
    return (
      `Monty(<${lines} line${lines === 1 ? '' : 's'} of code>, scriptName='${this.#scriptName}'` +
      (this.#inputs.length === 0 ? '' : `, inputs=${list(this.#inputs)}`) +
      (this.#functions.length === 0 ? '' : `, externalFunctions=${list(this.#functions)}`) +
      ')'
    )
  }
}

interface Checked {
  scriptName: string
  inputs: readonly string[]
  externalFunctions: readonly string[]
  limits: ResourceLimits | undefined
  assertMessages: boolean
}

const DEFAULTS: Checked = {
  scriptName: 'main.py', inputs: NOTHING, externalFunctions: NOTHING, limits: undefined, assertMessages: true,
}

function checked(options: MontyOptions | undefined): Checked {
  if (options == null) {
    return DEFAULTS
  }
  if (typeof options !== 'object') {
    throw misuse('options must be an object', 'InvalidArg')
  }
  return {
    scriptName: scriptNameOf(options.scriptName),
    inputs: namesOf(options.inputs, 'inputs'),
    externalFunctions: namesOf(options.externalFunctions, 'externalFunctions'),
    limits: options.limits ?? undefined,
    assertMessages: options.assertMessageAnnotations !== false,
  }
}

function compile(
  code: string, { scriptName, inputs, externalFunctions: functions, limits, assertMessages }: Checked,
): Handle {
  const writer = take()
  try {
    const length = writer.text(code)
    writer.begin('O')
    writer.dict()
    writer.string('unknown_names')
    writer.string('ask')
    if (scriptName !== 'main.py') {
      writer.string('script_name')
      writer.string(scriptName)
    }
    for (const [key, names] of [['inputs', inputs], ['external_functions', functions]] as const) {
      if (names.length > 0) {
        writer.string(key)
        writer.value(names)
      }
    }
    if (!assertMessages) {
      writer.string('assert_messages')
      writer.value(false)
    }
    writeLimits(writer, limits)
    writer.endDict()
    call('compile', 0, 0, writer.bytes, length, writer.at - length)
    if (result.status !== Status.Ok) {
      throw failure(result.status, read())
    }
    return { low: result.low, high: result.high }
  } finally {
    release(writer)
  }
}
