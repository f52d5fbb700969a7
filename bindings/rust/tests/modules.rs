//! Modules of the host that programs import.

use monty::{
    LimitedTracker, MontyObject, MontyRepl, MontyRun, NameLookupResult, NoLimitTracker, NoPrint, ResourceLimits,
    RunProgress,
};

fn program(code: &str) -> MontyRun {
    let names = vec!["tools".to_string(), "tools.deep".to_string()];
    MontyRun::new(code.to_string(), "main.py", vec![], vec![]).unwrap().with_external_modules(names)
}

fn contents(value: i64) -> MontyObject {
    MontyObject::dict(vec![("LIMIT".to_string(), MontyObject::from(value))])
}

#[test]
fn an_import_asks_for_the_module() {
    let progress = program("import tools\ntools.LIMIT").start(vec![], NoLimitTracker, &mut NoPrint).unwrap();
    let lookup = RunProgress::load(&progress.dump().unwrap()).unwrap().into_name_lookup().unwrap();
    assert_eq!((lookup.name.as_str(), lookup.is_module), ("tools", true));
    let progress: RunProgress<NoLimitTracker> = lookup.resume(contents(10), &mut NoPrint).unwrap();
    assert_eq!(progress.into_complete(), Some(MontyObject::from(10)));
}

#[test]
fn packages_are_asked_for_first() {
    let progress = program("from tools.deep import LIMIT\nLIMIT").start(vec![], NoLimitTracker, &mut NoPrint).unwrap();
    let lookup = progress.into_name_lookup().unwrap();
    assert_eq!(lookup.name, "tools");
    let lookup = lookup.resume(contents(1), &mut NoPrint).unwrap().into_name_lookup().unwrap();
    assert_eq!(lookup.name, "tools.deep");
    let progress = lookup.resume(contents(2), &mut NoPrint).unwrap();
    assert_eq!(progress.into_complete(), Some(MontyObject::from(2)));
}

#[test]
fn a_module_that_the_host_does_not_have() {
    let error = program("import tools").run(vec![], NoLimitTracker, &mut NoPrint).unwrap_err();
    assert_eq!(error.summary(), "ModuleNotFoundError: No module named 'tools'");
    let progress = program("import tools").start(vec![], NoLimitTracker, &mut NoPrint).unwrap();
    let lookup = progress.into_name_lookup().unwrap();
    let error = lookup.resume(NameLookupResult::Undefined, &mut NoPrint).unwrap_err();
    assert_eq!(error.summary(), "ModuleNotFoundError: No module named 'tools'");
    let wrong = MontyRun::new("1".into(), "main.py", vec![], vec![]).unwrap().with_external_modules(vec!["os".into()]);
    let error = wrong.run(vec![], NoLimitTracker, &mut NoPrint).unwrap_err();
    assert_eq!(error.summary(), "ValueError: 'os' cannot be the name of a module of the host");
}

#[test]
fn sessions_keep_modules() {
    let tracker = LimitedTracker::new(ResourceLimits::default());
    let mut repl = MontyRepl::empty("main.py", tracker).unwrap();
    repl.set_external_modules(vec!["tools".into()]);
    let lookup = repl.start("import tools", vec![], &mut NoPrint).unwrap().into_name_lookup().unwrap();
    lookup.resume(contents(5), &mut NoPrint).unwrap();
    assert_eq!(repl.feed("tools.LIMIT", &mut NoPrint).unwrap(), MontyObject::from(5));
}

#[test]
fn stubs_of_modules_are_checked() {
    let stubs = vec![("tools".to_string(), "LIMIT: int".to_string())];
    let check = |code: &str| program(code).with_module_stubs(stubs.clone()).type_check(None, "concise").unwrap();
    assert_eq!(check("import tools\nx: int = tools.LIMIT"), None);
    assert!(check("import tools\nx: str = tools.LIMIT").unwrap().contains("invalid-assignment"));
}
