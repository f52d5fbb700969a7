# Types of files and URLs by their names.
import mimetypes

mimetypes.init([])
for name in ['http://a.b/c.html?q=1.txt', 'file.tar.gz', 'x.TXT', 'data:text/html,<p>', 'data:,x', 'http://x.com',
             'data:image/png;base64,xx', 'C:/a.json', 'a.jpg', 'a.rtf', 's3://b/c.csv', 'a/b.c/d', '.html', 'foo.tgz',
             'data:;charset=utf-8,a', 'data:x', 'http:/a/b.png?x', 'a.html?b=c', 'x.svgz', 'a.txt.Z', 'noext', '']:
    print(name, mimetypes.guess_type(name), mimetypes.guess_type(name, strict=False), mimetypes.guess_file_type(name))
print(mimetypes.guess_all_extensions('text/plain'), mimetypes.guess_extension('image/JPEG'),
      mimetypes.guess_extension('no/such'), mimetypes.guess_all_extensions('image/jpg', strict=False))
mimetypes.add_type('application/x-own', '.own')
mimetypes.add_type('text/x-loose', '.loose', strict=False)
print(mimetypes.guess_type('a.own'), mimetypes.guess_extension('application/x-own'))
print(mimetypes.guess_type('a.loose'), mimetypes.guess_type('a.loose', strict=False))
print(len(mimetypes.types_map), mimetypes.suffix_map, mimetypes.encodings_map, mimetypes.common_types)
table = mimetypes.MimeTypes()
print(table.guess_type('x.py'), table.guess_all_extensions('text/html'), table.guess_extension('audio/mpeg'))
for extension, kind in mimetypes.types_map.items():
    print(extension, kind, end='; ')
