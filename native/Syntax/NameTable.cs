using Monty.Source.Unicode;

namespace Monty.Syntax;

/// <summary>Makes one string for each distinct name of a source.</summary>
internal sealed class NameTable
{
    // Names that are made to collide are not worth a long search; they get strings of their own.
    private const int MaxProbes = 32;

    private string?[] _names = new string?[16];
    private int _count;

    /// <summary>The string for a name as it is written, which is not normalised yet.</summary>
    public string Get(ReadOnlySpan<char> name)
    {
        uint hash = (uint)name.Length;
        int seen = 0;
        foreach (char c in name)
        {
            seen |= c;
            hash = (hash * 31) + c;
        }

        if (seen >= 128)
        {
            return Normalization.Compose(name);
        }

        string?[] names = _names;
        uint mask = (uint)names.Length - 1;
        uint index = Spread(hash) & mask;
        int probes = 0;
        while (names[index] is { } found)
        {
            if (name.SequenceEqual(found))
            {
                return found;
            }

            if (++probes > MaxProbes)
            {
                return name.ToString();
            }

            index = (index + 1) & mask;
        }

        string text = name.ToString();
        names[index] = text;
        if (++_count * 2 > names.Length)
        {
            Grow();
        }

        return text;
    }

    private static uint Spread(uint hash) => (hash * 0x9E3779B1) >> 7;

    private void Grow()
    {
        string?[] larger = new string?[_names.Length * 4];
        uint mask = (uint)larger.Length - 1;
        foreach (string? name in _names)
        {
            if (name is null)
            {
                continue;
            }

            uint hash = (uint)name.Length;
            foreach (char c in name)
            {
                hash = (hash * 31) + c;
            }

            uint index = Spread(hash) & mask;
            for (int probes = 0; larger[index] is not null && probes <= MaxProbes; probes++)
            {
                index = (index + 1) & mask;
            }

            larger[index] ??= name;
        }

        _names = larger;
    }
}
