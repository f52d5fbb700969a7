//! Limits of runs.

use std::time::Duration;

use crate::exception::{ExcType, MontyException};
use crate::object::MontyObject;
use crate::wire::{InvalidInputError, Writer};

/// Frames on top of each other unless a limit says otherwise.
pub const DEFAULT_MAX_RECURSION_DEPTH: usize = 1000;

/// Limits of a run; what is not set is not limited, except recursion.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceLimits {
    /// Objects allocated in total.
    pub max_allocations: Option<usize>,
    /// Execution time; the host's work does not count, taking printed text does.
    pub max_duration: Option<Duration>,
    /// Bytes alive.
    pub max_memory: Option<usize>,
    /// Accepted, without effect.
    pub gc_interval: Option<usize>,
    /// Python frames on top of each other.
    pub max_recursion_depth: Option<usize>,
    /// Times the run may ask the host.
    pub max_suspensions: Option<usize>,
    /// Bits of one `int`.
    pub max_int_bits: Option<usize>,
    /// Time since the start, the host's work included.
    pub max_wall: Option<Duration>,
}

macro_rules! setters {
    ($($name:ident: $type:ty, $doc:literal);* $(;)?) => {
        $(
            #[doc = $doc]
            #[must_use]
            pub fn $name(mut self, value: $type) -> Self {
                self.$name = value.into();
                self
            }
        )*
    };
}

impl ResourceLimits {
    /// Limits with the default recursion depth and nothing else.
    pub fn new() -> Self {
        Self { max_recursion_depth: Some(DEFAULT_MAX_RECURSION_DEPTH), ..Self::default() }
    }

    setters!(
        max_allocations: usize, "Limits the objects allocated in total.";
        max_duration: Duration, "Limits the execution time.";
        max_memory: usize, "Limits the bytes alive.";
        gc_interval: usize, "Accepted, without effect.";
        max_recursion_depth: Option<usize>, "Limits the frames on top of each other.";
        max_suspensions: usize, "Limits how often the run may ask the host.";
        max_int_bits: usize, "Limits the bits of one `int`.";
        max_wall: Duration, "Limits the time since the start, the host's work included.";
    );

    pub(crate) fn write(&self, writer: &mut Writer) -> Result<(), InvalidInputError> {
        let counts = [
            ("max_allocations", self.max_allocations),
            ("max_memory", self.max_memory),
            ("gc_interval", self.gc_interval),
            ("max_recursion_depth", self.max_recursion_depth),
            ("max_suspensions", self.max_suspensions),
            ("max_int_bits", self.max_int_bits),
        ];
        writer.begin_dict();
        for (name, value) in counts {
            if let Some(value) = value {
                writer.string(name)?;
                writer.int(i64::try_from(value).unwrap_or(i64::MAX))?;
            }
        }
        for (name, duration) in [("max_duration_secs", self.max_duration), ("max_wall_secs", self.max_wall)] {
            if let Some(duration) = duration {
                writer.string(name)?;
                writer.float(duration.as_secs_f64());
            }
        }
        writer.end_dict();
        Ok(())
    }

    /// The limits that a saved run was started with.
    pub(crate) fn of_info(info: &MontyObject) -> Self {
        let MontyObject::Dict(info) = info else {
            return Self::default();
        };
        let Some(MontyObject::Dict(limits)) = info.get("limits") else {
            return Self::default();
        };
        let count = |name: &str| match limits.get(name) {
            Some(MontyObject::Int(value)) => usize::try_from(*value).ok(),
            _ => None,
        };
        let seconds = |name: &str| match limits.get(name) {
            Some(MontyObject::Float(seconds)) => Duration::try_from_secs_f64(*seconds).ok(),
            Some(MontyObject::Int(seconds)) => u64::try_from(*seconds).ok().map(Duration::from_secs),
            _ => None,
        };
        Self {
            max_allocations: count("max_allocations"),
            max_duration: seconds("max_duration_secs"),
            max_memory: count("max_memory"),
            gc_interval: count("gc_interval"),
            max_recursion_depth: count("max_recursion_depth"),
            max_suspensions: count("max_suspensions"),
            max_int_bits: count("max_int_bits"),
            max_wall: seconds("max_wall_secs"),
        }
    }
}

