// A client with directories of the host; it knows nothing but the public names and runs on any version of the package.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Monty, MontyRepl, MountDir, runMontyAsync } from '@pydantic/monty'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'client-')))
mkdirSync(join(folder, 'sub'))
writeFileSync(join(folder, 'a.txt'), 'alpha\nbeta\n')
writeFileSync(join(folder, 'sub/b.bin'), Buffer.from([1, 2, 255]))

const show = (label, value) => console.log(label, JSON.stringify(value)?.replaceAll(folder, '<folder>'))

function attempt(action) {
  try {
    return action()
  } catch (error) {
    return `${error.name} ${error.message}`
  }
}

const run = (code, mount) => attempt(() => new Monty(`from pathlib import Path\n${code}`).run({ mount }))

const overlay = new MountDir('/data', folder)
show('overlay', [overlay.virtualPath, overlay.hostPath, overlay.mode, overlay.writeBytesLimit, overlay.repr()])
show('read', run('Path("/data/a.txt").read_text()', overlay))
show('bytes', [...run('Path("/data/sub/b.bin").read_bytes()', overlay)])
show('exists', run('[Path(p).exists() for p in ["/data", "/data/a.txt", "/data/no"]]', overlay))
show('kinds', run('[Path("/data").is_dir(), Path("/data/a.txt").is_file(), Path("/data/sub").is_file()]', overlay))
show('iterdir', run('sorted([str(p) for p in Path("/data").iterdir()])', overlay))
show('size', run('Path("/data/a.txt").stat().st_size', overlay))
show('write', run('Path("/data/new.txt").write_text("héllo")', overlay))
show('kept', run('Path("/data/new.txt").read_text()', overlay))
show('changed', run('Path("/data/a.txt").write_text("new")\nPath("/data/a.txt").read_text()', overlay))
show('untouched', readFileSync(join(folder, 'a.txt'), 'utf8'))
show('mkdir', run('Path("/data/x/y").mkdir(parents=True)\nPath("/data/x/y").is_dir()', overlay))
show('missing', run('Path("/data/zz").read_text()', overlay))
show('outside', run('Path("/etc/passwd").read_text()', overlay))
show('escape', run('Path("/data/../etc/passwd").read_text()', overlay))

const readOnly = new MountDir('/data', folder, { mode: 'read-only' })
show('read-only', run('Path("/data/a.txt").read_text()', readOnly))
show('refused', run('Path("/data/a.txt").write_text("x")', readOnly))

const limited = new MountDir('/data', folder, { mode: 'read-write', writeBytesLimit: 10 })
show('read-write', run('Path("/data/w.txt").write_text("12345")', limited))
show('written', readFileSync(join(folder, 'w.txt'), 'utf8'))
show('limit', run('Path("/data/w.txt").write_text("123456")', limited))
show('unlink', run('Path("/data/w.txt").unlink()\nPath("/data/w.txt").exists()', limited))

show('mode', attempt(() => new MountDir('/data', folder, { mode: 'zz' })))
show('relative', attempt(() => new MountDir('data', folder)))
show('repl', new MontyRepl().feed('from pathlib import Path\nPath("/data/a.txt").read_text()', { mount: readOnly }))
const program = new Monty('from pathlib import Path\nPath("/data/a.txt").read_text()')
show('async', await runMontyAsync(program, { mount: readOnly }))
show('several', await runMontyAsync(program, { mount: [new MountDir('/other', folder), readOnly] }))
show('start', program.start({ mount: readOnly }).output)
rmSync(folder, { recursive: true })
