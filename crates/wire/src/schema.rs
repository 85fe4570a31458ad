//! What the codecs know of a shape: names on the wire, types, constraints, and which members are supported.
//!
//! Generated as statics; nothing here is built at run time.

/// How a service's bytes look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// `application/x-amz-json-1.0`, the operation in `X-Amz-Target`.
    Json10,
    /// `application/x-amz-json-1.1`.
    Json11,
    /// A form in, XML out, the operation in `Action`.
    Query,
    /// EC2's variety of Query.
    Ec2,
    /// XML over methods and paths: S3.
    RestXml,
}

/// A service: one of its API's versions.
#[derive(Debug)]
pub struct Service {
    /// The name in IAM actions and in documents: `ecs`.
    pub name: &'static str,
    /// The names that a signature's scope may carry.
    pub signing: &'static [&'static str],
    /// The protocol.
    pub protocol: Protocol,
    /// What stands before the dot in `X-Amz-Target`.
    pub targets: &'static [&'static str],
    /// The API's version, as Query requests name it.
    pub version: &'static str,
    /// The XML name space of answers.
    pub namespace: &'static str,
    /// The code with which the service refuses a value that breaks a constraint.
    pub invalid: &'static str,
    /// The operations that this region has.
    pub operations: &'static [&'static Operation],
    /// The operations that AWS has and this region has not.
    pub absent: &'static [&'static str],
    /// Requests of a REST protocol that belong to an operation this region has not: told apart from a wrong request.
    pub absent_http: &'static [(&'static str, Http)],
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// Its name: `CreateCluster`.
    pub name: &'static str,
    /// The service that it belongs to.
    pub service: &'static Service,
    /// Method and path, for the REST protocol.
    pub http: Http,
    /// The input's structure.
    pub input: &'static Shape,
    /// The answer's structure.
    pub output: &'static Shape,
    /// The element around a Query answer.
    pub wrapper: Option<&'static str>,
    /// The XML element around the input, for REST-XML.
    pub root: Option<Root>,
}

/// An XML element with its name space.
#[derive(Debug, Clone, Copy)]
pub struct Root {
    /// The element's name.
    pub name: &'static str,
    /// The name space, where the model gives one.
    pub namespace: Option<&'static str>,
}

/// Method, path and status of a REST operation.
#[derive(Debug, Clone, Copy)]
pub struct Http {
    /// `PUT`.
    pub method: &'static str,
    /// `/{Bucket}/{Key+}`.
    pub path: &'static str,
    /// Query parameters that single the operation out: `policy`, `uploads`, `list-type=2`, `partNumber`.
    pub query: &'static [&'static str],
    /// Headers that single the operation out: `x-amz-copy-source`.
    pub headers: &'static [&'static str],
    /// The status of a success.
    pub status: u16,
}

/// A type.
#[derive(Debug)]
pub enum Shape {
    /// Named members.
    Structure(Structure),
    /// Values of one type in order.
    List {
        /// The members' type.
        member: &'static Shape,
        /// The element around each member in XML and Query: `member`, `item`.
        element: &'static str,
        /// No element around the whole list.
        flattened: bool,
        /// How many there may be.
        size: Range,
    },
    /// Values by name.
    Map {
        /// The names' type.
        key: &'static Shape,
        /// The values' type.
        value: &'static Shape,
        /// The element of a key in XML and Query.
        key_name: &'static str,
        /// The element of a value.
        value_name: &'static str,
        /// No element around the whole map.
        flattened: bool,
        /// How many there may be.
        size: Range,
    },
    /// Text.
    String {
        /// How long it may be, in characters.
        length: Range,
        /// The form it must have, as AWS writes it.
        pattern: Option<&'static str>,
        /// The values it may have; any where there are none.
        values: &'static [&'static str],
    },
    /// A whole number.
    Integer {
        /// Its bounds.
        range: Range,
    },
    /// A number with a fraction.
    Double,
    /// True or false.
    Boolean,
    /// A point in time.
    Timestamp(TimeForm),
    /// Bytes.
    Blob {
        /// Not part of the structure: the body itself, streaming.
        streaming: bool,
        /// How many bytes there may be.
        length: Range,
    },
}

/// Named members.
#[derive(Debug)]
pub struct Structure {
    /// The shape's name in the model.
    pub name: &'static str,
    /// The members, supported or not.
    pub members: &'static [Member],
    /// The member that is the whole body, for the REST protocol.
    pub payload: Option<&'static str>,
}

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// Its name in the model, and in JSON.
    pub name: &'static str,
    /// Its name on the wire of the other protocols (an XML element, a header, a Query name).
    pub wire: &'static str,
    /// Where it travels.
    pub place: Place,
    /// Its name in a form: Query and EC2 requests.
    pub form: &'static str,
    /// Its type.
    pub shape: &'static Shape,
    /// It must be given.
    pub required: bool,
    /// The region does what it says. A member without this is refused by name when it is given.
    pub supported: bool,
    /// An XML attribute of the element around it.
    pub attribute: bool,
    /// Where this is a time: its form on this place.
    pub time: Option<TimeForm>,
}

/// Where a member travels in a REST request or answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the body.
    Body,
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In one header.
    Header,
    /// In all headers that begin so.
    Headers,
    /// In the status.
    Status,
}

/// The forms of a point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeForm {
    /// Seconds since 1970, with a fraction.
    Seconds,
    /// `2026-11-23T10:20:30Z`.
    Iso8601,
    /// `Mon, 23 Nov 2026 10:20:30 GMT`.
    Http,
}

/// An inclusive range; open where a side is missing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The least.
    pub min: Option<i64>,
    /// The greatest.
    pub max: Option<i64>,
}

impl Range {
    /// No bounds.
    pub const ANY: Self = Self { min: None, max: None };
}

impl Shape {
    /// The structure that this is; nothing where it is something else.
    pub fn structure(&self) -> Option<&Structure> {
        match self {
            Self::Structure(structure) => Some(structure),
            _ => None,
        }
    }
}

impl Structure {
    /// The member of that name in the model.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// The shape of members that the region does not support: never looked into.
pub static OPAQUE: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
