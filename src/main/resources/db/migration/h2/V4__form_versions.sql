-- In which order the payloads of a form version hold their values: what was read under an older form stays readable.
create table records_form_version (
    form       varchar(100) not null,
    version    varchar(100) not null,
    table_name varchar(100) not null,
    columns    varchar      not null, -- one a line
    primary key (form, version, table_name)
);
