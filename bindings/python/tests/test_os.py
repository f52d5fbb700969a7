"""Operations of the system: what programs ask for, and the handlers that answer."""

import datetime
from pathlib import PurePosixPath

import pytest
from pydantic_monty import (
    NOT_HANDLED,
    AbstractFile,
    AbstractOS,
    CallbackFile,
    FunctionSnapshot,
    MemoryFile,
    Monty,
    MontyRuntimeError,
    OSAccess,
    StatResult,
    load_snapshot,
)


def files(**environ):
    return OSAccess([MemoryFile('/a.txt', 'one\ntwo\n'), MemoryFile('/d/b.bin', b'\0\1')], environ)


def run(code, os=None, **options):
    return Monty(code).run(os=os or files(), **options)


def path(expression, os=None):
    return run(f'from pathlib import Path\n{expression}', os)


def failure(code, os=None):
    with pytest.raises(MontyRuntimeError) as caught:
        run(code, os)
    return str(caught.value)


# What a handler sees.


@pytest.mark.parametrize(
    ('call', 'name', 'args', 'kwargs'),
    [
        ('Path("/x").exists()', 'Path.exists', (PurePosixPath('/x'),), {}),
        ('Path("x").is_file()', 'Path.is_file', (PurePosixPath('x'),), {}),
        ('Path("/x").is_dir()', 'Path.is_dir', (PurePosixPath('/x'),), {}),
        ('Path("/x").is_symlink()', 'Path.is_symlink', (PurePosixPath('/x'),), {}),
        ('Path("/x").read_text()', 'Path.read_text', (PurePosixPath('/x'),), {}),
        ('Path("/x").read_bytes()', 'Path.read_bytes', (PurePosixPath('/x'),), {}),
        ('Path("/x").write_text("a")', 'Path.write_text', (PurePosixPath('/x'), 'a'), {}),
        ('Path("/x").write_bytes(b"a")', 'Path.write_bytes', (PurePosixPath('/x'), b'a'), {}),
        ('Path("/x").mkdir(parents=True)', 'Path.mkdir', (PurePosixPath('/x'),), {'parents': True, 'exist_ok': False}),
        ('Path("/x").unlink()', 'Path.unlink', (PurePosixPath('/x'),), {}),
        ('Path("/x").rmdir()', 'Path.rmdir', (PurePosixPath('/x'),), {}),
        ('Path("/x").iterdir()', 'Path.iterdir', (PurePosixPath('/x'),), {}),
        ('Path("/x").stat()', 'Path.stat', (PurePosixPath('/x'),), {}),
        ('Path("/x").rename("/y")', 'Path.rename', (PurePosixPath('/x'), PurePosixPath('/y')), {}),
        ('Path("/x").resolve()', 'Path.resolve', (PurePosixPath('/x'),), {}),
        ('Path("x").absolute()', 'Path.absolute', (PurePosixPath('x'),), {}),
        ('os.getenv("K")', 'os.getenv', ('K', None), {}),
        ('os.getenv("K", "d")', 'os.getenv', ('K', 'd'), {}),
        ('os.environ', 'os.environ', (), {}),
        ('datetime.date.today()', 'date.today', (), {}),
        ('datetime.datetime.now()', 'datetime.now', (None,), {}),
        ('datetime.datetime.now(datetime.timezone.utc)', 'datetime.now', (datetime.timezone.utc,), {}),
        ('time.time()', 'time.time', (), {}),
        ('open("/x")', 'Path.read_text', (PurePosixPath('/x'),), {}),
        ('open("/x", "rb")', 'Path.read_bytes', (PurePosixPath('/x'),), {}),
        ('os.listdir("/x")', 'Path.iterdir', (PurePosixPath('/x'),), {}),
        ('os.path.isfile("/x")', 'Path.is_file', (PurePosixPath('/x'),), {}),
    ],
)
def test_an_operation_suspends_with_its_name_and_arguments(call, name, args, kwargs):
    snapshot = Monty(f'import os, time, datetime\nfrom pathlib import Path\n{call}').start()
    assert isinstance(snapshot, FunctionSnapshot)
    assert snapshot.is_os_function
    assert (snapshot.function_name, snapshot.args, snapshot.kwargs) == (name, args, kwargs)
    again = load_snapshot(snapshot.dump())
    assert (again.function_name, again.args, again.kwargs) == (name, args, kwargs)


