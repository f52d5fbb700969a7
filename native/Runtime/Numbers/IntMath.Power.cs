using System.Numerics;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Powers, roots and common divisors.</summary>
internal static partial class IntMath
{
    // Above this estimate of nanoseconds a power is computed in steps that ask the meter.
    private const double LongWork = 2e7;

    // Above these bits the multiplications of a power take long enough to be interrupted.
    private const long LongPowerBits = 1 << 20;

    private static readonly TextError ZeroModulus = TextError.Value("pow() 3rd argument cannot be 0");

    private static readonly TextError NotInvertible =
        TextError.Value("base is not invertible for the given modulus");

    private static readonly TextError NegativeRoot = TextError.Value("isqrt() argument must be nonnegative");

    /// <summary>The power when it fits 64 bits, for an exponent that is not negative; false otherwise.</summary>
    public static bool TryPower(long value, long exponent, out long result)
    {
        result = 1;
        if (value is 0 or 1 or -1)
        {
            result = exponent == 0 ? 1 : value == -1 && (exponent & 1) == 0 ? 1 : value;
            return true;
        }

        if (exponent > 63)
        {
            return false;
        }

        long square = value;
        while (true)
        {
            if ((exponent & 1) != 0)
            {
                long high = Math.BigMul(result, square, out long low);
                if (high != low >> 63)
                {
                    return false;
                }

                result = low;
            }

            exponent >>= 1;
            if (exponent == 0)
            {
                return true;
            }

            if (square is > 3037000499 or < -3037000499)
            {
                return false;
            }

            square *= square;
        }
    }

    /// <summary>value ** exponent for an exponent that is not negative.</summary>
    /// <remarks>Errors: OverflowError above the allowed bits, refused by the meter.</remarks>
    public static bool TryPower(
        BigInteger value, BigInteger exponent, long maxBits, IWorkMeter meter, out BigInteger result,
        out TextError error)
    {
        error = default;
        result = BigInteger.One;
        if (exponent.IsZero || value.IsOne)
        {
            return true;
        }

        if (value.IsZero || value == BigInteger.MinusOne)
        {
            result = value.IsZero || !exponent.IsEven ? value : BigInteger.One;
            return true;
        }

        long valueBits = BitLength(value);
        if (exponent > int.MaxValue || (valueBits - 1) * (long)exponent > Math.Min(maxBits, MaxBits))
        {
            error = TooManyDigits;
            return false;
        }

        // Powers of two in the base become one shift at the end.
        int zeros = (int)BigInteger.TrailingZeroCount(value);
        BigInteger odd = value >> zeros;
        long bits = BitLength(odd) * (long)exponent;
        if (!TryChargeBits(meter, valueBits * (long)exponent, out error)
            || !TryChargeWork(meter, 2 * MultiplicationWork(bits / 2, bits / 2), out error))
        {
            return false;
        }

        if (bits <= LongPowerBits)
        {
            result = BigInteger.Pow(odd, (int)exponent);
        }
        else if (!LongMultiplication.TryPower(odd, (int)exponent, meter, out result))
        {
            error = TextError.Refused;
            return false;
        }

        result <<= (int)(zeros * (long)exponent);
        return true;
    }

    /// <summary>pow(value, exponent, modulus), negative exponents included.</summary>
    /// <remarks>Errors: ValueError for modulus 0 or a base without inverse, refused by the meter.</remarks>
    public static bool TryModularPower(
        BigInteger value, BigInteger exponent, BigInteger modulus, IWorkMeter meter, out BigInteger result,
        out TextError error)
    {
        result = BigInteger.Zero;
        error = default;
        if (modulus.IsZero)
        {
            error = ZeroModulus;
            return false;
        }

        BigInteger size = BigInteger.Abs(modulus);
        long bits = size.GetBitLength();
        double step = MultiplicationWork(bits, bits) + DivisionWork(2 * bits, bits);
        if (!TryChargeWork(meter, DivisionWork(value.GetBitLength(), bits), out error))
        {
            return false;
        }

        if (size.IsOne)
        {
            return true;
        }

        value = Modulo(value, size);
        if (exponent.Sign < 0)
        {
            if (!TryInvert(value, size, meter, out value))
            {
                error = meter.ChargeWork(0) ? NotInvertible : TextError.Refused;
                return false;
            }

            exponent = -exponent;
        }

        double work = step * exponent.GetBitLength();
        if (work < LongWork)
        {
            if (!TryChargeWork(meter, (long)work, out error))
            {
                return false;
            }

            result = BigInteger.ModPow(value, exponent, size);
        }
        else if (!TryPowerInSteps(value, exponent, size, Saturate(5 * step), meter, out result))
        {
            error = TextError.Refused;
            return false;
        }

        if (modulus.Sign < 0 && !result.IsZero)
        {
            result += modulus;
        }

        return true;
    }

    /// <summary>The largest int whose square is not above the value.</summary>
    /// <remarks>Errors: ValueError for a negative value, refused by the meter.</remarks>
    public static bool TrySquareRoot(BigInteger value, IWorkMeter meter, out BigInteger root, out TextError error)
    {
        root = BigInteger.Zero;
        error = default;
        if (value.Sign < 0)
        {
            error = NegativeRoot;
            return false;
        }

        if (value.IsZero)
        {
            return true;
        }

        if (TrySquareRoot(value, (int)value.GetBitLength(), meter, out root))
        {
            return true;
        }

        error = TextError.Refused;
        return false;
    }

