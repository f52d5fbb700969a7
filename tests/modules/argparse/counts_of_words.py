# How many words an argument takes.
import argparse
import contextlib
import sys


def attempt(function):
    with contextlib.redirect_stderr(sys.stdout):
        try:
            print(function())
        except SystemExit as error:
            print('exit', error.code)
        except Exception as error:
            print(type(error).__name__, error)


def parser(*specs):
    made = argparse.ArgumentParser(prog='t', exit_on_error=False)
    for *names, options in specs:
        made.add_argument(*names, **options)
    return made


CASES = [
    ([('--foo', {'nargs': 2})], ['--foo=1']),
    ([('--foo', {'nargs': '+'})], ['--foo=1', '2']),
    ([('--foo', {'action': 'store_true'})], ['--foo=1']),
    ([('--foo', {'action': 'store_true'})], ['--foo=']),
    ([('--foo', {'nargs': '?'})], ['--foo=']),
    ([('--foo', {'nargs': 2})], ['--foo', '1']),
    ([('--foo', {'nargs': 1})], ['--foo']),
    ([('--foo', {'nargs': '+'})], ['--foo']),
    ([('--foo', {'nargs': '*'})], ['--foo']),
    ([('--foo', {})], ['--foo', '-x']),
    ([('--foo', {})], ['--foo', '-1']),
    ([('--foo', {}), ('-1', {'dest': 'one'})], ['--foo', '-1']),
    ([('a', {'nargs': '?'}), ('-v', {'action': 'store_true'})], ['-v', 'x']),
    ([('a', {'nargs': '*'}), ('-v', {'action': 'store_true'})], ['x', '-v', 'y']),
    ([('a', {}), ('b', {'nargs': '*'}), ('-v', {'action': 'store_true'})], ['x', '-v', 'y']),
    ([('a', {'nargs': '+'}), ('b', {})], ['1', '2', '3']),
    ([('a', {'nargs': '+'}), ('b', {'nargs': '?'})], ['1', '2', '3']),
    ([('a', {'nargs': 2}), ('b', {'nargs': '*'})], ['1']),
    ([('a', {'choices': 'abc'})], ['ab']),
]
for specs, words in CASES:
    attempt(lambda: (words, parser(*specs).parse_known_args(words)))
    attempt(lambda: (words, parser(*specs).parse_known_intermixed_args(words)))
