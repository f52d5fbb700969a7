using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Re;

/// <summary>Methods of re.Pattern.</summary>
[PyType("re.Pattern")]
internal static partial class PatternMethods
{
    private const int MatchBytes = 150;
    private const int BytesOfText = 48;

    /// <summary>Where a match has to be.</summary>
    internal enum Anchor
    {
        /// <summary>Anywhere.</summary>
        None,
        /// <summary>At the start.</summary>
        Start,
        /// <summary>From the start to the end.</summary>
        Both,
    }

    /// <summary>The class.</summary>
    internal static PyType Type => PyPattern.PatternType;

    /// <summary>A match at the start.</summary>
    [PyMethod("match(string, pos=0, endpos=9223372036854775807)", Cost = Cost.Charged)]
    private static Value Match(Vm vm, PyPattern self, Value @string, long pos, long endpos) =>
        Find(vm, self, @string, pos, endpos, Anchor.Start);

    /// <summary>A match from start to end.</summary>
    [PyMethod("fullmatch(string, pos=0, endpos=9223372036854775807)", Cost = Cost.Charged)]
    private static Value FullMatch(Vm vm, PyPattern self, Value @string, long pos, long endpos) =>
        Find(vm, self, @string, pos, endpos, Anchor.Both);

    /// <summary>The first match.</summary>
    [PyMethod("search(string, pos=0, endpos=9223372036854775807)", Cost = Cost.Charged)]
    private static Value Search(Vm vm, PyPattern self, Value @string, long pos, long endpos) =>
        Find(vm, self, @string, pos, endpos, Anchor.None);

    /// <summary>The texts of all matches.</summary>
    [PyMethod("findall(string, pos=0, endpos=9223372036854775807)", Cost = Cost.Charged)]
    private static Value FindAllMethod(Vm vm, PyPattern self, Value @string, long pos, long endpos) =>
        FindAll(vm, self, @string, pos, endpos);

    /// <summary>An iterator over all matches.</summary>
    [PyMethod("finditer(string, pos=0, endpos=9223372036854775807)", Cost = Cost.Charged)]
    private static Value FindIterMethod(Vm vm, PyPattern self, Value @string, long pos, long endpos) =>
        FindIter(vm, self, @string, pos, endpos);

    /// <summary>The text between matches.</summary>
    [PyMethod("split(string, maxsplit=0)", Cost = Cost.Charged)]
    private static Value SplitMethod(Vm vm, PyPattern self, Value @string, long maxsplit) =>
        Split(vm, self, @string, maxsplit);

    /// <summary>The text with matches replaced.</summary>
    [PyMethod("sub(repl, string, count=0)", Cost = Cost.Charged)]
    private static Value Sub(Vm vm, PyPattern self, Value repl, Value @string, long count) =>
        Replace(vm, self, repl, @string, count, givesCount: false);

    /// <summary>The text with matches replaced, and how many.</summary>
    [PyMethod("subn(repl, string, count=0)", Cost = Cost.Charged)]
    private static Value SubCount(Vm vm, PyPattern self, Value repl, Value @string, long count) =>
        Replace(vm, self, repl, @string, count, givesCount: true);

    /// <summary>A scanner.</summary>
    [PyMethod("scanner(string, pos=0, endpos=9223372036854775807)", Cost = Cost.Charged)]
    private static Value Scanner(Vm vm, PyPattern self, Value @string, long pos, long endpos) =>
        self.Subject(vm, @string) is { } subject
            ? Value.Of(new PyMatches(self, subject, subject.PositionOf(pos), subject.PositionOf(endpos),
                PyMatches.ScannerType))
            : Value.Error;

    /// <summary>The pattern itself: it never changes.</summary>
    [PyMethod("__copy__()", Cost = Cost.Constant)]
    private static PyPattern Copy(PyPattern self) => self;

    /// <summary>The pattern itself: it never changes.</summary>
    [PyMethod("__deepcopy__(memo, /)", Cost = Cost.Constant)]
    private static PyPattern DeepCopy(PyPattern self, Value memo)
    {
        _ = memo;
        return self;
    }

