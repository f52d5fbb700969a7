import sys

print(len(sys.flags), sys.flags.n_fields, sys.flags.gil, 'gil' in repr(sys.flags))
for kept in sys.flags, sys.version_info:
    try:
        type(kept)(kept)
    except TypeError as error:
        print(error)
