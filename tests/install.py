#!/usr/bin/env python3
"""Installs every package as a new user would: with the commands of the READMEs, in empty folders.

    install.py ARTIFACTS VERSION PLATFORM

The blocks marked sh of a README run in order in one folder, without settings of this repository in the environment. The
registries are replaced by the packages in ARTIFACTS. What the commands print stands in comments `#> text`, in order.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(r'^```sh\n(.*?)^```$', re.MULTILINE | re.DOTALL)
PAGES = (*(f'bindings/{name}/README.md' for name in ('python', 'node', 'rust', 'c')), 'README.md')
# The packages stand in for those of the registry.
PRELUDE = """
npm() {
    if [ "$*" = 'install @pydantic/monty' ]; then
        command npm install --silent --no-audit --no-fund "$ARTIFACTS"/npm/*.tgz
    else
        command npm "$@"
    fi
}
"""
KEPT = ('PATH', 'HOME', 'LANG', 'CARGO_HOME', 'RUSTUP_HOME', 'TMPDIR')
SECONDS = 300
GLIBC = (2, 17)


def clean_environment(artifacts):
    """What a user's shell has, and where the packages are."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    kept['PATH'] = ':'.join(part for part in kept['PATH'].split(':') if str(artifacts) not in part)
    return {
        **kept, 'ARTIFACTS': str(artifacts), 'PIP_NO_INDEX': '1', 'PIP_FIND_LINKS': str(artifacts / 'wheels'),
        'PIP_DISABLE_PIP_VERSION_CHECK': '1', 'PIP_QUIET': '1', 'CARGO_NET_OFFLINE': 'true', 'NO_COLOR': '1',
        'CARGO_TERM_QUIET': 'true',
    }  # fmt: skip


def try_page(page, artifacts, folder, tools):
    """Runs the commands of a README in a folder; returns what went wrong, or None, and whether there were any.

    Commands that earlier pages have installed are found in the folder `tools`.
    """
    blocks = BLOCK.findall((ROOT / page).read_text())
    if not blocks:
        return None, False
    script = PRELUDE + ''.join(blocks)
    expected = re.findall(r'^#> ?(.*)$', script, re.MULTILINE)
    for archive in (*artifacts.glob('crates/*.crate'), *artifacts.glob('c-archive/*.tar.gz')):
        shutil.copy(archive, folder)
    environment = clean_environment(artifacts)
    environment['PATH'] = f'{tools}:{environment["PATH"]}'
    done = subprocess.run(
        ['bash', '-eu', '-c', script], cwd=folder, env=environment, capture_output=True, text=True, timeout=SECONDS
    )
    if done.returncode == 0 and done.stdout.splitlines() == expected:
        return None, True
    wanted = '\n'.join(expected)
    return f'ended with {done.returncode}, printed\n{done.stdout}{done.stderr}\ninstead of\n{wanted}', True


def versions(version):
    """Places that state another version."""
    problems = []
    for place, pattern in (
        ('bindings/rust/Cargo.toml', r'^version = "(.*)"'),
        ('bindings/rust/Cargo.lock', r'name = "monty"\nversion = "(.*)"'),
        ('bindings/node/package.json', r'^  "version": "(.*)"'),
        ('bindings/node/package.json', r'"@pydantic/monty-[^"]*": "(.*)"'),
    ):
        found = re.findall(pattern, (ROOT / place).read_text(), re.MULTILINE)
        if set(found) != {version}:
            problems.append(f'{place}: {", ".join(found)} instead of {version}')
    return problems


def library_version(artifacts):
    """The version that the library itself tells."""
    import ctypes

    library = ctypes.CDLL(str(next((artifacts / 'lib').glob('libmonty.*'))))
    library.monty_version.restype = ctypes.c_char_p
    return library.monty_version().decode()


def too_new(artifacts, platform):
    """Versions of glibc that the library needs although its packages do not say so."""
    if platform != 'linux-x64' or not shutil.which('objdump'):
        return []
    text = subprocess.run(
        ['objdump', '-T', artifacts / 'lib' / 'libmonty.so'], check=True, capture_output=True, text=True
    ).stdout
    needed = re.findall(r'GLIBC_([\d.]+)\) +(\w+)', text)
    newer = [pair for pair in needed if tuple(map(int, pair[0].split('.'))) > GLIBC]
    return [f'{name} needs glibc {version}: name its first version in native/old_glibc.sh' for version, name in newer]


def main(artifacts, version, platform):
    """Tries all packages; prints failures, times and the summary line."""
    artifacts = pathlib.Path(artifacts).resolve()
    problems = versions(version) + too_new(artifacts, platform)
    if (told := library_version(artifacts)) != version:
        problems.append(f'the library: {told} instead of {version}')
    passed = 0 if problems else 1
    failed = len(problems)
    for problem in problems:
        print(problem)
    top = pathlib.Path(tempfile.mkdtemp())
    for page in PAGES:
        start = time.monotonic()
        folder = top / page.replace('/', '_')
        folder.mkdir()
        problem, is_tried = try_page(page, artifacts, folder, top / 'bindings_python_README.md' / '.venv' / 'bin')
        if problem is None:
            passed += is_tried
            if is_tried:
                print(f'{page}: {time.monotonic() - start:.1f} s')
        else:
            failed += 1
            print(f'{page}: {problem}')
    shutil.rmtree(top)
    print(f'install: {passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:4]))
