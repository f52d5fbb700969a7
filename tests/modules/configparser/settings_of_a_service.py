"""Settings of a service: sections, interpolation, converters, fallbacks, writing back, and broken files."""
import configparser
import io

text = '''
# service
[DEFAULT]
root = /srv
debug: no

[web]
port = 8080
path = %(root)s/www
hosts =
    a.example
    b.example
ratio=0.75
empty =

[db : main]
url = pg://%(user)s@%(host)s/x
user = ann
host = h1
debug = on
'''
config = configparser.ConfigParser(converters={'list': lambda value: value.split()})
config.read_string(text)
web = config['web']
print(config.sections(), web['path'], web.getint('port'), web.getfloat('ratio'), web.getboolean('debug'), config['db : main'].getboolean('debug'), web.getlist('hosts'), repr(web['empty']), dict(web), web.get('nope', 'fallback'), config.get('db : main', 'url'), config.get('web', 'path', raw=True), config.getint('web', 'nope', fallback=7))
config['new'] = {'a': 1, 'B': 'two'}
config.set('web', 'port', '99')
config.add_section('late')
print('b' in config['new'], config.has_option('new', 'a'), config.options('new'), config.items('new'), config.remove_option('web', 'ratio'), config.remove_section('nope'), config.defaults(), len(config), 'web' in config, list(config), web.name, web.parser is config)
out = io.StringIO()
config.write(out, space_around_delimiters=False)
print(out.getvalue())
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True, delimiters=('=',), comment_prefixes=(';',), inline_comment_prefixes='#', strict=False, default_section='common')
extended.read_string('[common]\nx=1\n[a]\ny=${x}-${b:z}\nflag\nc:d=4 # tail\n[b]\nz=$$5\nz=6\n')
print(extended['a']['y'], extended['a']['flag'], extended['a']['c:d'], extended['b']['z'], {s: dict(extended[s]) for s in extended})
raw = configparser.RawConfigParser(empty_lines_in_values=False)
raw.optionxform = str
raw.read_dict({'S': {'Key': '%(x)s', 'n': 5}})
print(raw.items('S'), raw.get('S', 'n'), raw['S'] == {'Key': '%(x)s', 'n': '5'})
for broken in ('a=1', '[a]\nb', '[a]\n[a]', '[a]\nx=1\nX=2', '[a\nx=1', '[a]\n=1', '  [a]\nx=1\n  y=2', '[a]\nx=%(y)s', '[a]\nx=%y', '[a]\nx=%(x)s', '[]\nx=1', '[a]\nx=%(y'):
    try:
        one = configparser.ConfigParser()
        one.read_string(broken, '<mem>')
        print({s: dict(one[s]) for s in one})
    except configparser.Error as error:
        print(type(error).__name__, '|', str(error).replace('\n', '/'))
for bad in (lambda: config['zzz'], lambda: web['zzz'], lambda: config.get('zzz', 'a'), lambda: config.get('web', 'zzz'), lambda: config.getint('web', 'path'), lambda: config.getboolean('web', 'port'), lambda: config.add_section('web'), lambda: config.add_section('DEFAULT'), lambda: config.set('web', 'a', 1), lambda: config.set('zzz', 'a', 'b'), lambda: config.set('web', 'a', '%'), lambda: config.options('zzz'), lambda: config.add_section(5), lambda: config.read_dict({'web': 5}), lambda: config.remove_option('zzz', 'a'),
            lambda: config.popitem() and config.popitem(), lambda: configparser.ConfigParser(interpolation=5), lambda: configparser.ConfigParser(nonsense=1), lambda: extended.set('a', 'y', '${'), lambda: extended.read_string('[q]\nx=${a:b:c}') or extended['q']['x'], lambda: config.pop('DEFAULT'), lambda: config.read_dict({'d': {'a': 1, 'A': 2}}), lambda: config.has_section('DEFAULT')):
    try:
        print(repr(bad()))
    except (configparser.Error, ValueError, TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, '|', str(error).replace('\n', '/'))
