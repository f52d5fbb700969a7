namespace Monty.Runtime.Text;

/// <summary>
/// Memory that native code gathers before the program can reach it: asked for as a whole, since a census of what is
/// reachable does not see it.
/// </summary>
internal struct HeldBytes
{
    private const long Step = 1 << 16;

    private long _held;
    private long _asked;

    /// <summary>Adds bytes; false: the memory was refused.</summary>
    public bool Add(IWorkMeter meter, long bytes)
    {
        _held += bytes;
        if (_held <= _asked)
        {
            return true;
        }

        _asked = _held + Math.Max(Step, _held / 4);
        return meter.ChargeBytes(_asked);
    }
}
