"""What happens on a day: our own sample wires, wires that nobody can read, and a busy desk.

Few wires, each for something that no other of them shows in the records that come of it.
"""

import json
from typing import Final

from tests.contract.whole_pipeline import NOW, ROOT, WholePipeline
from wiredesk.groups import GROUPS

SAMPLES: Final = ROOT / "samples"
AGENCY: Final = "urn:newsml:quillmark.example:"
FERRIES: Final = f"{AGENCY}20261122:flash-ferries"
MARATHON: Final = f"{AGENCY}20261121:city-marathon"
PRIZE: Final = f"{AGENCY}20261124:sculpture-prize"

TT: Final = "http://tt.se/media/text/261121-village-"

WIRES: Final = (
    "09-tr-flash-ferries.json",  # a headline alone
    "05-ur-mountain-cricket.json",  # a picture, a person and an organisation
    "18-ar-ferry-company.json",
    "19-ar-ferry-company-kill.json",  # a kill of its own story
    "20-ur-library-fees.xml",
    "21-ur-library-fees-kill-by-reference.xml",  # a kill of another story, and an advisory
    "22-en-river-report-embargoed.xml",  # waits until an instant
    "23-fa-harvest-report-past-embargo.json",  # waited for one that is over
    "24-en-museum-loan-withheld.json",
    "26-ar-sculpture-embargo-unclear.xml",  # is held
    "27-en-picture-lighthouse.json",  # is no text
    "30-ar-city-marathon.json",  # a subject of the older vocabulary
)


async def everyday(pipeline: WholePipeline) -> None:
    """Let it happen."""
    for name in WIRES:
        kind = "application/json" if name.endswith(".json") else ""
        wire = (SAMPLES / name).read_bytes()
        await pipeline.receive(brief(wire) if kind else brief_markup(wire), name, kind)
    await pipeline.receive(brief(with_everything()))
    await unreadable(pipeline)
    await busy_desk(pipeline)
    await pipeline.remember("Talks end in Ankara.", "Görüşmeler Ankara kentinde bitti.")
    for topic in dict.fromkeys(topic for group in GROUPS for topic in group.reads):
        await pipeline.bury(topic)


def brief(wire: bytes) -> bytes:
    """Leave a wire in JSON the first paragraph of its text: the rest shows no field more."""
    said = json.loads(wire)
    for body in said.get("bodies", ()):
        first, end, _ = body["value"].partition("</p>")
        body["value"] = first + end
    return json.dumps(said, ensure_ascii=False).encode()


def brief_markup(wire: bytes) -> bytes:
    """Leave a wire in XML the same."""
    first, end, rest = wire.partition(b"</p>")
    return first + end + rest[rest.find(b"</body>") :] if b"</body>" in rest else wire


def with_everything() -> bytes:
    """Answer a wire that says what hardly any says, and claims the wrong language.

    It is TT's, and replaces a story that never comes: the smallest that can say so.
    """
    said = json.loads((SAMPLES / "32-tr-village-network.json").read_bytes())
    said["people"][0]["uri"] = "https://quillmark.example/people/kaptan"
    said["organizations"] = [{"name": "Artvin Köy Ağı", "uri": "https://quillmark.example/org/7"}]
    said |= {"language": "en", "expires": "2031-01-15T09:00:00+03:00", "evolvedfrom": FERRIES}
    said |= {"uri": f"{TT}2", "replacing": [f"{TT}1"]}
    return json.dumps(said).encode()


async def unreadable(pipeline: WholePipeline) -> None:
    """Send what ends in quarantine: as a whole, or one item of several."""
    whole = (SAMPLES / "09-tr-flash-ferries.json").read_bytes()
    several = (SAMPLES / "07-three-short-stories.xml").read_text("utf-8")
    _, first, second, _ = several.split("<newsItem ")
    several = several.replace(f"<newsItem {first}", "")
    nameless = second.replace('guid="', 'lost="')
    await pipeline.receive(whole[:200], "kesik haber.json")
    await pipeline.receive("گزارش ۷".encode("utf-16"), content_type="text/plain")
    await pipeline.refuse("yıllık.xml", 9_000_000, 4_194_304)
    await pipeline.receive(several.replace(second, nameless).encode(), "07.xml", "application/xml")


async def busy_desk(pipeline: WholePipeline) -> None:
    """Ask all that a person may ask, and let a timer go off."""
    await pipeline.ask(kind="hold", uri=FERRIES, why="The harbour is on the phone.")
    flash = json.loads((SAMPLES / "09-tr-flash-ferries.json").read_bytes())
    more = {"version": "2", "body_text": "Ek seferler pazartesi başlıyor."}
    await pipeline.receive(json.dumps(flash | more).encode())
    await pipeline.shed_waiting(FERRIES)
    await pipeline.ask(kind="release", uri=FERRIES, why="It is right.")
    await pipeline.ask(kind="kill", uri=FERRIES, why="A wrong name in the headline.")
    await pipeline.ask(kind="restore", uri=FERRIES, why="The name was right.")
    prize = pipeline.story(PRIZE)
    assert prize
    revision = str(prize.newest_revision())
    await pipeline.ask(kind="release", uri=PRIZE, revision=revision, onward=True)
    why = "The harbour's own name."
    await pipeline.override("ar", "headline", flash["headline"], "عودة العبارات", why)
    await pipeline.fall_due(FERRIES, NOW)
    await pipeline.complete(MARATHON, "en", "<p>A machine said this.</p>")
    marathon = json.loads(brief((SAMPLES / "30-ar-city-marathon.json").read_bytes()))
    late = {"version": "9", "embargoed": "2031-01-15T09:00:00+03:00"}  # readers have it already
    await pipeline.receive(json.dumps(marathon | late).encode())
    await pipeline.ask(kind="hold", uri=MARATHON, why="Somebody has to look at it first.")
