namespace Monty.Runtime.Metering;

/// <summary>Which limit ended a run.</summary>
internal enum LimitKind : byte
{
    /// <summary>None.</summary>
    None,
    /// <summary>Execution time.</summary>
    Time,
    /// <summary>Live bytes.</summary>
    Memory,
    /// <summary>Allocations.</summary>
    Allocations,
    /// <summary>Suspensions.</summary>
    Suspensions,
    /// <summary>The host asked the run to stop.</summary>
    Interrupt,
    /// <summary>Time since the start, the host's work included.</summary>
    Wall,
}

/// <summary>What one run has spent and may spend. Everything with a size a program chooses asks here first.</summary>
/// <remarks>
/// Units: time in nanoseconds, memory in bytes. Threads: used by the thread that runs; only <see cref="Interrupt"/> may
/// be called by others.
/// </remarks>
internal sealed class Meter(Limits limits, IRunClock clock) : Text.IWorkMeter
{
    private const long WorkPerClockCheck = 100_000;
    private const long WorkToRefuse = 10_000_000;
    private const long BytesToCountAsWork = 4096;
    private const long BytesPerWork = 8;
    private const int LeastFuel = 16;
    private const int FirstFuel = 256;
    private const int MostFuel = 2048;
    private const int MostFuelUnwatched = 8192;
    private const long ShortSlice = 500_000;
    private const long LongSlice = 4_000_000;
    private const long MostGarbage = 8 << 20;

    private long _startedAt;
    private int _nesting;
    private long _spentBefore;
    private long _allocatedAtStart;
    private long _allocatedBefore;
    private long _nextCensus = Math.Min(limits.MaxBytes, long.MaxValue);
    private long _work;
    private long _wallStart;
    private long _tickStart;
    private long _heldAfterCollection;
    private long _stoppedAt;
    private long _sliceStart;
    private int _fuel = MostFuelUnwatched;
    private volatile bool _interrupted;

    /// <summary>The limits.</summary>
    public Limits Limits { get; private set; } = limits;

    /// <summary>Changes how deep calls may nest, up to what the host allows.</summary>
    public void SetDepth(int depth) => Limits = Limits with { MaxDepth = Math.Min(depth, Limits.MaxDepthAsked) };

    /// <summary>The limit that was exceeded first.</summary>
    public LimitKind Exceeded { get; private set; }

    /// <summary>Measured value of the exceeded limit: nanoseconds, bytes or a count.</summary>
    public long ExceededBy { get; private set; }

    /// <summary>Objects allocated so far.</summary>
    public long Allocations { get; set; }

    /// <summary>Suspensions so far.</summary>
    public long Suspensions { get; set; }

    /// <summary>Measures the live bytes of the run; set by the side that can walk it.</summary>
    public Func<long>? Census { get; set; }

    /// <summary>Execution time spent, the current stretch included.</summary>
    /// <remarks>Measured only while there is a time limit: reading the clock costs as much as a small run.</remarks>
    public long SpentNanoseconds =>
        _spentBefore + (_nesting == 0 || !HasTimeLimit ? 0 : clock.Nanoseconds - _startedAt);

    /// <summary>Bytes allocated by the run in total, the current stretch included.</summary>
    public long AllocatedBytes =>
        _allocatedBefore + (_nesting == 0 ? 0 : GC.GetAllocatedBytesForCurrentThread() - _allocatedAtStart);

    /// <summary>Steps of the loop until it is to ask again: fewer when the ones before took long.</summary>
    /// <remarks>
    /// What a step costs is charged where its size is known; this bounds what many steps that are each too cheap to be
    /// charged may take together.
    /// </remarks>
    public int Fuel => Limits.MaxAllocations == long.MaxValue ? _fuel
        : (int)Math.Clamp(Limits.MaxAllocations - Allocations, LeastFuel, _fuel);

    /// <summary>Sets <see cref="Fuel"/> by the time since the last call.</summary>
    public void AdjustFuel()
    {
        if (!HasTimeLimit)
        {
            return;
        }

        var now = clock.Nanoseconds;
        var taken = now - Math.Max(_sliceStart, _startedAt);
        _sliceStart = now;
        _fuel = taken > LongSlice ? (int)Math.Max(LeastFuel, _fuel * LongSlice / taken)
            : taken < ShortSlice ? Math.Min(MostFuel, _fuel * 2)
            : _fuel;
    }

