import datetime
import io
import plistlib

value = {'a': [1, -2, 300, 2**63, 3.5, True, False, b'bytes', 'text', 'h\u00e9', datetime.datetime(2020, 1, 2, 3, 4, 5)],
         'long': list(range(20)), 'uid': plistlib.UID(300), 's': 'x' * 40, 'again': 'text', 'empty': {}}
data = plistlib.dumps(value, fmt=plistlib.FMT_BINARY)
print(data.hex())
print(plistlib.loads(data) == value, plistlib.load(io.BytesIO(data))['uid'])
print(plistlib.loads(plistlib.dumps({'a': 1}, fmt=plistlib.FMT_BINARY), dict_type=dict))
aware = datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
for kind in plistlib.PlistFormat:
    print(kind, plistlib.loads(plistlib.dumps(aware, fmt=kind, aware_datetime=True), aware_datetime=True))
