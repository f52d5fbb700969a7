/** JSON as the sandbox sees it: ints of any size stay ints, floats stay floats. */
import type { Reader } from '../reader.js'
import type { Writer } from '../writer.js'

/** A number that is a float in Python, whole or not. */
export class Float {
  constructor(readonly value: number) {}
}

/** A value of JSON. */
export type Json = null | boolean | string | bigint | Float | Json[] | Map<string, Json>

/** The text is no JSON. */
export class JsonError extends Error {}

const STRING = '("(?:[^"\\\\\\0-\\x1f]|\\\\.)*")'
const NUMBER = '(-?(?:0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?)'
const TOKEN = new RegExp(`\\s*(?:([[\\]{}:,])|(true|false|null)(?![\\w$])|${STRING}|${NUMBER})`, 'y')
const MAX_DEPTH = 200

/** The value of a JSON text. Throws JsonError. */
export function parseJson(text: string): Json {
  let at = 0
  const next = (): RegExpExecArray => {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    if (found === null) {
      throw new JsonError('unexpected text')
    }
    at = TOKEN.lastIndex
    return found
  }
  const expect = (mark: string): void => {
    if (next()[1] !== mark) {
      throw new JsonError(`${mark} is missing`)
    }
  }
  /** True when the container goes on. */
  const goesOn = (end: string): boolean => {
    const mark = next()[1]
    if (mark !== ',' && mark !== end) {
      throw new JsonError(`${end} is missing`)
    }
    return mark === ','
  }
  const isEnd = (end: string): boolean => {
    const found = new RegExp(`\\s*\\${end}`, 'y')
    found.lastIndex = at
    if (!found.test(text)) {
      return false
    }
    at = found.lastIndex
    return true
  }
  const value = (depth: number): Json => {
    if (depth > MAX_DEPTH) {
      throw new JsonError('too deep')
    }
    const [, mark, word, string, number, fraction, exponent] = next()
    if (word !== undefined || string !== undefined) {
      return unescaped(word ?? string) as Json
    }
    if (number !== undefined) {
      return fraction ?? exponent ? new Float(Number(number)) : BigInt(number)
    }
    if (mark === '[') {
      const items: Json[] = []
      for (let more = !isEnd(']'); more; more = goesOn(']')) {
        items.push(value(depth + 1))
      }
      return items
    }
    if (mark !== '{') {
      throw new JsonError(`unexpected ${mark}`)
    }
    const pairs = new Map<string, Json>()
    for (let more = !isEnd('}'); more; more = goesOn('}')) {
      const key = next()[3]
      if (key === undefined) {
        throw new JsonError('a key is missing')
      }
      expect(':')
      pairs.set(unescaped(key) as string, value(depth + 1))
    }
    return pairs
  }
  const found = value(0)
  if (text.slice(at).trim() !== '') {
    throw new JsonError('text after the value')
  }
  return found
}

function unescaped(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new JsonError('a wrong escape')
  }
}

/** Writes a value, floats as floats. */
export function writeJson(writer: Writer, value: unknown): void {
  if (value instanceof Float) {
    const data = new Uint8Array(9)
    data[0] = 'g'.charCodeAt(0)
    new DataView(data.buffer).setFloat64(1, value.value, true)
    writer.raw(data)
  } else if (Array.isArray(value)) {
    writer.list(value.length)
    value.forEach((item) => writeJson(writer, item))
  } else if (value instanceof Map) {
    writer.dict()
    for (const [key, item] of value as Map<string, unknown>) {
      writer.string(key)
      writeJson(writer, item)
    }
    writer.endDict()
  } else {
    writer.value(value)
  }
}

/** The value at which the reader stands as JSON text; what JSON lacks is tagged, as `{"$tuple":[...]}`. */
export function jsonText(reader: Reader): string {
  return new JsonWriter(reader).value()
}

class JsonWriter {
  private readonly bytes: Uint8Array

  constructor(private readonly reader: Reader) {
    this.bytes = reader['bytes']
  }

  value(): string {
    const at = this.reader['at']
    const code = String.fromCharCode(this.bytes[at])
    switch (code) {
      case 'g':
        return floatText(this.reader.value() as number)
      case '(':
        return `{"$tuple":${this.items()}}`
      case '[':
        return this.items()
      case '<':
        return `{"$set":${this.items()}}`
      case '>':
        return `{"$frozenset":${this.items()}}`
      case '{':
        return this.dict()
      case '.':
        this.reader.value()
        return '{"$ellipsis":"..."}'
      case 's':
        return `{"$bytes":[${[...(this.reader.value() as Uint8Array)].join(',')}]}`
      case '@':
        return this.extension()
      default:
        return plain(this.reader.value())
    }
  }

  private items(): string {
    const parts: string[] = []
    for (let count = this.reader.tuple(); count > 0; count--) {
      parts.push(this.value())
    }
    return `[${parts.join(',')}]`
  }

