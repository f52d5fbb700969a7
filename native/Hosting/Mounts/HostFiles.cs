using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Monty.Hosting.Mounts;

/// <summary>
/// The only code that touches files of the host: calls of the C library that take a name in an open directory and
/// follow no links.
/// </summary>
/// <remarks>Results are numbers of errors, 0 for none. Descriptors are closed by whoever asked for them.</remarks>
internal static unsafe class HostFiles
{
    private const int MaxNameBytes = 255;
    private const int StatusSize = 256;
    private const int MaxTargetBytes = 4096;
    private const int ReadOnly = 0;
    private const int WriteOnly = 1;
    private const int Interrupted = 4;
    private const int StatusMask = 0x7FF;

    private static readonly bool IsMac = OperatingSystem.IsMacOS();
    private static readonly bool IsArm = RuntimeInformation.ProcessArchitecture == Architecture.Arm64;

    /// <summary>False where the system has no such calls.</summary>
    public static bool IsAvailable { get; } = OperatingSystem.IsLinux() || (IsMac && IsArm);

    private static int CurrentFolder => IsMac ? -2 : -100;

    private static int NoFollowAt => IsMac ? 0x20 : 0x100;

    private static int RemoveFolder => IsMac ? 0x80 : 0x200;

    // Never through a link, never waiting for the other end of a FIFO, never seen by a child process.
    private static int Careful => IsMac ? 0x100 | 0x4 | 0x1000000 : (IsArm ? 0x8000 : 0x20000) | 0x800 | 0x80000;

    private static int FolderOnly => IsMac ? 0x100000 : IsArm ? 0x4000 : 0x10000;

    private static int Create => IsMac ? 0x200 : 0x40;

    private static int Append => IsMac ? 0x8 : 0x400;

    /// <summary>The path without links and dots; what it names is a directory.</summary>
    public static int TryResolveFolder(string path, out string resolved)
    {
        resolved = "";
        byte* found;
        fixed (byte* name = Terminated(path))
        {
            found = realpath(name, null);
        }

        if (found == null)
        {
            return LastError();
        }

        var isText = Utf8.IsValid(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(found));
        resolved = Marshal.PtrToStringUTF8((nint)found) ?? "";
        free(found);
        if (!isText)
        {
            return Errno.Invalid;
        }

        var error = OpenFolder(-1, resolved, out var folder);
        Close(folder);
        return error;
    }

    /// <summary>Opens a directory: a name in a directory, or a path when that is negative.</summary>
    public static int OpenFolder(int folder, string name, out int opened) =>
        Open(folder, name, ReadOnly | FolderOnly, out opened);

    /// <summary>Opens a file for reading.</summary>
    public static int OpenToRead(int folder, string name, out int opened) =>
        Open(folder, name, ReadOnly, out opened);

    /// <summary>Opens a file for writing, at its end or anywhere; a new one is made.</summary>
    public static int OpenToWrite(int folder, string name, bool isMore, out int opened) =>
        Open(folder, name, WriteOnly | Create | (isMore ? Append : 0), out opened);

    private static int Open(int folder, string name, int flags, out int opened)
    {
        opened = -1;
        if (folder >= 0 && !IsName(name))
        {
            return Errno.NameTooLong;
        }

        fixed (byte* place = Terminated(name))
        {
            int error;
            do
            {
                var at = folder < 0 ? CurrentFolder : folder;
                opened = IsMac ? OpenOnMac(at, place, flags | Careful, 0, 0, 0, 0, 0, 0x1A4)
                    : openat(at, place, flags | Careful, 0x1A4);
                error = opened >= 0 ? 0 : LastError();
            }
            while (error == Interrupted);
            return error;
        }
    }

