using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>
/// The hash of instances whose <c>__hash__</c> only returns that of an attribute, or of a tuple of attributes.
/// </content>
internal static partial class Operations
{
    private const int MaxHashedAttributes = 16;
    private const int WorkPerHashedAttribute = 8;

    /// <summary>
    /// Does what the method would do, where the caches of its code know each attribute and the values are numbers and
    /// texts, so that nothing of the program would run. False: nothing is done and nothing is raised.
    /// </summary>
    private static bool TryHashAttributes(Vm.Vm vm, PyFunction method, PyObject value, out long hash)
    {
        hash = 0;
        var code = method.Code.Instructions;
        var count = CountHashed(code, out var isTuple);
        if (count == 0 || method.FastArgumentCount != 1 || value is not IInstance { Attributes: { Dict: null } own }
            || !IsBuiltinHash(method, code[0]) || !vm.ChargeWork(count * WorkPerHashedAttribute))
        {
            return false;
        }

        var items = isTuple ? new Value[count] : [];
        for (var i = 1; i <= count; i++)
        {
            var site = code[i].C;
            var caches = method.Unit.Caches;
            if (site >= caches.Length || caches[site].Key != own.Shape || caches[site].Epoch != vm.ClassEpoch
                || (uint)caches[site].Index >= (uint)own.Slots.Length)
            {
                return false;
            }

            ref readonly var item = ref own.Slots[caches[site].Index];
            if (!(item.IsInt || item.IsFloat || item.IsStr || item.IsNone))
            {
                return false;
            }

            if (!isTuple)
            {
                return TryHash(vm, item, out hash);
            }

            items[i - 1] = item;
        }

        return new PyTuple(items).TryOwnHash(vm, out hash);
    }

    /// <summary>
    /// The number of attributes of the first parameter that code hashes and does nothing else; 0 for all other code.
    /// </summary>
    private static int CountHashed(ReadOnlySpan<Instruction> code, out bool isTuple)
    {
        isTuple = false;
        if (code.Length < 4 || (Op)code[0].Op != Op.LoadCallee)
        {
            return 0;
        }

        var register = code[0].A;
        var at = 1;
        while (at < code.Length && at <= MaxHashedAttributes && (Op)code[at].Op == Op.LoadAttribute && code[at].B == 0
            && code[at].A == register + at * Instruction.SlotBytes)
        {
            at++;
        }

        var count = at - 1;
        var first = register + Instruction.SlotBytes;
        if (at < code.Length && (Op)code[at].Op == Op.BuildTuple && code[at].A == first && code[at].B == first
            && code[at].C == count)
        {
            isTuple = true;
            at++;
        }

        return (isTuple || count == 1) && at + 1 < code.Length
            && (Op)code[at].Op == Op.Call && code[at].A == register && code[at].B == 1
            && (Op)code[at + 1].Op == Op.Return && code[at + 1].A == register ? count : 0;
    }

    private static bool IsBuiltinHash(PyFunction method, in Instruction load) =>
        method.Unit.Globals.ValueOf(load.B / Instruction.SlotBytes).Ref
            is PyNativeFunction { Name: "hash", Module: "builtins" };
}
