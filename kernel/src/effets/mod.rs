//! What follows from being on the list, or from asking to be: section 8 of the rules.
