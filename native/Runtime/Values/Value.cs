using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Objects;

namespace Monty.Runtime.Values;

/// <summary>A Python value in 16 bytes: a reference that also says the kind, and 64 bits.</summary>
/// <remarks>
/// Ref null: an int, the bits are its value. Ref a <see cref="Tag"/>: float, bool, None and the like. Ref a string: a
/// str, the bits
/// cache hash and shape and are ignored by equality. Ref a <see cref="StringBuffer"/>: a str of Bits characters that is
/// being built.
/// Anything else: a <see cref="PyObject"/>. Test for str with <see cref="IsStr"/> or <see cref="TryStr"/>, never with
/// <c>Ref is string</c>.
/// </remarks>
internal struct Value
{
    /// <summary>In the bits of a str: every character of it is a code point.</summary>
    public const long PlainText = 1;

    /// <summary>The reference half.</summary>
    public object? Ref;

    /// <summary>The plain half.</summary>
    public long Bits;

    /// <summary>Makes a value of its halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value(object? reference, long bits)
    {
        Ref = reference;
        Bits = bits;
    }

    /// <summary>None.</summary>
    public static Value None => new(Tags.None, 0);

    /// <summary>True.</summary>
    public static Value True => new(Tags.Bool, 1);

    /// <summary>False.</summary>
    public static Value False => new(Tags.Bool, 0);

    /// <summary>Ellipsis.</summary>
    public static Value Ellipsis => new(Tags.Ellipsis, 0);

    /// <summary>NotImplemented.</summary>
    public static Value NotImplemented => new(Tags.NotImplemented, 0);

    /// <summary>The result of a failed operation; the exception is in the machine.</summary>
    public static Value Error => new(Tags.Error, 0);

    /// <summary>An absent argument.</summary>
    public static Value Missing => new(Tags.Missing, 0);

    /// <summary>The mark of an unbound variable.</summary>
    public static Value Unbound => new(Tags.Unbound, 0);

    /// <summary>
    /// What a slot holds whose value is made when it is needed, by the part of a text of that number.
    /// </summary>
    public static Value Deferred(int part) => new(Tags.Unbound, part + 1);

    /// <summary>The mark of an iterator's end.</summary>
    public static Value Exhausted => new(Tags.Exhausted, 0);

    /// <summary>An int that fits 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Int(long value) => new(null, value);

    /// <summary>An int of any size, in its only representation.</summary>
    public static Value Int(BigInteger value)
    {
        var bits = value.GetBitLength();
        return bits < 64 ? new(null, (long)value) : new(new PyInt(value, bits), 0);
    }

    /// <summary>A float.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Float(double value) => new(Tags.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A bool.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Bool(bool value) => new(Tags.Bool, value ? 1 : 0);

    /// <summary>A str.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Str(string value) => new(value, 0);

    /// <summary>A heap object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Of(PyObject value) => new(value, 0);

    /// <summary>A heap object, or None for null.</summary>
    public static Value OfNullable(PyObject? value) => value is null ? None : new(value, 0);

    /// <summary>An int that fits 64 bits (bool is not one).</summary>
    public readonly bool IsSmallInt => Ref is null;

    /// <summary>An int of any size, but not a bool.</summary>
    public readonly bool IsInt => Ref is null || Ref is PyInt;

    /// <summary>A float.</summary>
    public readonly bool IsFloat => Ref == (object)Tags.Float;

    /// <summary>A bool.</summary>
    public readonly bool IsBool => Ref == (object)Tags.Bool;

    /// <summary>True itself.</summary>
    public readonly bool IsTrue => Ref == (object)Tags.Bool && Bits != 0;

    /// <summary>None.</summary>
    public readonly bool IsNone => Ref == (object)Tags.None;

    /// <summary>Ellipsis.</summary>
    public readonly bool IsEllipsis => Ref == (object)Tags.Ellipsis;

    /// <summary>NotImplemented.</summary>
    public readonly bool IsNotImplemented => Ref == (object)Tags.NotImplemented;

    /// <summary>The mark of a failed operation.</summary>
    public readonly bool IsError => Ref == (object)Tags.Error;

    /// <summary>An absent argument.</summary>
    public readonly bool IsMissing => Ref == (object)Tags.Missing;

    /// <summary>The mark of an unbound variable.</summary>
    public readonly bool IsUnbound => Ref == (object)Tags.Unbound;

    /// <summary>True for a slot without a value that gets one when it is needed.</summary>
    public readonly bool IsDeferred => Ref == (object)Tags.Unbound && Bits != 0;

    /// <summary>The mark of an iterator's end.</summary>
    public readonly bool IsExhausted => Ref == (object)Tags.Exhausted;

    /// <summary>A str (not an instance of a subclass of str).</summary>
    public readonly bool IsStr => Ref is string || Ref is StringBuffer;

    /// <summary>The double of a float.</summary>
    public readonly double AsDouble => BitConverter.Int64BitsToDouble(Bits);

    /// <summary>
    /// The text of a str; false for other values (instances of subclasses of str included, see Operations.TryText).
    /// </summary>
    public readonly bool TryStr(out string text)
    {
        if (Ref is string plain)
        {
            text = plain;
            return true;
        }

        if (Ref is StringBuffer buffer)
        {
            text = buffer.ToString((int)Bits);
            return true;
        }

        text = "";
        return false;
    }

    /// <summary>The text of a value known to be a str.</summary>
    public readonly string AsStr => Ref is string plain ? plain : ((StringBuffer)Ref!).ToString((int)Bits);

    /// <summary>The number of an int of any size or a bool; false for other values.</summary>
    public readonly bool TryBigInteger(out BigInteger number)
    {
        if (Ref is null || Ref == (object)Tags.Bool)
        {
            number = Bits;
            return true;
        }

        if (Ref is PyInt big)
        {
            number = big.Number;
            return true;
        }

        number = default;
        return false;
    }

    /// <summary>The number of an int or bool that fits 64 bits; false for other values.</summary>
    public readonly bool TryLong(out long number)
    {
        number = Bits;
        return Ref is null || Ref == (object)Tags.Bool;
    }

    /// <summary>Same object: the relation <c>is</c>.</summary>
    public static bool Same(in Value a, in Value b) =>
        a.Ref == b.Ref
            ? a.Ref is string or PyObject || a.Bits == b.Bits
            : a.Ref is string x && b.Ref is string y && x.Length <= 1 && x == y;

    /// <summary>The class of the value.</summary>
    /// <remarks>Asks for the few sealed classes first: a test for PyObject itself walks the ancestors.</remarks>
    public readonly PyType Class => Ref switch
    {
        null => BuiltinTypes.Int,
        string or StringBuffer => BuiltinTypes.Str,
        Tag tag => BuiltinTypes.OfTag(tag.Kind),
        _ => Unsafe.As<PyObject>(Ref).Class,
    };
}
