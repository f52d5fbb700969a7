using System.Linq;
using Microsoft.CodeAnalysis;

namespace Monty.Generators;

/// <summary>How a C# parameter type receives a Python value and how a C# result becomes one.</summary>
internal sealed class Conversion
{
    private const string Values = "global::Monty.Runtime.Values.";

    private Conversion(string type, string method, string expected, string? size)
    {
        Type = type;
        Method = method;
        Expected = expected;
        Size = size;
    }

    /// <summary>The C# type, fully qualified, without nullability.</summary>
    public string Type { get; }

    /// <summary>Method of ArgumentConversion; empty when the value is passed as it is.</summary>
    public string Method { get; }

    /// <summary>What the error text asks for; empty when the method has its own texts.</summary>
    public string Expected { get; }

    /// <summary>
    /// Member that says how large an argument is, "{0}" standing for it; null when its size does not matter.
    /// </summary>
    public string? Size { get; }

    /// <summary>True when null stands for None or for an absent argument.</summary>
    public bool IsNullable { get; private set; }

    /// <summary>True for types whose null needs Nullable.</summary>
    public bool IsValueType { get; private set; }

    /// <summary>The conversion to a C# type; null when there is none.</summary>
    public static Conversion? Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            var inner = Of(nullable.TypeArguments[0]);
            if (inner != null)
            {
                inner.IsNullable = true;
            }

            return inner;
        }

        var name = type.WithNullableAnnotation(NullableAnnotation.None)
            .ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var found = type.SpecialType switch
        {
            SpecialType.System_Int64 => new Conversion("long", "TryLong", "", null),
            SpecialType.System_Int32 => new Conversion("int", "TryInt", "", null),
            SpecialType.System_Double => new Conversion("double", "TryDouble", "", null),
            SpecialType.System_Boolean => new Conversion("bool", "TryBool", "", null),
            SpecialType.System_String => new Conversion("string", "TryText", "str", "{0}.Length"),
            _ => name switch
            {
                Values + "Value" => new Conversion(name, "", "", null),
                "global::System.Numerics.BigInteger" =>
                    new Conversion(name, "TryBigInteger", "", "({0}.GetBitLength() >> 3)"),
                "global::System.ReadOnlyMemory<byte>" => new Conversion(name, "TryBytesLike", "", "{0}.Length"),
                "global::Monty.Runtime.Calls.SliceIndex" => new Conversion(name, "TrySliceIndex", "", null),
                _ when IsObject(type) => new Conversion(name, "TryObject", PythonName(type), SizeOf(type)),
                _ => null,
            },
        };
        if (found != null)
        {
            found.IsValueType = type.IsValueType;
            found.IsNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        }

        return found;
    }

    /// <summary>The expression that makes a Python value of a C# expression; null when there is none.</summary>
    public static string? Result(ITypeSymbol type, string expression)
    {
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        switch (type.SpecialType)
        {
            case SpecialType.System_Int64 or SpecialType.System_Int32
                or SpecialType.System_Byte: return Values + "Value.Int((long)" + expression + ")";
            case SpecialType.System_Double: return Values + "Value.Float(" + expression + ")";
            case SpecialType.System_Boolean: return Values + "Value.Bool(" + expression + ")";
            case SpecialType.System_String when !isNullable: return Values + "Value.Str(" + expression + ")";
        }

        return type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) switch
        {
            Values + "Value" => expression,
            "global::System.Numerics.BigInteger" => Values + "Value.Int(" + expression + ")",
            _ when IsObject(type) => Values + "Value.Of" + (isNullable ? "Nullable(" : "(") + expression + ")",
            _ => null,
        };
    }

    /// <summary>True for spans of values.</summary>
    public static bool IsSpan(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == "global::System.ReadOnlySpan<" + Values
            + "Value>";

    private static bool IsObject(ITypeSymbol? type)
    {
        for (; type != null; type = type.BaseType)
        {
            if (type.Name == "PyObject" && type.ContainingNamespace.ToDisplayString() == "Monty.Runtime.Objects")
            {
                return true;
            }
        }

        return false;
    }

    private static string PythonName(ITypeSymbol type)
    {
        var name = type.Name.StartsWith("Py", System.StringComparison.Ordinal) ? type.Name.Substring(2) : type.Name;
        return name.ToLowerInvariant();
    }

    private static string? SizeOf(ITypeSymbol? type)
    {
        for (; type != null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers().Where(member => !member.IsStatic))
            {
                switch (member)
                {
                    case IPropertySymbol { Name: "Count" or "Length", Type.SpecialType: SpecialType.System_Int32
                        or SpecialType.System_Int64 }:
                    case IFieldSymbol { Name: "Count" or "Length", Type.SpecialType: SpecialType.System_Int32
                        or SpecialType.System_Int64 }:
                        return "{0}." + member.Name;
                    case IFieldSymbol { Name: "Items" or "Data", IsReadOnly: true, Type.TypeKind: TypeKind.Array }:
                        return "{0}." + member.Name + ".Length";
                }
            }
        }

        return null;
    }
}
