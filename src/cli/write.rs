//! Files are replaced whole or not at all, and left alone where they are equal. What is no regular file (a device, a
//! pipe) is written straight.

#![expect(clippy::disallowed_methods, reason = "the one place that writes files")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Writes the content of a file; called once.
pub type Produce<'a> = &'a mut dyn FnMut(&mut dyn Write) -> io::Result<()>;

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    Changed,
    /// It had this content before; its time of change is as it was.
    Equal,
}

/// Gives the file at `path` the content that `produce` writes. Folders on the way are made. On an error the file is as
/// it was: the new content is collected beside it and takes its place in one step.
pub fn replace(path: &Path, produce: Produce<'_>) -> io::Result<Written> {
    // A link stays a link: what it points to is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    match fs::metadata(&target) {
        Ok(it) if it.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Ok(it) if !it.is_file() => {
            straight(&mut OpenOptions::new().write(true).open(&target)?, produce)?;
            Ok(Written::Changed)
        }
        existing => {
            let permissions = existing.ok().map(|it| it.permissions());
            let mut fresh = beside(&target)?;
            straight(&mut fresh, produce)?;
            if permissions.is_some() && same_content(fresh.as_file_mut(), &target)? {
                return Ok(Written::Equal);
            }
            if let Some(permissions) = permissions {
                fs::set_permissions(fresh.path(), permissions)?;
            }
            fresh.persist(&target).map_err(|it| it.error)?;
            Ok(Written::Changed)
        }
    }
}

/// Gives a source of the user's another text. A file that must not be written stays, though its folder would let another
/// take its place.
pub fn rewrite(path: &Path, text: &str) -> io::Result<()> {
    if fs::metadata(path)?.permissions().readonly() {
        return Err(ErrorKind::PermissionDenied.into());
    }
    replace(path, &mut |out| out.write_all(text.as_bytes())).map(|_| ())
}

/// Makes a file that must not exist yet; [`ErrorKind::AlreadyExists`] otherwise.
pub fn create(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut fresh = beside(path)?;
    straight(&mut fresh, &mut |out| out.write_all(content))?;
    fresh.persist_noclobber(path).map_err(|it| it.error)?;
    Ok(())
}

/// Whether the file at `path` has the content that `produce` writes. Nothing is kept in memory or on the disk.
pub fn is_current(path: &Path, produce: Produce<'_>) -> io::Result<bool> {
    let file = match File::open(path) {
        Ok(file) if file.metadata()?.is_file() => file,
        Ok(_) => return Ok(false),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    let mut comparison = Comparison { file: BufReader::new(file), equal: true };
    produce(&mut comparison)?;
    Ok(comparison.equal && comparison.file.read(&mut [0])? == 0)
}

/// Writes to a stream. That nobody reads to the end is no error: `| head` is a fine way to look at something.
pub fn straight(out: &mut dyn Write, produce: Produce<'_>) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 14, out);
    match produce(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {
            // What is left in the buffer has nowhere to go; writing it once more would fail again.
            let _ = out.into_parts();
            Ok(())
        }
        other => other,
    }
}

/// A file without a place yet, in the folder of the one it is to become: only there can it take its place in one step.
fn beside(target: &Path) -> io::Result<NamedTempFile> {
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    fs::create_dir_all(&folder).map_err(|error| match fs::metadata(&folder) {
        Ok(it) if !it.is_dir() => ErrorKind::NotADirectory.into(),
        _ => error,
    })?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".journey-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: what the user's mask leaves of it.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

fn same_content(fresh: &mut File, target: &Path) -> io::Result<bool> {
    if fresh.metadata()?.len() != fs::metadata(target)?.len() {
        return Ok(false);
    }
    fresh.rewind()?;
    // A file that may be replaced but not read is replaced.
    let Ok(old) = File::open(target) else { return Ok(false) };
    let mut comparison = Comparison { file: BufReader::new(old), equal: true };
    io::copy(fresh, &mut comparison)?;
    Ok(comparison.equal)
}

/// Takes content and compares it with that of a file, as far as both go.
struct Comparison {
    file: BufReader<File>,
    equal: bool,
}

impl Write for Comparison {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.equal {
            let mut old = vec![0; bytes.len()];
            self.equal = match self.file.read_exact(&mut old) {
                Ok(()) => old == bytes,
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => false,
                Err(error) => return Err(error),
            };
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(text: &'static str) -> impl FnMut(&mut dyn Write) -> io::Result<()> {
        move |out| out.write_all(text.as_bytes())
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_made_replaced_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/er/a.svg");
        assert_eq!(replace(&path, &mut content("one")).unwrap(), Written::Changed);
        assert_eq!(replace(&path, &mut content("one")).unwrap(), Written::Equal);
        assert_eq!(replace(&path, &mut content("two")).unwrap(), Written::Changed);
        assert_eq!(replace(&path, &mut content("longer")).unwrap(), Written::Changed);
        assert_eq!(fs::read_to_string(&path).unwrap(), "longer");
        assert_eq!(names(path.parent().unwrap()), ["a.svg"]);
    }

    #[test]
    fn a_failure_half_way_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.svg");
        fs::write(&path, "old").unwrap();
        let failed = replace(&path, &mut |out| {
            out.write_all(&[b'x'; 100_000])?;
            Err(ErrorKind::StorageFull.into())
        });
        assert_eq!(failed.unwrap_err().kind(), ErrorKind::StorageFull);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(names(folder.path()), ["a.svg"]);
    }

    /// Takes ten bytes, then fails.
    struct Sink(usize, ErrorKind);

    impl Write for Sink {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let taken = bytes.len().min(self.0);
            self.0 -= taken;
            if taken == 0 { Err(self.1.into()) } else { Ok(taken) }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_full_disk_is_an_error_and_a_closed_pipe_is_none() {
        let full = straight(&mut Sink(10, ErrorKind::StorageFull), &mut content("more than ten bytes"));
        assert_eq!(full.unwrap_err().kind(), ErrorKind::StorageFull);
        straight(&mut Sink(10, ErrorKind::BrokenPipe), &mut content("more than ten bytes")).unwrap();
    }

    #[test]
    fn only_the_same_content_is_current() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.svg");
        assert!(!is_current(&path, &mut content("one")).unwrap());
        fs::write(&path, "one").unwrap();
        assert!(is_current(&path, &mut content("one")).unwrap());
        for other in ["two", "on", "onest", ""] {
            assert!(!is_current(&path, &mut content(other)).unwrap(), "{other}");
        }
        assert!(!is_current(folder.path(), &mut content("one")).unwrap());
    }

    #[test]
    fn a_file_is_no_folder() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("taken"), "").unwrap();
        for path in ["taken/a.svg", "taken/deeper/a.svg"] {
            let failed = replace(&folder.path().join(path), &mut content("one"));
            assert_eq!(failed.unwrap_err().kind(), ErrorKind::NotADirectory, "{path}");
        }
    }

    #[test]
    fn what_exists_is_not_created() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.journey");
        create(&path, b"one").unwrap();
        assert_eq!(create(&path, b"two").unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        assert_eq!(names(folder.path()), ["a.journey"]);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_and_links_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("a.svg"), folder.path().join("link.svg"));
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&path, &link).unwrap();
        replace(&link, &mut content("new")).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn devices_are_written_straight() {
        assert_eq!(replace(Path::new("/dev/null"), &mut content("one")).unwrap(), Written::Changed);
        let full = replace(Path::new("/dev/full"), &mut content("one"));
        assert_eq!(full.unwrap_err().kind(), ErrorKind::StorageFull);
        assert!(!Path::new("/dev/full").is_file());
    }
}
