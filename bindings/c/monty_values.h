/* monty_values.h - reads and writes the messages of monty.h. One header, no other file; C99 and C++17.
 *
 * Writing: a monty_writer grows as needed. Start a message, write its one value, check and pass it on.
 *
 *     monty_writer writer = MONTY_ZERO;
 *     monty_write_begin(&writer, 'V');
 *     monty_write_list(&writer, 2);
 *     monty_write_int(&writer, 1);
 *     monty_write_str(&writer, "two");
 *     if (!writer.failed) monty_run_resume(&run, writer.data, writer.length, &event);
 *     monty_write_free(&writer);
 *
 * Reading: a monty_value is a place in a message: it stays valid as long as the buffer keeps its contents, costs nothing and is
 * never freed. Functions that can fail return 1 when they did what their name says, else 0; they never read outside the message.
 *
 *     monty_message message;
 *     monty_value item;
 *     int64_t number;
 *     if (monty_read(&event, &message) && message.kind == 'C')
 *         for (monty_items items = monty_iterate(message.body); monty_next(&items, &item);)
 *             if (monty_as_int(item, &number)) ...
 *
 * Threads: no state; a writer and a reader belong to one thread at a time.
 */
#ifndef MONTY_VALUES_H
#define MONTY_VALUES_H

#include "monty.h"

#include <stdlib.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Initialises a monty_buffer or a monty_writer without a warning in C and C++: monty_writer writer = MONTY_ZERO; */
#ifdef __cplusplus
#define MONTY_ZERO {}
#else
#define MONTY_ZERO {0}
#endif

/* ---- Writing ------------------------------------------------------------------------------------------------------------ */

/* A message in the making. Start with all zero. Owner: the caller; monty_write_free releases the memory. */
typedef struct monty_writer {
    uint8_t *data;
    size_t length;
    size_t capacity;
    int failed; /* not 0 once memory was missing or a size did not fit: the message must not be used */
} monty_writer;

static inline void monty_write_raw(monty_writer *writer, const void *data, size_t length) {
    if (writer->failed || length > SIZE_MAX / 4 - writer->length) {
        writer->failed = 1;
        return;
    }
    if (writer->length + length > writer->capacity) {
        size_t capacity = (writer->length + length) * 2 + 64;
        uint8_t *grown = (uint8_t *)realloc(writer->data, capacity);
        if (grown == NULL) {
            writer->failed = 1;
            return;
        }
        writer->data = grown;
        writer->capacity = capacity;
    }
    if (length > 0) memcpy(writer->data + writer->length, data, length);
    writer->length += length;
}

static inline void monty_write_byte(monty_writer *writer, int byte) {
    uint8_t one = (uint8_t)byte;
    monty_write_raw(writer, &one, 1);
}

static inline void monty_write_count(monty_writer *writer, size_t count) {
    uint8_t bytes[4];
    int i;
    if (count > INT32_MAX) writer->failed = 1;
    for (i = 0; i < 4; i++) bytes[i] = (uint8_t)(count >> (8 * i));
    monty_write_raw(writer, bytes, 4);
}

/* Starts a message, forgetting what the writer held: 'V' value, 'O' options, 'X' exception, 'A' answer comes later, 'N' no such
 * name or function, 'R' results of awaited calls. Exactly one value follows. */
static inline void monty_write_begin(monty_writer *writer, char kind) {
    writer->length = 0;
    writer->failed = 0;
    monty_write_byte(writer, 1);
    monty_write_byte(writer, kind);
}

static inline void monty_write_none(monty_writer *writer) { monty_write_byte(writer, 'N'); }

static inline void monty_write_bool(monty_writer *writer, int value) { monty_write_byte(writer, value ? 'T' : 'F'); }

