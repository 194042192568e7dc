//! The verdict under every combination of lectures.
