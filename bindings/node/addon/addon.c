/* The Node addon: hands messages between JavaScript and the library, and knows nothing of what is in them.
 *
 * JavaScript and C share three pieces of memory, so that a call carries no arguments and creates no objects:
 *   control  Uint32Array: handle (low, high), another handle (low, high), lengths of the first, second and third input,
 *            length of the result, status
 *   input    bytes that JavaScript writes before a call: first, second and third input
 *   output   bytes of the result; one that does not fit is returned by the call as an ArrayBuffer of its own
 * Each environment (main thread or worker) has its own.
 */
#include <node_api.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "monty.h"

enum {
    HANDLE_LOW, HANDLE_HIGH, OTHER_LOW, OTHER_HIGH, FIRST_LENGTH, SECOND_LENGTH, THIRD_LENGTH, RESULT_LENGTH, STATUS,
    CONTROL_WORDS
};

/* A result buffer above this size is given back after the call. */
#define KEPT_CAPACITY ((size_t)1 << 20)

typedef struct {
    uint32_t *control;
    uint8_t *input;
    size_t input_size;
    uint8_t *output;
    size_t output_size;
    napi_ref input_ref;
    monty_buffer result;
} environment;

static environment *environment_of(napi_env env) {
    void *data = NULL;
    napi_get_instance_data(env, &data);
    return data;
}

static napi_value fail(napi_env env, const char *text) {
    napi_throw_error(env, "GenericFailure", text);
    return NULL;
}

/* The handle that a call is about. */
static void *handle_of(const environment *e) {
    return (void *)(uintptr_t)((uint64_t)e->control[HANDLE_HIGH] << 32 | e->control[HANDLE_LOW]);
}

static void set_handle(environment *e, int word, const void *handle) {
    uint64_t value = (uint64_t)(uintptr_t)handle;
    e->control[word] = (uint32_t)value;
    e->control[word + 1] = (uint32_t)(value >> 32);
}

/* The environment of a call whose inputs lie within the shared memory; else throws and gives NULL. */
static environment *begin(napi_env env) {
    environment *e = environment_of(env);
    if (e == NULL || e->control == NULL || e->input == NULL) {
        fail(env, "the addon is not set up");
        return NULL;
    }
    if ((uint64_t)e->control[FIRST_LENGTH] + e->control[SECOND_LENGTH] + e->control[THIRD_LENGTH] > e->input_size) {
        fail(env, "a message is longer than its memory");
        return NULL;
    }
    return e;
}

/* Publishes status and result of a call. */
static napi_value finish(napi_env env, environment *e, int32_t status) {
    size_t length = e->result.length;
    napi_value large = NULL;
    e->control[STATUS] = (uint32_t)status;
    e->control[RESULT_LENGTH] = (uint32_t)length;
    if (length > UINT32_MAX) {
        return fail(env, "a result is too large");
    }
    if (length <= e->output_size) {
        if (length != 0) {
            memcpy(e->output, e->result.data, length);
        }
    } else {
        void *data = NULL;
        if (napi_create_arraybuffer(env, length, &data, &large) != napi_ok || data == NULL) {
            return fail(env, "no memory for a result");
        }
        memcpy(data, e->result.data, length);
    }
    if (e->result.capacity > KEPT_CAPACITY) {
        monty_free(e->result.data);
        memset(&e->result, 0, sizeof e->result);
    }
    return large;
}

static void *memory_of(napi_env env, napi_value value, size_t *size) {
    void *data = NULL;
    bool is_buffer = false;
    *size = 0;
    if (napi_is_arraybuffer(env, value, &is_buffer) != napi_ok || !is_buffer) {
        return NULL;
    }
    napi_get_arraybuffer_info(env, value, &data, size);
    return data;
}

/* setUp(control: ArrayBuffer, output: ArrayBuffer): the memory that lives as long as the environment. */
static napi_value set_up(napi_env env, napi_callback_info info) {
    size_t count = 2, control_size;
    napi_value arguments[2];
    napi_ref kept;
    environment *e = environment_of(env);
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    if (e == NULL || count != 2 || e->control != NULL) {
        return fail(env, "setUp takes the control and the output memory, once");
    }
    uint32_t *control = memory_of(env, arguments[0], &control_size);
    if (control == NULL || control_size < CONTROL_WORDS * sizeof *control) {
        return fail(env, "the control memory is too small");
    }
    e->output = memory_of(env, arguments[1], &e->output_size);
    if (napi_create_reference(env, arguments[0], 1, &kept) != napi_ok
        || napi_create_reference(env, arguments[1], 1, &kept) != napi_ok) {
        return fail(env, "no reference");
    }
    e->control = control;
    return NULL;
}

/* attach(input: ArrayBuffer): the memory of the following inputs. */
static napi_value attach(napi_env env, napi_callback_info info) {
    size_t count = 1, size;
    napi_value buffer;
    napi_ref kept;
    environment *e = environment_of(env);
    napi_get_cb_info(env, info, &count, &buffer, NULL, NULL);
    uint8_t *input = count == 1 ? memory_of(env, buffer, &size) : NULL;
    if (e == NULL || input == NULL || napi_create_reference(env, buffer, 1, &kept) != napi_ok) {
        return fail(env, "attach takes an ArrayBuffer");
    }
    if (e->input_ref != NULL) {
        napi_delete_reference(env, e->input_ref);
    }
    e->input = input;
    e->input_size = size;
    e->input_ref = kept;
    return NULL;
}

/* The inputs of a call, each as pointer and length. */
#define FIRST e->input, e->control[FIRST_LENGTH]
#define SECOND e->input + e->control[FIRST_LENGTH], e->control[SECOND_LENGTH]
#define THIRD e->input + e->control[FIRST_LENGTH] + e->control[SECOND_LENGTH], e->control[THIRD_LENGTH]

