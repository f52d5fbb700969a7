"""Build backend on the standard library alone: packs the Python files and the native library into a wheel."""

from __future__ import annotations

import base64
import hashlib
import os
import pathlib
import platform
import re
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent
PACKAGE = ROOT / 'pydantic_monty'
REPOSITORY = ROOT.parents[1]
NAME = 'pydantic_monty'
ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def _version() -> str:
    """The version, from the one place that states it."""
    text = (REPOSITORY / 'Directory.Build.props').read_text()
    found = re.search(r'<Version>([^<]+)</Version>', text)
    if found is None:
        raise RuntimeError('Directory.Build.props states no version')
    return found[1]


def _tag() -> str:
    if tag := os.environ.get('MONTY_WHEEL_TAG'):
        return tag
    machine = platform.machine().lower()
    if sys.platform == 'win32':
        return 'py3-none-win_' + machine
    if sys.platform == 'darwin':
        return 'py3-none-macosx_11_0_' + machine
    # On x86-64 the library is linked with old versions of functions: native/old_glibc.sh.
    return f"py3-none-manylinux_{'2_17' if machine == 'x86_64' else '2_34'}_{machine}"


def _library() -> pathlib.Path:
    if named := os.environ.get('MONTY_LIBRARY'):
        return pathlib.Path(named)
    found = sorted((REPOSITORY / 'artifacts' / 'lib').glob('*monty.*'))
    found = [path for path in found if path.suffix in ('.so', '.dll', '.dylib')]
    if not found:
        raise RuntimeError('the native library is missing: run ./build.sh lib, or set MONTY_LIBRARY')
    return found[0]


def _metadata(version: str) -> str:
    head = (
        f'Metadata-Version: 2.1\nName: pydantic-monty\nVersion: {version}\nRequires-Python: >=3.10\nLicense: MIT\n'
        'Summary: A sandboxed Python interpreter for programs that nobody reviewed\n'
        'Description-Content-Type: text/markdown\n'
    )
    page = ROOT / 'README.md'
    return f'{head}\n{page.read_text(encoding="utf-8")}' if page.exists() else head


def _notices() -> dict[str, bytes]:
    """The licence, and the notices of what the library contains when the build has collected them."""
    named = os.environ.get('MONTY_NOTICES')
    files = {'LICENSE': REPOSITORY / 'LICENSE', 'THIRD-PARTY-NOTICES.txt': pathlib.Path(named) if named else None}
    return {name: path.read_bytes() for name, path in files.items() if path is not None and path.exists()}


def _write_wheel(directory: str, files: dict[str, bytes]) -> str:
    version, tag = _version(), _tag()
    info = f'{NAME}-{version}.dist-info'
    files[f'{info}/METADATA'] = _metadata(version).encode()
    files |= {f'{info}/{name}': data for name, data in _notices().items()}
    wheel = f'Wheel-Version: 1.0\nGenerator: {NAME}\nRoot-Is-Purelib: false\nTag: {tag}\n'
    files[f'{info}/WHEEL'] = wheel.encode()
    files[f'{info}/entry_points.txt'] = b'[console_scripts]\nmonty = pydantic_monty._cli:main\n'
    file_name = f'{NAME}-{version}-{tag}.whl'
    record = []
    with zipfile.ZipFile(os.path.join(directory, file_name), 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode()
            record.append(f'{name},sha256={digest},{len(data)}')
        record.append(f'{info}/RECORD,,')
        archive.writestr(zipfile.ZipInfo(f'{info}/RECORD', ZIP_TIME), '\n'.join(record) + '\n')
    return file_name


def build_wheel(wheel_directory: str, config_settings: object = None, metadata_directory: object = None) -> str:
    """PEP 517: writes the wheel, gives its file name."""
    files = {
        f'{NAME}/{path.relative_to(PACKAGE).as_posix()}': path.read_bytes()
        for path in PACKAGE.rglob('*')
        if path.is_file() and '__pycache__' not in path.parts
    }
    library = _library()
    files[f'{NAME}/{library.name}'] = library.read_bytes()
    return _write_wheel(wheel_directory, files)


def build_editable(wheel_directory: str, config_settings: object = None, metadata_directory: object = None) -> str:
    """PEP 660: a wheel that points at this folder; the library is found in the build output."""
    return _write_wheel(wheel_directory, {f'__editable__{NAME}.pth': f'{ROOT}\n'.encode()})


class UnsupportedOperation(Exception):
    """PEP 517: what a backend raises that cannot do it."""


def build_sdist(sdist_directory: str, config_settings: object = None) -> str:
    """PEP 517: there is no source archive, because the library is built from the whole repository."""
    raise UnsupportedOperation('build from the repository: ./build.sh pack')
