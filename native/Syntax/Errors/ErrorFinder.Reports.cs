using System.Globalization;
using System.Text;
using Monty.Source;

namespace Monty.Syntax.Errors;

/// <content>Messages and their places.</content>
internal sealed partial class ErrorFinder
{
    private const string UnpackedKeywords = "positional argument follows keyword argument unpacking";

    private enum TargetUse
    {
        Assign,
        For,
        Delete,
    }

    /// <summary>Where errors at a token are reported; layout has no place of its own.</summary>
    public static (int Start, int End) PlaceOf(SourceText source, Token token)
    {
        if (token.Kind is not (TokenKind.EndMarker or TokenKind.Indent or TokenKind.Dedent))
        {
            return (token.Start, token.End);
        }

        int start = Math.Max(token.Start - 1, 0);
        if (token.Kind != TokenKind.EndMarker && token.Start < source.Text.Length &&
            source.LineStart(source.LineOf(token.Start)) is var line && line > start)
        {
            return (line, start);
        }

        return (start, start);
    }

    private static bool IsUnpackedKeyword(Match match) => match.Name == "**";

    private void Report(int start, int end, string message)
    {
        (int from, int fromEnd) = PlaceOf(_source, _tokens[start]);
        int to = end == start + 1 ? fromEnd : _tokens[end - 1].End;
        SetError(DiagnosticKind.SyntaxError, message, from, to);
    }

    private void SetError(DiagnosticKind kind, string message, int start, int end)
    {
        Error = new Diagnostic(kind, message, start, Math.Max(start, end));
        IsOver = true;
    }

    private void Report(Mistake mistake, Match? a, Match? b)
    {
        Match first = a ?? Match.Empty;
        Match second = b ?? first;
        switch (mistake.Place)
        {
            case "at":
                Report(first.Start, first.End, Format(mistake.Text, first));
                break;
            case "in":
                Report(first.Start, second.End, Format(mistake.Text, first));
                break;
            case "from":
                (int start, _) = PlaceOf(_source, _tokens[first.Start]);
                SetError(
                    DiagnosticKind.SyntaxError, Format(mistake.Text, first), start, _tokens[_furthest].End - 1);
                break;
            case "next":
                Report(Position, Position + 1, mistake.Text);
                break;
            case "last":
                Report(_furthest, _furthest + 1, mistake.Text);
                break;
            case "indent":
                (int from, int to) = PlaceOf(_source, _tokens[_furthest]);
                Error = new Diagnostic(DiagnosticKind.IndentationError, Format(mistake.Text, first), from, to);
                IsOver = true;
                break;
            case "end":
                int end = _tokens[first.End - 1].End - 1;
                SetError(DiagnosticKind.SyntaxError, mistake.Text, end, end);
                break;
            case "assign":
                ReportTarget(mistake, first, TargetUse.Assign);
                break;
            case "for":
                ReportTarget(mistake, first, TargetUse.For);
                break;
            case "delete":
                ReportTarget(mistake, first, TargetUse.Delete);
                break;
            default:
                ReportSpecial(mistake, first, second);
                break;
        }
    }

    private void ReportSpecial(Mistake mistake, Match first, Match second)
    {
        switch (mistake.Place)
        {
            case "comma":
                if (!IsStatementName(first) && LevelOf(Position - 1) > 0)
                {
                    Report(first.Start, second.End, mistake.Text);
                }

                break;
            case "legacy":
                if (IsStatementName(first))
                {
                    Report(first.Start, second.End, Format(mistake.Text, first));
                }

                break;
            case "generator":
                List<Match> arguments = [.. first.NamedParts()];
                if (arguments.Count > 1 && !arguments.Exists(IsUnpackedKeyword))
                {
                    Report(arguments[^1].Start, second.End, mistake.Text);
                }

                break;
            case "order":
                bool isUnpacked = new List<Match>(first.NamedParts()).Exists(IsUnpackedKeyword);
                Report(_furthest, _furthest + 1, isUnpacked ? UnpackedKeywords : mistake.Text);
                break;
            case "conversion":
                ReportConversion(first, second);
                break;
        }
    }

    /// <summary>True for the names that were statements in Python 2.</summary>
    private bool IsStatementName(Match match) =>
        match.End == match.Start + 1 && _tokens[match.Start].Kind == TokenKind.Name &&
        TextOf(match.Start, match.End) is "print" or "exec";

    private void ReportTarget(Mistake mistake, Match expression, TargetUse use)
    {
        if (FindInvalidTarget(expression, use) is { } invalid)
        {
            Report(invalid.Start, invalid.End, Format(mistake.Text, invalid));
        }
    }

    private static Match? FindInvalidTarget(Match expression, TargetUse use)
    {
        switch (expression.Name)
        {
            case "name" or "attribute" or "subscript":
                return null;
            case "list" or "tuple":
                foreach (Match part in expression.NamedParts())
                {
                    if (FindInvalidTarget(part, use) is { } invalid)
                    {
                        return invalid;
                    }
                }

                return null;
            case "starred":
                return use == TargetUse.Delete ? expression
                    : FirstPart(expression) is { } value ? FindInvalidTarget(value, use) : null;
            case "comparison:in" when use == TargetUse.For:
                return FirstPart(expression) is { } left ? FindInvalidTarget(left, use) : null;
            case "comparison" when use == TargetUse.For:
                return null;
            default:
                return expression;
        }
    }

    /// <summary>The letter behind an exclamation mark is wrong.</summary>
    private void ReportConversion(Match mark, Match name)
    {
        char prefix = 'f';
        for (int i = mark.Start, depth = 0; i >= _first && depth == 0; i--)
        {
            TokenKind kind = _tokens[i].Kind;
            depth += kind is TokenKind.FormatStart or TokenKind.TemplateStart ? 1 : 0;
            prefix = kind == TokenKind.TemplateStart ? 't' : 'f';
        }

        if (_tokens[mark.Start].End != _tokens[name.Start].Start)
        {
            Report(
                mark.Start,
                name.End,
                $"{prefix}-string: conversion type must come right after the exclamation mark");
            return;
        }

        string text = TextOf(name.Start, name.End).ToString();
        if (text is not ("s" or "r" or "a"))
        {
            Report(
                name.Start,
                name.End,
                $"{prefix}-string: invalid conversion character '{text}': expected 's', 'r', or 'a'");
        }
    }

    /// <summary>Puts a part into a message: its name, its text or its line.</summary>
    private string Format(string text, Match part)
    {
        StringBuilder builder = new(text);
        builder.Replace("{a}", DisplayName(part));
        if (text.Contains("{a.", StringComparison.Ordinal))
        {
            builder.Replace("{a.text}", TextOf(part.Start, part.End).ToString());
            int line = _source.LineOf(_tokens[part.Start].Start);
            builder.Replace("{a.line}", line.ToString(CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }

    private static Match? FirstPart(Match expression) =>
        new List<Match>(expression.NamedParts()) is [var part, ..] ? part : null;

    private static string DisplayName(Match part) =>
        part.Name switch
        {
            null => "name",
            "comparison:in" => "comparison",
            { } name => name,
        };
}
