//! What a passphrase seals opens with this passphrase only, under its own name only, and in the
//! format that is documented: the known answers were computed with libsodium.

mod passphrases;

use jiff::{SignedDuration, Timestamp};
use point35::storage::StorageFault;
use point35::vault::{
    ATTEMPTS_VERSION, Attempts, Cost, Entropy, HEADER_LENGTH, Strength, Vault, VaultFault,
    Weakness, create, is_draft_file, judge, open, open_draft_file, rehearse, seal_draft_file,
    weaknesses,
};
use proptest::prelude::*;
use std::time::Duration;

const PASSPHRASE: &str = "contact point at three";

/// Counts 0, 1, 2...: predictable, for known answers.
#[derive(Default)]
struct Counting(u8);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultFault> {
        for byte in bytes {
            *byte = self.0;
            self.0 = self.0.wrapping_add(1);
        }
        Ok(())
    }
}

struct NoEntropy;

impl Entropy for NoEntropy {
    fn fill(&mut self, _: &mut [u8]) -> Result<(), VaultFault> {
        Err(VaultFault::NoRandomness)
    }
}

fn cheap() -> Cost {
    Cost::new(64, 2, 1).unwrap()
}

fn vault() -> (Vault, Vec<u8>) {
    let (vault, header) = create(PASSPHRASE, cheap(), &mut Counting::default()).unwrap();
    (vault, header.to_vec())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

const KNOWN_HEADER: &str = "5033355641554c540101000000400000000200000001202122232425262728292a2b\
    2c2d2e2f303132333435363738393a3b3c3d3e3f4041424344454647b8e966f0520521d0dae40cac0a7b70efab626d\
    ccbc17e69f562747cc3aa1229fae68682807bc2ed39013ed07ff27e9c8";
const KNOWN_RECORD: &str = "0148494a4b4c4d4e4f505152535455565758595a5b5c5d5e5fe1151cc7b75dbafb37e0\
    678175a938313d19bfd142b1a65f";
const KNOWN_FILE: &str = "50333544524146540101000000400000000200000001202122232425262728292a2b2c2d\
    2e2f303132333435363738393a3b3c3d3e3f4041424344454647b8e966f0520521d0dae40cac0a7b70efab626dccbc\
    17e69f562747cc3aa1229f8287d776a4db7d137aac198b682326e10148494a4b4c4d4e4f505152535455565758595a\
    5b5c5d5e5fdb591b888145aff6fcdfce8e08160f8816cb8648c6ac88d992fc3353";

#[test]
fn the_format_is_the_one_an_independent_implementation_writes() {
    let mut entropy = Counting::default();
    let (vault, header) = create(PASSPHRASE, cheap(), &mut entropy).unwrap();
    assert_eq!(hex(&header), KNOWN_HEADER);
    assert_eq!(
        hex(&vault.seal("profile", b"Ana Duty", &mut entropy).unwrap()),
        KNOWN_RECORD
    );

    let draft = br#"{"format":1}"#;
    let file = seal_draft_file(draft, PASSPHRASE, cheap(), &mut Counting::default()).unwrap();
    assert_eq!(hex(&file), KNOWN_FILE);
    assert_eq!(
        open_draft_file(&file, PASSPHRASE).unwrap().as_slice(),
        draft
    );
}

/// Memory in KiB and passes, as the header says.
fn cost_in(header: &[u8]) -> [u32; 2] {
    [10, 14].map(|at| u32::from_be_bytes(header[at..at + 4].try_into().unwrap()))
}

#[test]
fn a_key_costs_what_the_device_can_do_within_bounds() {
    let fitting = |milliseconds| {
        let cost = Cost::fitting(Duration::from_millis(milliseconds));
        let (_, header) = create(PASSPHRASE, cost, &mut Counting::default()).unwrap();
        cost_in(&header)
    };
    // On a device that takes a second for the least, the least; what it takes for the rest follows.
    assert_eq!(fitting(5_000), [19 * 1024, 2]);
    assert_eq!(fitting(800), [19 * 1024, 2]);
    assert_eq!(fitting(150), [64 * 1024, 3]);
    assert_eq!(fitting(0), [128 * 1024, 8]);
    let mut work = u64::MAX;
    for milliseconds in [0, 30, 60, 90, 120, 200, 400, 900] {
        let [memory, passes] = fitting(milliseconds);
        let next = u64::from(memory) * u64::from(passes);
        assert!(next <= work, "slower devices get no more: {milliseconds}");
        assert!(milliseconds * next <= 800 * 19 * 1024 * 2 || next == 19 * 1024 * 2);
        work = next;
    }
}

#[test]
fn what_was_sealed_at_the_least_cost_opens_again() {
    rehearse().unwrap();
    let (vault, header) = create(PASSPHRASE, Cost::LEAST, &mut Counting::default()).unwrap();
    let sealed = vault
        .seal("profile", b"Ana Duty", &mut Counting::default())
        .unwrap();
    drop(vault);
    let vault = open(PASSPHRASE, &header).unwrap();
    assert_eq!(
        vault.open("profile", &sealed).unwrap().as_slice(),
        b"Ana Duty"
    );
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let (_, header) = vault();
    for wrong in ["", "contact point at Three", "contact point at three "] {
        assert_eq!(
            open(wrong, &header).unwrap_err(),
            VaultFault::WrongPassphrase
        );
    }
}

#[test]
fn a_passphrase_typed_on_another_system_opens() {
    let mut entropy = Counting::default();
    let (_, header) = create("dépêche en pleine nuit", cheap(), &mut entropy).unwrap();
    let decomposed_with_no_break_space = "de\u{301}pe\u{302}che en\u{a0}pleine nuit";
    assert!(open(decomposed_with_no_break_space, &header).is_ok());
}

#[test]
fn records_cannot_be_swapped() {
    let (vault, _) = vault();
    let sealed = vault
        .seal("draft/1", b"text", &mut Counting::default())
        .unwrap();
    assert_eq!(
        vault.open("draft/2", &sealed).unwrap_err(),
        VaultFault::Damaged
    );
    let other = create(PASSPHRASE, cheap(), &mut Counting(9)).unwrap().0;
    assert_eq!(
        other.open("draft/1", &sealed).unwrap_err(),
        VaultFault::Damaged
    );
}

#[test]
fn every_altered_byte_of_a_header_and_a_record_is_noticed() {
    let (vault, header) = vault();
    for (index, bit) in (0..HEADER_LENGTH).flat_map(|index| (0..8).map(move |bit| (index, bit))) {
        let mut altered = header.clone();
        altered[index] ^= 1 << bit;
        assert!(
            open(PASSPHRASE, &altered).is_err(),
            "bit {bit} of byte {index} of the header"
        );
    }
    let sealed = vault
        .seal("profile", b"Ana Duty", &mut Counting::default())
        .unwrap();
    for (index, value) in (0..sealed.len()).flat_map(|at| (0..=255).map(move |value| (at, value))) {
        if sealed[index] == value {
            continue;
        }
        let mut altered = sealed.clone();
        altered[index] = value;
        assert!(
            vault.open("profile", &altered).is_err(),
            "byte {index} of the record"
        );
    }
}

#[test]
fn a_changed_passphrase_opens_the_same_records() {
    let (vault, _) = vault();
    let sealed = vault
        .seal("profile", b"Ana Duty", &mut Counting::default())
        .unwrap();
    let next = "another passphrase entirely";
    let header = vault
        .change_passphrase(next, cheap(), &mut Counting(50))
        .unwrap();
    assert_eq!(
        open(PASSPHRASE, &header).unwrap_err(),
        VaultFault::WrongPassphrase
    );
    let vault = open(next, &header).unwrap();
    assert_eq!(
        vault.open("profile", &sealed).unwrap().as_slice(),
        b"Ana Duty"
    );
}

#[test]
fn a_hostile_header_costs_nothing() {
    let (_, header) = vault();
    let too_much = [
        (10, 262_145_u32),
        (10, 7),
        (14, 0),
        (14, 17),
        (18, 0),
        (18, 5),
        (10, u32::MAX),
    ];
    for (offset, value) in too_much {
        let mut hostile = header.clone();
        hostile[offset..offset + 4].copy_from_slice(&value.to_be_bytes());
        assert_eq!(
            open(PASSPHRASE, &hostile).unwrap_err(),
            VaultFault::CostRefused,
            "{value}"
        );
    }
}

#[test]
fn faults_tell_foreign_newer_and_broken_bytes_apart() {
    let (vault, header) = vault();
    let fault = |bytes: &[u8]| open(PASSPHRASE, bytes).unwrap_err();
    assert_eq!(fault(b""), VaultFault::NotSealed);
    assert_eq!(fault(b"%PDF-1.7"), VaultFault::NotSealed);
    assert_eq!(fault(&header[..9]), VaultFault::Damaged);
    assert_eq!(fault(&header[..109]), VaultFault::Damaged);
    let mut newer = header.clone();
    newer[8] = 2;
    assert_eq!(fault(&newer), VaultFault::Newer);

    let file = seal_draft_file(b"{}", PASSPHRASE, cheap(), &mut Counting::default()).unwrap();
    assert!(is_draft_file(&file) && !is_draft_file(&header) && !is_draft_file(b"{}"));
    assert_eq!(fault(&file), VaultFault::NotSealed);
    assert_eq!(
        open_draft_file(&header, PASSPHRASE).unwrap_err(),
        VaultFault::NotSealed
    );
    for end in HEADER_LENGTH..file.len() {
        assert_eq!(
            open_draft_file(&file[..end], PASSPHRASE).unwrap_err(),
            VaultFault::Damaged
        );
    }
    assert_eq!(vault.open("profile", &[]).unwrap_err(), VaultFault::Damaged);
    assert_eq!(
        vault.open("profile", &[2; 60]).unwrap_err(),
        VaultFault::Newer
    );
}

#[test]
fn without_randomness_nothing_is_sealed() {
    let fault = create(PASSPHRASE, cheap(), &mut NoEntropy).unwrap_err();
    assert_eq!(fault, VaultFault::NoRandomness);
    let fault = vault().0.seal("profile", b"", &mut NoEntropy).unwrap_err();
    assert_eq!(fault, VaultFault::NoRandomness);
}

#[test]
fn a_vault_does_not_show_its_key() {
    assert_eq!(format!("{:?}", vault().0), "Vault { .. }");
}

#[test]
fn every_fault_and_judgement_has_its_message() {
    let messages = concat!(
        include_str!("../../locales/en/vault.ftl"),
        include_str!("../../locales/en/storage.ftl")
    );
    let vault = VaultFault::ALL.into_iter().map(VaultFault::message_id);
    let storage = StorageFault::OWN.into_iter().map(StorageFault::message_id);
    let strength = Strength::ALL.into_iter().map(Strength::message_id);
    let weakness = Weakness::ALL
        .into_iter()
        .map(|weakness| weakness.message_id().to_owned());
    for id in vault.chain(storage).chain(strength).chain(weakness) {
        assert!(messages.contains(&format!("\n{id} = ")), "{id}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_bytes_opening_only_fails(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(open(PASSPHRASE, &bytes).is_err());
        prop_assert!(open_draft_file(&bytes, PASSPHRASE).is_err());
        prop_assert!(vault().0.open("profile", &bytes).is_err());
    }

    #[test]
    fn whatever_the_passphrase_it_is_judged(passphrase in ".{0,40}") {
        prop_assert_eq!(judge(&passphrase).message_id().starts_with("vault-strength-"), true);
    }
}
