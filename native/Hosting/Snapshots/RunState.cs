using System.Collections.Generic;
using Monty.Runtime.Metering;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots;

/// <summary>The state of a waiting run besides its objects: what is asked, frames, namespace, counters.</summary>
internal static class RunState
{
    /// <summary>Added to the number of what is asked when nested runs follow.</summary>
    private const int NestedMark = 8;

    /// <summary>Writes the roots of a run.</summary>
    public static void Write(StateSink sink, Machine machine, OutcomeKind asked)
    {
        var vm = machine.Vm;
        var isNested = vm.InnerRuns.Count > 0;
        sink.Number(NumberOf(asked) + (isNested ? NestedMark : 0));
        sink.Number(vm.CallCount);
        sink.Number(vm.IdentityCount);
        if (asked == OutcomeKind.Futures)
        {
            sink.Flag(vm.Pending is not null);
        }
        else if (vm.Pending is { } call)
        {
            sink.Text(call.Name);
            sink.Number(call.CallId);
            sink.Flag(call.IsMethodCall || call.IsImport);
            sink.Values(call.Arguments);
            sink.Number(call.KeywordNames.Length);
            foreach (var name in call.KeywordNames)
            {
                sink.Text(name);
            }
        }

        sink.Object(vm.Handled);
        sink.Objects(vm.Futures);
        sink.Number(vm.Modules.Count);
        foreach (var module in vm.Modules.Values)
        {
            sink.Object(module);
        }

        WriteGlobals(sink, machine);
        if (isNested)
        {
            NestedState.Write(sink, vm);
        }

        if (asked != OutcomeKind.Complete)
        {
            StackState.Write(sink, vm);
        }
    }

    /// <summary>Everything alive in a run that may be executing.</summary>
    public static void WriteLive(StateSink sink, Machine machine)
    {
        var vm = machine.Vm;
        foreach (ref readonly var value in vm.Stack.AsSpan())
        {
            sink.Value(value);
        }

        sink.Values(vm.Pending?.Arguments);
        sink.Value(vm.Result);
        sink.Object(vm.Handled);
        sink.Object(vm.Raised);
        sink.Objects(vm.Futures);
        sink.Objects(vm.Filling);
        NestedState.WriteLive(sink, vm);
        foreach (var fragment in vm.Output)
        {
            sink.Memory(40 + (fragment.Text.Length * 2L));
        }

        WriteGlobals(sink, machine);
        if (vm.Modules.TryGetValue("_hostobjects", out var hostObjects))
        {
            // Functions that the host may still call are alive, whether the program has them or not.
            foreach (var name in ModuleMembers.StateOf(hostObjects))
            {
                sink.Value(hostObjects.Names.TryPeek(name, out var value) ? value : Value.None);
            }
        }
    }

    /// <summary>Reads the roots; gives what the run asks.</summary>
    public static OutcomeKind Read(SnapshotReader reader)
    {
        var machine = reader.Run.Machine;
        var vm = machine.Vm;
        var number = reader.Below(2 * NestedMark);
        var isNested = number >= NestedMark;
        number -= isNested ? NestedMark : 0;
        Require(
            number < (machine.Session is null ? 5 : 6) && (!isNested || number <= NumberOf(OutcomeKind.NameLookup)));
        var asked = KindOf(number);
        vm.CallCount = reader.Number();
        vm.IdentityCount = reader.Number();
        vm.Stopped = asked;
        if (asked is OutcomeKind.Call or OutcomeKind.OsCall or OutcomeKind.NameLookup)
        {
            vm.Pending = ReadCall(reader, asked);
        }
        else if (asked == OutcomeKind.Futures && reader.Flag())
        {
            vm.Pending = PendingCall.ForFutures;
        }

        vm.Handled = reader.ObjectOrNull<PyException>();
        var futures = new List<PyHostFuture>();
        for (var left = reader.Count(); left > 0; left--)
        {
            futures.Add(reader.Object<PyHostFuture>());
        }

        Require(asked != OutcomeKind.Futures || futures.Count > 0);
        Require(vm.TryRestoreFutures(futures));
        for (var left = reader.Count(); left > 0; left--)
        {
            reader.Object<PyModule>();
        }

        ReadGlobals(reader, machine);
        var levels = isNested ? NestedState.Read(reader) : [new NestedLevel()];
        if (asked != OutcomeKind.Complete)
        {
            StackState.Read(reader, levels);
        }

        Require(reader.IsAtEnd);
        return asked;
    }

