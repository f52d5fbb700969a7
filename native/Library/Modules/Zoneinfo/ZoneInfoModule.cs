using System.Text;
using Monty.Library.Declarations;
using Monty.Runtime.Values;
using Monty.Source;

namespace Monty.Library.Modules.Zoneinfo;

/// <summary>What the text of zoneinfo uses: the time zones, as lines of a resource that make_zones.py writes.</summary>
[PyModule("_zoneinfo")]
internal static partial class ZoneInfoModule
{
    private static readonly Lazy<string> Zones =
        new(static () => Encoding.ASCII.GetString(EmbeddedFiles.Read("zones.bin")));

    private static readonly Lazy<string> Names = new(static () =>
    {
        var names = new StringBuilder();
        foreach (var line in Zones.Value.Split('\n'))
        {
            names.Append(line.AsSpan(0, Math.Max(0, line.IndexOfAny([':', '='])))).Append(' ');
        }

        return names.ToString();
    });

    /// <summary>The description of a zone; None when there is none of that name.</summary>
    [PyFunction("_find(key, /)", Cost = Cost.Linear)]
    private static Value Find(string key)
    {
        if (key.Length is 0 or > 64 || key.AsSpan().IndexOfAny(['\n', ':', '=']) >= 0)
        {
            return Value.None;
        }

        var zones = Zones.Value;
        var at = zones.IndexOf("\n" + key + ":", StringComparison.Ordinal);
        if (at < 0)
        {
            at = zones.IndexOf("\n" + key + "=", StringComparison.Ordinal);
            if (at < 0)
            {
                return Value.None;
            }

            var end = at + key.Length + 2;
            at = zones.IndexOf("\n" + zones[end..zones.IndexOf('\n', end)] + ":", StringComparison.Ordinal);
        }

        var start = zones.IndexOf(':', at) + 1;
        return Value.Str(zones[start..zones.IndexOf('\n', start)]);
    }

    /// <summary>The names of all zones, separated by blanks.</summary>
    [PyFunction("_names()", Cost = Cost.Constant)]
    private static string AllNames() => Names.Value;
}
