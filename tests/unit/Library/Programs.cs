using System.Text;
using Monty.Compile;
using Monty.Library;
using Monty.Runtime.Metering;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Monty.Source;
using Monty.Syntax;

namespace Monty.Tests.Library;

/// <summary>Runs small programs with the real library, without the hosting layer.</summary>
internal static class Programs
{
    /// <summary>What a program printed, then the class and message of its exception.</summary>
    public static string Run(string source, Limits? limits = null)
    {
        var text = new SourceText(source, "main.py");
        var parsed = Parser.Parse(text, ParseOptions.Default);
        var tree = parsed.Tree ?? throw new InvalidOperationException(parsed.Error?.Message);
        var compiled = Compiler.Compile(tree, text.Text, new CompileOptions());
        var unit = compiled.Unit ?? throw new InvalidOperationException(compiled.Error?.Message);
        var vm = new Vm(new Meter(limits ?? new Limits(), new StoppedClock()), Catalog.Instance);
        var slots = new Value[unit.GlobalNames.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = unit.GlobalNames[i] == "__name__" ? Value.Str("__main__") : vm.DefaultOf(unit.GlobalNames[i]);
        }

        vm.Start(new LinkedUnit(unit, ConstantLinker.Link(unit.Constants), new Globals([.. unit.GlobalNames], slots)));
        var outcome = vm.Run();
        var output = new StringBuilder();
        foreach (var fragment in vm.Output)
        {
            output.Append(fragment.Text);
        }

        if (vm.Raised is { } raised)
        {
            vm.Raised = null;
            var message = Operations.Str(vm, Value.Of(raised));
            output.Append($"{raised.Class.Name}: {Operations.TextOf(message)}\n");
        }
        else if (outcome != OutcomeKind.Complete)
        {
            output.Append($"{outcome}\n");
        }

        return output.ToString();
    }

    private sealed class StoppedClock : IRunClock
    {
        public long Nanoseconds => 1;
    }
}
