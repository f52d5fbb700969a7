using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Json;

/// <summary>What the text of json.decoder uses.</summary>
[PyModule("_json.decoder")]
internal static partial class JsonDecoderModule
{
    private const int WorkPerCharacter = 2;

    /// <summary>The value of a whole document, without functions of the program.</summary>
    [PyFunction("_load(s, strict, /)", Cost = Cost.Charged)]
    internal static Value Load(Vm vm, string s, bool strict)
    {
        if (!vm.ChargeWork((long)s.Length * WorkPerCharacter) || !vm.Charge(s.Length))
        {
            return Value.Error;
        }

        var reader = new JsonReader(vm, s, 0, strict, JsonHooks.None);
        reader.SkipSpace();
        var holder = new PyList(1);
        if (!reader.TryRead(holder))
        {
            return Fail(vm, reader, s);
        }

        reader.SkipSpace();
        return reader.Position < s.Length ? Fail(vm, "Extra data", s, reader.Position) : holder.Items[0];
    }

    /// <summary>
    /// A list with the value at a position, where it ends, and the calls that make values of the program.
    /// </summary>
    [PyFunction("_scan(s, idx, strict, hooks, /)", Cost = Cost.Charged)]
    private static Value Scan(Vm vm, string s, long idx, bool strict, long hooks)
    {
        if (!vm.ChargeWork((long)s.Length * WorkPerCharacter) || !vm.Charge(s.Length))
        {
            return Value.Error;
        }

        var hasPairs = CodePoints.HasPairs(s);
        var start = idx >= s.Length ? s.Length : hasPairs ? CodePoints.Offset(s, (int)idx) : (int)idx;
        var reader = new JsonReader(vm, s, start, strict, (JsonHooks)hooks);
        var holder = new PyList(1);
        if (!reader.TryRead(holder))
        {
            return Fail(vm, reader, s);
        }

        var end = hasPairs ? CodePoints.IndexAt(s, reader.Position) : reader.Position;
        return Value.Of(new PyTuple([Value.Of(holder), Value.Int(end), Value.Of(reader.Calls)]));
    }

    /// <summary>The text after an opening quote, and where it ends.</summary>
    [PyFunction("scanstring(string, end, strict=True, /)", Cost = Cost.Charged)]
    private static Value ScanString(Vm vm, Value @string, long end, bool strict) =>
        Ops.TryText(@string, out var text) ? Scanned(vm, text, end, strict)
            : vm.Fail(ExceptionTypes.TypeError, $"first argument must be a string, not {@string.Class.FullName}");

    private static Value Scanned(Vm vm, string @string, long end, bool strict)
    {
        if (!vm.ChargeWork((long)@string.Length * WorkPerCharacter))
        {
            return Value.Error;
        }

        if (end < 1 || end > @string.Length)
        {
            return vm.Fail(ExceptionTypes.ValueError, "end is out of bounds");
        }

        var hasPairs = CodePoints.HasPairs(@string);
        var start = hasPairs ? CodePoints.Offset(@string, (int)end) : (int)end;
        var reader = new JsonReader(vm, @string, start, strict, JsonHooks.None);
        if (!reader.TryTextFrom(out var value))
        {
            return Fail(vm, reader, @string);
        }

        var stop = hasPairs ? CodePoints.IndexAt(@string, reader.Position) : reader.Position;
        return Value.Of(new PyTuple([value, Value.Int(stop)]));
    }

    /// <summary>The position of the first character that is not white space.</summary>
    [PyFunction("_skip(s, idx, /)", Cost = Cost.Charged)]
    private static Value Skip(Vm vm, string s, long idx)
    {
        var hasPairs = CodePoints.HasPairs(s);
        var start = idx >= s.Length ? s.Length : hasPairs ? CodePoints.Offset(s, (int)idx) : (int)idx;
        var reader = new JsonReader(vm, s, start, true, JsonHooks.None);
        reader.SkipSpace();
        return Value.Int(hasPairs ? CodePoints.IndexAt(s, reader.Position) : reader.Position);
    }

    private static Value Fail(Vm vm, JsonReader reader, string text) =>
        reader.Problem.Length == 0 ? Value.Error : Fail(vm, reader.Problem, text, reader.ProblemAt);

    private static Value Fail(Vm vm, string problem, string text, int at)
    {
        var index = CodePoints.IndexAt(text, Math.Min(at, text.Length));
        return vm.TailText("json.decoder", "_fail", Value.Str(problem), Value.Str(text), Value.Int(index));
    }
}
