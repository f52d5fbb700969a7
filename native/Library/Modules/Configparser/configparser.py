import re
from collections.abc import MutableMapping

__all__ = (
    'NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError',
    'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError',
    'MissingSectionHeaderError', 'MultilineContinuationError', 'UnnamedSectionDisabledError', 'InvalidWriteError',
    'ConfigParser', 'RawConfigParser', 'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy',
    'ConverterMapping', 'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH', 'UNNAMED_SECTION',
)

DEFAULTSECT = 'DEFAULT'
MAX_INTERPOLATION_DEPTH = 10
_UNSET = object()
_default_dict = dict


class _Unnamed:
    def __repr__(self):
        return '<UNNAMED_SECTION>'


UNNAMED_SECTION = _Unnamed()


class Error(Exception):
    """Base of the exceptions of this module."""

    def __init__(self, msg=''):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """There is no such section."""

    def __init__(self, section):
        Error.__init__(self, 'No section: %r' % (section,))
        self.section = section
        self.args = (section,)


class DuplicateSectionError(Error):
    """The section is there already."""

    def __init__(self, section, source=None, lineno=None):
        msg = [repr(section), ' already exists']
        if source is not None:
            message = ['While reading from ', repr(source)]
            if lineno is not None:
                message.append(' [line {0:2d}]'.format(lineno))
            msg = [*message, ': section ', *msg]
        else:
            msg.insert(0, 'Section ')
        Error.__init__(self, ''.join(msg))
        self.section, self.source, self.lineno = section, source, lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """The option is there already."""

    def __init__(self, section, option, source=None, lineno=None):
        msg = [repr(option), ' in section ', repr(section), ' already exists']
        if source is not None:
            message = ['While reading from ', repr(source)]
            if lineno is not None:
                message.append(' [line {0:2d}]'.format(lineno))
            msg = [*message, ': option ', *msg]
        else:
            msg.insert(0, 'Option ')
        Error.__init__(self, ''.join(msg))
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    """There is no such option."""

    def __init__(self, option, section):
        Error.__init__(self, 'No option %r in section: %r' % (option, section))
        self.option, self.section = option, section
        self.args = (option, section)


class InterpolationError(Error):
    """A value refers to something it cannot."""

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A value refers to an option that is not there."""

    def __init__(self, option, section, rawval, reference):
        msg = ('Bad value substitution: option {!r} in section {!r} contains an interpolation key {!r} which is not a '
               'valid option name. Raw value: {!r}').format(option, section, reference, rawval)
        InterpolationError.__init__(self, option, section, msg)
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A reference in a value is not well formed."""


class InterpolationDepthError(InterpolationError):
    """Values refer to each other too often."""

    def __init__(self, option, section, rawval):
        msg = ('Recursion limit exceeded in value substitution: option {!r} in section {!r} contains an interpolation '
               'key which cannot be substituted in {} steps. Raw value: {!r}').format(
                   option, section, MAX_INTERPOLATION_DEPTH, rawval)
        InterpolationError.__init__(self, option, section, msg)
        self.args = (option, section, rawval)


class ParsingError(Error):
    """A text is no configuration."""

    def __init__(self, source, *args):
        super().__init__(f'Source contains parsing errors: {source!r}')
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        """Note a line."""
        self.errors.append((lineno, line))
        self.message += '\n\t[line %2d]: %s' % (lineno, repr(line))


class MissingSectionHeaderError(ParsingError):
    """An option comes before the first section."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, 'File contains no section headers.\nfile: %r, line: %d\n%r' % (filename, lineno, line))
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    """A key without a value is continued."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, 'Key without value continued with an indented line.\nfile: %r, line: %d\n%r'
                       % (filename, lineno, line))
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


class UnnamedSectionDisabledError(Error):
    """Options before the first section are not allowed."""

    def __init__(self):
        Error.__init__(self, 'Support for UNNAMED_SECTION is disabled.')


class InvalidWriteError(Error):
    """What would be written could not be read again."""


class Interpolation:
    """Values as they are."""

    def before_get(self, parser, section, option, value, defaults):
        """The value that get() gives."""
        return value

    def before_set(self, parser, section, option, value):
        """The value that set() stores."""
        return value

    def before_read(self, parser, section, option, value):
        """The value that reading stores."""
        return value

    def before_write(self, parser, section, option, value):
        """The value that is written."""
        return value


class _ReferringInterpolation(Interpolation):
    # A reference begins with _MARK and _OPEN and is matched by _KEY; the mark twice stands for itself.

    def before_get(self, parser, section, option, value, defaults):
        """The value with references replaced."""
        parts = []
        self._fill(parser, option, parts, value, section, defaults, 1)
        return ''.join(parts)

    def before_set(self, parser, section, option, value):
        """The value, if its references are well formed."""
        rest = self._KEY.sub('', value.replace(self._MARK * 2, ''))
        if self._MARK in rest:
            raise ValueError('invalid interpolation syntax in %r at position %d' % (value, rest.find(self._MARK)))
        return value

    def _fill(self, parser, option, parts, rest, section, map, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        mark = self._MARK
        while rest:
            at = rest.find(mark)
            if at < 0:
                parts.append(rest)
                return
            parts.append(rest[:at])
            rest = rest[at:]
            if rest[1:2] == mark:
                parts.append(mark)
                rest = rest[2:]
                continue
            if rest[1:2] != self._OPEN:
                raise InterpolationSyntaxError(option, section, "'%s' must be followed by '%s' or '%s', found: %r"
                                               % (mark, mark, self._OPEN, rest))
            found = self._KEY.match(rest)
            if found is None:
                raise InterpolationSyntaxError(option, section, 'bad interpolation variable reference %r' % rest)
            rest = rest[found.end():]
            value, where, name = self._look_up(parser, found.group(1), option, section, map, raw, rest)
            if mark in value:
                values = map if where is None else dict(parser.items(where, raw=True))
                self._fill(parser, name, parts, value, where or section, values, depth + 1)
            else:
                parts.append(value)


class BasicInterpolation(_ReferringInterpolation):
    """%(name)s stands for the value of an option of the same section."""

    _KEY = re.compile(r'%\(([^)]+)\)s')
    _MARK, _OPEN = '%', '('

    def _look_up(self, parser, key, option, section, map, raw, rest):
        name = parser.optionxform(key)
        try:
            return map[name], None, option
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None


class ExtendedInterpolation(_ReferringInterpolation):
    """${name} and ${section:name} stand for values of options."""

    _KEY = re.compile(r'\$\{([^}]+)\}')
    _MARK, _OPEN = '$', '{'

    def _look_up(self, parser, key, option, section, map, raw, rest):
        path = key.split(':')
        if len(path) > 2:
            raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (rest,))
        where, name = section, parser.optionxform(path[-1])
        try:
            if len(path) == 1:
                return map[name], where, name
            where = path[0]
            return parser.get(where, name, raw=True), where, name
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ':'.join(path)) from None
