using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Vm;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Code and namespaces: referred to by name, never written themselves.</summary>
internal static class UnitCodecs
{
    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        new ObjectCodec<LinkedUnit>("unit", (sink, o) => sink.Text(EmbeddedName(o.Unit)), ReadUnit, size: _ => 0),
        new ObjectCodec<CodeObject>("code", WriteCode, ReadCode, size: _ => 0),
        new ObjectCodec<PyCode>("code_view", (sink, o) => sink.Object(o.Code),
            reader => reader.TryObject<CodeObject>(out var code) && code is not null ? new PyCode(code) : null),
        new ObjectCodec<PyFrame>("frame_view", WriteFrame, ReadFrame),
        new ObjectCodec<PyGlobals>("globals", DataCodecs.WriteDict,
            reader => new PyGlobals(reader.Run.Machine.Globals), DataCodecs.ReadDict, o => 120 + (o.Count * 56L)),
        new ObjectCodec<PyModule>("module", (sink, o) => sink.Text(o.Name), ReadModule),
    ];

    /// <summary>The name of an embedded unit; empty for the program's own.</summary>
    private static string EmbeddedName(CodeUnit unit) =>
        (unit.Codes[0].Flags & CodeFlags.Hidden) != 0 ? unit.FileName : "";

    private static LinkedUnit? ReadUnit(SnapshotReader reader)
    {
        var name = reader.Text();
        if (name.Length == 0)
        {
            return reader.Run.Machine.Unit;
        }

        return reader.Run.EmbeddedUnit(name) ?? throw new SnapshotException("unknown library code");
    }

    private static void WriteCode(StateSink sink, CodeObject code)
    {
        sink.Text(EmbeddedName(code.Unit));
        sink.Number(code.Index);
    }

    private static CodeObject? ReadCode(SnapshotReader reader)
    {
        var name = reader.Text();
        var unit = name.Length == 0 ? reader.Run.Machine.Unit : reader.Run.EmbeddedUnit(name);
        Require(unit is not null);
        return unit!.Unit.Codes[reader.Below(unit.Unit.Codes.Length)];
    }

    private static void WriteFrame(StateSink sink, PyFrame frame)
    {
        sink.Object(frame.Code);
        sink.Number(frame.Line);
    }

    private static PyFrame? ReadFrame(SnapshotReader reader) =>
        reader.TryObject<CodeObject>(out var code) && code is not null ? new PyFrame(code, reader.Number()) : null;

    private static PyModule? ReadModule(SnapshotReader reader) =>
        reader.Vm.TryImport(reader.Text()) ?? throw new SnapshotException("unknown module");
}
