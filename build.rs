//! Tells Cargo that the knowledge is part of the program: the files are compiled in by a macro that
//! Cargo cannot see through, so a changed entry would otherwise not be built.

fn main() {
    println!("cargo::rerun-if-changed=knowledge");
}
