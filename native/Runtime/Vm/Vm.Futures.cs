using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Answers of the host that are still to come.</content>
internal sealed unsafe partial class Vm
{
    // Invariant: sorted by call, since a call is announced for later before the next one is made.
    private List<PyHostFuture>? _futures;

    /// <summary>Answers of the host the program may still wait for, in the order of the calls.</summary>
    public IReadOnlyList<PyHostFuture> Futures => _futures ?? [];

    /// <summary>Notes a call that the host will answer later.</summary>
    public void AddFuture(PyHostFuture future) => (_futures ??= []).Add(future);

    /// <summary>Takes over the calls the host still has to answer; false when they are not in order.</summary>
    public bool TryRestoreFutures(List<PyHostFuture> futures)
    {
        RestoreFutures(futures);
        for (var i = 1; i < futures.Count; i++)
        {
            if (futures[i].CallId <= futures[i - 1].CallId)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The unanswered call of an id, or null.</summary>
    public PyHostFuture? FindFuture(int callId)
    {
        var (low, high) = (0, Futures.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var future = _futures![middle];
            if (future.CallId == callId)
            {
                return future.IsDone ? null : future;
            }

            (low, high) = future.CallId < callId ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>
    /// Gives a waiting call its answer, a value or an exception; call <see cref="DropAnswered"/> afterwards.
    /// </summary>
    public void ResolveFuture(int callId, in Value value, PyException? exception)
    {
        if (FindFuture(callId) is { } future)
        {
            future.Exception = exception;
            future.Result = exception is null ? value : Value.Unbound;
        }
    }

    /// <summary>Forgets the calls that have their answer now.</summary>
    public void DropAnswered() => _futures?.RemoveAll(static future => future.IsDone);
}
