/** Dumps that are signed, compressed, or both. */
import { failure, read, release, resultBytes, take } from './engine.js'
import { misuse } from './errors.js'
import { call, result, Status } from './native.js'

// Where a dump says whether it is signed or compressed.
const FLAGS = 6

/** What `load` can be given for dumps that were signed. */
export interface KeyOptions {
  /** The key that the dump was signed with; with a key, dumps without its signature are refused unread. */
  key?: Uint8Array
}

/** What `dump` can be asked for. */
export interface DumpOptions extends KeyOptions {
  /** Makes the bytes fewer, which takes time. */
  compress?: boolean
}

/** The dump with a signature when there is a key, compressed when that was asked for. */
export function seal(dump: Buffer, options: DumpOptions | undefined): Buffer {
  const { key, compress } = options ?? {}
  return key == null && !compress ? dump : convert('dumpSeal', dump, { key: checked(key), compress: Boolean(compress) })
}

/** The dump itself. Throws when these are no bytes, or when the signature is missing, wrong or cannot be checked. */
export function unseal(data: unknown, options: KeyOptions | undefined): Uint8Array {
  if (!(data instanceof Uint8Array)) {
    throw misuse('data must be a Buffer or Uint8Array', 'InvalidArg')
  }
  const key = options?.key
  return key == null && !data[FLAGS] && !data[FLAGS + 1] ? data : convert('dumpUnseal', data, { key: checked(key) })
}

function checked(key: unknown): Uint8Array | null {
  if (key != null && (!(key instanceof Uint8Array) || key.length === 0)) {
    throw misuse('key must be bytes, at least one', 'InvalidArg')
  }
  return (key as Uint8Array | undefined) ?? null
}

function convert(name: 'dumpSeal' | 'dumpUnseal', data: Uint8Array, options: Record<string, unknown>): Buffer {
  const writer = take()
  try {
    writer.raw(data)
    const length = writer.at
    writer.begin('O')
    writer.value(options)
    call(name, 0, 0, writer.bytes, length, writer.at - length)
    if (result.status !== Status.Ok) {
      throw failure(result.status, read())
    }
    return resultBytes()
  } finally {
    release(writer)
  }
}
