using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Replaced by the files Text, Iteration, Items and Containment: delete what they define.</content>
internal static partial class Operations
{
    /// <summary>repr().</summary>
    public static Value Repr(Vm.Vm vm, in Value value) => Value.Str(value.TryStr(out var text) ? StringRepr.Repr(text)
        : value.IsSmallInt ? IntText.ToText(value.Bits) : value.IsFloat ? FloatText.Repr(value.AsDouble)
        : value.IsNone ? "None" : value.IsBool ? (value.Bits != 0 ? "True" : "False") : $"<{value.Class.Name} object>");

    /// <summary>str().</summary>
    public static Value Str(Vm.Vm vm, in Value value) => value.IsStr ? value
        : value.Ref is PyException e ? (e.Arguments.Items.Length == 1 ? Str(vm, e.Arguments.Items[0]) : Value.Str("")) : Repr(vm, value);

    /// <summary>ascii().</summary>
    public static Value Ascii(Vm.Vm vm, in Value value) => Repr(vm, value);

    /// <summary>Iterator of a builtin iterable; null: TypeError is raised.</summary>
    public static PyIterator? Iterate(Vm.Vm vm, in Value value)
    {
        var made = value.Ref as PyIterator ?? (value.Ref as PyObject)?.Iterate(vm);
        if (made is null)
        {
            vm.Fail(ExceptionTypes.TypeError, $"'{value.Class.Name}' object is not iterable");
        }

        return made;
    }

    /// <summary>Extends a list natively.</summary>
    public static bool TryExtend(Vm.Vm vm, PyList list, in Value source)
    {
        if (Iterate(vm, Unwrap(source)) is not { } iterator)
        {
            return false;
        }

        for (;;)
        {
            var item = iterator.Next(vm);
            if (item.IsError || item.IsExhausted)
            {
                return item.IsExhausted;
            }

            list.Append(item);
        }
    }

    /// <summary>in.</summary>
    public static bool TryContains(Vm.Vm vm, in Value container, in Value item, out bool result)
    {
        result = false;
        if (container.Ref is PyObject o && o.ContainsItem(vm, item) is { IsNotImplemented: false } answer)
        {
            result = answer.IsTrue;
            return !answer.IsError;
        }

        vm.Fail(ExceptionTypes.TypeError, $"argument of type '{container.Class.Name}' is not a container or iterable");
        return false;
    }

    /// <summary>Subscript.</summary>
    public static Value GetItem(Vm.Vm vm, in Value target, in Value key) =>
        target.Ref is PyObject o && o.GetItem(vm, key) is { IsNotImplemented: false } found ? found
        : vm.Fail(ExceptionTypes.TypeError, $"'{target.Class.Name}' object is not subscriptable");

    /// <summary>Subscript store.</summary>
    public static bool SetItem(Vm.Vm vm, in Value target, in Value key, in Value item) =>
        target.Ref is PyObject o && o.SetItem(vm, key, item) is { IsNotImplemented: false } done ? !done.IsError
        : FailType(vm, $"'{target.Class.Name}' object does not support item assignment");

    /// <summary>Subscript deletion.</summary>
    public static bool DeleteItem(Vm.Vm vm, in Value target, in Value key) =>
        target.Ref is PyObject o && o.DeleteItem(vm, key) is { IsNotImplemented: false } done ? !done.IsError
        : FailType(vm, $"'{target.Class.Name}' object does not support item deletion");
}
