"""Programs that use a mounted directory against its host."""

import contextlib
import os
import socket
import threading
import time

import pytest
from mounting import failure, run
from pydantic_monty import MountDir

MODES = ['read-only', 'read-write', 'overlay']


@pytest.fixture
def folder(tmp_path):
    host = tmp_path / 'shared'
    (host / 'sub').mkdir(parents=True)
    (host / 'a.txt').write_text('one')
    (tmp_path / 'secret').mkdir()
    (tmp_path / 'secret' / 'a.txt').write_text('secret')
    return host


@contextlib.contextmanager
def swapping(folder, name):
    """Lets a name and a link change places over and over until the block ends."""
    ended = threading.Event()

    def work():
        while not ended.is_set():
            for old, new in [(name, 'kept'), ('link', name), (name, 'link'), ('kept', name)]:
                os.rename(folder / old, folder / new)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


@pytest.mark.parametrize('mode', MODES)
def test_a_directory_that_becomes_a_link_meanwhile_does_not_lead_out(folder, tmp_path, mode):
    os.mkdir(folder / 'd')
    (folder / 'd' / 'a.txt').write_text('mine')
    os.symlink(tmp_path / 'secret', folder / 'link')
    code = (
        'seen = set()\nfor _ in range(3000):\n    try:\n        seen.add(Path("/data/d/a.txt").read_text())\n'
        '    except OSError as e:\n        seen.add(type(e).__name__)\nseen'
    )
    with swapping(folder, 'd'):
        seen = run(code, MountDir('/data', folder, mode=mode))
    assert 'mine' in seen
    assert seen <= {'mine', 'FileNotFoundError', 'PermissionError', 'OSError'}


def test_a_file_that_becomes_a_link_meanwhile_is_not_written_through(folder, tmp_path):
    os.symlink(tmp_path / 'secret' / 'a.txt', folder / 'link')
    (folder / 'f').write_text('')
    code = (
        'for _ in range(3000):\n    try:\n        Path("/data/f").write_text("x")\n    except OSError:\n        pass'
    )
    with swapping(folder, 'f'):
        run(code, MountDir('/data', folder, mode='read-write'))
    assert (tmp_path / 'secret' / 'a.txt').read_text() == 'secret'


def test_the_mounted_directory_itself_may_become_a_link(folder, tmp_path):
    mount = MountDir('/data', folder, mode='read-write')
    os.rename(folder, tmp_path / 'moved')
    os.symlink(tmp_path / 'secret', folder)
    assert 'secret' not in failure('Path("/data/a.txt").read_text()', mount)
    failure('Path("/data/a.txt").write_text("x")', mount)
    assert (tmp_path / 'secret' / 'a.txt').read_text() == 'secret'


@pytest.mark.parametrize(
    'path', ['/data/../secret/a.txt', '/data/sub/../../secret/a.txt', '/data/./../shared/a.txt', '/../../secret/a.txt'])
def test_dots_do_not_lead_out(folder, path):
    for mode in MODES:
        text = failure(f'Path({path!r}).read_text()', MountDir('/data', folder, mode=mode))
        assert text == f"PermissionError: Permission denied: '{path}'".replace('/./', '/')


def test_links_with_dots_do_not_lead_out(folder, tmp_path):
    os.symlink('sub/../../secret', folder / 'l1')
    os.symlink(f'{folder}/../secret', folder / 'l2')
    os.symlink('/' * 3 + str(tmp_path / 'secret')[1:], folder / 'l3')
    os.symlink('/proc/self/root', folder / 'l4')
    os.symlink('/', folder / 'l5')
    for link in ('l1', 'l2', 'l3'):
        text = failure(f'Path("/data/{link}/a.txt").read_text()', MountDir('/data', folder))
        assert text == f"PermissionError: Permission denied: '/data/{link}/a.txt'"
    for link in ('l4', 'l5'):
        text = failure(f'Path("/data/{link}/etc/passwd").read_text()', MountDir('/data', folder))
        assert text == f"PermissionError: Permission denied: '/data/{link}/etc/passwd'"


def test_links_that_multiply_end(folder):
    os.symlink('.', folder / 'x0')
    for n in range(1, 60):
        os.symlink(f'x{n - 1}/x{n - 1}', folder / f'x{n}')
    started = time.monotonic()
    assert '[Errno 40]' in failure('Path("/data/x59").stat()', MountDir('/data', folder))
    assert time.monotonic() - started < 1


