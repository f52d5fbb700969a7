using System.Globalization;
using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Text;
using static Monty.Tests.Runtime.Recording;

namespace Monty.Tests.Runtime;

/// <summary>Numbers against the recording of CPython.</summary>
public sealed class NumberTests
{
    private static readonly IWorkMeter Meter = Unmetered.Instance;

    [Fact]
    public void Repr() => Run("repr", a => FloatText.Repr(Float(a[0])));

    [Fact]
    public void HashOfFloats() => Run("hash", a => Text(NumberHash.OfFloat(Float(a[0]))));

    [Fact]
    public void Hex() => Run("hex", a => FloatText.ToHex(Float(a[0])));

    [Fact]
    public void Ratio() => Run("ratio", a => FloatMath.TryIntegerRatio(Float(a[0]), out var n, out var d, out var e)
        ? $"{Show(n)}\t{Show(d)}"
        : Show(e));

    [Fact]
    public void ToInteger() =>
        Run("int", a => FloatMath.TryToInteger(Float(a[0]), out var n, out var e) ? Show(n) : Show(e));

    [Fact]
    public void RoundToInteger() =>
        Run("roundint", a => FloatMath.TryRoundToInteger(Float(a[0]), out var n, out var e) ? Show(n) : Show(e));

    [Fact]
    public void ParseFloat() => Run("float", a =>
    {
        string text = Recording.Text(a[0]);
        return FloatText.TryParse(text, out double value) ? Bits(value) : Show(FloatText.NotAFloat(text));
    });

    [Fact]
    public void ParseHex() => Run("fromhex", a =>
        FloatText.TryParseHex(Recording.Text(a[0]), out double value, out var e) ? Bits(value) : Show(e));

    [Fact]
    public void Format() => Run("format", a =>
        FloatText.TryFormat(Float(a[0]), a[1][0], Number(a[2]), FloatStyle.None, Meter, out string text, out var e)
            ? text : Show(e));

    [Fact]
    public void Round() => Run("round", a =>
        FloatMath.TryRound(Float(a[0]), Number(a[1]), out double value, out var e) ? Bits(value) : Show(e));

    [Fact]
    public void DivMod() => Run("divmod", a =>
    {
        double quotient = FloatMath.DivMod(Float(a[0]), Float(a[1]), out double remainder);
        return $"{Bits(quotient)}\t{Bits(remainder)}";
    });

    [Fact]
    public void Modulo() => Run("mod", a => Bits(FloatMath.Modulo(Float(a[0]), Float(a[1]))));

    [Fact]
    public void Power() => Run("pow", a =>
        FloatMath.Power(Float(a[0]), Float(a[1]), out double value, out var e) == PowerOutcome.Float ? Bits(value)
            : Show(e));

    [Fact]
    public void HashOfInts() => Run("inthash", a => Text(NumberHash.OfInt(Int(a[0]))));

    [Fact]
    public void ToFloat() =>
        Run("tofloat", a => IntMath.TryToDouble(Int(a[0]), out double value, out var e) ? Bits(value) : Show(e));

    [Fact]
    public void BitCounts() => Run("bits", a => $"{IntMath.BitLength(Int(a[0]))}\t{IntMath.BitCount(Int(a[0]))}");

    [Fact]
    public void PrintInt() =>
        Run("text", a => IntText.TryToText(Int(a[0]), 4300, Meter, out string text, out var e) ? text : Show(e));

    [Fact]
    public void PrintRadix() =>
        Run("radix", a => $"{IntText.Hex(Int(a[0]))}\t{IntText.Oct(Int(a[0]))}\t{IntText.Bin(Int(a[0]))}");

    [Fact]
    public void SquareRoot() =>
        Run("isqrt", a => IntMath.TrySquareRoot(Int(a[0]), Meter, out var root, out var e) ? Show(root) : Show(e));

    [Fact]
    public void ToBytes() => Run("tobytes", a =>
    {
        bool little = a[2] == "little";
        bool signed = a[3] == "1";
        if (!IntBytes.TryToBytes(Int(a[0]), Number(a[1]), little, signed, Meter, out byte[] bytes, out var e))
        {
            return Show(e);
        }

        Assert.Equal(Int(a[0]), IntBytes.FromBytes(bytes, little, signed));
        return Convert.ToHexStringLower(bytes);
    });

