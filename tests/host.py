"""Host functions shared by the cases and by the bindings' tests; a case names those it calls: `# host: fetch, add`.

Recording calls them directly; running a case suspends at each call and answers with their result. `async def`
functions are answered as pending and resolved once every task waits.
"""

EXCEPTIONS = {
    kind.__name__: kind
    for kind in (
        ArithmeticError, AssertionError, AttributeError, Exception, FileNotFoundError, IndexError, KeyError, LookupError,
        NotImplementedError, OSError, OverflowError, PermissionError, RuntimeError, StopIteration, TimeoutError, TypeError,
        ValueError, ZeroDivisionError,
    )
}


def header(source, key):
    """The comma-separated items of the lines `# key: a, b` in the comments a case begins with."""
    items = []
    for line in source.splitlines():
        if not line.startswith('#'):
            break
        if line.startswith(f'# {key}:'):
            items += [item.strip() for item in line.partition(':')[2].split(',')]
    return items


def fetch(key):
    """Returns a text that depends on the key."""
    return f'value of {key}'


def add(a, b=1):
    """Returns the sum, so that arguments and keywords are seen to arrive."""
    return a + b


def echo(*args, **kwargs):
    """Returns its arguments: one positional argument as it is, else the pair of all."""
    if len(args) == 1 and not kwargs:
        return args[0]
    return args, kwargs


def numbers(count):
    """Returns a list of the given length."""
    return list(range(count))


def fail(kind, message):
    """Raises the builtin exception of the given name."""
    raise EXCEPTIONS[kind](message)


async def fetch_later(key):
    """Returns a text that depends on the key, once awaited."""
    return f'later value of {key}'


async def fail_later(kind, message):
    """Raises the builtin exception of the given name, once awaited."""
    raise EXCEPTIONS[kind](message)
