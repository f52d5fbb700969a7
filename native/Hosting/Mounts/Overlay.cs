namespace Monty.Hosting.Mounts;

/// <summary>
/// A directory of the host below what programs wrote, which is in memory: the directory never changes.
/// </summary>
internal sealed class Overlay(HostTree host, long limit) : FileTree
{
    /// <summary>Bytes that an entry counts, beside its name and contents.</summary>
    public const int EntryBytes = 200;

    private readonly Node _root = new(NodeKind.Shown);
    private long _used;
    private long _ceiling;

    private enum NodeKind : byte
    {
        /// <summary>What the host has shows through.</summary>
        Shown,
        /// <summary>Removed.</summary>
        Gone,
        /// <summary>A directory of the program: nothing of the host below it shows.</summary>
        Folder,
        /// <summary>A file of the program.</summary>
        File,
    }

    /// <summary>Bytes it holds.</summary>
    public long Used => _used;

    /// <summary>Lets the operation that follows add so many bytes at most.</summary>
    public void Begin(long budget) => _ceiling = budget > limit - _used ? limit : _used + Math.Max(budget, 0);

    /// <inheritdoc/>
    public override int Status(string[] parts, out FileStatus status)
    {
        var error = Find(parts, out var node, out var kind);
        status = kind switch
        {
            NodeKind.File => new FileStatus(FileKind.File, node!.Length, 0x1A4, node.Time),
            NodeKind.Folder => new FileStatus(FileKind.Folder, 0, 0x1ED, node!.Time),
            _ => default,
        };
        return error != 0 ? error : kind == NodeKind.Shown ? host.Status(parts, out status)
            : kind == NodeKind.Gone ? Errno.NotFound : 0;
    }

    /// <inheritdoc/>
    public override int IsLink(string[] parts, out bool isLink)
    {
        isLink = false;
        var error = Find(parts, out _, out var kind);
        return error == 0 && kind == NodeKind.Shown ? host.IsLink(parts, out isLink) : 0;
    }

    /// <inheritdoc/>
    public override int Resolve(string[] parts, out string[] resolved)
    {
        resolved = parts;
        var error = Find(parts, out _, out var kind);
        return error == 0 && kind == NodeKind.Shown ? host.Resolve(parts, out resolved) : error;
    }

    /// <inheritdoc/>
    public override int Names(string[] parts, long maxBytes, out List<string> names)
    {
        names = [];
        var error = Find(parts, out var node, out var kind);
        if (error != 0 || kind is NodeKind.Gone or NodeKind.File)
        {
            return error != 0 ? error : kind == NodeKind.Gone ? Errno.NotFound : Errno.NotFolder;
        }

        if (kind == NodeKind.Shown)
        {
            error = host.Names(parts, maxBytes, out names);
        }

        if (error != 0 || node?.Children is not { } children)
        {
            return error;
        }

        var all = new HashSet<string>(names, StringComparer.Ordinal);
        foreach (var (name, child) in children)
        {
            _ = child.Kind switch
            {
                NodeKind.Gone => all.Remove(name),
                NodeKind.Shown => false,
                _ => all.Add(name),
            };
        }

        names = [.. all];
        names.Sort(StringComparer.Ordinal);
        return 0;
    }

    /// <inheritdoc/>
    public override int Read(string[] parts, long maxBytes, out byte[] data)
    {
        data = [];
        var error = Find(parts, out var node, out var kind);
        if (error != 0 || kind == NodeKind.Shown)
        {
            return error != 0 ? error : host.Read(parts, maxBytes, out data);
        }

        if (kind != NodeKind.File)
        {
            return kind == NodeKind.Gone ? Errno.NotFound : Errno.IsFolder;
        }

        if (node!.Length > maxBytes)
        {
            return Errno.TooLarge;
        }

        data = node.Data.AsSpan(0, node.Length).ToArray();
        return 0;
    }

