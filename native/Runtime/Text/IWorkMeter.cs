namespace Monty.Runtime.Text;

/// <summary>Asked for permission before an operation whose cost the program chooses.</summary>
internal interface IWorkMeter
{
    /// <summary>
    /// Charges work about to be done, one unit about a nanosecond; false: the operation must not run.
    /// </summary>
    bool ChargeWork(long units);

    /// <summary>Charges memory about to be allocated; false: the operation must not run.</summary>
    bool ChargeBytes(long bytes);
}

/// <summary>The meter that allows everything, for work whose size is bounded already.</summary>
internal sealed class Unmetered : IWorkMeter
{
    /// <summary>The only instance.</summary>
    public static readonly Unmetered Instance = new();

    private Unmetered()
    {
    }

    /// <inheritdoc/>
    public bool ChargeWork(long units) => true;

    /// <inheritdoc/>
    public bool ChargeBytes(long bytes) => true;
}
