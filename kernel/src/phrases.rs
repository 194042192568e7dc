//! Sentences for people, in French and English.
