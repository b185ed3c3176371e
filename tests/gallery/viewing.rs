//! No reader, validator or decoder has anything to complain about.
