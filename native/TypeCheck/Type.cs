using System.Numerics;

namespace Monty.TypeCheck;

/// <summary>A term that stands for a set of values.</summary>
internal abstract class Type
{
    /// <summary>What nothing is known about.</summary>
    public static readonly AnyType Unknown = new("Unknown");

    /// <summary>What an annotation has opened on purpose.</summary>
    public static readonly AnyType Any = new("Any");

    /// <summary>No value at all.</summary>
    public static readonly NeverType Never = new();

    /// <summary>The number of terms in it; those of shared parts count each time.</summary>
    public int Size { get; protected init; } = 1;

    /// <summary>The terms of several types together.</summary>
    protected static int SizeOf(Type[] types)
    {
        var size = 1;
        foreach (var type in types)
        {
            size = Math.Min(size + type.Size, 1_000_000);
        }

        return size;
    }
}

/// <summary>Any and its unwritten form.</summary>
internal sealed class AnyType(string name) : Type
{
    /// <summary>How it prints.</summary>
    public string Name { get; } = name;
}

/// <summary>The empty type.</summary>
internal sealed class NeverType : Type;

/// <summary>One value of int, bool, str or bytes, or one member of an enumeration.</summary>
/// <remarks>A long, BigInteger, bool or string; bytes are a string of their values, members their name.</remarks>
internal sealed class LiteralType(ClassInfo type, object value) : Type
{
    /// <summary>The class of the value.</summary>
    public ClassInfo Class { get; } = type;

    /// <summary>The value.</summary>
    public object Value { get; } = value;

    /// <summary>True when both are the same value.</summary>
    public bool Is(LiteralType other) => Class == other.Class && Value.Equals(other.Value);

    /// <summary>The value as an index, or null.</summary>
    public long? Index => Value is long number ? number : Value is bool flag ? (flag ? 1 : 0) : null;

    /// <summary>Whether the value counts as true; null for members of enumerations.</summary>
    public bool? Truth => Value switch
    {
        bool flag => flag,
        long number => number != 0,
        BigInteger => true,
        string text when Class.Name is "str" or "bytes" => text.Length > 0,
        _ => null,
    };
}

/// <summary>The instances of a class.</summary>
internal sealed class InstanceType : Type
{
    /// <summary>Makes the type of instances.</summary>
    public InstanceType(ClassInfo type, Type[] arguments)
    {
        Class = type;
        Arguments = arguments;
        Size = SizeOf(arguments);
    }

    /// <summary>The class.</summary>
    public ClassInfo Class { get; }

    /// <summary>What its type parameters stand for; empty when that was not said.</summary>
    public Type[] Arguments { get; }

    /// <summary>True for `self` in a method: an instance of whatever subclass it is called on.</summary>
    public bool IsSelf { get; init; }
}

/// <summary>What `super()` gives: an object whose attributes are looked up behind a class.</summary>
internal sealed class SuperType(ClassInfo start, Type self) : Type
{
    /// <summary>The class behind which the lookup starts.</summary>
    public ClassInfo Start { get; } = start;

    /// <summary>The object or class that methods get.</summary>
    public Type Self { get; } = self;
}

/// <summary>An alias inside of its own value: what it stands for is found when it is needed.</summary>
internal sealed class RecursiveType(AliasType alias, Type[] arguments) : Type
{
    /// <summary>The alias.</summary>
    public AliasType Alias { get; } = alias;

    /// <summary>What its parameters stand for.</summary>
    public Type[] Arguments { get; } = arguments;
}

/// <summary>Tuples whose items have types of their own.</summary>
internal sealed class TupleType : Type
{
    /// <summary>Makes the type of tuples.</summary>
    public TupleType(Type[] items, int repeated = -1)
    {
        Items = items;
        Repeated = repeated;
        Size = SizeOf(items);
    }

    /// <summary>The types in order.</summary>
    public Type[] Items { get; }

    /// <summary>Which of them stands for any number of items; -1 for none.</summary>
    public int Repeated { get; }
}

/// <summary>A class as a value: itself, or any subclass of it.</summary>
internal sealed class ClassObjectType(Type instance, bool exact, bool isSpecialized = false) : Type
{
    /// <summary>What it makes.</summary>
    public Type Instance { get; } = instance;

    /// <summary>False when it may be a subclass.</summary>
    public bool Exact { get; } = exact;

    /// <summary>True when its type parameters were given.</summary>
    public bool IsSpecialized { get; } = isSpecialized;
}

/// <summary>A module as a value.</summary>
internal sealed class ModuleType(ModuleInfo module) : Type
{
    /// <summary>The module.</summary>
    public ModuleInfo Module { get; } = module;
}

/// <summary>What is called like a function: a function, a method with its object, or an annotated callable.</summary>
internal sealed class CallableType : Type
{
    /// <summary>Makes the type of a callable.</summary>
    public CallableType(FunctionInfo? function, Signature[] signatures, Type? self = null)
    {
        Function = function;
        Signatures = signatures;
        Self = self;
        Size = signatures[0].Returns?.Size + 1 ?? 2;
    }

