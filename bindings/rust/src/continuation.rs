//! Whether what was typed into a session is complete.

use crate::run::MontyRun;

const OPEN: [&str; 3] = ["was never closed", "unterminated triple-quoted", "unexpected EOF"];
const UNFINISHED: [&str; 2] = ["expected an indented block", "expected 'except' or 'finally' block"];
const COMPOUND: [&str; 9] = ["if", "for", "while", "def", "class", "with", "try", "async", "match"];

/// What is to be done with the lines typed so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplContinuationMode {
    /// They can be fed, be it to get a syntax error.
    Complete,
    /// A bracket or a string is open: more lines have to come.
    IncompleteImplicit,
    /// A block is open: it ends with an empty line.
    IncompleteBlock,
}

/// Says whether lines of a session are complete, as CPython's prompt would.
///
/// ```
/// use monty::{detect_repl_continuation_mode, ReplContinuationMode};
///
/// assert_eq!(detect_repl_continuation_mode("1 + 1\n"), ReplContinuationMode::Complete);
/// assert_eq!(detect_repl_continuation_mode("f(1,\n"), ReplContinuationMode::IncompleteImplicit);
/// assert_eq!(detect_repl_continuation_mode("if x:\n"), ReplContinuationMode::IncompleteBlock);
/// ```
#[must_use]
pub fn detect_repl_continuation_mode(source: &str) -> ReplContinuationMode {
    let lines: Vec<&str> = source.strip_suffix('\n').unwrap_or(source).split('\n').collect();
    let is_blank = lines.last().is_none_or(|line| line.trim().is_empty());
    let first = lines.iter().find(|line| !line.trim().is_empty()).copied().unwrap_or("");
    let is_decorated = first.starts_with('@');
    let word = first.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
    let is_block = is_decorated || (COMPOUND.contains(&word) && (word != "match" || first.trim_end().ends_with(':')));
    match MontyRun::new(source.to_string(), "main.py", vec![], vec![]) {
        Ok(_) if is_block && !is_blank => ReplContinuationMode::IncompleteBlock,
        Ok(_) => ReplContinuationMode::Complete,
        Err(error) => {
            let message = error.message().unwrap_or("");
            if OPEN.iter().any(|part| message.contains(part)) {
                ReplContinuationMode::IncompleteImplicit
            } else if !is_blank && (is_decorated || UNFINISHED.iter().any(|part| message.starts_with(part))) {
                ReplContinuationMode::IncompleteBlock
            } else {
                ReplContinuationMode::Complete
            }
        }
    }
}
