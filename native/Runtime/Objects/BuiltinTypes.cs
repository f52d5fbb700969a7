using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>The builtin classes other than exceptions.</summary>
internal static class BuiltinTypes
{
    private const TypeFlags Open = TypeFlags.Base;
    private const TypeFlags Self = TypeFlags.Base | TypeFlags.MatchSelf;
    private const TypeFlags Internal = TypeFlags.NotInstantiable;

    /// <summary>Each field is the class its name says.</summary>
    public static readonly PyType Object = new("object", null, Layout.Object, Open);
    public static readonly PyType Type = new("type", Object, Layout.Type, Open | TypeFlags.Metaclass);
    public static readonly PyType Int = new("int", Object, Layout.Payload, Self);
    public static readonly PyType Bool = new("bool", Int, Layout.Payload, TypeFlags.MatchSelf);
    public static readonly PyType Float = new("float", Object, Layout.Payload, Self);
    public static readonly PyType Complex = new("complex", Object, Layout.Payload, Open);
    public static readonly PyType Str = new("str", Object, Layout.Payload, Self);
    public static readonly PyType Bytes = new("bytes", Object, Layout.Payload, Self);
    public static readonly PyType ByteArray = new("bytearray", Object, Layout.ByteArray, Self);
    public static readonly PyType MemoryView = new("memoryview", Object, Layout.Native, TypeFlags.Sequence);
    public static readonly PyType List = new("list", Object, Layout.List, Self | TypeFlags.Sequence);
    public static readonly PyType Tuple = new("tuple", Object, Layout.Tuple, Self | TypeFlags.Sequence);
    public static readonly PyType Dict = new("dict", Object, Layout.Dict, Self | TypeFlags.Mapping);
    public static readonly PyType Set = new("set", Object, Layout.Set, Self);
    public static readonly PyType FrozenSet = new("frozenset", Object, Layout.Set, Self);
    public static readonly PyType Range = new("range", Object, Layout.Native, TypeFlags.Sequence);
    public static readonly PyType Slice = new("slice", Object, Layout.Native, TypeFlags.None);
    public static readonly PyType NoneType = new("NoneType", Object, Layout.Native, TypeFlags.None);
    public static readonly PyType EllipsisType = new("ellipsis", Object, Layout.Native, TypeFlags.None);
    public static readonly PyType NotImplementedType = new("NotImplementedType", Object, Layout.Native, TypeFlags.None);
    public static readonly PyType Function =
        new("function", Object, Layout.Native, TypeFlags.HasInstanceDict);
    public static readonly PyType BuiltinFunction = new("builtin_function_or_method", Object, Layout.Native, Internal);
    public static readonly PyType MethodDescriptor = new("method_descriptor", Object, Layout.Native, Internal);
    public static readonly PyType WrapperDescriptor = new("wrapper_descriptor", Object, Layout.Native, Internal);
    public static readonly PyType MethodWrapper = new("method-wrapper", Object, Layout.Native, Internal);
    public static readonly PyType GetSetDescriptor = new("getset_descriptor", Object, Layout.Native, Internal);
    public static readonly PyType MemberDescriptor = new("member_descriptor", Object, Layout.Native, Internal);
    public static readonly PyType Method = new("method", Object, Layout.Native, TypeFlags.None);
    public static readonly PyType Property = new("property", Object, Layout.Property, TypeFlags.Base);
    public static readonly PyType ClassMethod = new("classmethod", Object, Layout.Payload, TypeFlags.Base);
    public static readonly PyType StaticMethod = new("staticmethod", Object, Layout.Payload, TypeFlags.Base);
    public static readonly PyType Super = new("super", Object, Layout.Native, TypeFlags.None);
    public static readonly PyType Cell = new("cell", Object, Layout.Native, TypeFlags.None);
    public static readonly PyType Code = new("code", Object, Layout.Native, Internal);
    public static readonly PyType Module = new("module", Object, Layout.Payload, TypeFlags.Base);
    public static readonly PyType Generator = new("generator", Object, Layout.Native, Internal);
    public static readonly PyType Coroutine = new("coroutine", Object, Layout.Native, Internal);
    public static readonly PyType AsyncGenerator = new("async_generator", Object, Layout.Native, Internal);
    public static readonly PyType AsyncGeneratorStep = new("async_generator_asend", Object, Layout.Native, Internal);
    public static readonly PyType CoroutineWrapper = new("coroutine_wrapper", Object, Layout.Native, Internal);
    public static readonly PyType Traceback = new("traceback", Object, Layout.Native, Internal);
    public static readonly PyType Frame = new("frame", Object, Layout.Native, Internal);
    public static readonly PyType ExternalFunction = new("function", Object, Layout.Native, Internal);
    public static readonly PyType HostFuture = new("Future", Object, Layout.Native, Internal, "asyncio");
    public static readonly PyType DictKeys = new("dict_keys", Object, Layout.Native, Internal);
    public static readonly PyType DictValues = new("dict_values", Object, Layout.Native, Internal);
    public static readonly PyType DictItems = new("dict_items", Object, Layout.Native, Internal);
    public static readonly PyType MappingProxy = new("mappingproxy", Object, Layout.Native, TypeFlags.Mapping);
    public static readonly PyType ListIterator = new("list_iterator", Object, Layout.Native, Internal);
    public static readonly PyType ListReverseIterator = new("list_reverseiterator", Object, Layout.Native, Internal);
    public static readonly PyType TupleIterator = new("tuple_iterator", Object, Layout.Native, Internal);
    public static readonly PyType StrIterator = new("str_iterator", Object, Layout.Native, Internal);
    public static readonly PyType StrAsciiIterator = new("str_ascii_iterator", Object, Layout.Native, Internal);
    public static readonly PyType BytesIterator = new("bytes_iterator", Object, Layout.Native, Internal);
    public static readonly PyType ByteArrayIterator = new("bytearray_iterator", Object, Layout.Native, Internal);
    public static readonly PyType MemoryIterator = new("memory_iterator", Object, Layout.Native, Internal);
    public static readonly PyType RangeIterator = new("range_iterator", Object, Layout.Native, Internal);
    public static readonly PyType LongRangeIterator = new("longrange_iterator", Object, Layout.Native, Internal);
    public static readonly PyType SetIterator = new("set_iterator", Object, Layout.Native, Internal);
    public static readonly PyType DictKeyIterator = new("dict_keyiterator", Object, Layout.Native, Internal);
    public static readonly PyType DictValueIterator = new("dict_valueiterator", Object, Layout.Native, Internal);
    public static readonly PyType DictItemIterator = new("dict_itemiterator", Object, Layout.Native, Internal);
    public static readonly PyType DictReverseKeyIterator =
        new("dict_reversekeyiterator", Object, Layout.Native, Internal);
    public static readonly PyType DictReverseValueIterator =
        new("dict_reversevalueiterator", Object, Layout.Native, Internal);
    public static readonly PyType DictReverseItemIterator =
        new("dict_reverseitemiterator", Object, Layout.Native, Internal);
    public static readonly PyType CallableIterator = new("callable_iterator", Object, Layout.Native, Internal);
    public static readonly PyType SequenceIterator = new("iterator", Object, Layout.Native, Internal);
    public static readonly PyType Map = new("map", Object, Layout.Payload, TypeFlags.Base);
    public static readonly PyType Filter = new("filter", Object, Layout.Payload, TypeFlags.Base);
    public static readonly PyType Zip = new("zip", Object, Layout.Payload, TypeFlags.Base);
    public static readonly PyType Enumerate = new("enumerate", Object, Layout.Payload, TypeFlags.Base);
    public static readonly PyType Reversed = new("reversed", Object, Layout.Payload, TypeFlags.Base);
    public static readonly PyType GenericAlias = new("GenericAlias", Object, Layout.Native, TypeFlags.None, "types");
    public static readonly PyType UnionType = new("Union", Object, Layout.Native, Internal, "typing");
    public static readonly PyType TypingAlias = new("_GenericAlias", Object, Layout.Native, Internal, "typing");
    public static readonly PyType Generic = new("Generic", Object, Layout.Object, Open, "typing");
    public static readonly PyType TypeVar = new("TypeVar", Object, Layout.Native, TypeFlags.None, "typing");
    public static readonly PyType ParamSpec = new("ParamSpec", Object, Layout.Native, TypeFlags.None, "typing");
    public static readonly PyType TypeVarTuple = new("TypeVarTuple", Object, Layout.Native, TypeFlags.None, "typing");
    public static readonly PyType ParamSpecArgs = new("ParamSpecArgs", Object, Layout.Native, TypeFlags.None, "typing");
    public static readonly PyType ParamSpecKwargs =
        new("ParamSpecKwargs", Object, Layout.Native, TypeFlags.None, "typing");
    public static readonly PyType TypeAlias = new("TypeAliasType", Object, Layout.Native, TypeFlags.None, "typing");
    public static readonly PyType NoDefaultType = new("NoDefaultType", Object, Layout.Native, TypeFlags.None, "typing");
    public static readonly PyType SpecialForm = new("_SpecialForm", Object, Layout.Native, Internal, "typing");
    public static readonly PyType Template =
        new("Template", Object, Layout.Native, TypeFlags.None, "string.templatelib");
    public static readonly PyType Interpolation =
        new("Interpolation", Object, Layout.Native, TypeFlags.None, "string.templatelib");
    public static readonly PyType TemplateIterator =
        new("TemplateIter", Object, Layout.Native, Internal, "string.templatelib");
    public static readonly PyType TextStream = new("TextIOWrapper", Object, Layout.Native, Internal, "_io");