    /// <summary>The greatest common divisor, never negative.</summary>
    /// <remarks>Cost: quadratic, charged on the way; refused by the meter.</remarks>
    public static bool TryGcd(BigInteger a, BigInteger b, IWorkMeter meter, out BigInteger gcd, out TextError error)
    {
        long bits = Math.Min(a.GetBitLength(), b.GetBitLength());
        if (bits > LargeGcd.SmallBits)
        {
            bool done = LargeGcd.TryCompute(BigInteger.Abs(a), BigInteger.Abs(b), meter, out gcd);
            error = done ? default : TextError.Refused;
            return done;
        }

        // The first step is a division that makes both small; the rest is quadratic in the smaller one.
        gcd = BigInteger.Zero;
        long more = Math.Max(a.GetBitLength(), b.GetBitLength());
        if (!TryChargeWork(meter, DivisionWork(more, bits) + bits * bits / 1024, out error))
        {
            return false;
        }

        gcd = BigInteger.GreatestCommonDivisor(a, b);
        return true;
    }

    /// <summary>Half the bits give the upper half of the root, one step of Newton's method the rest.</summary>
    /// <remarks>Recursion halves the bits each time, so it is at most 31 deep; charged on the way.</remarks>
    private static bool TrySquareRoot(BigInteger value, int bits, IWorkMeter meter, out BigInteger root)
    {
        if (bits <= 64)
        {
            var small = (ulong)value;
            var estimate = (ulong)Math.Sqrt(small);
            while (estimate > uint.MaxValue || estimate * estimate > small)
            {
                estimate--;
            }

            while (estimate < uint.MaxValue && (estimate + 1) * (estimate + 1) <= small)
            {
                estimate++;
            }

            root = estimate;
            return meter.ChargeWork(64);
        }

        int low = (bits - 1) / 4;
        if (!TrySquareRoot(value >> (2 * low), bits - 2 * low, meter, out root))
        {
            return false;
        }

        BigInteger upper = root << low;
        long work = LongDivision.IsWorthIt(bits, bits / 2) ? bits / 16 : DivisionWork(bits, bits / 2);
        if (!meter.ChargeWork(work) || !TryDivide(value, upper, meter, out BigInteger quotient, out _))
        {
            return false;
        }

        // Invariant: the mean is never below the root and less than 2 above it, as upper is right in half of its bits.
        root = (upper + quotient) >> 1;
        if (!meter.ChargeWork(MultiplicationWork(bits / 2, bits / 2))
            || !LongMultiplication.TryMultiply(root, root, meter, out BigInteger square))
        {
            return false;
        }

        root = square > value ? root - BigInteger.One : root;
        return true;
    }

    /// <summary>Four bits of the exponent at a time, each charged.</summary>
    private static bool TryPowerInSteps(
        BigInteger value, BigInteger exponent, BigInteger modulus, long stepWork, IWorkMeter meter,
        out BigInteger result)
    {
        var powers = new BigInteger[16];
        powers[0] = BigInteger.One;
        result = BigInteger.One;
        for (int i = 1; i < powers.Length; i++)
        {
            if (!meter.ChargeWork(stepWork / 5)
                || !TryMultiplyModulo(powers[i - 1], value, modulus, meter, out powers[i]))
            {
                return false;
            }
        }

        byte[] bytes = exponent.ToByteArray(isUnsigned: true, isBigEndian: true);
        for (int i = 0; i < bytes.Length * 2; i++)
        {
            if (!meter.ChargeWork(stepWork))
            {
                return false;
            }

            for (int k = 0; k < 4; k++)
            {
                if (!TryMultiplyModulo(result, result, modulus, meter, out result))
                {
                    return false;
                }
            }

            int digit = (i & 1) == 0 ? bytes[i >> 1] >> 4 : bytes[i >> 1] & 15;
            if (digit != 0 && !TryMultiplyModulo(result, powers[digit], modulus, meter, out result))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Looks at the clock on the way.</summary>
    private static bool TryMultiplyModulo(
        BigInteger a, BigInteger b, BigInteger modulus, IWorkMeter meter, out BigInteger result)
    {
        result = BigInteger.Zero;
        return LongMultiplication.TryMultiply(a, b, meter, out BigInteger product)
            && TryDivide(product, modulus, meter, out _, out result);
    }

    private static bool TryInvert(BigInteger value, BigInteger modulus, IWorkMeter meter, out BigInteger inverse)
    {
        BigInteger previous = modulus;
        BigInteger current = value;
        BigInteger previousFactor = BigInteger.Zero;
        inverse = BigInteger.One;
        long stepWork = modulus.GetBitLength() / 8 + 50;
        while (!current.IsZero)
        {
            if (!meter.ChargeWork(stepWork))
            {
                return false;
            }

            BigInteger quotient = BigInteger.DivRem(previous, current, out BigInteger rest);
            (previous, current) = (current, rest);
            (previousFactor, inverse) = (inverse, previousFactor - quotient * inverse);
        }

        inverse = previousFactor.Sign < 0 ? previousFactor + modulus : previousFactor;
        return previous.IsOne;
    }

    private static bool TryChargeWork(IWorkMeter meter, long units, out TextError error)
    {
        bool allowed = meter.ChargeWork(units);
        error = allowed ? default : TextError.Refused;
        return allowed;
    }
}
