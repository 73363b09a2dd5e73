"""What bodies are called in each language: the words that show a name of one nobody has listed."""

from collections.abc import Mapping
from typing import Final

EN_ALONE: Final = (
    "Airlines|Airways|Bank|Corp|Corporation|Group|Holdings|Hospital|Industries|Infirmary|Motors|"
    "Pharma|Pharmaceuticals|Philharmonic|Police|Polytechnic|Technologies|Therapeutics|University|"
    "Zoo"
)
"""Behind one capitalised word a name."""

EN_BEHIND_SEVERAL: Final = (
    "Academy|Agency|Alliance|Association|Authority|Board|Bureau|Centre|Center|Chamber|Club|"
    "Coalition|College|Commission|Committee|Company|Confederation|Congress|Consortium|Corps|"
    "Council|Court|Department|Directorate|Exchange|Federation|Foundation|Front|Fund|Guild|"
    "Initiative|Inspectorate|Institute|Institution|Laboratory|Library|Movement|Museum|Network|"
    "Observatory|Office|Opera|Orchestra|Organi[sz]ation|Party|Project|Railways?|Regiment|School|"
    "Schools|Secretariat|Service|Society|Survey|Tribunal|Trust|Union"
)
"""Behind two or more."""

OF_OTHERS: Final = (
    "Hospital",
    "Institute",
    "Library",
    "Museum",
    "School",
    "Hastanesi",
    "Enstitüsü",
)
"""How names of bodies end that begin with the name of the one they are part of."""

EN_OFFICES: Final = (
    "Department of",
    "Ministry of",
    "Office of",
    "Bureau of",
    "Court of",
    "Supreme Court",
    "National Guard",
    "Environmental Protection",
)
"""How names of a country's bodies begin that regions and cities have, too."""

EN_POSSESSIVE: Final = (
    "Children|Women|Men|Girls|Boys|People|Magistrates|Workers|Teachers|Farmers|Miners|Veterans|"
    "Writers|Lawyers|Journalists|Nurses|Doctors|Students|King|Queen"
)
"""Whose bodies are named so, behind another word: "Rook Children's Hospital"."""

EN_BEFORE: Final = "Academy|Association|Chamber|Federation|Institute|Museum|Society|University"
"""Before "of" and capitalised words."""

TR: Final = (
    "Ajansı|Akademisi|Bakanlığı|Bankası|Barosu|Başkanlığı|Başsavcılığı|Belediyesi|Birliği|Borsası|"
    "Cemiyeti|Derneği|Enstitüsü|Federasyonu|Hastanesi|Kaymakamlığı|Komisyonu|Komutanlığı|"
    "Konfederasyonu|Konseyi|Kooperatifi|Kulübü|Kurulu|Kurumu|Kütüphanesi|Mahkemesi|Meclisi|"
    "Müdürlüğü|Müzesi|Odası|Orkestrası|Örgütü|Partisi|Platformu|Rektörlüğü|Sendikası|Tiyatrosu|"
    "Rasathanesi|Patrikhanesi|Hayvanat Bahçesi|Tıp Merkezi|Araştırma Merkezi|Konservatuvarı|"
    "Dairesi|İdaresi|Ofisi|Üniversitesi|Vakfı|Valiliği"
)
TR_OF_UNIVERSITIES: Final = "Hastanesi|Enstitüsü|Konservatuvarı|Tıp Merkezi|Araştırma Merkezi"
"""Behind the name of a university."""

_GENERIC_EN: Final = (
    "A An The In At On For By Its His Her Their Our This That New Local State Public "
    "Private Health Education Police Security Executive Steering Organising "
    "Organizing Judiciary High City County District Regional General Central Supreme "
    "Parliamentary Senate House Select School Hospital Student Press Media Trade "
    "Field Appeals Appeal Criminal Constitutional Crown Civil Magistrates Primary Secondary "
    "Middle Night Sunday Law Political Opposition Government Both Another Under After Before With "
    "From Two Three Then But And When While Later Since Until As If So Yet Once Only Even"
)
_GENERIC_TR: Final = (
    "Genel İl İlçe Büyükşehir Belediye Bölge Yönetim Denetim Bilim Disiplin Yüksek "
    "Devlet Özel Üniversite Cumhuriyet Ağır Asliye Sulh Ceza Hukuk İdare Aile İş "
    "Kadın Gençlik Danışma Emniyet Jandarma Sağlık Milli Eğitim Araştırma Tıp Merkez "
    "Siyasi Eş Bu Bir Yeni Eski Kamu Ticaret Sanayi Ulusal Bakanlar Parti Grup Meclis "
    "ve Spor Futbol Basın Tüm Her Ardından Ayrıca Öte Dün Bugün Yerel Soruşturma "
    "Anayasa Bilirkişi Şube Tarım Kültür Para Politikası Orman Şehir Daire İtfaiye Doğa Koruma "
    "Çevre Şehircilik Su Zabıta Fen İşleri Hava Deniz Kara Trafik Narkotik Asayiş Terörle "
    "Mücadele Siber Suçlar Kaçakçılık Nüfus Vergi Tapu Kadastro Gümrük Göç İdaresi Halk Arama "
    "Kurtarma Fakültesi Köy Köyün Mahalle Okul Aile Çocuk Engelliler Esnaf Sanatkarlar Ziraat "
    "Muhtarlar Afet Acil Durum Kredi Yurtlar Personel Yazı"
)
_TR_OPENERS: Final = (
    "Ama Ancak Ardından Ayrıca Bu Bugün Buna Bunu Bunun Dün Eski Fakat Her Konuyla Olayla Önceki "
    "Ve Yarın Yeni"
)
TR_OPENERS: Final = frozenset(_TR_OPENERS.split())
"""Words that begin a sentence before a name."""

