//! The scripts of tests/hosting: what a host sees and answers, the same in every binding.

mod json;

use std::borrow::Cow;
use std::fs;
use std::path::Path;
use std::time::Duration;

use json::Json;
use monty::{
    seal_dump, unseal_dump, BigInt, ExcType, ExternalResult, LimitedTracker, MontyException, MontyObject, MontyRepl,
    MontyRun, NameLookupResult, PrintWriter, ResourceLimits, RunProgress,
};

type Progress = RunProgress<LimitedTracker>;

/// Printed text: stream and fragment, neighbours of one stream joined.
#[derive(Default)]
struct Streams(Vec<(String, String)>);

impl Streams {
    fn add(&mut self, stream: &str, text: &str) {
        match self.0.last_mut() {
            Some((last, kept)) if last == stream => kept.push_str(text),
            _ if text.is_empty() => (),
            _ => self.0.push((stream.to_string(), text.to_string())),
        }
    }
}

impl PrintWriter for Streams {
    fn stdout_write(&mut self, output: Cow<'_, str>) -> Result<(), MontyException> {
        self.add("stdout", &output);
        Ok(())
    }

    fn stdout_push(&mut self, end: char) -> Result<(), MontyException> {
        self.add("stdout", &end.to_string());
        Ok(())
    }

    fn stderr_write(&mut self, output: Cow<'_, str>) -> Result<(), MontyException> {
        self.add("stderr", &output);
        Ok(())
    }
}

fn integer(digits: &str) -> MontyObject {
    if let Ok(number) = digits.parse() {
        return MontyObject::Int(number);
    }
    MontyObject::BigInt(digits.parse::<BigInt>().unwrap())
}

fn decode(value: &Json) -> MontyObject {
    let all = |items: &Json| items.items().iter().map(decode).collect::<Vec<_>>();
    match value {
        Json::Null => MontyObject::None,
        Json::Bool(flag) => MontyObject::Bool(*flag),
        Json::Int(number) => MontyObject::Int(*number),
        Json::Float(number) => MontyObject::Float(*number),
        Json::Text(text) => MontyObject::String(text.clone()),
        Json::List(_) => MontyObject::List(all(value)),
        Json::Object(pairs) => {
            let (tag, content) = &pairs[0];
            match tag.as_str() {
                "$int" => integer(content.text()),
                "$bytes" => {
                    let digits = content.text();
                    let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
                    MontyObject::Bytes((0..digits.len()).step_by(2).map(byte).collect())
                }
                "$exception" => MontyObject::Exception {
                    exc_type: content.items()[0].text().parse().unwrap(),
                    arg: Some(content.items()[1].text().to_string()).filter(|text| !text.is_empty()),
                },
                "$function" => MontyObject::Function { name: content.text().to_string(), docstring: None },
                "$repr" => MontyObject::Repr(content.text().to_string()),
                "$path" => MontyObject::Path(content.text().to_string()),
                "$tuple" => MontyObject::Tuple(all(content)),
                "$set" => MontyObject::Set(all(content)),
                "$dict" => {
                    let pair = |pair: &Json| (decode(&pair.items()[0]), decode(&pair.items()[1]));
                    MontyObject::dict(content.items().iter().map(pair).collect::<Vec<_>>())
                }
                other => panic!("{other}"),
            }
        }
    }
}

fn result_of(answer: &Json) -> ExternalResult {
    if let Some(raised) = answer.get("raise") {
        let kind: ExcType = raised.items()[0].text().parse().unwrap();
        let message = Some(raised.items()[1].text().to_string()).filter(|text| !text.is_empty());
        return MontyException::new(kind, message).into();
    }
    match answer.get("return") {
        Some(value) => decode(value).into(),
        None if answer.get("future").is_some() => ExternalResult::Future,
        None => ExternalResult::NotFound,
    }
}

fn limits_of(script: &Json) -> LimitedTracker {
    let mut limits = ResourceLimits::default();
    for (name, value) in script.get("limits").map_or(&[][..], Json::pairs) {
        let number = match value {
            Json::Int(number) => *number as f64,
            Json::Float(number) => *number,
            _ => panic!("a limit is a number"),
        };
        limits = match name.as_str() {
            "max_duration_secs" => limits.max_duration(Duration::from_secs_f64(number)),
            "max_memory" => limits.max_memory(number as usize),
            "max_recursion_depth" => limits.max_recursion_depth(Some(number as usize)),
            "max_suspensions" => limits.max_suspensions(number as usize),
            "max_int_bits" => limits.max_int_bits(number as usize),
            other => panic!("{other}"),
        };
    }
    LimitedTracker::new(limits)
}

