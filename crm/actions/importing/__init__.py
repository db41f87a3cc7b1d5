"""Parts of the action that imports: reading, and writing what a plan says."""
