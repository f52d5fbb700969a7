//! Names that hosts of the original use.

use std::time::Duration;

use monty::{
    detect_repl_continuation_mode, dir_stat, file_stat, stat_result, symlink_stat, LimitedTracker, MontyObject,
    MontyRun, NoPrint, ReplContinuationMode, ResourceLimits, RunProgress,
};

#[test]
fn stat_results_are_answers() {
    let code = "from pathlib import Path\ns = Path('/x').stat()\n[s.st_mode, s.st_size, s[3], s.st_mtime]".to_string();
    for (answer, expected) in [
        (file_stat(0o644, 5, 1.5), (0o100_644, 5, 1, 1.5)),
        (dir_stat(0o755, 2.5), (0o040_755, 4096, 2, 2.5)),
        (symlink_stat(0o777, 0.5), (0o120_777, 0, 1, 0.5)),
        (stat_result(0o100_600, 1, 2, 3, 4, 5, 6, 7.0, 8.0, 9.0), (0o100_600, 6, 3, 8.0)),
    ] {
        let program = MontyRun::new(code.clone(), "main.py", vec![], vec![]).unwrap();
        let limits = LimitedTracker::new(ResourceLimits::new());
        let RunProgress::OsCall { state, .. } = program.start(vec![], limits, &mut NoPrint).unwrap() else {
            panic!("no operation")
        };
        let output = state.run(answer, &mut NoPrint).unwrap().into_complete().unwrap();
        let (mode, size, links, time) = expected;
        let numbers = [mode, size, links].map(MontyObject::Int);
        assert_eq!(output, MontyObject::List(numbers.into_iter().chain([MontyObject::Float(time)]).collect()));
    }
}

#[test]
fn a_tracker_knows_what_was_spent() {
    let program = MontyRun::new("x = [str(n) for n in range(9999)]\nf()".into(), "main.py", vec![], vec![]).unwrap();
    let limits = ResourceLimits::new().max_duration(Duration::from_secs(60)).max_allocations(1_000_000);
    let progress = program.start(vec![], LimitedTracker::new(limits), &mut NoPrint).unwrap();
    let (_, _, _, _, mut state) = progress.into_function_call().unwrap();
    assert!(state.tracker_mut().elapsed().as_nanos() > 0);
    assert!(state.tracker_mut().allocation_count() > 0);
    let output = state.resume_pending(&mut NoPrint).unwrap().into_complete();
    assert!(output.is_some());
}

#[test]
fn lines_of_a_session_continue() {
    use ReplContinuationMode::{Complete, IncompleteBlock, IncompleteImplicit};
    for (source, expected) in [
        ("", Complete),
        ("x = 1", Complete),
        ("x = = 1", Complete),
        ("f(1,", IncompleteImplicit),
        ("[1,\n2", IncompleteImplicit),
        ("s = '''a", IncompleteImplicit),
        ("if x:", IncompleteBlock),
        ("if x:\n    y()", IncompleteBlock),
        ("if x:\n    y()\n\n", Complete),
        ("@wrap", IncompleteBlock),
        ("def f(): return 1", IncompleteBlock),
        ("def f(): return 1\n\n", Complete),
        ("try:\n    x()", IncompleteBlock),
        ("match = 1", Complete),
    ] {
        assert_eq!(detect_repl_continuation_mode(source), expected, "{source:?}");
    }
}
