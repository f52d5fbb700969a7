//! Steps of a run: answers in, events out, printed text delivered, errors as exceptions.

use std::borrow::Cow;

use crate::exception::{CodeLoc, ExcType, MontyException, StackFrame};
use crate::messages::{number, optional, sequence, text, Message};
use crate::native::{Outcome, Run, ERROR_DATA, OK};
use crate::object::MontyObject;
use crate::print::PrintWriter;
use crate::resource::ResourceTracker;
use crate::wire::{InvalidInputError, Writer};

/// The exception for a value that cannot go in.
impl From<InvalidInputError> for MontyException {
    fn from(error: InvalidInputError) -> Self {
        let kind = if error.0.starts_with("Max input depth") { ExcType::RuntimeError } else { ExcType::TypeError };
        MontyException::new(kind, Some(error.0))
    }
}

/// The exception of an outcome other than success.
pub(crate) fn failure(message: Message) -> MontyException {
    let mut parts = sequence(message.body).into_iter();
    match message.kind {
        b'X' => {
            let names: Vec<String> = parts.next().map(sequence).unwrap_or_default().into_iter().map(text).collect();
            let said = parts.nth(1).and_then(optional);
            let report = parts.next().and_then(optional);
            let frames = parts.next().map(sequence).unwrap_or_default().into_iter().map(frame_of).collect();
            MontyException::raised(&names, said, frames, report)
        }
        b'S' => {
            let names = [parts.next().map(text).unwrap_or_default()];
            let said = parts.next().and_then(optional);
            MontyException::raised(&names, said, Vec::new(), parts.last().and_then(optional))
        }
        _ => {
            let code = parts.next().map(text).unwrap_or_default();
            let kind = match code.as_str() {
                "bad-dump" | "dump-version" | "bad-name" | "bad-message" => ExcType::ValueError,
                "bad-option" | "missing-input" | "unexpected-inputs" | "unsupported-value" => ExcType::TypeError,
                _ => ExcType::RuntimeError,
            };
            MontyException::new(kind, parts.next().and_then(optional))
        }
    }
}

fn frame_of(fields: MontyObject) -> StackFrame {
    let mut fields = sequence(fields).into_iter();
    let filename = fields.next().map(text).unwrap_or_default();
    let mut place = || fields.next().as_ref().map_or(0, number) as u32;
    let start = CodeLoc { line: place(), column: place() };
    let end = CodeLoc { line: place(), column: place() };
    let frame_name = fields.next().and_then(optional);
    let preview_line = fields.next().and_then(optional);
    let is_whole = preview_line.as_ref().is_some_and(|line| {
        let first = line.chars().take_while(|c| c.is_whitespace()).count() as u32 + 1;
        start.line == end.line && start.column == first && end.column == line.trim_end().chars().count() as u32 + 1
    });
    let hide_frame_name = frame_name.is_none();
    StackFrame { filename, start, end, frame_name, preview_line, hide_caret: is_whole, hide_frame_name }
}

/// The message of a call of the library that gives one; an exception unless it succeeded.
pub(crate) fn message_of(outcome: Outcome) -> Result<Message, MontyException> {
    let message = Message::read(&outcome.message);
    if outcome.status == OK {
        Ok(message)
    } else {
        Err(failure(message))
    }
}

/// The bytes of a call of the library that gives a dump.
pub(crate) fn bytes_of(outcome: Outcome) -> Result<Vec<u8>, MontyException> {
    if outcome.status == OK {
        Ok(outcome.message)
    } else {
        Err(failure(Message::read(&outcome.message)))
    }
}

/// What a run is of.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// A program.
    Program,
    /// A snippet.
    Feed,
    /// A call of the function with this number.
    Call(i64),
}

/// Options of start, feed and load.
pub(crate) fn run_options<T: ResourceTracker>(
    tracker: Option<&T>,
    print: &impl PrintWriter,
    modules: &[String],
    kind: Kind,
) -> Result<Vec<u8>, InvalidInputError> {
    let mut writer = Writer::new(b'O');
    writer.begin_dict();
    writer.string("output")?;
    writer.string(if print.is_disabled() { "discard" } else { "immediate" })?;
    if let Some(limits) = tracker.and_then(ResourceTracker::limits) {
        writer.string("limits")?;
        limits.write(&mut writer)?;
    }
    if !modules.is_empty() {
        writer.string("external_modules")?;
        writer.strings(modules.iter().map(String::as_str))?;
    }
    if kind != Kind::Program {
        writer.string("function_handles")?;
        writer.truth(true);
    }
    if let Kind::Call(number) = kind {
        writer.string("call")?;
        writer.int(number)?;
    }
    writer.end_dict();
    Ok(writer.finish())
}

/// The answer with a value.
pub(crate) fn value_message(value: &MontyObject, session: u64) -> Result<Vec<u8>, InvalidInputError> {
    Writer::message(b'V', value, session)
}

/// The answer that raises an exception.
pub(crate) fn exception_message(error: &MontyException) -> Vec<u8> {
    let mut writer = Writer::new(b'X');
    let written = writer.exception(error.exc_type().into(), error.message());
    debug_assert!(written.is_ok(), "a name and a message fit");
    writer.finish()
}

/// An answer without content.
pub(crate) fn plain_message(kind: u8) -> Vec<u8> {
    let mut writer = Writer::new(kind);
    writer.none();
    writer.finish()
}

/// Goes on until the run asks something or ends; delivers printed text on the way.
pub(crate) fn settle(
    mut run: Option<Run>,
    mut outcome: Outcome,
    print: &mut impl PrintWriter,
    session: u64,
) -> Result<(Option<Run>, Message), MontyException> {
    loop {
        let message = Message::of_session(&outcome.message, session);
        let delivered = deliver(&message, print);
        let answer = if outcome.status != OK {
            match (&run, outcome.status) {
                // The library does not take the value: the program sees that as an error.
                (Some(_), ERROR_DATA) => exception_message(&failure(message)),
                _ => return Err(failure(message)),
            }
        } else if message.kind != b'P' {
            return Ok((run, message));
        } else {
            match delivered {
                Ok(()) => plain_message(b'V'),
                Err(error) => exception_message(&error),
            }
        };
        let Some(waiting) = run else {
            return Err(MontyException::new(ExcType::RuntimeError, Some("the run has ended".into())));
        };
        (run, outcome) = waiting.resume(&answer);
    }
}

fn deliver(message: &Message, print: &mut impl PrintWriter) -> Result<(), MontyException> {
    for (stream, fragment) in &message.printed {
        let fragment = Cow::Borrowed(fragment.as_str());
        match stream.as_str() {
            "stderr" => print.stderr_write(fragment)?,
            _ => print.stdout_write(fragment)?,
        }
    }
    Ok(())
}
