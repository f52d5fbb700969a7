//! Messages to and from the library (`native/Hosting/Wire/FORMAT.md`).

use crate::bigint::BigInt;
use crate::exception::{ExcType, MontyException};
use crate::host_objects::{ClassInstance, MontyFunction};
use crate::object::{Date, DictPairs, MontyObject, Time, TimeZone};

const MAX_DEPTH: usize = 200;
const EXTENSIONS: u8 = 1;
const TEXT: u8 = 2;

/// A value that cannot go into the sandbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidInputError(pub(crate) String);

impl std::fmt::Display for InvalidInputError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidInputError {}

/// Writes one message.
pub(crate) struct Writer {
    bytes: Vec<u8>,
    /// The session that gets it, whose functions become themselves again; 0 for none.
    session: u64,
}

impl Writer {
    pub(crate) fn new(kind: u8) -> Self {
        let mut bytes = Vec::with_capacity(64);
        bytes.extend([EXTENSIONS, kind]);
        Self { bytes, session: 0 }
    }

    /// A message to a session.
    pub(crate) fn of_session(kind: u8, session: u64) -> Self {
        Self { session, ..Self::new(kind) }
    }

    /// A message that is one value.
    pub(crate) fn message(kind: u8, value: &MontyObject, session: u64) -> Result<Vec<u8>, InvalidInputError> {
        let mut writer = Self::of_session(kind, session);
        writer.value(value, 0)?;
        Ok(writer.finish())
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.bytes
    }

    fn count(&mut self, code: u8, count: usize) -> Result<(), InvalidInputError> {
        let count = u32::try_from(count).map_err(|_| InvalidInputError("the value is too large".into()))?;
        self.bytes.push(code);
        self.bytes.extend(count.to_le_bytes());
        Ok(())
    }

    pub(crate) fn tuple(&mut self, count: usize) -> Result<(), InvalidInputError> {
        self.count(b'(', count)
    }

    pub(crate) fn list(&mut self, count: usize) -> Result<(), InvalidInputError> {
        self.count(b'[', count)
    }

    pub(crate) fn none(&mut self) {
        self.bytes.push(b'N');
    }

    pub(crate) fn truth(&mut self, value: bool) {
        self.bytes.push(if value { b'T' } else { b'F' });
    }

    pub(crate) fn begin_dict(&mut self) {
        self.bytes.push(b'{');
    }

    pub(crate) fn end_dict(&mut self) {
        self.bytes.push(b'0');
    }

    pub(crate) fn string(&mut self, value: &str) -> Result<(), InvalidInputError> {
        self.count(b'u', value.len())?;
        self.bytes.extend(value.as_bytes());
        Ok(())
    }

