#!/usr/bin/env bash
# old_glibc.sh FOLDER: makes what lets the library run with glibc 2.17 although it is linked with a newer one. Prints
# the linker arguments, one a line.
#
# A newer glibc offers new versions of some functions, and the linker takes those. Calls of these functions go through
# jumps that name the version of old; since glibc 2.34 the threads are part of libc.so.6, before they were libraries of
# their own, which therefore have to be named as needed.
set -eu
folder=$1
mkdir -p "$folder"

# Function and first version, on x86-64.
functions='
exp GLIBC_2.2.5
log GLIBC_2.2.5
log2 GLIBC_2.2.5
pow GLIBC_2.2.5
dladdr GLIBC_2.2.5
dlclose GLIBC_2.2.5
dlerror GLIBC_2.2.5
dlopen GLIBC_2.2.5
dlsym GLIBC_2.2.5
pthread_attr_getstack GLIBC_2.2.5
pthread_condattr_setclock GLIBC_2.3.3
pthread_create GLIBC_2.2.5
pthread_detach GLIBC_2.2.5
pthread_getattr_np GLIBC_2.2.5
pthread_getspecific GLIBC_2.2.5
pthread_join GLIBC_2.2.5
pthread_key_create GLIBC_2.2.5
pthread_kill GLIBC_2.2.5
pthread_mutexattr_destroy GLIBC_2.2.5
pthread_mutexattr_init GLIBC_2.2.5
pthread_mutexattr_settype GLIBC_2.2.5
pthread_rwlock_rdlock GLIBC_2.2.5
pthread_rwlock_unlock GLIBC_2.2.5
pthread_rwlock_wrlock GLIBC_2.2.5
pthread_setspecific GLIBC_2.2.5
pthread_sigmask GLIBC_2.2.5
'

{
    echo '.text'
    while read -r name version; do
        [ -n "$name" ] || continue
        printf '.symver old_%s, %s@%s\n.globl __wrap_%s\n' "$name" "$name" "$version" "$name"
        printf '.type __wrap_%s, @function\n__wrap_%s:\n    jmp *old_%s@GOTPCREL(%%rip)\n' "$name" "$name" "$name"
        printf '.size __wrap_%s, .-__wrap_%s\n' "$name" "$name"
    done <<<"$functions"
    echo '.section .note.GNU-stack,"",@progbits'
} >"$folder/old_glibc.S"
gcc -c "$folder/old_glibc.S" -o "$folder/old_glibc.o"
for library in libpthread.so.0 libdl.so.2; do
    echo | gcc -shared -nostdlib "-Wl,-soname,$library" -o "$folder/$library" -x c -
done

echo "$folder/old_glibc.o"
while read -r name _; do
    [ -z "$name" ] || echo "-Wl,--wrap=$name"
done <<<"$functions"
echo "-Wl,--push-state,--no-as-needed,$folder/libpthread.so.0,$folder/libdl.so.2,--pop-state"
