using System.Text;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Re;

/// <content>Replacing.</content>
internal static partial class PatternMethods
{
    private const int ChargeStep = 1 << 14;

    /// <summary>The text with matches replaced by a template, or by what a function makes of them.</summary>
    internal static Value Replace(
        Vm vm, PyPattern pattern, in Value replacement, in Value source, long limit, bool givesCount)
    {
        var plain = Ops.Unwrap(replacement);
        var isText = plain.TryStr(out var text);
        if (!isText && !Ops.IsBytesLike(plain))
        {
            return ReplaceByFunction(vm, pattern, replacement, source, limit, givesCount);
        }

        if (!isText)
        {
            if (!Ops.TryBytesLike(vm, plain, out var bytes) || !vm.Charge(bytes.Length * 2L))
            {
                return Value.Error;
            }

            text = Encoding.Latin1.GetString(bytes.Span);
        }

        if (!vm.Charge(text.Length * 20L) || !vm.ChargeWork(text.Length)
            || pattern.Subject(vm, source) is not { } subject)
        {
            return Value.Error;
        }

        if (SubstitutionTemplate.Get(pattern, text, out var problem) is not { } template)
        {
            return ReModule.Fail(vm, problem, replacement);
        }

        var result = new StringBuilder();
        var matcher = pattern.Matcher(vm);
        var done = 0;
        var total = 0L;
        var first = -1;
        long charged = 0;
        var isDone = limit < 0 || Each(vm, matcher, subject, 0, subject.Text.Length, count =>
        {
            total = count;
            var registers = matcher.Registers;
            first = first < 0 ? registers[0] : first;
            result.Append(subject.Text, done, registers[0] - done);
            done = registers[1];
            foreach (var (literal, group) in template.Parts)
            {
                result.Append(literal);
                if (group >= 0 && registers[2 * group] >= 0 && registers[(2 * group) + 1] >= 0)
                {
                    var start = registers[2 * group];
                    result.Append(subject.Text, start, registers[(2 * group) + 1] - start);
                }

                if (result.Length > charged && !Ask(vm, result.Length, ref charged))
                {
                    return false;
                }
            }

            return true;
        }, limit);
        if (!isDone)
        {
            return Value.Error;
        }

        if (total > 0 && isText != pattern.IsText)
        {
            return vm.Fail(ExceptionTypes.TypeError, pattern.IsText
                ? $"sequence item {(first > 0 ? 1 : 0)}: expected str instance, bytes found"
                : $"sequence item {(first > 0 ? 1 : 0)}: expected a bytes-like object, str found");
        }

        var made = Finish(vm, subject, result, done, total);
        return made.IsError || !givesCount ? made : Value.Of(new PyTuple([made, Value.Int(total)]));
    }

    private static Value Finish(Vm vm, RegexSubject subject, StringBuilder result, int done, long total)
    {
        if (total == 0)
        {
            return subject.Slice(0, subject.Text.Length);
        }

        if (!vm.Charge((result.Length + (subject.Text.Length - done)) * 4L))
        {
            return Value.Error;
        }

        result.Append(subject.Text, done, subject.Text.Length - done);
        var text = result.ToString();
        return subject.IsBytes ? Value.Of(new PyBytes(Encoding.Latin1.GetBytes(text))) : Value.Str(text);
    }

    private static bool Ask(Vm vm, long length, ref long charged)
    {
        charged = (length * 2) + ChargeStep;
        return vm.Charge(charged * 2) && vm.ChargeWork(length / 8);
    }

    private static Value ReplaceByFunction(
        Vm vm, PyPattern pattern, in Value function, in Value source, long limit, bool givesCount)
    {
        if (!Builtins.BuiltinsModule.IsCallable(function))
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"decoding to str: need a bytes-like object, {function.Class.Name} found");
        }

        if (pattern.Subject(vm, source) is not { } subject)
        {
            return Value.Error;
        }

        var matches = new PySubstitution(pattern, subject, limit < 0 ? -1 : limit, givesCount);
        return vm.TailCall(ReModule.Function(vm, "_substitute"), Value.Of(matches), function);
    }
}
