# The ways of laying out help, and own ones.
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


TEXT = '''
    First line
      indented   more
    last line
'''
for kind in (argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter,
             argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
    p = argparse.ArgumentParser(prog='t', formatter_class=kind, description=TEXT, epilog='ends  here\n twice')
    p.add_argument('--number', type=int, default=42, help='a number\n  on two lines')
    p.add_argument('--text', type=str, default=argparse.SUPPRESS, help='no default shown')
    p.add_argument('path', type=str, nargs='?', default='.', help='where')
    p.add_argument('--quiet', action='store_true', help='given %(default)s')
    print(kind.__name__)
    p.print_help()


class Wide(argparse.HelpFormatter):
    def __init__(self, prog):
        super().__init__(prog, max_help_position=40, width=60)

    def _get_default_metavar_for_optional(self, action):
        return f'<{action.dest}>'


p = argparse.ArgumentParser(prog='wide', formatter_class=Wide, usage='%(prog)s [options] FILE')
p.add_argument('--a-very-long-option-name', help='explained on the same line as it, as wide as that is')
p.add_argument('--hidden', help=argparse.SUPPRESS)
p.print_help()
p.print_usage()
attempt(lambda: p.error('all is lost'))
attempt(lambda: p.exit(3, 'bye\n'))
