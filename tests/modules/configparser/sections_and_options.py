import configparser
import io

c = configparser.ConfigParser()
c.read_string('''
[DEFAULT]
base = /srv
Debug = no
[web]
; comment
port = 8080
path = %(base)s/www
long = one
   two

   three
empty =
[db]
host: localhost
timeout = 2.5
''')
print(c.sections(), c['web']['path'], c.getint('web', 'port'), c['db'].getfloat('timeout'), c.getboolean('web', 'debug'), repr(c['web']['long']))
print(c.options('web'), dict(c['db']), c.has_option('db', 'base'), c.get('db', 'nope', fallback='fb'), c['web'].get('nope'), 'web' in c, list(c), repr(c['web']['empty']))
c['new'] = {'a': '1', 'B': 'two'}
c.set('new', 'c', '50%%')
print(c['new']['c'], c.items('new'), c.remove_option('new', 'a'), c.remove_section('db'), len(c))
o = io.StringIO()
c.write(o)
print(o.getvalue())
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True)
e.read_string('[a]\nx = 1\ny = ${x}${b:z}\nflag\n[b]\nz = 2\n')
print(e['a']['y'], e['a']['flag'], e.get('a', 'y', raw=True))
r = configparser.RawConfigParser(delimiters=('=',), inline_comment_prefixes=('#',))
r.optionxform = str
r.read_dict({'S': {'Key:x': 1}})
r.read_string('[T]\nA = %(b)s # c\n')
print(dict(r['S']), dict(r['T']))
for f in (lambda: c.get('zz', 'a'), lambda: c.get('web', 'zz'), lambda: c['zz'], lambda: c.add_section('web'), lambda: c.add_section('DEFAULT'), lambda: configparser.ConfigParser().read_string('a=1'), lambda: configparser.ConfigParser().read_string('[a]\nx=1\nx=2'), lambda: configparser.ConfigParser().read_string('[a]\n[a]'), lambda: configparser.ConfigParser().read_string('[a]\njunk\n'), lambda: c.set('web', 'a', 1), lambda: c.set('web', 'a', '%'), lambda: c.getboolean('web', 'port'), lambda: (c.set('web','q','%(zz)s'), c['web']['q'])):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
