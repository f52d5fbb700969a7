using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>
/// The loop. <see cref="Run"/> holds the hot paths only; everything else is in <see cref="Cold"/> and what it calls.
/// </summary>
/// <remarks>
/// Invariant: the locals instruction, registers, machine and fuel are never passed by reference and there is no try
/// block here, so
/// that they stay in machine registers. A hot path that does not apply continues at Cold with nothing changed.
/// </remarks>
internal static unsafe partial class Interpreter
{
    /// <summary>Runs from the machine's saved place until the program ends or asks the host.</summary>
    private static OutcomeKind Run(Vm vm)
    {
        var ip = vm.Ip;
        ref var regs = ref vm.Registers;
        var fuel = vm.TakeFuel();
        for (;;)
        {
            switch ((Op)ip->Op)
            {
                case Op.Move:
                    Copy(ref R(ref regs, ip->A), ref R(ref regs, ip->B));
                    ip++; continue;
                case Op.LoadConst:
                    Copy(ref R(ref regs, ip->A), ref Slot(vm.Constants, ip->B));
                    ip++; continue;
                case Op.LoadInt:
                    SetInt(ref R(ref regs, ip->A), (short)ip->B);
                    ip++; continue;
                case Op.LoadNone:
                {
                    ref var target = ref R(ref regs, ip->A);
                    target.Ref = Tags.None;
                    target.Bits = 0;
                    ip++; continue;
                }
                case Op.LoadBool:
                    SetBool(ref R(ref regs, ip->A), ip->B != 0);
                    ip++; continue;
                case Op.LoadGlobal:
                case Op.LoadCallee:
                {
                    ref var slot = ref Slot(vm.GlobalSlots, ip->B);
                    if (slot.Ref == (object)Tags.Unbound) { goto Cold; }

                    Copy(ref R(ref regs, ip->A), ref slot);
                    ip++; continue;
                }
                case Op.StoreGlobal:
                    Copy(ref Slot(vm.GlobalSlots, ip->B), ref R(ref regs, ip->A));
                    ip++; continue;
                case Op.LoadCell:
                {
                    var cell = R(ref regs, ip->B).Ref;
                    if (cell is null || cell.GetType() != typeof(PyCell)) { goto Cold; }

                    ref var content = ref Unsafe.As<PyCell>(cell).Content;
                    if (content.Ref == (object)Tags.Unbound) { goto Cold; }

                    Copy(ref R(ref regs, ip->A), ref content);
                    ip++; continue;
                }
                case Op.StoreCell:
                {
                    var cell = R(ref regs, ip->B).Ref;
                    if (cell is null || cell.GetType() != typeof(PyCell)) { goto Cold; }

                    Copy(ref Unsafe.As<PyCell>(cell).Content, ref R(ref regs, ip->A));
                    ip++; continue;
                }
                case Op.LoadFree:
                {
                    ref var content = ref FunctionOf(Header(ref regs).Ref!).Closure[ip->B].Content;
                    if (content.Ref == (object)Tags.Unbound) { goto Cold; }

                    Copy(ref R(ref regs, ip->A), ref content);
                    ip++; continue;
                }
                case Op.StoreFree:
                    Copy(ref FunctionOf(Header(ref regs).Ref!).Closure[ip->B].Content, ref R(ref regs, ip->A));
                    ip++; continue;
                case Op.CheckBound:
                    if (R(ref regs, ip->A).Ref == (object)Tags.Unbound) { goto Cold; }
                    ip++; continue;

                case Op.Add:
                case Op.InplaceAdd:
                {
                    ref var a = ref R(ref regs, ip->B);
                    ref var b = ref R(ref regs, ip->C);
                    if (BothInt(ref a, ref b))
                    {
                        long x = a.Bits, y = b.Bits, r = x + y;
                        if (((x ^ r) & (y ^ r)) >= 0)
                        {
                            SetInt(ref R(ref regs, ip->A), r);
                            ip++; continue;
                        }
                    }
                    else if (BothFloat(ref a, ref b))
                    {
                        SetFloat(ref R(ref regs, ip->A), a.AsDouble + b.AsDouble);
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.Subtract:
                case Op.InplaceSubtract:
                {
                    ref var a = ref R(ref regs, ip->B);
                    ref var b = ref R(ref regs, ip->C);
                    if (BothInt(ref a, ref b))
                    {
                        long x = a.Bits, y = b.Bits, r = x - y;
                        if (((x ^ y) & (x ^ r)) >= 0)
                        {
                            SetInt(ref R(ref regs, ip->A), r);
                            ip++; continue;
                        }
                    }
                    else if (BothFloat(ref a, ref b))
                    {
                        SetFloat(ref R(ref regs, ip->A), a.AsDouble - b.AsDouble);
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.Multiply:
                case Op.InplaceMultiply:
                {
                    ref var a = ref R(ref regs, ip->B);
                    ref var b = ref R(ref regs, ip->C);
                    if (BothInt(ref a, ref b))
                    {
                        long x = a.Bits, y = b.Bits;
                        if ((int)x == x && (int)y == y)
                        {
                            SetInt(ref R(ref regs, ip->A), x * y);
                            ip++; continue;
                        }
                    }
                    else if (BothFloat(ref a, ref b))
                    {
                        SetFloat(ref R(ref regs, ip->A), a.AsDouble * b.AsDouble);
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.Divide:
                case Op.InplaceDivide:
                {
                    ref var a = ref R(ref regs, ip->B);
                    ref var b = ref R(ref regs, ip->C);
                    if (BothFloat(ref a, ref b) && b.AsDouble != 0)
                    {
                        SetFloat(ref R(ref regs, ip->A), a.AsDouble / b.AsDouble);
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.FloorDivide:
                case Op.InplaceFloorDivide:
                {
                    ref var a = ref R(ref regs, ip->B);
                    ref var b = ref R(ref regs, ip->C);
                    if (BothInt(ref a, ref b) && b.Bits > 0)
                    {
                        SetInt(ref R(ref regs, ip->A), FloorDivide(a.Bits, b.Bits));
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.Modulo:
                case Op.InplaceModulo:
                {
                    ref var a = ref R(ref regs, ip->B);
                    ref var b = ref R(ref regs, ip->C);
                    if (BothInt(ref a, ref b) && b.Bits > 0)
                    {
                        SetInt(ref R(ref regs, ip->A), FloorModulo(a.Bits, b.Bits));
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.BitAnd:
                case Op.InplaceBitAnd:
                {
                    ref var a = ref R(ref regs, ip->B);
                    ref var b = ref R(ref regs, ip->C);
                    if (BothInt(ref a, ref b))
                    {
                        SetInt(ref R(ref regs, ip->A), a.Bits & b.Bits);
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.BitOr:
                case Op.InplaceBitOr:
                {
                    ref var a = ref R(ref regs, ip->B);
                    ref var b = ref R(ref regs, ip->C);
                    if (BothInt(ref a, ref b))
                    {
                        SetInt(ref R(ref regs, ip->A), a.Bits | b.Bits);
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.BitXor:
                case Op.InplaceBitXor:
                {
                    ref var a = ref R(ref regs, ip->B);
                    ref var b = ref R(ref regs, ip->C);
                    if (BothInt(ref a, ref b))
                    {
                        SetInt(ref R(ref regs, ip->A), a.Bits ^ b.Bits);
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.AddInt:
                case Op.InplaceAddInt:
                {
                    ref var a = ref R(ref regs, ip->B);
                    if (a.Ref is null)
                    {
                        long x = a.Bits, k = (short)ip->C, r = x + k;
                        if (((x ^ r) & (k ^ r)) >= 0)
                        {
                            SetInt(ref R(ref regs, ip->A), r);
                            ip++; continue;
                        }
                    }
                    goto Cold;
                }
                case Op.SubtractInt:
                case Op.InplaceSubtractInt:
                {
                    ref var a = ref R(ref regs, ip->B);
                    if (a.Ref is null)
                    {
                        long x = a.Bits, k = (short)ip->C, r = x - k;
                        if (((x ^ k) & (x ^ r)) >= 0)
                        {
                            SetInt(ref R(ref regs, ip->A), r);
                            ip++; continue;
                        }
                    }
                    goto Cold;
                }
                case Op.MultiplyInt:
                case Op.InplaceMultiplyInt:
                {
                    ref var a = ref R(ref regs, ip->B);
                    if (a.Ref is null && (int)a.Bits == a.Bits)
                    {
                        SetInt(ref R(ref regs, ip->A), a.Bits * (short)ip->C);
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.ModuloInt:
                case Op.InplaceModuloInt:
                {
                    ref var a = ref R(ref regs, ip->B);
                    var k = (short)ip->C;
                    if (a.Ref is null && k > 0)
                    {
                        var x = a.Bits;
                        SetInt(ref R(ref regs, ip->A), (ulong)x <= uint.MaxValue
                            ? (uint)x % (uint)k : FloorModulo(x, k));
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.FloorDivideInt:
                case Op.InplaceFloorDivideInt:
                {
                    ref var a = ref R(ref regs, ip->B);
                    var k = (short)ip->C;
                    if (a.Ref is null && k > 0)
                    {
                        var x = a.Bits;
                        SetInt(ref R(ref regs, ip->A), (ulong)x <= uint.MaxValue
                            ? (uint)x / (uint)k : FloorDivide(x, k));
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.BitAndInt:
                case Op.InplaceBitAndInt:
                {
                    ref var a = ref R(ref regs, ip->B);
                    if (a.Ref is null)
                    {
                        SetInt(ref R(ref regs, ip->A), a.Bits & (short)ip->C);
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.ShiftRightInt:
                case Op.InplaceShiftRightInt:
                {
                    ref var a = ref R(ref regs, ip->B);
                    if (a.Ref is null && ip->C < 64)
                    {
                        SetInt(ref R(ref regs, ip->A), a.Bits >> ip->C);
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.JumpIfLess:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if ((a.Bits < b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if ((a.AsDouble < b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpIfLessEqual:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if ((a.Bits <= b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if ((a.AsDouble <= b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpIfEqual:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if ((a.Bits == b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if ((a.AsDouble == b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpIfNotEqual:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if ((a.Bits != b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if ((a.AsDouble != b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpIfGreater:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if ((a.Bits > b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if ((a.AsDouble > b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpIfGreaterEqual:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if ((a.Bits >= b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if ((a.AsDouble >= b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpIfLessInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if ((R(ref regs, ip->A).Bits < (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpIfLessEqualInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if ((R(ref regs, ip->A).Bits <= (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpIfEqualInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if ((R(ref regs, ip->A).Bits == (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpIfNotEqualInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if ((R(ref regs, ip->A).Bits != (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpIfGreaterInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if ((R(ref regs, ip->A).Bits > (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpIfGreaterEqualInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if ((R(ref regs, ip->A).Bits >= (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpUnlessLess:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if (!(a.Bits < b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if (!(a.AsDouble < b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpUnlessLessEqual:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if (!(a.Bits <= b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if (!(a.AsDouble <= b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpUnlessEqual:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if (!(a.Bits == b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if (!(a.AsDouble == b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpUnlessNotEqual:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if (!(a.Bits != b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if (!(a.AsDouble != b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpUnlessGreater:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if (!(a.Bits > b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if (!(a.AsDouble > b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpUnlessGreaterEqual:
                {
                    ref var a = ref R(ref regs, ip->A);
                    ref var b = ref R(ref regs, ip->B);
                    if (BothInt(ref a, ref b)) { if (!(a.Bits >= b.Bits)) { goto Jump; } }
                    else if (BothFloat(ref a, ref b)) { if (!(a.AsDouble >= b.AsDouble)) { goto Jump; } }
                    else { goto Cold; }
                    ip++; continue;
                }
                case Op.JumpUnlessLessInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if (!(R(ref regs, ip->A).Bits < (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpUnlessLessEqualInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if (!(R(ref regs, ip->A).Bits <= (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpUnlessEqualInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if (!(R(ref regs, ip->A).Bits == (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpUnlessNotEqualInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if (!(R(ref regs, ip->A).Bits != (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpUnlessGreaterInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if (!(R(ref regs, ip->A).Bits > (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpUnlessGreaterEqualInt:
                    if (R(ref regs, ip->A).Ref is not null) { goto Cold; }
                    if (!(R(ref regs, ip->A).Bits >= (short)ip->B)) { goto Jump; }
                    ip++; continue;
                case Op.JumpIfTrue:
                {
                    ref var a = ref R(ref regs, ip->A);
                    if (a.Ref == (object)Tags.Bool || a.Ref is null)
                    {
                        if (a.Bits != 0) { goto Jump; }
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.JumpIfFalse:
                {
                    ref var a = ref R(ref regs, ip->A);
                    if (a.Ref == (object)Tags.Bool || a.Ref is null)
                    {
                        if (a.Bits == 0) { goto Jump; }
                        ip++; continue;
                    }
                    goto Cold;
                }
                case Op.JumpIfNone:
                    if (R(ref regs, ip->A).Ref == (object)Tags.None) { goto Jump; }
                    ip++; continue;
                case Op.JumpIfNotNone:
                    if (R(ref regs, ip->A).Ref != (object)Tags.None) { goto Jump; }
                    ip++; continue;
                case Op.Jump:
                {
                    var distance = ip->Wide;
                    ip += distance + 1;
                    if (distance < 0 && --fuel < 0) { goto Fuel; }

                    continue;
                }

                Jump:
                {
                    int distance = (short)ip->C;
                    ip += distance + 1;
                    if (distance < 0 && --fuel < 0) { goto Fuel; }

                    continue;
                }
                case Op.ForIterator:
                {
                    ref var state = ref R(ref regs, ip->A);
                    var source = state.Ref;
                    if (source == (object)Tags.RangeIteration)
                    {
                        ref var left = ref Unsafe.Add(ref state, 1).Bits;
                        if (left > 0)
                        {
                            left--;
                            var current = state.Bits;
                            state.Bits = current + Unsafe.Add(ref state, 2).Bits;
                            SetInt(ref R(ref regs, ip->B), current);
                            goto Jump;
                        }
                        ip++; continue;
                    }

                    if (source is null) { goto Cold; }

                    if (source.GetType() == typeof(PyList))
                    {
                        var list = Unsafe.As<PyList>(source);
                        var index = state.Bits;
                        var items = list.Items;
                        if ((ulong)index < (ulong)list.Count && (ulong)index < (ulong)items.Length)
                        {
                            state.Bits = index + 1;
                            Copy(ref R(ref regs, ip->B), ref items[index]);
                            goto Jump;
                        }

                        goto Cold;
                    }

                    if (source.GetType() == typeof(PyGenerator))
                    {
                        var generator = Unsafe.As<PyGenerator>(source);
                        if (generator.State == GeneratorState.Suspended && generator.Function.Unit == vm.Unit
                            && EnterGenerator(vm, generator, ref Unsafe.Add(ref state, 3)))
                        {
                            ref var header = ref Unsafe.Add(ref state, 3);
                            header.Bits = Link.Make(ip, Link.Loop, ip->A + 4 * Instruction.SlotBytes);
                            regs = ref Unsafe.Add(ref header, 1);
                            ip = generator.Function.Start + generator.Pc;
                            SetNone(ref R(ref regs, (ip - 1)->A));
                            if (--fuel < 0) { goto Fuel; }
                            continue;
                        }
                    }
                    goto Cold;
                }
                case Op.Yield:
                {
                    ref var header = ref Header(ref regs);
                    var link = header.Bits;
                    if ((link & Link.FlagMask) == Link.Loop)
                    {
                        SaveGenerator(vm, ip, ref regs);
                        ref var item = ref R(ref regs, ip->A);
                        regs = ref Unsafe.SubtractByteOffset(ref regs, (nuint)Link.Distance(link));
                        ip = Link.Address(link);
                        Copy(ref R(ref regs, ip->B), ref item);
                        vm.DepthLeft++;
                        goto Jump;
                    }
                    goto Cold;
                }
                case Op.Call:
                {
                    ref var window = ref R(ref regs, ip->A);
                    var callee = window.Ref;
                    if (callee is not null && callee.GetType() == typeof(PyFunction))
                    {
                        var function = Unsafe.As<PyFunction>(callee);
                        if (function.FastArgumentCount == ip->B && function.Unit == vm.Unit
                            && Room(vm, ref window, function.FrameBytes))
                        {
                            window.Bits = Link.Make(ip + 1, Link.Regular, ip->A + Instruction.SlotBytes);
                            regs = ref Unsafe.Add(ref window, 1);
                            ip = function.Start;
                            if (--fuel < 0) { goto Fuel; }
                            continue;
                        }
                    }
                    goto Cold;
                }
                case Op.LoadMethod:
                {
                    ref var target = ref R(ref regs, ip->B);
                    var receiver = target.Ref;
                    var caches = vm.Caches;
                    if (receiver is not null && receiver.GetType() == typeof(PyInstance) && ip->C < (uint)caches.Length)
                    {
                        ref var cache = ref caches[ip->C];
                        if (cache.Key == Unsafe.As<PyInstance>(receiver).Shape && cache.Epoch == vm.ClassEpoch
                            && cache.Index == CacheIndex.Method)
                        {
                            ref var window = ref R(ref regs, ip->A);
                            Copy(ref Unsafe.Add(ref window, 1), ref target);
                            if (window.Ref != cache.Target) { window.Ref = cache.Target; }
                            ip++; continue;
                        }
                    }
                    goto Cold;
                }
                case Op.CallMethod:
                {
                    ref var window = ref R(ref regs, ip->A);
                    var callee = window.Ref;
                    if (callee is not null && callee.GetType() == typeof(PyFunction)
                        && Unsafe.Add(ref window, 1).Ref != (object)Tags.Missing)
                    {
                        var function = Unsafe.As<PyFunction>(callee);
                        if (function.FastArgumentCount == ip->B + 1 && function.Unit == vm.Unit
                            && Room(vm, ref window, function.FrameBytes))
                        {
                            window.Bits = Link.Make(ip + 1, Link.Regular, ip->A + Instruction.SlotBytes);
                            regs = ref Unsafe.Add(ref window, 1);
                            ip = function.Start;
                            if (--fuel < 0) { goto Fuel; }
                            continue;
                        }
                    }
                    goto Cold;
                }
                case Op.InvokeMethod:
                {
                    ref var window = ref R(ref regs, ip->A);
                    var receiver = Unsafe.Add(ref window, 1).Ref;
                    var caches = vm.Caches;
                    if (receiver is not null && receiver.GetType() == typeof(PyInstance) && ip->C < (uint)caches.Length)
                    {
                        ref var cache = ref caches[ip->C];
                        if (cache.Key == Unsafe.As<PyInstance>(receiver).Shape && cache.Epoch == vm.ClassEpoch
                            && cache.Target!.GetType() == typeof(PyFunction))
                        {
                            var function = Unsafe.As<PyFunction>(cache.Target)!;
                            if (function.FastArgumentCount == ip->B + 1 && function.Unit == vm.Unit
                                && Room(vm, ref window, function.FrameBytes))
                            {
                                if (window.Ref != function)
                                {
                                    window.Ref = function;
                                }

                                window.Bits = Link.Make(ip + 1, Link.Regular, ip->A + Instruction.SlotBytes);
                                regs = ref Unsafe.Add(ref window, 1);
                                ip = function.Start;
                                if (--fuel < 0) { goto Fuel; }
                                continue;
                            }
                        }
                    }
                    goto Cold;
                }
                case Op.Return:
                {
                    ref var header = ref Header(ref regs);
                    var link = header.Bits;
                    if ((link & Link.FlagMask) == Link.Regular)
                    {
                        Copy(ref header, ref R(ref regs, ip->A));
                        vm.DepthLeft++;
                        regs = ref Unsafe.SubtractByteOffset(ref regs, (nuint)Link.Distance(link));
                        ip = Link.Address(link);
                        continue;
                    }
                    goto Cold;
                }
                case Op.ReturnNone:
                {
                    ref var header = ref Header(ref regs);
                    var link = header.Bits;
                    if ((link & Link.FlagMask) == Link.Regular)
                    {
                        SetNone(ref header);
                        vm.DepthLeft++;
                        regs = ref Unsafe.SubtractByteOffset(ref regs, (nuint)Link.Distance(link));
                        ip = Link.Address(link);
                        continue;
                    }

                    if ((link & Link.FlagMask) == Link.Constructor)
                    {
                        vm.DepthLeft++;
                        regs = ref Unsafe.SubtractByteOffset(ref regs, (nuint)Link.Distance(link));
                        ip = Link.Address(link);
                        continue;
                    }
                    goto Cold;
                }
                case Op.LoadAttribute:
                {
                    var target = R(ref regs, ip->B).Ref;
                    var caches = vm.Caches;
                    if (target is not null && target.GetType() == typeof(PyInstance) && ip->C < (uint)caches.Length)
                    {
                        ref var cache = ref caches[ip->C];
                        var instance = Unsafe.As<PyInstance>(target);
                        var slots = instance.Slots;
                        if (cache.Key == instance.Shape && cache.Epoch == vm.ClassEpoch
                            && (uint)cache.Index < (uint)slots.Length)
                        {
                            Copy(ref R(ref regs, ip->A), ref slots[cache.Index]);
                            ip++; continue;
                        }
                    }
                    goto Cold;
                }
                case Op.StoreAttribute:
                {
                    var target = R(ref regs, ip->A).Ref;
                    var caches = vm.Caches;
                    if (target is not null && target.GetType() == typeof(PyInstance) && ip->C < (uint)caches.Length)
                    {
                        ref var cache = ref caches[ip->C];
                        var instance = Unsafe.As<PyInstance>(target);
                        var slots = instance.Slots;
                        if (cache.Key == instance.Shape && cache.Epoch == vm.ClassEpoch
                            && (uint)cache.Index < (uint)slots.Length)
                        {
                            if (cache.Target is not null)
                            {
                                instance.Shape = Unsafe.As<Shape>(cache.Target);
                            }

                            Copy(ref slots[cache.Index], ref R(ref regs, ip->B));
                            ip++; continue;
                        }
                    }
                    goto Cold;
                }
                case Op.LoadItem:
                {
                    var target = R(ref regs, ip->B).Ref;
                    ref var key = ref R(ref regs, ip->C);
                    if (key.Ref is null && target is not null && target.GetType() == typeof(PyList))
                    {
                        var list = Unsafe.As<PyList>(target);
                        var items = list.Items;
                        var index = key.Bits;
                        if ((ulong)index < (ulong)list.Count && (ulong)index < (ulong)items.Length)
                        {
                            Copy(ref R(ref regs, ip->A), ref items[index]);
                            ip++; continue;
                        }
                    }
                    goto Cold;
                }
                case Op.LoadItemInt:
                {
                    var target = R(ref regs, ip->B).Ref;
                    long index = (short)ip->C;
                    if (target is not null && target.GetType() == typeof(PyList))
                    {
                        var list = Unsafe.As<PyList>(target);
                        var items = list.Items;
                        if ((ulong)index < (ulong)list.Count && (ulong)index < (ulong)items.Length)
                        {
                            Copy(ref R(ref regs, ip->A), ref items[index]);
                            ip++; continue;
                        }
                    }
                    else if (target is not null && target.GetType() == typeof(PyTuple))
                    {
                        var items = Unsafe.As<PyTuple>(target).Items;
                        if ((ulong)index < (ulong)items.Length)
                        {
                            Copy(ref R(ref regs, ip->A), ref items[index]);
                            ip++; continue;
                        }
                    }
                    goto Cold;
                }
                case Op.StoreItem:
                {
                    var target = R(ref regs, ip->A).Ref;
                    ref var key = ref R(ref regs, ip->B);
                    if (key.Ref is null && target is not null && target.GetType() == typeof(PyList))
                    {
                        var list = Unsafe.As<PyList>(target);
                        var items = list.Items;
                        var index = key.Bits;
                        if ((ulong)index < (ulong)list.Count && (ulong)index < (ulong)items.Length)
                        {
                            Copy(ref items[index], ref R(ref regs, ip->C));
                            ip++; continue;
                        }
                    }
                    goto Cold;
                }
                case Op.ListAppend:
                {
                    var target = R(ref regs, ip->A).Ref;
                    if (target is null || target.GetType() != typeof(PyList)) { goto Cold; }

                    var list = Unsafe.As<PyList>(target);
                    var items = list.Items;
                    var count = list.Count;
                    if ((uint)count < (uint)items.Length)
                    {
                        Copy(ref items[count], ref R(ref regs, ip->B));
                        list.Count = count + 1;
                        ip++; continue;
                    }
                    goto Cold;
                }

                default:
                    break;
            }

            Cold:
            switch (Warm(vm, ip, ref regs))
            {
                case Status.Done:
                    ip++; continue;
                case Status.Taken:
                {
                    int distance = (short)ip->C;
                    ip += distance + 1;
                    if (distance < 0 && --fuel < 0) { goto Fuel; }

                    continue;
                }
                case Status.Entered:
                    ip = vm.Ip;
                    regs = ref vm.Registers;
                    if (--fuel < 0) { goto Fuel; }
                    continue;
                case Status.Suspended:
                    vm.ReturnFuel(fuel);
                    return vm.Stopped;
                case Status.Finished:
                    vm.ReturnFuel(fuel);
                    return OutcomeKind.Complete;
                default:
                    break;
            }

            Failed:
            switch (Unwind(vm))
            {
                case Status.Finished:
                    return vm.Raised is null ? OutcomeKind.Complete : OutcomeKind.Raised;
                case Status.Suspended:
                    vm.ReturnFuel(fuel);
                    return vm.Stopped;
                default:
                    ip = vm.Ip;
                    regs = ref vm.Registers;
                    continue;
            }

            Fuel:
            vm.Save(ip, ref regs);
            if (!vm.Refuel(out fuel))
            {
                goto Failed;
            }

            if (vm.SliceEnded)
            {
                return OutcomeKind.Slice;
            }
        }
    }
}
