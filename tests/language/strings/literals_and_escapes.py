print('a\tb\\c\'d"e', "it's", "say \"hi\"", '\x41\u00e9\U0001F600\N{GREEK SMALL LETTER PI}\101\0'.encode())
print(r'\n\t\\', R"a\"b", '''one
two''', """a "quoted" 'text' \
joined""")
print('a' 'b' "c", ('x'
      'y'), len('\
'), '\a\b\f\v\r'.encode(), '\7\77\377'.encode())
print(u'unicode', 'tab\there', repr('\x7f\x80\xa0\xad\u200b\u2028\ue000\ufeff'))