@pytest.mark.parametrize('mode', MODES)
def test_what_is_no_regular_file_is_not_opened(folder, mode):
    os.mkfifo(folder / 'pipe')
    with socket.socket(socket.AF_UNIX) as server:
        here = os.getcwd()
        os.chdir(folder)
        try:
            server.bind('socket')
        finally:
            os.chdir(here)
        names = ['pipe', 'socket']
        if os.geteuid() == 0:
            os.mknod(folder / 'zero', 0o600 | 0o020000, os.makedev(1, 5))
            names.append('zero')
        mount = MountDir('/data', folder, mode=mode)
        for name in names:
            text = failure(f'open("/data/{name}", "rb").read()', mount)
            assert text == f"PermissionError: Permission denied: '/data/{name}'"
            text = failure(f'Path("/data/{name}").write_bytes(b"x")', mount)
            assert text.startswith('PermissionError: ')
            assert run(f'Path("/data/{name}").is_file(), Path("/data/{name}").exists()', mount) == (False, True)
        if mode != 'read-write':
            assert failure('Path("/data/pipe").rename("/data/p2")', mount).startswith('PermissionError: ')


def test_paths_no_system_takes_are_refused(folder):
    for mode in MODES:
        mount = MountDir('/data', folder, mode=mode)
        if mode == 'read-write':
            assert '[Errno 36]' in failure('Path("/data/" + "x" * 300).write_text("")', mount)
        assert '[Errno 36]' in failure('Path("/data" + "/x" * 5000).read_text()', mount)
        text = failure('os.stat("/data/" + "/x" * 2000000)', mount, limits={'max_duration_secs': 5})
        assert '[Errno 36]' in text


def test_many_directories_inside_each_other_are_refused(folder):
    code = 'p = "/data"\nfor n in range(100000):\n    p += "/d"\n    os.mkdir(p)'
    assert '[Errno 36]' in failure(code, MountDir('/data', folder, mode='read-write'))
    assert '[Errno 36]' in failure('os.makedirs("/data" + "/e" * 3000)', MountDir('/data', folder))
    assert '[Errno 36]' in failure(code.replace('"/d"', '"/e"'), MountDir('/data', folder))


def test_the_work_of_mounts_is_the_time_of_the_run(folder):
    limits = {'max_duration_secs': 0.2}
    for action in ('os.path.exists("/data/a.txt")', 'open("/data/a.txt").read()', 'os.listdir("/data")'):
        started = time.monotonic()
        text = failure(f'while True:\n    {action}', MountDir('/data', folder), limits=limits)
        assert text.startswith('TimeoutError')
        assert time.monotonic() - started < 2


def test_a_directory_with_many_names_is_refused_before_it_is_listed(folder):
    many = folder / 'many'
    many.mkdir()
    for n in range(20_000):
        os.symlink('x', many / f'{n:060}')
    limits = {'max_memory': 3_000_000}
    for mode in MODES:
        text = failure('os.listdir("/data/many")', MountDir('/data', folder, mode=mode), limits=limits)
        assert text == "OSError: [Errno 12] Cannot allocate memory: '/data/many'"
        assert run('len(os.listdir("/data/many"))', MountDir('/data', folder, mode=mode)) == 20_000


def test_moving_a_large_directory_in_an_overlay_takes_no_more_than_it_may(folder):
    big = folder / 'big'
    big.mkdir()
    for n in range(20):
        with open(big / str(n), 'wb') as file:
            file.truncate(10_000_000)
    mount = MountDir('/data', folder, memory_usage_limit=25_000_000)
    text = 'OSError: overlay memory limit of 25000000 bytes exceeded'
    assert failure('os.rename("/data/big", "/data/moved")', mount) == text
    assert run('os.path.exists("/data/moved"), len(os.listdir("/data/big"))', mount) == (False, 20)
    # Nothing of the failed move is counted.
    run('Path("/data/n").write_bytes(bytes(20_000_000))', mount)


