"""A console reduced to its wire: signed in, with a vault, sending facts and reading pages."""

import uuid
from dataclasses import dataclass, field
from typing import Any

import httpx

from console import wire
from console.center.center import wall_ms
from console.model import commands as c
from console.model.note import Line, NoteContent
from console.model.outcome import Outcome
from tests.support.center import PASSWORD, RunningCenter

Json = dict[str, Any]


def new_id() -> str:
    return str(uuid.uuid4())


def staff_id(desk: "Desk", login: str) -> str:
    """Of whoever has this login, as the mirror of this desk knows it after a pull."""
    return next(id_ for id_, row in desk.pull().of("staff").items() if row["login"] == login)


def note(text: str) -> NoteContent:
    return NoteContent(lines=(Line(0, text),))


@dataclass
class Desk:
    """`rows` is the mirror: what pages have told so far, by (kind, id)."""

    client: httpx.Client
    vault_id: str = field(default_factory=new_id)
    cursor: Json = field(default_factory=dict)
    rows: dict[tuple[str, str], Json] = field(default_factory=dict)
    told: list[wire.Row] = field(default_factory=list)

    @staticmethod
    def at(center: RunningCenter, login: str, password: str = PASSWORD) -> "Desk":
        return Desk(center.client(login, password))

    def close(self) -> None:
        self.client.close()

    def shapes(self, *bodies: c.Fact) -> list[wire.FactShape]:
        return [
            wire.fact_shape(c.FactCommand(id=new_id(), made_at=wall_ms(), body=body))
            for body in bodies
        ]

    def post(self, *shapes: wire.FactShape) -> httpx.Response:
        batch = wire.FactBatch(vault_id=self.vault_id, facts=list(shapes))
        return self.client.post("/v1/facts", json=batch.model_dump(mode="json"))

    def send(self, *shapes: wire.FactShape) -> list[Outcome]:
        answer = self.post(*shapes)
        assert answer.status_code == 200, answer.text
        return wire.OutcomeBatch.model_validate_json(answer.text).outcomes

    def fact(self, body: c.Fact) -> Outcome:
        return self.send(*self.shapes(body))[0]

    def open_contact(self, at: int = 1_000) -> str:
        contact_id = new_id()
        self.fact(c.ContactOpened(contact_id=contact_id, opened_at=at))
        return contact_id

    def request_shape(self, body: c.Request, *, valid_ms: int = 10_000) -> wire.RequestShape:
        command = c.RequestCommand(id=new_id(), valid_until=wall_ms() + valid_ms, body=body)
        return wire.request_shape(command, self.vault_id)

    def ask(self, body: c.Request | wire.RequestShape) -> wire.RequestAnswer:
        shape = body if isinstance(body, wire.RequestShape) else self.request_shape(body)
        answer = self.client.post("/v1/requests", json=shape.model_dump(mode="json"))
        assert answer.status_code == 200, answer.text
        return wire.RequestAnswer.model_validate_json(answer.text)

    def page(self, **asked: Any) -> wire.Page:
        params = {"vault_id": self.vault_id, **self.cursor, **asked}
        answer = self.client.get("/v1/changes", params=params)
        assert answer.status_code == 200, answer.text
        return wire.Page.model_validate_json(answer.text)

    def pull(self) -> "Desk":
        """Until caught up; the mirror is rebuilt where the center starts anew."""
        while True:
            page = self.page()
            self.apply(page)
            if page.upto >= page.head:
                return self

    def apply(self, page: wire.Page) -> None:
        life = {"incarnation": page.incarnation, "epoch": page.epoch}
        if page.after == 0 or life.items() > self.cursor.items():
            self.rows.clear()
        assert page.after in (0, self.cursor.get("after", 0))
        self.cursor = {**life, "after": page.upto}
        self.told += page.rows
        for row in page.rows:
            self._apply(row)

    def _apply(self, row: wire.Row) -> None:
        if row.kind == "gone":
            kind, _, id_ = row.id.partition("/")
            self.rows.pop((kind, id_), None)
        elif row.body is None:
            self.rows.pop((row.kind, row.id), None)
        else:
            self.rows[row.kind, row.id] = row.body

    def of(self, kind: str) -> dict[str, Json]:
        """The mirror's rows of a kind, by id."""
        return {id_: body for (its, id_), body in self.rows.items() if its == kind}
