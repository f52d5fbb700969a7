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


class _LikeExceptions:
    """Compares exceptions by type, text and parts."""

    def assertExceptionIsLike(self, found, wanted):
        if found is None and wanted is None:
            return
        self.assertEqual(found.__class__, wanted.__class__)
        if not isinstance(found, BaseExceptionGroup):
            self.assertEqual(found.args, wanted.args)
        else:
            self.assertEqual(found.message, wanted.message)
            self.assertEqual(len(found.exceptions), len(wanted.exceptions))
            for one, other in zip(found.exceptions, wanted.exceptions):
                self.assertExceptionIsLike(one, other)


class _Hypothesis(_Missing):
    """Tests with drawn examples are left out."""

    def __init__(self):
        super().__init__('hypothesis')

    def __getattr__(self, name):
        return _Hypothesis()

    def __call__(self, *args, **kwargs):
        return _skipping('needs hypothesis')


class _FakePath:
    """An object with `__fspath__`."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f'<FakePath {self.path!r}>'

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) \
                and issubclass(self.path, BaseException):
            raise self.path
        return self.path


_needs_files = staticmethod(_skipping('needs files'))


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
    is_emscripten = is_wasi = is_android = is_apple = is_apple_mobile = is_jython = False
    check_sanitizer = staticmethod(lambda **kinds: False)
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
    cpython_only = staticmethod(_skipping('tests how CPython is made'))
    impl_detail = staticmethod(lambda *args, **guards: _skipping('tests how CPython is made'))
    no_tracing = skip_if_tsan_fork = skip_unless_xattr = staticmethod(_identity)
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
    disable_gc = check_no_resource_warning = check_syntax_warning = save_restore_warnings_filters = _Passing()
    check_warnings = _CheckedWarnings
    check_no_warnings = _NoWarnings
    ignore_warnings = staticmethod(_without_warnings)
    Matcher = _Matcher
    captured_stdout = staticmethod(lambda: _Captured('stdout'))
    captured_stderr = staticmethod(lambda: _Captured('stderr'))
    captured_stdin = staticmethod(lambda: _Captured('stdin'))
    captured_output = staticmethod(_Captured)
    ExceptionIsLikeMixin = _LikeExceptions
    TestFailed = type('TestFailed', (Exception,), {})
    hypothesis = _Hypothesis()
    _modules = {}
    FakePath = _FakePath
    Py_GIL_DISABLED = HAVE_ASAN_FORK_BUG = has_subprocess_support = has_socket_support = IPV6_ENABLED = False
    MS_WINDOWS = has_no_debug_ranges = with_pymalloc = False
    HOST = HOSTv4 = 'localhost'
    is_resource_enabled = requires = staticmethod(lambda *args: False)
    PIPE_MAX_SIZE = 1 << 20
    FS_NONASCII = TESTFN_NONASCII = '@t\xe9st'
    TESTFN_ASCII = '@test'
    TESTFN_UNDECODABLE = TESTFN_UNENCODABLE = None
    has_strftime_extensions = True
    skip_on_s390x = skip_if_buggy_ucrt_strfptime = requires_debug_ranges = staticmethod(_keep_or_decorate)
    requires_mac_ver = requires_hashdigest = requires_zlib = requires_gil_enabled = staticmethod(_keep_or_decorate)
    requires_gzip = requires_bz2 = requires_lzma = anticipate_failure = staticmethod(_keep_or_decorate)
    skip_unless_symlink = skip_unless_hardlink = skip_if_dac_override = skip_unless_dac_override = _needs_files
    skip_unless_bind_unix_socket = skip_if_tcp_blackhole = staticmethod(_skipping('needs sockets'))
    skip_if_broken_multiprocessing_synchronize = staticmethod(_skipping('needs processes'))
    requires_venv_with_pip = requires_specialization = staticmethod(_skipping('needs processes'))
    reap_threads = staticmethod(_skipping('needs threads'))
    can_symlink = staticmethod(lambda *args: False)
    check_sizeof = staticmethod(_skipping('needs the sizes of objects')(None))
    check_free_after_iterating = staticmethod(_skipping('needs reference counts')(None))
    check__all__ = staticmethod(_skipping('needs the names of CPython')(None))
    iter_builtin_types = iter_slot_wrappers = staticmethod(_skipping('needs the builtins of CPython')(None))
    exceeds_recursion_limit = staticmethod(lambda: 5000)
    get_c_recursion_limit = staticmethod(lambda: 5000)
    gc_collect = staticmethod(lambda *args: None)

    findfile = staticmethod(lambda name, subdir=None: f'@test/{subdir}/{name}')
    threading_setup = staticmethod(lambda: ())
    threading_cleanup = reap_children = staticmethod(lambda *args: None)

    @staticmethod
    def unlink(path):
        try:
            import os
            os.unlink(path)
        except (ImportError, OSError, NotImplementedError):
            pass

    rmtree = rmdir = unlink

    @staticmethod
    def import_fresh_module(name, *args, **kwargs):
        return support._modules.get(name)

    @staticmethod
    def import_module(name, *args, **kwargs):
        if name not in support._modules:
            raise _SkipTest('needs ' + name)
        return support._modules[name]

    @staticmethod
    def get_attribute(target, name):
        if not hasattr(target, name):
            raise _SkipTest(f'needs {target!r}.{name}')
        return getattr(target, name)

    @staticmethod
    def patch(case, target, name, value):
        manager = support.swap_attr(target, name, value)
        manager.__enter__()
        case.addCleanup(manager.__exit__)

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
