# What single instructions do when it takes Python code: iteration over objects of the program, unpacking, mappings,
# pattern matching. Functions are linked by name; the text itself is never executed.


def iter_contains(container, wanted):
    for item in container:
        if item is wanted or item == wanted:
            return True
    return False


def iter_items(sequence):
    index = 0
    while True:
        try:
            item = sequence[index]
        except (IndexError, StopIteration):
            return
        yield item
        index += 1


def take(iterable, limit):
    items = []
    if limit == 0:
        return items
    for item in iterable:
        items.append(item)
        limit -= 1
        if limit == 0:
            break
    return items


def extend_star(items, iterable):
    items += [item for item in iterable]


def extend_inplace(items, iterable):
    for item in iterable:
        items.append(item)
    return items


def update_star(items, iterable):
    for item in iterable:
        items.add(item)


def load_name(namespace, name, otherwise):
    try:
        return namespace[name]
    except KeyError:
        pass
    return _global_or_raise(name, otherwise)


def store_item(namespace, name, value):
    namespace[name] = value


def delete_item(namespace, name):
    try:
        del namespace[name]
    except KeyError:
        raise NameError(f"name '{name}' is not defined") from None


def update_mapping(target, source):
    if not hasattr(source, "keys"):
        raise TypeError(f"'{_class_of(source).__name__}' object is not a mapping")
    for key in source.keys():
        target[key] = source[key]


def merge_keywords(target, source, callee):
    if not hasattr(source, "keys"):
        shown = _class_of(source).__name__
        raise TypeError(f"{_function_text(callee)} argument after ** must be a mapping, not {shown}")
    for key in source.keys():
        if not isinstance(key, str):
            raise TypeError("keywords must be strings")
        if key in target:
            raise TypeError(f"{_function_text(callee)} got multiple values for keyword argument '{key}'")
        target[key] = source[key]


def match_keys(subject, keys):
    missing = []
    get = subject.get
    values = []
    seen = set()
    for key in keys:
        if key in seen:
            raise ValueError(f"mapping pattern checks duplicate key ({key!r})")
        seen.add(key)
        value = get(key, missing)
        if value is missing:
            return None
        values.append(value)
    return tuple(values)


def match_class(subject, cls, count, names):
    if not isinstance(cls, type):
        raise TypeError("called match pattern must be a class")
    if not isinstance(subject, cls):
        return None
    values = []
    seen = set()
    if count:
        missing = []
        allowed = getattr(cls, "__match_args__", missing)
        if allowed is missing:
            if _matches_itself(cls):
                if count > 1:
                    raise TypeError(f"{cls.__name__}() accepts 1 positional sub-pattern ({count} given)")
                values.append(subject)
                count = 0
                allowed = ()
            else:
                allowed = ()
        if not isinstance(allowed, tuple):
            raise TypeError(f"{cls.__name__}.__match_args__ must be a tuple (got {_class_of(allowed).__name__})")
        if count > len(allowed):
            plural = "" if len(allowed) == 1 else "s"
            raise TypeError(f"{cls.__name__}() accepts {len(allowed)} positional sub-pattern{plural} ({count} given)")
        for name in allowed[:count]:
            if not isinstance(name, str):
                raise TypeError(f"__match_args__ elements must be strings (got {_class_of(name).__name__})")
            if name in seen:
                raise TypeError(f"{cls.__name__}() got multiple sub-patterns for attribute {name!r}")
            seen.add(name)
            try:
                values.append(getattr(subject, name))
            except AttributeError:
                return None
    for name in names:
        if name in seen:
            raise TypeError(f"{cls.__name__}() got multiple sub-patterns for attribute {name!r}")
        seen.add(name)
        try:
            values.append(getattr(subject, name))
        except AttributeError:
            return None
    return tuple(values)


def join_drained(separator, iterable):
    return separator.join([item for item in iterable])


def translate(text, table):
    parts = []
    for character in text:
        try:
            found = table[ord(character)]
        except LookupError:
            parts.append(character)
            continue
        if found is None:
            continue
        if isinstance(found, int):
            found = chr(found)
        elif not isinstance(found, str):
            raise TypeError("character mapping must return integer, None or str")
        parts.append(found)
    return "".join(parts)
