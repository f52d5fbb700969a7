# Telling coroutines from other objects.

__all__ = ('iscoroutinefunction', 'iscoroutine')


def iscoroutine(obj):
    """True for coroutine objects."""
    if _is_coroutine(obj):
        return True
    from collections.abc import Coroutine
    return isinstance(obj, Coroutine)


def iscoroutinefunction(func):
    """True for functions whose call gives a coroutine."""
    from warnings import warn
    warn("'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; "
         'use inspect.iscoroutinefunction() instead', DeprecationWarning, 2)
    return _iscoroutinefunction(func)


def _iscoroutinefunction(func):
    from inspect import iscoroutinefunction
    return iscoroutinefunction(func) or getattr(func, '_is_coroutine', None) is True
