"""The one on call: who that is, and the help that goes there because nobody else has seen it."""

import json
import re
from dataclasses import replace

import sqlalchemy as sa

from console import wire
from console.center import goal, help_row, schema, sql
from console.center.audit import CLI, Event
from console.center.errors import AccountError
from console.center.unit import Unit
from console.model import commands as c
from console.model import helping, rights
from console.model.center import CenterInfo
from console.model.help import Help, HelpState
from console.model.staff import Staff

_PHONE = re.compile(r"\+?[0-9](?:[ -]?[0-9]){1,29}", re.ASCII)
_NOT_YET = {"seen": "seen_by", "closed": "closed_at", "escalated": "escalated_at"}


def set_(unit: Unit, staff: Staff | None, phone: str, *, actor: str = CLI) -> CenterInfo:
    """From now on this person, or nobody. Raises AccountError for who or what will not do.

    A call for help that nobody has seen yet goes along.
    """
    phone = phone.strip()
    if staff is not None:
        _check(staff, phone)
    info = _locked(unit)
    now_on_call = replace(
        info,
        on_call_id=staff.id if staff else "",
        on_call_name=staff.name if staff else "",
        on_call_phone=phone if staff else "",
    )
    if now_on_call != info:
        unit.put(info.id, now_on_call)
        subject = staff.id if staff else ""
        unit.audit(Event(action="on_call.set", actor=actor, subject=subject))
        _pass_on(unit, now_on_call)
    return now_on_call


def changed(unit: Unit, staff: Staff, *, actor: str = CLI) -> None:
    """An account changed: who may not answer any more is not on call any more."""
    info = unit.value("center", unit.center_id)
    if isinstance(info, CenterInfo) and info.on_call_id == staff.id and not _may_be(staff):
        set_(unit, None, "", actor=actor)


def overdue(connection: sa.Connection, center_id: str, now: int) -> bool:
    """Whether a call for help has waited too long and nobody has seen it."""
    unseen = {name: f'"{field}":null' for name, field in _NOT_YET.items()}
    bodies = sql.UNSEEN_HELP.run(connection, center_id=center_id, **unseen).scalars()
    return any(wire.from_json(Help, json.loads(body)).overdue(now) for body in bodies)


def escalate(unit: Unit) -> None:
    """To the one on call; where nobody is, the asker is told that at least."""
    info = unit.value("center", unit.center_id)
    for call in _unseen(unit):
        if isinstance(info, CenterInfo) and call.overdue(unit.now):
            _hand_over(unit, call, info)


def _check(staff: Staff, phone: str) -> None:
    if not _may_be(staff):
        raise AccountError(
            f"{staff.login}: 도움 요청에 답할 수 없는 계정입니다. 상담사나 슈퍼바이저의 아이디를 "
            "주십시오. 아무것도 바꾸지 않았습니다.",
            f"{staff.login}: this account cannot answer calls for help. Please give a "
            "counselor's or a supervisor's login. Nothing was changed.",
        )
    if not _PHONE.fullmatch(phone):
        raise AccountError(
            "전화번호는 숫자와 +, -, 빈칸으로 적어 주십시오. 아무것도 바꾸지 않았습니다.",
            "A phone number has digits, +, - and spaces. Nothing was changed.",
        )


def _may_be(staff: Staff) -> bool:
    return staff.active and rights.may(staff.role, c.HelpCome.KIND)


def _locked(unit: Unit) -> CenterInfo:
    unit.lock(goal.LOCK)
    info = unit.value("center", unit.center_id)
    return info if isinstance(info, CenterInfo) else CenterInfo(id=unit.center_id, name="")


def _pass_on(unit: Unit, info: CenterInfo) -> None:
    """What had gone to the one before and was not seen there."""
    for call in _unseen(unit):
        if call.escalated_at is not None:
            _hand_over(unit, call, info)


def _hand_over(unit: Unit, call: Help, info: CenterInfo) -> None:
    """Nobody is on call for oneself."""
    other = info.on_call_id if info.on_call_id != call.staff_id else ""
    unit.put(call.staff_id, helping.escalate(call, other, unit.now))


def _unseen(unit: Unit) -> list[Help]:
    """Open calls that nobody has seen, for this unit alone to change."""
    ids = unit.connection.execute(_open(unit.center_id)).scalars().all()
    unit.lock(*(help_row.lock(id_) for id_ in ids))
    found = [unit.value("help", id_) for id_ in ids]
    return [one for one in found if isinstance(one, Help) and one.state is HelpState.ASKED]


def _open(center_id: str) -> "sa.Select[str]":
    row = schema.feed_row.c
    return sa.select(row.id).where(
        row.center_id == center_id,
        row.kind == "help",
        row.body.contains('"seen_by":null', autoescape=True),
        row.body.contains('"closed_at":null', autoescape=True),
    )
