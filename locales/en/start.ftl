# Start-up screen: shown when the program cannot start or had to stop, in all interface
# languages at once. Short sentences, plain words. Read by the build tool, not by the program.

# What happened
start-no-script = This page needs JavaScript, and it is off. Below: the directory and blank forms to print.
start-no-wasm = This browser has WebAssembly switched off. Allow it for this file, or use another browser. Below: the directory and blank forms to print.
start-too-old = This browser is too old for this file. Update it, or use another browser. Below: the directory and blank forms to print.
start-no-storage = This browser keeps nothing for this file. Everything works, but save your work to a file before closing.
start-failed = The program could not start. Reload the page. If it happens again, use another browser or a fresh copy of the file.
start-stopped = The program had to stop because of an error. What you typed is still visible below: copy what you need, then reload the page. Drafts that were saved are safe.

# Buttons and headings
start-reload = Reload
start-close = Close
start-detail = Technical detail

# The directory as a table and the blank forms, shown where the program cannot run
start-directory = Directory
start-party = Party
start-contact-point = Contact point
start-channels = Channels
start-languages = Languages
start-forms = Blank forms to print
