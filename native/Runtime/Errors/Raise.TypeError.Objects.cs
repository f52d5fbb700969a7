using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <content>
/// Messages of TypeError of object, type and the members of classes. Source: CPython 3.14 Objects/typeobject.c and
/// others.
/// </content>
internal static partial class Raise
{
    /// <content>Objects and classes.</content>
    internal static partial class TypeError
    {
        /// <summary>X.__new__() without a class.</summary>
        public static Value NewWithoutClass(Vm.Vm vm, string owner) =>
            Fail(vm, $"{owner}.__new__(): not enough arguments");

        /// <summary>property.__set_name__ with a wrong number of arguments.</summary>
        public static Value SetNameArguments(Vm.Vm vm, int given) =>
            Fail(vm, $"__set_name__() takes 2 positional arguments but {given} were given");

        /// <summary>X.__new__ of something that is no class.</summary>
        public static Value NewOfInstance(Vm.Vm vm, string owner, in Value value) =>
            Fail(vm, $"{owner}.__new__(X): X is not a type object ({value.Class.FullName})");

        /// <summary>X.__new__ of an unrelated class.</summary>
        public static Value NewOfOther(Vm.Vm vm, string owner, string type) =>
            Fail(vm, $"{owner}.__new__({type}): {type} is not a subtype of {owner}");

        /// <summary>object.__new__ of a class with another storage.</summary>
        public static Value UnsafeNew(Vm.Vm vm, string type, string native) =>
            Fail(vm, $"object.__new__({type}) is not safe, use {native}.__new__()");

        /// <summary>Arguments for object.__new__.</summary>
        public static Value ObjectNewArguments(Vm.Vm vm) =>
            Fail(vm, "object.__new__() takes exactly one argument (the type to instantiate)");

        /// <summary>Arguments for a class without __init__.</summary>
        public static Value NoArguments(Vm.Vm vm, string type) => Fail(vm, $"{type}() takes no arguments");

        /// <summary>Arguments for object.__init__.</summary>
        public static Value ObjectInitArguments(Vm.Vm vm) =>
            Fail(vm, "object.__init__() takes exactly one argument (the instance to initialize)");

        /// <summary>Arguments for the inherited object.__init__.</summary>
        public static Value InitArguments(Vm.Vm vm, string type) =>
            Fail(vm, $"{type}.__init__() takes exactly one argument (the instance to initialize)");

        /// <summary>Arguments for object.__init_subclass__.</summary>
        public static Value InitSubclassArguments(Vm.Vm vm, string type) =>
            Fail(vm, $"{type}.__init_subclass__() takes no keyword arguments");

        /// <summary>An instance of an abstract class.</summary>
        public static Value Abstract(Vm.Vm vm, PyType type, List<string> names)
        {
            var plural = names.Count == 1 ? "" : "s";
            return Fail(vm,
                $"Can't instantiate abstract class {type.Name} without an implementation for abstract method{plural} "
                + $"'{string.Join("', '", names)}'");
        }

        /// <summary>A format specification for an object without __format__.</summary>
        public static Value FormatString(Vm.Vm vm, in Value value) =>
            Fail(vm, $"unsupported format string passed to {value.Class.FullName}.__format__");

        /// <summary>__class__ set to something that is no class.</summary>
        public static Value ClassValue(Vm.Vm vm, in Value value) => value.IsMissing
            ? Fail(vm, "can't delete __class__ attribute")
            : Fail(vm, $"__class__ must be set to a class, not '{value.Class.FullName}' object");

        /// <summary>__class__ of an object of a builtin class, or set to one.</summary>
        public static Value ClassOfImmutable(Vm.Vm vm) =>
            Fail(vm, "__class__ assignment only supported for mutable types or ModuleType subclasses");

        /// <summary>__dict__ set to something else than a dict.</summary>
        public static Value DictValue(Vm.Vm vm, in Value value) =>
            Fail(vm, $"__dict__ must be set to a dictionary, not a '{value.Class.FullName}'");

        /// <summary>__class__ set to a class with another storage.</summary>
        public static Value ClassLayout(Vm.Vm vm, string to, string from) =>
            Fail(vm, $"__class__ assignment: '{to}' object layout differs from '{from}'");

