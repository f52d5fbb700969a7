/* The value reader and writer: what is written comes back through a program, and cut-off messages are refused. */
#include "monty_values.h"

#include <assert.h>
#include <stdio.h>

#ifdef NDEBUG
#error the checks are assertions
#endif

static void write_values(monty_writer *writer) {
    monty_write_begin(writer, 'V');
    monty_write_dict(writer);
    monty_write_str(writer, "value");
    monty_write_list(writer, 10);
    monty_write_none(writer);
    monty_write_bool(writer, 1);
    monty_write_int(writer, INT64_MIN);
    monty_write_int(writer, INT64_MAX);
    monty_write_int(writer, -5);
    monty_write_float(writer, -0.5);
    monty_write_text(writer, "caf\xc3\xa9", 5);
    monty_write_bytes(writer, "\0\xff", 2);
    monty_write_tuple(writer, 2);
    monty_write_set(writer, 1);
    monty_write_int(writer, 1LL << 31);
    monty_write_dict(writer);
    monty_write_str(writer, "a");
    monty_write_int(writer, 1);
    monty_write_str(writer, "b");
    monty_write_list(writer, 0);
    monty_write_end(writer);
    monty_write_extension(writer, "path");
    monty_write_str(writer, "/tmp");
    monty_write_end(writer);
    assert(!writer->failed);
}

static int64_t int_at(monty_value list, size_t index) {
    monty_value item;
    int64_t number = 0;
    int found = monty_item(list, index, &item) && monty_as_int(item, &number);
    assert(found);
    return number;
}

static void check_values(monty_value list) {
    monty_value item, inner, payload;
    int64_t number;
    double real;
    const char *text;
    size_t length;
    assert(monty_type_of(list) == MONTY_TYPE_LIST && monty_length(list) == 10);
    assert(monty_item(list, 0, &item) && monty_type_of(item) == MONTY_TYPE_NONE);
    assert(monty_item(list, 1, &item) && monty_is_true(item));
    assert(int_at(list, 2) == INT64_MIN && int_at(list, 3) == INT64_MAX && int_at(list, 4) == -5);
    assert(monty_item(list, 5, &item) && monty_as_double(item, &real) && real < -0.4 && real > -0.6);
    assert(!monty_as_int(item, &number));
    assert(monty_item(list, 6, &item) && monty_equals(item, "caf\xc3\xa9") && !monty_equals(item, "caf"));
    assert(monty_item(list, 7, &item) && monty_type_of(item) == MONTY_TYPE_BYTES);
    assert(monty_as_text(item, &text, &length) && length == 2 && text[0] == 0);
    assert(monty_item(list, 8, &item) && monty_length(item) == 2);
    assert(monty_item(item, 0, &inner) && monty_type_of(inner) == MONTY_TYPE_SET && int_at(inner, 0) == 1LL << 31);
    assert(monty_item(item, 1, &inner) && monty_length(inner) == 2);
    assert(monty_get(inner, "b", &payload) && monty_length(payload) == 0);
    assert(!monty_get(inner, "c", &payload) && !monty_item(inner, 0, &payload));
    assert(monty_item(list, 9, &item) && monty_extension(item, "path", &payload) && monty_equals(payload, "/tmp"));
    assert(!monty_extension(item, "repr", &payload) && !monty_item(list, 10, &item));
}

/* Every shorter message is refused, whatever is asked of it. */
static void check_cut_off(const monty_buffer *whole) {
    size_t length;
    for (length = 0; length < whole->length; length++) {
        monty_buffer part;
        monty_message message;
        monty_call call;
        const char *text;
        size_t count;
        uint8_t *copy = (uint8_t *)malloc(length + 1);
        assert(copy != NULL);
        memcpy(copy, whole->data, length);
        part.data = copy;
        part.length = length;
        part.capacity = length;
        assert(!monty_read(&part, &message));
        message.kind = 'F';
        assert(!monty_read_call(&message, &call));
        message.kind = 'X';
        (void)monty_error_text(&message, &text, &count);
        (void)monty_length(message.body);
        free(copy);
    }
}

static void check_big_ints(monty_buffer *event) {
    const char *source = "[2**63, -2**63, -2**63 - 1, 2**200, 0, -2**31, 2**31]";
    const int fits[] = {0, 1, 0, 0, 1, 1, 1};
    monty_program *program = NULL;
    monty_run *run = NULL;
    monty_message message;
    monty_value item;
    size_t i;
    int64_t number;
    assert(monty_program_compile((const uint8_t *)source, strlen(source), NULL, 0, &program, event) == MONTY_OK);
    assert(monty_run_start(program, NULL, 0, NULL, 0, &run, event) == MONTY_OK && run == NULL);
    assert(monty_read(event, &message));
    for (i = 0; i < 7; i++) {
        int found = monty_item(message.body, i, &item) && monty_as_int(item, &number);
        assert(found == fits[i]);
    }
    monty_program_free(program);
}

int main(void) {
    const char *source = "print('got', len(value))\nvalue";
    monty_program *program = NULL;
    monty_run *run = NULL;
    monty_buffer event = MONTY_ZERO;
    monty_writer options = MONTY_ZERO, inputs = MONTY_ZERO;
    monty_message message;
    monty_value pair, text;

    monty_write_begin(&options, 'O');
    monty_write_dict(&options);
    monty_write_str(&options, "inputs");
    monty_write_list(&options, 1);
    monty_write_str(&options, "value");
    monty_write_end(&options);
    write_values(&inputs);
    assert(monty_program_compile((const uint8_t *)source, strlen(source), options.data, options.length,
                                 &program, &event)
           == MONTY_OK);
    assert(monty_run_start(program, inputs.data, inputs.length, NULL, 0, &run, &event) == MONTY_OK && run == NULL);
    assert(monty_read(&event, &message) && message.kind == 'C');
    assert(monty_length(message.text) >= 1 && monty_item(message.text, 0, &pair) && monty_item(pair, 1, &text));
    check_values(message.body);
    check_cut_off(&event);
    check_big_ints(&event);

    monty_program_free(program);
    monty_free(event.data);
    monty_write_free(&options);
    monty_write_free(&inputs);
    return 0;
}
