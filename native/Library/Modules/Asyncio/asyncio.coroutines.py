# Telling coroutines from other objects.

__all__ = ('iscoroutinefunction', 'iscoroutine')

_COROUTINE_FLAG = 0x80


def iscoroutine(obj):
    """True for coroutine objects."""
    return _is_coroutine(obj)


def iscoroutinefunction(func):
    """True for functions whose call gives a coroutine."""
    while True:
        if hasattr(func, '__func__'):
            func = func.__func__
        elif type(func).__name__ == 'partial' and hasattr(func, 'func'):
            func = func.func
        else:
            break
    code = getattr(func, '__code__', None)
    return code is not None and bool(code.co_flags & _COROUTINE_FLAG)
