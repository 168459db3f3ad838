<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>This talk never happened</source>
        <translation>실제 있었던 상담이 아닙니다</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>이번 연습</translation>
    </message>
    <message>
        <source>Beside the time before</source>
        <translation>지난 연습과 견주면</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>몇 번째</translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation>{n}번째</translation>
    </message>
    <message>
        <source>Practised here so far</source>
        <translation>이번에 연습한 시간</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Early advice</source>
        <translation>이른 조언</translation>
    </message>
    <message>
        <source>Silences kept</source>
        <translation>기다린 침묵</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Show 119 large, with words to say</source>
        <translation>119를 크게, 드릴 말씀과 함께 보기</translation>
    </message>
    <message>
        <source>Show 112 large, with words to say</source>
        <translation>112를 크게, 드릴 말씀과 함께 보기</translation>
    </message>
    <message>
        <source>Show 109 large, with words to say</source>
        <translation>109를 크게, 드릴 말씀과 함께 보기</translation>
    </message>
    <message>
        <source>Show 1577-0199 large, with words to say</source>
        <translation>1577-0199를 크게, 드릴 말씀과 함께 보기</translation>
    </message>
    <message>
        <source>Answer a colleague&apos;s call for help</source>
        <translation>동료의 도움 요청에 답하기</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>가고 있어요</translation>
    </message>
    <message>
        <source>A quiet message</source>
        <translation>조용히 메시지</translation>
    </message>
    <message>
        <source>Follow a talk at high risk</source>
        <translation>위험도 높은 상담 함께 보기</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>벽면 보기</translation>
    </message>
    <message>
        <source>Go on: the one thing to do here</source>
        <translation>다음으로 · 지금 할 한 가지</translation>
    </message>
    <message>
        <source>Answer who waits first</source>
        <translation>상담 받기 · 먼저 기다리신 분</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>자료 찾기</translation>
    </message>
    <message>
        <source>To what you say, where it is heard in words</source>
        <translation>할 말 적는 칸으로</translation>
    </message>
    <message>
        <source>To the note</source>
        <translation>상담 기록으로</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험도</translation>
    </message>
    <message>
        <source>Ask for help silently</source>
        <translation>조용히 도움 요청하기</translation>
    </message>
    <message>
        <source>What is known of the person</source>
        <translation>이 분에 대해 보기</translation>
    </message>
    <message>
        <source>Read the quiet message</source>
        <translation>조용한 메시지 읽음</translation>
    </message>
    <message>
        <source>Hand over to a companion counselor</source>
        <translation>동행상담으로 이어 드리기</translation>
    </message>
    <message>
        <source>Note the time</source>
        <translation>시각 남기기</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>상담 마치기</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>긴급 번호</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>모든 명령</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>화면 잠그기</translation>
    </message>
    <message>
        <source>Hide the screen at once, and show it again</source>
        <translation>화면을 바로 가리고, 다시 보기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Note</source>
        <translation>상담 기록</translation>
    </message>
    <message>
        <source>A signed note stays as it is. It can be added to.</source>
        <translation>서명한 기록은 그대로 남습니다. 덧붙일 수는 있습니다.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>덧붙이기</translation>
    </message>
    <message>
        <source>Keep the addendum</source>
        <translation>덧붙인 글 남기기</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>덧붙인 글</translation>
    </message>
</context>
<context>
    <name>AgainControl</name>
    <message>
        <source>The center has ended this sign-in, and the password did not renew it. Everything is kept here.</source>
        <translation>센터에서 로그인을 끝냈고, 지금 비밀번호로는 다시 로그인하지 못했습니다. 모두 여기에 보관하고 있습니다.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
</context>
<context>
    <name>AgainPanel</name>
    <message>
        <source>Please write your password.</source>
        <translation>비밀번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인하는 중입니다</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>The center has ended this sign-in. You go on where you are; what is kept here is sent once you have signed in.</source>
        <translation>센터에서 로그인을 끝냈습니다. 하시던 것은 그대로 이어집니다. 다시 로그인하시면 보관한 것을 보냅니다.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>보관한 것 보기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>다음에</translation>
    </message>
</context>
<context>
    <name>AgreedFollowUps</name>
    <message>
        <source>Calls agreed on</source>
        <translation>약속된 후속 상담</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Somebody waits</source>
        <translation>기다리는 분이 계실 때</translation>
    </message>
    <message>
        <source>A colleague asks for help</source>
        <translation>동료가 도움을 청할 때</translation>
    </message>
    <message>
        <source>Help nobody has seen comes to you</source>
        <translation>아무도 보지 못한 도움 요청이 넘어올 때</translation>
    </message>
    <message>
        <source>A message among staff</source>
        <translation>직원끼리 주고받는 메시지</translation>
    </message>
    <message>
        <source>An agreed call is due</source>
        <translation>약속한 전화 시간이 되었을 때</translation>
    </message>
    <message>
        <source>Somebody is waiting to talk.</source>
        <translation>이야기하려고 기다리는 분이 계십니다.</translation>
    </message>
    <message>
        <source>A colleague is asking for help.</source>
        <translation>동료가 도움을 청하고 있습니다.</translation>
    </message>
    <message>
        <source>A colleague is asking for help, and nobody has seen it yet.</source>
        <translation>동료가 도움을 청하고 있고, 아직 아무도 보지 못했습니다.</translation>
    </message>
    <message>
        <source>There is a message for you.</source>
        <translation>메시지가 와 있습니다.</translation>
    </message>
    <message>
        <source>A call that was agreed on is due.</source>
        <translation>약속한 전화 시간이 되었습니다.</translation>
    </message>
    <message>
        <source>You should have heard two soft tones, one after the other.</source>
        <translation>부드러운 소리가 두 번 이어서 들렸어야 합니다.</translation>
    </message>
    <message>
        <source>This computer has no sound device that can be used. Nothing could be heard; what happens is always on the screen too.</source>
        <translation>이 컴퓨터에는 쓸 수 있는 소리 장치가 없어 아무 소리도 나지 않습니다. 무슨 일이든 화면에는 늘 보입니다.</translation>
    </message>
    <message>
        <source>A notification should have come at the edge of the screen.</source>
        <translation>화면 가장자리에 알림이 나타났어야 합니다.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>이 컴퓨터에서는 알림을 띄울 수 없습니다.</translation>
    </message>
    <message>
        <source>{device} is not connected now. Until it is, sounds come from the computer&apos;s usual device.</source>
        <translation>{device}: 지금 연결되어 있지 않습니다. 다시 연결될 때까지 이 컴퓨터의 기본 장치로 소리가 납니다.</translation>
    </message>
    <message>
        <source>The sound device you chose</source>
        <translation>고르신 소리 장치</translation>
    </message>
    <message>
        <source>For ten seconds the window&apos;s icon has a red dot.</source>
        <translation>10초 동안 창 아이콘에 빨간 점이 보입니다.</translation>
    </message>
    <message>
        <source>Gyeot</source>
        <translation>곁</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>들어 보기</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>소리 장치</translation>
    </message>
    <message>
        <source>The computer&apos;s usual one</source>
        <translation>이 컴퓨터의 기본 장치</translation>
    </message>
    <message>
        <source>Notification while another program is in front</source>
        <translation>다른 프로그램을 쓰고 계실 때 알림 띄우기</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Try all of it</source>
        <translation>모두 시험해 보기</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>This is practice</source>
        <translation>연습입니다</translation>
    </message>
    <message>
        <source>No real call, and nothing is sent anywhere</source>
        <translation>실제 전화가 아니며, 어디에도 보내지 않습니다</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>I am on a call</source>
        <translation>지금 통화 중입니다</translation>
    </message>
    <message>
        <source>The connection is broken. When the phone rings, pick it up, then press here: everything you write is kept on this computer.</source>
        <translation>연결이 끊겨 있습니다. 전화가 울리면 수화기로 받으신 뒤 눌러 주세요. 쓰시는 글은 모두 이 컴퓨터에 보관합니다.</translation>
    </message>
    <message>
        <source>Picked up a phone that did not appear here?</source>
        <translation>여기에 나타나지 않은 전화를 받으셨나요?</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Nobody has asked for help.</source>
        <translation>도움을 청한 상담사가 없습니다.</translation>
    </message>
    <message>
        <source>Help and risk</source>
        <translation>도움 요청과 위험도</translation>
    </message>
</context>
<context>
    <name>CenterForm</name>
    <message>
        <source>Looking for the center</source>
        <translation>센터를 찾고 있습니다</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Please write an address that begins with http or https.</source>
        <translation>http나 https로 시작하는 주소를 적어 주세요.</translation>
    </message>
    <message>
        <source>Where is your center?</source>
        <translation>센터 주소를 알려 주세요</translation>
    </message>
    <message>
        <source>Please write the address of the center, as your administrator gave it to you.</source>
        <translation>관리자가 알려 준 주소를 적어 주세요.</translation>
    </message>
    <message>
        <source>Center address</source>
        <translation>센터 주소</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>{who}: to whom? Enter gives, Esc goes back</source>
        <translation>{who} · 누구에게 맡길까요 · Enter 맡기기 · Esc 돌아가기</translation>
    </message>
    <message>
        <source>{who}: no counselor is ready just now. Esc goes back</source>
        <translation>{who} · 지금 받을 수 있는 상담사가 없습니다 · Esc 돌아가기</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>On duty with you</source>
        <translation>함께 근무하는 분</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>“May we call you again?”</source>
        <translation>“다시 전화드려도 괜찮을까요?”</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>괜찮다고 하심</translation>
    </message>
    <message>
        <source>They agreed · {time}</source>
        <translation>괜찮다고 하심 · {time}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>How was this counted?</source>
        <translation>이 숫자를 어떻게 냈나요?</translation>
    </message>
    <message>
        <source>Who spoke how much</source>
        <translation>말한 비율</translation>
    </message>
    <message>
        <source>Me {share}%</source>
        <translation>나 {share}%</translation>
    </message>
    <message>
        <source>{caller} {share}%</source>
        <translation>{caller} {share}%</translation>
    </message>
    <message>
        <source>{at} plainly</source>
        <translation>{at} 직접</translation>
    </message>
    <message>
        <source>Open questions · closed questions</source>
        <translation>열린 질문 · 닫힌 질문</translation>
    </message>
    <message>
        <source>Reflections (simple · complex)</source>
        <translation>반영 (단순 · 복합)</translation>
    </message>
    <message>
        <source>Asked about suicide</source>
        <translation>자살 생각을 여쭤봄</translation>
    </message>
    <message>
        <source>No</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Summary at the end</source>
        <translation>마무리 요약</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>있음</translation>
    </message>
