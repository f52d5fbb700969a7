from email.header import Header, decode_header, make_header

for text in ('plain', '=?utf-8?q?caf=C3=A9?=', '=?iso-8859-1?B?SOlsbG8=?= world', 'a =?utf-8?b?w6k=?= b',
             '=?utf-8?q?one?= =?utf-8?q?two?='):
    print(decode_header(text), str(make_header(decode_header(text))))
print(Header('ascii').encode(), str(Header('café', 'utf-8')), Header('café', 'utf-8').encode())
