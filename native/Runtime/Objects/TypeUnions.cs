using System.Collections.Generic;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>The operator | of classes.</summary>
internal static class TypeUnions
{
    /// <summary>The union of two type expressions; NotImplemented when one of them is none.</summary>
    public static Value Make(Vm.Vm vm, in Value left, in Value right)
    {
        if (!IsExpression(left) || !IsExpression(right))
        {
            return Value.NotImplemented;
        }

        var members = new List<Value>();
        if (!TryAdd(vm, members, left) || !TryAdd(vm, members, right))
        {
            return Value.Error;
        }

        return members.Count == 1 ? members[0] : Value.Of(new PyUnion(new PyTuple([.. members])));
    }

    private static bool IsExpression(in Value value) => value.IsNone || value.Ref is PyType or PyUnion
        or PyGenericAlias;

    private static bool TryAdd(Vm.Vm vm, List<Value> members, in Value value)
    {
        if (value.Ref is PyUnion union)
        {
            foreach (ref readonly var member in union.Arguments.Items.AsSpan())
            {
                if (!TryAdd(vm, members, member))
                {
                    return false;
                }
            }

            return true;
        }

        var added = value.IsNone ? Value.Of(BuiltinTypes.NoneType) : value;
        foreach (var member in members)
        {
            if (!vm.ChargeWork(10) || !Operations.Operations.TryEquals(vm, member, added, out var isSame))
            {
                return false;
            }

            if (isSame)
            {
                return true;
            }
        }

        members.Add(added);
        return true;
    }
}
