//! Values as Python prints them.

use std::fmt::Write as _;

use crate::object::{repr_str, MontyObject, Time};

/// Appends formatted text; writing to a String cannot fail.
macro_rules! put {
    ($($text:tt)*) => {{
        let _ = write!($($text)*);
    }};
}

/// Appends `repr(value)`.
pub(crate) fn write_repr(out: &mut String, value: &MontyObject) {
    match value {
        MontyObject::Ellipsis => out.push_str("Ellipsis"),
        MontyObject::None => out.push_str("None"),
        MontyObject::Bool(value) => out.push_str(if *value { "True" } else { "False" }),
        MontyObject::Int(value) => put!(out, "{value}"),
        MontyObject::BigInt(value) => put!(out, "{value}"),
        MontyObject::Float(value) => out.push_str(&float(*value)),
        MontyObject::Complex(real, imag) => complex(out, *real, *imag),
        MontyObject::String(value) => out.push_str(&repr_str(value)),
        MontyObject::Bytes(value) => bytes(out, value),
        MontyObject::List(items) => sequence(out, "[", items, "]"),
        MontyObject::Tuple(items) => sequence(out, "(", items, if items.len() == 1 { ",)" } else { ")" }),
        MontyObject::NamedTuple { field_names, values, .. } => {
            fields(out, value.type_name(), field_names.iter().map(String::as_str).zip(values));
        }
        MontyObject::Dict(pairs) => {
            out.push('{');
            for (i, (key, item)) in pairs.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { ", " });
                write_repr(out, key);
                out.push_str(": ");
                write_repr(out, item);
            }
            out.push('}');
        }
        MontyObject::Set(items) if items.is_empty() => out.push_str("set()"),
        MontyObject::Set(items) => sequence(out, "{", items, "}"),
        MontyObject::FrozenSet(items) if items.is_empty() => out.push_str("frozenset()"),
        MontyObject::FrozenSet(items) => sequence(out, "frozenset({", items, "})"),
        MontyObject::Exception { exc_type, arg } => {
            put!(out, "{exc_type}({})", arg.as_deref().map(repr_str).unwrap_or_default());
        }
        MontyObject::Type(name) => put!(out, "<class '{name}'>"),
        MontyObject::BuiltinFunction(name) => put!(out, "<built-in function {name}>"),
        MontyObject::Function { name, .. } => put!(out, "<function '{name}' external>"),
        MontyObject::ClassInstance(object) => put!(out, "<{} object of the host>", object.name),
        MontyObject::MontyFunction(function) => out.push_str(&function.text),
        MontyObject::Path(path) => put!(out, "PosixPath({})", repr_str(path)),
        MontyObject::Date(date) => {
            put!(out, "datetime.date({}, {}, {})", date.year, date.month, date.day);
        }
        MontyObject::Time(time) => {
            out.push_str("datetime.time(");
            clock(out, time);
        }
        MontyObject::DateTime(date, time) => {
            put!(out, "datetime.datetime({}, {}, {}, ", date.year, date.month, date.day);
            clock(out, time);
        }
        MontyObject::TimeDelta { days, seconds, microseconds } => timedelta(out, *days, *seconds, *microseconds),
        MontyObject::TimeZone(zone) => {
            let seconds = zone.offset_microseconds.div_euclid(1_000_000);
            out.push_str("datetime.timezone(");
            timedelta(out, seconds.div_euclid(86_400), seconds.rem_euclid(86_400), 0);
            out.push(')');
        }
        MontyObject::Dataclass { name, field_names, attrs, .. } => {
            let values = field_names.iter().filter_map(|field| Some((field.as_str(), attrs.get(field)?)));
            fields(out, name, values);
        }
        MontyObject::Repr(text) | MontyObject::Cycle(_, text) => out.push_str(text),
    }
}

fn sequence(out: &mut String, open: &str, items: &[MontyObject], close: &str) {
    out.push_str(open);
    for (i, item) in items.iter().enumerate() {
        out.push_str(if i == 0 { "" } else { ", " });
        write_repr(out, item);
    }
    out.push_str(close);
}

fn fields<'a>(out: &mut String, name: &str, pairs: impl Iterator<Item = (&'a str, &'a MontyObject)>) {
    out.push_str(name);
    out.push('(');
    for (i, (field, value)) in pairs.enumerate() {
        put!(out, "{}{field}=", if i == 0 { "" } else { ", " });
        write_repr(out, value);
    }
    out.push(')');
}

/// A float with the fewest digits that read back as the same number.
fn float(value: f64) -> String {
    if value.is_nan() {
        return "nan".to_string();
    }
    if value.is_infinite() {
        return if value < 0.0 { "-inf" } else { "inf" }.to_string();
    }
    let magnitude = value.abs();
    if magnitude != 0.0 && !(1e-4..1e16).contains(&magnitude) {
        let text = format!("{value:e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let (sign, exponent) = match exponent.strip_prefix('-') {
            Some(exponent) => ('-', exponent),
            None => ('+', exponent),
        };
        return format!("{digits}e{sign}{exponent:0>2}");
    }
    let text = format!("{value}");
    if text.contains('.') {
        text
    } else {
        text + ".0"
    }
}

fn complex(out: &mut String, real: f64, imag: f64) {
    let part = |value: f64| float(value).trim_end_matches(".0").to_string();
    if real == 0.0 && real.is_sign_positive() {
        put!(out, "{}j", part(imag));
    } else {
        let sign = if imag.is_sign_negative() && !imag.is_nan() { "" } else { "+" };
        put!(out, "({}{sign}{}j)", part(real), part(imag));
    }
}

fn bytes(out: &mut String, value: &[u8]) {
    let quote = if value.contains(&b'\'') && !value.contains(&b'"') { '"' } else { '\'' };
    out.push('b');
    out.push(quote);
    for byte in value {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            byte if char::from(*byte) == quote => put!(out, "\\{quote}"),
            0x20..=0x7e => out.push(char::from(*byte)),
            byte => put!(out, "\\x{byte:02x}"),
        }
    }
    out.push(quote);
}

fn clock(out: &mut String, time: &Time) {
    put!(out, "{}, {}", time.hour, time.minute);
    if time.second != 0 || time.microsecond != 0 {
        put!(out, ", {}", time.second);
    }
    if time.microsecond != 0 {
        put!(out, ", {}", time.microsecond);
    }
    if time.fold != 0 {
        put!(out, ", fold={}", time.fold);
    }
    if let Some(zone) = &time.timezone {
        out.push_str(", tzinfo=");
        write_repr(out, &MontyObject::TimeZone(zone.clone()));
    }
    out.push(')');
}

fn timedelta(out: &mut String, days: i64, seconds: i64, microseconds: i64) {
    let parts = [("days", days), ("seconds", seconds), ("microseconds", microseconds)];
    let shown: Vec<String> =
        parts.iter().filter(|(_, value)| *value != 0).map(|(name, value)| format!("{name}={value}")).collect();
    let text = if shown.is_empty() { "0".to_string() } else { shown.join(", ") };
    put!(out, "datetime.timedelta({text})");
}
