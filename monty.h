/* monty.h - the C interface of Monty, a sandboxed Python interpreter.
 *
 * A program is compiled source: immutable, shared by any number of runs and threads. A run is one execution of a program. It
 * stops when the program ends, and whenever the program needs the host: a call of a host function, an unknown name, tasks that
 * wait for answers, printed text. The host answers with monty_run_resume. Nothing calls back into the host.
 *
 *     monty_program *program = NULL;
 *     monty_run *run = NULL;
 *     monty_buffer message = {0};
 *     int32_t status = monty_program_compile(source, source_length, NULL, 0, &program, &message);
 *     status = monty_run_start(program, NULL, 0, NULL, 0, &run, &message);
 *     while (status == MONTY_OK && run != NULL) {
 *         ... message holds the event: compute an answer ...
 *         status = monty_run_resume(&run, answer, answer_length, &message);
 *     }
 *     ... MONTY_OK: message holds the result; MONTY_ERROR_RUNTIME: the exception; others: what was wrong ...
 *     monty_program_free(program);
 *     monty_free(message.data);
 *
 * Values, options, events, answers and errors are messages: bytes laid out as native/Hosting/Wire/FORMAT.md describes. The
 * comments below name the messages a function takes and gives; monty_values.h writes and reads them.
 *
 * Strings are UTF-8, pointer and length, never NUL-terminated. A pointer may be NULL when its length is 0; every out-parameter
 * is required unless its comment says otherwise.
 *
 * Threads: every function may be called from any thread. A program may be used by many threads at a time, a run by one at a time;
 * a second one gets MONTY_ERROR_BUSY at once and changes nothing. Only monty_mount_answer waits for another thread. The child of
 * a fork may use the library if no other thread was inside it at that moment.
 *
 * Errors: nothing is printed, and no input ends the process. Every function tells by its status what happened and by its message
 * why. A function that fails gives no handle and changes nothing, except that a run which has failed is over.
 *
 * Memory: handles are released by the function of their kind ending in _free, in any order. What was given in is copied and may
 * be released as soon as the function returns. Buffers belong to the caller.
 */
#ifndef MONTY_H
#define MONTY_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define MONTY_API __declspec(dllimport)
#else
#define MONTY_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Status ------------------------------------------------------------------------------------------------------------- */

/* What every function returns. Except for MONTY_OK the result buffer, where there is one, holds a message with the details. */
enum monty_status {
    MONTY_OK = 0,             /* done; the result buffer holds the result or an event */
    MONTY_ERROR_RUNTIME = 1,  /* the program ended with an exception: message 'X' */
    MONTY_ERROR_SYNTAX = 2,   /* the source does not compile: message 'S' */
    MONTY_ERROR_USAGE = 3,    /* wrong arguments, or not possible in this state; nothing has changed: message 'E' */
    MONTY_ERROR_DATA = 4,     /* a message or a dump is malformed or not accepted; nothing has changed: message 'E' */
    MONTY_ERROR_CLOSED = 5,   /* the handle is not, or no longer, one of this kind: message 'E' */
    MONTY_ERROR_BUSY = 6,     /* another thread is using the run: message 'E' */
    MONTY_ERROR_INTERNAL = 7  /* a fault of the library; the run is closed, others are not affected: message 'E' */
};

/* ---- Library and memory --------------------------------------------------------------------------------------------------- */

/* Bytes made by the library. Start with all zero. A function that gives a result writes it to data, growing the memory when
 * capacity is too small, and sets length; what the buffer held before is overwritten, so one buffer can serve all calls of a
 * thread without allocating. Owner: the caller releases data with monty_free. */
typedef struct monty_buffer {
    uint8_t *data;
    size_t length;
    size_t capacity;
} monty_buffer;

/* Version of this interface and of the message format; a host refuses to work with another one than it was written for. */
#define MONTY_ABI_VERSION 1

