namespace Monty.Compile;

/// <summary>
/// The operations of the register machine. Numbers are fixed and never reused; what each does stands in
/// <see cref="OpTable"/>.
/// </summary>
internal enum Op : ushort
{
    // Moves, constants, names.
    Nop = 0, Move = 1, LoadConst = 2, LoadConstWide = 3, LoadInt = 4, LoadNone = 5, LoadBool = 6,
    LoadGlobal = 7, LoadGlobalWide = 8, LoadCallee = 9, StoreGlobal = 10, StoreGlobalWide = 11, DeleteGlobal = 12,
    LoadName = 13, StoreName = 14, DeleteName = 15, LoadCell = 16, StoreCell = 17, DeleteCell = 18,
    LoadFree = 19, StoreFree = 20, DeleteFree = 21, LoadClassFree = 22, LoadNameFrom = 23,
    WrapCell = 24, NewCell = 25, Clear = 26, Unbind = 27, CheckBound = 28, DeleteLocal = 29, LoadCalleeWide = 30,
    LoadFunctionClosure = 31,

    // Calls and leaving a frame.
    Call = 32, CallKeywords = 33, CallSpread = 34, LoadMethod = 35, CallMethod = 36, InvokeMethod = 37, CallSuper = 38,
    Return = 39, ReturnNone = 40, Yield = 41, Send = 42, GetAwaitable = 43, GetYieldFromIterator = 44,
    MakeFunction = 45, LoadBuildClass = 46, CallIntrinsic = 47,

    // Attributes, items, iteration.
    LoadAttribute = 48, StoreAttribute = 49, DeleteAttribute = 50, LoadItem = 51, LoadItemInt = 52, StoreItem = 53,
    DeleteItem = 54, LoadSlice = 55, BuildSlice = 56, GetIterator = 57, ForIterator = 58,
    GetAsyncIterator = 59, GetAsyncNext = 60, EndAsyncFor = 61, IteratorObject = 62, LoadFreeFrom = 63,

    // Binary operations; the same order stands four times.
    Add = 64, Subtract = 65, Multiply = 66, Divide = 67, FloorDivide = 68, Modulo = 69, Power = 70, MatrixMultiply = 71,
    BitAnd = 72, BitOr = 73, BitXor = 74, ShiftLeft = 75, ShiftRight = 76,
    InplaceAdd = 80, InplaceSubtract = 81, InplaceMultiply = 82, InplaceDivide = 83, InplaceFloorDivide = 84,
    InplaceModulo = 85, InplacePower = 86, InplaceMatrixMultiply = 87, InplaceBitAnd = 88, InplaceBitOr = 89,
    InplaceBitXor = 90, InplaceShiftLeft = 91, InplaceShiftRight = 92,
    AddInt = 96, SubtractInt = 97, MultiplyInt = 98, DivideInt = 99, FloorDivideInt = 100, ModuloInt = 101,
    PowerInt = 102,
    BitAndInt = 104, BitOrInt = 105, BitXorInt = 106, ShiftLeftInt = 107, ShiftRightInt = 108,
    InplaceAddInt = 112, InplaceSubtractInt = 113, InplaceMultiplyInt = 114, InplaceDivideInt = 115,
    InplaceFloorDivideInt = 116, InplaceModuloInt = 117, InplacePowerInt = 118, InplaceBitAndInt = 120,
    InplaceBitOrInt = 121, InplaceBitXorInt = 122, InplaceShiftLeftInt = 123, InplaceShiftRightInt = 124,
    Negative = 125, Positive = 126, Invert = 127,

    // Conditional jumps; comparisons stand in the order Less, LessEqual, Equal, NotEqual, Greater, GreaterEqual.
    JumpIfLess = 128, JumpIfLessEqual = 129, JumpIfEqual = 130, JumpIfNotEqual = 131, JumpIfGreater = 132,
    JumpIfGreaterEqual = 133, JumpIfIs = 134, JumpIfIn = 135,
    JumpUnlessLess = 136, JumpUnlessLessEqual = 137, JumpUnlessEqual = 138, JumpUnlessNotEqual = 139,
    JumpUnlessGreater = 140, JumpUnlessGreaterEqual = 141, JumpUnlessIs = 142, JumpUnlessIn = 143,
    JumpIfLessInt = 144, JumpIfLessEqualInt = 145, JumpIfEqualInt = 146, JumpIfNotEqualInt = 147,
    JumpIfGreaterInt = 148, JumpIfGreaterEqualInt = 149, JumpIfTrue = 150, JumpIfFalse = 151,
    JumpUnlessLessInt = 152, JumpUnlessLessEqualInt = 153, JumpUnlessEqualInt = 154, JumpUnlessNotEqualInt = 155,
    JumpUnlessGreaterInt = 156, JumpUnlessGreaterEqualInt = 157, JumpIfNone = 158, JumpIfNotNone = 159,
    Jump = 160, JumpUnlessMatch = 161,

    // Comparisons as values.
    CompareLess = 168, CompareLessEqual = 169, CompareEqual = 170, CompareNotEqual = 171, CompareGreater = 172,
    CompareGreaterEqual = 173, Is = 174, Contains = 175, IsNot = 176, NotContains = 177, Not = 178,

    // Building values.
    BuildList = 184, BuildTuple = 185, BuildSet = 186, BuildDict = 187, BuildString = 188, ConvertValue = 189,
    FormatSimple = 190, FormatWithSpec = 191, BuildInterpolation = 192, BuildTemplate = 193,
    ListAppend = 194, SetAdd = 195, DictStore = 196, ListExtend = 197, SetUpdate = 198, DictUpdate = 199,
    DictMerge = 200,
    ListToTuple = 201, UnpackSequence = 202, UnpackStar = 203, ListSpread = 204,

    // Exceptions and context managers.
    EnterHandler = 208, LeaveHandler = 209, Raise = 210, RaiseFrom = 211, RaiseAgain = 212, Reraise = 213,
    LoadEnterExit = 214, LoadAsyncEnterExit = 215, PrepareExit = 216, LoadAssertionError = 217, MatchGroup = 218,
    PrepareReraiseStar = 219, RaiseAssert = 220,

    // Imports.
    Import = 224, ImportFrom = 225, ImportStar = 226,

    // Pattern matching.
    MatchSequence = 232, MatchMapping = 233, LoadLength = 234, MatchKeys = 235, MatchClass = 236,
}
