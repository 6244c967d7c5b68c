-- An agency's own files are found without reading everybody's.
create index records_submission_agency on records_submission (agency);
