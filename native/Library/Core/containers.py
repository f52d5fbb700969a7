# What the methods of containers do when it takes Python code: iterables of the program, keys of a sort.
# Functions are linked by name; the text itself is never executed.


def list_filled(target, iterable):
    for item in iterable:
        _list_append(target, item)
    return target


def bytearray_filled(target, iterable):
    _bytearray_extend(target, [*iterable])
    return target


def bytearray_extend(target, iterable):
    _bytearray_extend(target, [*iterable])


def list_extend(target, iterable):
    for item in iterable:
        _list_append(target, item)


def list_sort_by(target, key, reverse):
    taken = _take_items(target)
    keys = []
    try:
        for item in taken:
            _list_append(keys, key(item))
    except BaseException:
        _put_items(target, taken)
        raise
    _sort_by_keys(target, taken, keys, reverse)


def tuple_filled(cls, iterable):
    items = []
    for item in iterable:
        _list_append(items, item)
    return _make_tuple(cls, items)


def set_filled(target, iterable):
    for item in iterable:
        _set_add(target, item)
    return target


def set_update(target, iterable):
    for item in iterable:
        _set_add(target, item)


def with_drained(method, target, others):
    plain = []
    for other in others:
        _list_append(plain, [*other] if _needs_frames(other) else other)
    return method(target, *plain)


def dict_filled(target, source, keywords):
    dict_update(target, source, keywords)
    return target


def dict_update(target, source, keywords):
    if _has_keys(source):
        for key in source.keys():
            _dict_set(target, key, source[key])
    else:
        number = 0
        for pair in source:
            _dict_set_pair(target, pair, number)
            number += 1
    if keywords is not None:
        _dict_merge(target, keywords)


def dict_from_keys(cls, iterable, value):
    target = cls()
    if _is_dict(target):
        return dict_with_keys(target, iterable, value)
    for key in iterable:
        target[key] = value
    return target


def dict_with_keys(target, iterable, value):
    for key in iterable:
        _dict_set(target, key, value)
    return target


def store_slice(target, key, source):
    target[key] = [*source]
