"""English: the same acts, for a trainee who practises in English."""

from console.dialogue.patterns import Rule, any_of, both

_QUESTION = any_of(r"\w+\s*\?", r"\?")
_SUICIDE = any_of(
    r"\bsuicid\w*",
    r"\bkill(?:ing)? yourself\b",
    r"\b(?:end|ending|take|taking) your (?:own )?life\b",
    r"\b(?:want|wanting|wish|wished|thought|thinking|thoughts)\b.{0,20}\b(?:to die|of dying|about dying|to be dead|of death)\b",
)
_FEELS = (
    r"(?:lonely|alone|sad|hurt|tired|exhausted|afraid|scared|ashamed|angry|lost|overwhelmed|heavy|hard"
    r"|painful|empty|worried|hopeless|stuck|frightening|left out|difficult|unfair|guilty|miss)"
)

RULES: tuple[tuple[str, Rule], ...] = (
    ("asked_suicide", both(_SUICIDE, _QUESTION)),
    (
        "summary",
        any_of(
            r"\bto sum (?:it )?up\b",
            r"\bso far (?:you|we|I)(?:'ve| have)? \w+",
            r"\blet me (?:sum|see if I)\w*",
            r"\bwhat I(?:'ve| have)? heard\b",
            r"\btoday (?:you|we)(?:'ve| have)? (?:told|talked|spoken|said|shared)\w*",
        ),
    ),
    (
        "advice",
        any_of(
            r"\byou (?:should|ought to|need to|must|have to|could try|might want to)\b",
            r"\bwhy don't you\b",
            r"\b(?:have you tried|try to|try \w+ing)\b",
            r"\bI(?:'d| would) (?:suggest|recommend|advise)\b",
            r"\bif I were you\b",
            r"\bhow about (?:you )?(?:go|call|try|tak|see|mak|do|join|gett)\w*",
            r"^(?:just |please )?(?:go|call|see|stop|don't|get|take|join|visit)\b(?! on\b| ahead\b)",
            unless=r"don't have to|take your time|take all the time",
        ),
    ),
    (
        "reassurance",
        any_of(
            r"\bcheer up\b",
            r"\b(?:it|things|everything)(?:'ll| will| is going to|'s going to)(?: all)? (?:be (?:fine|ok|okay|all right|alright)|get better|work out|pass)\b",
            r"\bdon't worry\b",
            r"\bstay strong\b|\bbe strong\b|\bstay positive\b",
            r"\beveryone (?:feels|goes|has)\b",
            r"\b(?:others|other people) have it worse\b",
            r"\btime heals\b",
            r"\blook on the bright side\b",
            r"\bat least you\b",
        ),
    ),
    (
        "deeper_reflection",
        any_of(
            rf"\b(?:that|it|this) must (?:be|have been|feel|have felt)\b.{{0,30}}\b{_FEELS}?",
            rf"\byou must (?:be|have been|feel|have felt)\b.{{0,20}}\b{_FEELS}?",
            r"\bit (?:sounds|seems) (?:as if|as though|like) part of you\b",
            r"\bas if (?:nobody|no one|nothing|you)\b",
            unless=r"\?",
        ),
    ),
    (
        "validation",
        any_of(
            r"\b(?:thank you|thanks|I'm glad|glad) (?:for|you|that you)\w*",
            r"\b(?:that|it) makes sense\b",
            r"\b(?:anyone|anybody) would\b",
            r"\bit(?:'s| is) (?:understandable|only natural|natural|okay to|ok to|all right to|alright to)\b",
            r"\btake your time\b|\btake all the time\b",
            r"\bI'm (?:here|with you|listening)\b",
            r"\bno wonder\b",
            r"\byou don't have to\b",
        ),
    ),
    (
        "reflection",
        any_of(
            r"\b(?:it|that) (?:sounds|seems)\b.{0,40}",
            r"^(?:so |and )?you(?:'re| are| feel| felt| were| have been|'ve been)\b",
            r"\byou(?:'re| are)? (?:saying|said|telling me|mean)\b",
            rf"^(?:so |and )?you\b.{{0,40}}\b{_FEELS}\b",
            unless=r"\?",
        ),
    ),
    (
        "open_question",
        both(
            any_of(
                r"\b(?:what|how|why|when|who)\b",
                unless=r"\bhow (?:old|many|much|long|often)\b|\bwhat time\b|^(?:do|does|did|is|are|was|were|have|has|can|could|would|will)\b.{0,12}\bknow\b",
            ),
            _QUESTION,
        ),
    ),
    (
        "open_question",
        any_of(
            r"\btell me (?:more|about|a little|what|how)\b",
            r"\b(?:I'd|I would) like to hear\b",
            r"\b(?:could|would|can) you (?:say|tell|share)\b",
        ),
    ),
    ("closed_question", _QUESTION),
)
"""As `korean.RULES`."""
