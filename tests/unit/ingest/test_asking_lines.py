"""What one desk says to another about numbers, checks and who wrote is in no text for readers."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2
from tests.unit.ingest.mails import mail
from tests.unit.ingest.text_wires import iptc

COPY = "The lanterns came back."
LAST = "All sang."


@every_row(
    "line",
    [
        "EDITOR'S NOTE: Ida Quill is available for interviews on 020 555 0199",
        "Editor\u2019s note: Pictures are on the desk, call 020 555 0199.",
        "EDITOR'S NOTE \u2014 call Ida on 020 555 0199",
        "Desk: Ida, ext. 0199",
        "Night desk, Ida, extension 0199",
        "Copy desk: Ida, x0199",
        "CvD: Ida, Durchwahl 0199",
        "Questions about this story? Call Ida on the desk, ext. 0199",
        "Further questions: Ida Quill, 020 555 0199",
        "Follow-up questions to Ida Quill (mobile 07700 555 0199)",
        "Any questions? Call Ida Quill on 020 555 0199.",
        "Questions? Please e-mail Ida Quill: ida0199@quillmark.example",
        "Ida Quill is available for comment: 020 555 0199",
        "For interview requests contact Ida Quill on 020 555 0199",
        "Reporter: Ida Quill, 020 555 0199",
        "Slack me: Ida0199",
        "Note to subs: 0199 is not a year.",
        "[Ida: please check figures before publication, 0199]",
        "[Ida to confirm the date before publication 0199]",
        "[Ida: can you double-check quote 0199?]",
        "[for the desk: Ida is source 0199]",
        "[Ida: 0199 bitte noch checken]",
        "[Picture desk: call Ida about frame 0199]",
        "(Ida: bitte 0199 vor Ver\u00f6ffentlichung pr\u00fcfen)",
        "[Ida : v\u00e9rifier 0199 avant publication]",
        "[Ida: confirmar 0199 antes de publicar]",
        "[Ida: 0199 yay\u0131ndan \u00f6nce kontrol edilsin]",
        "[آيدا: يرجى التحقق من 0199 قبل النشر]",
        "[آیدا: 0199 پیش از انتشار بررسی شود]",
        "[آئیڈا: اشاعت سے پہلے 0199 کی تصدیق کریں]",
        "R\u00fcckfragen bitte an Ida Quill, 030 5550199",
        "F\u00fcr Interviews steht Ida Quill unter 030 555 0199 bereit",
        "Diensthabende Redakteurin: Ida Quill, 030 555 0199",
        "Joindre la r\u00e9daction : Ida Quill, 01 55 55 0199",
        "Edit\u00f6re not: 0199",
        "ملاحظة إلى المحررين: 0199",
        "یادداشت برای سردبیر: 0199",
        "ایڈیٹر کے لیے: 0199",
        "Interviewanfragen an Ida Quill, 030 555 0199",
        "Autorin: Ida Quill, Redaktion: Ada Wick, 030 555 0199",
        "Pour toute question : Ida Quill, 01 55 50 01 99, poste 0199",
        "\u00c0 l\u2019attention des r\u00e9dactions : 0199",
        "Para entrevistas: Ida Quill, 91 555 0199",
        "Para las redacciones: 0199",
        "Sorular\u0131n\u0131z i\u00e7in: Ida Quill, 0212 555 0199",
        "Edit\u00f6rlerin bilgisine: 0199",
        "للاستفسارات الصحفية: إيدا، هاتف 0205550199",
        "تنبيه للمحررين: إيدا 0199",
        "توجه سردبیران: آیدا 0199",
        "تحریریه: آیدا، 0215550199",
        "مدیران کے لیے: آئیڈا 0199",
        "پریس سوالات کے لیے: آئیڈا 0199",
        "E-mail us at desk0199@quill.example",
        "Ida Quill writes of the sea; e-mail address is ida0199@quill.example.",
        "Ida Quill ida0199@quill.example",
        "이다퀼 기자 ida0199@quill.example",
    ],
)
def test_what_one_desk_says_to_another_is_in_no_text(line: str) -> None:
    for wire in (
        g2(f"<p>{COPY}</p><p>{line}</p><p>{LAST}</p>"),
        mail(f"{COPY}\n\n{LAST}\n\n{line}\n"),
        iptc("Lanterns return =", f"{COPY}\n\n{LAST}\n\n{line}"),
    ):
        found = article(wire)

        assert "0199" not in found.body_html
        assert found.body_text == f"{COPY}\n\n{LAST}"


@every_row(
    "line", ["ENDS Quill", "ENDS Ida Quill", "Quill/idq/ab", "[Quill/idq]", "(Quill/idq/ab)"]
)
def test_who_wrote_closes_a_text_and_is_not_for_readers(line: str) -> None:
    assert article(g2(f"<p>{COPY}</p><p>{LAST}</p><p>{line}</p>")).body_text.endswith(LAST)
    assert line in article(g2(f"<p>{COPY}</p><p>{line}</p><p>{LAST}</p>")).body_text


@every_row(
    "line",
    [
        "Editor's note: This story first ran in 2019.",
        "Editor's note: If you need help, call the quay's line on 020 555 0199.",
        "EDITOR'S NOTE: For the lifeline call 988 or 0800 555 0199.",
        f"Editor's note: Her desk is at 020 555 0199. {'Lamps. ' * 30}If you need help, call it.",
        "Editor's note: Readers can e-mail letters@quill.example.",
        "Editor's note: Ida Quill, called the lamp, ruled 1999-2004.",
        "EDITOR'S NOTE: Call Childline on 0800 555 0199.",
        "Editor's note: Families can contact Quill Care on 020 555 0199.",
        "Editor's note: The number 020 555 0199 of the phone in the film is made up.",
        "Quill Bakery: 12 Quay Street, 020 555 0100, ext. 12",
        "(The keeper would not confirm it before publication, her clerk said)",
        "Questions to the mayor about 200,000 lost lamps",
        "Reporter: Why did you leave? Ida: I was tired.",
        "Interviewanfragen lehnte sie ab.",
        "Review: Quill X100",
        "Reporter: Ida won 20 30 40 crowns",
        "Questions for Harbourton after a win of 100 000 000",
        "[Legal: the lamps in brief]",
        "(Anm.: Sie bat, die Zahlen vor der Ver\u00f6ffentlichung zu pr\u00fcfen)",
        "Harbourton: a fight about the extension 2027",
        "Desk: a short history of a piece of furniture",
        "Questions to the mayor went unanswered.",
        "Questions remain: who lit the lamps of 2019?",
        "Questions? Call the library on 020 555 0199.",
        "Anyone who saw her may call the police on 020 555 0199.",
        "Quill Bakery, 12 Quay Street, 020 555 0199, open from 8am.",
        "Ida is available for interviews on Fridays only, her club said.",
        "[Note: please check dates with the harbour]",
        "[The keeper of the lamps] asked for calm.",
        "(She had to check it before publication) and went.",
        "Hinweise nimmt die Polizei unter 030 555 0199 entgegen.",
        "R\u00fcckfragen blieben unbeantwortet.",
        "Questions au gouvernement : la lampe en d\u00e9bat",
        "Para entrevistas no hay tiempo, dijo la alcaldesa.",
        "Sorular\u0131n\u0131z i\u00e7in belediyeye gidin, dedi.",
        "توجه سردبیران به این خبر جلب شد.",
        "للاستفسار يمكن الاتصال بالرقم 0205550199.",
        "مدیران کے لیے نیا پروگرام شروع ہوا۔",
        *("Ends Quill reign", "ENDS AND MEANS", "Quill/Wick won", "Quill/Wick"),
    ],
)
def test_what_readers_are_told_is_copy(line: str) -> None:
    for wire in (
        g2(f"<p>{COPY}</p><p>{line}</p><p>{LAST}</p>"),
        g2(f"<p>{COPY}</p><p>{LAST}</p><p>{line}</p>"),
        mail(f"{COPY}\n\n{line}\n\n{LAST}\n"),
    ):
        assert line in article(wire).body_text
