import optparse

parser = optparse.OptionParser(
    usage='usage: %prog [options] file', version='%prog 1.2', prog='tool', epilog='That was all.',
    description='Does a thing that is worth a long description, which has to be wrapped somewhere near here.')
parser.add_option('-n', '--num', type='int', default=3, help='a number [default: %default]', metavar='N')
parser.add_option('-v', action='count', dest='verbose', help='tell more')
parser.add_option('--secret', help=optparse.SUPPRESS_HELP)
parser.add_option('--pair', nargs=2, type='float', help='two numbers ' * 8)
group = optparse.OptionGroup(parser, 'Dangerous', 'Be careful.')
group.add_option('-g', '--go-on-with-it', action='store_true', help='go')
parser.add_option_group(group)
print(parser.format_help())
print(parser.get_version(), parser.get_usage())
print(optparse.OptionParser(formatter=optparse.TitledHelpFormatter(), prog='x').format_help())
