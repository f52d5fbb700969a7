using Monty.Compile.Folding;
using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>The entry of the compile layer: tree to code.</summary>
internal static class Compiler
{
    /// <summary>Compiles a program; the same source and options always give the same unit.</summary>
    /// <remarks>
    /// Errors: the SyntaxErrors of CPython's symbol table and code generator, with their texts and places.
    /// </remarks>
    public static CompileResult Compile(Module tree, string source, CompileOptions options)
    {
        try
        {
            var folder = new ConstantFolder();
            ScopeTable scopes = ScopeBuilder.Build(tree, folder, options.Meter);
            ScopeResolver.Resolve(scopes);
            CodeUnit unit = CodeGenerator.Generate(tree, scopes, folder, source, options);
#if MONTY_CHECKED
            if (CodeVerifier.Verify(unit) is { } problem)
            {
                throw new InvalidOperationException(problem);
            }
#endif
            return new CompileResult(unit, null);
        }
        catch (CompileError error)
        {
            return new CompileResult(null, error.Diagnostic);
        }
    }
}
