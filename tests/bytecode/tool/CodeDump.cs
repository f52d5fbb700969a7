using System.Globalization;
using System.Text;
using Monty.Compile;
using Monty.Source;
using Monty.Syntax.Tree;

namespace Monty.CompileTool;

/// <summary>Code objects as lines: qualified name, parameters, flags, closure, first line, docstring.</summary>
internal static class CodeDump
{
    /// <summary>Writes the code objects of a program, or its error.</summary>
    public static string Write(Module tree, string source)
    {
        CompileResult result = Compiler.Compile(tree, source, new CompileOptions());
        if (result.Unit is not { } unit)
        {
            return "error: " + result.Error!.Message + "\n";
        }

        var text = new SourceText(source, "");
        var lines = new List<string>();
        foreach (CodeObject code in unit.Codes)
        {
            CodeFlags kind = code.Flags & (CodeFlags.Generator | CodeFlags.Coroutine | CodeFlags.AsyncGenerator
                | CodeFlags.VarPositional | CodeFlags.VarKeyword);
            int line = text.LineOf(code.FirstOffset);
            string parameters = string.Join(',', code.LocalNames.Take(code.ParameterCount));
            int positionalOnly = code.PositionalOnlyCount;
            if ((code.Flags & CodeFlags.ClassBody) != 0)
            {
                // The namespace is handed in as a parameter here.
                parameters = "";
                positionalOnly = 0;
            }

            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{code.QualifiedName} ({parameters}) {positionalOnly}/{code.KeywordOnlyCount} {(int)kind}"
                + $" free={string.Join(',', code.FreeNames)} line={line} doc={Quote(code.DocString)}"));
        }

        lines.Sort(StringComparer.Ordinal);
        return new StringBuilder().AppendJoin('\n', lines).Append('\n').ToString();
    }

    private static string Quote(string? text) =>
        text is null ? "None" : text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
