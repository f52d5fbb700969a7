//! Where printed text goes.

use std::borrow::Cow;
use std::io::Write as _;

use crate::exception::{ExcType, MontyException};

/// Receives printed text, fragment by fragment: arguments, separators and ends are separate calls.
pub trait PrintWriter {
    /// Text for the standard output. An error is raised by the `print` call.
    fn stdout_write(&mut self, output: Cow<'_, str>) -> Result<(), MontyException>;

    /// One character for the standard output.
    fn stdout_push(&mut self, end: char) -> Result<(), MontyException> {
        self.stdout_write(Cow::Owned(end.to_string()))
    }

    /// Text for the standard error output; goes to the standard output unless overridden.
    fn stderr_write(&mut self, output: Cow<'_, str>) -> Result<(), MontyException> {
        self.stdout_write(output)
    }

    /// True when nothing is to be delivered.
    fn is_disabled(&self) -> bool {
        false
    }
}

/// Prints to the standard streams of this process.
#[derive(Debug, Clone, Copy, Default)]
pub struct StdPrint;

fn failed(error: std::io::Error) -> MontyException {
    MontyException::new(ExcType::OSError, Some(error.to_string()))
}

impl PrintWriter for StdPrint {
    fn stdout_write(&mut self, output: Cow<'_, str>) -> Result<(), MontyException> {
        std::io::stdout().write_all(output.as_bytes()).map_err(failed)
    }

    fn stderr_write(&mut self, output: Cow<'_, str>) -> Result<(), MontyException> {
        std::io::stderr().write_all(output.as_bytes()).map_err(failed)
    }
}

/// Drops what is printed.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoPrint;

impl PrintWriter for NoPrint {
    fn stdout_write(&mut self, _output: Cow<'_, str>) -> Result<(), MontyException> {
        Ok(())
    }

    fn is_disabled(&self) -> bool {
        true
    }
}

/// Keeps what is printed.
#[derive(Debug, Clone, Default)]
pub struct CollectStringPrint(String);

impl CollectStringPrint {
    /// An empty collector.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text so far.
    pub fn output(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    pub fn into_output(self) -> String {
        self.0
    }
}

impl PrintWriter for CollectStringPrint {
    fn stdout_write(&mut self, output: Cow<'_, str>) -> Result<(), MontyException> {
        self.0.push_str(&output);
        Ok(())
    }
}

/// Hands each fragment to a function.
pub struct CallbackPrint<F: FnMut(&str) -> Result<(), MontyException>>(pub F);

impl<F: FnMut(&str) -> Result<(), MontyException>> PrintWriter for CallbackPrint<F> {
    fn stdout_write(&mut self, output: Cow<'_, str>) -> Result<(), MontyException> {
        (self.0)(&output)
    }
}
