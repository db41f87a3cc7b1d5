"""Reports of online meetings and webinars."""

from tests.intake.layouts.shape import Layout

_2023 = """Attendee Report
Report generated time,05/20/2026 10:00:00 AM
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registrants,Unique Viewers,Total Users
"Bread and roses, an evening",812 3456 7890,05/12/2026 09:00:00 AM,98,4,3,6
Host Details,,,,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Events Desk,events@example.org,05/12/2026 08:30:00 AM,05/12/2026 10:38:00 AM,128,No,United Kingdom
Panelist Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Prof. Ada Okafor,ada.okafor@example.org,05/12/2026 08:45:00 AM,05/12/2026 10:30:00 AM,105,Yes,Nigeria
Attendee Details
Attended,User Name (Original Name),First Name,Last Name,Email,Phone,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,What brings you here?,Country/Region Name,Source Name
Yes,AwaK (Awa Koné),Awa,Koné,awa.kone@example.org,+447700900121,04/30/2026 07:01:33 PM,approved,05/12/2026 09:00:10 AM,05/12/2026 09:20:00 AM,20,Yes,The book,France,Newsletter
Yes,iPhone,Awa,Koné,awa.kone@example.org,,,,05/12/2026 09:15:00 AM,05/12/2026 10:31:00 AM,76,Yes,,France,
No,Bo Berg,Bo,Berg,bo.berg@example.net,,05/01/2026 08:00:00 AM,cancelled by self,--,--,--,--,,--,
Yes,Ana Silva (she/her),Ana,Silva,ana.silva@example.com,,05/02/2026 11:59:00 PM,pending approval,05/12/2026 09:05:00 AM,05/12/2026 09:04:00 AM,-1,Yes,,Portugal,
Other Attended
User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
Zoë Müller [they/them],05/12/2026 09:10:00 AM,05/12/2026 09:50:00 AM,40,Germany
447700***123,05/12/2026 09:11:00 AM,05/12/2026 09:40:00 AM,29,United Kingdom
"""

_NO_REGISTRATION = """Attendee Report
Report Generated:,"Mar 23, 2025 6:26 PM"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views,Enable Registration
Reading circle,812 3456 7890,"Mar 22, 2025 19:00:02",61,0,0,2,3,2,No
Host Details,,,,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Events Desk,events@example.org,"Mar 22, 2025 18:45:00","Mar 22, 2025 20:01:00",76,No,United Kingdom
Attendee Details,,,,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Nuria Peña,nuria@example.org,"Mar 22, 2025 19:13:27","Mar 22, 2025 20:00:00",47,Yes,Spain
Yes,Tom,tom@example.net,"Mar 22, 2025 19:14:00","Mar 22, 2025 19:30:00",16,Yes,Canada
"""

_2020 = """Attendee Report,
Report Generated:,"Apr 09, 2020 8:50 PM"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views
Housing now,123-456-789,"Mar 28, 2020 2:00 PM",70,2,0,2,3,2
Host Details,
Attended,User Name,Email,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
Yes,Events Desk,events@example.org,"Mar 28, 2020 13:50:00","Mar 28, 2020 15:10:00",80,United Kingdom
Panelist Details,
"Attended","User Name","Email","Join Time","Leave Time","Time in Session (minutes)","Country/Region Name"
Attendee Details,
"Attended","First Name","Last Name","Email","Registration Time","Approval Status","Join Time","Leave Time","Time in Session (minutes)","Country/Region Name"
"Yes","Ana","Silva","ana@example.org","Mar 20, 2020 09:12:00","approved","Mar 28, 2020 14:01:00","Mar 28, 2020 15:00:00","59","Portugal"
"No","Bo","Berg","bo@example.net","Mar 21, 2020 10:00:00","approved","--","--","--","--"
Other Attended,
User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
Carl,"Mar 28, 2020 2:20 PM","Mar 28, 2020 2:55 PM",35,Sweden
"""

