//! Messages of the library (`native/Hosting/Wire/FORMAT.md`).

use crate::bigint::BigInt;
use crate::exception::{ExcType, MontyException};
use crate::host_objects::{ClassInstance, MontyFunction};
use crate::object::{Date, DictPairs, MontyObject, Time, TimeZone};

const TEXT: u8 = 2;

/// A message of the library, taken apart.
#[derive(Debug)]
pub(crate) struct Message {
    /// The letter that says what it is.
    pub(crate) kind: u8,
    /// Its value.
    pub(crate) body: MontyObject,
    /// Text printed since the message before: stream and fragment.
    pub(crate) printed: Vec<(String, String)>,
}

impl Message {
    /// Reads a message; the bytes are the library's own.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        Self::of_session(bytes, 0)
    }

    /// Reads a message of a session.
    pub(crate) fn of_session(bytes: &[u8], session: u64) -> Self {
        let mut reader = Reader { bytes, at: 2, session };
        let flags = bytes[0];
        let mut body = reader.value();
        let mut printed = Vec::new();
        if flags & TEXT != 0 {
            if let MontyObject::Tuple(mut parts) = body {
                let value = parts.pop().unwrap_or(MontyObject::None);
                printed = sequence(parts.pop().unwrap_or(MontyObject::None)).into_iter().map(fragment).collect();
                body = value;
            }
        }
        Message { kind: bytes[1], body, printed }
    }
}

