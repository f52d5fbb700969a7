# What is left, and the double dash.
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
    ([('r', {'nargs': '...'})], ['--', 'a']),
    ([('r', {'nargs': '...'})], ['a', '--', 'b']),
    ([('r', {'nargs': '...'})], ['a', '-x', 'b']),
    ([('x', {}), ('r', {'nargs': '...'})], ['--', 'a', 'b']),
    ([('x', {}), ('r', {'nargs': '...'})], ['a', '--', 'b']),
    ([('x', {}), ('r', {'nargs': '...'})], ['a', '--', 'b', '--', 'c']),
    ([('x', {'nargs': 'A...'})], ['--', 'a', 'b']),
    ([('x', {'nargs': 'A...'})], ['a', '--', 'b']),
    ([('x', {'nargs': '*'})], ['--', 'a', '--', 'b']),
    ([('x', {'nargs': '*'})], ['a', '--', 'b']),
    ([('-f', {'nargs': '*'}), ('x', {'nargs': '*'})], ['-f', 'a', '--', 'b']),
    ([('-f', {'nargs': '...'}), ('x', {'nargs': '*'})], ['-f', 'a', '--', 'b']),
    ([('-f', {'nargs': '...'})], ['-f', 'a', '-q', 'b']),
]
for specs, words in CASES:
    attempt(lambda: (words, parser(*specs).parse_known_args(words)))
    attempt(lambda: (words, parser(*specs).parse_known_intermixed_args(words)))
