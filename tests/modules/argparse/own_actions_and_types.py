# Own actions, type functions and messages.
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


class Pair(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        key, mark, value = values.partition('=')
        if not mark:
            raise argparse.ArgumentError(self, 'no "=" in it')
        getattr(namespace, self.dest)[key] = value
        print(option_string, self.dest)


def even(text):
    number = int(text)
    if number % 2:
        raise argparse.ArgumentTypeError(f'{number} is odd')
    return number


p = argparse.ArgumentParser(prog='t', prefix_chars='-+', argument_default=None)
p.add_argument('-D', '--define', action=Pair, default={}, metavar='K=V')
p.add_argument('+n', dest='n', type=even)
p.add_argument('--keep', action=argparse.BooleanOptionalAction, help='keep it')
p.add_argument('words', nargs='*', type=str.upper)
p.set_defaults(other='set')
for words in ['-D a=1 --define b=2', '-D a', '+n 4 x y', '+n 3', '+n q', '--no-keep', '--keep --no-keep z', '-- -D +n']:
    attempt(lambda: p.parse_args(words.split()))
p.print_help()
p.register('type', 'hex', lambda text: int(text, 16))
p.add_argument('--hex', type='hex', default='ff')
print(p.parse_args([]).hex, p.parse_args(['--hex', '10']).hex)
old = argparse.ArgumentParser(prog='old')
old.add_argument('--old', deprecated=True)
old.add_argument('-q', action='count', deprecated=True)
old.add_argument('pos', deprecated=True, nargs='?')
attempt(lambda: old.parse_args(['--old', '1', 'x', '-qq']))
lines = argparse.ArgumentParser(prog='lines', fromfile_prefix_chars='@', allow_abbrev=False)
lines.add_argument('--long-name')
attempt(lambda: lines.parse_args(['--long', '1']))
print(lines.convert_arg_line_to_args('a b'))
