-- Those that were folded in the end are forgotten after a while.
grant delete on dead_letter to ${app};
