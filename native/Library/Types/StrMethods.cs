using System.Collections.Generic;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of str: searching and testing.</summary>
[PyType("str")]
internal static partial class StrMethods
{
    /// <summary>The lowest index where the substring stands, or -1.</summary>
    [PyMethod("find(sub, start=None, end=None, /)", Cost = Cost.Linear)]
    private static Value Find(Vm vm, string self, Value sub, Value start, Value end) =>
        Locate(vm, self, sub, start, end, "find", isLast: false, null);

    /// <summary>The highest index where the substring stands, or -1.</summary>
    [PyMethod("rfind(sub, start=None, end=None, /)", Cost = Cost.Linear)]
    private static Value FindLast(Vm vm, string self, Value sub, Value start, Value end) =>
        Locate(vm, self, sub, start, end, "rfind", isLast: true, null);

    /// <summary>As find, but ValueError when the substring is missing.</summary>
    [PyMethod("index(sub, start=None, end=None, /)", Cost = Cost.Linear)]
    private static Value Index(Vm vm, string self, Value sub, Value start, Value end) =>
        Locate(vm, self, sub, start, end, "index", isLast: false, "substring not found");

    /// <summary>As rfind, but ValueError when the substring is missing.</summary>
    [PyMethod("rindex(sub, start=None, end=None, /)", Cost = Cost.Linear)]
    private static Value IndexLast(Vm vm, string self, Value sub, Value start, Value end) =>
        Locate(vm, self, sub, start, end, "rindex", isLast: true, "substring not found");

    /// <summary>How often the substring stands in the text without overlap.</summary>
    [PyMethod("count(sub, start=None, end=None, /)", Cost = Cost.Linear)]
    private static Value Count(Vm vm, string self, Value sub, Value start, Value end)
    {
        if (!TryNeedle(vm, sub, "count", out var needle) || !TryRange(vm, self, start, end, out var from, out var to))
        {
            return Value.Error;
        }

        return Value.Int(from > to ? 0 : StringSearch.Count(self.AsSpan(from, to - from), needle));
    }

    /// <summary>Whether the text starts with the prefix, or one of a tuple of prefixes.</summary>
    [PyMethod("startswith(prefix, start=None, end=None, /)", Cost = Cost.Linear)]
    private static Value StartsWith(Vm vm, string self, Value prefix, Value start, Value end) =>
        Matches(vm, self, prefix, start, end, "startswith", isStart: true);

    /// <summary>Whether the text ends with the suffix, or one of a tuple of suffixes.</summary>
    [PyMethod("endswith(suffix, start=None, end=None, /)", Cost = Cost.Linear)]
    private static Value EndsWith(Vm vm, string self, Value suffix, Value start, Value end) =>
        Matches(vm, self, suffix, start, end, "endswith", isStart: false);

    /// <summary>All characters are letters, and there is at least one.</summary>
    [PyMethod("isalpha()", Cost = Cost.Linear)]
    private static bool IsAlpha(string self) => StringTraits.IsAlpha(self);

    /// <summary>All characters are letters or digits, and there is at least one.</summary>
    [PyMethod("isalnum()", Cost = Cost.Linear)]
    private static bool IsAlphanumeric(string self) => StringTraits.IsAlphanumeric(self);

    /// <summary>All characters are ASCII.</summary>
    [PyMethod("isascii()", Cost = Cost.Linear)]
    private static bool IsAscii(string self) => StringTraits.IsAscii(self);

    /// <summary>All characters are decimal digits, and there is at least one.</summary>
    [PyMethod("isdecimal()", Cost = Cost.Linear)]
    private static bool IsDecimal(string self) => StringTraits.IsDecimal(self);

    /// <summary>All characters are digits, and there is at least one.</summary>
    [PyMethod("isdigit()", Cost = Cost.Linear)]
    private static bool IsDigit(string self) => StringTraits.IsDigit(self);

    /// <summary>All characters are numeric, and there is at least one.</summary>
    [PyMethod("isnumeric()", Cost = Cost.Linear)]
    private static bool IsNumeric(string self) => StringTraits.IsNumeric(self);

    /// <summary>The text is a valid identifier.</summary>
    [PyMethod("isidentifier()", Cost = Cost.Linear)]
    private static bool IsIdentifier(string self) => StringTraits.IsIdentifier(self);

    /// <summary>All cased characters are lower case, and there is at least one.</summary>
    [PyMethod("islower()", Cost = Cost.Linear)]
    private static bool IsLower(string self) => StringTraits.IsLower(self);