static inline void monty_write_int(monty_writer *writer, int64_t value) {
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    size_t digits = 0, i;
    if (value >= INT32_MIN && value <= INT32_MAX) {
        uint8_t bytes[4];
        for (i = 0; i < 4; i++) bytes[i] = (uint8_t)((uint64_t)value >> (8 * i));
        monty_write_byte(writer, 'i');
        monty_write_raw(writer, bytes, 4);
        return;
    }
    while (rest >> (15 * digits) != 0 && digits < 5) digits++;
    monty_write_byte(writer, 'l');
    {
        uint32_t count = value < 0 ? 0 - (uint32_t)digits : (uint32_t)digits;
        for (i = 0; i < 4; i++) monty_write_byte(writer, (int)(count >> (8 * i) & 255));
    }
    for (i = 0; i < digits; i++) {
        unsigned digit = (unsigned)(rest >> (15 * i) & 0x7FFF);
        monty_write_byte(writer, (int)(digit & 255));
        monty_write_byte(writer, (int)(digit >> 8));
    }
}

static inline void monty_write_double_bytes(monty_writer *writer, double value) {
    uint64_t bits;
    int i;
    memcpy(&bits, &value, sizeof bits);
    for (i = 0; i < 8; i++) monty_write_byte(writer, (int)(bits >> (8 * i) & 255));
}

static inline void monty_write_float(monty_writer *writer, double value) {
    monty_write_byte(writer, 'g');
    monty_write_double_bytes(writer, value);
}

/* A str of UTF-8 bytes. */
static inline void monty_write_text(monty_writer *writer, const char *text, size_t length) {
    monty_write_byte(writer, 'u');
    monty_write_count(writer, length);
    monty_write_raw(writer, text, length);
}

/* A str of NUL-terminated UTF-8. */
static inline void monty_write_str(monty_writer *writer, const char *text) {
    monty_write_text(writer, text, strlen(text));
}

static inline void monty_write_bytes(monty_writer *writer, const void *data, size_t length) {
    monty_write_byte(writer, 's');
    monty_write_count(writer, length);
    monty_write_raw(writer, data, length);
}

/* As many values have to follow as the count says. */
static inline void monty_write_list(monty_writer *writer, size_t count) {
    monty_write_byte(writer, '[');
    monty_write_count(writer, count);
}

static inline void monty_write_tuple(monty_writer *writer, size_t count) {
    monty_write_byte(writer, '(');
    monty_write_count(writer, count);
}

static inline void monty_write_set(monty_writer *writer, size_t count) {
    monty_write_byte(writer, '<');
    monty_write_count(writer, count);
}

/* Keys and values follow in turn, then monty_write_end. */
static inline void monty_write_dict(monty_writer *writer) { monty_write_byte(writer, '{'); }

static inline void monty_write_end(monty_writer *writer) { monty_write_byte(writer, '0'); }

/* An extension of native/Hosting/Wire/FORMAT.md section 3: "path", "external", "datetime" ...; its payload follows. */
static inline void monty_write_extension(monty_writer *writer, const char *name) {
    size_t length = strlen(name);
    if (length > 255) writer->failed = 1;
    monty_write_byte(writer, '@');
    monty_write_byte(writer, (int)length);
    monty_write_raw(writer, name, length);
}

/* The body of a message 'X': an exception of the class with this name. The message may be NULL. */
static inline void monty_write_exception(monty_writer *writer, const char *type, const char *message) {
    monty_write_tuple(writer, 3);
    monty_write_tuple(writer, 1);
    monty_write_str(writer, type);
    monty_write_tuple(writer, 0);
    if (message == NULL) monty_write_none(writer);
    else monty_write_str(writer, message);
}

/* Releases the memory; the writer can be used again. */
static inline void monty_write_free(monty_writer *writer) {
    free(writer->data);
    memset(writer, 0, sizeof *writer);
}

/* ---- Reading ------------------------------------------------------------------------------------------------------------ */