    /// <summary>True when more objects were allocated than permitted.</summary>
    public bool HasTooManyAllocations => Allocations > Limits.MaxAllocations;

    /// <summary>True when the time since the start, the host's work included, is over and nobody has noticed.</summary>
    public bool IsOverdue => Limits.MaxWallNanoseconds != long.MaxValue && Exceeded == LimitKind.None
        && clock.Nanoseconds - _wallStart > Limits.MaxWallNanoseconds;

    private bool HasTimeLimit => (Limits.MaxNanoseconds & Limits.MaxWallNanoseconds) != long.MaxValue;

    /// <summary>Starts the clock: the run executes on this thread until as many calls of <see cref="Stop"/>.</summary>
    public void Start()
    {
        if (_nesting++ > 0)
        {
            return;
        }

        if (HasTimeLimit)
        {
            _startedAt = clock.Nanoseconds;
            _wallStart = _wallStart == 0 ? _startedAt : _wallStart;
            _fuel = Math.Min(_fuel, FirstFuel);
        }

        _allocatedAtStart = GC.GetAllocatedBytesForCurrentThread();
    }

    /// <summary>Stops the clock: the host works.</summary>
    public void Stop()
    {
        if (_nesting == 1)
        {
            if (HasTimeLimit)
            {
                _stoppedAt = clock.Nanoseconds;
                _spentBefore += _stoppedAt - _startedAt;
            }

            _allocatedBefore = AllocatedBytes;
        }

        _nesting--;
    }

    /// <summary>
    /// Counts the host's last work as time of the run: it only took what the program prints or refused what it asked,
    /// and a program that does nothing else must end as well.
    /// </summary>
    public void CountPause()
    {
        if (_stoppedAt != 0)
        {
            _spentBefore += Math.Max(0, clock.Nanoseconds - _stoppedAt);
            _stoppedAt = 0;
        }
    }

    /// <summary>Counts the time since a moment as time of the run: its state was saved or loaded.</summary>
    public void CountSince(long moment)
    {
        if (HasTimeLimit)
        {
            _spentBefore += Math.Max(0, clock.Nanoseconds - moment);
        }
    }

    /// <summary>Begins anew for another run.</summary>
    public void Reset(Limits limits)
    {
        Limits = limits;
        Exceeded = LimitKind.None;
        ExceededBy = 0;
        Allocations = 0;
        Suspensions = 0;
        _nesting = 0;
        _spentBefore = 0;
        _allocatedBefore = 0;
        _nextCensus = limits.MaxBytes;
        _work = 0;
        _wallStart = 0;
        _tickStart = 0;
        _stoppedAt = 0;
        _heldAfterCollection = 0;
        _fuel = MostFuelUnwatched;
        _interrupted = false;
    }

    /// <summary>Begins anew for the next part of a session: what is alive already counts.</summary>
    public void Restart()
    {
        Reset(Limits);
        _nextCensus = Limits.MaxBytes == long.MaxValue ? long.MaxValue : 0;
    }

    /// <summary>Takes over what an earlier part of the run spent (after a load).</summary>
    public void Restore(long nanoseconds, long allocations, long suspensions)
    {
        _spentBefore = nanoseconds;
        _nextCensus = 0;
        Allocations = allocations;
        Suspensions = suspensions;
    }

    /// <summary>Execution time after which the host wants to be asked whether to go on; 0 for never.</summary>
    public long TickNanoseconds { get; set; }

    /// <summary>True when that time has passed; it begins anew.</summary>
    public bool TakeTick()
    {
        if (TickNanoseconds == 0)
        {
            return false;
        }

        var now = clock.Nanoseconds;
        var isDue = _tickStart != 0 && now - _tickStart >= TickNanoseconds;
        _tickStart = isDue || _tickStart == 0 ? now : _tickStart;
        return isDue;
    }

    /// <summary>Asks the run to stop at its next check; may be called from any thread.</summary>
    public void Interrupt() => _interrupted = true;

