#!/usr/bin/env bash
# Builds and tests everything; `./build.sh help` lists the verbs. build.ps1 is its thin mirror for Windows.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$ROOT"
ART=$ROOT/artifacts
LIB=$ART/lib
PUBLISH=$ART/publish
LOGS=$ART/logs
VENV=$ART/venv
AOT_FRAMEWORK=net9.0
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 PYTHONDONTWRITEBYTECODE=1

usage() {
    cat <<'TEXT'
usage: ./build.sh VERB [ARGUMENTS]

  demo      set up, publish and run the example agent
  test      run every suite; the last line is "N passed, N failed"
  bench     print the speed table, peers side by side
  pack      write wheel, npm packages, crate and C archive under artifacts, and print their sizes

  lib       publish the native library to artifacts/lib (skipped when nothing changed)
  unit      C# unit and structural tests          [dotnet test arguments]
  cases     language and module cases             [PATTERN...] [--mode plain|snapshot|twice|slice|tight]
  snapshots dumps that earlier builds wrote      [PATTERN...] [--record]
  signatures  names and signatures against CPython 3.14   [--write] [--record]
  stubs     texts of the type checker against the library   [MODULE...]
  c         C host programs, compiled strictly and run
  fuzz      mutated dumps, random calls, random programs   [DUMPS] [CALLS] [PROGRAMS]
  hostile   programs that attack the process       [PATTERN...] [--verbose]
  callables  every function with huge arguments    [PATTERN...] [--share N]
  durability  agents killed at every suspension    [SUSPENSIONS]
  pytest    tests of the Python package           [pytest arguments]
  node      the Node package: addon, types, tests in processes and in worker threads
  rust      the Rust crate: tests, documentation, a crate that depends on it
  command   the command monty of both packages         [pytest arguments]
  checked   cases and fuzzers with a library that checks every access
  drift     monty.h = exports = Python declarations
  readme    examples of the READMEs
  language  write docs/language.md from what the library has
  install   every package, installed in an empty folder as the READMEs say
  code      machine code of the interpreter loop
  ast       trees of the cases and of CPython's library compared with CPython 3.14   [FOLDER...]
  conformance  tests of CPython's own library, counted against CPython  [NAME...] [--write] [--verbose]
  snippets  source texts inside CPython's tests   [NAME...] [--show N] [--only TEXT]
  programs  every program of a folder against CPython             FOLDER... [--verbose]
  record    record cases from CPython 3.14        [PATTERN...] [--check] [--missing] [--eval FILE]
TEXT
}

case $(uname -s) in
    Darwin) OS=osx SO=libmonty.dylib BUILT=monty.dylib ;;
    *) OS=linux SO=libmonty.so BUILT=monty.so ;;
esac
case $(uname -m) in
    arm64 | aarch64) RID=$OS-arm64 ;;
    *) RID=$OS-x64 ;;
esac
RID=${MONTY_RID:-$RID}

# ---- Set-up -------------------------------------------------------------------------------------------------------

# need COMMAND-OR-FILE PACKAGE: makes sure that it is there.
need() {
    [ -e "$1" ] || command -v "$1" >/dev/null 2>&1 || install "$1" "$2"
}

# install WHAT PACKAGE: installs a Debian package when root, else says what to install.
install() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "installing $2"
        export DEBIAN_FRONTEND=noninteractive
        apt-get install -y -qq "$2" >/dev/null 2>&1 && return
        apt-get update -qq && apt-get install -y -qq "$2" >/dev/null 2>&1 && return
    fi
    echo "missing: $1. Install it first, on Debian or Ubuntu: sudo apt-get install $2" >&2
    exit 1
}

need_dotnet() {
    if ! command -v dotnet >/dev/null 2>&1; then
        echo "missing: the .NET 10 SDK. Install it first: https://dotnet.microsoft.com/download/dotnet/10.0" >&2
        exit 1
    fi
}

need_native() {
    need_dotnet
    need gcc gcc
    if [ $OS = linux ]; then
        need /usr/include/stdio.h libc6-dev
        need /usr/include/zlib.h zlib1g-dev
    fi
}

# The system's Python where there is one: Debian's has pytest as a package, so that tests need no network.
system_python() {
    if [ -x /usr/bin/python3 ]; then echo /usr/bin/python3; else command -v python3 || true; fi
}

need_python() {
    [ $OS = osx ] || need /usr/bin/python3 python3
    if [ ! -x "$VENV/bin/python" ]; then
        if [ $OS = linux ] && ! /usr/bin/python3 -c 'import ensurepip' 2>/dev/null; then
            install "Python's venv" python3-venv
        fi
        "$(system_python)" -m venv --system-site-packages "$VENV"
    fi
    PYTHON=$VENV/bin/python
}

