import configparser

parser = configparser.ConfigParser()
parser.read_string('''
[DEFAULT]
home = /root
[paths]
data = %(home)s/data
count = 5
ratio = 0.5
on = yes
multi = one
    two
''')
paths = parser['paths']
print(paths['data'], paths.getint('count'), paths.getfloat('ratio'), paths.getboolean('on'), repr(paths['multi']))
print(parser.sections(), parser.options('paths'), parser.get('paths', 'none', fallback='-'), 'home' in paths)
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_dict({'a': {'x': '1'}, 'b': {'y': '${a:x}2', 'z': '$$'}})
print(extended['b']['y'], extended['b']['z'])
for attempt in (lambda: parser.get('nope', 'x'), lambda: parser.get('paths', 'x'), lambda: parser.add_section('paths'),
                lambda: parser.getint('paths', 'data'), lambda: parser.read_string('[a]\nb')):
    try:
        attempt()
    except (configparser.Error, ValueError) as error:
        print(type(error).__name__, str(error).splitlines()[0])