/* The MONTY_ABI_VERSION the library was built with. */
MONTY_API uint32_t monty_abi_version(void);

/* The library's version, for example "0.1.0": NUL-terminated, valid for ever. */
MONTY_API const char *monty_version(void);

/* Releases the data of a buffer. NULL is allowed. Set the buffer to zero before using it again. */
MONTY_API void monty_free(void *data);

/* ---- Types ---------------------------------------------------------------------------------------------------------------- */

/* Checks the types of a program without running it. Options: message 'O' (script_name, stubs, stubs_name, context, format, color)
 * or none. Gives message 'V', a str: the report, empty when nothing was found. stubs are declarations that the program sees;
 * context is a list of programs that ran before in the same namespace; format is one of full (the default), concise, json,
 * jsonlines, rdjson, pylint, azure, gitlab and github. Text that is not UTF-8 has no report: compiling tells what is wrong.
 * Errors: MONTY_ERROR_USAGE (an option, or a format that does not exist), MONTY_ERROR_DATA. Cost: bounded. */
MONTY_API int32_t monty_type_check(const uint8_t *source, size_t source_length,
                                   const uint8_t *options, size_t options_length, monty_buffer *result);

/* ---- Programs ----------------------------------------------------------------------------------------------------------- */

/* A handle. Its value is a number, not an address: one that was never given out or is freed is recognised, not followed. */
typedef struct monty_program monty_program;

/* Compiles source. Options: message 'O' (script_name, inputs, external_functions, unknown_names, assert_messages, limits) or none;
 * of the limits max_memory counts: what compiling may take, 32 MiB unless given, at least 4 MiB.
 * Gives the handle. Owner: the caller frees it with monty_program_free.
 * Errors: MONTY_ERROR_SYNTAX (also for text that is not UTF-8), MONTY_ERROR_USAGE, MONTY_ERROR_DATA; *program is NULL then. */
MONTY_API int32_t monty_program_compile(const uint8_t *source, size_t source_length,
                                        const uint8_t *options, size_t options_length,
                                        monty_program **program, monty_buffer *result);

/* Describes the program: message 'I' (code, script_name, inputs, external_functions, unknown_names, assert_messages). */
MONTY_API int32_t monty_program_info(monty_program *program, monty_buffer *result);

/* Writes the program as bytes that monty_program_load accepts, in another process too. */
MONTY_API int32_t monty_program_dump(monty_program *program, monty_buffer *result);

/* Makes a program of bytes from monty_program_dump. Bytes are verified; any others are refused, whatever they hold.
 * Errors: MONTY_ERROR_DATA; *program is NULL then. */
MONTY_API int32_t monty_program_load(const uint8_t *data, size_t data_length,
                                     monty_program **program, monty_buffer *result);

/* Asks every run of the program that is executing at this moment to stop: KeyboardInterrupt, which the program cannot catch. */
MONTY_API int32_t monty_program_interrupt(monty_program *program);

/* Gives the handle back. Runs of the program stay valid. NULL is allowed. */
MONTY_API int32_t monty_program_free(monty_program *program);

/* ---- Runs --------------------------------------------------------------------------------------------------------------- */

/* A run that waits for the host. A handle like monty_program; it exists only while the run can be continued. */
typedef struct monty_run monty_run;

/* Runs a program from its beginning until it ends or needs the host.
 * Inputs: message 'V' with a dict by name or a tuple in declared order, or none. Options: message 'O' (limits, output,
 * tick_secs, tick_steps, unknown_names) or none.
 * MONTY_OK with *run NULL: the program has ended, event is message 'C' with its value. MONTY_OK with a handle in *run: event
 * says what is asked: 'F' function call, 'O' operation of the system, 'L' name lookup, 'W' tasks wait, 'P' printed text, 'T' tick.
 * MONTY_ERROR_RUNTIME: the program has ended with the exception 'X'. *run is NULL on every error.
 * Owner: the caller continues the run to its end or frees it with monty_run_free. */