</context>
<context>
    <name>Drain</name>
    <message>
        <source>This ID is locked after several tries. Please try again in {minutes} min. The records are kept as they are.</source>
        <translation>여러 번 맞지 않아 이 아이디를 잠시 잠갔습니다. {minutes}분 뒤에 다시 해 주세요. 기록은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>This account cannot be used now. The records are kept as they are. Please ask another supervisor.</source>
        <translation>지금은 이 계정을 쓰실 수 없습니다. 기록은 그대로 있습니다. 다른 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>This is a temporary password. Please sign in with it and choose your own first. The records are kept as they are.</source>
        <translation>임시 비밀번호입니다. 먼저 로그인하셔서 앞으로 쓰실 비밀번호를 정해 주세요. 기록은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Only a supervisor can send the records of a colleague, and this is not a supervisor’s ID. The records are kept as they are.</source>
        <translation>동료의 기록은 슈퍼바이저만 보내실 수 있는데, 이 아이디는 슈퍼바이저가 아닙니다. 기록은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The center cannot be reached. What was not sent is kept on this computer. Please try again once it is connected.</source>
        <translation>센터와 연결되지 않습니다. 보내지 못한 기록은 이 컴퓨터에 그대로 있습니다. 연결된 뒤 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This vault is open in another Gyeot on this computer, which sends by itself. Please look there first. Nothing was changed.</source>
        <translation>이 컴퓨터의 다른 창에서 이 보관함이 열려 있고, 그 창이 스스로 보냅니다. 먼저 그 창을 봐 주세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The center keeps no key for this vault: only its owner can open it. The records are kept. Please ask {name} to sign in here.</source>
        <translation>센터에 이 보관함의 열쇠가 없어 본인만 열 수 있습니다. 기록은 그대로 있습니다. {name} 님께 이 컴퓨터에서 로그인해 달라고 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The key the center keeps does not fit this vault: only its owner can open it. The records are kept. Please ask {name} to sign in here.</source>
        <translation>센터의 열쇠가 이 보관함과 맞지 않아 본인만 열 수 있습니다. 기록은 그대로 있습니다. {name} 님께 이 컴퓨터에서 로그인해 달라고 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The center cannot read the key it keeps for this vault. The records are kept. Please tell your administrator.</source>
        <translation>센터가 이 보관함의 열쇠를 읽지 못합니다. 기록은 그대로 있습니다. 관리자에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The center does not know this vault yet. The records are kept. Please ask {name} to sign in here once while the center is connected.</source>
        <translation>센터가 아직 이 보관함을 모릅니다. 기록은 그대로 있습니다. 센터와 연결되어 있을 때 {name} 님께 여기서 한 번 로그인해 달라고 말씀해 주세요.</translation>
    </message>
    <message>
        <source>This vault cannot be read. It was left as it is and nothing was deleted. Please tell your administrator.</source>
        <translation>이 보관함을 읽을 수 없습니다. 건드리지 않았고 지운 것도 없습니다. 관리자에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>This vault was written by a newer Gyeot and was left as it is. Please have this computer updated.</source>
        <translation>더 새로운 곁에서 만든 보관함이라 열지 않고 그대로 두었습니다. 이 컴퓨터를 업데이트해 주세요.</translation>
    </message>
    <message>
        <source>This vault is no longer where it was on this computer. Please tell your administrator.</source>
        <translation>이 컴퓨터에 있던 이 보관함이 제자리에 없습니다. 관리자에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. The records are kept. Please free some space and try again.</source>
        <translation>이 컴퓨터의 저장 공간이 가득 찼습니다. 기록은 그대로 있습니다. 공간을 비우고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The disk of this computer does not read or write. Nothing was deleted. Please tell your administrator.</source>
        <translation>이 컴퓨터의 저장 장치를 읽거나 쓸 수 없습니다. 지운 것은 없습니다. 관리자에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Sending did not work, and it is our fault. The records are kept as they are. Please try again, or tell your administrator.</source>
        <translation>프로그램의 잘못으로 보내지 못했습니다. 기록은 그대로 있습니다. 다시 해 보시거나 관리자에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>This sends what {name} could not send: {count}. The text is not shown. Please confirm as a supervisor.</source>
        <translation>{name} 님이 보내지 못한 기록 {count}건을 보냅니다. 내용은 보이지 않습니다. 슈퍼바이저로 확인해 주세요.</translation>
    </message>
    <message>
        <source>Being sent, still here: {count}. Please wait a moment.</source>
        <translation>보내고 있습니다. {count}건 남았습니다. 잠시 기다려 주세요.</translation>
    </message>
    <message>
        <source>Being sent. Please wait a moment.</source>
        <translation>보내고 있습니다. 잠시 기다려 주세요.</translation>
    </message>
    <message>
        <source>All sent: {count}. Nothing of {name} is left unsent here.</source>
        <translation>{count}건을 모두 보냈습니다. 이 컴퓨터에 보내지 못한 {name} 님의 기록은 이제 없습니다.</translation>
    </message>
</context>
<context>
    <name>DrainForm</name>
    <message>
        <source>Back to sign-in</source>
        <translation>로그인으로 돌아가기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Please write the ID of a supervisor.</source>
        <translation>슈퍼바이저의 아이디를 적어 주세요.</translation>
    </message>
    <message>
        <source>Please write the password.</source>
        <translation>비밀번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>Send what a colleague left</source>
        <translation>동료의 기록 보내기</translation>
    </message>
    <message>
        <source>If it is yours: Esc, and just sign in. It is sent then.</source>
        <translation>본인의 기록이면 Esc를 누르고 로그인해 주세요. 그때 보냅니다.</translation>
    </message>
    <message>
        <source>Supervisor’s ID</source>
        <translation>슈퍼바이저 아이디</translation>
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
        <source>Agreed calls whose time is now: {count}</source>
        <translation>지금 전화드리기로 약속한 분: {count}분</translation>
    </message>
    <message>
        <source>Who waits is answered by the counselors</source>
        <translation>기다리는 분은 상담사가 받고 있습니다</translation>
    </message>
    <message>
        <source>This account does not take calls, so nobody is listed here.</source>
        <translation>이 계정은 전화를 받지 않아 이곳에 기다리는 분이 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody is waiting right now</source>
        <translation>지금은 기다리는 분이 없습니다</translation>
    </message>
    <message>
        <source>When somebody calls, they appear here. A good moment to catch your breath.</source>
        <translation>전화가 오면 이 자리에 나타납니다. 잠시 숨을 고르셔도 좋습니다.</translation>
    </message>
</context>
<context>
    <name>FinishRow</name>
    <message>
        <source>A talk that is still open</source>
        <translation>아직 열려 있는 상담</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어 가기</translation>
    </message>
    <message>
        <source>A note not yet signed</source>
        <translation>서명하지 않은 기록</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>이어 쓰기</translation>
    </message>
    <message>
        <source>call at {time}</source>
        <translation>{time} 통화</translation>
    </message>
    <message>
        <source>still empty: {gaps}</source>
        <translation>비어 있는 곳: {gaps}</translation>
    </message>
    <message>
        <source>everything filled in, only to be signed</source>
        <translation>다 채우셨습니다. 서명만 남았습니다</translation>
    </message>
    <message>
        <source>no time agreed</source>
        <translation>시간은 정하지 않음</translation>
    </message>
    <message>
        <source>A companion’s call is agreed</source>
        <translation>동행상담을 약속한 분</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Ask first whether they would like to be called.</source>
        <translation>다시 전화드려도 괜찮을지 먼저 여쭤봐 주세요.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>Hand over to a companion</source>
        <translation>동행상담으로 이어 드리기</translation>
    </message>
    <message>
        <source>They agreed, hand over</source>
        <translation>동의하셨고, 이어 드리기</translation>
    </message>
    <message>
        <source>Any companion</source>
        <translation>누구든지</translation>
    </message>
    <message>
        <source>{name}, as before</source>
        <translation>{name} · 지난번</translation>
    </message>
    <message>
        <source>A companion counselor calls back those who need more time.</source>
        <translation>시간이 더 필요하신 분께 동행상담사가 다시 전화드립니다.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>때</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>오전</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>오후</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>이어 드리기</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>모레</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>글피</translation>
    </message>
    <message>
        <source>Leave none</source>
        <translation>남기지 않기</translation>
    </message>
    <message>
        <source>May be left</source>
        <translation>남겨도 됨</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>다음에</translation>
    </message>
</context>
<context>
    <name>FollowUpSummary</name>
    <message>
        <source>A companion will call</source>
        <translation>동행상담으로 이어 드렸습니다</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Talks answered</source>
        <translation>받은 상담</translation>
    </message>
    <message>
        <source>Answered within 20 s</source>
        <translation>20초 안에 받음</translation>
    </message>
    <message>
        <source>Companion calls agreed</source>
        <translation>동행상담 약속</translation>
    </message>
    <message>
        <source>Calls missed</source>
        <translation>놓친 전화</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>{count} talks</source>
        <translation>나눈 이야기 {count}건</translation>
    </message>
    <message>
        <source>{percent}% of the goal</source>
        <translation>목표의 {percent}%</translation>
    </message>
    <message>
        <source>Goal {count}</source>
        <translation>목표 {count}건</translation>
    </message>
    <message>
        <source>Signed talks only. Practice and broken-off calls are left out, chats count.</source>
        <translation>서명한 상담만 셉니다. 연습과 끊긴 전화는 빼고, 채팅은 넣습니다.</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Talks this year</source>
        <translation>올해 나눈 이야기</translation>
    </message>
    <message>
        <source> talks</source>
        <translation>건</translation>
    </message>
    <message>
        <source>{percent}% of the goal</source>
        <translation>목표의 {percent}%</translation>
    </message>
    <message>
        <source>Goal {count}</source>
        <translation>목표 {count}건</translation>
    </message>
    <message>
        <source>Signed talks only. Practice and broken-off calls are left out, chats count.</source>
        <translation>서명한 상담만 셉니다. 연습과 끊긴 전화는 빼고, 채팅은 넣습니다.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>done</source>
        <translation>해냈습니다</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>연습 목표</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Turn help off</source>
        <translation>도움말 끄기</translation>
    </message>
    <message>
        <source>Turn help on</source>
        <translation>도움말 켜기</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>On the way</source>
        <translation>오고 있습니다</translation>
    </message>
    <message>
        <source>{name} has seen it</source>
        <translation>{name} 님이 봤습니다</translation>
    </message>
    <message>
        <source>Asked {time}</source>
        <translation>청했습니다 {time}</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>전해졌는지 모릅니다</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>보내지 못했습니다</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>Closing did not get through</source>
        <translation>괜찮아졌다고 알리지 못했습니다</translation>
    </message>
    <message>
        <source>Is it all right again?</source>
        <translation>이제 괜찮아지셨습니까?</translation>
    </message>
    <message>
        <source>{name} is coming to you</source>
        <translation>{name} 님이 오고 있습니다</translation>
    </message>
    <message>
        <source>Passed on to {name}, on call</source>
        <translation>당직 {name} 님에게 넘겼습니다</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>다시 로그인해 주세요</translation>
    </message>
    <message>
        <source>Please tell a colleague beside you</source>
        <translation>옆자리 동료에게 직접 알려 주세요</translation>
    </message>
    <message>
        <source>Please call {name}, on call · {phone}</source>
        <translation>당직 {name} 님께 전화해 주세요 · {phone}</translation>
    </message>
    <message>
        <source>Please call who is on call · {phone}</source>
        <translation>당직에 전화해 주세요 · {phone}</translation>
    </message>
    <message>
        <source>Please speak to {name}, on call</source>
        <translation>당직 {name} 님께 직접 알려 주세요</translation>
    </message>
