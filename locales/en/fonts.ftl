# Font packs: files with the letters of scripts that this file has no fonts for.

## The packs, by the languages or scripts they are for

pack-japanese = Japanese
pack-chinese-simplified = Chinese, simplified
pack-chinese-traditional = Chinese, traditional
pack-korean = Korean
pack-further-scripts = Bengali, Devanagari, Sinhala, Tamil, Thai, Tifinagh
# A pack within a sentence. $pack: its name. $file: the name of its file.
pack-and-file = { $pack } ({ $file })

## In the settings

fonts-title = Fonts of further scripts
fonts-hint = Documents are printed in Latin, Greek, Cyrillic, Georgian, Armenian, Hebrew and Arabic letters. For other scripts there are font packs: files that come with Point35 and are opened once.
fonts-open = Open a font pack
# $pack: its name.
fonts-opened = The font pack is open: { $pack }.
fonts-removed = The font pack has been removed.
# $pack: its name.
fonts-remove = Remove: { $pack }
# $file: the name of its file.
fonts-absent = Not opened. File: { $file }
# $version: a number. $size: thousands of bytes.
fonts-kept = Version { $version }, { $size } kB, kept in this browser
# $version: a number. $size: thousands of bytes.
fonts-in-memory = Version { $version }, { $size } kB, in memory until the page is closed
fonts-in-this-file = In this file
fonts-in-file = This is the full edition of Point35: all font packs are in this file, and none has to be opened.
fonts-kept-browser = Opened packs are kept in this browser’s database (IndexedDB), for its local storage, where your work is, is too small for them. Fonts are public, so they are not sealed. If the browser clears its data, open the pack again.
fonts-kept-nowhere = This browser keeps no font packs for this file. An opened pack stays in memory until the page is closed. The full edition of Point35 holds all packs.

## Where a document needs one; the names of the packs follow

fonts-wanted = The document has characters that need a font pack. Open it once, and the document can be printed:

## Why a file is not taken

pack-fault-not-a-pack = This file is not a font pack. Font packs come with Point35 and have names that end in .p35fonts.
pack-fault-newer = This font pack was made for a newer version of Point35. Open it with that version.
# $limit: a number with its unit.
pack-fault-too-large = This font pack is too large: at most { $limit } can be opened. It may be damaged or made to do harm. Use another copy.
pack-fault-damaged = This font pack is damaged, so it was not opened. Use another copy.
pack-fault-unknown-font = This font pack holds fonts that were not made for this version of Point35 or an earlier one. Other fonts could print other letters than those you write, so it was not opened. Use the pack that came with this version.
