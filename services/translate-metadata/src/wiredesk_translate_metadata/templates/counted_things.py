"""More of what news counts: games and medals, cities, books, attacks, and people by what they are.

Each noun as `counted_people.Counted` has it, in a row: Arabic in its five forms or by the rule for
them, English of one and of more, Persian, Turkish, Urdu of one and of more.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from wiredesk_translate_metadata.templates.arabic_forms import Forms, feminine, masculine, of_her
from wiredesk_translate_metadata.templates.counted_people import Counted

_ROWS: Final = """
match|f:مبارا,مباريات|match,matches|مسابقه|maç|میچ,میچز
game|f:لعب,ألعاب|game,games|بازی|oyun|کھیل
set|f:مجموع|set,sets|ست|set|سیٹ,سیٹس
round|f:جول|round,rounds|دور|tur|راؤنڈ,راؤنڈز
title|m:لقب,ألقاب|title,titles|عنوان قهرمانی|şampiyonluk|ٹائٹل,ٹائٹلز
season|m:موسم,مواسم|season,seasons|فصل|sezon|سیزن,سیزنز
term|f:ولاي|term,terms|دوره|dönem|مدت,مدتیں
page|f:صفح|page,pages|صفحه|sayfa|صفحہ,صفحات
book|m:كتاب,كتب|book,books|کتاب|kitap|کتاب,کتابیں
film|m:فيلم,أفلام|film,films|فیلم|film|فلم,فلمیں
episode|f:حلق|episode,episodes|قسمت|bölüm|قسط,اقساط
language|f:لغ|language,languages|زبان|dil|زبان,زبانیں
city|f:مدين,مدن|city,cities|شهر|şehir|شہر
town|f:بلد|town,towns|شهر|kasaba|قصبہ,قصبے
province|f:مقاطع|province,provinces|استان|il|صوبہ,صوبے
district|f:منطق,مناطق|district,districts|منطقه|ilçe|ضلع,اضلاع
island|f:جزير,جزر|island,islands|جزیره|ada|جزیرہ,جزائر
university|f:جامع|university,universities|دانشگاه|üniversite|جامعہ,جامعات
church|f:كنيس,كنائس|church,churches|کلیسا|kilise|گرجا گھر
mosque|m:مسجد,مساجد|mosque,mosques|مسجد|cami|مسجد,مساجد
bank|m:بنك,بنوك|bank,banks|بانک|banka|بینک
shop|m:متجر,متاجر|shop,shops|مغازه|dükkân|دکان,دکانیں
factory|m:مصنع,مصانع|factory,factories|کارخانه|fabrika|فیکٹری,فیکٹریاں
project|m:مشروع,مشاريع|project,projects|پروژه|proje|منصوبہ,منصوبے
contract|m:عقد,عقود|contract,contracts|قرارداد|sözleşme|معاہدہ,معاہدے
agreement|f:اتفاقي|agreement,agreements|توافق‌نامه|anlaşma|معاہدہ,معاہدے
case|f:حال|case,cases|مورد|vaka|کیس,کیسز
test|m:اختبار,اختبارات|test,tests|آزمایش|test|ٹیسٹ
camp|m:مخيم|camp,camps|اردوگاه|kamp|کیمپ
tent|f:خيم,خيام|tent,tents|چادر|çadır|خیمہ,خیمے
bridge|m:جسر,جسور|bridge,bridges|پل|köprü|پل
station|f:محط|station,stations|ایستگاه|istasyon|اسٹیشن,اسٹیشنز
tree|f:شجر,أشجار|tree,trees|درخت|ağaç|درخت
animal|m:حيوان|animal,animals|حیوان|hayvan|جانور
bird|m:طائر,طيور|bird,birds|پرنده|kuş|پرندہ,پرندے
attack|m:هجوم,هجمات|attack,attacks|حمله|saldırı|حملہ,حملے
airstrike|f:غار|airstrike,airstrikes|حملهٔ هوایی|hava saldırısı|فضائی حملہ,فضائی حملے
explosion|m:انفجار,انفجارات|explosion,explosions|انفجار|patlama|دھماکہ,دھماکے
fire|m:حريق,حرائق|fire,fires|آتش‌سوزی|yangın|آتشزدگی,آتشزدگی کے واقعات
earthquake|m:زلزال,زلازل|earthquake,earthquakes|زلزله|deprem|زلزلہ,زلزلے
accident|m:حادث,حوادث|accident,accidents|حادثه|kaza|حادثہ,حادثات
candidate|m:مرشح,مرشحين|candidate,candidates|نامزد|aday|امیدوار
minister|m:وزير,وزراء|minister,ministers|وزیر|bakan|وزیر,وزرا
lawmaker|m:نائب,نواب|lawmaker,lawmakers|نمایندهٔ مجلس|milletvekili|رکن پارلیمان,ارکان پارلیمان
judge|m:قاض,قضاة|judge,judges|قاضی|hâkim|جج
lawyer|m:محام,محامين|lawyer,lawyers|وکیل|avukat|وکیل,وکلا
scientist|m:عالم,علماء|scientist,scientists|دانشمند|bilim insanı|سائنس دان
player|m:لاعب,لاعبين|player,players|بازیکن|oyuncu|کھلاڑی
athlete|m:رياضي,رياضيين|athlete,athletes|ورزشکار|sporcu|ایتھلیٹ
team|m:فريق,فرق|team,teams|تیم|takım|ٹیم,ٹیمیں
club|m:ناد,أندية|club,clubs|باشگاه|kulüp|کلب
pilgrim|m:حاج,حجاج|pilgrim,pilgrims|زائر|hacı|حاجی,حجاج
settler|m:مستوطن,مستوطنين|settler,settlers|شهرک‌نشین|yerleşimci|آباد کار
woman|f:امرأ,نساء|woman,women|زن|kadın|خاتون,خواتین
man|m:رجل,رجال|man,men|مرد|erkek|مرد
girl|f:فتا,فتيات|girl,girls|دختر|kız çocuğu|لڑکی,لڑکیاں
driver|m:سائق,سائقين|driver,drivers|راننده|sürücü|ڈرائیور
firefighter|m:إطفائي,إطفائيين|firefighter,firefighters|آتش‌نشان|itfaiyeci|فائر فائٹر,فائر فائٹرز
volunteer|m:متطوع,متطوعين|volunteer,volunteers|داوطلب|gönüllü|رضاکار
expert|m:خبير,خبراء|expert,experts|کارشناس|uzman|ماہر,ماہرین
diplomat|m:دبلوماسي,دبلوماسيين|diplomat,diplomats|دیپلمات|diplomat|سفارت کار
investor|m:مستثمر,مستثمرين|investor,investors|سرمایه‌گذار|yatırımcı|سرمایہ کار
customer|m:عميل,عملاء|customer,customers|مشتری|müşteri|صارف,صارفین
user|m:مستخدم,مستخدمين|user,users|کاربر|kullanıcı|صارف,صارفین
subscriber|m:مشترك,مشتركين|subscriber,subscribers|مشترک|abone|سبسکرائبر,سبسکرائبرز
follower|m:متابع,متابعين|follower,followers|دنبال‌کننده|takipçi|فالوور,فالوورز
viewer|m:مشاهد,مشاهدين|viewer,viewers|بیننده|izleyici|ناظر,ناظرین
spectator|m:متفرج,متفرجين|spectator,spectators|تماشاگر|seyirci|تماشائی
participant|m:مشارك,مشاركين|participant,participants|شرکت‌کننده|katılımcı|شریک,شرکا
suspect|m:مشتبه به,مشتبه بهم|suspect,suspects|مظنون|şüpheli|مشتبہ شخص,مشتبہ افراد
militant|m:مسلح,مسلحين|militant,militants|شبه‌نظامی|militan|عسکریت پسند
gold-medal||gold medal,gold medals|مدال طلا|altın madalya|طلائی تمغہ,طلائی تمغے
silver-medal||silver medal,silver medals|مدال نقره|gümüş madalya|چاندی کا تمغہ,چاندی کے تمغے
bronze-medal||bronze medal,bronze medals|مدال برنز|bronz madalya|کانسی کا تمغہ,کانسی کے تمغے
"""
_MEDAL: Final = feminine("ميدالي")
_IRREGULAR: Final[Mapping[str, Forms]] = {
    "gold-medal": of_her(_MEDAL, "ذهبي"),
    "silver-medal": of_her(_MEDAL, "فضي"),
    "bronze-medal": of_her(_MEDAL, "برونزي"),
    "match": ("مباراة", "مباراتان", "مباريات", "مباراة", "مباراة"),
    "woman": ("امرأة", "امرأتان", "نساء", "امرأة", "امرأة"),
    "girl": ("فتاة", "فتاتان", "فتيات", "فتاة", "فتاة"),
    "judge": ("قاض", "قاضيان", "قضاة", "قاضيا", "قاض"),
    "lawyer": ("محام", "محاميان", "محامين", "محاميا", "محام"),
    "club": ("ناد", "ناديان", "أندية", "ناديا", "ناد"),
    "suspect": ("مشتبه به", "مشتبهان بهما", "مشتبه بهم", "مشتبها به", "مشتبه به"),
}


def _arabic(name: str, said: str) -> Forms:
    rule, _, words = said.partition(":")
    one, *more = words.split(",")
    if name in _IRREGULAR:
        return _IRREGULAR[name]
    forms = feminine(one) if rule == "f" else masculine(one)
    return (*forms[:2], *(more or forms[2:3]), *forms[3:])


def _things() -> Iterator[tuple[str, Counted]]:
    for row in _ROWS.strip().splitlines():
        name, ar, *others = row.split("|")
        words = (tuple(each.split(",")) for each in others)
        yield f"count/{name}", Counted(_arabic(name, ar), *words)


THINGS: Final[Mapping[str, Counted]] = dict(_things())
