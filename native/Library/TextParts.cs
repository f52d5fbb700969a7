using System.Collections.Generic;

namespace Monty.Library;

/// <summary>How a statement at the top level of a library text is carried out.</summary>
internal enum PartKind
{
    /// <summary>When the module is imported, in order.</summary>
    Eager,

    /// <summary>Compiled and run when one of its names is needed.</summary>
    Definition,

    /// <summary>The module, or the name of a module, is imported when it is needed.</summary>
    Import,
}

/// <summary>A statement at the top level of a library text.</summary>
/// <param name="Kind">When it is carried out.</param>
/// <param name="Start">Where its text starts.</param>
/// <param name="End">Where its text ends.</param>
/// <param name="Names">The names it binds, when they are bound later than at the import.</param>
/// <param name="Source">The module of an import.</param>
/// <param name="Member">The name imported from it; empty for the module itself.</param>
internal sealed record TextPart(
    PartKind Kind, int Start, int End, string[] Names, string Source = "", string Member = "");

/// <summary>
/// Splits a library text into its statements, so that a program pays for the classes and functions it uses, not for
/// the module.
/// </summary>
/// <remarks>
/// Reads lines, not Python: library texts begin statements in the first column, and nothing else but closing brackets,
/// further clauses and the inside of long strings. Definitions, assignments to names and imports have no effect but
/// their names, and wait until one is needed; a name bound twice, or one of a builtin that earlier statements mention,
/// is bound in order. A test compares what is found here with what the parser finds.
/// </remarks>
internal static class TextParts
{
    private const string Deletion = "del ";

    private static readonly string[] Clauses = ["else", "elif", "except", "finally", "case"];

    /// <summary>The parts of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isBuiltin">Tells the names of builtins.</param>
    public static TextPart[] Split(string text, Func<string, bool> isBuiltin)
    {
        var parts = new List<TextPart>();
        foreach (var (start, end) in Statements(text))
        {
            Add(parts, text, start, end);
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var names = text.AsSpan(part.Start).StartsWith(Deletion)
                ? text[(part.Start + Deletion.Length)..part.End].TrimEnd().Split(", ") : part.Names;
            foreach (var name in names)
            {
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }


        // A name whose meaning changes on the way is bound in order, and so is what mentions it outside of functions:
        // of
        // the name of a builtin that is what stands before.
        var changing = new HashSet<string>(StringComparer.Ordinal);
        var shadowing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, count) in counts)
        {
            (count > 1 ? changing : isBuiltin(name) ? shadowing : null)?.Add(name);
        }

        for (var i = 0; changing.Count + shadowing.Count > 0 && i < parts.Count; i++)
        {
            var part = parts[i];
            var statement = text.AsSpan(part.Start, part.End - part.Start);
            var isBinding = Array.Exists(part.Names, name => changing.Contains(name) || shadowing.Contains(name));
            if (part.Kind != PartKind.Eager && (isBinding || (part.Kind == PartKind.Definition
                && !statement.StartsWith("def ") && (Mentions(statement, changing) || Mentions(statement, shadowing)))))
            {
                shadowing.ExceptWith(part.Names);
                parts[i] = part with { Kind = PartKind.Eager, Names = [] };
            }
        }

