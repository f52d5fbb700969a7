

class RawConfigParser(MutableMapping):
    """Sections of options, read from texts; values are not interpolated."""

    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False,
                      'off': False}
    SECTCRE = re.compile(r'\[(?P<header>.+)\]')
    NONSPACECRE = re.compile(r'\S')
    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=('=', ':'),
                 comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False):
        self._dict = dict_type
        self._sections = self._dict()
        self._defaults = self._dict()
        self._proxies = self._dict()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        marks = '|'.join([re.escape(d) for d in self._delimiters])
        optional = '?' if allow_no_value else ''
        self._optcre = re.compile(rf'(?P<option>.*?)\s*(?:(?P<vi>{marks})\s*(?P<value>.*)){optional}$')
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self._allow_unnamed_section = allow_unnamed_section
        self.default_section = default_section
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else interpolation
        if self._interpolation is None:
            self._interpolation = Interpolation()
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError('interpolation= must be None or an instance of Interpolation; got an object of type '
                            f'{type(self._interpolation)}')
        self.converters = ConverterMapping(self)
        if converters is not _UNSET:
            for name, function in converters.items():
                self.converters[name] = function
        if defaults:
            self._read_defaults(defaults)

    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(key)] = value

    def defaults(self):
        """The options that every section has."""
        return self._defaults

    def sections(self):
        """The names of the sections."""
        return list(self._sections)

    def add_section(self, section):
        """Add a section."""
        if section == self.default_section:
            raise ValueError('Invalid section name: %r' % section)
        if section is UNNAMED_SECTION and not self._allow_unnamed_section:
            raise UnnamedSectionDisabledError
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        """Whether there is a section."""
        return section in self._sections

    def options(self, section):
        """The names of the options of a section."""
        if section not in self._sections:
            raise NoSectionError(section) from None
        return list(dict.fromkeys([*self._sections[section], *self._defaults]))

    def read(self, filenames, encoding=None):
        """Read files; those that cannot be opened are left out."""
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, '__fspath__'):
            filenames = [filenames]
        done = []
        for filename in filenames:
            try:
                from pathlib import Path
                text = Path(filename).read_text(encoding=encoding)
            except OSError:
                continue
            self.read_string(text, str(filename))
            done.append(str(filename))
        return done

    def read_file(self, f, source=None):
        """Read lines."""
        if source is None:
            source = getattr(f, 'name', '<???>')
        self._read(f, source)

    def read_string(self, string, source='<string>'):
        """Read a text."""
        self._read(string.splitlines(True), source)

    def read_dict(self, dictionary, source='<dict>'):
        """Read a mapping of mappings."""
        seen = set()
        for section, keys in dictionary.items():
            section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            known = set()
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and key in known:
                    raise DuplicateOptionError(section, key, source)
                known.add(key)
                self.set(section, key, value)

    def _clean(self, line):
        cut = len(line)
        for prefix in self._inline_comment_prefixes:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    cut = min(cut, at)
                    break
                at = line.find(prefix, at + 1)
        stripped = line.strip()
        for prefix in self._comment_prefixes:
            if stripped.startswith(prefix):
                return '', True
        return line[:cut].strip(), cut < len(line)

    def _read(self, lines, source):
        known = set()
        current = name = option = None
        indent = 0
        failure = None
        for lineno, line in enumerate(lines, start=1):
            value, has_comment = self._clean(line)
            if not value:
                if self._empty_lines_in_values:
                    if not has_comment and current is not None and option and current[option] is not None:
                        current[option].append('')
                else:
                    indent = 1 << 60
                continue
            found = self.NONSPACECRE.search(line)
            level = found.start() if found else 0
            if current is not None and option and level > indent:
                if current[option] is None:
                    raise MultilineContinuationError(source, lineno, line)
                current[option].append(value)
                continue
            if self._allow_unnamed_section and current is None and not self.SECTCRE.match(value):
                name = UNNAMED_SECTION
                current = self._sections.setdefault(name, self._dict())
                self._proxies[name] = SectionProxy(self, name)
                known.add(name)
            indent = level
            if header := self.SECTCRE.match(value):
                name = header.group('header')
                option = None
                if name in self._sections:
                    if self._strict and name in known:
                        raise DuplicateSectionError(name, source, lineno)
                    current = self._sections[name]
                    known.add(name)
                elif name == self.default_section:
                    current = self._defaults
                else:
                    current = self._dict()
                    self._sections[name] = current
                    self._proxies[name] = SectionProxy(self, name)
                    known.add(name)
            elif current is None:
                raise MissingSectionHeaderError(source, lineno, line)
            else:
                found = self._optcre.match(value)
                if not found:
                    failure = failure or ParsingError(source)
                    failure.append(lineno, line)
                    continue
                option, mark, text = found.group('option', 'vi', 'value')
                if not option:
                    failure = failure or ParsingError(source)
                    failure.append(lineno, line)
                option = self.optionxform(option.rstrip())
                if self._strict and (name, option) in known:
                    raise DuplicateOptionError(name, option, source, lineno)
                known.add((name, option))
                current[option] = None if text is None else [text.strip()]
        self._join()
        if failure:
            raise failure

    def _join(self):
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = '\n'.join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    def optionxform(self, optionstr):
        """The name that an option is known by."""
        return optionstr.lower()

    def _values(self, section, vars=None):
        found = {}
        if section in self._sections:
            found = self._sections[section]
        elif section != self.default_section:
            raise NoSectionError(section) from None
        given = {self.optionxform(k): v if v is None else str(v) for k, v in vars.items()} if vars else {}
        return {**self._defaults, **found, **given}

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option."""
        try:
            values = self._values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in values:
            if fallback is _UNSET:
                raise NoOptionError(option, section) from None
            return fallback
        value = values[option]
        return value if raw or value is None else self._interpolation.before_get(self, section, option, value, values)

    def _converted(self, section, conversion, option, fallback, raw, vars):
        try:
            value = self.get(section, option, raw=raw, vars=vars)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback
        return conversion(value)

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value as an int."""
        return self._converted(section, int, option, fallback, raw, vars)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value as a float."""
        return self._converted(section, float, option, fallback, raw, vars)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value as a bool."""
        return self._converted(section, self._convert_to_boolean, option, fallback, raw, vars)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError('Not a boolean: %s' % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        """Names and values of a section, or names and sections."""
        if section is _UNSET:
            return [(name, self._proxies[name]) for name in self]
        values = self._values(section, vars)
        names = dict.fromkeys([*self._defaults, *self._sections.get(section, ())])
        if raw:
            return [(name, values[name]) for name in names]
        return [(name, self._interpolation.before_get(self, section, name, values[name], values))
                for name in names]

    def popitem(self):
        """Remove a section."""
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def has_option(self, section, option):
        """Whether there is an option."""
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    def set(self, section, option, value=None):
        """Set the value of an option."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            options = self._defaults
        elif section in self._sections:
            options = self._sections[section]
        else:
            raise NoSectionError(section) from None
        options[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        """Write a text that can be read again."""
        mark = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            if section == self.default_section and not options:
                continue
            if section is not UNNAMED_SECTION:
                fp.write(f'[{section}]\n')
            for name, value in options.items():
                value = self._interpolation.before_write(self, section, name, value)
                if value is not None or not self._allow_no_value:
                    value = mark + str(value).replace('\n', '\n\t')
                else:
                    value = ''
                fp.write(f'{name}{value}\n')
            fp.write('\n')

    def remove_option(self, section, option):
        """Remove an option; whether there was one."""
        if not section or section == self.default_section:
            options = self._defaults
        elif section in self._sections:
            options = self._sections[section]
        else:
            raise NoSectionError(section) from None
        return options.pop(self.optionxform(option), _UNSET) is not _UNSET

    def remove_section(self, section):
        """Remove a section; whether there was one."""
        existed = section in self._sections
        if existed:
            del self._sections[section]
            del self._proxies[section]
        return existed

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return iter([self.default_section, *self._sections])


class ConfigParser(RawConfigParser):
    """Sections of options, read from texts; values are interpolated."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(str(key))] = value if value is None else str(value)

    def set(self, section, option, value=None):
        """Set the value of an option."""
        if not isinstance(option, str):
            raise TypeError('option keys must be strings')
        if not isinstance(value, str) and (value is not None or not self._allow_no_value):
            raise TypeError('option values must be strings')
        super().set(section, option, value)

    def add_section(self, section):
        """Add a section."""
        if not isinstance(section, (str, _Unnamed)):
            raise TypeError('section names must be strings or UNNAMED_SECTION')
        super().add_section(section)
