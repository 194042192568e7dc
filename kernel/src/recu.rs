//! A short proof of which program and which text gave an answer.
