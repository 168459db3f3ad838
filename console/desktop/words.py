"""What enums, people and times are called on screen, in the language now worn."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.desktop import times
from console.model.contact import Caller, Channel
from console.model.districts import DISTRICTS
from console.model.followup import FollowUpPurpose
from console.model.note import UNKNOWN_DISTRICT, AgeBand, AgeBasis, Missing
from console.model.presence import PresenceState
from console.model.reasons import Reason
from console.model.referral import ReferralManner
from console.model.risk import RiskLevel, RiskStep
from console.model.roles import Role

AGE_BANDS = {
    AgeBand.ADOLESCENT: QT_TRANSLATE_NOOP("words", "Under 20"),
    AgeBand.YOUNG_ADULT: QT_TRANSLATE_NOOP("words", "20–39"),
    AgeBand.MIDDLE_AGED: QT_TRANSLATE_NOOP("words", "40–64"),
    AgeBand.SENIOR: QT_TRANSLATE_NOOP("words", "65+"),
    AgeBand.UNKNOWN: QT_TRANSLATE_NOOP("words", "Unknown"),
}
AGE_BASES = {
    AgeBasis.STATED: QT_TRANSLATE_NOOP("words", "Stated"),
    AgeBasis.ESTIMATED: QT_TRANSLATE_NOOP("words", "Estimated"),
}
REASONS = {
    Reason.LONELINESS_TALK: QT_TRANSLATE_NOOP("words", "Loneliness"),
    Reason.WELFARE_INFORMATION: QT_TRANSLATE_NOOP("words", "Welfare information"),
    Reason.FAMILY_BREAKDOWN: QT_TRANSLATE_NOOP("words", "Family breakdown"),
    Reason.BEREAVEMENT: QT_TRANSLATE_NOOP("words", "Bereavement"),
    Reason.BUSINESS_FAILURE_OR_DEBT: QT_TRANSLATE_NOOP("words", "Business failure, debt"),
    Reason.JOB_SEEKING: QT_TRANSLATE_NOOP("words", "Job seeking"),
    Reason.SCHOOL_AND_PEERS: QT_TRANSLATE_NOOP("words", "School and peers"),
    Reason.WORK: QT_TRANSLATE_NOOP("words", "Work"),
    Reason.HEALTH: QT_TRANSLATE_NOOP("words", "Health"),
    Reason.DEPRESSION_OR_ANXIETY: QT_TRANSLATE_NOOP("words", "Depression, anxiety"),
    Reason.HOUSING: QT_TRANSLATE_NOOP("words", "Housing"),
    Reason.LIVING_COSTS: QT_TRANSLATE_NOOP("words", "Living costs"),
    Reason.RECLUSION: QT_TRANSLATE_NOOP("words", "Reclusion"),
    Reason.ABUSE: QT_TRANSLATE_NOOP("words", "Abuse"),
    Reason.SUICIDE_OR_SELF_HARM: QT_TRANSLATE_NOOP("words", "Suicide, self-harm"),
    Reason.COMPANY_ONLY: QT_TRANSLATE_NOOP("words", "Wanted company"),
    Reason.OTHER: QT_TRANSLATE_NOOP("words", "Other"),
}
RISKS = {
    RiskLevel.NONE: QT_TRANSLATE_NOOP("words", "None"),
    RiskLevel.LOW: QT_TRANSLATE_NOOP("words", "Low"),
    RiskLevel.MODERATE: QT_TRANSLATE_NOOP("words", "Medium"),
    RiskLevel.HIGH: QT_TRANSLATE_NOOP("words", "High"),
    RiskLevel.IMMINENT: QT_TRANSLATE_NOOP("words", "Imminent"),
}
STEPS = {
    RiskStep.SAFE_PLACE: QT_TRANSLATE_NOOP("words", "Ask whether they are in a safe place now"),
    RiskStep.MEANS_APART: QT_TRANSLATE_NOOP(
        "words", "Ask them to keep away from what is dangerous"
    ),
    RiskStep.SOMEBODY_NEAR: QT_TRANSLATE_NOOP("words", "Bring in somebody near"),
    RiskStep.WHEREABOUTS: QT_TRANSLATE_NOOP("words", "Find out where they are"),
    RiskStep.RESCUE: QT_TRANSLATE_NOOP("words", "Call 119 together"),
    RiskStep.HELP_ARRIVED: QT_TRANSLATE_NOOP("words", "Make sure that help has arrived"),
}
_NTH_STEPS = (
    QT_TRANSLATE_NOOP("words", "First step"),
    QT_TRANSLATE_NOOP("words", "Second step"),
    QT_TRANSLATE_NOOP("words", "Third step"),
    QT_TRANSLATE_NOOP("words", "Fourth step"),
    QT_TRANSLATE_NOOP("words", "Fifth step"),
    QT_TRANSLATE_NOOP("words", "Sixth step"),
)
PRESENCES = {
    PresenceState.READY: QT_TRANSLATE_NOOP("words", "Ready"),
    PresenceState.IN_SESSION: QT_TRANSLATE_NOOP("words", "In session"),
    PresenceState.WRAP_UP: QT_TRANSLATE_NOOP("words", "Wrapping up"),
    PresenceState.BREAK: QT_TRANSLATE_NOOP("words", "On a break"),
    PresenceState.AWAY: QT_TRANSLATE_NOOP("words", "Away"),
}
ROLES = {
    Role.COUNSELOR: QT_TRANSLATE_NOOP("words", "Counselor"),
    Role.COMPANION: QT_TRANSLATE_NOOP("words", "Companion counselor"),
    Role.TRAINEE: QT_TRANSLATE_NOOP("words", "Trainee"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("words", "Supervisor"),
    Role.ADMIN: QT_TRANSLATE_NOOP("words", "Administrator"),
}
MISSING = {
    Missing.AGE_BAND: QT_TRANSLATE_NOOP("words", "Age"),
    Missing.REASON: QT_TRANSLATE_NOOP("words", "Reason"),
    Missing.DISTRICT: QT_TRANSLATE_NOOP("words", "District"),
    Missing.RISK: QT_TRANSLATE_NOOP("words", "Risk"),
}
MANNERS = {
    ReferralManner.TOLD: QT_TRANSLATE_NOOP("words", "Told by word"),
    ReferralManner.SENT: QT_TRANSLATE_NOOP("words", "Sent in writing"),
    ReferralManner.WARM_TRANSFER: QT_TRANSLATE_NOOP("words", "Connected in person"),
}
PURPOSES = {
    FollowUpPurpose.WELLBEING: QT_TRANSLATE_NOOP("words", "Wellbeing"),
    FollowUpPurpose.TALK: QT_TRANSLATE_NOOP("words", "Talk"),
    FollowUpPurpose.SERVICE_CHECK: QT_TRANSLATE_NOOP("words", "Service"),
}
FACTS = {
    "contact.opened": QT_TRANSLATE_NOOP("words", "Call opened by hand"),
    "contact.ended": QT_TRANSLATE_NOOP("words", "End of the session"),
    "note.drafted": QT_TRANSLATE_NOOP("words", "Draft of the note"),
    "note.signed": QT_TRANSLATE_NOOP("words", "Signed note"),
    "note.added": QT_TRANSLATE_NOOP("words", "Addendum"),
    "risk.assessed": QT_TRANSLATE_NOOP("words", "Risk"),
    "risk.step_taken": QT_TRANSLATE_NOOP("words", "Step at a high risk"),
    "referral.made": QT_TRANSLATE_NOOP("words", "Referral"),
    "followup.requested": QT_TRANSLATE_NOOP("words", "Handed to a companion"),
    "record.viewed": QT_TRANSLATE_NOOP("words", "Record opened"),
    "training.completed": QT_TRANSLATE_NOOP("words", "Finished practice"),
}
DISTRICT_NAMES = {
    "11110": QT_TRANSLATE_NOOP("words", "Jongno-gu"),
    "11140": QT_TRANSLATE_NOOP("words", "Jung-gu"),
    "11170": QT_TRANSLATE_NOOP("words", "Yongsan-gu"),
    "11200": QT_TRANSLATE_NOOP("words", "Seongdong-gu"),
    "11215": QT_TRANSLATE_NOOP("words", "Gwangjin-gu"),
    "11230": QT_TRANSLATE_NOOP("words", "Dongdaemun-gu"),
    "11260": QT_TRANSLATE_NOOP("words", "Jungnang-gu"),
    "11290": QT_TRANSLATE_NOOP("words", "Seongbuk-gu"),
    "11305": QT_TRANSLATE_NOOP("words", "Gangbuk-gu"),
    "11320": QT_TRANSLATE_NOOP("words", "Dobong-gu"),
    "11350": QT_TRANSLATE_NOOP("words", "Nowon-gu"),
    "11380": QT_TRANSLATE_NOOP("words", "Eunpyeong-gu"),
    "11410": QT_TRANSLATE_NOOP("words", "Seodaemun-gu"),
    "11440": QT_TRANSLATE_NOOP("words", "Mapo-gu"),
    "11470": QT_TRANSLATE_NOOP("words", "Yangcheon-gu"),
    "11500": QT_TRANSLATE_NOOP("words", "Gangseo-gu"),
    "11530": QT_TRANSLATE_NOOP("words", "Guro-gu"),
    "11545": QT_TRANSLATE_NOOP("words", "Geumcheon-gu"),
    "11560": QT_TRANSLATE_NOOP("words", "Yeongdeungpo-gu"),
    "11590": QT_TRANSLATE_NOOP("words", "Dongjak-gu"),
    "11620": QT_TRANSLATE_NOOP("words", "Gwanak-gu"),
    "11650": QT_TRANSLATE_NOOP("words", "Seocho-gu"),
    "11680": QT_TRANSLATE_NOOP("words", "Gangnam-gu"),
    "11710": QT_TRANSLATE_NOOP("words", "Songpa-gu"),
    "11740": QT_TRANSLATE_NOOP("words", "Gangdong-gu"),
}
_ORDINALS = (
    QT_TRANSLATE_NOOP("words", "First call"),
    QT_TRANSLATE_NOOP("words", "Second call"),
    QT_TRANSLATE_NOOP("words", "Third call"),
    QT_TRANSLATE_NOOP("words", "Fourth call"),
    QT_TRANSLATE_NOOP("words", "Fifth call"),
    QT_TRANSLATE_NOOP("words", "Sixth call"),
    QT_TRANSLATE_NOOP("words", "Seventh call"),
    QT_TRANSLATE_NOOP("words", "Eighth call"),
    QT_TRANSLATE_NOOP("words", "Ninth call"),
    QT_TRANSLATE_NOOP("words", "Tenth call"),
)


def say(text: object) -> str:
    """One of the words above in the language now worn."""
    return QCoreApplication.translate("words", str(text))


def age_band(band: AgeBand) -> str:
    return say(AGE_BANDS[band])


def age_basis(basis: AgeBasis) -> str:
    return say(AGE_BASES[basis])


def with_basis(said: str, basis: AgeBasis | None) -> str:
    """An age with how it is known, in brackets."""
    if basis is None:
        return said
    text = QCoreApplication.translate("words", "{age} ({basis})")
    return text.format(age=said, basis=age_basis(basis))


def reason(id_: str) -> str:
    """A reason by its stored id; an id of a newer taxonomy is shown as it is."""
    return say(REASONS[Reason(id_)]) if id_ in set(Reason) else id_


def risk(level: RiskLevel) -> str:
    return say(RISKS[level])


def step(value: RiskStep) -> str:
    """A step of the risk panel."""
    return say(STEPS[value])


def nth_step(value: RiskStep) -> str:
    """Which step it is: "Third step"."""
    return say(_NTH_STEPS[tuple(STEPS).index(value)])


def presence(state: PresenceState | None) -> str:
    """A state in a word; nothing known is "signed out"."""
    if state is None:
        return QCoreApplication.translate("words", "Signed out")
    return say(PRESENCES[state])


def role(value: Role) -> str:
    return say(ROLES[value])


def missing(gap: Missing) -> str:
    return say(MISSING[gap])


def manner(value: ReferralManner) -> str:
    return say(MANNERS[value])


def purpose(value: FollowUpPurpose) -> str:
    return say(PURPOSES[value])


def fact(kind: str) -> str:
    """The kind of a fact; one of a newer version is shown by its code."""
    return say(FACTS[kind]) if kind in FACTS else kind


def district(value: str) -> str:
    """A district by its code, or by the name it came with; 'unknown' is an answer."""
    if value == UNKNOWN_DISTRICT:
        return QCoreApplication.translate("words", "District unknown")
    code = value if value in DISTRICTS else _codes().get(value, "")
    return say(DISTRICT_NAMES[code]) if code else value


def _codes() -> dict[str, str]:
    return {name: code for code, name in DISTRICTS.items()}


def nth_call(contacts_before: int) -> str:
    """Which call of this person it is: "Third call" after two."""
    if contacts_before < len(_ORDINALS):
        return say(_ORDINALS[contacts_before])
    text = QCoreApplication.translate("words", "Call no. {number}")
    return text.format(number=contacts_before + 1)


def caller_called(caller: Caller) -> str:
    """What somebody is called beside their words."""
    if caller.alias:
        return QCoreApplication.translate("words", "{alias}").format(alias=caller.alias)
    return QCoreApplication.translate("words", "Caller")


def caller_name(caller: Caller, channel: Channel = Channel.CALL) -> str:
    """The agreed name, or what is known of somebody without one."""
    if caller.alias:
        return QCoreApplication.translate("words", "‘{alias}’").format(alias=caller.alias)
    if channel == Channel.CHAT:
        unnamed = QCoreApplication.translate("words", "No name given")
        known = set(AgeBand) - {AgeBand.UNKNOWN}
        if caller.age_band in known:
            return f"{unnamed} · {age_band(AgeBand(caller.age_band))}"
        return unnamed
    if caller.contacts_before:
        return QCoreApplication.translate("words", "Someone who has called before")
    return QCoreApplication.translate("words", "A first-time caller")


def about_caller(caller: Caller, channel: Channel = Channel.CALL) -> str:
    """The quiet second line of a caller: earlier calls, a chat's opening words, the number."""
    if channel == Channel.CHAT and caller.opening:
        return QCoreApplication.translate("words", "From the chat guide · “{words}”").format(
            words=caller.opening
        )
    if caller.contacts_before:
        return _earlier(caller)
    if caller.number_last4:
        return f"···{caller.number_last4}"
    return QCoreApplication.translate("words", "Number not shown")


def _earlier(caller: Caller) -> str:
    parts = [nth_call(caller.contacts_before)]
    if caller.last_contact_at is not None:
        text = QCoreApplication.translate("words", "last talked on {day}")
        parts.append(text.format(day=times.day(caller.last_contact_at)))
    said = " · ".join(parts)
    return (
        f"{said}, {counselor(caller.last_counselor_name)}" if caller.last_counselor_name else said
    )


def counselor(name: str) -> str:
    """A colleague's name with what they are: 오세린 상담사."""
    return QCoreApplication.translate("words", "counselor {name}").format(name=name)
