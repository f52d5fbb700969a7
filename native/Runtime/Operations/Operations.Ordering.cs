using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>The rich comparisons.</content>
internal static partial class Operations
{
    /// <summary>The truth of a comparison; false: an error is raised.</summary>
    public static bool TryCompare(Vm.Vm vm, CompareOperator op, in Value a, in Value b, out bool result)
    {
        if (TryComparePlain(op, a, b, out result))
        {
            return true;
        }

        var answer = RichCompare(vm, op, a, b);
        if (answer.IsBool)
        {
            result = answer.Bits != 0;
            return true;
        }

        result = false;
        return !answer.IsError && TryTruth(vm, answer, out result);
    }

    /// <summary>The value of a comparison; dunder methods of programs run nested.</summary>
    public static Value RichCompare(Vm.Vm vm, CompareOperator op, in Value a, in Value b)
    {
        var answer = CompareAny(vm, op, a, b);
        return answer.IsNotImplemented ? CompareDefault(vm, op, a, b) : answer;
    }

    /// <summary>The result when neither side knows the comparison: identity, or TypeError for the orderings.</summary>
    public static Value CompareDefault(Vm.Vm vm, CompareOperator op, in Value a, in Value b) => op switch
    {
        CompareOperator.Equal => Value.Bool(Value.Same(a, b)),
        CompareOperator.NotEqual => Value.Bool(!Value.Same(a, b)),
        _ => vm.Fail(
            ExceptionTypes.TypeError,
            $"'{CompareNames.Symbol(op)}' not supported between instances of '{TypeName(a)}' and '{TypeName(b)}'"),
    };

    /// <summary>
    /// What the builtin classes of both sides say: a bool, NotImplemented, or the error mark. Dunder methods of
    /// programs are not asked.
    /// </summary>
    public static Value CompareNative(Vm.Vm vm, CompareOperator op, in Value a, in Value b)
    {
        if (a.Ref is PyTuple or PyList && b.Ref is PyTuple or PyList)
        {
            return ((PyObject)a.Ref).Compare(vm, op, b);
        }

        var x = Unwrap(a);
        var y = Unwrap(b);
        if (TryCompareNumbers(x, y, out var order))
        {
            return Decide(op, order);
        }

        if (x.IsStr && y.IsStr)
        {
            if (!ChargeComparison(vm, x, y))
            {
                return Value.Error;
            }

            return op is CompareOperator.Equal or CompareOperator.NotEqual
                ? Value.Bool(TextSpan(x).SequenceEqual(TextSpan(y)) == (op == CompareOperator.Equal))
                : Decide(op, CompareText(TextSpan(x), TextSpan(y)));
        }

        var left = x.Ref as PyObject;
        var answer = left is null ? Value.NotImplemented : left.Compare(vm, op, y);
        if (answer.IsNotImplemented && y.Ref is PyObject right && (left is null || right.Class != left.Class))
        {
            answer = right.Compare(vm, CompareNames.Reflect(op), x);
        }

        return answer;
    }

    /// <summary>
    /// The truth of a comparison by the builtin classes of both sides, or by default; methods of programs are not
    /// asked.
    /// </summary>
    public static bool TryCompareNative(Vm.Vm vm, CompareOperator op, in Value a, in Value b, out bool result)
    {
        var answer = CompareNative(vm, op, a, b);
        if (answer.IsNotImplemented)
        {
            answer = CompareDefault(vm, op, a, b);
        }

        result = answer.IsTrue;
        return !answer.IsError;
    }

    /// <summary>Asks for the work of comparing two texts. False: an error is raised.</summary>
    internal static bool ChargeComparison(Vm.Vm vm, in Value a, in Value b) =>
        Math.Min(TextSpan(a).Length, TextSpan(b).Length) is var common
        && (common <= FreeText || vm.ChargeWork(common / 4));

    /// <summary>Compares two texts by code points.</summary>
    public static int CompareText(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var common = a.CommonPrefixLength(b);
        if (common == a.Length || common == b.Length)
        {
            return a.Length.CompareTo(b.Length);
        }

        // UTF-16 order differs from code point order only where surrogates meet the characters above them.
        var x = (int)a[common];
        var y = (int)b[common];
        if (x >= 0xD800 && y >= 0xD800)
        {
            x = x >= 0xE000 ? x - 0x800 : x + 0x2000;
            y = y >= 0xE000 ? y - 0x800 : y + 0x2000;
        }

        return x < y ? -1 : 1;
    }

