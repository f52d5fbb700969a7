/* Carries out the scripts of this folder in C: what a host sees and answers, the same in every binding.
 *
 *     host FILE          the scripts as compile.py writes them
 *     host FILE saved    saves and loads at every pause
 */
#include "monty.h"
#include "monty_values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct piece {
    const uint8_t *data;
    size_t length;
} piece;

typedef struct host {
    monty_program *program;
    monty_session *session;
    monty_run *run;
    monty_buffer event;
    int32_t status;
    piece name, compiled, options, inputs, sealing;
    monty_writer text; /* printed since the last expected event, streams and texts joined */
    char stream[8];
    int is_saving, is_broken;
} host;

static const piece NOTHING = {NULL, 0};

static void fail(host *h, const char *what) {
    monty_message message;
    const char *text = "";
    size_t length = 0;
    if (h->is_broken) return;
    h->is_broken = 1;
    if (monty_read(&h->event, &message)) monty_error_text(&message, &text, &length);
    fprintf(stderr, "%.*s: %s (status %d) %.*s\n", (int)h->name.length, (const char *)h->name.data, what,
            (int)h->status, (int)length, text);
}

/* Adds printed text; neighbours of one stream become one. */
static void note(host *h, monty_value pairs) {
    monty_items items = monty_iterate(pairs);
    monty_value pair, stream, text;
    const char *name, *said;
    size_t name_length, length;
    while (monty_next(&items, &pair)) {
        if (!monty_item(pair, 0, &stream) || !monty_item(pair, 1, &text) || !monty_as_text(stream, &name, &name_length)
            || !monty_as_text(text, &said, &length)) {
            fail(h, "printed text is no pair of str");
            return;
        }
        if (length == 0) continue;
        if (strlen(h->stream) != name_length || memcmp(h->stream, name, name_length) != 0) {
            memcpy(h->stream, name, name_length);
            h->stream[name_length] = '\0';
            monty_write_raw(&h->text, "\1", 1);
            monty_write_raw(&h->text, name, name_length);
            monty_write_raw(&h->text, "\2", 1);
        }
        monty_write_raw(&h->text, said, length);
    }
}

static void forget_text(host *h) {
    monty_write_free(&h->text);
    h->stream[0] = '\0';
}

static void check_text(host *h, piece expected) {
    host other;
    monty_value pairs = {expected.data, expected.data + expected.length};
    memset(&other, 0, sizeof other);
    note(&other, pairs);
    if (other.text.length != h->text.length
        || (h->text.length != 0 && memcmp(other.text.data, h->text.data, h->text.length) != 0)) {
        fail(h, "other text was printed");
    }
    monty_write_free(&other.text);
    forget_text(h);
}

/* Takes the outcome of a call: notes the text and goes on after events that are nothing else. */
static void settle(host *h) {
    static const uint8_t NONE[] = {0, 'V', 'N'};
    monty_message message;
    while (monty_read(&h->event, &message)) {
        if (monty_type_of(message.text) != MONTY_TYPE_ABSENT) note(h, message.text);
        if (h->status != MONTY_OK || message.kind != 'P') return;
        h->status = monty_run_resume(&h->run, NONE, sizeof NONE, &h->event);
    }
}

/* Seals a dump and opens it again; nothing else may. */
static int reseal(const host *h, monty_buffer *dump) {
    static const uint8_t OTHER[] = {1, 'O', '{', 'u', 3, 0, 0, 0, 'k', 'e', 'y', 's', 1, 0, 0, 0, 'x', '0'};
    monty_buffer sealed = {0}, none = {0};
    int opened;
    if (monty_dump_seal(dump->data, dump->length, h->sealing.data, h->sealing.length, &sealed) != MONTY_OK) return 0;
    opened = monty_dump_unseal(sealed.data, sealed.length, OTHER, sizeof OTHER, &none) == MONTY_ERROR_DATA
             && monty_dump_unseal(sealed.data, sealed.length, NULL, 0, &none) == MONTY_ERROR_DATA
             && monty_dump_unseal(sealed.data, sealed.length, h->sealing.data, h->sealing.length, dump) == MONTY_OK;
    monty_free(sealed.data);
    monty_free(none.data);
    return opened;
}

static void save(host *h) {
    monty_buffer dump = {0};
    int32_t status;
    if (!h->is_saving || h->run == NULL) return;
    status = monty_run_dump(h->run, &dump);
    if (status != MONTY_OK) {
        fail(h, "the run is not saved");
    } else if (h->sealing.data != NULL && !reseal(h, &dump)) {
        fail(h, "the dump is not sealed and opened again");
    } else if (h->session == NULL) {
        monty_run_free(h->run);
        status = monty_run_load(dump.data, dump.length, NULL, 0, &h->run, &h->event);
    } else {
        monty_run_free(h->run);
        monty_session_free(h->session);
        status = monty_session_load(dump.data, dump.length, NULL, 0, &h->session, &h->run, &h->event);
    }
    if (status != MONTY_OK) fail(h, "the run is not loaded");
    monty_free(dump.data);
}

