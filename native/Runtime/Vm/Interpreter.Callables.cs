using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>Calling native objects that call a function of the program.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>The native callable of a value, which may be an instance of a program class; or null.</summary>
    internal static PyCallable? CallableOf(in Value value) =>
        value.Ref as PyCallable ?? (value.Ref as PyPayloadInstance)?.Payload.Ref as PyCallable;

    private static int CallCallable(
        Vm vm,
        ref Value window,
        PyCallable callee,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link) => callee is PyCachedFunction cached
            ? CallCached(vm, ref window, cached, positional, keywordValues, names, link)
            : CallPartial(vm, ref window, (PyPartial)callee, positional, keywordValues, names, link);

    private static int CallPartial(
        Vm vm,
        ref Value window,
        PyPartial partial,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        if (positional.Length < partial.PlaceholderCount)
        {
            return Fail(vm, ExceptionTypes.TypeError, "missing positional arguments in 'partial' call; expected at "
                + $"least {partial.PlaceholderCount}, got {positional.Length}");
        }

        var own = partial.Arguments.Items;
        var buffer = default(ValueBuffer);
        var count = own.Length + positional.Length - partial.PlaceholderCount;
        if (count > ValueBuffer.Length && !(vm.Charge(count * 16L) && vm.ChargeWork(count)))
        {
            return Status.Failed;
        }

        var all = count <= ValueBuffer.Length ? buffer[..count] : new Value[count];
        var used = 0;
        for (var i = 0; i < own.Length; i++)
        {
            all[i] = PyPlaceholder.Is(own[i]) ? positional[used++] : own[i];
        }

        positional[used..].CopyTo(all[own.Length..]);
        if (partial.Keywords.Count > 0)
        {
            if (Merge(partial.Keywords, keywordValues, names) is not { } merged)
            {
                return Fail(vm, ExceptionTypes.TypeError, "keywords must be strings");
            }

            keywordValues = merged.AsSpan(0, merged.Length / 2);
            names = merged.AsSpan(merged.Length / 2);
        }

        if (!vm.EnterRecursion(" while calling a Python object"))
        {
            return Status.Failed;
        }

        int status;
        if (names.IsEmpty && count <= MaxFilled)
        {
            // The arguments stand aside, so that those of the call may be written over.
            for (var i = 0; i < count; i++)
            {
                Unsafe.Add(ref window, i + 1) = all[i];
            }

            window = partial.Function;
            status = CallAt(vm, ref window, count, link);
        }
        else
        {
            status = CallWith(vm, ref window, partial.Function, all, keywordValues, names, link);
        }

        vm.LeaveRecursion();
        return status;
    }

    /// <summary>
    /// Values, then names, of keyword arguments; those of a call replace others in their place. Null when a name is no
    /// string.
    /// </summary>
    private static Value[]? Merge(PyDict own, ReadOnlySpan<Value> values, ReadOnlySpan<Value> names)
    {
        var all = new PyDict();
        var position = 0;
        while (own.Next(ref position, out Value name, out Value value))
        {
            if (!name.IsStr)
            {
                return null;
            }

            all.SetStr(name.AsStr, value);
        }

        for (var i = 0; i < names.Length; i++)
        {
            all.SetStr(names[i].AsStr, values[i]);
        }

        var merged = new Value[all.Count * 2];
        position = 0;
        for (var i = 0; all.Next(ref position, out Value name, out Value value); i++)
        {
            merged[i] = value;
            merged[all.Count + i] = name;
        }

        return merged;
    }

    private static int CallCached(
        Vm vm,
        ref Value window,
        PyCachedFunction cache,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        if (cache.Limit == 0)
        {
            cache.Misses++;
            return CallWith(vm, ref window, cache.Function, positional, keywordValues, names, link);
        }

        var key = KeyOf(cache, positional, keywordValues, names);
        vm.Work++;
        switch (cache.TryGet(vm, key, out var result))
        {
            case LookupResult.Found:
                window = result;
                return Status.Done;
            case LookupResult.Error:
                return vm.IsInterrupted ? NoteCall(vm, Value.Of(cache), positional, keywordValues, names, link)
                    : Status.Failed;
        }

        if ((link & Link.KindMask) != Link.Regular || cache.Function.Ref is not PyFunction function
            || Ops.IsUserInstance(key) || NativeLeaf.HasInstances(key))
        {
            return CallCachedInPython(vm, ref window, cache, key, positional, keywordValues, names, link);
        }

        // The call waits in the window; the frame of the function begins one slot above.
        var buffer = default(ValueBuffer);
        var all = positional.Length <= ValueBuffer.Length ? buffer[..positional.Length] : new Value[positional.Length];
        positional.CopyTo(all);
        Value[] values = names.IsEmpty ? [] : keywordValues.ToArray();
        var waiting = new PyCachedCall(cache, key);
        window = Value.Of(waiting);
        var distance = (int)Link.Distance(link) + Instruction.SlotBytes;
        ref var inner = ref Unsafe.Add(ref window, 1);

        // The flag keeps the loop from leaving the frame by its shortest path, which knows constructors only.
        var status = CallFunction(vm, ref inner, function, all, values, names,
            Link.Make(Link.Address(link), Link.Constructor | Link.OtherUnit, distance));
        return status == Status.Done ? EndCached(vm, ref window, waiting, inner) : status;
    }

    /// <summary>The function has returned: keeps the result and gives it to the caller.</summary>
    private static int EndCached(Vm vm, ref Value window, PyCachedCall waiting, in Value result)
    {
        var kept = result;
        window = kept;
        return waiting.Cache.Keep(vm, waiting.Key, kept) ? Status.Done : Status.Failed;
    }

    private static int CallCachedInPython(
        Vm vm,
        ref Value window,
        PyCachedFunction cache,
        in Value key,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        long link)
    {
        var keywords = new PyDict();
        for (var i = 0; i < names.Length; i++)
        {
            keywords.SetStr(names[i].AsStr, keywordValues[i]);
        }

        ReadOnlySpan<Value> arguments = [Value.Of(cache), key, cache.Function,
            Value.Of(new PyTuple(positional.ToArray())), Value.Of(keywords)];
        return CallWith(vm, ref window, vm.Embedded("cached_call"), arguments, default, [], link);
    }

    /// <summary>What the arguments of a call are known by.</summary>
    private static Value KeyOf(
        PyCachedFunction cache, ReadOnlySpan<Value> positional, ReadOnlySpan<Value> values, ReadOnlySpan<Value> names)
    {
        if (names.IsEmpty && !cache.IsTyped)
        {
            return positional is [{ IsInt: true } or { IsStr: true }] ? positional[0]
                : Value.Of(new PyTuple(positional.ToArray()));
        }

        var parts = new List<Value>(positional.Length + (names.Length * 3) + 1);
        parts.AddRange(positional);
        if (!names.IsEmpty)
        {
            parts.Add(Value.Of(PyPlaceholder.Instance));
        }

        for (var i = 0; i < names.Length; i++)
        {
            parts.Add(names[i]);
            parts.Add(values[i]);
        }

        if (cache.IsTyped)
        {
            foreach (ref readonly var argument in positional)
            {
                parts.Add(Value.Of(argument.Class));
            }

            foreach (ref readonly var argument in values)
            {
                parts.Add(Value.Of(argument.Class));
            }
        }

        return Value.Of(new PyTuple([.. parts]));
    }
}
