/* Answers the calls of a program: names it does not define are functions of this host. */
#include "example.h"

static const char SOURCE[] =
    "def describe(city):\n"
    "    try:\n"
    "        return f'{city}: {temperature(city, unit=\"C\")}'\n"
    "    except LookupError as error:\n"
    "        return f'{city}: {error}'\n"
    "\n"
    "'; '.join(describe(city) for city in ['Oslo', 'Atlantis'])\n";

/* Writes the answer to a call of temperature(city, unit=...). */
static void temperature(const monty_call *call, monty_writer *answer) {
    monty_value city, unit;
    if (!monty_item(call->args, 0, &city) || !monty_get(call->kwargs, "unit", &unit)) {
        monty_write_begin(answer, 'X');
        monty_write_exception(answer, "TypeError", "temperature(city, unit=...)");
    } else if (monty_equals(city, "Oslo")) {
        monty_write_begin(answer, 'V');
        monty_write_float(answer, 12.5);
    } else {
        monty_write_begin(answer, 'X');
        monty_write_exception(answer, "LookupError", "no such city");
    }
}

/* Writes the answer to what a run asks. */
static void respond(const monty_message *message, monty_writer *answer) {
    monty_call call;
    monty_value name;
    if (message->kind == 'L' && monty_item(message->body, 0, &name) && monty_equals(name, "temperature")) {
        monty_write_begin(answer, 'V');
        monty_write_extension(answer, "external");
        monty_write_str(answer, "temperature");
    } else if (message->kind == 'F' && monty_read_call(message, &call)) {
        temperature(&call, answer);
    } else {
        /* No such name; no such operation of the system. */
        monty_write_begin(answer, 'N');
        monty_write_none(answer);
    }
}

int main(void) {
    monty_program *program = compile(SOURCE, NULL);
    monty_run *run = NULL;
    monty_buffer event = MONTY_ZERO;
    monty_writer answer = MONTY_ZERO;
    monty_message message;
    const char *text;
    size_t length;
    int32_t status;
    if (program == NULL) return 1;

    status = monty_run_start(program, NULL, 0, NULL, 0, &run, &event);
    while (status == MONTY_OK && run != NULL && monty_read(&event, &message)) {
        show(&message);
        respond(&message, &answer);
        status = monty_run_resume(&run, answer.data, answer.length, &event);
    }
    if (monty_read(&event, &message)) {
        show(&message);
        if (monty_as_text(message.body, &text, &length)) printf("%.*s\n", (int)length, text);
    }

    monty_run_free(run);
    monty_program_free(program);
    monty_free(event.data);
    monty_write_free(&answer);
    return status != MONTY_OK;
}
//> Oslo: 12.5; Atlantis: no such city