_REGISTRATION = """Registration Report
Report Generated:,05/20/2026 10:02:11 AM
Topic,Webinar ID,Scheduled Time,Duration (minutes),# Registered,# Cancelled
Bread and roses,812 3456 7890,05/12/2026 06:00:00 PM,95,3,1
Attendee Details
First Name,Last Name,Email,Address,City,Country/Region Name,Zip/Postal Code,State/Province,Phone,Industry,Organization,Job Title,Registration Time,Approval Status,Questions & Comments,Source Name
Awa,Koné,awa.kone@example.org,12 rue Basse,Abidjan,Côte d'Ivoire,00225,,+225 01 02 03 04 05,,Reading circle,Teacher,04/05/2026 07:01:33 PM,approved,Will it be recorded?,Newsletter
Bo,Berg,bo.berg@example.net,,Umeå,Sweden,903 20,,,,,,04/06/2026 08:00:00 AM,denied,,
AWA,KONÉ,AWA.KONE@EXAMPLE.ORG,,,,,,,,,,04/07/2026 09:00:00 AM,cancelled by self,,
"""

_PARTICIPANTS = """\ufeffName (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room
Events Desk (Host),events@example.org,10/05/2026 05:50:00 PM,10/05/2026 07:00:00 PM,70,No,Y,No
Awa Koné,,10/05/2026 05:55:00 PM,10/05/2026 06:10:00 PM,15,Yes,Y,No
Awa Koné,,10/05/2026 06:12:00 PM,10/05/2026 07:00:00 PM,48,Yes,Y,No
Galaxy S21,,10/05/2026 06:00:00 PM,10/05/2026 06:05:00 PM,5,Yes,,No
"""

_UNIQUE = """\ufeffName (Original Name),User Email,Total Duration (Minutes),Guest
Awa Koné,awa@example.org,63,Yes
Ana Silva - Leeds,,12,Yes
"""

_WITH_MEETING = """\ufeffMeeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 3456 7890,Committee,10/05/2026 05:55:00 PM,10/05/2026 07:00:00 PM,host@example.org,65,2

Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
Awa Koné,awa@example.org,10/05/2026 05:55:00 PM,10/05/2026 06:10:00 PM,15,Yes,OK,No
Bo Berg,,10/05/2026 05:56:00 PM,10/05/2026 07:00:00 PM,64,Yes,OK,No
"""

_DASHBOARD = """Topic,Meeting ID,Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Committee,812 3456 7890,Awa Koné,awa@example.org,10/15/2026 05:55:00 PM,10/15/2026 06:10:00 PM,15,Yes
Committee,812 3456 7890,Bo Berg,,10/15/2026 05:56:00 PM,10/15/2026 07:00:00 PM,64,Yes
"""

_AWA = {
    "full_name": "Awa Koné",
    "given_name": "Awa",
    "family_name": "Koné",
    "email": "awa.kone@example.org",
}

