//! What README.md in this directory lists: that each line names tests that exist, and what no other file tests.

use std::borrow::Cow;
use std::fs;
use std::path::Path;
use std::str::FromStr;

use monty::{
    CollectStringPrint, DictPairs, ExcType, ExternalResult, LimitedTracker, MontyException, MontyFuture, MontyObject,
    MontyRepl, MontyRun, NameLookupResult, NoLimitTracker, NoPrint, OsFunction, PrintWriter, ResourceLimits,
    RunProgress, StdPrint, DEFAULT_MAX_RECURSION_DEPTH,
};

fn start(code: &str) -> RunProgress<NoLimitTracker> {
    let program = MontyRun::new(code.into(), "main.py", vec![], vec![]).unwrap();
    program.start(vec![], NoLimitTracker, &mut NoPrint).unwrap()
}

fn raised(code: &str) -> MontyException {
    MontyRun::new(code.into(), "main.py", vec![], vec![]).unwrap().run_no_limits(vec![]).unwrap_err()
}

#[test]
fn every_row_names_tests_that_exist() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let table = fs::read_to_string(folder.join("README.md")).unwrap();
    let sections = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6"];
    let found: Vec<_> = table.lines().filter_map(|line| line.strip_prefix("## 3.")).map(|rest| &rest[..1]).collect();
    assert_eq!(found, sections.map(|section| &section[2..]));
    let rows = table.lines().filter(|line| line.starts_with("| ") && !line.contains("| tests |"));
    for row in rows {
        let named: Vec<_> = row.split('|').nth(2).unwrap().split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "{row}");
        for name in named {
            let (file, test) = name.split_once("::").unwrap();
            let text = fs::read_to_string(folder.join(format!("{file}.rs"))).unwrap();
            assert!(text.contains(&format!("#[test]\nfn {test}()")), "{name}");
        }
    }
}

/// Prints to a place of its own, as a client of the original writes it.
#[derive(Default)]
struct Own(String);

impl PrintWriter for Own {
    fn stdout_write(&mut self, output: Cow<'_, str>) -> Result<(), MontyException> {
        self.0.push_str(&output);
        Ok(())
    }

    fn stdout_push(&mut self, end: char) -> Result<(), MontyException> {
        self.0.push(end);
        Ok(())
    }
}

#[test]
fn programs_tell_what_they_are_made_of() {
    let program = MontyRun::new("x".into(), "a.py", vec!["x".into()], vec!["f".into()]).unwrap();
    assert_eq!((program.code(), program.script_name()), ("x", "a.py"));
    assert_eq!((program.input_names(), program.external_functions()), (&["x".into()][..], &["f".into()][..]));
    assert_eq!(program.clone().run_no_limits(vec![1.into()]).unwrap(), 1.into());
}

#[test]
fn text_goes_where_the_host_wants_it() {
    let program = MontyRun::new("print('a', 1)".into(), "main.py", vec![], vec![]).unwrap();
    let (mut own, mut collected) = (Own::default(), CollectStringPrint::new());
    program.run(vec![], NoLimitTracker, &mut own).unwrap();
    program.run(vec![], NoLimitTracker, &mut collected).unwrap();
    assert_eq!((own.0.as_str(), collected.output()), ("a 1\n", "a 1\n"));
    assert_eq!(collected.into_output(), "a 1\n");
}

#[test]
fn unknown_names_and_calls_are_asked_for() {
    let lookup = start("x + 1").into_name_lookup().unwrap();
    assert_eq!(lookup.name, "x");
    let end = lookup.resume(NameLookupResult::Value(1.into()), &mut NoPrint).unwrap();
    assert_eq!(end.into_complete(), Some(2.into()));
    let error = start("x").into_name_lookup().unwrap().resume(NameLookupResult::Undefined, &mut NoPrint).unwrap_err();
    assert_eq!(error.summary(), "NameError: name 'x' is not defined");
    assert!(start("f()").into_name_lookup().is_none());
}

#[test]
fn every_kind_of_answer() {
    let code = "try:\n    r = f(1, k=2)\nexcept Exception as e:\n    r = repr(e)\nr";
    let call = || start(code).into_function_call().unwrap();
    let (name, args, kwargs, id, state) = call();
    assert_eq!((name.as_str(), &args[..], &kwargs[..], id), ("f", &[1.into()][..], &[("k".into(), 2.into())][..], 1));
    assert_eq!(state.run(MontyObject::from(5), &mut NoPrint).unwrap().into_complete(), Some(5.into()));
    let error = MontyException::new(ExcType::ValueError, Some("no".into()));
    let answers: [(ExternalResult, &str); 3] = [
        (error.clone().into(), "ValueError('no')"),
        (Err::<MontyObject, _>(error).into(), "ValueError('no')"),
        (ExternalResult::NotFound, "NameError(\"name 'f' is not defined\")"),
    ];
    for (answer, text) in answers {
        assert_eq!(call().4.resume(answer, &mut NoPrint).unwrap().into_complete(), Some(text.into()));
    }
    let waiting = call().4.run(MontyFuture, &mut NoPrint).unwrap();
    assert!(matches!(waiting, RunProgress::Complete(MontyObject::Repr(_))), "{waiting:?}");
}