typedef enum monty_type {
    MONTY_TYPE_ABSENT, /* no value */
    MONTY_TYPE_NONE,
    MONTY_TYPE_BOOL,
    MONTY_TYPE_INT,
    MONTY_TYPE_FLOAT,
    MONTY_TYPE_COMPLEX,
    MONTY_TYPE_STR,
    MONTY_TYPE_BYTES,
    MONTY_TYPE_TUPLE,
    MONTY_TYPE_LIST,
    MONTY_TYPE_DICT,
    MONTY_TYPE_SET,
    MONTY_TYPE_FROZENSET,
    MONTY_TYPE_ELLIPSIS,
    MONTY_TYPE_EXTENSION /* monty_extension tells its name and payload */
} monty_type;

/* A value: where it starts, and where its message ends. */
typedef struct monty_value {
    const uint8_t *at;
    const uint8_t *end;
} monty_value;

/* What is still to come of a container. */
typedef struct monty_items {
    const uint8_t *at;
    const uint8_t *end;
    size_t left;
    int is_dict;
} monty_items;

/* An event or result. */
typedef struct monty_message {
    char kind;        /* 'C', 'F', 'O', 'L', 'W', 'P', 'T', 'X', 'S', 'E' or 'I' */
    monty_value body;
    monty_value text; /* printed text, a tuple of (stream, text) pairs; MONTY_TYPE_ABSENT when there is none */
} monty_message;

/* A call of a host function (message 'F') or an operation of the system ('O'). */
typedef struct monty_call {
    monty_value name;   /* str */
    monty_value args;   /* tuple */
    monty_value kwargs; /* dict */
    int64_t id;         /* stable across dump and load */
} monty_call;

static inline monty_type monty_type_of(monty_value value) {
    if (value.at == NULL || value.at >= value.end) return MONTY_TYPE_ABSENT;
    switch (*value.at) {
    case 'N': return MONTY_TYPE_NONE;
    case 'T': case 'F': return MONTY_TYPE_BOOL;
    case 'i': case 'l': return MONTY_TYPE_INT;
    case 'g': return MONTY_TYPE_FLOAT;
    case 'y': return MONTY_TYPE_COMPLEX;
    case 'u': return MONTY_TYPE_STR;
    case 's': return MONTY_TYPE_BYTES;
    case '(': return MONTY_TYPE_TUPLE;
    case '[': return MONTY_TYPE_LIST;
    case '{': return MONTY_TYPE_DICT;
    case '<': return MONTY_TYPE_SET;
    case '>': return MONTY_TYPE_FROZENSET;
    case '.': return MONTY_TYPE_ELLIPSIS;
    case '@': return MONTY_TYPE_EXTENSION;
    default: return MONTY_TYPE_ABSENT;
    }
}

