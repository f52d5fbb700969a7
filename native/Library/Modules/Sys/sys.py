__state__ = ('_settings', 'argv', 'path', 'warnoptions', '_xoptions')

byteorder = 'little'
copyright = 'Copyright (c) Monty contributors. Copyright (c) 2001 Python Software Foundation.'
executable = ''
hexversion = 0x030E00F0
maxsize = 0x7FFF_FFFF_FFFF_FFFF
maxunicode = 0x10FFFF
platform = 'linux'
api_version = 1013
float_repr_style = 'short'
version = '3.14.0 (Monty)'
prefix = exec_prefix = base_prefix = base_exec_prefix = ''
platlibdir = 'lib'
pycache_prefix = None
dont_write_bytecode = True
abiflags = ''
argv = ['']
orig_argv = []
path = []
meta_path = []
path_hooks = []
path_importer_cache = {}
warnoptions = []
_xoptions = {}
ps1 = '>>> '
ps2 = '... '
_settings = {'recursion': None, 'digits': 4300, 'interval': 0.005}


class _Record(tuple):
    __slots__ = ()
    _fields = ()

    def __getattr__(self, name):
        if name in self._fields:
            return self[self._fields.index(name)]
        raise AttributeError(f"'sys.{type(self).__name__}' object has no attribute {name!r}", name=name, obj=self)

    def __repr__(self):
        fields = [f'{n}={v!r}' for n, v in zip(self._fields, self)]
        return f'sys.{type(self).__name__}(' + ', '.join(fields) + ')'

    def __reduce__(self):
        return (tuple, (tuple(self),))


def _record(name, /, _more=None, _is_alone=False, **fields):
    """A tuple with names; more of them are only attributes. One that stands alone has a class without calls."""
    names = tuple(fields)
    more = _more or {}
    space = dict(more, __slots__=(), _fields=names, __module__='sys', __match_args__=names,
                 n_fields=len(names) + len(more), n_sequence_fields=len(names), n_unnamed_fields=0)
    if _is_alone:
        def refuse(cls, *args, **kwargs):
            raise TypeError(f"cannot create 'sys.{name}' instances")

        space['__new__'] = refuse
    return tuple.__new__(type(name, (_Record,), space), fields.values())


