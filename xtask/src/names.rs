//! Names in Rust.

/// `serviceName` -> `service_name`, `ETag` -> `e_tag`, `SSEKMSKeyId` -> `ssekms_key_id`.
pub(crate) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (index, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            if !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        if letter.is_ascii_uppercase() && index > 0 {
            let before = letters[index - 1];
            let after = letters.get(index + 1);
            let starts = before.is_ascii_lowercase() || before.is_ascii_digit();
            let ends = before.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase);
            if (starts || ends) && !out.ends_with('_') {
                out.push('_');
            }
        }
        out.push(letter.to_ascii_lowercase());
    }
    if KEYWORDS.contains(&out.as_str()) { format!("{out}_") } else { out }
}

/// `my-shape` -> `MyShape`: shapes' names begin with a capital in Rust.
pub(crate) fn camel(name: &str) -> String {
    let mut out = String::new();
    let mut up = true;
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            out.push(if up { letter.to_ascii_uppercase() } else { letter });
            up = false;
        } else {
            up = true;
        }
    }
    out
}

/// The name of a shape's static: `CONTAINER_DEFINITION`.
pub(crate) fn shouting(name: &str) -> String {
    format!("{}_", snake(name).trim_end_matches('_').to_uppercase())
}

const KEYWORDS: &[&str] = &[
    "as", "async", "await", "box", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false",
    "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "type", "union", "unsafe", "use", "where",
    "while", "yield",
];
