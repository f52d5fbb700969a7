import configparser
import io

parser = configparser.ConfigParser(allow_no_value=True)
parser['main'] = {'Name': 'agent', 'level': '3'}
parser.set('main', 'flag', None)
parser.add_section('empty')
parser['main']['level'] = '4'
out = io.StringIO()
parser.write(out, space_around_delimiters=False)
print(out.getvalue())
print(parser.remove_option('main', 'name'), parser.remove_option('main', 'name'), parser.remove_section('empty'))
print(parser.sections(), list(parser['main']))
try:
    parser['main']['level'] = 4
except TypeError as error:
    print(error)
