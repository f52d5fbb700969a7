import configparser

text = '[paths]\nroot = /srv\nlogs = %(root)s/logs\nbad = %(none)s\nodd = 100%%\n'
parser = configparser.ConfigParser()
parser.read_string(text)
print(parser['paths']['logs'], parser['paths']['odd'], parser.get('paths', 'logs', raw=True))
print(parser.get('paths', 'logs', vars={'root': '/tmp'}))
try:
    parser['paths']['bad']
except configparser.InterpolationMissingOptionError as error:
    print(error.reference, error.option)
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_string('[a]\nx = 1\n[b]\ny = ${a:x}-${z}\nz = 2\nw = $${}\n')
print(extended['b']['y'], extended['b']['w'])
plain = configparser.RawConfigParser()
plain.read_string('[a]\nx = %(y)s\n')
print(plain['a']['x'])