static inline uint32_t monty_word(const uint8_t *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

/* The 32-bit number after the code; 0 when the message ends before. */
static inline int monty_number_after(monty_value value, uint32_t *number) {
    if (value.end - value.at < 5) return 0;
    *number = monty_word(value.at + 1);
    return 1;
}

/* Where the value ends; NULL when the message is cut off or nested too deep. */
static inline const uint8_t *monty_skip(monty_value value, int depth) {
    const monty_type type = monty_type_of(value);
    const size_t size = (size_t)(value.end - value.at);
    uint32_t number = 0;
    size_t need;
    monty_value item;
    if (depth > 1000) return NULL;
    switch (type) {
    case MONTY_TYPE_ABSENT: return NULL;
    case MONTY_TYPE_NONE: case MONTY_TYPE_BOOL: case MONTY_TYPE_ELLIPSIS: need = 1; break;
    case MONTY_TYPE_FLOAT: need = 9; break;
    case MONTY_TYPE_COMPLEX: need = 17; break;
    case MONTY_TYPE_INT:
        if (!monty_number_after(value, &number)) return NULL;
        if ((number & 0x80000000U) != 0) number = 0 - number;
        need = *value.at == 'i' ? 5 : 5 + (size_t)number * 2;
        break;
    case MONTY_TYPE_STR: case MONTY_TYPE_BYTES:
        if (!monty_number_after(value, &number)) return NULL;
        need = 5 + (size_t)number;
        break;
    case MONTY_TYPE_EXTENSION:
        if (size < 2 || size - 2 < value.at[1]) return NULL;
        item.at = value.at + 2 + value.at[1];
        item.end = value.end;
        return monty_skip(item, depth + 1);
    default:
        item = value;
        if (type == MONTY_TYPE_DICT) {
            item.at++;
            while (item.at != NULL && item.at < item.end && *item.at != '0') item.at = monty_skip(item, depth + 1);
            return item.at == NULL || item.at >= item.end ? NULL : item.at + 1;
        }
        if (!monty_number_after(value, &number)) return NULL;
        for (item.at += 5; item.at != NULL && number > 0; number--) item.at = monty_skip(item, depth + 1);
        return item.at;
    }
    return need <= size ? value.at + need : NULL;
}

/* 1 for True, 0 for False and everything else; monty_type_of tells them apart. */
static inline int monty_is_true(monty_value value) {
    return monty_type_of(value) == MONTY_TYPE_BOOL && *value.at == 'T';
}

/* An int that fits 64 bits. */
static inline int monty_as_int(monty_value value, int64_t *number) {
    uint32_t word, count, i;
    uint64_t magnitude = 0;
    if (monty_type_of(value) != MONTY_TYPE_INT || monty_skip(value, 0) == NULL) return 0;
    word = monty_word(value.at + 1);
    if (*value.at == 'i') {
        *number = (int64_t)(int32_t)word;
        return 1;
    }
    count = (word & 0x80000000U) != 0 ? 0 - word : word;
    if (count > 5) return 0;
    for (i = count; i-- > 0;) {
        const uint64_t digit = (uint64_t)value.at[5 + 2 * i] | (uint64_t)value.at[6 + 2 * i] << 8;
        if (magnitude >> 49 != 0) return 0;
        magnitude = magnitude << 15 | digit;
    }
    if ((word & 0x80000000U) == 0) {
        if (magnitude > (uint64_t)INT64_MAX) return 0;
        *number = (int64_t)magnitude;
    } else {
        if (magnitude > (uint64_t)INT64_MAX + 1) return 0;
        *number = magnitude == 0 ? 0 : -(int64_t)(magnitude - 1) - 1;
    }
    return 1;
}

/* A float, or an int that fits 64 bits. */
static inline int monty_as_double(monty_value value, double *number) {
    int64_t whole;
    uint64_t bits;
    if (monty_type_of(value) != MONTY_TYPE_FLOAT) {
        if (!monty_as_int(value, &whole)) return 0;
        *number = (double)whole;
        return 1;
    }
    if (monty_skip(value, 0) == NULL) return 0;
    bits = (uint64_t)monty_word(value.at + 1) | (uint64_t)monty_word(value.at + 5) << 32;
    memcpy(number, &bits, sizeof bits);
    return 1;
}

/* A str, in UTF-8 and not NUL-terminated, or bytes. Owner: the message. */
static inline int monty_as_text(monty_value value, const char **text, size_t *length) {
    const monty_type type = monty_type_of(value);
    if ((type != MONTY_TYPE_STR && type != MONTY_TYPE_BYTES) || monty_skip(value, 0) == NULL) return 0;
    *text = (const char *)value.at + 5;
    *length = monty_word(value.at + 1);
    return 1;
}

/* True when the value is this str. */
static inline int monty_equals(monty_value value, const char *expected) {
    const char *text;
    size_t length;
    return monty_type_of(value) == MONTY_TYPE_STR && monty_as_text(value, &text, &length) && length == strlen(expected)
        && memcmp(text, expected, length) == 0;
}

/* The items of a tuple, list, set or frozenset, the keys and values of a dict in turn; none of anything else. */
static inline monty_items monty_iterate(monty_value value) {
    const monty_type type = monty_type_of(value);
    monty_items items = {NULL, NULL, 0, 0};
    uint32_t count = 0;
    if (type == MONTY_TYPE_DICT) {
        items.at = value.at + 1;
        items.is_dict = 1;
        items.left = 1;
    } else if ((type == MONTY_TYPE_TUPLE || type == MONTY_TYPE_LIST || type == MONTY_TYPE_SET || type == MONTY_TYPE_FROZENSET)
               && monty_number_after(value, &count)) {
        items.at = value.at + 5;
        items.left = count;
    }
    items.end = value.end;
    return items;
}

/* The next item; 0 when there is none. */
static inline int monty_next(monty_items *items, monty_value *item) {
    if (items->left == 0 || (items->is_dict && (items->at >= items->end || *items->at == '0'))) return 0;
    item->at = items->at;
    item->end = items->end;
    items->at = monty_skip(*item, 0);
    if (items->at == NULL) {
        items->left = 0;
        return 0;
    }
    if (!items->is_dict) items->left--;
    return 1;
}

/* The number of items of a container, of pairs of a dict; 0 for anything else. Cost: of a dict, its size. */
static inline size_t monty_length(monty_value value) {
    monty_items items = monty_iterate(value);
    monty_value item;
    size_t count = 0;
    if (!items.is_dict) return items.left;
    while (monty_next(&items, &item)) count++;
    return count / 2;
}

/* An item by its number. Cost: the items before it are skipped. */
static inline int monty_item(monty_value value, size_t index, monty_value *item) {
    monty_items items = monty_iterate(value);
    if (items.is_dict) return 0;
    while (monty_next(&items, item))
        if (index-- == 0) return 1;
    return 0;
}

/* The value of a key of a dict, a str. Cost: the pairs before it are skipped. */
static inline int monty_get(monty_value value, const char *key, monty_value *found) {
    monty_items items = monty_iterate(value);
    monty_value name;
    if (!items.is_dict) return 0;
    while (monty_next(&items, &name) && monty_next(&items, found))
        if (monty_equals(name, key)) return 1;
    return 0;
}

/* True when the value is the extension of this name ("exception", "path", "datetime", "repr" ...); gives its payload. */
static inline int monty_extension(monty_value value, const char *name, monty_value *payload) {
    size_t length = strlen(name);
    if (monty_type_of(value) != MONTY_TYPE_EXTENSION || monty_skip(value, 0) == NULL) return 0;
    if (value.at[1] != length || memcmp(value.at + 2, name, length) != 0) return 0;
    payload->at = value.at + 2 + length;
    payload->end = value.end;
    return 1;
}

/* Takes a message apart. */
static inline int monty_read(const monty_buffer *buffer, monty_message *message) {
    monty_value whole;
    memset(message, 0, sizeof *message);
    if (buffer->data == NULL || buffer->length < 3) return 0;
    message->kind = (char)buffer->data[1];
    whole.at = buffer->data + 2;
    whole.end = buffer->data + buffer->length;
    message->body = whole;
    if (monty_skip(whole, 0) != whole.end) return 0;
    if ((buffer->data[0] & 2) == 0) return 1;
    return monty_item(whole, 0, &message->text) && monty_item(whole, 1, &message->body);
}

/* Takes a message 'F' or 'O' apart. */
static inline int monty_read_call(const monty_message *message, monty_call *call) {
    monty_value id;
    return (message->kind == 'F' || message->kind == 'O') && monty_item(message->body, 0, &call->name)
        && monty_item(message->body, 1, &call->args) && monty_item(message->body, 2, &call->kwargs)
        && monty_item(message->body, 3, &id) && monty_as_int(id, &call->id);
}

/* What a status other than MONTY_OK comes with, as text to show: the traceback of 'X', the report of 'S', the text of 'E'. */
static inline int monty_error_text(const monty_message *message, const char **text, size_t *length) {
    size_t index = message->kind == 'X' ? 3 : message->kind == 'S' ? 8 : 1;
    monty_value found;
    if (message->kind != 'X' && message->kind != 'S' && message->kind != 'E') return 0;
    return monty_item(message->body, index, &found) && monty_as_text(found, text, length);
}

#ifdef __cplusplus
}
#endif

#endif
