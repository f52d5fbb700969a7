using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>What the constructors of itertools have in common.</summary>
internal static class Sources
{
    /// <summary>A class of the module.</summary>
    public static PyType Class(string name) =>
        PyType.OfModule("itertools", name, Layout.Native, TypeFlags.None, operators: "__iter__ __next__");

    /// <summary>
    /// A native iterator over a value; null when Python text has to iterate, or when an error is raised.
    /// </summary>
    public static PyIterator? TryGet(Vm vm, in Value iterable, out bool isPython)
    {
        var source = NativeIteration.TryGet(vm, iterable);
        isPython = source is null && NativeIteration.CanEmbed(vm, iterable);
        return source;
    }

    /// <summary>
    /// An iterator of a class that calls a function for each item: native over native iterators, else of the text.
    /// </summary>
    public static Value Calling(
        Vm vm, PyType type, CallingKind kind, in Value function, in Value iterable, string text) =>
        TryGet(vm, iterable, out var isPython) is { } source ? FunctionSteps.Make(type, kind, function, source)
            : isPython ? Text(vm, text, function, iterable) : Value.Error;

    /// <summary>Native iterators over all values; null as for one.</summary>
    public static PyIterator[]? TryGet(Vm vm, ReadOnlySpan<Value> iterables, out bool isPython)
    {
        var sources = new PyIterator[iterables.Length];
        isPython = false;
        for (var i = 0; i < sources.Length; i++)
        {
            if (TryGet(vm, iterables[i], out isPython) is not { } source)
            {
                return null;
            }

            sources[i] = source;
        }

        return sources;
    }

    /// <summary>Ends the calling native with a call of a function of the module's text.</summary>
    public static Value Text(Vm vm, string name, params ReadOnlySpan<Value> arguments) =>
        vm.TailText("itertools", name, arguments);

    /// <summary>The deepest of several iterators.</summary>
    public static int DepthOf(ReadOnlySpan<PyIterator?> sources)
    {
        var depth = 0;
        foreach (var source in sources)
        {
            depth = Math.Max(depth, source?.Depth ?? 0);
        }

        return depth;
    }

    /// <summary>Indices from saved values; null when one is out of bounds.</summary>
    public static int[]? Indices(ReadOnlySpan<Value> saved, int bound)
    {
        var indices = new int[saved.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            if (saved[i].Ref is not null || saved[i].Bits < 0 || saved[i].Bits >= bound)
            {
                return null;
            }

            indices[i] = (int)saved[i].Bits;
        }

        return indices;
    }
}
