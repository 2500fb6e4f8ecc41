"""Takes the modules of this folder; gives the one list of checks of a page, and of the faults that they must find."""

from importlib import import_module
from pkgutil import iter_modules

from tests.accessibility.check import Canary, Check

_MODULES = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
CHECKS: tuple[Check, ...] = tuple(check for module in _MODULES for check in module.CHECKS)
CANARIES: tuple[Canary, ...] = tuple(canary for module in _MODULES for canary in module.CANARIES)
