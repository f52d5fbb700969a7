/* What the examples share: programs from text, errors and printed text shown. */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "monty_values.h"

#include <stdio.h>

/* Writes options of a compilation: one name under the key "inputs" or "external_functions". */
static inline void write_name(monty_writer *options, const char *key, const char *name) {
    monty_write_begin(options, 'O');
    monty_write_dict(options);
    monty_write_str(options, key);
    monty_write_list(options, 1);
    monty_write_str(options, name);
    monty_write_end(options);
}

/* Compiles source; NULL, with the error shown, when it does not compile. */
static inline monty_program *compile(const char *source, const monty_writer *options) {
    monty_program *program = NULL;
    monty_buffer result = MONTY_ZERO;
    monty_message message;
    const char *text;
    size_t length;
    if (monty_program_compile((const uint8_t *)source, strlen(source), options == NULL ? NULL : options->data,
                              options == NULL ? 0 : options->length, &program, &result) != MONTY_OK
        && monty_read(&result, &message) && monty_error_text(&message, &text, &length)) {
        fwrite(text, 1, length, stderr);
    }
    monty_free(result.data);
    return program;
}

/* Prints what came with an event: text the program has printed, then the error if there is one. */
static inline void show(const monty_message *message) {
    monty_items pairs = monty_iterate(message->text);
    monty_value pair, fragment;
    const char *text;
    size_t length;
    while (monty_next(&pairs, &pair)) {
        if (monty_item(pair, 1, &fragment) && monty_as_text(fragment, &text, &length)) fwrite(text, 1, length, stdout);
    }
    if (monty_error_text(message, &text, &length)) fwrite(text, 1, length, stderr);
}

#endif
