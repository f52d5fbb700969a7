//! Objects of the host in programs, and functions of programs at the host.

use monty::{
    ClassInstance, CompileOptions, ExcType, ExternalResult, LimitedTracker, MontyException, MontyFunction, MontyObject,
    MontyRepl, MontyRun, NoLimitTracker, NoPrint, PrintWriter, ResourceLimits, RunProgress, StdPrint,
};

fn basket() -> ClassInstance {
    ClassInstance::new("Basket").with_attr("owner", "ann").with_lazy_attrs(["count"]).with_methods(["add"])
}

fn start(code: &str, object: &ClassInstance) -> Result<RunProgress<NoLimitTracker>, MontyException> {
    let program = MontyRun::new(code.into(), "main.py", vec!["a".into()], vec![])?;
    program.start(vec![object.clone().into()], NoLimitTracker, &mut StdPrint)
}

/// Answers calls with the words of a table until the run ends; gives its value.
fn carried_out(mut progress: RunProgress<NoLimitTracker>, answers: &[(&str, MontyObject)]) -> MontyObject {
    for (name, value) in answers {
        let RunProgress::FunctionCall { function_name, state, .. } = progress else { panic!("no call: {progress:?}") };
        assert_eq!(function_name, *name);
        progress = state.run(value.clone(), &mut StdPrint).unwrap();
    }
    progress.into_complete().unwrap()
}

fn function(repl: &mut MontyRepl<NoLimitTracker>, code: &str) -> MontyFunction {
    match repl.feed(code, &mut StdPrint).unwrap() {
        MontyObject::MontyFunction(function) => function,
        other => panic!("{other:?}"),
    }
}

#[test]
fn attributes_and_methods_of_a_host_object() {
    let answers = [("add", 1.into()), ("__getattr__", 5.into())];
    let end = carried_out(start("[a.add('x', n=1), a.count, a.owner]", &basket()).unwrap(), &answers);
    assert_eq!(end, MontyObject::List(vec![1.into(), 5.into(), "ann".into()]));
}

#[test]
fn a_method_call_has_the_object_first() {
    let object = basket();
    let progress = start("a.add('x', n=1)", &object).unwrap();
    let RunProgress::FunctionCall { args, kwargs, method_call, .. } = progress else { panic!() };
    assert!(method_call && args[1] == "x".into() && kwargs == [("n".into(), 1.into())]);
    assert!(matches!(&args[0], MontyObject::ClassInstance(seen) if seen.identity == object.identity));
}

#[test]
fn nothing_else_of_a_host_object_is_reached() {
    for code in ["a.identity", "a._x", "a.remove()", "a.methods"] {
        assert_eq!(start(code, &basket()).unwrap_err().exc_type(), ExcType::AttributeError, "{code}");
    }
}

#[test]
fn a_host_object_comes_out_as_itself() {
    let object = basket();
    let end = start("[a, type(a).__name__]", &object).unwrap().into_complete().unwrap();
    let MontyObject::List(items) = end else { panic!() };
    let MontyObject::ClassInstance(seen) = &items[0] else { panic!() };
    assert_eq!((&seen.identity, seen.name.as_str(), &items[1]), (&object.identity, "Basket", &"Basket".into()));
    assert_ne!(object.identity, basket().identity);
    assert_eq!(basket().with_identity("of_mine").identity, "of_mine");
}

#[test]
fn a_host_object_survives_a_dump() {
    let object = basket();
    let saved = start("f()\na.add(a.owner)", &object).unwrap().dump().unwrap();
    let loaded = RunProgress::<NoLimitTracker>::load(&saved).unwrap();
    let RunProgress::FunctionCall { state, .. } = loaded else { panic!() };
    let progress = state.run(MontyObject::None, &mut StdPrint).unwrap();
    let RunProgress::FunctionCall { function_name, args, .. } = progress else { panic!() };
    assert_eq!((function_name.as_str(), &args[1]), ("add", &"ann".into()));
    assert!(matches!(&args[0], MontyObject::ClassInstance(seen) if seen.identity == object.identity));
}

#[test]
fn bad_names_of_a_host_object_are_refused() {
    for object in [basket().with_methods(["_secret"]), basket().with_methods(["no name"]), ClassInstance::new("")] {
        assert_eq!(start("a", &object).unwrap_err().exc_type(), ExcType::TypeError);
    }
}

#[test]
fn functions_of_the_host_go_in_as_values() {
    let program = MontyRun::new("[f(n) for n in range(2)]".into(), "main.py", vec!["f".into()], vec![]).unwrap();
    let given = MontyObject::Function { name: "double".into(), docstring: None };
    let progress = program.start(vec![given], NoLimitTracker, &mut StdPrint).unwrap();
    let end = carried_out(progress, &[("double", 0.into()), ("double", 2.into())]);
    assert_eq!(end, MontyObject::List(vec![0.into(), 2.into()]));
}

#[test]
fn a_function_of_a_session_is_called() {
    let mut repl = MontyRepl::empty("main.py", NoLimitTracker).unwrap();
    let plus = function(&mut repl, "def plus(n, by=1): return n + by\nplus");
    assert!(plus.to_string().starts_with("<function plus at 0x"));
    assert_eq!(repl.call(&plus, vec![1.into()], vec![], &mut StdPrint).unwrap(), 2.into());
    assert_eq!(repl.call(&plus, vec![1.into()], vec![("by".into(), 5.into())], &mut StdPrint).unwrap(), 6.into());
    let wrong = repl.call(&plus, vec![], vec![], &mut StdPrint).unwrap_err();
    assert_eq!(wrong.exc_type(), ExcType::TypeError);
}