    /// <summary>
    /// A three-way result as the answer of a comparison; <see cref="FloatCompare.Unordered"/> answers false except for
    /// Ne.
    /// </summary>
    public static Value Decide(CompareOperator op, int order)
    {
        if (order == FloatCompare.Unordered)
        {
            return Value.Bool(op == CompareOperator.NotEqual);
        }

        return Value.Bool(op switch
        {
            CompareOperator.Equal => order == 0,
            CompareOperator.NotEqual => order != 0,
            CompareOperator.Less => order < 0,
            CompareOperator.LessEqual => order <= 0,
            CompareOperator.Greater => order > 0,
            _ => order >= 0,
        });
    }

    private static Value CompareAny(Vm.Vm vm, CompareOperator op, in Value a, in Value b)
    {
        var isUserA = IsUserInstance(a);
        var isUserB = IsUserInstance(b);
        if (!isUserA && !isUserB)
        {
            return CompareNative(vm, op, a, b);
        }

        var rightFirst = isUserB && a.Class != b.Class && b.Class.IsSubclassOf(a.Class);
        var answer = Value.NotImplemented;
        if (rightFirst && AskDunder(vm, CompareNames.Reflect(op), b, a, out answer) && !answer.IsNotImplemented)
        {
            return answer;
        }

        var leftAsked = isUserA && AskDunder(vm, op, a, b, out answer);
        if (leftAsked)
        {
            if (!answer.IsNotImplemented)
            {
                return answer;
            }
        }
        else
        {
            answer = CompareNative(vm, op, a, b);
            if (!answer.IsNotImplemented)
            {
                return answer;
            }
        }

        return isUserB && !rightFirst && AskDunder(vm, CompareNames.Reflect(op), b, a, out answer)
            ? answer : Value.NotImplemented;
    }

    /// <summary>
    /// Calls a comparison method of a program; false when the class defines none. Without __ne__ the opposite of __eq__
    /// serves.
    /// </summary>
    private static bool AskDunder(Vm.Vm vm, CompareOperator op, in Value self, in Value other, out Value answer)
    {
        var type = self.Class;
        if (vm.TryDunder(type, CompareNames.SlotOf(op), out var function))
        {
            answer = function.IsNone ? Value.NotImplemented : vm.CallNested(function, self, other);
            return true;
        }

        answer = Value.NotImplemented;
        if (op != CompareOperator.NotEqual || !vm.TryDunder(type, SlotId.Eq, out function))
        {
            return false;
        }

        answer = vm.CallNested(function, self, other);
        if (!answer.IsError && !answer.IsNotImplemented)
        {
            answer = TryTruth(vm, answer, out var isEqual) ? Value.Bool(!isEqual) : Value.Error;
        }

        return true;
    }

    private static bool TryCompareNumbers(in Value a, in Value b, out int order)
    {
        order = 0;
        if (a.TryLong(out var x))
        {
            if (b.TryLong(out var y))
            {
                order = x.CompareTo(y);
                return true;
            }

            if (b.IsFloat)
            {
                order = FloatCompare.Compare(x, b.AsDouble);
                return true;
            }

            order = b.Ref is PyInt right ? -right.Number.Sign : 0;
            return b.Ref is PyInt;
        }

        if (a.IsFloat)
        {
            if (b.IsFloat)
            {
                order = double.IsNaN(a.AsDouble) || double.IsNaN(b.AsDouble)
                    ? FloatCompare.Unordered
                    : a.AsDouble.CompareTo(b.AsDouble);
                return true;
            }

            if (!b.TryBigInteger(out var number))
            {
                return false;
            }

            order = Opposite(FloatCompare.Compare(number, a.AsDouble));
            return true;
        }

        if (a.Ref is not PyInt big)
        {
            return false;
        }

        if (b.IsFloat)
        {
            order = FloatCompare.Compare(big.Number, b.AsDouble);
            return true;
        }

        order = b.Ref is PyInt other ? Math.Sign(BigInteger.Compare(big.Number, other.Number)) : big.Number.Sign;
        return b.Ref is PyInt || b.TryLong(out _);
    }

    private static int Opposite(int order) => order == FloatCompare.Unordered ? order : -order;
}
