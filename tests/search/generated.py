"""Services made up from a seed: Korean with some English, of any number."""

import random
from collections.abc import Iterator
from datetime import date

from console.model.districts import DISTRICTS
from console.model.service import Service, ServicePhone


def _listed(words: str) -> list[str]:
    return words.split()


THEMES = _listed(
    "난방비 연료비 전기요금 월세 임대주택 주거 정신건강 우울 불안 자살예방 상담 말벗 "
    "안부확인 고립 은둔 청년 중장년 어르신 노인 장애인 한부모 다문화 아동 청소년 무료급식 "
    "도시락 반찬 밥상 채무 파산 신용회복 금융 법률 일자리 취업 자활 교육 문화 여가 운동 "
    "건강 검진 재활 돌봄 간병 이동 병원동행 의료비 긴급복지 생계 기초연금 "
)
KINDS = _listed(
    "지원 사업 서비스 센터 상담소 복지관 프로그램 교실 모임 쉼터 나눔 바우처 지원금 "
    "상담전화 돌봄단 카페 이음센터 지원센터 종합사회복지관 정신건강복지센터 주민센터 자활센터 "
    "가족센터 보건소 도서관 "
)
PARTICLES = (
    "",
    "",
    "을",
    "를",
    "이",
    "가",
    "의",
    "에",
    "은",
    "는",
    "으로",
    "에서",
    "합니다",
    "드립니다",
)
ENGLISH = _listed(
    "food pantry housing support counseling center shelter community legal aid mental health "
    "youth senior meals emergency family services clinic program hotline outreach employment "
    "training "
)


def rare_words(rng: random.Random, count: int) -> list[str]:
    """Words of two to four syllables with the skewed syllables of real Korean."""
    syllables = [chr(ord("가") + rng.randrange(11172)) for _ in range(600)]
    weights = [1 / (n + 1) for n in range(len(syllables))]
    return ["".join(rng.choices(syllables, weights, k=rng.randint(2, 4))) for _ in range(count)]


def services(count: int, seed: int = 1, sentences: int = 5) -> Iterator[Service]:
    """`count` services; the same seed gives the same ones."""
    rng = random.Random(seed)
    rare = rare_words(rng, max(50, count // 10))
    districts = list(DISTRICTS.values())
    for number in range(count):
        yield _service(rng, number, rare, rng.choice(districts), sentences)


def _service(
    rng: random.Random, number: int, rare: list[str], district: str, sentences: int
) -> Service:
    korean = rng.random() < 0.85
    words = (THEMES, KINDS, rare) if korean else (ENGLISH, ENGLISH, ENGLISH)
    return Service(
        id=f"s{number}",
        source="generated",
        source_id=str(number),
        name=_name(rng, words, district, korean=korean),
        aliases=tuple(rng.choice(words[0]) for _ in range(rng.randrange(3))),
        organization=f"{rng.choice(rare)}{rng.choice(KINDS)}",
        description=". ".join(_sentence(rng, rare, korean=korean) for _ in range(sentences)),
        eligibility=_sentence(rng, rare, korean=korean),
        application_process=_sentence(rng, rare, korean=korean),
        phones=(ServicePhone(f"02-000-{rng.randrange(10000):04}"),),
        districts=(district,),
        categories=(rng.choice(THEMES),),
        last_verified=date(2025, 1, 1 + rng.randrange(28)) if rng.random() < 0.7 else None,
        fictional=True,
    )


def _name(
    rng: random.Random,
    words: tuple[list[str], list[str], list[str]],
    district: str,
    *,
    korean: bool,
) -> str:
    theme, kind, rare = (rng.choice(one) for one in words)
    if not korean:
        return " ".join((theme, kind, rng.choice(ENGLISH))).title()
    shapes = (
        f"{district} {theme} {kind}",
        f"{rare}{kind}",
        f"{theme}{kind}",
        f"{rare} {theme}·{kind}",
    )
    return rng.choice(shapes)


def _sentence(rng: random.Random, rare: list[str], *, korean: bool) -> str:
    if not korean:
        return " ".join(rng.choices(ENGLISH, k=12))
    words = [rng.choice(rng.choice((THEMES, KINDS, rare, rare))) for _ in range(9)]
    return " ".join(word + rng.choice(PARTICLES) for word in words)