#[test]
fn a_function_of_a_session_goes_back_in_as_itself() {
    let mut repl = MontyRepl::empty("main.py", NoLimitTracker).unwrap();
    let plus = function(&mut repl, "def plus(n): return n + 1\nplus");
    let twice = function(&mut repl, "lambda f, n: f(f(n))");
    assert_eq!(repl.call(&twice, vec![plus.clone().into(), 3.into()], vec![], &mut StdPrint).unwrap(), 5.into());
    let inputs = vec![("f".to_string(), plus.clone().into())];
    assert_eq!(repl.start("f is plus", inputs, &mut StdPrint).unwrap().into_complete(), Some(true.into()));
    let call = repl.start("ask(plus) is plus", vec![], &mut StdPrint).unwrap();
    let RunProgress::FunctionCall { args, state, .. } = call else { panic!() };
    assert_eq!(state.run(args[0].clone(), &mut StdPrint).unwrap().into_complete(), Some(true.into()));
    let call = repl.start("(await ask(plus)) is plus", vec![], &mut StdPrint).unwrap();
    let RunProgress::FunctionCall { args, call_id, state, .. } = call else { panic!() };
    let waiting = state.run_pending(&mut StdPrint).unwrap().into_resolve_futures().unwrap();
    let end = waiting.resume(vec![(call_id, ExternalResult::Return(args[0].clone()))], &mut StdPrint).unwrap();
    assert_eq!(end.into_complete(), Some(true.into()));
}

#[test]
fn elsewhere_a_function_of_a_session_is_text() {
    let mut repl = MontyRepl::empty("main.py", NoLimitTracker).unwrap();
    let plus = function(&mut repl, "def plus(n): return n + 1\nplus");
    let program = MontyRun::new("x".into(), "main.py", vec!["x".into()], vec![]).unwrap();
    assert_eq!(program.run_no_limits(vec![plus.clone().into()]).unwrap(), plus.to_string().as_str().into());
    let mut other = MontyRepl::<NoLimitTracker>::load(&repl.dump().unwrap()).unwrap();
    let error = other.call(&plus, vec![], vec![], &mut StdPrint).unwrap_err();
    assert_eq!(error.summary(), "RuntimeError: the function belongs to another session");
}

#[test]
fn a_function_of_a_session_asks_the_host() {
    let mut repl = MontyRepl::empty("main.py", NoLimitTracker).unwrap();
    let ask = function(&mut repl, "def ask(n): return fetch(n) + 1\nask");
    let progress = repl.start_call(&ask, vec![1.into()], vec![], &mut StdPrint).unwrap();
    assert_eq!(carried_out(progress, &[("fetch", 10.into())]), 11.into());
}

#[test]
fn asserts_explain_themselves_unless_told_otherwise() {
    let plain = CompileOptions { assert_message_annotations: false, ..CompileOptions::default() };
    let explained = "AssertionError: assert 1 == 2";
    for (options, summary) in [(CompileOptions::default(), explained), (plain, "AssertionError")] {
        let program = MontyRun::with_options("assert 1 == 2".into(), "main.py", vec![], vec![], options).unwrap();
        assert_eq!(program.run_no_limits(vec![]).unwrap_err().summary(), summary);
    }
    for (explain, summary) in [(true, explained), (false, "AssertionError")] {
        let mut repl = MontyRepl::with_assert_messages("main.py", NoLimitTracker, explain).unwrap();
        assert_eq!(repl.feed("assert 1 == 2", &mut NoPrint).unwrap_err().summary(), summary);
    }
}

#[test]
fn compiling_is_limited() {
    let compiled = |megabytes: usize, code: &str| {
        let options = CompileOptions { max_memory: Some(megabytes << 20), ..CompileOptions::default() };
        MontyRun::with_options(code.to_string(), "main.py", vec![], vec![], options)
    };
    let code = format!("x = [{}]", "1, ".repeat(400_000));
    assert_eq!(compiled(4, &code).unwrap_err().exc_type(), ExcType::SyntaxError);
    assert!(compiled(512, &code).is_ok());
}

#[test]
fn a_loaded_session_keeps_its_limits() {
    let limits = ResourceLimits::new().max_memory(20_000_000);
    let repl = MontyRepl::empty("main.py", LimitedTracker::new(limits)).unwrap();
    let mut loaded = MontyRepl::<LimitedTracker>::load(&repl.dump().unwrap()).unwrap();
    let error = loaded.feed("x = [0] * 10**8", &mut NoPrint).unwrap_err();
    assert_eq!(error.exc_type(), ExcType::MemoryError);
}

struct Panics;

impl PrintWriter for Panics {
    fn stdout_write(&mut self, _output: std::borrow::Cow<'_, str>) -> Result<(), MontyException> {
        panic!("the host's own")
    }
}

#[test]
fn a_panic_of_the_host_stays_in_the_host() {
    let program = MontyRun::new("print(1)\n2".into(), "main.py", vec![], vec![]).unwrap();
    let run = || program.run(vec![], NoLimitTracker, &mut Panics);
    for _ in 0..100 {
        let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).unwrap_err();
        assert_eq!(panic.downcast_ref::<&str>(), Some(&"the host's own"));
    }
    assert_eq!(program.run(vec![], NoLimitTracker, &mut NoPrint).unwrap(), 2.into());
}
