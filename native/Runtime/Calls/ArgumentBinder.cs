using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>
/// Places the arguments of a call: one algorithm for Python functions, one for native functions. Messages are in
/// <see cref="BindErrors"/>.
/// </summary>
internal static unsafe class ArgumentBinder
{
    /// <summary>Binds the arguments of a Python function to its parameters in the order of its registers.</summary>
    /// <param name="vm">The machine; receives the TypeError.</param>
    /// <param name="function">The function.</param>
    /// <param name="positional">Positional arguments; may not overlap the destination.</param>
    /// <param name="keywordValues">Values of the keyword arguments.</param>
    /// <param name="names">Their names, str values.</param>
    /// <param name="destination">Receives Code.ParameterCount values.</param>
    public static bool TryBindPython(
        Vm.Vm vm,
        PyFunction function,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        Span<Value> destination)
    {
        var code = function.Code;
        var plain = Math.Min(positional.Length, code.PositionalCount);
        var named = code.PositionalCount + code.KeywordOnlyCount;
        positional[..plain].CopyTo(destination);
        for (var i = plain; i < named; i++)
        {
            destination[i] = Value.Missing;
        }

        var next = named;
        if ((code.Flags & CodeFlags.VarPositional) != 0)
        {
            destination[next++] = Value.Of(
                positional.Length > plain ? new PyTuple(positional[plain..].ToArray()) : PyTuple.Empty);
        }

        PyDict? extra = null;
        if ((code.Flags & CodeFlags.VarKeyword) != 0)
        {
            extra = new PyDict();
            destination[next] = Value.Of(extra);
        }

        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i].AsStr;
            var place = IndexOf(code.LocalNames, name, code.PositionalOnlyCount, named);
            if (place >= 0 && destination[place].IsMissing)
            {
                destination[place] = keywordValues[i];
            }
            else if (place < 0 && extra is not null)
            {
                extra.SetStr(name, keywordValues[i]);
            }
            else
            {
                return BindErrors.Keyword(vm, function, place, names, name);
            }
        }

        if (positional.Length > plain && (code.Flags & CodeFlags.VarPositional) == 0)
        {
            return BindErrors.TooMany(vm, function, positional.Length, destination);
        }

        return TryDefaults(vm, function, plain, destination);
    }

    /// <summary>
    /// True for constructors without keywords of classes of programs that take them in their own __init__ or __new__.
    /// </summary>
    private static bool LeavesKeywords(Vm.Vm vm, PyNativeFunction function, ReadOnlySpan<Value> positional)
    {
        var owner = function.Owner;
        if (owner is null || positional.IsEmpty)
        {
            return false;
        }

        return function.Kind == NativeKind.Constructor
            ? (owner == BuiltinTypes.Float || owner == BuiltinTypes.Tuple || owner == BuiltinTypes.FrozenSet)
                && positional[0].Ref is PyType { IsUser: true } type && vm.TryDunder(type, SlotId.Init, out _)
            : function.Name == "__init__" && (owner == BuiltinTypes.List || owner == BuiltinTypes.Set)
                && positional[0].Class is { IsUser: true } own && vm.TryDunder(own, SlotId.New, out _);
    }

    /// <summary>Calls a native function with any arguments.</summary>
    /// <returns>What its code returns, or the error mark after a TypeError.</returns>
    public static Value CallNative(
        Vm.Vm vm,
        PyNativeFunction function,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names)
    {
        if (function.TrustsReceiver && positional.Length != 0
            && !ArgumentConversion.IsReceiver(positional[0], function.Owner!))
        {
            return BindErrors.WrongReceiver(vm, function.Name, function.Owner!, positional[0]);
        }

        if (names.IsEmpty && positional.Length == function.FastArgumentCount)
        {
            return function.Code(vm, positional);
        }

        var receivers = function.HasReceiver ? 1 : 0;
        if (positional.Length < receivers)
        {
            return BindErrors.NoReceiver(vm, function);
        }

        if (!names.IsEmpty && LeavesKeywords(vm, function, positional))
        {
            return CallNative(vm, function, positional, default, default);
        }

        var extra = Math.Max(0, positional.Length - receivers - function.Signature.PositionalCount);
        var buffer = default(ArgumentBuffer);
        var total = function.SlotCount + extra;
        var slots = total <= ArgumentBuffer.Length ? buffer[..total] : new Value[total];
        if (!TryBindNative(function, positional, keywordValues, names, slots))
        {
            return BindErrors.Native(vm, function, positional, names);
        }

        return function.DrainedMask == 0 ? function.Code(vm, slots) : DrainedCall.Run(vm, function, slots);
    }

    private static bool TryDefaults(Vm.Vm vm, PyFunction function, int given, Span<Value> destination)
    {
        var code = function.Code;
        var defaults = function.Defaults is { } tuple ? tuple.Items : [];
        var required = code.PositionalCount - defaults.Length;
        for (var i = given; i < code.PositionalCount; i++)
        {
            if (destination[i].IsMissing)
            {
                if (i < required)
                {
                    return BindErrors.Missing(vm, function, destination[..required], 0, "positional");
                }

                destination[i] = defaults[i - required];
            }
        }

        for (var i = code.PositionalCount; i < code.PositionalCount + code.KeywordOnlyCount; i++)
        {
            if (destination[i].IsMissing
                && (function.KeywordDefaults is null
                    || !function.KeywordDefaults.TryGetStr(code.LocalNames[i], out destination[i])))
            {
                destination[i] = Value.Missing;
                return BindErrors.MissingKeywords(vm, function, destination);
            }
        }

        return true;
    }

    /// <summary>Fills the slots of a native function; false when the call does not fit its signature.</summary>
    private static bool TryBindNative(
        PyNativeFunction function,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names,
        Span<Value> slots)
    {
        var signature = function.Signature;
        var fixedCount = function.SlotCount;
        var receivers = function.HasReceiver ? 1 : 0;
        var plain = Math.Min(positional.Length, signature.PositionalCount + receivers);
        positional[..plain].CopyTo(slots);
        if (positional.Length > plain)
        {
            if (!signature.HasVarPositional)
            {
                return false;
            }

            positional[plain..].CopyTo(slots[fixedCount..]);
        }

        for (var i = plain; i < fixedCount; i++)
        {
            slots[i] = Value.Missing;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (!TryPlaceKeyword(signature, names[i].AsStr, keywordValues[i], slots[receivers..fixedCount]))
            {
                return false;
            }
        }

        var slot = receivers;
        foreach (ref readonly var parameter in signature.Parameters.AsSpan())
        {
            if (parameter.Kind == ParameterKind.VarPositional)
            {
                continue;
            }

            if (slots[slot].IsMissing)
            {
                if (parameter.IsRequired && parameter.Kind != ParameterKind.VarKeyword)
                {
                    return false;
                }

                slots[slot] = parameter.Default;
            }

            slot++;
        }

        return true;
    }

    private static bool TryPlaceKeyword(NativeSignature signature, string name, in Value value, Span<Value> slots)
    {
        var slot = 0;
        foreach (ref readonly var parameter in signature.Parameters.AsSpan())
        {
            switch (parameter.Kind)
            {
                case ParameterKind.VarPositional:
                    continue;
                case ParameterKind.VarKeyword:
                    var extra = slots[slot].Ref as PyDict ?? new PyDict();
                    extra.SetStr(name, value);
                    slots[slot] = Value.Of(extra);
                    return true;
                case ParameterKind.PositionalOrKeyword or ParameterKind.KeywordOnly when parameter.Name == name:
                    var isFree = slots[slot].IsMissing;
                    slots[slot] = value;
                    return isFree;
            }

            slot++;
        }

        return false;
    }

    private static int IndexOf(string[] names, string name, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Slots of most native calls, without an allocation.</summary>
[InlineArray(Length)]
internal struct ArgumentBuffer
{
    /// <summary>Values it holds.</summary>
    public const int Length = 8;

    private Value _first;
}
