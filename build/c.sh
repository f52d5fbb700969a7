# The C part: host programs and examples compiled strictly, run, and run again under valgrind.

C_FLAGS=(-Wall -Wextra -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Werror -pedantic -O1)

# compile_c STANDARD SOURCE PROGRAM: with every warning an error.
compile_c() {
    local language=c compiler=gcc
    [[ $1 != c++* ]] || language=c++ compiler=g++
    $compiler -x $language -std="$1" "${C_FLAGS[@]}" -I"$ROOT" -I"$ROOT/bindings/c" "$2" -x none -o "$3" \
        -L"$LIB" -lmonty -Wl,-rpath,"$LIB"
}

# check_c NAME COMMAND...: counts one check.
check_c() {
    local name=$1
    shift
    if "$@" >"$LOGS/c_check.log" 2>&1; then
        C_PASSED=$((C_PASSED + 1))
    else
        C_FAILED=$((C_FAILED + 1))
        cat "$LOGS/c_check.log"
        echo "$name failed"
    fi
}

# prints_c SOURCE PROGRAM: runs it and compares what it prints with the comments "//> text" of its source.
prints_c() {
    diff <(sed -n 's:^//> ::p' "$1") <(cd "$ART/c" && "$2")
}

# The collector reserves more addresses than valgrind has, unless it is told not to.
leaks_c() {
    (cd "$ART/c" && DOTNET_GCHeapHardLimit=8000000 valgrind --quiet --leak-check=full \
        --show-leak-kinds=definite --errors-for-leak-kinds=definite --error-exitcode=99 "$1")
}

# Valgrind where it can be had; it is no reason to fail.
has_valgrind() {
    command -v valgrind >/dev/null && return
    [ $OS = linux ] && (install valgrind valgrind) >/dev/null 2>&1
}

# The scripts of tests/hosting, straight through and saved at every pause.
hosting_c() {
    "$PYTHON" tests/hosting/compile.py "$ART/c/hosting.bin" &&
        compile_c c11 tests/hosting/host.c "$ART/c/hosting" &&
        "$ART/c/hosting" "$ART/c/hosting.bin" && "$ART/c/hosting" "$ART/c/hosting.bin" saved
}

run_c() {
    need_native
    need_python
    mkdir -p "$ART/c" "$LOGS"
    local source name standard program
    C_PASSED=0 C_FAILED=0
    for source in bindings/c/examples/*.c tests/abi/*.c; do
        name=$(basename "$source" .c)
        for standard in c11 c99 c17 c++17; do
            # The other programs use what C99 and C++ lack.
            [[ $standard == c11 || $source == bindings/* || $name == values ]] || continue
            [ $standard != c++17 ] || command -v g++ >/dev/null || continue
            check_c "$source as $standard" compile_c $standard "$source" "$ART/c/${name}_$standard"
        done
        program=$ART/c/${name}_c11
        if [[ $source == bindings/* ]]; then
            check_c "$source" prints_c "$source" "$program"
        else
            check_c "$source" "$program"
        fi
    done
    check_c 'tests/hosting' hosting_c
    if has_valgrind; then
        for source in bindings/c/examples/*.c tests/abi/values.c; do
            check_c "$source under valgrind" leaks_c "$ART/c/$(basename "$source" .c)_c11"
        done
    else
        echo 'c: valgrind is not here: leaks are not looked for'
    fi
    echo "c: $C_PASSED passed, $C_FAILED failed"
    [ $C_FAILED = 0 ]
}
