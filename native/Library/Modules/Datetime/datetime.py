__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')


class IsoCalendarDate(tuple):
    """ISO year, week and weekday."""

    __slots__ = ()

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'

    def __reduce__(self):
        return (tuple, (tuple(self),))

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]


def _as(cls, moment):
    return moment if cls is datetime else cls.combine(moment.date(), moment.timetz())


def _now(cls, tz=None):
    if tz is None or isinstance(tz, timezone):
        return _as(cls, datetime.now(tz))
    return _as(cls, datetime.now(UTC)).astimezone(tz)


def _deprecated(name, instead):
    from warnings import warn
    warn(f'datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. Use timezone-aware '
         f'objects to represent datetimes in UTC: datetime.datetime.{instead}.', DeprecationWarning, 3)


def _utcfromtimestamp(cls, timestamp):
    _deprecated('utcfromtimestamp', 'fromtimestamp(timestamp, datetime.UTC)')
    return cls.fromtimestamp(timestamp, UTC).replace(tzinfo=None)


def _utcnow(cls):
    _deprecated('utcnow', 'now(datetime.UTC)')
    return _as(cls, datetime.now(UTC)).replace(tzinfo=None)


def _today(cls):
    day = date.today()
    return cls(day.year, day.month, day.day)
