using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Text;
using Xunit;

namespace Monty.Tests.Runtime;

/// <summary>Division by halves against the framework's, which takes longer and is right.</summary>
public sealed class LongDivisionTests
{
    private static readonly int[] Sizes = [16_384, 16_385, 20_000, 32_767, 65_536, 70_001, 131_073];

    /// <summary>Random numbers, and those of long runs of equal bits.</summary>
    [Fact]
    public void AgreesWithTheFramework()
    {
        var random = new Random(7);
        foreach (var divisorBits in Sizes)
        {
            foreach (var more in Sizes)
            {
                foreach (var kind in Enumerable.Range(0, 5))
                {
                    var divisor = Make(random, divisorBits, kind);
                    var dividend = kind == 4
                        ? (divisor << more) - 1 : Make(random, divisorBits + more, (kind + more) % 4);
                    var expected = BigInteger.DivRem(dividend, divisor, out var rest);
                    Assert.True(LongDivision.TryDivide(
                        dividend, divisor, Unmetered.Instance, out var quotient, out var remainder));
                    Assert.Equal(expected, quotient);
                    Assert.Equal(rest, remainder);
                }
            }
        }
    }

    /// <summary>The signs of Python's operators.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, -1)]
    [InlineData(-1, 1)]
    [InlineData(-1, -1)]
    public void RoundsDown(int dividendSign, int divisorSign)
    {
        var random = new Random(8);
        var dividend = Make(random, 100_000, 0) * dividendSign;
        var divisor = Make(random, 40_000, 0) * divisorSign;
        var quotient = IntMath.DivMod(dividend, divisor, out var remainder);
        Assert.Equal(dividend, (quotient * divisor) + remainder);
        Assert.Equal(divisorSign, remainder.Sign);
        Assert.True(BigInteger.Abs(remainder) < BigInteger.Abs(divisor));
    }

    /// <summary>Products and powers in parts against the framework's.</summary>
    [Fact]
    public void MultipliesAsTheFramework()
    {
        var random = new Random(9);
        foreach (var (bits, others) in new[] { (700_000, 700_000), (1_400_000, 600_001), (2_000_000, 530_000) })
        {
            foreach (var sign in new[] { 1, -1 })
            {
                var (a, b) = (Make(random, bits, 0) * sign, Make(random, others, 0));
                Assert.True(LongMultiplication.TryMultiply(a, b, Unmetered.Instance, out var product));
                Assert.Equal(a * b, product);
                Assert.True(LongMultiplication.TryMultiply(a, a, Unmetered.Instance, out product));
                Assert.Equal(a * a, product);
            }
        }

        Assert.True(LongMultiplication.TryPower(-3, 700_001, Unmetered.Instance, out var power));
        Assert.Equal(BigInteger.Pow(-3, 700_001), power);
    }

    private static BigInteger Make(Random random, int bits, int kind)
    {
        var top = BigInteger.One << (bits - 1);
        switch (kind)
        {
            case 1:
                return top + 1;
            case 2:
                return top + (top - 1);
            case 3:
                return top + (BigInteger.One << (bits / 3)) - 1;
            default:
                var bytes = new byte[bits / 8];
                random.NextBytes(bytes);
                return top | new BigInteger(bytes, isUnsigned: true);
        }
    }
}
