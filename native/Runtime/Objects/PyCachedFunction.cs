using System.Collections.Generic;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>What functools.lru_cache makes: a function that remembers its results.</summary>
/// <remarks>
/// With a limit, the table leads from a key to a node of a ring in the order of use; node 0 is where the ring begins:
/// behind it stands what was used last, before it what goes next.
/// </remarks>
internal sealed class PyCachedFunction(Value function, long limit, bool isTyped) : PyCallable(CachedType)
{
    /// <summary>The class.</summary>
    public static readonly PyType CachedType = PyType.OfModule(
        "functools", "_lru_cache_wrapper", Layout.Native, TypeFlags.HasInstanceDict | TypeFlags.NotInstantiable);

    private const int NodeBytes = 40;
    private const int FirstNodes = 8;

    private struct Node
    {
        public Value Key;
        public Value Result;
        public int Before;
        public int After;
    }

    private Node[] _nodes = [];
    private int _used = 1;
    private int _free;

    /// <summary>The function.</summary>
    public Value Function { get; } = function;

    /// <summary>Most results that are kept; negative: all.</summary>
    public long Limit { get; } = limit;

    /// <summary>Arguments of different classes are different, even when they are equal.</summary>
    public bool IsTyped { get; } = isTyped;

    /// <summary>Calls whose result was known.</summary>
    public long Hits { get; set; }

    /// <summary>Calls whose result was not known.</summary>
    public long Misses { get; set; }

    /// <summary>The results by key, or the numbers of the nodes.</summary>
    public PyDict Results { get; } = new();

    /// <inheritdoc/>
    public override long ExtraBytes => (long)_nodes.Length * NodeBytes;

    /// <summary>The result of a key; a hit makes it the one used last.</summary>
    public LookupResult TryGet(Vm.Vm vm, in Value key, out Value result)
    {
        result = default;
        if (key.Ref is PyTuple && !Operations.Operations.TryHash(vm, key, out _))
        {
            return LookupResult.Error;
        }

        var found = Results.TryGet(vm, key, out result);
        if (found == LookupResult.Found)
        {
            Hits++;
            if (Limit >= 0)
            {
                var number = (int)result.Bits;
                result = _nodes[number].Result;
                if (_nodes[0].After != number)
                {
                    Unlink(number);
                    LinkFirst(number);
                }
            }
        }
        else if (found == LookupResult.Missing)
        {
            Misses++;
        }

        return found;
    }

    /// <summary>Keeps a result; false: an error is raised.</summary>
    public bool Keep(Vm.Vm vm, in Value key, in Value result)
    {
        if (Limit < 0)
        {
            return Results.Set(vm, key, result);
        }

        // The function may have called itself with the same arguments.
        switch (Results.TryGet(vm, key, out _))
        {
            case LookupResult.Found:
                return true;
            case LookupResult.Error:
                return false;
        }

        return (Results.Count < Limit || DropLast(vm)) && TryNode(vm, out var number) && Store(vm, number, key, result);
    }

    /// <summary>Forgets all results.</summary>
    public void Clear()
    {
        Results.Clear();
        _nodes = [];
        _used = 1;
        _free = 0;
        Hits = 0;
        Misses = 0;
    }

    /// <inheritdoc/>
    public override Value[] Save()
    {
        var saved = new List<Value>
        {
            Function, Value.Int(Limit), Value.Bool(IsTyped), Value.Int(Hits), Value.Int(Misses), SavedAttributes,
        };
        var position = 0;
        var hashes = new long[_used];
        while (Results.Next(ref position, out var key, out var hash, out var item))
        {
            if (Limit < 0)
            {
                saved.AddRange([key, Value.Int(hash), item]);
            }
            else
            {
                hashes[item.Bits] = hash;
            }
        }

        for (var i = _nodes.Length == 0 ? 0 : _nodes[0].Before; i != 0; i = _nodes[i].Before)
        {
            saved.AddRange([_nodes[i].Key, Value.Int(hashes[i]), _nodes[i].Result]);
        }

        return [.. saved];
    }

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyCachedFunction? Restore(Vm.Vm vm, ReadOnlySpan<Value> state)
    {
        if (state is not [var function, { IsInt: true } limit, { IsBool: true } isTyped, { IsInt: true } hits,
            { IsInt: true } misses, var attributes, ..] || state.Length % 3 != 0)
        {
            return null;
        }

        var made = new PyCachedFunction(function, limit.Bits, isTyped.IsTrue)
        {
            Hits = hits.Bits,
            Misses = misses.Bits,
        };
        for (var i = 6; i < state.Length; i += 3)
        {
            if (!state[i + 1].IsInt)
            {
                return null;
            }

            var item = state[i + 2];
            if (made.Limit >= 0)
            {
                if (!made.TryNode(vm, out var number))
                {
                    return null;
                }

                made.Fill(number, state[i], item);
                item = Value.Int(number);
            }

            made.Results.Restore(state[i], state[i + 1].Bits, item);
        }

        return made.TryRestoreAttributes(attributes) ? made : null;
    }

    private bool Store(Vm.Vm vm, int number, in Value key, in Value result)
    {
        if (!Results.Set(vm, key, Value.Int(number)))
        {
            _free = number;
            return false;
        }

        Fill(number, key, result);
        return true;
    }

    private void Fill(int number, in Value key, in Value result)
    {
        _nodes[number].Key = key;
        _nodes[number].Result = result;
        LinkFirst(number);
    }

    /// <summary>Forgets the result that was not used for the longest time.</summary>
    private bool DropLast(Vm.Vm vm)
    {
        var last = _nodes[0].Before;
        if (last == 0)
        {
            Results.Clear();
            return true;
        }

        if (Results.Remove(vm, _nodes[last].Key, out _) == LookupResult.Error)
        {
            return false;
        }

        Unlink(last);
        _nodes[last] = default;
        _free = last;
        return true;
    }

    private bool TryNode(Vm.Vm vm, out int number)
    {
        number = _free;
        _free = 0;
        if (number != 0)
        {
            return true;
        }

        if (_used >= _nodes.Length)
        {
            var size = Math.Max(FirstNodes, _nodes.Length * 2);
            if (!vm.Charge((long)size * NodeBytes))
            {
                return false;
            }

            Array.Resize(ref _nodes, size);
        }

        number = _used++;
        return true;
    }

    private void Unlink(int number)
    {
        ref var node = ref _nodes[number];
        _nodes[node.Before].After = node.After;
        _nodes[node.After].Before = node.Before;
    }

    private void LinkFirst(int number)
    {
        var next = _nodes[0].After;
        _nodes[number].Before = 0;
        _nodes[number].After = next;
        _nodes[next].Before = number;
        _nodes[0].After = number;
    }
}

/// <summary>A call whose result will be kept: waits below the frame of the function.</summary>
internal sealed class PyCachedCall(PyCachedFunction cache, Value key) : PyNative(CallType)
{
    /// <summary>The class; programs never see instances.</summary>
    public static readonly PyType CallType =
        PyType.OfModule("functools", "_cached_call", Layout.Native, TypeFlags.NotInstantiable);

    /// <summary>Where the result is kept.</summary>
    public PyCachedFunction Cache { get; } = cache;

    /// <summary>The key made of the arguments.</summary>
    public Value Key { get; } = key;

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Of(Cache), Key];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyCachedCall? Restore(Vm.Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: PyCachedFunction cache }, var key] ? new PyCachedCall(cache, key) : null;
}
