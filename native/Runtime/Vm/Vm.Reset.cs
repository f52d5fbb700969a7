namespace Monty.Runtime.Vm;

/// <content>Using a machine again.</content>
internal sealed unsafe partial class Vm
{
    private const int MaxKeptStackSlots = 1024;
    private const int MaxKeptFragments = 256;

    /// <summary>No run so far needed the library's texts or made classes: there is nothing that could stay.</summary>
    public bool IsUntouched => CoreUnits.Count == 0 && ClassEpoch == 0;

    /// <summary>Forgets everything about the run that has ended; linked library code and caches stay.</summary>
    public void Reset()
    {
        Settle();
        CallCount = 0;
        IdentityCount = 0;
        _shown.Clear();
        _futures = null;
        _classes = null;
        AbstractToken = 0;
        LibraryState.Clear();
        if (Modules.Count > 0)
        {
            Modules.Clear();
        }

        if (Output.Capacity > MaxKeptFragments)
        {
            Output = [];
        }

        ClearOutput();
    }

    /// <summary>Forgets the frames of the code that has ended; what it has made stays.</summary>
    public void Settle()
    {
        if (Stack.Length > MaxKeptStackSlots)
        {
            Stack = [];
            StackLimit = 0;
        }
        else
        {
            Array.Clear(Stack);
        }

        Raised = null;
        Handled = null;
        Pending = null;
        Result = default;
        IsTerminal = false;
        SkipTraceback = false;
        FailedInAttribute = false;
        FailedInCallee = false;
        SliceEnded = false;
        ForgetInner();
        _slice = 0;
        _nativeDepth = 0;
    }
}
