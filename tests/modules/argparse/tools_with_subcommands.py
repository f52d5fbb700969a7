"""A command line tool: subcommands, groups, types, choices, actions, help and what users do wrong."""
import argparse
import contextlib
import io


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f'{value} is not positive')
    return value


def build():
    parser = argparse.ArgumentParser(prog='tool', description='Keeps things.', epilog='Be kind.', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument('-v', '--verbose', action='count', default=0, help='say more')
    parser.add_argument('--version', action='version', version='%(prog)s 1.2')
    commands = parser.add_subparsers(dest='command', required=True, title='commands', metavar='CMD')
    add = commands.add_parser('add', help='add items', aliases=['a'])
    add.add_argument('names', nargs='+', metavar='NAME')
    add.add_argument('-n', '--count', type=positive, default=1, help='how many of %(metavar)s', metavar='N')
    add.add_argument('--colour', choices=['red', 'green'], default='red')
    add.add_argument('--tag', action='append', help=argparse.SUPPRESS)
    add.add_argument('--dry-run', action=argparse.BooleanOptionalAction, default=False)
    group = add.add_mutually_exclusive_group()
    group.add_argument('--fast', action='store_const', const=9, dest='speed')
    group.add_argument('--slow', action='store_const', const=1, dest='speed')
    rm = commands.add_parser('rm')
    rm.add_argument('path', nargs='?', default='.')
    rm.add_argument('rest', nargs=argparse.REMAINDER)
    rm.add_argument('-f', action='store_true')
    rm.add_argument('--pair', nargs=2, type=float, metavar=('X', 'Y'))
    return parser


for line in ['add x y -n 3', '-vv add x --tag a --tag=b --fast --dry-run', 'a x --col green --no-dry-run', 'rm', 'rm -f p q -z', 'rm --pair 1 2.5', 'add', 'add x -n 0', 'add x -n two', 'add x --colour blue', 'add x --fast --slow', 'nope', '', 'add x --bogus', 'rm --pair 1', '--version', 'add x --c red', 'add -- -x', '--verb add z', '-h', 'add -h', 'rm --pair a b', 'add x -n3 --count=4', 'rm -ff']:
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            found = build().parse_args(line.split())
        print(line, '->', found)
    except SystemExit as stop:
        print(line, '->', 'exit', stop.code, out.getvalue(), err.getvalue().splitlines()[-1:])
print(build().format_usage(), build().parse_known_args(['rm', 'a', '-f']), argparse.Namespace(a=1, b='x') == argparse.Namespace(b='x', a=1), 'a' in argparse.Namespace(a=1))
quiet = argparse.ArgumentParser(exit_on_error=False, prefix_chars='+-', fromfile_prefix_chars=None, allow_abbrev=False, add_help=False, argument_default=argparse.SUPPRESS)
quiet.add_argument('+x', type=int)
quiet.add_argument('--level', action='extend', nargs='*', type=int)
print(quiet.parse_args(['+x', '5', '--level', '1', '2', '--level']), quiet.parse_args([]), quiet.get_default('x'))
for bad in (lambda: quiet.parse_args(['+x', 'q']), lambda: quiet.parse_args(['--lev', '1']), lambda: quiet.add_argument('+x'), lambda: quiet.add_argument('a', 'b'), lambda: quiet.add_argument('--y', nargs=0), lambda: quiet.add_argument('--y', action='nope'), lambda: quiet.add_argument('--y', type='x'), lambda: quiet.add_argument('p', required=True), lambda: quiet.add_argument('--z', action='store_true', type=int), lambda: quiet.add_argument('--w', nargs=2, metavar=('A',)), lambda: quiet.add_argument('+'), lambda: quiet.add_argument()):
    try:
        print(bad())
    except (argparse.ArgumentError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
