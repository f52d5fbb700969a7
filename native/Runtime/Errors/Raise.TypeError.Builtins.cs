using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <content>Messages of TypeError of the builtin functions. Source: CPython 3.14 Python/bltinmodule.c.</content>
internal static partial class Raise
{
    /// <content>Builtin functions.</content>
    internal static partial class TypeError
    {
        /// <summary>sep or end of another type.</summary>
        public static Value PrintAffix(Vm.Vm vm, string name, in Value value) =>
            Fail(vm, $"{name} must be None or a string, not {value.Class.FullName}");

        /// <summary>A unary operation that a value does not have.</summary>
        public static Value BadOperand(Vm.Vm vm, string operation, in Value value) =>
            Fail(vm, $"bad operand type for {operation}: '{value.Class.FullName}'");

        /// <summary>ord() of a longer text.</summary>
        public static Value OrdLength(Vm.Vm vm, int length) =>
            Fail(vm, $"ord() expected a character, but string of length {length} found");

        /// <summary>ord() of another type.</summary>
        public static Value OrdType(Vm.Vm vm, in Value value) =>
            Fail(vm, $"ord() expected string of length 1, but {value.Class.FullName} found");

        /// <summary>round() of a value without __round__.</summary>
        public static Value NoRound(Vm.Vm vm, in Value value) =>
            Fail(vm, $"type {value.Class.FullName} doesn't define __round__ method");

        /// <summary>iter(v, w) of something that cannot be called.</summary>
        public static Value IterCallable(Vm.Vm vm) => Fail(vm, "iter(v, w): v must be callable");

        /// <summary>min() or max() without arguments.</summary>
        public static Value AtLeastOne(Vm.Vm vm, string function) =>
            Fail(vm, $"{function} expected at least 1 argument, got 0");

        /// <summary>min() or max() of several arguments with a default.</summary>
        public static Value DefaultOfMany(Vm.Vm vm, string function) =>
            Fail(vm, $"Cannot specify a default for {function}() with multiple positional arguments");

        /// <summary>sum() of texts.</summary>
        public static Value SumOf(Vm.Vm vm, in Value start) => Fail(vm, start.IsStr
            ? "sum() can't sum strings [use ''.join(seq) instead]"
            : "sum() can't sum bytes [use b''.join(seq) instead]");

        /// <summary>An attribute name of another type.</summary>
        public static Value AttributeName(Vm.Vm vm, in Value name) =>
            Fail(vm, $"attribute name must be string, not '{name.Class.FullName}'");

        /// <summary>isinstance() of something that is no class.</summary>
        public static Value InstanceOf(Vm.Vm vm) =>
            Fail(vm, "isinstance() arg 2 must be a type, a tuple of types, or a union");

        /// <summary>issubclass() of something that is no class.</summary>
        public static Value SubclassOf(Vm.Vm vm) =>
            Fail(vm, "issubclass() arg 2 must be a class, a tuple of classes, or a union");

        /// <summary>issubclass() with a first argument that is no class.</summary>
        public static Value SubclassArgument(Vm.Vm vm) => Fail(vm, "issubclass() arg 1 must be a class");

        /// <summary>isinstance() or issubclass() with list[int] and the like.</summary>
        public static Value ParameterizedGeneric(Vm.Vm vm, string function) =>
            Fail(vm, $"{function}() argument 2 cannot be a parameterized generic");

        /// <summary>isinstance() or issubclass() with Stack[int] of a generic class.</summary>
        public static Value SubscriptedGeneric(Vm.Vm vm) =>
            Fail(vm, "Subscripted generics cannot be used with class and instance checks");

        /// <summary>vars() of a value without attributes of its own.</summary>
        public static Value NoAttributes(Vm.Vm vm) => Fail(vm, "vars() argument must have __dict__ attribute");

        /// <summary>__iter__ gave something that cannot be stepped.</summary>
        public static Value NonIterator(Vm.Vm vm, in Value result) =>
            Fail(vm, $"iter() returned non-iterator of type '{result.Class.FullName}'");

        /// <summary>A special method gave something else than a str.</summary>
        public static Value NonText(Vm.Vm vm, string method, in Value result) =>
            Fail(vm, $"{method} returned non-string (type {result.Class.FullName})");

        /// <summary>pow() with a modulus and other numbers than ints.</summary>
        public static Value PowerModulus(Vm.Vm vm) =>
            Fail(vm, "pow() 3rd argument not allowed unless all arguments are integers");

        /// <summary>pow() of three values that do not go together.</summary>
        public static Value PowerOperands(Vm.Vm vm, in Value a, in Value b, in Value c) => Fail(
            vm, $"unsupported operand type(s) for ** or pow(): '{a.Class.FullName}', '{b.Class.FullName}', '{c.Class.FullName}'");

        /// <summary>divmod() of two values that do not go together.</summary>
        public static Value DivmodOperands(Vm.Vm vm, in Value a, in Value b) =>
            Fail(vm, $"unsupported operand type(s) for divmod(): '{a.Class.FullName}' and '{b.Class.FullName}'");

        /// <summary>__format__ gave something else than a str.</summary>
        public static Value FormatResult(Vm.Vm vm, in Value result) =>
            Fail(vm, $"__format__ must return a str, not {result.Class.FullName}");

        /// <summary>
        /// No text where str is needed. Source: CPython 3.14 Objects/unicodeobject.c, ensure_unicode.
        /// </summary>
        public static Value NotText(Vm.Vm vm, in Value value) => Fail(vm, $"must be str, not {value.Class.FullName}");

        /// <summary>aiter() of a value without __aiter__.</summary>
        public static Value NotAsyncIterable(Vm.Vm vm, in Value value) =>
            Fail(vm, $"'{value.Class.FullName}' object is not an async iterable");

        /// <summary>anext() of a value without __anext__.</summary>
        public static Value NotAsyncIterator(Vm.Vm vm, in Value value) =>
            Fail(vm, $"'{value.Class.FullName}' object is not an async iterator");
    }
}
