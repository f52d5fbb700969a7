import io
import tokenize

for source in ("f'a{x!r:>{w}}b{{c}}d'\n", "rf'\\{x}' t'{y=}'\n", "f'''x\n{\n y}\nz'''\n", "f'\\N{DASH}{x:%Y-%m}'\n",
               "s = '''a\nb''' + Rb'c'\n"):
    print(source)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        print(' ', tokenize.tok_name[token.type], repr(token.string), token.start, token.end, repr(token.line))
