"""The small words of languages, which no sentence does without."""

from collections.abc import Mapping
from typing import Final

from wiredesk.types import Edition


def _small(words: str) -> frozenset[str]:
    return frozenset(words.split())


OWN: Final[Mapping[Edition, frozenset[str]]] = {
    "en": _small(
        "the a an of and in to for with on at by from is are was were be been has have had will"
        " after before as over into about against between under during amid near since than out"
        " says said say it its he his she her they their who which that this not no new more but"
        " or would could may all when where how what while up off if we our you i first two three"
    ),
    "tr": _small(
        "ve bir ile için bu da de olarak sonra dedi daha gibi kadar göre en ise ne o on ki mi mı"
        " her çok ya yeni iki üç var yok oldu olan etti eden önce karşı ilk ancak ama hem son"
    ),
    "ar": _small(
        "في من على إلى الى عن مع بعد أن إن ان التي الذي الذين ما لا لم لن هذا هذه ذلك بين قبل كل أو"
        " ثم قد كان كانت منذ حتى خلال ضد نحو عند لكن بل هو هي أي غير حول أمام تحت دون و قال قالت"
    ),
    "fa": _small(
        "در از به با را که این برای است شد بر و تا می نمی هم یا آن نیز های ها ای خود شده شود کرد"
        " کند کرده دارد بود یک پس پیش بین ما بی هر نه اما اگر گفت داد شدند کردند هستند باید"
    ),
    "ur": _small(
        "میں کے کی کا سے کو پر نے ہے ہیں اور یہ وہ کہ تک بھی نہیں تھا تھے تھی گا گے گی کر ایک"
        " لیے ہو جو اس کیا گیا گئی گئے رہا رہی والے"
    ),
}
OTHERS: Final[Mapping[str, frozenset[str]]] = {
    "de": _small(
        "der die das und den dem des ein eine einen im ist nicht mit von zu zur auf für am sich"
        " nach bei aus wird werden wurde hat sind auch über war vom zum wieder in an"
    ),
    "fr": _small(
        "le la les des du de et un une en est dans pour par sur au aux que qui ne pas plus avec"
        " son sa ses ont après a à il elle ce cette sont été leur se"
    ),
    "es": _small(
        "el la los las de del y en un una que por para con su sus es al se no más como lo fue"
        " ha han tras sobre entre este esta son"
    ),
    "it": _small(
        "il lo la i gli le di del della dei delle e un una in che per con da dal nel nella su"
        " sul non è si sono ha al alla dopo anche"
    ),
    "pt": _small(
        "o a os as de do da dos das e um uma em no na nos nas que por para com não se ao mais"
        " foi é são após seu sua pelo pela"
    ),
    "nl": _small(
        "de het een en van in op te dat die is voor met zijn aan niet door over bij om ook naar"
        " uit worden wordt heeft na tot"
    ),
    "id": _small(
        "dan yang di ke dari untuk dengan pada ini itu dalam akan tidak oleh adalah telah bagi"
        " juga kepada para setelah sebagai karena lebih tersebut bisa"
    ),
    "sv": _small(
        "och att det en ett den av som på är för med till inte har om i vid från de var efter"
    ),
    "da": _small(
        "og at det en et den af av som på er for med til ikke har om i ved fra de var etter"
    ),
    "pl": _small("w i na z do się nie to jest że po o za od dla jak przez przy oraz był są ze"),
    "ro": _small(
        "și în de la cu pe din că nu un o este sunt care pentru după a fi al ale se mai prin"
    ),
    "la": _small("et in ut est non ad sed cum sit ex per qui quod dolor amet ipsum lorem"),
}
"""Those of common languages that no edition has; Latin is what printers fill pages with."""

SHARED: Final[Mapping[Edition, frozenset[str]]] = {
    "en": OWN["en"] & frozenset().union(OWN["tr"], *OTHERS.values()),
    "tr": OWN["tr"] & frozenset().union(OWN["en"], *OTHERS.values()),
    **dict.fromkeys(("ar", "fa", "ur"), frozenset()),
}
"""What other languages in the edition's script say as well: it tells nothing. The letters of its
neighbours tell more than words do where the script is Arabic."""
