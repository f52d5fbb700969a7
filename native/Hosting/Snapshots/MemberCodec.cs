using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots;

/// <summary>An object that an import makes, as a dump refers to it.</summary>
/// <param name="Path">Where the import puts it.</param>
/// <param name="Target">The object.</param>
/// <param name="IsState">Its contents change after the import and are told too.</param>
internal sealed record ModuleMember(string Path, object Target, bool IsState);

/// <summary>Writes objects of library modules by name.</summary>
internal sealed class MemberCodec() : ObjectCodec("library_object", typeof(ModuleMember))
{
    /// <summary>The only instance.</summary>
    public static readonly MemberCodec Instance = new();

    /// <inheritdoc/>
    public override void Write(StateSink sink, object target)
    {
        var member = (ModuleMember)target;
        sink.Text(member.Path);
        sink.Flag(member.IsState);
        if (member.IsState)
        {
            var codec = CodecTable.Of(member.Target);
            sink.Text(codec.Name);
            codec.Write(sink, member.Target);
        }
    }

    /// <inheritdoc/>
    public override object Create(SnapshotReader reader) => ModuleMembers.Resolve(reader.Vm, reader.Text())
        ?? throw new SnapshotException("the dump needs a library object of another version");

    /// <inheritdoc/>
    public override void Fill(SnapshotReader reader, object target)
    {
        if (!reader.Flag())
        {
            return;
        }

        var codec = CodecTable.Find(reader.Text());
        Require(codec is not null && codec.Type == target.GetType());
        var made = codec!.Create(reader);
        Require(made is PyObject);
        codec.Fill(reader, made!);
        Require(TryTakeOver((PyObject)target, (PyObject)made!));
    }

    /// <inheritdoc/>
    public override long SizeOf(object target) => 0;

    /// <summary>Gives an object the contents of another of the same C# class.</summary>
    private static bool TryTakeOver(PyObject target, PyObject made)
    {
        switch (target)
        {
            case PyList list when made is PyList others:
                list.Items = others.Items;
                list.Count = others.Count;
                break;
            case PyDict dict when made is PyDict others:
                dict.Clear();
                var position = 0;
                while (others.Next(ref position, out var key, out var hash, out var item))
                {
                    dict.Restore(key, hash, item);
                }

                break;
            case PySet set when made is PySet others:
                set.Clear();
                position = 0;
                while (others.Next(ref position, out var entry, out long entryHash))
                {
                    set.Restore(entry, entryHash);
                }

                break;
            case PyPayloadInstance { Payload.Ref: IRestorable payload } when made is PyPayloadInstance other
                && other.Payload.Ref is PyObject contents && contents.GetType() == payload.GetType():
                payload.TakeOver(contents);
                break;
            case PyInstance when target.GetType() == typeof(PyInstance):
                break;
            case IRestorable restorable when made.GetType() == target.GetType():
                restorable.TakeOver(made);
                break;
            default:
                return false;
        }

        if (target is IInstance own && made is IInstance source)
        {
            own.Attributes.Class = source.Attributes.Class;
            own.Attributes.Shape = source.Attributes.Shape;
            own.Attributes.Slots = source.Attributes.Slots;
            own.Attributes.Dict = source.Attributes.Dict;
        }

        return true;
    }
}
