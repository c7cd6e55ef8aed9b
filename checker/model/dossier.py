"""What a DPO gets on the desk: the protocol and what comes with it."""

from dataclasses import dataclass
from enum import StrEnum

from checker.model.protocol import Protocol


class DocumentRole(StrEnum):
    """Part that a document plays in the dossier; also the name its spans bear."""

    PROTOCOL = "protocol"
    AGREEMENT = "agreement"
    ANNEX = "annex"
    ADVICE = "advice"


class Stage(StrEnum):
    """When the protocol is judged: as a draft sent for advice, or before signature."""

    INTAKE = "intake"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Dossier:
    """The documents that are judged together; the first is the protocol."""

    documents: tuple[Protocol, ...]

    @property
    def protocol(self) -> Protocol:
        """The deed itself."""
        return self.documents[0]

    def document(self, name: str) -> Protocol:
        """The document whose spans bear that name."""
        return next(d for d in self.documents if d.outline.source.document == name)
