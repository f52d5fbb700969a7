"""The scripts of tests/hosting: what a host sees and answers, the same in every binding."""

import builtins
import json
import pathlib
import sys

import pytest
from pydantic_monty import (
    Monty,
    MontyComplete,
    MontyFutureSnapshot,
    MontyRepl,
    MontyRuntimeError,
    MontySnapshot,
    MontySyntaxError,
    MontyTypingError,
    NameLookupSnapshot,
    load_repl_snapshot,
    load_snapshot,
)

FOLDER = pathlib.Path(__file__).resolve().parents[3] / 'tests' / 'hosting'
sys.path.insert(0, str(FOLDER))
from values import decode, encode  # noqa: E402

SCRIPTS = [
    pytest.param(script, id=f'{path.stem}: {script["name"]}')
    for path in sorted(FOLDER.glob('*.json'))
    for script in json.loads(path.read_text())
]


class Host:
    """Carries out one script; saves and loads at every pause when told so."""

    def __init__(self, script, saves):
        self.script = script
        self.saves = saves
        self.text = []
        self.repl = None

    def print(self, stream, text):
        self.text.append([stream, text])

    def run(self):
        limits = self.script.get('limits')
        if 'report' in self.script:
            assert report_of(self.script) == self.script['report']
            return
        modules = self.script.get('external_modules')
        seal = self.script.get('seal', {})
        self.key = bytes.fromhex(seal['key']) if seal else None
        self.compress = seal.get('compress', False)
        if 'feeds' in self.script:
            self.repl = MontyRepl(limits=limits)
            for feed in self.script['feeds']:
                inputs = decode_inputs(feed)
                self.follow(
                    feed['steps'],
                    lambda feed=feed, inputs=inputs: self.repl.feed_start(
                        feed['source'], inputs=inputs, print_callback=self.print, external_modules=modules
                    ),
                )
                if self.saves:
                    self.repl = MontyRepl.load(self.repl.dump())
            return
        inputs = decode_inputs(self.script)

        def start():
            functions = self.script.get('external_functions')
            program = Monty(self.script['source'], inputs=list(inputs or ()), external_functions=functions)
            return program.start(inputs=inputs, limits=limits, print_callback=self.print, external_modules=modules)

        self.follow(self.script['steps'], start)

    def follow(self, steps, begin):
        step = begin
        for expected in steps:
            progress = self.step(step)
            self.check(progress, expected)
            if isinstance(progress, (MontyComplete, Exception)):
                assert expected is steps[-1]
                return
            progress = self.saved(progress)
            step = lambda progress=progress, expected=expected: answered(progress, expected['answer'])  # noqa: E731
        raise AssertionError('the program goes on')

    def step(self, action):
        self.text.clear()
        try:
            return action()
        except (MontyRuntimeError, MontySyntaxError) as error:
            return error

    def saved(self, progress):
        if not self.saves:
            return progress
        if self.repl is None:
            return load_snapshot(self.dumped(progress), print_callback=self.print, key=self.key)
        progress, self.repl = load_repl_snapshot(self.dumped(progress), print_callback=self.print, key=self.key)
        return progress

    def dumped(self, progress):
        data = progress.dump(key=self.key, compress=self.compress)
        if self.key is not None:
            for key in (None, b'x'):
                with pytest.raises(ValueError):
                    load_snapshot(data, key=key)
        return data

    def check(self, progress, expected):
        seen = describe(progress)
        wanted = {key: value for key, value in expected.items() if key not in ('answer', 'text')}
        if 'value' in wanted:
            wanted['value'] = encode(decode(wanted['value']))
        assert {key: value for key, value in seen.items() if key in wanted} == wanted, seen
        assert joined(self.text) == expected.get('text', [])


def report_of(script):
    try:
        Monty(script['source']).type_check(script.get('stubs'))
    except MontyTypingError as error:
        return error.display('concise')
    return ''


def joined(fragments):
    """Fragments in order, neighbours of one stream as one."""
    result = []
    for stream, text in fragments:
        if result and result[-1][0] == stream:
            result[-1][1] += text
        elif text:
            result.append([stream, text])
    return result


def decode_inputs(script):
    inputs = script.get('inputs')
    return inputs and {name: decode(value) for name, value in inputs.items()}


def describe(progress):
    """A progress, or the error in its place, as scripts write it."""
    if isinstance(progress, MontyComplete):
        return {'event': 'end', 'value': encode(progress.output)}
    if isinstance(progress, Exception):
        inner = progress.exception()
        kind = 'syntax' if isinstance(progress, MontySyntaxError) else 'error'
        name = str(progress.display('type-msg')).split(':')[0]
        return {'event': kind, 'type': name, 'message': progress.display('msg'), 'inner': type(inner).__name__}
    if isinstance(progress, NameLookupSnapshot):
        return {'event': 'import' if progress.is_module else 'lookup', 'name': progress.variable_name}
    if isinstance(progress, MontyFutureSnapshot):
        return {'event': 'wait', 'ids': sorted(progress.pending_call_ids)}
    assert isinstance(progress, MontySnapshot)
    return {
        'event': 'os' if progress.is_os_function else 'call',
        'name': progress.function_name,
        'args': [encode(value) for value in progress.args],
        'kwargs': {name: encode(value) for name, value in progress.kwargs.items()},
        'id': progress.call_id,
    }


def result_of(answer):
    if 'raise' in answer:
        name, message = answer['raise']
        kind = getattr(builtins, name)
        return {'exception': kind(message) if message else kind()}
    return {'return_value': decode(answer['return'])}


def answered(progress, answer):
    if 'missing' in answer:
        return progress.resume() if isinstance(progress, NameLookupSnapshot) else progress.resume_not_handled()
    if 'module' in answer:
        return progress.resume(value={name: decode(value) for name, value in answer['module'].items()})
    if 'value' in answer:
        return progress.resume(value=decode(answer['value']))
    if 'results' in answer:
        return progress.resume({int(call): result_of(result) for call, result in answer['results'].items()})
    if 'future' in answer:
        return progress.resume(future=...)
    return progress.resume(**result_of(answer))


@pytest.mark.parametrize('script', SCRIPTS)
def test_script(script):
    Host(script, saves=False).run()


@pytest.mark.parametrize('script', SCRIPTS)
def test_script_saved_at_every_pause(script):
    Host(script, saves=True).run()
