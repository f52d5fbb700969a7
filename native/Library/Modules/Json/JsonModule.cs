using Monty.Library.Declarations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Json;

/// <summary>What the text of json uses: both ways without functions of the program.</summary>
[PyModule("_json")]
internal static partial class JsonModule
{
    /// <summary>The value of a whole document.</summary>
    [PyFunction("_load(s, strict, /)", Cost = Cost.Charged)]
    private static Value Load(Vm vm, string s, bool strict) => JsonDecoderModule.Load(vm, s, strict);

    /// <summary>The text of a value.</summary>
    [PyFunction("_dump(obj, /)", Cost = Cost.Charged)]
    private static Value Dump(Vm vm, Value obj) => JsonEncoderModule.Dump(vm, obj);
}
