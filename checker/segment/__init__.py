"""SourceText → Outline: where each part of a protocol starts and ends, and what it deals with."""

from collections.abc import Sequence
from dataclasses import replace

from checker.model import AdvicePoint, Outline, SourceText
from checker.segment.ending import broken_off
from checker.segment.parts import parts_of
from checker.segment.points import links_in

__all__ = ["outline_of"]


def outline_of(source: SourceText, points: Sequence[AdvicePoint]) -> Outline:
    """The parts of a document, linked to the advice points they deal with.

    points: the twelve elements of art. 8 §1 e-govdecreet with their cues; none for a document of
    which only the parts matter.
    """
    outline = parts_of(source)
    return links_in(replace(outline, broken_off=broken_off(outline)), points)
