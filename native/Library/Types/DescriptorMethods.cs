using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Types;

/// <summary>Members of the descriptors of computed attributes and of slots.</summary>
[PyType("getset_descriptor")]
[PyType("member_descriptor")]
internal static partial class DescriptorMethods
{
    /// <summary>The attribute of an instance; the descriptor itself for a class.</summary>
    [PyMethod("__get__(instance, owner=None, /)", Style = CallStyle.Slot, Cost = Cost.Charged)]
    private static Value Get(Vm vm, Value self, Value instance, Value owner) =>
        instance.IsNone && !owner.IsNone ? self
            : Applies(vm, self, instance) ? ObjectMethods.GetAttribute(vm, instance, Value.Str(Name(self)))
                : Value.Error;

    /// <summary>Sets the attribute of an instance.</summary>
    [PyMethod("__set__(instance, value, /)", Style = CallStyle.Slot, Cost = Cost.Charged)]
    private static Value Set(Vm vm, Value self, Value instance, Value value) =>
        Applies(vm, self, instance) ? ObjectMethods.Store(vm, instance, Value.Str(Name(self)), value) : Value.Error;

    /// <summary>Deletes the attribute of an instance.</summary>
    [PyMethod("__delete__(instance, /)", Style = CallStyle.Slot, Cost = Cost.Charged)]
    private static Value Delete(Vm vm, Value self, Value instance) => Set(vm, self, instance, Value.Missing);

    /// <summary>The name of the attribute.</summary>
    [PyGetter("__name__")]
    private static string Name(Value self) => self.Ref is PyGetter getter ? getter.Name : ((PyMember)self.Ref!).Name;

    /// <summary>The name with that of the class.</summary>
    [PyGetter("__qualname__")]
    private static string QualifiedName(Value self) => Owner(self).QualifiedName + "." + Name(self);

    /// <summary>The class that declares it.</summary>
    [PyGetter("__objclass__")]
    private static PyType Owner(Value self) => self.Ref is PyGetter getter ? getter.Owner : ((PyMember)self.Ref!).Owner;

    /// <summary>Slots of programs have no documentation.</summary>
    [PyGetter("__doc__")]
    private static Value Doc(Value self)
    {
        _ = self;
        return Value.None;
    }

    private static bool Applies(Vm vm, in Value self, in Value instance)
    {
        if (instance.Class.IsSubclassOf(Owner(self)))
        {
            return true;
        }

        BindErrors.WrongReceiver(vm, Name(self), Owner(self), instance);
        return false;
    }
}
