/* Loads mutated dumps and goes on with those that load: none may kill the process, hang it or leave its limits.
 *
 *     dumps COUNT [SEED [FILE...]]        mutations in all, in processes of their own
 *     dumps child COUNT SEED [FILE...]    what such a process does
 *
 * The dumps are those of the programs below, and those in the files.
 *
 * Most mutations get a new checksum, so that what is tested are the checks behind it.
 */
#define _POSIX_C_SOURCE 200809L
#include "monty.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define HEADER 20
#define PER_CHILD 5000
#define SECONDS_PER_CHILD 120
#define SLOW_SECONDS 1.0

static const char *const SOURCES[] = {
    "x = f(1)\nx",
    "def g(a, b=2, *c, d=4, **e):\n    def h():\n        return a + f(b)\n    return h() + len(c) + d\n"
    "data = {'k': [1, 2.5, None, (True, ...)], 3: {4, 5}}\ng(1, 2, 3, d=5, z=6), data",
    "def gen(n):\n    for i in range(n):\n        y = yield f(i)\n        if y: break\n"
    "it = gen(5)\ntotal = 0\nfor v in it:\n    total += v\ntotal",
    "class A:\n    x = 1\n    def __init__(self, v):\n        self.v = f(v)\n    def m(self):\n        return self.v + self.x\n"
    "class B(A):\n    def m(self):\n        return super().m() * 2\nb = B(3)\nb.m(), isinstance(b, A)",
    "try:\n    try:\n        raise ValueError('a')\n    except ValueError as e:\n        saved = e\n        f(1)\n        raise KeyError(2) from e\n"
    "finally:\n    f(2)\n",
    "s = {frozenset([1]), 'abc', 2**80, b'xy'}\nit = iter(s)\nn = next(it)\nd = {i: str(i) for i in (1, 2, 3)}\n"
    "for k in d:\n    z = f(k)\nz = [f(q) for q in [1, 2, 3] if q]\nm = map(str, [1, 2])\nnext(m)\nf(0)\nlist(m), z",
    "async def a(x):\n    return f(x)\nasync def main():\n    r = await a(1)\n    return r + f(2)\nawait main()",
    "with_list = []\nwith_list.append(with_list)\nlam = lambda q: q + f(q)\ntuple(lam(i) for i in (1, 2))\nprint('x', f(9))",
    "class K:\n    def __init__(self, v): self.v = v\n    def __hash__(self): return f(1)\n    def __eq__(self, o): return f(True)\n"
    "    def __repr__(self): return repr([self.v]) + str(f(2))\n    def __lt__(self, o): return f(self.v) < o.v\n"
    "class N:\n    def __repr__(self): return repr([K(5), K(6)])\n"
    "d = {K(1): 2, K(3): 4}\nsorted([K(2), K(1)])\nd[K(1)], len({*d}), [K(1)] == [K(2)], f'{[N()]}'.count('K')",
};

enum { MAX_BYTES = 1 << 16, SOURCE_COUNT = sizeof SOURCES / sizeof SOURCES[0], MAX_DUMPS = 256 };

static monty_buffer dumps[MAX_DUMPS];
static int dump_count;
static monty_buffer buffer;
static uint64_t state;

