//! Results of tests, read from JUnit's XML. Pure, and bounded: in cases, in texts, in depth.
//!
//! Source: CodeBuild User Guide, "Test reports"; the XML that Surefire, Gradle and pytest write.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};

use crate::model::{Case, ReportStatus};

/// How many cases a report holds.
///
/// Source: CodeBuild User Guide, "Quotas": test cases per report.
pub(crate) const CASES: usize = 500;

/// How long a text may be.
const TEXT: usize = 5000;

/// How deeply elements may be nested.
const DEPTH: usize = 32;

/// What a file held.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Read {
    pub(crate) cases: Vec<Case>,
    /// More was there than was taken.
    pub(crate) truncated: bool,
}

/// Reads a file, and takes at most `room` cases.
pub(crate) fn read(text: &str, file: &str, room: usize) -> Result<Read, String> {
    let mut reader = quick_xml::Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut parser = Parser { file, room, ..Parser::default() };
    let wrong = |position: u64, error: String| format!("{file}: not well-formed at byte {position}: {error}");
    loop {
        let event = reader.read_event().map_err(|error| wrong(reader.error_position(), error.to_string()))?;
        match event {
            Event::Start(start) => parser.begin(&start)?,
            Event::Empty(start) => {
                parser.begin(&start)?;
                parser.end();
            }
            Event::End(_) => parser.end(),
            Event::Text(text) => parser.text(&text.xml10_content()),
            Event::CData(text) => parser.text(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let escaped = format!("&{};", reference.xml10_content());
                parser.text(&quick_xml::escape::unescape(&escaped).unwrap_or(Cow::Borrowed("")));
            }
            Event::DocType(_) => return Err(format!("{file}: document types are not read")),
            Event::Eof => break,
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
        }
    }
    match parser.depth.is_empty() && parser.suites {
        true => Ok(parser.read),
        false => Err(format!("{file}: holds no test suites")),
    }
}

/// What a report's cases make of it.
pub(crate) fn status(cases: &[Case]) -> ReportStatus {
    match cases.iter().any(|case| matches!(case.status.as_str(), "FAILED" | "ERROR")) {
        true => ReportStatus::Failed,
        false => ReportStatus::Succeeded,
    }
}

#[derive(Default)]
struct Parser<'a> {
    file: &'a str,
    room: usize,
    read: Read,
    /// The names of the elements that are open.
    depth: Vec<String>,
    suite: Vec<String>,
    case: Option<Case>,
    /// Text belongs to the case's message.
    speaks: bool,
    /// The element has said nothing yet.
    silent: bool,
    suites: bool,
}

impl Parser<'_> {
    fn begin(&mut self, start: &BytesStart<'_>) -> Result<(), String> {
        if self.depth.len() >= DEPTH {
            return Err(format!("{}: nested too deeply", self.file));
        }
        let name = start.local_name().into_inner().to_owned();
        let of = |wanted: &str| attribute(start, wanted).unwrap_or_default();
        match name.as_str() {
            "testsuites" => self.suites = true,
            "testsuite" => {
                self.suites = true;
                self.suite.push(short(&of("name")));
            }
            "testcase" => {
                self.case = Some(Case {
                    prefix: short(&of("classname")),
                    name: short(&of("name")),
                    suite: self.suite.last().cloned().unwrap_or_default(),
                    status: "SUCCEEDED".to_owned(),
                    nanoseconds: nanoseconds(&of("time")),
                    message: String::new(),
                    file: self.file.to_owned(),
                });
            }
            "failure" | "error" | "skipped" => {
                if let Some(case) = &mut self.case {
                    case.status = match name.as_str() {
                        "failure" => "FAILED",
                        "error" => "ERROR",
                        _ => "SKIPPED",
                    }
                    .to_owned();
                    case.message = short(&of("message"));
                    (self.speaks, self.silent) = (true, true);
                }
            }
            _ => {}
        }
        self.depth.push(name);
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let Some(case) = self.case.as_mut().filter(|case| case.message.len() < TEXT) else { return };
        if !self.speaks || (self.silent && text.trim().is_empty()) {
            return;
        }
        // The element's own text comes after the attribute's.
        let between = if self.silent && !case.message.is_empty() { "\n" } else { "" };
        self.silent = false;
        case.message = short(&format!("{}{between}{text}", case.message));
    }

    fn end(&mut self) {
        match self.depth.pop().as_deref() {
            Some("testsuite") => drop(self.suite.pop()),
            Some("failure" | "error" | "skipped") => {
                self.speaks = false;
                if let Some(case) = &mut self.case {
                    case.message.truncate(case.message.trim_end().len());
                }
            }
            Some("testcase") => {
                let Some(case) = self.case.take() else { return };
                match self.read.cases.len() < self.room {
                    true => self.read.cases.push(case),
                    false => self.read.truncated = true,
                }
            }
            _ => {}
        }
    }
}

