using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>What generators wait for, and closing it when GeneratorExit is thrown into them.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Stage of a delegating yield whose inner iterator is being closed.</summary>
    private const int ClosingStage = 1;

    /// <summary>The iterator a waiting generator delegates to, or None.</summary>
    public static Value DelegateOf(PyGenerator generator)
    {
        if (generator.State != GeneratorState.Suspended || generator.Pc == 0)
        {
            return Value.None;
        }

        var yield = generator.Function.Start + generator.Pc - 1;
        var register = (yield->A / Instruction.SlotBytes) - 1;
        return (Op)yield->Op == Op.Yield && yield->B != 0 && (uint)register < (uint)generator.Registers.Length
            ? generator.Registers[register] : Value.None;
    }

    /// <summary>The frame of a generator, with the line it stands at; null once it has ended.</summary>
    public static PyFrame? FrameOf(PyGenerator generator)
    {
        if (generator.State == GeneratorState.Closed)
        {
            return null;
        }

        var code = generator.Function.Code;
        var place = Math.Max(generator.Pc - 1, 0) * 2;
        var offset = generator.State == GeneratorState.Suspended && place < code.Positions.Length
            ? code.Positions[place] : code.FirstOffset;
        return new PyFrame(code, PyCode.LineOf(code.Unit, offset));
    }

    /// <summary>GeneratorExit at a delegating yield: the inner iterator is closed before it is raised here.</summary>
    private static int CloseDelegate(Vm vm, Instruction* yield, ref Value regs, in Value inner, PyException exception)
    {
        R(ref regs, yield->A) = Value.Of(exception);
        return Invoke(vm, yield, ref regs, ClosingStage, vm.Embedded("close_delegate"), inner);
    }

    /// <summary>The inner iterator is closed.</summary>
    private static int DelegateClosed(Vm vm, Instruction* yield, ref Value regs)
    {
        vm.Ip = yield;
        vm.Fail(Expect<PyException>(R(ref regs, yield->A)));
        return Status.Failed;
    }
}