    /// <inheritdoc/>
    public override int Write(string[] parts, ReadOnlySpan<byte> data, bool isMore)
    {
        var error = CheckParent(parts);
        if (error != 0)
        {
            return error;
        }

        error = Kind(parts, out var kind);
        if (error != 0 || kind is FileKind.Folder or FileKind.Other)
        {
            return error != 0 ? error : kind == FileKind.Folder ? Errno.IsFolder : Errno.Denied;
        }

        Find(parts, out var node, out var found);
        byte[] before = [];
        if (found == NodeKind.File)
        {
            return node!.Change(this, data, isMore);
        }

        if (isMore && kind == FileKind.File)
        {
            error = host.Read(parts, Math.Max(_ceiling - _used, 0), out before);
        }

        var used = _used;
        var file = new Node(NodeKind.File);
        error = error != 0 ? error : file.Change(this, before, isMore: false);
        error = error != 0 ? error : file.Change(this, data, isMore: true);
        error = error != 0 ? error : Put(parts, file);
        _used = error != 0 ? used : _used;
        return error;
    }

    /// <inheritdoc/>
    public override int MakeFolder(string[] parts)
    {
        var error = CheckParent(parts);
        return error != 0 ? error : Put(parts, new Node(NodeKind.Folder));
    }

    /// <inheritdoc/>
    public override int Unlink(string[] parts)
    {
        var error = Kind(parts, out var kind);
        if (error == 0 && kind == FileKind.None)
        {
            error = IsLink(parts, out var isLink);
            error = error != 0 || isLink ? error : Errno.NotFound;
        }

        return error != 0 ? error : kind == FileKind.Folder ? Errno.IsFolder : Put(parts, new Node(NodeKind.Gone));
    }

    /// <inheritdoc/>
    public override int RemoveFolder(string[] parts)
    {
        if (parts.Length == 0)
        {
            return Errno.Busy;
        }

        var error = CheckEmpty(parts);
        return error != 0 ? error : Put(parts, new Node(NodeKind.Gone));
    }

    private int CheckEmpty(string[] parts)
    {
        var error = Status(parts, out var status);
        if (error != 0 || status.Kind != FileKind.Folder)
        {
            return error != 0 ? error : Errno.NotFolder;
        }

        error = Names(parts, limit, out var names);
        return error != 0 ? error : names.Count > 0 ? Errno.NotEmpty : 0;
    }

    /// <inheritdoc/>
    public override int Rename(string[] parts, string[] target)
    {
        var error = Status(parts, out var status);
        if (error != 0 || MountPath.StartsWith(target, parts))
        {
            var isSame = target.Length == parts.Length;
            return error != 0 || isSame || status.Kind != FileKind.Folder ? error : Errno.Invalid;
        }

        error = CheckParent(target);
        error = error != 0 ? error : CheckTarget(target, status.Kind == FileKind.Folder);
        if (error != 0)
        {
            return error;
        }

        var before = _used;
        error = Copy(parts, out var copy);
        error = error != 0 ? error : Put(target, copy);
        if (error != 0)
        {
            _used = before;
            return error;
        }

        return Put(parts, new Node(NodeKind.Gone));
    }

    /// <summary>An error when something that is a directory or none cannot take the place of the target.</summary>
    private int CheckTarget(string[] target, bool isFolder)
    {
        var error = Status(target, out var there);
        return error == Errno.NotFound ? 0
            : error != 0 ? error
            : there.Kind != FileKind.Folder ? isFolder ? Errno.NotFolder : 0
            : isFolder ? CheckEmpty(target) : Errno.IsFolder;
    }

    /// <summary>
    /// A file or directory with everything in it, what is of the host included, as one of the program.
    /// </summary>
    private int Copy(string[] parts, out Node copy)
    {
        copy = new Node(NodeKind.Folder);
        var waiting = new Stack<(string[] Parts, Node? Above)>();
        waiting.Push((parts, null));
        while (waiting.TryPop(out var next))
        {
            var error = Status(next.Parts, out var status);
            if (error != 0)
            {
                return error;
            }

            Node node;
            if (status.Kind == FileKind.Folder)
            {
                node = new Node(NodeKind.Folder);
                error = Names(next.Parts, Math.Max(_ceiling - _used, 0), out var names);
                foreach (var name in names)
                {
                    waiting.Push(([.. next.Parts, name], node));
                }
            }
            else
            {
                node = new Node(NodeKind.File);
                error = Read(next.Parts, Math.Max(_ceiling - _used, 0), out var data);
                error = error != 0 ? error : node.Change(this, data, isMore: false);
            }

            error = error != 0 ? error : next.Above is null ? 0 : Attach(next.Above, next.Parts[^1], node);
            if (error != 0)
            {
                return error == Errno.TooLarge ? Errno.OverMemory : error;
            }

            copy = next.Above is null ? node : copy;
        }

        return 0;
    }

