# Parsers of commands: defaults, required ones, unknown ones, suggestions.
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


p = argparse.ArgumentParser(prog='tool', suggest_on_error=True)
p.add_argument('--verbose', '-v', action='count', default=0)
p.add_argument('--mode', choices=['fast', 'slow'])
commands = p.add_subparsers(dest='cmd', required=True)
build = commands.add_parser('build', help='builds', aliases=['b'])
build.add_argument('target', nargs='*', default=['all'])
build.set_defaults(run=len)
test = commands.add_parser('test', deprecated=True)
test.add_argument('-k', default='none')
inner = test.add_subparsers(dest='inner')
inner.add_parser('deep').add_argument('x', type=int)
for words in ['build', 'b x y -v', '-vv build x', 'test -k q', 'test deep 5', 'test deep five', 'biuld', '', 'zzz',
              '--mode fats build', '--mode fast build --what', 'build -h', 'test deep -h', '-h']:
    attempt(lambda: p.parse_args(words.split()))
attempt(lambda: p.parse_known_args(['build', '--what', 'x']))
attempt(lambda: p.add_subparsers())
attempt(lambda: commands.add_parser('test'))
attempt(lambda: commands.add_parser('new', aliases=['b']))
