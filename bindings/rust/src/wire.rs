//! Messages to the library (`native/Hosting/Wire/FORMAT.md`).

use crate::bigint::BigInt;
use crate::host_objects::ClassInstance;
use crate::object::{Date, MontyObject, Time, TimeZone};

const MAX_DEPTH: usize = 200;
const EXTENSIONS: u8 = 1;

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