/* A function for JavaScript whose body calls the library and sets the status. */
#define FUNCTION(name, ...) \
    static napi_value name(napi_env env, napi_callback_info info) { \
        environment *e = begin(env); \
        int32_t status; \
        (void)info; \
        if (e == NULL) return NULL; \
        __VA_ARGS__ \
        return finish(env, e, status); \
    }

/* One that makes an object: the library's function gets the arguments, the place for the handle and the result. */
#define MAKER(name, type, function, ...) \
    FUNCTION(name, type *made = NULL; status = function(__VA_ARGS__, &made, &e->result); \
             set_handle(e, HANDLE_LOW, made);)

/* One that gives the bytes of an object. */
#define READER(name, function) FUNCTION(name, status = function(handle_of(e), &e->result);)

/* One that gives a handle back. */
#define RELEASER(name, function) FUNCTION(name, e->result.length = 0; status = function(handle_of(e));)

FUNCTION(type_check, status = monty_type_check(FIRST, SECOND, &e->result);)
FUNCTION(dump_seal, status = monty_dump_seal(FIRST, SECOND, &e->result);)
FUNCTION(dump_unseal, status = monty_dump_unseal(FIRST, SECOND, &e->result);)

MAKER(compile, monty_program, monty_program_compile, FIRST, SECOND)
MAKER(program_load, monty_program, monty_program_load, FIRST)
READER(program_info, monty_program_info)
READER(program_dump, monty_program_dump)
RELEASER(program_free, monty_program_free)

MAKER(start, monty_run, monty_run_start, handle_of(e), FIRST, SECOND)
MAKER(run_load, monty_run, monty_run_load, FIRST, SECOND)
FUNCTION(resume, monty_run *run = handle_of(e); status = monty_run_resume(&run, FIRST, &e->result);
         set_handle(e, HANDLE_LOW, run);)
READER(run_info, monty_run_info)
READER(run_dump, monty_run_dump)
RELEASER(run_free, monty_run_free)

MAKER(session_create, monty_session, monty_session_create, FIRST)
MAKER(feed, monty_run, monty_session_feed, handle_of(e), FIRST, SECOND, THIRD)
FUNCTION(session_load, monty_session *session = NULL; monty_run *run = NULL;
         status = monty_session_load(FIRST, SECOND, &session, &run, &e->result);
         set_handle(e, HANDLE_LOW, run); set_handle(e, OTHER_LOW, session);)
READER(session_info, monty_session_info)
READER(session_dump, monty_session_dump)
RELEASER(session_free, monty_session_free)

/* The first input holds the handles of mounts. */
static int32_t answer_from_mounts(environment *e) {
    size_t count = e->control[FIRST_LENGTH] / sizeof(uint64_t);
    monty_mount **mounts = malloc(count * sizeof *mounts + 1);
    if (mounts == NULL) {
        e->result.length = 0;
        return MONTY_ERROR_INTERNAL;
    }
    for (size_t i = 0; i < count; i++) {
        uint64_t number;
        memcpy(&number, e->input + i * sizeof number, sizeof number);
        mounts[i] = (monty_mount *)(uintptr_t)number;
    }
    int32_t status = monty_mount_answer(mounts, count, handle_of(e), &e->result);
    free(mounts);
    return status;
}

MAKER(mount_create, monty_mount, monty_mount_create, FIRST)
FUNCTION(mount_answer, status = answer_from_mounts(e);)
READER(mount_info, monty_mount_info)
RELEASER(mount_free, monty_mount_free)

static void tear_down(napi_env env, void *data, void *hint) {
    environment *e = data;
    (void)env;
    (void)hint;
    monty_free(e->result.data);
    free(e);
}

static bool export_function(napi_env env, napi_value exports, const char *name, napi_callback callback) {
    napi_value function;
    return napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, NULL, &function) == napi_ok
        && napi_set_named_property(env, exports, name, function) == napi_ok;
}

NAPI_MODULE_INIT() {
    static const struct { const char *name; napi_callback callback; } functions[] = {
        {"setUp", set_up}, {"attach", attach}, {"compile", compile}, {"programLoad", program_load},
        {"typeCheck", type_check}, {"dumpSeal", dump_seal}, {"dumpUnseal", dump_unseal},
        {"programInfo", program_info}, {"programDump", program_dump}, {"programFree", program_free},
        {"start", start}, {"resume", resume}, {"runLoad", run_load}, {"runInfo", run_info}, {"runDump", run_dump},
        {"runFree", run_free}, {"sessionCreate", session_create}, {"feed", feed}, {"sessionLoad", session_load},
        {"sessionInfo", session_info}, {"sessionDump", session_dump}, {"sessionFree", session_free},
        {"mountCreate", mount_create}, {"mountAnswer", mount_answer}, {"mountInfo", mount_info},
        {"mountFree", mount_free},
    };
    napi_value version;
    environment *e;
    if (monty_abi_version() != MONTY_ABI_VERSION) {
        napi_throw_error(env, "GenericFailure", "the native library is of another version than the addon");
        return NULL;
    }
    e = calloc(1, sizeof *e);
    if (e == NULL || napi_set_instance_data(env, e, tear_down, NULL) != napi_ok) {
        free(e);
        return fail(env, "no memory for the addon");
    }
    for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
        if (!export_function(env, exports, functions[i].name, functions[i].callback)) {
            return fail(env, "the addon cannot export its functions");
        }
    }
    if (napi_create_string_utf8(env, monty_version(), NAPI_AUTO_LENGTH, &version) == napi_ok) {
        napi_set_named_property(env, exports, "version", version);
    }
    return exports;
}
