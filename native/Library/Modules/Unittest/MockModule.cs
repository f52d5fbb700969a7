using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Unittest;

/// <summary>What the text of unittest.mock uses.</summary>
[PyModule("_unittest.mock")]
internal static partial class MockModule
{
    /// <summary>The module of that name, as a program imports it.</summary>
    /// <remarks>Errors: ModuleNotFoundError.</remarks>
    [PyFunction("_module(name, /)", Cost = Cost.Charged)]
    private static Value Import(Vm vm, string name) =>
        (vm.Catalog.HasModule(name) ? vm.ImportModule(name) : vm.FailMissingModule(name)) is { } module
            ? Value.Of(module) : Value.Error;
}
