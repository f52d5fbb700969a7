import mimetypes

for name in ('a.txt', 'b.tar.gz', 'c.html', 'd.unknown', 'http://x/y.png?z', 'e.JSON', 'f.py'):
    print(name, mimetypes.guess_type(name))
print(mimetypes.guess_extension('text/html'), '.jpg' in mimetypes.guess_all_extensions('image/jpeg'))
mimetypes.add_type('application/x-own', '.own')
print(mimetypes.guess_type('x.own'))
