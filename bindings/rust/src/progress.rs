//! Where a run stands: waiting for the host, or complete.

use crate::engine::{bytes_of, exception_message, failure, message_of, plain_message, settle, value_message};
use crate::exception::{ExcType, MontyException};
use crate::host_objects::ClassInstance;
use crate::messages::{number, sequence, text, Message};
use crate::mount::MountDir;
use crate::native::Run;
use crate::object::MontyObject;
use crate::os::OsFunction;
use crate::print::{PrintWriter, StdPrint};
use crate::resource::{ResourceLimits, ResourceTracker, Spent};
use crate::wire::Writer;

/// The state of a run after a step.
#[derive(Debug)]
pub enum RunProgress<T: ResourceTracker> {
    /// The program calls a host function.
    FunctionCall {
        /// Its name.
        function_name: String,
        /// Positional arguments.
        args: Vec<MontyObject>,
        /// Keyword arguments, in order.
        kwargs: Vec<(MontyObject, MontyObject)>,
        /// Number of the call within the run, from 1; it survives dump and load.
        call_id: u32,
        /// True for a method of a host object, which is the first argument.
        method_call: bool,
        /// The run.
        state: Snapshot<T>,
    },
    /// The program asks for an operation of the system.
    OsCall {
        /// The operation.
        function: OsFunction,
        /// Positional arguments.
        args: Vec<MontyObject>,
        /// Keyword arguments, in order.
        kwargs: Vec<(MontyObject, MontyObject)>,
        /// Number of the call within the run.
        call_id: u32,
        /// The run.
        state: Snapshot<T>,
    },
    /// The program uses a global it does not define.
    NameLookup(NameLookup<T>),
    /// All tasks wait for answers announced with [`Snapshot::run_pending`].
    ResolveFutures(FutureSnapshot<T>),
    /// The program has ended with this value.
    Complete(MontyObject),
}

/// Name, positional and keyword arguments, number of the call, and the run.
pub type Call<T> = (String, Vec<MontyObject>, Vec<(MontyObject, MontyObject)>, u32, Snapshot<T>);

impl<T: ResourceTracker> RunProgress<T> {
    /// The call, when it is one.
    pub fn into_function_call(self) -> Option<Call<T>> {
        match self {
            RunProgress::FunctionCall { function_name, args, kwargs, call_id, state, .. } => {
                Some((function_name, args, kwargs, call_id, state))
            }
            _ => None,
        }
    }

    /// The value, when the program has ended.
    pub fn into_complete(self) -> Option<MontyObject> {
        match self {
            RunProgress::Complete(value) => Some(value),
            _ => None,
        }
    }

    /// The waiting calls, when it waits for some.
    pub fn into_resolve_futures(self) -> Option<FutureSnapshot<T>> {
        match self {
            RunProgress::ResolveFutures(state) => Some(state),
            _ => None,
        }
    }

    /// The name asked for, when it is one.
    pub fn into_name_lookup(self) -> Option<NameLookup<T>> {
        match self {
            RunProgress::NameLookup(state) => Some(state),
            _ => None,
        }
    }

    /// The state of the run as bytes for [`RunProgress::load`], in any process, any number of times.
    ///
    /// # Errors
    /// A `RuntimeError` when the program has ended.
    pub fn dump(&self) -> Result<Vec<u8>, MontyException> {
        let run = match self {
            RunProgress::FunctionCall { state, .. } | RunProgress::OsCall { state, .. } => &state.0.run,
            RunProgress::NameLookup(state) => &state.state.run,
            RunProgress::ResolveFutures(state) => &state.state.run,
            RunProgress::Complete(_) => {
                return Err(MontyException::new(ExcType::RuntimeError, Some("the run has ended".into())));
            }
        };
        bytes_of(run.dump())
    }

    /// A waiting run of bytes from [`RunProgress::dump`].
    ///
    /// # Errors
    /// A `ValueError` for any other bytes.
    pub fn load(data: &[u8]) -> Result<Self, MontyException> {
        let (run, outcome) = Run::load(data);
        let Some(waiting) = run else {
            return Err(failure(Message::read(&outcome.message)));
        };
        let tracker = T::restored(ResourceLimits::of_info(&message_of(waiting.info())?.body));
        let (run, message) = settle(Some(waiting), outcome, &mut StdPrint, 0)?;
        progress_of(run, message, tracker, 0)
    }
}

/// A waiting run with its tracker.
#[derive(Debug)]
struct State<T> {
    run: Run,
    tracker: T,
    /// The session it runs in; 0 for none.
    session: u64,
}

impl<T: ResourceTracker> State<T> {
    fn answer(self, answer: &[u8], print: &mut impl PrintWriter) -> Result<RunProgress<T>, MontyException> {
        let (run, outcome) = self.run.resume(answer);
        let (run, message) = settle(run, outcome, print, self.session)?;
        progress_of(run, message, self.tracker, self.session)
    }
}

/// The answer to a call.
#[derive(Debug, Clone)]
pub enum ExternalResult {
    /// It returns a value.
    Return(MontyObject),
    /// It raises an exception.
    Error(MontyException),
    /// The answer comes later: the program gets an awaitable.
    Future,
    /// There is no such function: a `NameError`, or `NotImplementedError` for an operation of the system.
    NotFound,
}

