using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>Properties of a class.</summary>
[Flags]
internal enum TypeFlags : ushort
{
    /// <summary>A builtin class that programs cannot derive from.</summary>
    None = 0,
    /// <summary>Made by a class statement or by type(): belongs to one run, mutable.</summary>
    User = 1,
    /// <summary>Programs may derive from it.</summary>
    Base = 2,
    /// <summary>Instances have attributes of their own.</summary>
    HasInstanceDict = 4,
    /// <summary>A subclass of BaseException.</summary>
    Exception = 8,
    /// <summary>A metaclass: a subclass of type.</summary>
    Metaclass = 16,
    /// <summary>Patterns treat instances as sequences.</summary>
    Sequence = 32,
    /// <summary>Patterns treat instances as mappings.</summary>
    Mapping = 64,
    /// <summary>A positional class pattern matches the subject itself (int, str, list ...).</summary>
    MatchSelf = 128,
    /// <summary>Cannot be called by programs ("cannot create 'x' instances").</summary>
    NotInstantiable = 256,
    /// <summary>Has abstract methods, so that programs cannot make instances.</summary>
    Abstract = 512,
}

/// <summary>The C# storage that instances of a class and of its subclasses use.</summary>
internal enum Layout : byte
{
    /// <summary>No state but attributes: <see cref="PyInstance"/>.</summary>
    Object,
    /// <summary>An exception: <see cref="PyException"/>.</summary>
    Exception,
    /// <summary>A class: <see cref="PyType"/>.</summary>
    Type,
    /// <summary>A value of a builtin class kept in an instance: int, float, str, bytes, complex and the like.</summary>
    Payload,
    /// <summary>list.</summary>
    List,
    /// <summary>tuple.</summary>
    Tuple,
    /// <summary>dict.</summary>
    Dict,
    /// <summary>set or frozenset.</summary>
    Set,
    /// <summary>bytearray.</summary>
    ByteArray,
    /// <summary>property.</summary>
    Property,
    /// <summary>Any other builtin class; not derivable.</summary>
    Native,
}

/// <summary>
/// A class. Builtin classes are immutable and shared by all runs; classes of programs belong to one run.
/// </summary>
internal sealed class PyType : PyObject
{
    private PyType[] _mro;
    private PyDict? _namespace;
    private Shape? _classShape;
    private Shape? _dictShape;
    private PyNativeFunction? _constructor;

    /// <summary>A builtin class; its namespace is filled by <see cref="NativeTypeTables"/> on first use.</summary>
    public PyType(string name, PyType? baseType, Layout layout, TypeFlags flags, string module = "builtins")
        : base(null!)
    {
        Name = name;
        QualifiedName = name;
        Module = module;
        Layout = layout;
        Flags = flags;
        Bases = baseType is null ? [] : [baseType];
        var inherited = baseType?._mro ?? [];
        _mro = new PyType[inherited.Length + 1];
        _mro[0] = this;
        for (var i = 0; i < inherited.Length; i++)
        {
            _mro[i + 1] = inherited[i];
        }

        RootShape = new Shape(this);
        var hasOwnNames = (flags & (TypeFlags.User | TypeFlags.HasInstanceDict | TypeFlags.Metaclass)) != 0
            || name is "module" or "super" or "method" or "builtin_function_or_method" or "method-wrapper";
        MethodKey = hasOwnNames ? null : RootShape;
    }

    /// <summary>A builtin class of a module, whose members the library declares.</summary>
    public static PyType OfModule(
        string module, string name, Layout layout, TypeFlags flags, PyType? baseType = null, string operators = "") =>
        new(name, baseType ?? BuiltinTypes.Object, layout, flags, module)
        {
            Class = BuiltinTypes.Type,
            Operators = operators,
        };

    /// <summary>Dunder methods of a class of a module that are slots of its objects, separated by blanks.</summary>
    public string Operators { get; init; } = "";

    /// <summary>A class of a program.</summary>
    public PyType(PyType metaclass, string name, PyType[] bases, PyType[] mro, PyDict names, Layout layout,
        TypeFlags flags)
        : base(metaclass)
    {
        Name = name;
        QualifiedName = name;
        Module = "";
        Layout = layout;
        Flags = flags | TypeFlags.User;
        Bases = bases;
        _mro = new PyType[mro.Length + 1];
        _mro[0] = this;
        mro.CopyTo(_mro, 1);
        _namespace = names;
        RootShape = new Shape(this);
    }

    /// <summary>Simple name.</summary>
    public string Name { get; set; }

    /// <summary>The name as most messages show it: a builtin class of a module has the module in front.</summary>
    public string FullName => IsUser ? NativeName ?? Name : Module == "builtins" ? Name : Module + "." + Name;

