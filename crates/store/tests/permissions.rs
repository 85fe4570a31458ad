//! Records hold secrets: nobody but the owner reads the files.

use std::os::unix::fs::PermissionsExt;

use store::{Store, StoreError};

#[tokio::test]
async fn only_the_owner_reads_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.db");
    std::fs::write(&path, b"").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let store = Store::open(folder.path()).unwrap();
    let secrets = store.table::<String>("secrets").unwrap();
    store
        .write(|tx| {
            let put: Result<(), StoreError> = tx.put(&secrets, "root", "secret".to_owned());
            put
        })
        .await
        .unwrap();
    for name in ["records.db", "records.db-wal", "logs.db"] {
        let mode = std::fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}
