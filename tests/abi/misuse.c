/* Everything a host can do wrong is a status with a message; the library goes on working. */
#define _POSIX_C_SOURCE 200809L
#include "monty.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;
static monty_buffer buffer;

#define CHECK(condition) check((condition) != 0, #condition, __LINE__)

static void check(int condition, const char *text, int line) {
    if (condition) return;
    failures++;
    fprintf(stderr, "misuse.c:%d: %s\n    ", line, text);
    for (size_t i = 0; i < buffer.length && i < 400; i++) {
        fputc(buffer.data[i] >= 32 && buffer.data[i] < 127 ? buffer.data[i] : '.', stderr);
    }
    fputc('\n', stderr);
}

static int holds(const char *text) {
    size_t length = strlen(text);
    for (size_t i = 0; i + length <= buffer.length; i++) {
        if (memcmp(buffer.data + i, text, length) == 0) return 1;
    }
    return 0;
}

static monty_program *compile(const char *source) {
    monty_program *program = NULL;
    CHECK(monty_program_compile((const uint8_t *)source, strlen(source), NULL, 0, &program, &buffer) == MONTY_OK);
    return program;
}

static int32_t compile_status(const void *source, size_t length, const void *options, size_t options_length) {
    monty_program *program = (monty_program *)16;
    int32_t status = monty_program_compile(source, length, options, options_length, &program, &buffer);
    CHECK(status == MONTY_OK ? program != NULL : program == NULL);
    monty_program_free(program);
    return status;
}

static void sources(void) {
    CHECK(compile_status("", 0, NULL, 0) == MONTY_OK);
    CHECK(compile_status(NULL, 0, NULL, 0) == MONTY_OK);
    CHECK(compile_status(NULL, 5, NULL, 0) == MONTY_ERROR_USAGE && holds("null-pointer"));
    CHECK(compile_status("x = (", 5, NULL, 0) == MONTY_ERROR_SYNTAX && holds("SyntaxError"));
    CHECK(compile_status("\xff\xfe", 2, NULL, 0) == MONTY_ERROR_SYNTAX && holds("UTF-8"));
    CHECK(compile_status("a\0b", 3, NULL, 0) == MONTY_ERROR_SYNTAX && holds("null bytes"));
    CHECK(monty_program_compile((const uint8_t *)"1", 1, NULL, 0, NULL, &buffer) == MONTY_ERROR_USAGE);
    monty_program *program = NULL;
    CHECK(monty_program_compile((const uint8_t *)"1", 1, NULL, 0, &program, NULL) == MONTY_ERROR_USAGE);
    CHECK(program == NULL);

    size_t size = 100000;
    char *deep = malloc(size);
    memset(deep, '(', size);
    CHECK(compile_status(deep, size, NULL, 0) == MONTY_ERROR_SYNTAX);
    memset(deep, '-', size);
    CHECK(compile_status(deep, size, NULL, 0) == MONTY_ERROR_SYNTAX);
    free(deep);
}

static void options(void) {
    static const char unknown[] = "\0O{u\6\0\0\0colouri\1\0\0\0000";
    static const char wrong[] = "\0O{u\6\0\0\0inputsi\1\0\0\0000";
    static const char twice[] = "\0O{u\6\0\0\0inputs[\2\0\0\0u\1\0\0\0xu\1\0\0\0x0";
    static const char name[] = "\0O{u\6\0\0\0inputs[\1\0\0\0u\3\0\0\0a b0";
    CHECK(compile_status("1", 1, unknown, sizeof unknown - 1) == MONTY_ERROR_USAGE && holds("unknown option"));
    CHECK(compile_status("1", 1, wrong, sizeof wrong - 1) == MONTY_ERROR_USAGE && holds("bad-option"));
    CHECK(compile_status("1", 1, twice, sizeof twice - 1) == MONTY_ERROR_USAGE && holds("bad-name"));
    CHECK(compile_status("1", 1, name, sizeof name - 1) == MONTY_ERROR_USAGE && holds("bad-name"));
    for (size_t length = 1; length < sizeof twice - 1; length++) {
        CHECK(compile_status("1", 1, twice, length) == MONTY_ERROR_DATA && holds("bad-message"));
    }
}