    /// <summary>The full name of a class of the library that is written in Python here and in C there.</summary>
    private string? NativeName
    {
        get
        {
            var module = Name switch
            {
                "OrderedDict" or "defaultdict" => "collections",
                "SimpleNamespace" => "types",
                "StringIO" or "BytesIO" or "TextIOWrapper" or "BufferedReader" or "BufferedWriter"
                    or "BufferedRandom" => "_io",
                "ContextVar" or "Context" or "Token" => "_contextvars",
                "SimpleQueue" => "_queue",
                "ReferenceType" => "weakref",
                "KeyWrapper" => "functools",
                _ => null,
            };
            return module is not null && Namespace.TryGetStr("__module__", out var own) && own.TryStr(out var name)
                && name == module ? module + "." + Name : null;
        }
    }

    /// <summary>Qualified name.</summary>
    public string QualifiedName { get; set; }

    /// <summary>Module of a builtin class; classes of programs keep theirs in the namespace.</summary>
    public string Module { get; }

    /// <summary>Storage of instances.</summary>
    public Layout Layout { get; }

    /// <summary>Properties.</summary>
    public TypeFlags Flags { get; set; }

    /// <summary>Direct base classes.</summary>
    public PyType[] Bases { get; set; }

    /// <summary>The method resolution order, this class first.</summary>
    public ReadOnlySpan<PyType> Mro => _mro;

    /// <summary>Shape of an instance without attributes.</summary>
    public Shape RootShape { get; }

    /// <summary>
    /// Stands for all instances of a builtin class in caches of methods; null when an instance may have other methods.
    /// </summary>
    public Shape? MethodKey { get; }

    /// <summary>Stands for the class itself in caches of attributes of classes.</summary>
    public Shape ClassShape => _classShape ??= new Shape(this);

    /// <summary>
    /// Shape of an instance whose attributes are in a dict: no slots, and no cache knows it.
    /// </summary>
    public Shape DictShape => _dictShape ??= new Shape(this);

    /// <summary>Most slots an instance of the class has had: the size new ones start with.</summary>
    public int SlotHint { get; set; }

    /// <summary>Names of __slots__ over the whole order when instances have no dict, else null.</summary>
    public string[]? Slots { get; set; }

    /// <summary>Cached places of dunder methods found through the order; see Operations.TypeSlots.</summary>
    public TypeSlots? SlotCache { get; set; }

    /// <summary>Made by a program.</summary>
    public bool IsUser => (Flags & TypeFlags.User) != 0;

    /// <summary>The attributes defined by this very class: str keys.</summary>
    public PyDict Namespace => _namespace ?? Fill();

    /// <summary>
    /// What a call of this very builtin class runs: __new__ and __init__ in one; null when it cannot be called.
    /// </summary>
    public PyNativeFunction? Constructor
    {
        get => Namespace is null ? null : _constructor;
        set => _constructor = value;
    }

    /// <summary>The constructor of the first builtin class in the order that has one.</summary>
    public PyNativeFunction? FindConstructor()
    {
        foreach (var type in _mro)
        {
            if (!type.IsUser && type.Constructor is { } constructor)
            {
                return constructor;
            }
        }

        return null;
    }

    /// <summary>Has abstract methods, so that it cannot be instantiated.</summary>
    public bool IsAbstract
    {
        get => (Flags & TypeFlags.Abstract) != 0;
        set => Flags = value ? Flags | TypeFlags.Abstract : Flags & ~TypeFlags.Abstract;
    }

    /// <summary>What the class has answered as an abstract base class; null when it was never asked.</summary>
    public AbstractAnswers? Answers { get; set; }

    /// <summary>Replaces the order (after <c>__bases__</c> was assigned).</summary>
    public void SetMro(PyType[] mro) => _mro = mro;

    /// <summary>True when this class is the other or derives from it.</summary>
    public bool IsSubclassOf(PyType other)
    {
        if (this == other)
        {
            return true;
        }

        foreach (var type in _mro)
        {
            if (type == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds an attribute through the method resolution order.</summary>
    public bool TryLookup(string name, out Value value)
    {
        foreach (var type in _mro)
        {
            if (type.Namespace.TryGetStr(name, out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Like <see cref="TryLookup(string, out Value)"/>, and says which class has it.</summary>
    public bool TryLookup(string name, out Value value, out PyType owner)
    {
        foreach (var type in _mro)
        {
            if (type.Namespace.TryGetStr(name, out value))
            {
                owner = type;
                return true;
            }
        }

        value = default;
        owner = this;
        return false;
    }

    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.Make(vm, AsValue, other) : Value.NotImplemented;

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.Make(vm, other, AsValue) : Value.NotImplemented;

    /// <summary>A builtin class with type arguments: list[int].</summary>
    public override Value GetItem(Vm.Vm vm, in Value key)
    {
        if (this == BuiltinTypes.Type)
        {
            return Value.Of(new PyGenericAlias(AsValue, key.Ref as PyTuple ?? new PyTuple([key])));
        }

        return TryLookup("__class_getitem__", out var method) && method.Ref is PyNativeFunction native
            ? Calls.ArgumentBinder.CallNative(vm, native, [AsValue, key], default, default)
            : Value.NotImplemented;
    }

    private PyDict Fill()
    {
        // Two threads may build the same table; one wins, both are equal.
        var table = NativeTypeTables.Build(this);
        return Interlocked.CompareExchange(ref _namespace, table, null) ?? table;
    }
}
