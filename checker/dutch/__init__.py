"""What we know of written Dutch: str in, values out; standard library only."""
