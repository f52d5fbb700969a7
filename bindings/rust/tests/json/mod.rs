//! JSON as the scripts of tests/hosting are written in: no errors are reported, the files are the repository's own.

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value of a whole text.
    pub fn parse(text: &str) -> Json {
        Parser { rest: text }.value()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(pairs) => pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn items(&self) -> &[Json] {
        match self {
            Json::List(items) => items,
            _ => &[],
        }
    }

    /// The pairs of an object.
    pub fn pairs(&self) -> &[(String, Json)] {
        match self {
            Json::Object(pairs) => pairs,
            _ => &[],
        }
    }

    /// The text of a string.
    pub fn text(&self) -> &str {
        match self {
            Json::Text(text) => text,
            _ => "",
        }
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn skip(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn take(&mut self, token: &str) -> bool {
        self.skip();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn value(&mut self) -> Json {
        if self.take("null") {
            Json::Null
        } else if self.take("true") {
            Json::Bool(true)
        } else if self.take("false") {
            Json::Bool(false)
        } else if self.take("[") {
            let mut items = Vec::new();
            while !self.take("]") {
                items.push(self.value());
                self.take(",");
            }
            Json::List(items)
        } else if self.take("{") {
            let mut pairs = Vec::new();
            while !self.take("}") {
                assert!(self.take("\""));
                let key = self.string();
                assert!(self.take(":"));
                pairs.push((key, self.value()));
                self.take(",");
            }
            Json::Object(pairs)
        } else if self.take("\"") {
            Json::Text(self.string())
        } else {
            self.number()
        }
    }

    fn number(&mut self) -> Json {
        let end = self.rest.find(|c: char| !"+-.eE0123456789".contains(c)).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        digits.parse().map(Json::Int).unwrap_or_else(|_| Json::Float(digits.parse().expect("a number")))
    }

    fn string(&mut self) -> String {
        let mut text = String::new();
        loop {
            let end = self.rest.find(['"', '\\']).expect("the end of a string");
            text.push_str(&self.rest[..end]);
            let is_end = self.rest[end..].starts_with('"');
            self.rest = &self.rest[end + 1..];
            if is_end {
                return text;
            }
            let escape = self.rest.chars().next().expect("an escape");
            self.rest = &self.rest[1..];
            match escape {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                'u' => {
                    let code = u32::from_str_radix(&self.rest[..4], 16).expect("four digits");
                    text.push(char::from_u32(code).expect("a character"));
                    self.rest = &self.rest[4..];
                }
                other => text.push(other),
            }
        }
    }
}
