/* Signed and compressed dumps in C: made, opened, and misused. */
#include "monty.h"
#include "monty_values.h"

#include <stdio.h>
#include <string.h>

static int failures;

static void expect(int condition, const char *what) {
    if (condition) return;
    failures++;
    fprintf(stderr, "not so: %s\n", what);
}

/* Seals or unseals with a key, which may be NULL. */
static int32_t convert(int seals, const monty_buffer *data, const char *key, int compress, monty_buffer *result) {
    monty_writer options = {0};
    monty_write_begin(&options, 'O');
    monty_write_dict(&options);
    if (key != NULL) {
        monty_write_str(&options, "key");
        monty_write_bytes(&options, key, strlen(key));
    }
    if (seals) {
        monty_write_str(&options, "compress");
        monty_write_bool(&options, compress);
    }
    monty_write_end(&options);
    int32_t status = seals ? monty_dump_seal(data->data, data->length, options.data, options.length, result)
                           : monty_dump_unseal(data->data, data->length, options.data, options.length, result);
    monty_write_free(&options);
    return status;
}

static int says(const monty_buffer *result, const char *expected) {
    monty_message message;
    monty_value said;
    return monty_read(result, &message) && monty_item(message.body, 1, &said) && monty_equals(said, expected);
}

static void round_trips(const monty_buffer *dump) {
    static const char *const keys[] = {NULL, "a key of the host"};
    monty_buffer sealed = {0}, opened = {0};
    for (int at = 0; at < 4; at++) {
        const char *key = keys[at & 1];
        expect(convert(1, dump, key, at & 2, &sealed) == MONTY_OK, "a dump is sealed");
        expect((at & 2) == 0 || sealed.length * 2 < dump->length, "compressed dumps are smaller");
        expect(convert(0, &sealed, key, 0, &opened) == MONTY_OK, "a sealed dump is opened");
        expect(opened.length == dump->length && memcmp(opened.data, dump->data, dump->length) == 0, "it is the same");
    }
    monty_free(sealed.data);
    monty_free(opened.data);
}

static void refusals(const monty_buffer *dump) {
    monty_buffer sealed = {0}, result = {0};
    monty_run *run = NULL;
    expect(convert(1, dump, "key", 1, &sealed) == MONTY_OK, "a dump is sealed");
    expect(convert(0, &sealed, "other", 0, &result) == MONTY_ERROR_DATA
           && says(&result, "the dump was not signed with this key"), "another key is refused");
    expect(convert(0, &sealed, NULL, 0, &result) == MONTY_ERROR_DATA
           && says(&result, "the dump is signed: a key is needed"), "a signed dump needs a key");
    expect(convert(0, dump, "key", 0, &result) == MONTY_ERROR_DATA
           && says(&result, "the dump is not signed"), "an unsigned dump is refused where there is a key");
    expect(convert(1, &sealed, "key", 0, &result) == MONTY_ERROR_DATA, "a dump is sealed once");
    expect(convert(1, dump, "", 0, &result) == MONTY_ERROR_USAGE, "an empty key is refused");
    expect(monty_run_load(sealed.data, sealed.length, NULL, 0, &run, &result) == MONTY_ERROR_DATA && run == NULL,
           "a sealed dump is not loaded");
    sealed.data[sealed.length / 2] ^= 1;
    expect(convert(0, &sealed, "key", 0, &result) == MONTY_ERROR_DATA, "a changed dump is refused");
    sealed.length = 10;
    expect(convert(0, &sealed, "key", 0, &result) == MONTY_ERROR_DATA, "a dump cut off is refused");
    expect(monty_dump_seal(NULL, 5, NULL, 0, &result) == MONTY_ERROR_USAGE, "bytes are where their length says so");
    expect(monty_dump_unseal(dump->data, dump->length, (const uint8_t *)"x", 1, &result) == MONTY_ERROR_DATA,
           "options are a message");
    monty_free(sealed.data);
    monty_free(result.data);
}

int main(void) {
    static const char source[] = "words = [f'customer {i} of the shop' for i in range(1000)]\nf()\nlen(words)";
    monty_program *program = NULL;
    monty_run *run = NULL;
    monty_buffer event = {0}, dump = {0};
    expect(monty_program_compile((const uint8_t *)source, sizeof source - 1, NULL, 0, &program, &event) == MONTY_OK,
           "it compiles");
    expect(monty_run_start(program, NULL, 0, NULL, 0, &run, &event) == MONTY_OK && run != NULL, "it waits");
    expect(monty_run_dump(run, &dump) == MONTY_OK, "it is dumped");
    round_trips(&dump);
    refusals(&dump);
    monty_run_free(run);
    monty_program_free(program);
    monty_free(event.data);
    monty_free(dump.data);
    if (failures > 0) fprintf(stderr, "%d checks failed\n", failures);
    return failures > 0;
}
