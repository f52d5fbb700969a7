import shlex

lexer = shlex.shlex('a&&b || c; (d) > e', posix=True, punctuation_chars=True)
print(list(lexer))
print(list(shlex.shlex('x = "y z" + 12 # rest\nnext')))
lexer = shlex.shlex('one,two', posix=True)
lexer.whitespace = ','
lexer.whitespace_split = True
print(lexer.get_token(), lexer.get_token(), lexer.get_token() is lexer.eof)
lexer = shlex.shlex('a b')
first = lexer.get_token()
lexer.push_token(first)
print(lexer.get_token(), lexer.get_token(), repr(lexer.get_token()), lexer.lineno)
