/** Files and an environment in memory, as a handler of operations of the system. */
import { createRequire } from 'node:module'
import { AbstractOS, StatResult, SystemError } from './os.js'
import type { JsMontyObject, Tagged } from './values.js'

type Content = string | Uint8Array

/** A file of an `OSAccess`. */
export interface AbstractFile {
  path: string
  readonly name: string
  permissions: number
  deleted: boolean
  /** The contents. */
  readContent(): Content
  /** Replaces the contents. */
  writeContent(content: Content): void
  /** Notes that the program has removed the file. */
  delete(): void
}

abstract class Entry {
  path: string
  permissions: number
  deleted = false

  constructor(path: string, permissions = 0o644) {
    this.path = path
    this.permissions = permissions
  }

  /** The last part of the path. */
  get name(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1)
  }

  /** Notes that the program has removed the file. */
  delete(): void {
    this.deleted = true
  }
}

/** A file whose contents are in memory. */
export class MemoryFile extends Entry implements AbstractFile {
  content: Content

  constructor(path: string, content: Content, options: { permissions?: number } = {}) {
    super(path, options.permissions)
    this.content = content
  }

  /** The contents. */
  readContent(): Content {
    return this.content
  }

  /** Replaces the contents. */
  writeContent(content: Content): void {
    this.content = content
  }
}

/** A file whose contents functions of the host give and take. */
export class CallbackFile extends Entry implements AbstractFile {
  constructor(
    path: string,
    private readonly read: (path: string) => Content,
    private readonly write: (path: string, content: Content) => unknown,
    options: { permissions?: number } = {},
  ) {
    super(path, options.permissions)
  }

  /** The contents. */
  readContent(): Content {
    return this.read(this.path)
  }

  /** Replaces the contents. */
  writeContent(content: Content): void {
    this.write(this.path, content)
  }
}

type Folder = Map<string, Node>
type Node = Folder | AbstractFile

const isFolder = (node: Node | undefined): node is Folder => node instanceof Map

/**
 * Files and an environment of its own, and the clock and chance of this process.
 *
 * The parents of the given files are directories. The working directory is `/`; there are no links.
 */
export class OSAccess extends AbstractOS {
  files: AbstractFile[]
  environ: Record<string, string>
  readonly #tree: Folder = new Map()
  readonly #times = new WeakMap<object, number>()

  constructor(files: Iterable<AbstractFile> = [], environ: Record<string, string> = {}) {
    super()
    this.files = [...files]
    this.environ = Object.assign(Object.create(null) as Record<string, string>, environ)
    this.files.forEach((file) => this.#add(file))
  }

  /** Does an operation. */
  override call(name: string, args: JsMontyObject[], kwargs: Record<string, JsMontyObject> = {}): unknown {
    const clock = CLOCKS.get(name)
    return clock === undefined ? super.call(name, args, kwargs) : clock(Number(args[0] ?? 0))
  }

  #add(file: AbstractFile): void {
    if (!file.path.startsWith('/')) {
      throw new Error(`File path must be absolute: '${file.path}'`)
    }
    const parts = partsOf(file.path)
    let folder = this.#tree
    for (const name of parts.slice(0, -1)) {
      const inner = folder.get(name) ?? new Map<string, Node>()
      if (!isFolder(inner)) {
        throw new Error(`Cannot put file '${file.path}' within a file`)
      }
      folder.set(name, inner)
      folder = inner
    }
    const last = parts.at(-1)
    if (last === undefined || isFolder(folder.get(last))) {
      throw new Error(`Cannot put file '${file.path}' where a directory is`)
    }
    folder.set(last, file)
  }

