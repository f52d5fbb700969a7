# host: fetch
import optparse


def ask(option, opt, value, parser):
    setattr(parser.values, option.dest, fetch(value))


parser = optparse.OptionParser(prog='tool')
parser.add_option('-a', action='callback', callback=ask, type='string', dest='a')
parser.add_option('-b', action='append')
values, rest = parser.parse_args(['-b', '1', '-a', 'x', 'y', '-b2', '-a', 'z'])
print(values.a, values.b, rest)
