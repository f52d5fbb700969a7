using Monty.Hosting.Bytes;
using Monty.Hosting.Wire;

namespace Monty.Hosting.Mounts;

/// <summary>A directory of the host, shown to programs under a path of its own.</summary>
/// <remarks>Threads: any number may use it; operations take turns.</remarks>
internal sealed class Mount
{
    /// <summary>Bytes of one file, and of one list of names, that are read at most.</summary>
    private const long MaxRead = 256L << 20;

    private readonly Lock _turn = new();
    private readonly MountOptions _options;
    private readonly string _hostPath;
    private readonly string[] _virtual;
    private readonly FileTree _tree;
    private long _written;

    private Mount(MountOptions options, string hostPath)
    {
        _options = options;
        _hostPath = hostPath;
        _virtual = MountPath.Split(options.VirtualPath);
        var host = new HostTree(hostPath);
        _tree = options.Mode == MountMode.Overlay ? new Overlay(host, options.MaxMemory) : host;
    }

    /// <summary>Mounts a directory as message 'O' says.</summary>
    public static Reply Create(ReadOnlySpan<byte> message, out Mount? mount)
    {
        mount = null;
        if (!HostFiles.IsAvailable)
        {
            return new Reply(HostError.Unsupported("directories cannot be mounted on this system"));
        }

        if (!MountOptions.TryRead(message, out var options, out var error))
        {
            return new Reply(error!);
        }

        var problem = options.HostPath.Contains('\0') ? Errno.Invalid
            : HostFiles.TryResolveFolder(options.HostPath, out var hostPath) is var number and not 0 ? number
            : Make(options, hostPath, out mount);
        return problem == 0
            ? new Reply(HostStatus.Ok, new ByteWriter(0))
            : new Reply(HostError.BadOption(
                $"cannot canonicalize host path '{options.HostPath}': {Errno.TextOf(problem)}"));
    }

    private static int Make(MountOptions options, string hostPath, out Mount mount)
    {
        mount = new Mount(options, hostPath);
        return 0;
    }

    /// <summary>Describes the mount.</summary>
    public Reply Describe()
    {
        var message = new ByteWriter();
        message.Begin(MessageKind.Info);
        message.Byte(WireCode.Dict);
        message.WireText("virtual_path");
        message.WireText(MountPath.Join(_virtual));
        message.WireText("host_path");
        message.WireText(_hostPath);
        message.WireText("mode");
        message.WireText(_options.ModeName);
        WriteCount(message, "write_bytes_limit", _options.MaxWritten);
        WriteCount(message, "memory_usage_limit", _options.MaxMemory);
        message.WireText("written_bytes");
        message.WireInt(Volatile.Read(ref _written));
        message.Byte(WireCode.End);
        return new Reply(HostStatus.Ok, message);
    }

    private static void WriteCount(ByteWriter message, string name, long count)
    {
        message.WireText(name);
        if (count == long.MaxValue)
        {
            message.WireNone();
            return;
        }

        message.WireInt(count);
    }

    /// <summary>
    /// Does the operation of an event 'O' and writes the answer; 'N' when it is about no path of any of the mounts.
    /// Nothing is read that is larger than the memory; what overlays have grown by for the run so far counts, too.
    /// </summary>
    public static Reply Answer(
        ReadOnlySpan<Mount> mounts, ReadOnlySpan<byte> message, long memory, ref long overlaid)
    {
        if (!MountRequest.TryRead(message, out var request))
        {
            // Arguments that no operation of the library's own texts has.
            request = default;
        }

        var answer = new MountAnswer(request);
        var mount = request.Name is not null && IsKnown(request.Name) ? Find(mounts, request.Path) : null;
        if (mount is null)
        {
            answer.NotFound();
        }
        else
        {
            lock (mount._turn)
            {
                var overlay = mount._tree as Overlay;
                var before = overlay?.Used ?? 0;
                overlay?.Begin(memory - overlaid);
                mount.Do(request, mounts, memory, answer);
                overlaid = Math.Max(overlaid + (overlay?.Used ?? 0) - before, 0);
            }
        }

        return new Reply(HostStatus.Ok, answer.Message);
    }

    private static bool IsKnown(string name) => IsChange(name)
        || name is "exists" or "is_file" or "is_dir" or "is_symlink" or "read_text" or "read_bytes" or "iterdir"
            or "stat" or "resolve" or "absolute";

