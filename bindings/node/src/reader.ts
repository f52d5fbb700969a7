/** Reads messages of the library (native/Hosting/Wire/FORMAT.md). The bytes are the library's own and are trusted. */
import { functionFor, type FunctionOwner } from './functions.js'
import { restored } from './objects.js'
import { markTuple, setOwn, type Clock, type JsMontyObject, type Tagged } from './values.js'

const EXTENSIONS = 1
const TEXT = 2
const SHORT = 24
const MICROSECONDS = 1_000_000
const KEPT = 1 << 16
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Short texts read before: names of functions and keys come again and again. */
const recent = new Array<string>(128).fill('')
const NO_TEXT: Fragment[] = []

// Most messages lie in the same memory.
let viewed: Uint8Array | undefined
let kept: DataView

/** A view of a message's memory. */
function viewOf(bytes: Uint8Array): DataView {
  if (bytes === viewed) {
    return kept
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length <= KEPT) {
    viewed = bytes
    kept = view
  }
  return view
}

/** Printed text: stream and fragment. */
export type Fragment = [stream: string, text: string]

/** A message, read from its head on. */
export class Reader {
  /** The letter that says what the message is. */
  readonly kind: string
  /** Text printed since the message before. */
  readonly printed: Fragment[]
  private readonly view: DataView
  private readonly body: number
  private at = 2

  /** Bytes after the message do not matter. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly owner?: FunctionOwner,
  ) {
    this.view = viewOf(bytes)
    this.kind = String.fromCharCode(bytes[1])
    this.printed = NO_TEXT
    if ((bytes[0] & ~(EXTENSIONS | TEXT)) !== 0) {
      throw new Error('a message of the library has unknown flags')
    }
    if ((bytes[0] & TEXT) !== 0) {
      this.tuple()
      this.printed = []
      for (let count = this.tuple(); count > 0; count--) {
        this.tuple()
        this.printed.push([this.value() as string, this.value() as string])
      }
    }
    this.body = this.at
  }

  /** Goes back to the beginning of the body. */
  rewind(): void {
    this.at = this.body
  }

  /** Length of the tuple that begins here; its items follow. */
  tuple(): number {
    this.at++
    return this.count()
  }

  private count(): number {
    const count = this.view.getUint32(this.at, true)
    this.at += 4
    return count
  }

  private float(): number {
    const value = this.view.getFloat64(this.at, true)
    this.at += 8
    return value
  }

  /** The value that begins here. */
  value(): JsMontyObject {
    const code = this.bytes[this.at++]
    switch (code) {
      case 0x4e: // N
        return null
      case 0x54: // T
        return true
      case 0x46: // F
        return false
      case 0x2e: // .
        return { __monty_type__: 'Ellipsis' } satisfies Tagged
      case 0x69: {
        // i
        const value = this.view.getInt32(this.at, true)
        this.at += 4
        return value
      }
      case 0x6c: // l
        return this.long()
      case 0x67: // g
        return this.float()
      case 0x79: // y
        return { __monty_type__: 'Complex', real: this.float(), imag: this.float() } satisfies Tagged
      case 0x75: // u
        return this.string(this.count())
      case 0x73: {
        // s
        const count = this.count()
        this.at += count
        return Buffer.from(this.bytes.subarray(this.at - count, this.at))
      }
      case 0x28: // (
        return markTuple(this.items())
      case 0x5b: // [
        return this.items()
      case 0x3c: // <
      case 0x3e: // >
        return new Set(this.items())
      case 0x7b: // {
        return this.map()
      case 0x40: {
        // @
        const length = this.bytes[this.at++]
        return this.extension(this.string(length))
      }
    }
    throw new Error(`unknown code ${code} in a message of the library`)
  }

  /** The items of the tuple that begins here, as an array without the mark of a tuple. */
  arguments(): JsMontyObject[] {
    this.at++
    return this.items()
  }

  /** The items of the sequence whose count is next. */
  private items(): unknown[] {
    const count = this.count()
    const items = new Array<unknown>(count)
    for (let i = 0; i < count; i++) {
      items[i] = this.value()
    }
    return items
  }

  private map(): Map<unknown, unknown> {
    const map = new Map<unknown, unknown>()
    while (this.bytes[this.at] !== 0x30) {
      const key: unknown = this.value()
      map.set(key, this.value())
    }
    this.at++
    return map
  }

  /** A dict with names for keys, as a plain object. */
  record(): Record<string, JsMontyObject> {
    const record: Record<string, JsMontyObject> = {}
    this.at++
    while (this.bytes[this.at] !== 0x30) {
      const key = this.value() as string
      setOwn(record, key, this.value())
    }
    this.at++
    return record
  }

  private string(length: number): string {
    const { bytes } = this
    const start = this.at
    const end = (this.at += length)
    if (length < SHORT) {
      const slot = (length * 31 + (bytes[start] << 1) + bytes[end - 1]) & 127
      if (length > 0 && isText(recent[slot], bytes, start, length)) {
        return recent[slot]
      }
      let text = ''
      for (let i = start; i < end; i++) {
        const unit = bytes[i]
        if (unit >= 128) {
          return utf8(bytes.subarray(start, end))
        }
        text += String.fromCharCode(unit)
      }
      recent[slot] = text
      return text
    }
    return utf8(bytes.subarray(start, end))
  }

