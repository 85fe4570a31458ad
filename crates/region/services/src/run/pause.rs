//! What holds a task's network while its containers come and go.
//!
//! A container that others wait for may end before the task has begun, and one with a restart policy ends and comes back:
//! neither can lend its network namespace to the others. Then, as on AWS, one more container does, of a program that only
//! waits. Its image is made here, of a program of a few instructions: no registry is asked for it.
//!
//! Source: Amazon ECS Developer Guide, "Fargate task networking".

use bytes::Bytes;
use host::EngineError;

use super::task::Trouble;
use crate::Services;

/// The image's name on the machine.
pub(super) const IMAGE: &str = "longshore/pause:1";

/// Where the program is in it.
pub(super) const PROGRAM: &str = "/pause";

/// `pause()`, again and again.
const X86_64: [u8; 9] = [0xb8, 0x22, 0x00, 0x00, 0x00, 0x0f, 0x05, 0xeb, 0xf7];

/// `ppoll()` of nothing without end, again and again: this architecture has no `pause()`.
const AARCH64: [u32; 8] =
    [0xd280_0000, 0xd280_0001, 0xd280_0002, 0xd280_0003, 0xd280_0004, 0xd280_0928, 0xd400_0001, 0x17ff_fff9];

impl Services {
    /// Makes sure that the engine has the image.
    pub(super) async fn pause_image(&self) -> Result<(), Trouble> {
        let engine = &self.context.host.engine;
        match engine.image(IMAGE).await {
            Ok(_) => Ok(()),
            Err(EngineError::NotFound(_)) => {
                let arm = engine.info().await?.platform.ends_with("arm64");
                Ok(engine.import(IMAGE, archive(arm)).await?)
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// The image's root file system: a tar archive of the one program.
fn archive(arm: bool) -> Bytes {
    let program = program(arm);
    let mut header = [0u8; 512];
    header[..5].copy_from_slice(b"pause");
    header[100..108].copy_from_slice(b"0000755\0");
    header[108..116].copy_from_slice(b"0000000\0");
    header[116..124].copy_from_slice(b"0000000\0");
    header[124..136].copy_from_slice(format!("{:011o}\0", program.len()).as_bytes());
    header[136..148].copy_from_slice(b"00000000000\0");
    header[148..156].copy_from_slice(b"        ");
    header[156] = b'0';
    header[257..265].copy_from_slice(b"ustar\x0000");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let mut archive = header.to_vec();
    archive.extend(program);
    // Files fill whole blocks, and two empty ones end the archive.
    archive.resize(archive.len().div_ceil(512) * 512 + 1024, 0);
    archive.into()
}

/// An ELF file with one segment, which is the file itself.
fn program(arm: bool) -> Vec<u8> {
    const BASE: u64 = 0x40_0000;
    const HEADERS: u64 = 64 + 56;
    let (machine, code) = match arm {
        true => (0xb7u16, AARCH64.iter().flat_map(|word| word.to_le_bytes()).collect()),
        false => (0x3e, X86_64.to_vec()),
    };
    let size = HEADERS + code.len() as u64;
    let mut elf = vec![0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let put16 = |elf: &mut Vec<u8>, all: &[u16]| all.iter().for_each(|it| elf.extend(it.to_le_bytes()));
    let put64 = |elf: &mut Vec<u8>, all: &[u64]| all.iter().for_each(|it| elf.extend(it.to_le_bytes()));
    put16(&mut elf, &[2, machine, 1, 0]);
    // Entry, program headers, no section headers.
    put64(&mut elf, &[BASE + HEADERS, 64, 0]);
    put16(&mut elf, &[0, 0, 64, 56, 1, 64, 0, 0]);
    // Loaded, to be read and executed.
    put16(&mut elf, &[1, 0, 5, 0]);
    put64(&mut elf, &[0, BASE, BASE, size, size, 0x1_0000]);
    elf.extend(code);
    elf
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_archive_is_one_program() {
        for arm in [false, true] {
            let (program, archive) = (program(arm), archive(arm));
            assert_eq!(program.len(), 120 + if arm { 32 } else { 9 });
            assert_eq!(archive.len(), 512 + 512 + 1024);
            assert_eq!(&archive[512..512 + program.len()], program);
            let stated = u32::from_str_radix(std::str::from_utf8(&archive[148..154]).unwrap(), 8).unwrap();
            let mut header = archive[..512].to_vec();
            header[148..156].fill(b' ');
            assert_eq!(stated, header.iter().map(|byte| u32::from(*byte)).sum::<u32>());
        }
    }
}
