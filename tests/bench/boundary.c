/* What crossing the C interface costs: one line per figure, "name <tab> value <tab> unit". Compiled and run by boundary.py. */
#define _POSIX_C_SOURCE 200809L
#include "monty.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ROUNDS 15

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void fail(const char *what, int32_t status, const monty_buffer *buffer) {
    fprintf(stderr, "%s: status %d, message ", what, (int)status);
    for (size_t i = 0; i < buffer->length && i < 200; i++) {
        fputc(buffer->data[i] >= 32 && buffer->data[i] < 127 ? buffer->data[i] : '.', stderr);
    }
    fputc('\n', stderr);
    exit(1);
}

static void check(const char *what, int32_t status, const monty_buffer *buffer) {
    if (status != MONTY_OK) fail(what, status, buffer);
}

static void report(const char *name, double value, const char *unit) {
    printf("%s\t%.3f\t%s\n", name, value, unit);
    fflush(stdout);
}

/* The options {"inputs": ["x", "y"]}, {"unknown_names": "ask"} and a tuple of two ints, as FORMAT.md lays them out. */
static const uint8_t INPUT_NAMES[] = "\0O{u\6\0\0\0inputs[\2\0\0\0u\1\0\0\0xu\1\0\0\0y0";
static const uint8_t ASK[] = "\0O{u\15\0\0\0unknown_namesu\3\0\0\0ask0";
static const uint8_t TWO_INTS[] = "\0V(\2\0\0\0i\6\0\0\0i\7\0\0\0";
static const uint8_t ONE[] = "\0Vi\1\0\0\0";

static monty_program *compile(const char *source, const uint8_t *options, size_t length, monty_buffer *buffer) {
    monty_program *program = NULL;
    int32_t status = monty_program_compile((const uint8_t *)source, strlen(source), options, length, &program, buffer);
    check("compile", status, buffer);
    return program;
}

static void once(monty_program *program, const uint8_t *inputs, size_t length, monty_buffer *buffer) {
    monty_run *run = NULL;
    check("start", monty_run_start(program, inputs, length, NULL, 0, &run, buffer), buffer);
    if (run != NULL) fail("the run did not end", 0, buffer);
}

/* The library may remember a source it has compiled; `fresh` gives it a new one every time. */
static void compile_and_run(monty_buffer *buffer, int fresh, const char *name) {
    static int serial = 0;
    double best = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        double start = seconds();
        for (int i = 0; i < 2000; i++) {
            char source[32] = "1+1";
            if (fresh) snprintf(source, sizeof source, "1+%d", ++serial);
            monty_program *program = compile(source, NULL, 0, buffer);
            once(program, NULL, 0, buffer);
            monty_program_free(program);
        }
        double each = (seconds() - start) / 2000;
        if (each < best) best = each;
    }
    report(name, best * 1e6, "us");
}

static void reuse(monty_buffer *buffer) {
    monty_program *program = compile("x*y", INPUT_NAMES, sizeof INPUT_NAMES - 1, buffer);
    double best = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        double start = seconds();
        for (int i = 0; i < 10000; i++) once(program, TWO_INTS, sizeof TWO_INTS - 1, buffer);
        double each = (seconds() - start) / 10000;
        if (each < best) best = each;
    }
    if (buffer->length < 7 || buffer->data[1] != 'C' || buffer->data[3] != 42) fail("wrong result", 0, buffer);
    monty_program_free(program);
    report("reuse x*y with two inputs, C", best * 1e6, "us");
}

static void external_calls(monty_buffer *buffer) {
    monty_program *program = compile("n = 0\nwhile n < 10000:\n    n += f(n)\nn", ASK, sizeof ASK - 1, buffer);
    double best = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        monty_run *run = NULL;
        int calls = 0;
        double start = seconds();
        check("start", monty_run_start(program, NULL, 0, NULL, 0, &run, buffer), buffer);
        while (run != NULL) {
            calls++;
            check("resume", monty_run_resume(&run, ONE, sizeof ONE - 1, buffer), buffer);
        }
        double each = (seconds() - start) / calls;
        if (calls != 10000) fail("wrong number of calls", calls, buffer);
        if (each < best) best = each;
    }
    monty_program_free(program);
    report("external call round trip, C", best * 1e6, "us");
}

static void snapshots(monty_buffer *buffer) {
    monty_program *program = compile("def f(a, b):\n    return fetch(a) + b\n\nitems = [1, 2, 3]\nf('key', 'x')", ASK,
                                     sizeof ASK - 1, buffer);
    monty_run *run = NULL;
    monty_buffer dump = {0};
    double best_dump = 1e9, best_load = 1e9;
    check("start", monty_run_start(program, NULL, 0, NULL, 0, &run, buffer), buffer);
    for (int round = 0; round < ROUNDS; round++) {
        double start = seconds();
        for (int i = 0; i < 1000; i++) check("dump", monty_run_dump(run, &dump), &dump);
        double dumped = (seconds() - start) / 1000;
        start = seconds();
        for (int i = 0; i < 1000; i++) {
            monty_run *copy = NULL;
            check("load", monty_run_load(dump.data, dump.length, NULL, 0, &copy, buffer), buffer);
            monty_run_free(copy);
        }
        double loaded = (seconds() - start) / 1000;
        if (dumped < best_dump) best_dump = dumped;
        if (loaded < best_load) best_load = loaded;
    }
    report("dump of a small paused run, C", best_dump * 1e6, "us");
    report("load of a small paused run, C", best_load * 1e6, "us");
    report("dump and load together, C", (best_dump + best_load) * 1e6, "us");
    report("size of a small paused run", (double)dump.length, "bytes");
    monty_run_free(run);
    monty_program_free(program);
    monty_free(dump.data);
}

static void big_source(monty_buffer *buffer, const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) return;
    static char source[1 << 20];
    size_t length = fread(source, 1, sizeof source - 32, file);
    fclose(file);
    double best = 1e9;
    for (int round = 0; round < 40; round++) {
        snprintf(source + length, 32, "# %d\n", round);
        double start = seconds();
        monty_program *program = compile(source, NULL, 0, buffer);
        double taken = seconds() - start;
        monty_program_free(program);
        if (taken < best) best = taken;
    }
    report("parse and compile 1,000 lines, C", best * 1e3, "ms");
}

int main(int count, char **arguments) {
    monty_buffer buffer = {0};
    double start = seconds();
    monty_program *program = compile("1+1", NULL, 0, &buffer);
    once(program, NULL, 0, &buffer);
    report("first call in a new process, C", (seconds() - start) * 1e3, "ms");
    monty_program_free(program);
    if (count > 1 && strcmp(arguments[1], "first") == 0) return 0;
    compile_and_run(&buffer, 0, "compile 1+1 and run, C");
    compile_and_run(&buffer, 1, "compile 1+n and run, always new, C");
    reuse(&buffer);
    external_calls(&buffer);
    snapshots(&buffer);
    if (count > 1) big_source(&buffer, arguments[1]);
    monty_free(buffer.data);
    return 0;
}
