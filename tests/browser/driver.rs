//! A browser driver as a process group of its own, which ends with it.

use crate::engine::{Engine, NETWORK, Setting};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

pub struct Driver {
    process: Child,
    pub port: u16,
}

impl Driver {
    /// `home` is where WebKit keeps its files and its downloads.
    pub fn start(engine: Engine, home: &Path, setting: Setting) -> Driver {
        let port = free_port();
        let words = engine.driver(port, home, setting);
        let mut command = Command::new(&words[0]);
        if setting.watched {
            // What Firefox writes down, and where.
            command.env("MOZ_LOG", "sync,nsHttp:4");
            command.env("MOZ_LOG_FILE", home.join(NETWORK));
        }
        let process = command
            .args(&words[1..])
            .env("HOME", home)
            .env("XDG_DOWNLOAD_DIR", home)
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("JSC_useWasm", if setting.wasm { "1" } else { "0" })
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", words[0]));
        Driver { process, port }
    }
}

impl Drop for Driver {
    /// The whole group: a driver alone would leave its browser behind.
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    listener
        .local_addr()
        .expect("a bound listener has an address")
        .port()
}
