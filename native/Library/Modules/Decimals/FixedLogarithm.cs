using System.Numerics;
using Monty.Runtime.Numbers;

namespace Monty.Library.Modules.Decimals;

/// <summary>Exponential and logarithm of numbers with a fixed number of bits behind the point.</summary>
internal static class FixedLogarithm
{
    private const string CacheKey = "decimal.ln10";

    /// <summary>e to a power of at most about 2, in either direction; anything once the work is refused.</summary>
    public static BigInteger Exp(BigInteger power, int bits, DecimalWork work)
    {
        // Halved until the series is short, squared as often afterwards; each squaring costs a bit.
        var halvings = (int)Math.Sqrt(bits / 2.0) + 2;
        var inner = bits + halvings + 12;
        var x = (power << (inner - bits)) >> halvings;
        var sum = BigInteger.One << inner;
        var term = sum;
        var step = IntMath.MultiplicationWork(inner, inner);
        for (var n = 1; !term.IsZero && work.Pay(0, step); n++)
        {
            term = (work.Product(term, x) >> inner) / n;
            sum += term;
            if (term == BigInteger.MinusOne)
            {
                break;
            }
        }

        for (var i = 0; i < halvings && work.Pay(0, step); i++)
        {
            sum = work.Product(sum, sum) >> inner;
        }

        return sum >> (inner - bits);
    }

    /// <summary>The natural logarithm of a number from 1 to 10.</summary>
    public static BigInteger Of(BigInteger number, int bits, DecimalWork work)
    {
        // Newton's method with a correction of third order, from the precision of a double on.
        var excess = Math.Max(0, bits - 60);
        var start = Math.Log((double)(number >> excess) / Math.Pow(2, bits - excess));
        var result = new BigInteger(start * Math.Pow(2, 52));
        var known = 52;
        for (var accurate = 45; ; accurate = Math.Min(accurate * 3, bits + 8))
        {
            var isLast = accurate * 3L >= bits + 8L;
            var working = isLast ? bits + 8 : (accurate * 3) + 16;
            result = working >= known ? result << (working - known) : result >> (known - working);
            known = working;
            var target = working >= bits ? number << (working - bits) : number >> (bits - working);
            var power = Exp(result, working, work);
            if (work.IsRefused)
            {
                return result;
            }

            result += work.Quotient((2 * (target - power)) << working, target + power, out _);
            if (isLast)
            {
                return result >> (working - bits);
            }
        }
    }

    /// <summary>ln 10, kept by the run for the most bits asked for.</summary>
    public static BigInteger OfTen(DecimalWork work, long bits)
    {
        var vm = work.Machine;
        if (vm?.LibraryState.TryGetValue(CacheKey, out var known) == true
            && known is (int have, BigInteger value) && have >= bits)
        {
            return value >> (int)(have - bits);
        }

        var inner = (int)bits + 64;
        var made = ((46 * InverseTangent(31, inner, work)) + (34 * InverseTangent(49, inner, work))
            + (20 * InverseTangent(161, inner, work))) >> 32;
        if (vm is not null && !work.IsRefused)
        {
            vm.LibraryState[CacheKey] = (inner - 32, made);
        }

        return made >> (inner - 32 - (int)bits);
    }

    /// <summary>artanh(1 / n).</summary>
    private static BigInteger InverseTangent(int n, int bits, DecimalWork work)
    {
        var term = (BigInteger.One << bits) / n;
        var sum = term;
        var square = n * n;
        for (var i = 3; !term.IsZero && work.Pay(0, bits / 8); i += 2)
        {
            term /= square;
            sum += term / i;
        }

        return sum;
    }
}
