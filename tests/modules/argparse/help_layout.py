# Usage and help of groups, commands and long lines.
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


p = argparse.ArgumentParser(prog='t')
p.add_argument('-x', '--xlong', nargs=2, metavar=('A', 'B'),
               help='some help text that is very long and goes on and on and on until it wraps')
g = p.add_argument_group('grp', 'desc of group')
g.add_argument('--foo-bar-baz-quux', help='%(default)s %(prog)s %(type)s %(dest)s 100%%', type=int, default=3)
m = p.add_mutually_exclusive_group()
m.add_argument('-a', action='store_true')
m.add_argument('-b', choices=['q', 'w'])
m.add_argument('zip', nargs='?')
s = p.add_subparsers(title='cmds', description='the cmds', help='sub help', dest='cmd', metavar='CMD')
s.add_parser('one', help='first', aliases=['eins', 'un'])
s.add_parser('twoverylongcommandnamehere', help='second')
s.add_parser('three')
attempt(lambda: p.parse_args(['-h']))
attempt(lambda: p.parse_args(['zz']))
attempt(lambda: p.parse_args(['-a', '-b', 'q']))
p = argparse.ArgumentParser(prog='longprogramname', description='d ' * 60, epilog='e ' * 50)
for i in range(8):
    p.add_argument(f'--option-{i}', metavar='VALUE')
m = p.add_mutually_exclusive_group(required=True)
for i in range(5):
    m.add_argument(f'--choice-{i}', action='store_true', help='h' if i else argparse.SUPPRESS)
p.add_argument('pos1', nargs='+')
p.add_argument('pos2', nargs='*', metavar=('X', 'Y'))
attempt(p.print_help)
p = argparse.ArgumentParser(prog='l' * 70)
p.add_argument('--foo')
p.add_argument('bar')
attempt(p.print_usage)
m = argparse.ArgumentParser(prog='t').add_mutually_exclusive_group(required=True)
m.add_argument('--one')
print(m._container.format_usage())
m = argparse.ArgumentParser(prog='t').add_mutually_exclusive_group()
m.add_argument('--one')
m.add_argument('--two', help=argparse.SUPPRESS)
print(m._container.format_usage())
p = argparse.ArgumentParser(prog='t')
p.add_mutually_exclusive_group(required=True)
try:
    p.format_usage()
except ValueError as error:
    print(str(error)[:11])
