# A special method of a builtin class called through the class wants an object of that class.
def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except TypeError as error:
        print(error)


attempt(int.__add__, 'a', 1)
attempt(int.__add__, True, 1)
attempt(int.__eq__, 'a', 'b')
attempt(str.__len__, 1)
attempt(str.__getitem__, [1], 0)
attempt(float.__neg__, 1)
attempt(set.__or__, [1], {2})
attempt(list.__init__, 5)
attempt(list.__iter__, (1, 2))
attempt(list.__getitem__, (1, 2), 0)
attempt(dict.__getitem__, [5], 0)
attempt(dict.__contains__, {1}, 1)
attempt(set.__contains__, [1], 1)
attempt(tuple.__contains__, [1], 1)
attempt(type.__call__, 5)
attempt(int.__add__)
attempt(int.__add__, 1)
attempt(int.__add__, 1, 2, 3)
attempt(object.__init__)
attempt(object.__str__)
attempt(dict.__getitem__)
attempt(str.upper)


class Text(str):
    pass


print(str.__add__(Text('a'), 'b'), list(map(str.__len__, [Text('abc'), 'd'])))
