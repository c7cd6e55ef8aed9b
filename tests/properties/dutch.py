"""Strategies that write Dutch as protocols do: sentences, articles, whole documents."""

from hypothesis import strategies as st

SENTENCES = (
    "De gegevens worden maandelijks bezorgd aan de dienst Wonen.",
    "De mededeling steunt op artikel 6.1.e AVG.",
    "Het OCMW bewaart de gegevens zolang nodig.",
    "De opzegtermijn bedraagt zes (3) maanden.",
    "Zie artikel 9, §2, van dit protocol.",
    "Zie artikel 41, tweede lid, 23°, van het decreet van 22 december 2017.",
    "Elke raadpleging wordt gelogd.",
    "Vastgesteld op 31 april 2024 door de gemeenteraad.",
    "Mail een inbreuk aan dpo@zanddorp,be.",
    "De dienst [mag of moet de lijst lezen] bij de w1jz1ging.",
    "Het rijksregisternummer wordt niet meegedeeld.",
    "De raad besliste bij besluit van .",
    "“De cl1ent” – één huurder – blijft onbeperkt bewaard.",
    "§1. De gemeente Zanddorp deelt mee.",
    "§2. Het OCMW ontvangt.",
    "1° naam;",
    "a) het verband is nauw;",
    "- adres, om te schrijven;",
    "naam\tom te schrijven\ttien jaar",
    "Gegeven\tVerantwoording\tBewaartermijn",
    "Artikel 3 van dat reglement luidt anders.",
    "3 maart 2024 was een zondag.",
    "Tussen de ondergetekenden:",
    "WORDT OVEREENGEKOMEN",
    "A. De gemeente verhuurt woningen.",
    "Gelet op de AVG;",
    "Opgemaakt te Zanddorp op 4 juni 2024.",
    "Voor de gemeente",
    "Bijlage 1: Velden",
    "",
)
HEADINGS = (
    "Voorwerp", "Doel", "Meegedeelde gegevens", "Ontvangers", "Rechtsgrond", "Beveiliging",
    "Periodiciteit en duur", "Sanctie bij niet-naleving", "Oorspronkelijk doel",
    "Verenigbaarheid", "Kwaliteit", "Logging", "Slot",
)  # fmt: skip
STYLES = ("Artikel {}. {}", "Artikel {}: {}", "Art. {} – {}", "{}. {}", "Artikel {}\n{}")

#: Letters that Dutch texts and their scans hold, the odd ones among them.
words = st.text(
    alphabet="abeinrstvwz ABIJ01éëïó“”‘’–§°©|ﬁœĳ\u00a0\u00ad\n\t.,;:()[]@-", max_size=80
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A text of articles in one style, with sentences that mean something and some that do not."""
    style = draw(st.sampled_from(STYLES))
    headings = draw(st.lists(st.sampled_from(HEADINGS), min_size=0, max_size=5))
    lines = draw(st.lists(st.sampled_from(SENTENCES), max_size=4))
    for number, heading in enumerate(headings, 1):
        lines.append(style.format(number, heading))
        lines += draw(st.lists(st.sampled_from(SENTENCES) | words, min_size=1, max_size=4))
    return "\n".join(lines)
