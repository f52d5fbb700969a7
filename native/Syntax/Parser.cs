using System.Buffers;
using System.Runtime.CompilerServices;
using Monty.Source;
using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <summary>Turns source text into a tree by recursive descent.</summary>
/// <remarks>
/// Any failure ends the parse; what is said about it comes from <see cref="Errors.ErrorFinder"/>, which reads the
/// failing statement again.
/// </remarks>
internal sealed partial class Parser
{
    private const int MeterInterval = 512;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly IParseMeter? _meter;
    private readonly NodeStack _nodes = new();
    private readonly NameTable _names = new();
    private int _position;
    private int _depth;
    private int _statementPosition;
    private int _previousStatement;
    private int _lastBlock;
    private int _meterMark = MeterInterval;

    private Parser(SourceText source, Token[] tokens, IParseMeter? meter)
    {
        _source = source;
        _text = source.Text;
        _tokens = tokens;
        _meter = meter;
    }

    private TokenKind Kind => _tokens[_position].Kind;

    private TokenKind NextKind => _tokens[_position].Kind is TokenKind.EndMarker or TokenKind.Error
        ? TokenKind.EndMarker
        : _tokens[_position + 1].Kind;

    private int TokenStart => _tokens[_position].Start;

    /// <summary>The end of the token that was read last.</summary>
    private int LastEnd => _tokens[_position - 1].End;

    /// <summary>Parses a whole source file.</summary>
    public static ParseResult<Module> Parse(SourceText source, ParseOptions options) =>
        Run(source, options, static parser => parser.ParseModule());

    /// <summary>Parses a source that is one expression.</summary>
    public static ParseResult<Expression> ParseExpression(SourceText source, ParseOptions options) =>
        Run(source, options, static parser => parser.ParseWholeExpression());

    private static ParseResult<T> Run<T>(SourceText source, ParseOptions options, Func<Parser, T> parse)
        where T : Node
    {
        if (source.Text.Contains('\0', StringComparison.Ordinal))
        {
            return new(null, new Diagnostic(DiagnosticKind.SyntaxError, SyntaxMessages.NullBytes, -1, -1));
        }

        Lexer lexer = new(source, options.Meter);
        try
        {
            lexer.Run();
            if (lexer.IsStopped)
            {
                return default;
            }

            Parser parser = new(source, lexer.Tokens, options.Meter);
            try
            {
                return new(parse(parser), null);
            }
            catch (ParseFailure failure)
            {
                return new(null, failure.IsStop ? null : parser.Diagnose(ref lexer, failure.Error));
            }
        }
        finally
        {
            ArrayPool<Token>.Shared.Return(lexer.Tokens);
        }
    }

    private Module ParseModule()
    {
        int mark = _nodes.Count;
        while (Kind != TokenKind.EndMarker)
        {
            _previousStatement = _statementPosition;
            _statementPosition = _position;
            ParseStatement();
        }

        return new Module(0, _text.Length, _nodes.Take<Statement>(mark));
    }

    private Expression ParseWholeExpression()
    {
        Expression result = ParseExpressions();
        while (Kind == TokenKind.Newline)
        {
            _position++;
        }

        Expect(TokenKind.EndMarker);
        return result;
    }

    private bool TryTake(TokenKind kind)
    {
        if (_tokens[_position].Kind != kind)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (_tokens[_position].Kind != kind)
        {
            throw Fail();
        }

        if (kind is not TokenKind.EndMarker)
        {
            _position++;
        }
    }

    private string ExpectName()
    {
        if (Kind != TokenKind.Name)
        {
            throw Fail();
        }

        return NameOf(_tokens[_position++]);
    }

    private string NameOf(Token token) => _names.Get(TextOf(token));

    private ReadOnlySpan<char> TextOf(Token token) => _text.AsSpan(token.Start, token.End - token.Start);

    private bool IsWord(int position, string word) =>
        _tokens[position].Kind == TokenKind.Name && TextOf(_tokens[position]).SequenceEqual(word);

    /// <summary>The end of the last token that is not layout.</summary>
    private int StatementEnd()
    {
        int position = _position - 1;
        while (_tokens[position].Kind <= TokenKind.Dedent)
        {
            position--;
        }

        return _tokens[position].End;
    }

    private void Enter()
    {
        _depth++;
        if (_depth > ParseOptions.MaxDepth ||
            ((_depth & 7) == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            throw FailTooDeep(TokenStart);
        }

        if (_position >= _meterMark)
        {
            _meterMark = _position + MeterInterval;
            if (_meter is not null && !_meter.Charge(MeterInterval))
            {
                throw new ParseFailure { IsStop = true };
            }
        }
    }

    private void Leave() => _depth--;

    /// <summary>Fails at the current token for a reason that is still to be found.</summary>
    private static ParseFailure Fail() => new();

    /// <summary>Fails for a reason that is known.</summary>
    private static ParseFailure Fail(string message, int start, int end) =>
        new() { Error = new Diagnostic(DiagnosticKind.SyntaxError, message, start, end) };

    private static ParseFailure FailTooDeep(int start) => Fail(SyntaxMessages.TooDeep, start, start);

    private static T CheckHeight<T>(T node) where T : Expression =>
        node.Height <= ParseOptions.MaxHeight ? node : throw FailTooDeep(node.Start);

    /// <summary>The only exception of the parser; it never leaves the entry points.</summary>
    private sealed class ParseFailure : Exception
    {
        /// <summary>The error, if it is known already.</summary>
        public Diagnostic? Error { get; init; }

        /// <summary>True when the meter said stop.</summary>
        public bool IsStop { get; init; }
    }
}
