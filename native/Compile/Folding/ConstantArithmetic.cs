using System.Numerics;
using System.Text;
using Monty.Syntax.Tree;

namespace Monty.Compile.Folding;

/// <summary>
/// Operations on constants, bounded so that a short program never makes a huge constant. Null means: leave it to run
/// time.
/// </summary>
/// <remarks>The limits are those of CPython's optimiser: 128 bits, 4,096 characters, 256 items.</remarks>
internal static class ConstantArithmetic
{
    private const int MaxBits = 128;
    private const int MaxTextLength = 4096;

    /// <summary>left op right.</summary>
    public static object? Binary(BinaryOperator op, object left, object right)
    {
        if (left is long a && right is long b && SmallIntegers(op, a, b) is { } small)
        {
            return small;
        }

        if (Constants.TryInteger(left, out BigInteger x) && Constants.TryInteger(right, out BigInteger y))
        {
            return op is BinaryOperator.Or or BinaryOperator.And or BinaryOperator.Xor && left is bool && right is bool
                ? Box(Bits(op, x, y) != BigInteger.Zero)
                : Integers(op, x, y);
        }

        if (left is double || right is double)
        {
            return Constants.TryDouble(left, out double f) && Constants.TryDouble(right, out double g)
                ? Floats(op, f, g)
                : WithComplex(op, left, right);
        }

        return left is Complex || right is Complex ? WithComplex(op, left, right) : Sequences(op, left, right);
    }

    /// <summary>op operand.</summary>
    public static object? Unary(UnaryOperator op, object operand)
    {
        if (op == UnaryOperator.Not)
        {
            return Box(!Constants.IsTrue(operand));
        }

        switch (operand)
        {
            case double number:
                return op == UnaryOperator.Minus ? -number : op == UnaryOperator.Plus ? number : null;
            case Complex number:
                return op == UnaryOperator.Minus ? -number : op == UnaryOperator.Plus ? number : null;
            case bool when op == UnaryOperator.Invert:
                // Deprecated: the warning belongs to run time.
                return null;
            default:
                if (!Constants.TryInteger(operand, out BigInteger integer))
                {
                    return null;
                }

                return Number(op switch
                {
                    UnaryOperator.Minus => -integer,
                    UnaryOperator.Plus => integer,
                    _ => -integer - 1,
                });
        }
    }

    /// <summary>The constant for an integer: a long where it fits.</summary>
    public static object Number(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? (object)(long)value : value;

    private static object Box(bool value) => value ? Constants.True : Constants.False;

    private static object? SmallIntegers(BinaryOperator op, long a, long b)
    {
        long result;
        switch (op)
        {
            case BinaryOperator.Add:
                result = unchecked(a + b);
                return ((a ^ result) & (b ^ result)) < 0 ? null : result;
            case BinaryOperator.Subtract:
                result = unchecked(a - b);
                return ((a ^ b) & (a ^ result)) < 0 ? null : result;
            case BinaryOperator.Or:
                return a | b;
            case BinaryOperator.And:
                return a & b;
            case BinaryOperator.Xor:
                return a ^ b;
            default:
                return null;
        }
    }

    private static object? Integers(BinaryOperator op, BigInteger x, BigInteger y)
    {
        switch (op)
        {
            case BinaryOperator.Add:
                return Bounded(x + y);
            case BinaryOperator.Subtract:
                return Bounded(x - y);
            case BinaryOperator.Multiply:
                return Size(x) + Size(y) > MaxBits ? null : Number(x * y);
            case BinaryOperator.FloorDivide:
                return y.IsZero ? null : Bounded(FloorDivide(x, y));
            case BinaryOperator.Modulo:
                return y.IsZero ? null : Bounded(x - (FloorDivide(x, y) * y));
            case BinaryOperator.Divide:
                return Constants.TryDouble(Number(x), out double f) && Constants.TryDouble(Number(y), out double g)
                    && g != 0
                    ? f / g
                    : null;
            case BinaryOperator.Power:
                return y.Sign < 0 || y > MaxBits || (Size(x) > 0 && Size(x) * (int)y > MaxBits)
                    ? null
                    : Number(BigInteger.Pow(x, (int)y));
            case BinaryOperator.LeftShift:
                return y.Sign < 0 || y > MaxBits || Size(x) + (int)y > MaxBits ? null : Number(x << (int)y);
            case BinaryOperator.RightShift:
                return y.Sign < 0 || y > int.MaxValue ? null : Bounded(x >> (int)y);
            case BinaryOperator.Or:
            case BinaryOperator.And:
            case BinaryOperator.Xor:
                return Bounded(Bits(op, x, y));
            default:
                return null;
        }
    }

    private static BigInteger Bits(BinaryOperator op, BigInteger x, BigInteger y) => op switch
    {
        BinaryOperator.Or => x | y,
        BinaryOperator.And => x & y,
        _ => x ^ y,
    };

    private static BigInteger FloorDivide(BigInteger x, BigInteger y)
    {
        BigInteger quotient = BigInteger.DivRem(x, y, out BigInteger rest);
        return !rest.IsZero && (rest.Sign < 0) != (y.Sign < 0) ? quotient - 1 : quotient;
    }

    private static long Size(BigInteger value) => (long)BigInteger.Abs(value).GetBitLength();

    // A literal of any size may stand in the source; results never grow past a few times its size.
    private static object? Bounded(BigInteger value) => Size(value) > MaxTextLength ? null : Number(value);

    private static object? Floats(BinaryOperator op, double x, double y) => op switch
    {
        BinaryOperator.Add => x + y,
        BinaryOperator.Subtract => x - y,
        BinaryOperator.Multiply => x * y,
        BinaryOperator.Divide => y == 0 ? null : x / y,
        // The other operations have rounding rules of their own, which run time knows.
        _ => null,
    };

    private static object? WithComplex(BinaryOperator op, object left, object right)
    {
        if (op is not (BinaryOperator.Add or BinaryOperator.Subtract))
        {
            return null;
        }

        bool add = op == BinaryOperator.Add;
        if (left is Complex a)
        {
            if (right is Complex b)
            {
                return add ? a + b : a - b;
            }

            return Constants.TryDouble(right, out double y)
                ? new Complex(add ? a.Real + y : a.Real - y, a.Imaginary)
                : null;
        }

        if (right is not Complex c || !Constants.TryDouble(left, out double x))
        {
            return null;
        }

        return add ? new Complex(x + c.Real, c.Imaginary) : new Complex(x - c.Real, -c.Imaginary);
    }

    private static object? Sequences(BinaryOperator op, object left, object right)
    {
        if (op == BinaryOperator.Add)
        {
            return (left, right) switch
            {
                (string a, string b) when a.Length + b.Length <= MaxTextLength => a + b,
                (byte[] a, byte[] b) when a.Length + b.Length <= MaxTextLength => (byte[])[.. a, .. b],
                _ => null,
            };
        }

        if (op != BinaryOperator.Multiply)
        {
            return null;
        }

        if (left is long)
        {
            (left, right) = (right, left);
        }

        if (right is not long count || count < 0)
        {
            return null;
        }

        switch (left)
        {
            case string text when count <= MaxTextLength && count * text.Length <= MaxTextLength:
                return new StringBuilder().Insert(0, text, text.Length == 0 ? 0 : (int)count).ToString();
            case byte[] bytes when count <= MaxTextLength && count * bytes.Length <= MaxTextLength:
                byte[] result = new byte[(int)count * bytes.Length];
                for (int i = 0; i < result.Length; i++)
                {
                    result[i] = bytes[i % bytes.Length];
                }

                return result;
            default:
                return null;
        }
    }
}
