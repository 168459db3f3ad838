"""Why people call. Level 1 and 2 of korea.md's taxonomy, with its version."""

from enum import StrEnum

TAXONOMY_VERSION = 1


class Reason(StrEnum):
    """Names are stable: they are stored. What a screen calls them is the screen's affair."""

    LONELINESS_TALK = "loneliness_talk"
    WELFARE_INFORMATION = "welfare_information"
    FAMILY_BREAKDOWN = "family_breakdown"
    BEREAVEMENT = "bereavement"
    BUSINESS_FAILURE_OR_DEBT = "business_failure_or_debt"
    JOB_SEEKING = "job_seeking"
    SCHOOL_AND_PEERS = "school_and_peers"
    WORK = "work"
    HEALTH = "health"
    DEPRESSION_OR_ANXIETY = "depression_or_anxiety"
    HOUSING = "housing"
    LIVING_COSTS = "living_costs"
    RECLUSION = "reclusion"
    ABUSE = "abuse"
    SUICIDE_OR_SELF_HARM = "suicide_or_self_harm"
    COMPANY_ONLY = "company_only"
    OTHER = "other"
