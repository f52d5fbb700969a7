using Monty.Compile;
using Monty.Library;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Code and namespaces: referred to by name, never written themselves.</summary>
internal static class UnitCodecs
{
    private const string MadeMark = "=";
    private const string HostMark = "@";

    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        new ObjectCodec<LinkedUnit>("unit", (sink, o) => WriteSource(sink, o.Unit), ReadUnit, size: _ => 0),
        new ObjectCodec<CodeObject>("code", WriteCode, ReadCode, size: _ => 0),
        new ObjectCodec<PyCode>("code_view", (sink, o) => sink.Object(o.Code),
            reader => reader.TryObject<CodeObject>(out var code) && code is not null ? new PyCode(code) : null),
        new ObjectCodec<PyFrame>("frame_view", WriteFrame, ReadFrame),
        new ObjectCodec<PyGlobals>("globals", DataCodecs.WriteDict,
            reader => new PyGlobals(reader.Run.Machine.Globals, Catalog.Instance), DataCodecs.ReadDict, o =>
                120 + (o.Count * 56L)),
        new ObjectCodec<PyModule>("module", WriteModule, ReadModule, FillModule),
    ];

    /// <summary>True for code of the program itself; false for that of the library, written or made.</summary>
    public static bool IsProgram(CodeUnit unit) =>
        (unit.Codes[0].Flags & (CodeFlags.Hidden | CodeFlags.Generated)) == 0;

    /// <summary>
    /// Says which text a unit is: empty and its number for the program's own, the library's file and its hash, or all
    /// of a text that the library wrote.
    /// </summary>
    private static void WriteSource(StateSink sink, CodeUnit unit)
    {
        var isLibrary = (unit.Codes[0].Flags & CodeFlags.Hidden) != 0;
        if ((unit.Codes[0].Flags & CodeFlags.Generated) != 0)
        {
            sink.Text(GeneratedCode.FileName);
            sink.Number(unit.Fingerprint);
            sink.Text(unit.Source);
            return;
        }

        sink.Text(isLibrary ? unit.FileName : "");
        sink.Number(unit.Fingerprint);
        sink.Number(isLibrary ? Catalog.TextHash(unit.FileName) : unit.Number);
    }

    private static LinkedUnit ReadUnit(SnapshotReader reader)
    {
        var name = reader.Text();
        var fingerprint = reader.Number63();
        var unit = name switch
        {
            "" => reader.Run.Machine.UnitAt(reader.Number()),
            GeneratedCode.FileName => GeneratedCode.Link(reader.Vm, reader.Text()),
            _ => reader.Run.EmbeddedUnit(name) is { } known && known.Unit.FileName == name
                && reader.Number63() == Catalog.TextHash(name) ? known
                : throw new SnapshotException("the dump needs library code of another version"),
        };
        return (unit ?? throw new SnapshotException("the dump is damaged")).Unit.Fingerprint == fingerprint ? unit
            : throw new SnapshotException("the dump needs code that was compiled by another version");
    }

    private static void WriteCode(StateSink sink, CodeObject code)
    {
        WriteSource(sink, code.Unit);
        sink.Number(code.Index);
    }

    private static CodeObject? ReadCode(SnapshotReader reader)
    {
        var unit = ReadUnit(reader);
        return unit.Unit.Codes[reader.Below(unit.Unit.Codes.Length)];
    }

    private static void WriteFrame(StateSink sink, PyFrame frame)
    {
        sink.Object(frame.Code);
        sink.Number(frame.Line);
    }

    private static PyFrame? ReadFrame(SnapshotReader reader) =>
        reader.TryObject<CodeObject>(out var code) && code is not null ? new PyFrame(code, reader.Number()) : null;

    /// <summary>A module: its name and text, then what differs from a fresh import.</summary>
    private static void WriteModule(StateSink sink, PyModule module)
    {
        // No import knows a name that begins like this.
        sink.Text((module.IsMade ? MadeMark : module.IsOfHost ? HostMark : "") + module.Name);
        sink.Number(module.TextHash);
        var names = module.Names;
        for (var i = 0; i < names.Count; i++)
        {
            ref var value = ref names.ValueOf(i);
            if (i >= module.Initial.Length || !Value.Same(value, module.Initial[i]))
            {
                sink.Flag(true);
                sink.Text(names.NameOf(i));
                sink.Value(value);
            }
        }

        sink.Flag(false);
        foreach (var name in ModuleMembers.StateOf(module))
        {
            if (module.Names.TryPeek(name, out var value))
            {
                sink.Flag(true);
                sink.Text(name);
                sink.Value(value);
            }
        }

        sink.Flag(false);
    }

    private static PyModule? ReadModule(SnapshotReader reader)
    {
        var name = reader.Text();
        var module = name.StartsWith(MadeMark, StringComparison.Ordinal) ? PyModule.Make(name[MadeMark.Length..])
            : name.StartsWith(HostMark, StringComparison.Ordinal) ? ReadHostModule(reader.Vm, name[HostMark.Length..])
            : reader.Vm.TryImport(name);
        if (module is null || reader.Number63() != module.TextHash)
        {
            throw new SnapshotException("the dump needs a module of another version");
        }

        return module;
    }

    private static PyModule ReadHostModule(Vm vm, string name)
    {
        Require(!vm.Modules.ContainsKey(name) && HostModuleNames.IsFree(name));
        var module = PyModule.MakeOfHost(name);
        vm.Modules.Add(name, module);
        return module;
    }

    private static void FillModule(SnapshotReader reader, PyModule module)
    {
        // First the names that differ, then those whose objects are state: the objects restore themselves.
        for (var part = 0; part < 2; part++)
        {
            while (reader.Flag())
            {
                var name = reader.Text();
                module.Names.Set(name, reader.Value());
            }
        }
    }
}