/// What a run has used.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spent {
    /// Execution time.
    pub elapsed: Duration,
    /// Objects allocated.
    pub allocations: usize,
    /// Times the run has asked the host.
    pub suspensions: usize,
}

impl Spent {
    pub(crate) fn of_info(info: &MontyObject) -> Self {
        let MontyObject::Dict(info) = info else {
            return Self::default();
        };
        let Some(MontyObject::Dict(spent)) = info.get("spent") else {
            return Self::default();
        };
        let count = |name: &str| match spent.get(name) {
            Some(MontyObject::Int(value)) => usize::try_from(*value).unwrap_or(0),
            _ => 0,
        };
        let elapsed = match spent.get("duration_secs") {
            Some(MontyObject::Float(seconds)) => Duration::try_from_secs_f64(*seconds).unwrap_or_default(),
            _ => Duration::ZERO,
        };
        Self { elapsed, allocations: count("allocations"), suspensions: count("suspensions") }
    }
}

/// Says what a run may use. The library itself counts.
pub trait ResourceTracker: std::fmt::Debug {
    /// The limits; none means the defaults.
    fn limits(&self) -> Option<&ResourceLimits>;

    /// Takes note of what a run has spent.
    fn note(&mut self, _spent: Spent) {}

    /// A tracker for a run that was saved with these limits.
    fn restored(limits: ResourceLimits) -> Self
    where
        Self: Sized;
}

/// Nothing is limited but recursion (1000).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NoLimitTracker;

impl ResourceTracker for NoLimitTracker {
    fn limits(&self) -> Option<&ResourceLimits> {
        None
    }

    fn restored(_limits: ResourceLimits) -> Self {
        Self
    }
}

/// The given limits bind.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LimitedTracker {
    limits: ResourceLimits,
    spent: Spent,
}

impl LimitedTracker {
    /// A tracker with limits.
    pub fn new(limits: ResourceLimits) -> Self {
        Self { limits, spent: Spent::default() }
    }

    /// Execution time when [`Snapshot::tracker_mut`](crate::Snapshot::tracker_mut) was called. It is measured when it
    /// is limited.
    pub fn elapsed(&self) -> Duration {
        self.spent.elapsed
    }

    /// Objects allocated until then.
    pub fn allocation_count(&self) -> usize {
        self.spent.allocations
    }

    /// Changes the execution time of runs started from now on.
    pub fn set_max_duration(&mut self, duration: Duration) {
        self.limits.max_duration = Some(duration);
    }
}

impl ResourceTracker for LimitedTracker {
    fn limits(&self) -> Option<&ResourceLimits> {
        Some(&self.limits)
    }

    fn note(&mut self, spent: Spent) {
        self.spent = spent;
    }

    fn restored(limits: ResourceLimits) -> Self {
        Self::new(limits)
    }
}

/// A limit that ended a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ResourceError {
    /// Too many objects.
    Allocation,
    /// Too long.
    Time,
    /// Too many bytes.
    Memory,
    /// Too deep.
    Recursion,
}

impl ResourceError {
    /// The limit behind an exception, when there is one.
    pub fn of(error: &MontyException) -> Option<Self> {
        let message = error.message().unwrap_or_default();
        match error.exc_type() {
            ExcType::MemoryError if message.starts_with("allocation limit") => Some(Self::Allocation),
            ExcType::MemoryError if message.starts_with("memory limit") => Some(Self::Memory),
            ExcType::TimeoutError if message.starts_with("time limit") => Some(Self::Time),
            ExcType::RecursionError => Some(Self::Recursion),
            _ => None,
        }
    }
}