    /// <summary>The definition; null for the form `Callable[...]`.</summary>
    public FunctionInfo? Function { get; }

    /// <summary>The overloads, at least one.</summary>
    public Signature[] Signatures { get; }

    /// <summary>The object of a method; its parameter is no longer in the signatures.</summary>
    public Type? Self { get; }
}

/// <summary>A property in its class.</summary>
internal sealed class PropertyType(CallableType getter, CallableType? setter) : Type
{
    /// <summary>What reads it.</summary>
    public CallableType Getter { get; } = getter;

    /// <summary>What assigns it.</summary>
    public CallableType? Setter { get; } = setter;
}

/// <summary>Any of several types; made by <see cref="Checker"/> only.</summary>
internal sealed class UnionType : Type
{
    /// <summary>Makes a union of what Checker has sorted out.</summary>
    public UnionType(Type[] items)
    {
        Items = items;
        Size = SizeOf(items);
    }

    /// <summary>At least two types, none of them a union.</summary>
    public Type[] Items { get; }
}

/// <summary>What kind of type a type parameter stands for.</summary>
internal enum TypeVarKind : byte
{
    TypeVar, ParamSpec, TypeVarTuple, Arguments, KeywordArguments, Self,
}

/// <summary>A type parameter.</summary>
internal sealed class TypeVarType(string name, TypeVarKind kind, string owner) : Type
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>What it stands for.</summary>
    public TypeVarKind Kind { get; } = kind;

    /// <summary>The function or class it belongs to, for messages.</summary>
    public string Owner { get; } = owner;

    /// <summary>What each type given must be assignable to.</summary>
    public Func<Type?>? Bound { get; init; }

    /// <summary>The types one of which it must be.</summary>
    public Func<Type[]>? Constraints { get; init; }

    /// <summary>What it stands for when nothing is given.</summary>
    public Func<Type?>? Default { get; init; }

    /// <summary>1 covariant, -1 contravariant, 0 invariant; null to be found out.</summary>
    public int? Variance { get; set; }

    /// <summary>For `P.args` and `P.kwargs`, P.</summary>
    public TypeVarType? Whole { get; init; }
}

/// <summary>A form of the typing module as a value.</summary>
internal sealed class SpecialFormType(string name) : Type
{
    /// <summary>Its name in typing.</summary>
    public string Name { get; } = name;
}

/// <summary>A value that is an alias of a type: `int | str`, `list[int]` under a name, a `type` statement.</summary>
internal sealed class AliasType(string name, Func<Type> value, Func<TypeVarType[]>? parameters = null) : Type
{
    private Type? _value;
    private TypeVarType[]? _parameters;

    /// <summary>True while the type is being found.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>True for what a statement has declared, in one form or another.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>True for what a `type` statement or `TypeAliasType` has made: an object of its own.</summary>
    public bool IsStatement { get; init; }

    /// <summary>True when the type is nothing but itself.</summary>
    public bool IsCyclic { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The type it stands for.</summary>
    public Type Value
    {
        get
        {
            if (_value is null)
            {
                if (IsOpen)
                {
                    return Unknown;
                }

                IsOpen = true;
                _value = value();
                IsOpen = false;
                if (LeadsTo(_value, 0))
                {
                    (_value, IsCyclic) = (Unknown, true);
                }
            }

            return _value;
        }
    }

    private bool LeadsTo(Type type, int depth) => Array.Exists(type is UnionType union ? union.Items : [type], item =>
        item is RecursiveType inner && (inner.Alias == this
            || (depth < 10 && inner.Alias._value is { } next && LeadsTo(next, depth + 1))));

    /// <summary>The parameters that can be given: those that are written, else those of the type.</summary>
    public TypeVarType[] Parameters(Func<Type, TypeVarType[]> collect) =>
        _parameters ??= parameters is not null ? parameters() : collect(Value);
}

/// <summary>What a function that tells types apart returns: a bool.</summary>
internal sealed class GuardType(Type target, bool isExact) : Type
{
    /// <summary>What its argument is when the result is true.</summary>
    public Type Target { get; } = target;

    /// <summary>True when a false result says that it is not.</summary>
    public bool IsExact { get; } = isExact;
}

/// <summary>How an argument reaches a parameter.</summary>
internal enum ParameterKind : byte
{
    PositionalOnly, Positional, Variadic, KeywordOnly, VariadicKeywords,
}

/// <summary>One parameter of a signature.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">How arguments reach it.</param>
/// <param name="Type">What it takes; null when nothing is said.</param>
/// <param name="HasDefault">True when it can be left out.</param>
/// <param name="Default">The type of the default, where it matters for display.</param>
/// <param name="IsUnpacked">True for `*args: *tuple[...]`: the type is that of all of them together.</param>
internal sealed record SignatureParameter(
    string Name, ParameterKind Kind, Type? Type, bool HasDefault, string? Default = null, bool IsUnpacked = false);

/// <summary>What a call takes and gives.</summary>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="Returns">The result; null when nothing is said.</param>
/// <param name="IsGradual">True for `...`: anything goes.</param>
internal sealed record Signature(SignatureParameter[] Parameters, Type? Returns, bool IsGradual = false);
