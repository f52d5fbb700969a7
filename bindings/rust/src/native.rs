//! The native library: found, loaded once, and called with bytes.

use std::cell::Cell;
use std::env;
use std::ffi::{c_char, c_void, CString};
use std::path::PathBuf;
use std::sync::OnceLock;

const ABI_VERSION: u32 = 1;

/// Bytes made by the library; see `monty.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Buffer {
    data: *mut u8,
    length: usize,
    capacity: usize,
}

const NO_BYTES: Buffer = Buffer { data: std::ptr::null_mut(), length: 0, capacity: 0 };

/// What a call gave: its status and its message.
pub(crate) const OK: i32 = 0;
pub(crate) const ERROR_DATA: i32 = 4;

type Check = unsafe extern "C" fn(*const u8, usize, *const u8, usize, *mut Buffer) -> i32;
type Compile = unsafe extern "C" fn(*const u8, usize, *const u8, usize, *mut usize, *mut Buffer) -> i32;
type Open = unsafe extern "C" fn(*const u8, usize, *mut usize, *mut Buffer) -> i32;
type Ask = unsafe extern "C" fn(usize, *mut Buffer) -> i32;
type Start = unsafe extern "C" fn(usize, *const u8, usize, *const u8, usize, *mut usize, *mut Buffer) -> i32;
type Resume = unsafe extern "C" fn(*mut usize, *const u8, usize, *mut Buffer) -> i32;
type Load = unsafe extern "C" fn(*const u8, usize, *const u8, usize, *mut usize, *mut Buffer) -> i32;
type Feed =
    unsafe extern "C" fn(usize, *const u8, usize, *const u8, usize, *const u8, usize, *mut usize, *mut Buffer) -> i32;
type Restore = unsafe extern "C" fn(*const u8, usize, *const u8, usize, *mut usize, *mut usize, *mut Buffer) -> i32;
type Answer = unsafe extern "C" fn(*const usize, usize, usize, *mut Buffer) -> i32;
type Free = unsafe extern "C" fn(usize) -> i32;

struct Functions {
    free: unsafe extern "C" fn(*mut c_void),
    type_check: Check,
    dump_seal: Check,
    dump_unseal: Check,
    program_compile: Compile,
    program_info: Ask,
    program_dump: Ask,
    program_load: Open,
    program_interrupt: Free,
    program_free: Free,
    run_start: Start,
    run_resume: Resume,
    run_event: Ask,
    run_info: Ask,
    run_dump: Ask,
    run_load: Load,
    run_free: Free,
    session_create: Open,
    session_feed: Feed,
    session_dump: Ask,
    session_load: Restore,
    session_info: Ask,
    session_free: Free,
    mount_create: Open,
    mount_answer: Answer,
    mount_info: Ask,
    mount_free: Free,
}

#[cfg(unix)]
mod loader {
    use super::{c_char, c_void};

    extern "C" {
        fn dlopen(path: *const c_char, flags: i32) -> *mut c_void;
        fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;
    }

    const NOW: i32 = 2;

    pub(super) unsafe fn open(path: *const c_char) -> *mut c_void {
        dlopen(path, NOW)
    }

    pub(super) unsafe fn find(library: *mut c_void, name: *const c_char) -> *mut c_void {
        dlsym(library, name)
    }
}

#[cfg(windows)]
mod loader {
    use super::{c_char, c_void};

    #[link(name = "kernel32")]
    extern "system" {
        fn LoadLibraryA(path: *const c_char) -> *mut c_void;
        fn GetProcAddress(library: *mut c_void, name: *const c_char) -> *mut c_void;
    }

    pub(super) unsafe fn open(path: *const c_char) -> *mut c_void {
        LoadLibraryA(path)
    }

    pub(super) unsafe fn find(library: *mut c_void, name: *const c_char) -> *mut c_void {
        GetProcAddress(library, name)
    }
}

/// Where the library may be: named by the environment, next to the program, or where the build has put it.
fn places() -> Vec<PathBuf> {
    let name = env!("MONTY_LIBRARY_NAME");
    let named = env::var_os("MONTY_LIBRARY").map(PathBuf::from);
    let beside = env::current_exe().ok().and_then(|path| Some(path.parent()?.join(name)));
    let built = PathBuf::from(env!("MONTY_LIBRARY_FILE"));
    named.into_iter().chain(beside).chain([built]).filter(|path| path.is_file()).collect()
}

