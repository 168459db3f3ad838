-- A center's database as version 1 of the schema left it.
CREATE TABLE attempt (
	center_id VARCHAR(64) NOT NULL, 
	login_hash VARCHAR(64) NOT NULL, 
	failures INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (center_id, login_hash)
);
CREATE TABLE audit (
	center_id VARCHAR(64) NOT NULL, 
	n BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	actor VARCHAR(80) NOT NULL, 
	action VARCHAR(40) NOT NULL, 
	subject TEXT NOT NULL, 
	details TEXT NOT NULL, 
	origin VARCHAR(80) NOT NULL, 
	previous VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	PRIMARY KEY (center_id, n)
);
INSERT INTO audit (center_id, n, at, actor, action, subject, details, origin, previous, hash) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 1, 1795528705947, 'cli', 'center.created', '"9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8"', '{}', 'local', '0000000000000000000000000000000000000000000000000000000000000000', 'f98d72d11c82801be569accd8fd8a5e18eb6a4bab2bf6c3a3a269b019bfdc5c5');
INSERT INTO audit (center_id, n, at, actor, action, subject, details, origin, previous, hash) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 2, 1795528705953, 'cli', 'staff.added', '"f62e0fdd-32a2-4585-8d44-e8f86fdeb69f"', '{"role": "admin"}', 'local', 'f98d72d11c82801be569accd8fd8a5e18eb6a4bab2bf6c3a3a269b019bfdc5c5', '536df7a631d133b7298f14d500ae72c481b88b91e7893f70de4802cefd5ecc4d');
INSERT INTO audit (center_id, n, at, actor, action, subject, details, origin, previous, hash) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 3, 1795528705959, 'cli', 'staff.added', '"f6c55d8b-7d0f-4d21-ac84-57d18455f3bb"', '{"role": "supervisor"}', 'local', '536df7a631d133b7298f14d500ae72c481b88b91e7893f70de4802cefd5ecc4d', 'f8afb3dbc6d6f23672ab057a803b6355f7ca3029ff7a060543b363d413fc8e22');
INSERT INTO audit (center_id, n, at, actor, action, subject, details, origin, previous, hash) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 4, 1795528706002, 'cli', 'staff.added', '"c2cce6ce-e518-413e-9865-4d74343df927"', '{"role": "counselor"}', 'local', 'f8afb3dbc6d6f23672ab057a803b6355f7ca3029ff7a060543b363d413fc8e22', '27a0190c07278010e4d3993b8e92e06b61a5b2e14897938a170129e658f4d30c');
INSERT INTO audit (center_id, n, at, actor, action, subject, details, origin, previous, hash) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 5, 1795528706090, 'c2cce6ce-e518-413e-9865-4d74343df927', 'sign_in', '""', '{}', '127.0.0.1', '27a0190c07278010e4d3993b8e92e06b61a5b2e14897938a170129e658f4d30c', 'c86c3dab7985f16eaf1ba732ae97955a53335ebdaced161e9abf9651c10f2bf7');
CREATE TABLE call (
	center_id VARCHAR(64) NOT NULL, 
	contact_id VARCHAR(64) NOT NULL, 
	switchboard_id VARCHAR(200) NOT NULL, 
	open BOOLEAN NOT NULL, 
	PRIMARY KEY (center_id, contact_id)
);
CREATE INDEX call_open ON call (center_id, open);
INSERT INTO call (center_id, contact_id, switchboard_id, open) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', '3fd8d470-4e71-519e-bc3a-36560ec3cae8', 'pbx-old', false);
INSERT INTO call (center_id, contact_id, switchboard_id, open) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', '1cdfa0d1-4c30-5a2e-b5f0-3e7cdcc7b30c', 'pbx-new', true);
CREATE TABLE command (
	center_id VARCHAR(64) NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	vault_id VARCHAR(64) NOT NULL, 
	body_hash VARCHAR(64) NOT NULL, 
	verdict VARCHAR(20) NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	flags VARCHAR(200) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (center_id, id)
);
INSERT INTO command (center_id, id, vault_id, body_hash, verdict, reason, flags, at) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', '4a02f118-b897-4d0b-972e-9e8b2ffcb15d', '6e4c02e9-d58f-46b6-8306-f3629828e330', 'e00597d007bcabe7dcc8d809ad919bb475852cd95c6d8f6b3df23d3e3a3ccc8d', 'accepted', '', '', 1795528706144);
INSERT INTO command (center_id, id, vault_id, body_hash, verdict, reason, flags, at) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'c70b6596-821b-4a05-b27d-03bbc453b251', '6e4c02e9-d58f-46b6-8306-f3629828e330', 'f729149b6e30db698d2b1cb5bd74ff510be692f998f8e9f14277af4a1ca9647d', 'accepted', '', '', 1795528706153);
INSERT INTO command (center_id, id, vault_id, body_hash, verdict, reason, flags, at) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'c6fb0188-3bc5-4673-84cd-319de9ca3538', '6e4c02e9-d58f-46b6-8306-f3629828e330', '59ee1642bdd3531e8aaaa937c66318e858b74672bf307cf75ff3250bebc5ebca', 'accepted', '', '', 1795528706165);
CREATE TABLE counter (
	center_id VARCHAR(64) NOT NULL, 
	seq BIGINT NOT NULL, 
	rights BIGINT NOT NULL, 
	audit_n BIGINT NOT NULL, 
	audit_hash VARCHAR(64) NOT NULL, 
	PRIMARY KEY (center_id)
);
INSERT INTO counter (center_id, seq, rights, audit_n, audit_hash) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 18, 0, 5, 'c86c3dab7985f16eaf1ba732ae97955a53335ebdaced161e9abf9651c10f2bf7');
CREATE TABLE drain (
	center_id VARCHAR(64) NOT NULL, 
	vault_id VARCHAR(64) NOT NULL, 
	staff_id VARCHAR(64) NOT NULL, 
	expires_at BIGINT NOT NULL, 
	PRIMARY KEY (center_id, vault_id, staff_id)
);
CREATE TABLE feed_row (
	center_id VARCHAR(64) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	id VARCHAR(300) NOT NULL, 
	seq BIGINT NOT NULL, 
	born BIGINT NOT NULL, 
	body TEXT, 
	audience TEXT NOT NULL, 
	PRIMARY KEY (center_id, kind, id)
);
CREATE UNIQUE INDEX feed_row_by_seq ON feed_row (center_id, seq);
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'center', '9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 1, 1, '{"id":"9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8","name":"시험 센터","goal":3000,"goal_count":0,"goal_year":2026,"backup_seq":0,"on_call_id":"","on_call_name":"","on_call_phone":""}', '|all|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'staff', 'f62e0fdd-32a2-4585-8d44-e8f86fdeb69f', 2, 2, '{"id":"f62e0fdd-32a2-4585-8d44-e8f86fdeb69f","login":"admin","name":"관리자","role":"admin","active":true}', '|all|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'staff', 'f6c55d8b-7d0f-4d21-ac84-57d18455f3bb', 3, 3, '{"id":"f6c55d8b-7d0f-4d21-ac84-57d18455f3bb","login":"supervisor","name":"슈퍼바이저","role":"supervisor","active":true}', '|all|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'staff', 'c2cce6ce-e518-413e-9865-4d74343df927', 4, 4, '{"id":"c2cce6ce-e518-413e-9865-4d74343df927","login":"minji","name":"minji 님","role":"counselor","active":true}', '|all|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'contact', '3fd8d470-4e71-519e-bc3a-36560ec3cae8', 15, 5, '{"id":"3fd8d470-4e71-519e-bc3a-36560ec3cae8","channel":"call","state":"ended","joined_at":1000,"caller":{"alias":"달","number_last4":"","contacts_before":0,"last_contact_at":null,"last_counselor_id":null,"last_counselor_name":"","district":"","age_band":"","risk_before":null,"opening":""},"requested_by":"c2cce6ce-e518-413e-9865-4d74343df927","requested_at":1795528706117,"counselor_id":"c2cce6ce-e518-413e-9865-4d74343df927","extension":"","connected_at":5000,"ended_at":905000,"ended_by_switchboard":true,"failed_connections":0,"local":false,"about":false,"risk":"low","risk_asked":true,"signed_at":950000,"others":[],"flags":[],"reason":"","assigned_to":null,"assigned_at":null,"watched_by":null,"watched_at":null}', '|role:supervisor|staff:c2cce6ce-e518-413e-9865-4d74343df927|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'gone', 'contact/3fd8d470-4e71-519e-bc3a-36560ec3cae8', 8, 5, NULL, '|role:counselor|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'risk', '4a02f118-b897-4d0b-972e-9e8b2ffcb15d', 11, 11, '{"id":"4a02f118-b897-4d0b-972e-9e8b2ffcb15d","contact_id":"3fd8d470-4e71-519e-bc3a-36560ec3cae8","author_id":"c2cce6ce-e518-413e-9865-4d74343df927","asked":true,"level":"low","why_not":"","assessed_at":800000}', '|role:supervisor|staff:c2cce6ce-e518-413e-9865-4d74343df927|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'outcome', '4a02f118-b897-4d0b-972e-9e8b2ffcb15d', 12, 12, '{"command_id":"4a02f118-b897-4d0b-972e-9e8b2ffcb15d","verdict":"accepted","reason":""}', '|vault:6e4c02e9-d58f-46b6-8306-f3629828e330|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'followup', 'c70b6596-821b-4a05-b27d-03bbc453b251', 13, 13, '{"id":"c70b6596-821b-4a05-b27d-03bbc453b251","contact_id":"3fd8d470-4e71-519e-bc3a-36560ec3cae8","author_id":"c2cce6ce-e518-413e-9865-4d74343df927","purpose":"wellbeing","consented_at":890000,"window_from":null,"window_to":null,"requested_at":900000,"consent_wording":1,"may_leave_message":false,"companion_name":""}', '|role:companion|role:supervisor|staff:c2cce6ce-e518-413e-9865-4d74343df927|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'outcome', 'c70b6596-821b-4a05-b27d-03bbc453b251', 14, 14, '{"command_id":"c70b6596-821b-4a05-b27d-03bbc453b251","verdict":"accepted","reason":""}', '|vault:6e4c02e9-d58f-46b6-8306-f3629828e330|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'note', 'c6fb0188-3bc5-4673-84cd-319de9ca3538', 16, 16, '{"id":"c6fb0188-3bc5-4673-84cd-319de9ca3538","contact_id":"3fd8d470-4e71-519e-bc3a-36560ec3cae8","author_id":"c2cce6ce-e518-413e-9865-4d74343df927","kind":"signed","content":{"lines":[{"at":0,"text":"처음 걸어 주셨다고 하심. ''달''이라고 불러 드림."}],"age_band":null,"age_basis":null,"reasons":[],"primary_reason":null,"district":"","lives_alone":null,"alias":"","remember":"","promise":"","promise_asked_at":null},"signed_at":950000}', '|role:supervisor|staff:c2cce6ce-e518-413e-9865-4d74343df927|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'outcome', 'c6fb0188-3bc5-4673-84cd-319de9ca3538', 17, 17, '{"command_id":"c6fb0188-3bc5-4673-84cd-319de9ca3538","verdict":"accepted","reason":""}', '|vault:6e4c02e9-d58f-46b6-8306-f3629828e330|');
INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'contact', '1cdfa0d1-4c30-5a2e-b5f0-3e7cdcc7b30c', 18, 18, '{"id":"1cdfa0d1-4c30-5a2e-b5f0-3e7cdcc7b30c","channel":"call","state":"waiting","joined_at":2000000,"caller":{"alias":"","number_last4":"","contacts_before":0,"last_contact_at":null,"last_counselor_id":null,"last_counselor_name":"","district":"","age_band":"","risk_before":null,"opening":""},"requested_by":null,"requested_at":null,"counselor_id":null,"extension":"","connected_at":null,"ended_at":null,"ended_by_switchboard":false,"failed_connections":0,"local":false,"about":false,"risk":null,"risk_asked":null,"signed_at":null,"others":[],"flags":[],"reason":"","assigned_to":null,"assigned_at":null,"watched_by":null,"watched_at":null}', '|role:counselor|role:supervisor|');
CREATE TABLE lease (
	center_id VARCHAR(64) NOT NULL, 
	staff_id VARCHAR(64) NOT NULL, 
	expires_at BIGINT NOT NULL, 
	lapsed BOOLEAN NOT NULL, 
	PRIMARY KEY (center_id, staff_id)
);
CREATE TABLE meta (
	center_id VARCHAR(64) NOT NULL, 
	key VARCHAR(40) NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (center_id, key)
);
INSERT INTO meta (center_id, key, value) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'schema', '1');
INSERT INTO meta (center_id, key, value) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'incarnation', 'bfac2be428fbf10a');
INSERT INTO meta (center_id, key, value) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'key', '1ef16473f2b14d4ff9290c3b85029151');
CREATE TABLE request (
	center_id VARCHAR(64) NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	staff_id VARCHAR(64) NOT NULL, 
	body_hash VARCHAR(64) NOT NULL, 
	answer VARCHAR(20) NOT NULL, 
	reason VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (center_id, id)
);
CREATE INDEX request_by_time ON request (center_id, at);
INSERT INTO request (center_id, id, staff_id, body_hash, answer, reason, at) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'e6864b11-067e-4ea8-b0d9-6be967971b44', 'c2cce6ce-e518-413e-9865-4d74343df927', 'ec37c518dc2110679736eaa0355e6a54f9fce99557d12e01cf834bff3f849d02', 'done', '', 1795528706117);
CREATE TABLE staff (
	center_id VARCHAR(64) NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	login VARCHAR(80) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	active BOOLEAN NOT NULL, 
	password_hash TEXT NOT NULL, 
	must_change_password BOOLEAN NOT NULL, 
	epoch INTEGER NOT NULL, 
	created_at BIGINT NOT NULL, 
	PRIMARY KEY (center_id, id), 
	UNIQUE (center_id, login)
);
INSERT INTO staff (center_id, id, login, name, role, active, password_hash, must_change_password, epoch, created_at) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'f62e0fdd-32a2-4585-8d44-e8f86fdeb69f', 'admin', '관리자', 'admin', true, '$argon2id$v=19$m=8,t=1,p=1$kpIsT/Do7ft9/pMWf0lm1g$ukjiVgZD/yKc/iNPb8cg84SR7TL6PgquhM0gDMi8/sI', true, 1, 1795528705953);
INSERT INTO staff (center_id, id, login, name, role, active, password_hash, must_change_password, epoch, created_at) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'f6c55d8b-7d0f-4d21-ac84-57d18455f3bb', 'supervisor', '슈퍼바이저', 'supervisor', true, '$argon2id$v=19$m=8,t=1,p=1$zPILLZeHuTCUt8ILKWkWVw$9BV+1XBDj4vSlKv+ZOd9dYFntKsC9rmoCMjUrCf56z8', true, 1, 1795528705959);
INSERT INTO staff (center_id, id, login, name, role, active, password_hash, must_change_password, epoch, created_at) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'c2cce6ce-e518-413e-9865-4d74343df927', 'minji', 'minji 님', 'counselor', true, '$argon2id$v=19$m=8,t=1,p=1$e/T5rIRjtlFbtT2wyeMk0g$qiURIvRJl8PGGnzr1mb/r9QnUdfBpyFPqdC2F8w/kxk', false, 1, 1795528706002);
CREATE TABLE token (
	center_id VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	staff_id VARCHAR(64) NOT NULL, 
	created_at BIGINT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	revoked_at BIGINT, 
	PRIMARY KEY (center_id, hash)
);
CREATE INDEX token_by_staff ON token (center_id, staff_id);
INSERT INTO token (center_id, hash, staff_id, created_at, expires_at, revoked_at) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', 'ceed9560b19428aa4cab263bde8057b97b494790bd088c8636200e1e9d51b17f', 'c2cce6ce-e518-413e-9865-4d74343df927', 1795528706090, 1796738306090, NULL);
CREATE TABLE vault (
	center_id VARCHAR(64) NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	staff_id VARCHAR(64) NOT NULL, 
	secret BYTEA, 
	bound_at BIGINT NOT NULL, 
	PRIMARY KEY (center_id, id)
);
INSERT INTO vault (center_id, id, staff_id, secret, bound_at) VALUES ('9ae0879e-8a2b-43d7-9bcb-5d24ba0177b8', '6e4c02e9-d58f-46b6-8306-f3629828e330', 'c2cce6ce-e518-413e-9865-4d74343df927', NULL, 1795528706144);
