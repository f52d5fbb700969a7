import optparse

parser = optparse.OptionParser(prog='tool')
parser.add_option('-n', '--num', type='int')
for args, kwargs in ((('x',), {}), (('-xy',), {}), (('--',), {}), (('-x',), {'action': 'foo'}), (('-x',), {'type': 'foo'}),
                     (('-x',), {'choices': 'ab'}), (('-x',), {'type': 'choice'}), (('-x',), {'const': 3}),
                     (('-x',), {'nargs': 2, 'action': 'count'}), (('-x',), {'foo': 1, 'bar': 2}), (('-n',), {}), ((3,), {}),
                     (('-x',), {'callback': 3}), (('-x',), {'action': 'callback'}),
                     (('-x',), {'action': 'callback', 'callback': print, 'callback_args': [1]})):
    try:
        parser.add_option(*args, **kwargs)
    except (optparse.OptionError, TypeError) as error:
        print(args, kwargs, type(error).__name__, error)
parser.set_conflict_handler('resolve')
parser.add_option('-n', help='new')
print(parser.get_option('--num'), parser.get_option('-n'))
parser.remove_option('-n')
try:
    parser.remove_option('-n')
except ValueError as error:
    print(error)