static void handles(void) {
    monty_program *program = compile("f(1)");
    monty_run *run = NULL;
    CHECK(monty_run_start(program, NULL, 0, NULL, 0, NULL, &buffer) == MONTY_ERROR_USAGE);
    CHECK(monty_run_start(program, NULL, 0, NULL, 0, &run, &buffer) == MONTY_OK && run != NULL);
    monty_run *copy = run, *other = (monty_run *)program;
    static const uint8_t one[] = {0, 'V', 'i', 1, 0, 0, 0};

    CHECK(monty_run_resume(&other, one, sizeof one, &buffer) == MONTY_ERROR_CLOSED && other == NULL);
    CHECK(monty_program_info((monty_program *)run, &buffer) == MONTY_ERROR_CLOSED && holds("closed-handle"));
    CHECK(monty_program_info((monty_program *)0x7fff12345678, &buffer) == MONTY_ERROR_CLOSED);
    CHECK(monty_program_info(NULL, &buffer) == MONTY_ERROR_CLOSED);
    CHECK(monty_run_resume(NULL, one, sizeof one, &buffer) == MONTY_ERROR_USAGE);

    CHECK(monty_run_resume(&run, NULL, 0, &buffer) == MONTY_ERROR_DATA && run == copy);
    CHECK(monty_run_resume(&run, one, 4, &buffer) == MONTY_ERROR_DATA && holds("bad-message"));
    static const uint8_t results[] = {0, 'R', '[', 0, 0, 0, 0};
    CHECK(monty_run_resume(&run, results, sizeof results, &buffer) == MONTY_ERROR_USAGE && holds("wrong-answer"));
    CHECK(monty_run_event(run, &buffer) == MONTY_OK && buffer.data[1] == 'F');
    CHECK(monty_run_info(run, &buffer) == MONTY_OK && holds("max_recursion_depth"));

    CHECK(monty_run_resume(&run, one, sizeof one, &buffer) == MONTY_OK && run == NULL && buffer.data[1] == 'C');
    CHECK(monty_run_resume(&copy, one, sizeof one, &buffer) == MONTY_ERROR_CLOSED && copy == NULL);
    CHECK(monty_run_free(NULL) == MONTY_OK && monty_program_free(NULL) == MONTY_OK);

    CHECK(monty_run_start(program, NULL, 0, NULL, 0, &run, &buffer) == MONTY_OK);
    CHECK(monty_program_free(program) == MONTY_OK);
    CHECK(monty_program_free(program) == MONTY_ERROR_CLOSED);
    CHECK(monty_run_start(program, NULL, 0, NULL, 0, &copy, &buffer) == MONTY_ERROR_CLOSED && copy == NULL);
    CHECK(monty_run_resume(&run, one, sizeof one, &buffer) == MONTY_OK && run == NULL);
    CHECK(monty_run_free(run) == MONTY_OK);
}

static void answers(void) {
    monty_program *program = compile("try:\n    r = f()\nexcept Exception as e:\n    r = repr(e)\nr");
    monty_run *run = NULL;
    uint8_t deep[2000];
    CHECK(monty_run_start(program, NULL, 0, NULL, 0, &run, &buffer) == MONTY_OK);
    deep[0] = 0;
    deep[1] = 'V';
    size_t length = 2;
    for (int i = 0; i < 300; i++) {
        memcpy(deep + length, "[\1\0\0\0", 5);
        length += 5;
    }
    deep[length++] = 'N';
    CHECK(monty_run_resume(&run, deep, length, &buffer) == MONTY_ERROR_DATA && holds("too-deep"));
    static const uint8_t huge[] = {0, 'V', '[', 255, 255, 255, 127};
    CHECK(monty_run_resume(&run, huge, sizeof huge, &buffer) == MONTY_ERROR_DATA && holds("bad-message"));
    static const uint8_t hash[] = {0, 'V', '<', 1, 0, 0, 0, '[', 0, 0, 0, 0};
    CHECK(monty_run_resume(&run, hash, sizeof hash, &buffer) == MONTY_ERROR_DATA && holds("unsupported-value"));
    static const uint8_t extension[] = {0, 'V', '@', 4, 'r', 'e', 'p', 'r', 'N'};
    CHECK(monty_run_resume(&run, extension, sizeof extension, &buffer) == MONTY_ERROR_DATA);
    static const uint8_t error[] = "\0X(\3\0\0\0(\2\0\0\0u\5\0\0\0Weirdu\12\0\0\0ValueError(\0\0\0\0u\4\0\0\0boom";
    CHECK(monty_run_resume(&run, error, sizeof error - 1, &buffer) == MONTY_OK && holds("ValueError('boom')"));
    monty_program_free(program);
}

