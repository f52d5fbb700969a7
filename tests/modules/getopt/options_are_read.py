# Options before and between other words.
import getopt


def attempt(function, words, short, long=()):
    try:
        print(words, short, function(words, short, list(long)))
    except getopt.GetoptError as error:
        print(words, short, 'refused:', error, repr(error.opt), error.msg == str(error))


for function in (getopt.getopt, getopt.gnu_getopt):
    attempt(function, ['-a', '-bx', '-c', 'y', 'z', '-d'], 'ab:c:d')
    attempt(function, ['--foo', '--bar=1', '--baz', '2', 'x', '--foo'], '', ['foo', 'bar=', 'baz='])
    attempt(function, ['--fo', 'x'], '', ['foo', 'fob'])
    attempt(function, ['--fo'], '', ['foo'])
    attempt(function, ['--foo'], '', ['foo', 'foobar'])
    attempt(function, ['--foo=1'], '', ['foo'])
    attempt(function, ['--bar'], '', ['bar='])
    attempt(function, ['-x'], '')
    attempt(function, ['-b'], 'b:')
    attempt(function, ['-b', '-a'], 'b::a')
    attempt(function, ['-bq', '-a'], 'b::a')
    attempt(function, ['--opt', '--opt=v'], '', ['opt=?'])
    attempt(function, ['a', '-x', 'b'], '+x')
    attempt(function, ['a', '-x', 'b'], '-x')
    attempt(function, ['a', '-x', 'b'], '-+x')
    attempt(function, ['-', 'a', '--', '-x'], 'x')
    attempt(function, ['-:'], 'a:')
    attempt(function, ['--b'], '', ['bar=', 'baz'])
    attempt(function, [], '')
print(getopt.getopt(['--x'], '', 'x'), getopt.error is getopt.GetoptError, issubclass(getopt.GetoptError, Exception))
