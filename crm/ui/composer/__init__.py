"""The form in which one logs what happened with a person and what comes next."""
