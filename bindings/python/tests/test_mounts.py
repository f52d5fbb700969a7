"""Directories of the host that programs see."""

import asyncio
import os
import threading
from pathlib import PurePosixPath

import pytest
from mounting import failure, run
from pydantic_monty import Monty, MontyComplete, MontyRepl, MountDir, run_monty_async


@pytest.fixture
def folder(tmp_path):
    host = tmp_path / 'shared'
    host.mkdir()
    (host / 'a.txt').write_text('one')
    (host / 'sub').mkdir()
    (host / 'sub' / 'b.bin').write_bytes(b'\0\1')
    (tmp_path / 'secret').write_text('secret')
    os.symlink('a.txt', host / 'inside')
    os.symlink('../secret', host / 'outside')
    os.symlink(tmp_path / 'secret', host / 'outside_absolute')
    os.symlink(host / 'sub', host / 'inside_absolute')
    os.symlink('..', host / 'up')
    os.symlink('loop', host / 'loop')
    return host


def test_files_are_read(folder):
    code = 'Path("/data/a.txt").read_text(), open("/data/sub/b.bin", "rb").read(), os.listdir("/data/sub")'
    assert run(code, MountDir('/data', folder)) == ('one', b'\0\1', ['b.bin'])


def test_attributes_and_repr(folder):
    mount = MountDir('/data', folder, mode='read-only', write_bytes_limit=5)
    assert (mount.virtual_path, mount.host_path, mount.mode) == ('/data', os.path.realpath(folder), 'read-only')
    assert mount.write_bytes_limit == 5
    assert repr(mount) == f"MountDir('/data', {os.path.realpath(folder)!r}, 'read-only')"


def test_arguments_are_checked(folder):
    with pytest.raises(ValueError, match="^Invalid mode 'zz', expected 'read-only', 'read-write', or 'overlay'$"):
        MountDir('/data', folder, mode='zz')
    with pytest.raises(TypeError, match="^virtual path must be absolute, got: 'x'$"):
        MountDir('x', folder)
    with pytest.raises(TypeError, match="^cannot canonicalize host path '/no/such'"):
        MountDir('/data', '/no/such')
    with pytest.raises(TypeError, match='mount must be a MountDir'):
        Monty('1').run(mount=[3])


def test_a_read_only_mount_refuses_every_change(folder):
    mount = MountDir('/data', folder, mode='read-only')
    text = "PermissionError: [Errno 30] Read-only file system: '/data/a.txt'"
    assert failure('open("/data/a.txt", "w")', mount) == text
    assert failure('Path("/data/a.txt").unlink()', mount) == text
    assert failure('Path("/data/a.txt").rename("/data/c")', mount).startswith('PermissionError: [Errno 30]')
    assert failure('Path("/data/n").mkdir()', mount) == "PermissionError: [Errno 30] Read-only file system: '/data/n'"
    assert (folder / 'a.txt').read_text() == 'one'


def test_a_read_write_mount_changes_the_directory(folder):
    mount = MountDir('/data', folder, mode='read-write')
    run('Path("/data/n.txt").write_text("new")\nos.makedirs("/data/x/y")\nos.rename("/data/a.txt", "/data/x/z")', mount)
    run('with open("/data/n.txt", "a") as f:\n    f.write("er")\nos.remove("/data/x/z")\nos.rmdir("/data/x/y")', mount)
    assert (folder / 'n.txt').read_text() == 'newer'
    assert not (folder / 'a.txt').exists()
    assert list((folder / 'x').iterdir()) == []


@pytest.mark.parametrize('mode', ['overlay', 'read-write'])
def test_permissions_of_files_of_the_host_stay(folder, mode):
    before = (folder / 'a.txt').stat().st_mode
    text = "PermissionError: [Errno 1] Operation not permitted: '/data/a.txt'"
    assert failure('Path("/data/a.txt").chmod(0o777)', MountDir('/data', folder, mode=mode)) == text
    assert (folder / 'a.txt').stat().st_mode == before


