<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source>hints</source>
        <comment>Emergency numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints</source>
        <comment>Note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints</source>
        <comment>Risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints</source>
        <comment>Find a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints</source>
        <comment>Answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints</source>
        <comment>Choose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints</source>
        <comment>Hand over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints</source>
        <comment>Go on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints</source>
        <comment>Add to it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed note stays as it is. It can be added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>I am on a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is broken. When the phone rings, pick it up, then press here: everything you write is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up a phone that did not appear here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>On duty with you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>24 hours</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>Fire, rescue</source>
        <translation>소방·구급</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>경찰</translation>
    </message>
    <message>
        <source>Suicide prevention</source>
        <translation>자살예방</translation>
    </message>
    <message>
        <source>Mental-health crisis</source>
        <translation>정신건강 위기</translation>
    </message>
    <message>
        <source>Health, welfare</source>
        <translation>보건복지</translation>
    </message>
    <message>
        <source>24 hours for crises</source>
        <translation>위기 상담은 24시간</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>청소년</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>여성긴급</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>정부 민원</translation>
    </message>
    <message>
        <source>Dasan, 5: this service</source>
        <translation>다산콜 · 5번은 외로움안녕120</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>긴급 번호</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>돌아가기</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>Emergency numbers</source>
        <translation>긴급 번호</translation>
    </message>
    <message>
        <source>Always in sight, signed in or not</source>
        <translation>로그인하지 않아도 언제나 보입니다</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>크게 보기</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>Nobody is waiting right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody calls, they appear here. A good moment to catch your breath.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>They agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first whether they would like to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to a companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A companion counselor calls back those who need more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“May we call you again?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Talks this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed talks only. Practice and broken-off calls are left out, chats count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>{count} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once connected, they are sent in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center does not let this account write it. The words are still here; please show them to your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for another entry of the same talk that is stuck. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center could not take it. The words are still here: copy them, or send again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupPanel</name>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words. 129 and 120 know welfare services by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gyeot</source>
        <translation type="unfinished">곁</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>Gyeot</source>
        <translation>곁</translation>
    </message>
    <message>
        <source>Tonight, too,
by someone’s side</source>
        <translation>오늘 밤도
누군가의 곁에서</translation>
    </message>
    <message>
        <source>Goodbye Loneliness 120, counselor console</source>
        <translation>외로움안녕120 상담 콘솔</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Please choose, or leave it as “Unknown”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one main reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
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
        <source>Lives alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the age is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a district</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on writing until you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} services referred in this talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service referred in this talk yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherDrafts</name>
    <message>
        <source>A draft from another workstation · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only choices, no words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>비밀번호 보기</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>비밀번호 가리기</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>한글</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>영문</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock이 켜져 있습니다.</translation>
    </message>