</context>
<context>
    <name>HelpBell</name>
    <message>
        <source>{name} asks for help {time}</source>
        <translation>{name} 상담사 도움 요청 {time}</translation>
    </message>
    <message>
        <source>{first} · {count} more</source>
        <translation>{first} · 그 밖에 {count}명</translation>
    </message>
    <message>
        <source>You are on your way to {counselor}</source>
        <translation>{counselor}에게 가는 중</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>I am coming</source>
        <translation>가고 있어요</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>마쳤습니다</translation>
    </message>
    <message>
        <source>Quiet message</source>
        <translation>조용히 메시지</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>It is all right</source>
        <translation>괜찮아졌습니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Calls for help</source>
        <translation>도움 요청</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Hidden</source>
        <translation>가려 두었습니다</translation>
    </message>
    <message>
        <source>{key} or Esc goes back</source>
        <translation>{key}이나 Esc를 누르시면 돌아옵니다</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>A story that is no longer here</source>
        <translation>지금은 없는 이야기</translation>
    </message>
    <message>
        <source>of {hours} h</source>
        <translation>/ {hours}시간</translation>
    </message>
    <message>
        <source>Still to go: {time}</source>
        <translation>앞으로 {time} 남았습니다</translation>
    </message>
    <message>
        <source>All {hours} hours are done</source>
        <translation>{hours}시간을 모두 마치셨습니다</translation>
    </message>
    <message>
        <source>Practice hours</source>
        <translation>연습 시간</translation>
    </message>
    <message>
        <source>Counselor, {hours} h</source>
        <translation>상담사 {hours}시간</translation>
    </message>
    <message>
        <source>Companion counselor, {hours} h</source>
        <translation>동행상담사 {hours}시간</translation>
    </message>
    <message>
        <source>Finished practice</source>
        <translation>마친 연습</translation>
    </message>
    <message>
        <source>Nothing finished yet. Choose a story to begin.</source>
        <translation>아직 마친 연습이 없습니다. 이야기를 하나 골라 시작해 보십시오.</translation>
    </message>
    <message>
        <source>Stories to practise</source>
        <translation>연습할 이야기</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>{count} need you</source>
        <translation>확인이 필요한 것 {count}건</translation>
    </message>
    <message>
        <source>{count} kept on this computer</source>
        <translation>이 컴퓨터에 보관한 {count}건</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>모두 보냈습니다</translation>
    </message>
    <message>
        <source>Once connected, they are sent in order.</source>
        <translation>연결되면 차례대로 보냅니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>글 복사</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>The center does not let this account write it. The words are still here; please show them to your supervisor.</source>
        <translation>이 계정으로는 센터에 남길 수 없습니다. 글은 여기에 그대로 있으니 슈퍼바이저께 보여 주세요.</translation>
    </message>
    <message>
        <source>It waits for another entry of the same talk that is stuck. Nothing is lost.</source>
        <translation>같은 상담의 앞선 것이 아직 가지 못해 기다리고 있습니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The center could not take it. The words are still here: copy them, or send again.</source>
        <translation>센터가 받지 못했습니다. 글은 여기에 그대로 있습니다. 복사하시거나 다시 보내 주세요.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>{key} is the key for “{action}”.</source>
        <translation>{key}: ‘{action}’에 쓰는 키입니다.</translation>
    </message>
    <message>
        <source>Exchange the two</source>
        <translation>서로 바꾸기</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>Press the new key · Esc stops</source>
        <translation>새 키를 누르세요 · Esc 그만두기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>처음 키로</translation>
    </message>
    <message>
        <source>Korean editors need F9 and the right Ctrl key for Hanja; they stay free.</source>
        <translation>F9와 오른쪽 Ctrl은 한자 변환에 쓰여 비워 둡니다.</translation>
    </message>
    <message>
        <source>A letter by itself belongs to what you write. Take it with Ctrl or Alt, or an F key.</source>
        <translation>글자 키만으로는 쓰시는 글과 섞입니다. Ctrl이나 Alt와 함께 누르거나 F 키를 골라 주세요.</translation>
    </message>
    <message>
        <source>This key is needed to write and to move. Please take another.</source>
        <translation>글을 쓰고 옮겨 다니는 데 필요한 키입니다. 다른 키를 골라 주세요.</translation>
    </message>
    <message>
        <source>The computer itself uses this key. Please take another.</source>
        <translation>컴퓨터가 쓰는 키입니다. 다른 키를 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Keys act the same whether one writes Korean or English. Delete leaves an action without a key.</source>
        <translation>한글이든 영문이든 같은 자리의 키로 움직입니다. 키 없이 두려면 Delete를 누르세요.</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>모두 처음 키로</translation>
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
    <name>Leaving</name>
    <message>
        <source>The disk takes nothing, so your last words are only on this screen. Please make room: they are kept at once, and then you are signed out.</source>
        <translation>디스크에 더 쓸 수 없어 마지막에 적으신 글이 이 화면에만 있습니다. 자리를 마련해 주세요. 곧바로 보관하고 나서 로그아웃합니다.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>로그아웃하지 않기</translation>
    </message>
</context>
<context>
    <name>LockControl</name>
    <message>
        <source>Nobody has touched this desk: it is locked at {time}. Any key keeps it.</source>
        <translation>한동안 쓰지 않으셔서 {time}에 화면을 잠급니다. 아무 키나 누르시면 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Please write your password.</source>
        <translation>비밀번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>{name}’s desk</source>
        <translation>{name} 님의 자리</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>{name} 님의 비밀번호</translation>
    </message>
    <message>
        <source>Your call goes on, and so does its time. Every word is kept.</source>
        <translation>통화는 이어지고 시간도 그대로 흐릅니다. 적으신 것은 모두 남아 있습니다.</translation>
    </message>
    <message>
        <source>Everything stands as you left it. Every word is kept.</source>
        <translation>하시던 그대로 두었습니다. 적으신 것은 모두 남아 있습니다.</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>여는 중입니다</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>The password is not right. Tries left: {tries}</source>
        <translation>비밀번호가 맞지 않습니다. 남은 시도 {tries}번</translation>
    </message>
    <message>
        <source>Not right. One try is left, then there is a rest.</source>
        <translation>비밀번호가 맞지 않습니다. 한 번 더 틀리시면 잠시 쉬어야 합니다.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Several passwords were not right. You can try again from {time}. Your words are kept.</source>
        <translation>비밀번호가 여러 번 맞지 않았습니다. {time}부터 다시 해 보실 수 있습니다. 적으신 것은 모두 남아 있습니다.</translation>
    </message>
    <message>
        <source>This computer cannot check your password now, and the center cannot either. Your words are kept. Please try again in a moment, or sign out.</source>
        <translation>지금은 이 컴퓨터도 센터도 비밀번호를 확인하지 못합니다. 적으신 것은 모두 남아 있습니다. 잠시 뒤 다시 해 보시거나 로그아웃해 주세요.</translation>
    </message>
    <message>
        <source>The disk takes nothing, so your last words are only on this computer&apos;s screen. Please make room: they are kept at once, and then you are signed out.</source>
        <translation>디스크에 적을 수 없어 마지막으로 쓰신 것은 이 컴퓨터 화면에만 있습니다. 자리를 비워 주시면 곧바로 보관하고 로그아웃합니다.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠겨 있습니다</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>잠겨 있습니다</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>This is how large they are now.</source>
        <translation>지금 쓰고 있는 크기입니다</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>화면 색</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Contrast, light</source>
        <translation>고대비 밝게</translation>
    </message>
    <message>
        <source>Contrast, dark</source>
        <translation>고대비 어둡게</translation>
    </message>
    <message>
        <source>Size of letters (%)</source>
        <translation>글자 크기 (%)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>조금</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Use letters of this size</source>
        <translation>이 크기로 쓰기</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Services</source>
        <translation>자료</translation>
    </message>
