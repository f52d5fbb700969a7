# Choices, types, defaults and actions.
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
    ([('a', {'choices': ['x', 'yy']})], ['z']),
    ([('a', {'type': int, 'choices': range(3)})], ['7']),
    ([('a', {'type': lambda s: int(s)})], ['7x']),
    ([('a', {'type': float})], ['7x']),
    ([('a', {'nargs': '?', 'choices': ['x'], 'default': 'q'})], []),
    ([('a', {'nargs': '*', 'choices': ['x'], 'default': 'q'})], []),
    ([('a', {'nargs': '*', 'choices': ['x'], 'default': ['q']})], []),
    ([('--n', {'type': int, 'default': '5'})], []),
    ([('--n', {'type': int, 'default': 'q'})], []),
    ([('-n', {'action': 'append', 'default': [1]})], ['-n', '2', '-n', '3']),
    ([('-n', {'action': 'extend', 'nargs': '+'})], ['-n', '2', '3', '-n', '4']),
    ([('-v', {'action': 'count', 'default': 0})], ['-vvv']),
    ([('-v', {'action': 'count'})], []),
    ([('--x', {'action': argparse.BooleanOptionalAction, 'default': True})], ['--no-x']),
    ([('--x', {'required': True}), ('y', {}), ('z', {'metavar': 'ZED'})], []),
    ([('--x', {'required': True, 'choices': ['1']}), ('y', {'choices': ['q', 'r']})], []),
    ([('-a', {'action': 'version', 'version': '%(prog)s 2.0'})], ['-a']),
    ([], ['x', '--y']),
    ([('a', {})], ['x', 'y z', '-q']),
    ([('a', {})], ['']),
    ([('a', {})], ['-']),
    ([('a', {})], ['-a b']),
    ([('--a b', {})], ['--a b', '1']),
]
for specs, words in CASES:
    attempt(lambda: (words, parser(*specs).parse_known_args(words)))
    attempt(lambda: (words, parser(*specs).parse_known_intermixed_args(words)))