static void check_event(host *h, piece expected) {
    monty_message message;
    if (!monty_read(&h->event, &message) || h->status != MONTY_OK) {
        fail(h, "an event is expected");
        return;
    }
    size_t length = (size_t)(message.body.end - message.body.at);
    if (message.kind != (char)expected.data[0] || length != expected.length - 1
        || memcmp(message.body.at, expected.data + 1, length) != 0) {
        fail(h, "the event is another one");
    }
    save(h);
}

static void check_error(host *h, piece expected) {
    monty_message message;
    monty_value names, name, text;
    const char *type = (const char *)expected.data + 1, *said;
    size_t length;
    if (!monty_read(&h->event, &message) || message.kind != (char)expected.data[0]) {
        fail(h, "an error is expected");
        return;
    }
    if (!monty_item(message.body, 0, &names)) names = message.body;
    if (message.kind == 'S' || !monty_item(names, 0, &name)) name = names;
    if (!monty_equals(name, type)) fail(h, "the class of the error is another one");
    const char *wanted = type + strlen(type) + 1;
    size_t wanted_length = expected.length - (size_t)(wanted - (const char *)expected.data);
    if (wanted_length == 0) return;
    if (!monty_item(message.body, message.kind == 'S' ? 1 : 2, &text) || !monty_as_text(text, &said, &length)
        || length != wanted_length || memcmp(said, wanted, length) != 0) {
        fail(h, "the message of the error is another one");
    }
}

static void start(host *h, piece source) {
    h->status = monty_program_compile(source.data, source.length, h->compiled.data, h->compiled.length, &h->program,
                                      &h->event);
    if (h->status == MONTY_OK) {
        h->status = monty_run_start(h->program, h->inputs.data, h->inputs.length, h->options.data, h->options.length,
                                    &h->run, &h->event);
    }
    settle(h);
}

static void feed(host *h, piece source) {
    h->status = monty_session_feed(h->session, source.data, source.length, h->inputs.data, h->inputs.length,
                                   h->options.data, h->options.length, &h->run, &h->event);
    settle(h);
}

static void check_types(host *h, piece source) {
    h->status = monty_type_check(source.data, source.length, h->options.data, h->options.length, &h->event);
}

static void check_report(host *h, piece expected) {
    monty_message message;
    const char *report;
    size_t length;
    if (h->status != MONTY_OK || !monty_read(&h->event, &message) || !monty_as_text(message.body, &report, &length)
        || length != expected.length || (length != 0 && memcmp(report, expected.data, length) != 0)) {
        fail(h, "the report of the checker is another one");
    }
}

static void finish(host *h) {
    monty_run_free(h->run);
    monty_program_free(h->program);
    monty_session_free(h->session);
    forget_text(h);
    h->run = NULL;
    h->program = NULL;
    h->session = NULL;
    h->compiled = h->options = h->inputs = h->sealing = NOTHING;
}

static void carry_out(host *h, int letter, piece content) {
    if (h->is_broken && letter != 'n' && letter != 'z') return;
    switch (letter) {
    case 'n': h->name = content; h->is_broken = 0; break;
    case 'o': h->compiled = content; break;
    case 'r':
    case 'y': h->options = content; break;
    case 'k': h->sealing = content; break;
    case 'u': check_types(h, content); break;
    case 'w': check_report(h, content); break;
    case 'i': h->inputs = content; break;
    case 'c': start(h, content); break;
    case 'q':
        h->status = monty_session_create(content.data, content.length, &h->session, &h->event);
        if (h->status != MONTY_OK) fail(h, "the session is not opened");
        break;
    case 'f': feed(h, content); break;
    case 't': check_text(h, content); break;
    case 'e': check_event(h, content); break;
    case 'x': check_error(h, content); break;
    case 'a':
        h->status = monty_run_resume(&h->run, content.data, content.length, &h->event);
        settle(h);
        break;
    case 'z': finish(h); break;
    default: fail(h, "an unknown record"); break;
    }
}

int main(int count, char **arguments) {
    host h;
    int passed = 0, failed = 0;
    FILE *file = count < 2 ? NULL : fopen(arguments[1], "rb");
    if (file == NULL) return 2;
    fseek(file, 0, SEEK_END);
    size_t length = (size_t)ftell(file), at = 0;
    uint8_t *data = malloc(length);
    rewind(file);
    if (data == NULL || fread(data, 1, length, file) != length) return 2;
    fclose(file);
    memset(&h, 0, sizeof h);
    h.is_saving = count > 2;
    while (at + 5 <= length) {
        piece content = {data + at + 5, monty_word(data + at + 1)};
        carry_out(&h, data[at], content);
        if (data[at] == 'z') {
            passed += !h.is_broken;
            failed += h.is_broken;
        }
        at += 5 + content.length;
    }
    monty_free(h.event.data);
    free(data);
    printf("hosting: %d passed, %d failed\n", passed, failed);
    return failed != 0 || passed == 0;
}