</context>
<context>
    <name>LookupPanel</name>
    <message>
        <source>{count} found</source>
        <translation>{count}건</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>자료 찾기</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words. 129 and 120 know welfare services by telephone.</source>
        <translation>찾으시는 자료가 없습니다. 더 짧게, 또는 다른 말로 찾아 보세요. 복지 서비스는 129와 120에서도 안내합니다.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gyeot</source>
        <translation>곁</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Quietly to {counselor}</source>
        <translation>{counselor}에게 조용히</translation>
    </message>
    <message>
        <source>Enter sends, Esc goes back</source>
        <translation>Enter 보내기 · Esc 돌아가기</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>{who} +{count}</source>
        <translation>{who} · 외 {count}</translation>
    </message>
    <message>
        <source>Messages: {count}</source>
        <translation>메시지 {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>펼치기</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Please wait</source>
        <translation>잠시 기다려 주세요</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>이 비밀번호로 정하기</translation>
    </message>
    <message>
        <source>ID: {login}</source>
        <translation>아이디: {login}</translation>
    </message>
    <message>
        <source>The center gave no answer. Please try again; if that does not help, sign in with the new password.</source>
        <translation>센터가 답하지 않았습니다. 다시 해 보시고, 안 되면 새 비밀번호로 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Please use at least {least} characters.</source>
        <translation>{least}자 이상으로 정해 주세요.</translation>
    </message>
    <message>
        <source>That is the temporary one. Please choose another.</source>
        <translation>임시 비밀번호와 같습니다. 다른 비밀번호를 정해 주세요.</translation>
    </message>
    <message>
        <source>The two are not the same. Please write it once more.</source>
        <translation>두 비밀번호가 서로 다릅니다. 다시 적어 주세요.</translation>
    </message>
    <message>
        <source>Please write it once more here.</source>
        <translation>여기에 한 번 더 적어 주세요.</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>비밀번호 정하기</translation>
    </message>
    <message>
        <source>You came in with a temporary password. Please choose the one you will use from now on.</source>
        <translation>임시 비밀번호로 들어오셨습니다. 앞으로 쓰실 비밀번호를 정해 주세요.</translation>
    </message>
    <message>
        <source>At least {least} characters, and not the temporary one.</source>
        <translation>{least}자 이상, 임시 비밀번호와 다르게 정해 주세요.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>Esc goes back without changing anything.</source>
        <translation>Esc를 누르시면 바꾸지 않고 돌아갑니다.</translation>
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
        <translation>고르거나 ‘모름’으로 남겨 주세요</translation>
    </message>
    <message>
        <source>Please choose one main reason</source>
        <translation>주된 이유를 하나 골라 주세요</translation>
    </message>
    <message>
        <source>1</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>District</source>
        <translation>사는 곳</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>혼자 지내심</translation>
    </message>
    <message>
        <source>Lives with others</source>
        <translation>함께 지내심</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>나이대</translation>
    </message>
    <message>
        <source>How the age is known</source>
        <translation>나이를 알게 된 길</translation>
    </message>
    <message>
        <source>Find a reason</source>
        <translation>이유 찾기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Find a district</source>
        <translation>자치구 찾기</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Stamp the time</source>
        <translation>시각 남기기</translation>
    </message>
    <message>
        <source>You can go on writing until you sign.</source>
        <translation>이어서 쓰실 수 있습니다. 서명하기 전까지는 모두 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>kept here at {time}</source>
        <translation>{time}에 보관</translation>
    </message>
    <message>
        <source>Services referred in this talk: {count}</source>
        <translation>이번 상담에서 연계한 서비스 {count}건</translation>
    </message>
    <message>
        <source>No service referred in this talk yet</source>
        <translation>이번 상담에서 연계한 서비스가 아직 없습니다</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>Not kept yet</source>
        <translation>아직 보관하지 못했습니다</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>상담 기록</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>상담 기록</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Understood</source>
        <translation>알겠습니다</translation>
    </message>
</context>
<context>
    <name>OtherDrafts</name>
    <message>
        <source>A draft from another workstation · {time}</source>
        <translation>다른 자리에서 쓰던 초안 · {time}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Copy it here</source>
        <translation>여기에 옮기기</translation>
    </message>
    <message>
        <source>Only choices, no words</source>
        <translation>글은 없고 고른 것만 있습니다</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>돌아보기</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>자료</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Once this talk has ended, it can be opened.</source>
        <translation>지금 상담을 마치신 뒤에 열 수 있습니다.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>서명함</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>아직 서명하지 않음</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>할 수 있는 일</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Recent talks</source>
        <translation>최근 상담</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>Actions · services · talks</source>
        <translation>동작 · 서비스 · 상담</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other letters.</source>
        <translation>찾은 것이 없습니다. 글자를 줄이거나 바꾸어 보세요.</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>하기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Initial consonants are enough</source>
        <translation>초성만 쳐도 찾습니다</translation>
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
    <name>PastTalks</name>
    <message>
        <source>Earlier talks</source>
        <translation>지난 상담</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>PersonColumn</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Calls for the first time today</source>
        <translation>오늘 처음 전화하셨습니다</translation>
    </message>
    <message>
        <source>No earlier talks</source>
        <translation>지난 상담이 없습니다</translation>
    </message>
    <message>
        <source>On the phone now</source>
        <translation>지금 통화하시는 분</translation>
    </message>
    <message>
        <source>First call on {day}</source>
        <translation>첫 통화는 {day}</translation>
    </message>
    <message>
        <source>Opened by hand, without the center</source>
        <translation>센터 없이 직접 연 상담입니다</translation>
    </message>
    <message>
        <source>Number not shown</source>
        <translation>번호 표시 없음</translation>
    </message>
    <message>
        <source>lives alone</source>
        <translation>혼자 지내심</translation>
    </message>
    <message>
        <source>lives with others</source>
        <translation>함께 지내심</translation>
    </message>
    <message>
        <source>The name to call them</source>
        <translation>부르기로 한 이름</translation>
    </message>
    <message>
        <source>e.g. Dandelion</source>
        <translation>예: 민들레</translation>
    </message>
    <message>
        <source>A nickname is enough; no legal name.</source>
        <translation>성함 대신 별명이면 충분합니다.</translation>
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
    <name>Preview</name>
    <message>
        <source>Went to the lunch group once. Smiled about the warm soup.</source>
        <translation>식사 모임에 한 번 다녀오심. 국이 따뜻했다며 잠깐 웃으심.</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>이렇게 보입니다</translation>
    </message>
</context>
<context>
    <name>PromisePart</name>
    <message>
        <source>spoken of at {time}</source>
        <translation>{time}에 여쭤봄</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>약속한 것</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>적어 두기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Spoken of</source>
        <translation>여쭤봤습니다</translation>
    </message>
    <message>
        <source>for the next talk</source>
        <translation>다음 상담에서</translation>
    </message>
    <message>
        <source>Promised for the next talk</source>
        <translation>다음에 여쭙기로 한 것</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>{counselor} is answering</source>
        <translation>{counselor}가 받고 있습니다</translation>
    </message>
    <message>
        <source>Given to {counselor} for a minute</source>
        <translation>{counselor}에게 1분 동안 맡겨졌습니다</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>나에게 맡겨진 분</translation>
    </message>
    <message>
        <source>Has talked with you</source>
        <translation>나와 이야기하신 분</translation>
    </message>
    <message>
        <source>Risk was high</source>
        <translation>지난 위험도 높음</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>연결하고 있습니다 …</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>since {time}</source>
        <translation>{time}부터</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>기다리는 분 {count}명</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>기다리는 분이 없습니다</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>내 자리</translation>
    </message>
    <message>
        <source>As it was at {time}, before the connection broke</source>
        <translation>연결이 끊기기 전 {time}의 모습입니다</translation>
    </message>
    <message>
        <source>longest wait {time}</source>
        <translation>가장 오래 기다리신 분 {time}</translation>
    </message>
    <message>
        <source>{count} can answer</source>
        <translation>받을 수 있는 상담사 {count}명</translation>
    </message>
    <message>
        <source>{count} more can answer with you</source>
        <translation>함께 받을 수 있는 상담사 {count}명</translation>
    </message>
    <message>
        <source>no one else is free</source>
        <translation>함께 받을 수 있는 상담사가 지금은 없습니다</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Answer</source>
        <translation>상담 받기</translation>
    </message>
    <message>
        <source>Who is waiting</source>
        <translation>기다리는 분</translation>
    </message>
</context>
<context>
    <name>QueueSheet</name>
    <message>
        <source>Waiting</source>
        <translation>기다리는 분</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>가장 오래 기다리신 분</translation>
    </message>
    <message>
        <source>Who is waiting</source>
        <translation>기다리는 분</translation>
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
        <translation>이번 상담에서 연계한 것</translation>
    </message>
</context>
<context>
    <name>RememberCard</name>
    <message>
        <source>To remember</source>
        <translation>함께 기억할 것</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>적어 두기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>You have listened for a long time</source>
        <translation>오래 들어 주셨습니다</translation>
    </message>
    <message>
        <source>Take a moment if you like. Breaks are never held against anybody.</source>
        <translation>잠시 쉬어도 좋습니다. 쉬는 시간은 어떤 평가에도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Sign and take a break</source>
        <translation>서명하고 잠시 쉬기</translation>
    </message>
</context>
<context>
    <name>RestPart</name>
    <message>
        <source>Lock the screen after (minutes)</source>
        <translation>화면을 잠글 때까지 (분)</translation>
    </message>
    <message>
        <source>Counted from the last key or movement. What you wrote is kept.</source>
        <translation>마지막으로 키나 마우스를 쓴 때부터 셉니다. 쓰신 글은 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Keep as PDF</source>
        <translation>PDF로 남기기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Marked only</source>
        <translation>표시된 곳만</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>주고받은 이야기</translation>
    </message>
    <message>
        <source>Finish a talk of practice and sign its note; then you can look back on it.</source>
        <translation>연습 상담을 마치고 기록에 서명하시면 여기에서 돌아보실 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>RiskAnswer</name>
    <message>
        <source>Please say why in a word.</source>
        <translation>까닭을 짧게 남겨 주세요.</translation>
    </message>
    <message>
        <source>Why lower it</source>
        <translation>낮추는 까닭</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>여쭙지 못한 까닭</translation>
    </message>
    <message>
        <source>e.g. a friend is with them now</source>
        <translation>예: 친구분이 곁에 와 계심</translation>
    </message>
    <message>
        <source>e.g. the call broke off</source>
        <translation>예: 전화가 끊겼음</translation>
    </message>
    <message>
        <source>Did you ask directly about thoughts of suicide?</source>
        <translation>자살을 생각하시는지 직접 여쭤보셨나요?</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>여쭤봄</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>여쭙지 못함</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>말씀 나눠 보니</translation>
    </message>
    <message>
        <source>At “high” and “imminent” the guideline falls silent: nobody hurries.</source>
        <translation>‘높음’과 ‘임박’에서는 권장 시간 안내를 멈춥니다. 서두르지 않으셔도 됩니다.</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>남기기</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>noted at {time}</source>
        <translation>{time}에 남김</translation>
    </message>
    <message>
        <source>Risk: could not be asked</source>
        <translation>위험도 · 여쭙지 못함</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험도</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>위험도 {level}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>접기</translation>
    </message>
</context>
<context>
    <name>RiskHistory</name>
    <message>
        <source>Risk</source>
        <translation>위험도</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>여쭙지 못함</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>여쭤봄</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>아직 묻지 않음</translation>
    </message>
    <message>
        <source>At an earlier talk</source>
        <translation>이전 상담에서</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>{day}에 여쭤봄</translation>
    </message>
    <message>
        <source>In this talk</source>
        <translation>이번 상담에서</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>{time}에 여쭤봄</translation>
    </message>
</context>
<context>
    <name>RiskNumbers</name>
    <message>
        <source>When it is urgent</source>
        <translation>급할 때 전화할 곳</translation>
    </message>
    <message>
        <source>dialled on your phone</source>
        <translation>전화기로 걸어 주세요</translation>
    </message>
</context>
<context>
    <name>RiskRow</name>
    <message>
        <source>Please note whether you asked</source>
        <translation>여쭤보셨는지 남겨 주세요</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험도</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>여쭤봄</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>여쭙지 못함</translation>
    </message>
</context>
<context>
    <name>RiskSight</name>
    <message>
        <source>Thoughts of suicide were asked about directly</source>
        <translation>자살을 생각하시는지 직접 여쭤봄</translation>
    </message>
    <message>
        <source>Your supervisor&apos;s screen shows it</source>
        <translation>슈퍼바이저 화면에 보이고 있습니다</translation>
    </message>
    <message>
        <source>{name}, supervisor, is following it with you</source>
        <translation>{name} 슈퍼바이저가 함께 보고 있습니다</translation>
    </message>
    <message>
        <source>Not sent yet: nobody sees it. Please call {name}, {phone}.</source>
        <translation>아직 보내지 못해 아무도 보지 못합니다. {name} 님께 전화해 주세요. {phone}</translation>
    </message>
    <message>
        <source>Not sent yet: nobody sees it. Please call your supervisor by phone.</source>
        <translation>아직 보내지 못해 아무도 보지 못합니다. 슈퍼바이저에게 전화해 주세요.</translation>
    </message>
</context>
<context>
    <name>RiskSteps</name>
    <message>
        <source>If it grows more urgent</source>
        <translation>더 위급해지면</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>They agreed</source>
        <translation>동의하심</translation>
    </message>
    <message>
        <source>They did not wish it</source>
        <translation>원하지 않으심</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>아직 모름</translation>
    </message>
    <message>
        <source>Ask whether they are in a safe place</source>
        <translation>지금 안전한 곳에 계신지 여쭙기</translation>
    </message>
    <message>
        <source>“Are you somewhere safe right now? Is anybody with you?”</source>
        <translation>“지금 계신 곳은 안전하신가요? 곁에 누가 계신가요?”</translation>
    </message>
    <message>
        <source>If they are outside, high up or near water, ask them slowly to come inside first.</source>
        <translation>밖이나 높은 곳, 물가에 계시면 먼저 안으로 들어오시도록 천천히 부탁드려 주세요.</translation>
    </message>
    <message>
        <source>Ask them to keep away from what is dangerous</source>
        <translation>위험한 것과 떨어져 계시도록 부탁드리기</translation>
    </message>
    <message>
        <source>“Could you put it in another room, and leave it there while we are talking?”</source>
        <translation>“위험한 것은 다른 방에 두고, 저와 이야기하시는 동안 거기 두셔도 괜찮을까요?”</translation>
    </message>
    <message>
        <source>Ask plainly what is within reach: medicine, something sharp, a cord. One thing at a time.</source>
        <translation>약, 날카로운 것, 끈처럼 손 닿는 곳에 무엇이 있는지 하나씩 그대로 여쭤 주세요.</translation>
    </message>
    <message>
        <source>Bring in somebody who can be near</source>
        <translation>곁에 있어 줄 분과 이어 드리기</translation>
    </message>
    <message>
        <source>“You need not bear this alone. Shall we reach somebody who could come to you?”</source>
        <translation>“혼자 견디지 않으셔도 됩니다. 곁에 와 주실 분께 함께 연락해 볼까요?”</translation>
    </message>
    <message>
        <source>Family, a friend, a neighbour, a case worker: whom they name. Call only whom they agree to.</source>
        <translation>가족, 친구, 이웃, 담당 복지사처럼 직접 말씀하신 분이면 됩니다. 동의하신 분께만 연락해 주세요.</translation>
    </message>
    <message>
        <source>Find out where they are</source>
        <translation>계신 곳 확인하기</translation>
    </message>
    <message>
        <source>“So that help can come if it is needed: could you tell me where you are now?”</source>
        <translation>“필요할 때 도움이 갈 수 있도록, 지금 계신 곳을 말씀해 주실 수 있을까요?”</translation>
    </message>
    <message>
        <source>Write into the note where this is known from: told by them, heard, or guessed.</source>
        <translation>말씀하신 것인지, 들리는 소리로 짐작한 것인지 기록에 함께 남겨 주세요.</translation>
    </message>
    <message>
        <source>Ask 119 for help</source>
        <translation>119에 도움 청하기</translation>
    </message>
    <message>
        <source>“I am going to ask 119 to come to you. I stay with you, I am not hanging up.”</source>
        <translation>“119에 와 달라고 하겠습니다. 저는 끊지 않고 함께 있겠습니다.”</translation>
    </message>
    <message>
        <source>Call from another phone, or ask your supervisor with F7 to call, so that this call goes on. In immediate danger it can be done without consent; write down why.</source>
        <translation>이 통화가 이어지도록 다른 전화로 걸거나, F7로 슈퍼바이저에게 대신 걸어 달라고 하세요. 바로 위험하시면 동의 없이도 할 수 있습니다. 까닭을 남겨 주세요.</translation>
    </message>
    <message>
        <source>Make sure that help has arrived</source>
        <translation>도움이 도착했는지 확인하기</translation>
    </message>
    <message>
        <source>“Who has come to you? May I speak with them?”</source>
        <translation>“곁에 누가 오셨나요? 잠시 바꿔 주실 수 있을까요?”</translation>
    </message>
    <message>
        <source>Stay on the line until somebody there says that they are with them.</source>
        <translation>오신 분이 함께 있다고 말씀하실 때까지 끊지 마세요.</translation>
    </message>
    <message>
        <source>Duty to report: suspected abuse</source>
        <translation>신고 의무: 학대가 의심될 때</translation>
    </message>
    <message>
        <source>“So that you are protected, I am obliged to report this. I tell you what follows.”</source>
        <translation>“안전을 지켜 드리려면 제가 신고해야 합니다. 앞으로 어떻게 되는지 말씀드리겠습니다.”</translation>
    </message>
    <message>
        <source>Of a child: 112, at once. Of an elder: 1577-1389, or 112. Report even when in doubt, and write down when and to whom.</source>
        <translation>아동이면 곧바로 112, 노인이면 1577-1389나 112입니다. 의심만 되어도 신고하고, 언제 누구에게 했는지 남겨 주세요.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>신고함</translation>
    </message>
    <message>
        <source>Not suspected</source>
        <translation>의심되지 않음</translation>
    </message>
    <message>
        <source>“I am a counselor of a helpline. Somebody I am talking with is in danger. They are at …, and they are still on the line.”</source>
        <translation>“전화 상담을 하는 상담사입니다. 지금 통화 중인 분이 위험하십니다. 계신 곳은 …이고, 아직 통화가 이어져 있습니다.”</translation>
    </message>
    <message>
        <source>“I am a counselor of a helpline. Somebody I am talking with is being threatened. They are at …, and they are still on the line.”</source>
        <translation>“전화 상담을 하는 상담사입니다. 지금 통화 중인 분이 위협을 받고 계십니다. 계신 곳은 …이고, 아직 통화가 이어져 있습니다.”</translation>
    </message>
    <message>
        <source>“When it becomes hard to bear alone you can call 109, at any hour, also after this call.”</source>
        <translation>“혼자 견디기 힘드실 때는 이 통화 뒤에도 언제든 109로 전화하실 수 있습니다.”</translation>
    </message>
    <message>
        <source>“At 1577-0199 the mental-health team of your district answers, at any hour. They can also come to you.”</source>
        <translation>“1577-0199로 언제든 전화하시면 지역 정신건강 상담팀이 받습니다. 찾아와 주실 수도 있습니다.”</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Referred</source>
        <translation>연계했습니다</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>연계하기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>번호 복사</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>위기</translation>
    </message>
    <message>
        <source>Invented example</source>
        <translation>지어낸 예시</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>How</source>
        <translation>어떻게</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Risk</source>
        <translation>위험도</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>위험도 {level}</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>상담 마치기</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>The person</source>
        <translation>이 분에 대하여</translation>
    </message>
    <message>
        <source>Width of the person&apos;s column</source>
        <translation>왼쪽 칸 너비</translation>
    </message>
    <message>
        <source>Width of the helping column</source>
        <translation>오른쪽 칸 너비</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>No talk is open. Answer one from the queue with {key}.</source>
        <translation>열려 있는 상담이 없습니다. 대기열에서 {key} 키로 받으실 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Alerts and lock</source>
        <translation>알림과 잠금</translation>
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
        <source>The disk of this computer is full. What you wrote is kept, but nothing new can be. Please free some space or take another seat.</source>
        <translation>이 컴퓨터의 저장 공간이 가득 찼습니다. 쓰신 기록은 그대로 있지만 새로 보관할 수 없습니다. 공간을 비우시거나 다른 자리를 써 주세요.</translation>
    </message>
    <message>
        <source>This is a temporary password. Please write it once more, and you can choose one of your own.</source>
        <translation>임시 비밀번호입니다. 한 번 더 적어 주시면 앞으로 쓰실 비밀번호를 정하실 수 있습니다.</translation>
    </message>
    <message>
        <source>The center cannot be reached, and you never signed in on this computer. Please use the seat you know, or wait.</source>
        <translation>센터와 연결되지 않고, 이 컴퓨터에서는 로그인하신 적이 없습니다. 늘 쓰시던 자리로 가시거나 연결될 때까지 기다려 주세요.</translation>
    </message>
    <message>
        <source>This needs the center, and it does not answer as it should. What you wrote is kept on this computer. Please try again in a moment.</source>
        <translation>지금은 센터가 필요한데, 센터가 제대로 답하지 않습니다. 쓰신 기록은 이 컴퓨터에 그대로 있습니다. 잠시 뒤 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used. Your records are kept. Once the center is connected, sign in again: the key is restored then.</source>
        <translation>이 컴퓨터의 열쇠고리를 쓸 수 없습니다. 쓰신 기록은 그대로 있습니다. 센터와 연결되면 다시 로그인해 주세요. 그때 열쇠를 되찾습니다.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Your records are kept. Please try again in a moment, or restart this computer.</source>
        <translation>이 컴퓨터의 열쇠고리가 답하지 않습니다. 쓰신 기록은 그대로 있습니다. 잠시 뒤 다시 해 보시거나 컴퓨터를 다시 켜 주세요.</translation>
    </message>
    <message>
        <source>More than 72 hours without the center. Your records are kept. Please sign in once it is back: what is unsent is sent then.</source>
        <translation>센터와 연결되지 않은 지 72시간이 넘었습니다. 쓰신 기록은 그대로 있습니다. 연결된 뒤 로그인해 주시면 그때 보냅니다.</translation>
    </message>
    <message>
        <source>Your vault is no longer where it was on this computer. What was sent is safe at the center. Please tell your supervisor before you go on.</source>
        <translation>이 컴퓨터에 있던 내 보관함이 제자리에 없습니다. 보낸 기록은 센터에 있습니다. 먼저 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The disk of this computer does not read or write. Nothing was deleted. Please take another seat and tell your supervisor.</source>
        <translation>이 컴퓨터의 저장 장치를 읽거나 쓸 수 없습니다. 지운 것은 없습니다. 다른 자리를 쓰시고 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The password is new, and the center keeps no key for this vault: only your earlier password opens it. Nothing was deleted. Please tell your supervisor.</source>
        <translation>비밀번호가 바뀌었는데 이 보관함의 열쇠가 센터에 없어, 예전 비밀번호로만 열 수 있습니다. 지운 것은 없습니다. 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The key the center keeps does not fit this vault. Nothing was changed or deleted. Please tell your supervisor.</source>
        <translation>센터에 있는 열쇠가 이 보관함과 맞지 않습니다. 바꾸거나 지운 것은 없습니다. 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The center cannot read the key it keeps for this vault. Nothing was deleted. Please tell your supervisor or administrator.</source>
        <translation>센터가 이 보관함의 열쇠를 읽지 못합니다. 지운 것은 없습니다. 슈퍼바이저나 관리자에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The center does not know the vault on this computer. Nothing was deleted. Please sign in with your earlier password, or tell your supervisor.</source>
        <translation>센터가 이 컴퓨터의 보관함을 모릅니다. 지운 것은 없습니다. 예전 비밀번호로 로그인해 보시거나 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The center says this vault belongs to a colleague. Nothing was changed. Please check your ID, or tell your supervisor.</source>
        <translation>센터에는 다른 분의 보관함으로 되어 있습니다. 바뀐 것은 없습니다. 아이디를 확인하시거나 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>You have no right to do this. Nothing was changed. If you need it, please ask your supervisor.</source>
        <translation>이 일을 하실 권한이 없습니다. 바뀐 것은 없습니다. 필요하시면 슈퍼바이저에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The records of your colleague are all sent.</source>
        <translation>동료의 기록을 모두 보냈습니다.</translation>
    </message>
    <message>
        <source>The records of your colleague could not be sent. They are still kept on this computer. Please try again later.</source>
        <translation>동료의 기록을 보내지 못했습니다. 기록은 이 컴퓨터에 그대로 있습니다. 나중에 다시 해 주세요.</translation>
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
        <source>Address</source>
        <translation>센터 주소</translation>
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
        <translation>서명한 기록</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>덧붙인 글</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Listening</source>
        <translation>이야기를 듣는 시간</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>마무리 준비</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>이어 드리기</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Practise this story</source>
        <translation>이 이야기로 연습하기</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>One could also begin like this</source>
        <translation>이렇게 시작해 볼 수도 있습니다</translation>
    </message>
    <message>
        <source>Wait a little</source>
        <translation>잠시 기다리기</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>about {time}</source>
        <translation>약 {time}</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>연결하고 있습니다 …</translation>
    </message>
    <message>
        <source>The timer starts by itself</source>
        <translation>이어지면 시간이 저절로 흐릅니다</translation>
    </message>
    <message>
        <source>Minute {n} of wrapping up · no need to hurry</source>
        <translation>정리 {n}분째 · 서두르지 않으셔도 됩니다</translation>
    </message>
    <message>
        <source>The talk has ended</source>
        <translation>이야기를 마쳤습니다</translation>
    </message>
    <message>
        <source>Time to listen</source>
        <translation>이야기를 듣는 시간</translation>
    </message>
    <message>
        <source>At 20 minutes you are told quietly</source>
        <translation>20분이 되면 조용히 알려 드립니다</translation>
    </message>
    <message>
        <source>Time to prepare the close</source>
        <translation>마무리를 준비하는 시간</translation>
    </message>
    <message>
        <source>“Is there anything else you want to say?”</source>
        <translation>“끊기 전에 꼭 하고 싶은 말씀이 있으신가요?”</translation>
    </message>
    <message>
        <source>Time to offer a companion</source>
        <translation>동행상담을 제안할 시간</translation>
    </message>
    <message>
        <source>The talk may go on</source>
        <translation>이야기는 계속하셔도 됩니다</translation>
    </message>
    <message>
        <source>The guideline is silent</source>
        <translation>권장 시간 안내를 멈추었습니다</translation>
    </message>
    <message>
        <source>Take all the time it needs</source>
        <translation>충분히 이야기하셔도 됩니다</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>제안하기</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>Talks going on {count}</source>
        <translation>나누고 있는 이야기 {count}</translation>
    </message>
    <message>
        <source>No talk is going on just now.</source>
        <translation>지금 나누고 있는 이야기가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ToFinishList</name>
    <message>
        <source>For me to finish</source>
        <translation>내가 마무리할 것</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count}건 더</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Being said</source>
        <translation>전하는 중입니다</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Waited a little</source>
        <translation>잠시 기다림</translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation>들리는 말</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>What you say now</source>
        <translation>지금 하실 말</translation>
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
    <name>Verdict</name>
    <message>
        <source>Looking back</source>
        <translation>마치고 돌아보기</translation>
    </message>
    <message>
        <source>One thing done well</source>
        <translation>잘하신 것 하나</translation>
    </message>
    <message>
        <source>One thing to try</source>
        <translation>해 볼 것 하나</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>Another story</source>
        <translation>다른 이야기</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDF로 남기기</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Services</source>
        <translation>자료 찾기</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>동행상담</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험도</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>보이는 곳</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>들리는 말</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>이 분</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>상담 기록</translation>
    </message>
