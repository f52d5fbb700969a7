import { expect, test } from 'vitest'
import {
  AbstractOS, CallbackFile, MemoryFile, Monty, MontyRepl, MontySnapshot, NOT_HANDLED, OSAccess, runMontyAsync,
  StatResult, type OsHandler,
} from '../dist/index.js'

const run = (code: string, os?: OsHandler): unknown =>
  new Monty(`import os, time, datetime\nfrom pathlib import Path\n${code}`).run({ os })

const files = (): OSAccess =>
  new OSAccess([new MemoryFile('/data/a.txt', 'one'), new MemoryFile('/data/sub/b.bin', Buffer.from([0, 1]))], {
    HOME: '/h',
  })

test('a handler gets name, arguments and keywords', () => {
  const seen: unknown[] = []
  const os: OsHandler = (name, args, kwargs) => {
    seen.push([name, [...args], kwargs])
    return name === 'Path.exists' ? true : null
  }
  expect(run('Path("/x").mkdir(parents=True)\nPath("/x").exists(), os.getenv("A", "b")', os)).toEqual([true, null])
  expect(seen).toEqual([
    ['Path.mkdir', ['/x'], { parents: true, exist_ok: false }],
    ['Path.exists', ['/x'], {}],
    ['os.getenv', ['A', 'b'], {}],
  ])
})

test('without a handler the program gets an error', async () => {
  expect(() => run('Path("/x").exists()')).toThrow(
    "NotImplementedError: OS function 'Path.exists' not implemented with standard execution")
  await expect(runMontyAsync(new Monty('import os\nos.getenv("A")'))).rejects.toThrow(
    "NotImplementedError: OS function 'os.getenv' not implemented")
})

test('what a handler leaves is an error', () => {
  const os: OsHandler = () => NOT_HANDLED
  expect(() => run('Path("/x").exists()', os)).toThrow("PermissionError: Permission denied: '/x'")
  expect(() => run('os.getenv("A")', os)).toThrow("RuntimeError: 'os.getenv' is not supported in this environment")
  expect(() => run('1', 3 as never)).not.toThrow()
  expect(() => run('os.getenv("A")', 3 as never)).toThrow('os must be a function')
})

test('files are read', () => {
  const code = 'Path("/data/a.txt").read_text(), open("/data/sub/b.bin", "rb").read(), os.listdir("/data")'
  expect(run(code, files())).toEqual(['one', Buffer.from([0, 1]), ['a.txt', 'sub']])
  expect(run('[str(p) for p in Path("/data").iterdir()]', files())).toEqual(['/data/a.txt', '/data/sub'])
  const asked = 'Path("/data").is_dir(), Path("/data/a.txt").is_file(), Path("/no").exists()'
  expect(run(asked, files())).toEqual([true, true, false])
  expect(run('str(Path("/data/sub/../a.txt").resolve())', files())).toBe('/data/a.txt')
})

test('files are written', () => {
  const os = files()
  run('Path("/data/n").write_text("é")\nwith open("/data/a.txt", "a") as f:\n    f.write("+")', os)
  expect(os.files.map((file) => file.path)).toEqual(['/data/a.txt', '/data/sub/b.bin', '/data/n'])
  expect(os.pathReadText('/data/a.txt')).toBe('one+')
  run('os.rename("/data/sub", "/data/moved")\nos.remove("/data/n")\nos.makedirs("/x/y")\nos.rmdir("/x/y")', os)
  expect(os.files.map((file) => file.path)).toEqual(['/data/a.txt', '/data/moved/b.bin'])
  expect(os.pathIsDir('/x')).toBe(true)
})