fn load() -> Result<Functions, String> {
    let places = places();
    for path in &places {
        let Some(text) = path.to_str().and_then(|text| CString::new(text).ok()) else {
            continue;
        };
        // SAFETY: a NUL-terminated path; loading runs the library's own set-up code only.
        let library = unsafe { loader::open(text.as_ptr()) };
        if !library.is_null() {
            // SAFETY: the names and types are those of monty.h, checked by the version.
            return unsafe { bind(library) };
        }
    }
    Err(format!("the native library {} cannot be loaded from {places:?}", env!("MONTY_LIBRARY_NAME")))
}

unsafe fn symbol(library: *mut c_void, name: &str) -> Result<*mut c_void, String> {
    let text = CString::new(name).map_err(|_| "a name with NUL".to_string())?;
    let found = loader::find(library, text.as_ptr());
    if found.is_null() {
        return Err(format!("the native library has no {name}"));
    }
    Ok(found)
}

unsafe fn bind(library: *mut c_void) -> Result<Functions, String> {
    use std::mem::transmute;
    let version: unsafe extern "C" fn() -> u32 = transmute(symbol(library, "monty_abi_version")?);
    if version() != ABI_VERSION {
        return Err(format!("the native library has interface {}, this crate needs {ABI_VERSION}", version()));
    }
    Ok(Functions {
        free: transmute::<*mut c_void, unsafe extern "C" fn(*mut c_void)>(symbol(library, "monty_free")?),
        type_check: transmute::<*mut c_void, Check>(symbol(library, "monty_type_check")?),
        dump_seal: transmute::<*mut c_void, Check>(symbol(library, "monty_dump_seal")?),
        dump_unseal: transmute::<*mut c_void, Check>(symbol(library, "monty_dump_unseal")?),
        program_compile: transmute::<*mut c_void, Compile>(symbol(library, "monty_program_compile")?),
        program_info: transmute::<*mut c_void, Ask>(symbol(library, "monty_program_info")?),
        program_dump: transmute::<*mut c_void, Ask>(symbol(library, "monty_program_dump")?),
        program_load: transmute::<*mut c_void, Open>(symbol(library, "monty_program_load")?),
        program_interrupt: transmute::<*mut c_void, Free>(symbol(library, "monty_program_interrupt")?),
        program_free: transmute::<*mut c_void, Free>(symbol(library, "monty_program_free")?),
        run_start: transmute::<*mut c_void, Start>(symbol(library, "monty_run_start")?),
        run_resume: transmute::<*mut c_void, Resume>(symbol(library, "monty_run_resume")?),
        run_event: transmute::<*mut c_void, Ask>(symbol(library, "monty_run_event")?),
        run_info: transmute::<*mut c_void, Ask>(symbol(library, "monty_run_info")?),
        run_dump: transmute::<*mut c_void, Ask>(symbol(library, "monty_run_dump")?),
        run_load: transmute::<*mut c_void, Load>(symbol(library, "monty_run_load")?),
        run_free: transmute::<*mut c_void, Free>(symbol(library, "monty_run_free")?),
        session_create: transmute::<*mut c_void, Open>(symbol(library, "monty_session_create")?),
        session_feed: transmute::<*mut c_void, Feed>(symbol(library, "monty_session_feed")?),
        session_dump: transmute::<*mut c_void, Ask>(symbol(library, "monty_session_dump")?),
        session_load: transmute::<*mut c_void, Restore>(symbol(library, "monty_session_load")?),
        session_info: transmute::<*mut c_void, Ask>(symbol(library, "monty_session_info")?),
        session_free: transmute::<*mut c_void, Free>(symbol(library, "monty_session_free")?),
        mount_create: transmute::<*mut c_void, Open>(symbol(library, "monty_mount_create")?),
        mount_answer: transmute::<*mut c_void, Answer>(symbol(library, "monty_mount_answer")?),
        mount_info: transmute::<*mut c_void, Ask>(symbol(library, "monty_mount_info")?),
        mount_free: transmute::<*mut c_void, Free>(symbol(library, "monty_mount_free")?),
    })
}

fn functions() -> &'static Functions {
    static LOADED: OnceLock<Result<Functions, String>> = OnceLock::new();
    match LOADED.get_or_init(load) {
        Ok(functions) => functions,
        Err(problem) => panic!("{problem}"),
    }
}

/// A result buffer of this thread, reused by its calls.
struct Scratch(Cell<Buffer>);

impl Drop for Scratch {
    fn drop(&mut self) {
        let buffer = self.0.get();
        if !buffer.data.is_null() {
            // SAFETY: the data came from the library.
            unsafe { (functions().free)(buffer.data.cast()) };
        }
    }
}

thread_local! {
    static SCRATCH: Scratch = const { Scratch(Cell::new(NO_BYTES)) };
}

