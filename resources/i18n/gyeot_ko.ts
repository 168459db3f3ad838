<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Emergency</name>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire, rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suicide prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental-health crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, welfare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours for crises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dasan, 5: this service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>Emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always in sight, signed in or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceSwitch</name>
    <message>
        <source>My state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Adolescent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle-aged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loneliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welfare information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business failure, debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job seeking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School and peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depression, anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suicide, self-harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imminent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion counselor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the service work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call opened by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to a companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jongno-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jung-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yongsan-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seongdong-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwangjin-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dongdaemun-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jungnang-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seongbuk-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangbuk-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dobong-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowon-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eunpyeong-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seodaemun-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapo-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yangcheon-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangseo-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guro-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geumcheon-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yeongdeungpo-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dongjak-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwanak-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seocho-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangnam-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Songpa-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangdong-gu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighth call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninth call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenth call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{alias}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who has called before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first-time caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the chat guide · “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last talked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counselor {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
