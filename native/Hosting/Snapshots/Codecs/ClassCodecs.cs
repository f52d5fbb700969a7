using System.Collections.Generic;
using Monty.Hosting.Wire;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Classes, their instances and exceptions.</summary>
internal static class ClassCodecs
{
    private const int MaxSlots = Shape.MaxNames;

    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        new ObjectCodec<PyType>("type", WriteType, ReadType, FillType, o => o.IsUser ? 400 : 0),
        new ObjectCodec<PyInstance>("instance", WriteInstance, static _ => new PyInstance(BuiltinTypes.Object),
            (reader, o) => FillInstance(reader, o, Layout.Object), SizeOfInstance),
        new ObjectCodec<PyPayloadInstance>("payload", WritePayload, ReadPayload, FillPayload, SizeOfInstance),
        new ObjectCodec<PyException>("exception", WriteException,
            static _ => new PyException(ExceptionTypes.Exception, PyTuple.Empty), FillException,
            o => SizeOfInstance(o) + 80 + ((o.Traceback?.Count ?? 0) * 16L)),
        new ObjectCodec<PyTraceback>("traceback", WriteTraceback, ReadTraceback),
    ];

    private static long SizeOfInstance(PyInstance instance) => 64 + (instance.Slots.Length * 16L);

    private static void WriteType(StateSink sink, PyType type)
    {
        if (!type.IsUser)
        {
            sink.Text(TypeNames.NameOf(type));
            return;
        }

        sink.Text("");
        sink.Text(type.Layout.ToString());
        sink.Number((long)type.Flags);
        sink.Text(type.Name);
        sink.Object(type.Namespace);
        sink.Text(type.QualifiedName);
        sink.Object(type.Class);
        sink.Objects(type.Bases);
        sink.Number(type.Mro.Length);
        foreach (var each in type.Mro)
        {
            sink.Object(each);
        }

        sink.Number(type.Slots is null ? 0 : type.Slots.Length + 1);
        foreach (var name in type.Slots ?? [])
        {
            sink.Text(name);
        }
    }

    private static PyType? ReadType(SnapshotReader reader)
    {
        var name = reader.Text();
        if (name.Length > 0)
        {
            Require(TypeNames.TryGet(name, out var type));
            return type;
        }

        Require(TryLayout(reader.Text(), out var layout));
        var flags = (TypeFlags)reader.Number();
        Require((flags & TypeFlags.User) != 0);
        name = reader.Text();
        if (!reader.TryObject<PyDict>(out var names))
        {
            return null;
        }

        Require(names is not null);
        return new PyType(BuiltinTypes.Type, name, [], [], names!, layout, flags);
    }

    private static bool TryLayout(string name, out Layout layout)
    {
        layout = name switch
        {
            "Object" => Layout.Object,
            "Exception" => Layout.Exception,
            "Type" => Layout.Type,
            "Payload" => Layout.Payload,
            "List" => Layout.List,
            "Tuple" => Layout.Tuple,
            "Dict" => Layout.Dict,
            "Set" => Layout.Set,
            "ByteArray" => Layout.ByteArray,
            "Property" => Layout.Property,
            _ => Layout.Native,
        };
        return layout != Layout.Native;
    }

    private static void FillType(SnapshotReader reader, PyType type)
    {
        if (!type.IsUser)
        {
            return;
        }

        reader.Vm.NoteRestored(type);
        type.QualifiedName = reader.Text();
        type.Class = reader.Object<PyType>();
        Require(type.Class == BuiltinTypes.Type || (type.Class.IsUser && type.Class.Layout == Layout.Type));
        var bases = new PyType[reader.Count()];
        ReadTypes(reader, bases);
        var order = new PyType[reader.Count()];
        ReadTypes(reader, order);
        CheckOrder(type, bases, order);
        type.Bases = bases;
        type.SetMro(order);
        var slots = reader.CountOrNone();
        if (slots >= 0)
        {
            type.Slots = new string[slots];
            for (var i = 0; i < slots; i++)
            {
                type.Slots[i] = reader.Text();
            }
        }
    }

    private static void ReadTypes(SnapshotReader reader, PyType[] types)
    {
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = reader.Object<PyType>();
        }
    }

    /// <summary>
    /// The order holds the class first, its bases, object last, nothing twice, and only storage that fits the class.
    /// </summary>
    private static void CheckOrder(PyType type, PyType[] bases, PyType[] order)
    {
        Require(bases.Length > 0 && order.Length > 1 && order[0] == type && order[^1] == BuiltinTypes.Object);
        var seen = new HashSet<PyType>(order);
        Require(seen.Count == order.Length);
        foreach (var each in bases)
        {
            Require(seen.Contains(each));
        }

        var storage = Layout.Object;
        PyType? payload = null;
        foreach (var each in order)
        {
            if (!each.IsUser && each.Layout != Layout.Object)
            {
                Require((each.Flags & TypeFlags.Base) != 0 && (storage == Layout.Object || storage == each.Layout));
                storage = each.Layout;
                Require(storage is not (Layout.Payload or Layout.Set) || payload is null || payload.IsSubclassOf(each));
                payload ??= each;
            }
        }

        Require(storage == type.Layout && ((type.Flags & TypeFlags.Exception) != 0) == (storage == Layout.Exception));
    }

    /// <summary>Writes class and attributes of an instance.</summary>
    public static void WriteInstance(StateSink sink, PyInstance instance)
    {
        sink.Object(instance.Class);
        sink.Object(instance.Dict);
        var names = instance.Shape.Names;
        sink.Number(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            sink.Text(names[i]);
            sink.Value(instance.Slots[i]);
        }
    }

    /// <summary>Reads class and attributes of an instance whose C# class has the given layout.</summary>
    public static void FillInstance(SnapshotReader reader, PyInstance instance, Layout layout)
    {
        var type = reader.Object<PyType>();
        Require(type.Layout == layout && (type.IsUser || layout == Layout.Exception || type == BuiltinTypes.Object));
        instance.Class = type;
        instance.Dict = reader.ObjectOrNull<PyDict>();
        var count = reader.Count(2);
        Require(count <= MaxSlots);
        var shape = instance.Dict is null ? type.RootShape : type.DictShape;
        var slots = count == 0 ? [] : new Value[count];
        for (var i = 0; i < count; i++)
        {
            var name = reader.Text();
            Require(shape.IndexOf(name) < 0);
            slots[i] = reader.Value();
            if (type.IsUser)
            {
                shape = shape.With(name);
            }
            else
            {
                // Shapes of builtin classes are shared by all runs: a dump adds none.
                (instance.Dict ??= new PyDict()).SetStr(name, slots[i]);
            }
        }

        instance.Shape = shape;
        instance.Slots = slots;
    }

    private static void WritePayload(StateSink sink, PyPayloadInstance instance)
    {
        sink.Value(instance.Payload);
        WriteInstance(sink, instance);
    }

    private static PyPayloadInstance? ReadPayload(SnapshotReader reader) =>
        reader.TryValue(out var payload) ? new PyPayloadInstance(BuiltinTypes.Object, payload) : null;

    private static void FillPayload(SnapshotReader reader, PyPayloadInstance instance)
    {
        FillInstance(reader, instance, Layout.Payload);
        Require(!instance.Payload.Class.IsUser && instance.Class.IsSubclassOf(instance.Payload.Class));
    }

    private static void WriteException(StateSink sink, PyException exception)
    {
        WriteInstance(sink, exception);
        sink.Object(exception.Arguments);
        sink.Object(exception.Cause);
        sink.Object(exception.Context);
        sink.Flag(exception.SuppressContext);
        sink.Object(exception.Notes);
        sink.Number(exception.Traceback is null ? 0 : exception.Traceback.Count + 1);
        foreach (var entry in exception.Traceback ?? [])
        {
            sink.Object(entry.Code);
            sink.Number(entry.Pc);
        }
    }

    private static void FillException(SnapshotReader reader, PyException exception)
    {
        FillInstance(reader, exception, Layout.Exception);
        exception.Arguments = reader.Object<PyTuple>();
        exception.Cause = reader.ObjectOrNull<PyException>();
        exception.Context = reader.ObjectOrNull<PyException>();
        exception.SuppressContext = reader.Flag();
        exception.Notes = reader.ObjectOrNull<PyList>();
        var count = reader.CountOrNone();
        if (count < 0)
        {
            return;
        }

        exception.Traceback = new List<TracebackEntry>(count);
        for (var i = 0; i < count; i++)
        {
            var code = reader.Object<Compile.CodeObject>();
            exception.Traceback.Add(new TracebackEntry(code, reader.Below(code.Positions.Length / 2)));
        }
    }

    private static void WriteTraceback(StateSink sink, PyTraceback traceback)
    {
        sink.Object(traceback.Exception);
        sink.Number(traceback.Depth);
    }

    private static PyTraceback? ReadTraceback(SnapshotReader reader)
    {
        if (!reader.TryObject<PyException>(out var exception))
        {
            return null;
        }

        Require(exception is not null);
        return new PyTraceback(exception!, reader.Number());
    }
}