fn fragment(pair: MontyObject) -> (String, String) {
    let mut parts = sequence(pair).into_iter().map(text);
    (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

/// The items of a list or tuple.
pub(crate) fn sequence(value: MontyObject) -> Vec<MontyObject> {
    match value {
        MontyObject::Tuple(items) | MontyObject::List(items) => items,
        _ => Vec::new(),
    }
}

/// The text of a str.
pub(crate) fn text(value: MontyObject) -> String {
    match value {
        MontyObject::String(text) => text,
        _ => String::new(),
    }
}

/// The text of a str, or nothing.
pub(crate) fn optional(value: MontyObject) -> Option<String> {
    match value {
        MontyObject::String(text) => Some(text),
        _ => None,
    }
}

/// A whole number.
pub(crate) fn number(value: &MontyObject) -> i64 {
    match value {
        MontyObject::Int(value) => *value,
        _ => 0,
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    session: u64,
}

impl Reader<'_> {
    fn take(&mut self, count: usize) -> &[u8] {
        self.at += count;
        &self.bytes[self.at - count..self.at]
    }

    fn four(&mut self) -> [u8; 4] {
        let bytes = self.take(4);
        [bytes[0], bytes[1], bytes[2], bytes[3]]
    }

    fn length(&mut self) -> usize {
        u32::from_le_bytes(self.four()) as usize
    }

    fn float(&mut self) -> f64 {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(self.take(8));
        f64::from_le_bytes(bytes)
    }

    fn items(&mut self) -> Vec<MontyObject> {
        let count = self.length();
        (0..count).map(|_| self.value()).collect()
    }

    fn value(&mut self) -> MontyObject {
        match self.take(1)[0] {
            b'N' => MontyObject::None,
            b'T' => MontyObject::Bool(true),
            b'F' => MontyObject::Bool(false),
            b'.' => MontyObject::Ellipsis,
            b'i' => MontyObject::Int(i32::from_le_bytes(self.four()).into()),
            b'l' => {
                let count = i32::from_le_bytes(self.four());
                let digits = self.take(count.unsigned_abs() as usize * 2);
                let digits = digits.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
                BigInt::from_base_15(count < 0, digits).into()
            }
            b'g' => MontyObject::Float(self.float()),
            b'y' => MontyObject::Complex(self.float(), self.float()),
            b'u' => {
                let length = self.length();
                MontyObject::String(String::from_utf8_lossy(self.take(length)).into_owned())
            }
            b's' => {
                let length = self.length();
                MontyObject::Bytes(self.take(length).to_vec())
            }
            b'(' => MontyObject::Tuple(self.items()),
            b'[' => MontyObject::List(self.items()),
            b'<' => MontyObject::Set(self.items()),
            b'>' => MontyObject::FrozenSet(self.items()),
            b'{' => {
                let mut pairs = Vec::new();
                while self.bytes[self.at] != b'0' {
                    let key = self.value();
                    pairs.push((key, self.value()));
                }
                self.at += 1;
                MontyObject::Dict(pairs.into())
            }
            b'@' => {
                let length = self.take(1)[0] as usize;
                let name = String::from_utf8_lossy(self.take(length)).into_owned();
                let payload = self.value();
                extended(&name, payload, self.session)
            }
            code => panic!("unknown code {code} in a message of the library"),
        }
    }
}

fn extended(name: &str, payload: MontyObject, session: u64) -> MontyObject {
    match name {
        "type" => MontyObject::Type(text(payload)),
        "builtin" => MontyObject::BuiltinFunction(text(payload)),
        "external" => MontyObject::Function { name: text(payload), docstring: None },
        "object" => {
            let mut parts = sequence(payload).into_iter().map(text);
            let (name, identity) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            ClassInstance { name, identity, ..ClassInstance::default() }.into()
        }
        "function" => {
            let mut parts = sequence(payload).into_iter();
            let number = parts.next().as_ref().map_or(0, number);
            MontyFunction { number, text: parts.next().map(text).unwrap_or_default(), session }.into()
        }
        "path" => MontyObject::Path(text(payload)),
        "cycle" => MontyObject::Cycle(0, text(payload)),
        "timezone" => {
            let mut parts = sequence(payload).into_iter();
            let offset_microseconds = parts.next().as_ref().map_or(0, number);
            MontyObject::TimeZone(TimeZone { offset_microseconds, name: parts.next().and_then(optional) })
        }
        "date" => MontyObject::Date(date_of(&sequence(payload))),
        "time" => MontyObject::Time(time_of(&sequence(payload))),
        "datetime" => {
            let parts = sequence(payload);
            MontyObject::DateTime(date_of(&parts), time_of(parts.get(3..).unwrap_or_default()))
        }
        "timedelta" => {
            let parts = sequence(payload);
            let part = |i: usize| parts.get(i).map_or(0, number);
            MontyObject::TimeDelta { days: part(0), seconds: part(1), microseconds: part(2) }
        }
        "exception" => {
            let error = exception_of(sequence(payload));
            MontyObject::Exception { exc_type: error.exc_type(), arg: error.into_message() }
        }
        "namedtuple" => {
            let mut parts = sequence(payload).into_iter();
            let type_name = parts.next().map(text).unwrap_or_default();
            let field_names = parts.next().map(sequence).unwrap_or_default().into_iter().map(text).collect();
            MontyObject::NamedTuple { type_name, field_names, values: parts.next().map(sequence).unwrap_or_default() }
        }
        "dataclass" => {
            let mut parts = sequence(payload).into_iter();
            let name = parts.next().map(text).unwrap_or_default();
            let type_id = parts.next().map_or(0, |id| number(&id) as u64);
            let frozen = parts.next() == Some(MontyObject::Bool(true));
            let names = parts.next().map(sequence).unwrap_or_default().into_iter().map(text);
            let field_names: Vec<String> = names.collect();
            let values = parts.next().map(sequence).unwrap_or_default();
            let attrs: DictPairs = field_names.iter().map(String::as_str).zip(values).collect::<Vec<_>>().into();
            MontyObject::Dataclass { name, type_id, field_names, attrs, frozen }
        }
        _ => MontyObject::Repr(text(payload)),
    }
}

fn date_of(parts: &[MontyObject]) -> Date {
    let part = |i: usize| parts.get(i).map_or(0, number);
    Date { year: part(0) as u16, month: part(1) as u8, day: part(2) as u8 }
}

fn time_of(parts: &[MontyObject]) -> Time {
    let part = |i: usize| parts.get(i).map_or(0, number);
    let timezone = match parts.get(4) {
        Some(MontyObject::TimeZone(zone)) => Some(zone.clone()),
        _ => None,
    };
    Time {
        hour: part(0) as u8,
        minute: part(1) as u8,
        second: part(2) as u8,
        microsecond: part(3) as u32,
        timezone,
        fold: part(5) as u8,
    }
}

/// The exception of `(names, args, message)`.
fn exception_of(parts: Vec<MontyObject>) -> MontyException {
    let mut parts = parts.into_iter();
    let names: Vec<String> = parts.next().map(sequence).unwrap_or_default().into_iter().map(text).collect();
    let message = parts.nth(1).and_then(optional);
    MontyException::new(ExcType::nearest(names.iter().map(String::as_str)), message)
}
