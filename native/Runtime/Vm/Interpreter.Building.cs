using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>Displays, f-strings, functions and classes.</content>
internal static unsafe partial class Interpreter
{
    private static ReadOnlySpan<Value> Window(ref Value regs, ushort first, int count) =>
        MemoryMarshal.CreateReadOnlySpan(ref R(ref regs, first), count);

    private static int BuildDict(Vm vm, Instruction* ip, ref Value regs)
    {
        vm.Meter.Allocations++;
        var dict = new PyDict();
        var items = Window(ref regs, ip->B, ip->C * 2);
        for (var i = 0; i < items.Length; i += 2)
        {
            if (!dict.Set(vm, items[i], items[i + 1]))
            {
                return Status.Failed;
            }
        }

        R(ref regs, ip->A) = Value.Of(dict);
        return Status.Done;
    }

    private static int BuildSet(Vm vm, Instruction* ip, ref Value regs)
    {
        vm.Meter.Allocations++;
        var set = new PySet();
        foreach (ref readonly var item in Window(ref regs, ip->B, ip->C))
        {
            if (!set.Add(vm, item))
            {
                return Status.Failed;
            }
        }

        R(ref regs, ip->A) = Value.Of(set);
        return Status.Done;
    }

    /// <summary>Joins the parts of an f-string, which are all str.</summary>
    private static int BuildString(Vm vm, Instruction* ip, ref Value regs)
    {
        var parts = Window(ref regs, ip->B, ip->C);
        var length = 0L;
        foreach (ref readonly var part in parts)
        {
            length += part.Ref is string text ? text.Length : part.Ref is StringBuffer
                ? part.Bits : Ops.TextOf(part).Length;
        }

        if (length > 1024 && !vm.Charge(length * sizeof(char)))
        {
            return Status.Failed;
        }

        var result = new string('\0', (int)length);
        var target = MemoryMarshal.AsMemory(result.AsMemory()).Span;
        foreach (ref readonly var part in parts)
        {
            var text = part.Ref as string ?? Ops.TextOf(part);
            text.CopyTo(target);
            target = target[text.Length..];
        }

        R(ref regs, ip->A) = Value.Str(result);
        return Status.Done;
    }

    private static int ConvertValue(Vm vm, Instruction* ip, ref Value regs)
    {
        var value = R(ref regs, ip->B);
        if (value.Class is { IsUser: true } type && ip->C != 3)
        {
            if ((ip->C == 1 && vm.TryDunder(type, SlotId.Str, out var method))
                || vm.TryDunder(type, SlotId.Repr, out method))
            {
                return Invoke(vm, ip, ref regs, 0, method, value);
            }
        }

        var text = ip->C switch
        {
            1 => Ops.Str(vm, value),
            2 => Ops.Repr(vm, value),
            _ => Ops.Ascii(vm, value),
        };
        return Store(ref R(ref regs, ip->A), text);
    }

    private static int Format(Vm vm, Instruction* ip, ref Value regs)
    {
        var value = R(ref regs, ip->B);
        var isSimple = (Op)ip->Op == Op.FormatSimple;
        if (isSimple && value.IsStr)
        {
            R(ref regs, ip->A) = value;
            return Status.Done;
        }

        var spec = isSimple ? Value.Str("") : R(ref regs, ip->C);
        if (value.Class is { IsUser: true } type)
        {
            if (vm.TryDunder(type, SlotId.Format, out var method))
            {
                return Invoke(vm, ip, ref regs, 0, method, value, spec);
            }

            if (spec.AsStr.Length == 0 && Ops.TryTextMethod(vm, type, out method, out var name))
            {
                return Invoke(vm, ip, ref regs, name == "__str__" ? TextStage.Str : TextStage.Repr, method, value);
            }
        }

        var text = Ops.Format(vm, value, spec.AsStr);
        return Store(ref R(ref regs, ip->A), text);
    }

