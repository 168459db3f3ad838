"""A small Ohana export of this project's own, with each defect that real ones were seen with."""

from pathlib import Path

FILES = {
    # A header cell that says "bom", as an export script once wrote it.
    "taxonomy.csv": "bom,id,name,taxonomy_id,parent_id\n,1,Food Pantry,101,\n,2,Counseling,102,\n",
    "service_categories.json": '{"10": ["1", "1", "999"], "11": ["2"]}',
    "organizations.csv": (
        "id,name,description,website\n"
        '1,Lantern House,"Caf&eacute; &amp; shelter",lantern.example.org\n'
        '2,River Aid,"Line one\\nline two",javascript:alert(1)\n'
        "2,River Aid again,,\n"
        ",Nobody,,\n"
    ),
    "locations.csv": (
        "id,organization_id,name,alternate_name,languages,latitude,longitude\n"
        "100,1,Lantern House,The Lantern,Spanish,,\n"
        "101,2,River Aid Office,,,39.1,-76.2\n"
        "102,77,Lost Place,,,,\n"
    ),
    "addresses.csv": (
        "id,location_id,address_1,address_2,city,state_province,postal_code,country\n"
        "1,100,12 Mill Ln Suite 4,Suite 4,Baltimore,MD,21201,us\n"
        "2,101,Confidential,,Towson,MD,21204,us\n"
    ),
    "phones.csv": (
        "id,contact_id,location_id,organization_id,service_id,number,extension,department,number_type\n"
        "1,,100,1,10,(410) 555-0100 ext. 22,,Intake,voice\n"
        "2,,100,1,10,(410) 555-0199,,,fax\n"
        "3,,100,1,10,(311)    -,,City,voice\n"
        "4,,100,1,10,(3  )    -,,,voice\n"
        "5,9,100,1,10,(410) 555-0123,,Jane Doe,voice\n"
        "6,,100,1,10,(800) 555-HELP,,x7 Legal,voice\n"
        "7,,101,,,(410) 555-0177,,,voice\n"
        "8,,,,,(410) 555-0188,,,voice\n"
    ),
    "regular_schedules.csv": (
        "id,service_id,location_id,weekday,opens_at,closes_at\n"
        "1,10,,Monday,9:00am,5:00 pm \n"
        "2,10,,TU,9am,noon\n"
        "3,10,,Someday,9am,5pm\n"
        "4,,101,5,09:00,17:00\n"
    ),
    "services.csv": (
        "id,location_id,name,alternate_name,description,eligibility,fees,keywords,status,website\n"
        '10,100,Lantern Food Pantry,,"Groceries.\r\n\r\nCome in.",Anyone,None. ,'
        '"food; groceries",active,\n'
        "11,101,River Counseling,,Talk,,,,active,\n"
        "11,101,River Counseling,,Talk,,,,active,\n"
        "11,101,River Legal Aid,,Law,,,,open on request,\n"
        ",100,Lantern Night Line,,Calls\u0000,,,,,\n"
        "12,999,Nowhere Kitchen,,Soup,,,,active,kitchen.example.org/menu `\n"
        "13,,,,No name,,,,active,\n"
        "14,102,Short Row\n"
        "15,102,Long Row,,,,,,active,,beyond,the header\n"
        "16,102,Ended Service,,,,,,defunct,\n"
    ),
}


def write(folder: Path, **changed: str | None) -> Path:
    """The sample in a folder; `changed` replaces a file's text, or leaves it out with None."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (FILES | {f"{key}.csv": held for key, held in changed.items()}).items():
        if text is not None:
            (folder / name).write_bytes(
                ("\ufeff" + text if name == "services.csv" else text).encode()
            )
    return folder