/// Status and message of a call.
pub(crate) struct Outcome {
    pub(crate) status: i32,
    pub(crate) message: Vec<u8>,
}

fn with_buffer(call: impl FnOnce(&mut Buffer) -> i32) -> Outcome {
    let mut buffer = SCRATCH.with(|scratch| scratch.0.replace(NO_BYTES));
    let status = call(&mut buffer);
    let message = if buffer.length == 0 {
        Vec::new()
    } else {
        // SAFETY: the library has written `length` bytes there.
        unsafe { std::slice::from_raw_parts(buffer.data, buffer.length) }.to_vec()
    };
    SCRATCH.with(|scratch| scratch.0.set(buffer));
    Outcome { status, message }
}

/// A dump that is signed, compressed, or both.
pub(crate) fn dump_seal(dump: &[u8], options: &[u8]) -> Outcome {
    convert(functions().dump_seal, dump, options)
}

/// The dump of sealed bytes.
pub(crate) fn dump_unseal(data: &[u8], options: &[u8]) -> Outcome {
    convert(functions().dump_unseal, data, options)
}

/// What a function makes of bytes and options.
fn convert(function: Check, data: &[u8], options: &[u8]) -> Outcome {
    // SAFETY: pointers and lengths of live slices; the buffer outlives the call.
    with_buffer(|buffer| unsafe { function(data.as_ptr(), data.len(), options.as_ptr(), options.len(), buffer) })
}

/// A compiled program of the library.
#[derive(Debug)]
pub(crate) struct Program(usize);

impl Program {
    pub(crate) fn compile(source: &[u8], options: &[u8]) -> (Option<Program>, Outcome) {
        let mut handle = 0;
        let outcome = with_buffer(|buffer| {
            let (data, length) = (source.as_ptr(), source.len());
            // SAFETY: pointers and lengths of live slices; the handle and the buffer outlive the call.
            unsafe { (functions().program_compile)(data, length, options.as_ptr(), options.len(), &mut handle, buffer) }
        });
        ((handle != 0).then_some(Program(handle)), outcome)
    }

    /// What the type checker says about a source.
    pub(crate) fn type_check(source: &[u8], options: &[u8]) -> Outcome {
        convert(functions().type_check, source, options)
    }

    pub(crate) fn load(data: &[u8]) -> (Option<Program>, Outcome) {
        let mut handle = 0;
        // SAFETY: as in `compile`.
        let outcome =
            with_buffer(|buffer| unsafe { (functions().program_load)(data.as_ptr(), data.len(), &mut handle, buffer) });
        ((handle != 0).then_some(Program(handle)), outcome)
    }

    pub(crate) fn info(&self) -> Outcome {
        // SAFETY: the handle is checked by the library.
        with_buffer(|buffer| unsafe { (functions().program_info)(self.0, buffer) })
    }

    pub(crate) fn dump(&self) -> Outcome {
        // SAFETY: the handle is checked by the library.
        with_buffer(|buffer| unsafe { (functions().program_dump)(self.0, buffer) })
    }

    pub(crate) fn interrupt(&self) {
        // SAFETY: the handle is checked by the library.
        unsafe { (functions().program_interrupt)(self.0) };
    }

    pub(crate) fn start(&self, inputs: &[u8], options: &[u8]) -> (Option<Run>, Outcome) {
        let mut handle = 0;
        // SAFETY: as in `compile`.
        let outcome = with_buffer(|buffer| unsafe {
            let (data, length) = (inputs.as_ptr(), inputs.len());
            (functions().run_start)(self.0, data, length, options.as_ptr(), options.len(), &mut handle, buffer)
        });
        ((handle != 0).then_some(Run(handle)), outcome)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // SAFETY: the handle is given back once.
        unsafe { (functions().program_free)(self.0) };
    }
}

/// A waiting run of the library.
#[derive(Debug)]
pub(crate) struct Run(usize);

impl Run {
    pub(crate) fn load(data: &[u8]) -> (Option<Run>, Outcome) {
        let mut handle = 0;
        // SAFETY: as in `Program::compile`.
        let outcome = with_buffer(|buffer| unsafe {
            (functions().run_load)(data.as_ptr(), data.len(), std::ptr::null(), 0, &mut handle, buffer)
        });
        ((handle != 0).then_some(Run(handle)), outcome)
    }

