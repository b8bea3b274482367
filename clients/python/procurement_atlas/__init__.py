"""Client of the Procurement Atlas."""
from .answers import to_rows
from .client import Atlas, AtlasError

__all__ = ["Atlas", "AtlasError", "to_rows"]
