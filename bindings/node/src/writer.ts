/** Writes messages to the library (native/Hosting/Wire/FORMAT.md). */
import { MontyFunction, placeOf, type FunctionOwner } from './functions.js'
import { ClassInstance, ClassType } from './objects.js'
import type { HostFunction } from './options.js'
import { External, nameOf, own } from './values.js'

const MAX_DEPTH = 200
const FIRST_SIZE = 1 << 16
const LIMIT = 0xffff_fff0
const TOO_LARGE = 'the value is too large for one message'
const encoder = new TextEncoder()
// Whatever iterators an object has of its own.
const MAP_EACH = Map.prototype.forEach
const SET_EACH = Set.prototype.forEach
const MICROSECONDS = 1_000_000

/** Code of a letter. */
const code = (letter: string): number => letter.charCodeAt(0)
const [NONE, TRUE, FALSE, ELLIPSIS] = [...'NTF.'].map(code)
const [INT, LONG, FLOAT, STR, BYTES, TUPLE] = [...'ilgus('].map(code)
const [LIST, DICT, DICT_END, SET, COMPLEX, EXTENSION] = [...'[{0<y@'].map(code)

/** Raised when a JavaScript value has no place in the sandbox. */
export class ConversionError extends Error {
  readonly code = 'GenericFailure'
}

/** A growing message. Conversion may run code of the caller (getters), so a writer in use is never taken twice. */
export class Writer {
  bytes = new Uint8Array(FIRST_SIZE)
  at = 0
  /** Objects and functions of the host in its messages: whoever sends those keeps them as long as the program may. */
  readonly kept = new Set<object>()
  /** The session of the run that its messages go to: functions that came from it become themselves again. */
  owner: FunctionOwner | undefined
  private view = new DataView(this.bytes.buffer)

  /** Begins a message that may use extension codes. */
  begin(kind: string): void {
    this.room(2)
    this.bytes[this.at++] = 1
    this.bytes[this.at++] = kind.charCodeAt(0)
  }

  /** Makes place for so many bytes. */
  private room(count: number): void {
    const wanted = this.at + count
    if (wanted <= this.bytes.length) {
      return
    }
    if (wanted > LIMIT) {
      throw new ConversionError(TOO_LARGE)
    }
    const grown = new Uint8Array(Math.min(LIMIT, Math.max(wanted, this.bytes.length * 2)))
    grown.set(this.bytes.subarray(0, this.at))
    this.bytes = grown
    this.view = new DataView(grown.buffer)
  }

  private head(kind: number, count: number): void {
    this.room(5)
    this.bytes[this.at] = kind
    this.view.setUint32(this.at + 1, count, true)
    this.at += 5
  }

  private byte(kind: number): void {
    this.room(1)
    this.bytes[this.at++] = kind
  }

  /** Text without a length before it; gives how many bytes it took. Lone surrogates become U+FFFD. */
  text(value: string): number {
    this.room(value.length > FIRST_SIZE ? Buffer.byteLength(value) : value.length * 3)
    const { bytes } = this
    const start = this.at
    if (value.length < 48) {
      let at = start
      for (let i = 0; i < value.length; i++) {
        const unit = value.charCodeAt(i)
        if (unit >= 128) {
          at = -1
          break
        }
        bytes[at++] = unit
      }
      if (at >= 0) {
        this.at = at
        return at - start
      }
    }
    const { written } = encoder.encodeInto(value, bytes.subarray(start))
    this.at = start + written
    return written
  }

  /** A str. */
  string(value: string): void {
    this.head(STR, 0)
    const place = this.at - 4
    const count = this.text(value)
    this.view.setUint32(place, count, true)
  }

  /** The head of a tuple whose items follow. */
  tuple(count: number): void {
    this.head(TUPLE, count)
  }

  /** The head of a list whose items follow. */
  list(count: number): void {
    this.head(LIST, count)
  }

  /** The begin of a dict whose keys and values follow. */
  dict(): void {
    this.byte(DICT)
  }

