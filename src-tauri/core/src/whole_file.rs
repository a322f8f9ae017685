//! Files that are old or new and never half: written aside, synced, then renamed.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use crate::refusal::cause;
use crate::{Refusal, Result};

/// Writes `bytes` to the file `out`, replacing what stands there only once all of it is on the disk.
///
/// # Errors
/// Unavailable, at the field `out`, where the place cannot be written to; what stood there stays.
pub(crate) fn write_whole(out: &Path, bytes: &[u8]) -> Result<()> {
    let mut aside = out.as_os_str().to_owned();
    aside.push(".part");
    let aside = Path::new(&aside);
    File::create(aside)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(aside, out))
        .map_err(|fault| {
            let _ = fs::remove_file(aside);
            Refusal::unavailable(format!("不能写入文件“{}”：{}。", out.display(), cause(&fault)))
                .hinted("请关闭正打开着这个文件的程序，或换一个位置再保存。")
                .at("out")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_that_cannot_be_written_to_is_refused_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("名册.xlsx");
        fs::create_dir_all(taken.join("占用")).unwrap();
        assert_eq!(write_whole(&taken, b"new").unwrap_err().field.as_deref(), Some("out"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let fresh = folder.path().join("新.pdf");
        write_whole(&fresh, b"old").unwrap();
        write_whole(&fresh, b"new").unwrap();
        assert_eq!(fs::read(&fresh).unwrap(), b"new");
    }
}
