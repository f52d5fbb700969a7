//! Objects that stay with the host, and functions of programs.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use crate::object::{DictPairs, MontyObject};

/// An object that stays with the host: programs see the attributes and methods that are named here, and nothing else.
///
/// Reading one of `lazy_attrs` is a [`RunProgress::FunctionCall`] of `__getattr__` with the object and the name,
/// calling one of `methods` is one of that name. Both have `method_call` set, and the object, known by its identity
/// alone, as the first argument. Wherever the object comes out it has the same `identity`, by which the host finds
/// what it stands for.
///
/// ```
/// use monty::{ClassInstance, MontyObject, MontyRun, NoLimitTracker, RunProgress, StdPrint};
///
/// let basket = ClassInstance::new("Basket").with_attr("owner", "ann").with_methods(["add"]);
/// let program = MontyRun::new("basket.add('tea') + basket.owner".into(), "main.py", vec!["basket".into()], vec![])?;
/// let start = program.start(vec![basket.clone().into()], NoLimitTracker, &mut StdPrint)?;
/// let RunProgress::FunctionCall { function_name, args, method_call, state, .. } = start else { unreachable!() };
/// assert!(method_call && function_name == "add" && args[1] == MontyObject::from("tea"));
/// assert!(matches!(&args[0], MontyObject::ClassInstance(seen) if seen.identity == basket.identity));
/// assert_eq!(state.run(MontyObject::from("1 of "), &mut StdPrint)?.into_complete(), Some("1 of ann".into()));
/// # Ok::<(), monty::MontyException>(())
/// ```
///
/// [`RunProgress::FunctionCall`]: crate::RunProgress::FunctionCall
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClassInstance {
    /// The name of its class as programs see it; empty on the first argument of a method call.
    pub name: String,
    /// What tells it from other objects, in dumps too. Whoever may forge dumps must not be able to guess it.
    pub identity: String,
    /// Attributes with the values that they have now.
    pub attrs: DictPairs,
    /// Attributes that are asked for each time.
    pub lazy_attrs: Vec<String>,
    /// Methods that may be called.
    pub methods: Vec<String>,
}

impl ClassInstance {
    /// An object that shows nothing, with an identity made of chance.
    pub fn new(name: impl Into<String>) -> Self {
        let chance = || RandomState::new().build_hasher().finish();
        Self { name: name.into(), identity: format!("{:016x}{:016x}", chance(), chance()), ..Self::default() }
    }

    /// The same object with an identity of the host's choice: letters, digits and underscores.
    #[must_use]
    pub fn with_identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = identity.into();
        self
    }

    /// The same object with one more attribute.
    #[must_use]
    pub fn with_attr(mut self, name: &str, value: impl Into<MontyObject>) -> Self {
        let mut pairs: Vec<_> = self.attrs.into_iter().collect();
        pairs.push((name.into(), value.into()));
        self.attrs = pairs.into();
        self
    }

    /// The same object with attributes that are asked for.
    #[must_use]
    pub fn with_lazy_attrs<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.lazy_attrs.extend(names.into_iter().map(Into::into));
        self
    }

    /// The same object with methods.
    #[must_use]
    pub fn with_methods<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.methods.extend(names.into_iter().map(Into::into));
        self
    }

    /// The object of a call by the name `#identity.name`, and the short name.
    pub(crate) fn of_call(name: &str) -> Option<(Self, String)> {
        let (identity, short) = name.strip_prefix('#')?.split_once('.')?;
        Some((Self { identity: identity.to_string(), ..Self::default() }, short.to_string()))
    }
}

impl From<ClassInstance> for MontyObject {
    fn from(value: ClassInstance) -> Self {
        MontyObject::ClassInstance(Box::new(value))
    }
}

/// A function, bound method or class that a program in a session has made; [`MontyRepl::call`] calls it. Given to the
/// session again it is the very function, elsewhere its repr.
///
/// [`MontyRepl::call`]: crate::MontyRepl::call
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MontyFunction {
    pub(crate) text: String,
    pub(crate) number: i64,
    pub(crate) session: u64,
}

impl std::fmt::Display for MontyFunction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<MontyFunction> for MontyObject {
    fn from(value: MontyFunction) -> Self {
        MontyObject::MontyFunction(value)
    }
}
