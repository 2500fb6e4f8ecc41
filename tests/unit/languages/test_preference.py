"""Takes environments; checks which language their user gets."""

import pytest

from vademecum.languages import preferred_language

KNOWN = ["nl", "da", "en", "pt-br", "pt"]


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        pytest.param({}, "en", id="nothing set"),
        pytest.param({"LANG": "nl_NL.UTF-8"}, "nl", id="LANG"),
        pytest.param({"LANG": "nl_NL@euro"}, "nl", id="modifier"),
        pytest.param({"LC_MESSAGES": "da_DK", "LANG": "nl_NL"}, "da", id="LC_MESSAGES before LANG"),
        pytest.param({"LC_ALL": "nl_NL", "LC_MESSAGES": "da_DK"}, "nl", id="LC_ALL before LC_MESSAGES"),
        pytest.param({"LC_ALL": "", "LANG": "da_DK"}, "da", id="empty is not set"),
        pytest.param({"LANGUAGE": "da", "LC_ALL": "nl_NL"}, "da", id="LANGUAGE before all"),
        pytest.param({"LANGUAGE": "fi::da:nl", "LANG": "nl_NL"}, "da", id="first known of LANGUAGE"),
        pytest.param({"LANGUAGE": "fi", "LANG": "nl_NL"}, "nl", id="LANGUAGE knows none"),
        pytest.param({"LANGUAGE": "da"}, "da", id="LANGUAGE alone"),
        pytest.param({"LANGUAGE": "da", "LANG": "C.UTF-8"}, "en", id="C wants no translation"),
        pytest.param({"LANGUAGE": "da", "LC_ALL": "POSIX", "LANG": "nl_NL"}, "en", id="POSIX wants none"),
        pytest.param({"LANG": "pt_BR.UTF-8"}, "pt-br", id="region that is known"),
        pytest.param({"LANG": "pt_PT.UTF-8"}, "pt", id="region that is not"),
        pytest.param({"LANG": "fi_FI.UTF-8"}, "en", id="language that is not known"),
    ],
)
def test_the_environment_chooses_as_gettext_does(environment: dict[str, str], expected: str) -> None:
    """The first known wish counts; English where there is none."""
    assert preferred_language(environment, KNOWN) == expected
