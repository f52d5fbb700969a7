import getopt

print(getopt.getopt(['-a', '-b', 'x', '--long=1', '--flag', 'rest'], 'ab:', ['long=', 'flag']))
print(getopt.gnu_getopt(['one', '-a', 'two', '--', '-b'], 'ab'))
for arguments in (['-z'], ['-b'], ['--lon'], ['--flag=1'], ['--unknown']):
    try:
        print(getopt.getopt(arguments, 'ab:', ['long=', 'flag']))
    except getopt.GetoptError as error:
        print(error, repr(error.opt))