def test_an_overlay_leaves_the_directory_as_it_is(folder):
    mount = MountDir('/data', folder)
    run('open("/data/a.txt", "w").write("two")\nos.remove("/data/sub/b.bin")\nos.mkdir("/data/n")', mount)
    code = 'open("/data/a.txt").read(), os.listdir("/data/sub"), os.path.isdir("/data/n")'
    assert run(code, mount) == ('two', [], True)
    assert (folder / 'a.txt').read_text() == 'one'
    assert (folder / 'sub' / 'b.bin').exists()
    assert not (folder / 'n').exists()


def test_an_overlay_moves_directories_of_the_host(folder):
    mount = MountDir('/data', folder)
    run('os.rename("/data/sub", "/data/moved")', mount)
    assert run('os.path.exists("/data/sub"), open("/data/moved/b.bin", "rb").read()', mount) == (False, b'\0\1')
    run('os.mkdir("/data/sub")', mount)
    assert run('os.listdir("/data/sub")', mount) == []
    assert (folder / 'sub' / 'b.bin').exists()


def test_an_overlay_appends_to_files_of_the_host(folder):
    mount = MountDir('/data', folder)
    run('with open("/data/a.txt", "a") as f:\n    f.write("+")', mount)
    assert run('open("/data/a.txt").read(), Path("/data/a.txt").stat().st_size', mount) == ('one+', 4)
    assert (folder / 'a.txt').read_text() == 'one'


@pytest.mark.parametrize('mode', ['read-only', 'read-write', 'overlay'])
@pytest.mark.parametrize(
    'path', ['outside', 'outside_absolute', 'up/secret', 'up/shared/a.txt', '../secret', 'sub/../../secret'])
def test_nothing_outside_is_read(folder, mode, path):
    mount = MountDir('/data', folder, mode=mode)
    assert failure(f'open("/data/{path}").read()', mount) == f"PermissionError: Permission denied: '/data/{path}'"
    assert 'secret' not in run('[str(p) for p in Path("/data").rglob("secret")]', mount)


@pytest.mark.parametrize('path', ['outside', 'outside_absolute', 'up/new'])
def test_nothing_outside_is_written(folder, path, tmp_path):
    mount = MountDir('/data', folder, mode='read-write')
    failure(f'Path("/data/{path}").write_text("x")', mount)
    assert (tmp_path / 'secret').read_text() == 'secret'
    assert not (tmp_path / 'new').exists()


def test_links_that_stay_inside_are_followed(folder):
    mount = MountDir('/data', folder)
    code = 'open("/data/inside").read(), open("/data/inside_absolute/b.bin", "rb").read()'
    assert run(code, mount) == ('one', b'\0\1')
    assert run('Path("/data/inside").is_symlink(), str(Path("/data/inside").resolve())', mount) == (True, '/data/a.txt')


def test_a_loop_of_links_ends(folder):
    assert failure('open("/data/loop")', MountDir('/data', folder)).startswith('OSError: [Errno 40]')


def test_a_fifo_is_not_opened(folder):
    os.mkfifo(folder / 'pipe')
    for mode in ('read-only', 'read-write', 'overlay'):
        mount = MountDir('/data', folder, mode=mode)
        assert failure('open("/data/pipe").read()', mount) == "PermissionError: Permission denied: '/data/pipe'"
    assert failure('open("/data/pipe", "w")', mount) == "PermissionError: Permission denied: '/data/pipe'"


def test_a_large_file_is_refused_before_it_is_read(folder):
    with open(folder / 'large', 'wb') as file:
        file.truncate(50_000_000_000)
    limits = {'max_memory': 10_000_000}
    text = "OSError: [Errno 27] File too large: '/data/large'"
    assert failure('open("/data/large", "rb").read()', MountDir('/data', folder), limits=limits) == text
    assert failure('open("/data/large", "rb").read()', MountDir('/data', folder)) == text


def test_the_bytes_written_are_bounded(folder):
    mount = MountDir('/data', folder, write_bytes_limit=10)
    run('Path("/data/n").write_text("12345678")', mount)
    assert failure('Path("/data/m").write_text("123")', mount) == 'OSError: disk write limit of 10 bytes exceeded'


