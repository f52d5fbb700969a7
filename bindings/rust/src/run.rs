//! Compiled programs.

use std::sync::Arc;

use crate::engine::{bytes_of, exception_message, failure, message_of, plain_message, run_options, settle, Kind};
use crate::exception::{ExcType, MontyException};
use crate::messages::{sequence, text, Message};
use crate::native::{Program, OK};
use crate::object::MontyObject;
use crate::print::{PrintWriter, StdPrint};
use crate::progress::{progress_of, RunProgress};
use crate::resource::{NoLimitTracker, ResourceTracker};
use crate::wire::Writer;

/// Options of compiling.
#[derive(Debug, Clone)]
pub struct CompileOptions {
    /// Whether a failed `assert` without a message explains its operands.
    pub assert_message_annotations: bool,
    /// Bytes that compiling may take: 32 MiB unless given, at least 4 MiB.
    pub max_memory: Option<usize>,
}

impl Default for CompileOptions {
    fn default() -> Self {
        Self { assert_message_annotations: true, max_memory: None }
    }
}

impl CompileOptions {
    fn write(&self, writer: &mut Writer) -> Result<(), MontyException> {
        if !self.assert_message_annotations {
            writer.string("assert_messages")?;
            writer.truth(false);
        }
        if let Some(bytes) = self.max_memory {
            writer.string("limits")?;
            writer.begin_dict();
            writer.string("max_memory")?;
            writer.int(i64::try_from(bytes).unwrap_or(i64::MAX))?;
            writer.end_dict();
        }
        Ok(())
    }
}

/// A program, compiled once and run any number of times, from any thread.
#[derive(Debug, Clone)]
pub struct MontyRun {
    program: Arc<Program>,
    code: Arc<str>,
    script_name: Arc<str>,
    input_names: Arc<[String]>,
    external_functions: Arc<[String]>,
    external_modules: Arc<[String]>,
    module_stubs: Arc<[(String, String)]>,
}

impl MontyRun {
    /// Compiles a program. `input_names` are globals that each run gets values for, in this order; `external_functions`
    /// are functions of the host. Without any of these, unknown names are asked for as [`RunProgress::NameLookup`] and
    /// calls of unknown functions as [`RunProgress::FunctionCall`]; with some, other unknown names are a `NameError`.
    ///
    /// # Errors
    /// A `SyntaxError` when the source does not compile, a `ValueError` for a name that is no identifier.
    pub fn new(
        code: String,
        script_name: &str,
        input_names: Vec<String>,
        external_functions: Vec<String>,
    ) -> Result<Self, MontyException> {
        Self::with_options(code, script_name, input_names, external_functions, CompileOptions::default())
    }

    /// Compiles a program as [`MontyRun::new`] does, with options.
    ///
    /// ```
    /// use monty::{CompileOptions, MontyRun};
    ///
    /// let plain = CompileOptions { assert_message_annotations: false, ..CompileOptions::default() };
    /// let program = MontyRun::with_options("assert 1 == 2".into(), "main.py", vec![], vec![], plain)?;
    /// assert_eq!(program.run_no_limits(vec![]).unwrap_err().summary(), "AssertionError");
    /// # Ok::<(), monty::MontyException>(())
    /// ```
    ///
    /// # Errors
    /// As [`MontyRun::new`], and a `SyntaxError` for source that takes more than `max_memory` to compile.
    pub fn with_options(
        code: String,
        script_name: &str,
        input_names: Vec<String>,
        external_functions: Vec<String>,
        options: CompileOptions,
    ) -> Result<Self, MontyException> {
        let mut writer = Writer::new(b'O');
        writer.begin_dict();
        writer.string("script_name")?;
        writer.string(script_name)?;
        options.write(&mut writer)?;
        for (key, names) in [("inputs", &input_names), ("external_functions", &external_functions)] {
            if !names.is_empty() {
                writer.string(key)?;
                writer.strings(names.iter().map(String::as_str))?;
            }
        }
        writer.end_dict();
        let (program, outcome) = Program::compile(code.as_bytes(), &writer.finish());
        let Some(program) = program else {
            return Err(failure(Message::read(&outcome.message)));
        };
        Ok(Self {
            program: Arc::new(program),
            code: code.into(),
            script_name: script_name.into(),
            input_names: input_names.into(),
            external_functions: external_functions.into(),
            external_modules: Arc::default(),
            module_stubs: Arc::default(),
        })
    }

    /// The same program with modules of the host. Their import asks for a [`RunProgress::NameLookup`] that is a module;
    /// calls of their functions come with names like `module.function`.
    #[must_use]
    pub fn with_external_modules(mut self, names: Vec<String>) -> Self {
        self.external_modules = names.into();
        self
    }

    /// The same program with declarations of modules of the host, by name, for [`MontyRun::type_check`].
    #[must_use]
    pub fn with_module_stubs(mut self, stubs: Vec<(String, String)>) -> Self {
        self.module_stubs = stubs.into();
        self
    }

    /// The source.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The file name in tracebacks.
    pub fn script_name(&self) -> &str {
        &self.script_name
    }

    /// Names of the inputs.
    pub fn input_names(&self) -> &[String] {
        &self.input_names
    }

    /// Names of the declared host functions.
    pub fn external_functions(&self) -> &[String] {
        &self.external_functions
    }