    /// <summary>The entry of a path; shown without one when nothing in memory is about it.</summary>
    private int Find(string[] parts, out Node? node, out NodeKind kind)
    {
        node = _root;
        kind = NodeKind.Shown;
        var isHidden = false;
        foreach (var name in parts)
        {
            if (kind == NodeKind.File)
            {
                kind = NodeKind.Gone;
                return Errno.NotFolder;
            }

            node = node?.Children?.GetValueOrDefault(name);
            isHidden |= kind is NodeKind.Folder or NodeKind.Gone;
            kind = node?.Kind ?? NodeKind.Shown;
            kind = isHidden && kind == NodeKind.Shown ? NodeKind.Gone : kind;
        }

        return 0;
    }

    private int CheckParent(string[] parts)
    {
        if (parts.Length == 0)
        {
            return Errno.IsFolder;
        }

        var error = Kind(parts[..^1], out var kind);
        return error != 0 || kind == FileKind.Folder ? error
            : kind == FileKind.None ? Errno.NotFound : Errno.NotFolder;
    }

    /// <summary>Puts an entry in the place of what is there.</summary>
    private int Put(string[] parts, Node entry)
    {
        var node = _root;
        foreach (var name in parts.AsSpan(0, parts.Length - 1))
        {
            if (node.Children?.GetValueOrDefault(name) is { } child)
            {
                node = child;
                continue;
            }

            child = new Node(NodeKind.Shown);
            var error = Attach(node, name, child);
            if (error != 0)
            {
                return error;
            }

            node = child;
        }

        return Attach(node, parts[^1], entry);
    }

    private int Attach(Node above, string name, Node entry)
    {
        var children = above.Children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
        if (children.TryGetValue(name, out var old))
        {
            _used -= Size(old);
        }
        else if (Charge(EntryBytes + (name.Length * 2)) is var error and not 0)
        {
            return error;
        }

        children[name] = entry;
        return 0;
    }

    /// <summary>What the contents of an entry count.</summary>
    private static long Size(Node entry)
    {
        long size = 0;
        var waiting = new Stack<Node>([entry]);
        while (waiting.TryPop(out var node))
        {
            size += node.Length;
            foreach (var (name, child) in node.Children ?? [])
            {
                size += EntryBytes + (name.Length * 2);
                waiting.Push(child);
            }
        }

        return size;
    }

    private int Charge(long bytes)
    {
        if (bytes > _ceiling - _used)
        {
            return Errno.OverMemory;
        }

        _used += bytes;
        return 0;
    }

    /// <summary>An entry in memory.</summary>
    private sealed class Node(NodeKind kind)
    {
        /// <summary>What it is.</summary>
        public NodeKind Kind => kind;

        /// <summary>Entries below it.</summary>
        public Dictionary<string, Node>? Children { get; set; }

        /// <summary>Contents, and room for more.</summary>
        public byte[] Data { get; private set; } = [];

        /// <summary>Bytes of its contents.</summary>
        public int Length { get; private set; }

        /// <summary>When it was changed.</summary>
        public double Time { get; private set; } = Now();

        /// <summary>Replaces the contents, or adds to them.</summary>
        public int Change(Overlay overlay, ReadOnlySpan<byte> data, bool isMore)
        {
            var start = isMore ? Length : 0;
            var length = (long)start + data.Length;
            var error = length > Array.MaxLength ? Errno.TooLarge : overlay.Charge(length - Length);
            if (error != 0)
            {
                return error;
            }

            if (length > Data.Length || !isMore)
            {
                var room = new byte[isMore ? Math.Min(Math.Max(length, Data.Length * 2L), Array.MaxLength) : length];
                Data.AsSpan(0, start).CopyTo(room);
                Data = room;
            }

            data.CopyTo(Data.AsSpan(start));
            Length = (int)length;
            Time = Now();
            return 0;
        }

        private static double Now() => (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds;
    }
}
