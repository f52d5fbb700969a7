//! Values and errors on their way in and out.

use monty::{BigInt, ExcType, MontyException, MontyObject, MontyRun};

fn program(code: &str, inputs: &[&str]) -> MontyRun {
    let names = inputs.iter().map(ToString::to_string).collect();
    MontyRun::new(code.to_string(), "main.py", names, vec![]).unwrap()
}

fn value(code: &str) -> MontyObject {
    program(code, &[]).run_no_limits(vec![]).unwrap()
}

fn error(code: &str) -> MontyException {
    program(code, &[]).run_no_limits(vec![]).unwrap_err()
}

#[test]
fn values_come_out() {
    assert_eq!(value("1 + 2"), MontyObject::Int(3));
    assert_eq!(value("x = 1"), MontyObject::None);
    assert_eq!(value("2 ** 62 * 2 - 1"), MontyObject::Int(i64::MAX));
    assert_eq!(value("2 ** 63"), MontyObject::BigInt("9223372036854775808".parse().unwrap()));
    assert_eq!(value("-10 ** 30").to_string(), "-1000000000000000000000000000000");
    assert_eq!(value("(1.5, 1e100, 'é', b'a', ..., True)").py_repr(), "(1.5, 1e+100, 'é', b'a', Ellipsis, True)");
    assert_eq!(value("{'a': [1], 2: {3}, 4: frozenset()}").to_string(), "{'a': [1], 2: {3}, 4: frozenset()}");
    assert_eq!(value("1j").py_repr(), "1j");
    assert_eq!(value("range(3)"), MontyObject::Repr("range(0, 3)".into()));
    assert_eq!(value("int"), MontyObject::Type("int".into()));
    assert_eq!(value("len").py_repr(), "<built-in function len>");
    assert_eq!(value("x = []\nx.append(x)\nx"), MontyObject::List(vec![MontyObject::Cycle(0, "[...]".into())]));
    let no = MontyObject::Exception { exc_type: ExcType::ValueError, arg: Some("no".into()) };
    assert_eq!(value("ValueError('no')"), no);
}

#[test]
fn values_go_in_and_come_back() {
    let identity = program("x", &["x"]);
    let big: BigInt = "-123456789012345678901234567890".parse().unwrap();
    let values = [
        MontyObject::None,
        MontyObject::Ellipsis,
        MontyObject::from(true),
        MontyObject::from(-1),
        MontyObject::from(i64::MIN),
        MontyObject::from(u64::MAX),
        MontyObject::BigInt(big),
        MontyObject::from(0.1),
        MontyObject::Complex(1.0, -2.5),
        MontyObject::from("text \u{1f600}"),
        MontyObject::from(vec![0u8, 255]),
        MontyObject::List(vec![MontyObject::from(1), MontyObject::Tuple(vec![])]),
        MontyObject::dict(vec![("k", MontyObject::from(1)), ("l", MontyObject::None)]),
        MontyObject::Set(vec![MontyObject::from(1)]),
        MontyObject::Date(monty::Date { year: 2024, month: 2, day: 29 }),
        MontyObject::TimeDelta { days: -1, seconds: 5, microseconds: 7 },
        MontyObject::Dataclass {
            name: "Point".into(),
            type_id: 7,
            field_names: vec!["x".into()],
            attrs: vec![("x", MontyObject::from(1))].into(),
            frozen: true,
        },
    ];
    for given in values {
        assert_eq!(identity.run_no_limits(vec![given.clone()]).unwrap(), given);
    }
    assert_eq!(identity.run_no_limits(vec![MontyObject::from(f64::NAN)]).unwrap().to_string(), "nan");
}

#[test]
fn wrong_inputs_are_errors() {
    let one = program("x", &["x"]);
    assert_eq!(one.run_no_limits(vec![]).unwrap_err().exc_type(), ExcType::TypeError);
    let shown = one.run_no_limits(vec![MontyObject::Repr("x".into())]).unwrap_err();
    assert_eq!(shown.summary(), "TypeError: 'Repr' is not a valid input value");
    let deep = (0..300).fold(MontyObject::None, |value, _| MontyObject::List(vec![value]));
    assert_eq!(one.run_no_limits(vec![deep]).unwrap_err().message(), Some("Max input depth exceeded"));
    let name = MontyRun::new("1".into(), "main.py", vec!["1a".into()], vec![]).unwrap_err();
    assert_eq!(name.exc_type(), ExcType::ValueError);
}

#[test]
fn errors_have_their_traceback() {
    let error = error("def f():\n    return 1 / 0\nf()");
    assert_eq!(error.exc_type(), ExcType::ZeroDivisionError);
    assert_eq!(error.summary(), "ZeroDivisionError: division by zero");
    assert_eq!(error.py_repr(), "ZeroDivisionError('division by zero')");
    assert!(error.to_string().starts_with("Traceback (most recent call last):\n"));
    let frame = &error.traceback()[1];
    assert_eq!((frame.start.line, frame.start.column, frame.end.column), (2, 12, 17));
    assert_eq!(frame.frame_name.as_deref(), Some("f"));
    assert_eq!(frame.preview_line.as_deref(), Some("    return 1 / 0"));
    let syntax = MontyRun::new("def f(".into(), "main.py", vec![], vec![]).unwrap_err();
    assert_eq!(syntax.summary(), "SyntaxError: '(' was never closed");
}

#[test]
fn classes_of_the_program_keep_their_name() {
    let error = error("class E(ValueError): pass\nraise E('x')");
    assert_eq!(error.exc_type(), ExcType::ValueError);
    assert_eq!(error.type_name(), "E");
}

#[test]
fn conversions_say_what_they_expected() {
    assert_eq!(i64::try_from(MontyObject::from(5)).unwrap(), 5);
    assert_eq!(String::try_from(MontyObject::from("a")).unwrap(), "a");
    assert_eq!(bool::try_from(MontyObject::from("a")).unwrap_err().to_string(), "expected bool, got str");
    assert!(MontyObject::from("a").is_truthy() && !MontyObject::from(0.0).is_truthy());
}
