using System.Text;
using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Re;

/// <summary>Methods of re.Match.</summary>
[PyType("re.Match")]
internal static partial class MatchMethods
{
    /// <summary>The class.</summary>
    internal static PyType Type => PyMatch.MatchType;

    /// <summary>The text of one group, or a tuple of several.</summary>
    [PyMethod("group(*args)", Cost = Cost.Charged)]
    private static Value Group(Vm vm, PyMatch self, ReadOnlySpan<Value> args)
    {
        if (args.Length <= 1)
        {
            var number = args.Length == 0 ? 0 : self.Find(vm, args[0]);
            return number < 0 || !Ask(vm, self, number) ? Value.Error : self.Group(number, Value.None);
        }

        var parts = new Value[args.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var number = self.Find(vm, args[i]);
            if (number < 0 || !Ask(vm, self, number))
            {
                return Value.Error;
            }

            parts[i] = self.Group(number, Value.None);
        }

        return Value.Of(new PyTuple(parts));
    }

    /// <summary>The texts of all groups.</summary>
    [PyMethod("groups(default=None)", Cost = Cost.Charged)]
    private static Value Groups(Vm vm, PyMatch self, Value @default)
    {
        var parts = new Value[self.GroupCount - 1];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!Ask(vm, self, i + 1))
            {
                return Value.Error;
            }

            parts[i] = self.Group(i + 1, @default);
        }

        return Value.Of(parts.Length == 0 ? PyTuple.Empty : new PyTuple(parts));
    }

    /// <summary>The texts of the named groups.</summary>
    [PyMethod("groupdict(default=None)", Cost = Cost.Charged)]
    private static Value GroupDict(Vm vm, PyMatch self, Value @default)
    {
        var result = new PyDict();
        foreach (var (name, number) in self.Pattern.Names)
        {
            if (!Ask(vm, self, number))
            {
                return Value.Error;
            }

            result.SetStr(name, self.Group(number, @default));
        }

        return Value.Of(result);
    }

    /// <summary>Where a group starts.</summary>
    [PyMethod("start(group=0, /)", Cost = Cost.Charged)]
    private static Value Start(Vm vm, PyMatch self, Value group) => Place(vm, self, group, 0);

    /// <summary>Where a group ends.</summary>
    [PyMethod("end(group=0, /)", Cost = Cost.Charged)]
    private static Value End(Vm vm, PyMatch self, Value group) => Place(vm, self, group, 1);

    /// <summary>Where a group starts and ends.</summary>
    [PyMethod("span(group=0, /)", Cost = Cost.Charged)]
    private static Value Span(Vm vm, PyMatch self, Value group)
    {
        var number = self.Find(vm, group);
        return number < 0 || !vm.ChargeWork(10) ? Value.Error : Span(self, number);
    }

    /// <summary>A template with the groups filled in.</summary>
    [PyMethod("expand(template)", Cost = Cost.Charged)]
    private static Value Expand(Vm vm, PyMatch self, Value template)
    {
        var plain = Ops.Unwrap(template);
        if (!plain.TryStr(out var text))
        {
            if (plain.Ref is not PyBytes bytes)
            {
                return vm.Fail(ExceptionTypes.TypeError,
                    $"decoding to str: need a bytes-like object, {template.Class.Name} found");
            }

            text = Encoding.Latin1.GetString(bytes.Data);
        }

        if (!vm.Charge(text.Length * 20L) || !vm.ChargeWork(text.Length))
        {
            return Value.Error;
        }

        if (SubstitutionTemplate.Get(self.Pattern, text, out var problem) is not { } parsed)
        {
            return ReModule.Fail(vm, problem, template);
        }

        var result = new StringBuilder();
        foreach (var (literal, group) in parsed.Parts)
        {
            result.Append(literal);
            if (group >= 0 && self.Positions[2 * group] is >= 0 and var start)
            {
                var end = self.Positions[(2 * group) + 1];
                if (!vm.Charge((result.Length + end - start) * 2L) || !vm.ChargeWork(end - start))
                {
                    return Value.Error;
                }

                result.Append(self.Subject.Text, start, end - start);
            }
        }

        return self.Subject.IsBytes
            ? Value.Of(new PyBytes(Encoding.Latin1.GetBytes(result.ToString()))) : Value.Str(result.ToString());
    }

    /// <summary>The match itself: it never changes.</summary>
    [PyMethod("__copy__()", Cost = Cost.Constant)]
    private static PyMatch Copy(PyMatch self) => self;

    /// <summary>The match itself: it never changes.</summary>
    [PyMethod("__deepcopy__(memo, /)", Cost = Cost.Constant)]
    private static PyMatch DeepCopy(PyMatch self, Value memo)
    {
        _ = memo;
        return self;
    }

    /// <summary>The class with type arguments: Match[str].</summary>
    [PyMethod("__class_getitem__(item, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassGetItem(PyType cls, Value item) => Construction.Alias(cls, item);

    /// <summary>The text that was searched.</summary>
    [PyGetter("string")]
    private static Value Source(PyMatch self) => self.Subject.Source;

    /// <summary>The pattern.</summary>
    [PyGetter("re")]
    private static PyPattern Pattern(PyMatch self) => self.Pattern;

    /// <summary>Where the search was to start.</summary>
    [PyGetter("pos")]
    private static long Pos(PyMatch self) => self.Subject.IndexOf(self.Start);

    /// <summary>Where the search was to end.</summary>
    [PyGetter("endpos")]
    private static long EndPos(PyMatch self) => self.Subject.IndexOf(self.End);

    /// <summary>Number of the group that closed last.</summary>
    [PyGetter("lastindex")]
    private static Value LastIndex(PyMatch self) => self.LastGroup < 0 ? Value.None : Value.Int(self.LastGroup);

    /// <summary>Name of the group that closed last.</summary>
    [PyGetter("lastgroup")]
    private static Value LastGroup(PyMatch self)
    {
        foreach (var (name, number) in self.Pattern.Names)
        {
            if (number == self.LastGroup)
            {
                return Value.Str(name);
            }
        }

        return Value.None;
    }

    /// <summary>The places of all groups.</summary>
    [PyGetter("regs")]
    private static PyTuple Places(PyMatch self)
    {
        var places = new Value[self.GroupCount];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Span(self, i);
        }

        return new PyTuple(places);
    }

    private static Value Span(PyMatch self, int number) => Value.Of(new PyTuple([
        Value.Int(self.Subject.IndexOf(self.Positions[2 * number])),
        Value.Int(self.Subject.IndexOf(self.Positions[(2 * number) + 1]))]));

    private static Value Place(Vm vm, PyMatch self, in Value group, int side)
    {
        var number = self.Find(vm, group);
        return number < 0 || !vm.ChargeWork(10)
            ? Value.Error : Value.Int(self.Subject.IndexOf(self.Positions[(2 * number) + side]));
    }

    private static bool Ask(Vm vm, PyMatch self, int number)
    {
        var length = self.Positions[(2 * number) + 1] - self.Positions[2 * number];
        return vm.ChargeWork(10 + (length / 16)) && (length < 256 || vm.Charge(length * 2L));
    }
}

