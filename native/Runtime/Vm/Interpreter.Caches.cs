using System.Runtime.CompilerServices;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>
/// Inline caches: one place per site, and a table of places for sites that meet more than one key.
/// </content>
internal static unsafe partial class Interpreter
{
    private const int SharedPlaces = 256;
    private const int HitsBeforeMove = 16;

    /// <summary>What a site knows about a key; a null reference when it knows nothing.</summary>
    private static ref InlineCache Recall(Vm vm, int site, Shape? key)
    {
        var caches = vm.Caches;
        if (key is null || (uint)site >= (uint)caches.Length)
        {
            return ref Unsafe.NullRef<InlineCache>();
        }

        ref var own = ref caches[site];
        if (own.Key == key && own.Epoch == vm.ClassEpoch)
        {
            return ref own;
        }

        var shared = vm.Unit.SharedCaches;
        if (shared.Length != 0)
        {
            ref var other = ref shared[SharedPlace(site, key)];
            if (other.Key == key && other.Site == site && other.Epoch == vm.ClassEpoch)
            {
                return ref Prefer(vm, ref own, ref other);
            }
        }

        return ref Unsafe.NullRef<InlineCache>();
    }

    // A site whose keys have changed for good gets the new one into its own place after a while.
    private static ref InlineCache Prefer(Vm vm, ref InlineCache own, ref InlineCache other)
    {
        if (++vm.SharedHits < HitsBeforeMove)
        {
            return ref other;
        }

        vm.SharedHits = 0;
        var displaced = own;
        own = other;
        if (displaced.Key is { } key)
        {
            displaced.Site = own.Site;
            vm.Unit.SharedCaches[SharedPlace(own.Site, key)] = displaced;
        }

        return ref own;
    }

    /// <summary>An empty cache for a key: the site's own place when that is free or stale, else a shared one.</summary>
    private static ref InlineCache Remember(Vm vm, int site, Shape key)
    {
        ref var cache = ref vm.CacheAt(site);
        if (cache.Key is not null && cache.Key != key && cache.Epoch == vm.ClassEpoch)
        {
            if (vm.Unit.SharedCaches.Length == 0)
            {
                vm.Unit.SharedCaches = new InlineCache[SharedPlaces];
            }

            cache = ref vm.Unit.SharedCaches[SharedPlace(site, key)];
        }

        cache.Key = key;
        cache.Target = null;
        cache.Start = null;
        cache.Index = 0;
        cache.Site = site;
        cache.Epoch = vm.ClassEpoch;
        return ref cache;
    }

    private static int SharedPlace(int site, Shape key) => (site * 31 + key.Spread) & (SharedPlaces - 1);

    /// <summary>The key for what a value's methods depend on; null when they are not cached.</summary>
    private static Shape? CacheKey(in Value target)
    {
        if (target.Ref is { } reference && reference.GetType() == typeof(PyInstance))
        {
            var instance = Unsafe.As<PyInstance>(reference);
            return instance.Dict is null ? instance.Shape : null;
        }

        var type = target.Class;
        if (type.MethodKey is { } common)
        {
            return common;
        }

        return target.Ref switch
        {
            PyType self => self.ClassShape,
            PyModule module => module.NameKey,
            IInstance { Attributes: { Dict: null } own } => own.Shape,
            _ => null,
        };
    }

    /// <summary>
    /// Notes the slot of a name of a module; builtins are found in slots that hold nothing of the module.
    /// </summary>
    private static void RememberName(Vm vm, int site, PyModule module, string name)
    {
        var slot = module.Names.IndexOf(name);
        if (slot >= 0 && !vm.Catalog.TryBuiltin(name, out _))
        {
            ref var cache = ref Remember(vm, site, module.NameKey);
            cache.Target = module.Names;
            cache.Index = slot;
        }
    }

    /// <summary>Notes a static method or a class method that the class of an instance has.</summary>
    private static void RememberWrapped(Vm vm, int site, in Value target, string name)
    {
        if (CacheKey(target) is { } key && key.IndexOf(name) < 0 && target.Class.TryLookup(name, out var wrapper)
            && wrapper.Ref is PyStaticMethod or PyClassMethod)
        {
            ref var cache = ref Remember(vm, site, key);
            cache.Target = wrapper.Ref;
            cache.Index = CacheIndex.Wrapped;
        }
    }

    /// <summary>
    /// Notes a native getter, or data found on a class or on the class of an instance that needs no binding.
    /// </summary>
    private static void RememberData(Vm vm, int site, Shape key, in Value target, string name, in Value found)
    {
        if (target.Class.TryLookup(name, out var getter) && getter.Ref is PyGetter
            && (target.Ref is not PyType || target.Class == BuiltinTypes.Type))
        {
            ref var cache = ref Remember(vm, site, key);
            cache.Target = getter.Ref;
            cache.Index = CacheIndex.Reader;
            return;
        }

        var type = target.Ref as PyType ?? target.Class;
        if (type.TryLookup(name, out var data) && data.Ref == found.Ref && data.Bits == found.Bits)
        {
            ref var cache = ref Remember(vm, site, key);
            cache.Target = found.Ref;
            cache.Bits = found.Bits;
            cache.Index = CacheIndex.Data;
            cache.DataEpoch = vm.DataEpoch;
        }
    }

    /// <summary>Reads what a cache of an attribute has found; false when it has to be looked up again.</summary>
    private static bool TryReadCache(Vm vm, ref InlineCache cache, in Value source, out Value found)
    {
        if (cache.Index == CacheIndex.Data)
        {
            found = new Value(cache.Target, cache.Bits);
            return cache.DataEpoch == vm.DataEpoch;
        }

        if (source.Ref is PyModule)
        {
            found = Unsafe.As<Globals>(cache.Target!).ValueOf(cache.Index);
            return !found.IsUnbound;
        }

        var slots = source.Ref is IInstance { Attributes: var own } ? own.Slots : [];
        var isSlot = (uint)cache.Index < (uint)slots.Length;
        found = isSlot ? slots[cache.Index] : default;
        return isSlot;
    }

    /// <summary>Notes the method found for a key.</summary>
    private static void RememberMethod(Vm vm, int site, Shape? key, in Value function, int index)
    {
        if (key is not null && function.Ref is PyFunction or PyNativeFunction or PyCachedFunction)
        {
            ref var cache = ref Remember(vm, site, key);
            cache.Target = function.Ref;
            cache.Index = index;
        }
    }
}