GENERIC: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset(_GENERIC_EN.split()),
    "tr": frozenset(_GENERIC_TR.split()),
}
"""Words that make no name of a body, if it has no others."""

_TITLES: Final = (
    "President Minister Chairman Chairwoman Chair Director Secretary Judge Justice "
    "Professor Dr Mr Mrs Ms King Queen Prince Princess Chancellor Senator Governor "
    "Secretary-General Commissioner Ambassador Spokesman Spokeswoman Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday Bakanı Başkanı Sözcüsü Müdürü Valisi "
    "Cumhurbaşkanı Milletvekili Rektörü Komutanı Üyesi Başbakanı Büyükelçisi "
    "Sekreteri Lideri Prof Dr. Prof."
)
TITLES: Final = frozenset(_TITLES.split())
"""What stands before a person's name, and days."""

AR_BEFORE_PLACES: Final = (
    "جامعة|متحف|بورصة|غرفة تجارة|غرفة صناعة|غرفة تجارة وصناعة|مجلس محافظة|مجلس مدينة|"
    "محكمة|محكمة استئناف|محكمة جنايات|نقابة محامي|مديرية أمن|مديرية صحة|مديرية تربية|دائرة صحة|"
    "شركة كهرباء|شركة مياه|قيادة شرطة|قيادة عمليات|دار أوبرا|مستشفى|مستشفى جامعة|شرطة|نيابة|"
    "مديرية زراعة|مديرية شرطة|مديرية مرور|دائرة زراعة|دائرة كهرباء|دائرة مرور|محكمة تمييز|"
    "محكمة نقض|محكمة بداية|معهد|أكاديمية|حديقة حيوان|حديقة حيوانات|بطريركية|أبرشية|نقابة أطباء|"
    "نقابة صحفيي|إذاعة|مصفاة"
)
AR_BEHIND_PLACES: Final = (
    "التعليمي|الجامعي|العام|العامة|المركزي|المركزية|الدولي|الدولية|الوطني|الوطنية|الحكومي|الحكومية|"
    "التخصصي|العسكري|العسكرية|الميداني|الابتدائية|الجنائية|الاتحادية|التجارية"
)
"""What kind of body it is, behind the place that it is of."""

AR_BODIES: Final = (
    "الهيئة|الشركة|المؤسسة|الجمعية|النقابة|المعهد|البنك|المفوضية|الوكالة|الاتحاد|المجلس|"
    "المنظمة|الصندوق|الحزب|المديرية|الجامعة|الرابطة|الفدرالية|الكونفدرالية|الجهاز|"
    "اللجنة(?= الوطنية| العليا| المركزية)|المكتب(?= الوطني)|"
    "المركز(?= الوطني)|الإدارة(?= العامة)|السلطة(?= العليا| الوطنية)|"
    "الأكاديمية|المرصد|الديوان|المصلحة|الدائرة"
)
AR_SCOPES: Final = (
    "العامة?|الوطنية?|العليا|الأعلى|القومية?|الدولية?|الملكية?|المركزية?|العربية?|الإسلامية?|"
    "الأوروبية?|الخيرية|المستقلة?|القابضة|الاتحادية?|العالمية?|الأفريقية?|الإفريقية?|"
    "الديمقراطية?|الشعبية?|المستقل"
)
AR_ENDS: Final = (
    "اليوم|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الماضي|الماضية|المقبل|"
    "المقبلة|الجاري|الجارية|الحالي|الحالية|السابق|السابقة|الذي|التي|الذين|الآن|الثاني|الأول|"
    "الرئيس|الدكتور|المهندس|الشيخ|اللواء|العميد|العقيد|"
    "(?:التابع|المنظم|المالك|المطور|المسؤول|المكلف|المعني|المشرف|المشغل|المصنع|المنتج|المشارك|الراعي|"
    "الداعم|المحظور|المصنف|الحاكم|المعارض|الموالي|المناهض|المدعوم|المتحالف|المقرب|المملوك|المنبثق|"
    "الصادر|الواقع|القائم|الموجود|المؤلف|المكون|الممثل|الجديد|القديم|المذكور|الأخير|الراهن)ة?"
)
"""What begins with the article behind a body's name and is no part of it."""