    private static bool IsChange(string name) =>
        name is "write_text" or "write_bytes" or "append_text" or "append_bytes" or "mkdir" or "unlink" or "rmdir"
            or "rename" or "chmod";

    /// <summary>The innermost mount that has the path.</summary>
    private static Mount? Find(ReadOnlySpan<Mount> mounts, string path)
    {
        var parts = MountPath.Split(path);
        Mount? found = null;
        foreach (var mount in mounts)
        {
            var isInner = found is null || mount._virtual.Length > found._virtual.Length;
            found = isInner && MountPath.StartsWith(parts, mount._virtual) ? mount : found;
        }

        return found;
    }

    private string[] Below(string path) => MountPath.Split(path)[_virtual.Length..];

    private void Do(in MountRequest request, ReadOnlySpan<Mount> mounts, long memory, MountAnswer answer)
    {
        var error = Math.Max(MountPath.Check(request.Path), MountPath.Check(request.Target));
        error = error == 0 && _options.Mode == MountMode.ReadOnly && IsChange(request.Name) ? Errno.ReadOnly : error;
        error = error == 0 && !request.CanBeWritten ? Errno.Invalid : error;
        var parts = Below(request.Path);
        error = error != 0 ? error : IsChange(request.Name)
            ? Change(request, parts, mounts, answer)
            : Ask(request.Name, parts, Math.Min(memory, MaxRead), answer);
        if (error != 0)
        {
            var limit = error == Errno.OverMemory ? Math.Min(_options.MaxMemory, memory) : _options.MaxWritten;
            answer.Fail(error, limit);
        }
    }

    private int Ask(string name, string[] parts, long maxRead, MountAnswer answer)
    {
        int error;
        switch (name)
        {
            case "exists" or "is_file" or "is_dir":
                error = _tree.Kind(parts, out var kind);
                answer.Flag(name switch
                {
                    "exists" => kind != FileKind.None,
                    "is_dir" => kind == FileKind.Folder,
                    _ => kind == FileKind.File,
                });
                return error;
            case "is_symlink":
                error = _tree.IsLink(parts, out var isLink);
                answer.Flag(isLink);
                return error;
            case "iterdir":
                error = _tree.Names(parts, maxRead, out var names);
                answer.Paths(MountPath.Join(_virtual, parts), names);
                return error;
            case "stat":
                error = _tree.Status(parts, out var status);
                answer.Status(status);
                return error;
            case "resolve":
                error = _tree.Resolve(parts, out var resolved);
                answer.Text(MountPath.Join(_virtual, resolved));
                return error;
            case "absolute":
                answer.Text(MountPath.Join(_virtual, parts));
                return 0;
            default:
                error = _tree.Read(parts, maxRead, out var data);
                answer.Contents(data, name == "read_text");
                return error;
        }
    }

    private int Change(in MountRequest request, string[] parts, ReadOnlySpan<Mount> mounts, MountAnswer answer)
    {
        answer.Nothing();
        switch (request.Name)
        {
            case "mkdir":
                return MakeFolder(parts, request);
            case "chmod":
                return Errno.NotPermitted;
            case "unlink":
                return _tree.Unlink(parts);
            case "rmdir":
                return _tree.RemoveFolder(parts);
            case "rename":
                return Find(mounts, request.Target) == this
                    ? _tree.Rename(parts, Below(request.Target)) : Errno.OtherDevice;
            default:
                var error = Charge(request.Data.Length);
                error = error != 0 ? error
                    : _tree.Write(parts, request.Data, request.Name.StartsWith("append", StringComparison.Ordinal));
                answer.Written(request);
                return error;
        }
    }

    private int MakeFolder(string[] parts, in MountRequest request)
    {
        var error = _tree.Kind(parts, out var kind);
        if (error != 0 || kind != FileKind.None)
        {
            return error != 0 || (request.MayExist && kind == FileKind.Folder) ? error : Errno.Exists;
        }

        for (var count = 1; count < parts.Length && request.MakesParents && error == 0; count++)
        {
            error = _tree.Kind(parts[..count], out kind);
            error = error == 0 && kind == FileKind.None ? _tree.MakeFolder(parts[..count]) : error;
        }

        return error != 0 ? error : _tree.MakeFolder(parts);
    }

    private int Charge(int count)
    {
        if (count > _options.MaxWritten - _written)
        {
            return Errno.OverWritten;
        }

        _written += count;
        return 0;
    }
}
