import quopri

print(quopri.encodestring(b'a=b \xe9\n'), quopri.encodestring(b'a b', quotetabs=True), quopri.encodestring(b'a b', header=True))
print(quopri.decodestring(b'a=3Db=20=\nc'), quopri.decodestring('x_y', header=True))
print(quopri.encodestring(b'x' * 80))