MONTY_API int32_t monty_run_start(monty_program *program,
                                  const uint8_t *inputs, size_t inputs_length,
                                  const uint8_t *options, size_t options_length,
                                  monty_run **run, monty_buffer *event);

/* Answers what the run asked and continues it. Answer: message 'V' value, 'X' exception to be raised there, 'A' the answer comes
 * later (the call becomes an awaitable), 'N' there is no such name or function, 'R' results of awaited calls (any of them).
 * *run names the run and is set as monty_run_start sets it: NULL when the run has ended, by any status but MONTY_ERROR_USAGE,
 * MONTY_ERROR_DATA and MONTY_ERROR_BUSY; after these three the run waits as before.
 * The event is as in monty_run_start. */
MONTY_API int32_t monty_run_resume(monty_run **run, const uint8_t *answer, size_t answer_length, monty_buffer *event);

/* Gives again the event the run waits with, without the printed text delivered before. */
MONTY_API int32_t monty_run_event(monty_run *run, monty_buffer *event);

/* Describes the run: message 'I' (script_name, code, inputs, external_functions, limits, spent). */
MONTY_API int32_t monty_run_info(monty_run *run, monty_buffer *result);

/* Writes the whole state of the waiting run as bytes that monty_run_load accepts, any number of times and in other processes. The
 * run goes on waiting. */
MONTY_API int32_t monty_run_dump(monty_run *run, monty_buffer *result);

/* Makes a run of bytes from monty_run_dump: it waits with the event it was saved with, call ids included, which event receives.
 * Options: message 'O' (limits, output) or none; a limit is never above the saved one. Bytes are verified; any others are refused.
 * Errors: MONTY_ERROR_DATA; *run is NULL then. */
MONTY_API int32_t monty_run_load(const uint8_t *data, size_t data_length,
                                 const uint8_t *options, size_t options_length,
                                 monty_run **run, monty_buffer *event);

/* Asks the run to stop at its next step: KeyboardInterrupt, which the program cannot catch. For use while another thread is
 * inside monty_run_resume; a run that waits stops when it is resumed. */
MONTY_API int32_t monty_run_interrupt(monty_run *run);

/* Ends the run and gives the handle back. NULL is allowed. A run in use by another thread is not freed: MONTY_ERROR_BUSY. */
MONTY_API int32_t monty_run_free(monty_run *run);

/* ---- Sessions ------------------------------------------------------------------------------------------------------------ */

/* Snippets that run one after the other in one namespace: what one defines, the next ones find. A handle like
 * monty_program. */
typedef struct monty_session monty_session;

/* Opens a session. Options: message 'O' (script_name, limits, assert_messages) or none; limits hold for each snippet, memory for
 * all together. Owner: the caller frees it with monty_session_free.
 * Errors: MONTY_ERROR_DATA, MONTY_ERROR_USAGE; *session is NULL then. */
MONTY_API int32_t monty_session_create(const uint8_t *options, size_t options_length,
                                       monty_session **session, monty_buffer *result);

/* Compiles a snippet and runs it until it ends or needs the host; run and event are as in monty_run_start. A snippet that fails keeps
 * what it did before. Inputs: message 'V' with a dict of names that become globals, or none. Options: message 'O' (output,
 * unknown_names) or none. While the run waits, the session takes no other snippet: MONTY_ERROR_USAGE.
 * Errors: MONTY_ERROR_SYNTAX, MONTY_ERROR_RUNTIME and the others; *run is NULL then, and the session can go on. */
MONTY_API int32_t monty_session_feed(monty_session *session,
                                     const uint8_t *source, size_t source_length,
                                     const uint8_t *inputs, size_t inputs_length,
                                     const uint8_t *options, size_t options_length,
                                     monty_run **run, monty_buffer *event);

/* Describes the session: message 'I' (script_name, feeds, limits, spent). */
MONTY_API int32_t monty_session_info(monty_session *session, monty_buffer *result);