def test_a_handler_takes_name_arguments_and_keywords():
    seen = []
    run('from pathlib import Path\nPath("/x").mkdir()', lambda name, args, kwargs: seen.append((name, args, kwargs)))
    assert seen == [('Path.mkdir', (PurePosixPath('/x'),), {'parents': False, 'exist_ok': False})]


def test_a_handler_of_the_early_form_takes_name_and_arguments():
    assert run('import os\nos.getenv("A")', lambda name, args: f'{name}{args}') == "os.getenv('A', None)"


def test_a_handler_must_be_callable():
    with pytest.raises(TypeError, match="^'int' object is not callable$"):
        Monty('1').run(os=3)


def test_exceptions_of_a_handler_are_raised_in_the_program():
    def handler(name, args, kwargs):
        raise PermissionError(13, 'Permission denied', '/x')

    code = 'try:\n    open("/x")\nexcept PermissionError as e:\n    r = str(e), e.errno, e.filename\nr'
    assert run(code, handler) == ("[Errno 13] Permission denied: '/x'", 13, '/x')


def test_an_operation_that_is_not_handled_is_an_error():
    def handler(*args):
        return NOT_HANDLED

    assert failure('open("/etc/passwd")', handler) == "PermissionError: Permission denied: '/etc/passwd'"
    assert failure('import os\nos.getenv("A")', handler) == (
        "RuntimeError: 'os.getenv' is not supported in this environment"
    )
    assert repr(NOT_HANDLED) == 'NOT_HANDLED'


def test_without_a_handler_the_error_says_so():
    with pytest.raises(MontyRuntimeError) as caught:
        Monty('from pathlib import Path\nPath("/x").exists()').run()
    expected = "NotImplementedError: OS function 'Path.exists' not implemented with standard execution"
    assert str(caught.value) == expected


def test_a_snapshot_can_be_left_unhandled():
    snapshot = Monty('from pathlib import Path\nPath("/x").exists()').start()
    with pytest.raises(MontyRuntimeError, match="^NotImplementedError: OS function 'Path.exists' not implemented$"):
        snapshot.resume_not_handled()


# Files of an OSAccess.


def test_reading():
    assert path('Path("/a.txt").read_text(), Path("/d/b.bin").read_bytes()') == ('one\ntwo\n', b'\0\1')


def test_bytes_are_read_as_text_and_text_as_bytes():
    access = OSAccess([MemoryFile('/t', 'ü'), MemoryFile('/b', 'ü'.encode())])
    assert path('Path("/t").read_bytes(), Path("/b").read_text()', access) == ('ü'.encode(), 'ü')


def test_what_there_is():
    code = '[(p.exists(), p.is_file(), p.is_dir(), p.is_symlink()) for p in map(Path, ("/a.txt", "/d", "/no", "/"))]'
    folder = (True, False, True, False)
    assert path(code) == [(True, True, False, False), folder, (False,) * 4, folder]


def test_directories():
    assert path('sorted(Path("/").iterdir())') == [PurePosixPath('/a.txt'), PurePosixPath('/d')]
    assert path('import os\nos.listdir("/d")') == ['b.bin']


def test_writing_makes_files():
    access = files()
    assert path('Path("/n.txt").write_text("hey"), Path("/d/n").write_bytes(b"12")', access) == (3, 2)
    assert {str(f.path): f.read_content() for f in access.files}['/n.txt'] == 'hey'
    assert path('Path("/n.txt").read_text()', access) == 'hey'


def test_stat():
    assert path('s = Path("/a.txt").stat()\ns.st_size, s[6], oct(s.st_mode), len(s)') == (8, 8, '0o100644', 10)
    assert path('oct(Path("/d").stat().st_mode)') == '0o40755'