  /** The end of a dict. */
  endDict(): void {
    this.byte(DICT_END)
  }

  /** Raw bytes without a length before them. */
  raw(data: Uint8Array): void {
    this.room(data.length)
    this.bytes.set(data, this.at)
    this.at += data.length
  }

  /** Four bytes of a number, least significant first. */
  word(value: number): void {
    this.room(4)
    this.view.setUint32(this.at, value, true)
    this.at += 4
  }

  /** Any value. */
  value(value: unknown, depth = 0): void {
    switch (typeof value) {
      case 'number':
        return this.number(value)
      case 'string':
        return this.string(value)
      case 'boolean':
        return this.byte(value ? TRUE : FALSE)
      case 'undefined':
        return this.byte(NONE)
      case 'bigint':
        return this.big(value)
      case 'function':
        return this.callable(value as HostFunction, depth)
      case 'symbol':
        throw new ConversionError('Cannot convert JS Symbol to Monty value')
      default:
        return value === null ? this.byte(NONE) : this.object(value as object, depth)
    }
  }

  private number(value: number): void {
    if ((value | 0) === value) {
      this.room(5)
      this.bytes[this.at] = INT
      this.view.setInt32(this.at + 1, value, true)
      this.at += 5
    } else if (Number.isSafeInteger(value)) {
      this.safe(value)
    } else if (Number.isInteger(value)) {
      this.big(BigInt(value))
    } else {
      this.room(9)
      this.bytes[this.at] = FLOAT
      this.view.setFloat64(this.at + 1, value, true)
      this.at += 9
    }
  }

  private safe(value: number): void {
    this.room(5 + 8)
    const start = this.at
    this.bytes[start] = LONG
    this.at += 5
    let count = 0
    for (let rest = Math.abs(value); rest > 0; rest = Math.floor(rest / 32768)) {
      this.view.setUint16(this.at, rest % 32768, true)
      this.at += 2
      count++
    }
    this.view.setInt32(start + 1, value < 0 ? -count : count, true)
  }

  private big(value: bigint): void {
    if (value >= -0x8000_0000n && value <= 0x7fff_ffffn) {
      return this.number(Number(value))
    }
    // Hexadecimal digits are made in linear time; 15 bits at a time from them.
    const digits = (value < 0n ? -value : value).toString(16)
    this.room(5 + 2 * Math.ceil((digits.length * 4) / 15) + 2)
    const start = this.at
    this.bytes[start] = LONG
    this.at += 5
    let [held, bits, count] = [0, 0, 0]
    for (let i = digits.length - 1; i >= 0; i--) {
      held |= parseInt(digits[i], 16) << bits
      bits += 4
      if (bits >= 15) {
        this.view.setUint16(this.at, held & 0x7fff, true)
        this.at += 2
        count++
        held >>= 15
        bits -= 15
      }
    }
    if (held !== 0) {
      this.view.setUint16(this.at, held, true)
      this.at += 2
      count++
    }
    while (this.view.getUint16(this.at - 2, true) === 0) {
      this.at -= 2
      count--
    }
    this.view.setInt32(start + 1, value < 0n ? -count : count, true)
  }

