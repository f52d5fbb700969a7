using Monty.Compile;
using Monty.Library;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Everything that can be called, and frames kept aside.</summary>
internal static class FunctionCodecs
{
    private const string ConstructorName = "<new>";

    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        new ObjectCodec<PyFunction>("function", WriteFunction, ReadFunction, FillFunction,
            o => 120 + (o.Closure.Length * 8L)),
        new ObjectCodec<PyBoundMethod>("method", WriteMethod, ReadMethod),
        new ObjectCodec<PyNativeFunction>("native", WriteNative, ReadNative, size: _ => 0),
        new ObjectCodec<PyGetter>("getter", WriteGetter, ReadGetter, size: _ => 0),
        new ObjectCodec<PyExternalFunction>("external", (sink, o) => sink.Text(o.Name),
            ReadExternal),
        new ObjectCodec<PyHostFuture>("future", WriteFuture, reader => new PyHostFuture(reader.Number()), FillFuture),
        new ObjectCodec<PyGenerator>("generator", WriteGenerator, ReadGenerator, FillGenerator,
            o => 160 + (o.Registers.Length * 16L)),
        new ObjectCodec<PyAsyncGeneratorStep>("async_step", WriteStep, ReadStep, FillStep),
        new ObjectCodec<PyPropertyInstance>("property_instance", WriteOwnProperty, ReadOwnProperty, FillOwnProperty),
        new ObjectCodec<PyProperty>("property", WriteProperty, ReadProperty, (reader, o) => o.Doc = reader.Value()),
        new ObjectCodec<PyClassMethod>("classmethod", (sink, o) => sink.Value(o.Function),
            reader => reader.TryValue(out var function) ? new PyClassMethod(function) : null),
        new ObjectCodec<PyStaticMethod>("staticmethod", (sink, o) => sink.Value(o.Function),
            reader => reader.TryValue(out var function) ? new PyStaticMethod(function) : null),
        new ObjectCodec<PyMember>("member", WriteMember, ReadMember),
        new ObjectCodec<PyTextStream>("text_stream", (sink, o) => sink.Flag(o == PyTextStream.Error),
            reader => reader.Flag() ? PyTextStream.Error : PyTextStream.Out, size: _ => 0),
        new ObjectCodec<PySuper>("super", WriteSuper, ReadSuper),
    ];

    /// <summary>The function that the program starts with when it has one of that name: identity counts.</summary>
    private static PyExternalFunction ReadExternal(SnapshotReader reader)
    {
        var name = reader.Text();
        var code = reader.Run.Machine.Program.Code;
        var index = code.Options.ExternalFunctions.IndexOf(name);
        return index >= 0 && code.GlobalTemplate[code.Options.Inputs.Length + index].Ref is PyExternalFunction known
            ? known : new PyExternalFunction(name);
    }

    private static void WriteFunction(StateSink sink, PyFunction function)
    {
        sink.Object(function.Unit);
        sink.Number(function.Code.Index);
        foreach (var cell in function.Closure)
        {
            sink.Object(cell);
        }

        sink.Object(function.Defaults);
        sink.Object(function.KeywordDefaults);
        sink.Object(function.Attributes);
        sink.Object(function.Details);
        var isRenamed = function.Name != function.Code.Name || function.QualifiedName != function.Code.QualifiedName;
        sink.Flag(isRenamed);
        if (isRenamed)
        {
            sink.Text(function.Name);
            sink.Text(function.QualifiedName);
        }
    }

    private static PyFunction? ReadFunction(SnapshotReader reader)
    {
        if (!reader.TryObject<LinkedUnit>(out var unit))
        {
            return null;
        }

        Require(unit is not null);
        var code = unit!.Unit.Codes[reader.Below(unit.Unit.Codes.Length)];
        return new PyFunction(code, unit, new PyCell[code.FreeNames.Length]);
    }

    private static void FillFunction(SnapshotReader reader, PyFunction function)
    {
        for (var i = 0; i < function.Closure.Length; i++)
        {
            function.Closure[i] = reader.Object<PyCell>();
        }

        function.Defaults = reader.ObjectOrNull<PyTuple>();
        function.KeywordDefaults = reader.ObjectOrNull<PyDict>();
        function.Attributes = reader.ObjectOrNull<PyDict>();
        function.Details = reader.ObjectOrNull<PyDict>();
        if (reader.Flag())
        {
            function.Name = reader.Text();
            function.QualifiedName = reader.Text();
        }
    }

    private static void WriteMethod(StateSink sink, PyBoundMethod method)
    {
        sink.Value(method.Function);
        sink.Value(method.Self);
    }

    private static PyBoundMethod? ReadMethod(SnapshotReader reader) =>
        reader.TryValue(out var function) && reader.TryValue(out var self) ? new PyBoundMethod(function, self) : null;

    private static void WriteNative(StateSink sink, PyNativeFunction function)
    {
        sink.Object(function.Owner);
        sink.Text(function.Owner is null ? function.Module : "");
        sink.Text(function.Kind == NativeKind.Constructor ? ConstructorName : function.Name);
    }

    private static PyNativeFunction? ReadNative(SnapshotReader reader)
    {
        if (!reader.TryObject<PyType>(out var owner))
        {
            return null;
        }

        var module = reader.Text();
        var name = reader.Text();
        if (name == ConstructorName)
        {
            Require(owner is { IsUser: false, Constructor: not null });
            return owner!.Constructor;
        }

        var isFound = owner is null
            ? NativeTable.TryModuleMember(module, name, out var value)
            : !owner.IsUser & owner.Namespace.TryGetStr(name, out value);
        Require(isFound && value.Ref is PyNativeFunction);
        return (PyNativeFunction)value.Ref!;
    }

    private static void WriteGetter(StateSink sink, PyGetter getter)
    {
        sink.Object(getter.Owner);
        sink.Text(getter.Name);
    }

    private static PyGetter? ReadGetter(SnapshotReader reader)
    {
        if (!reader.TryObject<PyType>(out var owner))
        {
            return null;
        }

        Require(owner is not null);
        var name = reader.Text();
        if (owner!.IsUser)
        {
            var descriptor = NativeTypeTables.Descriptor(owner, name);
            Require(descriptor is not null);
            return descriptor;
        }

        Require(owner.Namespace.TryGetStr(name, out var value) && value.Ref is PyGetter);
        return (PyGetter)value.Ref!;
    }

    private static void WriteFuture(StateSink sink, PyHostFuture future)
    {
        sink.Number(future.CallId);
        sink.Value(future.Result);
        sink.Object(future.Exception);
    }

    private static void FillFuture(SnapshotReader reader, PyHostFuture future)
    {
        future.Result = reader.Value();
        future.Exception = reader.ObjectOrNull<PyException>();
    }

    private static void WriteGenerator(StateSink sink, PyGenerator generator)
    {
        sink.Object(generator.Class);
        sink.Object(generator.Function);
        sink.Number((int)generator.State);
        sink.Object(generator.Handled);
        sink.Object(generator.CallerHandled);
        sink.Object(generator.ActiveStep);
        sink.Text(generator.Name);
        sink.Text(generator.QualifiedName);
        if (generator.State is GeneratorState.Created or GeneratorState.Suspended)
        {
            sink.Number(generator.Pc);
            sink.Values(generator.Registers.AsSpan(0, generator.LiveCount));
        }
    }

    private static PyGenerator? ReadGenerator(SnapshotReader reader)
    {
        if (!reader.TryObject<PyType>(out var type) || !reader.TryObject<PyFunction>(out var function))
        {
            return null;
        }

        Require(function is not null);
        var flags = function!.Code.Flags;
        var expected = (flags & CodeFlags.Coroutine) != 0 ? BuiltinTypes.Coroutine
            : (flags & CodeFlags.AsyncGenerator) != 0 ? BuiltinTypes.AsyncGenerator
            : BuiltinTypes.Generator;
        Require(type == expected || (type is { IsUser: false } && expected == BuiltinTypes.Generator)
            || (type == BuiltinTypes.CoroutineWrapper && expected == BuiltinTypes.Coroutine));
        var state = (GeneratorState)reader.Below((int)GeneratorState.Closed + 1);
        Value[] registers = state == GeneratorState.Closed ? [] : new Value[function.Code.FrameSize];
        return new PyGenerator(type!, function, registers) { State = state };
    }

    private static void FillGenerator(SnapshotReader reader, PyGenerator generator)
    {
        generator.Handled = reader.ObjectOrNull<PyException>();
        generator.CallerHandled = reader.ObjectOrNull<PyException>();
        generator.ActiveStep = reader.ObjectOrNull<PyAsyncGeneratorStep>();
        generator.Name = reader.Text();
        generator.QualifiedName = reader.Text();
        switch (generator.State)
        {
            case GeneratorState.Created or GeneratorState.Suspended:
                generator.Pc = reader.Number();
                generator.LiveCount = reader.Count();
                Require(FrameRules.IsParked(generator));
                reader.Values(generator.Registers.AsSpan(0, generator.LiveCount));
                break;
            case GeneratorState.Running:
                reader.Run.RunningGenerators.Add(generator);
                break;
            default:
                break;
        }
    }

    private static void WriteStep(StateSink sink, PyAsyncGeneratorStep step)
    {
        sink.Object(step.Generator);
        sink.Text(step.MethodName);
        sink.Value(step.Sent);
        sink.Object(step.Thrown);
        sink.Flag(step.IsClose);
        sink.Flag(step.IsStarted);
        sink.Flag(step.IsFinished);
        sink.Object(step.Driver);
    }

    private static PyAsyncGeneratorStep? ReadStep(SnapshotReader reader)
    {
        if (!reader.TryObject<PyGenerator>(out var generator))
        {
            return null;
        }

        Require(generator is not null);
        return new PyAsyncGeneratorStep(generator!, reader.Text());
    }

    private static void FillStep(SnapshotReader reader, PyAsyncGeneratorStep step)
    {
        step.Sent = reader.Value();
        step.Thrown = reader.ObjectOrNull<PyException>();
        step.IsClose = reader.Flag();
        step.IsStarted = reader.Flag();
        step.IsFinished = reader.Flag();
        step.Driver = reader.ObjectOrNull<PyGenerator>();
    }

    private static void WriteProperty(StateSink sink, PyProperty property)
    {
        sink.Value(property.Getter);
        sink.Value(property.Setter);
        sink.Value(property.Deleter);
        sink.TextOrNull(property.Name);
        sink.Value(property.Doc);
    }

    private static PyProperty? ReadProperty(SnapshotReader reader) =>
        reader.TryValue(out var getter) && reader.TryValue(out var setter) && reader.TryValue(out var deleter)
            ? new PyProperty(getter, setter, deleter, Value.None) { Name = reader.TextOrNull() }
            : null;

    private static void WriteOwnProperty(StateSink sink, PyPropertyInstance property)
    {
        sink.Object(property.Class);
        WriteProperty(sink, property);
        ClassCodecs.WriteInstance(sink, property.Attributes);
    }

    private static PyPropertyInstance? ReadOwnProperty(SnapshotReader reader)
    {
        if (!reader.TryObject<PyType>(out var type))
        {
            return null;
        }

        Require(type is { IsUser: true, Layout: Layout.Property });
        return new PyPropertyInstance(type!, Value.None, Value.None, Value.None, Value.None);
    }

    private static void FillOwnProperty(SnapshotReader reader, PyPropertyInstance property)
    {
        var getter = reader.Value();
        var setter = reader.Value();
        var deleter = reader.Value();
        property.Name = reader.TextOrNull();
        property.Fill(getter, setter, deleter, reader.Value());
        ClassCodecs.FillInstance(reader, property.Attributes, Layout.Property);
    }

    private static void WriteMember(StateSink sink, PyMember member)
    {
        sink.Object(member.Owner);
        sink.Text(member.Name);
    }

    private static PyMember? ReadMember(SnapshotReader reader)
    {
        if (!reader.TryObject<PyType>(out var owner))
        {
            return null;
        }

        Require(owner is not null);
        return new PyMember(reader.Text(), owner!);
    }

    private static void WriteSuper(StateSink sink, PySuper super)
    {
        sink.Object(super.Start);
        sink.Value(super.Self);
        sink.Object(super.SelfType);
    }

    private static PySuper? ReadSuper(SnapshotReader reader)
    {
        if (!reader.TryObject<PyType>(out var start) || !reader.TryValue(out var self)
            || !reader.TryObject<PyType>(out var selfType))
        {
            return null;
        }

        Require(start is not null && selfType is not null);
        return new PySuper(start!, self, selfType!);
    }
}
