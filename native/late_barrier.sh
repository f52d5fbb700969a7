#!/usr/bin/env bash
# late_barrier.sh FOLDER: makes what puts off a costly part of loading the library. Prints the linker arguments, one a
# line.
#
# The runtime registers for membarrier(2) when it is loaded, which takes some 8 ms in a process with several threads, as
# Node's: the kernel waits for all processors. Only collections need it. So registration is said to have succeeded, and
# done when the first barrier fails for want of it.
set -eu
folder=$1
mkdir -p "$folder"
cat >"$folder/late_barrier.c" <<'SOURCE'
#include <errno.h>
#include <linux/membarrier.h>
#include <sys/syscall.h>

long __real_syscall(long number, long a, long b, long c, long d, long e, long f);

long __wrap_syscall(long number, long a, long b, long c, long d, long e, long f) {
    if (number == SYS_membarrier && a == MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED) {
        return 0;
    }
    long result = __real_syscall(number, a, b, c, d, e, f);
    if (number == SYS_membarrier && a == MEMBARRIER_CMD_PRIVATE_EXPEDITED && result == -1 && errno == EPERM) {
        __real_syscall(number, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0, 0, 0, 0);
        result = __real_syscall(number, a, b, c, d, e, f);
    }
    return result;
}
SOURCE
gcc -O2 -fPIC -Wall -Wextra -Werror -c "$folder/late_barrier.c" -o "$folder/late_barrier.o"

echo "$folder/late_barrier.o"
echo '-Wl,--wrap=syscall'
