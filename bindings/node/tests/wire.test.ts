/** Values against tests/wire/vectors.txt, which the library and the other bindings are tested with too. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Reader } from '../src/reader.js'
import { Writer } from '../src/writer.js'

interface Vector {
  name: string
  direction: string
  data: Buffer
  shown: string
}

const file = new URL('../../../tests/wire/vectors.txt', import.meta.url)
const vectors = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Vector => {
    const [name, direction, , data, ...shown] = line.split(' | ')
    return { name, direction, data: Buffer.from(data, 'hex'), shown: shown.join(' | ') }
  })

/** What JavaScript has no type or no place for: such values are shown otherwise, and do not go back as they came. */
const otherwise: Record<string, string | undefined> = {
  float_zero: '0',
  float_minus_zero: '0',
  float_largest: String(BigInt(Number.MAX_VALUE)),
  str_lone_surrogate: undefined,
  frozenset_empty: 'set[]',
  frozenset: 'set[1, 2, 3]',
  path: '"/a/b.txt"',
  exception_without_message: '@exception("RuntimeError", "")',
  exception_of_the_program: '@exception("Own", "mine")',
}

const bits = (value: number): string => {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return Number.isNaN(value) ? 'nan' : view.getBigUint64(0).toString(16).padStart(16, '0')
}

function quote(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const plain = unit >= 32 && unit < 127 && unit !== 34 && unit !== 92
    out += plain ? text[i] : '\\u' + unit.toString(16).padStart(4, '0')
  }
  return `"${out}"`
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any

const all = (values: Iterable<Any>): string => [...values].map(show).join(', ')
const zone = (offset: number, name?: string | null): string =>
  `@timezone(${Math.round(offset * 1e6)}, ${name == null ? 'None' : quote(name)})`

function clock(value: Any): string {
  const offset = value.offsetSeconds === undefined ? 'None' : zone(value.offsetSeconds, value.timezoneName)
  return `${value.hour}, ${value.minute}, ${value.second}, ${value.microsecond}, ${offset}, ${value.fold ?? 0}`
}

function tagged(value: Any): string {
  switch (value.__monty_type__) {
    case 'Ellipsis':
      return '...'
    case 'Complex':
      return `complex(${bits(value.real)}, ${bits(value.imag)})`
    case 'Exception':
      return `@exception(${quote(value.excType)}, ${quote(value.message)})`
    case 'Type':
      return `@type${quote(value.value)}`
    case 'BuiltinFunction':
      return `@builtin${quote(value.value)}`
    case 'Date':
      return `@date(${value.year}, ${value.month}, ${value.day})`
    case 'DateTime':
      return `@datetime(${value.year}, ${value.month}, ${value.day}, ${clock(value)})`
    case 'Time':
      return `@time(${clock(value)})`
    case 'TimeDelta':
      return `@timedelta(${value.days}, ${value.seconds}, ${value.microseconds})`
    case 'TimeZone':
      return zone(value.offsetSeconds, value.name)
    default: {
      const fields = value.fieldNames as string[]
      const values = fields.map((field) => value.attrs[field] as unknown)
      const frozen = value.frozen ? 'True' : 'False'
      return `@dataclass(${quote(value.name)}, ${frozen}, (${all(fields)}), (${all(values)}))`
    }
  }
}

/** The text of a decoded value, as tests/wire/shown.py describes it. */
function show(value: Any): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return Number.isInteger(value) ? String(BigInt(value)) : `float(${bits(value)})`
  if (typeof value === 'string') return quote(value)
  if (Buffer.isBuffer(value)) return `b"${value.toString('hex')}"`
  if (value instanceof Set) return `set[${all(value)}]`
  if (value instanceof Map) return `{${[...value].map(([key, item]) => `${show(key)}: ${show(item)}`).join(', ')}}`
  if (!Array.isArray(value)) return tagged(value)
  const { __fields__: fields, __typeName__: name, __tuple__: isTuple } = value as Any
  if (fields) return `@namedtuple(${quote(name)}, (${all(fields)}), (${all(value)}))`
  return isTuple ? `(${all(value)})` : `[${all(value)}]`
}

const read = (data: Buffer): unknown => new Reader(Buffer.concat([Buffer.from('\x01C'), data])).value()

describe('vectors', () => {
  const values = vectors.filter(({ direction }) => direction === 'both' || direction === 'out')

  test.each(values)('$name is decoded', ({ name, data, shown }) => {
    expect(show(read(data))).toBe((name in otherwise && otherwise[name]) || shown)
  })

  test.each(values.filter(({ name, direction }) => direction === 'both' && !(name in otherwise)))(
    '$name is encoded', ({ data }) => {
      const writer = new Writer()
      writer.begin('V')
      writer.value(read(data))
      expect(Buffer.from(writer.bytes.subarray(2, writer.at)).toString('hex')).toBe(data.toString('hex'))
    },
  )
})
