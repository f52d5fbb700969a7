# The part of XPath that searches of elements understand.

import re

xpath_tokenizer_re = re.compile(
    r'(\'[^\']*\'|"[^"]*")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])|((?:\{[^}]+\})?[^/\[\]()@!=\s]+)|\s+')
_cache = {}
_MOST_KEPT = 100


def xpath_tokenizer(pattern, namespaces=None):
    """The tokens of a path: (operator, name or literal) each, names with their namespaces."""
    default = namespaces.get('') if namespaces else None
    after_at = False
    for literal, operator, name in xpath_tokenizer_re.findall(pattern):
        if name and name[0] != '{':
            if ':' in name:
                prefix, local = name.split(':', 1)
                try:
                    if not namespaces:
                        raise KeyError
                    yield operator, f'{{{namespaces[prefix]}}}{local}'
                except KeyError:
                    raise SyntaxError('prefix %r not found in prefix map' % prefix) from None
            elif default and not after_at:
                yield operator, f'{{{default}}}{name}'
            else:
                yield operator, name
            after_at = False
        else:
            yield literal or operator, name
            after_at = operator == '@'


def _fits(tag):
    """A test of elements by their tag, in which "*" stands for any namespace or any name."""
    if tag == '{*}*':
        return lambda element: isinstance(element.tag, str)
    if tag == '{}*':
        return lambda element: isinstance(element.tag, str) and element.tag[:1] != '{'
    if tag[:3] == '{*}':
        ending, plain = tag[2:], tag[3:]
        return lambda element: isinstance(element.tag, str) and (element.tag == plain or element.tag.endswith(ending)
                                                                 and element.tag[:1] == '{')
    if tag[-2:] == '}*':
        beginning = tag[:-1]
        return lambda element: isinstance(element.tag, str) and element.tag.startswith(beginning)
    if tag[:2] == '{}':
        tag = tag[2:]
    return lambda element: element.tag == tag


def _children(tag):
    if tag is None:
        return lambda elements, root: (child for element in elements for child in element)
    fits = _fits(tag)
    return lambda elements, root: (child for element in elements for child in element if fits(child))


def _descendants(tag):
    if tag == '*':
        return lambda elements, root: (each for element in elements for each in element.iter() if each is not element)
    fits = _fits(tag)
    return lambda elements, root: (each for element in elements for each in element.iter()
                                   if each is not element and fits(each))


def _parents_of(root):
    return {child: parent for parent in root.iter() for child in parent}


def _parents(elements, root):
    parents = _parents_of(root)
    seen = set()
    for element in elements:
        parent = parents.get(element)
        if parent is not None and parent not in seen:
            seen.add(parent)
            yield parent


def _filtered(test):
    return lambda elements, root: (element for element in elements if test(element))


def _at_position(index):
    def select(elements, root):
        parents = _parents_of(root)
        for element in elements:
            parent = parents.get(element)
            if parent is not None:
                same = list(parent.findall(element.tag))
                if -len(same) <= index < len(same) and same[index] is element:
                    yield element
    return select


def _predicate(take):
    """Reads a test in brackets."""
    shape, values = [], []
    while True:
        token = take()
        if token is None:
            return None
        if token[0] == ']':
            break
        if token == ('', ''):
            continue
        if token[0] and token[0][:1] in '\'"':
            shape.append("'")
            values.append(token[0][1:-1])
        else:
            shape.append(token[0] or '-')
            values.append(token[1])
    shape = ''.join(shape)
    if shape == '@-':
        key = values[1]
        return _filtered(lambda element: element.get(key) is not None)
    if shape in ("@-='", "@-!='"):
        key, value = values[1], values[-1]
        if shape == "@-='":
            return _filtered(lambda element: element.get(key) == value)
        return _filtered(lambda element: element.get(key) not in (None, value))
    number = re.fullmatch(r'-?\d+', values[0]) if shape == '-' else None
    if shape == '-' and not number:
        tag = values[0]
        return _filtered(lambda element: element.find(tag) is not None)
    if shape in (".='", ".!='"):
        value, wanted = values[-1], shape == ".='"
        return _filtered(lambda element: (''.join(element.itertext()) == value) is wanted)
    if shape in ("-='", "-!='") and not re.fullmatch(r'-?\d+', values[0]):
        tag, value, wanted = values[0], values[-1], shape == "-='"
        return _filtered(lambda element: any((''.join(child.itertext()) == value) is wanted
                                             for child in element.iterfind(tag)))
    if shape == '-' or shape in ('-()', '-()-'):
        if shape == '-':
            index = int(values[0]) - 1
            if index < 0:
                raise SyntaxError('XPath position >= 1 expected')
        else:
            if values[0] != 'last':
                raise SyntaxError('unsupported function')
            index = -1
            if shape == '-()-':
                try:
                    index = int(values[2]) - 1
                except ValueError:
                    raise SyntaxError('unsupported expression') from None
                if index > -2:
                    raise SyntaxError('XPath offset from last() must be negative')
        return _at_position(index)
    raise SyntaxError('invalid predicate')


def _steps(path, namespaces):
    tokens = iter(xpath_tokenizer(path, namespaces))

    def take():
        return next(tokens, None)

    token = take()
    if token is None:
        return None
    found = []
    while True:
        operator, name = token
        if not operator:
            found.append(_children(name))
        elif operator == '*':
            found.append(_children(None))
        elif operator == '.':
            found.append(lambda elements, root: elements)
        elif operator == '..':
            found.append(_parents)
        elif operator == '//':
            token = take()
            if token is None:
                return None
            if token[0] not in ('', '*'):
                raise SyntaxError('invalid descendant')
            found.append(_descendants(token[0] or token[1]))
        elif operator == '[':
            step = _predicate(take)
            if step is None:
                return None
            found.append(step)
        else:
            raise KeyError(operator)
        token = take()
        if token is None:
            return found
        if token[0] == '/':
            token = take()
            if token is None:
                return found


def iterfind(elem, path, namespaces=None):
    """The elements that a path leads to."""
    if path[-1:] == '/':
        path += '*'
    key = (path, tuple(sorted(namespaces.items())) if namespaces else None)
    steps = _cache.get(key)
    if steps is None:
        if path[:1] == '/':
            raise SyntaxError('cannot use absolute path on element')
        steps = _steps(path, namespaces)
        if steps is None:
            return iter(())
        if len(_cache) >= _MOST_KEPT:
            _cache.clear()
        _cache[key] = steps
    elements = [elem]
    for step in steps:
        elements = step(elements, elem)
    return iter(elements)


def find(elem, path, namespaces=None):
    """The first element that a path leads to, or None."""
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    """A list of the elements that a path leads to."""
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    """The text of the first element that a path leads to."""
    found = find(elem, path, namespaces)
    if found is None:
        return default
    return '' if found.text is None else found.text
