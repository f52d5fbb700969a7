using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>The operator in.</content>
internal static partial class Operations
{
    /// <summary>The truth of item in container; false: an error is raised.</summary>
    public static bool TryContains(Vm.Vm vm, in Value container, in Value item, out bool result)
    {
        var answer = Contains(vm, container, item);
        if (answer.IsBool)
        {
            result = answer.Bits != 0;
            return true;
        }

        result = false;
        return !answer.IsError && TryTruth(vm, answer, out result);
    }

    private static Value Contains(Vm.Vm vm, in Value container, in Value item)
    {
        if (container.IsStr)
        {
            return ContainsText(vm, TextSpan(container), item);
        }

        if (container.Ref is not PyObject o)
        {
            return FailContainer(vm, container);
        }

        if (o.Class.IsUser && vm.TryDunder(o.Class, SlotId.Contains, out var function))
        {
            return function.IsNone
                ? vm.Fail(ExceptionTypes.TypeError, $"'{TypeName(container)}' object is not a container")
                : vm.CallNested(function, container, item);
        }

        var answer = o is PyPayloadInstance instance ? Contains(vm, instance.Payload, item) : o.ContainsItem(vm, item);
        return answer.IsNotImplemented ? SearchByIteration(vm, container, item) : answer;
    }

    private static Value ContainsText(Vm.Vm vm, ReadOnlySpan<char> text, in Value item)
    {
        if (!TryText(item, out var part))
        {
            return vm.Fail(
                ExceptionTypes.TypeError, $"'in <string>' requires string as left operand, not {TypeName(item)}");
        }

        if (text.Length > 256 && !vm.ChargeWork(text.Length / 8))
        {
            return Value.Error;
        }

        // A lone low surrogate is part of a pair's second half only as a character of its own, which texts cannot hold.
        return Value.Bool(text.IndexOf(part, StringComparison.Ordinal) >= 0);
    }

    private static Value SearchByIteration(Vm.Vm vm, in Value container, in Value item)
    {
        if (IsNotIterable(container))
        {
            return FailContainer(vm, container);
        }

        var iterator = Iterate(vm, container);
        if (iterator is null)
        {
            return Value.Error;
        }

        while (true)
        {
            var candidate = iterator.Next(vm);
            if (candidate.IsError || candidate.IsExhausted)
            {
                return candidate.IsError ? candidate : Value.False;
            }

            if (!vm.ChargeWork(10) || !TryMatches(vm, candidate, item, out var isEqual))
            {
                return Value.Error;
            }

            if (isEqual)
            {
                return Value.True;
            }
        }
    }

    private static Value FailContainer(Vm.Vm vm, in Value container) => vm.Fail(
        ExceptionTypes.TypeError, $"argument of type '{TypeName(container)}' is not a container or iterable");
}
