"""The one way up: facts that happened, and requests for something now."""

from fastapi import APIRouter, Response

from console import wire
from console.center import facts, feed, requests, vaults
from console.center.auth import FullSession, Session, TheCenter
from console.center.center import Center
from console.center.problems import ProblemError
from console.center.unit import Unit
from console.model.staff import Actor

router = APIRouter(tags=["commands"])


@router.post("/v1/facts", response_model=wire.OutcomeBatch)
async def post_facts(batch: wire.FactBatch, session: FullSession, center: TheCenter) -> Response:
    """Each fact gets an outcome of its own, here as a hint and by the feed for good."""

    def work(unit: Unit) -> facts.Taken:
        if batch.incarnation not in ("", feed.head(unit.connection, center.id).incarnation):
            raise ProblemError("restored")
        actor, _ = vaults.acting(unit.connection, center, session, batch.vault_id)
        sender = facts.Sender(actor=actor, sent_by=session.staff_id, origin=session.origin)
        return facts.take(unit, sender, batch.facts)

    taken = await center.write(work)
    for contact_id in taken.ended:
        await requests.hang_up(center, contact_id)
    answer = wire.OutcomeBatch(now=center.now(), outcomes=taken.outcomes)
    return Response(answer.model_dump_json(), media_type="application/json")


@router.post("/v1/requests")
async def post_request(
    shape: wire.RequestShape, session: FullSession, center: TheCenter
) -> wire.RequestAnswer:
    """Done or refused, once: the same id again gets the same answer."""
    actor = await _actor(center, session, shape.vault_id)
    return await requests.answer(center, actor, shape)


async def _actor(center: Center, session: Session, vault_id: str) -> Actor:
    return await center.read(
        lambda connection: vaults.acting(connection, center, session, vault_id)[0]
    )
