"""The Arabic "and", which is written to the word behind it: "أحمد علي وسارة حسن" are two people.

Given names begin with the same letter (وليد, وسام), so it is parted only from what is known to be
somebody's name, or an agency's.
"""

import re
from collections.abc import Callable
from typing import Final

from wiredesk_translate_metadata.folding import name_key

_AND: Final = re.compile(r"\s+و(?=[^\W\d_]{2})")
_NAMES: Final = (
    "آدم آلاء آمال آمنة آية إبراهيم إحسان إدريس إسراء إسلام إسماعيل إكرام إلهام إلياس إيمان"
    " إيناس إيهاب أحلام أحمد أدهم أسامة أسماء أشرف أكرم أماني أمجد أمل أميرة أمين أمينة أنس أنور"
    " أيمن أيوب بدر براء بسام بسمة بشار بشرى بشير بلال تامر ثامر جاسم جعفر جلال جمال جميلة جهاد"
    " جواد جورج حاتم حازم حامد حبيب حسام حسن حسناء حسين حمد حمزة حميد حنان حنين حيدر خالد خديجة"
    " خليل خميس دعاء دلال دينا رامي رانيا راشد رأفت ربيع رحاب رشا رشيد رضا رغد رنا رندة رنيم"
    " رياض ريم ريهام زكريا زهراء زياد زيد زينب سارة ساره سالم سامر سامي سحر سعاد سعد سعود سعيد"
    " سلطان سلمان سلمى سليم سليمان سمر سمير سميرة سناء سهى سهير سهيل سوسن سيف شادي شاكر شريف شهد"
    " شيرين شيماء صابر صالح صباح صفاء صلاح طارق طاهر طلال عادل عاصم عامر عائشة عباس عبد عبدالله"
    " عبدالرحمن عثمان عدنان عصام علاء علي عماد عمار عمر عمرو غادة غسان فاتن فادي فارس فاطمة فايز"
    " فراس فرح فهد فؤاد فيصل قاسم قيس كاظم كامل كرم كريم كريمة كمال لبنى لمى لؤي ليلى لينا ماجد"
    " ماجدة مازن ماهر مجدي محسن محمد محمود مراد مروان مروة مريم مصطفى معاذ معتز منال منى منير"
    " مها مهند موسى ميادة ناجي نادر نادية ناصر نبيل نجلاء نجوى ندى نزار نسرين نضال نعمة نهى نوال"
    " نور نورا هاجر هادي هاشم هالة هاني هدى هشام هلال هند هيثم ياسر ياسمين ياسين يحيى يزن يسرى"
    " يعقوب يوسف يونس وائل وداد وديع وسام وسيم وفاء وليد"
)
_GIVEN: Final = frozenset(map(name_key, _NAMES.split()))
"""Given names of both; none that is one with the letter before it, too ("هبة" and "وهبة")."""


def attached(text: str, is_known: Callable[[str], bool]) -> tuple[str, str] | None:
    """Part a text at the first such letter; None where it may be a name's own.

    `is_known` answers whether an agency or somebody is called so.
    """
    for found in _AND.finditer(text):
        before, behind = text[: found.start()], text[found.end() :]
        if name_key(behind.split()[0]) in _GIVEN or is_known(behind):
            return before, behind
    return None