static uint64_t next_random(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static uint32_t below(uint32_t bound) { return (uint32_t)(next_random() % bound); }

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* The checksum of native/Hosting/Snapshots/FORMAT.md, section 6. */
static uint64_t step(uint64_t sum, uint64_t word) {
    return (((sum << 27) | (sum >> 37)) ^ (word * 0x9E3779B97F4A7C15ull)) * 0xC2B2AE3D27D4EB4Full;
}

static uint64_t checksum(const uint8_t *bytes, size_t length) {
    uint64_t sum = length * 0x9E3779B97F4A7C15ull;
    while (length >= 8) {
        uint64_t word = 0;
        for (int i = 7; i >= 0; i--) word = (word << 8) | bytes[i];
        sum = step(sum, word);
        bytes += 8;
        length -= 8;
    }
    uint64_t rest = 0;
    for (size_t i = length; i > 0; i--) rest = (rest << 8) | bytes[i - 1];
    sum = step(sum, rest);
    sum = (sum ^ (sum >> 32)) * 0xC2B2AE3D27D4EB4Full;
    return sum ^ (sum >> 29);
}

static void seal(uint8_t *dump, size_t length) {
    uint64_t body = length - HEADER;
    uint64_t sum = checksum(dump + HEADER, length - HEADER);
    for (int i = 0; i < 4; i++) dump[8 + i] = (uint8_t)(body >> (8 * i));
    for (int i = 0; i < 8; i++) dump[12 + i] = (uint8_t)(sum >> (8 * i));
}

static const uint8_t ONE[] = {0, 'V', 'i', 1, 0, 0, 0};

/* Two dumps of every program, at its first and at its second suspension. */
static void make_dumps(void) {
    for (int i = 0; i < SOURCE_COUNT; i++) {
        monty_program *program = NULL;
        monty_run *run = NULL;
        const uint8_t *source = (const uint8_t *)SOURCES[i];
        if (monty_program_compile(source, strlen(SOURCES[i]), NULL, 0, &program, &buffer) != MONTY_OK) {
            fprintf(stderr, "source %d does not compile\n", i);
            exit(2);
        }
        monty_run_start(program, NULL, 0, NULL, 0, &run, &buffer);
        for (int stop = 0; stop < 3 && run != NULL && dump_count < MAX_DUMPS; stop++) {
            if (monty_run_dump(run, &dumps[dump_count]) == MONTY_OK) dump_count++;
            monty_run_resume(&run, ONE, sizeof ONE, &buffer);
        }
        monty_run_free(run);
        monty_program_free(program);
    }
}

/* The dumps in files. */
static void read_dumps(int count, char **files) {
    for (int i = 0; i < count && dump_count < MAX_DUMPS; i++) {
        FILE *file = fopen(files[i], "rb");
        monty_buffer *dump = &dumps[dump_count];
        dump->data = malloc(MAX_BYTES);
        if (file == NULL || dump->data == NULL) exit(2);
        dump->length = fread(dump->data, 1, MAX_BYTES, file);
        fclose(file);
        if (dump->length > HEADER && dump->length < MAX_BYTES / 2) dump_count++;
    }
}

static size_t mutate(uint8_t *target, size_t capacity) {
    const monty_buffer *dump = &dumps[below((uint32_t)dump_count)];
    size_t length = dump->length;
    memcpy(target, dump->data, length);
    uint32_t edits = below(3) != 0 ? 1 : 2 + below(3);
    for (uint32_t i = 0; i < edits; i++) {
        size_t at = HEADER + below((uint32_t)(length - HEADER));
        /* Most edits go to the state behind the source text. */
        if (below(4) != 0) at = length - 1 - below((uint32_t)(length - HEADER) / 2 + 1);
        switch (below(7)) {
        case 0: target[at] ^= (uint8_t)(1u << below(8)); break;
        case 1: target[at] = (uint8_t)below(256); break;
        case 2: target[at] = (uint8_t)(target[at] + (below(2) ? 1 : -1)); break;
        case 3: {
            const monty_buffer *other = &dumps[below((uint32_t)dump_count)];
            size_t count = 1 + below(8), from = below((uint32_t)other->length);
            for (size_t k = 0; k < count && from + k < other->length && at + k < length; k++)
                target[at + k] = other->data[from + k];
            break;
        }
        case 4:
            if (length + 1 < capacity) {
                memmove(target + at + 1, target + at, length - at);
                target[at] = (uint8_t)below(256);
                length++;
            }
            break;
        case 5:
            if (length > HEADER + 2) {
                memmove(target + at, target + at + 1, length - at - 1);
                length--;
            }
            break;
        default: target[at] = (uint8_t)(below(2) ? 0x80 + below(16) : below(16)); break;
        }
    }
    if (below(20) != 0) seal(target, length);
    if (below(50) == 0) length = below((uint32_t)length);
    return length;
}

/* {"limits": {"max_duration_secs": 0.05, "max_memory": 20000000, "max_suspensions": 20}} */
static const uint8_t LIMITS[] = "\0O{u\6\0\0\0limits{u\21\0\0\0max_duration_secsg\232\231\231\231\231\231\251\77"
                                "u\12\0\0\0max_memoryi\0\55\61\1u\17\0\0\0max_suspensionsi\24\0\0\00000";

static void show_fault(uint64_t seed) {
    fprintf(stderr, "seed %llu: ", (unsigned long long)seed);
    for (size_t i = 20; i < buffer.length && i < 1500; i++) {
        uint8_t unit = buffer.data[i];
        if (unit == '\n' || (unit >= 32 && unit < 127)) fputc(unit, stderr);
    }
    fputc('\n', stderr);
}

static int child(long count, uint64_t seed, int file_count, char **files) {
    static uint8_t bytes[MAX_BYTES];
    long loaded = 0, finished = 0, internal = 0, slow = 0;
    state = seed * 0x9E3779B97F4A7C15ull + 1;
    make_dumps();
    read_dumps(file_count, files);
    alarm(SECONDS_PER_CHILD);
    for (long i = 0; i < count; i++) {
        monty_run *run = NULL;
        size_t length = mutate(bytes, sizeof bytes);
        double start = seconds();
        int32_t status = monty_run_load(bytes, length, LIMITS, sizeof LIMITS - 1, &run, &buffer);
        loaded += status == MONTY_OK;
        while (status == MONTY_OK && run != NULL) status = monty_run_resume(&run, ONE, sizeof ONE, &buffer);
        finished += status == MONTY_OK || status == MONTY_ERROR_RUNTIME;
        if (status == MONTY_ERROR_INTERNAL) {
            if (internal++ == 0) show_fault(seed);
        }
        if (seconds() - start > SLOW_SECONDS) slow++;
        monty_run_free(run);
    }
    printf("%ld mutations: %ld loaded, %ld ran to an end, %ld internal, %ld slow\n", count, loaded, finished, internal, slow);
    return slow > 0 || internal > 0;
}

int main(int count, char **arguments) {
    if (count >= 4 && strcmp(arguments[1], "child") == 0)
        return child(atol(arguments[2]), strtoull(arguments[3], NULL, 10), count - 4, arguments + 4);
    long total = count > 1 ? atol(arguments[1]) : 100000;
    uint64_t seed = count > 2 ? strtoull(arguments[2], NULL, 10) : 1;
    char **call = calloc((size_t)count + 8, sizeof *call);
    if (call == NULL) return 2;
    call[0] = arguments[0];
    call[1] = "child";
    for (int i = 3; i < count; i++) call[i + 1] = arguments[i];
    long failed = 0, ran = 0;
    for (long done = 0; done < total; done += PER_CHILD, ran++) {
        char number[32], share[32];
        snprintf(share, sizeof share, "%ld", total - done < PER_CHILD ? total - done : PER_CHILD);
        snprintf(number, sizeof number, "%llu", (unsigned long long)(seed + (uint64_t)ran));
        call[2] = share;
        call[3] = number;
        fflush(stdout);
        pid_t process = fork();
        if (process == 0) {
            execv("/proc/self/exe", call);
            _exit(127);
        }
        int result = 0;
        waitpid(process, &result, 0);
        if (result != 0) {
            failed++;
            fprintf(stderr, "seed %s: %s %d\n", number, WIFSIGNALED(result) ? "killed by signal" : "exit status",
                    WIFSIGNALED(result) ? WTERMSIG(result) : WEXITSTATUS(result));
        }
    }
    free(call);
    printf("dumps: %ld passed, %ld failed\n", ran - failed, failed);
    return failed > 0;
}
