"""A program that tests itself.

>>> 1 + 1
2
"""
import doctest


def good(x):
    """Doubles.

    >>> good(2)
    4
    >>> good('a')
    'aa'
    >>> for i in range(2):
    ...     good(i)
    0
    2
    >>> y = good(3)
    >>> y, good(y); y
    (6, 12)
    6
    >>> def local(n):
    ...     '''Not shown.'''
    ...     return total + n
    >>> total = 10
    >>> local(y)
    16
    >>> '''a
    ...   b'''
    'a\\n  b'
    >>> good([1,
    ...       2])
    [1, 2, 1, 2]
    >>> class Point:
    ...     x = 1
    >>> Point().x if Point else None
    1
    >>> None
    >>> good(good(1)) # doctest: +ELLIPSIS
    4
    """
    return x * 2


def bad(x):
    """
    >>> bad(1)
    2
    >>> print('a\\nb')
    a
    c
    >>> bad(2)
    >>> x = 5
    nothing
    >>> raise ValueError('q')
    Traceback (most recent call last):
    ValueError: q
    >>> raise ValueError('q')
    Traceback (most recent call last):
    KeyError: q
    >>> 5  # doctest: +SKIP
    6
    """
    return x + 0


class Kind:
    """
    >>> Kind().method()
    1
    """

    def method(self):
        """>>> Kind().method()
        1"""
        return 1

    def nothing(self):
        pass

    @property
    def named(self):
        """
        >>> Kind().named
        'p'
        """
        return 'p'

    @staticmethod
    def still():
        """
        >>> Kind.still()
        'still'
        """
        return 'still'


__test__ = {'extra': '>>> good(0)\n0\n'}
print(doctest.testmod())
print(doctest.testmod(verbose=True))
for test in doctest.DocTestFinder().find(good, 'own name'):
    print(test.name, len(test.examples), test.examples[0].source)
doctest.run_docstring_examples(bad, globals(), name='one', optionflags=doctest.REPORT_NDIFF | doctest.FAIL_FAST)
doctest.run_docstring_examples(good, globals(), verbose=True)
try:
    doctest.testmod(5)
except TypeError as error:
    print(error)
