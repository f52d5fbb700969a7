/* Calls the library in random order with handles and messages of every kind, most of them wrong.
 *
 *     calls COUNT [SEED]          calls in all, in processes of their own
 *     calls child COUNT SEED      what such a process does
 */
#define _POSIX_C_SOURCE 200809L
#include "monty.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define PER_CHILD 50000
#define SECONDS_PER_CHILD 120

enum { HANDLES = 24, MESSAGE = 4096 };

static const char *const SOURCES[] = {
    "f(1)", "1/0", "x = (", "", "while True:\n    f([1, {'a': (2, 3.5, None)}], k=b'x')", "print('a', f(name))", "x*y",
    "async def g():\n    return await f(1) + await f(2)\nawait g()", "l = []\nl += [l]\nf(l)\nl", "raise KeyError(f(1))",
};

#define BYTES(text) {(const uint8_t *)text, sizeof text - 1}

static const struct { const uint8_t *data; size_t length; } MESSAGES[] = {
    BYTES(""), BYTES("\0Vi\1\0\0\0"), BYTES("\0VN"), BYTES("\0AN"), BYTES("\0NN"), BYTES("\0V[\2\0\0\0Ti\7\0\0\0"),
    BYTES("\0X(\3\0\0\0(\1\0\0\0u\12\0\0\0ValueError(\0\0\0\0u\1\0\0\0x"), BYTES("\0V{u\1\0\0\0xi\2\0\0\0u\1\0\0\0yi\3\0\0\0000"),
    BYTES("\0R[\1\0\0\0(\3\0\0\0i\1\0\0\0u\1\0\0\0Vi\5\0\0\0"), BYTES("\0O{u\6\0\0\0inputs[\2\0\0\0u\1\0\0\0xu\1\0\0\0y0"),
    BYTES("\0O{u\6\0\0\0outputu\11\0\0\0immediate0"), BYTES("\0O{u\6\0\0\0limits{u\17\0\0\0max_suspensionsi\3\0\0\00000"),
BYTES("\1V@\10externalu\1\0\0\0f"), BYTES("\0Vl\375\377\377\377\1\0\2\0\3\0"),
};

static uint64_t state;
static monty_program *programs[HANDLES];
static monty_run *runs[HANDLES];
static monty_buffer results[3];
static uint8_t dump[1 << 16];
static size_t dump_length;

static uint32_t below(uint32_t bound) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state % bound);
}

static const uint8_t *message(size_t *length) {
    static uint8_t bytes[2][MESSAGE];
    static int turn;
    uint8_t *target = bytes[turn ^= 1];
    uint32_t which = below(sizeof MESSAGES / sizeof MESSAGES[0]);
    *length = MESSAGES[which].length;
    memcpy(target, MESSAGES[which].data, *length);
    if (*length > 0 && below(4) == 0) target[below((uint32_t)*length)] = (uint8_t)below(256);
    if (*length > 0 && below(8) == 0) *length = below((uint32_t)*length + 1);
    return *length == 0 && below(2) ? NULL : target;
}

/* {"limits": {"max_duration_secs": 0.05}}, so that endless loops end. */
static const uint8_t LIMITS[] = "\0O{u\6\0\0\0limits{u\21\0\0\0max_duration_secsg\232\231\231\231\231\231\251\77"
                                "u\17\0\0\0max_suspensionsi\24\0\0\00000";

static int32_t call(void) {
    uint32_t at = below(HANDLES);
    monty_program *program = below(30) ? programs[at] : (monty_program *)(uintptr_t)state;
    monty_run *run = below(30) ? runs[below(HANDLES)] : (monty_run *)programs[at];
    monty_buffer *result = below(60) ? &results[below(3)] : NULL;
    size_t first_length, second_length;
    const uint8_t *first = message(&first_length), *second = message(&second_length);
    switch (below(16)) {
    case 0: case 1: {
        if (below(3)) first_length = 0;
        const char *source = SOURCES[below(sizeof SOURCES / sizeof SOURCES[0])];
        return monty_program_compile((const uint8_t *)source, strlen(source), first, first_length,
                                     below(60) ? &programs[at] : NULL, result);
    }
    case 2: case 3: case 4:
        if (below(4)) { second = LIMITS; second_length = sizeof LIMITS - 1; }
        if (below(3)) first_length = 0;
        return monty_run_start(program, first, first_length, second, second_length, below(60) ? &runs[at] : NULL, result);
    case 5: case 6: case 7: case 8:
        if (below(3)) {
            uint32_t which = 1 + below(3);
            first = MESSAGES[which].data;
            first_length = MESSAGES[which].length;
        }
        return monty_run_resume(below(60) ? &runs[at] : NULL, first, first_length, result);
    case 9: return monty_run_event(run, result);
    case 10: return monty_run_info(run, result);
    case 11: {
        int32_t status = monty_run_dump(run, result);
        if (status == MONTY_OK && result->length <= sizeof dump) {
            memcpy(dump, result->data, result->length);
            dump_length = result->length;
        }
        return status;
    }
    case 12:
        if (below(4) == 0 && dump_length > 0) dump[below((uint32_t)dump_length)] ^= (uint8_t)below(256);
        return monty_run_load(dump, dump_length, first, first_length, &runs[at], result);
    case 13:
        if (below(2)) return monty_program_info(program, result);
        return below(2) ? monty_program_dump(program, result) : monty_program_load(first, first_length, &programs[at], result);
    case 14: return below(2) ? monty_run_interrupt(run) : monty_program_interrupt(program);
    default:
        if (below(4)) return MONTY_OK;
        return below(2) ? monty_run_free(run) : monty_program_free(program);
    }
}

static int child(long count, uint64_t seed) {
    long counts[8] = {0}, strange = 0;
    state = seed * 0x9E3779B97F4A7C15ull + 1;
    alarm(SECONDS_PER_CHILD);
    for (long i = 0; i < count; i++) {
        int32_t status = call();
        if (status < 0 || status > MONTY_ERROR_INTERNAL) strange++;
        else counts[status]++;
    }
    printf("%ld calls:", count);
    for (int i = 0; i < 8; i++) printf(" %ld", counts[i]);
    printf("\n");
    return strange > 0 || counts[MONTY_ERROR_INTERNAL] > 0 || counts[MONTY_OK] == 0;
}

int main(int count, char **arguments) {
    if (count == 4 && strcmp(arguments[1], "child") == 0) return child(atol(arguments[2]), strtoull(arguments[3], NULL, 10));
    long total = count > 1 ? atol(arguments[1]) : 1000000;
    uint64_t seed = count > 2 ? strtoull(arguments[2], NULL, 10) : 1;
    long failed = 0, ran = 0;
    for (long done = 0; done < total; done += PER_CHILD, ran++) {
        char number[32], share[32];
        snprintf(share, sizeof share, "%ld", total - done < PER_CHILD ? total - done : PER_CHILD);
        snprintf(number, sizeof number, "%llu", (unsigned long long)(seed + (uint64_t)ran));
        fflush(stdout);
        pid_t process = fork();
        if (process == 0) {
            execl("/proc/self/exe", arguments[0], "child", share, number, (char *)NULL);
            _exit(127);
        }
        int result = 0;
        waitpid(process, &result, 0);
        if (result != 0) {
            failed++;
            fprintf(stderr, "seed %s: result %d\n", number, result);
        }
    }
    printf("calls: %ld passed, %ld failed\n", ran - failed, failed);
    return failed > 0;
}
