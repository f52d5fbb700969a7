"""Objects that stay with the host: programs see what a policy lets them, and nothing by default."""

from __future__ import annotations

import inspect
import keyword
import os
import weakref
from collections.abc import Callable, Iterable
from typing import Any

ATTRIBUTE = '__getattr__'
_INIT = '__init__'


def _names(names: Iterable[str], what: str) -> tuple[str, ...]:
    if isinstance(names, str):
        raise TypeError(f'{what} must be names, not a str')
    found = tuple(dict.fromkeys(names))
    for name in found:
        if not isinstance(name, str) or not name.isidentifier() or keyword.iskeyword(name):
            raise ValueError(f'{what}: {name!r} is not an identifier')
        if name.startswith('_'):
            raise ValueError(f'{what}: {name!r} is private')
    return found


class _Policy:
    """What programs see of an object."""

    __slots__ = ('__weakref__', '_convert', '_eager', '_lazy', '_methods', '_name', '_token')

    def __init__(
        self,
        name: str,
        eager: Iterable[str],
        lazy: Iterable[str],
        methods: Iterable[str],
        convert: Callable[[Any], Any] | None,
        key: str | None,
    ) -> None:
        if not name.isidentifier():
            raise ValueError(f'name: {name!r} is not an identifier')
        if convert is not None and not callable(convert):
            raise TypeError('convert_value must be callable')
        self._name = name
        self._eager = _names(eager, 'eager_attrs')
        self._lazy = _names(lazy, 'lazy_attrs')
        self._methods = _names(methods, 'allowed_methods')
        self._convert = convert
        names = self._eager + self._lazy + self._methods
        twice = [each for each in names if names.count(each) > 1]
        if twice:
            raise ValueError(f'{twice[0]!r} stands twice')
        if key is not None and (not isinstance(key, str) or not key.isidentifier()):
            raise ValueError('key must be an identifier')
        # Nobody can guess the name of another object, in a forged dump neither.
        self._token = key or os.urandom(12).hex()
        _live[self._token] = self

    def _converted(self, value: Any) -> Any:
        return value if self._convert is None else self._convert(value)

    def _reach(self, name: str) -> Callable[..., Any]:
        """What the program calls by a name."""
        raise NotImplementedError


class ClassInstance(_Policy):
    """An object of the host as a program sees it: by the names given here, and no others.

    `eager_attrs` are read when the object goes in, `lazy_attrs` each time the program reads them, `allowed_methods` may
    be called. `convert_value` is applied to attributes and results, so that it can wrap further objects. Wherever the
    object comes out, it is the very object that went in. With a `key`, dumps know it by that: in another process, make
    the instance with the same key before the run goes on.
    """

    __slots__ = ('value',)
    __module__ = 'pydantic_monty'

    value: Any

    def __init__(
        self,
        value: Any,
        *,
        eager_attrs: Iterable[str] = (),
        lazy_attrs: Iterable[str] = (),
        allowed_methods: Iterable[str] = (),
        convert_value: Callable[[Any], Any] | None = None,
        name: str | None = None,
        key: str | None = None,
    ) -> None:
        self.value = value
        kind = type(value).__name__ if name is None else name
        super().__init__(kind, eager_attrs, lazy_attrs, allowed_methods, convert_value, key)

    def _payload(self) -> tuple[Any, ...]:
        values = tuple([self._converted(getattr(self.value, name)) for name in self._eager])
        return self._name, self._token, self._eager, values, self._lazy, self._methods

    def _reach(self, name: str) -> Callable[..., Any]:
        if name == ATTRIBUTE:
            return self._read
        if name not in self._methods:
            raise AttributeError(f"'{self._name}' object has no attribute '{name}'")
        return lambda *args, **kwargs: self._result(getattr(self.value, name)(*args, **kwargs))

    def _result(self, result: Any) -> Any:
        return _later(result, self._converted) if inspect.isawaitable(result) else self._converted(result)

    def _read(self, name: str) -> Any:
        if name not in self._lazy:
            raise AttributeError(f"'{self._name}' object has no attribute '{name}'")
        return self._converted(getattr(self.value, name))

    def __repr__(self) -> str:
        return f'ClassInstance({self.value!r})'


class ClassType(_Policy):
    """A class of the host as a function of programs that makes instances, which they see as `ClassInstance` says."""

    __slots__ = ('_init', 'cls')
    __module__ = 'pydantic_monty'

    cls: type

    def __init__(
        self,
        cls: type,
        *,
        init: bool = True,
        eager_attrs: Iterable[str] = (),
        lazy_attrs: Iterable[str] = (),
        allowed_methods: Iterable[str] = (),
        convert_value: Callable[[Any], Any] | None = None,
        name: str | None = None,
        key: str | None = None,
    ) -> None:
        if not isinstance(cls, type):
            raise TypeError(f"cls must be a class, not '{type(cls).__name__}'")
        self.cls = cls
        self._init = init
        kind = cls.__name__ if name is None else name
        super().__init__(kind, eager_attrs, lazy_attrs, allowed_methods, convert_value, key)

    def wrap(self, value: Any) -> ClassInstance:
        """An object with the policy of this class."""
        return ClassInstance(
            value,
            eager_attrs=self._eager,
            lazy_attrs=self._lazy,
            allowed_methods=self._methods,
            convert_value=self._convert,
            name=self._name,
        )

    @property
    def _function(self) -> str:
        return f'#{self._token}.{_INIT}.{self._name}'

    def __call__(self, /, *args: Any, **kwargs: Any) -> ClassInstance:
        """A new instance, wrapped."""
        if not self._init:
            raise TypeError(f"cannot create '{self._name}' instances")
        return self.wrap(self.cls(*args, **kwargs))

    def _reach(self, name: str) -> Callable[..., Any]:
        if name != _INIT:
            raise AttributeError(f"'{self._name}' has no attribute '{name}'")
        return self

    def __repr__(self) -> str:
        return f'ClassType({self.cls.__name__})'


async def _later(result: Any, convert: Callable[[Any], Any]) -> Any:
    return convert(await result)


_live: weakref.WeakValueDictionary[str, _Policy] = weakref.WeakValueDictionary()


def restore(token: str, default: Any) -> Any:
    """The object that comes out; the default when the host does not have it any more."""
    wrapper = _live.get(token)
    return wrapper.value if isinstance(wrapper, ClassInstance) else default


def restore_class(name: str) -> Any:
    """The class that comes out for the function that makes its instances; without it the name that programs see."""
    token, *_, shown = name[1:].split('.')
    wrapper = _live.get(token)
    return wrapper.cls if isinstance(wrapper, ClassType) else shown


def split(name: str) -> tuple[str, str]:
    """Token and name of what a program calls."""
    token, short, *_ = name[1:].split('.')
    return token, short


def find(name: str) -> Callable[..., Any]:
    """What a program calls by the name `#token.name`. Raises what the program is to see."""
    token, short = split(name)
    wrapper = _live.get(token)
    if wrapper is None:
        raise ReferenceError('the host does not have the object any more')
    return wrapper._reach(short)


class Message(bytes):
    """A message with objects of the host: whoever sends it keeps them."""

    kept: dict[int, Any]
