import re

found = re.search(r'(?P<user>\w+)@(?P<host>\w+)(\.\w+)?', 'mail bob@example now')
print(found, found.groups(), found.groups('-'), found.groupdict())
print(found.span(), found.start('host'), found.end(3), found.regs, found.lastindex, found.lastgroup)
print(found['user'], found[2], found.group(1, 'host'), found.expand(r'\g<host>:\1\n'))
for key in [4, 'x', -1]:
    try:
        found.group(key)
    except IndexError as error:
        print(error)
wide = re.search('b+', '\U0001f600a\U0001f600bb')
print(wide.span(), wide.pos, wide.endpos, wide.string == '\U0001f600a\U0001f600bb')
