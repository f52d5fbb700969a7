# Builtins that call back into the program, in Python so that a run can be suspended inside them.
#
# Only functions without defaults and closures stand here; they are linked by name, the text itself is never executed.
# Names that start with an underscore are natives of CoreModule. An iterator passed to a function here is native or a
# generator (see iterator_of), so that two loops over it continue where the first one stopped.


def construct(cls, positional, keywords):
    instance = cls.__new__(cls, *positional, **keywords)
    if _is_instance(instance, cls):
        result = _class_of(instance).__init__(instance, *positional, **keywords)
        if result is not None:
            raise TypeError(f"__init__() should return None, not '{_class_of(result).__name__}'")
    return instance


def get_attribute(target, name):
    try:
        return _get_attribute(target, name)
    except AttributeError:
        return _class_of(target).__getattr__(target, name)


def get_attribute_or(target, name, default):
    try:
        return getattr(target, name)
    except AttributeError:
        return default


def has_attribute(target, name):
    try:
        getattr(target, name)
    except AttributeError:
        return False
    return True


def check_instance(value, classes):
    for cls in classes:
        if isinstance(value, cls):
            return True
    return False


def claims_class(value, cls):
    try:
        claimed = value.__class__
    except AttributeError:
        return False
    return _is_instance(claimed, type) and _derives(claimed, cls)


def check_subclass(cls, classes):
    for parent in classes:
        if issubclass(cls, parent):
            return True
    return False


def truth_of_call(function, first, second):
    return True if function(first, second) else False


def iterator_of(iterable):
    iterator = iter(iterable)
    return iterator if _is_plain_iterator(iterator) else steps(iterator)


def iterators_of(iterables):
    return [iterator_of(iterable) for iterable in iterables]


def steps(iterator):
    while True:
        try:
            item = iterator.__next__()
        except StopIteration:
            return
        yield item


def checked_iterator(method, iterable):
    return _checked_iterator(method(iterable))


def next_item(iterator):
    for item in iterator:
        return item
    raise StopIteration


def next_or(iterator, default):
    try:
        return iterator.__next__()
    except StopIteration:
        return default


def call_iterator_of(function, sentinel):
    return _as_call_iterator(call_iterator(function, sentinel))


def call_iterator(function, sentinel):
    while True:
        try:
            item = function()
        except StopIteration:
            return
        if item is sentinel or item == sentinel:
            return
        yield item


def item_iterator_of(sequence):
    return _as_item_iterator(iter_items(sequence))


def drained_call(function, slots, index):
    slots[index] = [*slots[index]]
    return _call_slots(function, slots)


def list_of(iterable):
    return [item for item in iterable]


def set_of(iterable):
    return {item for item in iterable}


def map_over(function, iterable):
    return _as_map(map_each(function, iterator_of(iterable)))


def map_over_all(function, iterables, strict):
    return _as_map(map_rows(function, zip_rows(iterators_of(iterables), strict, 'map')))


def map_each(function, iterator):
    for item in iterator:
        try:
            item = function(item)
        except StopIteration:
            return
        yield item


def map_rows(function, rows):
    for row in rows:
        try:
            item = function(*row)
        except StopIteration:
            return
        yield item


def filter_over(function, iterable):
    iterator = iterator_of(iterable)
    is_plain = function is None or function is bool
    return _as_filter(filter_true(iterator) if is_plain else filter_each(function, iterator))


def filter_each(function, iterator):
    for item in iterator:
        try:
            if not function(item):
                continue
        except StopIteration:
            return
        yield item


def filter_true(iterator):
    for item in iterator:
        if item:
            yield item


def zip_over(iterables, strict):
    return _as_zip(zip_rows(iterators_of(iterables), strict, 'zip'))


def zip_rows(iterators, strict, name):
    while iterators:
        row = []
        for iterator in iterators:
            for item in iterator:
                _append(row, item)
                break
            else:
                if strict:
                    check_ends(iterators, len(row), name)
                return
        yield (*row,)


def check_ends(iterators, ended, name):
    if ended:
        before = f's 1-{ended}' if ended > 1 else ' 1'
        raise ValueError(f'{name}() argument {ended + 1} is shorter than argument{before}')
    for index, iterator in enumerate(iterators):
        if index:
            for item in iterator:
                before = f's 1-{index}' if index > 1 else ' 1'
                raise ValueError(f'{name}() argument {index + 1} is longer than argument{before}')


def call_special(method, instance, *args, **kwargs):
    get = getattr(_class_of(method), '__get__', None)
    if get is not None:
        method = get(method, instance, _class_of(instance))
    return method(*args, **kwargs)


def deque_sum(left, right):
    made = left.copy()
    made.extend(right)
    return made


def deque_product(left, count):
    made = left.copy()
    made *= count
    return made