        /// <summary>type() of two arguments.</summary>
        public static Value TypeArguments(Vm.Vm vm) => Fail(vm, "type() takes 1 or 3 arguments");

        /// <summary>type.__new__ of another number of arguments.</summary>
        public static Value TypeNewArguments(Vm.Vm vm, int count) =>
            Fail(vm, $"type.__new__() takes exactly 3 arguments ({count} given)");

        /// <summary>The name of a class set to something that is no str.</summary>
        public static Value TypeName(Vm.Vm vm, string attribute, string type, in Value value) =>
            Fail(vm, $"can only assign string to {type}.{attribute}, not '{value.Class.FullName}'");

        /// <summary>An attribute of a builtin class set.</summary>
        public static Value ImmutableType(Vm.Vm vm, string attribute, string type) =>
            Fail(vm, $"cannot set '{attribute}' attribute of immutable type '{type}'");

        /// <summary>An attribute of a class deleted.</summary>
        public static Value CannotDelete(Vm.Vm vm, string attribute, string type) =>
            Fail(vm, $"cannot delete '{attribute}' attribute of immutable type '{type}'");

        /// <summary>The name of a function set to something that is no str.</summary>
        public static Value FunctionName(Vm.Vm vm, string attribute) =>
            Fail(vm, $"{attribute} must be set to a string object");

        /// <summary>The defaults of a function set to something else.</summary>
        public static Value FunctionDefaults(Vm.Vm vm, string attribute, string type) =>
            Fail(vm, $"{attribute} must be set to a {type} object");

        /// <summary>__bases__ set to something else than a tuple of classes.</summary>
        public static Value BasesValue(Vm.Vm vm, string type, in Value value) => value.Ref is PyTuple
            ? Fail(vm, $"can only assign non-empty tuple to {type}.__bases__, not ()")
            : Fail(vm, $"can only assign tuple to {type}.__bases__, not {value.Class.FullName}");

        /// <summary>A base that is no class.</summary>
        public static Value BasesMember(Vm.Vm vm, string type, in Value value) =>
            Fail(vm, $"{type}.__bases__ must be tuple of classes, not '{value.Class.FullName}'");

        /// <summary>A base that derives from the class.</summary>
        public static Value BasesCycle(Vm.Vm vm) => Fail(vm, "a __bases__ item causes an inheritance cycle");

        /// <summary>A base with another storage.</summary>
        public static Value BasesLayout(Vm.Vm vm, string to, string from) =>
            Fail(vm, $"__bases__ assignment: '{to}' object layout differs from '{from}'");

        /// <summary>throw() of something that is no exception.</summary>
        public static Value ThrowType(Vm.Vm vm, in Value type) => Fail(
            vm, $"exceptions must be classes or instances deriving from BaseException, not {type.Class.FullName}");

        /// <summary>throw() of an instance with a value.</summary>
        public static Value ThrowValue(Vm.Vm vm) => Fail(vm, "instance exception may not have a separate value");

        /// <summary>__cause__ or __context__ set to something that is no exception.</summary>
        public static Value ExceptionLink(Vm.Vm vm, string link) =>
            Fail(vm, $"exception {link} must be None or derive from BaseException");

        /// <summary>A part of a template that is neither text nor interpolation.</summary>
        public static Value TemplatePart(Vm.Vm vm, in Value value) => Fail(vm,
            $"Template.__new__ *args need to be of type 'str' or 'Interpolation', got {value.Class.FullName}");

        /// <summary>The conversion of an interpolation is no str.</summary>
        public static Value ConversionType(Vm.Vm vm, in Value value) => Fail(vm,
            $"Interpolation() argument 'conversion' must be str, not {value.Class.FullName}");

        /// <summary>__annotate__ set to something that cannot be called.</summary>
        public static Value AnnotateValue(Vm.Vm vm) => Fail(vm, "__annotate__ must be callable or None");

        /// <summary>__traceback__ set to something that is no traceback.</summary>
        public static Value TracebackValue(Vm.Vm vm) => Fail(vm, "__traceback__ must be a traceback or None");
    }
}
