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
    try:
        keys = [key(item) for item in taken]
    except BaseException:
        _put_items(target, taken)
        raise
    _sort_by_keys(target, taken, keys, reverse)


def list_sorted(target, key, reverse):
    target.sort(key=key, reverse=reverse)
    return target


def list_sorted_by(target, key, reverse):
    keys = [key(item) for item in target]
    _sort_by_keys(target, _take_items(target), keys, reverse)
    return target


def list_sort_comparing(target, key, reverse):
    taken = _take_items(target)
    try:
        made = sorted_by_comparing(taken[::-1] if reverse else taken, key._compare)
    except BaseException:
        _put_items(target, taken)
        raise
    _sort_by_keys(target, made[::-1] if reverse else made, [*range(len(made))], False)


def sorted_by_comparing(items, compare):
    # Merges runs, two and two: the comparison is called from here, so that it may wait.
    runs = [[item] for item in items]
    while len(runs) > 1:
        merged = []
        for place in range(0, len(runs) - 1, 2):
            left, right = runs[place], runs[place + 1]
            if not compare(right[0], left[-1]) < 0:
                _list_append(merged, left + right)
                continue
            made = []
            i = j = 0
            while i < len(left) and j < len(right):
                if compare(right[j], left[i]) < 0:
                    _list_append(made, right[j])
                    j += 1
                else:
                    _list_append(made, left[i])
                    i += 1
            _list_append(merged, made + left[i:] + right[j:])
        if len(runs) % 2:
            _list_append(merged, runs[-1])
        runs = merged
    return runs[0] if runs else []


def tuple_filled(cls, iterable):
    return _make_tuple(cls, [item for item in iterable])


def set_filled(target, iterable):
    for item in iterable:
        _set_add(target, item)
    return target


def set_update(target, iterable):
    for item in iterable:
        _set_add(target, item)


def set_updates(target, others):
    for other in others:
        for item in other:
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
            if _needs_frames(pair):
                pair = [*pair]
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


def all_contained(contains, target, iterable):
    for item in iterable:
        if not contains(target, item):
            return False
    return True


def none_contained(contains, target, iterable):
    for item in iterable:
        if contains(target, item):
            return False
    return True
