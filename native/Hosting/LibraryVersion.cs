namespace Monty.Hosting;

/// <summary>Version numbers of the library.</summary>
internal static class LibraryVersion
{
    /// <summary>Version of monty.h and of the messages.</summary>
    public const uint Abi = 1;

    /// <summary>Version of the library, with a zero byte at the end; the same as in Directory.Build.props.</summary>
    public static ReadOnlySpan<byte> TextWithNul => "0.1.0\0"u8;
}
