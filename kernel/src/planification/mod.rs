//! Questions over several decisions: the first year, the path to a class, the eight classes at once.
