"""Checks a protocol for the sharing of personal data and drafts the DPO's advice."""

__version__ = "0.1.0"
