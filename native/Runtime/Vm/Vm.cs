using Monty.Runtime.Metering;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>
/// The state of one run: its stack of registers, the raised and the handled exception, the meter. The loop is in
/// <see cref="Interpreter"/>.
/// </summary>
/// <remarks>Threads: one at a time.</remarks>
internal sealed unsafe partial class Vm
{
    /// <summary>A machine that may spend what the meter allows and finds builtins and modules in the catalog.</summary>
    public Vm(Meter meter, ICatalog catalog)
    {
        Meter = meter;
        Catalog = catalog;
    }

    /// <summary>Limits and what was spent.</summary>
    public Meter Meter { get; }

    /// <summary>Builtins, modules and embedded functions.</summary>
    public ICatalog Catalog { get; }

    /// <summary>The strs of one character, see <see cref="Operations.Operations.Characters"/>.</summary>
    public readonly Value[] Characters = Operations.Operations.Characters;

    /// <summary>Parsed templates of printf-style formatting.</summary>
    public PercentTemplates PercentTemplates => field ??= new PercentTemplates();

    /// <summary>The exception that is propagating, or null.</summary>
    public PyException? Raised { get; set; }

    /// <summary>The exception being handled (innermost except or finally), or null.</summary>
    public PyException? Handled { get; set; }

    /// <summary>Counts changes to classes that could make a cached lookup wrong.</summary>
    public int ClassEpoch { get; set; }

    /// <summary>Counts changes of data in classes, which leave methods where they are.</summary>
    public int DataEpoch { get; set; }

    /// <summary>
    /// Raises a new exception with one str argument; returns the error mark so that natives can return it.
    /// </summary>
    public Value Fail(PyType type, string message) => Fail(new PyException(type, new PyTuple([Value.Str(message)])));

    /// <summary>Raises a new exception without arguments.</summary>
    public Value Fail(PyType type) => Fail(new PyException(type, PyTuple.Empty));

    /// <summary>Raises an exception; the one being handled becomes its context.</summary>
    public Value Fail(PyException exception)
    {
        if (IsInterrupted || (Raised is not null && Meter.Exceeded != LimitKind.None))
        {
            // The end of the run, or its interruption, is not replaced by what follows from it.
            return Value.Error;
        }

        Raised = exception;
        if (exception != Handled && exception.Context is null)
        {
            exception.Context = Handled;
        }

        return Value.Error;
    }

    /// <summary>
    /// Asks the meter for memory about to be allocated. False: the terminal error is raised, return
    /// <see cref="Value.Error"/>.
    /// </summary>
    public bool Charge(long bytes) => Meter.ChargeBytes(bytes) || Exhaust();

    /// <summary>
    /// Reports work in units of about a nanosecond. False: the terminal error is raised, return
    /// <see cref="Value.Error"/>.
    /// </summary>
    public bool ChargeWork(long units) => Meter.ChargeWork(units) || Exhaust();

    /// <summary>Raises the terminal error of the exceeded limit; no handler of the program sees it.</summary>
    public bool Exhaust()
    {
        if (IsInterrupted)
        {
            DropInner();
        }

        Fail(LimitErrors.Create(Meter));
        IsTerminal = true;
        return false;
    }

    /// <summary>True once a limit ended the run: handlers are skipped.</summary>
    public bool IsTerminal { get; private set; }
}
