using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Equality and hash of objects of the machine that are compared by what they refer to.</content>
internal static partial class Operations
{
    /// <summary>
    /// Compares objects whose class does not say otherwise: a bool, NotImplemented or the error mark.
    /// </summary>
    internal static Value CompareObjects(Vm.Vm vm, CompareOperator op, PyObject a, in Value other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual))
        {
            return Value.NotImplemented;
        }

        bool isEqual;
        switch (a)
        {
            case PyBoundMethod x when other.Ref is PyBoundMethod y:
                isEqual = Value.Same(x.Function, y.Function) && Value.Same(x.Self, y.Self);
                break;
            case PyGenericAlias { IsLiteral: true } x when other.Ref is PyGenericAlias { IsLiteral: true } y:
                if (!TrySameLiterals(vm, x.Arguments.Items, y.Arguments.Items, out isEqual))
                {
                    return Value.Error;
                }

                break;
            case PyGenericAlias x when other.Ref is PyGenericAlias y:
                if (x.IsTyping != y.IsTyping || x.Metadata is null != y.Metadata is null)
                {
                    return Value.NotImplemented;
                }

                if (!TryEquals(vm, x.Origin, y.Origin, out isEqual)
                    || (isEqual && !TryEquals(vm, Value.Of(x.Arguments), Value.Of(y.Arguments), out isEqual))
                    || (isEqual && x.Metadata is { } own
                        && !TryEquals(vm, Value.Of(own), Value.Of(y.Metadata!), out isEqual)))
                {
                    return Value.Error;
                }

                break;
            case PyUnion x when other.Ref is PyUnion y:
                if (!TrySameMembers(vm, x.Arguments, y.Arguments, out isEqual))
                {
                    return Value.Error;
                }

                break;
            default:
                return Value.NotImplemented;
        }

        return Value.Bool(isEqual == (op == CompareOperator.Equal));
    }

    /// <summary>The hash of an object whose class does not say otherwise; false: an error is raised.</summary>
    internal static bool TryHashObject(Vm.Vm vm, PyObject value, out long hash)
    {
        switch (value)
        {
            case PyPayloadInstance instance:
                return TryHash(vm, instance.Payload, out hash);
            case PyBoundMethod method:
                var owner = method.Self.Ref is PyObject self ? vm.AddressOf(self) >> 4 : vm.IdentityOf(method.Self);
                hash = owner ^ (method.Function.Ref is PyObject function ? vm.AddressOf(function) >> 4 : 0);
                return true;
            case PyGenericAlias { IsLiteral: true } alias:
                hash = 0;
                foreach (ref readonly var argument in alias.Arguments.Items.AsSpan())
                {
                    if (!TryHash(vm, argument, out var one))
                    {
                        return false;
                    }

                    hash ^= one;
                }

                return true;
            case PyGenericAlias { Metadata: { } metadata } alias:
                return TryHash(vm, Value.Of(new PyTuple([alias.Origin, Value.Of(metadata)])), out hash);
            case PyGenericAlias alias:
                return TryHash(vm, Value.Of(new PyTuple([alias.Origin, Value.Of(alias.Arguments)])), out hash);
            case PyUnion union:
                hash = 0;
                foreach (ref readonly var argument in union.Arguments.Items.AsSpan())
                {
                    if (!TryHash(vm, argument, out var one))
                    {
                        return false;
                    }

                    hash ^= one;
                }

                return true;
            default:
                hash = vm.AddressOf(value) >> 4;
                return true;
        }
    }

    private static bool TrySameMembers(Vm.Vm vm, PyTuple a, PyTuple b, out bool result)
    {
        result = a.Items.Length == b.Items.Length;
        for (var i = 0; result && i < a.Items.Length; i++)
        {
            var position = IndexIn(vm, b, a.Items[i], 0, long.MaxValue);
            if (position == -2)
            {
                return false;
            }

            result = position >= 0;
        }

        return true;
    }

    /// <summary>Whether two lists of literals hold the same values of the same classes.</summary>
    private static bool TrySameLiterals(Vm.Vm vm, Value[] left, Value[] right, out bool isSame)
    {
        isSame = left.Length == right.Length;
        for (var i = 0; isSame && i < left.Length; i++)
        {
            isSame = false;
            for (var j = 0; !isSame && j < right.Length; j++)
            {
                if (left[i].Class == right[j].Class
                    && !(vm.ChargeWork(10) && TryEquals(vm, left[i], right[j], out isSame)))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
