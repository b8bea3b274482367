"""Asks a Procurement Atlas: its example library as methods, any other GraphQL by ask()."""
from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from typing import Any, Callable, Optional

from .operations import Operations

try:
    import httpx
except ImportError:  # The standard library does, without connections that are kept open.
    httpx = None  # type: ignore[assignment]

#: method, address, body -> status, text
Transport = Callable[[str, str, Optional[bytes]], "tuple[int, str]"]


class AtlasError(Exception):
    """What the atlas found wrong with a question; code is one of its documented codes."""

    def __init__(self, message: str, code: str, details: dict[str, Any]) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.details = details


def _with_httpx(timeout: float) -> Transport:
    client = httpx.Client(timeout=timeout, follow_redirects=True)

    def send(method: str, url: str, body: Optional[bytes]) -> tuple[int, str]:
        response = client.request(method, url, content=body, headers={"content-type": "application/json", "accept": "application/json"})
        return response.status_code, response.text

    return send


def _with_urllib(timeout: float) -> Transport:
    def send(method: str, url: str, body: Optional[bytes]) -> tuple[int, str]:
        request = urllib.request.Request(url, data=body, method=method, headers={"content-type": "application/json", "accept": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=timeout) as response:
                return response.status, response.read().decode("utf-8")
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode("utf-8")

    return send


class Atlas(Operations):
    """An atlas at an address, for example Atlas("http://127.0.0.1:4000")."""

    def __init__(self, url: str, *, timeout: float = 60.0, transport: Optional[Transport] = None) -> None:
        if not url.startswith(("http://", "https://")):
            raise ValueError(f'"{url}" is not an address; write for example "http://127.0.0.1:4000".')
        self.url = url.rstrip("/")
        self._send = transport or (_with_httpx(timeout) if httpx is not None else _with_urllib(timeout))

    def ask(self, document: str, variables: Optional[dict[str, Any]] = None) -> dict[str, Any]:
        """The data of a GraphQL document; the first error of the answer is raised."""
        body = json.dumps({"query": document, "variables": variables or {}}).encode("utf-8")
        return _checked(*self._send("POST", f"{self.url}/graphql", body))["data"]

    def table(self, question: str, variables: Optional[dict[str, Any]] = None) -> dict[str, Any]:
        """A question as a table, {"meta": ..., "rows": [...]}: a permalink, or the name of an example operation with its variables."""
        if question.startswith(("http://", "https://")):
            question = urllib.parse.urlsplit(question).path
        path = question if question.startswith("/") else f"/q/{question}"
        query = "" if variables is None else f"?variables={urllib.parse.quote(json.dumps(variables))}"
        return _checked(*self._send("GET", f"{self.url}{path}.json{query}", None))

    def frame(self, question: str, variables: Optional[dict[str, Any]] = None) -> Any:
        """The same as a pandas DataFrame, with what table() gives under meta in its attrs."""
        import pandas

        table = self.table(question, variables)
        frame = pandas.DataFrame(table["rows"])
        frame.attrs.update(table["meta"])
        return frame

    def verify(self, permalink: str, result_hash: str) -> bool:
        """True where the question of a permalink still gives the answer with this hash."""
        document = "query ($permalink: String!, $resultHash: String!) { verify(permalink: $permalink, resultHash: $resultHash) { same } }"
        return bool(self.ask(document, {"permalink": permalink, "resultHash": result_hash})["verify"]["same"])


def _checked(status: int, text: str) -> dict[str, Any]:
    try:
        answer: dict[str, Any] = json.loads(text)
    except ValueError:
        raise AtlasError(f"The answer with status {status} is not JSON: {text[:200]}", "INTERNAL", {}) from None
    errors = answer.get("errors")
    if errors:
        details = dict(errors[0].get("extensions") or {})
        raise AtlasError(errors[0]["message"], str(details.pop("code", "INTERNAL")), details)
    return answer
