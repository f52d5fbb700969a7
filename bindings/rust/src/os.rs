//! Operations of the system that a program may ask for.

use std::fmt;
use std::str::FromStr;

macro_rules! operations {
    ($($variant:ident = $name:literal),* $(,)?) => {
        /// An operation of the system. The sandbox carries out none itself: the host answers.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[allow(missing_docs)]
        pub enum OsFunction {
            $($variant,)*
            /// Any other, by name.
            Other(String),
        }

        impl FromStr for OsFunction {
            type Err = std::convert::Infallible;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Ok(match name {
                    $($name => OsFunction::$variant,)*
                    other => OsFunction::Other(other.to_string()),
                })
            }
        }

        impl fmt::Display for OsFunction {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(OsFunction::$variant => $name,)*
                    OsFunction::Other(name) => name,
                })
            }
        }
    };
}

operations!(
    Exists = "Path.exists",
    IsFile = "Path.is_file",
    IsDir = "Path.is_dir",
    IsSymlink = "Path.is_symlink",
    ReadText = "Path.read_text",
    ReadBytes = "Path.read_bytes",
    WriteText = "Path.write_text",
    WriteBytes = "Path.write_bytes",
    AppendText = "Path.append_text",
    AppendBytes = "Path.append_bytes",
    Mkdir = "Path.mkdir",
    Unlink = "Path.unlink",
    Rmdir = "Path.rmdir",
    Iterdir = "Path.iterdir",
    Stat = "Path.stat",
    Rename = "Path.rename",
    Resolve = "Path.resolve",
    Absolute = "Path.absolute",
    Open = "open",
    Getenv = "os.getenv",
    GetEnviron = "os.environ",
    DateToday = "date.today",
    DateTimeNow = "datetime.now",
    Sleep = "asyncio.sleep",
);