/// The later name of [`ExternalResult`].
pub type ExtFunctionResult = ExternalResult;

/// Says that the answer comes later.
#[derive(Debug, Clone, Copy, Default)]
pub struct MontyFuture;

impl From<MontyObject> for ExternalResult {
    fn from(value: MontyObject) -> Self {
        ExternalResult::Return(value)
    }
}

impl From<MontyException> for ExternalResult {
    fn from(error: MontyException) -> Self {
        ExternalResult::Error(error)
    }
}

impl From<MontyFuture> for ExternalResult {
    fn from(_future: MontyFuture) -> Self {
        ExternalResult::Future
    }
}

impl<V: Into<MontyObject>> From<Result<V, MontyException>> for ExternalResult {
    fn from(result: Result<V, MontyException>) -> Self {
        match result {
            Ok(value) => ExternalResult::Return(value.into()),
            Err(error) => ExternalResult::Error(error),
        }
    }
}

/// A run that waits for the answer to a call.
#[derive(Debug)]
pub struct Snapshot<T: ResourceTracker>(State<T>);

impl<T: ResourceTracker> Snapshot<T> {
    /// Continues with the answer. A value that cannot go in is a `TypeError` in the program.
    ///
    /// # Errors
    /// The exception that left the program.
    pub fn run(
        self,
        result: impl Into<ExternalResult>,
        print: &mut impl PrintWriter,
    ) -> Result<RunProgress<T>, MontyException> {
        let answer = match result.into() {
            ExternalResult::Return(value) => match value_message(&value, self.0.session) {
                Ok(answer) => answer,
                Err(error) => exception_message(&error.into()),
            },
            ExternalResult::Error(error) => exception_message(&error),
            ExternalResult::Future => plain_message(b'A'),
            ExternalResult::NotFound => plain_message(b'N'),
        };
        self.0.answer(&answer, print)
    }

    /// Continues with what the mounts answer to the operation of the system that the run waits for. Of several the
    /// innermost one has a path. When it is none of theirs, an operation on a path is a `PermissionError`, any other a
    /// `RuntimeError`.
    ///
    /// # Errors
    /// The exception that left the program, or a `RuntimeError` when the run waits for something else.
    pub fn run_mounted(
        self,
        mounts: &[&MountDir],
        print: &mut impl PrintWriter,
    ) -> Result<RunProgress<T>, MontyException> {
        let answer = mounted_answer(&self.0.run, mounts)?;
        self.0.answer(&answer, print)
    }

    /// The later name of [`Snapshot::run`].
    ///
    /// # Errors
    /// The exception that left the program.
    pub fn resume(
        self,
        result: impl Into<ExternalResult>,
        print: &mut impl PrintWriter,
    ) -> Result<RunProgress<T>, MontyException> {
        self.run(result, print)
    }

    /// Continues; the answer comes later, the program gets an awaitable.
    ///
    /// # Errors
    /// The exception that left the program.
    pub fn run_pending(self, print: &mut impl PrintWriter) -> Result<RunProgress<T>, MontyException> {
        self.run(ExternalResult::Future, print)
    }

    /// The later name of [`Snapshot::run_pending`].
    ///
    /// # Errors
    /// The exception that left the program.
    pub fn resume_pending(self, print: &mut impl PrintWriter) -> Result<RunProgress<T>, MontyException> {
        self.run_pending(print)
    }

    /// The tracker the run was started with; it knows what the run has spent so far.
    pub fn tracker_mut(&mut self) -> &mut T {
        if let Ok(message) = message_of(self.0.run.info()) {
            self.0.tracker.note(Spent::of_info(&message.body));
        }
        &mut self.0.tracker
    }
}

/// The answer to a name lookup.
#[derive(Debug, Clone)]
pub enum NameLookupResult {
    /// The name has this value.
    Value(MontyObject),
    /// There is no such name: a `NameError`.
    Undefined,
}

impl From<MontyObject> for NameLookupResult {
    fn from(value: MontyObject) -> Self {
        NameLookupResult::Value(value)
    }
}

/// A run that asks for the value of a global, or what a module of the host holds.
#[derive(Debug)]
pub struct NameLookup<T: ResourceTracker> {
    /// The name.
    pub name: String,
    /// True for an import: the value is a dict of what the module holds.
    pub is_module: bool,
    state: State<T>,
}

impl<T: ResourceTracker> NameLookup<T> {
    /// Continues with the value, which the name keeps.
    ///
    /// # Errors
    /// The exception that left the program.
    pub fn resume(
        self,
        result: impl Into<NameLookupResult>,
        print: &mut impl PrintWriter,
    ) -> Result<RunProgress<T>, MontyException> {
        let answer = match result.into() {
            NameLookupResult::Value(value) => match value_message(&value, self.state.session) {
                Ok(answer) => answer,
                Err(error) => exception_message(&error.into()),
            },
            NameLookupResult::Undefined => plain_message(b'N'),
        };
        self.state.answer(&answer, print)
    }
}

