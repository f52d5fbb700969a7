# str.format where a field looks things up or formats objects of the program.


def format_template(segments, args, keywords, depth):
    parts = []
    format_segments(parts, segments, args, keywords, depth, [0, None])
    return "".join(parts)


def format_segments(parts, segments, args, keywords, depth, numbering):
    for segment in segments:
        if len(segment) == 1:
            raise ValueError(segment[0])
        literal, field, conversion, spec, has_fields, unknown = segment
        parts.append(literal)
        if field is None:
            continue
        value = field_value(field, args, keywords, numbering)
        if conversion is not None:
            if conversion == "s":
                value = str(value)
            elif conversion == "r":
                value = repr(value)
            elif conversion == "a":
                value = ascii(value)
            else:
                raise ValueError(unknown)
        if has_fields:
            if depth < 2:
                raise ValueError("Max string recursion exceeded")
            inner = []
            format_segments(inner, _parse_template(spec), args, keywords, depth - 1, numbering)
            spec = "".join(inner)
        parts.append(format(value, spec))


def field_value(field, args, keywords, numbering):
    first, index, first_error, steps, error = _parse_field(field)
    if first_error is not None:
        raise ValueError(first_error)
    if index < 0 and first:
        value = keywords[first]
    else:
        if first:
            if numbering[1] is True:
                raise ValueError("cannot switch from automatic field numbering to manual field specification")
            numbering[1] = False
        else:
            if numbering[1] is False:
                raise ValueError("cannot switch from manual field specification to automatic field numbering")
            numbering[1] = True
            index = numbering[0]
            numbering[0] = index + 1
        if args is None:
            raise ValueError("Format string contains positional fields")
        if index >= len(args):
            raise IndexError(f"Replacement index {index} out of range for positional args tuple")
        value = args[index]
    for is_attribute, key in steps:
        value = getattr(value, key) if is_attribute else value[key]
    if error is not None:
        raise ValueError(error)
    return value
