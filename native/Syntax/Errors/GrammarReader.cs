using System.Text;

namespace Monty.Syntax.Errors;

/// <summary>Makes rules of the text of the grammar; its form is described at <see cref="ErrorGrammar"/>.</summary>
internal sealed class GrammarReader
{
    private static readonly Dictionary<string, (TokenKind First, TokenKind Last)> Classes =
        new(StringComparer.Ordinal)
        {
            ["END"] = (TokenKind.EndMarker, TokenKind.EndMarker),
            ["NEWLINE"] = (TokenKind.Newline, TokenKind.Newline),
            ["INDENT"] = (TokenKind.Indent, TokenKind.Indent),
            ["DEDENT"] = (TokenKind.Dedent, TokenKind.Dedent),
            ["NAME"] = (TokenKind.Name, TokenKind.Name),
            ["NUMBER"] = (TokenKind.Number, TokenKind.Number),
            ["STRING"] = (TokenKind.String, TokenKind.String),
            ["FORMAT_START"] = (TokenKind.FormatStart, TokenKind.FormatStart),
            ["FORMAT_MIDDLE"] = (TokenKind.FormatMiddle, TokenKind.FormatMiddle),
            ["FORMAT_END"] = (TokenKind.FormatEnd, TokenKind.FormatEnd),
            ["TEMPLATE_START"] = (TokenKind.TemplateStart, TokenKind.TemplateStart),
            ["TEMPLATE_MIDDLE"] = (TokenKind.TemplateMiddle, TokenKind.TemplateMiddle),
            ["TEMPLATE_END"] = (TokenKind.TemplateEnd, TokenKind.TemplateEnd),
            ["AUGMENTED"] = (TokenKind.PlusEqual, TokenKind.DoubleSlashEqual),
            // Never there, but looked for, so that the token behind a parameter is read.
            ["TYPE_COMMENT"] = (TokenKind.Name, TokenKind.EndMarker),
            ["COMPARISON"] = (TokenKind.EqualEqual, TokenKind.GreaterEqual),
        };

    private static readonly Dictionary<string, TokenKind> Marks = new(StringComparer.Ordinal)
    {
        ["("] = TokenKind.LeftParenthesis,
        [")"] = TokenKind.RightParenthesis,
        ["["] = TokenKind.LeftBracket,
        ["]"] = TokenKind.RightBracket,
        ["{"] = TokenKind.LeftBrace,
        ["}"] = TokenKind.RightBrace,
        [","] = TokenKind.Comma,
        [":"] = TokenKind.Colon,
        [";"] = TokenKind.Semicolon,
        ["."] = TokenKind.Dot,
        ["..."] = TokenKind.Ellipsis,
        ["->"] = TokenKind.Arrow,
        ["="] = TokenKind.Equal,
        [":="] = TokenKind.ColonEqual,
        ["!"] = TokenKind.Exclamation,
        ["~"] = TokenKind.Tilde,
        ["+"] = TokenKind.Plus,
        ["-"] = TokenKind.Minus,
        ["*"] = TokenKind.Star,
        ["**"] = TokenKind.DoubleStar,
        ["/"] = TokenKind.Slash,
        ["@"] = TokenKind.At,
        ["|"] = TokenKind.Bar,
    };

    private readonly string _text;
    private readonly Dictionary<string, GrammarRule> _rules = new(StringComparer.Ordinal);
    private readonly List<RuleItem> _references = [];
    private int _position;

    private GrammarReader(string text) => _text = text;

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>Reads a grammar; the natives are the rules written in C#.</summary>
    public static Dictionary<string, GrammarRule> Read(
        string text, (string Name, Func<ErrorFinder, Match?> Reader)[] natives)
    {
        GrammarReader reader = new(text);
        foreach ((string name, Func<ErrorFinder, Match?> native) in natives)
        {
            reader._rules[name] = new GrammarRule(name, reader._rules.Count) { Reader = native };
        }

        reader.ReadRules();
        foreach (RuleItem reference in reader._references)
        {
            reference.Rule = reader._rules[reference.Name];
        }

        return reader._rules;
    }

    private static TokenKind KindOf(string mark)
    {
        if (Marks.TryGetValue(mark, out TokenKind kind))
        {
            return kind;
        }

        return Keywords.Classify(mark);
    }

    private void ReadRules()
    {
        SkipSpace();
        while (_position < _text.Length)
        {
            GrammarRule rule = new(ReadWord(), _rules.Count);
            _rules[rule.Name] = rule;
            _position++;
            rule.Alternatives = ReadAlternatives();
        }
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\n')
        {
            _position++;
        }
    }

