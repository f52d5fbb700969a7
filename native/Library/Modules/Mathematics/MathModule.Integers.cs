using System.Numerics;
using Monty.Library.Builtins;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Mathematics;

using Math = System.Math;

/// <content>Whole numbers, rounding to them, and logarithms of ints of any size.</content>
internal static partial class MathModule
{
    /// <summary>The smallest int not below x.</summary>
    [PyFunction("ceil(x, /)", Cost = Cost.Charged)]
    private static Value Ceil(Vm vm, Value x) => Round(vm, x, "__ceil__", Math.Ceiling);

    /// <summary>The largest int not above x.</summary>
    [PyFunction("floor(x, /)", Cost = Cost.Charged)]
    private static Value Floor(Vm vm, Value x) => Round(vm, x, "__floor__", Math.Floor);

    /// <summary>The int part of x.</summary>
    [PyFunction("trunc(x, /)", Cost = Cost.Charged)]
    private static Value Trunc(Vm vm, Value x)
    {
        if (UserMethods.TryFind(x, "__trunc__", out var method))
        {
            return vm.TailCall(method, x);
        }

        var plain = Ops.Unwrap(x);
        return plain.IsFloat || plain.TryBigInteger(out _)
            ? Round(vm, plain, "__trunc__", Math.Truncate)
            : vm.Fail(ExceptionTypes.TypeError, $"type {x.Class.Name} doesn't define __trunc__ method");
    }

    private static Value Round(Vm vm, in Value x, string name, Func<double, double> round)
    {
        if (UserMethods.TryFind(x, name, out var method))
        {
            return vm.TailCall(method, x);
        }

        var plain = Ops.Unwrap(x);
        if (plain.TryBigInteger(out var whole))
        {
            return Value.Int(whole);
        }

        if (!ArgumentConversion.TryDouble(vm, x, out var number))
        {
            return Value.Error;
        }

        return FloatMath.TryToInteger(round(number), out var result, out var error)
            ? Value.Int(result) : Ops.Fail(vm, error);
    }

    /// <summary>The product of the ints from 1 to n.</summary>
    [PyFunction("factorial(n, /)", Cost = Cost.Charged)]
    private static Value Factorial(Vm vm, BigInteger n) => n.Sign < 0
            ? vm.Fail(ExceptionTypes.ValueError, "factorial() not defined for negative values")
        : n > int.MaxValue
            ? vm.Fail(ExceptionTypes.OverflowError, "factorial() argument should not exceed 2147483647")
        : Product(vm, BigInteger.One, (long)n);

    /// <summary>Ways to choose k of n without order.</summary>
    [PyFunction("comb(n, k, /)", Cost = Cost.Charged)]
    private static Value Comb(Vm vm, BigInteger n, BigInteger k)
    {
        if (n.Sign < 0 || k.Sign < 0)
        {
            return Raise.ValueError.NegativeCountOf(vm, n.Sign < 0 ? "n" : "k");
        }

        if (k > n)
        {
            return Value.Int(0);
        }

        k = BigInteger.Min(k, n - k);
        if (k > long.MaxValue)
        {
            return vm.Fail(ExceptionTypes.OverflowError, $"min(n - k, k) must not exceed {long.MaxValue}");
        }

        var above = Product(vm, n - k + 1, (long)k);
        var below = above.IsError ? above : Product(vm, BigInteger.One, (long)k);
        if (below.IsError)
        {
            return below;
        }

        above.TryBigInteger(out var dividend);
        below.TryBigInteger(out var divisor);
        return vm.ChargeWork(IntMath.DivisionWork(dividend.GetBitLength(), divisor.GetBitLength()))
            && (IntMath.TryDivide(dividend, divisor, vm.Meter, out var ways, out _) || vm.Exhaust())
            ? Value.Int(ways) : Value.Error;
    }

    /// <summary>Ways to choose k of n with order.</summary>
    [PyFunction("perm(n, k=None, /)", Cost = Cost.Charged)]
    private static Value Perm(Vm vm, BigInteger n, BigInteger? k)
    {
        if (k is not { } count)
        {
            return Factorial(vm, n);
        }

        if (n.Sign < 0 || count.Sign < 0)
        {
            return Raise.ValueError.NegativeCountOf(vm, n.Sign < 0 ? "n" : "k");
        }

        return count > n ? Value.Int(0)
            : count > long.MaxValue
                ? vm.Fail(ExceptionTypes.OverflowError, $"k must not exceed {long.MaxValue}")
            : Product(vm, n - count + 1, (long)count);
    }

    /// <summary>The product of so many ints from the first on, by halves so that factors stay of equal size.</summary>
    private static Value Product(Vm vm, in BigInteger first, long count)
    {
        if (count == 0)
        {
            return Value.Int(1);
        }

        var bits = (double)count * (first + count).GetBitLength();
        if (bits > vm.Meter.Limits.MaxIntBits)
        {
            // What is surely too large is refused at once: Stirling's bound on the bits of the product.
            var least = (double)count * ((first + (count / 2)).GetBitLength() - 1) / 2;
            if (least > vm.Meter.Limits.MaxIntBits)
            {
                return Raise.OverflowError.IntTooLarge(vm);
            }
        }

        return vm.ChargeWork((long)Math.Min(1e18, bits * Math.Sqrt(bits) / 16)) && vm.Charge((long)(bits / 4))
            ? Value.Int(ProductOf(first, count)) : Value.Error;
    }

