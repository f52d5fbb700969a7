/** The options of the command line. */
import { FORMATS, type TypingDisplayFormat } from '../errors.js'
import type { ResourceLimits } from '../options.js'
import { JsonError, parseJson, type Json } from './json.js'

/** The command line is wrong; the text says how. */
export class UsageError extends Error {}

/** A directory to be shown. */
export interface MountOption {
  host: string
  path: string
  mode: 'overlay' | 'read-only' | 'read-write'
}

/** What the command line says. */
export class Options {
  file?: string
  code?: string
  readonly flags = new Set<string>()
  readonly inputs = new Map<string, Json>()
  readonly mounts: MountOption[] = []
  readonly env = new Map<string, string>()
  readonly limits: ResourceLimits = {}
  snapshot?: string
  resume?: string
  answer?: { value: Json }
  error?: string
  typeCheckFormat: TypingDisplayFormat = 'full'
}

const MOUNT = /^((?:[A-Za-z]:)?[^:]+)::?(\/[^:]*)(?:::?([a-z-]+))?$/
const MODES = new Map<string, MountOption['mode']>([
  ['ro', 'read-only'], ['read-only', 'read-only'], ['rw', 'read-write'], ['read-write', 'read-write'],
  ['overlay', 'overlay'],
])
const SIZE = /^(\d+)(?:([KMG])(?:i?B)?|B)?$/i
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u
const ALIASES = new Map([
  ['-c', '--code'], ['-i', '--interactive'], ['-p', '--print'], ['-m', '--mount'], ['-V', '--version'],
  ['-h', '--help'], ['-t', '--type-check'],
])
const FLAGS = new Set([
  '--interactive', '--print', '--pure', '--awaited', '--stats', '--type-check', '--version', '--help',
])
const VALUES = new Set([
  '--code', '--input', '--mount', '--env', '--snapshot', '--resume', '--answer', '--error', '--type-check-format',
])
const LIMITS = new Map<string, [keyof ResourceLimits, 'seconds' | 'size' | 'count']>([
  ['--max-duration', ['maxDurationSecs', 'seconds']],
  ['--max-wall', ['maxWallSecs', 'seconds']],
  ['--max-memory', ['maxMemory', 'size']],
  ['--max-allocations', ['maxAllocations', 'count']],
  ['--max-recursion-depth', ['maxRecursionDepth', 'count']],
  ['--max-suspensions', ['maxSuspensions', 'count']],
  ['--max-int-bits', ['maxIntBits', 'count']],
])

/** Reads the arguments of the command. Throws UsageError. */
export function readOptions(words: string[]): Options {
  const options = new Options()
  const rest = [...words]
  while (rest.length > 0) {
    const word = rest.shift()!
    if (word === '-' || !word.startsWith('-')) {
      if (options.file !== undefined || options.code !== undefined) {
        throw new UsageError(`unexpected argument '${word}'`)
      }
      options.file = word
      continue
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1
    const given = equals < 0 ? word : word.slice(0, equals)
    const name = ALIASES.get(given) ?? given
    if (FLAGS.has(name)) {
      if (equals >= 0) {
        throw new UsageError(`${name} takes no value`)
      }
      options.flags.add(name)
    } else if (VALUES.has(name) || LIMITS.has(name)) {
      if (equals < 0 && rest.length === 0) {
        throw new UsageError(`${name} needs a value`)
      }
      takeValue(options, name, equals < 0 ? rest.shift()! : word.slice(equals + 1))
    } else {
      throw new UsageError(`unknown option '${word}'`)
    }
  }
  check(options)
  return options
}

function takeValue(options: Options, name: string, value: string): void {
  const equals = value.indexOf('=')
  const key = equals < 0 ? value : value.slice(0, equals)
  const text = value.slice(equals + 1)
  const limit = LIMITS.get(name)
  if (limit !== undefined) {
    options.limits[limit[0]] = numberOf(name, limit[1], value)
    return
  }
  switch (name) {
    case '--code':
      if (options.file !== undefined || options.code !== undefined) {
        throw new UsageError("unexpected argument '-c'")
      }
      options.code = value
      return
    case '--type-check-format':
      if (!FORMATS.has(value)) {
        throw new UsageError(`${name} needs one of ${[...FORMATS].join(', ')}, not '${value}'`)
      }
      options.typeCheckFormat = value as TypingDisplayFormat
      return
    case '--input':
      if (equals < 0 || !NAME.test(key)) {
        throw new UsageError(`--input needs NAME=JSON, not '${value}'`)
      }
      options.inputs.set(key, jsonOf(name, text))
      return
    case '--mount': {
      const found = MOUNT.exec(value)
      const mode = MODES.get(found?.[3] ?? 'overlay')
      if (found === null || mode === undefined) {
        throw new UsageError(`--mount needs HOST:PATH[:MODE], not '${value}'`)
      }
      options.mounts.push({ host: found[1], path: found[2], mode })
      return
    }
    case '--env': {
      if (key === '') {
        throw new UsageError(`--env needs NAME[=VALUE], not '${value}'`)
      }
      const found = equals < 0 ? process.env[key] : text
      if (found !== undefined) {
        options.env.set(key, found)
      }
      return
    }
    case '--answer':
      options.answer = { value: jsonOf(name, value) }
      return
    default:
      options[name.slice(2) as 'snapshot' | 'resume' | 'error'] = value
  }
}

function numberOf(name: string, kind: 'seconds' | 'size' | 'count', text: string): number {
  if (kind === 'seconds' && /^(\d+(\.\d*)?|\.\d+)$/.test(text)) {
    return Number(text)
  }
  const size = kind === 'size' ? SIZE.exec(text) : null
  if (size !== null) {
    return Number(size[1]) * 2 ** ({ '': 0, K: 10, M: 20, G: 30 }[(size[2] ?? '').toUpperCase()] ?? 0)
  }
  if (kind === 'count' && /^\d+$/.test(text)) {
    return Number(text)
  }
  throw new UsageError(`${name} needs a ${kind === 'seconds' ? 'number of seconds' : kind}, not '${text}'`)
}

function jsonOf(name: string, text: string): Json {
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof JsonError || error instanceof RangeError) {
      throw new UsageError(`${name} needs JSON, not '${text}'`)
    }
    throw error
  }
}

function check(options: Options): void {
  if (options.resume === undefined) {
    if (options.answer !== undefined) {
      throw new UsageError('--answer needs --resume')
    }
    if (options.error !== undefined) {
      throw new UsageError('--error needs --resume')
    }
    if (options.flags.has('--awaited')) {
      throw new UsageError('--awaited needs --resume')
    }
    return
  }
  if (options.file !== undefined || options.code !== undefined) {
    throw new UsageError('--resume continues a program and takes no other')
  }
  if (options.inputs.size > 0) {
    throw new UsageError('--input cannot be used with --resume')
  }
  if (options.answer !== undefined && options.error !== undefined) {
    throw new UsageError('--answer and --error exclude each other')
  }
}
