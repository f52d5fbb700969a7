"""The names of `test.support` that test files use; what needs a process, threads or a clock skips the test."""


class _Equal:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _Different:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    __hash__ = None


class _Largest:
    def __lt__(self, other):
        return False

    def __le__(self, other):
        return isinstance(other, _Largest)

    def __gt__(self, other):
        return not isinstance(other, _Largest)

    def __ge__(self, other):
        return True

    def __eq__(self, other):
        return isinstance(other, _Largest)


class _Smallest:
    def __lt__(self, other):
        return not isinstance(other, _Smallest)

    def __le__(self, other):
        return True

    def __gt__(self, other):
        return False

    def __ge__(self, other):
        return isinstance(other, _Smallest)

    def __eq__(self, other):
        return isinstance(other, _Smallest)


class _Swap:
    """`with support.swap_attr(...)` and `swap_item`."""

    def __init__(self, read, write, delete, value):
        self.read, self.write, self.delete, self.value = read, write, delete, value

    def __enter__(self):
        try:
            self.old = (self.read(),)
        except (AttributeError, KeyError):
            self.old = ()
        self.write(self.value)
        return self.old[0] if self.old else None

    def __exit__(self, *error):
        if self.old:
            self.write(self.old[0])
        else:
            self.delete()


class _Environment(dict):
    """Variables of the environment that nothing reads."""

    def set(self, name, value):
        self[name] = value

    def unset(self, name):
        self.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


class _Passing:
    """A context manager that does nothing."""

    def __call__(self, *args, **kwargs):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


class _Identical:
    """Comparisons that tell apart zeros by their sign and accept NaN."""

    def assertFloatIdentical(self, first, second):
        self.assertIsInstance(first, float)
        self.assertIsInstance(second, float)
        signs = str(first)[0] == '-', str(second)[0] == '-'
        if first == first or second == second:
            self.assertEqual(first, second)
            self.assertEqual(*signs)

    def assertFloatsAreIdentical(self, first, second):
        self.assertFloatIdentical(first, second)

    def assertComplexIdentical(self, first, second):
        self.assertIsInstance(first, complex)
        self.assertIsInstance(second, complex)
        self.assertFloatIdentical(first.real, second.real)
        self.assertFloatIdentical(first.imag, second.imag)

    def assertComplexesAreIdentical(self, first, second):
        self.assertComplexIdentical(first, second)


class _Support(_Missing):
    verbose = False
    TEST_MODULES = True
    ALWAYS_EQ = _Equal()
    NEVER_EQ = _Different()
    LARGEST = _Largest()
    SMALLEST = _Smallest()
    MISSING_C_DOCSTRINGS = True
    HAVE_DOCSTRINGS = False
    Py_DEBUG = False
    is_emscripten = is_wasi = is_android = is_apple = is_apple_mobile = is_jython = check_sanitizer = False
    _1G = 1 << 30
    _2G = 1 << 31
    _4G = 1 << 32
    MAX_Py_ssize_t = (1 << 63) - 1
    EXCEEDS_RECURSION_LIMIT = 5000
    C_RECURSION_LIMIT = 5000
    SHORT_TIMEOUT = LONG_TIMEOUT = LOOPBACK_TIMEOUT = 30.0
    TESTFN = '@test'
    BasicTestRunner = None

    FloatsAreIdenticalMixin = ComplexesAreIdenticalMixin = _Identical
    cpython_only = staticmethod(_identity)
    impl_detail = staticmethod(_keep)
    no_tracing = staticmethod(_identity)
    requires_IEEE_754 = staticmethod(_identity)
    requires_docstrings = staticmethod(_skipping('needs docstrings'))
    refcount_test = staticmethod(_skipping('needs reference counts'))
    force_not_colorized = staticmethod(_identity)
    force_not_colorized_test_class = staticmethod(_identity)
    skip_if_sanitizer = staticmethod(_keep)
    requires_resource = staticmethod(_keep)
    requires_limited_api = staticmethod(_skipping('needs the C interface'))
    requires_subprocess = staticmethod(lambda: _skipping('needs processes'))
    requires_fork = staticmethod(lambda: _skipping('needs processes'))
    requires_working_threading = staticmethod(lambda *args, **kwargs: _skipping('needs threads'))
    requires_working_socket = staticmethod(lambda *args, **kwargs: _skipping('needs sockets'))
    skip_emscripten_stack_overflow = skip_wasi_stack_overflow = staticmethod(lambda *args: _identity)
    skip_if_pgo_task = skip_if_unlimited_stack_size = staticmethod(_identity)
    skip_unless_working_chmod = staticmethod(_skipping('needs files'))
    EnvironmentVarGuard = _Environment
    bigmemtest = bigaddrspacetest = staticmethod(lambda *args, **kwargs: _skipping('needs much memory'))
    run_with_tz = run_with_locale = staticmethod(lambda *args: _skipping('needs the environment'))
    suppress_immortalization = infinite_recursion = _Passing()
    disable_gc = ignore_warnings = check_warnings = _Passing()
    check_no_warnings = check_no_resource_warning = check_syntax_warning = _Passing()
    gc_collect = staticmethod(lambda *args: None)

    @staticmethod
    def check_impl_detail(**guards):
        return False

    @staticmethod
    def swap_attr(target, name, value):
        return _Swap(lambda: getattr(target, name), lambda new: setattr(target, name, new),
                     lambda: delattr(target, name), value)

    @staticmethod
    def swap_item(target, key, value):
        return _Swap(lambda: target[key], lambda new: target.__setitem__(key, new),
                     lambda: target.__delitem__(key), value)

    @staticmethod
    def adjust_int_max_str_digits(digits):
        return _Passing()

    @staticmethod
    def run_no_yield_async_fn(function, /, *args, **kwargs):
        coroutine = function(*args, **kwargs)
        try:
            coroutine.send(None)
        except StopIteration as result:
            return result.value
        raise AssertionError('did not finish')

    @staticmethod
    def check_disallow_instantiation(case, kind, *args, **kwargs):
        case.assertRaises(TypeError, kind, *args, **kwargs)


support = _Support('test.support')