fn inputs_of(feed: &Json) -> Vec<(String, MontyObject)> {
    let pairs = feed.get("inputs").map_or(&[][..], Json::pairs);
    pairs.iter().map(|(name, value)| (name.clone(), decode(value))).collect()
}

fn source_of(feed: &Json) -> String {
    feed.get("source").unwrap().text().to_string()
}

/// One script that is carried out; saved and loaded at every pause when told so.
struct Host<'a> {
    name: String,
    script: &'a Json,
    saves: bool,
    repl: Option<MontyRepl<LimitedTracker>>,
    modules: Vec<String>,
}

/// The options of sealing: a key and whether to compress.
fn seal_of(script: &Json) -> Option<(Vec<u8>, bool)> {
    let seal = script.get("seal")?;
    let digits = seal.get("key")?.text();
    let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
    Some(((0..digits.len()).step_by(2).map(byte).collect(), seal.get("compress") == Some(&Json::Bool(true))))
}

fn report_of(script: &Json) -> String {
    let program = MontyRun::new(source_of(script), "main.py", vec![], vec![]).unwrap();
    program.type_check(script.get("stubs").map(Json::text), "concise").unwrap().unwrap_or_default()
}

impl Host<'_> {
    fn run(mut self) {
        if let Some(report) = self.script.get("report") {
            return assert_eq!(report_of(self.script), report.text(), "{}", self.name);
        }
        let tracker = limits_of(self.script);
        let Some(feeds) = self.script.get("feeds") else {
            let (names, inputs) = inputs_of(self.script).into_iter().unzip();
            let functions = self.script.get("external_functions").map_or(&[][..], Json::items);
            let functions = functions.iter().map(|name| name.text().to_string()).collect();
            let mut print = Streams::default();
            let begun = MontyRun::new(source_of(self.script), "main.py", names, functions)
                .map(|program| program.with_external_modules(self.modules.clone()))
                .and_then(|program| program.start(inputs, tracker, &mut print));
            return self.follow(self.script.get("steps").unwrap(), begun, print);
        };
        self.repl = Some(MontyRepl::empty("main.py", tracker).unwrap());
        for feed in feeds.items() {
            let mut print = Streams::default();
            self.repl.as_mut().unwrap().set_external_modules(self.modules.clone());
            let begun = self.repl.as_mut().unwrap().start(&source_of(feed), inputs_of(feed), &mut print);
            self.follow(feed.get("steps").unwrap(), begun, print);
            if self.saves {
                let dump = self.repl.as_ref().unwrap().dump().unwrap();
                self.repl = Some(MontyRepl::load(&dump).unwrap());
            }
        }
    }

    fn follow(&mut self, steps: &Json, begun: Result<Progress, MontyException>, mut print: Streams) {
        let mut step = begun;
        for expected in steps.items() {
            let text = expected.get("text").map_or(&[][..], Json::items).iter();
            let text: Vec<_> =
                text.map(|pair| (pair.items()[0].text().to_string(), pair.items()[1].text().to_string())).collect();
            assert_eq!(print.0, text, "{}", self.name);
            print = Streams::default();
            let progress = match step {
                Ok(progress) => progress,
                Err(error) => return self.check_error(&error, expected),
            };
            if let RunProgress::Complete(value) = progress {
                assert_eq!(expected.get("event").unwrap().text(), "end", "{}", self.name);
                return assert_eq!(value, decode(expected.get("value").unwrap()), "{}", self.name);
            }
            self.check(&progress, expected);
            let progress = self.saved(progress);
            step = answered(progress, expected.get("answer").unwrap(), &mut print);
        }
        panic!("{}: the program goes on", self.name);
    }

    fn check_error(&self, error: &MontyException, expected: &Json) {
        assert!(["error", "syntax"].contains(&expected.get("event").unwrap().text()), "{}: {error}", self.name);
        assert_eq!(error.type_name(), expected.get("type").unwrap().text(), "{}", self.name);
        if let Some(message) = expected.get("message") {
            assert_eq!(error.message().unwrap_or(""), message.text(), "{}", self.name);
        }
    }

    fn check(&self, progress: &Progress, expected: &Json) {
        let (event, name, call) = match progress {
            RunProgress::FunctionCall { function_name, args, kwargs, call_id, .. } => {
                ("call", function_name.clone(), Some((args, kwargs, *call_id)))
            }
            RunProgress::OsCall { function, args, kwargs, call_id, .. } => {
                ("os", function.to_string(), Some((args, kwargs, *call_id)))
            }
            RunProgress::NameLookup(lookup) => {
                (if lookup.is_module { "import" } else { "lookup" }, lookup.name.clone(), None)
            }
            RunProgress::ResolveFutures(waiting) => {
                let mut ids: Vec<_> = waiting.pending_call_ids().iter().map(|id| Json::Int((*id).into())).collect();
                ids.sort_by_key(|id| format!("{id:?}"));
                assert_eq!(Some(&Json::List(ids)), expected.get("ids"), "{}", self.name);
                ("wait", String::new(), None)
            }
            RunProgress::Complete(_) => unreachable!("the end is no pause"),
        };
        assert_eq!(event, expected.get("event").unwrap().text(), "{}", self.name);
        assert_eq!(name, expected.get("name").map_or("", Json::text), "{}", self.name);
        if let Some((args, kwargs, id)) = call {
            assert_eq!(MontyObject::List(args.clone()), decode(expected.get("args").unwrap()), "{}", self.name);
            assert_eq!(Some(&Json::Int(id.into())), expected.get("id"), "{}", self.name);
            let named = expected.get("kwargs").map_or(&[][..], Json::pairs);
            let named: Vec<_> = named.iter().map(|(name, value)| (name.as_str().into(), decode(value))).collect();
            assert_eq!(*kwargs, named, "{}", self.name);
        }
    }

    fn saved(&mut self, progress: Progress) -> Progress {
        if !self.saves {
            return progress;
        }
        let mut dump = progress.dump().unwrap();
        if let Some((key, compress)) = seal_of(self.script) {
            let sealed = seal_dump(&dump, Some(&key), compress).unwrap();
            assert!(unseal_dump(&sealed, None).is_err() && unseal_dump(&sealed, Some(b"x")).is_err());
            dump = unseal_dump(&sealed, Some(&key)).unwrap();
        }
        if self.repl.is_none() {
            return RunProgress::load(&dump).unwrap();
        }
        let (repl, progress) = MontyRepl::load_waiting(&dump).unwrap();
        self.repl = Some(repl);
        progress
    }
}

