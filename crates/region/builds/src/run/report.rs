//! Reports of tests: the buildspec's files, read and kept, as the build's role may.
//!
//! Source: CodeBuild User Guide, "Test reports" and "Test report permissions".

use std::path::Path;

use ::model::{Arn, Caller};
use door::Requirement;
use host::ContainerId;

use super::artifacts::pack;
use super::drive::Failure;
use super::gather::{Found, find};
use super::log::Log;
use super::texts::Texts;
use super::{object, source};
use crate::Builds;
use crate::buildspec::ReportSpec;
use crate::model::{Build, Case, Packaging, Report, ReportGroup, build_arn, report_arn, report_group_arn};
use crate::plan::junit;

/// A file of results may be this large.
const LIMIT: u64 = 32 << 20;

/// Reads and keeps all reports; the answer is their ARNs.
pub(super) async fn gather(
    room: &Builds,
    build: &Build,
    id: &ContainerId,
    texts: &Texts,
    caller: &Caller,
    log: &Log,
) -> Result<Vec<String>, Failure> {
    let mut arns = Vec::new();
    let reports = build.plan.as_ref().map(|spec| spec.reports.clone()).unwrap_or_default();
    for (index, spec) in reports.iter().enumerate() {
        let folder = source::folder(room, build).join(format!("report.{index}"));
        arns.push(one(room, build, id, spec, texts, caller, &folder, log).await?);
        // Gone with the build's folder, where that fails here.
        let _ = tokio::fs::remove_dir_all(&folder).await;
    }
    Ok(arns)
}

/// A group's name: an ARN names one that is there, any other text comes after the project's name.
fn group_name(build: &Build, text: &str) -> String {
    match text.parse::<Arn>() {
        Ok(arn) => arn.resource.strip_prefix("report-group/").unwrap_or(&arn.resource).to_owned(),
        Err(_) => format!("{}-{text}", build.key.id.project),
    }
}

#[expect(clippy::too_many_arguments, reason = "each is a part of the build that the report is made of")]
async fn one(
    room: &Builds,
    build: &Build,
    id: &ContainerId,
    spec: &ReportSpec,
    texts: &Texts,
    caller: &Caller,
    folder: &Path,
    log: &Log,
) -> Result<String, Failure> {
    let given = texts.one(&spec.group);
    let name = group_name(build, &given);
    let failed = |reason: String| {
        Failure::phase("CLIENT_ERROR", format!("Error in UPLOAD_ARTIFACTS phase: [{given}: [{reason}]]"))
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    if name.len() > 128 || !name.bytes().all(plain) {
        return Err(failed(format!("invalid report group name: {}", name.escape_debug())));
    }
    log.say(room, &[&format!("Preparing to copy TEST report {name}")]).await;
    let found = find(room, build, id, &texts.expand(&spec.files), folder, log).await?;
    if found.is_empty() {
        return Err(failed("report files not found in build".to_owned()));
    }
    let key = group_key(build, &name);
    let there = room.tables.groups.get(&key);
    let group = report_group_arn(&build.key.account, &build.key.region, &name);
    if given.starts_with("arn:") && (there.is_none() || group.to_string() != given) {
        return Err(failed(format!("report group {given} does not exist")));
    }
    let wanted = ["CreateReport", "UpdateReport", "BatchPutTestCases"];
    for action in there.is_none().then_some("CreateReportGroup").into_iter().chain(wanted) {
        let asked = Requirement::on(&format!("codebuild:{action}"), &group);
        room.door
            .admit(caller, &build.key.region, "codebuild", action, &[asked])
            .map_err(|error| failed(format!("{}: {}", error.code, error.message)))?;
    }
    let (cases, truncated, wrong) = read(&found).await.map_err(Failure::fault)?;
    for text in &wrong {
        log.say(room, &[&format!("Skipping report file {text}")]).await;
    }
    if cases.is_empty() && !wrong.is_empty() {
        return Err(failed(wrong.join("; ")));
    }
    let now = room.now();
    let report = Report {
        group: name.clone(),
        // A build that is taken up again makes the same one.
        id: build.key.id.uuid.clone(),
        execution: build_arn(&build.key).to_string(),
        status: junit::status(&cases),
        created: now,
        export: there.as_ref().and_then(|group| group.export.clone()),
        truncated,
        cases,
    };
    export(room, build, caller, &report, &found, folder).await.map_err(failed)?;
    let fresh = ReportGroup { name: name.clone(), export: None, tags: Vec::new(), created: now, modified: now };
    let arn = report_arn(&build.key.account, &build.key.region, &name, &report.id).to_string();
    let place = format!("{key}:{}", report.id);
    room.store
        .write(|records| {
            if records.get(&room.tables.groups, &key).is_none() {
                records.put(&room.tables.groups, &key, fresh)?;
            }
            records.put(&room.tables.reports, &place, report)
        })
        .await?;
    Ok(arn)
}

fn group_key(build: &Build, name: &str) -> String {
    format!("{}{name}", Builds::prefix(&build.key.account, &build.key.region))
}

/// The cases of all files, whether there were more, and what is wrong with the files that are none.
async fn read(found: &[Found]) -> Result<(Vec<Case>, bool, Vec<String>), String> {
    let (mut cases, mut truncated, mut wrong) = (Vec::new(), false, Vec::new());
    for file in found {
        let size = tokio::fs::metadata(&file.file).await.map_err(|error| error.to_string())?.len();
        if size > LIMIT {
            wrong.push(format!("{}: larger than {LIMIT} bytes", file.path));
            continue;
        }
        let bytes = tokio::fs::read(&file.file).await.map_err(|error| error.to_string())?;
        match junit::read(&String::from_utf8_lossy(&bytes), &file.path, junit::CASES - cases.len()) {
            Ok(read) => {
                cases.extend(read.cases);
                truncated |= read.truncated;
            }
            Err(text) => wrong.push(text),
        }
    }
    Ok((cases, truncated, wrong))
}

/// The files as they are, for a group that exports them.
async fn export(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    report: &Report,
    found: &[Found],
    folder: &Path,
) -> Result<(), String> {
    let Some(export) = &report.export else { return Ok(()) };
    let path = export.path.as_deref().unwrap_or_default();
    let put = async |key: String, file: &Path| {
        let encrypted = export.encryption_disabled != Some(true);
        let target = object::Target { bucket: &export.bucket, key: &key, content_type: None, encrypted };
        object::put(room, &build.key.region, caller, &target, file).await.map_err(|error| error.to_string())
    };
    if export.packaging == Packaging::Zip {
        let file = folder.join("report.zip");
        pack(&file, found).map_err(|error| error.to_string())?;
        return put(object::join([path, &report.group, &format!("{}.zip", report.id)]), &file).await;
    }
    for of in found {
        put(object::join([path, &report.group, &report.id, &of.path]), &of.file).await?;
    }
    Ok(())
}