    /// <summary>Checks every limit; false when one is exceeded, from then on always.</summary>
    public bool Check()
    {
        if (Exceeded != LimitKind.None)
        {
            return false;
        }

        if (_interrupted)
        {
            return Exceed(LimitKind.Interrupt, 0);
        }

        if (Limits.MaxNanoseconds != long.MaxValue && SpentNanoseconds is var spent && spent > Limits.MaxNanoseconds)
        {
            return Exceed(LimitKind.Time, spent);
        }

        if (Limits.MaxWallNanoseconds != long.MaxValue && clock.Nanoseconds - _wallStart is var wall
            && wall > Limits.MaxWallNanoseconds)
        {
            return Exceed(LimitKind.Wall, wall);
        }

        if (HasTooManyAllocations)
        {
            return Exceed(LimitKind.Allocations, Allocations);
        }

        return Limits.MaxBytes == long.MaxValue || AllocatedBytes <= _nextCensus || CheckLive(0);
    }

    /// <summary>
    /// Asks for memory before it is allocated: false when the object is larger than any may be or the limit would be
    /// exceeded.
    /// </summary>
    public bool ChargeBytes(long bytes)
    {
        if (Exceeded != LimitKind.None)
        {
            return false;
        }

        if (bytes > Limits.MaxObjectBytes)
        {
            return Exceed(LimitKind.Memory, bytes);
        }

        // Filling what was asked for takes time as well, and so does giving it back.
        return (Limits.MaxBytes == long.MaxValue || AllocatedBytes + bytes <= _nextCensus || CheckLive(bytes))
            && (bytes < BytesToCountAsWork || ChargeWork(bytes / BytesPerWork));
    }

    /// <summary>
    /// Reports work done or about to be done in native code, one unit about a nanosecond; looks at the clock now and
    /// then.
    /// </summary>
    public bool ChargeWork(long units)
    {
        if (units > WorkToRefuse && Limits.MaxNanoseconds != long.MaxValue
            && SpentNanoseconds + units / 4 is var expected && expected > Limits.MaxNanoseconds)
        {
            // Estimates are upper bounds, so only what is hopeless in a quarter of its estimate is refused at once.
            return Exceed(LimitKind.Time, expected);
        }

        _work += units;
        if (_work < WorkPerClockCheck)
        {
            return Exceeded == LimitKind.None;
        }

        _work = 0;
        return Check();
    }

    /// <summary>Counts a suspension; false when there were too many, or another limit was exceeded.</summary>
    /// <remarks>
    /// A loop that does little but ask the host never runs long enough at a time to be checked on the way.
    /// </remarks>
    public bool ChargeSuspension() =>
        (++Suspensions <= Limits.MaxSuspensions || Exceed(LimitKind.Suspensions, Suspensions))
        && ((_spentBefore <= Limits.MaxNanoseconds && _allocatedBefore <= _nextCensus
            && Limits.MaxWallNanoseconds == long.MaxValue) || Check());

    private bool CheckLive(long more)
    {
        var live = Census is { } census ? census() : AllocatedBytes;
        if (live + more > Limits.MaxBytes)
        {
            return Exceed(LimitKind.Memory, live + more);
        }

        CollectGarbage();

        // Due again when half of what is left, at least a quarter of the limit, has been allocated: bounds cost and
        // overshoot.
        _nextCensus = AllocatedBytes + Math.Max((Limits.MaxBytes - live) / 2, Limits.MaxBytes / 4);
        return true;
    }

    /// <summary>
    /// Frees what the run has dropped: large objects would otherwise pile up to many times the limit before the
    /// collector
    /// cares.
    /// </summary>
    private void CollectGarbage()
    {
        var held = GC.GetTotalMemory(forceFullCollection: false);
        if (_heldAfterCollection == 0)
        {
            // The first time: what was there before the run.
            _heldAfterCollection = Math.Max(1, held - AllocatedBytes);
        }

        if (held - _heldAfterCollection > Limits.MaxBytes + MostGarbage)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            _heldAfterCollection = GC.GetTotalMemory(forceFullCollection: false);
        }
        else
        {
            _heldAfterCollection = Math.Min(_heldAfterCollection, held);
        }
    }

    private bool Exceed(LimitKind kind, long measured)
    {
        Exceeded = kind;
        ExceededBy = measured;
        return false;
    }
}
