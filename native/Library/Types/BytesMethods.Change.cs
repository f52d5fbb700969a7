using System.Collections.Generic;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <content>Case, tests, trimming, padding, replacing.</content>
internal static partial class BytesMethods
{
    /// <summary>ASCII letters in lower case.</summary>
    [PyMethod("lower()", Cost = Cost.Linear)]
    private static PyBytes Lower(PyBytes self) =>
        Map(self, static b => b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b + 32) : b);

    /// <summary>ASCII letters in upper case.</summary>
    [PyMethod("upper()", Cost = Cost.Linear)]
    private static PyBytes Upper(PyBytes self) => Map(self, ToUpper);

    /// <summary>ASCII letters in the other case.</summary>
    [PyMethod("swapcase()", Cost = Cost.Linear)]
    private static PyBytes Swap(PyBytes self) => Map(self, static b => IsLetter(b) ? (byte)(b ^ 32) : b);

    /// <summary>First letter in upper case, the rest in lower case.</summary>
    [PyMethod("capitalize()", Cost = Cost.Linear)]
    private static PyBytes Capitalize(PyBytes self)
    {
        var made = Lower(self);
        if (made.Data.Length > 0)
        {
            made.Data[0] = ToUpper(made.Data[0]);
        }

        return made;
    }

    /// <summary>Words in title case.</summary>
    [PyMethod("title()", Cost = Cost.Linear)]
    private static PyBytes Title(PyBytes self)
    {
        var made = Lower(self);
        for (var i = 0; i < made.Data.Length; i++)
        {
            if (i == 0 || !IsLetter(made.Data[i - 1]))
            {
                made.Data[i] = ToUpper(made.Data[i]);
            }
        }

        return made;
    }

    /// <summary>All bytes are ASCII letters, and there is at least one.</summary>
    [PyMethod("isalpha()", Cost = Cost.Linear)]
    private static bool IsAlpha(PyBytes self) => All(self, IsLetter);

    /// <summary>All bytes are ASCII letters or digits, and there is at least one.</summary>
    [PyMethod("isalnum()", Cost = Cost.Linear)]
    private static bool IsAlphanumeric(PyBytes self) => All(self, static b => IsLetter(b) || IsDigit(b));

    /// <summary>All bytes are ASCII digits, and there is at least one.</summary>
    [PyMethod("isdigit()", Cost = Cost.Linear)]
    private static bool AreDigits(PyBytes self) => All(self, IsDigit);

    /// <summary>All bytes are ASCII white space, and there is at least one.</summary>
    [PyMethod("isspace()", Cost = Cost.Linear)]
    private static bool AreSpaces(PyBytes self) => All(self, IsSpace);

    /// <summary>All bytes are ASCII.</summary>
    [PyMethod("isascii()", Cost = Cost.Linear)]
    private static bool IsAscii(PyBytes self) => System.Text.Ascii.IsValid(self.Data);

    /// <summary>There are letters, all in lower case.</summary>
    [PyMethod("islower()", Cost = Cost.Linear)]
    private static bool IsLower(PyBytes self) => HasCase(self, 32);

    /// <summary>There are letters, all in upper case.</summary>
    [PyMethod("isupper()", Cost = Cost.Linear)]
    private static bool IsUpper(PyBytes self) => HasCase(self, 0);

    /// <summary>Words start with upper case and go on in lower case.</summary>
    [PyMethod("istitle()", Cost = Cost.Linear)]
    private static bool IsTitle(PyBytes self)
    {
        var hasCased = false;
        var wasLetter = false;
        foreach (var b in self.Data)
        {
            if (IsLetter(b))
            {
                if (wasLetter == ((b & 32) == 0))
                {
                    return false;
                }

                hasCased = true;
            }

            wasLetter = IsLetter(b);
        }

        return hasCased;
    }

    /// <summary>Without white space (or the given bytes) at both ends.</summary>
    [PyMethod("strip(bytes=None, /)", Cost = Cost.Linear)]
    private static Value Strip(Vm vm, PyBytes self, Value bytes) => Trim(vm, self, bytes, true, true);

    /// <summary>Without white space (or the given bytes) at the start.</summary>
    [PyMethod("lstrip(bytes=None, /)", Cost = Cost.Linear)]
    private static Value StripLeft(Vm vm, PyBytes self, Value bytes) => Trim(vm, self, bytes, true, false);

    /// <summary>Without white space (or the given bytes) at the end.</summary>
    [PyMethod("rstrip(bytes=None, /)", Cost = Cost.Linear)]
    private static Value StripRight(Vm vm, PyBytes self, Value bytes) => Trim(vm, self, bytes, false, true);

    /// <summary>Padded at the end to a width.</summary>
    [PyMethod("ljust(width, fillchar=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value PadRight(Vm vm, PyBytes self, long width, Value fillchar) =>
        Pad(vm, self, width, fillchar, "ljust", static _ => 0);

    /// <summary>Padded at the start to a width.</summary>
    [PyMethod("rjust(width, fillchar=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value PadLeft(Vm vm, PyBytes self, long width, Value fillchar) =>
        Pad(vm, self, width, fillchar, "rjust", static missing => missing);

    /// <summary>Padded at both ends to a width.</summary>
    [PyMethod("center(width, fillchar=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value Center(Vm vm, PyBytes self, long width, Value fillchar) =>
        Pad(vm, self, width, fillchar, "center", missing => (missing / 2) + (missing & width & 1));

    /// <summary>Filled with zeros behind the sign to a width.</summary>
    [PyMethod("zfill(width, /)", Cost = Cost.Charged)]
    private static Value FillZeros(Vm vm, PyBytes self, long width)
    {
        var missing = width - self.Data.Length;
        if (missing <= 0)
        {
            return Value.Of(self);
        }

        if (!vm.Charge(width) || !vm.ChargeWork(width / 8))
        {
            return Value.Error;
        }

        var made = new byte[width];
        var sign = self.Data.Length > 0 && self.Data[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        self.Data.AsSpan(0, sign).CopyTo(made);
        made.AsSpan(sign, (int)missing).Fill((byte)'0');
        self.Data.AsSpan(sign).CopyTo(made.AsSpan(sign + (int)missing));
        return Value.Of(new PyBytes(made));
    }

    /// <summary>Tabs as spaces up to the next multiple of the tab size.</summary>
    [PyMethod("expandtabs(tabsize=8)", Cost = Cost.Charged)]
    private static Value ExpandTabs(Vm vm, PyBytes self, long tabsize)
    {
        var made = new List<byte>();
        var column = 0L;
        foreach (var b in self.Data)
        {
            if (b == (byte)'\t')
            {
                var spaces = tabsize > 0 ? tabsize - (column % tabsize) : 0;
                if (!vm.Charge(made.Count + spaces) || !vm.ChargeWork(spaces))
                {
                    return Value.Error;
                }

                made.AddRange(System.Linq.Enumerable.Repeat((byte)' ', (int)spaces));
                column += spaces;
                continue;
            }

            made.Add(b);
            column = b is (byte)'\n' or (byte)'\r' ? 0 : column + 1;
        }

        return Value.Of(new PyBytes([.. made]));
    }

    /// <summary>With occurrences of some bytes replaced by others, all or the first count.</summary>
    [PyMethod("replace(old, new, count=-1, /)", Cost = Cost.Charged)]
    private static Value Replace(Vm vm, PyBytes self, PyBytes old, PyBytes @new, long count)
    {
        var data = self.Data;
        var most = count < 0 ? long.MaxValue : count;
        var matches = Math.Min(most, old.Data.Length == 0 ? data.Length + 1L : data.AsSpan().Count(old.Data));
        var length = data.Length + (matches * ((long)@new.Data.Length - old.Data.Length));
        if (!vm.Charge(length) || !vm.ChargeWork(data.Length + (length / 8)))
        {
            return Value.Error;
        }

        var made = new List<byte>((int)length);
        var at = 0;
        for (; matches > 0; matches--)
        {
            var next = old.Data.Length == 0 ? at : at + data.AsSpan(at).IndexOf(old.Data);
            made.AddRange(data.AsSpan(at, next - at));
            made.AddRange(@new.Data);
            at = next + old.Data.Length;
            if (old.Data.Length == 0 && at < data.Length)
            {
                made.Add(data[at++]);
            }
        }

        made.AddRange(data.AsSpan(at));
        return Value.Of(new PyBytes([.. made]));
    }

    /// <summary>Without the prefix, if it has it.</summary>
    [PyMethod("removeprefix(prefix, /)", Cost = Cost.Linear)]
    private static PyBytes RemovePrefix(PyBytes self, PyBytes prefix) =>
        self.Data.AsSpan().StartsWith(prefix.Data) ? new PyBytes(self.Data[prefix.Data.Length..]) : self;

    /// <summary>Without the suffix, if it has it.</summary>
    [PyMethod("removesuffix(suffix, /)", Cost = Cost.Linear)]
    private static PyBytes RemoveSuffix(PyBytes self, PyBytes suffix) =>
        self.Data.AsSpan().EndsWith(suffix.Data) ? new PyBytes(self.Data[..^suffix.Data.Length]) : self;

    private static PyBytes Map(PyBytes self, Func<byte, byte> change)
    {
        var made = new byte[self.Data.Length];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = change(self.Data[i]);
        }

        return new PyBytes(made);
    }

    private static bool All(PyBytes self, Func<byte, bool> test)
    {
        foreach (var b in self.Data)
        {
            if (!test(b))
            {
                return false;
            }
        }

        return self.Data.Length > 0;
    }

    private static bool HasCase(PyBytes self, int bit)
    {
        var hasLetters = false;
        foreach (var b in self.Data)
        {
            if (IsLetter(b))
            {
                if ((b & 32) != bit)
                {
                    return false;
                }

                hasLetters = true;
            }
        }

        return hasLetters;
    }

    private static byte ToUpper(byte b) => b is >= (byte)'a' and <= (byte)'z' ? (byte)(b - 32) : b;

    private static bool IsLetter(byte b) => (b | 32) is >= (byte)'a' and <= (byte)'z';

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static bool IsSpace(byte b) => b is (byte)' ' or (>= 9 and <= 13);

    private static Value Trim(Vm vm, PyBytes self, in Value bytes, bool left, bool right)
    {
        byte[]? set = null;
        if (!bytes.IsNone)
        {
            if (Ops.Unwrap(bytes).Ref is not PyBytes given)
            {
                return vm.Fail(ExceptionTypes.TypeError, $"a bytes-like object is required, not '{bytes.Class.Name}'");
            }

            set = given.Data;
        }

        var data = self.Data;
        var from = 0;
        var to = data.Length;
        while (left && from < to && (set is null ? IsSpace(data[from]) : set.AsSpan().Contains(data[from])))
        {
            from++;
        }

        while (right && to > from && (set is null ? IsSpace(data[to - 1]) : set.AsSpan().Contains(data[to - 1])))
        {
            to--;
        }

        return Value.Of(from == 0 && to == data.Length ? self : new PyBytes(data[from..to]));
    }

    private static Value Pad(Vm vm, PyBytes self, long width, in Value fillchar, string method, Func<long, long> leftOf)
    {
        var fill = (byte)' ';
        if (fillchar.Ref is PyBytes { Data: [var single] })
        {
            fill = single;
        }
        else if (!fillchar.IsMissing)
        {
            return vm.Fail(ExceptionTypes.TypeError, fillchar.Ref is PyBytes wrong
                ? $"{method}(): argument 2 must be a byte string of length 1, not a bytes object of length {wrong.Data.Length}"
                : $"{method}() argument 2 must be a byte string of length 1, not {fillchar.Class.Name}");
        }

        var missing = width - self.Data.Length;
        if (missing <= 0)
        {
            return Value.Of(self);
        }

        if (!vm.Charge(width) || !vm.ChargeWork(width / 8))
        {
            return Value.Error;
        }

        var made = new byte[width];
        made.AsSpan().Fill(fill);
        self.Data.CopyTo(made.AsSpan((int)leftOf(missing)));
        return Value.Of(new PyBytes(made));
    }
}