</context>
<context>
    <name>WallHead</name>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>자리로 돌아가기</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>벽면 보기</translation>
    </message>
    <message>
        <source>The connection is broken: this is how it was at {time}. Nothing can be sent now.</source>
        <translation>연결이 끊겼습니다. {time}의 모습이며, 지금은 아무것도 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>{count} on duty</source>
        <translation>함께 근무하는 상담사 {count}명</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Who is here</source>
        <translation>함께 있는 분</translation>
    </message>
    <message>
        <source>Nobody is here outside a talk.</source>
        <translation>상담 중이 아닌 분이 없습니다.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
</context>
<context>
    <name>WallRiskCard</name>
    <message>
        <source>since {time}</source>
        <translation>{time}부터</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>함께 보기</translation>
    </message>
</context>
<context>
    <name>WatchedLine</name>
    <message>
        <source>{name} is watching with you</source>
        <translation>{name} 님이 함께 보고 있습니다</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The last thing could not be kept, and it is our fault. What is on the screen stays there: please copy it to a safe place and tell your supervisor.</source>
        <translation>방금 하신 일을 보관하지 못했습니다. 저희 잘못입니다. 화면의 글은 그대로 있으니 안전한 곳에 옮겨 적고 슈퍼바이저에게 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>WrapUpCard</name>
    <message>
        <source>What is missing is marked in the note.</source>
        <translation>빠진 곳은 기록에 표시해 두었습니다.</translation>
    </message>
    <message>
        <source>Everything is there. Read it once more if you like.</source>
        <translation>모두 채우셨습니다. 한 번 더 읽어 보셔도 좋습니다.</translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation>빠진 곳으로 가기</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>서명하기</translation>
    </message>
    <message>
        <source>Once all is filled in, you can sign in the same place. </source>
        <translation>다 채우면 같은 자리에서 서명하실 수 있습니다. </translation>
    </message>
    <message>
        <source>After signing it cannot be changed, only added to.</source>
        <translation>서명한 뒤에는 고칠 수 없고, 덧붙일 수 있습니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>One thing is left</source>
        <translation>한 가지가 남았습니다</translation>
    </message>
    <message>
        <source>Two things are left</source>
        <translation>두 가지가 남았습니다</translation>
    </message>
    <message>
        <source>Three things are left</source>
        <translation>세 가지가 남았습니다</translation>
    </message>
    <message>
        <source>Four things are left</source>
        <translation>네 가지가 남았습니다</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <translation>서명하실 수 있습니다</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>asked or not</source>
        <translation>여쭤봤는지</translation>
    </message>
    <message>
        <source>{count} · {how}</source>
        <translation>{count}건 · {how}</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>이어 드림</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>동행상담</translation>
    </message>
    <message>
        <source>{day}, {part} · agreed</source>
        <translation>{day} {part} · 동의하심</translation>
    </message>
    <message>
        <source>{reason} and {count} more</source>
        <translation>{reason} 외 {count}</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>여쭙지 못함</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>여쭤봄</translation>
    </message>
