/** Dumps that are signed, compressed, or both: FORMAT.md of the snapshots, section 1a. */
import { createRequire } from 'node:module'
import { misuse } from './errors.js'

const HEADER = 20
const FLAGS = 6
const LENGTH = 8
const SIGNED = 1
const COMPRESSED = 2
const SIGNATURE = 32

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

// Loaded when they are needed, which is seldom: they take longer than the rest of the package.
const require = createRequire(import.meta.url)
const zlib = (): typeof import('node:zlib') => require('node:zlib') as typeof import('node:zlib')
const crypto = (): typeof import('node:crypto') => require('node:crypto') as typeof import('node:crypto')

/** The dump with a signature when there is a key, compressed when that was asked for. */
export function seal(dump: Buffer, options: DumpOptions | undefined): Buffer {
  const { key, compress } = options ?? {}
  if (key == null && !compress) {
    return dump
  }
  const header = Buffer.from(dump.subarray(0, HEADER))
  let body: Uint8Array = dump.subarray(HEADER)
  if (compress) {
    header[FLAGS] |= COMPRESSED
    body = zlib().deflateSync(body)
  }
  if (key == null) {
    return Buffer.concat([header, body])
  }
  header[FLAGS] |= SIGNED
  return Buffer.concat([header, body, signature(key, header, body)])
}

/** The dump itself. Throws when these are no bytes, or when the signature is missing, wrong or cannot be checked. */
export function unseal(data: unknown, options: KeyOptions | undefined): Uint8Array {
  if (!(data instanceof Uint8Array)) {
    throw misuse('data must be a Buffer or Uint8Array', 'InvalidArg')
  }
  const key = options?.key
  const flags = data.length >= HEADER ? data[FLAGS] : 0
  if (key == null && flags === 0) {
    return data
  }
  const isSigned = (flags & SIGNED) !== 0
  if (isSigned !== (key != null)) {
    throw misuse(isSigned ? 'the dump is signed: a key is needed' : 'the dump is not signed')
  }
  const header = Buffer.from(data.subarray(0, HEADER))
  let body = data.subarray(HEADER)
  if (key != null) {
    const given = body.subarray(Math.max(0, body.length - SIGNATURE))
    body = body.subarray(0, Math.max(0, body.length - SIGNATURE))
    if (given.length !== SIGNATURE || !crypto().timingSafeEqual(given, signature(key, header, body))) {
      throw misuse('the dump was not signed with this key')
    }
  }
  if ((flags & COMPRESSED) !== 0) {
    body = decompressed(body, header.readUInt32LE(LENGTH))
  }
  header[FLAGS] &= ~(SIGNED | COMPRESSED)
  return Buffer.concat([header, body])
}

function signature(key: unknown, header: Uint8Array, body: Uint8Array): Buffer {
  if (!(key instanceof Uint8Array) || key.length === 0) {
    throw misuse('key must be bytes, at least one', 'InvalidArg')
  }
  return crypto().createHmac('sha256', key).update(header).update(body).digest()
}

/** The plain bytes: never more than the header says, whatever the bytes would become. */
function decompressed(body: Uint8Array, length: number): Uint8Array {
  try {
    const options = { maxOutputLength: length + 1, info: true }
    const { buffer, engine } = zlib().inflateSync(body, options) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    if (buffer.length === length && engine.bytesWritten === body.length) {
      return buffer
    }
  } catch {
    // Said below.
  }
  throw misuse('the dump is damaged')
}
