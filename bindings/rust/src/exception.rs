//! Exceptions that programs raise and hosts answer with.

use std::fmt;
use std::str::FromStr;

macro_rules! exception_types {
    ($($name:ident),* $(,)?) => {
        /// The builtin exception classes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[allow(missing_docs)]
        pub enum ExcType {
            $($name),*
        }

        impl From<ExcType> for &'static str {
            fn from(value: ExcType) -> Self {
                match value {
                    $(ExcType::$name => stringify!($name)),*
                }
            }
        }

        impl FromStr for ExcType {
            type Err = String;

            fn from_str(name: &str) -> Result<Self, String> {
                match name {
                    $(stringify!($name) => Ok(ExcType::$name),)*
                    _ => Err(format!("unknown exception type '{name}'")),
                }
            }
        }
    };
}

exception_types!(
    BaseException,
    Exception,
    SystemExit,
    KeyboardInterrupt,
    GeneratorExit,
    StopIteration,
    StopAsyncIteration,
    ArithmeticError,
    FloatingPointError,
    OverflowError,
    ZeroDivisionError,
    AssertionError,
    AttributeError,
    FrozenInstanceError,
    BufferError,
    EOFError,
    ImportError,
    ModuleNotFoundError,
    LookupError,
    IndexError,
    KeyError,
    MemoryError,
    NameError,
    UnboundLocalError,
    OSError,
    BlockingIOError,
    ChildProcessError,
    ConnectionError,
    BrokenPipeError,
    ConnectionAbortedError,
    ConnectionRefusedError,
    ConnectionResetError,
    FileExistsError,
    FileNotFoundError,
    InterruptedError,
    IsADirectoryError,
    NotADirectoryError,
    PermissionError,
    ProcessLookupError,
    TimeoutError,
    ReferenceError,
    RuntimeError,
    NotImplementedError,
    PythonFinalizationError,
    RecursionError,
    SyntaxError,
    IndentationError,
    TabError,
    SystemError,
    TypeError,
    ValueError,
    UnicodeError,
    UnicodeDecodeError,
    UnicodeEncodeError,
    UnicodeTranslateError,
    Warning,
    DeprecationWarning,
    PendingDeprecationWarning,
    RuntimeWarning,
    SyntaxWarning,
    UserWarning,
    FutureWarning,
    ImportWarning,
    UnicodeWarning,
    BytesWarning,
    ResourceWarning,
    EncodingWarning,
    BaseExceptionGroup,
    ExceptionGroup,
    JSONDecodeError,
    PatternError,
    CancelledError,
);

impl ExcType {
    /// The first of the names that is a builtin class.
    pub(crate) fn nearest<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        names.into_iter().find_map(|name| name.parse().ok()).unwrap_or(ExcType::Exception)
    }
}

impl fmt::Display for ExcType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str((*self).into())
    }
}

/// A place in source; line and column count from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeLoc {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

/// One frame of a traceback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StackFrame {
    /// Name of the script.
    pub filename: String,
    /// Where the running expression begins.
    pub start: CodeLoc,
    /// Where it ends.
    pub end: CodeLoc,
    /// Name of the function, `<module>` at the top.
    pub frame_name: Option<String>,
    /// The source line with its indentation.
    pub preview_line: Option<String>,
    /// True when the expression is the whole line and a marker would say nothing.
    pub hide_caret: bool,
    /// True when there is no name to show.
    pub hide_frame_name: bool,
}

/// A Python exception: one that ended a program, or one to raise in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MontyException {
    exc_type: ExcType,
    name: String,
    message: Option<String>,
    frames: Vec<StackFrame>,
    text: Option<String>,
}

impl MontyException {
    /// An exception without a traceback.
    pub fn new(exc_type: ExcType, message: Option<String>) -> Self {
        Self { exc_type, name: exc_type.to_string(), message, frames: Vec::new(), text: None }
    }

    pub(crate) fn raised(
        names: &[String],
        message: Option<String>,
        frames: Vec<StackFrame>,
        text: Option<String>,
    ) -> Self {
        let exc_type = ExcType::nearest(names.iter().map(String::as_str));
        let name = names.first().cloned().unwrap_or_else(|| exc_type.to_string());
        Self { exc_type, name, message, frames, text }
    }

    /// The nearest builtin class.
    pub fn exc_type(&self) -> ExcType {
        self.exc_type
    }

    /// The name of the class itself, which the program may have defined.
    pub fn type_name(&self) -> &str {
        &self.name
    }

    /// What `str(exception)` gives, unless that is empty.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The message, owned.
    pub fn into_message(self) -> Option<String> {
        self.message
    }

    /// The frames, outermost first; empty for syntax errors.
    pub fn traceback(&self) -> &[StackFrame] {
        &self.frames
    }

    /// `Type: message`, or the type alone.
    pub fn summary(&self) -> String {
        match &self.message {
            Some(message) => format!("{}: {message}", self.name),
            None => self.name.clone(),
        }
    }

    /// `Type('message')`.
    pub fn py_repr(&self) -> String {
        match &self.message {
            Some(message) => format!("{}({})", self.name, crate::object::repr_str(message)),
            None => format!("{}()", self.name),
        }
    }
}

impl fmt::Display for MontyException {
    /// The whole report as CPython prints it, without the last newline.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.text {
            Some(text) => f.write_str(text.trim_end_matches('\n')),
            None => f.write_str(&self.summary()),
        }
    }
}

impl std::error::Error for MontyException {}
