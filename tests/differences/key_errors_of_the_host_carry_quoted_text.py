# host: fail
# An exception of the host arrives with the text str() gives for it, and for a KeyError that is the quoted key.
try:
    fail("KeyError", "user")
except KeyError as e:
    print(e.args, e)
