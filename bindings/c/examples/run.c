/* Runs a program with an input; prints what it printed and its value. */
#include "example.h"

int main(void) {
    monty_run *run = NULL;
    monty_buffer event = MONTY_ZERO;
    monty_writer options = MONTY_ZERO, inputs = MONTY_ZERO;
    monty_message message;
    monty_value item;
    int64_t number;
    int32_t status;

    write_name(&options, "inputs", "count");
    monty_program *program = compile("print('squares')\n[n * n for n in range(count)]", &options);
    if (program == NULL) return 1;

    monty_write_begin(&inputs, 'V');
    monty_write_tuple(&inputs, 1);
    monty_write_int(&inputs, 5);
    status = monty_run_start(program, inputs.data, inputs.length, NULL, 0, &run, &event);
    if (monty_read(&event, &message)) {
        show(&message);
        monty_items items = monty_iterate(message.body);
        while (status == MONTY_OK && message.kind == 'C' && monty_next(&items, &item)) {
            if (monty_as_int(item, &number)) printf("%lld\n", (long long)number);
        }
    }

    monty_run_free(run);
    monty_program_free(program);
    monty_free(event.data);
    monty_write_free(&options);
    monty_write_free(&inputs);
    return status != MONTY_OK;
}
//> squares
//> 0
//> 1
//> 4
//> 9
//> 16
