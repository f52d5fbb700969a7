"""Runs the tests of a file and prints a line each."""

_module_errors = []


class _Module:
    """The globals so far under the name of a module that was put inline."""

    def __init__(self, names):
        self.__dict__.update(names)


def _guard(names, error, bound, spoilt):
    """Notes what a statement of the module raised; names that it does not bind now skip the tests that use them."""
    text = _describe(error)
    _module_errors.append(text)
    for name in bound:
        if name not in names:
            names[name] = _Missing(str(error).removeprefix('needs ') if isinstance(error, _SkipTest) else text)
    for name in spoilt:
        names[name] = _Missing(text)


def _describe(error):
    text = f'{type(error).__name__}: {error}'
    return text.replace('\n', ' | ')[:300]


class _Loader(list):
    """A loader that loads nothing: `load_tests` of some files completes their classes."""

    addTest = addTests = list.append
    loadTestsFromTestCase = suiteClass = staticmethod(lambda *args: _Loader())


def _run_test(case, method):
    """The verdict of one test method: ok, skip or fail, and why."""
    why = getattr(case, '__unittest_skip_why__', '')
    if getattr(case, '__unittest_skip__', False):
        return 'skip', why
    verdict, reason = 'ok', ''
    test = None
    try:
        test = case(method)
        test.setUp()
        try:
            if hasattr(test, '_run_in_loop'):
                test._run_in_loop(method)
            else:
                outcome = getattr(test, method)()
                if hasattr(outcome, 'send'):
                    support.run_no_yield_async_fn(lambda: outcome)
        finally:
            test.tearDown()
    except Exception as error:
        verdict, reason = 'skip' if type(error).__name__ in ('_SkipTest', 'SkipTest') else 'fail', _describe(error)
        reason = str(error) if verdict == 'skip' else reason
    try:
        if test is not None:
            test.doCleanups()
    except Exception as error:
        verdict, reason = 'fail', _describe(error)
    if verdict == 'fail' and getattr(test, '_sub_skips', None):
        # What a part that was left out would have set is not there.
        verdict, reason = 'skip', test._sub_skips[0]
    if verdict == 'fail' and getattr(test, '_sub_failures', None):
        reason = f'{test._sub_failures[0][0]!r}: ' + _describe(test._sub_failures[0][1])
    if verdict == 'ok' and getattr(test, '_sub_failures', None):
        label, error = test._sub_failures[0]
        verdict, reason = 'fail', f'{label!r}: ' + _describe(error)
    return verdict, reason


def _run_all(names, omitted, inherited):
    """Runs the tests of every case class of the module and prints a line each."""
    if 'load_tests' in names:
        try:
            names['load_tests'](_Loader(), [], None)
        except Exception:
            pass
    if 'setUpModule' in names:
        try:
            names['setUpModule']()
        except Exception as error:
            _module_errors.append(error)
    for error in _module_errors:
        print('module', error)
    for name, case in sorted(names.items()):
        if not isinstance(case, type) or not hasattr(case, 'assertEqual') or name in inherited:
            continue
        try:
            case.setUpClass()
        except Exception as error:
            print('module', name, _describe(error))
            continue
        for method in dir(case):
            if method.startswith('test') and callable(getattr(case, method)):
                label = name + '.' + method
                if label in omitted:
                    continue
                print('begin', label)
                verdict, reason = _run_test(case, method)
                print(verdict, label, reason.replace('\n', ' | '))
