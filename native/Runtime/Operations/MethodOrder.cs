using System.Collections.Generic;
using System.Text;
using Monty.Runtime.Objects;

namespace Monty.Runtime.Operations;

/// <summary>The C3 linearisation of the bases of a class.</summary>
internal static class MethodOrder
{
    /// <summary>The order after the class itself; null: the bases cannot be ordered, the error is raised.</summary>
    public static PyType[]? Compute(Vm.Vm vm, PyType[] bases)
    {
        if (bases.Length == 1)
        {
            return bases[0].Mro.ToArray();
        }

        var work = 0L;
        var lists = new List<PyType[]>(bases.Length + 1);
        foreach (var parent in bases)
        {
            lists.Add(parent.Mro.ToArray());
            work += parent.Mro.Length;
        }

        lists.Add(bases);
        if (!vm.ChargeWork(work * lists.Count * 4))
        {
            return null;
        }

        var heads = new int[lists.Count];
        var waiting = CountTails(lists);
        var order = new List<PyType>();
        for (;;)
        {
            var next = Next(lists, heads, waiting, out var isDone);
            if (isDone)
            {
                return [.. order];
            }

            if (next is null)
            {
                Refuse(vm, lists, heads);
                return null;
            }

            order.Add(next);
            for (var i = 0; i < heads.Length; i++)
            {
                if (heads[i] < lists[i].Length && lists[i][heads[i]] == next && ++heads[i] < lists[i].Length)
                {
                    waiting[lists[i][heads[i]]]--;
                }
            }
        }
    }

    /// <summary>In how many lists a class stands behind the head: it may be taken when that is none.</summary>
    private static Dictionary<PyType, int> CountTails(List<PyType[]> lists)
    {
        var waiting = new Dictionary<PyType, int>();
        foreach (var list in lists)
        {
            for (var i = 0; i < list.Length; i++)
            {
                waiting[list[i]] = waiting.GetValueOrDefault(list[i]) + (i > 0 ? 1 : 0);
            }
        }

        return waiting;
    }

    /// <summary>The first head that is in no tail.</summary>
    private static PyType? Next(
        List<PyType[]> lists, int[] heads, Dictionary<PyType, int> waiting, out bool isDone)
    {
        isDone = true;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= lists[i].Length)
            {
                continue;
            }

            isDone = false;
            if (waiting[lists[i][heads[i]]] == 0)
            {
                return lists[i][heads[i]];
            }
        }

        return null;
    }

    private static void Refuse(Vm.Vm vm, List<PyType[]> lists, int[] heads)
    {
        var text = new StringBuilder("Cannot create a consistent method resolution order (MRO) for bases ");
        var seen = new HashSet<PyType>();
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] < lists[i].Length && seen.Add(lists[i][heads[i]]))
            {
                text.Append(seen.Count > 1 ? ", " : "").Append(lists[i][heads[i]].Name);
            }
        }

        vm.Fail(ExceptionTypes.TypeError, text.ToString());
    }
}
