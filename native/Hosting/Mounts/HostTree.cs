namespace Monty.Hosting.Mounts;

/// <summary>
/// A directory of the host. Paths are walked name by name in open directories, so that neither <c>..</c> nor links, not
/// even ones that appear on the way, lead out.
/// </summary>
internal sealed class HostTree(string root) : FileTree
{
    private const int MaxLinks = 40;
    private const int MaxSteps = 10_000;
    private const int FirstRead = 1 << 16;

    private readonly string[] _rootParts = MountPath.Split(root);

    /// <inheritdoc/>
    public override int Status(string[] parts, out FileStatus status)
    {
        using var place = new Place(this);
        var error = place.Walk(parts, follow: true);
        status = error == 0 ? place.Status : default;
        return error != 0 ? error : status.Kind == FileKind.None ? Errno.NotFound : 0;
    }

    /// <inheritdoc/>
    public override int IsLink(string[] parts, out bool isLink)
    {
        using var place = new Place(this);
        var error = place.Walk(parts, follow: false);
        isLink = error == 0 && place.Status.Kind == FileKind.Link;
        return error == Errno.NotFound ? 0 : error;
    }

    /// <inheritdoc/>
    public override int Resolve(string[] parts, out string[] resolved)
    {
        using var place = new Place(this);
        var error = place.Walk(parts, follow: true);
        resolved = place.Name.Length > 0 ? [.. place.Names, place.Name] : [.. place.Names];
        return error;
    }

    /// <inheritdoc/>
    public override int Names(string[] parts, long maxBytes, out List<string> names)
    {
        names = [];
        using var place = new Place(this);
        var error = place.Walk(parts, follow: true);
        if (error != 0 || place.Name.Length > 0)
        {
            return error != 0 ? error : place.Status.Kind == FileKind.None ? Errno.NotFound : Errno.NotFolder;
        }

        error = HostFiles.Names(place.Folder, maxBytes, names);
        names.Sort(StringComparer.Ordinal);
        return error;
    }

    /// <inheritdoc/>
    public override int Read(string[] parts, long maxBytes, out byte[] data)
    {
        data = [];
        using var place = new Place(this);
        var error = place.Walk(parts, follow: true);
        error = error != 0 ? error : place.Name.Length == 0 ? Errno.IsFolder
            : place.Status.Kind == FileKind.None ? Errno.NotFound : place.CheckRegular();
        if (error != 0)
        {
            return error;
        }

        error = Swapped(HostFiles.OpenToRead(place.Folder, place.Name, out var file));
        try
        {
            return error != 0 ? error : ReadAll(file, maxBytes, out data);
        }
        finally
        {
            HostFiles.Close(file);
        }
    }

    private static int ReadAll(int file, long maxBytes, out byte[] data)
    {
        data = [];
        var error = CheckOpened(file, out var status);
        if (error != 0 || status.Size > maxBytes)
        {
            return error != 0 ? error : Errno.TooLarge;
        }

        // One more than there should be shows the end; files of the system say that they are empty.
        var room = new byte[status.Size == 0 ? Math.Min(FirstRead, maxBytes + 1) : status.Size + 1];
        var length = 0;
        while (true)
        {
            error = HostFiles.Read(file, room.AsSpan(length), out var count);
            length += count;
            if (error != 0 || length < room.Length)
            {
                break;
            }

            if (length > maxBytes)
            {
                return Errno.TooLarge;
            }

            Array.Resize(ref room, (int)Math.Min(room.Length * 2L, maxBytes + 1));
        }

        Array.Resize(ref room, length);
        data = room;
        return error;
    }

    /// <inheritdoc/>
    public override int Write(string[] parts, ReadOnlySpan<byte> data, bool isMore)
    {
        using var place = new Place(this);
        var error = place.Walk(parts, follow: true);
        error = error != 0 ? error : place.Name.Length == 0 ? Errno.IsFolder : place.CheckRegular();
        if (error != 0)
        {
            return error;
        }

        error = Swapped(HostFiles.OpenToWrite(place.Folder, place.Name, isMore, out var file));
        try
        {
            error = error != 0 ? error : CheckOpened(file, out _);
            error = error != 0 || isMore ? error : HostFiles.Truncate(file);
            return error != 0 ? error : HostFiles.Write(file, data);
        }
        finally
        {
            HostFiles.Close(file);
        }
    }

    private static int CheckOpened(int file, out FileStatus status)
    {
        var error = HostFiles.Status(file, "", out status);
        return error != 0 || status.Kind == FileKind.File ? error : Errno.Denied;
    }

    /// <inheritdoc/>
    public override int MakeFolder(string[] parts)
    {
        using var place = new Place(this);
        var error = place.Walk(parts, follow: true);
        return error != 0 ? error : place.Name.Length == 0 ? Errno.Exists
            : HostFiles.MakeFolder(place.Folder, place.Name);
    }

    /// <inheritdoc/>
    public override int Unlink(string[] parts)
    {
        using var place = new Place(this);
        var error = place.Walk(parts, follow: false);
        return error != 0 ? error : place.Name.Length == 0 ? Errno.IsFolder
            : place.Status.Kind == FileKind.None ? Errno.NotFound
            : HostFiles.Remove(place.Folder, place.Name, isFolder: false);
    }

