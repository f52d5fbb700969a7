using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>Context managers, assertions, exception groups, imports, intrinsics.</content>
internal static unsafe partial class Interpreter
{
    private static int LoadEnterExit(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var window = ref R(ref regs, ip->A);
        var manager = window;
        var isAsync = (Op)ip->Op == Op.LoadAsyncEnterExit;
        var enterName = isAsync ? "__aenter__" : "__enter__";
        var exitName = isAsync ? "__aexit__" : "__exit__";
        if (!TrySpecial(vm, manager, exitName, out var exit))
        {
            return FailProtocol(vm, manager, isAsync, exitName);
        }

        if (!TrySpecial(vm, manager, enterName, out var enter))
        {
            return FailProtocol(vm, manager, isAsync, enterName);
        }

        window = exit;
        Unsafe.Add(ref window, 1) = enter;
        return Status.Done;
    }

    private static int FailProtocol(Vm vm, in Value manager, bool isAsync, string missed)
    {
        var what = isAsync ? "asynchronous context manager" : "context manager";
        var hasOther = TrySpecial(vm, manager, isAsync ? "__enter__" : "__aenter__", out _)
            && TrySpecial(vm, manager, isAsync ? "__exit__" : "__aexit__", out _);
        return Fail(vm, ExceptionTypes.TypeError,
            $"'{Ops.FullTypeName(manager.Class)}' object does not support the {what} protocol (missed {missed} method)"
            + (!hasOther ? "" : isAsync ? " but it supports the context manager protocol. Did you mean to use 'with'?"
                : " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"));
    }

    /// <summary>A special method, looked up on the class and bound.</summary>
    private static bool TrySpecial(Vm vm, in Value target, string name, out Value method)
    {
        if (!target.Class.TryLookup(name, out method))
        {
            return false;
        }

        switch (method.Ref)
        {
            case PyStaticMethod plain:
                method = plain.Function;
                break;
            case PyClassMethod onClass:
                method = Value.Of(new PyBoundMethod(onClass.Function, Value.Of(target.Class)));
                break;
            case PyFunction or PyNativeFunction:
                method = Value.Of(new PyBoundMethod(method, target));
                break;
            default:
                method = Value.Of(new PyBoundMethod(vm.Special(method, SlotId.Call), target));
                break;
        }

        return true;
    }

    /// <summary>The longest text of an operand of a failed assertion.</summary>
    private const int MaxOperand = 240;

    private static readonly string[] AssertSymbols = ["<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not"];

    private static int RaiseAssert(Vm vm, Instruction* ip, ref Value regs)
    {
        var symbol = ip->C < AssertSymbols.Length ? AssertSymbols[ip->C] : "?";
        return Fail(vm, ExceptionTypes.AssertionError,
            $"assert {Brief(vm, R(ref regs, ip->A))} {symbol} {Brief(vm, R(ref regs, ip->B))}");
    }

