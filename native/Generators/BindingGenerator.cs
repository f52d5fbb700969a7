using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Monty.Generators;

/// <summary>
/// Emits, for every class marked PyModule or PyType, the bindings of its members, and one table that finds them by
/// name.
/// </summary>
[Generator(LanguageNames.CSharp)]
internal sealed class BindingGenerator : IIncrementalGenerator
{
    private const string Declarations = "Monty.Library.Declarations.";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var modules = Classes(context, "PyModuleAttribute");
        var types = Classes(context, "PyTypeAttribute");
        context.RegisterSourceOutput(modules, Emit);
        context.RegisterSourceOutput(types, Emit);
        context.RegisterSourceOutput(modules.Collect().Combine(types.Collect()), (output, all) =>
            output.AddSource("NativeTables.g.cs",
                SourceText.From(TableText.Write(all.Left, all.Right), Encoding.UTF8)));
        foreach (var attribute in new[] { "PyFunctionAttribute", "PyMethodAttribute", "PyGetterAttribute",
            "PyConstantAttribute" })
        {
            var strays = context.SyntaxProvider.ForAttributeWithMetadataName(
                Declarations + attribute,
                static (_, _) => true,
                static (found, _) => IsOwned(found.TargetSymbol)
                    ? null
                    : new Problem(Problems.NoOwner, found.TargetNode.GetLocation(), found.TargetSymbol.Name));
            context.RegisterSourceOutput(strays, static (output, problem) =>
            {
                if (problem != null)
                {
                    output.ReportDiagnostic(problem.ToDiagnostic());
                }
            });
        }
    }

    private static IncrementalValuesProvider<DeclaredClass> Classes(
        IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            Declarations + attribute,
            static (_, _) => true,
            static (found, _) => found.Attributes.Select(each => ClassReader.Read(
                (INamedTypeSymbol)found.TargetSymbol, each, found.Attributes.Length > 1,
                found.SemanticModel.Compilation)))
            .SelectMany(static (read, _) => read);

    private static void Emit(SourceProductionContext output, DeclaredClass declared)
    {
        foreach (var problem in declared.Problems)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }

        if (declared.Problems.Count == 0)
        {
            output.AddSource(
                declared.FullName + declared.Suffix + ".g.cs", SourceText.From(declared.Source, Encoding.UTF8));
        }
    }

    private static bool IsOwned(ISymbol member) => member.ContainingType is { } owner
        && owner.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "PyModuleAttribute"
            or "PyTypeAttribute");
}

/// <summary>What the generator knows of one marked class.</summary>
internal sealed class DeclaredClass(
    string fullName, string pythonName, string suffix, string source, bool hasOwnType, List<Problem> problems)
    : System.IEquatable<DeclaredClass>
{
    /// <summary>C# name with its namespace.</summary>
    public string FullName { get; } = fullName;

    /// <summary>Name of the module or type.</summary>
    public string PythonName { get; } = pythonName;

    /// <summary>What tells the generated names of one type apart when a class declares several; else empty.</summary>
    public string Suffix { get; } = suffix;

    /// <summary>The generated part of the class.</summary>
    public string Source { get; } = source;

    /// <summary>True for the members of a type of a module, which the marked class holds itself.</summary>
    public bool HasOwnType { get; } = hasOwnType;

    /// <summary>Misuse found.</summary>
    public List<Problem> Problems { get; } = problems;

    /// <inheritdoc/>
    public bool Equals(DeclaredClass? other) =>
        other != null && FullName == other.FullName && Source == other.Source && Problems.Count == 0
            && other.Problems.Count == 0;

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as DeclaredClass);

    /// <inheritdoc/>
    public override int GetHashCode() => FullName.GetHashCode();
}