LAYOUTS = [
    Layout("Zoom attendee report", "81234567890 - Attendee Report.csv", _2023.encode(), "attendance", [
        {**_AWA, "phone": "+447700900121", "attended": True, "registration": "registered",
         "registered_at": "2026-04-30T19:01:33", "joined_at": "2026-05-12T09:00:10",
         "left_at": "2026-05-12T10:31:00", "source": "Newsletter", "message": "The book",
         "country": None, "event": "Bread and roses, an evening", "event_at": "2026-05-12T09:00:00",
         "display_name": "AwaK (Awa Koné)"},
        {**_AWA, "same_as_row": 1, "display_name": "iPhone"},
        {"full_name": "Bo Berg", "email": "bo.berg@example.net", "attended": False,
         "registration": "cancelled", "joined_at": None, "country": None},
        {"full_name": "Ana Silva", "attended": True, "registration": "pending",
         "registered_at": "2026-05-02T23:59:00", "joined_at": "2026-05-12T09:05:00",
         "left_at": "2026-05-12T09:04:00"},
        {"full_name": "Events Desk", "role": "host", "section": "Host Details", "attended": True},
        {"full_name": "Prof. Ada Okafor", "role": "panelist", "email": "ada.okafor@example.org"},
        {"full_name": "Zoë Müller", "section": "Other Attended", "email": None,
         "joined_at": "2026-05-12T09:10:00", "attended": True},
        {"set_aside": True, "display_name": "447700***123", "full_name": None},
    ]),
    Layout("Zoom attendee report", "attendee_81234567890_2025_03_23.csv", _NO_REGISTRATION.encode(),
           "attendance", [
        {"full_name": "Nuria Peña", "email": "nuria@example.org", "attended": True,
         "joined_at": "2025-03-22T19:13:27", "left_at": "2025-03-22T20:00:00",
         "event": "Reading circle", "event_at": "2025-03-22T19:00:02"},
        {"full_name": "Tom", "given_name": None, "email": "tom@example.net"},
        {"full_name": "Events Desk", "role": "host"},
    ]),
    Layout("Zoom attendee report", "attendee_2020.csv", _2020.encode(), "attendance", [
        {"full_name": "Ana Silva", "given_name": "Ana", "email": "ana@example.org", "attended": True,
         "registered_at": "2020-03-20T09:12:00", "joined_at": "2020-03-28T14:01:00",
         "left_at": "2020-03-28T15:00:00", "event": "Housing now"},
        {"full_name": "Bo Berg", "attended": False, "registration": "registered", "joined_at": None},
        {"full_name": "Events Desk", "role": "host", "joined_at": "2020-03-28T13:50:00"},
        {"full_name": "Carl", "joined_at": "2020-03-28T14:20:00", "left_at": "2020-03-28T14:55:00"},
    ]),
    Layout("Zoom registration report", "registration.csv", _REGISTRATION.encode(), "registration", [
        {**_AWA, "country": "CI", "city": "Abidjan", "postcode": "00225", "phone": "+2250102030405",
         "street": "12 rue Basse", "organisation": "Reading circle", "registration": "registered",
         "registered_at": "2026-04-05T19:01:33", "message": "Will it be recorded?",
         "source": "Newsletter", "event": "Bread and roses", "attended": None},
        {"full_name": "Bo Berg", "city": "Umeå", "postcode": "903 20", "country": "SE",
         "registration": "denied", "registered_at": "2026-04-06T08:00:00"},
        {"email": "awa.kone@example.org", "same_as_row": 1, "registration": "cancelled"},
    ]),
    Layout("Zoom meeting participants", "participants.csv", _PARTICIPANTS.encode(), "attendance", [
        {"full_name": "Events Desk", "email": "events@example.org", "attended": True},
        {"full_name": "Awa Koné", "email": None, "joined_at": "2026-10-05T17:55:00",
         "left_at": "2026-10-05T19:00:00", "attended": True},
        {"full_name": "Awa Koné", "same_as_row": 2},
        {"set_aside": True},
    ]),
    Layout("Zoom meeting participants", "participants_unique.csv", _UNIQUE.encode(), "attendance", [
        {"full_name": "Awa Koné", "email": "awa@example.org", "attended": True, "joined_at": None},
        {"full_name": "Ana Silva", "display_name": "Ana Silva - Leeds", "email": None},
    ]),
    Layout("Zoom meeting participants", "meeting.csv", _WITH_MEETING.encode(), "attendance", [
        {"full_name": "Awa Koné", "email": "awa@example.org", "joined_at": "2026-10-05T17:55:00",
         "event": "Committee", "event_at": "2026-10-05T17:55:00"},
        {"full_name": "Bo Berg", "email": None, "left_at": "2026-10-05T19:00:00"},
    ]),
    Layout("Zoom meeting participants", "dashboard.csv", _DASHBOARD.encode(), "attendance", [
        {"full_name": "Awa Koné", "event": "Committee", "joined_at": "2026-10-15T17:55:00"},
        {"full_name": "Bo Berg", "event": "Committee", "left_at": "2026-10-15T19:00:00"},
    ]),
]  # fmt: skip
