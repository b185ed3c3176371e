//! Not one byte of a case file can be altered, cut off or added.

use crate::desk::{Counting, PASSPHRASE, at, case_file, cheap};
use point35::case_file::write_cases;
use point35::vault::{Vault, create, is_case_file, open, open_case_file, seal_case_file};

fn content() -> Vec<u8> {
    write_cases(&case_file(), at(60))
}

fn with_own_passphrase() -> Vec<u8> {
    seal_case_file(&content(), PASSPHRASE, cheap(), &mut Counting(0)).unwrap()
}

/// The vault, and a file that opens with its passphrase.
fn with_that_of_the_vault() -> (Vault, Vec<u8>) {
    let (vault, header) = create(PASSPHRASE, cheap(), &mut Counting(7)).unwrap();
    let file = vault.seal_case_file(&header, &content(), &mut Counting(90));
    (vault, file.unwrap())
}

#[test]
fn both_kinds_of_file_open_with_their_passphrase() {
    let (vault, file) = with_that_of_the_vault();
    for file in [&with_own_passphrase(), &file] {
        assert!(is_case_file(file));
        assert_eq!(
            open_case_file(file, PASSPHRASE).unwrap().as_slice(),
            content()
        );
        assert!(open_case_file(file, "contact point at four").is_err());
    }
    // Whoever has the vault open is asked for nothing.
    assert_eq!(vault.open_case_file(&file).unwrap().as_slice(), content());
    assert!(vault.open_case_file(&with_own_passphrase()).is_err());
}

#[test]
fn a_changed_passphrase_leaves_earlier_files_as_they_were() {
    let (vault, file) = with_that_of_the_vault();
    let next = "another passphrase entirely";
    let header = vault
        .change_passphrase(next, cheap(), &mut Counting(50))
        .unwrap();
    assert!(open_case_file(&file, PASSPHRASE).is_ok() && open_case_file(&file, next).is_err());
    let later = vault
        .seal_case_file(&header, &content(), &mut Counting(3))
        .unwrap();
    assert!(open_case_file(&later, next).is_ok() && open_case_file(&later, PASSPHRASE).is_err());
    // The data key is the same, so an open vault opens both.
    assert!(open(next, &header).unwrap().open_case_file(&file).is_ok());
}

/// Every byte of both files, each in one bit: some thousands of altered files.
#[test]
fn every_altered_byte_is_noticed() {
    let (vault, of_the_vault) = with_that_of_the_vault();
    let own = with_own_passphrase();
    let mut altered = 0;
    for file in [&own, &of_the_vault] {
        for index in 0..file.len() {
            let mut other = file.clone();
            other[index] ^= 1 << (index % 8);
            assert!(open_case_file(&other, PASSPHRASE).is_err(), "byte {index}");
            // The header is not looked at where the key is there already.
            let is_noticed =
                index < point35::vault::HEADER_LENGTH || vault.open_case_file(&other).is_err();
            assert!(is_noticed, "byte {index} with the vault open");
            altered += 1;
        }
    }
    assert!(altered >= 5_000, "only {altered}");
}

#[test]
fn a_file_that_was_cut_or_lengthened_is_refused() {
    let file = with_own_passphrase();
    for end in (0..file.len()).step_by(7) {
        assert!(
            open_case_file(&file[..end], PASSPHRASE).is_err(),
            "{end} bytes"
        );
    }
    let longer = [file.as_slice(), &[0]].concat();
    assert!(open_case_file(&longer, PASSPHRASE).is_err());
}

/// How long a file is says little of what is in it.
#[test]
fn the_length_of_a_file_is_that_of_many_contents() {
    let length = |content: usize| {
        let file = seal_case_file(&vec![b' '; content], PASSPHRASE, cheap(), &mut Counting(0));
        file.unwrap().len()
    };
    assert_eq!(length(10_000), length(10_200));
    for content in [0, 1, 100, 5_000, 70_001] {
        let added = length(content) - content - 110 - 41 - 8;
        assert!(added <= content / 8 + 8, "{added} added to {content}");
    }
}

#[test]
fn a_draft_and_a_header_are_no_case_files() {
    let (_, header) = create(PASSPHRASE, cheap(), &mut Counting(7)).unwrap();
    assert!(!is_case_file(&header) && !is_case_file(b"P35DRAFT") && !is_case_file(b"{}"));
}
