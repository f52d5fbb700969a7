using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Members of BaseException.</summary>
[PyType("BaseException")]
internal static partial class ExceptionMethods
{
    /// <summary>A new exception; the arguments become args.</summary>
    [PyMethod("__new__(*args, **kwargs)", Kind = NativeKind.StaticMethod, Cost = Cost.Linear)]
    private static Value New(Vm vm, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        _ = kwargs;
        if (args.Length == 0)
        {
            return Raise.TypeError.NewWithoutClass(vm, "BaseException");
        }

        return args[0].Ref is not PyType type ? Raise.TypeError.NewOfInstance(vm, "BaseException", args[0])
            : !type.IsSubclassOf(ExceptionTypes.BaseException)
                ? Raise.TypeError.NewOfOther(vm, "BaseException", type.Name)
            : type.IsSubclassOf(ExceptionTypes.BaseExceptionGroup) || IsMadeByNew(type)
                ? Ops.NewException(vm, type, args[1..], default, default)
            : Value.Of(new PyException(type, args.Length == 1 ? PyTuple.Empty : new PyTuple(args[1..].ToArray())));
    }

    /// <summary>An OSError whose class has a __new__ of its own takes its fields there.</summary>
    private static bool IsMadeByNew(PyType type) => type.IsUser && type.IsSubclassOf(ExceptionTypes.OSError)
        && type.TryLookup("__new__", out _, out var maker) && maker.IsUser;

    /// <summary>Sets args and the attributes that some classes take from them.</summary>
    [PyMethod("__init__(*args, **kwargs)", Cost = Cost.Linear)]
    private static Value Init(Vm vm, PyException self, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        if (IsMadeByNew(self.Class))
        {
            return Value.None;
        }

        self.Arguments = args.Length == 0 ? PyTuple.Empty : new PyTuple(args.ToArray());
        var names = new PyList();
        var values = new PyList();
        if (kwargs.Names is { } keywords)
        {
            var position = 0;
            while (keywords.Next(ref position, out Value name, out Value value))
            {
                names.Append(name);
                values.Append(value);
            }
        }

        return Ops.InitializeException(vm, self, args, values.Span, names.Span) ? Value.None : Value.Error;
    }

    /// <summary>Adds a line that is shown after the message.</summary>
    [PyMethod("add_note(note, /)", Cost = Cost.Constant)]
    private static Value AddNote(Vm vm, PyException self, string note)
    {
        if (self.Dict is { } own && own.TryGetStr("__notes__", out _))
        {
            return vm.Fail(ExceptionTypes.TypeError, "Cannot add note: __notes__ is not a list");
        }

        (self.Notes ??= new PyList()).Append(Value.Str(note));
        return Value.None;
    }

    /// <summary>Sets the traceback and gives the exception.</summary>
    [PyMethod("with_traceback(tb, /)", Cost = Cost.Constant)]
    private static Value WithTraceback(Vm vm, PyException self, Value tb) =>
        TrySetTraceback(vm, self, tb) ? Value.Of(self) : Value.Error;

    /// <summary>The arguments.</summary>
    [PyGetter("args", Setter = nameof(SetArguments))]
    private static PyTuple Arguments(PyException self) => self.Arguments;

    /// <summary>The exception given by "raise ... from".</summary>
    [PyGetter("__cause__", Setter = nameof(SetCause))]
    private static PyException? Cause(PyException self) => self.Cause;

    /// <summary>The exception that was being handled.</summary>
    [PyGetter("__context__", Setter = nameof(SetContext))]
    private static PyException? Context(PyException self) => self.Context;

    /// <summary>True when the context is not shown.</summary>
    [PyGetter("__suppress_context__", Setter = nameof(SetSuppressContext))]
    private static bool SuppressContext(PyException self) => self.SuppressContext;

    /// <summary>The frames it passed.</summary>
    [PyGetter("__traceback__", Setter = nameof(SetTraceback))]
    private static Value Traceback(PyException self) => PyTraceback.Of(self);

    /// <summary>The added lines.</summary>
    [PyGetter("__notes__", Setter = nameof(SetNotes))]
    private static Value Notes(Vm vm, PyException self) =>
        self.Notes is { } notes ? Value.Of(notes)
            : self.Dict is { } own && own.TryGetStr("__notes__", out var other) ? other
            : Ops.FailAttribute(vm, Value.Of(self), "__notes__");

    /// <summary>An attribute that some class of exceptions has, None until it is set.</summary>
    internal static Value Field(PyException self, string name)
    {
        var value = Ops.ExceptionField(self, name);
        return value.IsMissing ? Value.None : value;
    }

    /// <summary>Sets such an attribute.</summary>
    internal static Value SetField(PyException self, string name, in Value value)
    {
        var stored = value.IsMissing ? Value.None : value;
        if (self.Dict is { } dict)
        {
            dict.SetStr(name, stored);
        }
        else if (self.Shape.IndexOf(name) is >= 0 and var slot)
        {
            self.Slots[slot] = stored;
        }
        else
        {
            self.AddSlot(name, stored);
        }

        return Value.None;
    }

    private static Value SetArguments(Vm vm, PyException self, Value value)
    {
        if (Ops.Drain(vm, value) is not { } items)
        {
            return Value.Error;
        }

        self.Arguments = new PyTuple(items);
        return Value.None;
    }

    private static Value SetCause(Vm vm, PyException self, Value value)
    {
        if (!value.IsNone && value.Ref is not PyException)
        {
            return Raise.TypeError.ExceptionLink(vm, "cause");
        }

        self.Cause = value.Ref as PyException;
        self.SuppressContext = true;
        return Value.None;
    }

    private static Value SetContext(Vm vm, PyException self, Value value)
    {
        if (!value.IsNone && value.Ref is not PyException)
        {
            return Raise.TypeError.ExceptionLink(vm, "context");
        }

        self.Context = value.Ref as PyException;
        return Value.None;
    }

    private static void SetSuppressContext(PyException self, Value value) => self.SuppressContext = value.IsTrue;

    private static Value SetTraceback(Vm vm, PyException self, Value value) =>
        TrySetTraceback(vm, self, value) ? Value.None : Value.Error;

    private static void SetNotes(PyException self, Value value)
    {
        self.Notes = value.Ref as PyList;
        self.Dict?.RemoveStr("__notes__");
        if (self.Notes is null && !value.IsMissing)
        {
            self.UseDict().SetStr("__notes__", value);
        }
    }

    private static bool TrySetTraceback(Vm vm, PyException self, in Value value)
    {
        if (!value.IsNone && value.Ref is not PyTraceback)
        {
            Raise.TypeError.TracebackValue(vm);
            return false;
        }

        self.Traceback = value.Ref is PyTraceback traceback && traceback.Frames is { } frames
            ? [.. frames]
            : null;
        self.View = value.Ref as PyTraceback;
        return true;
    }
}
