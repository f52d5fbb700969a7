#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod bigint;
mod continuation;
mod engine;
mod exception;
mod host_objects;
mod messages;
mod mount;
mod native;
mod object;
mod os;
mod print;
mod progress;
mod repl;
mod resource;
mod run;
mod seal;
mod show;
mod stat;
mod wire;
#[cfg(test)]
mod wire_tests;

pub use bigint::BigInt;
pub use continuation::{detect_repl_continuation_mode, ReplContinuationMode};
pub use exception::{CodeLoc, ExcType, MontyException, StackFrame};
pub use host_objects::{ClassInstance, MontyFunction};
pub use mount::{MountDir, MountMode, MountOptions};
pub use object::{ConversionError, Date, DictPairs, MontyObject, Time, TimeZone};
pub use os::OsFunction;
pub use print::{CallbackPrint, CollectStringPrint, NoPrint, PrintWriter, StdPrint};
pub use progress::{
    Call, ExtFunctionResult, ExternalResult, FutureSnapshot, MontyFuture, NameLookup, NameLookupResult, RunProgress,
    Snapshot,
};
pub use repl::MontyRepl;
pub use resource::{
    LimitedTracker, NoLimitTracker, ResourceError, ResourceLimits, ResourceTracker, Spent, DEFAULT_MAX_RECURSION_DEPTH,
};
pub use run::{CompileOptions, MontyRun};
pub use seal::{seal_dump, unseal_dump};
pub use stat::{dir_stat, file_stat, stat_result, symlink_stat};
pub use wire::InvalidInputError;