    /// <inheritdoc/>
    public override int RemoveFolder(string[] parts)
    {
        using var place = new Place(this);
        var error = place.Walk(parts, follow: false);
        error = error != 0 ? error : place.Name.Length == 0 ? place.StepBack()
            : place.Status.Kind == FileKind.None ? Errno.NotFound : Errno.NotFolder;
        return error != 0 ? error : HostFiles.Remove(place.Folder, place.Name, isFolder: true);
    }

    /// <inheritdoc/>
    public override int Rename(string[] parts, string[] target)
    {
        using var from = new Place(this);
        using var to = new Place(this);
        var error = from.Walk(parts, follow: false);
        error = error != 0 ? error
            : from.Status.Kind == FileKind.None ? Errno.NotFound
            : to.Walk(target, follow: false);
        error = error != 0 || from.Name.Length > 0 ? error : from.StepBack();
        error = error != 0 || to.Name.Length > 0 ? error : to.StepBack();
        return error != 0 ? error : HostFiles.Rename(from.Folder, from.Name, to.Folder, to.Name);
    }

    /// <summary>An entry that has become a link since it was looked at is not followed.</summary>
    private static int Swapped(int error) => error is Errno.TooManyLinks or 6 ? Errno.Denied : error;

    /// <summary>A name in an open directory. Links before it have been followed; it may not exist.</summary>
    private sealed class Place(HostTree tree) : IDisposable
    {
        private readonly Stack<string> _waiting = new();
        private int _links;
        private int _steps;

        /// <summary>The open directory.</summary>
        public int Folder { get; private set; } = -1;

        /// <summary>The names that lead to it.</summary>
        public List<string> Names { get; } = [];

        /// <summary>The name in it; empty for the directory itself.</summary>
        public string Name { get; private set; } = "";

        /// <summary>What the name is.</summary>
        public FileStatus Status { get; private set; }

        /// <summary>Gives the directory back.</summary>
        public void Dispose() => HostFiles.Close(Folder);

        /// <summary>An error unless the name is a regular file or nothing.</summary>
        public int CheckRegular() => Status.Kind is FileKind.File or FileKind.None ? 0 : Errno.Denied;

        /// <summary>Goes to a path, name by name.</summary>
        public int Walk(string[] parts, bool follow)
        {
            Push(parts);
            var error = GoToRoot();
            while (error == 0 && _waiting.TryPop(out var name))
            {
                if (++_steps > MaxSteps)
                {
                    return Errno.TooManyLinks;
                }

                error = name == ".." ? Leave() : Step(name, follow);
                if (error != 0 || Name.Length > 0)
                {
                    return error;
                }
            }

            if (error == 0)
            {
                error = HostFiles.Status(Folder, "", out var status);
                Status = status;
            }

            return error;
        }

        /// <summary>Makes the directory reached the name in the one around it; never above the root.</summary>
        public int StepBack()
        {
            if (Names.Count == 0)
            {
                return Errno.Busy;
            }

            var name = Names[^1];
            var error = Leave();
            Name = name;
            return error;
        }

        private int Step(string name, bool follow)
        {
            var error = HostFiles.Status(Folder, name, out var status);
            var isLast = _waiting.Count == 0;
            if (error == Errno.NotFound && isLast)
            {
                Name = name;
                Status = default;
                return 0;
            }

            if (error != 0)
            {
                return error;
            }

            if (status.Kind == FileKind.Link && (follow || !isLast))
            {
                return ++_links > MaxLinks ? Errno.TooManyLinks : Follow(name);
            }

            if (status.Kind == FileKind.Folder)
            {
                return Enter(name);
            }

            if (!isLast)
            {
                return Errno.NotFolder;
            }

            Name = name;
            Status = status;
            return 0;
        }

        /// <summary>Takes the names a link stands for; an absolute one must lead into the directory.</summary>
        private int Follow(string name)
        {
            var error = HostFiles.ReadLink(Folder, name, out var target);
            if (error != 0)
            {
                return error;
            }

            if (!target.StartsWith('/'))
            {
                Push(target.Split('/'));
                return 0;
            }

            var parts = MountPath.Split(target);
            var root = tree._rootParts;
            if (!MountPath.StartsWith(parts, root))
            {
                return Errno.Denied;
            }

            Push(parts[root.Length..]);
            Names.Clear();
            return GoToRoot();
        }

        private void Push(string[] names)
        {
            for (var i = names.Length - 1; i >= 0; i--)
            {
                if (names[i] is not ("" or "."))
                {
                    _waiting.Push(names[i]);
                }
            }
        }

        private int GoToRoot() => Replace(HostFiles.OpenFolder(-1, tree.Root, out var folder), folder);

        private int Enter(string name)
        {
            var error = HostFiles.OpenFolder(Folder, name, out var folder);
            if (error == 0)
            {
                Names.Add(name);
            }

            // What was a directory a moment ago is one no longer: it is not followed.
            return Replace(error is Errno.NotFolder ? Errno.Denied : Swapped(error), folder);
        }

        private int Leave()
        {
            if (Names.Count == 0)
            {
                return Errno.Denied;
            }

            string[] names = [.. Names[..^1]];
            Names.Clear();
            var error = GoToRoot();
            for (var i = 0; i < names.Length && error == 0; i++)
            {
                error = ++_steps > MaxSteps ? Errno.TooManyLinks : Enter(names[i]);
            }

            return error;
        }

        private int Replace(int error, int folder)
        {
            if (error == 0)
            {
                HostFiles.Close(Folder);
                Folder = folder;
            }

            return error;
        }
    }

    private string Root => root;
}