    /// <summary>What a name in a directory is; a link is itself. An empty name is the descriptor.</summary>
    public static int Status(int folder, string name, out FileStatus status)
    {
        status = default;
        if (name.Length > 0 && !IsName(name))
        {
            return Errno.NameTooLong;
        }

        var data = stackalloc byte[StatusSize];
        int result;
        fixed (byte* place = Terminated(name))
        {
            const int EmptyPath = 0x1000;
            result = !IsMac ? statx(folder, place, NoFollowAt | (name.Length == 0 ? EmptyPath : 0), StatusMask, data)
                : name.Length == 0 ? fstat(folder, data)
                : fstatat(folder, place, data, NoFollowAt);
        }

        if (result != 0)
        {
            return LastError();
        }

        var bytes = new ReadOnlySpan<byte>(data, StatusSize);
        var mode = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(IsMac ? 4 : 28)..]);
        var time = bytes[(IsMac ? 48 : 112)..];
        status = new FileStatus(
            (mode & 0xF000) switch
            {
                0x4000 => FileKind.Folder,
                0x8000 => FileKind.File,
                0xA000 => FileKind.Link,
                _ => FileKind.Other,
            },
            BinaryPrimitives.ReadInt64LittleEndian(bytes[(IsMac ? 96 : 40)..]),
            mode & 0x1FF,
            BinaryPrimitives.ReadInt64LittleEndian(time) + (BinaryPrimitives.ReadUInt32LittleEndian(time[8..]) / 1e9));
        return 0;
    }

    /// <summary>Where a link leads.</summary>
    public static int ReadLink(int folder, string name, out string target)
    {
        target = "";
        var data = stackalloc byte[MaxTargetBytes];
        long count;
        fixed (byte* place = Terminated(name))
        {
            count = readlinkat(folder, place, data, MaxTargetBytes);
        }

        var bytes = new ReadOnlySpan<byte>(data, (int)Math.Max(count, 0));
        if (count is < 0 or MaxTargetBytes || !Utf8.IsValid(bytes))
        {
            return count < 0 ? LastError() : Errno.Invalid;
        }

        target = Encoding.UTF8.GetString(bytes);
        return 0;
    }

    /// <summary>Adds the names in a directory; an error once they take more bytes than they may.</summary>
    public static int Names(int folder, long maxBytes, List<string> names)
    {
        // A list of its own, so that reading starts at the beginning.
        var error = OpenFolder(folder, ".", out var own);
        if (error != 0)
        {
            return error;
        }

        var list = fdopendir(own);
        if (list == 0)
        {
            error = LastError();
            Close(own);
            return error;
        }

        for (var entry = readdir(list); entry != null && error == 0; entry = readdir(list))
        {
            var bytes = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry + (IsMac ? 21 : 19));
            if (bytes is [(byte)'.'] or [(byte)'.', (byte)'.'] || !Utf8.IsValid(bytes))
            {
                continue;
            }

            maxBytes -= bytes.Length + Overlay.EntryBytes;
            error = maxBytes < 0 ? Errno.NoMemory : 0;
            names.Add(Encoding.UTF8.GetString(bytes));
        }

        closedir(list);
        return error;
    }

    /// <summary>Fills the memory from a file; the count is smaller at its end.</summary>
    public static int Read(int file, Span<byte> target, out int count)
    {
        count = 0;
        fixed (byte* start = target)
        {
            while (count < target.Length)
            {
                var got = read(file, start + count, (nuint)(target.Length - count));
                if (got == 0)
                {
                    break;
                }

                if (got > 0)
                {
                    count += (int)got;
                }
                else if (LastError() is var error and not Interrupted)
                {
                    return error;
                }
            }
        }

        return 0;
    }

    /// <summary>Writes all bytes to a file.</summary>
    public static int Write(int file, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = data)
        {
            for (var done = 0; done < data.Length;)
            {
                var put = write(file, start + done, (nuint)(data.Length - done));
                if (put >= 0)
                {
                    done += (int)put;
                }
                else if (LastError() is var error and not Interrupted)
                {
                    return error;
                }
            }
        }

        return 0;
    }

    /// <summary>Empties a file.</summary>
    public static int Truncate(int file) => ftruncate(file, 0) == 0 ? 0 : LastError();

    /// <summary>Makes a directory.</summary>
    public static int MakeFolder(int folder, string name)
    {
        if (!IsName(name))
        {
            return Errno.NameTooLong;
        }

        fixed (byte* place = Terminated(name))
        {
            return mkdirat(folder, place, 0x1ED) == 0 ? 0 : LastError();
        }
    }

    /// <summary>Removes a file or link, or an empty directory.</summary>
    public static int Remove(int folder, string name, bool isFolder)
    {
        fixed (byte* place = Terminated(name))
        {
            return unlinkat(folder, place, isFolder ? RemoveFolder : 0) == 0 ? 0 : LastError();
        }
    }

    /// <summary>Moves a name to another.</summary>
    public static int Rename(int folder, string name, int otherFolder, string otherName)
    {
        if (!IsName(otherName))
        {
            return Errno.NameTooLong;
        }

        fixed (byte* place = Terminated(name), other = Terminated(otherName))
        {
            return renameat(folder, place, otherFolder, other) == 0 ? 0 : LastError();
        }
    }

    /// <summary>Closes a descriptor; a negative one is none.</summary>
    public static void Close(int descriptor)
    {
        if (descriptor >= 0)
        {
            _ = close(descriptor);
        }
    }

    private static bool IsName(string name) => Encoding.UTF8.GetByteCount(name) <= MaxNameBytes;

    private static byte[] Terminated(string text) => Encoding.UTF8.GetBytes(text + '\0');

    private static int LastError()
    {
        var error = Marshal.GetLastPInvokeError();
        return IsMac ? Errno.FromMac(error) : error;
    }

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern byte* realpath(byte* path, byte* resolved);

    [DllImport("libc", ExactSpelling = true)]
    private static extern void free(byte* data);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern int openat(int folder, byte* name, int flags, uint mode);

    // The mode is a variable argument, which this system takes from the stack.
    [DllImport("libc", SetLastError = true, EntryPoint = "openat", ExactSpelling = true)]
    private static extern int OpenOnMac(
        int folder, byte* name, int flags, nint a, nint b, nint c, nint d, nint e, nint mode);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern int statx(int folder, byte* name, int flags, uint mask, byte* status);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern int fstat(int descriptor, byte* status);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern int fstatat(int folder, byte* name, byte* status, int flags);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern nint readlinkat(int folder, byte* name, byte* target, nuint size);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern nint fdopendir(int descriptor);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern byte* readdir(nint list);

    [DllImport("libc", ExactSpelling = true)]
    private static extern int closedir(nint list);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern nint read(int descriptor, byte* data, nuint size);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern nint write(int descriptor, byte* data, nuint size);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern int ftruncate(int descriptor, long size);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern int mkdirat(int folder, byte* name, uint mode);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern int unlinkat(int folder, byte* name, int flags);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    private static extern int renameat(int folder, byte* name, int otherFolder, byte* otherName);

    [DllImport("libc", ExactSpelling = true)]
    private static extern int close(int descriptor);
}
