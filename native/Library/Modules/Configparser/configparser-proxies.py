

class SectionProxy(MutableMapping):
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

    @property
    def parser(self):
        """The parser."""
        return self._parser

    @property
    def name(self):
        """The name of the section."""
        return self._name

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

    def _getter(self, method):
        return lambda option, fallback=None, **more: method(self._name, option, fallback=fallback, **more)

    def __getattr__(self, name):
        if name.startswith('get') and not name.startswith('__'):
            method = getattr(self._parser, name)
            return self._getter(method)
        raise AttributeError(name)


class ConverterMapping(MutableMapping):
    """The conversions of a parser: each is a method get<name>."""

    GETTERCRE = re.compile(r'^get(?P<name>.+)$')

    def __init__(self, parser):
        self._parser = parser
        self._data = {}
        for getter in dir(parser):
            found = self.GETTERCRE.match(getter)
            if found and callable(getattr(parser, getter)):
                self._data[found['name']] = None

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        try:
            name = 'get' + key
        except TypeError:
            raise ValueError(f'Incompatible key: {key} (type: {type(key)})') from None
        if name == 'get':
            raise ValueError('Incompatible key: cannot use "" as a name')
        self._data[key] = value
        parser = self._parser

        def convert(section, option, *, raw=False, vars=None, fallback=_UNSET):
            return parser._converted(section, value, option, fallback, raw, vars)

        convert.converter = value
        setattr(parser, name, convert)
        for proxy in parser.values():
            setattr(proxy, name, proxy._getter(convert))

    def __delitem__(self, key):
        name = f'get{key}'
        del self._data[key]
        for owner in (self._parser, *self._parser.values()):
            if name in owner.__dict__:
                delattr(owner, name)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
