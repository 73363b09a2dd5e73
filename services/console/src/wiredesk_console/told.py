"""What a program asks the desk to do: a JSON object, or the answer that says what is wrong."""

from typing import TypeVar

from aiohttp import web
from pydantic import BaseModel, ValidationError

from wiredesk_console.answers import first_fault, problem

Asked = TypeVar("Asked", bound=BaseModel)


async def told(request: web.Request, kind: type[Asked]) -> Asked | web.Response:
    """Read what is asked; the answer to give (415 or 400) where it can't be taken."""
    if request.content_type != "application/json":
        return problem(415, "Send application/json.")
    try:
        return kind.model_validate_json(await request.read())
    except ValidationError as error:
        return first_fault(error)
