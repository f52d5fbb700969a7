__all__ = [
    'Formatter', 'Template', 'ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits',
    'octdigits', 'printable', 'punctuation', 'whitespace',
]

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Split the argument into words, capitalize each, and join them again."""
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


_unset = {}


class _Layers:
    """Two mappings looked up one after the other."""

    def __init__(self, first, second):
        self.first, self.second = first, second

    def __getitem__(self, key):
        try:
            return self.first[key]
        except KeyError:
            return self.second[key]


def _compile(pattern, flags):
    import re
    return re.compile(pattern, (re.IGNORECASE if flags is None else flags) | re.VERBOSE)


def _template_pattern(cls):
    """The pattern that the delimiter and the forms of names of a class make."""
    import re
    delimiter = re.escape(cls.delimiter)
    name = cls.idpattern
    braced = cls.braceidpattern or name
    found = rf'(?P<escaped>{delimiter})|(?P<named>{name})|{{(?P<braced>{braced})}}|(?P<invalid>)'
    return _compile(f'{delimiter}(?:{found})', cls.flags)


class _Pattern:
    """The pattern of Template itself, made when it is needed."""

    def __get__(self, instance, cls=None):
        return _template_pattern(cls)


class Template:
    """A string class for supporting $-substitutions."""

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None

    pattern = _Pattern()

    def __init_subclass__(cls):
        super().__init_subclass__()
        own = cls.__dict__.get('pattern', None)
        cls.pattern = _template_pattern(cls) if own is None else _compile(own, cls.flags)

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        start = match.start('invalid')
        lines = self.template[:start].splitlines(keepends=True)
        if not lines:
            column = 1
            line = 1
        else:
            column = start - len(''.join(lines[:-1]))
            line = len(lines)
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def substitute(self, mapping=_unset, /, **kws):
        """Replace the placeholders by values of the mapping or of keyword arguments."""
        if mapping is _unset:
            mapping = kws
        elif kws:
            mapping = _Layers(kws, mapping)

        def convert(match):
            named = match.group('named') or match.group('braced')
            if named is not None:
                return str(mapping[named])
            if match.group('escaped') is not None:
                return self.delimiter
            if match.group('invalid') is not None:
                self._invalid(match)
            raise ValueError('Unrecognized named group in pattern', self.pattern)

        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, mapping=_unset, /, **kws):
        """Like substitute(), but placeholders without a value stay."""
        if mapping is _unset:
            mapping = kws
        elif kws:
            mapping = _Layers(kws, mapping)

        def convert(match):
            named = match.group('named') or match.group('braced')
            if named is not None:
                try:
                    return str(mapping[named])
                except KeyError:
                    return match.group()
            if match.group('escaped') is not None:
                return self.delimiter
            if match.group('invalid') is not None:
                return match.group()
            raise ValueError('Unrecognized named group in pattern', self.pattern)

        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        """True when the template has no invalid placeholder."""
        for match in self.pattern.finditer(self.template):
            if match.group('invalid') is not None:
                return False
            if match.group('named') is None and match.group('braced') is None and match.group('escaped') is None:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        return True

    def get_identifiers(self):
        """The names of the placeholders, each once, in the order of their first appearance."""
        names = []
        for match in self.pattern.finditer(self.template):
            named = match.group('named') or match.group('braced')
            if named is not None and named not in names:
                names.append(named)
            elif (named is None and match.group('invalid') is None and match.group('escaped') is None):
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        return names


class Formatter:
    """Formats as str.format() does, in parts that subclasses may change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is None:
                continue
            first, rest = _split_field(field_name)
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field_name = str(auto_arg_index) + field_name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError('cannot switch from automatic field numbering to manual field specification')
                auto_arg_index = False
            obj, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)
            format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1,
                                                        auto_arg_index=auto_arg_index)
            result.append(self.format_field(obj, format_spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        return iter(_parse_format(format_string))

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_field(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            obj = getattr(obj, key) if is_attribute else obj[key]
        return obj, first
