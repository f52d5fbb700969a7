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
    public static Result Compile(string source, ProgramOptions options, CompileMeter meter) => Compile(
        source, meter, new CompileOptions
    {
        FileName = options.ScriptName,
        ExistingGlobals = [.. options.Inputs, .. options.ExternalFunctions],
        ModuleResult = true,
        ExplainAsserts = options.AssertMessages,
    });

    /// <summary>Compiles source as the options say, with as much as the meter allows.</summary>
    public static Result Compile(string source, CompileMeter meter, CompileOptions options)
    {
        var text = new SourceText(source, options.FileName);
        var parsed = meter.Takes(source.Length) ? Parser.Parse(text, new ParseOptions { Meter = meter }) : default;
        if (parsed.Tree is not { } tree)
        {
            return new Result(text, null, parsed.Error ?? TooMuchMemory());
        }

        var compiled = Compiler.Compile(tree, text.Text, options with { Meter = meter });
        return new Result(text, compiled.Unit, compiled.Error);
    }

    private static Diagnostic TooMuchMemory() => new(DiagnosticKind.SyntaxError, CompileMessages.TooMuchMemory, -1, -1);
}