def test_changes():
    access = files()
    code = (
        'Path("/e/f").mkdir(parents=True)\nPath("/a.txt").rename("/e/f/z.txt")\nPath("/d/b.bin").unlink()\n'
        'Path("/d").rmdir()\nPath("/e").rename("/g")\nsorted(str(p) for p in Path("/").rglob("*"))'
    )
    assert path(code, access) == ['/g', '/g/f', '/g/f/z.txt']
    assert [str(f.path) for f in access.files] == ['/g/f/z.txt']


def test_permissions():
    access = files()
    code = (
        'import os\nPath("/a.txt").chmod(0o600)\nos.chmod("/d", 0o700)\n'
        '[oct(os.stat(p).st_mode) for p in ("/a.txt", "/d")]'
    )
    assert path(code, access) == ['0o100600', '0o40700']
    assert access.files[0].permissions == 0o600
    text = "FileNotFoundError: [Errno 2] No such file or directory: '/no'"
    assert failure('import os\nos.chmod("/no", 0o600)') == text
    assert failure('import os\nos.chmod("/a.txt", "w")') == (
        "TypeError: 'str' object cannot be interpreted as an integer")
    denied = "PermissionError: Permission denied: '/a.txt'"
    assert failure('import os\nos.chmod("/a.txt", 0o600)', lambda *call: NOT_HANDLED) == denied
    step = Monty('import os\nos.chmod("/a.txt", 0o600)').start()
    assert (step.function_name, step.args, step.kwargs) == ('Path.chmod', (PurePosixPath('/a.txt'), 0o600), {})


def test_files_are_cut_off_and_filled_up():
    code = 'import os\nos.truncate("/a.txt", 3)\nos.truncate("/a.txt", 5)\nopen("/a.txt", "rb").read()'
    assert run(code) == b'one\0\0'
    assert failure('import os\nos.truncate("/a.txt", -1)') == "OSError: [Errno 22] Invalid argument: '/a.txt'"


@pytest.mark.parametrize(
    ('name', 'reason'),
    [
        ('system', 'programs cannot start processes; call a function that the host provides'),
        ('fdopen', 'files have no numbers; use the builtin open() and pathlib'),
        ('symlink', 'the host knows no links, owners or devices'),
        ('getpid', 'programs see nothing of the machine; call a function that the host provides'),
    ],
)
def test_names_that_os_lacks_say_what_to_use(name, reason):
    assert failure(f'import os\nos.{name}') == f"AttributeError: module 'os' has no attribute '{name}': {reason}"
    assert run(f'import os\nhasattr(os, {name!r})') is False


def test_a_misspelt_name_of_os_is_an_ordinary_error():
    assert failure('import os\nos.listdirs') == "AttributeError: module 'os' has no attribute 'listdirs'"


@pytest.mark.parametrize(
    ('code', 'message'),
    [
        ('open("/no")', "FileNotFoundError: [Errno 2] No such file or directory: '/no'"),
        ('open("/d")', "IsADirectoryError: [Errno 21] Is a directory: '/d'"),
        ('Path("/a.txt").iterdir()', "NotADirectoryError: [Errno 20] Not a directory: '/a.txt'"),
        ('Path("/d").mkdir()', "FileExistsError: [Errno 17] File exists: '/d'"),
        ('Path("/x/y").mkdir()', "FileNotFoundError: [Errno 2] No such file or directory: '/x/y'"),
        ('Path("/d").rmdir()', "OSError: [Errno 39] Directory not empty: '/d'"),
        ('Path("/x/y").write_text("")', "FileNotFoundError: [Errno 2] No such file or directory: '/x/y'"),
        ('Path("/no").rename("/b")', "FileNotFoundError: [Errno 2] No such file or directory: '/no' -> '/b'"),
        ('Path("/d").unlink()', "IsADirectoryError: [Errno 21] Is a directory: '/d'"),
        ('open("/a.txt", "x")', "FileExistsError: [Errno 17] File exists: '/a.txt'"),
        ('open("/a.txt", "q")', "ValueError: invalid mode: 'q'"),
        ('open("/a.txt", "rb", encoding="utf-8")', "ValueError: binary mode doesn't take an encoding argument"),
    ],
)
def test_errors_read_as_those_of_cpython(code, message):
    assert failure(f'from pathlib import Path\n{code}') == message


