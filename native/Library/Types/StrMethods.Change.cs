using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <content>Case, trimming, padding, replacing.</content>
internal static partial class StrMethods
{
    /// <summary>In lower case.</summary>
    [PyMethod("lower()", Cost = Cost.Linear)]
    private static string Lower(string self) => StringCase.Lower(self);

    /// <summary>In upper case.</summary>
    [PyMethod("upper()", Cost = Cost.Linear)]
    private static string Upper(string self) => StringCase.Upper(self);

    /// <summary>For comparison without regard to case.</summary>
    [PyMethod("casefold()", Cost = Cost.Linear)]
    private static string Fold(string self) => StringCase.Fold(self);

    /// <summary>Upper case to lower and lower to upper.</summary>
    [PyMethod("swapcase()", Cost = Cost.Linear)]
    private static string Swap(string self) => StringCase.Swap(self);

    /// <summary>Words in title case.</summary>
    [PyMethod("title()", Cost = Cost.Linear)]
    private static string Title(string self) => StringCase.Title(self);

    /// <summary>First character in title case, the rest in lower case.</summary>
    [PyMethod("capitalize()", Cost = Cost.Linear)]
    private static string Capitalize(string self) => StringCase.Capitalize(self);

    /// <summary>Without white space (or the given characters) at both ends.</summary>
    [PyMethod("strip(chars=None, /)", Cost = Cost.Linear)]
    private static Value Strip(Vm vm, string self, Value chars) =>
        Trim(vm, self, chars, "strip", TrimSides.Left | TrimSides.Right);

    /// <summary>Without white space (or the given characters) at the start.</summary>
    [PyMethod("lstrip(chars=None, /)", Cost = Cost.Linear)]
    private static Value StripLeft(Vm vm, string self, Value chars) => Trim(vm, self, chars, "lstrip", TrimSides.Left);

    /// <summary>Without white space (or the given characters) at the end.</summary>
    [PyMethod("rstrip(chars=None, /)", Cost = Cost.Linear)]
    private static Value StripRight(Vm vm, string self, Value chars) =>
        Trim(vm, self, chars, "rstrip", TrimSides.Right);

    /// <summary>Padded at the end to a width.</summary>
    [PyMethod("ljust(width, fillchar=' ', /)", Cost = Cost.Charged)]
    private static Value PadRight(Vm vm, string self, long width, Value fillchar) =>
        !TryFill(vm, fillchar, out var fill) ? Value.Error
        : StringPad.TryLeft(self, width, fill, vm.Meter, out var text, out var error)
            ? Value.Str(text) : Ops.Fail(vm, error);

    /// <summary>Padded at the start to a width.</summary>
    [PyMethod("rjust(width, fillchar=' ', /)", Cost = Cost.Charged)]
    private static Value PadLeft(Vm vm, string self, long width, Value fillchar) =>
        !TryFill(vm, fillchar, out var fill) ? Value.Error
        : StringPad.TryRight(self, width, fill, vm.Meter, out var text, out var error)
            ? Value.Str(text) : Ops.Fail(vm, error);

    /// <summary>Padded at both ends to a width.</summary>
    [PyMethod("center(width, fillchar=' ', /)", Cost = Cost.Charged)]
    private static Value Center(Vm vm, string self, long width, Value fillchar) =>
        !TryFill(vm, fillchar, out var fill) ? Value.Error
        : StringPad.TryCenter(self, width, fill, vm.Meter, out var text, out var error)
            ? Value.Str(text) : Ops.Fail(vm, error);

    /// <summary>Filled with zeros behind the sign to a width.</summary>
    [PyMethod("zfill(width, /)", Cost = Cost.Charged)]
    private static Value FillZeros(Vm vm, string self, long width) =>
        StringPad.TryZeros(self, width, vm.Meter, out var text, out var error) ? Value.Str(text) : Ops.Fail(vm, error);

    /// <summary>Tabs as spaces up to the next multiple of the tab size.</summary>
    [PyMethod("expandtabs(tabsize=8)", Cost = Cost.Charged)]
    private static Value ExpandTabs(Vm vm, string self, long tabsize) =>
        StringPad.TryExpandTabs(self, tabsize, vm.Meter, out var text, out var error)
            ? Value.Str(text) : Ops.Fail(vm, error);

    /// <summary>With occurrences of a text replaced by another, all or the first count.</summary>
    [PyMethod("replace(old, new, /, count=-1)", Cost = Cost.Charged)]
    private static Value Replace(Vm vm, string self, string old, string @new, long count) =>
        StringReplace.TryReplace(self, old, @new, count, vm.Meter, out var text, out var error)
            ? Value.Str(text) : Ops.Fail(vm, error);

    /// <summary>Without the prefix, if it has it.</summary>
    [PyMethod("removeprefix(prefix, /)", Cost = Cost.Linear)]
    private static string RemovePrefix(string self, string prefix) => StringReplace.RemovePrefix(self, prefix);

    /// <summary>Without the suffix, if it has it.</summary>
    [PyMethod("removesuffix(suffix, /)", Cost = Cost.Linear)]
    private static string RemoveSuffix(string self, string suffix) => StringReplace.RemoveSuffix(self, suffix);

    /// <summary>As bytes in an encoding.</summary>
    [PyMethod("encode(encoding='utf-8', errors='strict')", Cost = Cost.Charged)]
    private static Value Encode(Vm vm, string self, string encoding, string errors)
    {
        if (!CodecNames.TryFindEncoding(encoding, out var known))
        {
            return CodecFailures.TryOthers(vm, "encode", Value.Str(self), encoding, errors);
        }

        return TextEncoder.TryEncode(self, known, errors, vm.Meter, out var bytes, out var error)
            ? Value.Of(new PyBytes(bytes))
            : CodecFailures.Handle(vm, "encode_handled", error, Value.Str(self), encoding, errors);
    }