need_pytest() {
    need_python
    if "$PYTHON" -c 'import pytest' 2>/dev/null; then
        return
    fi
    if [ $OS = linux ]; then
        need /usr/lib/python3/dist-packages/pytest python3-pytest
    else
        "$PYTHON" -m pip install --quiet pytest
    fi
}

# ---- Parts --------------------------------------------------------------------------------------------------------

source_stamp() {
    {
        echo "$AOT_FRAMEWORK $RID ${MONTY_CHECKED:-}"
        find native NativeLib.csproj Directory.Build.props global.json .editorconfig -type f \
            -not -path '*/bin/*' -not -path '*/obj/*' -print0 | LC_ALL=C sort -z | xargs -0 cksum
    } | cksum
}

build_lib() {
    need_native
    local stamp
    stamp=$(source_stamp)
    if [ -e "$LIB/$SO" ] && [ "$(cat "$LIB/stamp" 2>/dev/null)" = "$stamp" ]; then
        return
    fi
    mkdir -p "$LIB"
    dotnet publish NativeLib.csproj -c Release -f "$AOT_FRAMEWORK" -r "$RID" -o "$PUBLISH" \
        -nodereuse:false -v quiet ${MONTY_CHECKED:+-p:MontyChecked=true} "$@"
    # A new file, not new contents: a process that has the old one loaded keeps it.
    cp "$PUBLISH/$BUILT" "$LIB/$SO.new"
    mv "$LIB/$SO.new" "$LIB/$SO"
    echo "$stamp" >"$LIB/stamp"
    echo "$LIB/$SO: $(($(wc -c <"$LIB/$SO") / 1024)) KiB"
}

run_unit() {
    need_dotnet
    dotnet test tests/unit/Monty.Tests.csproj -c Release -nodereuse:false --logger 'console;verbosity=minimal' "$@"
}

run_python() {
    MONTY_LIBRARY=$LIB/$SO PYTHONPATH=$ROOT/bindings/python "$PYTHON" "$@"
}

run_cases() {
    need_python
    run_python tests/run.py "$@"
}

run_stubs() {
    need_python
    run_python tests/stubs/run.py "$@"
}

run_signatures() {
    need_python
    run_python tests/signatures/run.py "$@"
}

run_snapshots() {
    need_python
    run_python tests/snapshots/run.py "$@"
}

