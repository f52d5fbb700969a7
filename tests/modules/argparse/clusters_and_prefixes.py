# Short options in one word, and beginnings of names.
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
    ([('-x', {'action': 'store_true'}), ('-y', {})], ['-xy', '1']),
    ([('-x', {'action': 'store_true'}), ('-y', {})], ['-xy1']),
    ([('-x', {'action': 'store_true'}), ('-y', {})], ['-xy=1']),
    ([('-x', {'action': 'store_true'}), ('-y', {})], ['-x=1']),
    ([('-x', {'action': 'store_true'}), ('-y', {})], ['-xz']),
    ([('-x', {'action': 'store_true'}), ('-xyz', {})], ['-xyz', '1']),
    ([('-x', {'action': 'store_true'}), ('-xyz', {})], ['-xy', '1']),
    ([('-x', {}), ('-xyz', {})], ['-xyz', '1']),
    ([('-x', {}), ('-xyz', {})], ['-xy', '1']),
    ([('-x', {}), ('-xyz', {})], ['-xa']),
    ([('--foo', {}), ('--foobar', {})], ['--foo', '1']),
    ([('--foo', {}), ('--foobar', {})], ['--fo', '1']),
    ([('--foo', {}), ('--foobar', {})], ['--foob=1']),
    ([('--foo', {}), ('--foobar', {})], ['--fooz=1']),
]
for specs, words in CASES:
    attempt(lambda: (words, parser(*specs).parse_known_args(words)))
    attempt(lambda: (words, parser(*specs).parse_known_intermixed_args(words)))