    private static int MakeFunction(Vm vm, Instruction* ip, ref Value regs)
    {
        vm.Meter.Allocations++;
        var code = vm.Unit.Unit.Codes[ip->B];
        ref var window = ref R(ref regs, ip->A);
        var closure = code.FreeNames.Length == 0 ? [] : new PyCell[code.FreeNames.Length];
        for (var i = 0; i < closure.Length; i++)
        {
            closure[i] = Expect<PyCell>(Unsafe.Add(ref window, 4 + i));
        }

        var function = new PyFunction(code, vm.Unit, closure);
        if ((ip->C & 1) != 0)
        {
            function.Defaults = Expect<PyTuple>(Unsafe.Add(ref window, 1));
        }

        if ((ip->C & 2) != 0)
        {
            function.KeywordDefaults = Expect<PyDict>(Unsafe.Add(ref window, 2));
        }

        if ((ip->C & 4) != 0)
        {
            (function.Details ??= new PyDict()).SetStr("__annotate__", Unsafe.Add(ref window, 3));
        }

        window = Value.Of(function);
        return Status.Done;
    }

    private static int ListExtend(Vm vm, Instruction* ip, ref Value regs)
    {
        var list = Expect<PyList>(R(ref regs, ip->A));
        var source = R(ref regs, ip->B);
        if (NeedsFrames(vm, source))
        {
            return Invoke(vm, ip, ref regs, 0, vm.Embedded("extend_star"), Value.Of(list), source);
        }

        if (Ops.TryExtend(vm, list, source))
        {
            return Status.Done;
        }

        return (Op)ip->Op == Op.ListSpread ? FailSpread(vm, source, R(ref regs, ip->C)) : FailStar(vm, source);
    }

    private static int FailSpread(Vm vm, in Value source, in Value callee)
    {
        if (vm.Raised is { } raised && raised.Class == ExceptionTypes.TypeError && Ops.IsNotIterable(source))
        {
            vm.Raised = null;
            vm.Fail(ExceptionTypes.TypeError,
                $"{Ops.FunctionText(callee)} argument after * must be an iterable, not {source.Class.FullName}");
        }

        return Status.Failed;
    }

    private static int FailStar(Vm vm, in Value source)
    {
        if (vm.Raised is { } raised && raised.Class == ExceptionTypes.TypeError && Ops.IsNotIterable(source))
        {
            vm.Raised = null;
            vm.Fail(ExceptionTypes.TypeError, $"Value after * must be an iterable, not {source.Class.FullName}");
        }

        return Status.Failed;
    }

    private static int SetUpdate(Vm vm, Instruction* ip, ref Value regs)
    {
        var set = Expect<PySet>(R(ref regs, ip->A));
        var source = R(ref regs, ip->B);
        if (NeedsFrames(vm, source))
        {
            return Invoke(vm, ip, ref regs, 0, vm.Embedded("update_star"), Value.Of(set), source);
        }

        if (source.Ref is PySet)
        {
            return Ops.TryUnite(vm, set, source) ? Status.Done : Status.Failed;
        }

        var iterator = Ops.Iterate(vm, Ops.Unwrap(source));
        if (iterator is null)
        {
            return Status.Failed;
        }

        for (;;)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted)
            {
                return Status.Done;
            }

            if (item.IsError || !set.Add(vm, item))
            {
                return Status.Failed;
            }
        }
    }

    /// <summary>True when iterating the value runs Python code.</summary>
    private static bool NeedsFrames(Vm vm, in Value source) =>
        source.Ref is PyGenerator || Ops.NeedsFrames(vm, source);

    private static int DictUpdate(Vm vm, Instruction* ip, ref Value regs)
    {
        var target = Expect<PyDict>(R(ref regs, ip->A));
        var source = R(ref regs, ip->B);
        var isMerge = (Op)ip->Op == Op.DictMerge;
        if (source.Ref is not PyDict dict || (dict.Class.IsUser && vm.TryDunder(dict.Class, SlotId.Iter, out _)))
        {
            return isMerge
                ? Invoke(vm, ip, ref regs, 0, vm.Embedded("merge_keywords"), R(ref regs, ip->A), source,
                    R(ref regs, ip->C))
                : Invoke(vm, ip, ref regs, 0, vm.Embedded("update_mapping"), R(ref regs, ip->A), source);
        }

        var position = 0;
        while (dict.Next(ref position, out Value key, out Value item))
        {
            if (isMerge)
            {
                if (!key.IsStr)
                {
                    return Fail(vm, ExceptionTypes.TypeError, "keywords must be strings");
                }

                if (target.TryGetStr(key.AsStr, out _))
                {
                    return Fail(vm, ExceptionTypes.TypeError,
                        $"{Ops.FunctionText(R(ref regs, ip->C))} got multiple values for keyword argument '{key.AsStr}'");
                }
            }

            if (!target.Set(vm, key, item))
            {
                return Status.Failed;
            }
        }

        return Status.Done;
    }
}
