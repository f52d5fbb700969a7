import typing

print([name for name in typing.__all__ if not hasattr(typing, name)])
print(typing.get_type_hints.__name__, typing.TYPE_CHECKING, typing.Text)
