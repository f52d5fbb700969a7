using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Asyncio;

/// <summary>What the event loop needs of the machine: to wait for the host, and to know its answers.</summary>
[PyModule("_asyncio.events")]
internal static partial class EventsModule
{
    /// <summary>The OS call that lets the host pass the time.</summary>
    public const string SleepCall = "asyncio.sleep";

    /// <summary>True for the awaitable of a call that the host answers later.</summary>
    [PyFunction("_is_host_call(value, /)", Cost = Cost.Constant)]
    private static bool IsHostCall(Value value) => value.Ref is PyHostFuture;

    /// <summary>True once the host has answered the call.</summary>
    [PyFunction("_is_answered(call, /)", Cost = Cost.Constant)]
    private static bool IsAnswered(Value call) => call.Ref is PyHostFuture { IsDone: true };

    /// <summary>Stops the run until the host has answered at least one call.</summary>
    [PyFunction("_wait_for_host()", Cost = Cost.Constant)]
    private static Value WaitForHost(Vm vm) => vm.Futures.Count == 0
        ? vm.Fail(ExceptionTypes.RuntimeError, "no call of the host is waiting for an answer")
        : vm.Suspend(PendingCall.ForFutures);

    /// <summary>Asks the host to let the time pass; it answers at once, later, or not at all.</summary>
    /// <remarks>Units: seconds.</remarks>
    [PyFunction("_host_sleep(delay, /)", Cost = Cost.Constant)]
    private static Value HostSleep(Vm vm, double delay) => vm.Suspend(new PendingCall
    {
        Kind = OutcomeKind.OsCall,
        Name = SleepCall,
        Arguments = [Value.Float(delay)],
        CallId = ++vm.CallCount,
    });

    /// <summary>Gives a call an exception in place of the host's answer, which is not waited for any more.</summary>
    [PyFunction("_give_up(call, error, /)", Cost = Cost.Charged)]
    private static Value GiveUp(Vm vm, Value call, Value error)
    {
        if (call.Ref is PyHostFuture { IsDone: false } future && error.Ref is PyException exception)
        {
            vm.ResolveFuture(future.CallId, Value.None, exception);
            vm.DropAnswered();
            if (!vm.ChargeWork(vm.Futures.Count))
            {
                return Value.Error;
            }
        }

        return Value.None;
    }

    /// <summary>The keys of a dict that are calls the host has answered.</summary>
    [PyFunction("_answered(calls, /)", Cost = Cost.Charged)]
    private static Value Answered(Vm vm, PyDict calls)
    {
        if (!vm.ChargeWork(calls.Count))
        {
            return Value.Error;
        }

        var answered = new PyList();
        var position = 0;
        while (calls.Next(ref position, out var call, out Value _))
        {
            if (call.Ref is PyHostFuture { IsDone: true })
            {
                answered.Append(call);
            }
        }

        return Value.Of(answered);
    }

    /// <summary>True where the module body may await: it does so somewhere, or belongs to a session.</summary>
    [PyFunction("_body_awaits()", Cost = Cost.Constant)]
    private static bool BodyAwaits(Vm vm) => vm.BodyAwaits;

    /// <summary>True where the module body awaits and is no part of a session: its loop runs all the time.</summary>
    [PyFunction("_body_runs_loop()", Cost = Cost.Constant)]
    private static bool BodyRunsLoop(Vm vm) => vm.BodyAwaits && !vm.IsSession;
}
