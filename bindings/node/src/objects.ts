/** Objects that stay with the host: programs see what a policy lets them, and nothing by default. */
import { createRequire } from 'node:module'
import { misuse } from './errors.js'

/** What programs see of an object of the host. */
export interface ObjectPolicy {
  /** Attributes that are read when the object goes in. */
  eagerAttrs?: Iterable<string>
  /** Attributes that are read each time the program reads them. */
  lazyAttrs?: Iterable<string>
  /** Methods that may be called; keyword arguments come as one object after the others. */
  allowedMethods?: Iterable<string>
  /** Applied to attributes and results, so that it can wrap further objects. */
  convertValue?: (value: unknown) => unknown
  /** How the program sees the class named; the object's own class's name unless given. */
  name?: string
  /** What dumps know the object by: with the same key, it is found again in another process. */
  key?: string
}

// Loaded when it is needed, which is seldom.
const require = createRequire(import.meta.url)
const crypto = (): typeof import('node:crypto') => require('node:crypto') as typeof import('node:crypto')

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u
const READ = '__getattr__'
const MAKE = '__init__'

const live = new Map<string, WeakRef<Policy>>()
const collected = new FinalizationRegistry<string>((token) => {
  // Another object may have taken over the key.
  if (live.get(token)?.deref() === undefined) {
    live.delete(token)
  }
})

/** Raises an AttributeError in the program. */
function noAttribute(text: string): Error {
  return Object.assign(new Error(text), { name: 'AttributeError' })
}

function namesOf(names: Iterable<string> | undefined, what: string): string[] {
  if (typeof names === 'string') {
    throw misuse(`${what} must be names, not a string`, 'InvalidArg')
  }
  const found = [...new Set(names ?? [])]
  for (const name of found) {
    if (typeof name !== 'string' || !IDENTIFIER.test(name)) {
      throw misuse(`${what}: ${JSON.stringify(name)} is not an identifier`, 'InvalidArg')
    }
    if (name.startsWith('_')) {
      throw misuse(`${what}: '${name}' is private`, 'InvalidArg')
    }
  }
  return found
}

/** What objects and classes of the host have in common. */
abstract class Policy {
  /** @internal */
  readonly _eager: string[]
  /** @internal */
  readonly _lazy: string[]
  /** @internal */
  readonly _methods: string[]
  /** @internal */
  readonly _convert: (value: unknown) => unknown
  /** @internal Nobody can guess the name of another object, in a forged dump neither. */
  readonly _token: string

  /** @internal */
  constructor(
    readonly name: string,
    policy: ObjectPolicy,
  ) {
    if (!IDENTIFIER.test(name)) {
      throw misuse(`name: ${JSON.stringify(name)} is not an identifier`, 'InvalidArg')
    }
    this._eager = namesOf(policy.eagerAttrs, 'eagerAttrs')
    this._lazy = namesOf(policy.lazyAttrs, 'lazyAttrs')
    this._methods = namesOf(policy.allowedMethods, 'allowedMethods')
    const all = [...this._eager, ...this._lazy, ...this._methods]
    const twice = all.find((each, at) => all.indexOf(each) !== at)
    if (twice !== undefined) {
      throw misuse(`'${twice}' stands twice`, 'InvalidArg')
    }
    const { convertValue, key } = policy
    if (convertValue != null && typeof convertValue !== 'function') {
      throw misuse('convertValue must be a function', 'InvalidArg')
    }
    if (key != null && (typeof key !== 'string' || !IDENTIFIER.test(key))) {
      throw misuse('key must be an identifier', 'InvalidArg')
    }
    this._convert = convertValue ?? ((value) => value)
    this._token = key ?? crypto().randomBytes(12).toString('hex')
    live.set(this._token, new WeakRef<Policy>(this))
    collected.register(this, this._token)
  }

  /** @internal What the program calls by a name. */
  abstract _reach(name: string): (...args: unknown[]) => unknown
}

