"""Paths in archives: directories that are only implied, joining, reading, iterating."""
import io
import zipfile

stream = io.BytesIO()
with zipfile.ZipFile(stream, 'w') as archive:
    for name, text in [('top.txt', 'top'), ('pkg/mod.py', 'x = 1\n'), ('pkg/sub/data.tar.gz', '\x1f'), ('other/', '')]:
        archive.writestr(zipfile.ZipInfo(name), text)
root = zipfile.Path(zipfile.ZipFile(stream))
print(sorted(p.at for p in root.iterdir()), root.is_dir(), root.exists())
package = root / 'pkg'
print(package.at, package.is_dir(), package.is_file(), sorted(p.name for p in package.iterdir()), (package / 'mod.py').read_text(encoding='utf-8'), root.joinpath('pkg', 'sub', 'data.tar.gz').suffixes)
found = package / 'mod.py'
print(found.name, found.stem, found.suffix, found.parent.at, found.exists(), (root / 'nope').exists(), (root / 'nope.txt').is_file(), found.read_bytes(), found.parent.parent.at == '', found.at)
with found.open('rb') as binary, found.open(encoding='utf-8') as text:
    print(binary.read(), text.readline())
for bad in (lambda: (root / 'nope').read_text('utf-8'), lambda: package.open(), lambda: list(found.iterdir()), lambda: found.open('rb', encoding='utf-8')):
    try:
        print(bad())
    except (FileNotFoundError, IsADirectoryError, ValueError) as error:
        print(type(error).__name__, error.args[0] if isinstance(error, ValueError) else error.args[0].at)