test('errors carry number and path', () => {
  const code = (action: string, kind: string): string =>
    `try:\n    ${action}\nexcept ${kind} as e:\n    got = (type(e).__name__, e.errno, e.filename, str(e))\ngot`
  const text = "[Errno 2] No such file or directory: '/no'"
  expect(run(code('open("/no").read()', 'OSError'), files())).toEqual(['FileNotFoundError', 2, '/no', text])
  expect(run(code('open("/data").read()', 'OSError'), files())).toEqual(
    ['IsADirectoryError', 21, '/data', "[Errno 21] Is a directory: '/data'"])
  expect(run(code('os.rmdir("/data")', 'OSError'), files())).toEqual(
    ['OSError', 39, '/data', "[Errno 39] Directory not empty: '/data'"])
  expect(run(code('os.mkdir("/data")', 'FileExistsError'), files())).toEqual(
    ['FileExistsError', 17, '/data', "[Errno 17] File exists: '/data'"])
  expect(run(code('os.listdir("/data/a.txt")', 'NotADirectoryError'), files())).toEqual(
    ['NotADirectoryError', 20, '/data/a.txt', "[Errno 20] Not a directory: '/data/a.txt'"])
})

test('stat tells size and permissions', () => {
  const code = 's = Path("/data/a.txt").stat()\n(s.st_size, s.st_mode, s[6], Path("/data").stat().st_nlink)'
  expect(run(code, files())).toEqual([3, 0o100644, 3, 2])
  expect(StatResult.fileStat(5, 0o600, 1.5).st_mode).toBe(0o100600)
  expect([...StatResult.dirStat(0o700, 1.5)]).toEqual([0o40700, 0, 0, 2, 0, 0, 4096, 1.5, 1.5, 1.5])
})

test('environment and clocks', () => {
  const variables = 'os.getenv("HOME"), os.environ["HOME"], os.getenv("toString")'
  expect(run(`${variables}, len(os.urandom(4))`, files())).toEqual(['/h', '/h', null, 4])
  const [seconds, year] = run('time.time(), datetime.datetime.now(datetime.timezone.utc).year', files()) as number[]
  expect(Math.abs(seconds - Date.now() / 1000)).toBeLessThan(5)
  expect(year).toBe(new Date().getUTCFullYear())
  expect(run('datetime.date.today().year', files())).toBe(new Date().getFullYear())
})

test('a file may be made of functions', () => {
  const written: unknown[] = []
  const file = new CallbackFile('/f', (path) => `of ${path}`, (path, content) => written.push([path, content]))
  const os = new OSAccess([file])
  expect(run('t = Path("/f").read_text()\nPath("/f").write_text("new")\nt', os)).toBe('of /f')
  expect(written).toEqual([['/f', 'new']])
})

test('misplaced files are refused', () => {
  expect(() => new OSAccess([new MemoryFile('a', '')])).toThrow("File path must be absolute: 'a'")
  const within = [new MemoryFile('/a', ''), new MemoryFile('/a/b', '')]
  expect(() => new OSAccess(within)).toThrow("Cannot put file '/a/b' within a file")
})

test('a handler is made of methods', () => {
  class Upper extends OSAccess {
    override pathReadText(path: string): string {
      return super.pathReadText(path).toUpperCase()
    }
  }
  expect(run('open("/a").read()', new Upper([new MemoryFile('/a', 'text')]))).toBe('TEXT')
  expect(new OSAccess()).toBeInstanceOf(AbstractOS)
})

test('operations are suspensions of step by step runs', () => {
  const call = new Monty('from pathlib import Path\nPath("/x").read_text()').start() as MontySnapshot
  expect([call.functionName, call.isOsFunction, call.args]).toEqual(['Path.read_text', true, ['/x']])
  expect(() => call.resumeNotHandled()).toThrow("OS function 'Path.read_text' not implemented")
})

test('sessions and asynchronous runs have the same access', async () => {
  expect(new MontyRepl().feed('open("/data/a.txt").read()', { os: files() })).toBe('one')
  expect(await runMontyAsync(new Monty('open("/data/a.txt").read()'), { os: files() })).toBe('one')
  const slow: OsHandler = async (name) => name
  const code = 'import os, asyncio\nawait asyncio.sleep(0.001)\nos.getenv("A")'
  expect(await runMontyAsync(new Monty(code), { os: slow })).toBe('os.getenv')
})