/** An object of the host as a program sees it; wherever it comes out, it is the very object that went in. */
export class ClassInstance<T extends object = object> extends Policy {
  constructor(
    readonly value: T,
    policy: ObjectPolicy = {},
  ) {
    if (value === null || typeof value !== 'object') {
      throw misuse('value must be an object', 'InvalidArg')
    }
    super(policy.name ?? ((value.constructor as { name?: string } | undefined)?.name || 'object'), policy)
  }

  private get(name: string): unknown {
    return (this.value as Record<string, unknown>)[name]
  }

  /** @internal The payload of the extension `object`, each tuple as an array. */
  _payload(): [string, string, string[], unknown[], string[], string[]] {
    const values = this._eager.map((name) => this._convert(this.get(name)))
    return [this.name, this._token, this._eager, values, this._lazy, this._methods]
  }

  /** @internal */
  _reach(name: string): (...args: unknown[]) => unknown {
    if (name === READ) {
      return (wanted) => this.read(wanted)
    }
    const method = this._methods.includes(name) ? this.get(name) : undefined
    if (typeof method !== 'function') {
      throw noAttribute(`'${this.name}' object has no attribute '${name}'`)
    }
    return (...args) => converted(Reflect.apply(method, this.value, args), this._convert)
  }

  private read(name: unknown): unknown {
    if (typeof name !== 'string' || !this._lazy.includes(name)) {
      throw noAttribute(`'${this.name}' object has no attribute '${String(name)}'`)
    }
    return this._convert(this.get(name))
  }
}

/** A class of the host as a function of programs that makes instances, which they see by the policy given here. */
export class ClassType<T extends object = object> extends Policy {
  /** @internal */
  readonly _policy: ObjectPolicy
  readonly #makes: boolean

  constructor(
    readonly cls: new (...args: never[]) => T,
    policy: ObjectPolicy & { init?: boolean } = {},
  ) {
    if (typeof cls !== 'function') {
      throw misuse('cls must be a class', 'InvalidArg')
    }
    super(policy.name ?? cls.name, policy)
    this._policy = { ...policy, name: this.name, key: undefined }
    this.#makes = policy.init ?? true
  }

  /** An object with the policy of this class. */
  wrap(value: T): ClassInstance<T> {
    return new ClassInstance(value, this._policy)
  }

  /** @internal The name of the host function that makes instances. */
  get _function(): string {
    return `#${this._token}.${MAKE}`
  }

  /** @internal */
  _reach(name: string): (...args: unknown[]) => unknown {
    if (name !== MAKE) {
      throw noAttribute(`'${this.name}' has no attribute '${name}'`)
    }
    if (!this.#makes) {
      throw Object.assign(new Error(`cannot create '${this.name}' instances`), { name: 'TypeError' })
    }
    return (...args) => this.wrap(Reflect.construct(this.cls, args) as T)
  }
}

function converted(value: unknown, convert: (value: unknown) => unknown): unknown {
  return value instanceof Promise ? value.then(convert) : convert(value)
}

/** The object that comes out; text in its place when the host does not have it any more. */
export function restored(kind: string, token: string): unknown {
  const found = live.get(token)?.deref()
  return found instanceof ClassInstance ? found.value : `<${kind} object of the host>`
}

/** True for the name of what belongs to an object of the host. */
export function isOfObject(name: string): boolean {
  return name.startsWith('#')
}

/** The object that a call is about, and the short name of what is called. */
export function calledOf(name: string): { value: unknown; short: string; isMethod: boolean } {
  const dot = name.indexOf('.')
  const found = live.get(name.slice(1, dot))?.deref()
  const short = name.slice(dot + 1)
  return { value: found instanceof ClassInstance ? found.value : null, short, isMethod: short !== MAKE }
}

/** What a program calls by the name `#token.name`. Throws what the program is to see. */
export function memberOf(name: string): (...args: unknown[]) => unknown {
  const dot = name.indexOf('.')
  const found = live.get(name.slice(1, dot))?.deref()
  if (found === undefined) {
    throw Object.assign(new Error('the host does not have the object any more'), { name: 'ReferenceError' })
  }
  return found._reach(name.slice(dot + 1))
}
