using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <content>Abstract classes.</content>
internal static partial class TypeMethods
{
    private const string AbstractName = "__abstractmethods__";

    /// <summary>The names of methods that keep the class from being instantiated.</summary>
    [PyGetter(AbstractName, Setter = nameof(SetAbstractMethods))]
    private static Value AbstractMethods(Vm vm, PyType self) =>
        self.IsUser && self.Namespace.TryGetStr(AbstractName, out var names) ? names
            : vm.Fail(ExceptionTypes.AttributeError, AbstractName);

    private static Value SetAbstractMethods(Vm vm, PyType self, Value value)
    {
        if (!self.IsUser)
        {
            return Raise.TypeError.ImmutableType(vm, AbstractName, self.FullName);
        }

        if (value.IsMissing)
        {
            if (!self.Namespace.RemoveStr(AbstractName))
            {
                return vm.Fail(ExceptionTypes.AttributeError, AbstractName);
            }

            self.IsAbstract = false;
        }
        else
        {
            if (!Ops.TryTruth(vm, value, out var isAbstract))
            {
                return Value.Error;
            }

            self.Namespace.SetStr(AbstractName, value);
            self.IsAbstract = isAbstract;
        }

        vm.ClassEpoch++;
        return Value.None;
    }
}
