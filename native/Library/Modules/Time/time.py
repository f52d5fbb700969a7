timezone = 0
altzone = 0
daylight = 0
tzname = ('UTC', 'UTC')

_FIELDS = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')


class _Clock:
    """Time for a host that gives none: it passes while the program sleeps, and a little with each look at it."""

    def __init__(self):
        self.now = 0.0
        self.asks_host = True
        self.asks_to_sleep = True

    def read(self, ask):
        if self.asks_host:
            try:
                return ask()
            except NotImplementedError:
                self.asks_host = False
        self.now += 1e-06
        return self.now


_clock = _Clock()

__state__ = ('_clock',)


def time():
    """Seconds since the Epoch, from the host; without its clock, seconds since the run began."""
    return _clock.read(_time)


def monotonic():
    """Seconds of a clock that never goes back."""
    return _clock.read(_monotonic)


def perf_counter():
    """Seconds of the most precise clock."""
    return _clock.read(_perf_counter)


def process_time():
    """Seconds of work."""
    return _clock.read(_process_time)


def thread_time():
    """Seconds of work."""
    return _clock.read(_process_time)


def sleep(seconds, /):
    """Wait: the host decides how; without it the time passes at once."""
    try:
        _sleep(seconds)
    except NotImplementedError:
        _clock.now += seconds


class struct_time(tuple):
    """The time value as returned by gmtime(), localtime(), and strptime()."""

    __slots__ = ()
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = _FIELDS

    def __new__(cls, iterable=(), dict=None):
        fields = tuple(iterable)
        if not 9 <= len(fields) <= 11:
            word = 'at least 9' if len(fields) < 9 else 'at most 11'
            raise TypeError(f'time.struct_time() takes an {word}-sequence ({len(fields)}-sequence given)')
        return tuple.__new__(cls, fields[:9])

    def __repr__(self):
        return 'time.struct_time(' + ', '.join([f'{n}={v!r}' for n, v in zip(_FIELDS, self)]) + ')'

    def __reduce__(self):
        return (struct_time, (tuple(self), {}))

    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])
    tm_zone = property(lambda self: 'UTC')
    tm_gmtoff = property(lambda self: 0)


def gmtime(seconds=None, /):
    """Convert seconds since the Epoch to a time tuple expressing UTC."""
    return _gmtime(_time() if seconds is None else seconds)


def localtime(seconds=None, /):
    """Convert seconds since the Epoch to a time tuple; the sandbox's local time is UTC."""
    return _gmtime(_time() if seconds is None else seconds)


def asctime(tuple=None, /):
    """Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."""
    return _asctime(gmtime() if tuple is None else tuple)


def ctime(seconds=None, /):
    """Convert a time in seconds since the Epoch to a string."""
    return _asctime(gmtime(seconds))


def strftime(format, tuple=None, /):
    """Convert a time tuple to a string according to a format specification."""
    return _strftime(format, gmtime() if tuple is None else tuple)


def time_ns():
    """Nanoseconds since the Epoch."""
    return int(time() * 1_000_000_000)


def monotonic_ns():
    """Monotonic clock, in nanoseconds."""
    return int(monotonic() * 1_000_000_000)


def perf_counter_ns():
    """Performance counter for benchmarking, in nanoseconds."""
    return int(perf_counter() * 1_000_000_000)


def process_time_ns():
    """Process time for profiling, in nanoseconds."""
    return int(process_time() * 1_000_000_000)


def thread_time_ns():
    """Thread time for profiling, in nanoseconds."""
    return int(thread_time() * 1_000_000_000)


def tzset():
    """Does nothing: the time zone is the host's."""
