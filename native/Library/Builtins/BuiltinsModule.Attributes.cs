using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <content>Attributes by name.</content>
internal static partial class BuiltinsModule
{
    /// <summary>An attribute, or the default when there is none.</summary>
    [PyFunction("getattr(object, name, default=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value GetAttr(Vm vm, Value @object, Value name, Value @default)
    {
        if (!Ops.TryText(name, out var text))
        {
            return Raise.TypeError.AttributeName(vm, name);
        }

        if (@default.IsMissing)
        {
            return Ops.GetAttribute(vm, @object, text);
        }

        return Peek(vm, @object, text, out var value) switch
        {
            Presence.Present => value,
            Presence.Absent => @default,
            Presence.Failed => Value.Error,
            _ => vm.TailEmbedded("get_attribute_or", @object, name, @default),
        };
    }

    /// <summary>Whether an attribute can be read.</summary>
    [PyFunction("hasattr(obj, name, /)", Cost = Cost.Charged)]
    private static Value HasAttr(Vm vm, Value obj, Value name)
    {
        if (!Ops.TryText(name, out var text))
        {
            return Raise.TypeError.AttributeName(vm, name);
        }

        return Peek(vm, obj, text, out _) switch
        {
            Presence.Present => Value.True,
            Presence.Absent => Value.False,
            Presence.Failed => Value.Error,
            _ => vm.TailEmbedded("has_attribute", obj, name),
        };
    }

    /// <summary>Sets an attribute.</summary>
    [PyFunction("setattr(obj, name, value, /)", Cost = Cost.Charged)]
    private static Value SetAttr(Vm vm, Value obj, Value name, Value value) => Store(vm, obj, name, value);

    /// <summary>Deletes an attribute.</summary>
    [PyFunction("delattr(obj, name, /)", Cost = Cost.Charged)]
    private static Value DelAttr(Vm vm, Value obj, Value name) => Store(vm, obj, name, Value.Missing);

    private enum Presence : byte
    {
        Absent,
        Present,
        Failed,
        NeedsCall,
    }

    /// <summary>Looks for an attribute without running Python code.</summary>
    private static Presence Peek(Vm vm, in Value target, string name, out Value value)
    {
        var hit = default(AttributeHit);
        var kind = Ops.FindAttribute(vm, target, name, ref hit);
        value = hit.Value;
        switch (kind)
        {
            case AttributeKind.Method:
                value = Value.Of(new PyBoundMethod(hit.Value, target));
                return Presence.Present;
            case AttributeKind.Plain or AttributeKind.Slot:
                return Presence.Present;
            case AttributeKind.Missing:
                return (target.Class.IsUser && vm.TryDunder(target.Class, SlotId.GetAttr, out _))
                    || target.Ref is PyModule
                    ? Presence.NeedsCall
                    : Presence.Absent;
            case AttributeKind.Call:
                return Presence.NeedsCall;
            default:
                if (vm.IsTerminal || vm.Raised?.Class.IsSubclassOf(ExceptionTypes.AttributeError) != true)
                {
                    return Presence.Failed;
                }

                vm.Raised = null;
                return target.Class.IsUser ? Presence.NeedsCall : Presence.Absent;
        }
    }

    private static Value Store(Vm vm, in Value target, in Value name, in Value value)
    {
        if (!Ops.TryText(name, out var text))
        {
            return Raise.TypeError.AttributeName(vm, name);
        }

        var hit = default(AttributeHit);
        return Ops.StoreAttribute(vm, target, text, value, ref hit) switch
        {
            AttributeKind.Failed => Value.Error,
            AttributeKind.Call => vm.TailEmbedded("call_for_none", hit.Value, Value.Of(new PyTuple(ArgumentsOf(hit)))),
            _ => Value.None,
        };
    }

    /// <summary>The arguments of the call that an attribute needs.</summary>
    internal static Value[] ArgumentsOf(in AttributeHit hit) => hit.Count switch
    {
        1 => [hit.First],
        2 => [hit.First, hit.Second],
        _ => [hit.First, hit.Second, hit.Third],
    };
}
