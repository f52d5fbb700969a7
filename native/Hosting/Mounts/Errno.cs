namespace Monty.Hosting.Mounts;

/// <summary>Numbers of errors, Linux's on every system, and how programs see them.</summary>
internal static class Errno
{
    /// <summary>Each name says what went wrong.</summary>
    public const int NotPermitted = 1, NotFound = 2, NoMemory = 12, Denied = 13, Busy = 16, Exists = 17,
        OtherDevice = 18, NotFolder = 20, IsFolder = 21, Invalid = 22, TooLarge = 27, ReadOnly = 30, NameTooLong = 36,
        NotEmpty = 39, TooManyLinks = 40;

    /// <summary>The overlay holds as much as it may.</summary>
    public const int OverMemory = -1;

    /// <summary>As much was written as may be.</summary>
    public const int OverWritten = -2;

    /// <summary>The exception class of an error.</summary>
    public static string ClassOf(int error) => error switch
    {
        NotFound => "FileNotFoundError",
        NotPermitted or Denied or ReadOnly => "PermissionError",
        Exists => "FileExistsError",
        NotFolder => "NotADirectoryError",
        IsFolder => "IsADirectoryError",
        _ => "OSError",
    };

    /// <summary>What the system calls an error.</summary>
    public static string TextOf(int error) => error switch
    {
        NotPermitted => "Operation not permitted",
        NotFound => "No such file or directory",
        5 => "Input/output error",
        NoMemory => "Cannot allocate memory",
        Denied => "Permission denied",
        Busy => "Device or resource busy",
        Exists => "File exists",
        OtherDevice => "Invalid cross-device link",
        NotFolder => "Not a directory",
        IsFolder => "Is a directory",
        Invalid => "Invalid argument",
        23 => "Too many open files in system",
        24 => "Too many open files",
        26 => "Text file busy",
        TooLarge => "File too large",
        28 => "No space left on device",
        ReadOnly => "Read-only file system",
        NameTooLong => "File name too long",
        NotEmpty => "Directory not empty",
        TooManyLinks => "Too many levels of symbolic links",
        122 => "Disk quota exceeded",
        _ => "Unknown error",
    };

    /// <summary>The number for one of macOS, where they differ.</summary>
    public static int FromMac(int error) => error switch
    {
        62 => TooManyLinks,
        63 => NameTooLong,
        66 => NotEmpty,
        69 => 122,
        _ => error,
    };
}
