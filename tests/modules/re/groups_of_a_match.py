import re

match = re.search(r'(?P<key>\w+)=(?P<value>\d+)?(;)?', '  age=;x')
print(match.group(), match['key'], match.group('key', 3), match.groups('-'), match.groupdict(), match.span(),
      match.span(2))
print(match.start('key'), match.end(), match.pos, match.endpos, match.lastindex, match.lastgroup, match.re.groups,
      match.expand(r'<\1\g<value>>'))
print(match, bool(match), match.string, match.re.groupindex)
for attempt in (lambda: match.group(9), lambda: match['none'], lambda: match.expand(r'\9'), lambda: match.start('x')):
    try:
        attempt()
    except (IndexError, re.error) as error:
        print(type(error).__name__, error)
