namespace Monty.Syntax;

/// <summary>Makes one string for each distinct name of a source.</summary>
internal sealed class NameTable
{
    private string?[] _names = new string?[128];
    private int _count;

    /// <summary>The string with the given characters.</summary>
    public string Get(ReadOnlySpan<char> name)
    {
        string?[] names = _names;
        int mask = names.Length - 1;
        int index = string.GetHashCode(name, StringComparison.Ordinal) & mask;
        while (names[index] is { } found)
        {
            if (name.SequenceEqual(found))
            {
                return found;
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

    private void Grow()
    {
        string?[] larger = new string?[_names.Length * 4];
        int mask = larger.Length - 1;
        foreach (string? name in _names)
        {
            if (name is not null)
            {
                int index = string.GetHashCode(name, StringComparison.Ordinal) & mask;
                while (larger[index] is not null)
                {
                    index = (index + 1) & mask;
                }

                larger[index] = name;
            }
        }

        _names = larger;
    }
}