def test_the_memory_of_an_overlay_is_bounded(folder):
    mount = MountDir('/data', folder, memory_usage_limit=100_000)
    text = 'OSError: overlay memory limit of 100000 bytes exceeded'
    assert failure('n = 0\nwhile True:\n    Path(f"/data/{n}").write_text("x" * 1000)\n    n += 1', mount) == text
    empty = MountDir('/data', folder, memory_usage_limit=100_000)
    assert failure('n = 0\nwhile True:\n    os.mkdir(f"/data/d{n}")\n    n += 1', empty) == text


def test_paths_outside_of_all_mounts_fall_through_to_the_handler(folder):
    mount = MountDir('/data', folder)
    assert failure('open("/etc/passwd")', mount) == "PermissionError: Permission denied: '/etc/passwd'"
    assert failure('Path("/etc").exists()', mount) == "PermissionError: Permission denied: '/etc'"
    assert failure('os.getenv("A")', mount) == "RuntimeError: 'os.getenv' is not supported in this environment"
    assert run('os.getenv("A"), open("/x").read()', mount, os=lambda name, args, kwargs: name) == (
        'os.getenv', 'Path.read_text')


def test_several_mounts(folder, tmp_path):
    other = tmp_path / 'other'
    other.mkdir()
    mounts = [MountDir('/data', folder), MountDir('/data/deep', other, mode='read-write')]
    assert run('Path("/data/deep/n").write_text("x"), Path("/data/a.txt").read_text()', mounts) == (1, 'one')
    assert (other / 'n').read_text() == 'x'
    assert 'Errno 18' in failure('os.rename("/data/a.txt", "/data/deep/a")', mounts)


def test_names_of_the_host_stay_out_of_messages(folder):
    for code in ('open("/data/no")', 'open("/data/sub")', 'os.rmdir("/data/sub")', 'os.listdir("/data/a.txt")'):
        assert str(folder) not in failure(code, MountDir('/data', folder, mode='read-write'))


def test_mounts_serve_step_by_step_runs(folder):
    mount = MountDir('/data', folder)
    call = Monty('x = open("/data/a.txt").read()\ny = f(x)\nx + y + open("/data/a.txt").read()').start(mount=mount)
    assert (call.function_name, call.args) == ('f', ('one',))
    done = call.resume(return_value='-', mount=mount)
    assert isinstance(done, MontyComplete)
    assert done.output == 'one-one'


def test_mounts_serve_asynchronous_runs_and_sessions(folder):
    mount = MountDir('/data', folder)
    program = Monty('open("/data/a.txt").read()')
    assert asyncio.run(run_monty_async(program, mount=mount)) == 'one'
    assert asyncio.run(program.run_async(mount=mount)) == 'one'
    assert MontyRepl().feed_run('open("/data/a.txt").read()', mount=mount) == 'one'


def test_threads_share_an_overlay(folder):
    mount = MountDir('/data', folder)
    program = Monty('for n in range(20):\n    open(f"/data/{x}_{n}", "w").write(str(n))', inputs=['x'])
    threads = [threading.Thread(target=lambda x=x: program.run(inputs={'x': x}, mount=mount)) for x in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert run('len(os.listdir("/data"))', mount) == 160 + len(os.listdir(folder))


def test_no_descriptor_is_left_open(folder):
    before = len(os.listdir('/proc/self/fd')) if os.path.isdir('/proc/self/fd') else None
    mount = MountDir('/data', folder, mode='read-write')
    for _ in range(20):
        run('open("/data/sub/b.bin", "rb").read()\nPath("/data/sub/c").write_text("x")', mount)
        failure('open("/data/up/x")', mount)
        failure('open("/data/no/x")', mount)
    if before is not None:
        assert len(os.listdir('/proc/self/fd')) <= before + 1


def test_iterdir_gives_virtual_paths(folder):
    assert PurePosixPath('/data/a.txt') in run('list(Path("/data").iterdir())', MountDir('/data', folder))
