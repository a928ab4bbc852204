//! How is a statement written that handles many rows at once? One round trip to a far database is slow
//! enough; a change may have hundreds of edits.
//!
//! Only the numbers of the placeholders differ: no text becomes part of a statement.

/// Rows in one statement. SQLite binds 32,766 values at most.
pub(super) const ROWS: usize = 200;

/// `($1,$2),($3,$4)`: as many rows of as many columns, numbered after the `taken` first.
pub(super) fn placeholders(taken: usize, rows: usize, columns: usize) -> String {
    let row = |row: usize| {
        let first = taken + row * columns;
        let cells: Vec<String> = (first + 1..=first + columns)
            .map(|number| format!("${number}"))
            .collect();
        format!("({})", cells.join(","))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::placeholders;

    #[test]
    fn each_row_goes_on_where_the_last_ended() {
        assert_eq!(placeholders(0, 2, 3), "($1,$2,$3),($4,$5,$6)");
        assert_eq!(placeholders(1, 1, 2), "($2,$3)");
    }
}
