# Lines of files, kept after the first look.

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

__state__ = ('cache',)

cache = {}


def getline(filename, lineno, module_globals=None):
    """A line of a file; empty when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """The lines of a file; none when it cannot be read."""
    if filename in cache:
        entry = cache[filename]
        if len(entry) != 1:
            return entry[2]
    return updatecache(filename, module_globals)


def clearcache():
    cache.clear()


def checkcache(filename=None):
    """Forgets files that have changed."""
    import os
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            stat = os.stat(entry[3])
        except (OSError, ValueError):
            del cache[name]
            continue
        if (stat.st_size, stat.st_mtime) != entry[:2]:
            del cache[name]


def updatecache(filename, module_globals=None):
    """Reads a file anew."""
    import os
    import tokenize
    cache.pop(filename, None)
    if not filename or filename[:1] + filename[-1:] == '<>':
        return []
    if lazycache(filename, module_globals):
        text = cache.pop(filename)[0]()
        if text is None:
            # The loader knows the module, but has no text of it.
            return []
        cache[filename] = len(text), None, [line + '\n' for line in text.splitlines()], filename
        return cache[filename][2]
    try:
        stat = os.stat(filename)
        with tokenize.open(filename) as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError, RuntimeError):
        return []
    if not lines:
        lines = ['\n']
    elif lines[-1][-1:] != '\n':
        lines[-1] += '\n'
    cache[filename] = stat.st_size, stat.st_mtime, lines, filename
    return lines


def lazycache(filename, module_globals):
    """Notes how the lines of a module can be had from its loader; True when they can."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename[:1] + filename[-1:] == '<>' or not module_globals:
        return False
    spec = module_globals.get('__spec__')
    name = getattr(spec, 'name', None) or module_globals.get('__name__')
    loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
    get_source = getattr(loader, 'get_source', None)
    if not name or get_source is None:
        return False

    def source():
        try:
            return get_source(name)
        except (ImportError, OSError):
            return None

    cache[filename] = (source,)
    return True