  #find(path: string): Node | undefined {
    let node: Node | undefined = this.#tree
    for (const name of partsOf(path)) {
      node = isFolder(node) ? node.get(name) : undefined
    }
    return node
  }

  #existing(path: string): Node {
    const node = this.#find(path)
    if (node === undefined) {
      throw new SystemError('ENOENT', path)
    }
    return node
  }

  #file(path: string): AbstractFile {
    const node = this.#existing(path)
    if (isFolder(node)) {
      throw new SystemError('EISDIR', path)
    }
    return node
  }

  #parent(path: string): [folder: Folder, name: string] {
    const parts = partsOf(path)
    const name = parts.pop()
    if (name === undefined) {
      throw new SystemError('EISDIR', path)
    }
    let folder: Node | undefined = this.#tree
    for (const part of parts) {
      folder = folder.get(part)
      if (!isFolder(folder)) {
        throw new SystemError(folder === undefined ? 'ENOENT' : 'ENOTDIR', path)
      }
    }
    return [folder, name]
  }

  pathExists(path: string): boolean {
    return this.#find(path) !== undefined
  }

  pathIsFile(path: string): boolean {
    const node = this.#find(path)
    return node !== undefined && !isFolder(node)
  }

  pathIsDir(path: string): boolean {
    return isFolder(this.#find(path))
  }

  pathIsSymlink(): boolean {
    return false
  }

  pathIterdir(path: string): Tagged[] {
    const node = this.#existing(path)
    if (!isFolder(node)) {
      throw new SystemError('ENOTDIR', path)
    }
    const base = path.endsWith('/') ? path : `${path}/`
    return [...node.keys()].map((name) => ({ __monty_type__: 'Path', value: base + name }))
  }

  pathStat(path: string): unknown {
    const node = this.#existing(path)
    const time = this.#times.get(node) ?? Date.now() / 1000
    this.#times.set(node, time)
    return isFolder(node)
      ? StatResult.dirStat(0o755, time)
      : StatResult.fileStat(Buffer.byteLength(node.readContent()), node.permissions, time)
  }

  pathResolve(path: string): string {
    return `/${partsOf(path).join('/')}`
  }

  pathAbsolute(path: string): string {
    return path.startsWith('/') ? path : `/${path}`
  }

  pathReadText(path: string): string {
    const content = this.#file(path).readContent()
    return typeof content === 'string' ? content : Buffer.from(content).toString()
  }

  pathReadBytes(path: string): Uint8Array {
    return bytesOf(this.#file(path).readContent())
  }

  pathWriteText(path: string, data: string): number {
    this.#write(path, data)
    return [...data].length
  }

  pathWriteBytes(path: string, data: Uint8Array): number {
    this.#write(path, data)
    return data.length
  }

  override pathAppendBytes(path: string, data: Uint8Array): number {
    this.#write(path, Buffer.concat([this.pathReadBytes(path), data]))
    return data.length
  }

  #write(path: string, content: Content): void {
    const [folder, name] = this.#parent(path)
    let node = folder.get(name)
    if (isFolder(node)) {
      throw new SystemError('EISDIR', path)
    }
    if (node === undefined) {
      node = new MemoryFile(this.pathResolve(path), content)
      folder.set(name, node)
      this.files.push(node)
    } else {
      node.writeContent(content)
    }
    this.#times.set(node, Date.now() / 1000)
  }

  pathMkdir(path: string, parents = false, existOk = false): void {
    const node = this.#find(path)
    if (node !== undefined) {
      if (existOk && isFolder(node)) {
        return
      }
      throw new SystemError('EEXIST', path)
    }
    let folder = this.#tree
    const parts = partsOf(path)
    parts.forEach((name, i) => {
      let inner = folder.get(name)
      if (inner === undefined) {
        if (!parents && i < parts.length - 1) {
          throw new SystemError('ENOENT', path)
        }
        inner = new Map<string, Node>()
        folder.set(name, inner)
      }
      if (!isFolder(inner)) {
        throw new SystemError('ENOTDIR', path)
      }
      folder = inner
    })
  }

  pathUnlink(path: string): void {
    const file = this.#file(path)
    const [folder, name] = this.#parent(path)
    folder.delete(name)
    this.#forget(file)
  }

  #forget(file: AbstractFile): void {
    file.delete()
    this.files = this.files.filter((each) => each !== file)
  }

  pathRmdir(path: string): void {
    const node = this.#existing(path)
    if (!isFolder(node)) {
      throw new SystemError('ENOTDIR', path)
    }
    if (node.size > 0) {
      throw new SystemError('ENOTEMPTY', path)
    }
    const [folder, name] = this.#parent(path)
    folder.delete(name)
  }

  pathRename(path: string, target: string): void {
    const node = this.#find(path)
    if (node === undefined) {
      throw new SystemError('ENOENT', path, target)
    }
    const [from, oldName] = this.#parent(path)
    const [to, newName] = this.#parent(target)
    const there = to.get(newName)
    if (there === node) {
      return
    }
    if (isFolder(node) && `${this.pathResolve(target)}/`.startsWith(`${this.pathResolve(path)}/`)) {
      throw new SystemError('EINVAL', path, target)
    }
    if (isFolder(there)) {
      if (!isFolder(node) || there.size > 0) {
        throw new SystemError(isFolder(node) ? 'ENOTEMPTY' : 'EISDIR', path, target)
      }
    } else if (there !== undefined) {
      if (isFolder(node)) {
        throw new SystemError('ENOTDIR', path, target)
      }
      this.#forget(there)
    }
    from.delete(oldName)
    to.set(newName, node)
    moved(node, this.pathResolve(target))
  }

  getenv(key: string, fallback: string | null = null): string | null {
    return this.environ[key] ?? fallback
  }

  getEnviron(): Record<string, string> {
    return { ...this.environ }
  }

  override dateToday(): Tagged {
    const now = new Date()
    return { __monty_type__: 'Date', year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
  }

  override datetimeNow(zone: Extract<Tagged, { __monty_type__: 'TimeZone' }> | null = null): Tagged {
    const now = new Date()
    const offset = zone === null ? -now.getTimezoneOffset() * 60 : zone.offsetSeconds
    const at = new Date(now.getTime() + offset * 1000)
    const value: Tagged = {
      __monty_type__: 'DateTime',
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
      microsecond: at.getUTCMilliseconds() * 1000,
    }
    return zone === null ? value : { ...value, offsetSeconds: offset, timezoneName: zone.name }
  }
}

const CLOCKS = new Map<string, (value: number) => unknown>([
  ['os.urandom', chance],
  ['time.time', () => Date.now() / 1000],
  ['time.monotonic', () => performance.now() / 1000],
  ['time.perf_counter', () => performance.now() / 1000],
  ['time.process_time', () => process.cpuUsage().user / 1e6],
  ['time.sleep', pause],
])

function pause(seconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000)
}

function moved(node: Node, path: string): void {
  const rest: [Node, string][] = [[node, path]]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [each, place] = next
    if (isFolder(each)) {
      each.forEach((inner, name) => rest.push([inner, `${place}/${name}`]))
    } else {
      each.path = place
    }
  }
}

function partsOf(path: string): string[] {
  const parts: string[] = []
  for (const name of path.split('/')) {
    if (name === '..') {
      parts.pop()
    } else if (name !== '' && name !== '.') {
      parts.push(name)
    }
  }
  return parts
}

function bytesOf(content: Content): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}

/** Random bytes. The module is loaded when it is needed: it takes longer than all others together. */
function chance(count: number): Uint8Array {
  const { randomBytes } = createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto')
  return randomBytes(count)
}
