import token

print(token.NAME, token.OP, token.tok_name[token.FSTRING_MIDDLE], token.EXACT_TOKEN_TYPES['->'], token.N_TOKENS)
print(token.ISTERMINAL(3), token.ISNONTERMINAL(300), token.ISEOF(0), len(token.tok_name), len(token.__all__))
print(list(token.EXACT_TOKEN_TYPES))
