-- What a rounded figure was printed as, so that the next edition rounds it alike; -1 for figures that are not rounded.
alter table disclosure_cell add column rounded bigint default -1 not null;
