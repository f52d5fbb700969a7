//! Sessions: snippets that run one after the other in one namespace.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::engine::{bytes_of, exception_message, failure, message_of, plain_message, run_options, settle, Kind};
use crate::exception::{ExcType, MontyException};
use crate::host_objects::MontyFunction;
use crate::messages::{sequence, text, Message};
use crate::native::{Outcome, Run, Session};
use crate::object::MontyObject;
use crate::print::{PrintWriter, StdPrint};
use crate::progress::{progress_of, RunProgress};
use crate::resource::{ResourceLimits, ResourceTracker};
use crate::wire::Writer;

/// A session: what one snippet defines, the next ones find.
#[derive(Debug)]
pub struct MontyRepl<T: ResourceTracker> {
    session: Session,
    /// Tells functions of this session from those of others.
    id: u64,
    script_name: String,
    external_modules: Vec<String>,
    tracker: T,
}

impl<T: ResourceTracker + Clone> MontyRepl<T> {
    /// Opens a session in which nothing has run. The tracker's limits hold for each snippet, memory for all together.
    ///
    /// # Errors
    /// A `TypeError` for limits out of range.
    pub fn empty(script_name: &str, tracker: T) -> Result<Self, MontyException> {
        Self::with_assert_messages(script_name, tracker, true)
    }

    /// Opens a session as [`MontyRepl::empty`] does; says whether failed `assert`s without a message explain their
    /// operands.
    ///
    /// # Errors
    /// A `TypeError` for limits out of range.
    pub fn with_assert_messages(script_name: &str, tracker: T, explain: bool) -> Result<Self, MontyException> {
        let mut writer = Writer::new(b'O');
        writer.begin_dict();
        writer.string("script_name")?;
        writer.string(script_name)?;
        writer.string("assert_messages")?;
        writer.truth(explain);
        if let Some(limits) = tracker.limits() {
            writer.string("limits")?;
            limits.write(&mut writer)?;
        }
        writer.end_dict();
        let (session, outcome) = Session::create(&writer.finish());
        let Some(session) = session else {
            return Err(failure(Message::read(&outcome.message)));
        };
        let script_name = script_name.to_string();
        Ok(Self { session, id: next_id(), script_name, external_modules: Vec::new(), tracker })
    }

    /// Opens a session and runs a first snippet with inputs; gives its value too.
    ///
    /// # Errors
    /// The exception that left the snippet.
    pub fn new(
        code: String,
        script_name: &str,
        input_names: Vec<String>,
        inputs: Vec<MontyObject>,
        tracker: T,
        print: &mut impl PrintWriter,
    ) -> Result<(Self, MontyObject), MontyException> {
        if input_names.len() != inputs.len() {
            let text = format!("expected {} inputs, got {}", input_names.len(), inputs.len());
            return Err(MontyException::new(ExcType::TypeError, Some(text)));
        }
        let repl = Self::empty(script_name, tracker)?;
        let named = input_names.into_iter().zip(inputs).collect();
        let output = repl.run(&code, named, print)?;
        Ok((repl, output))
    }

    /// The name given to the session.
    pub fn script_name(&self) -> &str {
        &self.script_name
    }

    /// Names the modules of the host that snippets fed from now on may import: see [`MontyRun::with_external_modules`].
    ///
    /// [`MontyRun::with_external_modules`]: crate::MontyRun::with_external_modules
    pub fn set_external_modules(&mut self, names: Vec<String>) {
        self.external_modules = names;
    }

    /// Runs a snippet that calls no host functions; gives the value of its last expression. A snippet that fails keeps
    /// what it did before.
    ///
    /// # Errors
    /// The exception that left the snippet.
    pub fn feed(&mut self, code: &str, print: &mut impl PrintWriter) -> Result<MontyObject, MontyException> {
        self.run(code, Vec::new(), print)
    }

    fn run(
        &self,
        code: &str,
        inputs: Vec<(String, MontyObject)>,
        print: &mut impl PrintWriter,
    ) -> Result<MontyObject, MontyException> {
        let begun = self.begin(code, inputs, print)?;
        self.finish(begun, print)
    }

    fn finish(
        &self,
        (mut run, mut message): (Option<Run>, Message),
        print: &mut impl PrintWriter,
    ) -> Result<MontyObject, MontyException> {
        while let Some(waiting) = run {
            let answer = match message.kind {
                b'O' => {
                    let name = sequence(message.body).into_iter().next().map(text).unwrap_or_default();
                    let said = format!("OS function '{name}' not implemented with standard execution");
                    exception_message(&MontyException::new(ExcType::NotImplementedError, Some(said)))
                }
                _ => plain_message(b'N'),
            };
            let (next, outcome) = waiting.resume(&answer);
            (run, message) = settle(next, outcome, print, self.id)?;
        }
        Ok(message.body)
    }

    /// Runs a snippet until it ends or asks the host for something. Inputs become globals. While it waits, the session
    /// takes no other snippet.
    ///
    /// # Errors
    /// The exception that left the snippet.
    pub fn start(
        &mut self,
        code: &str,
        inputs: Vec<(String, MontyObject)>,
        print: &mut impl PrintWriter,
    ) -> Result<RunProgress<T>, MontyException> {
        let (run, message) = self.begin(code, inputs, print)?;
        progress_of(run, message, self.tracker.clone(), self.id)
    }

