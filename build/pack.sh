# Packages: wheel, npm tarballs, crate, C archive. All take their version from Directory.Build.props.

VERSION=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)

# What the library is made of besides this repository's code: the notices of .NET's native compiler and runtime.
notices() {
    local target=$1 packages found
    packages=${NUGET_PACKAGES:-$HOME/.nuget/packages}
    found=$(find "$packages/runtime.$RID.microsoft.dotnet.ilcompiler" -name THIRD-PARTY-NOTICES.TXT 2>/dev/null |
        sort | tail -n 1 || true)
    {
        cat build/notices.txt
        [ -z "$found" ] || cat "$found"
    } >"$target"
}

pack_python() {
    build_lib
    need_python
    rm -rf "$ART/wheels"
    mkdir -p "$ART/wheels"
    notices "$ART/notices.txt"
    (cd bindings/python && MONTY_LIBRARY=$LIB/$SO MONTY_NOTICES=$ART/notices.txt "$PYTHON" -c \
        "import _backend; print('$ART/wheels/' + _backend.build_wheel('$ART/wheels'))")
}

# The two npm packages: JavaScript, and the native files of this platform.
pack_node() {
    build_node
    local npm=$ART/npm platform
    platform=$(node -p 'process.platform + "-" + process.arch')
    case $RID in
        *musl*) platform+=-musl ;;
        linux-*) platform+=-gnu ;;
    esac
    rm -rf "$npm"
    mkdir -p "$npm/main" "$npm/platform"
    cp -r bindings/node/dist bindings/node/README.md LICENSE "$npm/main"
    cp bindings/node/native/* LICENSE "$npm/platform"
    notices "$npm/platform/THIRD-PARTY-NOTICES.txt"
    node - "$npm" "$VERSION" "$platform" <<'SCRIPT'
const fs = require('fs')
const [folder, version, platform] = process.argv.slice(2)
const main = JSON.parse(fs.readFileSync('bindings/node/package.json'))
const name = `${main.name}-${platform}`
main.version = version
delete main.devDependencies
for (const key of Object.keys(main.optionalDependencies)) main.optionalDependencies[key] = version
const { license, engines } = main
const [os, cpu, libc] = platform.split('-')
const native = { name, version, license, engines, os: [os], cpu: [cpu], description: `Native files of ${main.name}` }
if (libc) native.libc = [libc === 'gnu' ? 'glibc' : libc]
fs.writeFileSync(`${folder}/main/package.json`, JSON.stringify(main, null, 2))
fs.writeFileSync(`${folder}/platform/package.json`, JSON.stringify(native, null, 2))
SCRIPT
    (cd "$npm" && npm pack --silent ./main ./platform)
}

# Installs the npm packages in an empty folder, for the examples of the READMEs.
install_node() {
    pack_node
    rm -rf "$ART/npm/try"
    mkdir -p "$ART/npm/try"
    (cd "$ART/npm/try" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund ../*.tgz)
}

# archive FOLDER NAME: a tarball of FOLDER/NAME whose bytes depend on the files alone.
archive() {
    "$(system_python)" - "$1" "$2" <<'SCRIPT'
import gzip, pathlib, sys, tarfile

top, name = pathlib.Path(sys.argv[1]), sys.argv[2]


def plain(entry):
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ''
    entry.mtime = 315532800
    return entry


with gzip.GzipFile('', 'wb', 9, sys.stdout.buffer, 0) as packed, tarfile.open(fileobj=packed, mode='w') as tar:
    for path in [top / name, *sorted((top / name).rglob('*'))]:
        tar.add(path, path.relative_to(top).as_posix(), recursive=False, filter=plain)
SCRIPT
}

# The crate, with the library of this platform, so that nothing has to be found.
pack_rust() {
    build_lib
    local crates=$ART/crates folder
    folder=$crates/monty-$VERSION
    rm -rf "$crates"
    mkdir -p "$folder/native"
    cp -r bindings/rust/src bindings/rust/build.rs bindings/rust/Cargo.toml bindings/rust/README.md LICENSE "$folder"
    cp "$LIB/$SO" "$folder/native"
    notices "$folder/THIRD-PARTY-NOTICES.txt"
    archive "$crates" "monty-$VERSION" >"$crates/monty-$VERSION-$RID.crate"
    echo "$crates/monty-$VERSION-$RID.crate"
}

# Headers, library, pkg-config file and examples.
pack_c() {
    build_lib
    local c=$ART/c-archive name=monty-c-$VERSION-$RID folder
    folder=$c/$name
    rm -rf "$c"
    mkdir -p "$folder/include" "$folder/lib/pkgconfig"
    cp monty.h bindings/c/monty_values.h "$folder/include"
    cp "$LIB/$SO" "$folder/lib"
    cp -r bindings/c/examples bindings/c/README.md LICENSE "$folder"
    cp native/Hosting/Wire/FORMAT.md "$folder/MESSAGES.md"
    notices "$folder/THIRD-PARTY-NOTICES.txt"
    sed "s/@VERSION@/$VERSION/" bindings/c/monty.pc.in >"$folder/lib/pkgconfig/monty.pc"
    archive "$c" "$name" >"$c/$name.tar.gz"
    echo "$c/$name.tar.gz"
}

# size FILE BUDGET: one line of the table; fails when the file is above the budget in bytes (0: none).
size() {
    local bytes shown=''
    bytes=$(wc -c <"$1")
    [ "$2" = 0 ] || shown=$(awk "BEGIN { printf \"of %.1f MB\", $2 / 1e6 }")
    printf '%-48s %6.2f MB %s\n' "$(basename "$1")" "$(awk "BEGIN { print $bytes / 1e6 }")" "$shown"
    [ "$2" = 0 ] || [ "$bytes" -le "$2" ]
}

# Sizes against the budgets.
sizes() {
    local failed=0 file
    size "$LIB/$SO" 8000000 || failed=1
    for file in "$ART"/wheels/*.whl; do size "$file" 3500000 || failed=1; done
    for file in "$ART"/npm/*.tgz "$ART"/crates/*.crate "$ART"/c-archive/*.tar.gz; do size "$file" 0; done
    return $failed
}

# Deflates the wheel once more, slowly: three per cent smaller, which any unzip reads as before.
squeeze_wheel() {
    [ $OS = linux ] || command -v advzip >/dev/null 2>&1 || return 0
    need advzip advancecomp
    advzip --recompress --shrink-insane --quiet "$ART"/wheels/*.whl
}

verb_pack() {
    pack_python
    squeeze_wheel
    pack_node
    pack_rust
    pack_c
    sizes || echo 'above the budget' >&2
}

# Every package tried as a new user would, in empty folders, with the commands that stand in the READMEs.
run_install() {
    need_python
    need cargo cargo
    need gcc gcc
    need pkg-config pkg-config
    verb_pack
    "$PYTHON" tests/install.py "$ART" "$VERSION" "$RID"
}
