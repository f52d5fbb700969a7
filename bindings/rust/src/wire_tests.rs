//! Values against `tests/wire/vectors.txt`, which the library and the other bindings are tested with too.

use crate::messages::Message;
use crate::object::{MontyObject, Time, TimeZone};
use crate::wire::Writer;

const VECTORS: &str = include_str!("../../../tests/wire/vectors.txt");

/// Text here is UTF-8: a lone surrogate cannot be held.
const NOT_HERE: [&str; 1] = ["str_lone_surrogate"];

struct Vector {
    name: &'static str,
    direction: &'static str,
    data: Vec<u8>,
    shown: &'static str,
}

fn vectors(directions: &[&str]) -> Vec<Vector> {
    let lines = VECTORS.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let parsed = lines.map(|line| {
        let parts: Vec<&str> = line.splitn(5, " | ").collect();
        let bytes = parts[3].as_bytes().chunks(2);
        let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
        Vector { name: parts[0], direction: parts[1], data: bytes.map(byte).collect(), shown: parts[4] }
    });
    parsed.filter(|vector| directions.contains(&vector.direction) && !NOT_HERE.contains(&vector.name)).collect()
}

fn read(data: &[u8]) -> MontyObject {
    Message::read(&[&[1, b'C'], data].concat()).body
}

fn bits(number: f64) -> String {
    if number.is_nan() {
        "nan".into()
    } else {
        format!("{:016x}", number.to_bits())
    }
}

fn quote(text: &str) -> String {
    let units = text.encode_utf16().map(|unit| match unit {
        34 | 92 => format!("\\u{unit:04x}"),
        32..=126 => char::from(unit as u8).to_string(),
        _ => format!("\\u{unit:04x}"),
    });
    format!("\"{}\"", units.collect::<String>())
}

fn all<'a>(values: impl IntoIterator<Item = &'a MontyObject>) -> String {
    values.into_iter().map(show).collect::<Vec<_>>().join(", ")
}

fn texts(values: &[String]) -> String {
    values.iter().map(|value| quote(value)).collect::<Vec<_>>().join(", ")
}

fn zone(zone: &TimeZone) -> String {
    let name = zone.name.as_deref().map_or("None".into(), quote);
    format!("@timezone({}, {name})", zone.offset_microseconds)
}

fn clock(time: &Time) -> String {
    let offset = time.timezone.as_ref().map_or("None".into(), zone);
    format!("{}, {}, {}, {}, {offset}, {}", time.hour, time.minute, time.second, time.microsecond, time.fold)
}

fn flag(value: bool) -> &'static str {
    if value {
        "True"
    } else {
        "False"
    }
}

/// The text of a decoded value, as `tests/wire/shown.py` describes it.
fn show(value: &MontyObject) -> String {
    match value {
        MontyObject::None => "None".into(),
        MontyObject::Ellipsis => "...".into(),
        MontyObject::Bool(value) => flag(*value).into(),
        MontyObject::Int(value) => value.to_string(),
        MontyObject::BigInt(value) => value.to_string(),
        MontyObject::Float(value) => format!("float({})", bits(*value)),
        MontyObject::Complex(real, imag) => format!("complex({}, {})", bits(*real), bits(*imag)),
        MontyObject::String(text) | MontyObject::Repr(text) | MontyObject::Cycle(_, text) => quote(text),
        MontyObject::Bytes(data) => {
            format!("b\"{}\"", data.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
        }
        MontyObject::List(items) => format!("[{}]", all(items)),
        MontyObject::Tuple(items) => format!("({})", all(items)),
        MontyObject::Set(items) => format!("set[{}]", all(items)),
        MontyObject::FrozenSet(items) => format!("frozenset[{}]", all(items)),
        MontyObject::Dict(pairs) => {
            let pairs = pairs.into_iter().map(|(key, item)| format!("{}: {}", show(key), show(item)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
        MontyObject::NamedTuple { type_name, field_names, values } => {
            format!("@namedtuple({}, ({}), ({}))", quote(type_name), texts(field_names), all(values))
        }
        MontyObject::Exception { exc_type, arg } => {
            let name: &str = (*exc_type).into();
            format!("@exception({}, {})", quote(name), arg.as_deref().map_or("None".into(), quote))
        }
        MontyObject::Type(name) => format!("@type{}", quote(name)),
        MontyObject::BuiltinFunction(name) => format!("@builtin{}", quote(name)),
        MontyObject::Path(path) => format!("@path{}", quote(path)),
        MontyObject::Date(date) => format!("@date({}, {}, {})", date.year, date.month, date.day),
        MontyObject::Time(time) => format!("@time({})", clock(time)),
        MontyObject::DateTime(date, time) => {
            format!("@datetime({}, {}, {}, {})", date.year, date.month, date.day, clock(time))
        }
        MontyObject::TimeDelta { days, seconds, microseconds } => {
            format!("@timedelta({days}, {seconds}, {microseconds})")
        }
        MontyObject::TimeZone(value) => zone(value),
        MontyObject::Dataclass { name, field_names, attrs, frozen, .. } => {
            let values = all(field_names.iter().filter_map(|field| attrs.get(field)));
            format!("@dataclass({}, {}, ({}), ({values}))", quote(name), flag(*frozen), texts(field_names))
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn bytes_are_decoded() {
    let found = vectors(&["both", "out"]);
    assert!(found.len() > 80);
    for vector in found {
        assert_eq!(show(&read(&vector.data)), vector.shown, "{}", vector.name);
    }
}

#[test]
fn values_are_encoded() {
    for vector in vectors(&["both"]) {
        let encoded = Writer::message(b'V', &read(&vector.data), 0).unwrap();
        assert_eq!(encoded[2..], vector.data[..], "{}", vector.name);
    }
}
