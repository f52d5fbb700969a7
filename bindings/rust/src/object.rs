//! Python values on the host's side.

use std::fmt::{self, Write as _};

use crate::bigint::BigInt;
use crate::exception::ExcType;
use crate::host_objects::{ClassInstance, MontyFunction};

/// A Python value.
///
/// `Repr` and `Cycle` only come out of the sandbox; to give one as an input is an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MontyObject {
    /// `...`
    Ellipsis,
    /// `None`
    None,
    /// `bool`
    Bool(bool),
    /// `int` that fits 64 bits.
    Int(i64),
    /// `int` that does not.
    BigInt(BigInt),
    /// `float`
    Float(f64),
    /// `complex`: real and imaginary part.
    Complex(f64, f64),
    /// `str`
    String(String),
    /// `bytes`
    Bytes(Vec<u8>),
    /// `list`
    List(Vec<MontyObject>),
    /// `tuple`
    Tuple(Vec<MontyObject>),
    /// A named tuple.
    NamedTuple {
        /// Name of its class, with the module.
        type_name: String,
        /// Names of the fields.
        field_names: Vec<String>,
        /// Their values.
        values: Vec<MontyObject>,
    },
    /// `dict`
    Dict(DictPairs),
    /// `set`
    Set(Vec<MontyObject>),
    /// `frozenset`
    FrozenSet(Vec<MontyObject>),
    /// An exception as a value.
    Exception {
        /// Its nearest builtin class.
        exc_type: ExcType,
        /// Its message.
        arg: Option<String>,
    },
    /// A class, by name.
    Type(String),
    /// A builtin function, by name.
    BuiltinFunction(String),
    /// A host function, by name.
    Function {
        /// The name under which it is called.
        name: String,
        /// Its documentation.
        docstring: Option<String>,
    },
    /// A POSIX path.
    Path(String),
    /// `datetime.date`
    Date(Date),
    /// `datetime.time`
    Time(Time),
    /// `datetime.datetime`
    DateTime(Date, Time),
    /// `datetime.timedelta`
    TimeDelta {
        /// Days, negative for negative differences.
        days: i64,
        /// Seconds, 0 to 86,399.
        seconds: i64,
        /// Microseconds, 0 to 999,999.
        microseconds: i64,
    },
    /// `datetime.timezone`
    TimeZone(TimeZone),
    /// A dataclass instance.
    Dataclass {
        /// Name of its class.
        name: String,
        /// A number that tells classes of one name apart; 0 when there is none.
        type_id: u64,
        /// Names of the fields.
        field_names: Vec<String>,
        /// Fields and values.
        attrs: DictPairs,
        /// True when its fields cannot be assigned.
        frozen: bool,
    },
    /// An object that stays with the host.
    ClassInstance(Box<ClassInstance>),
    /// A function of a program in a session.
    MontyFunction(MontyFunction),
    /// How a value without host equivalent prints.
    Repr(String),
    /// A container inside itself: depth and how it prints.
    Cycle(usize, String),
}

/// Year, month and day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Date {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

/// A time of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Time {
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    pub microsecond: u32,
    pub timezone: Option<TimeZone>,
    /// 1 for the second of two equal times when clocks are set back.
    pub fold: u8,
}

/// A fixed offset from UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeZone {
    /// The offset in microseconds, positive to the east.
    pub offset_microseconds: i64,
    /// Its name.
    pub name: Option<String>,
}

/// Keys and values of a dict, in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DictPairs(Vec<(MontyObject, MontyObject)>);

impl DictPairs {
    /// The number of pairs.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True without pairs.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The pairs in order.
    pub fn iter(&self) -> std::slice::Iter<'_, (MontyObject, MontyObject)> {
        self.0.iter()
    }

    /// The value of a string key.
    pub fn get(&self, key: &str) -> Option<&MontyObject> {
        self.0.iter().find_map(|(name, value)| match name {
            MontyObject::String(name) if name == key => Some(value),
            _ => None,
        })
    }
}