        return [.. parts];
    }

    /// <summary>The names that functions of a text declare as global: some are bound nowhere else.</summary>
    public static List<string> GlobalNames(string text)
    {
        const string Mark = " global ";
        var names = new List<string>();
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var line = text.LastIndexOf('\n', at) + 1;
            if (string.IsNullOrWhiteSpace(text[line..at]))
            {
                names.AddRange(text[(at + Mark.Length)..text.IndexOf('\n', at)].Split(", "));
            }
        }

        return names;
    }

    private static bool Mentions(ReadOnlySpan<char> text, HashSet<string> names)
    {
        var found = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length;)
        {
            var length = NameLength(text[i..]);
            if (length > 0 && found.Contains(text.Slice(i, length)))
            {
                return true;
            }

            i += Math.Max(1, length);
        }

        return false;
    }

    /// <summary>
    /// The statements at the top level: decorators belong to what they decorate, comments to nothing.
    /// </summary>
    private static List<(int Start, int End)> Statements(string text)
    {
        var found = new List<(int Start, int End)>();
        var start = -1;
        var isDecorated = false;
        var quote = "";
        for (var at = 0; at < text.Length;)
        {
            var next = text.IndexOf('\n', at) + 1;
            next = next == 0 ? text.Length : next;
            var line = text.AsSpan(at, next - at);
            if (quote.Length == 0 && BeginsStatement(line))
            {
                if (!isDecorated)
                {
                    if (start >= 0)
                    {
                        found.Add((start, at));
                    }

                    start = at;
                }

                isDecorated = line[0] == '@';
            }

            quote = QuoteAfter(line, quote);
            at = next;
        }

        if (start >= 0)
        {
            found.Add((start, text.Length));
        }

        return found;
    }

    private static bool BeginsStatement(ReadOnlySpan<char> line)
    {
        if (line[0] is ' ' or '\n' or '#' or ')' or ']' or '}')
        {
            return false;
        }

        foreach (var clause in Clauses)
        {
            if (line.StartsWith(clause) && NameLength(line) == clause.Length)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The long quote a line leaves open, after one that was open before it.</summary>
    private static string QuoteAfter(ReadOnlySpan<char> line, string quote)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (quote.Length > 0)
            {
                if (line[i] == '\\')
                {
                    i++;
                }
                else if (line[i..].StartsWith(quote))
                {
                    i += quote.Length - 1;
                    quote = "";
                }
            }
            else if (line[i] == '#')
            {
                return "";
            }
            else if (line[i] is '\'' or '"')
            {
                var isLong = line[i..].StartsWith("\'\'\'") || line[i..].StartsWith("\"\"\"");
                quote = line.Slice(i, isLong ? 3 : 1).ToString();
                i += quote.Length - 1;
            }
        }

        return quote.Length == 3 ? quote : "";
    }

    private static void Add(List<TextPart> parts, string text, int start, int end)
    {
        var statement = text.AsSpan(start, end - start);
        if (statement.StartsWith("from ") || statement.StartsWith("import "))
        {
            AddImports(parts, statement.ToString(), start, end);
            return;
        }

        string[] names = [];
        if (statement[0] == '@')
        {
            var line = statement[..statement.IndexOf('\n')];
            var definition = statement.IndexOf("\ndef ") is >= 0 and var def ? def + 5
                : statement.IndexOf("\nclass ") is >= 0 and var cls ? cls + 7 : -1;
            names = definition < 0 || line.Contains(".register", StringComparison.Ordinal) ? []
                : [NameAt(statement[definition..])];
        }
        else if (statement.StartsWith("def "))
        {
            names = [NameAt(statement[4..])];
        }
        else if (statement.StartsWith("class "))
        {
            names = [NameAt(statement[6..])];
        }
        else if (statement.StartsWith("async def "))
        {
            names = [NameAt(statement[10..])];
        }
        else
        {
            names = Targets(statement);
        }

        // What changes after the import is there from the beginning, since dumps look at it; registering has effects.
        var isEager = names is [] or ["__state__"] || statement.Contains(" = register", StringComparison.Ordinal);
        parts.Add(new TextPart(isEager ? PartKind.Eager : PartKind.Definition, start, end, isEager ? [] : names));
    }

    /// <summary>The names of <c>a = b = value</c>; none for other statements.</summary>
    private static string[] Targets(ReadOnlySpan<char> statement)
    {
        var names = new List<string>();
        while (NameLength(statement) is > 0 and var length && statement[length..].StartsWith(" = "))
        {
            names.Add(statement[..length].ToString());
            statement = statement[(length + 3)..];
        }

        return [.. names];
    }

    private static void AddImports(List<TextPart> parts, string statement, int start, int end)
    {
        var words = statement.Split([' ', '\n', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);
        var isFrom = words[0] == "from";
        var first = isFrom ? 3 : 1;
        var source = words[1];
        if (Array.Exists(words, static word => word[0] is '*' or '#') || (!isFrom && source.Contains('.')))
        {
            parts.Add(new TextPart(PartKind.Eager, start, end, []));
            return;
        }

        for (var i = first; i < words.Length; i++)
        {
            var name = words[i];
            var bound = name;
            if (i + 2 < words.Length && words[i + 1] == "as")
            {
                bound = words[i + 2];
                i += 2;
            }

            parts.Add(new TextPart(PartKind.Import, start, end, [bound], isFrom ? source : name, isFrom ? name : ""));
        }
    }

    private static string NameAt(ReadOnlySpan<char> text) => text[..NameLength(text)].ToString();

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '_'))
        {
            length++;
        }

        return length;
    }
}