#[test]
fn some_of_the_awaited_answers_may_come() {
    let first = start("import asyncio\nawait asyncio.gather(f(1), f(2))").into_function_call().unwrap();
    let second = first.4.run_pending(&mut NoPrint).unwrap().into_function_call().unwrap();
    let waiting = second.4.resume_pending(&mut NoPrint).unwrap().into_resolve_futures().unwrap();
    assert_eq!(waiting.pending_call_ids(), [1, 2]);
    let both = vec![(2, MontyObject::from("b").into()), (1, ExternalResult::Future)];
    let waiting = waiting.resume(both, &mut NoPrint).unwrap().into_resolve_futures().unwrap();
    assert_eq!(waiting.pending_call_ids(), [1]);
    let saved = RunProgress::ResolveFutures(waiting).dump().unwrap();
    let waiting = RunProgress::<NoLimitTracker>::load(&saved).unwrap().into_resolve_futures().unwrap();
    let end = waiting.resume(vec![(1, MontyObject::from("a").into())], &mut NoPrint).unwrap();
    assert_eq!(end.into_complete(), Some(MontyObject::List(vec!["a".into(), "b".into()])));
}

#[test]
fn a_run_that_has_ended_is_not_saved() {
    let error = start("1").dump().unwrap_err();
    assert_eq!(error.summary(), "RuntimeError: the run has ended");
    assert_eq!(RunProgress::<NoLimitTracker>::load(b"nonsense").unwrap_err().exc_type(), ExcType::ValueError);
    assert_eq!(MontyRun::load(b"").unwrap_err().exc_type(), ExcType::ValueError);
}

#[test]
fn dicts_keep_their_order() {
    let pairs: DictPairs = vec![("b", MontyObject::from(1)), ("a", MontyObject::from(2))].into();
    assert_eq!((pairs.len(), pairs.get("a")), (2, Some(&2.into())));
    let keys: Vec<_> = pairs.into_iter().map(|(key, _)| key.to_string()).collect();
    assert_eq!(keys, ["b", "a"]);
}

#[test]
fn limits_have_setters() {
    let limits = ResourceLimits::new();
    assert_eq!((limits.max_recursion_depth, DEFAULT_MAX_RECURSION_DEPTH), (Some(1000), 1000));
    assert_eq!(ResourceLimits::default().max_recursion_depth, None);
    let limits = limits.max_allocations(10).max_duration(std::time::Duration::from_secs(1)).max_memory(1 << 20);
    assert_eq!((limits.max_allocations, limits.max_memory), (Some(10), Some(1 << 20)));
    let program = MontyRun::new("x = []\nwhile True: x.append([])".into(), "main.py", vec![], vec![]).unwrap();
    let error = program.run(vec![], LimitedTracker::new(limits), &mut NoPrint).unwrap_err();
    assert_eq!(error.exc_type(), ExcType::MemoryError);
}

#[test]
fn exceptions_have_names_and_texts() {
    for name in ["ValueError", "KeyError", "JSONDecodeError", "FrozenInstanceError", "TimeoutError", "OSError"] {
        let kind = ExcType::from_str(name).unwrap();
        assert_eq!((kind.to_string().as_str(), <&str>::from(kind)), (name, name));
    }
    assert!(ExcType::from_str("Nope").is_err());
    let error = MontyException::new(ExcType::ValueError, None);
    assert_eq!((error.summary(), error.py_repr(), error.message()), ("ValueError".into(), "ValueError()".into(), None));
    let error: Box<dyn std::error::Error> = Box::new(raised("raise KeyError('a')"));
    assert!(error.to_string().trim_end().ends_with("\nKeyError: 'a'"));
    assert_eq!(raised("raise ValueError('x')").into_message().as_deref(), Some("x"));
}

#[test]
fn operations_of_the_system_have_names() {
    for name in ["Path.exists", "Path.read_text", "Path.iterdir", "os.getenv", "os.environ", "datetime.now"] {
        assert_eq!(OsFunction::from_str(name).unwrap().to_string(), name);
    }
    let RunProgress::OsCall { function, args, state, .. } = start("import os\nos.getenv('A')") else { panic!() };
    assert_eq!((function.to_string().as_str(), &args[0]), ("os.getenv", &"A".into()));
    assert_eq!(state.run(MontyObject::from("v"), &mut NoPrint).unwrap().into_complete(), Some("v".into()));
}

#[test]
fn sessions_begin_with_a_snippet() {
    let begun = MontyRepl::new(
        "y = x * 2\ny".into(),
        "main.py",
        vec!["x".into()],
        vec![21.into()],
        NoLimitTracker,
        &mut StdPrint,
    );
    let (mut repl, output) = begun.unwrap();
    assert_eq!((output, repl.script_name()), (42.into(), "main.py"));
    assert_eq!(repl.feed("x + y", &mut NoPrint).unwrap(), 63.into());
    assert_eq!(repl.feed("1 +", &mut NoPrint).unwrap_err().exc_type(), ExcType::SyntaxError);
    assert_eq!(repl.feed("z = 1\n1 / 0", &mut NoPrint).unwrap_err().exc_type(), ExcType::ZeroDivisionError);
    assert_eq!(repl.feed("z", &mut NoPrint).unwrap(), 1.into());
}
