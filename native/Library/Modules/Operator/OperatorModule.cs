using Monty.Library.Declarations;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Operator;

/// <summary>The functions of operator.</summary>
[PyModule("_operator")]
internal static partial class OperatorModule
{
    /// <summary>a &lt; b.</summary>
    [PyFunction("lt(a, b, /)", Cost = Cost.Charged)]
    private static Value Less(Vm vm, Value a, Value b) => Compare(vm, CompareOperator.Less, a, b, "_lt");

    /// <summary>a &lt;= b.</summary>
    [PyFunction("le(a, b, /)", Cost = Cost.Charged)]
    private static Value LessEqual(Vm vm, Value a, Value b) => Compare(vm, CompareOperator.LessEqual, a, b, "_le");

    /// <summary>a == b.</summary>
    [PyFunction("eq(a, b, /)", Cost = Cost.Charged)]
    private static Value Equal(Vm vm, Value a, Value b) => Compare(vm, CompareOperator.Equal, a, b, "_eq");

    /// <summary>a != b.</summary>
    [PyFunction("ne(a, b, /)", Cost = Cost.Charged)]
    private static Value NotEqual(Vm vm, Value a, Value b) => Compare(vm, CompareOperator.NotEqual, a, b, "_ne");

    /// <summary>a &gt;= b.</summary>
    [PyFunction("ge(a, b, /)", Cost = Cost.Charged)]
    private static Value GreaterEqual(Vm vm, Value a, Value b) =>
        Compare(vm, CompareOperator.GreaterEqual, a, b, "_ge");

    /// <summary>a &gt; b.</summary>
    [PyFunction("gt(a, b, /)", Cost = Cost.Charged)]
    private static Value Greater(Vm vm, Value a, Value b) => Compare(vm, CompareOperator.Greater, a, b, "_gt");

    /// <summary>a is b.</summary>
    [PyFunction("is_(a, b, /)", Cost = Cost.Constant)]
    private static Value Is(Value a, Value b) => Value.Bool(Value.Same(a, b));

    /// <summary>a is not b.</summary>
    [PyFunction("is_not(a, b, /)", Cost = Cost.Constant)]
    private static Value IsNot(Value a, Value b) => Value.Bool(!Value.Same(a, b));

    /// <summary>a is None.</summary>
    [PyFunction("is_none(a, /)", Cost = Cost.Constant)]
    private static Value IsNone(Value a) => Value.Bool(a.IsNone);

    /// <summary>a is not None.</summary>
    [PyFunction("is_not_none(a, /)", Cost = Cost.Constant)]
    private static Value IsNotNone(Value a) => Value.Bool(!a.IsNone);

    /// <summary>not a.</summary>
    [PyFunction("not_(a, /)", Cost = Cost.Charged)]
    private static Value Not(Vm vm, Value a) => Text(vm, "_not", a);

    /// <summary>True when a is true.</summary>
    [PyFunction("truth(a, /)", Cost = Cost.Charged)]
    private static Value Truth(Vm vm, Value a) => Text(vm, "_truth", a);

    /// <summary>-a.</summary>
    [PyFunction("neg(a, /)", Cost = Cost.Charged)]
    private static Value Negative(Vm vm, Value a) => Text(vm, "_neg", a);

    /// <summary>+a.</summary>
    [PyFunction("pos(a, /)", Cost = Cost.Charged)]
    private static Value Positive(Vm vm, Value a) => Text(vm, "_pos", a);

    /// <summary>~a.</summary>
    [PyFunction("inv(a, /)", Cost = Cost.Charged)]
    private static Value Inv(Vm vm, Value a) => Text(vm, "_inv", a);

    /// <summary>~a.</summary>
    [PyFunction("invert(a, /)", Cost = Cost.Charged)]
    private static Value Invert(Vm vm, Value a) => Text(vm, "_inv", a);

    /// <summary>abs(a).</summary>
    [PyFunction("abs(a, /)", Cost = Cost.Charged)]
    private static Value Abs(Vm vm, Value a) => Text(vm, "_abs", a);

    /// <summary>a as an int.</summary>
    [PyFunction("index(a, /)", Cost = Cost.Charged)]
    private static Value Index(Vm vm, Value a) => Text(vm, "_index", a);

    /// <summary>a + b of sequences.</summary>
    [PyFunction("concat(a, b, /)", Cost = Cost.Charged)]
    private static Value Concat(Vm vm, Value a, Value b) => Text(vm, "_concat", a, b);

    /// <summary>a += b of sequences.</summary>
    [PyFunction("iconcat(a, b, /)", Cost = Cost.Charged)]
    private static Value InplaceConcat(Vm vm, Value a, Value b) => Text(vm, "_iconcat", a, b);

    /// <summary>b in a.</summary>
    [PyFunction("contains(a, b, /)", Cost = Cost.Charged)]
    private static Value Contains(Vm vm, Value a, Value b) => Text(vm, "_contains", a, b);

    /// <summary>How often b occurs in a.</summary>
    [PyFunction("countOf(a, b, /)", Cost = Cost.Charged)]
    private static Value CountOf(Vm vm, Value a, Value b) => Text(vm, "_count_of", a, b);

    /// <summary>Where b occurs first in a.</summary>
    [PyFunction("indexOf(a, b, /)", Cost = Cost.Charged)]
    private static Value IndexOf(Vm vm, Value a, Value b) => Text(vm, "_index_of", a, b);

    /// <summary>a[b] = c.</summary>
    [PyFunction("setitem(a, b, c, /)", Cost = Cost.Charged)]
    private static Value SetItem(Vm vm, Value a, Value b, Value c) => Text(vm, "_setitem", a, b, c);

    /// <summary>del a[b].</summary>
    [PyFunction("delitem(a, b, /)", Cost = Cost.Charged)]
    private static Value DeleteItem(Vm vm, Value a, Value b) => Text(vm, "_delitem", a, b);

    /// <summary>A guess at the number of items.</summary>
    [PyFunction("length_hint(obj, default=0, /)", Cost = Cost.Charged)]
    private static Value LengthHint(Vm vm, Value obj, Value @default) => Text(vm, "_length_hint", obj, @default);

    /// <summary>a[b].</summary>
    [PyFunction("getitem(a, b, /)", Cost = Cost.Charged)]
    private static Value GetItem(Vm vm, Value a, Value b) =>
        Ops.IsUserInstance(a) || Ops.IsUserInstance(b) ? Text(vm, "_getitem", a, b) : Ops.GetItem(vm, a, b);

    /// <summary>Ends the calling native with a call of a function of the module's text.</summary>
    internal static Value Text(Vm vm, string name, params ReadOnlySpan<Value> arguments) =>
        vm.TailText("operator", name, arguments);

    private static Value Compare(Vm vm, CompareOperator kind, in Value a, in Value b, string text) =>
        (IsNumber(a) || a.IsStr) && (IsNumber(b) || b.IsStr) && Ops.TryComparePlain(kind, a, b, out var truth)
            ? Value.Bool(truth) : Text(vm, text, a, b);
}
