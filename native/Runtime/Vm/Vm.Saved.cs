using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Putting the machine's place aside during a nested run.</content>
internal sealed unsafe partial class Vm
{
    /// <summary>The instruction that takes items from an iterator of the program, or null.</summary>
    private Instruction* _draining;

    private long _logWork = -1;

    /// <summary>Where the machine stood.</summary>
    internal struct Place
    {
        /// <summary>The registers of its frames.</summary>
        public Value[] Stack;

        /// <summary>What was raised for it by the host.</summary>
        public PyException? Raised;

        /// <summary>What is handled there.</summary>
        public PyException? Handled;

        /// <summary>What is to be done again.</summary>
        public Redo? Redo;

        /// <summary>Results for that.</summary>
        public ReplayLog? Log;

        /// <summary>How the loop goes on.</summary>
        public int Settled;

        /// <summary>What was being done.</summary>
        public long Work;

        /// <summary>What the log belongs to.</summary>
        public long LogWork;

        /// <summary>The log, when it is of what was being done.</summary>
        public readonly ReplayLog? CurrentLog => LogWork == Work ? Log : null;

        /// <summary>How far a frame may reach.</summary>
        internal nint StackLimit;

        /// <summary>The instruction.</summary>
        internal Instruction* Ip;

        /// <summary>Where its frame begins.</summary>
        internal nint Base;

        /// <summary>The unit of its code.</summary>
        internal LinkedUnit Unit;

        /// <summary>Frames that may be entered.</summary>
        internal int DepthLeft;

        /// <summary>Window of the native function.</summary>
        internal nint NativeWindow;

        /// <summary>Link of a frame that the native function enters.</summary>
        internal long NativeLink;

        /// <summary>What takes items from an iterator.</summary>
        internal Instruction* Draining;
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
        Raised = Raised,
        Handled = Handled,
        Redo = Redo,
        Log = Log,
        Draining = _draining,
        Work = Work,
        LogWork = _logWork,
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
        Raised = place.Raised;
        Handled = place.Handled;
        Redo = place.Redo;
        Log = place.Log;
        _draining = place.Draining;
        _logWork = place.LogWork;
        Work = place.Work;
        if (place.Unit is not null)
        {
            SwitchUnit(place.Unit);
        }
    }
}
