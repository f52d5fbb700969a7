using Monty.Compile;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Putting the machine's place aside during a nested run.</content>
internal sealed unsafe partial class Vm
{
    /// <summary>Where the machine stood.</summary>
    private struct Place
    {
        public Value[] Stack;
        public nint StackLimit;
        public Instruction* Ip;
        public nint Base;
        public LinkedUnit Unit;
        public int DepthLeft;
        public nint NativeWindow;
        public long NativeLink;
        public int Settled;
    }

    private Place TakePlace() => new()
    {
        Stack = Stack,
        StackLimit = StackLimit,
        Ip = Ip,
        Base = Base,
        Unit = Unit,
        DepthLeft = DepthLeft,
        NativeWindow = _nativeWindow,
        NativeLink = _nativeLink,
        Settled = Settled,
    };

    private void ReturnTo(in Place place)
    {
        Stack = place.Stack;
        StackLimit = place.StackLimit;
        Ip = place.Ip;
        Base = place.Base;
        DepthLeft = place.DepthLeft;
        _nativeWindow = place.NativeWindow;
        _nativeLink = place.NativeLink;
        Settled = place.Settled;
        if (place.Unit is not null)
        {
            SwitchUnit(place.Unit);
        }
    }
}