    /// <summary>The repr of an operand of a failed assertion; of a long one, its two ends.</summary>
    private static string Brief(Vm vm, in Value value)
    {
        var text = Ops.SafeRepr(vm, value);
        if (text.Length <= MaxOperand)
        {
            return text;
        }

        var before = MaxOperand / 2;
        var after = text.Length - before;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[before - 1]) ? before - 1 : before), "...",
            text.AsSpan(char.IsLowSurrogate(text[after]) ? after + 1 : after));
    }

    private static int MatchGroup(Vm vm, Instruction* ip, ref Value regs)
    {
        if (R(ref regs, ip->B).Ref is not PyException exception)
        {
            // Everything is handled already: nothing is left to match.
            R(ref regs, ip->A) = Value.None;
            Unsafe.Add(ref R(ref regs, ip->A), 1) = Value.None;
            return Status.Done;
        }

        if (ExceptionGroups.IsGroup(exception) && ExceptionGroups.HasProgramClass(vm, exception))
        {
            var types = R(ref regs, ip->C);
            return ExceptionGroups.TryTypes(vm, types, true, out _)
                ? Invoke(vm, ip, ref regs, 0, vm.Embedded("split_by"), R(ref regs, ip->B), types) : Status.Failed;
        }

        if (!ExceptionGroups.TryMatch(vm, exception, R(ref regs, ip->C), true, out var matched, out var rest))
        {
            return Status.Failed;
        }

        return AcceptMatch(vm, ref R(ref regs, ip->A), Value.OfNullable(matched), Value.OfNullable(rest));
    }

    private static int AcceptMatch(Vm vm, ref Value target, in Value matched, in Value rest)
    {
        target = matched;
        Unsafe.Add(ref target, 1) = rest;
        if (matched.Ref is PyException exception)
        {
            vm.Handled = exception;
        }

        return Status.Done;
    }

    private static int PrepareReraiseStar(Vm vm, Instruction* ip, ref Value regs)
    {
        var original = Expect<PyException>(R(ref regs, ip->B));
        var raised = Expect<PyList>(R(ref regs, ip->C));
        R(ref regs, ip->A) = Value.OfNullable(ExceptionGroups.Combine(vm, original, raised));
        return vm.IsTerminal ? Status.Failed : Status.Done;
    }

    private static int LoadLength(Vm vm, Instruction* ip, ref Value regs)
    {
        var target = R(ref regs, ip->B);
        if (vm.TryDunder(target.Class, SlotId.Len, out var method))
        {
            return Invoke(vm, ip, ref regs, 0, method, target);
        }

        if (!Ops.TryLength(vm, target, out var length))
        {
            return Status.Failed;
        }

        R(ref regs, ip->A) = Value.Int(length);
        return Status.Done;
    }

    private static int Import(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var target = ref R(ref regs, ip->A);
        var name = vm.Unit.Unit.Names[ip->B];
        if (ip->C != 0)
        {
            return Fail(vm, ExceptionTypes.ImportError, "attempted relative import with no known parent package");
        }

        // Modules with an underscore are for the library's own texts.
        var isLibrary = (vm.Unit.Unit.Codes[0].Flags & CodeFlags.Hidden) != 0;
        if (!isLibrary && vm.AsksForModule(name, out var mark))
        {
            return mark.IsError ? Status.Failed : Status.Suspended;
        }

        var module = isLibrary || vm.Catalog.HasModule(name) || vm.HasHostModule(name) ? vm.ImportModule(name)
            : vm.FailMissingModule(name);
        if (module is null)
        {
            return Status.Failed;
        }

        if (target.IsNone && name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot)
        {
            module = vm.ImportModule(name[..dot]);
            if (module is null)
            {
                return Status.Failed;
            }
        }

        target = Value.Of(module);
        return Status.Done;
    }

    private static int ImportFrom(Vm vm, Instruction* ip, ref Value regs)
    {
        var source = R(ref regs, ip->B);
        var name = vm.Unit.Unit.Names[ip->C];
        if (TryModuleName(vm, source, name, out var value))
        {
            R(ref regs, ip->A) = value;
            return Status.Done;
        }

        if (vm.Raised is not null)
        {
            return Status.Failed;
        }

        var moduleName = (source.Ref as PyModule)?.Name ?? "?";
        if (vm.AsksForModule(moduleName + "." + name, out var mark))
        {
            return mark.IsError ? Status.Failed : Status.Suspended;
        }

        if (vm.TryImport(moduleName + "." + name) is { } submodule)
        {
            R(ref regs, ip->A) = Value.Of(submodule);
            return Status.Done;
        }

        if (vm.Raised is not null)
        {
            return Status.Failed;
        }

        var message = $"cannot import name '{name}' from '{moduleName}' (unknown location)";
        var exception = new PyException(ExceptionTypes.ImportError, new PyTuple([Value.Str(message)]));
        exception.AddSlot("name", Value.Str(moduleName));
        exception.AddSlot("path", Value.None);
        exception.AddSlot("name_from", Value.Str(name));
        exception.AddSlot("msg", Value.Str(message));
        vm.Fail(exception);
        return Status.Failed;
    }

    /// <summary>
    /// An attribute of a module, made by its __getattr__ if need be; false without an error when there is none.
    /// </summary>
    private static bool TryModuleName(Vm vm, in Value source, string name, out Value value)
    {
        if (Ops.TryFindAttribute(vm, source, name, out value))
        {
            return true;
        }

        if (vm.Raised is not null || source.Ref is not PyModule { Text: not null } module
            || !module.Names.TryGet("__getattr__", out var fallback))
        {
            return false;
        }

        value = vm.CallNested(fallback, Value.Str(name));
        if (value.IsError && vm.Raised?.Class == ExceptionTypes.AttributeError)
        {
            vm.Raised = null;
        }

        return !value.IsError;
    }

    private static int ImportStar(Vm vm, Instruction* ip, ref Value regs)
    {
        if (R(ref regs, ip->A).Ref is not PyModule module)
        {
            return Fail(vm, ExceptionTypes.ImportError, "from-import-* object has no __dict__ and no __all__");
        }

        var globals = vm.Unit.Globals;
        if (module.Names.TryGet("__all__", out var all))
        {
            var listed = all.Ref is PyList list ? list.Span : all.Ref is PyTuple tuple ? tuple.Items : default;
            foreach (ref readonly var item in listed)
            {
                if (!Ops.TryText(item, out var name)
                    || !TryModuleName(vm, Value.Of(module), name, out var value))
                {
                    return vm.Raised is not null ? Status.Failed : Fail(vm, ExceptionTypes.AttributeError,
                        $"module '{module.Name}' has no attribute {Ops.SafeRepr(vm, item)}");
                }

                globals.Set(name, value);
            }

            return Status.Done;
        }

        module.Names.DefineAll();
        if (vm.Raised is not null)
        {
            return Status.Failed;
        }

        for (var i = 0; i < module.Names.Count; i++)
        {
            var name = module.Names.NameOf(i);
            ref var value = ref module.Names.ValueOf(i);
            if (!name.StartsWith('_') && !value.IsUnbound && !vm.IsBuiltinDefault(name, value))
            {
                globals.Set(name, value);
            }
        }

        return Status.Done;
    }

    private static PyTypeParameter MakeTypeParameter(Vm vm, Intrinsic kind, ref Value first)
    {
        var isVariable = kind == Intrinsic.TypeVar;
        var type = isVariable ? BuiltinTypes.TypeVar
            : kind == Intrinsic.ParamSpec ? BuiltinTypes.ParamSpec : BuiltinTypes.TypeVarTuple;
        return new PyTypeParameter(type, first.AsStr)
        {
            Bound = isVariable ? Lazy(Unsafe.Add(ref first, 1)) : LazyValue.Absent,
            Constraints = isVariable ? Lazy(Unsafe.Add(ref first, 2)) : LazyValue.Absent,
            Default = Lazy(Unsafe.Add(ref first, isVariable ? 3 : 1)),
            Module = Value.Str("typing"),
        };
    }

    private static LazyValue Lazy(in Value evaluator) =>
        evaluator.IsNone ? LazyValue.Absent : new LazyValue(evaluator, Value.Missing);

    private static Value ModuleName(Vm vm) =>
        vm.Unit.Globals.TryGet("__name__", out var name) || vm.Catalog.TryBuiltin("__name__", out name)
            ? name : Value.None;

    private static int CallIntrinsic(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var first = ref R(ref regs, ip->B);
        var second = Unsafe.Add(ref first, 1);
        switch ((Intrinsic)ip->C)
        {
            case Intrinsic.TypeVar or Intrinsic.ParamSpec or Intrinsic.TypeVarTuple:
                R(ref regs, ip->A) = Value.Of(MakeTypeParameter(vm, (Intrinsic)ip->C, ref first));
                return Status.Done;
            case Intrinsic.SubscriptGeneric:
            {
                var generic = TypeArguments.Generic(vm, TypeArguments.UnpackAll((PyTuple)first.Ref!));
                return Store(ref R(ref regs, ip->A), generic);
            }

            case Intrinsic.TypeAlias:
                R(ref regs, ip->A) = Value.Of(new PyTypeAlias(first.AsStr, second.Ref as PyTuple ?? PyTuple.Empty,
                    new LazyValue(Unsafe.Add(ref first, 2), Value.Missing)) { Module = ModuleName(vm) });
                return Status.Done;
            case Intrinsic.SetTypeParameters:
            {
                var function = (PyFunction)first.Ref!;
                (function.Details ??= new PyDict()).SetStr("__type_params__", second);
                R(ref regs, ip->A) = first;
                return Status.Done;
            }

            case Intrinsic.ClassNamespace:
                R(ref regs, ip->A) = regs;
                return Status.Done;
            case Intrinsic.Locals:
                R(ref regs, ip->A) = first;
                return Status.Done;
            case Intrinsic.SetModuleAnnotate:
                vm.Unit.Globals.Set("__annotate__", first);
                R(ref regs, ip->A) = Value.None;
                return Status.Done;
            case Intrinsic.EndBody:
                return EndBody(vm, ip, ref regs, first);
            default:
                return Fail(vm, ExceptionTypes.SystemError, $"unknown intrinsic {ip->C}");
        }
    }
}