  private object(value: object, depth: number): void {
    if (depth > MAX_DEPTH) {
      throw new ConversionError('Max input depth exceeded')
    }
    if (Array.isArray(value)) {
      return this.array(value, depth)
    }
    const prototype = Object.getPrototypeOf(value) as object | null
    if (prototype === null || prototype === Object.prototype) {
      return typeof own(value, '__monty_type__') === 'string' ? this.tagged(value, depth) : this.record(value, depth)
    }
    if (value instanceof Map) {
      this.dict()
      MAP_EACH.call(value, (item, key) => {
        this.value(key, depth + 1)
        this.value(item, depth + 1)
      })
      return this.endDict()
    }
    if (value instanceof Set) {
      this.head(SET, 0)
      const place = this.at - 4
      let count = 0
      // Writing an item may run code that adds further ones.
      SET_EACH.call(value, (item) => {
        this.value(item, depth + 1)
        count++
      })
      this.view.setUint32(place, count, true)
      return
    }
    if (ArrayBuffer.isView(value)) {
      return this.binary(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
    }
    if (value instanceof ArrayBuffer) {
      return this.binary(new Uint8Array(value))
    }
    if (value instanceof Date) {
      return this.moment(value, depth)
    }
    if (value instanceof Error) {
      const names = asTuple([value.name, 'RuntimeError'])
      return this.extension('exception', asTuple([names, asTuple([]), value.message || null]), depth)
    }
    if (value instanceof External) {
      return this.extension('external', value.name, depth)
    }
    if (value instanceof Zone) {
      return this.zoneValue(value, depth)
    }
    if (value instanceof ClassInstance || value instanceof ClassType) {
      return this.hostObject(value, depth)
    }
    // A plain object of another realm.
    if (Object.getPrototypeOf(prototype) === null && Object.prototype.hasOwnProperty.call(prototype, 'isPrototypeOf')) {
      return this.record(value, depth)
    }
    const kind = (value as { constructor?: { name?: unknown } }).constructor?.name
    throw new ConversionError(`Cannot convert JS ${typeof kind === 'string' && kind ? kind : 'object'} to Monty value`)
  }

  private callable(value: HostFunction, depth: number): void {
    if (value instanceof MontyFunction) {
      const place = placeOf(value, this.owner)
      return typeof place === 'string' ? this.string(place) : this.extension('function', place, depth)
    }
    this.kept.add(value)
    this.extension('external', nameOf(value), depth)
  }

  private hostObject(value: ClassInstance | ClassType, depth: number): void {
    this.kept.add(value)
    if (value instanceof ClassType) {
      return this.extension('external', value._function, depth)
    }
    const payload = value._payload().map((each) => (Array.isArray(each) ? asTuple([...each]) : each))
    this.extension('object', asTuple(payload), depth)
  }

  private binary(data: Uint8Array): void {
    this.head(BYTES, data.length)
    this.raw(data)
  }

  private array(value: unknown[], depth: number): void {
    const isTuple = Boolean(own(value, '__tuple__'))
    const fields = isTuple ? own(value, '__fields__') : undefined
    if (Array.isArray(fields) && fields.length === value.length) {
      const name = String(own(value, '__typeName__') ?? 'tuple')
      return this.extension('namedtuple', asTuple([name, asTuple(fields.map(String)), asTuple([...value])]), depth)
    }
    const count = value.length
    if (count > LIMIT) {
      throw new ConversionError(TOO_LARGE)
    }
    this.head(isTuple ? TUPLE : LIST, count)
    for (let i = 0; i < count; i++) {
      this.value(value[i], depth + 1)
    }
  }

  private record(value: object, depth: number): void {
    this.dict()
    for (const key of Object.keys(value)) {
      this.string(key)
      this.value((value as Record<string, unknown>)[key], depth + 1)
    }
    this.endDict()
  }

  private extension(name: string, payload: unknown, depth: number): void {
    this.room(2 + name.length)
    this.bytes[this.at++] = EXTENSION
    this.bytes[this.at++] = name.length
    this.text(name)
    this.value(payload, depth + 1)
  }

  private moment(value: Date, depth: number): void {
    const time = value.getTime()
    if (Number.isNaN(time)) {
      throw new ConversionError('Cannot convert JS Invalid Date to Monty value')
    }
    const date = [value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()]
    if (date[0] < 1 || date[0] > 9999) {
      throw new ConversionError('Cannot convert JS Date to Monty value: the year is out of range')
    }
    const clock = [value.getUTCHours(), value.getUTCMinutes(), value.getUTCSeconds(), value.getUTCMilliseconds() * 1000]
    this.extension('datetime', asTuple([...date, ...clock, zone(0, 'UTC'), 0]), depth)
  }

