-- The console pages through findings and submissions, newest first, by who sent them, their form or a rule, and looks up
-- what covers some months.
create index records_submission_agency on records_submission (agency, id);
create index records_submission_form on records_submission (form, id);
create index records_finding_rule on records_finding (rule, submission);
create index records_coverage_months on records_coverage (month_last, month_first);
create index review_query_place on review_query (place);