    private static PendingCall ReadCall(SnapshotReader reader, OutcomeKind asked)
    {
        var name = reader.Text();
        var id = reader.Number();
        var isMarked = reader.Flag();
        var arguments = new Value[reader.Count()];
        reader.Values(arguments);
        var names = new string[reader.Count()];
        Require(names.Length <= arguments.Length && id <= reader.Vm.CallCount);
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = reader.Text();
        }

        return new PendingCall
        {
            Kind = asked,
            Name = name,
            Arguments = arguments,
            KeywordNames = names,
            CallId = id,
            IsMethodCall = isMarked && asked != OutcomeKind.NameLookup,
            IsImport = isMarked && asked == OutcomeKind.NameLookup,
        };
    }

    private static int NumberOf(OutcomeKind asked) => asked switch
    {
        OutcomeKind.Call => 0,
        OutcomeKind.OsCall => 1,
        OutcomeKind.NameLookup => 2,
        OutcomeKind.Futures => 3,
        OutcomeKind.Complete => 5,
        _ => 4,
    };

    private static OutcomeKind KindOf(int number) => number switch
    {
        0 => OutcomeKind.Call,
        1 => OutcomeKind.OsCall,
        2 => OutcomeKind.NameLookup,
        3 => OutcomeKind.Futures,
        5 => OutcomeKind.Complete,
        _ => OutcomeKind.Output,
    };

    /// <summary>The namespace: slots that hold what every run starts with are one byte each.</summary>
    private static void WriteGlobals(StateSink sink, Machine machine)
    {
        var globals = machine.Globals;
        if (machine.Session is not null)
        {
            WriteSessionGlobals(sink, machine.Vm, globals);
            return;
        }

        var template = machine.Program.Code.GlobalTemplate;
        for (var i = 0; i < template.Length; i++)
        {
            ref var value = ref globals.ValueOf(i);
            if (Value.Same(value, template[i]))
            {
                sink.Initial();
            }
            else
            {
                sink.Value(value);
            }
        }

        sink.Number(globals.Count - template.Length);
        for (var i = template.Length; i < globals.Count; i++)
        {
            sink.Text(globals.NameOf(i));
            sink.Value(globals.ValueOf(i));
        }
    }

    /// <summary>The namespace of a session, whose names the dump has told before.</summary>
    private static void WriteSessionGlobals(StateSink sink, Vm vm, Globals globals)
    {
        for (var i = 0; i < globals.Count; i++)
        {
            ref var value = ref globals.ValueOf(i);
            if (value.IsUnbound || vm.IsBuiltinDefault(globals.NameOf(i), value))
            {
                sink.Initial();
            }
            else
            {
                sink.Value(value);
            }
        }
    }

    private static void ReadGlobals(SnapshotReader reader, Machine machine)
    {
        var globals = machine.Globals;
        if (machine.Session is not null)
        {
            for (var i = 0; i < globals.Count; i++)
            {
                if (!reader.TakeInitial())
                {
                    globals.ValueOf(i) = reader.Value();
                }
            }

            return;
        }

        var template = machine.Program.Code.GlobalTemplate;
        for (var i = 0; i < template.Length; i++)
        {
            if (!reader.TakeInitial())
            {
                globals.ValueOf(i) = reader.Value();
            }
        }

        for (var left = reader.Count(2); left > 0; left--)
        {
            var name = reader.Text();
            Require(globals.IndexOf(name) < 0);
            globals.Set(name, reader.Value());
        }
    }
}