/* Writes the whole state as bytes that monty_session_load accepts, also while a snippet waits; monty_run_dump of that run gives the
 * same. */
MONTY_API int32_t monty_session_dump(monty_session *session, monty_buffer *result);

/* Makes a session of bytes from monty_session_dump, and the run that waits in it, if one does, with its event. Options: as in
 * monty_run_load. Errors: MONTY_ERROR_DATA; *session and *run are NULL then. */
MONTY_API int32_t monty_session_load(const uint8_t *data, size_t data_length,
                                     const uint8_t *options, size_t options_length,
                                     monty_session **session, monty_run **run, monty_buffer *event);

/* Asks what runs in the session at this moment to stop: KeyboardInterrupt, which the program cannot catch. */
MONTY_API int32_t monty_session_interrupt(monty_session *session);

/* Gives the handle back. A run that waits stays valid. NULL is allowed. */
MONTY_API int32_t monty_session_free(monty_session *session);

/* ---- Signed and compressed dumps ----------------------------------------------------------------------------------------- */

/* Signs what monty_program_dump, monty_run_dump or monty_session_dump gave, compresses it, or both. Options: message 'O' (key: bytes,
 * at least one, for HMAC-SHA256; compress: bool) or none. Gives the bytes, which only monty_dump_unseal takes.
 * Errors: MONTY_ERROR_USAGE (an option), MONTY_ERROR_DATA (not a dump, or sealed already). */
MONTY_API int32_t monty_dump_seal(const uint8_t *data, size_t data_length,
                                  const uint8_t *options, size_t options_length, monty_buffer *result);

/* Checks the signature before anything else is read, and gives the dump as it was before monty_dump_seal; a dump that is not sealed
 * comes out unchanged when no key is given. Options: message 'O' (key) or none. Errors: MONTY_ERROR_USAGE (an option),
 * MONTY_ERROR_DATA (no signature where a key is given, a signature where none is, another key, bytes that have changed). */
MONTY_API int32_t monty_dump_unseal(const uint8_t *data, size_t data_length,
                                    const uint8_t *options, size_t options_length, monty_buffer *result);

/* ---- Mounts -------------------------------------------------------------------------------------------------------------- */

/* A directory of the host that programs see under a path of their own. Nothing leads out of it: paths are resolved name by
 * name without following links that do, only regular files are read and written, messages name the program's paths only. A
 * handle like monty_program; it may serve any number of runs. */
typedef struct monty_mount monty_mount;

/* Mounts a directory. Options: message 'O' (virtual_path, host_path, mode, write_bytes_limit, memory_usage_limit). Owner: the
 * caller frees it with monty_mount_free. Errors: MONTY_ERROR_USAGE, MONTY_ERROR_DATA; *mount is NULL then. */
MONTY_API int32_t monty_mount_create(const uint8_t *options, size_t options_length,
                                     monty_mount **mount, monty_buffer *result);

/* Does the operation of the system that a run waits for and gives the answer for monty_run_resume: 'V' or 'X', or 'N' when it
 * is about no path of any of the mounts. Of several the innermost one has a path. The time counts as the run's; a file or a
 * list of names larger than its memory, or than 256 MiB, is refused before it is read, and overlays grow by no more than its memory.
 * The run goes on waiting. While another thread uses the mount, this waits. Errors: MONTY_ERROR_USAGE when the run waits for something else. */
MONTY_API int32_t monty_mount_answer(monty_mount *const *mounts, size_t count, monty_run *run, monty_buffer *answer);

/* Describes the mount: message 'I' (virtual_path, host_path, mode, write_bytes_limit, memory_usage_limit, written_bytes). */
MONTY_API int32_t monty_mount_info(monty_mount *mount, monty_buffer *result);

/* Gives the handle back, and with it what an overlay holds. NULL is allowed. */
MONTY_API int32_t monty_mount_free(monty_mount *mount);

#ifdef __cplusplus
}
#endif

#endif
