import configparser

parser = configparser.ConfigParser(inline_comment_prefixes='#')
parser.read_string('''[s]
on = Yes  # said so
off = FALSE
list =
    one
    two
; comment
odd = maybe
colon: value
number: 2.5
''')
section = parser['s']
print(section.getboolean('on'), section.getboolean('off'), section['list'].split(), section['colon'])
print(section.getfloat('number'), section.getboolean('none'), section.getint('none', 7))
try:
    section.getboolean('odd')
except ValueError as error:
    print(error)
