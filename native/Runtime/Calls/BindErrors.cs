using System.Collections.Generic;
using System.Globalization;
using Monty.Compile;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>
/// Messages of calls that do not fit: those of Python functions. Source: CPython 3.14 Python/ceval.c,
/// initialize_locals.
/// </summary>
internal static partial class BindErrors
{
    /// <summary>A keyword without a place: unknown (place below 0) or given already.</summary>
    public static bool Keyword(Vm.Vm vm, PyFunction function, int place, ReadOnlySpan<Value> names, string name)
    {
        var code = function.Code;
        var called = function.QualifiedName;
        if (place >= 0)
        {
            return Fail(vm, $"{called}() got multiple values for argument '{name}'");
        }

        var misplaced = new List<string>();
        for (var i = 0; i < code.PositionalOnlyCount; i++)
        {
            foreach (var given in names)
            {
                if (given.AsStr == code.LocalNames[i])
                {
                    misplaced.Add(code.LocalNames[i]);
                }
            }
        }

        if (misplaced.Count > 0)
        {
            var list = string.Join(", ", misplaced);
            return Fail(vm, $"{called}() got some positional-only arguments passed as keyword arguments: '{list}'");
        }

        var known = code.LocalNames.AsSpan(
            code.PositionalOnlyCount, code.PositionalCount + code.KeywordOnlyCount - code.PositionalOnlyCount);
        return Fail(vm, UnexpectedKeyword(called, name, known.ToArray()));
    }

    /// <summary>More positional arguments than parameters.</summary>
    public static bool TooMany(Vm.Vm vm, PyFunction function, int given, ReadOnlySpan<Value> bound)
    {
        var code = function.Code;
        var most = code.PositionalCount;
        var defaults = function.Defaults?.Items.Length ?? 0;
        var takes = defaults == 0 ? Number(most) : $"from {Number(most - defaults)} to {Number(most)}";
        var keywords = 0;
        for (var i = most; i < most + code.KeywordOnlyCount; i++)
        {
            keywords += bound[i].IsMissing ? 0 : 1;
        }

        var more = keywords == 0 ? ""
            : $" positional argument{Plural(given)} (and {Number(keywords)} keyword-only argument{Plural(keywords)})";
        var plural = defaults > 0 || most != 1 ? "s" : "";
        var were = given == 1 && keywords == 0 ? "was" : "were";
        return Fail(
            vm, $"{function.QualifiedName}() takes {takes} positional argument{plural} but {Number(given)}{more} {were} given");
    }

    /// <summary>Required keyword-only arguments that are absent.</summary>
    public static bool MissingKeywords(Vm.Vm vm, PyFunction function, Span<Value> bound)
    {
        var code = function.Code;
        var end = code.PositionalCount + code.KeywordOnlyCount;
        if (function.KeywordDefaults is { } defaults)
        {
            for (var i = code.PositionalCount; i < end; i++)
            {
                if (bound[i].IsMissing && defaults.TryGetStr(code.LocalNames[i], out var value))
                {
                    bound[i] = value;
                }
            }
        }

        return Missing(vm, function, bound[..end], code.PositionalCount, "keyword-only");
    }

    /// <summary>Required arguments that are absent.</summary>
    /// <param name="vm">The machine.</param>
    /// <param name="function">The function.</param>
    /// <param name="bound">What is bound of the required parameters.</param>
    /// <param name="first">First parameter to look at.</param>
    /// <param name="kind">"positional" or "keyword-only".</param>
    public static bool Missing(Vm.Vm vm, PyFunction function, ReadOnlySpan<Value> bound, int first, string kind)
    {
        var names = new List<string>();
        for (var i = first; i < bound.Length; i++)
        {
            if (bound[i].IsMissing)
            {
                names.Add(Quote(function.Code.LocalNames[i]));
            }
        }

        return Fail(vm, Missing(function.QualifiedName, kind, names));
    }

    /// <summary>The message for absent arguments, their names already quoted.</summary>
    private static string Missing(string called, string kind, List<string> names)
    {
        var list = names.Count switch
        {
            1 => names[0],
            2 => $"{names[0]} and {names[1]}",
            _ => string.Join(", ", names.GetRange(0, names.Count - 1)) + ", and " + names[^1],
        };
        return $"{called}() missing {Number(names.Count)} required {kind} argument{Plural(names.Count)}: {list}";
    }

    /// <summary>The message for an unknown keyword.</summary>
    private static string UnexpectedKeyword(string called, string name, string[] known)
    {
        var text = $"{called}() got an unexpected keyword argument '{name}'";
        return Suggestions.Closest(name, known) is { } meant ? $"{text}. Did you mean '{meant}'?" : text;
    }

    private static string Quote(string name) => $"'{name}'";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Plural(int count) => count == 1 ? "" : "s";

    private static bool Fail(Vm.Vm vm, string message)
    {
        vm.Fail(ExceptionTypes.TypeError, message);
        return false;
    }
}
