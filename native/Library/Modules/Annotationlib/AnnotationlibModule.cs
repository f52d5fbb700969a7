using System.Collections.Generic;
using Monty.Compile;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Annotationlib;

/// <summary>What the text of annotationlib uses: functions that make annotations, run with other names.</summary>
[PyModule("_annotationlib")]
internal static partial class AnnotationlibModule
{
    /// <summary>The names of globals that the code of a function reads itself.</summary>
    [PyFunction("_global_names(function, /)", Cost = Cost.Charged)]
    private static Value GlobalNames(Vm vm, PyFunction function)
    {
        if (!vm.ChargeWork(function.Code.Instructions.Length))
        {
            return Value.Error;
        }

        var names = function.Unit.Globals.Names;
        var found = new List<Value>();
        var seen = new HashSet<int>();
        foreach (var instruction in function.Code.Instructions)
        {
            var slot = (Op)instruction.Op switch
            {
                Op.LoadGlobal or Op.LoadCallee => instruction.B / Instruction.SlotBytes,
                Op.LoadGlobalWide or Op.LoadCalleeWide => instruction.Wide,
                _ => -1,
            };
            if (slot >= 0 && seen.Add(slot))
            {
                found.Add(Value.Str(names[slot]));
            }
        }

        return Value.Of(new PyTuple([.. found]));
    }

    /// <summary>What a name means to a function: a global or builtin; else the default.</summary>
    [PyFunction("_global_value(function, name, default, /)", Cost = Cost.Constant)]
    private static Value GlobalValue(PyFunction function, string name, Value @default) =>
        function.Unit.Globals.TryGet(name, out var value) || Catalog.Instance.TryBuiltin(name, out value)
            ? value : @default;

    /// <summary>A copy of a function that sees other globals, by name, and other cells.</summary>
    [PyFunction("_rebound(function, names, cells, /)", Cost = Cost.Charged)]
    private static Value Rebound(Vm vm, PyFunction function, PyDict names, PyTuple cells)
    {
        var globals = function.Unit.Globals;
        if (!vm.Charge(globals.Names.Length * 16L))
        {
            return Value.Error;
        }

        var slots = globals.Slots.AsSpan(0, globals.Names.Length).ToArray();
        var position = 0;
        while (names.Next(ref position, out Value name, out Value value))
        {
            var slot = name.TryStr(out var text) ? Array.IndexOf(globals.Names, text) : -1;
            if (slot >= 0)
            {
                slots[slot] = value;
            }
        }

        var closure = new PyCell[function.Closure.Length];
        for (var i = 0; i < closure.Length; i++)
        {
            closure[i] = i < cells.Items.Length && cells.Items[i].Ref is PyCell cell ? cell : function.Closure[i];
        }

        var unit = new LinkedUnit(function.Unit.Unit, function.Unit.Constants, new Globals(globals.Names, slots));
        return Value.Of(new PyFunction(function.Code, unit, closure));
    }

    /// <summary>The value of an expression whose names a mapping gives, then the builtins.</summary>
    /// <remarks>The text becomes the body of a class: its names are looked up in the namespace first.</remarks>
    [PyFunction("_run_annotation(text, names, /)", Cost = Cost.Charged)]
    private static Value RunAnnotation(Vm vm, string text, Value names)
    {
        if (!vm.ChargeWork(text.Length * 100L) || !vm.Charge(text.Length * 20L))
        {
            return Value.Error;
        }

        var source = "def evaluate(__names__):\n class __scope__(metaclass=__names__):\n  __value__ = (\n"
            + text + "\n)\n return __scope__\n";
        return GeneratedCode.Link(vm, source) is { Unit.Codes: [_, { FreeNames.Length: 0 } code, ..] } unit
            && (code.Flags & (CodeFlags.ClassBody | CodeFlags.Annotation)) == 0
            ? vm.TailCall(Value.Of(new PyFunction(code, unit, [])), names)
            : vm.Fail(ExceptionTypes.SyntaxError, $"Forward reference must be an expression -- got {Quoted(text)}");
    }

    private static string Quoted(string text) => Runtime.Text.StringRepr.Repr(text);

    /// <summary>The names of the program.</summary>
    [PyFunction("_main_names()", Cost = Cost.Charged)]
    private static PyDict MainNames(Vm vm) => Builtins.AttributeNames.Of((vm.Main ?? vm.Unit).Globals);
}
