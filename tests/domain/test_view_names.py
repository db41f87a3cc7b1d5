"""What a saved view is called if nobody says so."""

from crm.domain.views import suggested_name


def test_a_country_asked_for_by_its_code_is_called_by_its_name() -> None:
    names = {"FR": "France", "GH": "Ghana"}
    assert suggested_name("country:fr,GH new", names.__getitem__) == "France or Ghana, new"
    assert suggested_name("-country:Ghana", names.__getitem__) == "Not Ghana"
