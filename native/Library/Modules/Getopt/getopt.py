__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    """An option that is unknown, ambiguous, or lacks its argument."""

    opt = ''
    msg = ''

    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def _long_names(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def getopt(args, shortopts, longopts=[]):
    """The options before the first other word, and what follows them."""
    found = []
    longopts = _long_names(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            args = args[1:]
            break
        found, args = _take(found, args, shortopts, longopts)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The options anywhere between other words, and those words."""
    found, words = [], []
    longopts = _long_names(longopts)
    in_order = shortopts.startswith('-')
    # All words after the first one that is no option are kept as they are.
    strict = shortopts.startswith('+')
    if in_order or strict:
        shortopts = shortopts[1:]
    while args:
        if args[0] == '--':
            words += args[1:]
            break
        if args[0][:1] == '-' and args[0] != '-':
            if in_order and words:
                found.append((None, words))
                words = []
            found, args = _take(found, args, shortopts, longopts)
        elif strict:
            words += args
            break
        else:
            words.append(args[0])
            args = args[1:]
    return found, words


def _take(found, args, shortopts, longopts):
    if args[0].startswith('--'):
        return do_longs(found, args[0][2:], longopts, args[1:])
    return do_shorts(found, args[0][1:], shortopts, args[1:])


def do_longs(opts, opt, longopts, args):
    """Reads a long option, with the word after it where it takes one."""
    name, mark, value = opt.partition('=')
    if not mark:
        value = None
    kind, name = long_has_args(name, longopts)
    if kind and value is None and kind != '?':
        if not args:
            raise GetoptError(f'option --{name} requires argument', name)
        value, args = args[0], args[1:]
    elif not kind and value is not None:
        raise GetoptError(f'option --{name} must not have an argument', name)
    opts.append(('--' + name, value or ''))
    return opts, args


def long_has_args(opt, longopts):
    """Whether a long option takes an argument, and its whole name."""
    fitting = [each for each in longopts if each.startswith(opt)]
    if not fitting:
        raise GetoptError(f'option --{opt} not recognized', opt)
    for mark, kind in (('', False), ('=', True), ('=?', '?')):
        if opt + mark in fitting:
            return kind, opt
    if len(fitting) > 1:
        names = ', '.join(fitting)
        raise GetoptError(f'option --{opt} not a unique prefix; possible options: {names}', opt)
    name = fitting[0]
    if name.endswith('=?'):
        return '?', name[:-2]
    return (True, name[:-1]) if name.endswith('=') else (False, name)


def do_shorts(opts, optstring, shortopts, args):
    """Reads short options that are one word, with the word after it where the last takes one."""
    while optstring:
        option, optstring = optstring[0], optstring[1:]
        value = ''
        kind = short_has_arg(option, shortopts)
        if kind:
            if not optstring and kind != '?':
                if not args:
                    raise GetoptError(f'option -{option} requires argument', option)
                optstring, args = args[0], args[1:]
            value, optstring = optstring, ''
        opts.append(('-' + option, value))
    return opts, args


def short_has_arg(opt, shortopts):
    """Whether a short option takes an argument."""
    place = shortopts.find(opt) if opt != ':' else -1
    if place < 0:
        raise GetoptError(f'option -{opt} not recognized', opt)
    if shortopts.startswith('::', place + 1):
        return '?'
    return shortopts.startswith(':', place + 1)
