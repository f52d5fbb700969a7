using Monty.Compile;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Dataclasses;

/// <summary>What the text of dataclasses uses.</summary>
[PyModule("_dataclasses")]
internal static partial class DataclassesModule
{
    /// <summary>Compiles a text that defines one function, and calls it with the values.</summary>
    /// <remarks>Compiling costs about a tenth of a microsecond a character; a text met before costs next to nothing.
    /// </remarks>
    [PyFunction("_generate(text, values, /)", Cost = Cost.Charged)]
    private static Value Generate(Vm vm, string text, PyTuple values)
    {
        if (!vm.ChargeWork(text.Length * 100L) || !vm.Charge(text.Length * 20L))
        {
            return Value.Error;
        }

        return GeneratedCode.Link(vm, text) is { Unit.Codes: [_, { FreeNames.Length: 0 } code, ..] } unit
            && (code.Flags & (CodeFlags.ClassBody | CodeFlags.Annotation)) == 0
            ? vm.TailCall(Value.Of(new PyFunction(code, unit, [])), values.Items)
            : vm.Fail(ExceptionTypes.SyntaxError, "invalid syntax");
    }

    /// <summary>Makes the methods of a class know the class that takes its place.</summary>
    [PyFunction("_move_class_cells(old, new, /)", Cost = Cost.Charged)]
    private static Value MoveClassCells(Vm vm, PyType old, PyType @new)
    {
        var position = 0;
        while (@new.Namespace.Next(ref position, out Value _, out Value member))
        {
            if (!vm.ChargeWork(10))
            {
                return Value.Error;
            }

            switch (member.Ref)
            {
                case PyFunction plain:
                    Move(plain, old, @new);
                    break;
                case PyClassMethod method:
                    Move(method.Function.Ref as PyFunction, old, @new);
                    break;
                case PyStaticMethod method:
                    Move(method.Function.Ref as PyFunction, old, @new);
                    break;
                case PyProperty property:
                    Move(property.Getter.Ref as PyFunction, old, @new);
                    Move(property.Setter.Ref as PyFunction, old, @new);
                    Move(property.Deleter.Ref as PyFunction, old, @new);
                    break;
            }
        }

        return Value.None;
    }

    private static void Move(PyFunction? function, PyType old, PyType @new)
    {
        foreach (var cell in function?.Closure ?? [])
        {
            if (cell.Content.Ref == old)
            {
                cell.Content = Value.Of(@new);
            }
        }
    }
}
