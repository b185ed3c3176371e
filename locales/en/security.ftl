### For whoever answers for the security of a network: a page, and a file of the parcel.

security-title = For IT security
security-to-about = Back to About Point35
security-link = What whoever answers for IT security wants to know

security-what = What it is
security-what-text = One HTML file, opened from disk. There is no installation, no server and no account. The program in it is WebAssembly compiled from Rust; script in the page only unpacks and starts it.
security-hash = Checking the file
security-hash-text = Compare the SHA-256 of the file with the one published beside it: sha256sum point35.html, or on Windows certutil -hashfile point35.html SHA256. The build is reproducible: the same source gives the same bytes, so the file can also be compared with one’s own build.
security-signature = Checking a directory
security-signature-text = Directories are signed in the format of minisign (Ed25519). The app believes a key of an issuer after its fingerprint was compared, and from then on no other. A signed file is the lines of the public key, those of the signature and the directory, one after another; cut apart, minisign -V checks them.
security-network = Network
security-network-text = The content security policy of the page is default-src 'none' with connect-src 'none'; scripts and styles are allowed by their hashes. So the browser refuses every request. What a policy cannot forbid does not occur in the code, and a test looks for it: leaving the page by script, opening windows, preconnect, WebRTC. Links to e-mail addresses and telephone numbers go to the program the system has for them, and only when they are pressed.
security-kept = What is kept
security-kept-text = Everything stays in the storage of this browser, on this device:
security-sealing = Sealing
security-sealing-text = A passphrase gives a key through Argon2id (RFC 9106); records are sealed with XChaCha20-Poly1305. The passphrase is kept nowhere and cannot be recovered. Without one, personal data are in memory only.
security-components = Components
security-components-text = The parcel lists every component with its version and licence: sbom.cdx.json (CycloneDX 1.5) and THIRD-PARTY.txt.
security-limits = Limits
security-limits-text = The file needs WebAssembly; where a policy switches it off, only the table of the exercise directory and blank forms can be used. Whoever controls the device, the browser or one of its extensions sees what is on the screen and what is typed. PDFs, texts and files that are saved or printed are not sealed. Firefox binds its storage to the path of the file; Chromium and WebKit share one storage among all local pages.
security-mail = E-mail gateways
security-mail-text = Many gateways remove or rewrite HTML attachments. Hand the app on as the zip, with its checksum by another way. A gateway that flattens or prints a PDF anew takes the request’s data out of it; the app then says that there is no request inside.
