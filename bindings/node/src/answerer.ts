/** Answers what a run asks with the functions of its host. */
import { writePlain, writeResult, writeThrown } from './engine.js'
import { misuse } from './errors.js'
import { contentsOf, functionOf, type ExternalModules } from './modules.js'
import { isOfObject, memberOf } from './objects.js'
import { NOT_HANDLED } from './os.js'
import { MountTable } from './mount.js'
import type { Handle } from './native.js'
import type { HostFunction, HostOptions, OsFunction } from './options.js'
import type { Reader } from './reader.js'
import { External, nameOf, type JsMontyObject } from './values.js'
import type { Writer } from './writer.js'

/** A call as its host function sees it. */
export interface HostCall {
  name: string
  args: JsMontyObject[]
  kwargs: Record<string, JsMontyObject>
  callId: number
}

/** Stands for an exception that the program is to see. */
class Refusal {
  readonly exception: { typeName: string; message: string }

  constructor(typeName: string, message: string) {
    this.exception = { typeName, message }
  }
}

/** Reads a call from its message. */
export function callOf(reader: Reader): HostCall {
  reader.tuple()
  const name = reader.value() as string
  const args = reader.arguments()
  const kwargs = reader.record()
  return { name, args, kwargs, callId: reader.value() as number }
}

/** The host functions of one run. Only own properties count: nothing of a prototype can be reached. */
export class Answerer {
  private readonly functions: Record<string, unknown> | undefined
  private readonly modules: ExternalModules | undefined
  private readonly os: OsFunction | undefined
  private readonly mounts: MountTable | undefined
  private readonly kept: (ReadonlySet<object> | undefined)[]

  constructor(
    options: HostOptions | undefined,
    private readonly declared: readonly string[],
    /** Objects and functions of the host that the program may know. */
    ...kept: (ReadonlySet<object> | undefined)[]
  ) {
    this.kept = kept
    const functions = (this.functions = options?.externalFunctions as Record<string, unknown> | undefined)
    this.modules = options?.externalModules
    const os = options?.os
    this.mounts = options?.mount == null ? undefined : new MountTable(options.mount)
    if (functions != null && typeof functions !== 'object') {
      throw misuse('externalFunctions must be an object', 'InvalidArg')
    }
    if (os == null || typeof os === 'function') {
      this.os = (os as OsFunction | null) ?? undefined
    } else if (typeof os === 'object' && typeof os.call === 'function') {
      this.os = (name, args, kwargs) => os.call(name, args, kwargs)
    } else {
      throw misuse('os must be a function or an object with a method call', 'InvalidArg')
    }
  }

  /** Writes the answer to an event of a run that cannot wait. */
  answer(reader: Reader, run: Handle, writer: Writer): void {
    if (reader.kind === 'L') {
      return this.answerLookup(reader.value() as string[], writer)
    }
    if (reader.kind === 'W') {
      throw misuse('async futures not supported with `Monty.run`: use runMontyAsync')
    }
    const isOs = reader.kind === 'O'
    const event = callOf(reader)
    if (isOs && this.mounted(event.name, run, writer)) {
      return
    }
    let value: unknown
    try {
      value = isOs ? this.system(event, 'with standard execution') : this.call(event, false)
    } catch (thrown) {
      return thrown instanceof Missing ? writePlain(writer, 'N') : writeThrown(writer, thrown)
    }
    if (isThenable(value)) {
      value.then(undefined, () => undefined)
      const text = `the host function '${event.name}' is asynchronous: use runMontyAsync`
      return writeThrown(writer, new Refusal('TypeError', text))
    }
    writeResult(writer, value)
  }

  /** Writes the answer to a name lookup or an import. */
  answerLookup([name, kind]: readonly string[], writer: Writer): void {
    if (kind === undefined) {
      return this.lookUp(name, writer)
    }
    const modules = this.modules
    if (modules == null || !Object.hasOwn(modules, name)) {
      return writePlain(writer, 'N')
    }
    let contents: unknown
    try {
      contents = contentsOf(modules[name], name)
    } catch (error) {
      return writeThrown(writer, new Refusal('TypeError', (error as Error).message))
    }
    writeResult(writer, contents)
  }

  /** Writes the answer that binds a name to a host function or value, or lets the program fail. */
  lookUp(name: string, writer: Writer): void {
    if (this.functions == null || !Object.hasOwn(this.functions, name)) {
      return writePlain(writer, 'N')
    }
    const value = this.functions[name]
    writeResult(writer, typeof value === 'function' ? new External(name) : value)
  }

  /** Calls a host function: keyword arguments come as one object after the others. */
  call({ name, args, kwargs }: HostCall, always: boolean): unknown {
    if (isOfObject(name)) {
      return memberOf(name)(...(Object.keys(kwargs).length > 0 ? [...args, kwargs] : args))
    }
    const found = name.includes('.') ? functionOf(this.modules, name)
      : this.functions != null && Object.hasOwn(this.functions, name) ? this.functions[name] : this.given(name)
    if (typeof found === 'function') {
      const withKeywords = always || Object.keys(kwargs).length > 0
      return (found as HostFunction)(...(withKeywords ? [...args, kwargs] : args))
    }
    if (!this.declared.includes(name)) {
      throw new Missing()
    }
    if (this.functions == null) {
      throw new Refusal('RuntimeError', `External function '${name}' called but no externalFunctions provided`)
    }
    throw new Refusal('KeyError', `External function '${name}' not found`)
  }

  /** A function that the program got as a value, under the name of its own. */
  private given(name: string): unknown {
    const found = new Set<object>()
    for (const kept of this.kept) {
      kept?.forEach((each) => typeof each === 'function' && nameOf(each) === name && found.add(each))
    }
    if (found.size > 1) {
      throw new Refusal('RuntimeError', `several functions of the host are named '${name}'`)
    }
    return [...found][0]
  }

  /** Writes the answer of the mounts to the operation of the system that a run waits for; false when they have none. */
  mounted(name: string, run: Handle, writer: Writer): boolean {
    return this.mounts !== undefined && name.startsWith('Path.') && this.mounts.answer(run, writer)
  }

  /** Answers operations of the system until the run ends or asks something else. */
  pass(reader: Reader, run: Handle, writer: Writer, resume: () => Reader): Reader {
    while (reader.kind === 'O') {
      const { name } = callOf(reader)
      reader.rewind()
      if (name === 'asyncio.sleep') {
        break
      }
      this.answer(reader, run, writer)
      reader = resume()
    }
    return reader
  }

  /** Carries out an operation of the system. */
  system({ name, args, kwargs }: HostCall, how: string): unknown {
    if (this.os === undefined && this.mounts !== undefined) {
      throw notHandled(name, args)
    }
    if (this.os === undefined) {
      throw new Refusal('NotImplementedError', `OS function '${name}' not implemented ${how}`.trimEnd())
    }
    const result = this.os(name, args, kwargs)
    if (result === NOT_HANDLED) {
      throw notHandled(name, args)
    }
    return result
  }
}

/** The error for an operation that no handler takes. */
function notHandled(name: string, args: JsMontyObject[]): Refusal {
  return name.startsWith('Path.') || name === 'open'
    ? new Refusal('PermissionError', args.length === 0 ? 'Permission denied' : `Permission denied: '${args[0]}'`)
    : new Refusal('RuntimeError', `'${name}' is not supported in this environment`)
}

/** Thrown for a function the host does not have. */
export class Missing extends Error {}

/** True for a promise and its like. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  const may = value !== null && (typeof value === 'object' || typeof value === 'function')
  return may && typeof (value as { then?: unknown }).then === 'function'
}
