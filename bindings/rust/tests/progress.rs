//! Runs that wait, are saved, answered, limited and moved.

use std::time::Duration;

use monty::{
    CallbackPrint, CollectStringPrint, ExcType, ExternalResult, LimitedTracker, MontyException, MontyFuture,
    MontyObject, MontyRepl, MontyRun, NameLookupResult, NoLimitTracker, NoPrint, OsFunction, ResourceError,
    ResourceLimits, ResourceTracker, RunProgress, Snapshot, StdPrint,
};

fn program(code: &str, inputs: &[&str], functions: &[&str]) -> MontyRun {
    let owned = |names: &[&str]| names.iter().map(ToString::to_string).collect();
    MontyRun::new(code.to_string(), "main.py", owned(inputs), owned(functions)).unwrap()
}

fn start(code: &str, functions: &[&str]) -> RunProgress<NoLimitTracker> {
    program(code, &[], functions).start(vec![], NoLimitTracker, &mut NoPrint).unwrap()
}

fn call<T: ResourceTracker>(progress: RunProgress<T>) -> (String, Vec<MontyObject>, u32, Snapshot<T>) {
    let (name, args, _, id, state) = progress.into_function_call().expect("a call");
    (name, args, id, state)
}

#[test]
fn calls_are_answered() {
    let begin = || start("f(1, k=[2]) + 1", &["f"]);
    let RunProgress::FunctionCall { function_name, args, kwargs, call_id, method_call, state } = begin() else {
        panic!("no call")
    };
    assert_eq!((function_name.as_str(), call_id, method_call), ("f", 1, false));
    assert_eq!(args, [MontyObject::from(1)]);
    assert_eq!(kwargs, [(MontyObject::from("k"), MontyObject::List(vec![MontyObject::from(2)]))]);
    let output = state.run(MontyObject::from(41), &mut NoPrint).unwrap().into_complete();
    assert_eq!(output, Some(MontyObject::from(42)));
    let raised = MontyException::new(ExcType::OSError, Some("gone".into()));
    let (_, _, _, state) = call(begin());
    assert_eq!(state.run(raised, &mut NoPrint).unwrap_err().summary(), "OSError: gone");
    let (_, _, _, state) = call(begin());
    let refused = state.run(MontyObject::Repr("x".into()), &mut NoPrint).unwrap_err();
    assert_eq!(refused.summary(), "TypeError: 'Repr' is not a valid input value");
}

#[test]
fn run_has_no_host() {
    let refused = |code: &str, functions: &[&str]| program(code, &[], functions).run_no_limits(vec![]).unwrap_err();
    assert_eq!(
        refused("f()", &["f"]).summary(),
        "NotImplementedError: External function 'f' not implemented with standard execution"
    );
    assert_eq!(refused("g()", &["f"]).summary(), "NameError: name 'g' is not defined");
    assert_eq!(refused("g()", &[]).summary(), "NameError: name 'g' is not defined");
}

#[test]
fn another_thread_stops_a_run() {
    let program = program("while True:\n    pass", &[], &[]);
    let other = program.clone();
    let (stopped, ended) = std::sync::mpsc::channel();
    let thread = std::thread::spawn(move || {
        while ended.recv_timeout(Duration::from_millis(5)).is_err() {
            other.interrupt();
        }
    });
    assert_eq!(program.run_no_limits(vec![]).unwrap_err().type_name(), "KeyboardInterrupt");
    stopped.send(()).unwrap();
    thread.join().unwrap();
}

#[test]
fn names_are_looked_up() {
    let lookup = start("x + 1", &[]).into_name_lookup().unwrap();
    assert_eq!(lookup.name, "x");
    let output = lookup.resume(MontyObject::from(1), &mut NoPrint).unwrap().into_complete();
    assert_eq!(output, Some(MontyObject::from(2)));
    let lookup = start("x + 1", &[]).into_name_lookup().unwrap();
    let error = lookup.resume(NameLookupResult::Undefined, &mut NoPrint).unwrap_err();
    assert_eq!(error.summary(), "NameError: name 'x' is not defined");
}

#[test]
fn runs_are_saved_and_resumed() {
    let limits = ResourceLimits::new().max_memory(5_000_000).max_duration(Duration::from_secs(2));
    let runner = program("x = [1]\nx.append(f())\nx", &[], &["f"]);
    let saved = runner.start(vec![], LimitedTracker::new(limits), &mut NoPrint).unwrap().dump().unwrap();
    for n in 0..3 {
        let (name, _, id, state) = call(RunProgress::<LimitedTracker>::load(&saved).unwrap());
        assert_eq!((name.as_str(), id), ("f", 1));
        let output = state.run(MontyObject::from(n), &mut NoPrint).unwrap().into_complete();
        assert_eq!(output, Some(MontyObject::List(vec![MontyObject::from(1), MontyObject::from(n)])));
    }
    let cut = RunProgress::<NoLimitTracker>::load(&saved[..saved.len() - 1]).unwrap_err();
    assert_eq!(cut.exc_type(), ExcType::ValueError);
    assert!(RunProgress::<NoLimitTracker>::load(b"").is_err());
}

#[test]
fn programs_are_saved() {
    let saved = program("x * 2", &["x"], &[]).dump().unwrap();
    let loaded = MontyRun::load(&saved).unwrap();
    assert_eq!((loaded.code(), loaded.script_name()), ("x * 2", "main.py"));
    assert_eq!(loaded.input_names(), ["x"]);
    assert_eq!(loaded.run_no_limits(vec![MontyObject::from("ab")]).unwrap(), MontyObject::from("abab"));
    assert_eq!(MontyRun::load(b"nonsense").unwrap_err().exc_type(), ExcType::ValueError);
}

