//! Missing facts in the order in which asking them settles the verdict soonest.
