using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Mathematics;

using Math = System.Math;

/// <content>Sums, products and distances.</content>
internal static partial class MathModule
{
    private const int ItemCost = 10;

    /// <summary>The sum of floats without loss on the way.</summary>
    [PyFunction("fsum(seq, /)", Cost = Cost.Charged)]
    private static Value Fsum(Vm vm, [Drained] ReadOnlySpan<Value> seq)
    {
        var sum = new ExactSum();
        foreach (ref readonly var item in seq)
        {
            if (!vm.ChargeWork(5 * ItemCost) || !ArgumentConversion.TryDouble(vm, item, out var number))
            {
                return Value.Error;
            }

            sum.Add(number);
            if (sum.Overflowed)
            {
                return vm.Fail(ExceptionTypes.OverflowError, "intermediate overflow in fsum");
            }
        }

        return sum.IsUndefined
            ? vm.Fail(ExceptionTypes.ValueError, "-inf + inf in fsum") : Result(vm, sum.Total());
    }

    /// <summary>The product of the items.</summary>
    [PyFunction("prod(iterable, /, *, start=1)", Cost = Cost.Charged)]
    private static Value Prod(Vm vm, Value iterable, Value start)
    {
        if (NativeIteration.TryGet(vm, iterable) is not { } iterator)
        {
            return NativeIteration.CanEmbed(vm, iterable)
                ? vm.TailEmbedded("product_from", iterable, start) : Value.Error;
        }

        var total = start;
        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted || item.IsError || !vm.ChargeWork(ItemCost))
            {
                return item.IsExhausted ? total : Value.Error;
            }

            if (Ops.IsUserInstance(item) || Ops.IsUserInstance(total))
            {
                var rest = new PyList([item]);
                return NativeIteration.TryDrain(vm, iterator, rest)
                    ? vm.TailEmbedded("product_of", Value.Of(rest), total) : Value.Error;
            }

            total = Combine(vm, BinaryOperator.Multiply, total, item);
            if (total.IsError)
            {
                return total;
            }
        }
    }

    /// <summary>The sum of the products of items in pairs.</summary>
    [PyFunction("sumprod(p, q, /)", Cost = Cost.Charged)]
    private static Value SumProd(Vm vm, [Drained] ReadOnlySpan<Value> p, [Drained] ReadOnlySpan<Value> q)
    {
        if (p.Length != q.Length)
        {
            return vm.Fail(ExceptionTypes.ValueError, "Inputs are not the same length");
        }

        var total = Value.Int(0);
        var exact = new ExactSum();
        var hasFloats = false;
        for (var i = 0; i < p.Length; i++)
        {
            if (!vm.ChargeWork(5 * ItemCost))
            {
                return Value.Error;
            }

            if (TryFloats(p[i], q[i], out var left, out var right) && total.IsInt)
            {
                hasFloats = true;
                exact.AddProduct(left, right);
                continue;
            }

            if (Ops.IsUserInstance(p[i]) || Ops.IsUserInstance(q[i]))
            {
                return vm.TailEmbedded("sum_of_products", Value.Of(new PyTuple(p.ToArray())),
                    Value.Of(new PyTuple(q.ToArray())));
            }

            var product = Combine(vm, BinaryOperator.Multiply, p[i], q[i]);
            total = product.IsError ? product : Combine(vm, BinaryOperator.Add, total, product);
            if (total.IsError)
            {
                return total;
            }
        }

        if (!hasFloats)
        {
            return total;
        }

        if (total.TryLong(out var whole) && whole != 0)
        {
            exact.Add(whole);
        }

        var sum = Result(vm, exact.IsUndefined ? double.NaN : exact.Total());
        return total.IsInt && total.TryLong(out _) ? sum : Combine(vm, BinaryOperator.Add, total, sum);
    }

    /// <summary>A pair of which one is a float and the other a float or a small int.</summary>
    private static bool TryFloats(in Value a, in Value b, out double left, out double right)
    {
        left = a.IsFloat ? a.AsDouble : a.TryLong(out var first) ? first : double.NaN;
        right = b.IsFloat ? b.AsDouble : b.TryLong(out var second) ? second : double.NaN;
        return (a.IsFloat && (b.IsFloat || b.IsSmallInt)) || (a.IsSmallInt && b.IsFloat);
    }

    /// <summary>The length of a vector.</summary>
    [PyFunction("hypot(*coordinates)", Cost = Cost.Charged)]
    private static Value Hypot(Vm vm, ReadOnlySpan<Value> coordinates)
    {
        var numbers = new double[coordinates.Length];
        return TryDoubles(vm, coordinates, numbers) ? Result(vm, Length(numbers)) : Value.Error;
    }

    /// <summary>The distance of two points.</summary>
    [PyFunction("dist(p, q, /)", Cost = Cost.Charged)]
    private static Value Dist(Vm vm, [Drained] ReadOnlySpan<Value> p, [Drained] ReadOnlySpan<Value> q)
    {
        if (p.Length != q.Length)
        {
            return vm.Fail(ExceptionTypes.ValueError, "both points must have the same number of dimensions");
        }

        var from = new double[p.Length];
        var to = new double[p.Length];
        if (!TryDoubles(vm, p, from) || !TryDoubles(vm, q, to))
        {
            return Value.Error;
        }

        for (var i = 0; i < from.Length; i++)
        {
            from[i] -= to[i];
        }

        return Result(vm, Length(from));
    }

    private static bool TryDoubles(Vm vm, ReadOnlySpan<Value> values, double[] numbers)
    {
        if (!vm.ChargeWork(values.Length * (long)ItemCost))
        {
            return false;
        }

        for (var i = 0; i < numbers.Length; i++)
        {
            if (!ArgumentConversion.TryDouble(vm, values[i], out numbers[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The root of the sum of squares, scaled by a power of 2 so that nothing overflows.</summary>
    private static double Length(ReadOnlySpan<double> numbers)
    {
        var largest = 0.0;
        var hasNaN = false;
        foreach (var number in numbers)
        {
            if (double.IsInfinity(number))
            {
                return double.PositiveInfinity;
            }

            hasNaN |= double.IsNaN(number);
            largest = Math.Max(largest, Math.Abs(number));
        }

        if (hasNaN || largest == 0 || numbers.Length == 1)
        {
            return hasNaN ? double.NaN : largest;
        }

        var exponent = Math.ILogB(largest);
        DoubleDouble sum = 0;
        foreach (var number in numbers)
        {
            var scaled = Math.ScaleB(number, -exponent);
            sum += DoubleDouble.Product(scaled, scaled);
        }

        return Math.ScaleB(DoubleDouble.Sqrt(sum).Value, exponent);
    }

    private static Value Combine(Vm vm, BinaryOperator kind, in Value left, in Value right)
    {
        var result = Ops.Binary(vm, kind, false, left, right);
        if (!result.IsNotImplemented)
        {
            return result;
        }

        Ops.FailBinary(vm, kind, false, left, right);
        return Value.Error;
    }
}