#[test]
fn answers_may_come_later() {
    let mut progress = start("import asyncio\nawait asyncio.gather(f(1), f(2))", &["f"]);
    for expected in [1, 2] {
        let (_, args, id, state) = call(progress);
        assert_eq!((args, id), (vec![MontyObject::from(expected)], expected as u32));
        progress = state.run(MontyFuture, &mut NoPrint).unwrap();
    }
    let waiting = progress.into_resolve_futures().unwrap();
    assert_eq!(waiting.pending_call_ids(), [1, 2]);
    let answer = |id, text: &str| vec![(id, ExternalResult::Return(MontyObject::from(text)))];
    let progress = waiting.resume(answer(2, "b"), &mut NoPrint).unwrap();
    let waiting = progress.into_resolve_futures().unwrap();
    assert_eq!(waiting.pending_call_ids(), [1]);
    let progress = waiting.resume(answer(1, "a"), &mut NoPrint).unwrap();
    assert_eq!(progress.into_complete().unwrap().to_string(), "['a', 'b']");
}

#[test]
fn a_number_that_is_not_waited_for_is_refused() {
    let (_, _, _, state) = call(start("await f()", &["f"]));
    let waiting = state.run_pending(&mut NoPrint).unwrap().into_resolve_futures().unwrap();
    let error = waiting.resume(vec![(7, ExternalResult::Return(MontyObject::None))], &mut NoPrint).unwrap_err();
    assert_eq!(error.summary(), "RuntimeError: unknown call_id 7, expected one of: [1]");
}

#[test]
fn operations_of_the_system_are_asked_for() {
    let progress = start("import asyncio\nawait asyncio.sleep(1)\n5", &[]);
    let RunProgress::OsCall { function, args, state, .. } = progress else { panic!("no operation") };
    assert_eq!((function, args.len()), (OsFunction::Sleep, 1));
    let output = state.run(MontyObject::None, &mut NoPrint).unwrap().into_complete();
    assert_eq!(output, Some(MontyObject::from(5)));
    assert_eq!(OsFunction::ReadText.to_string(), "Path.read_text");
}

#[test]
fn printed_text_is_delivered() {
    let mut print = CollectStringPrint::new();
    program("print('a', 1)\nprint('b', end='')", &[], &[]).run(vec![], NoLimitTracker, &mut print).unwrap();
    assert_eq!(print.output(), "a 1\nb");
    program("print('c')", &[], &[]).run(vec![], NoLimitTracker, &mut StdPrint).unwrap();
    let mut refuse = CallbackPrint(|_: &str| Err(MontyException::new(ExcType::OSError, Some("full".into()))));
    let error = program("print('c')", &[], &[]).run(vec![], NoLimitTracker, &mut refuse).unwrap_err();
    assert_eq!(error.summary(), "OSError: full");
}

#[test]
fn limits_bind() {
    let limited = |code: &str, limits: ResourceLimits| {
        let error = program(code, &[], &[]).run(vec![], LimitedTracker::new(limits), &mut NoPrint).unwrap_err();
        ResourceError::of(&error)
    };
    let time = ResourceLimits::new().max_duration(Duration::from_millis(50));
    assert_eq!(limited("while True: pass", time), Some(ResourceError::Time));
    let memory = ResourceLimits::new().max_memory(1_000_000);
    assert_eq!(limited("x = []\nwhile True: x.append('a' * 99)", memory), Some(ResourceError::Memory));
    let allocations = ResourceLimits::new().max_allocations(1000);
    assert_eq!(limited("x = []\nwhile True: x.append([])", allocations), Some(ResourceError::Allocation));
    let depth = ResourceLimits::new().max_recursion_depth(Some(50));
    assert_eq!(limited("def f(): f()\nf()", depth), Some(ResourceError::Recursion));
}

#[test]
fn sessions_keep_their_state() {
    let (names, inputs) = (vec!["n".to_string()], vec![MontyObject::from(20)]);
    let (mut repl, output) =
        MontyRepl::new("x = n".to_string(), "session.py", names, inputs, NoLimitTracker, &mut NoPrint).unwrap();
    assert_eq!(output, MontyObject::None);
    assert!(repl.feed("x = 21\n1 / 0", &mut NoPrint).is_err());
    assert_eq!(repl.feed("x * 2", &mut NoPrint).unwrap(), MontyObject::from(42));
    let mut loaded = MontyRepl::<NoLimitTracker>::load(&repl.dump().unwrap()).unwrap();
    assert_eq!(loaded.script_name(), "session.py");
    assert_eq!(loaded.feed("x", &mut NoPrint).unwrap(), MontyObject::from(21));
    let (_, _, _, state) = call(repl.start("f(x)", vec![], &mut NoPrint).unwrap());
    assert!(repl.feed("1", &mut NoPrint).is_err());
    assert_eq!(state.run(MontyObject::from(7), &mut NoPrint).unwrap().into_complete(), Some(MontyObject::from(7)));
    assert_eq!(repl.feed("x", &mut NoPrint).unwrap(), MontyObject::from(21));
}

#[test]
fn programs_and_runs_move_between_threads() {
    let shared = program("sum(range(n))", &["n"], &[]);
    let threads: Vec<_> = (0..4)
        .map(|n| {
            let shared = shared.clone();
            std::thread::spawn(move || shared.run_no_limits(vec![MontyObject::from(n)]).unwrap())
        })
        .collect();
    let sums: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert_eq!(sums, [0, 0, 1, 3].map(MontyObject::from));
    let (_, _, _, state) = call(start("f()", &["f"]));
    let moved = std::thread::spawn(move || state.run(MontyObject::from(1), &mut NoPrint).unwrap().into_complete());
    assert_eq!(moved.join().unwrap(), Some(MontyObject::from(1)));
}
