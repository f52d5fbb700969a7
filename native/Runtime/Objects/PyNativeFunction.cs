using Monty.Runtime.Calls;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>What a native function is to Python.</summary>
internal enum NativeKind : byte
{
    /// <summary>A function of a module.</summary>
    Function,
    /// <summary>A method: the receiver is the first argument.</summary>
    Method,
    /// <summary>A class method: the class is the first argument.</summary>
    ClassMethod,
    /// <summary>A static method.</summary>
    StaticMethod,
    /// <summary>
    /// The constructor of a class: the class is the first argument, and is passed even when it is reached as __new__.
    /// </summary>
    Constructor,
}

/// <summary>A native that call instructions know how to do without calling it, for common arguments.</summary>
internal enum NativeShortcut : byte
{
    /// <summary>None: it is called.</summary>
    None,
    /// <summary>len().</summary>
    Length,
    /// <summary>list.append().</summary>
    Append,
    /// <summary>The step of sum() over a generator.</summary>
    AddToSum,
}

/// <summary>
/// A function implemented in C#, made from a declaration by the binding generator. Immutable and shared by all runs.
/// </summary>
/// <remarks>
/// Code receives bound arguments: [receiver,] the parameters in declared order without *args (absent ones as their
/// default, **kwargs
/// as a PyDict or missing), then the items of *args. It returns the result, <see cref="Value.Error"/> with the
/// exception raised in the
/// machine, or the mark of <c>vm.TailCall</c> / <c>vm.Suspend</c>.
/// </remarks>
internal sealed unsafe class PyNativeFunction : PyObject
{
    private readonly uint _drainedMask;
    private readonly bool _trustsReceiver;
    private readonly string _module = "builtins";

    /// <summary>A declared function.</summary>
    public PyNativeFunction(string name, NativeKind kind, NativeSignature signature,
        delegate*<Vm.Vm, ReadOnlySpan<Value>, Value> code)
        : base(kind != NativeKind.Method ? BuiltinTypes.BuiltinFunction
            : IsSlotName(name, signature.Style) ? BuiltinTypes.WrapperDescriptor : BuiltinTypes.MethodDescriptor)
    {
        Name = name;
        Kind = kind;
        Signature = signature;
        Code = code;
        var receiver = kind is NativeKind.Method or NativeKind.ClassMethod or NativeKind.Constructor ? 1 : 0;
        var positional = 0;
        var total = receiver;
        var isPlain = true;
        var isOptional = true;
        foreach (var parameter in signature.Parameters)
        {
            isPlain &= parameter.Kind is ParameterKind.PositionalOnly or ParameterKind.PositionalOrKeyword;
            positional += parameter.Kind is ParameterKind.PositionalOnly or ParameterKind.PositionalOrKeyword ? 1 : 0;
            isOptional &= parameter.Kind is not (ParameterKind.KeywordOnly or ParameterKind.VarKeyword)
                || (!parameter.IsRequired && parameter.Kind == ParameterKind.KeywordOnly);
            total += parameter.Kind == ParameterKind.VarPositional ? 0 : 1;
        }

        SlotCount = total;
        FastArgumentCount = isPlain ? positional + receiver : -1;
        MostArgumentCount = positional + receiver;
        LeastArgumentCount = LeastOf(signature, receiver);
        IsVariadic = signature.HasVarPositional && isOptional;
    }

    /// <summary>__name__.</summary>
    public readonly string Name;

    /// <summary>Function, method, class method or static method.</summary>
    public readonly NativeKind Kind;

    /// <summary>Parameters.</summary>
    public readonly NativeSignature Signature;

    /// <summary>The compiled binding.</summary>
    public readonly delegate*<Vm.Vm, ReadOnlySpan<Value>, Value> Code;

    /// <summary>Argument count (receiver included) that goes straight to Code; -1 when there is none.</summary>
    public readonly int FastArgumentCount;

