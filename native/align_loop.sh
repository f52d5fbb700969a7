#!/usr/bin/env bash
# Moves the code so that the dispatch of the interpreter loop lies in one cache line: `align_loop.sh OBJECT`.
# Run by the build between compiler and linker. The compiler aligns methods to 32 bytes only, and by luck of the sizes
# of all methods before it the loop takes up to 1.4 times as long when the dispatch crosses a line of 64 bytes.
set -euo pipefail

object=$1
line=64
section=__managedcode
read -r start size < <(nm -S "$object" | awk '$3 ~ /^[tT]$/ && $4 ~ /_Interpreter__Run$/ { print $1, $2 }')
start=$((16#$start))
size=$((16#$size))

# The dispatch ends with the first indirect jump and begins where the loads of the next instruction do, 42 bytes before.
jump=$(objdump -d --no-show-raw-insn -j $section --start-address=$start --stop-address=$((start + size)) "$object" |
    awk '$2 == "jmp" && $3 ~ /^\*%/ { sub(":", "", $1); print $1; exit }')
[ -n "$jump" ] || exit 0
last=$((16#$jump + 1))
first=$((last - 41))

pad=0
while [ $(((first + pad) / line)) != $(((last + pad) / line)) ]; do
    pad=$((pad + 16))
done
alignment=$(readelf -SW "$object" | awk -v name=$section '$2 == name || $3 == name { print $NF }')
if [ $pad = 0 ] && [ "$alignment" -ge $line ]; then
    exit 0
fi

printf '.section %s,"ax",@progbits\n.p2align 6\n.skip %d,0x90\n.section .note.GNU-stack,"",@progbits\n' \
    $section $pad | as -o "$object.pad" -
# The compiler's own part may then begin at any multiple of 16, which is all that methods need.
objcopy --set-section-alignment $section=16 "$object"
ld -r -o "$object.moved" "$object.pad" "$object"
mv "$object.moved" "$object"
rm "$object.pad"