    /// Calls a function that came out of this session and calls no host functions; gives what it returns.
    ///
    /// ```
    /// use monty::{MontyObject, MontyRepl, NoLimitTracker, StdPrint};
    ///
    /// let mut repl = MontyRepl::empty("main.py", NoLimitTracker)?;
    /// let MontyObject::MontyFunction(double) = repl.feed("lambda n: n * 2", &mut StdPrint)? else { unreachable!() };
    /// assert_eq!(repl.call(&double, vec![21.into()], vec![], &mut StdPrint)?, 42.into());
    /// # Ok::<(), monty::MontyException>(())
    /// ```
    ///
    /// # Errors
    /// The exception that left the function; a `RuntimeError` for a function of another session.
    pub fn call(
        &mut self,
        function: &MontyFunction,
        args: Vec<MontyObject>,
        kwargs: Vec<(String, MontyObject)>,
        print: &mut impl PrintWriter,
    ) -> Result<MontyObject, MontyException> {
        let begun = self.begin_call(function, args, kwargs, print)?;
        self.finish(begun, print)
    }

    /// Calls a function that came out of this session, until it returns or asks the host for something.
    ///
    /// # Errors
    /// As [`MontyRepl::call`].
    pub fn start_call(
        &mut self,
        function: &MontyFunction,
        args: Vec<MontyObject>,
        kwargs: Vec<(String, MontyObject)>,
        print: &mut impl PrintWriter,
    ) -> Result<RunProgress<T>, MontyException> {
        let (run, message) = self.begin_call(function, args, kwargs, print)?;
        progress_of(run, message, self.tracker.clone(), self.id)
    }

    fn begin_call(
        &self,
        function: &MontyFunction,
        args: Vec<MontyObject>,
        kwargs: Vec<(String, MontyObject)>,
        print: &mut impl PrintWriter,
    ) -> Result<(Option<Run>, Message), MontyException> {
        if function.session != self.id {
            let text = "the function belongs to another session".to_string();
            return Err(MontyException::new(ExcType::RuntimeError, Some(text)));
        }
        let given = MontyObject::Tuple(vec![MontyObject::Tuple(args), MontyObject::dict(kwargs)]);
        self.send("", &Writer::message(b'V', &given, self.id)?, Kind::Call(function.number), print)
    }

    fn send(
        &self,
        code: &str,
        data: &[u8],
        kind: Kind,
        print: &mut impl PrintWriter,
    ) -> Result<(Option<Run>, Message), MontyException> {
        let options = run_options::<T>(None, print, &self.external_modules, kind)?;
        let (run, outcome) = self.session.feed(code.as_bytes(), data, &options);
        settle(run, outcome, print, self.id)
    }

    fn begin(
        &self,
        code: &str,
        inputs: Vec<(String, MontyObject)>,
        print: &mut impl PrintWriter,
    ) -> Result<(Option<Run>, Message), MontyException> {
        let mut data = Vec::new();
        if !inputs.is_empty() {
            data = Writer::message(b'V', &MontyObject::dict(inputs), self.id)?;
        }
        self.send(code, &data, Kind::Feed, print)
    }

    /// The whole session as bytes for [`MontyRepl::load`].
    ///
    /// # Errors
    /// None but faults of the library.
    pub fn dump(&self) -> Result<Vec<u8>, MontyException> {
        bytes_of(self.session.dump())
    }

    /// A session of bytes from [`MontyRepl::dump`], in which no snippet waits.
    ///
    /// # Errors
    /// A `ValueError` for any other bytes.
    pub fn load(data: &[u8]) -> Result<Self, MontyException> {
        match Self::restore(data)? {
            (repl, None, _) => Ok(repl),
            _ => Err(refused("a snippet of the session waits for the host")),
        }
    }

    /// A session and the snippet that waits in it, of bytes from [`RunProgress::dump`] or [`MontyRepl::dump`].
    ///
    /// # Errors
    /// A `ValueError` for any other bytes.
    pub fn load_waiting(data: &[u8]) -> Result<(Self, RunProgress<T>), MontyException> {
        let (repl, run, outcome) = Self::restore(data)?;
        if run.is_none() {
            return Err(refused("no snippet of the session waits for the host"));
        }
        let (run, message) = settle(run, outcome, &mut StdPrint, repl.id)?;
        let progress = progress_of(run, message, repl.tracker.clone(), repl.id)?;
        Ok((repl, progress))
    }

    fn restore(data: &[u8]) -> Result<(Self, Option<Run>, Outcome), MontyException> {
        let (session, run, outcome) = Session::load(data, &run_options::<T>(None, &StdPrint, &[], Kind::Feed)?);
        let Some(session) = session else {
            return Err(failure(Message::read(&outcome.message)));
        };
        let info = message_of(session.info())?.body;
        let tracker = T::restored(ResourceLimits::of_info(&info));
        let script_name = match &info {
            MontyObject::Dict(info) => info.get("script_name").cloned().map(text).unwrap_or_default(),
            _ => String::new(),
        };
        Ok((Self { session, id: next_id(), script_name, external_modules: Vec::new(), tracker }, run, outcome))
    }
}

fn next_id() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

fn refused(text: &str) -> MontyException {
    MontyException::new(ExcType::ValueError, Some(text.into()))
}
