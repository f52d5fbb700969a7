using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Attributes that the site's own cache knows and that are no slots of instances.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Names of modules, data of classes, native getters; all else in Cold.</summary>
    private static int LoadAttributePlain(Vm vm, Instruction* ip, ref Value regs)
    {
        var target = R(ref regs, ip->B).Ref;
        var caches = vm.Caches;
        if (target is null || (uint)ip->C >= (uint)caches.Length)
        {
            return Cold(vm, ip, ref regs);
        }

        ref var cache = ref caches[ip->C];
        if (cache.Key is null || cache.Key != KeyOf(target) || cache.Epoch != vm.ClassEpoch)
        {
            return Cold(vm, ip, ref regs);
        }

        if (cache.Index == CacheIndex.Data && cache.DataEpoch == vm.DataEpoch)
        {
            ref var found = ref R(ref regs, ip->A);
            if (found.Ref != cache.Target)
            {
                found.Ref = cache.Target;
            }

            found.Bits = cache.Bits;
            return Status.Done;
        }

        if (cache.Index == CacheIndex.Reader)
        {
            return ReadNative(vm, ip, ref regs, Unsafe.As<PyGetter>(cache.Target!));
        }

        if (target.GetType() == typeof(PyModule))
        {
            ref var named = ref Unsafe.As<Globals>(cache.Target!).ValueOf(cache.Index);
            if (!named.IsUnbound)
            {
                Copy(ref R(ref regs, ip->A), ref named);
                return Status.Done;
            }
        }

        return Cold(vm, ip, ref regs);
    }

    /// <summary>The key of a cache for the commonest kinds of objects; null for all others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Shape? KeyOf(object target)
    {
        if (target.GetType() == typeof(PyInstance))
        {
            var instance = Unsafe.As<PyInstance>(target);
            return instance.Dict is null ? instance.Shape : null;
        }

        return target.GetType() == typeof(PyModule) ? Unsafe.As<PyModule>(target).NameKey
            : target.GetType() == typeof(PyType) ? Unsafe.As<PyType>(target).ClassShape
            : target is PyObject other ? other.Class.MethodKey : null;
    }

    /// <summary>Reads an attribute by the native getter of its class.</summary>
    private static int ReadNative(Vm vm, Instruction* ip, ref Value regs, PyGetter getter)
    {
        var self = R(ref regs, ip->B);
        var found = getter.Code(vm, new ReadOnlySpan<Value>(in self));
        if (found.IsError)
        {
            return Status.Failed;
        }

        R(ref regs, ip->A) = found;
        return Status.Done;
    }
}
