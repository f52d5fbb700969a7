/* Directories of the host in C: mounted, answered from, and misused. */
#define _XOPEN_SOURCE 700
#include "monty.h"
#include "monty_values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int failures;

static void expect(int condition, const char *what) {
    if (condition) return;
    failures++;
    fprintf(stderr, "not so: %s\n", what);
}

static monty_mount *mount_at(const char *virtual_path, const char *host_path, const char *mode) {
    monty_mount *mount = NULL;
    monty_buffer result = {0};
    monty_writer options = {0};
    monty_write_begin(&options, 'O');
    monty_write_dict(&options);
    monty_write_str(&options, "virtual_path");
    monty_write_str(&options, virtual_path);
    monty_write_str(&options, "host_path");
    monty_write_str(&options, host_path);
    monty_write_str(&options, "mode");
    monty_write_str(&options, mode);
    monty_write_end(&options);
    int32_t status = monty_mount_create(options.data, options.length, &mount, &result);
    expect((status == MONTY_OK) == (mount != NULL), "a mount comes with success");
    monty_write_free(&options);
    monty_free(result.data);
    return mount;
}

/* Runs a program whose operations the mounts answer; the text of its result or error. */
static void run(const char *source, monty_mount *const *mounts, size_t count, const char *expected) {
    monty_program *program = NULL;
    monty_run *started = NULL;
    monty_buffer event = {0}, answer = {0};
    monty_message message;
    const char *text = "";
    size_t length = 0;
    monty_program_compile((const uint8_t *)source, strlen(source), NULL, 0, &program, &event);
    int32_t status = monty_run_start(program, NULL, 0, NULL, 0, &started, &event);
    while (status == MONTY_OK && started != NULL) {
        status = monty_mount_answer(mounts, count, started, &answer);
        expect(status == MONTY_OK, "the mounts answer");
        status = monty_run_resume(&started, answer.data, answer.length, &event);
    }
    expect(monty_read(&event, &message), "a message");
    if (status == MONTY_OK) {
        monty_as_text(message.body, &text, &length);
    } else {
        monty_value said;
        expect(monty_item(message.body, 2, &said) && monty_as_text(said, &text, &length), "an error");
    }
    if (length != strlen(expected) || memcmp(text, expected, length) != 0) {
        failures++;
        fprintf(stderr, "%s\ngives %.*s\nnot %s\n", source, (int)length, text, expected);
    }
    monty_program_free(program);
    monty_free(event.data);
    monty_free(answer.data);
}

int main(void) {
    char folder[] = "/tmp/monty-mounts-XXXXXX", path[64];
    monty_buffer result = {0};
    if (mkdtemp(folder) == NULL) return 2;
    snprintf(path, sizeof path, "%s/a.txt", folder);
    FILE *file = fopen(path, "w");
    if (file == NULL) return 2;
    fputs("one", file);
    fclose(file);

    monty_mount *mounts[] = {mount_at("/data", folder, "overlay"), mount_at("/data/deep", folder, "read-only")};
    run("open('/data/a.txt').read()", mounts, 2, "one");
    run("open('/data/deep/a.txt').read()", mounts, 2, "one");
    run("open('/data/a.txt', 'w').write('two')\nopen('/data/a.txt').read()", mounts, 2, "two");
    run("open('/data/a.txt').read()", mounts, 1, "two");
    run("open('/data/deep/a.txt', 'w').write('x')", mounts, 2, "[Errno 30] Read-only file system: '/data/deep/a.txt'");
    run("open('/data/../etc/passwd').read()", mounts, 2, "OS function 'Path.read_text' not implemented");
    run("open('/data/no').read()", mounts, 2, "[Errno 2] No such file or directory: '/data/no'");

    expect(mount_at("data", folder, "overlay") == NULL, "a relative virtual path is refused");
    expect(mount_at("/data", "/no/such", "overlay") == NULL, "a folder that does not exist is refused");
    expect(mount_at("/data", path, "overlay") == NULL, "a file is no folder");
    expect(mount_at("/data", folder, "other") == NULL, "an unknown mode is refused");
    expect(monty_mount_create(NULL, 0, NULL, &result) == MONTY_ERROR_USAGE, "a place for the handle is required");
    expect(monty_mount_answer(mounts, 2, NULL, &result) == MONTY_ERROR_CLOSED, "a run is required");
    expect(monty_mount_answer(NULL, 2, NULL, &result) == MONTY_ERROR_USAGE, "mounts are required");
    expect(monty_mount_info(mounts[0], &result) == MONTY_OK && result.data[1] == 'I', "a mount is described");
    expect(monty_mount_info(NULL, &result) == MONTY_ERROR_CLOSED, "no mount is closed");
    expect(monty_mount_free(NULL) == MONTY_OK, "nothing is freed");
    expect(monty_mount_free(mounts[0]) == MONTY_OK, "a mount is freed");
    expect(monty_mount_free(mounts[0]) == MONTY_ERROR_CLOSED, "once");
    expect(monty_mount_answer(mounts, 1, NULL, &result) == MONTY_ERROR_CLOSED, "a freed mount is closed");
    monty_mount_free(mounts[1]);
    monty_free(result.data);
    unlink(path);
    rmdir(folder);
    printf("mounts: %s\n", failures == 0 ? "passed" : "failed");
    return failures != 0;
}
