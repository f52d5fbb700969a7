namespace Monty.Hosting.Mounts;

/// <summary>What a path leads to.</summary>
internal enum FileKind : byte
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>A regular file.</summary>
    File,
    /// <summary>A directory.</summary>
    Folder,
    /// <summary>A symbolic link.</summary>
    Link,
    /// <summary>A device, FIFO or socket.</summary>
    Other,
}

/// <summary>What is known about a file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Mode">Its permissions.</param>
/// <param name="Time">When it was changed, in seconds since 1970.</param>
internal readonly record struct FileStatus(FileKind Kind, long Size, int Mode, double Time);

/// <summary>Operations on the paths below a directory; each gives the number of an error, 0 for none.</summary>
internal abstract class FileTree
{
    /// <summary>What the path leads to; links that lead nowhere or out count as nothing.</summary>
    public int Kind(string[] parts, out FileKind kind)
    {
        var error = Status(parts, out var status);
        kind = status.Kind;
        return error is Errno.NotFound or Errno.NotFolder or Errno.TooManyLinks or Errno.Denied ? 0 : error;
    }

    /// <summary>What the path leads to.</summary>
    public abstract int Status(string[] parts, out FileStatus status);

    /// <summary>Whether the path is a link itself.</summary>
    public abstract int IsLink(string[] parts, out bool isLink);

    /// <summary>The names without links.</summary>
    public abstract int Resolve(string[] parts, out string[] resolved);

    /// <summary>The names in a directory, sorted; an error when they take more bytes than they may.</summary>
    public abstract int Names(string[] parts, long maxBytes, out List<string> names);

    /// <summary>The contents of a regular file; an error before reading when there are too many.</summary>
    public abstract int Read(string[] parts, long maxBytes, out byte[] data);

    /// <summary>Writes a regular file, new or old; or adds to its end.</summary>
    public abstract int Write(string[] parts, ReadOnlySpan<byte> data, bool isMore);

    /// <summary>Makes a directory in one that exists.</summary>
    public abstract int MakeFolder(string[] parts);

    /// <summary>Removes a file or link.</summary>
    public abstract int Unlink(string[] parts);

    /// <summary>Removes an empty directory.</summary>
    public abstract int RemoveFolder(string[] parts);

    /// <summary>Moves a file or directory.</summary>
    public abstract int Rename(string[] parts, string[] target);
}
