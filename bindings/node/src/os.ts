/** Operations of the system that programs ask for, and a handler with a method for each. */
import type { JsMontyObject, Tagged } from './values.js'
import { markTuple } from './values.js'

/** What a handler gives for an operation it leaves to the default: the program gets an error. */
export const NOT_HANDLED: unique symbol = Symbol('NOT_HANDLED')

type Stat = Record<(typeof STAT_FIELDS)[number], number>

const STAT_FIELDS = [
  'st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime',
] as const
const REGULAR = 0o100000
const FOLDER = 0o040000

/** What `Path.stat()` tells of a file: a named tuple of the sandbox with the fields of `os.stat_result`. */
export const StatResult = {
  /** Of a regular file; the time is in seconds. */
  fileStat(size: number, mode = 0o644, mtime = Date.now() / 1000): Stat & unknown[] {
    return stat(mode < 0o1000 ? mode | REGULAR : mode, 1, size, mtime)
  },

  /** Of a directory. */
  dirStat(mode = 0o755, mtime = Date.now() / 1000): Stat & unknown[] {
    return stat(mode < 0o1000 ? mode | FOLDER : mode, 2, 4096, mtime)
  },
}

function stat(mode: number, links: number, size: number, time: number): Stat & unknown[] {
  const items = markTuple([mode, 0, 0, links, 0, 0, size, time, time, time])
  Object.defineProperty(items, '__typeName__', { value: 'StatResult' })
  Object.defineProperty(items, '__fields__', { value: [...STAT_FIELDS] })
  STAT_FIELDS.forEach((name, i) => Object.defineProperty(items, name, { value: items[i] }))
  return items as unknown as Stat & unknown[]
}

/** Python's name, number and text of an error of the system. */
const ERRORS = {
  ENOENT: ['FileNotFoundError', 2, 'No such file or directory'],
  EEXIST: ['FileExistsError', 17, 'File exists'],
  ENOTDIR: ['NotADirectoryError', 20, 'Not a directory'],
  EISDIR: ['IsADirectoryError', 21, 'Is a directory'],
  EINVAL: ['OSError', 22, 'Invalid argument'],
  ENOTEMPTY: ['OSError', 39, 'Directory not empty'],
} as const

/** An error of the system as Python raises it: thrown by a handler, the program sees its number and paths. */
export class SystemError extends Error {
  readonly args: unknown[]

  constructor(code: keyof typeof ERRORS, path: string, target?: string) {
    const [name, number, text] = ERRORS[code]
    super(`[Errno ${number}] ${text}: '${path}'${target === undefined ? '' : ` -> '${target}'`}`)
    this.name = name
    this.args = target === undefined ? [number, text, path] : [number, text, path, null, target]
  }
}

/** Paths as programs name them. */
type Path = string

const METHODS = new Map<string, keyof AbstractOS>([
  ['os.getenv', 'getenv'],
  ['os.environ', 'getEnviron'],
  ['date.today', 'dateToday'],
  ['datetime.now', 'datetimeNow'],
  ['Path.exists', 'pathExists'],
  ['Path.is_file', 'pathIsFile'],
  ['Path.is_dir', 'pathIsDir'],
  ['Path.is_symlink', 'pathIsSymlink'],
  ['Path.read_text', 'pathReadText'],
  ['Path.read_bytes', 'pathReadBytes'],
  ['Path.write_text', 'pathWriteText'],
  ['Path.write_bytes', 'pathWriteBytes'],
  ['Path.append_text', 'pathAppendText'],
  ['Path.append_bytes', 'pathAppendBytes'],
  ['Path.mkdir', 'pathMkdir'],
  ['Path.unlink', 'pathUnlink'],
  ['Path.rmdir', 'pathRmdir'],
  ['Path.iterdir', 'pathIterdir'],
  ['Path.stat', 'pathStat'],
  ['Path.rename', 'pathRename'],
  ['Path.resolve', 'pathResolve'],
  ['Path.absolute', 'pathAbsolute'],
])

/** A handler with a method for each operation: pass an instance as `os`. */
export abstract class AbstractOS {
  /** Does an operation; the ones without a method are not handled. */
  call(name: string, args: JsMontyObject[], kwargs: Record<string, JsMontyObject> = {}): unknown {
    const method = METHODS.get(name)
    if (method === undefined) {
      return NOT_HANDLED
    }
    return (this[method] as (...args: unknown[]) => unknown)(...args, ...Object.values(kwargs))
  }

  /** Whether the path leads to something. */
  abstract pathExists(path: Path): unknown
  /** Whether the path leads to a file. */
  abstract pathIsFile(path: Path): unknown
  /** Whether the path leads to a directory. */
  abstract pathIsDir(path: Path): unknown
  /** Whether the path is a symbolic link. */
  abstract pathIsSymlink(path: Path): unknown
  /** The contents of a file as text. */
  abstract pathReadText(path: Path): unknown
  /** The contents of a file. */
  abstract pathReadBytes(path: Path): unknown
  /** Makes text the contents of a file; gives its length. */
  abstract pathWriteText(path: Path, data: string): unknown
  /** Makes bytes the contents of a file; gives their number. */
  abstract pathWriteBytes(path: Path, data: Uint8Array): unknown
  /** Makes a directory. */
  abstract pathMkdir(path: Path, parents: boolean, existOk: boolean): unknown
  /** Removes a file. */
  abstract pathUnlink(path: Path): unknown
  /** Removes an empty directory. */
  abstract pathRmdir(path: Path): unknown
  /** The paths in a directory. */
  abstract pathIterdir(path: Path): unknown
  /** Size, kind and times. */
  abstract pathStat(path: Path): unknown
  /** Moves a file or directory. */
  abstract pathRename(path: Path, target: Path): unknown
  /** The absolute path without links and dots. */
  abstract pathResolve(path: Path): unknown
  /** The absolute path. */
  abstract pathAbsolute(path: Path): unknown
  /** A variable of the environment. */
  abstract getenv(key: string, fallback?: string | null): unknown
  /** All variables of the environment. */
  abstract getEnviron(): unknown

  /** Adds text to the end of a file. */
  pathAppendText(path: Path, data: string): unknown {
    this.pathWriteText(path, String(this.pathReadText(path)) + data)
    return [...data].length
  }

  /** Adds bytes to the end of a file. */
  pathAppendBytes(path: Path, data: Uint8Array): unknown {
    this.pathWriteBytes(path, Buffer.concat([this.pathReadBytes(path) as Uint8Array, data]))
    return data.length
  }

  /** Today's date. */
  dateToday(): unknown {
    return NOT_HANDLED
  }

  /** The present time. */
  datetimeNow(zone?: Extract<Tagged, { __monty_type__: 'TimeZone' }> | null): unknown {
    void zone
    return NOT_HANDLED
  }
}
