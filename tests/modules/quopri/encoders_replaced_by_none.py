import quopri

quopri.a2b_qp = quopri.b2a_qp = None
text = 'smörgås = yes\n'.encode()
packed = quopri.encodestring(text)
print(packed)
print(quopri.decodestring(packed) == text)
