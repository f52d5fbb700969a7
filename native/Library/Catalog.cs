using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <summary>The library as the machine sees it. Stateless: what belongs to a run is kept by the run.</summary>
internal sealed partial class Catalog : ICatalog
{
    /// <summary>The only instance.</summary>
    public static readonly Catalog Instance = new();

    private Catalog() => NativeTypeTables.Register(NativeTable.OfType);

    /// <inheritdoc/>
    public bool TryBuiltin(string name, out Value value)
    {
        if (NativeTable.TryModuleMember("builtins", name, out value))
        {
            return true;
        }

        if (TypeOf(name) is { } type || ExceptionTypes.TryGet(name, out type))
        {
            value = Value.Of(type);
            return true;
        }

        value = name switch
        {
            "NotImplemented" => Value.NotImplemented,
            "Ellipsis" => Value.Ellipsis,
            "__debug__" => Value.True,
            // What the main module has before its first statement.
            "__name__" => Value.Str("__main__"),
            "__doc__" or "__spec__" or "__package__" or "__loader__" => Value.None,
            "EnvironmentError" or "IOError" => Value.Of(ExceptionTypes.OSError),
            _ => Value.Missing,
        };
        return !value.IsMissing;
    }

    /// <summary>Builtins that are neither functions nor classes by their own name.</summary>
    public static readonly string[] BuiltinConstants =
        ["NotImplemented", "Ellipsis", "__debug__", "EnvironmentError", "IOError"];

    /// <summary>The builtin class that programs know by a name without importing it.</summary>
    private static PyType? TypeOf(string name) => name switch
    {
        "bool" => BuiltinTypes.Bool,
        "bytearray" => BuiltinTypes.ByteArray,
        "bytes" => BuiltinTypes.Bytes,
        "classmethod" => BuiltinTypes.ClassMethod,
        "complex" => BuiltinTypes.Complex,
        "dict" => BuiltinTypes.Dict,
        "enumerate" => BuiltinTypes.Enumerate,
        "filter" => BuiltinTypes.Filter,
        "float" => BuiltinTypes.Float,
        "frozenset" => BuiltinTypes.FrozenSet,
        "int" => BuiltinTypes.Int,
        "list" => BuiltinTypes.List,
        "map" => BuiltinTypes.Map,
        "memoryview" => BuiltinTypes.MemoryView,
        "object" => BuiltinTypes.Object,
        "property" => BuiltinTypes.Property,
        "range" => BuiltinTypes.Range,
        "reversed" => BuiltinTypes.Reversed,
        "set" => BuiltinTypes.Set,
        "slice" => BuiltinTypes.Slice,
        "staticmethod" => BuiltinTypes.StaticMethod,
        "str" => BuiltinTypes.Str,
        "super" => BuiltinTypes.Super,
        "tuple" => BuiltinTypes.Tuple,
        "type" => BuiltinTypes.Type,
        "zip" => BuiltinTypes.Zip,
        _ => null,
    };
}