    [Fact]
    public void DivModOfInts() => Run("intdivmod", a =>
    {
        BigInteger quotient = IntMath.DivMod(Int(a[0]), Int(a[1]), out BigInteger remainder);
        if (IsSmall(a[0], out long x) && IsSmall(a[1], out long y))
        {
            Assert.Equal(quotient, IntMath.TryFloorDivide(x, y, out long small) ? small : quotient);
            Assert.Equal(remainder, IntMath.Modulo(x, y));
        }

        return $"{Show(quotient)}\t{Show(remainder)}";
    });

    [Fact]
    public void TrueDivide() => Run("truediv", a =>
    {
        if (IsSmall(a[0], out long x) && IsSmall(a[1], out long y))
        {
            return Bits(IntMath.TrueDivide(x, y));
        }

        return IntMath.TryTrueDivide(Int(a[0]), Int(a[1]), out double value, out var e) ? Bits(value) : Show(e);
    });

    [Fact]
    public void Compare() => Run("compare", a =>
    {
        int order = FloatCompare.Compare(Int(a[0]), Float(a[1]));
        if (IsSmall(a[0], out long small))
        {
            Assert.Equal(order, FloatCompare.Compare(small, Float(a[1])));
        }

        return Text(order);
    });

    [Fact]
    public void PowerModulo() => Run("powmod", a =>
        IntMath.TryModularPower(Int(a[0]), Int(a[1]), Int(a[2]), Meter, out var value, out var e) ? Show(value)
            : Show(e));

    [Fact]
    public void PowerOfInts() => Run("intpow", a =>
    {
        Assert.True(IntMath.TryPower(Int(a[0]), Int(a[1]), 4 << 20, Meter, out BigInteger value, out _));
        if (IsSmall(a[0], out long small))
        {
            bool fits = value >= long.MinValue && value <= long.MaxValue;
            Assert.Equal(fits, IntMath.TryPower(small, (long)Int(a[1]), out long result));
            Assert.Equal(fits ? value : 0, fits ? result : 0);
        }

        return Show(value);
    });

    [Fact]
    public void ParseInt() => Run("parse", a =>
        IntText.TryParse(Recording.Text(a[0]), Number(a[1]), 0, Meter, out var value, out var e) ? Show(value)
            : Show(e));

    [Fact]
    public void ParseComplex() => Run("complex", a =>
        ComplexText.TryParse(Recording.Text(a[0]), out double real, out double imaginary)
            ? $"{Bits(real)}\t{Bits(imaginary)}"
            : Show(ComplexText.NotAComplex(Recording.Text(a[0]))));

    [Fact]
    public void DigitLimitOfReading() => Run("limit", a =>
        IntText.TryParse(Recording.Text(a[0]), Number(a[1]), 700, Meter, out var value, out var e) ? Show(value)
            : Show(e));

    [Fact]
    public void DigitLimitOfWriting() => Run("textlimit", a =>
        IntText.TryToText(Int(a[1]), Number(a[0]), Meter, out string text, out var e) ? text : Show(e));

    [Fact]
    public void IntAndFloatHashesAgree()
    {
        for (int e = 0; e < 1000; e++)
        {
            BigInteger value = (BigInteger.One << e) * 12345;
            Assert.Equal(NumberHash.OfInt(value), NumberHash.OfFloat(12345 * Math.Pow(2, e)));
            Assert.Equal(NumberHash.OfInt(-value), NumberHash.OfFloat(-12345 * Math.Pow(2, e)));
        }

        Assert.Equal(NumberHash.OfInt(long.MinValue), NumberHash.OfInt((BigInteger)long.MinValue));
    }

    private static void Run(string area, Func<string[], string> compute) => Check("numbers.txt", area, compute);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static bool IsSmall(string text, out long value)
    {
        BigInteger large = Int(text);
        bool small = large >= long.MinValue && large <= long.MaxValue;
        value = small ? (long)large : 0;
        return small;
    }
}
