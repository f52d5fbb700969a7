# host: fail
# An exception of the host arrives with its arguments: a KeyError with its key.
try:
    fail("KeyError", "user")
except KeyError as e:
    print(e.args, e)
