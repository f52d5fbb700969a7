import configparser

parser = configparser.ConfigParser()
parser.read_string('''
[DEFAULT]
timeout = 5
[web]
host = example.org
Port = 80
[db]
timeout = 9
''')
print(parser.sections(), parser['web']['timeout'], parser['db'].getint('timeout'), 'DEFAULT' in parser)
print(dict(parser['web']), parser.options('db'), parser.has_option('web', 'PORT'))
print(parser.get('web', 'none', fallback='-'), parser['web'].get('none'), parser.has_section('DEFAULT'))
for attempt in (lambda: parser['none'], lambda: parser['web']['none'], lambda: parser.get('none', 'x'),
                lambda: parser.add_section('web'), lambda: parser.getint('web', 'host')):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
