# ruff: noqa: N818 - the names say what happened
"""What can go wrong on the console's side of the disk.

StoreError                  the world around us; each `code` has a sentence on the desktop
├── VaultInUse              another console holds this vault
├── VaultMissing            its file is not where it was
├── VaultDamaged            its bytes are not what was written; nothing was deleted
├── VaultNewer              written by a newer Gyeot; left untouched
├── VaultExists             asked to make one that is there
├── DiskFull                no room left; what was kept before stays kept
├── DiskFailed              the disk refuses to read or write
├── WrongPassword
├── NeedsRecovery           the keyring's half of the key is gone: only online
├── KeyringUnavailable      locked, hanging, or broken; try again, or recover online
├── OfflineTooLong          72 h without the center: only sending is left
├── PageOutOfOrder          a page that does not follow on the cursor
└── StoreClosed
StoreBug                    ours: never shown as the world's fault
└── FactReused              one id, two bodies
"""

from typing import ClassVar


class StoreError(Exception):
    code: ClassVar[str] = "store"


class VaultInUse(StoreError):
    code = "vault_in_use"


class VaultMissing(StoreError):
    code = "vault_missing"


class VaultDamaged(StoreError):
    code = "vault_damaged"


class VaultNewer(StoreError):
    code = "vault_newer"


class VaultExists(StoreError):
    code = "vault_exists"


class DiskFull(StoreError):
    code = "disk_full"


class DiskFailed(StoreError):
    code = "disk_failed"


class WrongPassword(StoreError):
    code = "wrong_password"


class NeedsRecovery(StoreError):
    code = "needs_recovery"


class KeyringUnavailable(StoreError):
    code = "keyring_unavailable"


class OfflineTooLong(StoreError):
    code = "offline_too_long"


class PageOutOfOrder(StoreError):
    code = "page_out_of_order"


class StoreClosed(StoreError):
    code = "store_closed"


class StoreBug(Exception):
    """A mistake of ours."""


class FactReused(StoreBug):
    """A second fact under an id that is taken."""