/// <summary>Methods of scanners.</summary>
[PyType("_sre.SRE_Scanner")]
internal static partial class ScannerMethods
{
    /// <summary>The class.</summary>
    internal static PyType Type => PyMatches.ScannerType;

    /// <summary>A match where the last one ended, or None.</summary>
    [PyMethod("match()", Cost = Cost.Charged)]
    private static Value Match(Vm vm, PyMatches self) => OrNone(self.Step(vm, true));

    /// <summary>The next match, or None.</summary>
    [PyMethod("search()", Cost = Cost.Charged)]
    private static Value Search(Vm vm, PyMatches self) => OrNone(self.Step(vm, false));

    /// <summary>The pattern.</summary>
    [PyGetter("pattern")]
    private static PyPattern Pattern(PyMatches self) => self.Pattern;

    private static Value OrNone(in Value found) => found.IsExhausted ? Value.None : found;
}

/// <summary>What the embedded text uses to replace by a function.</summary>
[PyType("_re.Substitution")]
internal static partial class SubstitutionMethods
{
    /// <summary>The class.</summary>
    internal static PyType Type => PySubstitution.SubstitutionType;

    /// <summary>Takes what the function made of a match.</summary>
    [PyMethod("add(item, /)", Cost = Cost.Charged)]
    private static Value Add(Vm vm, PySubstitution self, Value item)
    {
        if (!self.Pieces.TryReserve(vm, 2))
        {
            return Value.Error;
        }

        if (!item.IsNone)
        {
            self.Pieces.Append(item);
        }

        return Value.None;
    }

    /// <summary>The result.</summary>
    [PyMethod("finish()", Cost = Cost.Charged)]
    private static Value Finish(Vm vm, PySubstitution self) => self.Finish(vm);
}
