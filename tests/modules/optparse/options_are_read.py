import optparse


def called(option, opt, value, parser, *args, **kwargs):
    print('called', option, opt, value, args, kwargs, parser.rargs, parser.largs)
    parser.values.seen = value


parser = optparse.OptionParser(prog='tool')
parser.set_defaults(mode='x', num='7')
parser.add_option('-n', '--num', type='int')
parser.add_option('-v', action='count', dest='verbose')
parser.add_option('-l', '--list', action='append', type=float)
parser.add_option('-q', action='store_false', dest='loud', default=True)
parser.add_option('--const', action='store_const', const=[1], dest='mode')
parser.add_option('--pair', nargs=2, type=complex)
parser.add_option('--choose', choices=['a', 'b'])
parser.add_option('--call', action='callback', callback=called, callback_args=(1,), callback_kwargs={'z': 2}, type='str')
for words in ('-n5 a -vv --list=1.5 -l 2 b --pair 1 2j --call hi -- -x', '--ch a -qn 0x1f --const', '-n 0b11 -', ''):
    values, rest = parser.parse_args(words.split())
    print(vars(values), rest)
parser.disable_interspersed_args()
print(parser.parse_args(['-v', 'a', '-v'])[1], parser.has_option('-v'), parser.get_option('--num').dest)
