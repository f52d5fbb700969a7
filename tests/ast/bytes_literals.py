b'a', B"b", rb'\n', Rb'\x', b'\x00\xff\101\n\'"', b'a' b'b'
