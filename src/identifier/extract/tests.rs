//! What is found in pasted texts of many kinds.

use super::*;
use crate::moment::Reading;

/// Each proposal as a line: identifier, counterpart, period, how often.
fn found(text: &str) -> Vec<String> {
    extract(text).proposals.iter().map(shown).collect()
}

fn shown(proposal: &Proposal) -> String {
    let mut parts = vec![proposal.identifier.normal.clone()];
    parts.extend(
        proposal
            .counterpart
            .as_ref()
            .map(|other| format!("with {}", other.normal)),
    );
    parts.extend(
        proposal
            .from
            .as_ref()
            .map(|from| format!("from {}", time(from))),
    );
    parts.extend(
        proposal
            .until
            .as_ref()
            .map(|until| format!("until {}", time(until))),
    );
    if proposal.times > 1 {
        parts.push(format!("x{}", proposal.times));
    }
    parts.join(" ")
}

fn time(typed: &TypedInstant) -> String {
    match typed.read() {
        Reading::Valid(moment) => moment.utc_text(),
        Reading::Faulty(fault) => {
            let date = &typed.date;
            format!(
                "{}-{}-{} {} ({})",
                date.year,
                date.month,
                date.day,
                typed.time,
                fault.id()
            )
        }
        Reading::Blank => "blank".into(),
    }
}

#[test]
fn an_access_log_gives_the_visitor_and_his_period() {
    let log = r#"
198.51.100.7 - - [02/May/2026:21:20:02 +0000] "POST /login HTTP/1.1" 302 0 "https://example.com/" "Mozilla/5.0 (X11) Chrome/120.0.0.0"
198.51.100.7 - frank [02/May/2026:21:14:37 +0000] "GET /login HTTP/1.1" 200 512 "-" "curl/8.5.0"
2001:db8::7 - - [03/May/2026:01:14:37 +0400] "GET / HTTP/2.0" 200 1 "-" "-"
"#;
    assert_eq!(
        found(log),
        [
            "198.51.100.7 from 2026-05-02T21:14:37Z until 2026-05-02T21:20:02Z x2",
            "2001:db8::7 from 2026-05-02T21:14:37Z",
        ]
    );
}

#[test]
fn firewalls_name_both_ends() {
    let log = "\
May  2 21:14:37 fw kernel: IN=eth0 OUT= MAC=00:11 SRC=198.51.100.20 DST=192.0.2.45 LEN=60 PROTO=TCP SPT=51544 DPT=443
date=2026-05-02 time=21:14:37 tz=\"+0400\" devname=\"fw\" srcip=198.51.100.130 srcport=40001 dstip=192.0.2.80 dstport=443 proto=17
%ASA-6-302013: May 02 2026 21:14:37: Built inbound TCP connection 5 for outside:198.51.100.21/51544 (198.51.100.21/51544) to inside:192.0.2.45/25 (192.0.2.45/25)
21:14:37.1 IP 198.51.100.22.51544 > 192.0.2.45.443: Flags [S], seq 1
2026-05-02T21:14:37Z 203.0.113.9:40112 -> 192.0.2.45:443 udp";
    assert_eq!(
        found(log),
        [
            "198.51.100.20:51544/tcp with 192.0.2.45:443/tcp from -5-2 21:14:37 (missing-year)",
            "198.51.100.130:40001/udp with 192.0.2.80:443/udp from 2026-05-02T17:14:37Z",
            "198.51.100.21:51544/tcp with 192.0.2.45:25/tcp from 2026-5-2 21:14:37 (missing-zone)",
            "198.51.100.22:51544 with 192.0.2.45:443",
            "203.0.113.9:40112/udp with 192.0.2.45:443/udp from 2026-05-02T21:14:37Z",
        ]
    );
}

#[test]
fn syslog_gives_address_and_port_and_says_that_the_year_is_missing() {
    let log = "\
May  2 21:14:37 host sshd[811]: Accepted password for ana from 198.51.100.7 port 51544 ssh2
May  2 21:15:00 host sshd[811]: Failed password for ana from 198.51.100.7 port 51544 ssh2";
    assert_eq!(
        found(log),
        [
            "198.51.100.7:51544 from -5-2 21:14:37 (missing-year) until -5-2 21:15:00 (missing-year) x2"
        ]
    );
}