def test_paths_of_files_are_checked():
    with pytest.raises(ValueError, match='absolute'):
        OSAccess(root_dir='a')
    with pytest.raises(ValueError) as info:
        OSAccess([MemoryFile('/a', ''), MemoryFile('/a/b', '')])
    assert str(info.value) == (
        "Cannot put file MemoryFile(path=/a/b, content='...', permissions=420) "
        "within sub-directory of file MemoryFile(path=/a, content='...', permissions=420)"
    )


def test_relative_paths_of_files_belong_to_the_root():
    assert str(OSAccess([MemoryFile('a/b.txt', '')]).files[0].path) == '/a/b.txt'
    assert str(OSAccess([MemoryFile('b.txt', '')], root_dir='/a').files[0].path) == '/a/b.txt'


def test_a_callback_file_runs_on_the_host():
    written = []
    file = CallbackFile('/c', lambda p: f'from {p}', lambda p, content: written.append((str(p), content)))
    assert isinstance(file, AbstractFile)
    assert path('Path("/c").write_text("x"), Path("/c").read_text()', OSAccess([file])) == (1, 'from /c')
    assert written == [('/c', 'x')]


def test_the_environment():
    access = files(HOME='/h', A='1')
    code = 'import os\nos.getenv("HOME"), os.environ["A"], os.environ.get("no", 3), sorted(os.environ), len(os.environ)'
    assert run(code, access) == ('/h', '1', 3, ['A', 'HOME'], 2)
    assert failure('import os\nos.environ["no"]') == "KeyError: 'no'"


def test_clocks_and_chance_of_an_os_access_are_those_of_the_process():
    code = 'import datetime, time, random\n(datetime.date.today(), time.time() > 1e9, 0 <= random.random() < 1)'
    assert run(code)[1:] == (True, True)


def test_reprs():
    assert repr(MemoryFile('/a.txt', 'x')) == "MemoryFile(path=/a.txt, content='...', permissions=420)"
    assert repr(OSAccess([], {'A': '1'})) == "OSAccess(files=[], environ={'A': '1'})"


def test_stat_results():
    made = StatResult.file_stat(10, 0o600, 5.0)
    assert made == (0o100600, 0, 0, 1, 0, 0, 10, 5.0, 5.0, 5.0)
    assert StatResult.dir_stat(mtime=1.0).st_mode == 0o40755


def test_a_subclass_of_abstract_os_answers_by_methods():
    class Only(OSAccess):
        def path_read_text(self, path):
            return f'<{path}>'

    assert run('open("/q").read()', Only()) == '</q>'
    with pytest.raises(TypeError):
        AbstractOS()


# Open files.


def test_lines_of_a_file():
    assert run('with open("/a.txt") as f:\n    r = [line for line in f]\nr') == ['one\n', 'two\n']
    assert run('f = open("/a.txt")\nf.readline(), f.read(2), f.readlines()') == ('one\n', 'tw', ['o\n'])


def test_a_file_is_closed_after_its_block():
    assert run('with open("/a.txt") as f:\n    pass\nf.closed') is True
    assert failure('f = open("/a.txt")\nf.close()\nf.read()') == 'ValueError: I/O operation on closed file.'


def test_written_text_arrives_when_the_block_ends():
    access = files()
    run('with open("/n", "w") as f:\n    f.write("a")\n    print("b", 1, file=f)\n    f.writelines(["c", "d"])', access)
    assert run('open("/n").read()', access) == 'ab 1\ncd'


def test_written_text_arrives_without_a_block():
    access = files()
    run('open("/n", "w").write("a")', access)
    assert run('open("/n").read()', access) == 'a'


def test_appending():
    access = files()
    run('with open("/a.txt", "a") as f:\n    f.write("three")\nopen("/new", "ab").write(b"1")', access)
    assert run('open("/a.txt").read(), open("/new").read()', access) == ('one\ntwo\nthree', '1')