fn attribute(start: &BytesStart<'_>, wanted: &str) -> Option<String> {
    let found =
        start.attributes().with_checks(false).filter_map(Result::ok).find(|of| of.key.into_inner() == wanted)?;
    Some(quick_xml::escape::unescape(&found.value).map_or_else(|_| found.value.to_string(), Cow::into_owned))
}

/// No more of a text than a report keeps.
fn short(text: &str) -> String {
    let mut end = text.len().min(TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}

/// Seconds, as a text: `1,234.5` with some writers.
#[expect(clippy::cast_possible_truncation, reason = "bounded before")]
fn nanoseconds(text: &str) -> i64 {
    let seconds: f64 = text.replace(',', "").parse().unwrap_or(0.0);
    if seconds.is_finite() { (seconds.clamp(0.0, 9e9) * 1e9) as i64 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUREFIRE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="com.acme.ShopTest" time="1.5" tests="4">
  <properties><property name="a" value="b"/></properties>
  <testcase name="buys" classname="com.acme.ShopTest" time="1,000.25"/>
  <testcase name="sells" classname="com.acme.ShopTest" time="0.001">
    <failure message="expected: &lt;1&gt; but was: &lt;2&gt;" type="AssertionError"><![CDATA[at line 3]]></failure>
    <system-out>noise</system-out>
  </testcase>
  <testcase name="breaks" classname="com.acme.ShopTest"><error>boom &amp; bang</error></testcase>
  <testcase name="waits" classname="com.acme.ShopTest" time="x"><skipped/></testcase>
</testsuite>"#;

    #[test]
    fn surefires_files_are_read() {
        let read = read(SUREFIRE, "TEST-a.xml", 10).unwrap();
        let told: Vec<(&str, &str, i64, &str)> = read
            .cases
            .iter()
            .map(|case| (case.name.as_str(), case.status.as_str(), case.nanoseconds, case.message.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                ("buys", "SUCCEEDED", 1_000_250_000_000, ""),
                ("sells", "FAILED", 1_000_000, "expected: <1> but was: <2>\nat line 3"),
                ("breaks", "ERROR", 0, "boom & bang"),
                ("waits", "SKIPPED", 0, ""),
            ]
        );
        assert_eq!(
            (read.cases[0].prefix.as_str(), read.cases[0].suite.as_str()),
            ("com.acme.ShopTest", "com.acme.ShopTest")
        );
        assert_eq!(status(&read.cases), ReportStatus::Failed);
        assert_eq!(status(&read.cases[..1]), ReportStatus::Succeeded);
    }

    #[test]
    fn what_is_no_report_is_told_and_bounds_hold() {
        for bad in ["", "<a/>", "<testsuite>", "<testsuites></testsuite>", "<!DOCTYPE a [<!ENTITY x 'y'>]><testsuite/>"]
        {
            assert!(read(bad, "x.xml", 10).is_err(), "{bad}");
        }
        let deep = format!("{}{}", "<testsuite>".repeat(40), "</testsuite>".repeat(40));
        assert!(read(&deep, "x.xml", 10).unwrap_err().contains("too deeply"));
        let read = read(SUREFIRE, "x.xml", 3).unwrap();
        assert!(read.truncated && read.cases.len() == 3);
        assert_eq!(short(&"é".repeat(TEXT)).len(), TEXT);
    }

    proptest::proptest! {
        #[test]
        fn whatever_it_is_reading_ends(text in "[<>/a-z\"'=&;! \\[\\]]{0,200}") {
            let _ = read(&text, "x", 5);
        }
    }
}
