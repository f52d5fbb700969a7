# Iterators that call functions of the program, or whose sources are Python code: generators shown as instances of the
# native classes of the module. Everything else is native.


def _iterator_of(iterable):
    iterator = iter(iterable)
    return iterator if _is_plain(iterator) else _steps(iterator)


def _steps(iterator):
    while True:
        try:
            item = iterator.__next__()
        except StopIteration:
            return
        yield item


def _add(left, right):
    return left + right


def _count(start, step):
    return _shown(_count_from(start, step), count)


def _count_from(number, step):
    while True:
        yield number
        number = number + step


def _cycle(iterable):
    return _shown(_cycle_over(_iterator_of(iterable)), cycle)


def _cycle_over(iterator):
    seen = []
    for item in iterator:
        seen.append(item)
        yield item
    while seen:
        for item in seen:
            yield item


def _accumulate(iterable, function, initial):
    iterator = _iterator_of(iterable)
    if function is None:
        function = _add
    return _shown(_totals(iterator, function, initial), accumulate)


def _totals(iterator, function, total):
    if total is None:
        for total in iterator:
            break
        else:
            return
    yield total
    for item in iterator:
        try:
            total = function(total, item)
        except StopIteration:
            return
        yield total


def _batched(iterable, n, strict):
    return _shown(_batches(_iterator_of(iterable), n, strict), batched)


def _batches(iterator, n, strict):
    while True:
        row = []
        for item in iterator:
            row.append(item)
            if len(row) == n:
                break
        else:
            if row:
                if strict:
                    raise ValueError('batched(): incomplete batch')
                yield (*row,)
            return
        yield (*row,)


def _chain(iterables):
    return _shown(_chain_over(_iterator_of(iterables)), chain)


def _chain_over(iterables):
    for iterable in iterables:
        for item in iterable:
            yield item


def _compress(data, selectors):
    return _shown(_compress_over(_iterator_of(data), _iterator_of(selectors)), compress)


def _compress_over(data, selectors):
    for item in data:
        for selector in selectors:
            break
        else:
            return
        if selector:
            yield item


def _dropwhile(predicate, iterable):
    return _shown(_drop_from(predicate, _iterator_of(iterable)), dropwhile)


def _drop_from(predicate, iterator):
    for item in iterator:
        try:
            if predicate(item):
                continue
        except StopIteration:
            return
        yield item
        break
    for item in iterator:
        yield item


def _takewhile(predicate, iterable):
    return _shown(_take_from(predicate, _iterator_of(iterable)), takewhile)


def _take_from(predicate, iterator):
    for item in iterator:
        try:
            if not predicate(item):
                return
        except StopIteration:
            return
        yield item


def _filterfalse(function, iterable):
    iterator = _iterator_of(iterable)
    if function is None or function is bool:
        return _shown(_false_items(iterator), filterfalse)
    return _shown(_false_for(function, iterator), filterfalse)


def _false_items(iterator):
    for item in iterator:
        if not item:
            yield item


def _false_for(function, iterator):
    for item in iterator:
        try:
            if function(item):
                continue
        except StopIteration:
            return
        yield item


def _starmap(function, iterable):
    return _shown(_star_calls(function, _iterator_of(iterable)), starmap)


def _star_calls(function, iterator):
    for arguments in iterator:
        if not isinstance(arguments, (tuple, list)):
            arguments = tuple(arguments)
        try:
            result = function(*arguments)
        except StopIteration:
            return
        yield result


def _islice(iterable, start, stop, step):
    return _shown(_slice_items(_iterator_of(iterable), start, stop, step), islice)


def _slice_items(iterator, next_index, stop, step):
    index = 0
    while True:
        limit = next_index if next_index < stop else stop
        while index < limit:
            for item in iterator:
                break
            else:
                return
            index += 1
        if index >= stop:
            return
        for item in iterator:
            break
        else:
            return
        index += 1
        next_index += step
        yield item


def _pairwise(iterable):
    return _shown(_pairs(_iterator_of(iterable)), pairwise)


def _pairs(iterator):
    for previous in iterator:
        break
    else:
        return
    for item in iterator:
        yield previous, item
        previous = item


def _product(iterables, repeat):
    return product(*[[*iterable] for iterable in iterables], repeat=repeat)


def _zip_longest(iterables, fill):
    return _shown(_longest_rows([_iterator_of(each) for each in iterables], fill), zip_longest)


def _longest_rows(iterators, fill):
    left = len(iterators)
    while left:
        row = []
        for place, iterator in enumerate(iterators):
            if iterator is None:
                row.append(fill)
                continue
            for item in iterator:
                row.append(item)
                break
            else:
                left -= 1
                if not left:
                    return
                iterators[place] = None
                row.append(fill)
        yield (*row,)


def _tees(iterable, n):
    iterator = _iterator_of(iterable)
    link = []
    return tuple([_shown(_tee_items(iterator, link), _tee) for _ in range(n)])


def _one_tee(iterable):
    return _tees(iterable, 1)[0]


def _tee_items(iterator, link):
    while True:
        if not link:
            for item in iterator:
                break
            else:
                return
            link += (item, [])
        item, link = link
        yield item


_UNSET = object()


def _groupby(iterable, key):
    return _shown(_groups(_iterator_of(iterable), key), groupby)


def _groups(iterator, key):
    # The key of the item ahead, that item, and the number of the group that may still be read.
    state = [_UNSET, _UNSET, 0]
    for item in iterator:
        state[0] = target = item if key is None else key(item)
        state[1] = item
        break
    else:
        return
    number = 0
    while True:
        state[2] = number = number + 1
        yield target, _shown(_group(iterator, key, state, target, number), _grouper)
        state[2] = 0
        if state[0] is not target and not target == state[0]:
            target = state[0]
            continue
        for item in iterator:
            found = item if key is None else key(item)
            if found is not target and not target == found:
                break
        else:
            return
        state[0] = target = found
        state[1] = item


def _group(iterator, key, state, target, number):
    if state[2] != number:
        return
    item = state[1]
    state[1] = _UNSET
    yield item
    if state[2] != number:
        return
    for item in iterator:
        state[0] = found = item if key is None else key(item)
        if found is not target and not target == found:
            state[1] = item
            return
        yield item
        if state[2] != number:
            return
