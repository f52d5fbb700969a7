

class SectionProxy:
    """One section of a parser as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name

    def __repr__(self):
        return '<Section: {}>'.format(self._name)

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        if not isinstance(value, str) and (value is not None or not self._parser._allow_no_value):
            raise TypeError('option values must be strings')
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if hasattr(other, 'items') else NotImplemented

    __hash__ = None

    @property
    def parser(self):
        """The parser."""
        return self._parser

    @property
    def name(self):
        """The name of the section."""
        return self._name

    def keys(self):
        """The names of the options."""
        return self._options()

    def values(self):
        """The values."""
        return [self[name] for name in self]

    def items(self):
        """Names and values."""
        return [(name, self[name]) for name in self]

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option, or the fallback."""
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getint(self, option, fallback=None, *, raw=False, vars=None):
        """The value as an int, or the fallback."""
        return self._parser.getint(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getfloat(self, option, fallback=None, *, raw=False, vars=None):
        """The value as a float, or the fallback."""
        return self._parser.getfloat(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getboolean(self, option, fallback=None, *, raw=False, vars=None):
        """The value as a bool, or the fallback."""
        return self._parser.getboolean(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def __getattr__(self, name):
        if name.startswith('get') and not name.startswith('__'):
            method = getattr(self._parser, name)
            return lambda option, fallback=None, **more: method(self._name, option, fallback=fallback, **more)
        raise AttributeError(name)


class ConverterMapping(dict):
    """The conversions of a parser: each is a method get<name>."""

    def __init__(self, parser):
        super().__init__(int=int, float=float, boolean=parser._convert_to_boolean)
        self._parser = parser

    def __setitem__(self, key, value):
        if not callable(value):
            raise ValueError('Incompatible key: cannot use "{}" as a name'.format(key) if not key
                             else f'{value!r} is not callable')
        super().__setitem__(key, value)
        parser = self._parser

        def convert(section, option, *, raw=False, vars=None, fallback=_UNSET):
            return parser._converted(section, value, option, fallback, raw, vars)

        setattr(parser, 'get' + key, convert)
