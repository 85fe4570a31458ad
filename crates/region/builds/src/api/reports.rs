//! `codebuild:BatchGetReports`, `ListReports`, `ListReportsForReportGroup`, `DeleteReport`, `DescribeTestCases`
//!
//! Source: CodeBuild API Reference.

use std::collections::BTreeMap;

use ::model::Arn;
use door::{Call, Handler, Requirement};
use shapes_codebuild::{
    self as api, BatchGetReportsInput, BatchGetReportsOutput, DeleteReportInput, DeleteReportOutput,
    DescribeTestCasesInput, DescribeTestCasesOutput, ListReportsForReportGroupInput, ListReportsForReportGroupOutput,
    ListReportsInput, ListReportsOutput, TestCase, TestReportSummary,
};
use wire::Error;

use super::list::{List, by_time};
use super::report_groups::{self, on, shown_export};
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{Case, Report, report_arn, report_group_arn};

/// Group and id in a report's ARN.
fn place(text: &str) -> Option<(String, String)> {
    let arn: Arn = text.parse().ok()?;
    let (group, id) = arn.resource.strip_prefix("report/")?.split_once(':')?;
    (arn.service == "codebuild" && !group.is_empty() && !id.is_empty()).then(|| (group.to_owned(), id.to_owned()))
}

fn wanted(text: &str) -> Result<(String, String), BuildsError> {
    place(text).ok_or_else(|| BuildsError::invalid(format!("Invalid report ARN: {}", text.escape_debug())))
}

fn asked(action: &str, text: &str, call: &Call) -> Requirement {
    let group = place(text).map_or_else(|| text.to_owned(), |(group, _)| group);
    on(action, &group, call)
}

fn record(call: &Call, group: &str, id: &str) -> String {
    format!("{}:{id}", report_groups::key(&call.account, &call.region, group))
}

fn shown(call: &Call, report: &Report) -> api::Report {
    api::Report {
        arn: Some(report_arn(&call.account, &call.region, &report.group, &report.id).to_string()),
        type_: Some("TEST".to_owned()),
        name: Some(report.id.clone()),
        report_group_arn: Some(report_group_arn(&call.account, &call.region, &report.group).to_string()),
        execution_id: Some(report.execution.clone()),
        status: Some(report.status.as_str().to_owned()),
        created: Some(report.created),
        expired: Some(report.expires()),
        export_config: Some(shown_export(report.export.as_ref())),
        truncated: Some(report.truncated),
        test_summary: Some(summary(&report.cases)),
    }
}

fn summary(cases: &[Case]) -> TestReportSummary {
    let known = ["ERROR", "FAILED", "SKIPPED", "SUCCEEDED", "UNKNOWN"];
    let mut counts: BTreeMap<String, i64> = known.into_iter().map(|name| (name.to_owned(), 0)).collect();
    for case in cases {
        *counts.entry(case.status.clone()).or_default() += 1;
    }
    TestReportSummary {
        total: i64::try_from(cases.len()).ok(),
        status_counts: Some(counts),
        duration_in_nano_seconds: Some(cases.iter().map(|case| case.nanoseconds).sum()),
    }
}

/// What ListReports and ListReportsForReportGroup ask alike.
struct Asked<'a> {
    operation: &'a str,
    prefix: &'a str,
    token: Option<&'a str>,
    size: Option<i64>,
    order: Option<&'a str>,
    status: Option<&'a str>,
}

impl Builds {
    /// A page of the ARNs of reports, the newest first unless they are to ascend.
    fn reports_listed(&self, call: &Call, asked: &Asked<'_>) -> Result<(Vec<String>, Option<String>), BuildsError> {
        let fits = |report: &Report| asked.status.is_none_or(|status| report.status.as_str() == status);
        let arn = |report: &Report| report_arn(&call.account, &call.region, &report.group, &report.id).to_string();
        let reports = self.tables.reports.scan(asked.prefix).into_iter().filter(|(_, report)| fits(report));
        let reports = reports.map(|(key, report)| (by_time(report.created, &key), arn(&report))).collect();
        let question = [asked.operation, asked.prefix, asked.status.unwrap_or_default()];
        let descending = asked.order != Some("ASCENDING");
        List { question: &question, token: asked.token, size: asked.size, descending }.page(reports)
    }
}

impl Handler<BatchGetReportsInput> for Builds {
    fn requires(&self, input: &BatchGetReportsInput, call: &Call) -> Vec<Requirement> {
        input.report_arns.iter().map(|text| asked("BatchGetReports", text, call)).collect()
    }

    async fn run(&self, input: BatchGetReportsInput, call: &Call) -> Result<BatchGetReportsOutput, Error> {
        let (mut reports, mut missing) = (Vec::new(), Vec::new());
        for text in input.report_arns {
            let found = place(&text).and_then(|(group, id)| self.tables.reports.get(&record(call, &group, &id)));
            match found {
                Some(report) => reports.push(shown(call, &report)),
                None => missing.push(text),
            }
        }
        Ok(BatchGetReportsOutput {
            reports: Some(reports).filter(|reports| !reports.is_empty()),
            reports_not_found: Some(missing).filter(|missing| !missing.is_empty()),
        })
    }
}

