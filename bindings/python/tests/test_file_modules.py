"""Modules that copy, compare and make files, with files in memory and with a directory of the host."""

import pytest
from pydantic_monty import Monty, MountDir, OSAccess

PROGRAM = """
import filecmp, linecache, os, shutil, tempfile
from pathlib import Path

told = []
with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    (folder / 'a' / 's').mkdir(parents=True)
    (folder / 'a' / 'x.txt').write_text('one\\ntwo')
    (folder / 'a' / 's' / 'y').write_text('y')
    shutil.copytree(folder / 'a', folder / 'b')
    told.append(filecmp.cmp(folder / 'a' / 'x.txt', folder / 'b' / 'x.txt', shallow=False))
    (folder / 'b' / 'x.txt').write_text('ONE\\ntwo')
    (folder / 'b' / 'new').write_text('')
    both = filecmp.dircmp(str(folder / 'a'), str(folder / 'b'), shallow=False)
    told.append((both.diff_files, both.right_only, both.common_dirs, both.subdirs['s'].same_files))
    told.append((linecache.getline(str(folder / 'a' / 'x.txt'), 2), linecache.getline(str(folder / 'no'), 1)))
    try:
        shutil.copy(folder / 'a' / 'x.txt', folder / 'a')
    except shutil.SameFileError:
        told.append('same')
    told.append(Path(shutil.move(folder / 'a' / 'x.txt', folder / 'moved')).read_text())
    shutil.rmtree(folder / 'a')
    shutil.rmtree(folder / 'a', ignore_errors=True)
    told.append(sorted(os.listdir(name)))
told.append(os.path.exists(name))
with tempfile.NamedTemporaryFile('w+', suffix='.txt') as file:
    file.write('abc')
    file.flush()
    told.append((file.name.endswith('.txt'), Path(file.name).read_text()))
told.append(os.path.exists(file.name))
with tempfile.TemporaryFile() as file:
    file.write(b'abc')
    file.seek(0)
    told.append(file.read())
told
"""
EXPECTED = [
    True, (['x.txt'], ['new'], ['s'], ['y']), ('two\n', ''), 'same', 'one\ntwo', ['b', 'moved'], False, (True, 'abc'),
    False, b'abc',
]


def test_files_in_memory():
    assert Monty(PROGRAM).run(os=OSAccess()) == EXPECTED


def test_directory_of_the_host(tmp_path):
    assert Monty(PROGRAM).run(mount=MountDir('/tmp', tmp_path, mode='read-write'), os=OSAccess()) == EXPECTED
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize('name', ['mkstemp', 'which'])
def test_what_a_sandbox_does_not_have(name):
    code = {'mkstemp': 'import tempfile\ntry:\n    tempfile.mkstemp()\nexcept OSError as error:\n    x = str(error)\nx',
            'which': 'import shutil\nshutil.which("ls")'}[name]
    expected = None, 'programs have no file descriptors: use tempfile.NamedTemporaryFile'
    assert Monty(code).run(os=OSAccess()) in expected
