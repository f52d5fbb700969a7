using System.Text;

namespace Monty.Compile;

/// <summary>Docstrings.</summary>
internal sealed partial class CodeGenerator
{
    private const int TabSize = 8;

    /// <summary>
    /// The docstring without the common indentation of its lines. Source: CPython 3.14 compile.c, _PyCompile_CleanDoc.
    /// </summary>
    internal static string CleanDocString(string text)
    {
        string expanded = text.Contains('\t', StringComparison.Ordinal) ? ExpandTabs(text) : text;
        string[] lines = expanded.Split('\n');
        int margin = int.MaxValue;
        for (int i = 1; i < lines.Length; i++)
        {
            int indentation = Indentation(lines[i]);
            if (indentation < lines[i].Length)
            {
                margin = Math.Min(margin, indentation);
            }
        }

        margin = margin == int.MaxValue ? 0 : margin;
        if (margin == 0 && Indentation(lines[0]) == 0)
        {
            return expanded;
        }

        var clean = new StringBuilder(expanded.Length);
        clean.Append(lines[0].AsSpan(Indentation(lines[0])));
        for (int i = 1; i < lines.Length; i++)
        {
            clean.Append('\n').Append(lines[i].AsSpan(Math.Min(margin, Indentation(lines[i]))));
        }

        return clean.ToString();
    }

    private static int Indentation(string line)
    {
        int count = 0;
        while (count < line.Length && line[count] == ' ')
        {
            count++;
        }

        return count;
    }

    private static string ExpandTabs(string text)
    {
        var expanded = new StringBuilder(text.Length + TabSize);
        int column = 0;
        foreach (char each in text)
        {
            if (each == '\t')
            {
                int count = TabSize - (column % TabSize);
                expanded.Append(' ', count);
                column += count;
            }
            else
            {
                expanded.Append(each);
                column = each is '\n' or '\r' ? 0 : column + 1;
            }
        }

        return expanded.ToString();
    }
}
