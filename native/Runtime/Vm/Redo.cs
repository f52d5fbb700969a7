using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>What a machine does again once the nested run it was interrupted for has ended.</summary>
internal enum RedoKind : byte
{
    /// <summary>The instruction, from its start.</summary>
    Instruction,
    /// <summary>The rest of the instruction, which has got a result from a frame.</summary>
    Completion,
    /// <summary>The rest of the instruction, whose frame ended with an exception.</summary>
    Raised,
    /// <summary>A call of a native function.</summary>
    Call,
}

/// <summary>Work to be done again, with what it needs.</summary>
/// <param name="kind">What is done.</param>
/// <param name="target">The result, the exception or the function.</param>
internal sealed class Redo(RedoKind kind, Value target)
{
    /// <summary>What is done.</summary>
    public readonly RedoKind Kind = kind;

    /// <summary>The result, the exception or the function.</summary>
    public readonly Value Target = target;

    /// <summary>Positional arguments of the call.</summary>
    public Value[] Positional { get; init; } = [];

    /// <summary>Values of its keyword arguments.</summary>
    public Value[] KeywordValues { get; init; } = [];

    /// <summary>Names of its keyword arguments.</summary>
    public Value[] Names { get; init; } = [];

    /// <summary>True when the arguments are those of all parameters, defaults filled in.</summary>
    public bool IsFilled { get; init; }

    /// <summary>
    /// True when its result completes the instruction, false when it goes to the instruction's window.
    /// </summary>
    public bool IsIrregular { get; init; }
}

/// <summary>A nested run that waits for the host, and the call that began it.</summary>
/// <param name="callable">What native code called.</param>
/// <param name="arguments">With what.</param>
internal sealed class NestedRun(Value callable, Value[] arguments)
{
    /// <summary>What native code called.</summary>
    public readonly Value Callable = callable;

    /// <summary>The arguments of the call.</summary>
    public readonly Value[] Arguments = arguments;

    /// <summary>Where its machine stands.</summary>
    public Vm.Place Place;

    /// <summary>The answer of the host, until the run goes on.</summary>
    public Value Answer;

    /// <summary>True when the host has answered with a value.</summary>
    public bool IsAnswered;
}

/// <summary>
/// Results of the nested runs that some work has begun so far: doing the work again takes them from here instead of
/// calling a second time.
/// </summary>
internal sealed class ReplayLog
{
    private const int Most = 20_000;

    private readonly List<Entry> _entries = [];
    private int _next;

    /// <summary>Number of results.</summary>
    public int Count => _entries.Count;

    /// <summary>So many results are known that work which makes still more calls cannot be done again.</summary>
    public bool IsFull => _entries.Count >= Most;

    /// <summary>All results, for dumps.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Keeps the result, or the exception, of a call that is being made.</summary>
    public void Add(in Entry entry)
    {
        // What comes next in this turn comes after it.
        _entries.Add(entry);
        if (_next == _entries.Count - 1)
        {
            _next++;
        }
    }

    /// <summary>Other work begins.</summary>
    public void Clear()
    {
        _entries.Clear();
        _next = 0;
    }

    /// <summary>The work begins again.</summary>
    public void Rewind()
    {
        _next = 0;
        foreach (ref var entry in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_entries))
        {
            entry.IsTaken = false;
        }
    }

    /// <summary>
    /// The result of a call that was made before, found in so many steps; false when it is to be made now.
    /// </summary>
    /// <remarks>
    /// The same work makes the same calls in the same order; work that had changed its object before it was interrupted
    /// may leave some out.
    /// </remarks>
    public bool TryTake(in Value callable, ReadOnlySpan<Value> arguments, out Entry found, out int steps)
    {
        var entries = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_entries);
        var from = _next;
        for (var i = from; i < entries.Length; i++)
        {
            ref var entry = ref entries[i];
            if (entry.IsTaken || !entry.IsCall(callable, arguments))
            {
                continue;
            }

            entry.IsTaken = true;
            if (i == _next)
            {
                _next++;
            }

            found = entry;
            steps = i - from + 1;
            return true;
        }

        steps = entries.Length - from;
        found = default;
        return false;
    }

    /// <summary>A call and what it came to.</summary>
    internal struct Entry
    {
        /// <summary>What was called.</summary>
        public Value Callable;

        /// <summary>The first argument, mostly the instance whose method it is; unbound without one.</summary>
        public Value Receiver;

        /// <summary>Its result.</summary>
        public Value Result;

        /// <summary>What it raised, or null.</summary>
        public PyException? Exception;

        /// <summary>True when the work being done again has got it.</summary>
        public bool IsTaken;

        /// <summary>True for a call of the same function for the same instance.</summary>
        public readonly bool IsCall(in Value callable, ReadOnlySpan<Value> arguments) =>
            IsAlike(Callable, callable) && (arguments.Length == 0 ? Receiver.IsUnbound
                : IsAlike(Receiver, arguments[0]));

        /// <summary>The same object, or one that native code makes anew each time it does the same.</summary>
        private static bool IsAlike(in Value one, in Value other) =>
            Value.Same(one, other) || (one.Ref, other.Ref) switch
            {
                (PyBoundMethod a, PyBoundMethod b) =>
                    Value.Same(a.Function, b.Function) && Value.Same(a.Self, b.Self),
                (PyPartial a, PyPartial b) => Value.Same(a.Function, b.Function)
                    && a.Arguments.Items is [var first, ..] && b.Arguments.Items is [var second, ..]
                    && Value.Same(first, second),
                (string or StringBuffer, string or StringBuffer) => one.AsStr == other.AsStr,
                (PyObject { Class.IsUser: false } a, PyObject b) =>
                    a.Class == b.Class && a is not (PyFunction or PyNativeFunction or PyType),
                _ => false,
            };
    }
}
