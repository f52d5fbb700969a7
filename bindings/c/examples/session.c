/* A session whose snippets share names, with a directory that they can read: operations of the system go to a mount. */
#include "example.h"

/* Runs a snippet to its end; gives 0 when it failed. */
static int feed(monty_session *session, monty_mount *mount, const char *source) {
    monty_run *run = NULL;
    monty_buffer event = MONTY_ZERO, answer = MONTY_ZERO;
    monty_writer refusal = MONTY_ZERO;
    monty_message message;
    int32_t status;

    monty_write_begin(&refusal, 'N');
    monty_write_none(&refusal);
    status = monty_session_feed(session, (const uint8_t *)source, strlen(source), NULL, 0, NULL, 0, &run, &event);
    while (status == MONTY_OK && run != NULL && monty_read(&event, &message)) {
        show(&message);
        if (message.kind == 'O' && monty_mount_answer(&mount, 1, run, &answer) == MONTY_OK) {
            status = monty_run_resume(&run, answer.data, answer.length, &event);
        } else {
            status = monty_run_resume(&run, refusal.data, refusal.length, &event);
        }
    }
    if (monty_read(&event, &message)) show(&message);

    monty_run_free(run);
    monty_free(event.data);
    monty_free(answer.data);
    monty_write_free(&refusal);
    return status == MONTY_OK;
}

int main(void) {
    monty_session *session = NULL;
    monty_mount *mount = NULL;
    monty_buffer result = MONTY_ZERO;
    monty_writer options = MONTY_ZERO;
    int done;

    monty_write_begin(&options, 'O');
    monty_write_dict(&options);
    monty_write_str(&options, "virtual_path");
    monty_write_str(&options, "/data");
    monty_write_str(&options, "host_path");
    monty_write_str(&options, ".");
    monty_write_str(&options, "mode");
    monty_write_str(&options, "overlay");
    monty_write_end(&options);

    done = monty_session_create(NULL, 0, &session, &result) == MONTY_OK
        && monty_mount_create(options.data, options.length, &mount, &result) == MONTY_OK
        && feed(session, mount, "from pathlib import Path\nnote = Path('/data/example_note.txt')")
        && feed(session, mount, "note.write_text('kept in memory')")
        && feed(session, mount, "print(note.read_text())");

    monty_session_free(session);
    monty_mount_free(mount);
    monty_free(result.data);
    monty_write_free(&options);
    return !done;
}
//> kept in memory