    /// <summary>The class with type arguments: Pattern[str].</summary>
    [PyMethod("__class_getitem__(item, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassGetItem(PyType cls, Value item) => Construction.Alias(cls, item);

    /// <summary>The pattern as it was given.</summary>
    [PyGetter("pattern")]
    private static Value Source(PyPattern self) => self.Source;

    /// <summary>The flags in effect.</summary>
    [PyGetter("flags")]
    private static long Flags(PyPattern self) => (long)self.Flags;

    /// <summary>Number of capturing groups.</summary>
    [PyGetter("groups")]
    private static long Groups(PyPattern self) => self.Program.GroupCount;

    /// <summary>Numbers of the named groups.</summary>
    [PyGetter("groupindex")]
    private static PyMappingProxy GroupIndex(PyPattern self)
    {
        var names = new PyDict();
        foreach (var (name, number) in self.Names)
        {
            names.SetStr(name, Value.Int(number));
        }

        return new PyMappingProxy(names);
    }

    /// <summary>One match, or None.</summary>
    internal static Value Find(Vm vm, PyPattern pattern, in Value source, long pos, long endpos, Anchor anchor)
    {
        if (pattern.Subject(vm, source) is not { } subject || !vm.Charge(MatchBytes))
        {
            return Value.Error;
        }

        var start = subject.PositionOf(pos);
        var end = subject.PositionOf(endpos);
        if (start > end)
        {
            return Value.None;
        }

        var matcher = pattern.Matcher(vm);
        matcher.SetText(subject.Text, end);
        var result = anchor == Anchor.None
            ? matcher.Search(start, false) : matcher.Match(start, anchor == Anchor.Both);
        var found = result switch
        {
            MatchResult.Found => Value.Of(PyMatch.Of(pattern, subject, matcher, start, end)),
            MatchResult.None => Value.None,
            _ => Value.Error,
        };
        matcher.Release();
        return found;
    }

    /// <summary>
    /// A list of the texts of all matches: of the group when there is one, tuples when there are more.
    /// </summary>
    internal static Value FindAll(Vm vm, PyPattern pattern, in Value source, long pos, long endpos)
    {
        if (pattern.Subject(vm, source) is not { } subject)
        {
            return Value.Error;
        }

        var items = new PyList();
        var matcher = pattern.Matcher(vm);
        var groups = pattern.Program.GroupCount;
        var held = default(HeldBytes);
        var isDone = Each(vm, matcher, subject, subject.PositionOf(pos), subject.PositionOf(endpos), _ =>
        {
            if (!items.TryReserve(vm, 1) || !vm.ChargeWork(20)
                || !(held.Add(vm.Meter, BytesOfGroups(matcher, groups)) || vm.Exhaust()))
            {
                return false;
            }

            if (groups <= 1)
            {
                items.Append(Part(subject, matcher, groups));
                return true;
            }

            var parts = new Value[groups];
            for (var i = 0; i < groups; i++)
            {
                parts[i] = Part(subject, matcher, i + 1);
            }

            items.Append(Value.Of(new PyTuple(parts)));
            return true;
        });
        return isDone ? Value.Of(items) : Value.Error;
    }

    /// <summary>An iterator over all matches.</summary>
    internal static Value FindIter(Vm vm, PyPattern pattern, in Value source, long pos, long endpos) =>
        pattern.Subject(vm, source) is { } subject
            ? Value.Of(new PyMatches(pattern, subject, subject.PositionOf(pos), subject.PositionOf(endpos),
                BuiltinTypes.CallableIterator))
            : Value.Error;

    /// <summary>A list of what stands between matches, and of their groups.</summary>
    internal static Value Split(Vm vm, PyPattern pattern, in Value source, long limit)
    {
        if (pattern.Subject(vm, source) is not { } subject)
        {
            return Value.Error;
        }

        var items = new PyList();
        var matcher = pattern.Matcher(vm);
        var groups = pattern.Program.GroupCount;
        var done = 0;
        var held = default(HeldBytes);
        var isDone = limit < 0 || Each(vm, matcher, subject, 0, subject.Text.Length, count =>
        {
            if (!items.TryReserve(vm, groups + 1) || !vm.ChargeWork(20)
                || !(held.Add(vm.Meter, ((matcher.Registers[0] - done) * 2L) + BytesOfGroups(matcher, groups))
                    || vm.Exhaust()))
            {
                return false;
            }

            items.Append(subject.Slice(done, matcher.Registers[0]));
            for (var i = 1; i <= groups; i++)
            {
                items.Append(matcher.Registers[(2 * i) + 1] < 0 ? Value.None : Part(subject, matcher, i));
            }

            done = matcher.Registers[1];
            return true;
        }, limit);
        if (!isDone)
        {
            return Value.Error;
        }

        items.Append(subject.Slice(done, subject.Text.Length));
        return Value.Of(items);
    }

    /// <summary>What the texts of all groups of the last match take, of the match itself when there are none.</summary>
    private static long BytesOfGroups(RegexMatcher matcher, int groups)
    {
        var registers = matcher.Registers;
        var bytes = 0L;
        for (var i = Math.Min(groups, 1); i <= groups; i++)
        {
            bytes += BytesOfText + (Math.Max(0, registers[(2 * i) + 1] - registers[2 * i]) * 2L);
        }

        return bytes;
    }

    /// <summary>The text of a group of the last match, empty when it did not match.</summary>
    private static Value Part(RegexSubject subject, RegexMatcher matcher, int group)
    {
        var start = matcher.Registers[2 * group];
        var end = matcher.Registers[(2 * group) + 1];
        return start < 0 || end < 0 ? subject.Empty : subject.Slice(start, end);
    }

    /// <summary>Calls back for each match, at most limit times unless that is 0; false: an error is raised.</summary>
    private static bool Each(
        Vm vm, RegexMatcher matcher, RegexSubject subject, int start, int end, Func<long, bool> found, long limit = 0)
    {
        matcher.SetText(subject.Text, end);
        var mustAdvance = false;
        for (var count = 1L; start <= end && (limit == 0 || count <= limit); count++)
        {
            var result = matcher.Search(start, mustAdvance);
            if (result == MatchResult.None)
            {
                break;
            }

            if (result == MatchResult.Error || !found(count))
            {
                matcher.Release();
                return false;
            }

            start = matcher.Registers[1];
            mustAdvance = matcher.Registers[0] == start;
        }

        matcher.Release();
        return vm.ChargeWork(20);
    }
}