</context>
<context>
    <name>_Large</name>
    <message>
        <source>Dial it on your phone. The number is on the clipboard.</source>
        <translation>전화기로 걸어 주세요. 번호는 복사해 두었습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>돌아가기</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>More</source>
        <translation>자세히</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Another counselor answered first.</source>
        <translation>다른 상담사가 먼저 받았습니다.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>전화를 끊으셨습니다.</translation>
    </message>
    <message>
        <source>This account may not take calls. Please ask your supervisor.</source>
        <translation>이 계정으로는 상담을 받을 수 없습니다. 슈퍼바이저께 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The supervisor has given this person to another counselor for a minute.</source>
        <translation>슈퍼바이저가 다른 상담사에게 1분 동안 맡긴 분입니다.</translation>
    </message>
    <message>
        <source>Not sent: the sign-in has ended. Pick up the phone when it rings and sign in.</source>
        <translation>로그인이 끝나 보내지 못했습니다. 전화가 울리면 수화기로 받으시고, 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The call could not be taken. The caller is still waiting.</source>
        <translation>받지 못했습니다. 아직 기다리고 계십니다.</translation>
    </message>
    <message>
        <source>Not sent. When the phone rings, pick it up and press ‘I am on a call’.</source>
        <translation>보내지 못했습니다. 전화가 울리면 수화기로 받으시고 ‘지금 통화 중입니다’를 눌러 주세요.</translation>
    </message>
    <message>
        <source>No answer yet, so it is not certain. If the phone rings, pick it up.</source>
        <translation>답이 오지 않아 확실하지 않습니다. 전화가 울리면 수화기로 받아 주세요.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>연결하고 있습니다 …</translation>
    </message>
    <message>
        <source>It did not connect. You can answer once more.</source>
        <translation>연결되지 않았습니다. 다시 받으실 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>filing</name>
    <message>
        <source>A file of a finished practice could not be read. It was set aside untouched in the practice folder; please tell your supervisor.</source>
        <translation>마친 연습 파일 하나를 읽지 못했습니다. 고치지 않고 연습 폴더에 따로 두었습니다. 슈퍼바이저에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>Practice was finished here {count} times without anybody signed in.</source>
        <translation>로그인하지 않고 이 컴퓨터에서 마친 연습이 {count}번 있습니다.</translation>
    </message>
    <message>
        <source>Keep as my practice</source>
        <translation>내 연습으로 남기기</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Emergency numbers</source>
        <translation>긴급 번호</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험도</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>자료 찾기</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>가고 있어요</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>함께 보기</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>벽면 보기</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>상담 받기</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>동행상담</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>모든 명령</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>다음으로</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>덧붙이기</translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}시간 {m}분</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h}시간</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m}분</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Open</source>
        <translation>운영 중</translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation>지금은 하지 않음</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>끝난 서비스</translation>
    </message>
    <message>
        <source>Closed for a time</source>
        <translation>잠시 닫음</translation>
    </message>
    <message>
        <source>public crisis line</source>
        <translation>공공 위기 상담전화</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>확인한 적 없음</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>{day} 확인</translation>
    </message>
    <message>
        <source>also called ‘{alias}’</source>
        <translation>다른 이름 ‘{alias}’</translation>
    </message>
    <message>
        <source>a similar word</source>
        <translation>비슷한 말</translation>
    </message>
    <message>
        <source>{place} and {count} more</source>
        <translation>{place} 외 {count}곳</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Sent</source>
        <translation>보냈습니다</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>이 컴퓨터에 보관</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>확인이 필요합니다</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>보관</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Kept in the practice vault</source>
        <translation>연습 보관함에 저장</translation>
    </message>
    <message>
        <source>What you practise is only in the practice vault on this computer</source>
        <translation>연습 자료는 이 컴퓨터의 연습 보관함에만 있습니다</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>열린 질문</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>닫힌 질문</translation>
    </message>
    <message>
        <source>Early advice</source>
        <translation>이른 조언</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>조언</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Complex reflection</source>
        <translation>복합 반영</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>알아드림</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>기다림</translation>
    </message>
    <message>
        <source>Asked about suicide</source>
        <translation>자살 생각을 여쭤봄</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>마무리 요약</translation>
    </message>
    <message>
        <source>Practice opens in a window of its own</source>
        <translation>연습 창을 따로 엽니다</translation>
    </message>
    <message>
        <source>Practice is open in another window</source>
        <translation>연습이 다른 창에 열려 있습니다</translation>
    </message>
    <message>
        <source>Practice has not opened. Please try once more</source>
        <translation>연습이 아직 열리지 않았습니다. 한 번 더 눌러 주십시오</translation>
    </message>
    <message>
        <source>Practice could not be started. Please tell your administrator</source>
        <translation>연습을 시작하지 못했습니다. 관리자에게 알려 주십시오</translation>
    </message>