    /// <summary>
    /// Positional arguments (receiver included) from which on defaults stand for all that is absent; a number no call
    /// reaches when the binder must look.
    /// </summary>
    public readonly int LeastArgumentCount;

    /// <summary>Arguments (receiver included) that can be given by position.</summary>
    public readonly int MostArgumentCount;

    /// <summary>Takes any number of arguments by position, and needs no keyword.</summary>
    public readonly bool IsVariadic;

    /// <summary>Fixed slots Code expects: receiver and parameters without *args.</summary>
    public readonly int SlotCount;

    /// <summary>
    /// Parameters (0-based, receiver excluded) that take any iterable, emptied before the call; a bit mask.
    /// </summary>
    public uint DrainedMask
    {
        get => _drainedMask;
        init
        {
            _drainedMask = value;
            FastArgumentCount = value == 0 ? FastArgumentCount : -1;
            LeastArgumentCount = value == 0 ? LeastArgumentCount : int.MaxValue;
            IsVariadic = IsVariadic && value == 0;
        }
    }

    private static int LeastOf(NativeSignature signature, int receiver)
    {
        var least = receiver;
        foreach (var parameter in signature.Parameters)
        {
            if (parameter.Kind is ParameterKind.VarPositional or ParameterKind.VarKeyword
                || (parameter.IsRequired && parameter.Kind == ParameterKind.KeywordOnly))
            {
                return int.MaxValue;
            }

            least += parameter.IsRequired ? 1 : 0;
        }

        return least;
    }

    /// <summary>A method that stands for a slot of CPython: a slot wrapper.</summary>
    public bool IsSlot => Kind == NativeKind.Method && IsSlotName(Name, Signature.Style);

    private static bool IsSlotName(string name, CallStyle style) =>
        style == CallStyle.Slot || name is "__init__" or "__call__";

    /// <summary>Whether the code trusts that its receiver is one, so that the binder must look.</summary>
    public bool TrustsReceiver
    {
        get => _trustsReceiver;
        init
        {
            _trustsReceiver = value;
            FastArgumentCount = -1;
            LeastArgumentCount = int.MaxValue;
        }
    }

    /// <summary>True when the first argument is a receiver or a class.</summary>
    public bool HasReceiver => Kind is NativeKind.Method or NativeKind.ClassMethod or NativeKind.Constructor;

    /// <summary>The class that declares a method; null for functions of modules.</summary>
    public PyType? Owner { get; init; }

    /// <summary>Module of a function.</summary>
    public string Module
    {
        get => _module;
        init
        {
            _module = value;
            Shortcut = (Name, value) switch
            {
                ("len", "builtins") when Owner is null => NativeShortcut.Length,
                ("_sum_add", _) => NativeShortcut.AddToSum,
                ("_list_append", _) => NativeShortcut.Append,
                ("append", "builtins") when Owner == BuiltinTypes.List => NativeShortcut.Append,
                _ => NativeShortcut.None,
            };
        }
    }

    /// <summary>Whether calls of it have a short way.</summary>
    public readonly NativeShortcut Shortcut;

    /// <summary>__doc__: the summary of the declaration.</summary>
    public string Doc { get; init; } = "";
}

/// <summary>A computed attribute of a builtin class: the row of a PyGetter declaration.</summary>
internal sealed unsafe class PyGetter(string name, PyType owner, delegate*<Vm.Vm, ReadOnlySpan<Value>, Value> code)
    : PyObject(BuiltinTypes.GetSetDescriptor)
{
    /// <summary>The attribute's name.</summary>
    public readonly string Name = name;

    /// <summary>The declaring class.</summary>
    public readonly PyType Owner = owner;

    /// <summary>Reads the attribute of the one argument.</summary>
    public readonly delegate*<Vm.Vm, ReadOnlySpan<Value>, Value> Code = code;

    /// <summary>Sets the attribute: receiver and new value (missing to delete); null when read-only.</summary>
    public delegate*<Vm.Vm, ReadOnlySpan<Value>, Value> Setter { get; init; }
}