    static BuiltinTypes()
    {
        foreach (var type in All)
        {
            type.Class = Type;
        }
    }

    /// <summary>All of them.</summary>
    public static ReadOnlySpan<PyType> All => new PyType[]
    {
        Object, Type, Int, Bool, Float, Complex, Str, Bytes, ByteArray, MemoryView, List, Tuple, Dict, Set, FrozenSet,
        Range,
        Slice, NoneType, EllipsisType, NotImplementedType, Function, BuiltinFunction, MethodDescriptor,
        WrapperDescriptor, MethodWrapper,
        GetSetDescriptor, MemberDescriptor, Method, Property, ClassMethod, StaticMethod, Super, Cell, Code, Module,
        Generator,
        Coroutine, AsyncGenerator, AsyncGeneratorStep, CoroutineWrapper, Traceback, Frame, ExternalFunction,
        HostFuture, DictKeys, DictValues,
        DictItems, MappingProxy, ListIterator, ListReverseIterator, TupleIterator, StrIterator, StrAsciiIterator,
        BytesIterator, ByteArrayIterator, MemoryIterator,
        RangeIterator, LongRangeIterator, SetIterator, DictKeyIterator, DictValueIterator, DictItemIterator,
        DictReverseKeyIterator, DictReverseValueIterator, DictReverseItemIterator, CallableIterator, SequenceIterator,
        Map,
        Filter, Zip, Enumerate, Reversed, GenericAlias, UnionType, TextStream, Template,
        Interpolation, TemplateIterator, TypingAlias, Generic, TypeVar, ParamSpec, TypeVarTuple, ParamSpecArgs,
        ParamSpecKwargs, TypeAlias, NoDefaultType, SpecialForm,
    };

    /// <summary>The class of a tagged value.</summary>
    public static PyType OfTag(TagKind kind) => kind switch
    {
        TagKind.Float => Float,
        TagKind.Bool => Bool,
        TagKind.None => NoneType,
        TagKind.Ellipsis => EllipsisType,
        TagKind.NotImplemented => NotImplementedType,
        _ => Object,
    };
}
