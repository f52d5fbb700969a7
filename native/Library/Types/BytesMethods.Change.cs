using System.Collections.Generic;
using System.Runtime.InteropServices;
using Monty.Library.Declarations;
using Monty.Runtime.Errors;
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
    private static PyByteString Lower(PyByteString self) =>
        Map(self, static b => b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b + 32) : b);

    /// <summary>ASCII letters in upper case.</summary>
    [PyMethod("upper()", Cost = Cost.Linear)]
    private static PyByteString Upper(PyByteString self) => Map(self, ToUpper);

    /// <summary>ASCII letters in the other case.</summary>
    [PyMethod("swapcase()", Cost = Cost.Linear)]
    private static PyByteString Swap(PyByteString self) => Map(self, static b => IsLetter(b) ? (byte)(b ^ 32) : b);

    /// <summary>First letter in upper case, the rest in lower case.</summary>
    [PyMethod("capitalize()", Cost = Cost.Linear)]
    private static PyByteString Capitalize(PyByteString self)
    {
        var made = Lower(self);
        if (made.Length > 0)
        {
            made.Storage[0] = ToUpper(made.Storage[0]);
        }

        return made;
    }

    /// <summary>Words in title case.</summary>
    [PyMethod("title()", Cost = Cost.Linear)]
    private static PyByteString Title(PyByteString self)
    {
        var made = Lower(self);
        var data = made.Storage;
        for (var i = 0; i < data.Length; i++)
        {
            if (i == 0 || !IsLetter(data[i - 1]))
            {
                data[i] = ToUpper(data[i]);
            }
        }

        return made;
    }

    /// <summary>All bytes are ASCII letters, and there is at least one.</summary>
    [PyMethod("isalpha()", Cost = Cost.Linear)]
    private static bool IsAlpha(PyByteString self) => All(self, IsLetter);

    /// <summary>All bytes are ASCII letters or digits, and there is at least one.</summary>
    [PyMethod("isalnum()", Cost = Cost.Linear)]
    private static bool IsAlphanumeric(PyByteString self) => All(self, static b => IsLetter(b) || IsDigit(b));

    /// <summary>All bytes are ASCII digits, and there is at least one.</summary>
    [PyMethod("isdigit()", Cost = Cost.Linear)]
    private static bool AreDigits(PyByteString self) => All(self, IsDigit);

    /// <summary>All bytes are ASCII white space, and there is at least one.</summary>
    [PyMethod("isspace()", Cost = Cost.Linear)]
    private static bool AreSpaces(PyByteString self) => All(self, IsSpace);

    /// <summary>All bytes are ASCII.</summary>
    [PyMethod("isascii()", Cost = Cost.Linear)]
    private static bool IsAscii(PyByteString self) => System.Text.Ascii.IsValid(self.Span);

    /// <summary>There are letters, all in lower case.</summary>
    [PyMethod("islower()", Cost = Cost.Linear)]
    private static bool IsLower(PyByteString self) => HasCase(self, 32);

    /// <summary>There are letters, all in upper case.</summary>
    [PyMethod("isupper()", Cost = Cost.Linear)]
    private static bool IsUpper(PyByteString self) => HasCase(self, 0);

    /// <summary>Words start with upper case and go on in lower case.</summary>
    [PyMethod("istitle()", Cost = Cost.Linear)]
    private static bool IsTitle(PyByteString self)
    {
        var hasCased = false;
        var wasLetter = false;
        foreach (var b in self.Span)
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
    private static Value Strip(Vm vm, PyByteString self, Value bytes) => Trim(vm, self, bytes, true, true);

    /// <summary>Without white space (or the given bytes) at the start.</summary>
    [PyMethod("lstrip(bytes=None, /)", Cost = Cost.Linear)]
    private static Value StripLeft(Vm vm, PyByteString self, Value bytes) => Trim(vm, self, bytes, true, false);

    /// <summary>Without white space (or the given bytes) at the end.</summary>
    [PyMethod("rstrip(bytes=None, /)", Cost = Cost.Linear)]
    private static Value StripRight(Vm vm, PyByteString self, Value bytes) => Trim(vm, self, bytes, false, true);

    /// <summary>Padded at the end to a width.</summary>
    [PyMethod("ljust(width, fillchar=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value PadRight(Vm vm, PyByteString self, long width, Value fillchar) =>
        Pad(vm, self, width, fillchar, "ljust", static _ => 0);

    /// <summary>Padded at the start to a width.</summary>
    [PyMethod("rjust(width, fillchar=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value PadLeft(Vm vm, PyByteString self, long width, Value fillchar) =>
        Pad(vm, self, width, fillchar, "rjust", static missing => missing);

    /// <summary>Padded at both ends to a width.</summary>
    [PyMethod("center(width, fillchar=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value Center(Vm vm, PyByteString self, long width, Value fillchar) =>
        Pad(vm, self, width, fillchar, "center", missing => (missing / 2) + (missing & width & 1));

    /// <summary>Filled with zeros behind the sign to a width.</summary>
    [PyMethod("zfill(width, /)", Cost = Cost.Charged)]
    private static Value FillZeros(Vm vm, PyByteString self, long width)
    {
        var missing = width - self.Length;
        if (missing <= 0)
        {
            return Value.Of(self.Unchanged());
        }

        if (!vm.Charge(width) || !vm.ChargeWork(width / 8))
        {
            return Value.Error;
        }

        var made = new byte[width];
        var sign = self.Length > 0 && self.Span[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        self.Span.Slice(0, sign).CopyTo(made);
        made.AsSpan(sign, (int)missing).Fill((byte)'0');
        self.Span.Slice(sign).CopyTo(made.AsSpan(sign + (int)missing));
        return Value.Of(self.Make(made));
    }

    /// <summary>Tabs as spaces up to the next multiple of the tab size.</summary>
    [PyMethod("expandtabs(tabsize=8)", Cost = Cost.Charged)]
    private static Value ExpandTabs(Vm vm, PyByteString self, long tabsize)
    {
        if (!vm.Charge(self.Length) || !vm.ChargeWork(self.Length))
        {
            return Value.Error;
        }

        var made = new List<byte>(self.Length);
        var column = 0L;
        foreach (var b in self.Span)
        {
            if (b == (byte)'\t')
            {
                var spaces = tabsize > 0 ? tabsize - (column % tabsize) : 0;
                if (!vm.Charge(made.Count + spaces) || !vm.ChargeWork(spaces / 4))
                {
                    return Value.Error;
                }

                CollectionsMarshal.SetCount(made, made.Count + (int)spaces);
                CollectionsMarshal.AsSpan(made)[^(int)spaces..].Fill((byte)' ');
                column += spaces;
                continue;
            }

            made.Add(b);
            column = b is (byte)'\n' or (byte)'\r' ? 0 : column + 1;
        }

        return Value.Of(self.Make([.. made]));
    }

    /// <summary>With occurrences of some bytes replaced by others, all or the first count.</summary>
    [PyMethod("replace(old, new, count=-1, /)", Cost = Cost.Charged)]
    private static Value Replace(
        Vm vm, PyByteString self, ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> @new, long count)
    {
        var data = self.Span;
        var wanted = old.Span;
        var with = @new.Span;
        var most = count < 0 ? long.MaxValue : count;
        if (!vm.ChargeWork(data.Length / 4))
        {
            return Value.Error;
        }

        var matches = Math.Min(most, wanted.Length == 0 ? data.Length + 1L : data.Count(wanted));
        if (matches == 0)
        {
            return Value.Of(self.Unchanged());
        }

        var length = data.Length + (matches * ((long)with.Length - wanted.Length));
        if (!vm.Charge(length) || !vm.ChargeWork((length / 8) + matches))
        {
            return Value.Error;
        }

        var made = new byte[length];
        var at = 0;
        var to = 0;
        for (; matches > 0; matches--)
        {
            var next = wanted.Length == 0 ? at : at + data[at..].IndexOf(wanted);
            data[at..next].CopyTo(made.AsSpan(to));
            to += next - at;
            with.CopyTo(made.AsSpan(to));
            to += with.Length;
            at = next + wanted.Length;
            if (wanted.Length == 0 && at < data.Length)
            {
                made[to++] = data[at++];
            }
        }

        data[at..].CopyTo(made.AsSpan(to));
        return Value.Of(self.Make(made));
    }

    /// <summary>Without the prefix, if it has it.</summary>
    [PyMethod("removeprefix(prefix, /)", Cost = Cost.Linear)]
    private static PyByteString RemovePrefix(PyByteString self, ReadOnlyMemory<byte> prefix) =>
        prefix.Length > 0 && self.Span.StartsWith(prefix.Span)
            ? self.Make(self.Span[prefix.Length..].ToArray()) : self.Unchanged();

    /// <summary>Without the suffix, if it has it.</summary>
    [PyMethod("removesuffix(suffix, /)", Cost = Cost.Linear)]
    private static PyByteString RemoveSuffix(PyByteString self, ReadOnlyMemory<byte> suffix) =>
        suffix.Length > 0 && self.Span.EndsWith(suffix.Span)
            ? self.Make(self.Span[..^suffix.Length].ToArray()) : self.Unchanged();

    private static PyByteString Map(PyByteString self, Func<byte, byte> change)
    {
        var made = self.Span.ToArray();
        foreach (ref var b in made.AsSpan())
        {
            b = change(b);
        }

        return self.Make(made);
    }

    private static bool All(PyByteString self, Func<byte, bool> test)
    {
        foreach (var b in self.Span)
        {
            if (!test(b))
            {
                return false;
            }
        }

        return self.Length > 0;
    }

    private static bool HasCase(PyByteString self, int bit)
    {
        var hasLetters = false;
        foreach (var b in self.Span)
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

    private static Value Trim(Vm vm, PyByteString self, in Value bytes, bool left, bool right)
    {
        ReadOnlyMemory<byte> given = " \t\n\r\v\f"u8.ToArray();
        if (!bytes.IsNone && !Ops.TryBytesLike(vm, bytes, out given))
        {
            return Value.Error;
        }

        var set = given.Span;
        var data = self.Span;
        var from = 0;
        var to = data.Length;
        while (left && from < to && set.Contains(data[from]))
        {
            from++;
        }

        while (right && to > from && set.Contains(data[to - 1]))
        {
            to--;
        }

        var isWhole = from == 0 && to == data.Length;
        return Value.Of(isWhole ? self.Unchanged() : self.Make(data[from..to].ToArray()));
    }

    private static Value Pad(
        Vm vm, PyByteString self, long width, in Value fillchar, string method, Func<long, long> leftOf)
    {
        var fill = (byte)' ';
        if (Ops.Unwrap(fillchar).Ref is PyByteString { Span: [var single] })
        {
            fill = single;
        }
        else if (!fillchar.IsMissing)
        {
            return Raise.TypeError.FillByte(vm, method, fillchar);
        }

        var missing = width - self.Length;
        if (missing <= 0)
        {
            return Value.Of(self.Unchanged());
        }

        if (!vm.Charge(width) || !vm.ChargeWork(width / 8))
        {
            return Value.Error;
        }

        var made = new byte[width];
        made.AsSpan().Fill(fill);
        self.Span.CopyTo(made.AsSpan((int)leftOf(missing)));
        return Value.Of(self.Make(made));
    }
}
