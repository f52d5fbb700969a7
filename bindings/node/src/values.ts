/** The JavaScript shapes of Python values that JavaScript has no type for. */

/** Any value that crosses between JavaScript and the sandbox; README.md has the table. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type JsMontyObject = any

/** A Python tuple: an array marked with a hidden `__tuple__`. */
export type MontyTuple = unknown[] & { readonly __tuple__: true }

/** Values with a tag in `__monty_type__`. */
export type Tagged =
  | { __monty_type__: 'Ellipsis' }
  | { __monty_type__: 'Exception'; excType: string; message: string }
  | { __monty_type__: 'Type' | 'BuiltinFunction'; value: string }
  | { __monty_type__: 'Path'; value: string }
  | { __monty_type__: 'Complex'; real: number; imag: number }
  | { __monty_type__: 'Date'; year: number; month: number; day: number }
  | ({ __monty_type__: 'DateTime'; year: number; month: number; day: number } & Clock)
  | ({ __monty_type__: 'Time' } & Clock)
  | { __monty_type__: 'TimeDelta'; days: number; seconds: number; microseconds: number }
  | { __monty_type__: 'TimeZone'; offsetSeconds: number; name?: string }
  | { __monty_type__: 'Dataclass'; name: string; fieldNames: string[]; attrs: Record<string, unknown>; frozen: boolean }

/** Hours to microseconds, with a fixed offset from UTC where there is one. */
export interface Clock {
  hour: number
  minute: number
  second: number
  microsecond: number
  offsetSeconds?: number
  timezoneName?: string
  fold?: number
}

/** An array that goes into the sandbox as a tuple. */
export function tuple(items: Iterable<unknown>): MontyTuple {
  return markTuple([...items])
}

/** Marks an array as a tuple. */
export function markTuple(items: unknown[]): MontyTuple {
  Object.defineProperty(items, '__tuple__', { value: true })
  return items as unknown as MontyTuple
}

/** Sets an own property, whatever its name: `__proto__` too is only a key. */
export function setOwn(target: object, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  } else {
    ;(target as Record<string, unknown>)[key] = value
  }
}

/** An own property, or undefined; what the prototype has does not count. */
export function own(target: object, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(target, key) ? (target as Record<string, unknown>)[key] : undefined
}

/** The name that programs know a function of the host by. */
export function nameOf(value: object): string {
  const name = own(value, 'name')
  return typeof name === 'string' && name !== '' ? name : 'anonymous'
}

/** A host function as a value in a message. */
export class External {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}
