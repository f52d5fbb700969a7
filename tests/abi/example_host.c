/* A host in C: runs a program, answers its calls, saves it in the middle and goes on with it in another process.
 *
 *     example_host              runs everything, the second part in a process of its own
 *     example_host resume FILE  goes on with the run saved in FILE
 */
#define _POSIX_C_SOURCE 200809L
#include "monty.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char SOURCE[] =
    "def greet(name):\n"
    "    place = lookup(name, kind='city')\n"
    "    return f'{name} lives in {place}'\n"
    "\n"
    "print('asking')\n"
    "lines = [greet(name) for name in ['Ada', 'Grace']]\n"
    "lines\n";

static void stop(const char *what, int32_t status, const monty_buffer *buffer) {
    fprintf(stderr, "%s: status %d: ", what, (int)status);
    for (size_t i = 0; i < buffer->length; i++) {
        fputc(buffer->data[i] >= 32 && buffer->data[i] < 127 ? buffer->data[i] : '.', stderr);
    }
    fputc('\n', stderr);
    exit(1);
}

static void expect(int condition, const char *what, int32_t status, const monty_buffer *buffer) {
    if (!condition) stop(what, status, buffer);
}

/* True when the message contains the text: enough for an example; a real host decodes FORMAT.md. */
static int holds(const monty_buffer *message, const char *text) {
    size_t length = strlen(text);
    for (size_t i = 0; i + length <= message->length; i++) {
        if (memcmp(message->data + i, text, length) == 0) return 1;
    }
    return 0;
}

/* A message 'V' with a short str. */
static size_t text_answer(uint8_t *answer, const char *text) {
    size_t length = strlen(text);
    const uint8_t head[] = {0, 'V', 'u', (uint8_t)length, 0, 0, 0};
    memcpy(answer, head, sizeof head);
    memcpy(answer + sizeof head, text, length);
    return sizeof head + length;
}

static int resume_from_file(const char *path) {
    monty_buffer event = {0};
    monty_run *run = NULL;
    uint8_t dump[4096], answer[64];
    FILE *file = fopen(path, "rb");
    if (file == NULL) return 1;
    size_t length = fread(dump, 1, sizeof dump, file);
    fclose(file);

    int32_t status = monty_run_load(dump, length, NULL, 0, &run, &event);
    expect(status == MONTY_OK && run != NULL, "load", status, &event);
    expect(event.data[1] == 'F' && holds(&event, "Grace"), "the call it was saved with", status, &event);

    status = monty_run_resume(&run, answer, text_answer(answer, "Arlington"), &event);
    expect(status == MONTY_OK && run == NULL, "the end", status, &event);
    expect(event.data[1] == 'C', "a result", status, &event);
    expect(holds(&event, "Ada lives in London") && holds(&event, "Grace lives in Arlington"), "lines", status, &event);
    monty_free(event.data);
    return 0;
}

int main(int count, char **arguments) {
    if (count == 3 && strcmp(arguments[1], "resume") == 0) return resume_from_file(arguments[2]);

    monty_program *program = NULL;
    monty_run *run = NULL;
    monty_buffer event = {0}, dump = {0};
    uint8_t answer[64];
    expect(monty_abi_version() == MONTY_ABI_VERSION, "version", 0, &event);

    int32_t status = monty_program_compile((const uint8_t *)SOURCE, strlen(SOURCE), NULL, 0, &program, &event);
    expect(status == MONTY_OK && program != NULL, "compile", status, &event);

    status = monty_run_start(program, NULL, 0, NULL, 0, &run, &event);
    expect(status == MONTY_OK && run != NULL, "start", status, &event);
    expect(event.data[0] == 2 && event.data[1] == 'F', "a call, with text", status, &event);
    expect(holds(&event, "asking") && holds(&event, "lookup") && holds(&event, "Ada"), "the call", status, &event);

    status = monty_run_resume(&run, answer, text_answer(answer, "London"), &event);
    expect(status == MONTY_OK && run != NULL && holds(&event, "Grace"), "second call", status, &event);

    status = monty_run_dump(run, &dump);
    expect(status == MONTY_OK, "dump", status, &dump);
    char path[] = "/tmp/monty_example_XXXXXX";
    int descriptor = mkstemp(path);
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "wb");
    expect(file != NULL && fwrite(dump.data, 1, dump.length, file) == dump.length, "write", 0, &dump);
    fclose(file);
    monty_run_free(run);
    monty_program_free(program);

    char command[512];
    snprintf(command, sizeof command, "'%s' resume '%s'", arguments[0], path);
    int failed = system(command);
    remove(path);
    monty_free(event.data);
    monty_free(dump.data);
    return failed != 0;
}