    /// Runs to the end; gives the value of the last expression. Host functions cannot be called: see
    /// [`MontyRun::start`].
    ///
    /// # Errors
    /// The exception that left the program, or a `TypeError` for inputs that do not match.
    pub fn run(
        &self,
        inputs: Vec<MontyObject>,
        tracker: impl ResourceTracker,
        print: &mut impl PrintWriter,
    ) -> Result<MontyObject, MontyException> {
        let (mut run, mut message) = self.begin(&inputs, &tracker, print)?;
        while let Some(waiting) = run {
            let answer = self.refusal(message);
            let (next, outcome) = waiting.resume(&answer);
            (run, message) = settle(next, outcome, print, 0)?;
        }
        Ok(message.body)
    }

    /// The answer to what a run without a host asks.
    fn refusal(&self, message: Message) -> Vec<u8> {
        let kind = message.kind;
        let name = sequence(message.body).into_iter().next().map(text).unwrap_or_default();
        let error = match kind {
            b'F' if self.external_functions.contains(&name) => MontyException::new(
                ExcType::NotImplementedError,
                Some(format!("External function '{name}' not implemented with standard execution")),
            ),
            b'O' => MontyException::new(
                ExcType::NotImplementedError,
                Some(format!("OS function '{name}' not implemented with standard execution")),
            ),
            _ => return plain_message(b'N'),
        };
        exception_message(&error)
    }

    /// Runs to the end without limits, printing to this process's streams.
    ///
    /// # Errors
    /// As [`MontyRun::run`].
    pub fn run_no_limits(&self, inputs: Vec<MontyObject>) -> Result<MontyObject, MontyException> {
        self.run(inputs, NoLimitTracker, &mut StdPrint)
    }

    /// Runs until the program ends or asks the host for something.
    ///
    /// # Errors
    /// As [`MontyRun::run`].
    pub fn start<T: ResourceTracker>(
        self,
        inputs: Vec<MontyObject>,
        tracker: T,
        print: &mut impl PrintWriter,
    ) -> Result<RunProgress<T>, MontyException> {
        let (run, message) = self.begin(&inputs, &tracker, print)?;
        progress_of(run, message, tracker, 0)
    }

    fn begin(
        &self,
        inputs: &[MontyObject],
        tracker: &impl ResourceTracker,
        print: &mut impl PrintWriter,
    ) -> Result<(Option<crate::native::Run>, Message), MontyException> {
        let expected = self.input_names.len();
        if inputs.len() != expected {
            let text = format!("expected {expected} inputs, got {}", inputs.len());
            return Err(MontyException::new(ExcType::TypeError, Some(text)));
        }
        let mut data = Vec::new();
        if expected != 0 {
            let mut writer = Writer::new(b'V');
            writer.tuple(expected)?;
            inputs.iter().try_for_each(|input| writer.value(input, 1))?;
            data = writer.finish();
        }
        let options = run_options(Some(tracker), print, &self.external_modules, Kind::Program)?;
        let (run, outcome) = self.program.start(&data, &options);
        settle(run, outcome, print, 0)
    }

    /// Asks the runs of the program that are executing at this moment, in other threads, to stop: a `KeyboardInterrupt`
    /// that the program cannot catch. Clones are the same program.
    pub fn interrupt(&self) {
        self.program.interrupt();
    }

    /// Checks the types of the program, given declarations of what it sees. Gives the report, `None` when nothing is
    /// found. `format` is one of full, concise, json, jsonlines, rdjson, pylint, azure, gitlab and github.
    ///
    /// # Errors
    /// A `ValueError` for a format that does not exist.
    pub fn type_check(&self, stubs: Option<&str>, format: &str) -> Result<Option<String>, MontyException> {
        let check = |format: &str| -> Result<String, MontyException> {
            let mut writer = Writer::new(b'O');
            writer.begin_dict();
            let name = &*self.script_name;
            for (key, value) in [("script_name", name), ("stubs", stubs.unwrap_or("")), ("format", format)] {
                writer.string(key)?;
                writer.string(value)?;
            }
            writer.string("module_stubs")?;
            writer.begin_dict();
            for (module, text) in self.module_stubs.iter() {
                writer.string(module)?;
                writer.string(text)?;
            }
            writer.end_dict();
            writer.end_dict();
            let message = message_of(Program::type_check(self.code.as_bytes(), &writer.finish()))?;
            Ok(text(message.body))
        };
        let report = check(format)?;
        Ok((!check("concise")?.is_empty()).then_some(report))
    }

    /// The program as bytes for [`MontyRun::load`], in any process.
    ///
    /// # Errors
    /// None but faults of the library.
    pub fn dump(&self) -> Result<Vec<u8>, MontyException> {
        bytes_of(self.program.dump())
    }

    /// A program of bytes from [`MontyRun::dump`].
    ///
    /// # Errors
    /// A `ValueError` for any other bytes.
    pub fn load(data: &[u8]) -> Result<Self, MontyException> {
        let (program, outcome) = Program::load(data);
        let Some(program) = program else {
            debug_assert_ne!(outcome.status, OK);
            return Err(failure(Message::read(&outcome.message)));
        };
        let MontyObject::Dict(info) = message_of(program.info())?.body else {
            return Err(MontyException::new(ExcType::RuntimeError, Some("the program has no description".into())));
        };
        let names = |key: &str| -> Vec<String> {
            info.get(key).cloned().map(sequence).unwrap_or_default().into_iter().map(text).collect()
        };
        let said = |key: &str| info.get(key).cloned().map(text).unwrap_or_default();
        Ok(Self {
            code: said("code").into(),
            script_name: said("script_name").into(),
            input_names: names("inputs").into(),
            external_functions: names("external_functions").into(),
            external_modules: Arc::default(),
            module_stubs: Arc::default(),
            program: Arc::new(program),
        })
    }
}
