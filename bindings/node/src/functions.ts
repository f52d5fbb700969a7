/** Functions of a session's programs as functions of the host. */
import type { FeedOptions } from './options.js'
import type { FeedAsyncOptions } from './repl.js'
import type { JsMontyObject } from './values.js'

/** Options of calls of a function of a program: those of the session's `feed`, without inputs. */
export type InvokeOptions = Omit<FeedOptions, 'inputs' | 'skipTypeCheck'>

/** The same for `invokeAsync`. */
export type InvokeAsyncOptions = Omit<FeedAsyncOptions, 'inputs' | 'skipTypeCheck'>

/** What the functions of a session need of it. */
export interface FunctionOwner {
  /** Those that the host has, by number. */
  readonly known: Map<number, WeakRef<MontyFunction>>
  run(number: number, args: unknown[], kwargs: object, options: InvokeOptions | undefined): JsMontyObject
  runAsync(
    number: number, args: unknown[], kwargs: object, options: InvokeAsyncOptions | undefined,
  ): Promise<JsMontyObject>
}

interface State {
  readonly text: string
  readonly owner: FunctionOwner
  readonly number: number
}

const states = new WeakMap<object, State>()

/**
 * A function, bound method or class that a program in a session has made. Calling it runs it in the session; given to
 * the session again it is the very function. As text and in JSON it is its repr.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class MontyFunction extends Function {
  private constructor() {
    super()
  }

  /** Calls the function with the options of `feed`. */
  invoke(args: Iterable<unknown> = [], kwargs: object = {}, options?: InvokeOptions): JsMontyObject {
    const { owner, number } = states.get(this)!
    return owner.run(number, [...args], kwargs, options)
  }

  /** Calls the function with the options of `feedRunAsync`. */
  async invokeAsync(
    args: Iterable<unknown> = [], kwargs: object = {}, options?: InvokeAsyncOptions,
  ): Promise<JsMontyObject> {
    const { owner, number } = states.get(this)!
    return owner.runAsync(number, [...args], kwargs, options)
  }

  /** The function's repr. */
  override toString(): string {
    return states.get(this)?.text ?? ''
  }

  /** The function's repr. */
  toJSON(): string {
    return this.toString()
  }
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface MontyFunction {
  /** Calls the function as a snippet of the session that calls no host functions. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  (...args: any[]): JsMontyObject
}

/** The function of a session with this number. */
export function functionFor(text: string, owner: FunctionOwner, number: number): MontyFunction {
  const known = owner.known.get(number)?.deref()
  if (known !== undefined) {
    return known
  }
  const made = (...args: unknown[]): JsMontyObject => owner.run(number, args, {}, undefined)
  Object.defineProperty(made, 'name', { value: text })
  Object.setPrototypeOf(made, MontyFunction.prototype)
  states.set(made, { text, owner, number })
  owner.known.set(number, new WeakRef(made as MontyFunction))
  return made as MontyFunction
}

/** How a function of a program goes into a run of this session: by its number, elsewhere as its text. */
export function placeOf(value: MontyFunction, owner: FunctionOwner | undefined): number | string {
  const state = states.get(value)!
  return state.owner === owner ? state.number : state.text
}
