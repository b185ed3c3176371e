//! What is too easy to guess is refused, and wrong passphrases have to wait.

use super::*;

#[test]
fn a_short_passphrase_is_refused_when_setting_and_changing() {
    let short = create("eleven char", cheap(), &mut Counting::default()).unwrap_err();
    assert_eq!(short, VaultFault::PassphraseTooShort);
    let (vault, _) = vault();
    let short = vault
        .change_passphrase("eleven char", cheap(), &mut Counting(1))
        .unwrap_err();
    assert_eq!(short, VaultFault::PassphraseTooShort);
}

#[test]
fn a_passphrase_that_is_easy_to_guess_is_refused() {
    for weak in [
        "Password1234",
        "qwertyuiop[]",
        "ПарольПароль",
        "aaaaaaaaaaaaaa",
    ] {
        let fault = create(weak, cheap(), &mut Counting::default()).unwrap_err();
        assert_eq!(fault, VaultFault::PassphraseTooWeak, "{weak}");
    }
}

#[test]
fn what_makes_a_passphrase_weak_is_named() {
    use Weakness::{CommonWord, Repetition, Row, Year};
    let expected: [(&str, &[Weakness]); 12] = [
        ("violet tractor seven", &[]),
        ("my P4ssw0rd is here", &[CommonWord]),
        ("Contraseña larga", &[CommonWord]),
        ("ჩემი პაროლი აქ", &[CommonWord]),
        ("мій пароль тут", &[CommonWord]),
        ("garden qwertz lamp", &[Row]),
        ("garden poiuyt lamp", &[Row]),
        ("яблуко йцукен", &[Row]),
        ("garden 4321 lamp", &[Row]),
        ("garden lamp 1984", &[Year]),
        ("violetvioletviolet", &[Repetition]),
        ("police police 2026", &[CommonWord, Year, Repetition]),
    ];
    for (passphrase, weak) in expected {
        assert_eq!(weaknesses(passphrase), weak, "{passphrase}");
    }
}

#[test]
fn wrong_passphrases_wait_longer_each_time() {
    let begin: Timestamp = "2026-11-27T03:00:00Z".parse().unwrap();
    let mut attempts = Attempts::default();
    let waits: Vec<u64> = (0..12)
        .map(|_| {
            attempts = attempts.with_another(begin);
            attempts.wait(begin).as_secs()
        })
        .collect();
    assert_eq!(waits, [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]);
    let after = |seconds| {
        attempts
            .wait(begin + SignedDuration::from_secs(seconds))
            .as_secs()
    };
    assert_eq!(
        [after(0), after(1), after(299), after(300), after(9_999)],
        [300, 299, 1, 0, 0]
    );
    // A clock that was put back, or a record of the future, makes nobody wait for years.
    assert_eq!(after(-1_000_000), 300);

    // It survives a reload.
    let stored = attempts.write();
    assert_eq!(Attempts::read(ATTEMPTS_VERSION, &stored), attempts);
    assert_eq!(
        stored,
        [
            &12_u32.to_be_bytes()[..],
            &begin.as_millisecond().to_be_bytes()
        ]
        .concat()
    );
    for damaged in [&stored[..3], &stored[..11], &[0x7f; 12]] {
        assert_eq!(
            Attempts::read(ATTEMPTS_VERSION, damaged),
            Attempts::default()
        );
    }
    assert_eq!(
        Attempts::read(ATTEMPTS_VERSION + 1, &stored),
        Attempts::default()
    );
}

#[test]
fn passphrases_are_judged_by_what_each_character_adds() {
    let expected = [
        ("", Strength::TooShort),
        ("eleven char", Strength::TooShort),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength::Weak),
        ("123456789012345", Strength::Weak),
        ("abcdefghijklmnop", Strength::Weak),
        ("Password1234", Strength::Weak),
        ("passwordpasswordpassword", Strength::Weak),
        ("gefrituurdev", Strength::Weak),
        ("violet tractor seven", Strength::Fair),
        ("violet tractor bishop lemon", Strength::Strong),
        ("xK9$mQ2!vB7#", Strength::Strong),
        ("მწვანე ტრაქტორი შვიდი ლიმონი", Strength::Strong),
    ];
    for (passphrase, strength) in expected {
        assert_eq!(judge(passphrase), strength, "{passphrase}");
    }
}
