using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>
/// What defaultdict and Counter do for missing keys, without their text where nothing of the program is called.
/// </content>
internal static unsafe partial class Interpreter
{
    private static readonly string FactorySlot = PyMember.StoragePrefix + "default_factory";

    /// <summary>Gives the item of a missing key, which defaultdict stores; false when the text has to do it.</summary>
    private static bool TryMakeItem(Vm vm, PyDict dict, in Value key, in Value missing, out Value item)
    {
        if (IsText(missing, "Counter.__missing__"))
        {
            item = Value.Int(0);
            return true;
        }

        item = default;
        if (dict is not PyDictInstance instance || !IsText(missing, "defaultdict.__missing__"))
        {
            return false;
        }

        var attributes = instance.Attributes;
        var slot = attributes.Shape.IndexOf(FactorySlot);
        if (slot < 0 || attributes.Slots[slot].Ref is not PyType { IsUser: false } factory)
        {
            return false;
        }

        item = factory == BuiltinTypes.List ? Value.Of(new PyList())
            : factory == BuiltinTypes.Int ? Value.Int(0)
            : factory == BuiltinTypes.Set ? Value.Of(new PySet())
            : factory == BuiltinTypes.Dict ? Value.Of(new PyDict())
            : factory == BuiltinTypes.Float ? Value.Float(0)
            : factory == BuiltinTypes.Str ? Value.Str("")
            : Value.Missing;
        if (item.IsMissing)
        {
            return false;
        }

        vm.Meter.Allocations++;
        item = vm.TryDunder(instance.Class, SlotId.SetItem, out _) ? Value.Missing
            : dict.Set(vm, key, item) ? item : Value.Error;
        return !item.IsMissing;
    }

    /// <summary>A defaultdict of a class without more than the text, made of nothing but its factory.</summary>
    private static PyDictInstance? TryMakeDefaultDict(PyType type, in Value init, ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length != 1 || arguments[0].Ref is not (PyType or PyFunction)
            || type.Layout != Layout.Dict || !IsText(init, "defaultdict.__init__"))
        {
            return null;
        }

        var made = new PyDictInstance(type);
        made.Attributes.AddSlot(FactorySlot, arguments[0]);
        return made;
    }

    /// <summary>True for a function of the library's own text.</summary>
    private static bool IsText(in Value function, string name) =>
        function.Ref is PyFunction { Code: var code } && (code.Flags & CodeFlags.Hidden) != 0
        && string.Equals(code.QualifiedName, name, StringComparison.Ordinal);
}
