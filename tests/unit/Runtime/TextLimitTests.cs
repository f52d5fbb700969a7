using System.Diagnostics;
using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Text;

namespace Monty.Tests.Runtime;

/// <summary>Work whose size a program chooses: refused before it is done, and right when it is allowed.</summary>
public sealed class TextLimitTests
{
    private static readonly BigInteger Huge = BigInteger.Pow(10, 30);

    private delegate bool Append(ref TextBuffer text, IWorkMeter meter, out TextError error);

    [Theory]
    [InlineData("2000000000")]
    [InlineData("<999999999999")]
    [InlineData("0999999999,")]
    [InlineData("9223372036854775807")]
    public void WidthsAreRefused(string spec)
    {
        AssertRefused((ref TextBuffer text, IWorkMeter meter, out TextError error) =>
            ValueFormat.TryAppend(ref text, 5L, spec, "int", meter, out error));
        AssertRefused((ref TextBuffer text, IWorkMeter meter, out TextError error) =>
            ValueFormat.TryAppend(ref text, 1.5, spec, "float", meter, out error));
    }

    [Theory]
    [InlineData(".2000000000f")]
    [InlineData(".2000000000e")]
    [InlineData("#.2000000000g")]
    [InlineData(".1000000000%")]
    public void PrecisionsAreRefused(string spec) =>
        AssertRefused((ref TextBuffer text, IWorkMeter meter, out TextError error) =>
            ValueFormat.TryAppend(ref text, 1.5, spec, "float", meter, out error));

    [Theory]
    [InlineData("%2000000000d")]
    [InlineData("%.2000000000d")]
    [InlineData("%-2000000000x")]
    [InlineData("%02000000000o")]
    public void PercentWidthsAreRefused(string template) =>
        AssertRefused((ref TextBuffer text, IWorkMeter meter, out TextError error) =>
            PercentFormat.TryAppendInt(ref text, PercentTemplate.Parse(template)[0], 7, 0, meter, out error));

    [Fact]
    public void GrowingOperationsAreRefused()
    {
        var meter = new Sparse();
        string text = new('a', 100_000);
        Assert.False(IntMath.TryShiftLeft(1, 1_000_000_000, long.MaxValue, meter, out _, out _));
        Assert.False(IntMath.TryShiftLeft(1, Huge, long.MaxValue, meter, out _, out TextError error));
        Assert.Equal("too many digits in integer", error.Message);
        Assert.False(IntMath.TryPower(Huge, 10_000_000, long.MaxValue, meter, out _, out _));
        Assert.False(IntMath.TryPower(3, 10_000_000, 4 << 20, Unmetered.Instance, out _, out _));
        Assert.False(StringReplace.TryReplace(text, "a", text, -1, meter, out _, out _));
        Assert.False(StringReplace.TryReplace(text, "", text, -1, meter, out _, out _));
        Assert.False(StringPad.TryCenter(text, long.MaxValue, ' ', meter, out _, out _));
        Assert.False(StringPad.TryZeros(text, 1L << 40, meter, out _, out _));
        Assert.False(StringPad.TryExpandTabs("\t\t\t", long.MaxValue / 4, meter, out _, out _));
        Assert.False(IntBytes.TryToBytes(1, 1L << 40, true, true, meter, out _, out _));
        Assert.False(StringSplit.TrySplit(new string('a', 2_000_000), "a", -1, meter, out _));
        Assert.False(TextEncoder.TryEncode(new string('\ud800', 500_000), TextEncoding.Utf32, "xmlcharrefreplace",
            meter, out _, out _));
    }

    [Fact]
    public void LongPowersStopWhenRefused()
    {
        BigInteger value = (BigInteger.One << 200_000) - 123457;
        var watch = Stopwatch.StartNew();
        Assert.False(IntMath.TryModularPower(value - 2, value - 4, value, new Sparse(), out _, out TextError error));
        Assert.Equal(TextErrorKind.Refused, error.Kind);
        Assert.False(IntMath.TryModularPower(value - 2, -3, value, new Sparse(), out _, out _));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void LongPowersAreRight()
    {
        BigInteger value = (BigInteger.One << 9_000) - 123457;
        BigInteger exponent = (BigInteger.One << 3_000) + 987654321;
        Assert.True(IntMath.TryModularPower(value - 2, exponent, value, Unmetered.Instance, out BigInteger power,
            out _));
        Assert.Equal(BigInteger.ModPow(value - 2, exponent, value), power);
    }

    [Fact]
    public void LargeDivisorsAreRight()
    {
        var random = new Random(3);
        foreach ((int a, int b, int common) in new[] { (300_000, 90_000, 0), (100_000, 100_000, 70_000),
            (200_000, 66_000, 64), (130_000, 130_000, 129_000) })
        {
            BigInteger factor = common == 0 ? 1 : Number(random, common);
            BigInteger x = Number(random, a - common) * factor;
            BigInteger y = Number(random, b - Math.Min(common, b - 8)) * factor;
            Assert.True(IntMath.TryGcd(x, -y, Unmetered.Instance, out BigInteger gcd, out _));
            Assert.Equal(BigInteger.GreatestCommonDivisor(x, y), gcd);
            Assert.True(IntMath.TryGcd(y, x, Unmetered.Instance, out gcd, out _));
            Assert.Equal(BigInteger.GreatestCommonDivisor(x, y), gcd);
            Assert.True(IntMath.TryGcd(x, x * 3, Unmetered.Instance, out gcd, out _));
            Assert.Equal(x, gcd);
        }

        BigInteger fibonacci = 1;
        BigInteger next = 1;
        for (int i = 0; i < 120_000; i++)
        {
            (fibonacci, next) = (next, fibonacci + next);
        }

        Assert.True(IntMath.TryGcd(fibonacci * 6, next * 10, Unmetered.Instance, out BigInteger two, out _));
        Assert.Equal(BigInteger.GreatestCommonDivisor(fibonacci * 6, next * 10), two);
    }

    [Fact]
    public void LongNumbersPrintAndRead()
    {
        var random = new Random(8);
        foreach (int bits in new[] { 199, 200, 201, 530, 540, 1000, 4000, 14_000, 70_000, 200_000 })
        {
            foreach (BigInteger value in new[] { Number(random, bits), BigInteger.Pow(10, bits / 3),
                BigInteger.Pow(10, bits / 3) - 1 })
            {
                Assert.True(IntText.TryToText(-value, 0, Unmetered.Instance, out string text, out _));
                Assert.Equal((-value).ToString(null, null), text);
                Assert.True(IntText.TryParse(text, 10, 0, Unmetered.Instance, out BigInteger back, out _));
                Assert.Equal(-value, back);
            }
        }
    }

    private static BigInteger Number(Random random, int bits)
    {
        var bytes = new byte[bits / 8 + 1];
        random.NextBytes(bytes);
        return new BigInteger(bytes, isUnsigned: true) >> (bytes.Length * 8 - bits) | BigInteger.One;
    }

    private static void AssertRefused(Append append)
    {
        var text = new TextBuffer(stackalloc char[64]);
        Assert.False(append(ref text, new Sparse(), out TextError error));
        Assert.True(error.Kind is TextErrorKind.Refused or TextErrorKind.MemoryError or TextErrorKind.ValueError);
    }

    /// <summary>Allows 10 MB and some milliseconds.</summary>
    private sealed class Sparse : IWorkMeter
    {
        private long _left = 20_000_000;

        public bool ChargeWork(long units) => (_left -= units) >= 0;

        public bool ChargeBytes(long bytes) => bytes < 10_000_000;
    }
}
