/** What collects printed text: pass one as `printCallback`. */

const MAX_BYTES = 10 << 20

/** What a collector can be told. */
export interface CollectOptions {
  /** Bytes in UTF-8 that are kept; what comes after is dropped. Default: 10 MiB. */
  maxBytes?: number
}

/** Keeps printed text up to a number of bytes. */
abstract class Collector {
  #left: number
  #truncated = false

  constructor({ maxBytes = MAX_BYTES }: CollectOptions = {}) {
    this.#left = maxBytes
  }

  /** True once text was dropped. */
  get truncated(): boolean {
    return this.#truncated
  }

  /** Keeps a fragment. */
  readonly take = (stream: string, text: string): void => {
    const size = Buffer.byteLength(text)
    if (size <= this.#left) {
      this.#left -= size
      return this.keep(stream, text)
    }
    this.#truncated = true
    const fitting = new TextDecoder().decode(Buffer.from(text).subarray(0, this.#left), { stream: true })
    this.#left = 0
    if (fitting !== '') {
      this.keep(stream, fitting)
    }
  }

  protected abstract keep(stream: string, text: string): void
}

/** Collects everything printed as one string, also when the program fails. */
export class CollectString extends Collector {
  #output = ''

  /** The text so far. */
  get output(): string {
    return this.#output
  }

  protected keep(_stream: string, text: string): void {
    this.#output += text
  }
}

/** Collects printed text by stream; neighbours on one stream are joined. */
export class CollectStreams extends Collector {
  readonly #output: [stream: string, text: string][] = []

  /** Pairs of stream (`stdout` or `stderr`) and text in the order they were printed. */
  get output(): [stream: string, text: string][] {
    return this.#output.map(([stream, text]) => [stream, text])
  }

  protected keep(stream: string, text: string): void {
    const last = this.#output.at(-1)
    if (last?.[0] === stream) {
      last[1] += text
    } else {
      this.#output.push([stream, text])
    }
  }
}

/** True for a collector, which need not see each print at once. */
export function isCollector(value: unknown): value is CollectString | CollectStreams {
  return value instanceof Collector
}
