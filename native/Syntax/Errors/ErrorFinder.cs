using System.Runtime.CompilerServices;
using Monty.Source;

namespace Monty.Syntax.Errors;

/// <summary>Reads a failing statement with the grammar of mistakes and says what is wrong.</summary>
/// <remarks>
/// As in CPython, the statement is read twice: without the mistakes, to learn how far a correct program could go, and
/// with them. All results are remembered, so the time is linear in the tokens read; longer statements are not looked
/// at.
/// </remarks>
internal sealed partial class ErrorFinder
{
    private const int MaxTokens = 20_000;
    private const int MeterInterval = 256;

    private readonly SourceText _source;
    private readonly Token[] _tokens;
    private readonly int _first;
    private readonly IParseMeter? _meter;
    private readonly Diagnostic? _lexerError;
    private readonly Dictionary<long, (Match? Match, int End)> _memory = [];
    private int[]? _levels;
    private int _furthest;
    private int _work;
    private bool _isLooking;
    private bool _isSecond;

    private ErrorFinder(SourceText source, Token[] tokens, int first, Diagnostic? lexerError, IParseMeter? meter)
    {
        _source = source;
        _tokens = tokens;
        _first = first;
        _furthest = first;
        _lexerError = lexerError;
        _meter = meter;
        Position = first;
    }

    /// <summary>The number of the token to be read next.</summary>
    public int Position { get; set; }

    /// <summary>True when a message was found or the search was given up.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The message.</summary>
    public Diagnostic? Error { get; private set; }

    /// <summary>True when the error came from the lexer.</summary>
    public bool IsLexerError { get; private set; }

    /// <summary>The number of the token a correct program cannot go beyond.</summary>
    public int Failure { get; private set; }

    /// <summary>The number of the last token that was looked at.</summary>
    public int Furthest => _furthest;

    /// <summary>True when the meter said stop.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Examines the statement that begins with a token.</summary>
    public static ErrorFinder Examine(
        SourceText source, Token[] tokens, int first, Diagnostic? lexerError, IParseMeter? meter)
    {
        ErrorFinder finder = new(source, tokens, first, lexerError, meter);
        GrammarRule start = Rules.Start;
        finder.ReadRule(start);
        finder.Failure = finder._furthest;
        if (!finder.IsOver)
        {
            finder.Position = first;
            finder._isLooking = true;
            finder._isSecond = true;
            finder._memory.Clear();
            finder.ReadRule(start);
        }

        return finder;
    }

    /// <summary>The kind of the next token.</summary>
    public TokenKind Peek()
    {
        int position = Position;
        if (position > _furthest)
        {
            _furthest = position;
            if (position - _first > MaxTokens)
            {
                IsOver = true;
            }
        }

        TokenKind kind = _tokens[position].Kind;
        if (kind == TokenKind.Error && !IsOver)
        {
            Error = _lexerError;
            IsLexerError = true;
            IsOver = true;
        }

        return IsOver ? TokenKind.Error : kind;
    }

    /// <summary>True when the next token is a name with the given text.</summary>
    public bool IsWord(string word) => TextOf(Position, Position + 1).SequenceEqual(word);

    /// <summary>Reads the next token.</summary>
    public Match Take()
    {
        int position = Position++;
        return new Match(null, position, position + 1, null);
    }

    /// <summary>Reports that a token is missing which nothing else can replace.</summary>
    public Match? FailExpected(string text)
    {
        if (!IsOver)
        {
            Report(Position, Position + 1, $"expected '{text}'");
        }

        return null;
    }

    /// <summary>Reads a rule, or remembers what came of it.</summary>
    public Match? ReadRule(GrammarRule rule)
    {
        if (IsOver || (rule.IsMistake && !_isLooking))
        {
            return null;
        }

        // Like CPython, some rules are remembered no matter whether mistakes were looked for.
        bool isLooking = rule.IsShared ? _isSecond : _isLooking;
        long key = ((long)Position << 16) | (uint)(rule.Number << 1) | (isLooking ? 1u : 0);
        if (_memory.TryGetValue(key, out (Match? Match, int End) known))
        {
            Position = known.End;
            return known.Match;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack() || !Charge())
        {
            IsOver = true;
            return null;
        }

        Match? match = rule.Reader is { } reader ? reader(this) : ReadAlternatives(rule.Alternatives);
        if (!IsOver)
        {
            _memory[key] = (match, Position);
        }

        return match;
    }

    /// <summary>Reads the first alternative that is there.</summary>
    public Match? ReadAlternatives(GrammarAlternative[] alternatives)
    {
        int start = Position;
        foreach (GrammarAlternative alternative in alternatives)
        {
            Match? match = ReadAlternative(alternative, out bool isFinal);
            if (match is not null || IsOver)
            {
                return match;
            }

            Position = start;
            if (isFinal)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Reads with or without mistakes.</summary>
    private Match? ReadRule(GrammarRule rule, bool isLooking)
    {
        bool previous = _isLooking;
        _isLooking = isLooking;
        Match? match = ReadRule(rule);
        _isLooking = previous;
        return match;
    }

    private Match? ReadAlternative(GrammarAlternative alternative, out bool isFinal)
    {
        isFinal = false;
        int start = Position;
        GrammarItem[] items = alternative.Items;
        Match? result = null;
        Match? first = null;
        Match? second = null;
        List<Match>? parts = null;
        for (int i = 0; i < items.Length; i++)
        {
            Match? match = items[i].Read(this);
            if (match is null || IsOver)
            {
                return null;
            }

            isFinal |= items[i] is CutItem;
            if (alternative.Labels[i] is { } label)
            {
                first = label == "a" ? match : first;
                second = label == "b" ? match : second;
            }

            if (i == alternative.Result)
            {
                result = match;
            }
            else if (!ReferenceEquals(match, Match.Empty))
            {
                (parts ??= []).Add(match);
            }
        }

        if (alternative.Mistake is { } mistake)
        {
            // A mistake that turns out to be none still ends its rule; a conversion that is right is no mistake.
            isFinal = true;
            Report(mistake, first, second);
            return mistake.Place == "conversion" && !IsOver ? new Match(null, start, Position, parts) : null;
        }

        return result ?? new Match(alternative.Name, start, Position, parts);
    }

    private bool Charge()
    {
        if (++_work % MeterInterval == 0 && _meter is not null && !_meter.Charge(MeterInterval))
        {
            IsStopped = true;
            return false;
        }

        return true;
    }

    private ReadOnlySpan<char> TextOf(int start, int end) =>
        _source.Text.AsSpan(_tokens[start].Start, _tokens[end - 1].End - _tokens[start].Start);

    /// <summary>The number of brackets open behind a token.</summary>
    private int LevelOf(int token)
    {
        if (_levels is null)
        {
            _levels = new int[_furthest - _first + 1];
            int level = 0;
            for (int i = 0; i < _levels.Length; i++)
            {
                level += _tokens[_first + i].Kind switch
                {
                    TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace => 1,
                    TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace => -1,
                    _ => 0,
                };
                _levels[i] = level;
            }
        }

        if (token - _first >= _levels.Length)
        {
            _levels = null;
            return LevelOf(token);
        }

        return _levels[token - _first];
    }
}
