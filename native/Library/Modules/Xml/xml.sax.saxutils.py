__all__ = ['escape', 'unescape', 'quoteattr']


def escape(data, entities={}):
    """The text with "&", "<" and ">" written as references, and whatever else is asked for."""
    data = data.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;')
    for plain, quoted in entities.items():
        data = data.replace(plain, quoted)
    return data


def unescape(data, entities={}):
    """The text with these references replaced by what they stand for."""
    data = data.replace('&lt;', '<').replace('&gt;', '>')
    for quoted, plain in entities.items():
        data = data.replace(quoted, plain)
    return data.replace('&amp;', '&')


def quoteattr(data, entities={}):
    """The text as the value of an attribute, with its quotes."""
    data = escape(data, {**entities, '\n': '&#10;', '\r': '&#13;', '\t': '&#9;'})
    if '"' not in data:
        return f'"{data}"'
    if "'" not in data:
        return f"'{data}'"
    return '"' + data.replace('"', '&quot;') + '"'
