namespace Monty.Hosting.Mounts;

/// <summary>Paths as programs write them.</summary>
internal static class MountPath
{
    private const int MaxLength = 4096;
    private const int MaxDepth = 256;

    /// <summary>The names of a path from the root, without dots; of one that is too long its beginning.</summary>
    public static string[] Split(string path)
    {
        var names = new List<string>();
        foreach (var name in path[..Math.Min(path.Length, MaxLength)].Split('/'))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(names.Count - 1, 0), Math.Min(names.Count, 1));
            }
            else if (name is not ("" or "."))
            {
                names.Add(name);
            }
        }

        return [.. names];
    }

    /// <summary>An error for paths that no system takes, or only with much work.</summary>
    public static int Check(string path) =>
        path.Length > MaxLength || path.AsSpan().Count('/') > MaxDepth ? Errno.NameTooLong
        : path.Contains('\0') ? Errno.Invalid
        : 0;

    /// <summary>True when the first names are these.</summary>
    public static bool StartsWith(string[] parts, string[] first) =>
        parts.Length >= first.Length && parts.AsSpan(0, first.Length).SequenceEqual(first);

    /// <summary>The path of names.</summary>
    public static string Join(params ReadOnlySpan<string[]> parts)
    {
        var text = new System.Text.StringBuilder();
        foreach (var names in parts)
        {
            foreach (var name in names)
            {
                text.Append('/').Append(name);
            }
        }

        return text.Length == 0 ? "/" : text.ToString();
    }
}
