using Monty.Library.Builtins;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Doctest;

/// <summary>What the text of doctest uses.</summary>
[PyModule("_doctest")]
internal static partial class DoctestModule
{
    /// <summary>The variables of the program itself.</summary>
    [PyFunction("_program()", Cost = Cost.Charged)]
    private static PyDict ProgramNames(Vm vm) => AttributeNames.Of((vm.Main ?? vm.Unit).Globals);
}