  private dict(): string {
    const pairs: [string, string][] = []
    let isPlain = true
    this.reader['at']++
    while (this.bytes[this.reader['at']] !== '0'.charCodeAt(0)) {
      isPlain &&= this.bytes[this.reader['at']] === 'u'.charCodeAt(0)
      const key = this.value()
      isPlain &&= !key.startsWith('"$')
      pairs.push([key, this.value()])
    }
    this.reader['at']++
    return isPlain
      ? `{${pairs.map(([key, item]) => `${key}:${item}`).join(',')}}`
      : `{"$dict":[${pairs.map(([key, item]) => `[${key},${item}]`).join(',')}]}`
  }

  private extension(): string {
    const start = this.reader['at'] + 2
    const name = String.fromCharCode(...this.bytes.subarray(start, start + this.bytes[start - 1]))
    if (name === 'dataclass') {
      this.reader['at'] = start + name.length + 5
      const type = this.value()
      this.reader.value()
      this.reader.value()
      const fields = this.reader.value() as string[]
      const values = fields.map((field, i) => `${JSON.stringify(field)}:${(i === 0 ? this.enter() : this).value()}`)
      if (fields.length === 0) {
        this.reader.tuple()
      }
      return `{"$dataclass":{${values.join(',')}},"name":${type}}`
    }
    if (name === 'namedtuple') {
      this.reader['at'] = start + name.length + 5
      this.reader.value()
      this.reader.value()
      return `{"$tuple":${this.items()}}`
    }
    const value = this.reader.value() as Record<string, unknown> | string
    if (name === 'external') {
      return JSON.stringify(value)
    }
    if (name === 'exception') {
      const { message, excType } = value as { message: string; excType: string }
      return `{"$exception":${JSON.stringify(message)},"name":${JSON.stringify(excType)}}`
    }
    return `{"$repr":${JSON.stringify(typeof value === 'string' ? value : shown(value))}}`
  }

  /** Steps over the head of a tuple. */
  private enter(): this {
    this.reader.tuple()
    return this
  }
}

function plain(value: unknown): string {
  if (typeof value === 'bigint' || typeof value === 'number') {
    return value.toString()
  }
  if (value !== null && typeof value === 'object') {
    return `{"$repr":${JSON.stringify(shown(value as Record<string, unknown>))}}`
  }
  return JSON.stringify(value)
}

function floatText(value: number): string {
  if (!Number.isFinite(value)) {
    return `{"$float":"${Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'}"}`
  }
  return pythonFloat(value)
}

/** A finite float as Python prints it. */
export function pythonFloat(value: number): string {
  const [mantissa, tail] = value.toExponential().split('e')
  const exponent = Number(tail)
  if (value !== 0 && (exponent < -4 || exponent >= 16)) {
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
  }
  const digits = mantissa.replace(/[-.]/g, '')
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (exponent < 0) {
    return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  }
  return `${sign}${digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')}.${digits.slice(exponent + 1) || '0'}`
}

const two = (value: unknown): string => String(value).padStart(2, '0')

/** A tagged value as str() shows it in Python. */
function shown(value: Record<string, unknown>): string {
  switch (value.__monty_type__) {
    case 'Type':
      return `<class '${String(value.value)}'>`
    case 'BuiltinFunction':
      return `<built-in function ${String(value.value)}>`
    case 'Date':
      return dateText(value)
    case 'DateTime':
      return `${dateText(value)} ${clockText(value)}`
    case 'Time':
      return clockText(value)
    case 'TimeDelta':
      return deltaText(value)
    default:
      return JSON.stringify(value)
  }
}

function dateText(value: Record<string, unknown>): string {
  return `${String(value.year).padStart(4, '0')}-${two(value.month)}-${two(value.day)}`
}

function clockText(value: Record<string, unknown>): string {
  const fraction = value.microsecond ? `.${String(value.microsecond).padStart(6, '0')}` : ''
  const clock = `${two(value.hour)}:${two(value.minute)}:${two(value.second)}${fraction}`
  if (value.offsetSeconds === undefined) {
    return clock
  }
  const offset = Math.abs(value.offsetSeconds as number)
  const seconds = offset % 60 ? `:${two(offset % 60)}` : ''
  const sign = (value.offsetSeconds as number) < 0 ? '-' : '+'
  return `${clock}${sign}${two(Math.floor(offset / 3600))}:${two(Math.floor(offset / 60) % 60)}${seconds}`
}

function deltaText(value: Record<string, unknown>): string {
  const { days, seconds, microseconds } = value as { days: number; seconds: number; microseconds: number }
  const fraction = microseconds ? `.${String(microseconds).padStart(6, '0')}` : ''
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`
  return days === 0 ? clock : `${days} day${Math.abs(days) === 1 ? '' : 's'}, ${clock}`
}
