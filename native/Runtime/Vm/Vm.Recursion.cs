using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Monty.Runtime.Objects;

namespace Monty.Runtime.Vm;

/// <content>The one guard of native recursion that programs control.</content>
internal sealed unsafe partial class Vm
{
    private const int WorkPerLevel = 20;

    private readonly List<PyObject> _shown = [];
    private int _nativeDepth;

    /// <summary>
    /// Enters a level of native recursion; call <see cref="LeaveRecursion"/> after true. False: RecursionError is
    /// raised.
    /// </summary>
    /// <param name="doing">How the message ends: " in comparison" and the like.</param>
    public bool EnterRecursion(string doing)
    {
        // A structure shared on every level is a tree of exponential size. The error of a limit must still be told.
        if (!IsTerminal && !ChargeWork(WorkPerLevel))
        {
            return false;
        }

        if (++_nativeDepth <= Meter.Limits.MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        _nativeDepth--;
        Fail(ExceptionTypes.RecursionError, "maximum recursion depth exceeded" + doing);
        return false;
    }

    /// <summary>Leaves a level of native recursion.</summary>
    public void LeaveRecursion() => _nativeDepth--;

    /// <summary>
    /// Notes that the text of a container is being made; false when it already is: the container holds itself.
    /// </summary>
    public bool EnterText(PyObject container)
    {
        for (var i = _shown.Count - 1; i >= 0; i--)
        {
            if (_shown[i] == container)
            {
                return false;
            }
        }

        _shown.Add(container);
        return true;
    }

    /// <summary>The text of the container entered last is done.</summary>
    public void LeaveText() => _shown.RemoveAt(_shown.Count - 1);
}
