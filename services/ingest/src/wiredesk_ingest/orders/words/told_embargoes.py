"""How stories tell of an embargo on goods: then a key word or a slug names what they are about."""

import re
from typing import Final

EMBARGO_TOLD: Final = re.compile(
    r"embargo|ambargo|эмбарго|εμπάργκο|\bsan[ck]tion|\bsanci(?:o|ó)n|\bsanzion|\bsan[çc](?:ão|ões)"
    r"|yapt[ıi]r[ıi]m|санкц|blockade|blockierung|blocus|bloqueo|blocco|bloqueio|abluka"
    r"|\b(?:trade|export|import|arms|oil|weapons)\sbans?\b|\bban\son\s(?:the\s)?(?:export|import|trade|sale)"
    r"|boycott|boykott|حظر|عقوبات|مقاطعة|تحریم|محاصره|پابندی|禁輸|制裁|禁运",
    re.IGNORECASE,
)
"""By its word in any compound, by sanctions, bans and blockades."""
