-- Recipients that the file does not have, and which reports one of the file's gets instead of those there.
alter table delivery_recipient add column reports varchar(4000) default '*' not null; -- ids, separated by spaces; * for those of the file
alter table delivery_recipient add column audience varchar(100) default '' not null; -- of whom the file does not have; empty for one of the file
alter table delivery_recipient add column agency varchar(100) default '' not null; -- likewise; empty for none
alter table delivery_recipient add column account bigint default 0 not null; -- whose own subscription it is; 0 when an administrator added it

-- Groups that were added, or are otherwise than in the file.
create table delivery_group (
    name        varchar(100)  not null primary key,
    members     varchar(8000) not null, -- recipients, separated by spaces
    reports     varchar(4000) not null, -- ids, separated by spaces; none when nothing goes to the group
    changed_at  varchar(20)   not null,
    changed_by  varchar(100)  not null,
    changed_why varchar       not null
);

-- One row: whether letters go to the sender alone, as test: in the file would have it.
create table delivery_test_mode (
    is_on boolean not null
);
insert into delivery_test_mode (is_on) values (false);
