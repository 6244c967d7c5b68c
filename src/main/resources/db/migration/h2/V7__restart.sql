-- Between hosts a run's heartbeat, by the database's own clock, tells that its process lives.
alter table pipeline_run add column heartbeat timestamp with time zone default current_timestamp not null;
alter table pipeline_run add column stop_asked boolean default false not null;

-- Why an execution did not end well, under the name of its runbook page.
create table operations_failure (
    execution bigint primary key,
    code      varchar(40) not null,
    words     varchar     not null -- one line each
);
