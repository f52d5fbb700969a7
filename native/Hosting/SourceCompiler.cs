using Monty.Compile;
using Monty.Source;
using Monty.Syntax;

namespace Monty.Hosting;

/// <summary>From source text to code.</summary>
internal static class SourceCompiler
{
    /// <summary>What compiling came to.</summary>
    /// <param name="Text">The source with its lines.</param>
    /// <param name="Unit">The code, or null.</param>
    /// <param name="Error">Why there is none, or null.</param>
    internal readonly record struct Result(SourceText Text, CodeUnit? Unit, Diagnostic? Error);

    /// <summary>Compiles a program whose inputs and host functions have the first global slots.</summary>
    public static Result Compile(string source, ProgramOptions options) => Compile(source, new CompileOptions
    {
        FileName = options.ScriptName,
        ExistingGlobals = [.. options.Inputs, .. options.ExternalFunctions],
        ModuleResult = true,
        ExplainAsserts = options.AssertMessages,
    });

    /// <summary>Compiles source as the options say.</summary>
    public static Result Compile(string source, CompileOptions options)
    {
        var text = new SourceText(source, options.FileName);
        var parsed = Parser.Parse(text, ParseOptions.Default);
        if (parsed.Tree is not { } tree)
        {
            return new Result(text, null, parsed.Error);
        }

        var compiled = Compiler.Compile(tree, text.Text, options);
        return new Result(text, compiled.Unit, compiled.Error);
    }
}