run_fuzz() {
    need_native
    need_python
    mkdir -p "$LOGS"
    local name counts=(${1:-100000} ${2:-1000000}) at=0 failed=0 seeds=() own
    mkdir -p "$ART/c"
    for name in dumps calls; do
        gcc -std=c11 -Wall -Wextra -Werror -pedantic -O1 -I"$ROOT" "tests/fuzz/$name.c" -o "$ART/c/fuzz_$name" \
            -L"$LIB" -lmonty -Wl,-rpath,"$LIB"
        [ $name != dumps ] || seeds=(1 tests/snapshots/v*/*.run)
        "$ART/c/fuzz_$name" "${counts[$at]}" "${seeds[@]}" >"$LOGS/fuzz_$name.log" 2>&1 || failed=$((failed + 1))
        tail -n 1 "$LOGS/fuzz_$name.log"
        at=$((at + 1)) seeds=()
    done
    # Half as many again with seeds of the commit's own: continuous integration tries others every time.
    own=$((16#$(git rev-parse --short=7 HEAD 2>/dev/null || echo 1) + 1000))
    "$ART/c/fuzz_dumps" $((counts[0] / 2)) "$own" tests/snapshots/v*/*.run >"$LOGS/fuzz_own.log" 2>&1 ||
        failed=$((failed + 1))
    tail -n 1 "$LOGS/fuzz_own.log"
    run_python tests/fuzz/programs.py "${3:-10000}" >"$LOGS/fuzz_programs.log" 2>&1 || failed=$((failed + 1))
    tail -n 2 "$LOGS/fuzz_programs.log"
    echo "fuzz: $((4 - failed)) passed, $failed failed"
    [ $failed = 0 ]
}

run_hostile() {
    need_python
    run_python tests/hostile/run.py "$@"
}

run_callables() {
    need_python
    run_python tests/hostile/callables.py "$@"
}

run_durability() {
    need_python
    run_python tests/durability/run.py "$@"
}

run_pytest() {
    need_pytest
    run_python -m pytest -q -p no:cacheprovider bindings/python/tests "$@"
}

build_node() {
    need_native
    need node nodejs
    need npm npm
    (
        cd bindings/node
        [ node_modules/.package-lock.json -nt package.json ] || npm install --silent
        mkdir -p native
        gcc -std=c11 -O2 -Wall -Wextra -Werror -fPIC -shared -Inode_modules/node-api-headers/include -I"$ROOT" \
            addon/addon.c -o native/monty.node -L"$LIB" -lmonty -Wl,-rpath,"\$ORIGIN" -Wl,-z,nodelete
        cp "$LIB/$SO" native/
        rm -rf dist
        node_modules/.bin/tsc
        # One file instead of twenty: each costs a turn of the loader. The types stay as they are.
        bundle=(node_modules/.bin/esbuild --bundle --format=esm --platform=node --target=node18 --log-level=warning)
        "${bundle[@]}" dist/cli/main.js --outfile=dist/command.js
        "${bundle[@]}" dist/index.js --outfile=dist/index.js --allow-overwrite
        node "$ROOT/build/class_names.mjs" dist/index.js
        rm -r dist/cli
        find dist -name '*.js' ! -name index.js ! -name command.js -delete
        cp ../python/pydantic_monty/_cli/usage.txt dist/
        chmod +x dist/command.js
    )
}

# Figures from Node beside the original's package, where npm has it.
run_bench_node() {
    build_node
    local original=$ART/node/node_modules/@pydantic/monty
    [ ! -d "$original" ] || node --expose-gc tests/bench/node.mjs bindings/node "$original" || true
}

run_node() {
    build_node
    mkdir -p "$LOGS"
    local pool passed=0 failed=0 counted
    for pool in forks threads; do
        (cd bindings/node && NO_COLOR=1 MONTY_TEST_POOL=$pool node_modules/.bin/vitest run) 2>&1 |
            tee "$LOGS/node_$pool.log" || failed=$((failed + 1))
        counted=($(counts "$LOGS/node_$pool.log"))
        passed=$((passed + counted[0]))
        failed=$((failed + counted[1]))
    done
    echo "node: $passed passed, $failed failed"
    [ $failed = 0 ]
}

# A crate that depends on this one, in an empty folder and without settings of the environment.
run_rust_dependent() {
    local folder=$ART/rust/dependent
    rm -rf "$folder"
    mkdir -p "$folder/src"
    printf '[package]\nname = "dependent"\nversion = "0.1.0"\nedition = "2021"\n\n' >"$folder/Cargo.toml"
    printf '[dependencies]\nmonty = { path = "%s" }\n\n[workspace]\n' "$ROOT/bindings/rust" >>"$folder/Cargo.toml"
    cat >"$folder/src/main.rs" <<'SOURCE'
fn main() {
    let program = monty::MontyRun::new("6 * 7".to_owned(), "main.py", vec![], vec![]).unwrap();
    println!("{}", program.run_no_limits(vec![]).unwrap());
}
SOURCE
    (cd "$folder" && cargo build --offline --quiet --target-dir "$ART/rust/target") || return
    [ "$(env -i "$ART/rust/target/debug/dependent")" = 42 ]
}

run_rust() {
    need cargo cargo
    mkdir -p "$LOGS"
    local log=$LOGS/rust_tests.log passed failed=0
    (cd bindings/rust && cargo test --offline --target-dir "$ART/rust/target") 2>&1 | tee "$log" || failed=1
    passed=$(awk '/^test result:/ { sum += $4 } END { print sum + 0 }' "$log")
    failed=$((failed + $(awk '/^test result:/ { sum += $6 } END { print sum + 0 }' "$log")))
    if (cd bindings/rust && RUSTDOCFLAGS='-D warnings' \
        cargo doc --offline --no-deps --quiet --target-dir "$ART/rust/target"); then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
    if run_rust_dependent; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    echo "rust: $passed passed, $failed failed"
    [ $failed = 0 ]
}

run_drift() {
    need_python
    need nm binutils
    "$PYTHON" tests/abi/drift.py "$LIB/$SO"
}

run_ast() {
    need_dotnet
    dotnet build tests/ast/tool/AstTool.csproj -c Release -nodereuse:false -v quiet
    "$(system_python)" tests/record.py --install
    local package=$ART/node/node_modules/pyodide
    [ $# != 0 ] || set -- "$package/python_stdlib.zip" "$ROOT/tests/language"
    "$(system_python)" tests/ast/tool/compare.py "$package" "$ART/ast" "$@"
}

run_code() {
    need nm binutils
    "$(system_python)" tests/native_code.py "$LIB/$SO" "$ART/publish/$BUILT.dbg"
}

run_readme() {
    need_python
    need gcc gcc
    install_node
    run_python build/language.py --check
    run_python tests/readme.py "$LIB" "$ART/npm/try"
}

# The command of the Python and of the Node package.
run_command() {
    need_pytest
    build_node
    run_python -m pytest -q -p no:cacheprovider tests/command "$@"
}

. build/c.sh
. build/pack.sh

# ---- Verbs --------------------------------------------------------------------------------------------------------

PASSED=0 FAILED=0 REPORT=

# counts LOG: "passed failed" of a suite's last summary line, whichever runner wrote it.
counts() {
    awk '
        function number(line, words,    found) {
            found = line
            if (!match(found, words)) return ""
            found = substr(found, RSTART, RLENGTH)
            gsub(/[^0-9]/, "", found)
            return found
        }
        /^(Passed|Failed)! +- +Failed:/ {
            passed = number($0, "Passed: +[0-9]+"); failed = number($0, "Failed: +[0-9]+")
        }
        /[0-9]+ (passed|failed|error)/ {
            passed = number($0, "[0-9]+ passed"); failed = number($0, "[0-9]+ failed") + number($0, "[0-9]+ error")
        }
        END { print passed + 0, failed + 0 }
    ' "$1"
}

# suite NAME COMMAND...: runs one suite and adds its counts. One that ran nothing, or fails without a count, fails.
suite() {
    local name=$1 code start=$SECONDS passed failed
    shift
    echo "==== $name"
    mkdir -p "$LOGS"
    set +e
    (set -e; "$@") 2>&1 | tee "$LOGS/$name.log"
    code=${PIPESTATUS[0]}
    set -e
    read -r passed failed < <(counts "$LOGS/$name.log")
    if [ "$failed" = 0 ] && { [ $code != 0 ] || [ "$passed" = 0 ]; }; then
        failed=1
    fi
    PASSED=$((PASSED + passed))
    FAILED=$((FAILED + failed))
    REPORT+=$(printf '%-8s %6d passed %4d failed %5d s' "$name" "$passed" "$failed" $((SECONDS - start)))$'\n'
}

# step NAME COMMAND...: runs what every later suite needs; its failure is one failure.
step() {
    local name=$1 start=$SECONDS
    shift
    echo "==== $name"
    set +e
    (set -e; "$@")
    [ $? = 0 ] || FAILED=$((FAILED + 1))
    set -e
    REPORT+=$(printf '%-8s %31d s' "$name" $((SECONDS - start)))$'\n'
}

verb_test() {
    step lib build_lib
    suite unit run_unit
    suite cases run_cases
    suite snapshots run_snapshots
    suite signatures run_signatures
    suite stubs run_stubs
    suite c run_c
    suite fuzz run_fuzz 10000 100000 1500
    suite hostile run_hostile
    [ $OS != linux ] || suite callables run_callables --share 50
    [ $OS != linux ] || suite durability run_durability 200
    suite pytest run_pytest
    suite node run_node
    suite rust run_rust
    suite drift run_drift
    suite command run_command
    suite readme run_readme
    suite install run_install
    [ $OS != linux ] || suite code run_code
    printf '\n%s\n' "$REPORT"
    echo "$PASSED passed, $FAILED failed"
    [ $FAILED = 0 ]
}

verb_checked() {
    export MONTY_CHECKED=1
    LIB=$ART/checked PUBLISH=$ART/checked/publish
    step lib build_lib
    suite cases run_cases --mode plain --mode snapshot --mode twice --mode slice --mode tight
    suite snapshots run_snapshots
    suite fuzz run_fuzz 100000 1000000 10000
    suite hostile run_hostile
    printf '\n%s\n' "$REPORT"
    echo "$PASSED passed, $FAILED failed"
    [ $FAILED = 0 ]
}

verb_demo() {
    pack_python
    "$PYTHON" -m pip install --quiet --no-index --no-deps --force-reinstall "$ART"/wheels/*.whl
    "$PYTHON" bindings/python/examples/agent.py
}

verb=${1:-help}
[ $# = 0 ] || shift
case $verb in
    test | pack | demo | checked) "verb_$verb" "$@" ;;
    lib) build_lib "$@" ;;
    unit | ast) "run_$verb" "$@" ;;
    cases | snapshots | signatures | stubs | c | fuzz | hostile | callables | durability | pytest | node | rust | command | \
        drift | readme | install | code)
        build_lib
        "run_$verb" "$@"
        ;;
    bench)
        build_lib
        need_python
        run_python tests/bench/bench.py "$@"
        [ $# != 0 ] || run_bench_node
        ;;
    conformance | programs | snippets)
        build_lib
        need_python
        [ $verb != conformance ] || verb=library
        run_python "tests/conformance/$verb.py" "$@"
        ;;
    language)
        build_lib
        need_python
        run_python build/language.py
        ;;
    record) "$(system_python)" tests/record.py "$@" ;;
    help | -h | --help) usage ;;
    *)
        usage >&2
        exit 2
        ;;
esac