    /// <remarks>Recursion halves the count, so it is at most 40 deep.</remarks>
    private static BigInteger ProductOf(BigInteger first, long count)
    {
        if (count <= 8)
        {
            var product = first;
            for (var i = 1; i < count; i++)
            {
                product *= first + i;
            }

            return product;
        }

        var half = count / 2;
        return ProductOf(first, half) * ProductOf(first + half, count - half);
    }

    /// <summary>The greatest common divisor.</summary>
    [PyFunction("gcd(*integers)", Cost = Cost.Charged)]
    private static Value Gcd(Vm vm, ReadOnlySpan<Value> integers)
    {
        var result = BigInteger.Zero;
        foreach (ref readonly var value in integers)
        {
            if (!ArgumentConversion.TryBigInteger(vm, value, out var next))
            {
                return Value.Error;
            }

            if (!IntMath.TryGcd(result, next, vm.Meter, out result, out var error))
            {
                return Ops.Fail(vm, error);
            }
        }

        return Value.Int(BigInteger.Abs(result));
    }

    /// <summary>The least common multiple.</summary>
    [PyFunction("lcm(*integers)", Cost = Cost.Charged)]
    private static Value Lcm(Vm vm, ReadOnlySpan<Value> integers)
    {
        var result = BigInteger.One;
        foreach (ref readonly var value in integers)
        {
            if (!ArgumentConversion.TryBigInteger(vm, value, out var next))
            {
                return Value.Error;
            }

            if (result.IsZero || next.IsZero)
            {
                result = BigInteger.Zero;
                continue;
            }

            if (!IntMath.TryGcd(result, next, vm.Meter, out var divisor, out var error))
            {
                return Ops.Fail(vm, error);
            }

            long left = result.GetBitLength(), right = next.GetBitLength();
            if (left + right > vm.Meter.Limits.MaxIntBits)
            {
                return Raise.OverflowError.IntTooLarge(vm);
            }

            if (!vm.ChargeWork(IntMath.MultiplicationWork(left, right)))
            {
                return Value.Error;
            }

            result = result / divisor * next;
        }

        return Value.Int(BigInteger.Abs(result));
    }

    /// <summary>The int part of the square root.</summary>
    [PyFunction("isqrt(n, /)", Cost = Cost.Charged)]
    private static Value Isqrt(Vm vm, BigInteger n) =>
        IntMath.TrySquareRoot(n, vm.Meter, out var root, out var error) ? Value.Int(root) : Ops.Fail(vm, error);

    /// <summary>The logarithm to a base, the natural one without.</summary>
    [PyFunction("log(x, base=<unrepresentable>, /)", Style = CallStyle.Unpack, Cost = Cost.Constant)]
    private static Value Log(Vm vm, Value x, Value @base)
    {
        var top = Logarithm(vm, x, Math.Log);
        if (top.IsError || @base.IsMissing)
        {
            return top;
        }

        var bottom = Logarithm(vm, @base, Math.Log);
        return bottom.IsError ? bottom
            : bottom.AsDouble == 0 ? vm.Fail(ExceptionTypes.ZeroDivisionError, "division by zero")
            : Result(vm, top.AsDouble / bottom.AsDouble);
    }

    /// <summary>The logarithm to base 2.</summary>
    [PyFunction("log2(x, /)", Cost = Cost.Constant)]
    private static Value Log2(Vm vm, Value x) => Logarithm(vm, x, Math.Log2);

    /// <summary>The logarithm to base 10.</summary>
    [PyFunction("log10(x, /)", Cost = Cost.Constant)]
    private static Value Log10(Vm vm, Value x) => Logarithm(vm, x, Math.Log10);

    /// <summary>Ints beyond the floats are split into a float and a power of 2.</summary>
    private static Value Logarithm(Vm vm, in Value x, Func<double, double> log)
    {
        var plain = Ops.Unwrap(x);
        if (!plain.IsFloat && (plain.TryBigInteger(out var whole)
            || (x.Class.IsUser && !UserMethods.TryFind(x, "__float__", out _)
                && UserMethods.TryFind(x, "__index__", out _)
                && ArgumentConversion.TryBigInteger(vm, x, out whole))))
        {
            if (whole.Sign <= 0)
            {
                return vm.Fail(ExceptionTypes.ValueError, "expected a positive input");
            }

            if (!IntMath.TryToDouble(whole, out var number, out _))
            {
                var shift = (int)(whole.GetBitLength() - 64);
                return Value.Float(log((double)(ulong)(whole >> shift)) + (shift * log(2)));
            }

            return Value.Float(log(number));
        }

        return !ArgumentConversion.TryDouble(vm, x, out var argument) ? Value.Error
            : argument <= 0 ? Raise.ValueError.MathInput(vm, "a positive input", argument)
            : Result(vm, log(argument));
    }
}
