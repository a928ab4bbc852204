-- Who wants no answers without asking: a number, and nothing else. It belongs to no guild.

CREATE TABLE opt_outs (
    person BIGINT NOT NULL PRIMARY KEY
);
