"""Outline → Protocol: who the parties are, what was agreed when, on which law, about which data."""

from checker.recognise.protocol import protocol_of

__all__ = ["protocol_of"]
