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
        if (!vm.ChargeWork(work * work * 4))
        {
            return null;
        }

        var heads = new int[lists.Count];
        var order = new List<PyType>();
        for (;;)
        {
            var next = Next(lists, heads, out var isDone);
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
                if (heads[i] < lists[i].Length && lists[i][heads[i]] == next)
                {
                    heads[i]++;
                }
            }
        }
    }

    /// <summary>The first head that is in no tail.</summary>
    private static PyType? Next(List<PyType[]> lists, int[] heads, out bool isDone)
    {
        isDone = true;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= lists[i].Length)
            {
                continue;
            }

            isDone = false;
            var candidate = lists[i][heads[i]];
            var isBlocked = false;
            for (var j = 0; j < heads.Length && !isBlocked; j++)
            {
                isBlocked = heads[j] < lists[j].Length && Array.IndexOf(lists[j], candidate, heads[j] + 1) >= 0;
            }

            if (!isBlocked)
            {
                return candidate;
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
