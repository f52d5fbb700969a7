

class _Effects:
    """An iterator over the effects that a list gives; a class so that it can be told from a program's own."""

    def __init__(self, effects):
        self._effects = iter(effects)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._effects)


def _check_calls(self, calls, any_order, actual, shown, awaits=False):
    expected = [self._call_matcher(each) for each in calls]
    cause = next((each for each in expected if isinstance(each, Exception)), None)
    if not any_order:
        if expected not in actual:
            problem = ('Awaits' if awaits else 'Calls') + ' not found.'
            if cause is not None:
                errors = [each if isinstance(each, Exception) else None for each in expected]
                problem = f'Error processing expected {"awaits" if awaits else "calls"}.\nErrors: {errors}'
            lead = '' if awaits else '  '
            raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\n{lead}Actual: {shown}') from cause
        return
    left = list(actual)
    missing = []
    for each in expected:
        if each in left:
            left.remove(each)
        else:
            missing.append(each)
    if missing:
        if awaits:
            raise AssertionError(f'{tuple(missing)!r} not all found in await list') from cause
        raise AssertionError(f'{self._mock_name or "mock"!r} does not contain all of {tuple(missing)!r} in its call '
                             f'list, found {list(actual)!r} instead') from cause


class _AnyComparer(list):
    def __contains__(self, item):
        return any(each == item or item == each for each in self if not isinstance(each, Exception))


def _mock_of(mock):
    """The mock behind a function that create_autospec has made."""
    return mock.__dict__.get('mock', mock) if type(mock) is _function and hasattr(mock, 'mock') else mock


_function = type(_mock_of)


def _set_parent(parent, value, name, new_name):
    value = _mock_of(value)
    if not isinstance(value, NonCallableMock) or value._mock_name or value._mock_new_name \
            or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


def _is_magic(name):
    return len(name) > 4 and name[:2] == '__' == name[-2:]