    /// <summary>All cased characters are upper case, and there is at least one.</summary>
    [PyMethod("isupper()", Cost = Cost.Linear)]
    private static bool IsUpper(string self) => StringTraits.IsUpper(self);

    /// <summary>The words start with upper case and go on in lower case.</summary>
    [PyMethod("istitle()", Cost = Cost.Linear)]
    private static bool IsTitle(string self) => StringTraits.IsTitle(self);

    /// <summary>All characters are printable.</summary>
    [PyMethod("isprintable()", Cost = Cost.Linear)]
    private static bool IsPrintable(string self) => StringTraits.IsPrintable(self);

    /// <summary>All characters are white space, and there is at least one.</summary>
    [PyMethod("isspace()", Cost = Cost.Linear)]
    private static bool IsSpace(string self) => StringTraits.IsSpace(self);

    /// <summary>The arguments that make an equal str by __new__.</summary>
    [PyMethod("__getnewargs__()", Cost = Cost.Constant)]
    private static PyTuple NewArguments(string self) => new([Value.Str(self)]);

    private static Value Locate(
        Vm vm, string self, in Value sub, in Value start, in Value end, string method, bool isLast, string? missing)
    {
        if (!TryNeedle(vm, sub, method, out var needle) || !TryRange(vm, self, start, end, out var from, out var to))
        {
            return Value.Error;
        }

        var found = -1;
        if (from <= to)
        {
            var part = self.AsSpan(from, to - from);
            found = isLast ? StringSearch.FindLast(part, needle) : StringSearch.Find(part, needle);
        }

        if (found < 0)
        {
            return missing is null ? Value.Int(-1) : vm.Fail(ExceptionTypes.ValueError, missing);
        }

        return Value.Int(CodePoints.IndexAt(self, from + found));
    }

    private static bool TryNeedle(Vm vm, in Value sub, string method, out string needle)
    {
        if (Ops.TryText(sub, out needle))
        {
            return true;
        }

        Raise.TypeError.BadArgument(vm, method, "argument 1", "str", sub);
        return false;
    }

    /// <summary>Bounds like those of a slice, in UTF-16 units; from may lie behind to.</summary>
    private static bool TryRange(Vm vm, string self, in Value start, in Value end, out int from, out int to)
    {
        from = 0;
        to = self.Length;
        if (start.IsNone && end.IsNone)
        {
            return true;
        }

        if (!ArgumentConversion.TrySliceIndex(vm, start, 0, out var first)
            || !ArgumentConversion.TrySliceIndex(vm, end, long.MaxValue, out var last))
        {
            return false;
        }

        var count = CodePoints.Count(self);
        var low = first.Position < 0 ? Math.Max(first.Position + count, 0) : first.Position;
        var high = last.Position < 0 ? Math.Max(last.Position + count, 0) : Math.Min(last.Position, count);
        if (low > count)
        {
            from = 1;
            to = 0;
            return true;
        }

        from = count == self.Length ? (int)low : CodePoints.Offset(self, (int)low);
        to = count == self.Length ? (int)high : CodePoints.Offset(self, (int)high);
        return true;
    }

    private static Value Matches(
        Vm vm, string self, in Value wanted, in Value start, in Value end, string method, bool isStart)
    {
        if (!TryRange(vm, self, start, end, out var from, out var to))
        {
            return Value.Error;
        }

        if (wanted.Ref is PyTuple choices)
        {
            foreach (ref readonly var choice in choices.Items.AsSpan())
            {
                if (!Ops.TryText(choice, out var text))
                {
                    return vm.Fail(ExceptionTypes.TypeError,
                        $"tuple for {method} must only contain str, not {choice.Class.Name}");
                }

                if (Fits(self, text, from, to, isStart))
                {
                    return Value.True;
                }
            }

            return Value.False;
        }

        return Ops.TryText(wanted, out var single)
            ? Value.Bool(Fits(self, single, from, to, isStart))
            : vm.Fail(ExceptionTypes.TypeError,
                $"{method} first arg must be str or a tuple of str, not {wanted.Class.Name}");
    }

    private static bool Fits(string self, string text, int from, int to, bool isStart)
    {
        if (from > to)
        {
            return false;
        }

        var part = self.AsSpan(from, to - from);
        return isStart ? StringSearch.StartsWith(part, text) : StringSearch.EndsWith(part, text);
    }

    /// <summary>A list of texts as values.</summary>
    private static Value ListOf(List<string> parts)
    {
        var items = new Value[parts.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value.Str(parts[i]);
        }

        return Value.Of(new PyList(items));
    }
}
