"""What the screens show: the mirror, with what is still on its way projected over it."""

from console.store.views.desk_page import desk
from console.store.views.kept_list import kept
from console.store.views.record_list import records
from console.store.views.session_page import open_session, session
from console.store.views.training_list import trainings
from console.store.views.wall_page import wall

__all__ = ["desk", "kept", "open_session", "records", "session", "trainings", "wall"]