</context>
<context>
    <name>PersonColumn</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for the first time today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by hand · joined with the call record later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At an earlier talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name to call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Dandelion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nickname is enough; no legal name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceSwitch</name>
    <message>
        <source>My state</source>
        <translation>내 상태</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>상담 가능</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>쉬는 중</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>자리 비움</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>{counselor} is answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has talked with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk was high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at {time}, before the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest wait {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} counselors can answer with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one else is free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <source>Referred in this talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>You have listened for a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a moment if you like. Breaks are never held against anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and take a break</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Please say in a word why it could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you ask directly about thoughts of suicide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At “high” and “imminent” the guideline falls silent: nobody hurries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. the call broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskRow</name>
    <message>
        <source>Please note whether you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfMenu</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>No talk is open. Answer one from the queue with F2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Locked after several tries. Please sign in again in {minutes} min, or ask your supervisor. Nothing you wrote is lost.</source>
        <translation>여러 번 맞지 않아 잠시 잠갔습니다. {minutes}분 뒤에 다시 로그인하시거나 슈퍼바이저에게 말씀해 주세요. 쓰신 기록은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>This account cannot be used now. What you wrote is kept on this computer. Please ask your supervisor.</source>
        <translation>지금은 이 계정을 쓰실 수 없습니다. 쓰신 기록은 이 컴퓨터에 그대로 있습니다. 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The center cannot be reached. Please sign in all the same: what you write is kept on this computer and sent later.</source>
        <translation>센터와 연결되지 않습니다. 그대로 로그인해 주세요. 쓰시는 기록은 이 컴퓨터에 보관했다가 연결되면 보냅니다.</translation>
    </message>
    <message>
        <source>The center answers, but not as it should. Please sign in all the same: what you write is kept on this computer and sent later.</source>
        <translation>센터가 제대로 답하지 않고 있습니다. 그대로 로그인해 주세요. 쓰시는 기록은 이 컴퓨터에 보관했다가 나중에 보냅니다.</translation>
    </message>
    <message>
        <source>The center cannot be reached, and you have never signed in on this computer. Please use the seat you know, or wait for the connection.</source>
        <translation>센터와 연결되지 않고, 이 컴퓨터에서는 로그인하신 적이 없습니다. 늘 쓰시던 자리로 가시거나 연결될 때까지 기다려 주세요.</translation>
    </message>
    <message>
        <source>More than 72 hours without the center. Your records are kept; until it is back they can only be sent.</source>
        <translation>센터와 연결된 지 72시간이 넘었습니다. 기록은 그대로 있고, 다시 연결될 때까지는 보내기만 하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Your vault on this computer cannot be read. It was left as it is, and what was sent is safe at the center. Please tell your supervisor.</source>
        <translation>이 컴퓨터의 내 보관함을 읽을 수 없습니다. 보관함은 건드리지 않았고, 보낸 기록은 센터에 있습니다. 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Your vault was written by a newer Gyeot and was left as it is. Please have this computer updated, or take another seat.</source>
        <translation>더 새로운 곁에서 만든 보관함이라 열지 않고 그대로 두었습니다. 이 컴퓨터를 업데이트하시거나 다른 자리를 써 주세요.</translation>
    </message>
    <message>
        <source>Your vault is already open in another Gyeot on this computer. Please go on there, or close it and sign in again. Nothing was changed.</source>
        <translation>이 컴퓨터의 다른 창에서 내 보관함이 열려 있습니다. 그 창에서 이어 하시거나, 닫고 다시 로그인해 주세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Your vault is locked by your password alone. You can work as always.</source>
        <translation>이 컴퓨터에는 키 저장소가 없어 내 보관함을 비밀번호만으로 잠급니다. 상담은 평소처럼 하실 수 있습니다.</translation>
    </message>
    <message>
        <source>The keyring of this computer has lost its half of your key. Your records are kept. Please sign in with the center connected: it restores the key.</source>
        <translation>이 컴퓨터의 키 저장소에서 열쇠 절반이 사라졌습니다. 쓰신 기록은 그대로 있습니다. 센터와 연결된 뒤 로그인하시면 열쇠를 되찾습니다.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. What you wrote is kept, but nothing new can be. Please free some space or take another seat.</source>
        <translation>이 컴퓨터의 저장 공간이 가득 찼습니다. 쓰신 기록은 그대로 있지만 새로 보관할 수 없습니다. 공간을 비우시거나 다른 자리를 써 주세요.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong. Your records are kept. Please set the clock, or sign in when the center is connected.</source>
        <translation>이 컴퓨터의 시계가 맞지 않는 것 같습니다. 쓰신 기록은 그대로 있습니다. 시계를 맞추시거나 센터와 연결된 뒤 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Your password was reset and your vault is open again. Records that were not sent are still here.</source>
        <translation>비밀번호를 새로 정한 뒤 내 보관함을 다시 열었습니다. 보내지 못한 기록도 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Signing in did not work, and it is our fault. What you wrote is kept. Please try again, or tell your supervisor.</source>
        <translation>프로그램의 잘못으로 로그인하지 못했습니다. 쓰신 기록은 그대로 있습니다. 다시 해 보시거나 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The ID or the password is not right. Tries left: {tries}</source>
        <translation>아이디나 비밀번호가 맞지 않습니다. {tries}번 더 해 보실 수 있습니다.</translation>
    </message>
    <message>
        <source>The ID or the password is not right.</source>
        <translation>아이디나 비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Not right. One try is left, then it locks for a while.</source>
        <translation>맞지 않습니다. 한 번 더 틀리면 잠시 잠깁니다.</translation>
    </message>
    <message>
        <source>Connected to the center. You can sign in even when it is not.</source>
        <translation>센터와 연결되어 있습니다. 연결이 끊겨도 로그인하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Not connected to the center. You can sign in all the same.</source>
        <translation>센터와 연결되지 않았습니다. 그래도 로그인하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Looking for the center.</source>
        <translation>센터를 찾고 있습니다.</translation>
    </message>
    <message>
        <source>Not connected to the center.</source>
        <translation>센터와 연결되지 않았습니다.</translation>
    </message>
    <message>
        <source>On this computer, not yet sent, by {name}: {count}</source>
        <translation>{name} 님의 보내지 못한 기록 {count}건이 이 컴퓨터에 있습니다.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Opening your vault</source>
        <translation>보관함을 열고 있습니다</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Send only</source>
        <translation>보내기만 하기</translation>
    </message>
    <message>
        <source>Please write your ID.</source>
        <translation>아이디를 적어 주세요.</translation>
    </message>
    <message>
        <source>Please write your password.</source>
        <translation>비밀번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>Opens your own vault on this computer.</source>
        <translation>이 컴퓨터에 있는 내 보관함을 엽니다.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>아이디</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Go to practice</source>
        <translation>연습 모드로 들어가기</translation>
    </message>
</context>
<context>
    <name>SignedNote</name>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer starts by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute {n} of wrapping up · no need to hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 20 minutes you are told quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to prepare the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Is there anything you want to say before we close?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to offer a companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all the time it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToFinishList</name>
    <message>
        <source>For me to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToFinishRow</name>
    <message>
        <source>A talk that is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note not yet signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still empty: {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything filled in, only to be signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsentList</name>
    <message>
        <source>Not yet sent</source>
        <translation>보내지 못한 기록</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
</context>
<context>
    <name>WrapUpCard</name>
    <message>
        <source>What is missing is marked in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is there. Read it once more if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once all is filled in, you can sign in the same place. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After signing it cannot be changed, only added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four things are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Another counselor answered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not take calls. Please ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the sign-in has ended. Pick up the phone when it rings and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call could not be taken. The caller is still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent. When the phone rings, pick it up and press ‘I am on a call’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet, so it is not certain. If the phone rings, pick it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also called ‘{alias}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a similar word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
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
    <name>truth</name>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Your words are on the screen; please make room, they are kept at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has ended. Everything is kept here; sign in again to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is broken · what you write is kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is broken · {count} entries are kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong; times are taken from the center</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
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
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imminent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">상담 가능</translation>
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
        <translation type="unfinished">쉬는 중</translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished">자리 비움</translation>
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
        <source>Under 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20–39</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
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
        <source>{age} ({basis})</source>
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
