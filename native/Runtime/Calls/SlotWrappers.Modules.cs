using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <content>The dunder methods of native classes of modules, by name.</content>
internal static unsafe partial class SlotWrappers
{
    private static void AddOperators(Rows rows, string names)
    {
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (name)
            {
                case "__repr__":
                    rows.Add(name, None, &Repr);
                    break;
                case "__str__":
                    rows.Add(name, None, &StrAny);
                    break;
                case "__hash__":
                    rows.Add(name, None, &Hash);
                    break;
                case "__bool__":
                    rows.Add(name, None, &Bool);
                    break;
                case "__neg__":
                    rows.Add(name, None, &Negative);
                    break;
                case "__pos__":
                    rows.Add(name, None, &Positive);
                    break;
                case "__len__":
                    rows.Add(name, None, &Len);
                    break;
                case "__iter__":
                    rows.Add(name, None, &Iter);
                    break;
                case "__next__":
                    rows.Add(name, None, &Next);
                    break;
                case "__format__":
                    rows.Add(name, One, &Format, CallStyle.Clinic);
                    break;
                case "__setitem__":
                    rows.Add(name, Two, &SetItem);
                    break;
                case "__pow__":
                    rows.Add(name, [Positional("value"), .. Optional], &Pow);
                    break;
                case "__rpow__":
                    rows.Add(name, [Positional("value"), .. Optional], &Rpow);
                    break;
                case "__add__":
                    rows.Add(name, One, &Add);
                    break;
                case "__radd__":
                    rows.Add(name, One, &Radd);
                    break;
                case "__sub__":
                    rows.Add(name, One, &Sub);
                    break;
                case "__rsub__":
                    rows.Add(name, One, &Rsub);
                    break;
                case "__mul__":
                    rows.Add(name, One, &Mul);
                    break;
                case "__rmul__":
                    rows.Add(name, One, &Rmul);
                    break;
                case "__truediv__":
                    rows.Add(name, One, &TrueDivide);
                    break;
                case "__rtruediv__":
                    rows.Add(name, One, &ReflectedTrueDivide);
                    break;
                case "__floordiv__":
                    rows.Add(name, One, &FloorDivide);
                    break;
                case "__rfloordiv__":
                    rows.Add(name, One, &ReflectedFloorDivide);
                    break;
                case "__mod__":
                    rows.Add(name, One, &Mod);
                    break;
                case "__rmod__":
                    rows.Add(name, One, &Rmod);
                    break;
                case "__divmod__":
                    rows.Add(name, One, &DivModAny);
                    break;
                case "__rdivmod__":
                    rows.Add(name, One, &ReflectedDivModAny);
                    break;
                case "__eq__":
                    rows.Add(name, One, &Equal);
                    break;
                case "__ne__":
                    rows.Add(name, One, &NotEqual);
                    break;
                case "__lt__":
                    rows.Add(name, One, &Less);
                    break;
                case "__le__":
                    rows.Add(name, One, &LessEqual);
                    break;
                case "__gt__":
                    rows.Add(name, One, &Greater);
                    break;
                case "__ge__":
                    rows.Add(name, One, &GreaterEqual);
                    break;
                case "__contains__":
                    rows.Add(name, One, &Contains);
                    break;
                case "__getitem__":
                    rows.Add(name, One, &GetItem);
                    break;
                case "__delitem__":
                    rows.Add(name, One, &DeleteItem);
                    break;
                case "__iadd__":
                    rows.Add(name, One, &Iadd);
                    break;
                case "__imul__":
                    rows.Add(name, One, &Imul);
                    break;
            }
        }
    }

    private static Value StrAny(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        Operations.Operations.Str(vm, Operations.Operations.Unwrap(a[0]));

    private static Value DivModAny(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        ((PyNative)Operations.Operations.Unwrap(a[0]).Ref!)
        .DivMod(vm, Operations.Operations.Unwrap(a[0]), Operations.Operations.Unwrap(a[1]));

    private static Value ReflectedDivModAny(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        ((PyNative)Operations.Operations.Unwrap(a[0]).Ref!)
        .DivMod(vm, Operations.Operations.Unwrap(a[1]), Operations.Operations.Unwrap(a[0]));
}
