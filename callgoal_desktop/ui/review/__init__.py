"""Past calls: found, read, and told in a recap."""
