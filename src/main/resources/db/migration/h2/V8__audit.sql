-- What people did to the data. Lines are only ever added; each carries a seal over itself and the one before.
create table audit_entry (
    number       bigint primary key,
    moment       varchar(40)   not null, -- ISO text with its offset
    actor        varchar(100)  not null,
    action       varchar(100)  not null,
    subject      varchar(1000) not null,
    reason       varchar       not null,
    state_before varchar       not null,
    state_after  varchar       not null,
    seal         varchar(64)   not null
);

-- One row: how many lines there are, and the seal of the last.
create table audit_head (
    entries bigint      not null,
    seal    varchar(64) not null
);
insert into audit_head (entries, seal)
values (0, '0000000000000000000000000000000000000000000000000000000000000000');
