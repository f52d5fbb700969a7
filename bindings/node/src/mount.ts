/** Directories of the host that programs see under a path of their own. */
import { describe, failure, read, release, take } from './engine.js'
import { misuse } from './errors.js'
import { call, freeMount, result, Status, type Handle } from './native.js'
import type { Writer } from './writer.js'

/** Whether, and where to, programs may write: to memory, nowhere, or to the directory. */
export type MountMode = 'overlay' | 'read-only' | 'read-write'

/** Options of `new MountDir`. */
export interface MountDirOptions {
  /** Default: `overlay`. */
  mode?: MountMode | string
  /** Bytes that programs may write in total. */
  writeBytesLimit?: number
  /** Bytes that an overlay holds. Default: 256 MiB. */
  memoryUsageLimit?: number
}

/** Gives mounts back that nobody holds any more. */
const abandoned = new FinalizationRegistry<Handle>(freeMount)

/** The handle of a mount. For use within the package. */
export let handleOf: (mount: MountDir) => Handle

/**
 * A directory of the host, shown to programs under a virtual path.
 *
 * Paths are resolved name by name: neither `..` nor links lead out, and only regular files are read and written. An
 * overlay keeps what programs write in memory, with this object; the directory itself never changes.
 */
export class MountDir {
  readonly #handle: Handle
  readonly #told: Record<string, unknown>

  static {
    handleOf = (mount) => mount.#handle
  }

  /** Mounts `hostPath` at `virtualPath`. */
  constructor(virtualPath: string, hostPath: string, options?: MountDirOptions) {
    const { mode = 'overlay', writeBytesLimit, memoryUsageLimit } = options ?? {}
    if (typeof virtualPath !== 'string' || typeof hostPath !== 'string') {
      throw misuse('virtualPath and hostPath must be strings', 'InvalidArg')
    }
    this.#handle = create({
      virtual_path: virtualPath,
      host_path: hostPath,
      mode: String(mode),
      write_bytes_limit: checkedCount(writeBytesLimit, 'writeBytesLimit'),
      memory_usage_limit: checkedCount(memoryUsageLimit, 'memoryUsageLimit'),
    })
    abandoned.register(this, this.#handle, this.#handle)
    this.#told = describe('mountInfo', this.#handle)
  }

  /** Where programs see the directory. */
  get virtualPath(): string {
    return this.#told.virtual_path as string
  }

  /** The directory. */
  get hostPath(): string {
    return this.#told.host_path as string
  }

  /** Whether, and where to, programs may write. */
  get mode(): MountMode {
    return this.#told.mode as MountMode
  }

  /** Bytes that programs may write in total, or null. */
  get writeBytesLimit(): number | null {
    return this.#told.write_bytes_limit as number | null
  }

  /** Gives the mount back to the library now, and with it what an overlay holds. */
  [Symbol.dispose](): void {
    abandoned.unregister(this.#handle)
    freeMount(this.#handle)
  }

  /** How it prints. */
  repr(): string {
    return `MountDir('${this.virtualPath}', '${this.hostPath}', '${this.mode}')`
  }
}

function checkedCount(value: unknown, name: string): number | null {
  if (value == null) {
    return null
  }
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw misuse(`${name} must be an integer`, 'InvalidArg')
  }
  if (value < 0) {
    throw misuse(`${name} must be non-negative`, 'InvalidArg')
  }
  return value
}

function create(options: Record<string, unknown>): Handle {
  const writer = take()
  try {
    writer.begin('O')
    writer.value(options)
    call('mountCreate', 0, 0, writer.bytes, writer.at, 0)
    if (result.status !== Status.Ok) {
      const error = failure(result.status, read())
      throw /^(cannot canonicalize|virtual path)/.test(error.message) ? misuse(`TypeError: ${error.message}`) : error
    }
    return { low: result.low, high: result.high }
  } finally {
    release(writer)
  }
}

/** The mounts of one run. */
export class MountTable {
  readonly #mounts: readonly MountDir[]

  constructor(mounts: MountDir | MountDir[]) {
    this.#mounts = Array.isArray(mounts) ? [...mounts] : [mounts]
    if (!this.#mounts.every((mount) => mount instanceof MountDir)) {
      throw misuse('mount must be a MountDir or an array of them', 'InvalidArg')
    }
  }

  /** Writes the answer to the operation that a run waits for; false when it is about no path of the mounts. */
  answer(run: Handle, writer: Writer): boolean {
    writer.at = 0
    for (const mount of this.#mounts) {
      const { low, high } = handleOf(mount)
      writer.word(low)
      writer.word(high)
    }
    call('mountAnswer', run.low, run.high, writer.bytes, writer.at, 0)
    if (result.status !== Status.Ok) {
      throw failure(result.status, read())
    }
    const answer = result.bytes.subarray(0, result.length)
    if (answer[1] === 'N'.charCodeAt(0)) {
      return false
    }
    writer.at = 0
    writer.raw(answer)
    return true
  }
}
