/* Runs programs that never end or want too much: each is stopped, and the host goes on. */
#include "example.h"

static const char *const PROGRAMS[] = {
    "while True: pass",
    "x = [0]\nwhile True: x = x + x",
    "def f(): f()\nf()",
};

int main(void) {
    monty_writer options = MONTY_ZERO;
    monty_buffer event = MONTY_ZERO;
    size_t i;

    monty_write_begin(&options, 'O');
    monty_write_dict(&options);
    monty_write_str(&options, "limits");
    monty_write_dict(&options);
    monty_write_str(&options, "max_duration_secs");
    monty_write_float(&options, 0.5);
    monty_write_str(&options, "max_memory");
    monty_write_int(&options, 10 * 1000 * 1000);
    monty_write_str(&options, "max_recursion_depth");
    monty_write_int(&options, 200);
    monty_write_end(&options);
    monty_write_end(&options);

    for (i = 0; i < sizeof PROGRAMS / sizeof *PROGRAMS; i++) {
        monty_program *program = compile(PROGRAMS[i], NULL);
        monty_run *run = NULL;
        monty_message message;
        monty_value names, first;
        const char *text;
        size_t length;
        if (program == NULL) return 1;
        if (monty_run_start(program, NULL, 0, options.data, options.length, &run, &event) == MONTY_ERROR_RUNTIME
            && monty_read(&event, &message) && monty_item(message.body, 0, &names) && monty_item(names, 0, &first)
            && monty_as_text(first, &text, &length)) {
            printf("%.*s\n", (int)length, text);
        }
        monty_run_free(run);
        monty_program_free(program);
    }
    monty_free(event.data);
    monty_write_free(&options);
    return 0;
}
//> TimeoutError
//> MemoryError
//> RecursionError
