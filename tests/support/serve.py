"""python -m tests.support.serve HOME PORT: a center as a process, for tests that kill it."""

import sys
from pathlib import Path

from console.center.server import Where, serve

if __name__ == "__main__":
    serve(Path(sys.argv[1]), Where(port=int(sys.argv[2])))
