//! Every provision of the two source texts: what the program makes of it.
