-- The same statements for SQLite and PostgreSQL. A migration that was shipped is never altered: add 2.sql.
-- Days count from 1970-01-01, times are seconds since then.

CREATE TABLE guilds (
    guild BIGINT NOT NULL PRIMARY KEY,
    head BIGINT NOT NULL DEFAULT 0,
    last_miss BIGINT NOT NULL DEFAULT 0,
    erase_on BIGINT
);

CREATE TABLE changes (
    guild BIGINT NOT NULL REFERENCES guilds (guild),
    number BIGINT NOT NULL CHECK (number > 0),
    at BIGINT NOT NULL,
    who BIGINT NOT NULL,
    why TEXT NOT NULL,
    undoes BIGINT,
    PRIMARY KEY (guild, number)
);

CREATE TABLE edits (
    guild BIGINT NOT NULL,
    number BIGINT NOT NULL,
    subject TEXT NOT NULL,
    was TEXT,
    became TEXT,
    PRIMARY KEY (guild, number, subject),
    FOREIGN KEY (guild, number) REFERENCES changes (guild, number)
);

CREATE INDEX edits_of_a_subject ON edits (guild, subject, number);

CREATE TABLE decided (
    guild BIGINT NOT NULL REFERENCES guilds (guild),
    subject TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (guild, subject)
);

CREATE TABLE drafts (
    guild BIGINT NOT NULL,
    entry TEXT NOT NULL,
    text TEXT NOT NULL,
    base TEXT,
    author BIGINT NOT NULL,
    at BIGINT NOT NULL,
    asked_review BIGINT NOT NULL,
    -- Everybody who saved it since it was begun: ids between commas, as in `,12,34,`.
    writers TEXT NOT NULL,
    PRIMARY KEY (guild, entry)
);

CREATE TABLE tallies (
    guild BIGINT NOT NULL,
    day BIGINT NOT NULL,
    what TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (guild, day, what)
);

CREATE TABLE misses (
    guild BIGINT NOT NULL REFERENCES guilds (guild),
    id BIGINT NOT NULL,
    text TEXT NOT NULL,
    day BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    PRIMARY KEY (guild, id)
);

CREATE INDEX misses_by_end ON misses (expires);
