//! What the layout makes of letters and lines, compared with the reference programs of the field:
//! HarfBuzz's `hb-shape`, and ICU by way of PyICU.

mod bidi;
mod glyphs;
mod icu;
mod line_ends;