impl Handler<ListReportsInput> for Builds {
    fn requires(&self, _: &ListReportsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("codebuild:ListReports")]
    }

    async fn run(&self, input: ListReportsInput, call: &Call) -> Result<ListReportsOutput, Error> {
        let filter = input.filter.unwrap_or_default();
        let asked = Asked {
            operation: "ListReports",
            prefix: &Self::prefix(&call.account, &call.region),
            token: input.next_token.as_deref(),
            size: input.max_results,
            order: input.sort_order.as_deref(),
            status: filter.status.as_deref(),
        };
        let (reports, next_token) = self.reports_listed(call, &asked)?;
        Ok(ListReportsOutput { reports: Some(reports), next_token })
    }
}

impl Handler<ListReportsForReportGroupInput> for Builds {
    fn requires(&self, input: &ListReportsForReportGroupInput, call: &Call) -> Vec<Requirement> {
        vec![on("ListReportsForReportGroup", &input.report_group_arn, call)]
    }

    async fn run(
        &self,
        input: ListReportsForReportGroupInput,
        call: &Call,
    ) -> Result<ListReportsForReportGroupOutput, Error> {
        report_groups::arn(&input.report_group_arn)?;
        let group = report_groups::key(&call.account, &call.region, report_groups::group_name(&input.report_group_arn));
        if self.tables.groups.get(&group).is_none() {
            return Err(BuildsError::GroupNotFound(input.report_group_arn).into());
        }
        let filter = input.filter.unwrap_or_default();
        let asked = Asked {
            operation: "ListReportsForReportGroup",
            prefix: &format!("{group}:"),
            token: input.next_token.as_deref(),
            size: input.max_results,
            order: input.sort_order.as_deref(),
            status: filter.status.as_deref(),
        };
        let (reports, next_token) = self.reports_listed(call, &asked)?;
        Ok(ListReportsForReportGroupOutput { reports: Some(reports), next_token })
    }
}

impl Handler<DeleteReportInput> for Builds {
    fn requires(&self, input: &DeleteReportInput, call: &Call) -> Vec<Requirement> {
        vec![asked("DeleteReport", &input.arn, call)]
    }

    async fn run(&self, input: DeleteReportInput, call: &Call) -> Result<DeleteReportOutput, Error> {
        let (group, id) = wanted(&input.arn)?;
        let key = record(call, &group, &id);
        let gone = self.store.write(|records| records.delete(&self.tables.reports, &key));
        gone.await.map_err(BuildsError::from)?;
        Ok(DeleteReportOutput {})
    }
}

impl Handler<DescribeTestCasesInput> for Builds {
    fn requires(&self, input: &DescribeTestCasesInput, call: &Call) -> Vec<Requirement> {
        vec![asked("DescribeTestCases", &input.report_arn, call)]
    }

    async fn run(&self, input: DescribeTestCasesInput, call: &Call) -> Result<DescribeTestCasesOutput, Error> {
        let (group, id) = wanted(&input.report_arn)?;
        let report = self.tables.reports.get(&record(call, &group, &id));
        let report = report.ok_or_else(|| BuildsError::ReportNotFound(input.report_arn.clone()))?;
        let filter = input.filter.unwrap_or_default();
        let fits = |case: &Case| {
            let keyword = filter.keyword.as_deref();
            filter.status.as_deref().is_none_or(|status| case.status == status)
                && keyword.is_none_or(|word| {
                    [&case.name, &case.prefix, &case.suite, &case.message].iter().any(|text| text.contains(word))
                })
        };
        let shown = |case: &Case| TestCase {
            report_arn: Some(input.report_arn.clone()),
            test_raw_data_path: Some(case.file.clone()),
            prefix: Some(case.prefix.clone()).filter(|prefix| !prefix.is_empty()),
            name: Some(case.name.clone()),
            status: Some(case.status.clone()),
            duration_in_nano_seconds: Some(case.nanoseconds),
            message: Some(case.message.clone()).filter(|message| !message.is_empty()),
            expired: Some(report.expires()),
            test_suite_name: Some(case.suite.clone()).filter(|suite| !suite.is_empty()),
        };
        let found = report.cases.iter().enumerate().filter(|(_, case)| fits(case));
        let found = found.map(|(number, case)| (format!("{number:06}"), shown(case))).collect();
        let (status, keyword) = (filter.status.as_deref(), filter.keyword.as_deref());
        let list = List {
            question: &[
                "DescribeTestCases",
                &input.report_arn,
                status.unwrap_or_default(),
                keyword.unwrap_or_default(),
            ],
            token: input.next_token.as_deref(),
            size: input.max_results,
            descending: false,
        };
        let (cases, next_token) = list.page(found)?;
        Ok(DescribeTestCasesOutput { test_cases: Some(cases), next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_named_by_its_arn() {
        let arn = "arn:aws:codebuild:us-east-2:123456789012:report/shop-unit:0123";
        assert_eq!(place(arn), Some(("shop-unit".to_owned(), "0123".to_owned())));
        for bad in
            ["", "shop-unit:1", "arn:aws:codebuild:us-east-2:123456789012:report-group/x", "arn:aws:s3:::report/a:b"]
        {
            assert_eq!(place(bad), None, "{bad}");
        }
    }
}