    private bool TryTake(char c)
    {
        SkipSpace();
        if (Current != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    private string ReadWord()
    {
        SkipSpace();
        int start = _position;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '_' or '.')
        {
            _position++;
        }

        return _text[start.._position];
    }

    private string ReadQuoted(char quote)
    {
        StringBuilder builder = new();
        _position++;
        while (Current != quote)
        {
            if (Current == '\\')
            {
                _position++;
            }

            builder.Append(Current);
            _position++;
        }

        _position++;
        return builder.ToString();
    }

    private GrammarAlternative[] ReadAlternatives()
    {
        List<GrammarAlternative> alternatives = [];
        do
        {
            alternatives.Add(ReadAlternative());
        }
        while (TryTake('|'));

        return [.. alternatives];
    }

    /// <summary>True where a line begins with a rule's name and colon.</summary>
    private bool IsRuleStart()
    {
        int position = _position;
        bool isStart = position > 0 && _text[position - 1] == '\n' && ReadWord().Length > 0 && Current == ':';
        _position = position;
        return isStart;
    }

    private GrammarAlternative ReadAlternative()
    {
        List<GrammarItem> items = [];
        List<string?> labels = [];
        int result = -1;
        while (true)
        {
            SkipSpace();
            if (Current is '|' or ')' or ']' or '\0' || IsRuleStart())
            {
                return Finish(items, labels, result, null, null);
            }

            if (Current == '{')
            {
                return ReadEnding(items, labels, result);
            }

            if (TryTake('^'))
            {
                result = items.Count;
            }

            labels.Add(ReadLabel());
            items.Add(ReadItem());
        }
    }

    private GrammarAlternative ReadEnding(List<GrammarItem> items, List<string?> labels, int result)
    {
        _position++;
        List<string> words = [];
        SkipSpace();
        while (Current != '"')
        {
            words.Add(ReadWord());
            SkipSpace();
        }

        string text = ReadQuoted('"');
        TryTake('}');
        return words.Count == 0
            ? Finish(items, labels, result, text, null)
            : Finish(items, labels, result, null, new Mistake(
                words[0], words.Count > 1 ? words[1] : null, words.Count > 2 ? words[2] : null, text));
    }

    private static GrammarAlternative Finish(
        List<GrammarItem> items, List<string?> labels, int result, string? name, Mistake? mistake)
    {
        // A single item that reads something is the result.
        if (result < 0 && name is null && items.FindAll(static item => !item.IsLook).Count == 1)
        {
            result = items.FindIndex(static item => !item.IsLook);
        }

        return new GrammarAlternative([.. items], [.. labels], result, name, mistake);
    }

    private string? ReadLabel()
    {
        int position = _position;
        if (char.IsAsciiLetterLower(Current) && _position + 1 < _text.Length && _text[_position + 1] == '=')
        {
            _position += 2;
            return _text[position].ToString();
        }

        return null;
    }

    private GrammarItem ReadItem()
    {
        GrammarItem item = ReadPrefixed();
        if (Current is '?' or '*' or '+')
        {
            char mark = _text[_position++];
            item = mark == '?' ? new OptionalItem(item) : new RepeatItem(item, null, mark == '+');
        }

        int position = _position;
        if (TryTake('%'))
        {
            SkipSpace();
            return new RepeatItem(item, ReadPrefixed(), isRequired: true);
        }

        _position = position;
        return item;
    }

    private GrammarItem ReadPrefixed()
    {
        switch (Current)
        {
            case '&':
                _position++;
                return new LookItem(ReadPrefixed(), isWanted: true);
            case '!':
                _position++;
                return new LookItem(ReadPrefixed(), isWanted: false);
            case '~':
                _position++;
                return new CutItem();
            case '>':
                _position++;
                string text = ReadQuoted('\'');
                return new InsistItem(KindOf(text), text);
            case '\'':
                TokenKind kind = KindOf(ReadQuoted('\''));
                return new TokenItem(kind, kind);
            case '"':
                return new TokenItem(TokenKind.Name, TokenKind.Name, ReadQuoted('"'));
            case '(':
                _position++;
                GroupItem group = new(ReadAlternatives());
                TryTake(')');
                return group;
            case '[':
                _position++;
                OptionalItem optional = new(new GroupItem(ReadAlternatives()));
                TryTake(']');
                return optional;
            default:
                return ReadNamed();
        }
    }

    private GrammarItem ReadNamed()
    {
        string name = ReadWord();
        if (name == "SOFT")
        {
            return new SoftKeywordItem();
        }

        if (Classes.TryGetValue(name, out (TokenKind First, TokenKind Last) kinds))
        {
            return new TokenItem(kinds.First, kinds.Last);
        }

        RuleItem item = new(name);
        _references.Add(item);
        return item;
    }
}