version_info = _record('version_info', _is_alone=True, major=3, minor=14, micro=0, releaselevel='final', serial=0)
float_info = _record(
    'float_info', max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308,
    min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
int_info = _record('int_info', bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300,
                   str_digits_check_threshold=640)
hash_info = _record('hash_info', width=64, modulus=2305843009213693951, inf=314159, nan=0, imag=1000003,
                    algorithm='siphash13', hash_bits=64, seed_bits=128, cutoff=0)
thread_info = _record('thread_info', name='pthread', lock='semaphore', version=None)
flags = _record(
    'flags', debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=1, no_user_site=1, no_site=1,
    ignore_environment=1, verbose=0, bytes_warning=0, quiet=0, hash_randomization=0, isolated=1, dev_mode=False,
    utf8_mode=1, warn_default_encoding=0, safe_path=True, int_max_str_digits=4300, _is_alone=True,
    _more=dict(gil=1, thread_inherit_context=0, context_aware_warnings=0))


class _Implementation:
    """What sys.implementation is."""

    def __init__(self):
        self.name = 'monty'
        self.cache_tag = None
        self.version = version_info
        self.hexversion = hexversion

    def __repr__(self):
        return 'namespace(' + ', '.join([f'{n}={v!r}' for n, v in self.__dict__.items()]) + ')'


implementation = _Implementation()


class _Main:
    """The program as a module: its attributes are its variables."""
    __slots__ = ('_names',)

    def __init__(self, names):
        object.__setattr__(self, '_names', names)

    def __getattr__(self, name):
        if name == '__dict__':
            return self._names
        if name not in self._names:
            raise AttributeError(f"module '__main__' has no attribute {name!r}")
        return self._names[name]

    def __setattr__(self, name, value):
        self._names[name] = value

    def __delattr__(self, name):
        del self._names[name]

    def __repr__(self):
        return "<module '__main__'>"

    def __dir__(self):
        return sorted(self._names)


class _Modules:
    """The modules that the run has imported; a view that programs cannot change."""

    def __getitem__(self, name):
        return _Main(_main_names()) if name == '__main__' else _loaded()[name]

    def __contains__(self, name):
        return name == '__main__' or name in _loaded()

    def __iter__(self):
        return iter(_loaded())

    def __len__(self):
        return len(_loaded())

    def __repr__(self):
        return repr(_loaded())

    def get(self, name, default=None, /):
        """The module of a name, or the default."""
        return self[name] if name in self else default

    def keys(self):
        """The names."""
        return _loaded().keys()

    def values(self):
        """The modules."""
        return _loaded().values()

    def items(self):
        """Names and modules."""
        return _loaded().items()

    def copy(self):
        """A dict of them."""
        return _loaded()


modules = _Modules()


class _Input:
    """Standard input: a program in a sandbox has none, so it is at its end from the start."""

    name = '<stdin>'
    mode = 'r'
    encoding = 'utf-8'
    errors = 'strict'
    newlines = None
    closed = False

    def read(self, size=-1, /):
        """Nothing."""
        return ''

    def readline(self, size=-1, /):
        """Nothing."""
        return ''

    def readlines(self, hint=-1, /):
        """Nothing."""
        return []

    def __iter__(self):
        return iter(())

    def readable(self):
        """True."""
        return True

    def writable(self):
        """False."""
        return False

    def seekable(self):
        """False."""
        return False

    def isatty(self):
        """False."""
        return False

    def close(self):
        """Does nothing."""

    def __repr__(self):
        return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"


stdin = __stdin__ = _Input()
__stdout__ = stdout
__stderr__ = stderr


def exit(status=None, /):
    """Exit the interpreter by raising SystemExit(status)."""
    if status is None:
        raise SystemExit
    raise SystemExit(*status) if isinstance(status, tuple) else SystemExit(status)


def exc_info():
    """Information about the exception that is being handled: its class, the exception and its traceback."""
    error = exception()
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


def getrecursionlimit():
    """The maximum depth of the Python interpreter stack."""
    return _depth_limit()


def setrecursionlimit(limit, /):
    """Set how deep calls may nest; a limit of the host stays in force."""
    limit = _index(limit)
    if limit < 1:
        raise ValueError('recursion limit must be greater or equal than 1')
    if limit > 2147483647:
        raise OverflowError('Python int too large to convert to C int')
    _set_depth_limit(limit)


def get_int_max_str_digits():
    """The maximum number of digits of conversions between int and str."""
    return _settings['digits']


def set_int_max_str_digits(maxdigits):
    """Note a maximum number of digits; the sandbox's own limit stays in force."""
    maxdigits = _index(maxdigits)
    if maxdigits and maxdigits < 640:
        raise ValueError('maxdigits must be >= 640 or 0 for unlimited')
    _settings['digits'] = maxdigits


def getswitchinterval():
    """There is one thread; the value that was set last."""
    return _settings['interval']


def setswitchinterval(interval, /):
    """There is one thread; the value is kept and has no effect."""
    if interval <= 0.0:
        raise ValueError('switch interval must be strictly positive')
    _settings['interval'] = float(interval)


def displayhook(object, /):
    """Print an object to sys.stdout and also save it in builtins._"""
    if object is not None:
        print(repr(object))


def excepthook(exctype, value, traceback, /):
    """Print an exception to sys.stderr."""
    from traceback import print_exception
    print_exception(exctype, value, traceback, file=stderr)


__displayhook__ = displayhook
__excepthook__ = excepthook


def unraisablehook(unraisable, /):
    """Print an exception that could not be raised to sys.stderr."""
    excepthook(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


def getdefaultencoding():
    """The encoding of str.encode() and bytes.decode() without an argument."""
    return 'utf-8'


def getfilesystemencoding():
    """The encoding of file names."""
    return 'utf-8'


def getfilesystemencodeerrors():
    """How undecodable file names are treated."""
    return 'surrogateescape'


def is_finalizing():
    """Whether the interpreter is being shut down."""
    return False


def call_tracing(func, args, /):
    """Call func(*args)."""
    return func(*args)


def gettrace():
    """There is no trace function."""
    return None


def getprofile():
    """There is no profile function."""
    return None


def getsizeof(object, default=None):
    """About the size of an object in bytes, as CPython gives it."""
    method = getattr(type(object), '__sizeof__', None)
    return _size(object) if method is None else method(object) + 16


builtin_module_names = (
    '_ast', '_codecs', '_collections', '_functools', '_io', '_operator', '_stat', '_string', '_typing', '_warnings',
    'atexit', 'builtins', 'errno', 'itertools', 'sys', 'time')

stdlib_module_names = frozenset((
    '__future__ _abc _aix_support _android_support _apple_support _ast _ast_unparse _asyncio _bisect _blake2 _bz2 '
    '_codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc '
    '_colorize _compat_pickle _contextvars _csv _ctypes _curses _curses_panel _datetime _dbm _decimal _elementtree '
    '_frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq _hmac _imp _interpchannels '
    '_interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _md5 _multibytecodec '
    '_multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _pickle _posixshmem '
    '_posixsubprocess _py_abc _py_warnings _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random '
    '_remote_debugging _scproxy _sha1 _sha2 _sha3 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat '
    '_statistics _string _strptime _struct _suggestions _symtable _sysconfig _thread _threading_local _tkinter '
    '_tokenize _tracemalloc _types _typing _uuid _warnings _weakref _weakrefset _winapi _wmi _zoneinfo _zstd abc '
    'annotationlib antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile '
    'calendar cmath cmd code codecs codeop collections colorsys compileall compression concurrent configparser '
    'contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest '
    'email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools '
    'gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib '
    'importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math '
    'mimetypes mmap modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse '
    'os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty '
    'pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter '
    'runpy sched secrets select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 '
    'sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess symtable sys '
    'sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading time timeit tkinter token tokenize '
    'tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uuid venv '
    'warnings wave weakref webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo '
).split())
