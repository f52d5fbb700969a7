for name in ("help", "copyright", "credits", "undefined_builtin"):
    print(name.isidentifier())
try:
    undefined_builtin
except NameError as e:
    print(e)
print(NotImplemented is NotImplemented, Ellipsis is ..., __debug__)
try:
    bool(NotImplemented)
except TypeError as e:
    print(e)