def test_seeking_and_updating():
    access = files()
    code = (
        'with open("/a.txt", "r+") as f:\n    f.seek(4)\n    f.write("TW")\n    f.seek(0)\n'
        '    r = f.read(), f.tell()\nr'
    )
    assert run(code, access) == ('one\nTWo\n', 8)
    assert run('f = open("/d/b.bin", "rb")\nf.seek(-1, 2), f.read(), f.read()', access) == (1, b'\1', b'')
    assert run('f = open("/d/b.bin", "wb")\nf.write(b"abc")\nf.seek(1)\nf.write(b"X")\nf.close()', access) is None
    assert run('open("/d/b.bin").read()', access) == 'aXc'


def test_truncating():
    access = files()
    run('with open("/a.txt", "r+") as f:\n    f.truncate(3)', access)
    assert run('open("/a.txt").read()', access) == 'one'


@pytest.mark.parametrize('encoding', ['utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-16-le'])
def test_encodings(encoding):
    access = files()
    text = 'abc' if encoding == 'ascii' else 'äbc'
    run(f'with open("/e", "w", encoding={encoding!r}) as f:\n    f.write({text!r})', access)
    assert run('open("/e", "rb").read()', access) == text.encode(encoding)
    assert run(f'open("/e", encoding={encoding!r}).read()', access) == text


def test_newlines():
    access = OSAccess([MemoryFile('/w', b'a\r\nb\rc\n')])
    assert run('open("/w").readlines()', access) == ['a\n', 'b\n', 'c\n']
    assert run('open("/w", newline="").readlines()', access) == ['a\r\n', 'b\r', 'c\n']
    run('with open("/x", "w", newline="\\r\\n") as f:\n    f.write("1\\n2\\n")', access)
    assert run('open("/x", "rb").read()', access) == b'1\r\n2\r\n'


def test_a_text_file_refuses_bytes_and_the_other_way_round():
    assert failure('open("/n", "w").write(b"")') == 'TypeError: write() argument must be str, not bytes'
    assert failure('open("/n", "wb").write("")') == "TypeError: a bytes-like object is required, not 'str'"


def test_the_repr_of_a_file():
    expected = "<_io.TextIOWrapper name='/a.txt' mode='r' encoding='utf-8'>"
    assert run('repr(open("/a.txt"))') == expected


def test_a_run_is_saved_and_loaded_with_an_open_file():
    access = files()
    code = 'with open("/a.txt") as f:\n    first = f.readline()\n    x = ask()\n    rest = f.read()\nfirst, x, rest'
    snapshot = Monty(code).start()
    snapshot = snapshot.resume(return_value=access(snapshot.function_name, snapshot.args))
    assert snapshot.function_name == 'ask'
    assert load_snapshot(snapshot.dump()).resume(return_value=5).output == ('one\n', 5, 'two\n')


# Trees.


def test_glob_and_walk():
    access = OSAccess([MemoryFile(f'/p/{name}', '') for name in ('a.py', 'b.txt', 'q/c.py', '.h')])
    assert run('import glob\nsorted(glob.glob("/p/*")), glob.glob("/p/**/*.py", recursive=True)', access) == (
        ['/p/a.py', '/p/b.txt', '/p/q'], ['/p/a.py', '/p/q/c.py'])
    assert path('sorted(map(str, Path("/p").glob("**/*.py")))', access) == ['/p/a.py', '/p/q/c.py']
    assert run('import os\nlist(os.walk("/p"))', access) == [
        ('/p', ['q'], ['a.py', 'b.txt', '.h']), ('/p/q', [], ['c.py'])]


# Paths as values.


def test_paths_come_in_and_go_out():
    program = Monty('p / "x", p.name, type(p).__name__', inputs=['p'])
    assert program.run(inputs={'p': PurePosixPath('/a/b')}) == (PurePosixPath('/a/b/x'), 'b', 'PosixPath')


def test_results_of_stat_come_out_with_names():
    files = OSAccess([MemoryFile('/a', 'text')])
    result = Monty('from pathlib import Path\nPath("/a").stat()').run(os=files)
    assert isinstance(result, StatResult)
    assert (result.st_size, result[6], result.st_mode) == (4, 4, 0o100644)


def test_the_environment_comes_out_as_a_dict():
    assert Monty('import os\nos.environ').run(os=OSAccess(environ={'A': '1'})) == {'A': '1'}
    assert Monty('import os\n[os.environ]').run(os=OSAccess()) == [{}]
