using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Decimals;

/// <summary>The native half of decimal.Context.</summary>
internal sealed class PyDecimalContext() : PyNative(ContextMethods.Type), IRestorable
{
    /// <summary>The name of the module's text that holds the current context.</summary>
    private const string Current = "_context";

    /// <summary>Signals in the order of CPython's C module, with the classes of their exceptions.</summary>
    public static readonly (DecimalSignals Signal, string Name)[] Signals =
    [
        (DecimalSignals.Invalid, "InvalidOperation"), (DecimalSignals.FloatOperation, "FloatOperation"),
        (DecimalSignals.DivisionByZero, "DivisionByZero"), (DecimalSignals.Overflow, "Overflow"),
        (DecimalSignals.Underflow, "Underflow"), (DecimalSignals.Subnormal, "Subnormal"),
        (DecimalSignals.Inexact, "Inexact"), (DecimalSignals.Rounded, "Rounded"),
        (DecimalSignals.Clamped, "Clamped"),
    ];

    private static readonly (DecimalSignals Signal, string Name)[] Conditions =
    [
        (DecimalSignals.Invalid, "InvalidOperation"), (DecimalSignals.ConversionSyntax, "ConversionSyntax"),
        (DecimalSignals.DivisionImpossible, "DivisionImpossible"),
        (DecimalSignals.DivisionUndefined, "DivisionUndefined"),
        (DecimalSignals.InvalidContext, "InvalidContext"), .. Signals[1..],
    ];

    /// <summary>Precision, range and rounding.</summary>
    public DecimalWork Work { get; private set; } = new();

    /// <summary>Exponents are written with a capital E.</summary>
    public bool IsCapital { get; set; } = true;

    /// <summary>What has happened.</summary>
    public DecimalSignals Flags { get; set; }

    /// <summary>What raises an exception.</summary>
    public DecimalSignals Traps { get; set; } =
        DecimalSignals.Invalid | DecimalSignals.DivisionByZero | DecimalSignals.Overflow;

    /// <inheritdoc/>
    public override Value[] Save() =>
    [
        Value.Int(Work.Precision), Value.Int((long)Work.Rounding), Value.Int(Work.Emin), Value.Int(Work.Emax),
        Value.Bool(IsCapital), Value.Bool(Work.Clamp), Value.Int((long)Flags), Value.Int((long)Traps),
    ];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyDecimalContext? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        if (state is not [{ Ref: null } precision, { Ref: null } rounding, { Ref: null } least, { Ref: null } most,
            { IsBool: true } capital, { IsBool: true } clamp, { Ref: null } flags, { Ref: null } traps]
            || precision.Bits is < 1 or > DecimalWork.MaxExponent || rounding.Bits is < 0 or > 7
            || least.Bits is < DecimalWork.MinExponent or > 0 || most.Bits is < 0 or > DecimalWork.MaxExponent
            || flags.Bits is < 0 or > 511 || traps.Bits is < 0 or > 511)
        {
            return null;
        }

        return new PyDecimalContext
        {
            Work = new DecimalWork
            {
                Precision = precision.Bits, Rounding = (DecimalRounding)rounding.Bits, Emin = least.Bits,
                Emax = most.Bits, Clamp = clamp.Bits != 0,
            },
            IsCapital = capital.Bits != 0, Flags = (DecimalSignals)flags.Bits, Traps = (DecimalSignals)traps.Bits,
        };
    }

    /// <inheritdoc/>
    public void TakeOver(PyObject other)
    {
        var source = (PyDecimalContext)other;
        (Work, IsCapital, Flags, Traps) = (source.Work, source.IsCapital, source.Flags, source.Traps);
    }

    /// <summary>The current context of the run; null: an error is raised.</summary>
    public static PyDecimalContext? Of(Vm vm)
    {
        if (vm.Modules.TryGetValue("decimal", out var module) && module.Names.TryGet(Current, out var value)
            && Ops.Unwrap(value).Ref is PyDecimalContext context)
        {
            return context;
        }

        // A program may have bound the name to something else.
        vm.Fail(ExceptionTypes.TypeError, "there is no current context");
        return null;
    }

    /// <summary>The settings, ready for an operation.</summary>
    public DecimalWork Begin(Vm vm)
    {
        Work.Machine = vm;
        Work.Status = DecimalSignals.None;
        Work.IsRefused = false;
        return Work;
    }

    /// <summary>The result of an operation, or the error of a trapped signal.</summary>
    public Value End(Vm vm, in DecimalNumber result) =>
        TryEnd(vm) ? Value.Of(new PyDecimal(result)) : Value.Error;

    /// <summary>Notes what an operation signalled; false: an error is raised.</summary>
    public bool TryEnd(Vm vm) => !Work.IsRefused && (Work.Status == DecimalSignals.None || TryReport(vm, Work.Status));

    /// <summary>Notes signals; false: one of them is trapped and raised.</summary>
    public bool TryReport(Vm vm, DecimalSignals status)
    {
        Flags |= (status & DecimalSignals.AnyInvalid) != 0
            ? (status & ~DecimalSignals.AnyInvalid) | DecimalSignals.Invalid : status;
        var traps = (Traps & DecimalSignals.Invalid) != 0 ? Traps | DecimalSignals.AnyInvalid : Traps;
        var raised = status & traps;
        if (raised == DecimalSignals.None)
        {
            return true;
        }

        var first = (raised & DecimalSignals.AnyInvalid) != 0 ? "InvalidOperation" : "";
        var conditions = new PyList();
        foreach (var (signal, name) in Conditions)
        {
            if ((raised & signal) != 0 && vm.Modules.TryGetValue("decimal", out var module)
                && module.Names.TryGet(name, out var found))
            {
                first = first.Length == 0 ? name : first;
                conditions.Append(found);
            }
        }

        var type = vm.Modules["decimal"].Names.TryGet(first, out var cls) && cls.Ref is PyType { } made
            && made.Layout == Layout.Exception ? made : ExceptionTypes.ArithmeticError;
        vm.Fail(new PyException(type, new PyTuple([Value.Of(conditions)])));
        return false;
    }
}
