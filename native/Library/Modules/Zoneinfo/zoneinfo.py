from datetime import datetime, timedelta, tzinfo

__all__ = ('ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError',
           'InvalidTZPathWarning')
__state__ = ('_zones',)

TZPATH = ()
_zones = {}


class ZoneInfoNotFoundError(KeyError):
    """There is no such time zone."""


class InvalidTZPathWarning(RuntimeWarning):
    """A search path makes no sense."""


def reset_tzpath(to=None):
    """Does nothing: the time zones are part of the library."""


def available_timezones():
    """The names of all time zones."""
    return set(_names().split())


def _day_of(rule, year):
    """The number of the day that a rule like M3.5.0 or J60 means, from 1970-01-01 on."""
    first = datetime(year, 1, 1).toordinal() - 719163
    if rule[0] == 'M':
        month, week, weekday = [int(x) for x in rule[1:].split('.')]
        start = datetime(year, month, 1).toordinal()
        day = start + (weekday - start) % 7 + (week - 1) * 7
        end = datetime(year + month // 12, month % 12 + 1, 1).toordinal()
        while day >= end:
            day -= 7
        return day - 719163
    if rule[0] == 'J':
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        n = int(rule[1:])
        return first + n - 1 + (leap and n >= 60)
    return first + int(rule)


def _seconds(text):
    sign = -1 if text[:1] == '-' else 1
    parts = [int(x) for x in text.lstrip('+-').split(':')] + [0, 0]
    return sign * (parts[0] * 3600 + parts[1] * 60 + parts[2])


def _name_of(text, at):
    if text[at] == '<':
        end = text.index('>', at)
        return text[at + 1:end], end + 1
    end = at
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[at:end], end


def _number_of(text, at):
    end = at
    while end < len(text) and (text[end].isdigit() or text[end] in '+-:'):
        end += 1
    return text[at:end], end


class _Rule:
    """What holds after the last known change: a standard time, and a summer time between two days of the year."""

    def __init__(self, text):
        name, at = _name_of(text, 0)
        offset, at = _number_of(text, at)
        self.standard = (-_seconds(offset), 0, name)
        self.summer = None
        if at < len(text):
            name, at = _name_of(text, at)
            offset, at = _number_of(text, at)
            seconds = -_seconds(offset) if offset else self.standard[0] + 3600
            self.summer = (seconds, seconds - self.standard[0], name)
            self.start, self.end = [(d, _seconds(t or '2')) for d, _, t in
                                    [part.partition('/') for part in text[at + 1:].split(',')]]

    def changes(self, year):
        """Begin and end of summer time as local times, in seconds."""
        return (_day_of(self.start[0], year) * 86400 + self.start[1],
                _day_of(self.end[0], year) * 86400 + self.end[1])

    def at_utc(self, seconds):
        """What holds at a time in UTC, and whether the local time comes a second time."""
        if self.summer is None:
            return self.standard, 0
        year = _year_of(seconds + self.standard[0])
        start, end = self.changes(year)
        start -= self.standard[0]
        end -= self.summer[0]
        in_summer = start <= seconds < end if start < end else not end <= seconds < start
        back = self.summer[0] - self.standard[0]
        fold = 0 <= seconds - end < back if back > 0 else 0 <= seconds - start < -back
        return (self.summer if in_summer else self.standard), int(fold)

    def at_local(self, seconds, fold):
        """What holds at a local time."""
        if self.summer is None:
            return self.standard
        # The period of the smaller offset has the hour that comes twice when fold is 0, and not when it is 1.
        begins, ends = self.changes(_year_of(seconds))
        difference = self.summer[0] - self.standard[0]
        if bool(fold) == (difference >= 0):
            ends -= difference
        else:
            begins += difference
        inside = begins <= seconds < ends if begins < ends else not ends <= seconds < begins
        return self.summer if inside else self.standard


def _year_of(seconds):
    return datetime.fromordinal(max(1, min(3652059, seconds // 86400 + 719163))).year


class _Zone:
    """The changes of a zone since 1970, and the rule for later ones."""

    def __init__(self, text):
        kinds, changes, rule = text.split(';')
        self.kinds = []
        for kind in kinds.split('|'):
            offset, summer, name = kind.split(',')
            self.kinds.append((int(offset), int(summer), name))
        self.utc = []
        self.order = []
        total = 0
        for change in changes.split():
            total += int(change[1:], 36)
            self.utc.append(total)
            self.order.append(int(change[0], 36))
        self.rule = _Rule(rule)
        self.wall = ([], [])
        before = self.kinds[0][0]
        for time, place in zip(self.utc, self.order):
            after = self.kinds[place][0]
            self.wall[0].append(time + max(before, after))
            self.wall[1].append(time + min(before, after))
            before = after

    def at_local(self, seconds, fold):
        """What holds at a local time."""
        times = self.wall[fold]
        place = _after(times, seconds)
        if place >= len(times):
            return self.rule.at_local(seconds, fold)
        return self.kinds[self.order[place - 1] if place else 0]

    def at_utc(self, seconds):
        """What holds at a time in UTC, and whether the local time comes a second time."""
        place = _after(self.utc, seconds)
        if place >= len(self.utc) and (not self.utc or self.rule.summer is not None and seconds > self.utc[-1]):
            return self.rule.at_utc(seconds)
        if place == 0:
            return self.kinds[0], 0
        now = self.kinds[self.order[place - 1]]
        before = self.kinds[self.order[place - 2] if place > 1 else 0]
        return now, int(before[0] - now[0] > seconds - self.utc[place - 1])


def _after(times, time):
    low, high = 0, len(times)
    while low < high:
        middle = (low + high) // 2
        if time < times[middle]:
            high = middle
        else:
            low = middle + 1
    return low


def _local_seconds(dt):
    return (dt.toordinal() - 719163) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second


class ZoneInfo(tzinfo):
    """A time zone of the IANA database."""

    def __new__(cls, key):
        if cls is ZoneInfo and key in _zones:
            return _zones[key]
        made = cls._make(key)
        if cls is ZoneInfo:
            _zones[key] = made
        return made

    @classmethod
    def _make(cls, key):
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        if key.startswith('/') or '..' in key.split('/'):
            raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}' if key.startswith('/')
                             else f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')
        if not key:
            raise ValueError('the name of a time zone must not be empty')
        text = _find(key)
        if text is None:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        made = super().__new__(cls)
        made._key = key
        made._data = _Zone(text)
        return made

    @classmethod
    def no_cache(cls, key):
        """A zone that is not kept."""
        return cls._make(key)

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Forget zones."""
        for key in list(_zones) if only_keys is None else only_keys:
            _zones.pop(key, None)

    @classmethod
    def from_file(cls, fobj, /, key=None):
        """Zones of files cannot be read."""
        raise NotImplementedError('time zone files cannot be read here; use the name of a zone')

    @property
    def key(self):
        """The name."""
        return self._key

    def _at(self, dt):
        return self._data.at_local(_local_seconds(dt), dt.fold)

    def utcoffset(self, dt, /):
        """The difference between local time and UTC."""
        if dt is None:
            fixed = self._fixed()
            return None if fixed is None else timedelta(seconds=fixed[0])
        return timedelta(seconds=self._at(dt)[0])

    def dst(self, dt, /):
        """What summer time adds."""
        if dt is None:
            fixed = self._fixed()
            return None if fixed is None else timedelta(seconds=fixed[1])
        return timedelta(seconds=self._at(dt)[1])

    def tzname(self, dt, /):
        """The abbreviation."""
        if dt is None:
            fixed = self._fixed()
            return None if fixed is None else fixed[2]
        return self._at(dt)[2]

    def _fixed(self):
        return self._data.rule.standard if not self._data.utc and self._data.rule.summer is None else None

    def fromutc(self, dt, /):
        """The local time of a time in UTC that has this zone."""
        if not isinstance(dt, datetime):
            raise TypeError('fromutc() requires a datetime argument')
        if dt.tzinfo is not self:
            raise ValueError('dt.tzinfo is not self')
        kind, fold = self._data.at_utc(_local_seconds(dt))
        return (dt + timedelta(seconds=kind[0])).replace(fold=fold)

    def __str__(self):
        return self._key

    def __repr__(self):
        return f'{self.__class__.__module__}.{self.__class__.__qualname__}(key={self._key!r})'

    def __reduce__(self):
        return (self.__class__, (self._key,))
