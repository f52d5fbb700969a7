import sys as _sys

__all__ = [
    'ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
    'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter', 'MetavarTypeHelpFormatter',
    'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS', 'ZERO_OR_MORE',
]

SUPPRESS = '==SUPPRESS=='
OPTIONAL = '?'
ZERO_OR_MORE = '*'
ONE_OR_MORE = '+'
PARSER = 'A...'
REMAINDER = '...'
_UNRECOGNIZED_ARGS_ATTR = '_unrecognized_args'


class _AttributeHolder:
    """Shows itself as a call with its attributes as keywords."""

    def _get_kwargs(self):
        return list(self.__dict__.items())

    def _get_args(self):
        return []

    def __repr__(self):
        shown = [repr(each) for each in self._get_args()]
        odd = {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                shown.append(f'{name}={value!r}')
            else:
                odd[name] = value
        if odd:
            shown.append(f'**{odd!r}')
        return f'{type(self).__name__}({", ".join(shown)})'


class Namespace(_AttributeHolder):
    """What parsing gives: one attribute for every destination."""

    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return vars(self) == vars(other)

    def __contains__(self, key):
        return key in self.__dict__


def _title_of(action):
    """How messages name an action; None without one."""
    if action is None:
        return None
    if action.option_strings:
        return '/'.join(action.option_strings)
    label = action.metavar
    if label is not None and label != SUPPRESS:
        if not isinstance(label, tuple):
            return label
        if action.nargs in (ZERO_OR_MORE, ONE_OR_MORE) and len(label) == 2:
            return '%s[, %s]' % label
        return ', '.join(label)
    if action.dest is not None and action.dest != SUPPRESS:
        return action.dest
    if action.choices:
        return _braced(action.choices)
    return None


_get_action_name = _title_of


def _braced(choices):
    return '{' + ','.join(map(str, choices)) + '}'


class ArgumentError(Exception):
    """An argument that cannot be defined or used so."""

    def __init__(self, argument, message):
        self.argument_name = _title_of(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return '%s' % (self.message,)
        return f'argument {self.argument_name}: {self.message}'


class ArgumentTypeError(Exception):
    """A type function refuses its text; the message is shown to the user."""


class HelpFormatter:
    """Lays out usage and help."""

    class _Section:
        def __init__(self, formatter, parent, heading=None):
            self.formatter = formatter
            self.parent = parent
            self.heading = heading
            self.items = []

        def format_help(self):
            """The text of the section; empty when nothing is in it."""
            formatter = self.formatter
            nested = self.parent is not None
            if nested:
                formatter._indent()
            body = formatter._join_parts([make(*args) for make, args in self.items])
            if nested:
                formatter._dedent()
            if not body:
                return ''
            title = ''
            if self.heading is not SUPPRESS and self.heading is not None:
                title = f'{" " * formatter._current_indent}{self.heading}:\n'
            return f'\n{title}{body}\n'

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None, color=False):
        # The width of a terminal of 80 columns, less two.
        width = 78 if width is None else width
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = self._Section(self, None)
        self._current_section = self._root_section

    def _set_color(self, color):
        """Colours are never used here."""

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, 'Indent decreased below 0.'
        self._level -= 1

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def start_section(self, heading):
        """Begins a section inside of the current one."""
        self._indent()
        section = self._Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        """Ends the current section."""
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        """Adds a paragraph."""
        if text is not None and text is not SUPPRESS:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        """Adds the usage."""
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        """Adds the help of an action."""
        if action.help is SUPPRESS:
            return
        longest = len(self._format_action_invocation(action)) + self._current_indent
        for inner in self._iter_indented_subactions(action):
            longest = max(longest, len(self._format_action_invocation(inner)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, longest)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        """Adds the help of several actions."""
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        """Everything that was added, as one text."""
        text = self._root_section.format_help()
        if text:
            while '\n\n\n' in text:
                text = text.replace('\n\n\n', '\n\n')
            text = text.strip('\n') + '\n'
        return text

    def _join_parts(self, part_strings):
        return ''.join([part for part in part_strings if part and part is not SUPPRESS])

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = 'usage: ' if prefix is None else prefix
        if usage is not None:
            return f'{prefix}{usage % {"prog": self._prog}}\n\n'
        prog = '%s' % (self._prog,)
        if not actions:
            return f'{prefix}{prog}\n\n'
        options = [action for action in actions if action.option_strings]
        places = [action for action in actions if not action.option_strings]
        words = [prog, *self._usage_parts(options + places, groups)]
        line = ' '.join([word for word in words if word])
        room = max(self._width - self._current_indent, 11)
        if len(prefix) + len(line) > room:
            options, places = self._usage_parts(options, groups), self._usage_parts(places, groups)
            line = '\n'.join(self._break_usage(prog, options, places, len(prefix), room))
        return f'{prefix}{line}\n\n'

    @staticmethod
    def _fill_lines(parts, margin, room, used=None):
        """Lines of parts; the first one has `used` columns taken already by what stands before it."""
        lines, line = [], []
        width = (margin if used is None else used) - 1
        for part in parts:
            if line and width + 1 + len(part) > room:
                lines.append(' ' * margin + ' '.join(line))
                line, width = [], margin - 1
            line.append(part)
            width += len(part) + 1
        if line:
            lines.append(' ' * margin + ' '.join(line))
        if used is not None and lines:
            lines[0] = lines[0][margin:]
        return lines

    def _break_usage(self, prog, options, places, taken, room):
        if taken + len(prog) <= 0.75 * room:
            margin = taken + len(prog) + 1
            if options:
                lines = self._fill_lines([prog, *options], margin, room, taken)
                return lines + self._fill_lines(places, margin, room)
            return self._fill_lines([prog, *places], margin, room, taken) if places else [prog]
        lines = self._fill_lines(options + places, taken, room)
        if len(lines) > 1:
            lines = self._fill_lines(options, taken, room) + self._fill_lines(places, taken, room)
        return [prog, *lines]

    def _format_actions_usage(self, actions, groups):
        return ' '.join(self._usage_parts(actions, groups))

    def _usage_parts(self, actions, groups):
        """The words of a usage: one for each action, joined by bars inside of exclusive groups."""
        grouped = {}
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f'empty group {group}')
            if any(member not in actions for member in members):
                continue
            start = actions.index(members[0])
            if actions[start:start + len(members)] == members and not (
                    not group.required and all(member.help is SUPPRESS for member in members)):
                shown = [member for member in members if member.help is not SUPPRESS]
                for member in members:
                    grouped[id(member)] = group, shown
        parts = []
        for action in actions:
            if action.help is SUPPRESS:
                continue
            group, shown = grouped.get(id(action), (None, ()))
            part = self._usage_part(action, group)
            if group is not None:
                alone = group.required and len(shown) == 1
                if action is shown[0] and not alone:
                    part = ('(' if group.required else '[') + part
                if action is not shown[-1]:
                    part += ' |'
                elif not alone:
                    part += ')' if group.required else ']'
            parts.append(part)
        return parts

    def _usage_part(self, action, group):
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            inner = group is not None and part[:1] == '[' and part[-1:] == ']'
            return part[1:-1] if inner else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            shown = self._format_args(action, self._get_default_metavar_for_optional(action))
            part = f'{action.option_strings[0]} {shown}'
        return part if action.required or group is not None else f'[{part}]'

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        room = max(self._width - self._current_indent, 11)
        return self._fill_text(text, room, ' ' * self._current_indent) + '\n\n'

    def _format_action(self, action):
        column = min(self._action_max_length + 2, self._max_help_position)
        room = max(self._width - column, 11)
        left = column - self._current_indent - 2
        header = self._format_action_invocation(action)
        margin = ' ' * self._current_indent
        described = bool(action.help and action.help.strip())
        first = column
        if not action.help:
            parts = [f'{margin}{header}\n']
        elif len(header) <= left:
            parts = [f'{margin}{header:<{left}}  ']
            first = 0
        else:
            parts = [f'{margin}{header}\n']
        if described:
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, room) or ['']
                parts.append(f'{" " * first}{lines[0]}\n')
                parts += [f'{" " * column}{line}\n' for line in lines[1:]]
        elif not parts[0].endswith('\n'):
            parts.append('\n')
        parts += [self._format_action(inner) for inner in self._iter_indented_subactions(action)]
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return ' '.join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        names = ', '.join(action.option_strings)
        if action.nargs == 0:
            return names
        return f'{names} {self._format_args(action, self._get_default_metavar_for_optional(action))}'

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            label = action.metavar
        elif action.choices is not None:
            label = _braced(action.choices)
        else:
            label = default_metavar
        return lambda size: label if isinstance(label, tuple) else (label,) * size

    def _format_args(self, action, default_metavar):
        label = self._metavar_formatter(action, default_metavar)
        match action.nargs:
            case None:
                return '%s' % label(1)
            case '?':
                return '[%s]' % label(1)
            case '*':
                names = label(1)
                return '[%s [%s ...]]' % names if len(names) == 2 else '[%s ...]' % names
            case '+':
                return '%s [%s ...]' % label(2)
            case '...':
                return '...'
            case 'A...':
                return '%s ...' % label(1)
            case '==SUPPRESS==':
                return ''
        try:
            marks = ['%s'] * action.nargs
        except TypeError:
            raise ValueError('invalid nargs value') from None
        return ' '.join(marks) % label(action.nargs)

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if '%' not in text:
            return text
        params = {'prog': self._prog}
        for name, value in vars(action).items():
            if value is SUPPRESS:
                continue
            if name == 'choices' and value is not None:
                value = ', '.join(map(str, value))
            params[name] = value.__name__ if hasattr(value, '__name__') else value
        return text % params

    def _iter_indented_subactions(self, action):
        inner = getattr(action, '_get_subactions', None)
        if inner is not None:
            self._indent()
            yield from inner()
            self._dedent()

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(' '.join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        return textwrap.fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves descriptions as they are written."""

    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves all texts as they are written."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds the defaults to the help of arguments."""

    def _get_help_string(self, action):
        text = action.help or ''
        open_ended = action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)
        if open_ended and action.default is not SUPPRESS and '%(default)' not in text:
            text += ' (default: %(default)s)'
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows the name of an argument's type in the place of its destination."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
