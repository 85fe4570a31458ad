//! How the program is linked: the places that the loader has to set (every static table of the AWS models is full of
//! pointers) are told in the packed form, a fiftieth of the usual one, which is read at each start and stays in memory.
//! It needs glibc 2.36: where this machine's is older, or another library, the usual form stays.
#![allow(clippy::disallowed_methods, reason = "it runs when the program is built")]

use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") && packs() {
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// Whether the program is for this machine, whose loader reads the packed form.
fn packs() -> bool {
    let told = |name: &str| std::env::var(name).ok();
    if told("HOST") != told("TARGET") || told("CARGO_CFG_TARGET_ENV").as_deref() != Some("gnu") {
        return false;
    }
    let Ok(answer) = Command::new("getconf").arg("GNU_LIBC_VERSION").output() else { return false };
    let text = String::from_utf8_lossy(&answer.stdout);
    let minor = text.trim().strip_prefix("glibc 2.").and_then(|minor| minor.parse::<u32>().ok());
    minor.is_some_and(|minor| minor >= 36)
}