</context>
<context>
    <name>practising</name>
    <message>
        <source>Kept as {name}</source>
        <translation>{name}(으)로 남겼습니다</translation>
    </message>
    <message>
        <source>It could not be written there. Please choose another place.</source>
        <translation>그곳에 남기지 못했습니다. 다른 곳을 골라 주십시오.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Practice: this talk never happened</source>
        <translation>연습입니다. 실제 있었던 상담이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Your vault was opened with the new password. Everything in it is there.</source>
        <translation>새 비밀번호로 보관함을 열었습니다. 안에 있던 것은 모두 그대로입니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring had lost its half of your key. The center helped; nothing is lost.</source>
        <translation>이 컴퓨터의 열쇠고리에 있던 열쇠 반쪽이 사라져 센터의 도움으로 보관함을 열었습니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is a vault on this computer that cannot be opened. It was not touched, and may hold notes that were never sent: please tell your administrator.</source>
        <translation>이 컴퓨터에 열 수 없는 보관함이 있습니다. 지우지 않고 그대로 두었으며, 보내지 못한 기록이 들어 있을 수 있으니 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring: your password alone protects your vault here.</source>
        <translation>이 컴퓨터에는 쓸 수 있는 열쇠고리가 없습니다. 이 자리의 보관함은 비밀번호만으로 지킵니다.</translation>
    </message>
    <message>
        <source>Signed in without the center. You can take calls and write; all is sent when it is back.</source>
        <translation>센터와 연결하지 않은 채 로그인했습니다. 전화를 받고 기록하실 수 있으며, 연결되면 모두 보냅니다.</translation>
    </message>
    <message>
        <source>Signed in without the center. You can look up services; the rest comes when it is back.</source>
        <translation>센터와 연결되지 않은 채 로그인했습니다. 자료는 찾으실 수 있고, 나머지는 다시 연결되면 나타납니다.</translation>
    </message>
    <message>
        <source>A companion&apos;s account takes no calls, so nobody is shown as waiting. You can look up services here.</source>
        <translation>동행상담 계정은 전화를 받지 않으므로 기다리는 분이 보이지 않습니다. 여기서 자료를 찾으실 수 있습니다.</translation>
    </message>
    <message>
        <source>An administrator&apos;s account sees no callers and no notes. You can look up services here; accounts are managed on the center&apos;s own computer.</source>
        <translation>관리자 계정에는 전화하신 분도 상담 기록도 보이지 않습니다. 여기서 자료를 찾으실 수 있고, 계정은 센터 컴퓨터에서 관리합니다.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Me</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Silence {time}</source>
        <translation>침묵 {time}</translation>
    </message>
    <message>
        <source>One could also say: {example}</source>
        <translation>이렇게도 말해 볼 수 있습니다. {example}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>Not heard: the talk is over. Your words are still here.</source>
        <translation>전해지지 않았습니다. 상담이 끝났습니다. 적으신 말은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Nobody listens to written words in this talk. Your words are still here.</source>
        <translation>이 상담에서는 글로 적은 말을 듣는 분이 없습니다. 적으신 말은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Not heard. Your words are still here.</source>
        <translation>전해지지 않았습니다. 적으신 말은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Not heard: the connection is broken. Your words are still here; say them again.</source>
        <translation>연결이 끊겨 전해지지 않았습니다. 적으신 말은 그대로 있으니 다시 말씀해 주십시오.</translation>
    </message>
    <message>
        <source>It is not certain whether this was heard. If it does not appear above, say it again.</source>
        <translation>전해졌는지 확실하지 않습니다. 위에 보이지 않으면 다시 말씀해 주십시오.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>en</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <translation>M월 d일 (ddd)</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}초</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m}분 {s}초</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m}분</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>오늘 밤</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>오늘 아침</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>오늘 오후</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>오늘 저녁</translation>
    </message>
</context>
<context>
    <name>truth</name>
    <message>
        <source>Kept on this computer</source>
        <translation>이 컴퓨터에 보관</translation>
    </message>
    <message>
        <source>entries: {count}</source>
        <translation>{count}건</translation>
    </message>
    <message>
        <source>Connecting to the center</source>
        <translation>센터에 연결하고 있습니다</translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation>모두 보냈습니다</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time}부터</translation>
    </message>
    <message>
        <source>The disk is full. Your words are on the screen; please make room, they are kept at once.</source>
        <translation>디스크가 가득 찼습니다. 쓰신 글은 화면에 있습니다. 자리를 비워 주시면 바로 보관합니다.</translation>
    </message>
    <message>
        <source>The disk does not write. Your words are on the screen; please copy them and tell your supervisor.</source>
        <translation>디스크에 쓸 수 없습니다. 적으신 글은 화면에 있으니 옮겨 적고 슈퍼바이저에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>확인이 필요합니다</translation>
    </message>
    <message>
        <source>The sign-in has ended. Everything is kept here.</source>
        <translation>로그인이 끝났습니다. 모두 여기에 보관하고 있습니다.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>The connection is broken · what you write is kept on this computer</source>
        <translation>연결이 끊겼습니다 · 쓰시는 글은 이 컴퓨터에 보관합니다</translation>
    </message>
    <message>
        <source>The connection is broken · kept on this computer: {count}</source>
        <translation>연결이 끊겼습니다 · {count}건을 이 컴퓨터에 보관하고 있습니다</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong; times are taken from the center</source>
        <translation>이 컴퓨터의 시계가 맞지 않습니다. 시간은 센터 시각으로 셉니다</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>for {m} min</source>
        <translation>{m}분째</translation>
    </message>
    <message>
        <source>Companion call agreed</source>
        <translation>동행상담을 약속함</translation>
    </message>
    <message>
        <source>Help asked {time}</source>
        <translation>도움 요청 {time}</translation>
    </message>
    <message>
        <source>Help asked {time} · seen</source>
        <translation>도움 요청 {time} · 봄</translation>
    </message>
    <message>
        <source>Help is coming {time}</source>
        <translation>도우러 가는 중 {time}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Risk {level}</source>
        <translation>위험도 {level}</translation>
    </message>
    <message>
        <source>{name} has asked for help</source>
        <translation>{name} 상담사가 도움을 청했습니다</translation>
    </message>
    <message>
        <source>Not in a talk</source>
        <translation>상담 중이 아님</translation>
    </message>
    <message>
        <source>came to you as the one on call</source>
        <translation>당직이신 분께 왔습니다</translation>
    </message>
    <message>
        <source>risk asked</source>
        <translation>위험도 물음</translation>
    </message>
    <message>
        <source>risk not asked yet</source>
        <translation>위험도 아직 묻지 않음</translation>
    </message>
    <message>
        <source>You are on your way</source>
        <translation>가고 있다고 알렸습니다</translation>
    </message>
    <message>
        <source>{name} is on the way</source>
        <translation>{name} 님이 가고 있습니다</translation>
    </message>
    <message>
        <source>{name} has seen it</source>
        <translation>{name} 님이 봤습니다</translation>
    </message>
    <message>
        <source>All steps have been gone through</source>
        <translation>모든 단계를 거쳤습니다</translation>
    </message>
    <message>
        <source>You are following this talk</source>
        <translation>함께 보고 있습니다</translation>
    </message>
    <message>
        <source>{name} is following this talk</source>
        <translation>{name} 님이 함께 보고 있습니다</translation>
    </message>
    <message>
        <source>Chat · {name}</source>
        <translation>채팅 · {name}</translation>
    </message>
    <message>
        <source>{counselor} is answering</source>
        <translation>{counselor}가 받고 있습니다</translation>
    </message>
    <message>
        <source>For {counselor}</source>
        <translation>{counselor}에게</translation>
    </message>
    <message>
        <source>Everybody&apos;s again, {counselor} did not answer</source>
        <translation>{counselor}가 받지 않아 다시 모두에게</translation>
    </message>
    <message>
        <source>Everybody&apos;s again</source>
        <translation>다시 모두의 대기열</translation>
    </message>
    <message>
        <source>Risk was high</source>
        <translation>지난 위험도 높음</translation>
    </message>
