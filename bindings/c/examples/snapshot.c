/* Saves a run that waits to a file, and goes on with it twice, as other processes could. */
#include "example.h"

static const char SOURCE[] = "asked = ['name?']\n'hello ' + ask(asked[0])\n";

/* Continues the saved run with an answer and prints its value. */
static int go_on(const char *path, const char *reply) {
    uint8_t saved[4096];
    const char *text;
    size_t length;
    int done = 0;
    monty_writer answer = MONTY_ZERO;
    monty_buffer event = MONTY_ZERO;
    monty_message message;
    monty_run *run = NULL;
    FILE *file = fopen(path, "rb");
    if (file == NULL) return 0;
    length = fread(saved, 1, sizeof saved, file);
    fclose(file);

    monty_write_begin(&answer, 'V');
    monty_write_str(&answer, reply);
    if (monty_run_load(saved, length, NULL, 0, &run, &event) == MONTY_OK
        && monty_run_resume(&run, answer.data, answer.length, &event) == MONTY_OK && monty_read(&event, &message)
        && monty_as_text(message.body, &text, &length)) {
        printf("%.*s\n", (int)length, text);
        done = 1;
    }
    monty_run_free(run);
    monty_free(event.data);
    monty_write_free(&answer);
    return done;
}

int main(void) {
    const char *path = "example_snapshot.bin";
    monty_writer options = MONTY_ZERO;
    monty_run *run = NULL;
    monty_buffer event = MONTY_ZERO, dump = MONTY_ZERO;
    FILE *file;
    int done = 0;

    write_name(&options, "external_functions", "ask");
    monty_program *program = compile(SOURCE, &options);

    if (program != NULL && monty_run_start(program, NULL, 0, NULL, 0, &run, &event) == MONTY_OK && run != NULL
        && monty_run_dump(run, &dump) == MONTY_OK && (file = fopen(path, "wb")) != NULL) {
        done = fwrite(dump.data, 1, dump.length, file) == dump.length;
        done = fclose(file) == 0 && done;
    }
    monty_run_free(run);
    monty_program_free(program);
    monty_free(event.data);
    monty_free(dump.data);
    monty_write_free(&options);

    done = done && go_on(path, "Ada") && go_on(path, "Bob");
    remove(path);
    return !done;
}
//> hello Ada
//> hello Bob
