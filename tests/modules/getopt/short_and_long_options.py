import getopt

print(getopt.getopt(['-a', '-b5', '-c', '7', 'rest', '-d'], 'ab:c:d'))
print(getopt.getopt(['--name=x', '--verb', '--', '-a'], 'a', ['name=', 'verbose']))
print(getopt.gnu_getopt(['one', '-a', 'two', '--name', 'n', '--', '-b'], 'ab', ['name=']))
print(getopt.gnu_getopt(['one', '-a'], '+a'), getopt.getopt([], 'x'))
for arguments in (['-x'], ['-b'], ['--none'], ['--ver=1'], ['--na'], ['--v']):
    try:
        print(getopt.getopt(arguments, 'ab:', ['name=', 'verbose', 'version']))
    except getopt.GetoptError as error:
        print(error.msg, repr(error.opt))
print(getopt.error is getopt.GetoptError)
