"""Functions to convert between Python values and C structs represented as bytes."""

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']

# Naming them takes them over from the native part.
calcsize, pack, pack_into, unpack, unpack_from, iter_unpack, Struct, _clearcache


class error(Exception):
    pass
