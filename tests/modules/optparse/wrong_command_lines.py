import optparse
import sys

parser = optparse.OptionParser(usage='%prog [options]', prog='tool')
parser.add_option('-n', '--num', type='int')
parser.add_option('--number', type='float')
parser.add_option('--choose', choices=['a', 'b'])
parser.add_option('-g', action='store_true')
parser.add_option('--pair', nargs=2)
parser.print_usage = lambda file=None: print(parser.get_usage().strip())
parser.exit = lambda status, msg: (print(status, msg), sys.exit(status))
for words in ('-z', '--nope', '-n x', '--numb=x', '--choose=c', '--pair 1', '-gn', '--nu 3', '-g=3', '--help=3', '-n 08'):
    try:
        print(parser.parse_args(words.split()))
    except SystemExit as end:
        print(words, 'ends with', end.code)
