using System.Globalization;
using System.Text;

namespace Monty.TypeCheck.Formats;

/// <summary>The texts that problems are handed over as, by the name of the format.</summary>
internal static class ProblemFormat
{
    private const string Pages = "https://ty.dev/rules#";

    /// <summary>Writes problems in a format; false for one that does not exist.</summary>
    public static bool TryRender(string format, IReadOnlyList<Problem> problems, bool color, out string text)
    {
        StringBuilder output = new();
        switch (format)
        {
            case "full": FullFormat.Write(output, problems, color); break;
            case "concise": Each(output, problems, (line, place) => Concise(line, place, color)); break;
            case "pylint": Each(output, problems, static (line, place) => line
                .Append(
                    CultureInfo.InvariantCulture, $"{place.File}:{place.Line}: [{place.Rule}] {place.Message}")); break;
            case "azure": Each(output, problems, static (line, place) => line.Append(
                CultureInfo.InvariantCulture,
                $"##vso[task.logissue type={(place.Severity == Severity.Error ? "error" : "warning")};sourcepath=/{place.File};"
                + $"linenumber={place.Line};columnnumber={place.Column};code={place.Rule};]{place.Message}")); break;
            case "github": Each(output, problems, GitHub); break;
            case "json": Json(output, problems); break;
            case "jsonlines": Each(
                output, problems, static (line, place) => Json(new JsonText(line, false), place)); break;
            case "rdjson": ReviewDog(output, problems); break;
            case "gitlab": GitLab(output, problems); break;
            default:
                text = string.Empty;
                return false;
        }

        text = output.ToString();
        return true;
    }

    private static void Each(StringBuilder output, IReadOnlyList<Problem> problems, Action<StringBuilder, Place> write)
    {
        foreach (var problem in problems)
        {
            write(output, new Place(problem));
            output.Append('\n');
        }
    }

    private static void Concise(StringBuilder output, Place place, bool color)
    {
        output.Append(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}:{place.Column}: ");
        output.Append(
            FullFormat.Paint(place.SeverityName + "[" + place.Rule + "]", FullFormat.ColorOf(place.Severity), color));
        output.Append(' ').Append(FullFormat.Paint(place.Message, FullFormat.Bold, color));
    }

    private static void GitHub(StringBuilder output, Place place)
    {
        var level = place.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        output.Append(
            CultureInfo.InvariantCulture, $"::{level} title=monty ({place.Rule}),file=/{place.File},line={place.Line},")
            .Append(CultureInfo.InvariantCulture,
                $"col={place.Column},endLine={place.EndLine},endColumn={place.EndColumn}::")
            .Append(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}:{place.Column}: {place.Rule}: ")
            .Append(place.Message.Replace("\n", "%0A", StringComparison.Ordinal));
    }

    private static void Json(StringBuilder output, IReadOnlyList<Problem> problems)
    {
        JsonText json = new(output, isIndented: true);
        json.Open('[');
        foreach (var problem in problems)
        {
            Json(json, new Place(problem));
        }

        json.Close(']');
    }

    private static void Json(JsonText json, Place place)
    {
        json.Open('{');
        json.Null("cell");
        json.Text("code", place.Rule);
        Position(json, "end_location", place.EndLine, place.EndColumn, "row", isColumnFirst: true);
        json.Text("filename", "/" + place.File);
        json.Null("fix");
        Position(json, "location", place.Line, place.Column, "row", isColumnFirst: true);
        json.Text("message", place.Message);
        json.Null("noqa_row");
        json.Text("severity", place.SeverityName);
        json.Text("url", Pages + place.Rule);
        json.Close('}');
    }

    private static void Position(JsonText json, string name, int line, int column, string lineName, bool isColumnFirst)
    {
        json.Open('{', name);
        if (isColumnFirst)
        {
            json.Number("column", column);
        }

        json.Number(lineName, line);
        if (!isColumnFirst)
        {
            json.Number("column", column);
        }

        json.Close('}');
    }

    private static void ReviewDog(StringBuilder output, IReadOnlyList<Problem> problems)
    {
        JsonText json = new(output, isIndented: true);
        json.Open('{');
        json.Open('[', "diagnostics");
        foreach (var problem in problems)
        {
            Place place = new(problem);
            json.Open('{');
            json.Open('{', "code");
            json.Text("url", Pages + place.Rule);
            json.Text("value", place.Rule);
            json.Close('}');
            json.Open('{', "location");
            json.Text("path", "/" + place.File);
            json.Open('{', "range");
            Position(json, "end", place.EndLine, place.EndColumn, "line", isColumnFirst: true);
            Position(json, "start", place.Line, place.Column, "line", isColumnFirst: true);
            json.Close('}');
            json.Close('}');
            json.Text("message", place.Message);
            json.Close('}');
        }

        json.Close(']');
        json.Text("severity", "WARNING");
        json.Open('{', "source");
        json.Text("name", "ruff");
        json.Text("url", "https://docs.astral.sh/ruff");
        json.Close('}');
        json.Close('}');
    }

    private static void GitLab(StringBuilder output, IReadOnlyList<Problem> problems)
    {
        HashSet<ulong> used = [];
        JsonText json = new(output, isIndented: true);
        json.Open('[');
        foreach (var problem in problems)
        {
            Place place = new(problem);
            var fingerprint = Hash(place.File + "\0" + place.Rule + "\0" + place.Message);
            while (!used.Add(fingerprint))
            {
                fingerprint++;
            }

            json.Open('{');
            json.Text("check_name", place.Rule);
            json.Text("description", place.Rule + ": " + place.Message);
            json.Text("severity", "major");
            json.Text("fingerprint", fingerprint.ToString("x16", CultureInfo.InvariantCulture));
            json.Open('{', "location");
            json.Text("path", place.File);
            json.Open('{', "positions");
            Position(json, "begin", place.Line, place.Column, "line", isColumnFirst: false);
            Position(json, "end", place.EndLine, place.EndColumn, "line", isColumnFirst: false);
            json.Close('}');
            json.Close('}');
            json.Close('}');
        }

        json.Close(']');
    }

    // FNV-1a: stable from run to run.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return hash;
    }
}
