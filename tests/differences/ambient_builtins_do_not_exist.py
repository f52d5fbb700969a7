# Nothing reaches outside unless the host grants it: these names are undefined, as the security model says.
print("start")
for get in (lambda: eval, lambda: exec, lambda: compile, lambda: __import__, lambda: input, lambda: breakpoint):
    try:
        get()
        print("there")
    except NameError as e:
        print(type(e).__name__, e.name)
