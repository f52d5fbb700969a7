import datetime
import plistlib

value = {'b': [1, -2, 2**63, 3.5, True, False, b'x' * 70, 'h\u00e9<&>', datetime.datetime(2020, 1, 2, 3, 4, 5)],
         'a': {'none': [], 'empty': {}}}
data = plistlib.dumps(value)
print(data.decode())
print(plistlib.loads(data) == value, list(plistlib.loads(data)), list(plistlib.loads(plistlib.dumps(value, sort_keys=False))))
print(plistlib.loads('<plist><array><integer>0x1f</integer><real>1e3</real><date>2001-02-03T04:05Z</date></array></plist>'))
print(plistlib.dumps({1: 2, 'k': 'v'}, skipkeys=True, sort_keys=False)[-60:])