impl<K: Into<MontyObject>, V: Into<MontyObject>> From<Vec<(K, V)>> for DictPairs {
    fn from(pairs: Vec<(K, V)>) -> Self {
        Self(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

impl IntoIterator for DictPairs {
    type Item = (MontyObject, MontyObject);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a DictPairs {
    type Item = &'a (MontyObject, MontyObject);
    type IntoIter = std::slice::Iter<'a, (MontyObject, MontyObject)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl MontyObject {
    /// A dict of pairs.
    pub fn dict(pairs: impl Into<DictPairs>) -> Self {
        MontyObject::Dict(pairs.into())
    }

    /// What Python's truth test gives.
    pub fn is_truthy(&self) -> bool {
        match self {
            MontyObject::None => false,
            MontyObject::Bool(value) => *value,
            MontyObject::Int(value) => *value != 0,
            MontyObject::BigInt(value) => !value.digits().is_empty(),
            MontyObject::Float(value) => *value != 0.0,
            MontyObject::Complex(real, imag) => *real != 0.0 || *imag != 0.0,
            MontyObject::String(value) => !value.is_empty(),
            MontyObject::Bytes(value) => !value.is_empty(),
            MontyObject::List(items) | MontyObject::Tuple(items) => !items.is_empty(),
            MontyObject::NamedTuple { values, .. } => !values.is_empty(),
            MontyObject::Set(items) | MontyObject::FrozenSet(items) => !items.is_empty(),
            MontyObject::Dict(pairs) => !pairs.is_empty(),
            MontyObject::TimeDelta { days, seconds, microseconds } => (*days, *seconds, *microseconds) != (0, 0, 0),
            _ => true,
        }
    }

    /// Name of the value's class.
    pub fn type_name(&self) -> &str {
        match self {
            MontyObject::Ellipsis => "ellipsis",
            MontyObject::None => "NoneType",
            MontyObject::Bool(_) => "bool",
            MontyObject::Int(_) | MontyObject::BigInt(_) => "int",
            MontyObject::Float(_) => "float",
            MontyObject::Complex(..) => "complex",
            MontyObject::String(_) | MontyObject::Repr(_) | MontyObject::Cycle(..) => "str",
            MontyObject::Bytes(_) => "bytes",
            MontyObject::List(_) => "list",
            MontyObject::Tuple(_) => "tuple",
            MontyObject::NamedTuple { type_name, .. } => type_name.rsplit('.').next().unwrap_or(type_name),
            MontyObject::Dict(_) => "dict",
            MontyObject::Set(_) => "set",
            MontyObject::FrozenSet(_) => "frozenset",
            MontyObject::Exception { exc_type, .. } => (*exc_type).into(),
            MontyObject::Type(_) => "type",
            MontyObject::BuiltinFunction(_) => "builtin_function_or_method",
            MontyObject::Function { .. } | MontyObject::MontyFunction(_) => "function",
            MontyObject::ClassInstance(object) => &object.name,
            MontyObject::Path(_) => "PosixPath",
            MontyObject::Date(_) => "date",
            MontyObject::Time(_) => "time",
            MontyObject::DateTime(..) => "datetime",
            MontyObject::TimeDelta { .. } => "timedelta",
            MontyObject::TimeZone(_) => "timezone",
            MontyObject::Dataclass { name, .. } => name,
        }
    }

    /// What Python's `repr` gives.
    pub fn py_repr(&self) -> String {
        let mut out = String::new();
        crate::show::write_repr(&mut out, self);
        out
    }
}

impl fmt::Display for MontyObject {
    /// What Python's `str` gives.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MontyObject::String(value) => f.write_str(value),
            MontyObject::Path(value) => f.write_str(value),
            MontyObject::Exception { arg, .. } => f.write_str(arg.as_deref().unwrap_or("")),
            MontyObject::Date(date) => {
                write!(f, "{:04}-{:02}-{:02}", date.year, date.month, date.day)
            }
            _ => f.write_str(&self.py_repr()),
        }
    }
}

/// A str as Python prints it inside a container.
pub(crate) fn repr_str(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c == quote => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() && (c as u32) < 0x100 => {
                let _ = write!(out, "\\x{:02x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push(quote);
    out
}

macro_rules! from {
    ($($type:ty => |$value:ident| $made:expr),* $(,)?) => {
        $(impl From<$type> for MontyObject {
            fn from($value: $type) -> Self {
                $made
            }
        })*
    };
}

from!(
    () => |_value| MontyObject::None,
    bool => |value| MontyObject::Bool(value),
    i32 => |value| MontyObject::Int(value.into()),
    u32 => |value| MontyObject::Int(value.into()),
    i64 => |value| MontyObject::Int(value),
    u64 => |value| MontyObject::from(i128::from(value)),
    i128 => |value| i64::try_from(value).map_or_else(|_| MontyObject::BigInt(value.into()), MontyObject::Int),
    f64 => |value| MontyObject::Float(value),
    &str => |value| MontyObject::String(value.to_string()),
    String => |value| MontyObject::String(value),
    Vec<u8> => |value| MontyObject::Bytes(value),
    Vec<MontyObject> => |value| MontyObject::List(value),
    BigInt => |value| match value.to_i128().and_then(|value| i64::try_from(value).ok()) {
        Some(value) => MontyObject::Int(value),
        None => MontyObject::BigInt(value),
    },
);

impl<T: Into<MontyObject>> From<Option<T>> for MontyObject {
    fn from(value: Option<T>) -> Self {
        value.map_or(MontyObject::None, Into::into)
    }
}

/// A value was of another type than asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConversionError {
    expected: &'static str,
    actual: String,
}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, got {}", self.expected, self.actual)
    }
}

impl std::error::Error for ConversionError {}

macro_rules! try_from {
    ($($type:ty, $name:literal, $pattern:pat => $made:expr);* $(;)?) => {
        $(impl TryFrom<MontyObject> for $type {
            type Error = ConversionError;

            fn try_from(value: MontyObject) -> Result<Self, ConversionError> {
                match value {
                    $pattern => Ok($made),
                    other => Err(ConversionError { expected: $name, actual: other.type_name().to_string() }),
                }
            }
        })*
    };
}

try_from!(
    bool, "bool", MontyObject::Bool(value) => value;
    i64, "int", MontyObject::Int(value) => value;
    f64, "float", MontyObject::Float(value) => value;
    String, "str", MontyObject::String(value) => value;
    Vec<u8>, "bytes", MontyObject::Bytes(value) => value;
    Vec<MontyObject>, "list", MontyObject::List(value) | MontyObject::Tuple(value) => value;
);