    /// <summary>With characters replaced by a table: a mapping of code points to texts, code points or None.</summary>
    [PyMethod("translate(table, /)", Cost = Cost.Charged)]
    private static Value Translate(Vm vm, string self, Value table)
    {
        if (table.Ref is not PyDict { Class.IsUser: false } map)
        {
            return vm.TailEmbedded("translate", Value.Str(self), table);
        }

        if (!vm.ChargeWork(self.Length * 20L) || !vm.Charge(self.Length * 4L))
        {
            return Value.Error;
        }

        var buffer = new TextBuffer(stackalloc char[128]);
        for (var at = 0; at < self.Length;)
        {
            var point = CodePoints.At(self, at, out var length);
            at += length;
            switch (map.TryGet(vm, Value.Int(point), out var replacement))
            {
                case LookupResult.Error:
                    return Value.Error;
                case LookupResult.Missing:
                    buffer.AppendCodePoint(point);
                    continue;
            }

            if (Ops.TryText(replacement, out var text))
            {
                if (buffer.BytesToAppend(text.Length) is > 0 and var bytes && !vm.Charge(bytes))
                {
                    return Value.Error;
                }

                buffer.Append(text);
            }
            else if (replacement.TryLong(out var code))
            {
                if (code is < 0 or > 0x10FFFF)
                {
                    return vm.Fail(ExceptionTypes.ValueError, "character mapping must be in range(0x110000)");
                }

                buffer.AppendCodePoint((int)code);
            }
            else if (!replacement.IsNone)
            {
                return vm.Fail(ExceptionTypes.TypeError, "character mapping must return integer, None or str");
            }
        }

        return Value.Str(buffer.Written.ToString());
    }

    /// <summary>
    /// Makes a table for translate from a dict, or from two texts of equal length and one of characters to delete.
    /// </summary>
    [PyMethod("maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)", Kind = NativeKind.StaticMethod,
        Cost = Cost.Linear)]
    private static Value MakeTable(Vm vm, Value x, Value y, Value z)
    {
        var table = new PyDict();
        if (y.IsMissing)
        {
            return x.Ref is PyDict map ? TableOf(vm, table, map)
                : vm.Fail(ExceptionTypes.TypeError, "if you give only one argument to maketrans it must be a dict");
        }

        if (!Ops.TryText(x, out var from))
        {
            return vm.Fail(ExceptionTypes.TypeError,
                "first maketrans argument must be a string if there is a second argument");
        }

        if (!Ops.TryText(y, out var to))
        {
            return vm.Fail(ExceptionTypes.TypeError, $"maketrans() argument 2 must be str, not {y.Class.Name}");
        }

        if (CodePoints.Count(from) != CodePoints.Count(to))
        {
            return vm.Fail(ExceptionTypes.ValueError, "the first two maketrans arguments must have equal length");
        }

        if (!vm.ChargeWork((from.Length + to.Length) * 10L))
        {
            return Value.Error;
        }

        var place = 0;
        for (var at = 0; at < from.Length;)
        {
            var key = CodePoints.At(from, at, out var length);
            at += length;
            var item = CodePoints.At(to, place, out length);
            place += length;
            if (!table.Set(vm, Value.Int(key), Value.Int(item)))
            {
                return Value.Error;
            }
        }

        if (z.IsMissing)
        {
            return Value.Of(table);
        }

        if (!Ops.TryText(z, out var deleted))
        {
            return vm.Fail(ExceptionTypes.TypeError, $"maketrans() argument 3 must be str, not {z.Class.Name}");
        }

        if (!vm.ChargeWork(deleted.Length * 10L))
        {
            return Value.Error;
        }

        for (var at = 0; at < deleted.Length;)
        {
            var key = CodePoints.At(deleted, at, out var length);
            at += length;
            if (!table.Set(vm, Value.Int(key), Value.None))
            {
                return Value.Error;
            }
        }

        return Value.Of(table);
    }

    private static Value TableOf(Vm vm, PyDict table, PyDict map)
    {
        if (!vm.ChargeWork(map.Count * 20L))
        {
            return Value.Error;
        }

        var position = 0;
        while (map.Next(ref position, out var key, out Value item))
        {
            if (Ops.TryText(key, out var text))
            {
                if (CodePoints.Count(text) != 1)
                {
                    return vm.Fail(ExceptionTypes.ValueError, "string keys in translate table must be of length 1");
                }

                key = Value.Int(CodePoints.At(text, 0, out _));
            }
            else if (!key.IsInt && !key.IsBool)
            {
                return vm.Fail(ExceptionTypes.TypeError, "keys in translate table must be strings or integers");
            }

            if (!table.Set(vm, key, item))
            {
                return Value.Error;
            }
        }

        return Value.Of(table);
    }

    private static Value Trim(Vm vm, string self, in Value chars, string method, TrimSides sides) =>
        chars.IsNone ? Value.Str(StringTrim.Trim(self, sides))
        : Ops.TryText(chars, out var set) ? Value.Str(StringTrim.Trim(self, set, sides))
        : vm.Fail(ExceptionTypes.TypeError, $"{method} arg must be None or str");

    private static bool TryFill(Vm vm, in Value fillchar, out int fill)
    {
        fill = ' ';
        if (!Ops.TryText(fillchar, out var text))
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"The fill character must be a unicode character, not {fillchar.Class.Name}");
            return false;
        }

        if (CodePoints.Count(text) != 1)
        {
            vm.Fail(ExceptionTypes.TypeError, "The fill character must be exactly one character long");
            return false;
        }

        fill = CodePoints.At(text, 0, out _);
        return true;
    }
}
