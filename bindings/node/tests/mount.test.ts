import { execFileSync } from 'node:child_process'
import {
  existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  Monty, MontyComplete, MontyRepl, MontySnapshot, MountDir, runMontyAsync, type MountMode, type RunOptions,
} from '../dist/index.js'

let parent: string
let folder: string

beforeEach(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'monty-mount-')))
  folder = join(parent, 'shared')
  mkdirSync(join(folder, 'sub'), { recursive: true })
  writeFileSync(join(folder, 'a.txt'), 'one')
  writeFileSync(join(folder, 'sub/b.bin'), Buffer.from([0, 1]))
  writeFileSync(join(parent, 'secret'), 'secret')
  symlinkSync('../secret', join(folder, 'outside'))
  symlinkSync('a.txt', join(folder, 'inside'))
  symlinkSync('..', join(folder, 'up'))
})

afterEach(() => rmSync(parent, { recursive: true }))

const mounted = (mode?: MountMode, writeBytesLimit?: number): MountDir =>
  new MountDir('/data', folder, { mode, writeBytesLimit })
const run = (code: string, mount: MountDir | MountDir[], options: RunOptions = {}): unknown =>
  new Monty(`import os\nfrom pathlib import Path\n${code}`).run({ mount, ...options })

test('files are read', () => {
  const code = 'Path("/data/a.txt").read_text(), open("/data/sub/b.bin", "rb").read(), os.listdir("/data/sub")'
  expect(run(code, mounted())).toEqual(['one', Buffer.from([0, 1]), ['b.bin']])
  const link = 'open("/data/inside").read(), str(Path("/data/inside").resolve())'
  expect(run(link, mounted())).toEqual(['one', '/data/a.txt'])
})

test('attributes', () => {
  const mount = new MountDir('/data/', folder, { mode: 'read-only', writeBytesLimit: 5 })
  expect([mount.virtualPath, mount.hostPath]).toEqual(['/data', folder])
  expect([mount.mode, mount.writeBytesLimit]).toEqual(['read-only', 5])
  expect(mount.repr()).toBe(`MountDir('/data', '${folder}', 'read-only')`)
  expect([mounted().mode, mounted().writeBytesLimit]).toEqual(['overlay', null])
})

test('wrong arguments are refused', () => {
  expect(() => new MountDir('/d', folder, { mode: 'zz' as never })).toThrow(
    "Invalid mode 'zz', expected 'read-only', 'read-write', or 'overlay'")
  expect(() => new MountDir('x', folder)).toThrow("TypeError: virtual path must be absolute, got: 'x'")
  expect(() => new MountDir('/d', '/no/such')).toThrow("cannot canonicalize host path '/no/such'")
  expect(() => new MountDir('/d', join(folder, 'a.txt'))).toThrow('cannot canonicalize host path')
  expect(() => new MountDir('/d', folder, { writeBytesLimit: -1 })).toThrow('writeBytesLimit must be non-negative')
  expect(() => run('open("/data/a.txt")', [3 as never])).toThrow('mount must be a MountDir')
})

test('each mode writes where it may', () => {
  const code = 'Path("/data/a.txt").write_text("two")\nopen("/data/a.txt").read()'
  expect(() => run(code, mounted('read-only'))).toThrow(
    "PermissionError: [Errno 30] Read-only file system: '/data/a.txt'")
  const overlay = mounted()
  expect(run(code, overlay)).toBe('two')
  expect(run('open("/data/a.txt").read()', overlay)).toBe('two')
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('one')
  expect(run(code, mounted('read-write'))).toBe('two')
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('two')
})

test.each(['read-only', 'read-write', 'overlay'] as const)('nothing outside is reached: %s', (mode) => {
  for (const path of ['outside', 'up/secret', '../secret', 'sub/../../secret']) {
    expect(() => run(`open("/data/${path}").read()`, mounted(mode))).toThrow(
      `PermissionError: Permission denied: '/data/${path}'`)
    if (mode !== 'overlay') {
      expect(() => run(`Path("/data/${path}").write_text("x")`, mounted(mode))).toThrow('PermissionError')
    }
  }
  expect(readFileSync(join(parent, 'secret'), 'utf8')).toBe('secret')
})

test('a FIFO and a large file are refused', () => {
  execFileSync('mkfifo', [join(folder, 'pipe')])
  writeFileSync(join(folder, 'large'), '')
  truncateSync(join(folder, 'large'), 50_000_000_000)
  expect(() => run('open("/data/pipe").read()', mounted())).toThrow("PermissionError: Permission denied: '/data/pipe'")
  const limits = { maxMemory: 1_000_000 }
  expect(() => run('open("/data/large").read()', mounted(), { limits })).toThrow('[Errno 27] File too large')
  expect(() => run('open("/data/large").read()', mounted())).toThrow('[Errno 27] File too large')
})

test('what is written is bounded', () => {
  expect(() => run('Path("/data/n").write_text("12345678901")', mounted('overlay', 10))).toThrow(
    'OSError: disk write limit of 10 bytes exceeded')
  const small = new MountDir('/data', folder, { memoryUsageLimit: 10_000 })
  expect(() => run('n = 0\nwhile True:\n    os.mkdir(f"/data/d{n}")\n    n += 1', small)).toThrow(
    'OSError: overlay memory limit of 10000 bytes exceeded')
})

test('other paths fall through to the handler', () => {
  expect(() => run('Path("/etc").exists()', mounted())).toThrow("PermissionError: Permission denied: '/etc'")
  expect(() => run('os.getenv("A")', mounted())).toThrow("RuntimeError: 'os.getenv' is not supported")
  const code = 'os.getenv("A"), open("/x").read(), open("/data/a.txt").read()'
  expect(run(code, mounted(), { os: (name) => name })).toEqual(['os.getenv', 'Path.read_text', 'one'])
})

test('mounts serve steps, sessions and asynchronous runs', async () => {
  const code = 'x = open("/data/a.txt").read()\ny = f(x)\nx + y + open("/data/a.txt").read()'
  const call = new Monty(code).start({ mount: mounted() }) as MontySnapshot
  expect([call.functionName, call.args]).toEqual(['f', ['one']])
  expect((call.resume({ returnValue: '-', mount: mounted() }) as MontyComplete).output).toBe('one-one')
  const other = new Monty(code).start({ mount: mounted() }) as MontySnapshot
  expect((other.resume({ returnValue: '-' }) as MontySnapshot).functionName).toBe('Path.read_text')
  expect(new MontyRepl().feed('open("/data/a.txt").read()', { mount: mounted() })).toBe('one')
  expect(await runMontyAsync(new Monty('open("/data/a.txt").read()'), { mount: [mounted()] })).toBe('one')
})

test('a disposed mount is closed', () => {
  const mount = mounted()
  mount[Symbol.dispose]()
  expect(() => run('open("/data/a.txt")', mount)).toThrow('the handle is closed')
  expect(existsSync(folder)).toBe(true)
})