    /// Answers and continues; gives the run back when it waits again, or still.
    pub(crate) fn resume(mut self, answer: &[u8]) -> (Option<Run>, Outcome) {
        let mut handle = std::mem::take(&mut self.0);
        // SAFETY: as in `Program::compile`.
        let outcome = with_buffer(|buffer| unsafe {
            (functions().run_resume)(&mut handle, answer.as_ptr(), answer.len(), buffer)
        });
        ((handle != 0).then_some(Run(handle)), outcome)
    }

    pub(crate) fn info(&self) -> Outcome {
        // SAFETY: the handle is checked by the library.
        with_buffer(|buffer| unsafe { (functions().run_info)(self.0, buffer) })
    }

    pub(crate) fn dump(&self) -> Outcome {
        // SAFETY: the handle is checked by the library.
        with_buffer(|buffer| unsafe { (functions().run_dump)(self.0, buffer) })
    }
}

impl Run {
    /// The event the run waits with.
    pub(crate) fn event(&self) -> Outcome {
        // SAFETY: the handle is checked by the library.
        with_buffer(|buffer| unsafe { (functions().run_event)(self.0, buffer) })
    }

    /// The answer of mounts to the operation the run waits for.
    pub(crate) fn answer_of(&self, mounts: &[&Mount]) -> Outcome {
        let handles: Vec<usize> = mounts.iter().map(|mount| mount.0).collect();
        // SAFETY: a live slice; the handles are checked by the library.
        with_buffer(|buffer| unsafe { (functions().mount_answer)(handles.as_ptr(), handles.len(), self.0, buffer) })
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if self.0 != 0 {
            // SAFETY: the handle is given back once.
            unsafe { (functions().run_free)(self.0) };
        }
    }
}

/// A session of the library.
#[derive(Debug)]
pub(crate) struct Session(usize);

impl Session {
    pub(crate) fn create(options: &[u8]) -> (Option<Session>, Outcome) {
        let mut handle = 0;
        // SAFETY: as in `Program::compile`.
        let outcome = with_buffer(|buffer| unsafe {
            (functions().session_create)(options.as_ptr(), options.len(), &mut handle, buffer)
        });
        ((handle != 0).then_some(Session(handle)), outcome)
    }

    pub(crate) fn feed(&self, source: &[u8], inputs: &[u8], options: &[u8]) -> (Option<Run>, Outcome) {
        let mut handle = 0;
        // SAFETY: as in `Program::compile`.
        let outcome = with_buffer(|buffer| unsafe {
            let (code, inputs_at, options_at) = (source.as_ptr(), inputs.as_ptr(), options.as_ptr());
            let (given, said) = (inputs.len(), options.len());
            (functions().session_feed)(
                self.0,
                code,
                source.len(),
                inputs_at,
                given,
                options_at,
                said,
                &mut handle,
                buffer,
            )
        });
        ((handle != 0).then_some(Run(handle)), outcome)
    }

    pub(crate) fn load(data: &[u8], options: &[u8]) -> (Option<Session>, Option<Run>, Outcome) {
        let (mut session, mut run) = (0, 0);
        // SAFETY: as in `Program::compile`.
        let outcome = with_buffer(|buffer| unsafe {
            let (given, length) = (options.as_ptr(), options.len());
            (functions().session_load)(data.as_ptr(), data.len(), given, length, &mut session, &mut run, buffer)
        });
        ((session != 0).then_some(Session(session)), (run != 0).then_some(Run(run)), outcome)
    }

    pub(crate) fn info(&self) -> Outcome {
        // SAFETY: the handle is checked by the library.
        with_buffer(|buffer| unsafe { (functions().session_info)(self.0, buffer) })
    }

    pub(crate) fn dump(&self) -> Outcome {
        // SAFETY: the handle is checked by the library.
        with_buffer(|buffer| unsafe { (functions().session_dump)(self.0, buffer) })
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // SAFETY: the handle is given back once.
        unsafe { (functions().session_free)(self.0) };
    }
}

/// A mount of the library.
#[derive(Debug)]
pub(crate) struct Mount(usize);

impl Mount {
    pub(crate) fn create(options: &[u8]) -> (Option<Mount>, Outcome) {
        let mut handle = 0;
        // SAFETY: as in `Program::compile`.
        let outcome = with_buffer(|buffer| unsafe {
            (functions().mount_create)(options.as_ptr(), options.len(), &mut handle, buffer)
        });
        ((handle != 0).then_some(Mount(handle)), outcome)
    }

    pub(crate) fn info(&self) -> Outcome {
        // SAFETY: the handle is checked by the library.
        with_buffer(|buffer| unsafe { (functions().mount_info)(self.0, buffer) })
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        // SAFETY: the handle is given back once.
        unsafe { (functions().mount_free)(self.0) };
    }
}