/// A run whose tasks all wait for calls that were answered with a future.
#[derive(Debug)]
pub struct FutureSnapshot<T: ResourceTracker> {
    pending: Vec<u32>,
    state: State<T>,
}

impl<T: ResourceTracker> FutureSnapshot<T> {
    /// Numbers of the calls that are waited for.
    pub fn pending_call_ids(&self) -> &[u32] {
        &self.pending
    }

    /// Continues with the results of any of the waiting calls; [`ExternalResult::Future`] leaves one waiting.
    ///
    /// # Errors
    /// The exception that left the program, or a `RuntimeError` for a number that is not waited for.
    pub fn resume(
        self,
        results: Vec<(u32, ExternalResult)>,
        print: &mut impl PrintWriter,
    ) -> Result<RunProgress<T>, MontyException> {
        if let Some((id, _)) = results.iter().find(|(id, _)| !self.pending.contains(id)) {
            let text = format!("unknown call_id {id}, expected one of: {:?}", self.pending);
            return Err(MontyException::new(ExcType::RuntimeError, Some(text)));
        }
        let results: Vec<_> =
            results.into_iter().filter(|(_, result)| !matches!(result, ExternalResult::Future)).collect();
        if results.is_empty() {
            return Ok(RunProgress::ResolveFutures(self));
        }
        let mut writer = Writer::of_session(b'R', self.state.session);
        writer.list(results.len())?;
        for (id, result) in results {
            let error = match result {
                ExternalResult::Return(value) => match value_message(&value, 0) {
                    Ok(_) => {
                        write_result(&mut writer, id, "V")?;
                        writer.value(&value, 3)?;
                        continue;
                    }
                    Err(error) => error.into(),
                },
                ExternalResult::Error(error) => error,
                _ => MontyException::new(ExcType::NameError, Some("there is no such function".into())),
            };
            write_result(&mut writer, id, "X")?;
            writer.exception(error.exc_type().into(), error.message())?;
        }
        self.state.answer(&writer.finish(), print)
    }
}

/// The answer of mounts to the operation of the system that a run waits for.
fn mounted_answer(run: &Run, mounts: &[&MountDir]) -> Result<Vec<u8>, MontyException> {
    let mounts: Vec<_> = mounts.iter().map(|mount| &mount.mount).collect();
    let answer = bytes_of(run.answer_of(&mounts))?;
    if answer.get(1) != Some(&b'N') {
        return Ok(answer);
    }
    let mut parts = sequence(message_of(run.event())?.body).into_iter();
    let name = parts.next().map(text).unwrap_or_default();
    let path = parts.next().map(sequence).unwrap_or_default().into_iter().next();
    let error = match path {
        Some(MontyObject::Path(path)) => {
            MontyException::new(ExcType::PermissionError, Some(format!("Permission denied: '{path}'")))
        }
        _ => MontyException::new(ExcType::RuntimeError, Some(format!("'{name}' is not supported in this environment"))),
    };
    Ok(exception_message(&error))
}

fn write_result(writer: &mut Writer, id: u32, kind: &str) -> Result<(), MontyException> {
    writer.tuple(3)?;
    writer.int(id.into())?;
    writer.string(kind)?;
    Ok(())
}

/// The progress for an event.
pub(crate) fn progress_of<T: ResourceTracker>(
    run: Option<Run>,
    message: Message,
    tracker: T,
    session: u64,
) -> Result<RunProgress<T>, MontyException> {
    let Some(run) = run else {
        return Ok(RunProgress::Complete(message.body));
    };
    let state = State { run, tracker, session };
    let mut parts = sequence(message.body).into_iter();
    match message.kind {
        b'L' => {
            let name = parts.next().map(text).unwrap_or_default();
            Ok(RunProgress::NameLookup(NameLookup { name, is_module: parts.next().is_some(), state }))
        }
        b'W' => {
            let pending = parts.map(|id| number(&id) as u32).collect();
            Ok(RunProgress::ResolveFutures(FutureSnapshot { pending, state }))
        }
        kind => {
            let name = parts.next().map(text).unwrap_or_default();
            let mut args = parts.next().map(sequence).unwrap_or_default();
            let kwargs = match parts.next() {
                Some(MontyObject::Dict(pairs)) => pairs.into_iter().collect(),
                _ => Vec::new(),
            };
            let call_id = parts.next().as_ref().map_or(0, number) as u32;
            let state = Snapshot(state);
            if kind == b'O' {
                let function = name.parse().unwrap_or(OsFunction::Other(name));
                return Ok(RunProgress::OsCall { function, args, kwargs, call_id, state });
            }
            if let Some((object, function_name)) = ClassInstance::of_call(&name) {
                args.insert(0, object.into());
                return Ok(RunProgress::FunctionCall {
                    function_name,
                    args,
                    kwargs,
                    call_id,
                    method_call: true,
                    state,
                });
            }
            let method_call = parts.next() == Some(MontyObject::Bool(true));
            Ok(RunProgress::FunctionCall { function_name: name, args, kwargs, call_id, method_call, state })
        }
    }
}