  private long(): number | bigint {
    const signed = this.view.getInt32(this.at, true)
    const count = Math.abs(signed)
    const start = this.at + 4
    this.at = start + 2 * count
    if (count <= 3) {
      let value = 0
      for (let i = count - 1; i >= 0; i--) {
        value = value * 32768 + this.view.getUint16(start + 2 * i, true)
      }
      return signed < 0 ? -value : value
    }
    const value = this.bits(start, count)
    const result = signed < 0 ? -value : value
    const safe = value <= 2n ** 53n
    return safe ? Number(result) : result
  }

  /** The number of 15-bit digits, least significant first; by way of hexadecimal text, which takes linear time. */
  private bits(start: number, count: number): bigint {
    const digits: string[] = []
    let [held, bits] = [0, 0]
    for (let i = 0; i < count; i++) {
      held |= this.view.getUint16(start + 2 * i, true) << bits
      bits += 15
      while (bits >= 4) {
        digits.push((held & 15).toString(16))
        held >>>= 4
        bits -= 4
      }
    }
    digits.push(held.toString(16))
    return BigInt('0x' + digits.reverse().join(''))
  }

  private extension(name: string): JsMontyObject {
    switch (name) {
      case 'exception': {
        const [names, , message] = this.value() as [string[], unknown[], string | null]
        return { __monty_type__: 'Exception', excType: names[0], message: message ?? '' } satisfies Tagged
      }
      case 'type':
        return { __monty_type__: 'Type', value: this.value() as string } satisfies Tagged
      case 'builtin':
        return { __monty_type__: 'BuiltinFunction', value: this.value() as string } satisfies Tagged
      case 'date': {
        const [year, month, day] = this.value() as number[]
        return { __monty_type__: 'Date', year, month, day } satisfies Tagged
      }
      case 'datetime': {
        const [year, month, day, ...clock] = this.value() as unknown[]
        const date = { year, month, day } as { year: number; month: number; day: number }
        return { __monty_type__: 'DateTime', ...date, ...clockOf(clock) } satisfies Tagged
      }
      case 'time':
        return { __monty_type__: 'Time', ...clockOf(this.value() as unknown[]) } satisfies Tagged
      case 'timedelta': {
        const [days, seconds, microseconds] = this.value() as number[]
        return { __monty_type__: 'TimeDelta', days, seconds, microseconds } satisfies Tagged
      }
      case 'timezone': {
        const [offset, zone] = this.value() as [number, string | null]
        const value: Tagged = { __monty_type__: 'TimeZone', offsetSeconds: offset / MICROSECONDS }
        return zone === null ? value : { ...value, name: zone }
      }
      case 'function': {
        const [number, text] = this.value() as [number, string]
        return this.owner === undefined ? text : functionFor(text, this.owner, number)
      }
      case 'object': {
        const [kind, token] = this.value() as [string, string]
        return restored(kind, token)
      }
      case 'namedtuple': {
        const [type, fields, values] = this.value() as [string, string[], unknown[]]
        const items = markTuple([...values])
        Object.defineProperty(items, '__typeName__', { value: type })
        Object.defineProperty(items, '__fields__', { value: [...fields] })
        return items
      }
      case 'dataclass': {
        const [type, , frozen, fields, values] = this.value() as [string, unknown, boolean, string[], unknown[]]
        const attrs: Record<string, unknown> = {}
        fields.forEach((field, i) => setOwn(attrs, field, values[i]))
        return { __monty_type__: 'Dataclass', name: type, fieldNames: [...fields], attrs, frozen } satisfies Tagged
      }
    }
    const payload: unknown = this.value()
    return typeof payload === 'string' ? payload : name
  }
}

function clockOf(fields: unknown[]): Clock {
  const [hour, minute, second, microsecond, zone, fold] = fields as [
    number, number, number, number, Extract<Tagged, { __monty_type__: 'TimeZone' }> | null, number,
  ]
  const clock: Clock = { hour, minute, second, microsecond }
  if (zone !== null) {
    clock.offsetSeconds = zone.offsetSeconds
    if (zone.name !== undefined) {
      clock.timezoneName = zone.name
    }
  }
  if (fold) {
    clock.fold = fold
  }
  return clock
}

function isText(text: string, bytes: Uint8Array, start: number, length: number): boolean {
  if (text.length !== length) {
    return false
  }
  for (let i = 0; i < length; i++) {
    if (text.charCodeAt(i) !== bytes[start + i]) {
      return false
    }
  }
  return true
}

/** Text of bytes in which lone surrogates stand as three bytes each. */
function utf8(bytes: Uint8Array): string {
  const text = decoder.decode(bytes)
  return text.includes('\ufffd') ? withSurrogates(bytes) : text
}

function withSurrogates(bytes: Uint8Array): string {
  let text = ''
  let start = 0
  for (let i = 0; i + 2 < bytes.length; i++) {
    if (bytes[i] === 0xed && bytes[i + 1] >= 0xa0) {
      const unit = 0xd000 | ((bytes[i + 1] & 0x3f) << 6) | (bytes[i + 2] & 0x3f)
      text += decoder.decode(bytes.subarray(start, i)) + String.fromCharCode(unit)
      start = i + 3
      i += 2
    }
  }
  return text + decoder.decode(bytes.subarray(start))
}
