//! Is a text JSON, with each name once and no more values than fit in memory?
//!
//! Eight megabytes of `[],[],[]` would take thirty times as much when they are held; so values are counted
//! while they are read.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::super::finding::Wrong;
use super::super::place::{Place, shown};

/// 500 entries of 400 values each, and room: the largest shipped entry has about 200.
const MAX_VALUES: usize = 250_000;

/// Told by the counter to the place that reports it, since serde's errors are texts.
const TOO_MANY: &str = "too many values";

/// Reads a document, or says where it stops being one.
pub(super) fn read(text: &str) -> Result<Value, (Place, Wrong)> {
    let left = Cell::new(MAX_VALUES);
    let mut from = serde_json::Deserializer::from_str(text);
    let value = Tree(&left).deserialize(&mut from);
    let value = value.and_then(|value| from.end().map(|()| value));
    value.map_err(|error| {
        let place = Place::Line {
            line: error.line(),
            column: error.column(),
        };
        let wrong = if left.get() == 0 {
            Wrong::TooManyValues(MAX_VALUES)
        } else {
            Wrong::Shape(error.to_string())
        };
        (place, wrong)
    })
}

/// Reads one value and counts it.
struct Tree<'c>(&'c Cell<usize>);

impl Tree<'_> {
    fn count<E: Error>(&self) -> Result<(), E> {
        let left = self.0.get().checked_sub(1);
        let left = left.ok_or_else(|| E::custom(TOO_MANY))?;
        self.0.set(left);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        self.count()?;
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element_seed(Tree(self.0))? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = from.next_key::<String>()? {
            if map.contains_key(&key) {
                let key = shown(&key);
                return Err(A::Error::custom(format!("`{key}` stands there twice")));
            }
            let value = from.next_value_seed(Tree(self.0))?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}
