using System.Collections.Generic;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>The operator | of classes.</summary>
internal static class TypeUnions
{
    private const int ItemCost = 10;

    /// <summary>The union of two type expressions; NotImplemented when one of them is none.</summary>
    public static Value Make(Vm.Vm vm, in Value left, in Value right) =>
        IsExpression(left) && IsExpression(right) ? MakeOf(vm, [left, right]) : Value.NotImplemented;

    /// <summary>The union of a type parameter with anything that may stand in an annotation.</summary>
    public static Value MakeAny(Vm.Vm vm, in Value left, in Value right) => MakeOf(vm, [left, right]);

    /// <summary>The union of all members, each once; the only member when there is one.</summary>
    public static Value MakeOf(Vm.Vm vm, ReadOnlySpan<Value> parts)
    {
        var members = new List<Value>();
        foreach (ref readonly var part in parts)
        {
            if (!TryAdd(vm, members, part))
            {
                return Value.Error;
            }
        }

        return members.Count == 1 ? members[0] : Value.Of(new PyUnion(new PyTuple([.. members])));
    }

    private static bool IsExpression(in Value value) => value.IsNone || value.Ref is PyType or PyUnion
        or PyGenericAlias or PyTypeAlias or PyTypeParameter;

    private static bool TryAdd(Vm.Vm vm, List<Value> members, in Value value)
    {
        if (value.Ref is PyUnion union)
        {
            foreach (ref readonly var member in union.Arguments.Items.AsSpan())
            {
                if (!TryAddMember(vm, members, member))
                {
                    return false;
                }
            }

            return true;
        }

        return TryAddMember(vm, members, value);
    }

    private static bool TryAddMember(Vm.Vm vm, List<Value> members, in Value value)
    {
        var added = value.IsNone ? Value.Of(BuiltinTypes.NoneType) : value;
        foreach (var member in members)
        {
            if (!vm.ChargeWork(ItemCost) || !Operations.Operations.TryEquals(vm, member, added, out var isSame))
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