fn contents_of(module: &Json) -> MontyObject {
    MontyObject::dict(module.pairs().iter().map(|(name, value)| (name.clone(), decode(value))).collect::<Vec<_>>())
}

fn answered(progress: Progress, answer: &Json, print: &mut Streams) -> Result<Progress, MontyException> {
    match progress {
        RunProgress::FunctionCall { state, .. } | RunProgress::OsCall { state, .. } => {
            state.run(result_of(answer), print)
        }
        RunProgress::NameLookup(lookup) => {
            match answer.get("module").map(contents_of).or(answer.get("value").map(decode)) {
                Some(value) => lookup.resume(value, print),
                None => lookup.resume(NameLookupResult::Undefined, print),
            }
        }
        RunProgress::ResolveFutures(waiting) => {
            let results = answer.get("results").unwrap().pairs();
            waiting.resume(results.iter().map(|(id, result)| (id.parse().unwrap(), result_of(result))).collect(), print)
        }
        RunProgress::Complete(_) => unreachable!("the end is not answered"),
    }
}

fn run_all(saves: bool) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/hosting");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        for script in Json::parse(&fs::read_to_string(&path).unwrap()).items() {
            let topic = path.file_stem().unwrap().to_str().unwrap();
            let name = format!("{topic}: {}", script.get("name").unwrap().text());
            let modules = script.get("external_modules").map_or(&[][..], Json::items);
            let modules = modules.iter().map(|module| module.text().to_string()).collect();
            Host { name, script, saves, repl: None, modules }.run();
            count += 1;
        }
    }
    assert!(count > 100);
}

#[test]
fn scripts() {
    run_all(false);
}

#[test]
fn scripts_saved_at_every_pause() {
    run_all(true);
}