def derived_iterator(cls, owner, arguments, strict):
    return _as_derived(cls, owner(*arguments, strict=True) if strict else owner(*arguments))


def enumerate_over(iterable, index):
    return _as_enumerate(enumerate_each(iterator_of(iterable), index))


def enumerate_each(iterator, index):
    for item in iterator:
        yield index, item
        index += 1


def reversed_over(sequence, length):
    return _as_reversed(reversed_items(sequence, length))


def reversed_sequence(sequence):
    return _as_reversed(reversed_items(sequence, len(sequence)))


def reversed_items(sequence, index):
    while index > 0:
        index -= 1
        try:
            item = sequence[index]
        except (IndexError, StopIteration):
            return
        yield item


def all_of(iterable):
    for item in iterable:
        if not item:
            return False
    return True


def any_of(iterable):
    for item in iterable:
        if item:
            return True
    return False


def sum_of(iterable, start):
    return sum_steps(iterator_of(iterable), start)


def sum_steps(iterator, start):
    state = _sum_start(start)
    if state is None:
        return sum_items(iterator, start)
    for item in iterator:
        if not _sum_add(state, item):
            return sum_items(iterator, _sum_total(state) + item)
    return _sum_total(state)


def sum_rest(iterator, total, item):
    return sum_items(iterator, total + item)


def sum_items(iterator, total):
    for item in iterator:
        total = total + item
    return total


def min_of(iterable, has_default, default):
    iterator = iterator_of(iterable)
    for best in iterator:
        break
    else:
        if has_default:
            return default
        raise ValueError('min() iterable argument is empty')
    for item in iterator:
        if item < best:
            best = item
    return best


def max_of(iterable, has_default, default):
    iterator = iterator_of(iterable)
    for best in iterator:
        break
    else:
        if has_default:
            return default
        raise ValueError('max() iterable argument is empty')
    for item in iterator:
        if item > best:
            best = item
    return best


def min_by(iterable, key, has_default, default):
    iterator = iterator_of(iterable)
    for best in iterator:
        break
    else:
        if has_default:
            return default
        raise ValueError('min() iterable argument is empty')
    best_key = key(best)
    for item in iterator:
        item_key = key(item)
        if item_key < best_key:
            best = item
            best_key = item_key
    return best


def max_by(iterable, key, has_default, default):
    iterator = iterator_of(iterable)
    for best in iterator:
        break
    else:
        if has_default:
            return default
        raise ValueError('max() iterable argument is empty')
    best_key = key(best)
    for item in iterator:
        item_key = key(item)
        if item_key > best_key:
            best = item
            best_key = item_key
    return best


def sorted_of(iterable, key, reverse):
    items = [item for item in iterable]
    items.sort(key=key, reverse=reverse)
    return items


def print_all(values, separator, end, is_error):
    first = True
    for value in values:
        if not first:
            _write(separator, is_error)
        first = False
        _write(str(value), is_error)
    _write(end, is_error)
    _end_print()


def print_to(file, values, separator, end, flush):
    write = file.write
    first = True
    for value in values:
        if not first:
            write(separator)
        first = False
        write(str(value))
    write(end)
    if flush:
        file.flush()


def end_write(count):
    _end_print()
    return count


def write_lines(stream, lines):
    for line in lines:
        stream.write(line)


def text_of(method, value, name):
    return _checked_text(method(value), name)


def bytes_of(cls, iterable):
    return cls([*iterable])


def bytes_of_object(cls, method, value):
    made = method(value)
    if not isinstance(made, bytes):
        raise TypeError(f"__bytes__ returned non-bytes (type {type(made).__name__})")
    return made if cls is bytes else cls(made)


def int_from_bytes(cls, source, order, signed):
    return cls.from_bytes(bytes(source), order, signed=signed)


def call_for_none(function, arguments):
    function(*arguments)


def power_of(base, exponent):
    return base ** exponent


def modular_power_of(method, base, exponent, modulus):
    result = method(base, exponent, modulus)
    return _power_operands(base, exponent, modulus) if result is NotImplemented else result


def divmod_of(left, right, forward, reflected, is_reflected_first):
    result = NotImplemented
    if is_reflected_first:
        result = reflected(right, left)
    if result is NotImplemented and forward is not None:
        result = forward(left, right)
    if result is NotImplemented and reflected is not None and not is_reflected_first:
        result = reflected(right, left)
    return _divmod(left, right) if result is NotImplemented else result


def format_of(method, value, spec):
    return _checked_format(method(value, spec))


def vars_of(value):
    try:
        return value.__dict__
    except AttributeError:
        raise TypeError('vars() argument must have __dict__ attribute') from None


def dir_of(method, value):
    names = [*method(value)]
    names.sort()
    return names