def test_an_overlay_grows_by_no_more_than_the_memory_of_the_run(folder):
    mount = MountDir('/data', folder)
    code = 'n = 0\nwhile True:\n    Path(f"/data/{n}").write_bytes(bytes(100_000))\n    n += 1'
    text = 'OSError: overlay memory limit of 5000000 bytes exceeded'
    for _ in range(3):
        assert failure(code.replace('/data/', '/data/sub/'), mount, limits={'max_memory': 5_000_000}) == text
        assert failure(code, mount, limits={'max_memory': 5_000_000}) == text
    removed = 'for n in range(300):\n    Path("/data/n").write_bytes(bytes(100_000))\n    Path("/data/n").unlink()'
    run(removed, mount, limits={'max_memory': 5_000_000})


def test_an_overlay_counts_what_is_written_again_once(folder):
    mount = MountDir('/data', folder, memory_usage_limit=1_000_000)
    run('for n in range(100):\n    Path("/data/n").write_bytes(bytes(900_000))', mount)
    run('for n in range(100):\n    Path("/data/n").unlink()\n    Path("/data/n").write_bytes(bytes(900_000))', mount)
    assert 'overlay memory limit' in failure('Path("/data/m").write_bytes(bytes(900_000))', mount)
    code = 'with open("/data/n", "ab") as f:\n    while True:\n        f.write(bytes(10_000))\n        f.flush()'
    assert 'overlay memory limit' in failure(code, mount)


def test_a_sparse_file_costs_what_it_says(folder):
    with open(folder / 'sparse', 'wb') as file:
        file.truncate(3_000_000)
    limits = {'max_memory': 1_000_000}
    for action in ('read_bytes()', 'read_text()'):
        text = failure(f'Path("/data/sparse").{action}', MountDir('/data', folder), limits=limits)
        assert text == "OSError: [Errno 27] File too large: '/data/sparse'"
    overlay = MountDir('/data', folder, memory_usage_limit=1_000_000)
    assert failure('open("/data/sparse", "ab").write(b"x")', overlay).startswith('OSError: ')


def test_files_that_are_no_text_say_where(folder):
    (folder / 'bad').write_bytes(b'a' * 1000 + b'\xff\xfe')
    (folder / 'cut').write_bytes('aé'.encode()[:-1])
    mount = MountDir('/data', folder)
    text = "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1000: invalid start byte"
    assert failure('Path("/data/bad").read_text()', mount) == text
    text = "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data"
    assert failure('Path("/data/cut").read_text()', mount) == text
    assert run('Path("/data/bad").read_bytes()[-2:]', mount) == b'\xff\xfe'


def test_text_that_no_file_holds_is_refused(folder):
    mount = MountDir('/data', folder, mode='read-write')
    assert failure('Path("/data/n").write_text("\\ud800")', mount) != ''
    assert not (folder / 'n').exists() or (folder / 'n').read_bytes() == b''
    assert run('Path("/data/n").write_text("a\\u00e9\\U0001f600")', mount) == 3
    assert (folder / 'n').read_bytes() == 'aé😀'.encode()


def test_names_that_are_no_text_do_not_show(folder):
    os.mkdir(os.fsencode(folder) + b'/odd')
    open(os.fsencode(folder) + b'/odd/\xff', 'w').close()
    assert run('os.listdir("/data/odd")', MountDir('/data', folder)) == []
    assert '[Errno 39]' in failure('os.rmdir("/data/odd")', MountDir('/data', folder, mode='read-write'))


def test_the_root_cannot_be_removed_or_moved(folder):
    for mode in ('read-write', 'overlay'):
        mount = MountDir('/data', folder, mode=mode)
        moves = ('os.rename("/data", "/data/x")', 'os.rename("/data", "/y")')
        for action in ('os.rmdir("/data")', 'os.remove("/data")', *moves):
            assert 'Error' in failure(action, mount)
        assert run('os.listdir("/data")', mount) == ['a.txt', 'sub']
        assert '[Errno 17]' in failure('os.mkdir("/data")', mount)
    assert sorted(os.listdir(folder)) == ['a.txt', 'sub']


def test_a_mount_at_the_root(folder):
    mount = MountDir('/', folder)
    assert run('open("/a.txt").read(), os.listdir("/")', mount) == ('one', ['a.txt', 'sub'])
    assert [str(path) for path in run('list(Path("/").iterdir())', mount)] == ['/a.txt', '/sub']
    assert run('str(Path("/sub/../../../a.txt").resolve())', mount) == '/a.txt'
