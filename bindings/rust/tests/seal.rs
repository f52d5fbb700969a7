//! Signed and compressed dumps.

use monty::{seal_dump, unseal_dump, ExcType, MontyObject, MontyRepl, MontyRun, NoLimitTracker, NoPrint, RunProgress};

const KEY: &[u8] = b"a key of the host";

fn saved() -> Vec<u8> {
    let code = "words = [f'customer {i} of the shop' for i in range(1000)]\nf()\nlen(words)";
    let program = MontyRun::new(code.into(), "main.py", vec![], vec!["f".into()]).unwrap();
    program.start(vec![], NoLimitTracker, &mut NoPrint).unwrap().dump().unwrap()
}

fn finish(data: &[u8]) -> MontyObject {
    let progress = RunProgress::<NoLimitTracker>::load(data).unwrap();
    let (_, _, _, _, state) = progress.into_function_call().unwrap();
    state.run(MontyObject::None, &mut NoPrint).unwrap().into_complete().unwrap()
}

#[test]
fn what_was_sealed_is_loaded() {
    let dump = saved();
    for key in [None, Some(KEY)] {
        for compress in [false, true] {
            let sealed = seal_dump(&dump, key, compress).unwrap();
            assert_eq!(sealed.len() * 2 < dump.len(), compress);
            assert_eq!(unseal_dump(&sealed, key).unwrap(), dump);
        }
    }
    assert_eq!(finish(&dump), MontyObject::from(1000));
}

#[test]
fn programs_and_sessions_are_sealed_too() {
    let program = MontyRun::new("1 + 1".into(), "main.py", vec![], vec![]).unwrap();
    let sealed = seal_dump(&program.dump().unwrap(), Some(KEY), true).unwrap();
    assert!(MontyRun::load(&sealed).is_err());
    assert!(MontyRun::load(&unseal_dump(&sealed, Some(KEY)).unwrap()).is_ok());
    let session = MontyRepl::empty("main.py", NoLimitTracker).unwrap();
    let sealed = seal_dump(&session.dump().unwrap(), Some(KEY), false).unwrap();
    assert!(MontyRepl::<NoLimitTracker>::load(&unseal_dump(&sealed, Some(KEY)).unwrap()).is_ok());
}

#[test]
fn only_the_key_opens_a_signed_dump() {
    let sealed = seal_dump(&saved(), Some(KEY), true).unwrap();
    let refusal = |data: &[u8], key: Option<&[u8]>| unseal_dump(data, key).unwrap_err();
    let other = refusal(&sealed, Some(b"another"));
    assert_eq!(other.exc_type(), ExcType::ValueError);
    assert_eq!(other.message(), Some("the dump was not signed with this key"));
    assert_eq!(refusal(&sealed, None).message(), Some("the dump is signed: a key is needed"));
    assert_eq!(refusal(&saved(), Some(KEY)).message(), Some("the dump is not signed"));
    assert_eq!(refusal(&sealed, Some(b"")).message(), Some("key must be bytes, at least one"));
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(unseal_dump(&changed, Some(KEY)).is_err());
        assert!(unseal_dump(&sealed[..at], Some(KEY)).is_err());
    }
}

#[test]
fn sealing_twice_and_sealing_what_is_no_dump_are_errors() {
    let sealed = seal_dump(&saved(), None, true).unwrap();
    let again = seal_dump(&sealed, Some(KEY), false).unwrap_err();
    assert_eq!(again.message(), Some("the dump is signed or compressed already"));
    assert_eq!(seal_dump(b"text", Some(KEY), false).unwrap_err().message(), Some("the bytes are not a dump"));
    assert!(unseal_dump(&sealed[..sealed.len() - 1], None).is_err());
}