  private tagged(value: object, depth: number): void {
    const get = (name: string): unknown => own(value, name)
    const integer = (name: string): number => {
      const found = get(name) ?? 0
      if (!Number.isSafeInteger(found)) {
        throw new ConversionError(`${String(get('__monty_type__'))}.${name} must be an integer`)
      }
      return found as number
    }
    const clock = (): unknown[] => {
      const offset = get('offsetSeconds')
      const at = offset == null ? null : zone(integer('offsetSeconds'), get('timezoneName'))
      return [integer('hour'), integer('minute'), integer('second'), integer('microsecond'), at, integer('fold')]
    }
    const kind = get('__monty_type__') as string
    switch (kind) {
      case 'Ellipsis':
        return this.byte(ELLIPSIS)
      case 'Exception': {
        const message = String(get('message') ?? '')
        const names = asTuple([String(get('excType')), 'Exception'])
        return this.extension('exception', asTuple([names, asTuple(message ? [message] : []), message || null]), depth)
      }
      case 'Type':
        return this.extension('type', String(get('value')), depth)
      case 'BuiltinFunction':
        return this.extension('builtin', String(get('value')), depth)
      case 'Path':
        return this.extension('path', String(get('value')), depth)
      case 'Complex':
        this.room(17)
        this.bytes[this.at] = COMPLEX
        this.view.setFloat64(this.at + 1, Number(get('real')), true)
        this.view.setFloat64(this.at + 9, Number(get('imag')), true)
        this.at += 17
        return
      case 'Date':
        return this.extension('date', asTuple([integer('year'), integer('month'), integer('day')]), depth)
      case 'DateTime':
        return this.extension(
          'datetime',
          asTuple([integer('year'), integer('month'), integer('day'), ...clock()]),
          depth,
        )
      case 'Time':
        return this.extension('time', asTuple(clock()), depth)
      case 'TimeDelta':
        return this.extension(
          'timedelta',
          asTuple([integer('days'), integer('seconds'), integer('microseconds')]),
          depth,
        )
      case 'TimeZone':
        return this.zoneValue(zone(integer('offsetSeconds'), get('name')), depth)
      case 'Dataclass': {
        const attrs = (get('attrs') ?? {}) as object
        const names = get('fieldNames') ?? Object.keys(attrs)
        if (typeof attrs !== 'object' || !Array.isArray(names)) {
          throw new ConversionError('Dataclass.fieldNames must be an array, Dataclass.attrs an object')
        }
        const fields = names.map(String)
        const values = fields.map((name) => (attrs instanceof Map ? (attrs.get(name) as unknown) : own(attrs, name)))
        const head = [String(get('name')), null, Boolean(get('frozen'))]
        return this.extension('dataclass', asTuple([...head, asTuple(fields), asTuple(values), asTuple([])]), depth)
      }
    }
    throw new ConversionError(`Cannot convert JS object with __monty_type__ '${kind}' to Monty value`)
  }

  private zoneValue(value: Zone, depth: number): void {
    this.extension('timezone', asTuple([value.offset, value.name]), depth)
  }

  /** The exception of message `X` and of results: class names, arguments, message. */
  exception(names: string[], message: string, args: unknown[] = []): void {
    this.tuple(3)
    this.tuple(names.length)
    names.forEach((name) => this.string(name))
    this.tuple(args.length)
    args.forEach((each) => this.value(each))
    if (message === '') {
      this.byte(NONE)
    } else {
      this.string(message)
    }
  }
}

/** A fixed offset in microseconds. */
class Zone {
  constructor(
    readonly offset: number,
    readonly name: string | null,
  ) {}
}

function zone(seconds: number, name: unknown): Zone {
  return new Zone(seconds * MICROSECONDS, typeof name === 'string' ? name : null)
}

function asTuple<T>(items: T): T {
  return Array.isArray(items) ? Object.defineProperty(items, '__tuple__', { value: true }) : items
}
