# Definitions that are refused, and what parsers and actions look like.
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


def define(*names, **options):
    parser = argparse.ArgumentParser(prog='t')
    return parser.add_argument(*names, **options)


attempt(lambda: define('--x', action='foo'))
attempt(lambda: define('--x', type='foo'))
attempt(lambda: define('--x', type=argparse.FileType))
attempt(lambda: define('x', dest='y'))
attempt(lambda: define('x', '--y'))
attempt(lambda: define('--'))
attempt(lambda: define('x', required=True))
attempt(lambda: define('x', nargs=0))
attempt(lambda: define('--x', nargs=0))
attempt(lambda: define('--x', nargs='abc'))
attempt(lambda: define('--x', nargs='?', metavar=('a', 'b')))
attempt(lambda: define('--x', help='%(bad)s'))
attempt(lambda: define('--x', action='append', nargs=0))
attempt(lambda: define('--x', action='store_true', type=int))
attempt(lambda: define('--no-x', action=argparse.BooleanOptionalAction))
attempt(lambda: define('--help', '-h'))
attempt(lambda: argparse.ArgumentParser(conflict_handler='q'))
p = argparse.ArgumentParser(prog='t')
attempt(lambda: p.add_argument_group('a').add_argument_group('b'))
attempt(lambda: p.add_mutually_exclusive_group().add_mutually_exclusive_group())
attempt(lambda: p.add_mutually_exclusive_group().add_argument('x'))
print(p)
attempt(lambda: define('--x', type=int, help='h'))
attempt(lambda: define('-x', action='store_const', const=3))
attempt(lambda: define('--flag', action=argparse.BooleanOptionalAction))
print(argparse.FileType('w'), argparse.FileType('r', encoding='utf-8'))
space = argparse.Namespace(a=1, b='x', **{'odd name': 2})
print(space, 'a' in space, 'c' in space, space == argparse.Namespace(b='x', a=1, **{'odd name': 2}))
resolving = argparse.ArgumentParser(prog='t', conflict_handler='resolve')
resolving.add_argument('-f', '--foo', help='old')
resolving.add_argument('--foo', help='new')
resolving.add_argument('-h', action='store_true')
resolving.print_help()
base = argparse.ArgumentParser(add_help=False)
base.add_argument('--shared', default='s')
base.add_argument_group('extra').add_argument('--more')
child = argparse.ArgumentParser(prog='child', parents=[base])
child.print_help()
print(child.parse_args(['--more', '2']), child.get_default('shared'))
