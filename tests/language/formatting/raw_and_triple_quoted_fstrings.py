n = 5
print(rf"\n{n}\t", fr"{n}\\", F"{n}", Rf"{n!r}\d")
print(f'''one {n}
two "{n}" '{n}'
''')
print(f"\N{BULLET} {n} \x41 \u00e9 \{n}" if True else "")
print(f"{n}" "{n}" f"{n}", f"" == "", f"{''}")
