import mimetypes

types = mimetypes.MimeTypes()
for name in ('a.html', 'b.tar.gz', 'c.PNG', 'd', 'e.unknownext', 'dir.txt/f', 'http://x.org/g.css', 'h.json', '.txt'):
    print(name, types.guess_type(name))
print(types.guess_extension('text/html'), types.guess_extension('no/such'), types.guess_extension('image/png'))
types.add_type('application/x-agent', '.agent')
print(types.guess_type('run.agent'), types.guess_all_extensions('application/x-agent'))
print(types.guess_type('data:text/plain;base64,xx'), types.guess_type('data:,x'))
try:
    types.add_type('a/b', 'nodot')
except ValueError as error:
    print(error)