</context>
<context>
    <name>wallanswers</name>
    <message>
        <source>This account may not do that.</source>
        <translation>이 계정으로는 할 수 없는 일입니다.</translation>
    </message>
    <message>
        <source>Not sent: the sign-in has ended. Please sign in again.</source>
        <translation>보내지 못했습니다. 로그인이 끝났으니 다시 로그인해 주십시오.</translation>
    </message>
    <message>
        <source>The call for help is over already.</source>
        <translation>도움 요청이 이미 끝났습니다.</translation>
    </message>
    <message>
        <source>The center did not take it. Please go there anyway.</source>
        <translation>센터가 받지 않았습니다. 그래도 바로 가 주십시오.</translation>
    </message>
    <message>
        <source>Not sent. Please go there, or call them.</source>
        <translation>보내지 못했습니다. 직접 가거나 전화해 주십시오.</translation>
    </message>
    <message>
        <source>Not certain that it arrived. Please press once more.</source>
        <translation>전해졌는지 모릅니다. 한 번 더 눌러 주십시오.</translation>
    </message>
    <message>
        <source>Not sent: they have left.</source>
        <translation>보내지 못했습니다. 이미 나간 직원입니다.</translation>
    </message>
    <message>
        <source>Not sent. Your words stay here.</source>
        <translation>보내지 못했습니다. 글은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Not sent. Your words stay here; Enter tries once more.</source>
        <translation>보내지 못했습니다. Enter로 한 번 더 보내 보십시오.</translation>
    </message>
    <message>
        <source>Not certain that it arrived. Enter sends it once more.</source>
        <translation>전해졌는지 모릅니다. Enter로 한 번 더 보냅니다.</translation>
    </message>
    <message>
        <source>They have hung up already.</source>
        <translation>이미 전화를 끊으셨습니다.</translation>
    </message>
    <message>
        <source>Somebody is answering already.</source>
        <translation>이미 다른 상담사가 받고 있습니다.</translation>
    </message>
    <message>
        <source>That counselor cannot answer just now.</source>
        <translation>그 상담사는 지금 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>Could not be given. They still wait for everybody.</source>
        <translation>맡기지 못했습니다. 여전히 누구나 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Not sent. They still wait for everybody.</source>
        <translation>보내지 못했습니다. 여전히 누구나 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Not certain that it arrived. You can give them once more.</source>
        <translation>전해졌는지 확실하지 않습니다. 한 번 더 맡기실 수 있습니다.</translation>
    </message>
    <message>
        <source>The talk is over already.</source>
        <translation>이미 끝난 상담입니다.</translation>
    </message>
    <message>
        <source>The center did not take it. You can try once more.</source>
        <translation>센터가 받지 않았습니다. 한 번 더 해 보실 수 있습니다.</translation>
    </message>
    <message>
        <source>Not sent. You can press once more.</source>
        <translation>보내지 못했습니다. 한 번 더 눌러 주십시오.</translation>
    </message>
    <message>
        <source>Not certain that it arrived.</source>
        <translation>전해졌는지 모릅니다.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>보내는 중 …</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냈습니다</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>말씀하심</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>짐작</translation>
    </message>
    <message>
        <source>Loneliness</source>
        <translation>외로움 대화</translation>
    </message>
    <message>
        <source>Welfare information</source>
        <translation>복지 정보</translation>
    </message>
    <message>
        <source>Family breakdown</source>
        <translation>가족 갈등·해체</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>사별</translation>
    </message>
    <message>
        <source>Business failure, debt</source>
        <translation>사업 실패·빚</translation>
    </message>
    <message>
        <source>Job seeking</source>
        <translation>구직</translation>
    </message>
    <message>
        <source>School and peers</source>
        <translation>학교·또래</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>직장</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>Depression, anxiety</source>
        <translation>우울·불안</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>주거</translation>
    </message>
    <message>
        <source>Living costs</source>
        <translation>생활비</translation>
    </message>
    <message>
        <source>Reclusion</source>
        <translation>은둔</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>학대</translation>
    </message>
    <message>
        <source>Suicide, self-harm</source>
        <translation>자살·자해</translation>
    </message>
    <message>
        <source>Wanted company</source>
        <translation>말벗</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Imminent</source>
        <translation>임박</translation>
    </message>
    <message>
        <source>Bring in somebody near</source>
        <translation>곁에 있어 줄 분과 이어 드리기</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>상담 가능</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>상담 중</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>정리 중</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>쉬는 중</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>상담사</translation>
    </message>
    <message>
        <source>Companion counselor</source>
        <translation>동행상담사</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>교육생</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>슈퍼바이저</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>나이대</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>District</source>
        <translation>사는 곳</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험도</translation>
    </message>
    <message>
        <source>Told by word</source>
        <translation>말로 안내</translation>
    </message>
    <message>
        <source>Sent in writing</source>
        <translation>글로 보냄</translation>
    </message>
    <message>
        <source>Connected in person</source>
        <translation>직접 연결</translation>
    </message>
    <message>
        <source>Under 20</source>
        <translation>청소년</translation>
    </message>
    <message>
        <source>20–39</source>
        <translation>청년</translation>
    </message>
    <message>
        <source>40–64</source>
        <translation>중장년</translation>
    </message>
    <message>
        <source>65+</source>
        <translation>노년</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Ask whether they are in a safe place now</source>
        <translation>지금 안전한 곳에 계신지 여쭙기</translation>
    </message>
    <message>
        <source>Ask them to keep away from what is dangerous</source>
        <translation>위험한 것과 떨어져 계시도록 부탁드리기</translation>
    </message>
    <message>
        <source>Find out where they are</source>
        <translation>계신 곳 확인하기</translation>
    </message>
    <message>
        <source>Call 119 together</source>
        <translation>119와 함께 통화하기</translation>
    </message>
    <message>
        <source>Make sure that help has arrived</source>
        <translation>도움이 도착했는지 확인하기</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>첫 번째 단계</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>두 번째 단계</translation>
    </message>
    <message>
        <source>Third step</source>
        <translation>세 번째 단계</translation>
    </message>
    <message>
        <source>Fourth step</source>
        <translation>네 번째 단계</translation>
    </message>
    <message>
        <source>Fifth step</source>
        <translation>다섯 번째 단계</translation>
    </message>
    <message>
        <source>Sixth step</source>
        <translation>여섯 번째 단계</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>안부</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스 확인</translation>
    </message>
    <message>
        <source>Call opened by hand</source>
        <translation>직접 연 상담</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>상담 마침</translation>
    </message>
    <message>
        <source>Draft of the note</source>
        <translation>상담 기록 초안</translation>
    </message>
    <message>
        <source>Signed note</source>
        <translation>서명한 기록</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>덧붙인 글</translation>
    </message>
    <message>
        <source>Step at a high risk</source>
        <translation>위험도 단계</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>Handed to a companion</source>
        <translation>동행상담</translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation>기록 열람</translation>
    </message>
    <message>
        <source>Finished practice</source>
        <translation>마친 연습</translation>
    </message>
    <message>
        <source>Jongno-gu</source>
        <translation>종로구</translation>
    </message>
    <message>
        <source>Jung-gu</source>
        <translation>중구</translation>
    </message>
    <message>
        <source>Yongsan-gu</source>
        <translation>용산구</translation>
    </message>
    <message>
        <source>Seongdong-gu</source>
        <translation>성동구</translation>
    </message>
    <message>
        <source>Gwangjin-gu</source>
        <translation>광진구</translation>
    </message>
    <message>
        <source>Dongdaemun-gu</source>
        <translation>동대문구</translation>
    </message>
    <message>
        <source>Jungnang-gu</source>
        <translation>중랑구</translation>
    </message>
    <message>
        <source>Seongbuk-gu</source>
        <translation>성북구</translation>
    </message>
    <message>
        <source>Gangbuk-gu</source>
        <translation>강북구</translation>
    </message>
    <message>
        <source>Dobong-gu</source>
        <translation>도봉구</translation>
    </message>
    <message>
        <source>Nowon-gu</source>
        <translation>노원구</translation>
    </message>
    <message>
        <source>Eunpyeong-gu</source>
        <translation>은평구</translation>
    </message>
    <message>
        <source>Seodaemun-gu</source>
        <translation>서대문구</translation>
    </message>
    <message>
        <source>Mapo-gu</source>
        <translation>마포구</translation>
    </message>
    <message>
        <source>Yangcheon-gu</source>
        <translation>양천구</translation>
    </message>
    <message>
        <source>Gangseo-gu</source>
        <translation>강서구</translation>
    </message>
    <message>
        <source>Guro-gu</source>
        <translation>구로구</translation>
    </message>
    <message>
        <source>Geumcheon-gu</source>
        <translation>금천구</translation>
    </message>
    <message>
        <source>Yeongdeungpo-gu</source>
        <translation>영등포구</translation>
    </message>
    <message>
        <source>Dongjak-gu</source>
        <translation>동작구</translation>
    </message>
    <message>
        <source>Gwanak-gu</source>
        <translation>관악구</translation>
    </message>
    <message>
        <source>Seocho-gu</source>
        <translation>서초구</translation>
    </message>
    <message>
        <source>Gangnam-gu</source>
        <translation>강남구</translation>
    </message>
    <message>
        <source>Songpa-gu</source>
        <translation>송파구</translation>
    </message>
    <message>
        <source>Gangdong-gu</source>
        <translation>강동구</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>첫 번째 통화</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>두 번째 통화</translation>
    </message>
    <message>
        <source>Third call</source>
        <translation>세 번째 통화</translation>
    </message>
    <message>
        <source>Fourth call</source>
        <translation>네 번째 통화</translation>
    </message>
    <message>
        <source>Fifth call</source>
        <translation>다섯 번째 통화</translation>
    </message>
    <message>
        <source>Sixth call</source>
        <translation>여섯 번째 통화</translation>
    </message>
    <message>
        <source>Seventh call</source>
        <translation>일곱 번째 통화</translation>
    </message>
    <message>
        <source>Eighth call</source>
        <translation>여덟 번째 통화</translation>
    </message>
    <message>
        <source>Ninth call</source>
        <translation>아홉 번째 통화</translation>
    </message>
    <message>
        <source>Tenth call</source>
        <translation>열 번째 통화</translation>
    </message>
    <message>
        <source>{age} ({basis})</source>
        <translation>{age}({basis})</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>근무 중 아님</translation>
    </message>
    <message>
        <source>District unknown</source>
        <translation>사는 곳 모름</translation>
    </message>
    <message>
        <source>Call no. {number}</source>
        <translation>{number}번째 통화</translation>
    </message>
    <message>
        <source>{alias}</source>
        <translation>{alias} 님</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>거신 분</translation>
    </message>
    <message>
        <source>‘{alias}’</source>
        <translation>‘{alias}’ 님</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Someone who has called before</source>
        <translation>전에 전화하신 분</translation>
    </message>
    <message>
        <source>A first-time caller</source>
        <translation>처음 전화하신 분</translation>
    </message>
    <message>
        <source>From the chat guide · “{words}”</source>
        <translation>챗봇에서 넘어오심 · “{words}”</translation>
    </message>
    <message>
        <source>Number not shown</source>
        <translation>번호 표시 없음</translation>
    </message>
    <message>
        <source>last talked on {day}</source>
        <translation>지난 상담은 {day}</translation>
    </message>
    <message>
        <source>counselor {name}</source>
        <translation>{name} 상담사</translation>
    </message>
</context>
</TS>
