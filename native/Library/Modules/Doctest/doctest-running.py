

class _Program:
    """The program itself, in the place of its module."""

    __name__ = '__main__'

    def __init__(self):
        self.__dict__ = _program()


def _is_module(obj):
    return isinstance(obj, _Program) or type(obj) is type(_sys)


def _function_under(obj):
    """The Python function of a function, a method or a property; None without one."""
    while True:
        if isinstance(obj, (classmethod, staticmethod)):
            obj = obj.__func__
        elif isinstance(obj, property):
            obj = obj.fget
        elif hasattr(obj, '__wrapped__'):
            obj = obj.__wrapped__
        elif hasattr(obj, '__func__'):
            obj = obj.__func__
        else:
            return obj if hasattr(obj, '__code__') else None


class DocTestFinder:
    """Finds the tests in the docstrings of a module or another object."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """A list of the tests of an object and of what is in it."""
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: %r"
                                 % (type(obj),))
        if module is None and _is_module(obj):
            module = obj
        elif module is None and getattr(_function_under(obj) or obj, '__module__', None) in (None, '__main__'):
            module = _Program()
        if globs is None:
            globs = dict(vars(module)) if module else {}
        else:
            globs = globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        globs.setdefault('__name__', '__main__')
        tests = []
        self._find(tests, obj, name, module, globs, set())
        tests.sort()
        return tests

    def _from_module(self, module, obj):
        if module is None or module is False:
            return True
        function = _function_under(obj)
        owner = getattr(function if function is not None else obj, '__module__', None)
        return isinstance(obj, property) or owner == module.__name__

    def _find(self, tests, obj, name, module, globs, seen):
        if self._verbose:
            print('Finding tests in %s' % name)
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if _is_module(obj):
            for key, value in list(vars(obj).items()):
                if (isinstance(value, type) or _function_under(value)) and self._from_module(module, value):
                    self._find(tests, value, f'{name}.{key}', module, globs, seen)
            for key, value in getattr(obj, '__test__', {}).items():
                if not isinstance(key, str):
                    raise ValueError('DocTestFinder.find: __test__ keys must be strings: %r' % (type(key),))
                if not (isinstance(value, (str, type)) or _function_under(value) or _is_module(value)):
                    raise ValueError('DocTestFinder.find: __test__ values must be strings, functions, methods, '
                                     'classes, or modules: %r' % (type(value),))
                self._find(tests, value, f'{name}.__test__.{key}', module, globs, seen)
        elif isinstance(obj, type):
            for key, value in list(vars(obj).items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if (isinstance(value, (type, property)) or _function_under(value)) \
                        and self._from_module(module, value):
                    self._find(tests, value, f'{name}.{key}', module, globs, seen)

    def _get_test(self, obj, name, module, globs):
        docstring = obj if isinstance(obj, str) else getattr(obj, '__doc__', None)
        if not isinstance(docstring, str):
            docstring = '' if docstring is None else str(docstring)
        if self._exclude_empty and not docstring:
            return None
        if _is_module(obj):
            lineno = 1
        else:
            function = None if isinstance(obj, (str, type)) else _function_under(obj)
            lineno = None if function is None else function.__code__.co_firstlineno
        filename = getattr(module, '__file__', None) or getattr(module, '__name__', None) if module else None
        return self._parser.get_doctest(docstring, globs, name, filename, lineno)


class DocTestRunner:
    """Runs tests and tells what fails."""

    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in _sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        self._stats = {}

    def report_start(self, out, test, example):
        """An example is about to run."""
        if self._verbose:
            want = f'Expecting:\n{_indent(example.want)}' if example.want else 'Expecting nothing\n'
            out(f'Trying:\n{_indent(example.source)}{want}')

    def report_success(self, out, test, example, got):
        """An example is as it should be."""
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        """An example prints something else."""
        out(self._header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """An example raises what it should not."""
        text = _trace(exc_info[1], test, test.examples.index(example))
        out(f'{self._header(test, example)}Exception raised:\n{_indent(text)}')

    def _header(self, test, example):
        line = '?' if test.lineno is None else test.lineno + example.lineno + 1
        place = f'File "{test.filename}", line {line}, in {test.name}' if test.filename \
            else f'Line {example.lineno + 1}, in {test.name}'
        return f'{self.DIVIDER}\n{place}\nFailed example:\n{_indent(example.source)}'

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Runs the examples of a test."""
        self.test = test
        stdout = _sys.stdout
        write = stdout.write if out is None else out
        try:
            results = self._run(test, _functions_of(test), write)
        finally:
            _sys.stdout = stdout
            if clear_globs:
                test.globs.clear()
        failed, tried, skipped = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = failed + results.failed, tried + results.attempted, skipped + results.skipped
        self.failures += results.failed
        self.tries += results.attempted
        self.skips += results.skipped
        return results

    def _run(self, test, functions, write):
        failed = tried = skipped = 0
        original = self.optionflags
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failed > 0
            self.optionflags = original
            for flag, wanted in example.options.items():
                self.optionflags = self.optionflags | flag if wanted else self.optionflags & ~flag
            tried += 1
            if self.optionflags & SKIP:
                skipped += 1
                continue
            if not quiet:
                self.report_start(write, test, example)
            got, exception = self._try(functions[number])
            if isinstance(exception, KeyboardInterrupt):
                raise exception
            if exception is None:
                good = self._checker.check_output(example.want, got, self.optionflags)
            else:
                message = _traceback.format_exception_only(exception)[-1]
                if example.exc_msg is None:
                    failed += 1
                    if not quiet:
                        self.report_unexpected_exception(write, test, example,
                                                         (type(exception), exception, exception.__traceback__))
                    if self.optionflags & FAIL_FAST:
                        break
                    continue
                got += _trace(exception, test, number)
                good = self._checker.check_output(example.exc_msg, message, self.optionflags)
                if not good and self.optionflags & IGNORE_EXCEPTION_DETAIL:
                    good = self._checker.check_output(_bare(example.exc_msg), _bare(message), self.optionflags)
            if good:
                if not quiet:
                    self.report_success(write, test, example, got)
            else:
                failed += 1
                if not quiet:
                    self.report_failure(write, test, example, got)
            if failed and self.optionflags & FAIL_FAST:
                break
        self.optionflags = original
        return TestResults(failed, tried, skipped=skipped)

    @staticmethod
    def _try(function):
        """What an example prints and raises."""
        stdout = _sys.stdout
        _sys.stdout = printed = _StringIO()
        exception = None
        try:
            if function is None:
                raise SyntaxError('invalid syntax')
            function(_show)
        except BaseException as error:
            exception = error
        finally:
            _sys.stdout = stdout
        text = printed.getvalue()
        return text + '\n' if text and not text.endswith('\n') else text, exception

    def summarize(self, verbose=None):
        """Tells what has failed; with all that was run when asked for."""
        verbose = self._verbose if verbose is None else verbose
        empty, passed, failures = [], [], []
        for name, (failed, tried, _) in self._stats.items():
            (empty if tried == 0 else failures if failed else passed).append(name)

        def count(number, what):
            return f'{number} {what}' if number == 1 else f'{number} {what}s'

        if verbose:
            if empty:
                print(f'{count(len(empty), "item")} had no tests:')
                for name in sorted(empty):
                    print(f'    {name}')
            if passed:
                print(f'{count(len(passed), "item")} passed all tests:')
                for name in sorted(passed):
                    tried = self._stats[name][1]
                    print(f' {tried:3d} test{"" if tried == 1 else "s"} in {name}')
        if failures:
            print(self.DIVIDER)
            print(f'{count(len(failures), "item")} had failures:')
            for name in sorted(failures):
                failed, tried, _ = self._stats[name]
                print(f' {failed:3d} of {tried:3d} in {name}')
        failed, tried, skipped = ([sum(each) for each in zip(*self._stats.values())] or [0, 0, 0])
        if verbose:
            print(f'{count(tried, "test")} in {count(len(self._stats), "item")}.')
            print(f'{tried - failed} passed' + (f' and {failed} failed.' if failed else '.'))
        aside = f' and {count(skipped, "skipped test")}' if skipped else ''
        if failed:
            print(f'***Test Failed*** {count(failed, "failure")}{aside}.')
        elif verbose:
            print(f'Test passed{aside}.')
        return TestResults(failed, tried, skipped=skipped)

    def merge(self, other):
        """Adds the results of another runner."""
        for name, values in other._stats.items():
            known = self._stats.get(name, (0, 0, 0))
            self._stats[name] = tuple([a + b for a, b in zip(known, values)])


def _show(value):
    if value is not None:
        print(repr(value))


def _bare(message):
    """The name of an exception without its module and its text."""
    first = message.partition('\n')[0]
    return first.partition(':')[0].rpartition('.')[2]
