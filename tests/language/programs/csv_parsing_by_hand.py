DATA = '''name,age,city
"Smith, John",42,"New ""York"""
Ann,,Paris
Bob,x1,
'''


def parse_line(line):
    fields, field, quoted, i = [], "", False, 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"' and line[i + 1 : i + 2] == '"':
                field += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == ",":
            fields.append(field)
            field = ""
        else:
            field += c
        i += 1
    return fields + [field]


header, *rows = [parse_line(line) for line in DATA.strip().splitlines()]
for row in rows:
    record = dict(zip(header, row))
    try:
        record["age"] = int(record["age"]) if record["age"] else None
    except ValueError as e:
        print("bad row:", e)
        continue
    print(record)
