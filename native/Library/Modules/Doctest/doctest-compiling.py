

_STRING = _re.compile(r'[rbfuRBFU]{0,2}("""|\'\'\'|"|\')')
_NAME = _re.compile(r'[^\W\d]\w*')
_DEFINITION = _re.compile(r'\s*(?:async\s+)?(?:def|class)\b|\s*@')
_BLOCK = _re.compile(r'\s*(?:async\s+)?(?:for|while|if|elif|else|with|try|except|finally)\b')


def _logical_lines(source):
    """The lines, and of every statement the first, the last and the columns of its semicolons."""
    found = []
    splits = []
    first, depth, quote = 0, 0, ''
    lines = source.rstrip('\n').split('\n')
    for number, line in enumerate(lines):
        place, going_on = 0, False
        while place < len(line):
            if quote:
                place = _past_quote(line, place, quote)
                if place < 0:
                    break
                quote = ''
                continue
            letter = line[place]
            if letter == '#':
                break
            string = _STRING.match(line, place) if letter in '"\'rbfuRBFU' else None
            if string and (place == 0 or not (line[place - 1].isalnum() or line[place - 1] == '_')):
                quote = string[1]
                place = string.end()
                continue
            depth += (letter in '([{') - (letter in ')]}')
            if letter == ';' and not depth:
                splits.append(place)
            going_on = letter == '\\' and place == len(line) - 1
            place += 1
        if len(quote) == 1:
            quote = ''
        if depth <= 0 and not quote and not going_on:
            found.append((first, number, splits))
            first, depth, splits = number + 1, 0, []
    if first < len(lines):
        found.append((first, len(lines) - 1, splits))
    return lines, found


def _past_quote(line, place, quote):
    while place < len(line):
        if line[place] == '\\':
            place += 2
        elif line.startswith(quote, place):
            return place + len(quote)
        else:
            place += 1
    return -1


def _compiles(text):
    try:
        _generate(text, ())
    except SyntaxError:
        return False
    return True


def _is_expression(text):
    return _compiles(f'def __test__():\n def __expression__():\n  return (\n{text}\n  )\n return __expression__\n')


def _show_expressions(source):
    """The statements of an example with the values of expressions shown, as at a prompt."""
    lines, found = _logical_lines(source)
    shown = []
    hidden = None
    for first, last, splits in found:
        text = '\n'.join(lines[first:last + 1])
        body = text.lstrip(' ')
        margin = len(text) - len(body)
        if body and hidden is not None and margin <= hidden:
            hidden = None
        if hidden is None and _DEFINITION.match(text):
            hidden = margin
        elif hidden is None and body and body[0] != '#':
            parts = [body]
            if splits and first == last:
                starts = [margin, *[place + 1 for place in splits]]
                parts = [text[start:end] for start, end in zip(starts, [*splits, None])]
            text = ' ' * margin + '; '.join([_show_expression(part) for part in parts if part.strip()])
        shown.append('  ' + text)
    return '\n'.join(shown)


def _show_expression(text):
    """A simple statement, or a block on one line, with its value shown."""
    text = text.strip(' ')
    if _is_expression(text):
        return f'__show__((\n{text}\n))'
    colon = text.rfind(': ')
    if colon > 0 and '\n' not in text and _BLOCK.match(text) and _is_expression(text[colon + 2:]):
        return f'{text[:colon + 1]} __show__((\n{text[colon + 2:]}\n))'
    return text


def _function_of(number, source, names):
    """The text of a function that runs an example; None when it is no Python."""
    known = ','.join(names)
    head = f' def __example_{number}__(__show__):\n' + (f'  global {known}\n' if known else '')
    if _is_expression(source):
        text = f'{head}  __show__((\n{source}))\n'
    else:
        text = f'{head}{_show_expressions(source)}\n  pass\n'
    return text if _compiles(f'def __test__():\n{text} return None\n') else None


def _functions_of(test):
    """Functions that run the examples of a test in one namespace; None for those that are no Python."""
    import keyword
    used = {}
    for example in test.examples:
        used.update(dict.fromkeys(_NAME.findall(example.source)))
    names = [name for name in used if name.isidentifier() and not keyword.iskeyword(name)
             and name not in ('__debug__', '__show__')]
    given = [name for name in names if name in test.globs]
    texts, present = [], []
    for number, example in enumerate(test.examples):
        text = _function_of(number, example.source, names)
        present.append(text is not None)
        if text is not None:
            texts.append(text)
    head = 'def __create_fn__():\n def __seed__(__names__):\n'
    if given:
        head += f'  global {",".join(given)}\n'
    seeds = ''.join([f'  {name} = __names__[{name!r}]\n' for name in given])
    listed = ','.join(['__seed__'] + [f'__example_{number}__' for number, there in enumerate(present) if there])
    text = f'{head}{seeds}  pass\n{"".join(texts)} return ({listed},)\n'
    seed, *functions = _generate(text, ())
    seed(test.globs)
    functions = iter(functions)
    return [next(functions) if there else None for there in present]


def _trace(exception, test, number):
    """The traceback of an exception of an example, without the frames of this module."""
    example = test.examples[number]
    parts = ['Traceback (most recent call last):\n']
    for frame, text in zip(_traceback.extract_tb(exception.__traceback__),
                           _traceback.format_tb(exception.__traceback__)):
        if frame.filename == '<string>' and frame.name.startswith('__example_'):
            parts.append(f'  File "<doctest {test.name}[{number}]>", line 1, in <module>\n')
            line = example.source.split('\n')[0]
            if '\n' not in example.source.rstrip('\n'):
                parts.append(f'    {line.strip()}\n')
                call = _re.fullmatch(r'([\w.]+)(\(.*\))', line.strip())
                if call:
                    parts.append(f'    {"~" * len(call[1])}{"^" * len(call[2])}\n')
        else:
            parts.append(text)
    return ''.join([*parts, *_traceback.format_exception_only(exception)])
