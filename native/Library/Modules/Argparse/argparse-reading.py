

# How many words each kind of nargs takes at least and at most.
_COUNTS = {None: (1, 1), OPTIONAL: (0, 1), ZERO_OR_MORE: (0, None), ONE_OR_MORE: (1, None), PARSER: (1, None),
           REMAINDER: (0, None), SUPPRESS: (0, 0)}
_SHORTAGES = {None: 'expected one argument', OPTIONAL: 'expected at most one argument',
              ONE_OR_MORE: 'expected at least one argument'}


class _Reading:
    """One pass over the words of a command line."""

    def __init__(self, parser, words, namespace):
        self.parser = parser
        self.words = words
        self.namespace = namespace
        self.unknown = []
        self.positionals = parser._get_positional_actions()
        self.seen = set()
        self.chosen = set()
        self.warned = set()
        self.rivals = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                others = self.rivals.setdefault(action, [])
                others.extend([other for other in group._group_actions if other is not action])
        # The kind of every word: "O" begins an option, "-" is the first double dash, "A" is anything else.
        self.options = {}
        self.kinds = []
        for place, word in enumerate(words):
            if word == '--':
                self.kinds += ['-'] + ['A'] * (len(words) - place - 1)
                break
            found = parser._parse_optional(word)
            if found is not None:
                self.options[place] = found
            self.kinds.append('A' if found is None else 'O')

    def read(self, intermixed):
        """Handles all words."""
        place, last = 0, max(self.options, default=-1)
        waiting, kinds = [], []
        while place <= last:
            following = place
            while following not in self.options:
                following += 1
            if not intermixed and following != place:
                end = self.take_positionals(place)
                if end > place:
                    place = end
                    continue
            if place not in self.options:
                waiting += self.words[place:following]
                kinds += self.kinds[place:following]
                place = following
            count = len(self.unknown)
            end = self.take_option(place)
            if intermixed and len(self.unknown) > count:
                # Words that nobody knows stay where they are between the others.
                waiting += self.unknown[count:]
                kinds += 'O' * (len(self.unknown) - count)
                del self.unknown[count:]
            elif not intermixed:
                self.unknown[count:count] = waiting
                waiting.clear()
            place = end
        if not intermixed:
            end = self.take_positionals(place)
            self.unknown += waiting + self.words[end:]
            return
        self.words, self.kinds = waiting + self.words[place:], kinds + self.kinds[place:]
        self.options = {place: None for place, kind in enumerate(self.kinds) if kind == 'O'}
        place = 0
        while True:
            place = self.take_positionals(place)
            following = min([other for other in self.options if other >= place], default=len(self.words))
            if following == len(self.words):
                break
            # Past the option and on to the words after it.
            following += 1
            self.unknown += self.words[place:following]
            place = following
        self.unknown += self.words[place:]

    def ends(self, action, start):
        """Where the words of an action may end, the farthest first."""
        least, most = _COUNTS[action.nargs] if action.nargs in _COUNTS else (action.nargs, action.nargs)
        stops = '' if action.nargs in (PARSER, REMAINDER) else 'O'
        if action.option_strings:
            stops += '-'
        found, count, place = [start] if least == 0 else [], 0, start
        while place < len(self.kinds) and self.kinds[place] not in stops and (count > 0 or self.kinds[place] != 'O'
                                                                              or action.nargs == REMAINDER):
            count += self.kinds[place] != '-'
            place += 1
            if most is not None and count > most:
                break
            if count >= least:
                found.append(place)
        return found[::-1]

    def fit(self, actions, start):
        """The ends of the words of all actions, or None when they do not fit."""
        tried = set()

        def place_from(index, place):
            if index == len(actions):
                return []
            if (index, place) not in tried:
                tried.add((index, place))
                for end in self.ends(actions[index], place):
                    rest = place_from(index + 1, end)
                    if rest is not None:
                        return [end, *rest]
            return None

        return place_from(0, start)

    def take_positionals(self, place):
        """Gives words to as many positional arguments as can have them; returns where they end."""
        ends = None
        for count in range(len(self.positionals), 0, -1):
            ends = self.fit(self.positionals[:count], place)
            if ends is not None:
                break
        if ends is None:
            return place
        # With an option ahead, arguments that would get nothing wait for what comes after it.
        last = ends[-1]
        if last < len(self.kinds) and self.kinds[last] == 'O':
            while ends and ends[-1] == (ends[-2] if len(ends) > 1 else place):
                ends.pop()
        actions = self.positionals[:len(ends)]
        self.positionals = self.positionals[len(ends):]
        for action, end in zip(actions, ends):
            words = self.words[place:end]
            if action.nargs == PARSER:
                if self.kinds[place] == '-':
                    del words[0]
            elif action.nargs != REMAINDER and '-' in self.kinds[place:end]:
                words.remove('--')
            place = end
            if words and action.deprecated:
                self.parser._warning(f"argument '{_title_of(action)}' is deprecated")
            self.act(action, words)
        return place

    def take_option(self, place):
        """Handles the option at a place; returns where its words end."""
        found = self.options[place]
        if len(found) > 1:
            names = ', '.join([name for _, name, _, _ in found])
            raise ArgumentError(None, f'ambiguous option: {self.words[place]} could match {names}')
        [(action, name, mark, value)] = found
        steps = []
        while True:
            if action is None:
                self.unknown.append(self.words[place])
                return place + 1
            if value is None:
                end = self.option_end(action, place + 1)
                steps.append((action, self.words[place + 1:end], name))
                break
            least, most = _COUNTS[action.nargs] if action.nargs in _COUNTS else (action.nargs, action.nargs)
            if (most is None or most >= 1) and least <= 1:
                steps.append((action, [value], name))
                end = place + 1
                break
            prefix = self.parser.prefix_chars
            if most or name[1] in prefix or not value or mark or value[0] in prefix:
                if most and action.nargs in _COUNTS or most and least > 1:
                    self.shortage(action)
                raise ArgumentError(action, f'ignored explicit argument {value!r}')
            # A cluster of short options: the value is the next of them.
            steps.append((action, [], name))
            name = name[0] + value[0]
            if name not in self.parser._option_string_actions:
                self.unknown.append(name[0] + value)
                end = place + 1
                break
            action = self.parser._option_string_actions[name]
            value = value[1:] or None
            mark = '' if value else None
            if value and value[0] == '=':
                mark, value = '=', value[1:]
        for action, words, name in steps:
            if action.deprecated and name not in self.warned:
                self.warned.add(name)
                self.parser._warning(f"option '{name}' is deprecated")
            self.act(action, words, name)
        return end

    def option_end(self, action, place):
        if action.nargs == 0:
            return place
        ends = self.ends(action, place)
        if not ends:
            self.shortage(action)
        return ends[0]

    @staticmethod
    def shortage(action):
        text = _SHORTAGES.get(action.nargs)
        if text is None:
            text = f'expected {action.nargs} argument{"" if action.nargs == 1 else "s"}'
        raise ArgumentError(action, text)

    def act(self, action, words, name=None):
        self.seen.add(action)
        value = self.parser._get_values(action, words)
        if value is not action.default:
            self.chosen.add(action)
            for rival in self.rivals.get(action, ()):
                if rival in self.chosen:
                    raise ArgumentError(action, f'not allowed with argument {_title_of(rival)}')
        if value is not SUPPRESS:
            action(self.parser, self.namespace, value, name)

    def finish(self):
        """Converts defaults and finds what is missing."""
        parser, namespace = self.parser, self.namespace
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            default = action.default
            if action.required:
                missing.append(_title_of(action))
            elif (isinstance(default, str) and hasattr(namespace, action.dest)
                    and getattr(namespace, action.dest) is default):
                setattr(namespace, action.dest, parser._get_value(action, default))
        if missing:
            raise ArgumentError(None, f'the following arguments are required: {", ".join(missing)}')
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(action in self.chosen for action in group._group_actions):
                names = ' '.join([_title_of(action) for action in group._group_actions if action.help is not SUPPRESS])
                raise ArgumentError(None, f'one of the arguments {names} is required')
