from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

for name in ('Nowhere/City', '../x', '/etc', 'Europe/Berlin\n', ''):
    try:
        print(ZoneInfo(name))
    except (KeyError, ValueError) as e:
        print(type(e).__name__, isinstance(e, KeyError))
print(issubclass(ZoneInfoNotFoundError, KeyError))