static void dumps(void) {
    monty_program *program = compile("f('text', [1, 2])");
    monty_run *run = NULL;
    monty_buffer dump = {0}, program_dump = {0};
    CHECK(monty_run_start(program, NULL, 0, NULL, 0, &run, &buffer) == MONTY_OK);
    CHECK(monty_run_dump(run, &dump) == MONTY_OK && monty_program_dump(program, &program_dump) == MONTY_OK);
    monty_run *loaded = NULL;
    monty_program *copy = NULL;
    CHECK(monty_program_load(dump.data, dump.length, &copy, &buffer) == MONTY_ERROR_DATA && holds("of a run"));
    CHECK(monty_run_load(program_dump.data, program_dump.length, NULL, 0, &loaded, &buffer) == MONTY_ERROR_DATA);
    CHECK(monty_program_load(program_dump.data, program_dump.length, &copy, &buffer) == MONTY_OK && copy != NULL);
    CHECK(monty_program_info(copy, &buffer) == MONTY_OK && holds("f('text', [1, 2])"));
    for (size_t length = 0; length < dump.length; length++) {
        CHECK(monty_run_load(dump.data, length, NULL, 0, &loaded, &buffer) == MONTY_ERROR_DATA && loaded == NULL);
        dump.data[length] ^= 0x10;
        CHECK(monty_run_load(dump.data, dump.length, NULL, 0, &loaded, &buffer) == MONTY_ERROR_DATA);
        dump.data[length] ^= 0x10;
    }
    dump.data[4] = 9;
    CHECK(monty_run_load(dump.data, dump.length, NULL, 0, &loaded, &buffer) == MONTY_ERROR_DATA
          && holds("dump-version"));
    monty_program_free(copy);
    monty_program_free(program);
    monty_run_free(run);
    monty_free(dump.data);
    monty_free(program_dump.data);
}

static monty_run *shared;

static void *run_long(void *unused) {
    monty_buffer own = {0};
    static const uint8_t one[] = {0, 'V', 'i', 1, 0, 0, 0};
    int32_t status;
    do {
        status = monty_run_resume(&shared, one, sizeof one, &own);
    } while (status == MONTY_ERROR_BUSY);
    monty_free(own.data);
    (void)unused;
    return (void *)(intptr_t)status;
}

static void threads(void) {
    monty_program *program = compile("f()\nwhile True:\n    pass");
    monty_run *run = NULL;
    CHECK(monty_run_start(program, NULL, 0, NULL, 0, &run, &buffer) == MONTY_OK);
    shared = run;
    pthread_t thread;
    CHECK(pthread_create(&thread, NULL, run_long, NULL) == 0);
    int32_t status = MONTY_OK;
    while (status == MONTY_OK) status = monty_run_info(run, &buffer);
    CHECK(status == MONTY_ERROR_BUSY && holds("busy"));
    monty_run *copy = run;
    CHECK(monty_run_resume(&copy, NULL, 0, &buffer) == MONTY_ERROR_BUSY && copy == run);
    CHECK(monty_run_free(run) == MONTY_ERROR_BUSY);
    CHECK(monty_run_interrupt(run) == MONTY_OK);
    void *result = NULL;
    CHECK(pthread_join(thread, &result) == 0);
    CHECK((intptr_t)result == MONTY_ERROR_RUNTIME && shared == NULL);
    CHECK(monty_run_interrupt(run) == MONTY_ERROR_CLOSED);
    monty_program_free(program);
}

int main(void) {
    sources();
    options();
    handles();
    answers();
    dumps();
    threads();
    monty_free(buffer.data);
    if (failures > 0) fprintf(stderr, "%d checks failed\n", failures);
    return failures > 0;
}
