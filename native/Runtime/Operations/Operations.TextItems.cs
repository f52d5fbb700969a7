using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Characters and slices of str, by code points.</content>
internal static partial class Operations
{
    /// <summary>The strs of one character up to U+00FF, with their hashes; shared by all runs.</summary>
    internal static readonly Value[] Characters = MakeCharacters();

    /// <summary>A str of one UTF-16 character; those up to U+00FF are shared.</summary>
    public static Value Character(char c) => c < 256 ? Characters[c] : Value.Str(new string(c, 1));

    /// <summary>A str of one code point.</summary>
    public static Value Character(int codePoint) =>
        codePoint < 0x10000 ? Character((char)codePoint) : Value.Str(char.ConvertFromUtf32(codePoint));

    /// <summary>The number of code points of a value known to be a str.</summary>
    public static long TextLength(in Value value)
    {
        if (value.Ref is StringBuffer buffer)
        {
            return buffer.IsPlain ? value.Bits : CodePoints.Count(buffer.Span((int)value.Bits));
        }

        return CodePoints.Count((string)value.Ref!);
    }

    private static Value GetTextItem(Vm.Vm vm, in Value target, in Value key)
    {
        var span = TextSpan(target);
        var isPlain = span.Length < 64
            ? !TextIndex.HasPairs(span)
            : target.Ref is StringBuffer buffer ? buffer.IsPlain : vm.TextIndex.IsPlain((string)target.Ref!);
        if (!isPlain)
        {
            return GetWideItem(vm, target.AsStr, key);
        }

        if (key.Ref is PySlice slice)
        {
            return TryResolve(vm, slice, span.Length, out var range) ? PlainSlice(vm, span, range) : Value.Error;
        }

        return TryPosition(vm, key, span.Length, "string", "string index out of range", out var position)
            ? Character(span[(int)position])
            : Value.Error;
    }

    private static Value PlainSlice(Vm.Vm vm, ReadOnlySpan<char> text, in SliceRange range)
    {
        if (range.Count <= 1)
        {
            return range.Count == 0 ? Value.Str("") : Character(text[(int)range.Start]);
        }

        if (range.Count > 256 && !(vm.Charge(range.Count * sizeof(char)) && vm.ChargeWork(range.Count / 4)))
        {
            return Value.Error;
        }

        if (range.Step == 1)
        {
            return Value.Str(new string(text.Slice((int)range.Start, (int)range.Count)));
        }

        var result = new char[range.Count];
        var position = range.Start;
        for (var i = 0; i < result.Length; i++, position += range.Step)
        {
            result[i] = text[(int)position];
        }

        return Value.Str(new string(result));
    }

    private static Value GetWideItem(Vm.Vm vm, string text, in Value key)
    {
        var length = vm.TextIndex.Length(text);
        if (key.Ref is not PySlice slice)
        {
            return TryPosition(vm, key, length, "string", "string index out of range", out var position)
                ? Character(CodePoints.At(text, vm.TextIndex.Offset(text, (int)position), out _))
                : Value.Error;
        }

        if (!TryResolve(vm, slice, length, out var range))
        {
            return Value.Error;
        }

        if (!(vm.Charge(range.Count * 4) && vm.ChargeWork(range.Count)))
        {
            return Value.Error;
        }

        if (range.Step == 1)
        {
            var first = vm.TextIndex.Offset(text, (int)range.Start);
            var end = vm.TextIndex.Offset(text, (int)(range.Start + range.Count));
            return Value.Str(text[first..end]);
        }

        var buffer = new TextBuffer(new char[Math.Min(range.Count * 2, 1024)]);
        var at = range.Start;
        for (var i = 0L; i < range.Count; i++, at += range.Step)
        {
            buffer.AppendCodePoint(CodePoints.At(text, vm.TextIndex.Offset(text, (int)at), out _));
        }

        return Value.Str(buffer.ToString());
    }

    private static Value[] MakeCharacters()
    {
        var made = new Value[256];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = HashTable.HashedStr(new string((char)i, 1));
        }

        return made;
    }
}
