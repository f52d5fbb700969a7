# What natives of modules hand over to when they call functions of the program or take iterables of it.


def cached_call(cache, key, function, positional, keywords):
    return _keep_result(cache, key, function(*positional, **keywords))


def deque_filled(made, target, iterable):
    for item in iterable:
        _deque_append(target, item)
    return made


def deque_extend(target, iterable):
    for item in iterable:
        _deque_append(target, item)


def deque_extend_left(target, iterable):
    for item in iterable:
        _deque_append_left(target, item)


# Heaps of objects that the program compares itself; the natives hand over in the middle of a step.


def heap_move_up(heap, start, position, is_max, result):
    item = heap[position]
    while position > start:
        parent = (position - 1) >> 1
        other = heap[parent]
        if not (other < item if is_max else item < other):
            break
        heap[position] = other
        position = parent
        heap[position] = item
    return result


def heap_move_down(heap, start, position, is_max, result):
    end = len(heap)
    item = heap[position]
    child = 2 * position + 1
    while child < end:
        right = child + 1
        if right < end:
            if is_max:
                if not heap[right] < heap[child]:
                    child = right
            elif not heap[child] < heap[right]:
                child = right
            if len(heap) != end:
                raise RuntimeError('list changed size during iteration')
        heap[position] = heap[child]
        position = child
        child = 2 * position + 1
        heap[position] = item
    return heap_move_up(heap, start, position, is_max, result)


def heap_order(heap, start, position, is_max):
    heap_move_down(heap, start, position, is_max, None)
    for index in range(start - 1, -1, -1):
        heap_move_down(heap, index, index, is_max, None)


def heap_push_pop(heap, item, is_max):
    first = heap[0]
    if not (item < first if is_max else first < item):
        return item
    if not heap:
        raise IndexError('index out of range')
    result = heap[0]
    heap[0] = item
    return heap_move_down(heap, 0, 0, is_max, result)


# Positions in sorted lists.


def bisect_rest(items, wanted, low, high, key, is_right):
    if high is None:
        if isinstance(items, dict):
            raise TypeError('dict is not a sequence')
        high = len(items)
    while low < high:
        middle = (low + high) // 2
        item = items[middle] if key is None else key(items[middle])
        if is_right:
            if wanted < item:
                high = middle
            else:
                low = middle + 1
        elif item < wanted:
            low = middle + 1
        else:
            high = middle
    return low


def insert_sorted(items, item, wanted, low, high, key, is_right):
    if key is not None:
        wanted = key(wanted)
    items.insert(bisect_rest(items, wanted, low, high, key, is_right), item)