    pub(crate) fn strings<'a>(
        &mut self,
        values: impl ExactSizeIterator<Item = &'a str>,
    ) -> Result<(), InvalidInputError> {
        self.tuple(values.len())?;
        values.into_iter().try_for_each(|value| self.string(value))
    }

    pub(crate) fn int(&mut self, value: i64) -> Result<(), InvalidInputError> {
        if let Ok(small) = i32::try_from(value) {
            self.bytes.push(b'i');
            self.bytes.extend(small.to_le_bytes());
            return Ok(());
        }
        self.big(&BigInt::from(value))
    }

    pub(crate) fn float(&mut self, value: f64) {
        self.bytes.push(b'g');
        self.bytes.extend(value.to_le_bytes());
    }

    fn big(&mut self, value: &BigInt) -> Result<(), InvalidInputError> {
        let digits = value.to_base_15();
        let count = i32::try_from(digits.len()).map_err(|_| InvalidInputError("the value is too large".into()))?;
        self.bytes.push(b'l');
        self.bytes.extend(if value.is_negative() { -count } else { count }.to_le_bytes());
        self.bytes.extend(digits.into_iter().flat_map(u16::to_le_bytes));
        Ok(())
    }

    fn extension(&mut self, name: &str) {
        self.bytes.push(b'@');
        self.bytes.push(name.len() as u8);
        self.bytes.extend(name.as_bytes());
    }

    fn items(&mut self, code: u8, items: &[MontyObject], depth: usize) -> Result<(), InvalidInputError> {
        self.count(code, items.len())?;
        items.iter().try_for_each(|item| self.value(item, depth + 1))
    }

    /// The body of an exception: names, arguments, message.
    pub(crate) fn exception(&mut self, name: &str, message: Option<&str>) -> Result<(), InvalidInputError> {
        self.tuple(3)?;
        self.strings([name, "Exception"].into_iter())?;
        self.tuple(0)?;
        match message {
            Some(message) => self.string(message),
            None => {
                self.none();
                Ok(())
            }
        }
    }

    pub(crate) fn value(&mut self, value: &MontyObject, depth: usize) -> Result<(), InvalidInputError> {
        if depth > MAX_DEPTH {
            return Err(InvalidInputError("Max input depth exceeded".into()));
        }
        match value {
            MontyObject::Ellipsis => self.bytes.push(b'.'),
            MontyObject::None => self.none(),
            MontyObject::Bool(value) => self.truth(*value),
            MontyObject::Int(value) => self.int(*value)?,
            MontyObject::BigInt(value) => match value.to_i128().and_then(|value| i32::try_from(value).ok()) {
                Some(small) => self.int(small.into())?,
                None => self.big(value)?,
            },
            MontyObject::Float(value) => self.float(*value),
            MontyObject::Complex(real, imag) => {
                self.bytes.push(b'y');
                self.bytes.extend(real.to_le_bytes());
                self.bytes.extend(imag.to_le_bytes());
            }
            MontyObject::String(value) => self.string(value)?,
            MontyObject::Bytes(value) => {
                self.count(b's', value.len())?;
                self.bytes.extend(value);
            }
            MontyObject::List(items) => self.items(b'[', items, depth)?,
            MontyObject::Tuple(items) => self.items(b'(', items, depth)?,
            MontyObject::Set(items) => self.items(b'<', items, depth)?,
            MontyObject::FrozenSet(items) => self.items(b'>', items, depth)?,
            MontyObject::Dict(pairs) => {
                self.begin_dict();
                for (key, item) in pairs {
                    self.value(key, depth + 1)?;
                    self.value(item, depth + 1)?;
                }
                self.end_dict();
            }
            other => self.extended(other, depth)?,
        }
        Ok(())
    }

    fn extended(&mut self, value: &MontyObject, depth: usize) -> Result<(), InvalidInputError> {
        match value {
            MontyObject::NamedTuple { type_name, field_names, values } => {
                self.extension("namedtuple");
                self.tuple(3)?;
                self.string(type_name)?;
                self.strings(field_names.iter().map(String::as_str))?;
                self.items(b'(', values, depth + 1)?;
            }
            MontyObject::Exception { exc_type, arg } => {
                self.extension("exception");
                self.exception((*exc_type).into(), arg.as_deref())?;
            }
            MontyObject::Type(name) => self.named("type", name)?,
            MontyObject::BuiltinFunction(name) => self.named("builtin", name)?,
            MontyObject::Function { name, .. } => self.named("external", name)?,
            MontyObject::Path(path) => self.named("path", path)?,
            MontyObject::Date(date) => {
                self.extension("date");
                self.tuple(3)?;
                self.date(date)?;
            }
            MontyObject::Time(time) => {
                self.extension("time");
                self.tuple(6)?;
                self.clock(time)?;
            }
            MontyObject::DateTime(date, time) => {
                self.extension("datetime");
                self.tuple(9)?;
                self.date(date)?;
                self.clock(time)?;
            }
            MontyObject::TimeDelta { days, seconds, microseconds } => {
                self.extension("timedelta");
                self.tuple(3)?;
                [*days, *seconds, *microseconds].into_iter().try_for_each(|part| self.int(part))?;
            }
            MontyObject::TimeZone(zone) => self.zone(zone)?,
            MontyObject::Dataclass { name, type_id, field_names, attrs, frozen } => {
                self.extension("dataclass");
                self.tuple(6)?;
                self.string(name)?;
                self.value(&MontyObject::from(*type_id), depth + 1)?;
                self.truth(*frozen);
                self.strings(field_names.iter().map(String::as_str))?;
                self.tuple(field_names.len())?;
                for field in field_names {
                    self.value(attrs.get(field).unwrap_or(&MontyObject::None), depth + 1)?;
                }
                self.tuple(0)?;
            }
            MontyObject::ClassInstance(object) => self.host_object(object, depth)?,
            MontyObject::MontyFunction(function) if function.session == self.session => {
                self.extension("function");
                self.int(function.number)?;
            }
            MontyObject::MontyFunction(function) => self.string(&function.text)?,
            MontyObject::Repr(_) => return Err(InvalidInputError("'Repr' is not a valid input value".into())),
            _ => return Err(InvalidInputError("'Cycle' is not a valid input value".into())),
        }
        Ok(())
    }

    fn host_object(&mut self, object: &ClassInstance, depth: usize) -> Result<(), InvalidInputError> {
        self.extension("object");
        self.tuple(6)?;
        self.string(&object.name)?;
        self.string(&object.identity)?;
        self.tuple(object.attrs.len())?;
        (&object.attrs).into_iter().try_for_each(|(name, _)| self.value(name, depth + 1))?;
        self.tuple(object.attrs.len())?;
        (&object.attrs).into_iter().try_for_each(|(_, value)| self.value(value, depth + 1))?;
        self.strings(object.lazy_attrs.iter().map(String::as_str))?;
        self.strings(object.methods.iter().map(String::as_str))
    }

    fn named(&mut self, kind: &str, name: &str) -> Result<(), InvalidInputError> {
        self.extension(kind);
        self.string(name)
    }

    fn date(&mut self, date: &Date) -> Result<(), InvalidInputError> {
        self.int(date.year.into())?;
        self.int(date.month.into())?;
        self.int(date.day.into())
    }

    fn clock(&mut self, time: &Time) -> Result<(), InvalidInputError> {
        let parts = [time.hour.into(), time.minute.into(), time.second.into(), i64::from(time.microsecond)];
        parts.into_iter().try_for_each(|part| self.int(part))?;
        match &time.timezone {
            Some(zone) => self.zone(zone)?,
            None => self.none(),
        }
        self.int(time.fold.into())
    }

    fn zone(&mut self, zone: &TimeZone) -> Result<(), InvalidInputError> {
        self.extension("timezone");
        self.tuple(2)?;
        self.int(zone.offset_microseconds)?;
        match &zone.name {
            Some(name) => self.string(name),
            None => {
                self.none();
                Ok(())
            }
        }
    }
}

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