#[test]
fn tables_are_read_by_their_header() {
    let table = "\
Timestamp (UTC);Source IP;Source port;Dest IP;Dest port;Protocol
2026-04-21T18:03:55Z;198.51.100.130;40001;192.0.2.80;443;tcp
\"2026-04-21T18:04:55Z\";\"198.51.100.130\";40001;192.0.2.80;443;tcp";
    assert_eq!(
        found(table),
        [
            "198.51.100.130:40001/tcp with 192.0.2.80:443/tcp from 2026-04-21T18:03:55Z until 2026-04-21T18:04:55Z x2"
        ]
    );
    let accounts =
        "user_id,email,login time,ip\n123456,ana@correo.example,2026-05-02 21:14:37,198.51.100.7";
    assert_eq!(
        found(accounts),
        [
            "198.51.100.7 from 2026-5-2 21:14:37 (missing-zone)",
            "123456 from 2026-5-2 21:14:37 (missing-zone)",
            "ana@correo.example from 2026-5-2 21:14:37 (missing-zone)",
        ]
    );
    let extended = "#Version: 1.0\n#Fields: date time s-ip s-port c-ip c-port\n2026-05-02 21:14:37 192.0.2.45 443 198.51.100.7 51544";
    assert_eq!(
        found(extended),
        ["198.51.100.7:51544 with 192.0.2.45:443 from 2026-05-02T21:14:37Z"]
    );
}

#[test]
fn a_mail_header_gives_senders_and_hops() {
    let header = "\
Return-Path: <ceo@example.com>
Received: from mail.example (mail.example [198.51.100.7])
\tby mx.exemplo.example (192.0.2.1) with ESMTPS id abc
\tfor <kasse@exemplo.example>; Thu, 11 Jun 2026 15:05:22 +0100 (WEST)
Received: from laptop (localhost [127.0.0.1]) by mail.example; Thu, 11 Jun 2026 14:05:20 +0000
X-Originating-IP: [203.0.113.9]
From: \"director\" <ceo@example.com>
To: kasse@exemplo.example
Date: Thu, 11 Jun 2026 14:05:22 +0000
Message-ID: <20260611140522.7@mail.example>

Pay now: hxxps://pay.example[.]com/x";
    assert_eq!(
        found(header),
        [
            "ceo@example.com x2",
            "198.51.100.7 from 2026-06-11T14:05:22Z",
            "203.0.113.9",
            "<20260611140522.7@mail.example>",
            "https://pay.example.com/x",
        ]
    );
}

#[test]
fn plain_lists_give_one_proposal_a_line() {
    let list = "\
192.0.2[.]45
hxxp://login.example[.]com/a
+999 100 0001
beispiel-bänk.example
490154203237518
id:123456
1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85
see report.pdf for all the other details";
    assert_eq!(
        found(list),
        [
            "192.0.2.45",
            "http://login.example.com/a",
            "+9991000001",
            "beispiel-bänk.example",
            "490154203237518",
            "id:123456",
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
        ]
    );
    assert_eq!(extract(list).lines_without, 1);
}

#[test]
fn a_period_in_one_line_and_a_complete_time_are_understood() {
    let lines = "\
198.51.100.7 2026-05-02T21:14:37Z - 2026-05-02T22:00:00Z
May  2 21:14:37 host app: 2026-05-02T17:14:37Z login from 198.51.100.8 denied
1777756477.123 200 198.51.100.9 TCP_MISS/200 1234 GET http://example.com/ - DIRECT/203.0.113.5
login from 198.51.100.10 on 02/05/2026 at noon";
    assert_eq!(
        found(lines),
        [
            "198.51.100.7 from 2026-05-02T21:14:37Z until 2026-05-02T22:00:00Z",
            "198.51.100.8 from 2026-05-02T17:14:37Z",
            "198.51.100.9 from 2026-05-02T21:14:37Z",
            "http://example.com/ from 2026-05-02T21:14:37Z",
            "198.51.100.10 from 2026--  (missing-day)",
        ]
    );
}

#[test]
fn the_source_line_is_shown_and_the_ends_can_be_swapped() {
    let text = "\n2026-05-02T21:14:37Z 198.51.100.20:51544 192.0.2.45:443";
    let proposal = extract(text).proposals.remove(0);
    assert_eq!((proposal.line, proposal.source.as_str()), (2, text.trim()));
    assert_eq!(
        shown(&proposal.swapped()),
        "192.0.2.45:443 with 198.51.100.20:51544 from 2026-05-02T21:14:37Z"
    );
}

#[test]
fn the_work_is_bounded() {
    let many: String = (0..300)
        .map(|n| format!("198.51.100.7:{}\n", 40_000 + n))
        .collect();
    let extraction = extract(&many);
    assert_eq!(
        (extraction.proposals.len(), extraction.cut),
        (MOST_PROPOSALS, true)
    );
    let long = extract(&"x\n".repeat(MOST_LINES + 1));
    assert_eq!((long.lines, long.cut), (MOST_LINES, true));
    assert!(extract(&"192.0.2.45 ".repeat(10_000)).cut);
}