AR_OBJECTS: Final = (
    "ال(?:قرار|بيان|خطوة|طلب|عرض|أمر|حكم|اتهامات|مشروع|خطة|اقتراح|مقترح|أنباء|موعد|نتائج|سماح|فكرة|"
    "حادث|واقعة|خبر|اتفاق|عقوبات|حكومة|دولة|مواطنين|شركات|شركة|سكان|سلطات|عملية|حملة|مبادرة|"
    "ت[^\\Wاو]{2}ي[^\\Wةيان])"
)
"""What begins with the article and is what a body does something to: "... للنقل القرار"."""

AR_WITHOUT_PLACES: Final = ("وزارة ", "لجنة ")
"""How names begin that no place shows: "وزارة المالية" has nothing of Malé."""

AR_COMPANIES: Final = ("شركة ", "الشركة ", "وكالة ", "مجموعة ", "صحيفة ", "منظمة ")
"""What may be described by its country before its name."""

FA_BODIES: Final = (
    "دانشگاه|دانشگاه علوم پزشکی|دانشگاه صنعتی|شهرداری|استانداری|فرمانداری|بیمارستان|انجمن|کانون|"
    "اتحادیه|سندیکای|فدراسیون|پژوهشگاه|پژوهشکده|موزه|کتابخانه|بنیاد|اتاق|دادگستری|دادسرای|"
    "نظام پزشکی|پالایشگاه|کنفدراسیون|دادگاه|پلیس راه|باغ وحش|باغ‌وحش|دانشکده|اداره|اداره کل|سازمان|"
    "شورای|کمیته|مؤسسه|موسسه|شرکت|صندوق|ستاد|بانک|ارکستر|سفارت|آکادمی|مرکز ملی"
)
_FA_BREAKS: Final = (
    "در به از با که را است شد بود برای این آن یک تا هر بر گفت هم نیز اما یا می نمی "
    "خود پس پیش درباره علیه روی زیر بین میان سوی طی کرد کرده شده خواهد باید دو سه چند "
    "و"
)
FA_BREAKS: Final = frozenset(_FA_BREAKS.split())
"""Words that part a phrase."""

UR_BODIES: Final = (
    "ایسوسی ایشن|یونیورسٹی|ہائیکورٹ|ہائی کورٹ|فیڈریشن|کونسل|اتھارٹی|بورڈ|"
    "کارپوریشن|کمپنی|لمیٹڈ|بینک|پارٹی|موومنٹ|فاؤنڈیشن|چیمبر|چیمبر آف کامرس|یونین|پریس کلب|"
    "انسٹیٹیوٹ|انسٹی ٹیوٹ|ٹرسٹ|میوزیم|اکیڈمی|اکادمی|سوسائٹی|فورم|الائنس|بار ایسوسی ایشن|ہسپتال|"
    "اسپتال|پولیس|سیشن کورٹ|کمیشن|ڈیپارٹمنٹ|ایجنسی|میڈیکل کالج|ٹریبونل|ایکسچینج|چڑیا گھر"
)
_UR_BREAKS: Final = (
    "کے کی کا میں سے نے پر کو اور ہے ہیں تھا تھی تھے گا گی گے یہ وہ اس ان جو کہ تک "
    "بھی ایک دو تین لیے بعد قبل دوران جبکہ تو ہی نہیں گیا گئی کیا کر ہوا ہوئی سابق "
    "نئی نئے بڑی بڑے دوسری"
)
UR_BREAKS: Final = frozenset(_UR_BREAKS.split())
"""Words that part a phrase."""

UR_BEFORE_PLACES: Final = (
    "جامعہ|سول ہسپتال|جنرل ہسپتال|ٹیچنگ ہسپتال|ڈسٹرکٹ ہسپتال|محکمہ صحت|محکمہ تعلیم|محکمہ داخلہ|"
    "محکمہ زراعت|محکمہ آبپاشی|محکمہ خزانہ|محکمہ جنگلات|محکمہ ماحولیات|محکمہ اوقاف|"
    "گورنمنٹ میڈیکل کالج|گورنمنٹ کالج|ڈسٹرکٹ ہیڈ کوارٹر ہسپتال"
)

AR_BEFORE_PEOPLE: Final = "مستشفى|مؤسسة|جامعة|معهد|أكاديمية|متحف|مكتبة"
FA_BEFORE_PEOPLE: Final = "بیمارستان|بنیاد|دانشگاه|مؤسسه|موسسه|موزه|پژوهشگاه"
UR_BEHIND_PEOPLE: Final = (
    "فاؤنڈیشن|ٹرسٹ|میموریل ہسپتال|میموریل اسپتال|ہسپتال|اسپتال|میڈیکل یونیورسٹی|یونیورسٹی|"
    "میڈیکل کالج|انسٹیٹیوٹ|انسٹی ٹیوٹ|لائبریری|میوزیم"
)
"""What is named after somebody and no spot, but a body."""
