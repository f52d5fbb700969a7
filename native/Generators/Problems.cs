using Microsoft.CodeAnalysis;

namespace Monty.Generators;

/// <summary>Misuse of the declarations: all are build errors.</summary>
internal static class Problems
{
    /// <summary>The signature text cannot be read.</summary>
    public static readonly DiagnosticDescriptor BadSignature = Make("MONTY001", "Signature '{0}': {1}");

    /// <summary>C# and Python parameters differ in number.</summary>
    public static readonly DiagnosticDescriptor ParameterCount =
        Make("MONTY002", "'{0}' has {1} parameters, the method has {2} besides Vm and receiver");

    /// <summary>A C# type without a conversion.</summary>
    public static readonly DiagnosticDescriptor BadType = Make("MONTY003", "'{0}': no conversion for {1}");

    /// <summary>A declaration in a class that is not marked.</summary>
    public static readonly DiagnosticDescriptor NoOwner =
        Make("MONTY004", "'{0}' is declared in a class without PyModule or PyType");

    /// <summary>A marked class that cannot be extended.</summary>
    public static readonly DiagnosticDescriptor NotPartial =
        Make("MONTY005", "'{0}' must be a static partial class in a namespace");

    /// <summary>
    /// A declaration whose result may be larger than its arguments and that does not say who charges.
    /// </summary>
    public static readonly DiagnosticDescriptor NoCost =
        Make("MONTY006",
            "'{0}' makes a result whose size its arguments choose: state Cost = Constant, Linear or Charged");

    /// <summary>Two declarations of one name.</summary>
    public static readonly DiagnosticDescriptor Duplicate = Make("MONTY007", "'{0}' is declared twice");

    /// <summary>A type that is not builtin and does not show its PyType.</summary>
    public static readonly DiagnosticDescriptor NoType =
        Make("MONTY008", "'{0}' is no builtin class: the marked class needs a static field or property 'Type'");

    /// <summary>An instance member, a missing receiver, a misplaced Drained and the like.</summary>
    public static readonly DiagnosticDescriptor BadMember = Make("MONTY009", "'{0}': {1}");

    private static DiagnosticDescriptor Make(string id, string format) =>
        new(id, "Declaration", format, "Monty", DiagnosticSeverity.Error, isEnabledByDefault: true);
}

/// <summary>A problem found: kept apart from Roslyn's symbols, so that it can be compared.</summary>
internal sealed class Problem(DiagnosticDescriptor descriptor, Location location, params string[] arguments)
{
    /// <summary>As Roslyn reports it.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(descriptor, location, arguments);
}
