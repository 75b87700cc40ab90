-- A file of form 2. It stands for the files that people have, and is never edited.
PRAGMA application_id = 1196966978;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE "agreement" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "name" TEXT NOT NULL,
    "number" TEXT,
    "agreement_type" INTEGER,
    "state" INTEGER,
    "signed_on" DATE NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "contact" INTEGER,
    "opportunity" INTEGER,
    "colleague" INTEGER,
    "amount" INTEGER,
    "currency" INTEGER,
    "products" TEXT,
    "settlement" INTEGER,
    "remarks" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("agreement_type") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("state") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact") REFERENCES "contact" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("opportunity") REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("currency") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("settlement") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "agreement" VALUES(1,'876d7f2ca3fe4295adcbb0d2e5e4736f',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Agreement','㛃𬍛 “quoted” ''single'' ; -- \ Agreement number',419,426,'2025-11-30','2025-11-30','2025-11-30',1,1,NULL,123450,585,',1,',114,'㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "attachment" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "file_name" TEXT NOT NULL,
    "attachment_kind" INTEGER,
    "size" INTEGER,
    "content" TEXT NOT NULL,
    "remarks" TEXT, "record" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("attachment_kind") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "attachment" VALUES(1,'8f65b63a00a146d5a84f2b9e5bdf7aa7',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'图.txt',NULL,256,'40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880',NULL,NULL);
CREATE TABLE "attachment_content" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "data" BLOB NOT NULL
);
INSERT INTO "attachment_content" VALUES(1,'40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880',0,X'000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF');
CREATE TABLE "batch" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "colleague" INTEGER,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "undoes" INTEGER,
    FOREIGN KEY ("undoes") REFERENCES "batch" ("id") ON DELETE RESTRICT
);
INSERT INTO "batch" VALUES(1,'2607590dc98b480dac68fad553ac1533','2026-03-18T06:30:00Z',NULL,'defaults','["Dictionary defaults", {}]',NULL);
INSERT INTO "batch" VALUES(2,'8b7df156e8e04a169b8259c6a151ceaa','2026-03-18T06:30:00Z',NULL,'save','["New colleague “{name}”", {"name": "梅 Mei"}]',NULL);
INSERT INTO "batch" VALUES(3,'af352369d6c340f486b71d40923582de','2026-03-18T06:30:00Z',1,'save','["Everything", {}]',NULL);
INSERT INTO "batch" VALUES(4,'89730fd391984a6a8680afc91bfcf0af','2026-03-18T06:30:00Z',1,'save','["Added {what}", {"what": "图.txt"}]',NULL);
INSERT INTO "batch" VALUES(5,'b1809452636f47cab2b5b6bbeb817c7e','2026-03-18T07:30:00Z',2,'save','["Edited “{name}”", {"name": "Otto"}]',NULL);
INSERT INTO "batch" VALUES(6,'f9a350edab9344d59b72c6cdf2dbaaf0','2026-03-18T08:30:00Z',2,'undo','["Edited “{name}”", {"name": "Otto"}]',5);
CREATE TABLE "bid" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "name" TEXT NOT NULL,
    "tender_number" TEXT,
    "bid_kind" INTEGER,
    "state" INTEGER,
    "deadline_on" DATE,
    "opening_on" DATE NOT NULL,
    "opening_time" TEXT,
    "place" TEXT,
    "opportunity" INTEGER,
    "colleague" INTEGER,
    "our_price" INTEGER,
    "currency" INTEGER,
    "documents_fee" INTEGER,
    "deposit" INTEGER,
    "deposit_state" INTEGER,
    "winner" TEXT,
    "result" TEXT,
    "remarks" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("bid_kind") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("state") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("opportunity") REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("currency") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("deposit_state") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "bid" VALUES(1,'3fa3042751544604a3c8d829664ea58b',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Project','㛃𬍛 “quoted” ''single'' ; -- \ Tender number',410,401,'2025-11-30','2025-11-30','09:15','㛃𬍛 “quoted” ''single'' ; -- \ Place',1,NULL,123450,585,123450,123450,415,'㛃𬍛 “quoted” ''single'' ; -- \ Who won','㛃𬍛 “quoted” ''single'' ; -- \ Result','㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "billing_entity" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "position" INTEGER NOT NULL,
    "company" TEXT,
    "tax_number" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "bank" TEXT,
    "account" TEXT,
    "default" INTEGER NOT NULL,
    "phone_digits" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT
);
INSERT INTO "billing_entity" VALUES(1,'2b3200de7226439d94d036f71f2a8645',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,2,'㛃𬍛 “quoted” ''single'' ; -- \ Company','㛃𬍛 “quoted” ''single'' ; -- \ Tax number','㛃𬍛 “quoted” ''single'' ; -- \ Address','020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Bank','㛃𬍛 “quoted” ''single'' ; -- \ Bank account',1,'02088886666');
CREATE TABLE "change" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "batch" INTEGER NOT NULL,
    "table_name" TEXT NOT NULL,
    "row_uid" TEXT NOT NULL,
    "customer_uid" TEXT,
    "version" INTEGER NOT NULL,
    "fields" TEXT NOT NULL,
    FOREIGN KEY ("batch") REFERENCES "batch" ("id") ON DELETE RESTRICT
);
INSERT INTO "change" VALUES(1,1,'dictionary_value','c208709e09185f32b89161e24da20d35',NULL,1,'{"dictionary":[null,"region"],"code":[null,"south_china"],"label_zh":[null,"华南"],"label_en":[null,"South China"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(2,1,'dictionary_value','4381ea0044c256ed88f0e0e9a5383e0e',NULL,1,'{"dictionary":[null,"region"],"code":[null,"east_china"],"label_zh":[null,"华东"],"label_en":[null,"East China"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(3,1,'dictionary_value','fcc079619f1a5bd0be3ffd1e3677170d',NULL,1,'{"dictionary":[null,"region"],"code":[null,"central_china"],"label_zh":[null,"华中"],"label_en":[null,"Central China"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(4,1,'dictionary_value','87ace2d792005fc09c6d7a3e0a7ab1d7',NULL,1,'{"dictionary":[null,"region"],"code":[null,"north_china"],"label_zh":[null,"华北"],"label_en":[null,"North China"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(5,1,'dictionary_value','26b49bcfacd35fa69508147353b797e6',NULL,1,'{"dictionary":[null,"region"],"code":[null,"southwest"],"label_zh":[null,"西南"],"label_en":[null,"Southwest"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(6,1,'dictionary_value','137651002d4a56829e77ac159314cf80',NULL,1,'{"dictionary":[null,"region"],"code":[null,"northwest"],"label_zh":[null,"西北"],"label_en":[null,"Northwest"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(7,1,'dictionary_value','14329b6cc3d651b580553408940d1994',NULL,1,'{"dictionary":[null,"region"],"code":[null,"northeast"],"label_zh":[null,"东北"],"label_en":[null,"Northeast"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(8,1,'dictionary_value','311eea0251e05db0b856a980cfae3f89',NULL,1,'{"dictionary":[null,"region"],"code":[null,"hk_macao_taiwan"],"label_zh":[null,"港澳台"],"label_en":[null,"Hong Kong, Macao, Taiwan"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(9,1,'dictionary_value','26fbf8e286325913bf3b52b181d6e143',NULL,1,'{"dictionary":[null,"region"],"code":[null,"overseas"],"label_zh":[null,"海外"],"label_en":[null,"Overseas"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(10,1,'dictionary_value','f0ebeecc75775e3aba2a54e8f278793f',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"state_owned"],"label_zh":[null,"国有企业"],"label_en":[null,"State-owned"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(11,1,'dictionary_value','50ab1c0b73a75af6978534c172f23b73',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"joint_venture"],"label_zh":[null,"中外合资"],"label_en":[null,"Sino-foreign joint venture"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(12,1,'dictionary_value','f9efc2173e1e536f9ab5306bcb69c330',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"private"],"label_zh":[null,"私营或个体户"],"label_en":[null,"Private or self-employed"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(13,1,'dictionary_value','ba374c3d5ce35801a43d3b6528ecdef6',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"partnership"],"label_zh":[null,"合伙企业"],"label_en":[null,"Partnership"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(14,1,'dictionary_value','ad14ebfea579585bb6dfc5019cbfb115',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"foreign_owned"],"label_zh":[null,"外商独资"],"label_en":[null,"Wholly foreign-owned"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(15,1,'dictionary_value','413f636b35a850ecb7aa64f750a8bd37',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"group"],"label_zh":[null,"集团公司"],"label_en":[null,"Group company"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(16,1,'dictionary_value','2f263abda8a655868148e45276f9178d',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"listed"],"label_zh":[null,"上市公司"],"label_en":[null,"Listed company"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(17,1,'dictionary_value','9f3daee2e123535e9817a99e780ae508',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"sasac"],"label_zh":[null,"国资委管辖"],"label_en":[null,"Under SASAC"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(18,1,'dictionary_value','9d7a6e7148965a959a8b2c9ba9a85b2e',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"finance"],"label_zh":[null,"财务公司"],"label_en":[null,"Finance company"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(19,1,'dictionary_value','8637c29d1cd65690b264be01dd8bd7cd',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"investment"],"label_zh":[null,"投资公司"],"label_en":[null,"Investment company"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(20,1,'dictionary_value','fdb96d1f4c3d518996bc3fc6677cf125',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"joint_or_sole"],"label_zh":[null,"合资独资公司"],"label_en":[null,"Joint or sole venture"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(21,1,'dictionary_value','6926231c4f3553d79d198767dd85063a',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"institution"],"label_zh":[null,"事业法人及社团"],"label_en":[null,"Public institution or association"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(22,1,'dictionary_value','80ab232e52b55cb6b3f2664e6f3ad334',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"ordinary"],"label_zh":[null,"一般公司"],"label_en":[null,"Ordinary company"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(23,1,'dictionary_value','29c4fdba788b50e9b73af56cb2c33551',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"government"],"label_zh":[null,"政府机关"],"label_en":[null,"Government body"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(24,1,'dictionary_value','b1618d61c4b55116a870e3dcaf14dd8d',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"individual"],"label_zh":[null,"个人"],"label_en":[null,"Individual"],"position":[null,15],"active":[null,true]}');
INSERT INTO "change" VALUES(25,1,'dictionary_value','7a8590c1e4db55dd9c3e848869884904',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"other"],"label_zh":[null,"其它"],"label_en":[null,"Other"],"position":[null,16],"active":[null,true]}');
INSERT INTO "change" VALUES(26,1,'dictionary_value','781873eccc7b53feac1029bc478ed073',NULL,1,'{"dictionary":[null,"source"],"code":[null,"web_ad"],"label_zh":[null,"网站广告"],"label_en":[null,"Web advertisement"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(27,1,'dictionary_value','a6448ccbadab5979864e5e5b5a0f189b',NULL,1,'{"dictionary":[null,"source"],"code":[null,"exhibition"],"label_zh":[null,"展览会"],"label_en":[null,"Exhibition"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(28,1,'dictionary_value','ab36f1589af859aa8e2de7d44a72bdee',NULL,1,'{"dictionary":[null,"source"],"code":[null,"referral"],"label_zh":[null,"客户推荐"],"label_en":[null,"Customer referral"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(29,1,'dictionary_value','9303377b4d6957e0a36ee09358bc44bd',NULL,1,'{"dictionary":[null,"source"],"code":[null,"telephone"],"label_zh":[null,"电话"],"label_en":[null,"Telephone"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(30,1,'dictionary_value','0c8479a87a435149bc3ea526254cf48b',NULL,1,'{"dictionary":[null,"source"],"code":[null,"mail"],"label_zh":[null,"邮件"],"label_en":[null,"Mail"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(31,1,'dictionary_value','25a6a1f0218e562486f26247738016fa',NULL,1,'{"dictionary":[null,"source"],"code":[null,"press_ad"],"label_zh":[null,"报刊广告"],"label_en":[null,"Press advertisement"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(32,1,'dictionary_value','5a84f4f9cc155dc8bbf12d4da0e7929f',NULL,1,'{"dictionary":[null,"source"],"code":[null,"yellow_pages"],"label_zh":[null,"黄页"],"label_en":[null,"Yellow pages"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(33,1,'dictionary_value','fe95c63ff1b6508db49e568792cef72e',NULL,1,'{"dictionary":[null,"source"],"code":[null,"friend"],"label_zh":[null,"朋友介绍"],"label_en":[null,"Friend"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(34,1,'dictionary_value','6d894c1eea9d5c338a55f0856bd1e895',NULL,1,'{"dictionary":[null,"source"],"code":[null,"web_form"],"label_zh":[null,"网站表单"],"label_en":[null,"Web form"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(35,1,'dictionary_value','a9bbdcde79995e7d87d7abe0eaf3741f',NULL,1,'{"dictionary":[null,"source"],"code":[null,"meeting"],"label_zh":[null,"会议结识"],"label_en":[null,"Met at a meeting"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(36,1,'dictionary_value','5e0897100fbb500c85aed28b698014d9',NULL,1,'{"dictionary":[null,"source"],"code":[null,"search_engine"],"label_zh":[null,"搜索引擎"],"label_en":[null,"Search engine"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(37,1,'dictionary_value','a1a71565a27a5662b7bae2fb279f0361',NULL,1,'{"dictionary":[null,"source"],"code":[null,"social_media"],"label_zh":[null,"微信/社交媒体"],"label_en":[null,"WeChat or social media"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(38,1,'dictionary_value','ba9e8b444aa25cff98b2fdca00a8aa6c',NULL,1,'{"dictionary":[null,"source"],"code":[null,"cold_visit"],"label_zh":[null,"陌生拜访"],"label_en":[null,"Cold visit"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(39,1,'dictionary_value','291e8be55fac5dc48d819b682ef899d4',NULL,1,'{"dictionary":[null,"source"],"code":[null,"tender_site"],"label_zh":[null,"招投标网"],"label_en":[null,"Tender site"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(40,1,'dictionary_value','91cc71a1eb41590185d4816e1f4591c6',NULL,1,'{"dictionary":[null,"source"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,15],"active":[null,true]}');
INSERT INTO "change" VALUES(41,1,'dictionary_value','c02da62605665fce827a9416350756ef',NULL,1,'{"dictionary":[null,"category"],"code":[null,"potential_end"],"label_zh":[null,"潜在终端客户"],"label_en":[null,"Potential end customer"],"position":[null,1],"active":[null,true],"flags":[null,"potential end"]}');
INSERT INTO "change" VALUES(42,1,'dictionary_value','45cfe006d8f1529a86bf306f75ff7112',NULL,1,'{"dictionary":[null,"category"],"code":[null,"potential_agent"],"label_zh":[null,"潜在代理"],"label_en":[null,"Potential agent"],"position":[null,2],"active":[null,true],"flags":[null,"potential agent"]}');
INSERT INTO "change" VALUES(43,1,'dictionary_value','b54e1846d5c1580ca39cbc5453708ef0',NULL,1,'{"dictionary":[null,"category"],"code":[null,"current_end"],"label_zh":[null,"现有终端客户"],"label_en":[null,"Current end customer"],"position":[null,3],"active":[null,true],"flags":[null,"current end"]}');
INSERT INTO "change" VALUES(44,1,'dictionary_value','b688171e520b5a46a74121dbd4042e62',NULL,1,'{"dictionary":[null,"category"],"code":[null,"current_agent"],"label_zh":[null,"现有代理"],"label_en":[null,"Current agent"],"position":[null,4],"active":[null,true],"flags":[null,"current agent"]}');
INSERT INTO "change" VALUES(45,1,'dictionary_value','52930014640051db95a6e1737ee94218',NULL,1,'{"dictionary":[null,"category"],"code":[null,"lost_end"],"label_zh":[null,"流失终端客户"],"label_en":[null,"Lost end customer"],"position":[null,5],"active":[null,true],"flags":[null,"lost end"]}');
INSERT INTO "change" VALUES(46,1,'dictionary_value','813a4e62af56548e9f058ed2e6406998',NULL,1,'{"dictionary":[null,"category"],"code":[null,"lost_agent"],"label_zh":[null,"流失代理"],"label_en":[null,"Lost agent"],"position":[null,6],"active":[null,true],"flags":[null,"lost agent"]}');
INSERT INTO "change" VALUES(47,1,'dictionary_value','e59e07ddea2650889f452a67fb3d9761',NULL,1,'{"dictionary":[null,"category"],"code":[null,"partner"],"label_zh":[null,"合作者"],"label_en":[null,"Partner"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(48,1,'dictionary_value','a99e8a9113015be0bc55cac1d8d8281b',NULL,1,'{"dictionary":[null,"category"],"code":[null,"supplier"],"label_zh":[null,"供应商"],"label_en":[null,"Supplier"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(49,1,'dictionary_value','705467e1b1b4567faa307708ecc5f5ed',NULL,1,'{"dictionary":[null,"category"],"code":[null,"peer"],"label_zh":[null,"同行"],"label_en":[null,"Peer"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(50,1,'dictionary_value','7733ccb9120757d1a44b6d36b12c3aec',NULL,1,'{"dictionary":[null,"category"],"code":[null,"other_party"],"label_zh":[null,"其他往来单位"],"label_en":[null,"Other party"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(51,1,'dictionary_value','a35f9bcd374f5b7ebf6b97b1a12b45b2',NULL,1,'{"dictionary":[null,"partner_role"],"code":[null,"buyer"],"label_zh":[null,"购买方"],"label_en":[null,"Buyer"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(52,1,'dictionary_value','a9d922d386815839abbd408fd21a3870',NULL,1,'{"dictionary":[null,"partner_role"],"code":[null,"partner"],"label_zh":[null,"合作者"],"label_en":[null,"Partner"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(53,1,'dictionary_value','b6c69508c7ca53b3a5efde0fafd541b9',NULL,1,'{"dictionary":[null,"partner_role"],"code":[null,"agent"],"label_zh":[null,"代理商"],"label_en":[null,"Agent"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(54,1,'dictionary_value','30dd37c33fea55979c74592048bf58e8',NULL,1,'{"dictionary":[null,"party_kind"],"code":[null,"customer"],"label_zh":[null,"客户"],"label_en":[null,"Customer"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(55,1,'dictionary_value','9161da3aa77b57508563817bab7530aa',NULL,1,'{"dictionary":[null,"party_kind"],"code":[null,"supplier"],"label_zh":[null,"供应商"],"label_en":[null,"Supplier"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(56,1,'dictionary_value','ea86656a42e059a5a36e1e11617b9402',NULL,1,'{"dictionary":[null,"party_kind"],"code":[null,"peer"],"label_zh":[null,"同行"],"label_en":[null,"Peer"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(57,1,'dictionary_value','8c3065662c8254fdbcf2452e5978c0e3',NULL,1,'{"dictionary":[null,"party_kind"],"code":[null,"carrier"],"label_zh":[null,"承运商"],"label_en":[null,"Carrier"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(58,1,'dictionary_value','b904539fea795c84b1c9be2b66a6a1a0',NULL,1,'{"dictionary":[null,"party_kind"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(59,1,'dictionary_value','b4204c52227f566596a9fd2a87da7648',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"education"],"label_zh":[null,"教育"],"label_en":[null,"Education"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(60,1,'dictionary_value','6c9d4ffd5c8e5720b0ef466202b5935f',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"health_care"],"label_zh":[null,"医疗卫生"],"label_en":[null,"Health care"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(61,1,'dictionary_value','2aba20808de956b09ef983300f022529',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"government"],"label_zh":[null,"政府"],"label_en":[null,"Government"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(62,1,'dictionary_value','21c7cc9257da512e9e0a89870367512c',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"chemicals"],"label_zh":[null,"化工"],"label_en":[null,"Chemicals"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(63,1,'dictionary_value','ccddba1ec081590cb7c6d82f5103ec6b',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"machinery"],"label_zh":[null,"机械制造"],"label_en":[null,"Machinery"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(64,1,'dictionary_value','1e23818d73765386a41f6cc5f84f2191',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"electronics"],"label_zh":[null,"电子电器"],"label_en":[null,"Electronics"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(65,1,'dictionary_value','22e229d846a45b26a118aa7cb1b6da1e',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"automotive"],"label_zh":[null,"汽车及配件"],"label_en":[null,"Automotive"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(66,1,'dictionary_value','ea3d7dca6f825b2eac1f3ea28ca11450',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"construction"],"label_zh":[null,"建筑工程"],"label_en":[null,"Construction"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(67,1,'dictionary_value','5141df62e0f754ec90b769264475b0b6',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"real_estate"],"label_zh":[null,"房地产"],"label_en":[null,"Real estate"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(68,1,'dictionary_value','b611b0727d4c533bbce1823790f517e2',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"finance"],"label_zh":[null,"金融保险"],"label_en":[null,"Finance and insurance"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(69,1,'dictionary_value','6c5bd1a7d00b531b9728971b4a901d07',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"information"],"label_zh":[null,"信息技术"],"label_en":[null,"Information technology"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(70,1,'dictionary_value','17489620cb8d55728c4e2b8a1f2b036d',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"telecommunications"],"label_zh":[null,"通信"],"label_en":[null,"Telecommunications"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(71,1,'dictionary_value','9231c682b73d50b991a2f7b1d44d7422',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"energy"],"label_zh":[null,"能源电力"],"label_en":[null,"Energy"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(72,1,'dictionary_value','3378c2696c4b529f89a315e03b6aa7be',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"logistics"],"label_zh":[null,"交通物流"],"label_en":[null,"Transport and logistics"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(73,1,'dictionary_value','f84a9bc8dd085f8b84849a88a05d4afd',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"retail"],"label_zh":[null,"批发零售"],"label_en":[null,"Wholesale and retail"],"position":[null,15],"active":[null,true]}');
INSERT INTO "change" VALUES(74,1,'dictionary_value','8654faa7417a5c37b225fee889baf0e5',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"food"],"label_zh":[null,"食品饮料"],"label_en":[null,"Food and beverage"],"position":[null,16],"active":[null,true]}');
INSERT INTO "change" VALUES(75,1,'dictionary_value','6deaa9eba24e53758d0db40de800f485',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"textiles"],"label_zh":[null,"纺织服装"],"label_en":[null,"Textiles and clothing"],"position":[null,17],"active":[null,true]}');
INSERT INTO "change" VALUES(76,1,'dictionary_value','905544f027095b77934bc5e41f2b6e42',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"medicine"],"label_zh":[null,"医药"],"label_en":[null,"Pharmaceuticals"],"position":[null,18],"active":[null,true]}');
INSERT INTO "change" VALUES(77,1,'dictionary_value','e9cd74e89123545b8d96ba19f113e6c5',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"agriculture"],"label_zh":[null,"农林牧渔"],"label_en":[null,"Agriculture"],"position":[null,19],"active":[null,true]}');
INSERT INTO "change" VALUES(78,1,'dictionary_value','3a30f64df7185f69b754f32b47b7c026',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"catering"],"label_zh":[null,"餐饮旅游"],"label_en":[null,"Catering and travel"],"position":[null,20],"active":[null,true]}');
INSERT INTO "change" VALUES(79,1,'dictionary_value','2e6cb82d855a571bb76c7096817ca5b4',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"media"],"label_zh":[null,"文化传媒"],"label_en":[null,"Media"],"position":[null,21],"active":[null,true]}');
INSERT INTO "change" VALUES(80,1,'dictionary_value','746778bbec975961bbbaf7eecac6e512',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"environment"],"label_zh":[null,"环保"],"label_en":[null,"Environment"],"position":[null,22],"active":[null,true]}');
INSERT INTO "change" VALUES(81,1,'dictionary_value','e2863414bded585b89e85e2b606524d8',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"professional"],"label_zh":[null,"专业服务"],"label_en":[null,"Professional services"],"position":[null,23],"active":[null,true]}');
INSERT INTO "change" VALUES(82,1,'dictionary_value','d2e3522a0fa559d28a67a7fe4b4f7ae6',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,24],"active":[null,true]}');
INSERT INTO "change" VALUES(83,1,'dictionary_value','db10d1b92a3d5c8895e96232dbe52e42',NULL,1,'{"dictionary":[null,"level"],"code":[null,"a"],"label_zh":[null,"A 重点客户"],"label_en":[null,"A Key"],"position":[null,1],"active":[null,true],"days":[null,14],"maximum_days":[null,20]}');
INSERT INTO "change" VALUES(84,1,'dictionary_value','c628dd787eec5f718f81f450da155cfe',NULL,1,'{"dictionary":[null,"level"],"code":[null,"b"],"label_zh":[null,"B 重要客户"],"label_en":[null,"B Important"],"position":[null,2],"active":[null,true],"days":[null,30],"maximum_days":[null,45]}');
INSERT INTO "change" VALUES(85,1,'dictionary_value','cb6722bf93b05ac6bff412c27852fbf3',NULL,1,'{"dictionary":[null,"level"],"code":[null,"c"],"label_zh":[null,"C 普通客户"],"label_en":[null,"C Ordinary"],"position":[null,3],"active":[null,true],"days":[null,60],"maximum_days":[null,80]}');
INSERT INTO "change" VALUES(86,1,'dictionary_value','6a3781dab9c852c5aaa8937f19ec7b26',NULL,1,'{"dictionary":[null,"level"],"code":[null,"d"],"label_zh":[null,"D 小客户"],"label_en":[null,"D Small"],"position":[null,4],"active":[null,true],"days":[null,90],"maximum_days":[null,120]}');
INSERT INTO "change" VALUES(87,1,'dictionary_value','1aeb7a1be4d057c9ada30e7cd9517690',NULL,1,'{"dictionary":[null,"level"],"code":[null,"unrated"],"label_zh":[null,"未评级"],"label_en":[null,"Unrated"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(88,1,'dictionary_value','9c10d5ee0ea55ba399bf4d2dcd398562',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"1"],"label_zh":[null,"很差"],"label_en":[null,"Poor"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(89,1,'dictionary_value','3ba0df57bf1f5aab978878491303001a',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"2"],"label_zh":[null,"较差"],"label_en":[null,"Weak"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(90,1,'dictionary_value','5e2405222e1e5e43b3efa3f5cee0293b',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"3"],"label_zh":[null,"一般"],"label_en":[null,"Fair"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(91,1,'dictionary_value','c368a730c4385c8b9c84965534e79961',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"4"],"label_zh":[null,"良好"],"label_en":[null,"Good"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(92,1,'dictionary_value','fb260e07b3735c30a4209ddcb08f8743',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"5"],"label_zh":[null,"优秀"],"label_en":[null,"Excellent"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(93,1,'dictionary_value','ffb08cddb5b9565792e8e2c13f4650bf',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"0"],"label_zh":[null,"未评"],"label_en":[null,"Not rated"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(94,1,'dictionary_value','5478eb3186145006b8fa67cf61628765',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"under_500k"],"label_zh":[null,"50万以下"],"label_en":[null,"Under 0.5 M"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(95,1,'dictionary_value','dacb791e99095b93b75292eea72f3f2e',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"500k_2m"],"label_zh":[null,"50-200万"],"label_en":[null,"0.5-2 M"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(96,1,'dictionary_value','d90725dae2ff582c85b73e1982d7ecdb',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"2m_5m"],"label_zh":[null,"200-500万"],"label_en":[null,"2-5 M"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(97,1,'dictionary_value','030a7878cd675fd59210c42f847ec105',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"5m_20m"],"label_zh":[null,"500-2000万"],"label_en":[null,"5-20 M"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(98,1,'dictionary_value','29ac7892c2f35ee2895725ea472903af',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"20m_100m"],"label_zh":[null,"2000万-1亿"],"label_en":[null,"20-100 M"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(99,1,'dictionary_value','91ddfae10f8b5f4d9119168c1a1dfa6d',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"100m_1b"],"label_zh":[null,"1亿-10亿"],"label_en":[null,"100 M-1 B"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(100,1,'dictionary_value','99adbb9d3a6e54caaf4f79bf7ae39b7c',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"over_1b"],"label_zh":[null,"10亿以上"],"label_en":[null,"Over 1 B"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(101,1,'dictionary_value','ca4e6fe39591589bada1f4f5fa2ceef1',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(102,1,'dictionary_value','79636380743c59a6a8827fb4ed30ea7c',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"under_1"],"label_zh":[null,"不足1年"],"label_en":[null,"Under 1 year"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(103,1,'dictionary_value','4393dd9b84125a75bc94a42fe0e96699',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"1_3"],"label_zh":[null,"1-3年"],"label_en":[null,"1-3 years"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(104,1,'dictionary_value','5ac16436b8605bb781fa025c2775340e',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"3_5"],"label_zh":[null,"3-5年"],"label_en":[null,"3-5 years"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(105,1,'dictionary_value','d2e42322524d5a33afaabb2fd61ea44a',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"5_10"],"label_zh":[null,"5-10年"],"label_en":[null,"5-10 years"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(106,1,'dictionary_value','5970b4d232ec59db886ff87e79cca11c',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"10_20"],"label_zh":[null,"10-20年"],"label_en":[null,"10-20 years"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(107,1,'dictionary_value','31843e52f26358879ece89cbc52f3874',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"over_20"],"label_zh":[null,"20年以上"],"label_en":[null,"Over 20 years"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(108,1,'dictionary_value','caf475e6dc695a84a8aed9befd0e91b7',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(109,1,'dictionary_value','0fd572d17dac5e59ab4747672ce81b27',NULL,1,'{"dictionary":[null,"industry_position"],"code":[null,"leader"],"label_zh":[null,"领导者"],"label_en":[null,"Leader"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(110,1,'dictionary_value','08b3465403055024b1aaea8798b6bd8b',NULL,1,'{"dictionary":[null,"industry_position"],"code":[null,"influential"],"label_zh":[null,"较有影响"],"label_en":[null,"Influential"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(111,1,'dictionary_value','df8338cb67785c22ab60fe0496155d36',NULL,1,'{"dictionary":[null,"industry_position"],"code":[null,"average"],"label_zh":[null,"影响一般"],"label_en":[null,"Average"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(112,1,'dictionary_value','ed5a7975497b595c8181718e865a05c5',NULL,1,'{"dictionary":[null,"industry_position"],"code":[null,"no_influence"],"label_zh":[null,"没有影响力"],"label_en":[null,"No influence"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(113,1,'dictionary_value','cd5b06856edf5093bcc2c277b283b0c7',NULL,1,'{"dictionary":[null,"industry_position"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(114,1,'dictionary_value','fe05a6e5b1d5580483dd4577131e65bb',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"cash_on_delivery"],"label_zh":[null,"现款现货"],"label_en":[null,"Cash on delivery"],"position":[null,1],"active":[null,true],"days":[null,0]}');
INSERT INTO "change" VALUES(115,1,'dictionary_value','b1ff97d97a435fd69f2e8c276b6daac2',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"on_invoice"],"label_zh":[null,"票到付款"],"label_en":[null,"Payment on invoice"],"position":[null,2],"active":[null,true],"days":[null,0],"flags":[null,"after_invoice"]}');
INSERT INTO "change" VALUES(116,1,'dictionary_value','91b37452c18b5edf952ce9a13d6b6381',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"1_month"],"label_zh":[null,"一个月回款"],"label_en":[null,"1 month"],"position":[null,3],"active":[null,true],"days":[null,30]}');
INSERT INTO "change" VALUES(117,1,'dictionary_value','cc7e6eb814b953999d8d27d86fb96699',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"2_months"],"label_zh":[null,"2个月回款"],"label_en":[null,"2 months"],"position":[null,4],"active":[null,true],"days":[null,60]}');
INSERT INTO "change" VALUES(118,1,'dictionary_value','42bfc411adeb516bb0c6ab9f8a9f8438',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"3_months"],"label_zh":[null,"3个月回款"],"label_en":[null,"3 months"],"position":[null,5],"active":[null,true],"days":[null,90]}');
INSERT INTO "change" VALUES(119,1,'dictionary_value','19e25992726553b29cba3831c2ccd94e',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"prepaid"],"label_zh":[null,"预付全款"],"label_en":[null,"Prepaid"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(120,1,'dictionary_value','87f536f68f8b52e4be8cf2cf5b558200',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"30_percent_down"],"label_zh":[null,"预付30%余款发货前"],"label_en":[null,"30 % down, rest before shipment"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(121,1,'dictionary_value','4e043e64f8775b738e687a4658b65aaa',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"monthly_30"],"label_zh":[null,"月结30天"],"label_en":[null,"Monthly, 30 days"],"position":[null,8],"active":[null,true],"days":[null,30]}');
INSERT INTO "change" VALUES(122,1,'dictionary_value','a7a0f34b1fde50f492c3c622e1f93fec',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"on_arrival"],"label_zh":[null,"货到付款"],"label_en":[null,"Pay on arrival"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(123,1,'dictionary_value','d07b18187bf0511eb1e1cc4ffed44f26',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"instalments"],"label_zh":[null,"分期付款"],"label_en":[null,"Instalments"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(124,1,'dictionary_value','5bc8da492aa454269e85264818bae408',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"acceptance_bill"],"label_zh":[null,"承兑汇票"],"label_en":[null,"Acceptance bill"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(125,1,'dictionary_value','e780d10f664957aba61cef1736fab110',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(126,1,'dictionary_value','50d9807771f75e7d9c9e0ecedbcdec32',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"raw_materials"],"label_zh":[null,"原材料"],"label_en":[null,"Raw materials"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(127,1,'dictionary_value','0d615675a5d556d18c99b7cd5569709e',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"parts"],"label_zh":[null,"零部件"],"label_en":[null,"Parts"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(128,1,'dictionary_value','f43863b088875b64b41d0413f0071b32',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"equipment"],"label_zh":[null,"整机设备"],"label_en":[null,"Equipment"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(129,1,'dictionary_value','6579d14f97c65beda2fc5c05c66f3848',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"consumables"],"label_zh":[null,"耗材"],"label_en":[null,"Consumables"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(130,1,'dictionary_value','e2fcee4d19135501b0a39b33e15510ab',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"software"],"label_zh":[null,"软件"],"label_en":[null,"Software"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(131,1,'dictionary_value','2c45cc71feb35048a3aae007975a4909',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"services"],"label_zh":[null,"服务"],"label_en":[null,"Services"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(132,1,'dictionary_value','f24e8ab739955f53a37dead6d4970c4f',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"projects"],"label_zh":[null,"工程项目"],"label_en":[null,"Projects"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(133,1,'dictionary_value','7541ccc0203d5cda8fc9d7d03d49cd20',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(134,1,'dictionary_value','cbcff796f81159b6b0d3578090fc52ae',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"daily"],"label_zh":[null,"每日"],"label_en":[null,"Daily"],"position":[null,1],"active":[null,true],"days":[null,1],"warn_days":[null,0],"maximum_days":[null,2]}');
INSERT INTO "change" VALUES(135,1,'dictionary_value','c16d97138dcb5e83a96c41bf6e28e213',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"weekly"],"label_zh":[null,"每周"],"label_en":[null,"Weekly"],"position":[null,2],"active":[null,true],"days":[null,7],"warn_days":[null,0],"maximum_days":[null,10]}');
INSERT INTO "change" VALUES(136,1,'dictionary_value','364796167b5b5fefb8baa235e6032b20',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"fortnightly"],"label_zh":[null,"每两周"],"label_en":[null,"Fortnightly"],"position":[null,3],"active":[null,true],"days":[null,14],"warn_days":[null,0],"maximum_days":[null,20]}');
INSERT INTO "change" VALUES(137,1,'dictionary_value','7af55fedd5575c76b3688cefa3a50f75',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"monthly"],"label_zh":[null,"每月"],"label_en":[null,"Monthly"],"position":[null,4],"active":[null,true],"days":[null,30],"warn_days":[null,0],"maximum_days":[null,45]}');
INSERT INTO "change" VALUES(138,1,'dictionary_value','05ed7f22c98157d986f626078ceefaf2',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"two_monthly"],"label_zh":[null,"每两月"],"label_en":[null,"Two-monthly"],"position":[null,5],"active":[null,true],"days":[null,60],"warn_days":[null,0],"maximum_days":[null,80]}');
INSERT INTO "change" VALUES(139,1,'dictionary_value','8cfa3bb8e8c1548f85bf4d515df2dbbc',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"quarterly"],"label_zh":[null,"每季"],"label_en":[null,"Quarterly"],"position":[null,6],"active":[null,true],"days":[null,90],"warn_days":[null,0],"maximum_days":[null,120]}');
INSERT INTO "change" VALUES(140,1,'dictionary_value','31c285a0ba43513f918d558ee31c0468',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"half_yearly"],"label_zh":[null,"每半年"],"label_en":[null,"Half-yearly"],"position":[null,7],"active":[null,true],"days":[null,180],"warn_days":[null,0],"maximum_days":[null,220]}');
INSERT INTO "change" VALUES(141,1,'dictionary_value','9bd1d1698695548cbebc72a7aed0ea02',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"yearly"],"label_zh":[null,"每年"],"label_en":[null,"Yearly"],"position":[null,8],"active":[null,true],"days":[null,365],"warn_days":[null,0],"maximum_days":[null,400]}');
INSERT INTO "change" VALUES(142,1,'dictionary_value','f11fb0d5577150709d513f972bf9050a',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"no_reminder"],"label_zh":[null,"不提醒"],"label_en":[null,"No reminder"],"position":[null,9],"active":[null,true],"flags":[null,"never"]}');
INSERT INTO "change" VALUES(143,1,'dictionary_value','93d9debd778a5075abfd7b530910d0c8',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"weekly"],"label_zh":[null,"每周"],"label_en":[null,"Weekly"],"position":[null,1],"active":[null,true],"days":[null,10]}');
INSERT INTO "change" VALUES(144,1,'dictionary_value','af98765d2d0b54edbdfd9c337ca20608',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"monthly"],"label_zh":[null,"每月"],"label_en":[null,"Monthly"],"position":[null,2],"active":[null,true],"days":[null,40]}');
INSERT INTO "change" VALUES(145,1,'dictionary_value','b8a68bad61b557a4b3340db38c9a99ee',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"two_monthly"],"label_zh":[null,"每两月"],"label_en":[null,"Two-monthly"],"position":[null,3],"active":[null,true],"days":[null,75]}');
INSERT INTO "change" VALUES(146,1,'dictionary_value','e0db47a1756b5a7fa6beb12f871acf32',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"quarterly"],"label_zh":[null,"每季"],"label_en":[null,"Quarterly"],"position":[null,4],"active":[null,true],"days":[null,110]}');
INSERT INTO "change" VALUES(147,1,'dictionary_value','d390cb33a6ca57e1b83f3826218920e9',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"half_yearly"],"label_zh":[null,"每半年"],"label_en":[null,"Half-yearly"],"position":[null,5],"active":[null,true],"days":[null,210]}');
INSERT INTO "change" VALUES(148,1,'dictionary_value','3c4428276585516695aab0812ed827c2',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"yearly"],"label_zh":[null,"每年"],"label_en":[null,"Yearly"],"position":[null,6],"active":[null,true],"days":[null,400]}');
INSERT INTO "change" VALUES(149,1,'dictionary_value','62b5b4e1735c5ede937b3b12974a7f9e',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"two_yearly"],"label_zh":[null,"每两年"],"label_en":[null,"Two-yearly"],"position":[null,7],"active":[null,true],"days":[null,760]}');
INSERT INTO "change" VALUES(150,1,'dictionary_value','fe60707ec07e57d79b200dae9511f28a',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"project"],"label_zh":[null,"项目型/不定期"],"label_en":[null,"Project, irregular"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(151,1,'dictionary_value','88ad406e1e265b19a76666cf1560093a',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"no_reminder"],"label_zh":[null,"不提醒"],"label_en":[null,"No reminder"],"position":[null,9],"active":[null,true],"flags":[null,"never"]}');
INSERT INTO "change" VALUES(152,1,'dictionary_value','c70de8895f415939ae38ecccd16447e5',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"awaiting_reply"],"label_zh":[null,"已电话联系,待回复"],"label_en":[null,"Called, awaiting reply"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(153,1,'dictionary_value','34e779cb519f564885f7c2c60bf51630',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"no_answer"],"label_zh":[null,"无人接听"],"label_en":[null,"No answer"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(154,1,'dictionary_value','e51c801b7bde57da9405f3482603eb02',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"travelling"],"label_zh":[null,"客户出差,改日再联系"],"label_en":[null,"Customer travelling, call later"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(155,1,'dictionary_value','0995bf4240ce5af8b778fc07c5f161b0',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"objects_to_price"],"label_zh":[null,"对价格有异议"],"label_en":[null,"Objects to price"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(156,1,'dictionary_value','dfef9b6a45b152c39bd205d51f2a4510',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"asks_sample"],"label_zh":[null,"要求提供样品"],"label_en":[null,"Asks for a sample"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(157,1,'dictionary_value','ad28f01289d1579c953d76e45c6acc77',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"asks_literature"],"label_zh":[null,"要求提供资料"],"label_en":[null,"Asks for literature"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(158,1,'dictionary_value','9b048de03cb255b6a39e5ac5abe2323b',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"budget_not_approved"],"label_zh":[null,"预算未批"],"label_en":[null,"Budget not approved"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(159,1,'dictionary_value','730a3b71def755968824078d203e4774',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"fixed_supplier"],"label_zh":[null,"已有固定供应商"],"label_en":[null,"Has a fixed supplier"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(160,1,'dictionary_value','c062f6fb5646504e824903d3c44668a7',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"phone_first"],"label_zh":[null,"发货前须电话确认"],"label_en":[null,"Phone before shipping"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(161,1,'dictionary_value','e60ed6c4ef4a5a9f958e696269e9328a',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"special_vat_invoice"],"label_zh":[null,"须提供增值税专用发票"],"label_en":[null,"Special VAT invoice required"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(162,1,'dictionary_value','73a1e0823948514b84068567d44b6bda',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"to_be_verified"],"label_zh":[null,"资料待核实"],"label_en":[null,"Details to be verified"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(163,1,'dictionary_value','f227ebbcd232505999d7f2483f2c79ad',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"do_not_disturb"],"label_zh":[null,"勿打扰"],"label_en":[null,"Do not disturb"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(164,1,'dictionary_value','f139e280d77f5840b6db318df973a2dd',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"1_9"],"label_zh":[null,"1-9"],"label_en":[null,"1-9"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(165,1,'dictionary_value','a23e55f3ac8555059d1bee10edc204b2',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"10_49"],"label_zh":[null,"10-49"],"label_en":[null,"10-49"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(166,1,'dictionary_value','e81a992740175a1395ec0a49d1bff6ca',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"50_99"],"label_zh":[null,"50-99"],"label_en":[null,"50-99"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(167,1,'dictionary_value','0a728d82dffb577292f5e95fc5b27aa6',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"100_499"],"label_zh":[null,"100-499"],"label_en":[null,"100-499"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(168,1,'dictionary_value','6ca16773d57b5943b6d338be3c8f8e70',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"500_999"],"label_zh":[null,"500-999"],"label_en":[null,"500-999"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(169,1,'dictionary_value','de71e286a1615d3f9f6304dfffa1153e',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"1000_up"],"label_zh":[null,"1000+"],"label_en":[null,"1000+"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(170,1,'dictionary_value','6573005812fe5d0287779949e47c2357',NULL,1,'{"dictionary":[null,"agent_wish"],"code":[null,"willing"],"label_zh":[null,"有意愿"],"label_en":[null,"Willing"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(171,1,'dictionary_value','f6fb2c4240e95251868295960a0a1aa6',NULL,1,'{"dictionary":[null,"agent_wish"],"code":[null,"negotiating"],"label_zh":[null,"洽谈中"],"label_en":[null,"Negotiating"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(172,1,'dictionary_value','f875effb173c531485e56e65ce044c7b',NULL,1,'{"dictionary":[null,"agent_wish"],"code":[null,"signed"],"label_zh":[null,"已签约"],"label_en":[null,"Signed"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(173,1,'dictionary_value','abca23c54d8d58a78855e21dc7619cb9',NULL,1,'{"dictionary":[null,"agent_wish"],"code":[null,"not_willing"],"label_zh":[null,"无意愿"],"label_en":[null,"Not willing"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(174,1,'dictionary_value','f0b4cea6290354f48e11be59b4e3e2c2',NULL,1,'{"dictionary":[null,"agent_wish"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(175,1,'dictionary_value','b1b148fe18be5aa592a99d6b248f0c97',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"long_term_supply"],"label_zh":[null,"长期供货"],"label_en":[null,"Long-term supply"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(176,1,'dictionary_value','0302dbbc22c55f3fae6cfdbd063cc517',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"project_partner"],"label_zh":[null,"项目合作"],"label_en":[null,"Project partner"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(177,1,'dictionary_value','77d6245e4d935c73a70bfcb2b9ad484c',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"framework"],"label_zh":[null,"框架协议"],"label_en":[null,"Framework agreement"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(178,1,'dictionary_value','929c47a1f86253ec9ef8c49c6e7b7f75',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"personal_contact"],"label_zh":[null,"熟人介绍"],"label_en":[null,"Personal contact"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(179,1,'dictionary_value','83244778b1c45509b373b8b52e952d18',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"former_deal"],"label_zh":[null,"曾有成交"],"label_en":[null,"Earlier deal"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(180,1,'dictionary_value','a6420cbf22335275b667ddf1b53ba729',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(181,1,'dictionary_value','3d2c718a110357dca3426e17d5bf30d8',NULL,1,'{"dictionary":[null,"relationship_health"],"code":[null,"good"],"label_zh":[null,"良好"],"label_en":[null,"Good"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(182,1,'dictionary_value','619e901b21c950d7b31262f9a8052d6d',NULL,1,'{"dictionary":[null,"relationship_health"],"code":[null,"fair"],"label_zh":[null,"一般"],"label_en":[null,"Fair"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(183,1,'dictionary_value','aa20d05678b055e9b103eec4ee2e69c0',NULL,1,'{"dictionary":[null,"relationship_health"],"code":[null,"watch"],"label_zh":[null,"需关注"],"label_en":[null,"Watch"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(184,1,'dictionary_value','73160b38508a54fa88136458139ab9e8',NULL,1,'{"dictionary":[null,"relationship_health"],"code":[null,"at_risk"],"label_zh":[null,"有风险"],"label_en":[null,"At risk"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(185,1,'dictionary_value','5d3b0a819ba95fb09e58fa4d004bb4f2',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"mr"],"label_zh":[null,"先生"],"label_en":[null,"Mr"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(186,1,'dictionary_value','135ea980b0ab570583691583ba605cc6',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"ms"],"label_zh":[null,"女士"],"label_en":[null,"Ms"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(187,1,'dictionary_value','92963cfb16625e19afc53b24bf679a8a',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"president"],"label_zh":[null,"总"],"label_en":[null,"President"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(188,1,'dictionary_value','2fce293b1f565845a4dec2088af4278f',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"manager"],"label_zh":[null,"经理"],"label_en":[null,"Manager"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(189,1,'dictionary_value','c6847007446d52c882ced9d8fdb3ae31',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"teacher"],"label_zh":[null,"老师"],"label_en":[null,"Teacher/Sir"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(190,1,'dictionary_value','5303113461045fb2bcd33d1ee12f4df3',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"engineer"],"label_zh":[null,"工"],"label_en":[null,"Engineer"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(191,1,'dictionary_value','d81149254abd5f63a2a991e5cc95ae27',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"doctor"],"label_zh":[null,"博士"],"label_en":[null,"Dr"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(192,1,'dictionary_value','c492c4e8a0ae5587bc56086f375c3b40',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"chairman"],"label_zh":[null,"董事长"],"label_en":[null,"Chairman"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(193,1,'dictionary_value','9b2d846f15975e76ba6b122deac3df8c',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"general_manager"],"label_zh":[null,"总经理"],"label_en":[null,"General manager"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(194,1,'dictionary_value','e8fbc0dd76d45b2ba64bcfb1c58ddf9f',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"deputy_general_manager"],"label_zh":[null,"副总经理"],"label_en":[null,"Deputy general manager"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(195,1,'dictionary_value','0857dfd7b73a565e97736413b22581d0',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"chief_engineer"],"label_zh":[null,"总工程师"],"label_en":[null,"Chief engineer"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(196,1,'dictionary_value','b740c75862b75f91b9dec1dd7d024a1d',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"purchasing_manager"],"label_zh":[null,"采购经理"],"label_en":[null,"Purchasing manager"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(197,1,'dictionary_value','20bd2557433e542787c84d7295f8d91d',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"buyer"],"label_zh":[null,"采购员"],"label_en":[null,"Buyer"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(198,1,'dictionary_value','ae436fdef9915c428e74343c20c8a4bf',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"sales_manager"],"label_zh":[null,"销售经理"],"label_en":[null,"Sales manager"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(199,1,'dictionary_value','61d09e49ca61563d962dec4c6edd863c',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"finance_manager"],"label_zh":[null,"财务经理"],"label_en":[null,"Finance manager"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(200,1,'dictionary_value','4560ff33cd3550b2a68e30950bf46ebf',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"accountant"],"label_zh":[null,"出纳/会计"],"label_en":[null,"Accountant"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(201,1,'dictionary_value','f7dd038f99e65ab28ff94a65c5451fb4',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"technical_lead"],"label_zh":[null,"技术负责人"],"label_en":[null,"Technical lead"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(202,1,'dictionary_value','29d04ed11b195179be1dc145bdece9c8',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"engineer"],"label_zh":[null,"工程师"],"label_en":[null,"Engineer"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(203,1,'dictionary_value','2b81e3f8d15f592fac9579e3da0522ef',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"administration"],"label_zh":[null,"行政/前台"],"label_en":[null,"Administration"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(204,1,'dictionary_value','22afad73072d581c8b94fb3fbb5ba012',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(205,1,'dictionary_value','b6f5bd2623d9583498150660d516f8c6',NULL,1,'{"dictionary":[null,"sex"],"code":[null,"male"],"label_zh":[null,"男"],"label_en":[null,"Male"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(206,1,'dictionary_value','45a469eb1ddb59db8b7aefb0e5feee96',NULL,1,'{"dictionary":[null,"sex"],"code":[null,"female"],"label_zh":[null,"女"],"label_en":[null,"Female"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(207,1,'dictionary_value','af013bfa4052580f9120441a55a2e22e',NULL,1,'{"dictionary":[null,"education"],"code":[null,"high_school"],"label_zh":[null,"高中及以下"],"label_en":[null,"High school or less"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(208,1,'dictionary_value','ff6caa1030915b91b914e945c420f254',NULL,1,'{"dictionary":[null,"education"],"code":[null,"college"],"label_zh":[null,"大专"],"label_en":[null,"College diploma"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(209,1,'dictionary_value','0a72db4322b05694808189b17b23834a',NULL,1,'{"dictionary":[null,"education"],"code":[null,"bachelor"],"label_zh":[null,"本科"],"label_en":[null,"Bachelor''s degree"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(210,1,'dictionary_value','3e63cd46de65543395093aab00c963f3',NULL,1,'{"dictionary":[null,"education"],"code":[null,"master"],"label_zh":[null,"硕士"],"label_en":[null,"Master''s degree"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(211,1,'dictionary_value','20d5fb289c1e5675ab74c5c7c6caf263',NULL,1,'{"dictionary":[null,"education"],"code":[null,"doctorate"],"label_zh":[null,"博士"],"label_en":[null,"Doctorate"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(212,1,'dictionary_value','51467e0289505f1f9bab6a779576ee01',NULL,1,'{"dictionary":[null,"education"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(213,1,'dictionary_value','b9e33803db455b229c77a851ac77eae3',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"mobile"],"label_zh":[null,"手机"],"label_en":[null,"Mobile"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(214,1,'dictionary_value','83f72fdae1825673a7cb44e57e17f646',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"landline"],"label_zh":[null,"座机"],"label_en":[null,"Landline"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(215,1,'dictionary_value','3403284b9959580fbed390326230a81e',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"wechat"],"label_zh":[null,"微信"],"label_en":[null,"WeChat"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(216,1,'dictionary_value','6dd04c0541c451f18f056e5acb060445',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"qq"],"label_zh":[null,"QQ"],"label_en":[null,"QQ"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(217,1,'dictionary_value','9ca4339069025aa8a7b905ae89c480cc',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"email"],"label_zh":[null,"邮箱"],"label_en":[null,"Email"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(218,1,'dictionary_value','527f1bf30cca595383a4fa765bbcdc71',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(219,1,'dictionary_value','204737cbc41854be9e345691b25e1603',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"easy_going"],"label_zh":[null,"随和"],"label_en":[null,"Easy-going"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(220,1,'dictionary_value','2da08767fd135eb9906d182c55106711',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"rigorous"],"label_zh":[null,"严谨"],"label_en":[null,"Rigorous"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(221,1,'dictionary_value','b719d39e76d15ad283f8fbc4367b8f06',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"frank"],"label_zh":[null,"直爽"],"label_en":[null,"Frank"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(222,1,'dictionary_value','24f0ff4f72845b8191a69535e32bb5cd',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"cautious"],"label_zh":[null,"谨慎"],"label_en":[null,"Cautious"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(223,1,'dictionary_value','6a10cb935d735a78a96ac6ebf5d9ebe8',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"decisive"],"label_zh":[null,"果断"],"label_en":[null,"Decisive"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(224,1,'dictionary_value','8539d98415085264b5dfe682111a55c8',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"talkative"],"label_zh":[null,"健谈"],"label_en":[null,"Talkative"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(225,1,'dictionary_value','4f5336a61db658e8bdd250ddb1e2b548',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"reserved"],"label_zh":[null,"内向"],"label_en":[null,"Reserved"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(226,1,'dictionary_value','49795ad8958b5db8a69b4bff182e5705',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"dominant"],"label_zh":[null,"强势"],"label_en":[null,"Dominant"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(227,1,'dictionary_value','e10082ab520a5248b4b1e49f8c7c796e',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"values_relationship"],"label_zh":[null,"重感情"],"label_en":[null,"Values relationship"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(228,1,'dictionary_value','3a54e7fa61545e989512282d588aa47d',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"values_facts"],"label_zh":[null,"重数据"],"label_en":[null,"Values facts"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(229,1,'dictionary_value','dcd5e5741f8154a3b4ac34a502b0d3af',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"decision_maker"],"label_zh":[null,"最终决策者"],"label_en":[null,"Final decision maker"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(230,1,'dictionary_value','cc50bb598cc55ff78d91314401d2e009',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"strong_influencer"],"label_zh":[null,"重要影响者"],"label_en":[null,"Strong influencer"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(231,1,'dictionary_value','0612d9c5983359b49cfa1ce4b90f950a',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"some_influence"],"label_zh":[null,"一般影响者"],"label_en":[null,"Some influence"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(232,1,'dictionary_value','e50fee08569c5ca9b43bc08504a82fae',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"user"],"label_zh":[null,"使用者"],"label_en":[null,"User"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(233,1,'dictionary_value','9a75fc59e4b65f098d32a0466d97a42c',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"informant"],"label_zh":[null,"信息提供者"],"label_en":[null,"Informant"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(234,1,'dictionary_value','a56a76888c4b55978180f7ef07cf3885',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"gatekeeper"],"label_zh":[null,"守门人"],"label_en":[null,"Gatekeeper"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(235,1,'dictionary_value','91cbacfd95b95720ab04171f70fc7bcb',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"opponent"],"label_zh":[null,"反对者"],"label_en":[null,"Opponent"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(236,1,'dictionary_value','cf3a29b5addc5c82a58133e0c2e8cb1d',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"none"],"label_zh":[null,"无影响"],"label_en":[null,"None"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(237,1,'dictionary_value','284e8448594e5852b483b92bd95cb6ff',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(238,1,'dictionary_value','a736bc63e5715ce0ae6ff1f51aec5448',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"close_friend"],"label_zh":[null,"密友"],"label_en":[null,"Close friend"],"position":[null,1],"active":[null,true],"flags":[null,"score_5"]}');
INSERT INTO "change" VALUES(239,1,'dictionary_value','92b47817d01653a98cd7c4b2a872cdff',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"trusting"],"label_zh":[null,"信任"],"label_en":[null,"Trusting"],"position":[null,2],"active":[null,true],"flags":[null,"score_4"]}');
INSERT INTO "change" VALUES(240,1,'dictionary_value','154cc5163b155cba838793fbdaef6ae0',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"familiar"],"label_zh":[null,"熟悉"],"label_en":[null,"Familiar"],"position":[null,3],"active":[null,true],"flags":[null,"score_3"]}');
INSERT INTO "change" VALUES(241,1,'dictionary_value','53a5622e62c45b08a03bacbf061d98be',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"acquainted"],"label_zh":[null,"认识"],"label_en":[null,"Acquainted"],"position":[null,4],"active":[null,true],"flags":[null,"score_2"]}');
INSERT INTO "change" VALUES(242,1,'dictionary_value','8f494d89fdfa5059988cf7bc2575e57f',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"stranger"],"label_zh":[null,"陌生"],"label_en":[null,"Stranger"],"position":[null,5],"active":[null,true],"flags":[null,"score_1"]}');
INSERT INTO "change" VALUES(243,1,'dictionary_value','9f567f997a045e95afbafc40c1e2b290',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"hostile"],"label_zh":[null,"对立"],"label_en":[null,"Hostile"],"position":[null,6],"active":[null,true],"flags":[null,"score_0"]}');
INSERT INTO "change" VALUES(244,1,'dictionary_value','c5c1be0f9c0e5e5d977de7c746d2f17f',NULL,1,'{"dictionary":[null,"marital"],"code":[null,"single"],"label_zh":[null,"未婚"],"label_en":[null,"Single"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(245,1,'dictionary_value','b87539ec408c510f8e149a801f12c012',NULL,1,'{"dictionary":[null,"marital"],"code":[null,"married_no_children"],"label_zh":[null,"已婚无子女"],"label_en":[null,"Married, no children"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(246,1,'dictionary_value','a8c56adc04665f8cacf3e40d276e3c6b',NULL,1,'{"dictionary":[null,"marital"],"code":[null,"married_with_children"],"label_zh":[null,"已婚有子女"],"label_en":[null,"Married with children"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(247,1,'dictionary_value','80a5978cb2fb5ffa9511de5f4292e4ff',NULL,1,'{"dictionary":[null,"marital"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(248,1,'dictionary_value','e537720b215850d4ade5626847c26cd6',NULL,1,'{"dictionary":[null,"marital"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(249,1,'dictionary_value','737d9878224255c1805baa30f5da9a81',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"sport"],"label_zh":[null,"运动健身"],"label_en":[null,"Sport"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(250,1,'dictionary_value','31bf1de4d7d05d3e925ca692703df1b8',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"golf"],"label_zh":[null,"高尔夫"],"label_en":[null,"Golf"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(251,1,'dictionary_value','efe28b1a015f5ba8a40cdd330db2a251',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"fishing"],"label_zh":[null,"钓鱼"],"label_en":[null,"Fishing"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(252,1,'dictionary_value','b4d1e5cf4f0057c493ab79e982790a4c',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"tea"],"label_zh":[null,"茶"],"label_en":[null,"Tea"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(253,1,'dictionary_value','544864c0080d500196da15864d6832e2',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"wine"],"label_zh":[null,"酒"],"label_en":[null,"Wine"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(254,1,'dictionary_value','961d47d7dee05cceb5e08bbac3ab6b39',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"food"],"label_zh":[null,"美食"],"label_en":[null,"Food"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(255,1,'dictionary_value','35bbb901d1a259089be3a3d6c1c91408',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"travel"],"label_zh":[null,"旅游"],"label_en":[null,"Travel"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(256,1,'dictionary_value','a43e7f44aa105a4a8887f66bee9a6128',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"photography"],"label_zh":[null,"摄影"],"label_en":[null,"Photography"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(257,1,'dictionary_value','8cad1082ccaa5917a22fd40e91591add',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"calligraphy"],"label_zh":[null,"书法字画"],"label_en":[null,"Calligraphy"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(258,1,'dictionary_value','23c3e10b8de35937a5eb7e888518aabe',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"collecting"],"label_zh":[null,"收藏"],"label_en":[null,"Collecting"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(259,1,'dictionary_value','b818b4742c65599fae8aab3ef4740188',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"reading"],"label_zh":[null,"读书"],"label_en":[null,"Reading"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(260,1,'dictionary_value','53b451e8abe75b3d9fe054f2a66eadea',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"music"],"label_zh":[null,"音乐"],"label_en":[null,"Music"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(261,1,'dictionary_value','92f4e2daa8df5452b4bf8a5e49fbcb66',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"chess"],"label_zh":[null,"棋牌"],"label_en":[null,"Cards and chess"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(262,1,'dictionary_value','df0c1f9704ed5226ae209b8e4621bda1',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"cars"],"label_zh":[null,"汽车"],"label_en":[null,"Cars"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(263,1,'dictionary_value','e8bab17b275b51b6a1779140ad2e39c0',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"gadgets"],"label_zh":[null,"数码"],"label_en":[null,"Gadgets"],"position":[null,15],"active":[null,true]}');
INSERT INTO "change" VALUES(264,1,'dictionary_value','f37959b2ad82589f8515f839f723a63b',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"solar_birthday"],"label_zh":[null,"公历生日"],"label_en":[null,"Solar birthday"],"position":[null,1],"active":[null,true],"flags":[null,"birthday"]}');
INSERT INTO "change" VALUES(265,1,'dictionary_value','e324ff5f632659acb3050fd9aa51c8d8',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"lunar_birthday"],"label_zh":[null,"农历生日"],"label_en":[null,"Lunar birthday"],"position":[null,2],"active":[null,true],"flags":[null,"birthday lunar"]}');
INSERT INTO "change" VALUES(266,1,'dictionary_value','8a21f12dfee2579dafb25f1df363932f',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"wedding"],"label_zh":[null,"结婚纪念日"],"label_en":[null,"Wedding anniversary"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(267,1,'dictionary_value','63eee8d892a15674b841f1605b86d867',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"company"],"label_zh":[null,"公司成立日"],"label_en":[null,"Company anniversary"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(268,1,'dictionary_value','29ef79b68ab85396acac4c3c70d8f37b',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"first_deal"],"label_zh":[null,"首次合作纪念"],"label_en":[null,"First deal anniversary"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(269,1,'dictionary_value','44517f9b3d8450b9b4b1f9ad2b86bd73',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"spouse_birthday"],"label_zh":[null,"配偶生日"],"label_en":[null,"Spouse''s birthday"],"position":[null,6],"active":[null,true],"flags":[null,"birthday"]}');
INSERT INTO "change" VALUES(270,1,'dictionary_value','ad4c0e0f47925a8485445f6743ebb415',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"child_birthday"],"label_zh":[null,"子女生日"],"label_en":[null,"Child''s birthday"],"position":[null,7],"active":[null,true],"flags":[null,"birthday"]}');
INSERT INTO "change" VALUES(271,1,'dictionary_value','c5670992d0265eaf89bc2e646e5475eb',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"joined"],"label_zh":[null,"入职/升职"],"label_en":[null,"Joined or promoted"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(272,1,'dictionary_value','dff06f5257d655eeb025022c6211fcb0',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(273,1,'dictionary_value','9686e76bf2a255df91a7a4b627c8440d',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"relative"],"label_zh":[null,"亲戚"],"label_en":[null,"Relative"],"position":[null,1],"active":[null,true],"inverse":[null,"relative"]}');
INSERT INTO "change" VALUES(274,1,'dictionary_value','96f12013f9415d8badf3c9a403b9acbe',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"friend"],"label_zh":[null,"朋友"],"label_en":[null,"Friend"],"position":[null,2],"active":[null,true],"inverse":[null,"friend"]}');
INSERT INTO "change" VALUES(275,1,'dictionary_value','095c566dc7c8558a8a7349c184fa95dd',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"schoolmate"],"label_zh":[null,"同学"],"label_en":[null,"Schoolmate"],"position":[null,3],"active":[null,true],"inverse":[null,"schoolmate"]}');
INSERT INTO "change" VALUES(276,1,'dictionary_value','b1ce0b8835bc598680b839b50278196f',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"army_comrade"],"label_zh":[null,"战友"],"label_en":[null,"Army comrade"],"position":[null,4],"active":[null,true],"inverse":[null,"army_comrade"]}');
INSERT INTO "change" VALUES(277,1,'dictionary_value','ba76edcd92dd568fa91df24456d21853',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"same_town"],"label_zh":[null,"老乡"],"label_en":[null,"From the same town"],"position":[null,5],"active":[null,true],"inverse":[null,"same_town"]}');
INSERT INTO "change" VALUES(278,1,'dictionary_value','a54d8e60e64750cc837cc514ae6d2383',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"colleague"],"label_zh":[null,"同事/前同事"],"label_en":[null,"(Former) colleague"],"position":[null,6],"active":[null,true],"inverse":[null,"colleague"]}');
INSERT INTO "change" VALUES(279,1,'dictionary_value','6bd0d3dd860d532a9283d5e2fa37fde0',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"teacher"],"label_zh":[null,"老师"],"label_en":[null,"Teacher"],"position":[null,7],"active":[null,true],"inverse":[null,"student"]}');
INSERT INTO "change" VALUES(280,1,'dictionary_value','fec402e8f6005a5dacbf2ef08a580cf2',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"student"],"label_zh":[null,"学生"],"label_en":[null,"Student"],"position":[null,8],"active":[null,true],"inverse":[null,"teacher"]}');
INSERT INTO "change" VALUES(281,1,'dictionary_value','8f4826a8192f597bbe9d7b570d2fa86b',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"superior"],"label_zh":[null,"上级"],"label_en":[null,"Superior"],"position":[null,9],"active":[null,true],"inverse":[null,"subordinate"]}');
INSERT INTO "change" VALUES(282,1,'dictionary_value','d21335b080f15cb8a669ff6d44eefc73',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"subordinate"],"label_zh":[null,"下级"],"label_en":[null,"Subordinate"],"position":[null,10],"active":[null,true],"inverse":[null,"superior"]}');
INSERT INTO "change" VALUES(283,1,'dictionary_value','c8eb380f1f4750a9a49794c99cc0ce40',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"spouse"],"label_zh":[null,"配偶"],"label_en":[null,"Spouse"],"position":[null,11],"active":[null,true],"inverse":[null,"spouse"]}');
INSERT INTO "change" VALUES(284,1,'dictionary_value','ccd35830acc05073bb58437936f54208',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"parent"],"label_zh":[null,"父母"],"label_en":[null,"Parent"],"position":[null,12],"active":[null,true],"inverse":[null,"child"]}');
INSERT INTO "change" VALUES(285,1,'dictionary_value','2aa3e928f3505b26a2747e84e81d5137',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"child"],"label_zh":[null,"子女"],"label_en":[null,"Child"],"position":[null,13],"active":[null,true],"inverse":[null,"parent"]}');
INSERT INTO "change" VALUES(286,1,'dictionary_value','89db1c9b1f1956b395c909203f07bb82',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"telephone"],"label_zh":[null,"电话"],"label_en":[null,"Telephone"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(287,1,'dictionary_value','99052ed6a1ed52338df8bbb57ab9bf8c',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"visit"],"label_zh":[null,"拜访"],"label_en":[null,"Visit"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(288,1,'dictionary_value','a101936fa32b50f7bafc1470a6b60125',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"customer_visit"],"label_zh":[null,"来访"],"label_en":[null,"Customer visit to us"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(289,1,'dictionary_value','423400094a0c5dc6b99c09cf48d5c5fb',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"letter"],"label_zh":[null,"来信/来函"],"label_en":[null,"Letter received"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(290,1,'dictionary_value','d7a7ab37a90d50bd99c189b0198d065a',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"email"],"label_zh":[null,"邮件"],"label_en":[null,"E-mail"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(291,1,'dictionary_value','9519079a5c135593b98be16f05785cd4',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"sms"],"label_zh":[null,"短信"],"label_en":[null,"SMS"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(292,1,'dictionary_value','927e4ec323e4572ba85a1ad578716cb0',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"wechat"],"label_zh":[null,"微信"],"label_en":[null,"WeChat"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(293,1,'dictionary_value','17d43cc7277c50fda56ca4c41a034b52',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"qq"],"label_zh":[null,"QQ"],"label_en":[null,"QQ"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(294,1,'dictionary_value','77fa5fd7930b5139bc20627797d5492a',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"fax"],"label_zh":[null,"传真"],"label_en":[null,"Fax"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(295,1,'dictionary_value','d015a0ea26e65284935d907fd9f6c7bd',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"video"],"label_zh":[null,"视频会议"],"label_en":[null,"Video meeting"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(296,1,'dictionary_value','aa82f3bd58aa5269aee8b75fa4cb97c2',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"exhibition"],"label_zh":[null,"展会"],"label_en":[null,"Exhibition"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(297,1,'dictionary_value','7bf01baf86b4590487d0c7376756dbae',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"dinner"],"label_zh":[null,"宴请"],"label_en":[null,"Dinner"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(298,1,'dictionary_value','b8bcf1bb9d3958b084a33b2d921ffc56',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"courier"],"label_zh":[null,"信件/快递"],"label_en":[null,"Post or courier"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(299,1,'dictionary_value','dcd2b48a875a5b8097f49f8580b52dba',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(300,1,'dictionary_value','09899acd526850e5ab4bd1dab53d3e19',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"pre_sale"],"label_zh":[null,"售前"],"label_en":[null,"Pre-sale"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(301,1,'dictionary_value','540a4c480d26567db803d9ca8595d31c',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"implementation"],"label_zh":[null,"实施"],"label_en":[null,"Implementation"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(302,1,'dictionary_value','71331affd6e8535b845f584cc0e8233d',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"project_progress"],"label_zh":[null,"工程进展"],"label_en":[null,"Project progress"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(303,1,'dictionary_value','7185ae3dcbb75f8fb3000ce06340e18c',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"acceptance"],"label_zh":[null,"工程验收"],"label_en":[null,"Acceptance"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(304,1,'dictionary_value','3e3da83cbf0956e8b9979b9dbff541cb',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"after_sale"],"label_zh":[null,"售后服务"],"label_en":[null,"After-sale"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(305,1,'dictionary_value','edbffdcc0a3554b0b0a03688c481f05e',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"special_event"],"label_zh":[null,"专题活动"],"label_en":[null,"Special event"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(306,1,'dictionary_value','4894f064e65654d7a288ef3166a66ab0',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"follow_up"],"label_zh":[null,"回访记录"],"label_en":[null,"Follow-up visit"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(307,1,'dictionary_value','c51a129b3b6655a8960b554e1faeab33',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"satisfaction_visit"],"label_zh":[null,"满意度访问"],"label_en":[null,"Satisfaction visit"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(308,1,'dictionary_value','bcc67efa50c25e9ebce6b20d0ffd2e06',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"literature_sent"],"label_zh":[null,"资料寄送"],"label_en":[null,"Literature sent"],"position":[null,9],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(309,1,'dictionary_value','7b9c208df779507d9f49f12c5b5f43d5',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"market_event"],"label_zh":[null,"市场活动"],"label_en":[null,"Market event"],"position":[null,10],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(310,1,'dictionary_value','3cae123a272b58ef984751a79312ad6c',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"market_information"],"label_zh":[null,"市场信息"],"label_en":[null,"Market information"],"position":[null,11],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(311,1,'dictionary_value','c67652e861fb571988dba286f1c3c154',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"survey"],"label_zh":[null,"问卷调查"],"label_en":[null,"Survey"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(312,1,'dictionary_value','7c41552436a1527c9d01da6f0e03870c',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"gift"],"label_zh":[null,"礼品发放"],"label_en":[null,"Gift"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(313,1,'dictionary_value','be80c6c64fb653ecbd6a6f47567d1693',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"message_sent"],"label_zh":[null,"信息发送"],"label_en":[null,"Message sent"],"position":[null,14],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(314,1,'dictionary_value','53f422ef0c0c57c49d2991abf26643bd',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"enquiry"],"label_zh":[null,"咨询"],"label_en":[null,"Enquiry"],"position":[null,15],"active":[null,true]}');
INSERT INTO "change" VALUES(315,1,'dictionary_value','30e73c7370fd5a5eaeae40ed63e861e1',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"quotation_talk"],"label_zh":[null,"报价沟通"],"label_en":[null,"Quotation talk"],"position":[null,16],"active":[null,true]}');
INSERT INTO "change" VALUES(316,1,'dictionary_value','2467c9ae033b5750908bf4f0dc03c447',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"dunning"],"label_zh":[null,"催款"],"label_en":[null,"Dunning"],"position":[null,17],"active":[null,true]}');
INSERT INTO "change" VALUES(317,1,'dictionary_value','f1bfd6c9f22c5f10ab65590e0ca8bc80',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"care"],"label_zh":[null,"客户关怀"],"label_en":[null,"Care"],"position":[null,18],"active":[null,true]}');
INSERT INTO "change" VALUES(318,1,'dictionary_value','8067b666b79554e59f9ffb6fabb8e6cf',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,19],"active":[null,true]}');
INSERT INTO "change" VALUES(319,1,'dictionary_value','17499f8b75345d1393eaa67c7d5277f5',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"progress"],"label_zh":[null,"有进展"],"label_en":[null,"Progress"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(320,1,'dictionary_value','a9e4bee7aa7a55b3b2e5e96e7bc4f709',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"call_again"],"label_zh":[null,"需再联系"],"label_en":[null,"Call again"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(321,1,'dictionary_value','40133b11779f59899930851b5d6427cc',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"deal_made"],"label_zh":[null,"已成交"],"label_en":[null,"Deal made"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(322,1,'dictionary_value','9058eaae40be543caac5220a808e25a3',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"no_need"],"label_zh":[null,"暂无需求"],"label_en":[null,"No need now"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(323,1,'dictionary_value','ed19c43a79e152c6915873b1810c7926',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"refused"],"label_zh":[null,"明确拒绝"],"label_en":[null,"Refused"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(324,1,'dictionary_value','0881092a0f545ebda69d8f98978c2fa3',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"not_reached"],"label_zh":[null,"未联系上"],"label_en":[null,"Not reached"],"position":[null,6],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(325,1,'dictionary_value','53dd20e17d0f569c887f88e0229de907',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"wrong_details"],"label_zh":[null,"信息有误"],"label_en":[null,"Wrong details"],"position":[null,7],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(326,1,'dictionary_value','354b4370fafd583d92d12157ccb7e4ab',NULL,1,'{"dictionary":[null,"schedule_state"],"code":[null,"planned"],"label_zh":[null,"计划"],"label_en":[null,"Planned"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(327,1,'dictionary_value','facb131aabff535e97628a55530d4618',NULL,1,'{"dictionary":[null,"schedule_state"],"code":[null,"done"],"label_zh":[null,"事件(已完成)"],"label_en":[null,"Event (done)"],"position":[null,2],"active":[null,true],"flags":[null,"done closed"]}');
INSERT INTO "change" VALUES(328,1,'dictionary_value','6bb6388e7f935bab8b61723d352d6624',NULL,1,'{"dictionary":[null,"schedule_state"],"code":[null,"postponed"],"label_zh":[null,"推迟"],"label_en":[null,"Postponed"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(329,1,'dictionary_value','2d0a263769535a3fb4c5802424d640f1',NULL,1,'{"dictionary":[null,"schedule_state"],"code":[null,"cancelled"],"label_zh":[null,"取消"],"label_en":[null,"Cancelled"],"position":[null,4],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(330,1,'dictionary_value','4f05163711b55351add831d9969834f6',NULL,1,'{"dictionary":[null,"priority"],"code":[null,"important_urgent"],"label_zh":[null,"重要紧急"],"label_en":[null,"Important, urgent"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(331,1,'dictionary_value','efa3e5f2395f565791bf0919714ff0d3',NULL,1,'{"dictionary":[null,"priority"],"code":[null,"important"],"label_zh":[null,"重要不紧急"],"label_en":[null,"Important"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(332,1,'dictionary_value','22ae5bea167d5dc89ae176134f0988e7',NULL,1,'{"dictionary":[null,"priority"],"code":[null,"urgent"],"label_zh":[null,"紧急不重要"],"label_en":[null,"Urgent"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(333,1,'dictionary_value','063952fe82cf5708834ead28f165ed9a',NULL,1,'{"dictionary":[null,"priority"],"code":[null,"normal"],"label_zh":[null,"一般"],"label_en":[null,"Normal"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(334,1,'dictionary_value','9d62ab6040bb55d6bd6ede341d6349ed',NULL,1,'{"dictionary":[null,"task_state"],"code":[null,"not_started"],"label_zh":[null,"未开始"],"label_en":[null,"Not started"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(335,1,'dictionary_value','7859dc185dc05e5aa47e64808f258c69',NULL,1,'{"dictionary":[null,"task_state"],"code":[null,"in_progress"],"label_zh":[null,"进行中"],"label_en":[null,"In progress"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(336,1,'dictionary_value','827d8f1b01aa554e83b4f6d6677ec370',NULL,1,'{"dictionary":[null,"task_state"],"code":[null,"waiting"],"label_zh":[null,"等待"],"label_en":[null,"Waiting"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(337,1,'dictionary_value','3edcecb075a25d4fbc7503baa98d8dd2',NULL,1,'{"dictionary":[null,"task_state"],"code":[null,"done"],"label_zh":[null,"已完成"],"label_en":[null,"Done"],"position":[null,4],"active":[null,true],"flags":[null,"done closed"]}');
INSERT INTO "change" VALUES(338,1,'dictionary_value','2f090d3e7238585d8810cae00ed566bc',NULL,1,'{"dictionary":[null,"task_state"],"code":[null,"cancelled"],"label_zh":[null,"已取消"],"label_en":[null,"Cancelled"],"position":[null,5],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(339,1,'dictionary_value','b5d7fc84f2365438b1e60fc4d0b78f26',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"first_contact"],"label_zh":[null,"初步接触"],"label_en":[null,"First contact"],"position":[null,1],"active":[null,true],"days":[null,14],"percent":[null,"5.00"]}');
INSERT INTO "change" VALUES(340,1,'dictionary_value','5ec4fef594645b3797c37d7a13606d77',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"need_felt"],"label_zh":[null,"有需求意向"],"label_en":[null,"Need felt, no preference"],"position":[null,2],"active":[null,true],"days":[null,14],"percent":[null,"10.00"]}');
INSERT INTO "change" VALUES(341,1,'dictionary_value','2f02462a78e05a78bf5143677f89d0c6',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"needs_analysis"],"label_zh":[null,"需求分析"],"label_en":[null,"Needs analysis"],"position":[null,3],"active":[null,true],"days":[null,14],"percent":[null,"20.00"]}');
INSERT INTO "change" VALUES(342,1,'dictionary_value','41a92b75bcb25effacce9f7f9fb0f6b0',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"solution_presented"],"label_zh":[null,"方案交流"],"label_en":[null,"Solution presented"],"position":[null,4],"active":[null,true],"days":[null,21],"percent":[null,"30.00"]}');
INSERT INTO "change" VALUES(343,1,'dictionary_value','cb6eb4153f925414b911b5b829c583e7',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"prefers_us"],"label_zh":[null,"需求强烈并偏向我方"],"label_en":[null,"Strong need, prefers us"],"position":[null,5],"active":[null,true],"days":[null,21],"percent":[null,"50.00"]}');
INSERT INTO "change" VALUES(344,1,'dictionary_value','171398fef4e0528bb026f2be1af4cba2',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"terms"],"label_zh":[null,"谈合作条款"],"label_en":[null,"Terms under discussion"],"position":[null,6],"active":[null,true],"days":[null,14],"percent":[null,"70.00"]}');
INSERT INTO "change" VALUES(345,1,'dictionary_value','3305501136565fd7960a24d90118a41a',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"contract_approval"],"label_zh":[null,"合同审批"],"label_en":[null,"Contract approval"],"position":[null,7],"active":[null,true],"days":[null,10],"percent":[null,"90.00"]}');
INSERT INTO "change" VALUES(346,1,'dictionary_value','93ceb066a3ce511aa40b5f3d0f23c7e4',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"won"],"label_zh":[null,"赢单"],"label_en":[null,"Won"],"position":[null,8],"active":[null,true],"percent":[null,"100.00"],"flags":[null,"won closed"]}');
INSERT INTO "change" VALUES(347,1,'dictionary_value','925aeb809a415b8ebaeef23c61f873c8',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"lost"],"label_zh":[null,"输单"],"label_en":[null,"Lost"],"position":[null,9],"active":[null,true],"percent":[null,"0.00"],"flags":[null,"lost closed"]}');
INSERT INTO "change" VALUES(348,1,'dictionary_value','21316d01c9f25a55bf0cd2078a335940',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"on_hold"],"label_zh":[null,"搁置"],"label_en":[null,"On hold"],"position":[null,10],"active":[null,true],"percent":[null,"0.00"],"flags":[null,"on_hold"]}');
INSERT INTO "change" VALUES(349,1,'dictionary_value','314dcd8a8be256d58493e8d388b44d23',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"new_business"],"label_zh":[null,"新业务"],"label_en":[null,"New business"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(350,1,'dictionary_value','445b658f44c859d1b0d0fe58150efcee',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"up_sell"],"label_zh":[null,"升级销售"],"label_en":[null,"Up-sell"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(351,1,'dictionary_value','a964e6e35d7454989fb722b9e456dc6e',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"cross_sell"],"label_zh":[null,"交叉销售"],"label_en":[null,"Cross-sell"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(352,1,'dictionary_value','d19476afc66453898265ecbfec62e19e',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"renewal"],"label_zh":[null,"续约/复购"],"label_en":[null,"Renewal"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(353,1,'dictionary_value','88e7f80637ea5203bfc6530c9881a4d7',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"customer_request"],"label_zh":[null,"客户主动请求"],"label_en":[null,"Customer''s request"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(354,1,'dictionary_value','8ae6ef63e0d250a38522d8d7ae789ad8',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"found_by_us"],"label_zh":[null,"主动挖掘"],"label_en":[null,"Found by us"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(355,1,'dictionary_value','9afe2322561b5beca121f4e287dc2417',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"at_once"],"label_zh":[null,"立即"],"label_en":[null,"At once"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(356,1,'dictionary_value','76f82b89695652b39a2f32c9d18cc71c',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"1_month"],"label_zh":[null,"一个月内"],"label_en":[null,"Within a month"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(357,1,'dictionary_value','429ebb064bf0560abf8b2de166a866de',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"3_months"],"label_zh":[null,"三个月内"],"label_en":[null,"3 months"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(358,1,'dictionary_value','ce70b8e6d873546a80bbc984af6e8d46',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"6_months"],"label_zh":[null,"半年内"],"label_en":[null,"6 months"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(359,1,'dictionary_value','01d850d2e76056cc83b12202dc3bb923',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"1_year"],"label_zh":[null,"一年内"],"label_en":[null,"A year"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(360,1,'dictionary_value','0344e7444200503093bde406826b50c7',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"unclear"],"label_zh":[null,"不明确"],"label_en":[null,"Unclear"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(361,1,'dictionary_value','5f4b1c9dddd35b94b134be69a4268a36',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"price"],"label_zh":[null,"价格过高"],"label_en":[null,"Price"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(362,1,'dictionary_value','ba8d0fe208835fab8091a5bae3a745b8',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"product_fit"],"label_zh":[null,"产品不符"],"label_en":[null,"Product fit"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(363,1,'dictionary_value','1eee9672759850dfa50560536521e630',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"delivery"],"label_zh":[null,"交期"],"label_en":[null,"Delivery"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(364,1,'dictionary_value','b812a684071f5b6889a0a2d42f15906b',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"relationship"],"label_zh":[null,"关系"],"label_en":[null,"Relationship"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(365,1,'dictionary_value','ff7445f8a041572da972f5bdb0e34572',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"competitor"],"label_zh":[null,"竞争对手"],"label_en":[null,"Competitor"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(366,1,'dictionary_value','37281926c0e4552d8057676fcf9b8b3a',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"budget_gone"],"label_zh":[null,"预算取消"],"label_en":[null,"Budget gone"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(367,1,'dictionary_value','ee3412f4c6ab51f580cfb914665d88b2',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"payment_terms"],"label_zh":[null,"付款条件"],"label_en":[null,"Payment terms"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(368,1,'dictionary_value','20402ec9ff83523cb3ba4d13b793d80d',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"slow_follow_up"],"label_zh":[null,"跟进不及时"],"label_en":[null,"Slow follow-up"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(369,1,'dictionary_value','ee15585bf17c5b559ceaeddb83dda493',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"project_cancelled"],"label_zh":[null,"项目取消"],"label_en":[null,"Project cancelled"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(370,1,'dictionary_value','6a0adf71de3758adb5a05c99e33cf0a2',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"not_a_lead"],"label_zh":[null,"无效线索"],"label_en":[null,"Not a real lead"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(371,1,'dictionary_value','cc6277f79ef85211a9aef1c8b3b08104',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(372,1,'dictionary_value','a331283bd78f57a19d8c4d4a3a15cb84',NULL,1,'{"dictionary":[null,"lead_state"],"code":[null,"new"],"label_zh":[null,"新线索"],"label_en":[null,"New"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(373,1,'dictionary_value','aad59961987958abbb2b1c1546423d98',NULL,1,'{"dictionary":[null,"lead_state"],"code":[null,"working"],"label_zh":[null,"跟进中"],"label_en":[null,"Working"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(374,1,'dictionary_value','df225bbb5ee057338d33443f26ac688d',NULL,1,'{"dictionary":[null,"lead_state"],"code":[null,"converted"],"label_zh":[null,"已升级为客户"],"label_en":[null,"Converted"],"position":[null,3],"active":[null,true],"flags":[null,"converted closed"]}');
INSERT INTO "change" VALUES(375,1,'dictionary_value','81834db1cc8f5c7a854acd615cac391c',NULL,1,'{"dictionary":[null,"lead_state"],"code":[null,"invalid"],"label_zh":[null,"无效"],"label_en":[null,"Invalid"],"position":[null,4],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(376,1,'dictionary_value','3ddd3ced0b5853fbb04ab683ee6735a4',NULL,1,'{"dictionary":[null,"lead_state"],"code":[null,"later"],"label_zh":[null,"暂缓"],"label_en":[null,"Later"],"position":[null,5],"active":[null,true],"flags":[null,"on_hold"]}');
INSERT INTO "change" VALUES(377,1,'dictionary_value','8c531ba599695f3780887cc9181382af',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"draft"],"label_zh":[null,"草稿"],"label_en":[null,"Draft"],"position":[null,1],"active":[null,true],"flags":[null,"draft"]}');
INSERT INTO "change" VALUES(378,1,'dictionary_value','7b87470f30b45de1a00cbe651595411a',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"sent"],"label_zh":[null,"已发送"],"label_en":[null,"Sent"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(379,1,'dictionary_value','ad44bee360a9520088d8abfda3a55795',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"negotiating"],"label_zh":[null,"议价中"],"label_en":[null,"Negotiating"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(380,1,'dictionary_value','e21afd6077775fde958c3a2a0d59fa87',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"accepted"],"label_zh":[null,"已接受"],"label_en":[null,"Accepted"],"position":[null,4],"active":[null,true],"flags":[null,"accepted"]}');
INSERT INTO "change" VALUES(381,1,'dictionary_value','b009460d0bb35aac82afbe9d39ab1342',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"rejected"],"label_zh":[null,"已拒绝"],"label_en":[null,"Rejected"],"position":[null,5],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(382,1,'dictionary_value','24c10751cba55a0582514b99aa35388d',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"expired"],"label_zh":[null,"已过期"],"label_en":[null,"Expired"],"position":[null,6],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(383,1,'dictionary_value','809f295d946b512dba57ce2e753bbb53',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"purchased"],"label_zh":[null,"已转购买"],"label_en":[null,"Turned into purchase"],"position":[null,7],"active":[null,true],"flags":[null,"accepted closed"]}');
INSERT INTO "change" VALUES(384,1,'dictionary_value','e4ea3fa6823a529a83e067dacf71442e',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"ordered"],"label_zh":[null,"已下单"],"label_en":[null,"Ordered"],"position":[null,1],"active":[null,true],"flags":[null,"counts"]}');
INSERT INTO "change" VALUES(385,1,'dictionary_value','2a4a85679ce85f9dbbaf067a7016c686',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"shipped"],"label_zh":[null,"已发货"],"label_en":[null,"Shipped"],"position":[null,2],"active":[null,true],"flags":[null,"counts"]}');
INSERT INTO "change" VALUES(386,1,'dictionary_value','be41f42f28ec59b5b283d381f8a09835',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"invoiced"],"label_zh":[null,"已开票"],"label_en":[null,"Invoiced"],"position":[null,3],"active":[null,true],"flags":[null,"counts"]}');
INSERT INTO "change" VALUES(387,1,'dictionary_value','bb4553862d8e55bfa2ff496f70deb14a',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"part_paid"],"label_zh":[null,"部分回款"],"label_en":[null,"Part paid"],"position":[null,4],"active":[null,true],"flags":[null,"counts"]}');
INSERT INTO "change" VALUES(388,1,'dictionary_value','61a44e65a9ce5a468b32a5fa8d4033fd',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"settled"],"label_zh":[null,"已结清"],"label_en":[null,"Settled"],"position":[null,5],"active":[null,true],"flags":[null,"counts closed"]}');
INSERT INTO "change" VALUES(389,1,'dictionary_value','e7ea366ed29e5df88e0f8762003a7943',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"returned"],"label_zh":[null,"已退货"],"label_en":[null,"Returned"],"position":[null,6],"active":[null,true],"flags":[null,"counts return closed"]}');
INSERT INTO "change" VALUES(390,1,'dictionary_value','01cba83c1a7d5ce6825f9bd0223ea501',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"bank_transfer"],"label_zh":[null,"银行转账"],"label_en":[null,"Bank transfer"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(391,1,'dictionary_value','4dc85fc3b36c5c0a9dbde4ad78735605',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"cash"],"label_zh":[null,"现金"],"label_en":[null,"Cash"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(392,1,'dictionary_value','e1463a5baf305546a15c1cccb3ecf61d',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"cheque"],"label_zh":[null,"支票"],"label_en":[null,"Cheque"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(393,1,'dictionary_value','e31004ca58a55023a3544752dcb63a57',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"acceptance_bill"],"label_zh":[null,"承兑汇票"],"label_en":[null,"Acceptance bill"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(394,1,'dictionary_value','b543bd9219735a54a105046bd63c3380',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"mobile_pay"],"label_zh":[null,"微信/支付宝"],"label_en":[null,"WeChat Pay/Alipay"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(395,1,'dictionary_value','38cec50762875b82a1c6729f07442949',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(396,1,'dictionary_value','1b08facd4beb536ba97c296192ce373f',NULL,1,'{"dictionary":[null,"invoice_kind"],"code":[null,"special_vat"],"label_zh":[null,"增值税专用发票"],"label_en":[null,"Special VAT invoice"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(397,1,'dictionary_value','c4723242eaad594db517f8b91fc89289',NULL,1,'{"dictionary":[null,"invoice_kind"],"code":[null,"ordinary_vat"],"label_zh":[null,"增值税普通发票"],"label_en":[null,"Ordinary VAT invoice"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(398,1,'dictionary_value','83d23b2a365054c2b98c11df8ac37aa9',NULL,1,'{"dictionary":[null,"invoice_kind"],"code":[null,"electronic"],"label_zh":[null,"电子发票"],"label_en":[null,"Electronic invoice"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(399,1,'dictionary_value','832df5b1c45a586f9154ba801b6591b0',NULL,1,'{"dictionary":[null,"invoice_kind"],"code":[null,"receipt"],"label_zh":[null,"收据"],"label_en":[null,"Receipt"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(400,1,'dictionary_value','2ac68387e8e654b7bbde6f1fb553991c',NULL,1,'{"dictionary":[null,"invoice_kind"],"code":[null,"none"],"label_zh":[null,"不开票"],"label_en":[null,"None"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(401,1,'dictionary_value','3bc27a3c24c85274ae4fa9963b8116c6',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"notice_found"],"label_zh":[null,"获取信息"],"label_en":[null,"Notice found"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(402,1,'dictionary_value','4b394f8f93b05f79ba80d963ea4ae900',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"documents_bought"],"label_zh":[null,"购买标书"],"label_en":[null,"Documents bought"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(403,1,'dictionary_value','c7c5f7d221a5593080c52d77965984e9',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"preparing"],"label_zh":[null,"制作标书"],"label_en":[null,"Preparing"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(404,1,'dictionary_value','a0636a1099995718a48fe8fc86c62539',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"submitted"],"label_zh":[null,"已投标"],"label_en":[null,"Submitted"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(405,1,'dictionary_value','325dd2e80fb75595b5f7d5979e4444b3',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"opened"],"label_zh":[null,"已开标"],"label_en":[null,"Opened"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(406,1,'dictionary_value','5071048a552957b9929d51be175148b7',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"won"],"label_zh":[null,"中标"],"label_en":[null,"Won"],"position":[null,6],"active":[null,true],"flags":[null,"won closed"]}');
INSERT INTO "change" VALUES(407,1,'dictionary_value','dc8a7db2e8c65368a95259d0be9985a8',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"lost"],"label_zh":[null,"未中标"],"label_en":[null,"Lost"],"position":[null,7],"active":[null,true],"flags":[null,"lost closed"]}');
INSERT INTO "change" VALUES(408,1,'dictionary_value','4a871345af7a5ca49a9c045a0300738e',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"annulled"],"label_zh":[null,"废标"],"label_en":[null,"Annulled"],"position":[null,8],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(409,1,'dictionary_value','285b73f4157c5a5c8848d3b043cf9db2',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"withdrawn"],"label_zh":[null,"放弃"],"label_en":[null,"Withdrawn"],"position":[null,9],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(410,1,'dictionary_value','5693aa0751975830b9b61f6127d558b4',NULL,1,'{"dictionary":[null,"bid_kind"],"code":[null,"open"],"label_zh":[null,"公开招标"],"label_en":[null,"Open"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(411,1,'dictionary_value','f0107abb4c055a02b54f9e4f8a736393',NULL,1,'{"dictionary":[null,"bid_kind"],"code":[null,"invited"],"label_zh":[null,"邀请招标"],"label_en":[null,"Invited"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(412,1,'dictionary_value','b264d17b6f9a575f9d5df063ddf654ba',NULL,1,'{"dictionary":[null,"bid_kind"],"code":[null,"negotiation"],"label_zh":[null,"竞争性谈判"],"label_en":[null,"Competitive negotiation"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(413,1,'dictionary_value','d0a3df387c645b979c81deb8e0143883',NULL,1,'{"dictionary":[null,"bid_kind"],"code":[null,"request"],"label_zh":[null,"询价"],"label_en":[null,"Request for quotation"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(414,1,'dictionary_value','d30f6730c4535a3c89bc9e4c4ae94b03',NULL,1,'{"dictionary":[null,"bid_kind"],"code":[null,"single_source"],"label_zh":[null,"单一来源"],"label_en":[null,"Single source"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(415,1,'dictionary_value','e9234d0601f857e9b09566ad969caa89',NULL,1,'{"dictionary":[null,"deposit_state"],"code":[null,"not_paid"],"label_zh":[null,"未交"],"label_en":[null,"Not paid"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(416,1,'dictionary_value','695463a004a35c88a3c095facf523201',NULL,1,'{"dictionary":[null,"deposit_state"],"code":[null,"paid"],"label_zh":[null,"已交"],"label_en":[null,"Paid"],"position":[null,2],"active":[null,true],"flags":[null,"paid"]}');
INSERT INTO "change" VALUES(417,1,'dictionary_value','c3e83e952f4b5d4d91fc364b8bdcff97',NULL,1,'{"dictionary":[null,"deposit_state"],"code":[null,"returned"],"label_zh":[null,"已退"],"label_en":[null,"Returned"],"position":[null,3],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(418,1,'dictionary_value','6ad55b94e39551e1ba6645936ac08a37',NULL,1,'{"dictionary":[null,"deposit_state"],"code":[null,"forfeited"],"label_zh":[null,"没收"],"label_en":[null,"Forfeited"],"position":[null,4],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(419,1,'dictionary_value','2ab29f75c10d5625b9b4edbe4cd6170a',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"sales"],"label_zh":[null,"销售合同"],"label_en":[null,"Sales contract"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(420,1,'dictionary_value','d81ee719eb5754e0b8f02c6771cacdf0',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"agency"],"label_zh":[null,"代理协议"],"label_en":[null,"Agency agreement"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(421,1,'dictionary_value','f84ec156cea85afea599fe8054a2e0c0',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"framework"],"label_zh":[null,"框架协议"],"label_en":[null,"Framework agreement"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(422,1,'dictionary_value','49d736742b335f46ab917d796dc220d2',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"service"],"label_zh":[null,"服务/维保合同"],"label_en":[null,"Service or maintenance contract"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(423,1,'dictionary_value','34edbba7a0bf5c93b1123e5ec3b6db8b',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"non_disclosure"],"label_zh":[null,"保密协议"],"label_en":[null,"Non-disclosure agreement"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(424,1,'dictionary_value','83eabc6f4ecf5a8aa5195264b3c96fcd',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"quality"],"label_zh":[null,"质量协议"],"label_en":[null,"Quality agreement"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(425,1,'dictionary_value','a9c47c5a37d25e74994c06465742ad29',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(426,1,'dictionary_value','dce86fe32658528bb774fc0eec5beb81',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"draft"],"label_zh":[null,"起草"],"label_en":[null,"Draft"],"position":[null,1],"active":[null,true],"flags":[null,"draft"]}');
INSERT INTO "change" VALUES(427,1,'dictionary_value','0603f6998ae759dab00599f164bf50ac',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"in_approval"],"label_zh":[null,"审批中"],"label_en":[null,"In approval"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(428,1,'dictionary_value','d28920631698548eacda46a6a6b92817',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"signed"],"label_zh":[null,"已签"],"label_en":[null,"Signed"],"position":[null,3],"active":[null,true],"flags":[null,"active"]}');
INSERT INTO "change" VALUES(429,1,'dictionary_value','eed6d05e7b055aa0863b160e11ef6ce4',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"running"],"label_zh":[null,"执行中"],"label_en":[null,"Running"],"position":[null,4],"active":[null,true],"flags":[null,"active"]}');
INSERT INTO "change" VALUES(430,1,'dictionary_value','6f1b390e3c2e57ba80e2fff69c325ea8',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"completed"],"label_zh":[null,"已完成"],"label_en":[null,"Completed"],"position":[null,5],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(431,1,'dictionary_value','14e117de7ff4569da6e5aee96a09508d',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"terminated"],"label_zh":[null,"已终止"],"label_en":[null,"Terminated"],"position":[null,6],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(432,1,'dictionary_value','8f4bd58df0b057a787deae42579188bf',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"expired"],"label_zh":[null,"已到期"],"label_en":[null,"Expired"],"position":[null,7],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(433,1,'dictionary_value','5d950640a403537e8947621737e8661f',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"transport"],"label_zh":[null,"交通"],"label_en":[null,"Transport"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(434,1,'dictionary_value','988a1f7933695bd7ad69619e99adfb00',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"lodging"],"label_zh":[null,"住宿"],"label_en":[null,"Lodging"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(435,1,'dictionary_value','b5b8d9c32ad751b9bcefa2d27f60422a',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"meals"],"label_zh":[null,"餐饮"],"label_en":[null,"Meals"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(436,1,'dictionary_value','046c944957ef5bd09e08b289693a5d52',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"entertainment"],"label_zh":[null,"招待"],"label_en":[null,"Entertainment"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(437,1,'dictionary_value','b730656c1f35503b91f512dc6dc00e1b',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"gifts"],"label_zh":[null,"礼品"],"label_en":[null,"Gifts"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(438,1,'dictionary_value','3067145edb625703ac3d1bb1c142ce22',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"samples"],"label_zh":[null,"样品"],"label_en":[null,"Samples"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(439,1,'dictionary_value','992e55098ecd55c284d9d84673e5c61d',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"communication"],"label_zh":[null,"通讯"],"label_en":[null,"Communication"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(440,1,'dictionary_value','ee0fa2bfb90153ac846cb0b5d1e62168',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"exhibition"],"label_zh":[null,"展会"],"label_en":[null,"Exhibition"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(441,1,'dictionary_value','6e29a9438c495934b5de317a75ca080f',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"advertising"],"label_zh":[null,"广告"],"label_en":[null,"Advertising"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(442,1,'dictionary_value','b91711fc89b7521bbf768392de728b16',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"freight"],"label_zh":[null,"运费"],"label_en":[null,"Freight"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(443,1,'dictionary_value','8b8f9fd77dcf5ea0b8930d59c850285a',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"tender"],"label_zh":[null,"投标费用"],"label_en":[null,"Tender costs"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(444,1,'dictionary_value','0a23f79ceb175a1180b20a5dc9fe1124',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"commission"],"label_zh":[null,"佣金"],"label_en":[null,"Commission"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(445,1,'dictionary_value','46fc181ea64f59688aa3076e08819c68',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(446,1,'dictionary_value','1ca1bcbd30345b368bf6f98a96d200c8',NULL,1,'{"dictionary":[null,"expense_state"],"code":[null,"applied"],"label_zh":[null,"申请"],"label_en":[null,"Applied"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(447,1,'dictionary_value','48fb36d30767559c818310b007cf5a88',NULL,1,'{"dictionary":[null,"expense_state"],"code":[null,"in_approval"],"label_zh":[null,"审批"],"label_en":[null,"In approval"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(448,1,'dictionary_value','097b1e26685a5531923137d3dadab1a3',NULL,1,'{"dictionary":[null,"expense_state"],"code":[null,"approved"],"label_zh":[null,"同意"],"label_en":[null,"Approved"],"position":[null,3],"active":[null,true],"flags":[null,"approved"]}');
INSERT INTO "change" VALUES(449,1,'dictionary_value','7acf9b59cd435ed09bc5b7d588309d67',NULL,1,'{"dictionary":[null,"expense_state"],"code":[null,"sent_back"],"label_zh":[null,"退回"],"label_en":[null,"Sent back"],"position":[null,4],"active":[null,true],"flags":[null,"sent_back"]}');
INSERT INTO "change" VALUES(450,1,'dictionary_value','839afbe5867a5499ae8cdfd482395668',NULL,1,'{"dictionary":[null,"expense_state"],"code":[null,"reimbursed"],"label_zh":[null,"已报销"],"label_en":[null,"Reimbursed"],"position":[null,5],"active":[null,true],"flags":[null,"approved closed"]}');
INSERT INTO "change" VALUES(451,1,'dictionary_value','caaf257108ec5c118a821418e361d701',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"technical_advice"],"label_zh":[null,"技术咨询"],"label_en":[null,"Technical advice"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(452,1,'dictionary_value','78ad44a6c2f95a9ab8fe05495fcfb09e',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"on_site"],"label_zh":[null,"现场服务"],"label_en":[null,"On-site service"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(453,1,'dictionary_value','9c177a75fbc35678aed9e339db3fbc4e',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"installation"],"label_zh":[null,"安装调试"],"label_en":[null,"Installation"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(454,1,'dictionary_value','413b8f79c5af5568b26d673cb6662334',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"training"],"label_zh":[null,"培训"],"label_en":[null,"Training"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(455,1,'dictionary_value','262014ccae2e53369d993f009ada0c9b',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"repair"],"label_zh":[null,"维修"],"label_en":[null,"Repair"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(456,1,'dictionary_value','b19afde0585e5c90a184ce066f7643cc',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"maintenance"],"label_zh":[null,"保养"],"label_en":[null,"Maintenance"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(457,1,'dictionary_value','76186f79c90c50afba429fad1ef8142e',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"return_or_exchange"],"label_zh":[null,"退换货"],"label_en":[null,"Return or exchange"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(458,1,'dictionary_value','cc2a953a7e835cd08b90908228d00b05',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"suggestion"],"label_zh":[null,"建议"],"label_en":[null,"Suggestion"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(459,1,'dictionary_value','26593377693055ed86adf0b201ff5350',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"feedback"],"label_zh":[null,"反馈留言"],"label_en":[null,"Feedback"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(460,1,'dictionary_value','1307960df6d753918827c2c765041e7b',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(461,1,'dictionary_value','e3e1be5b8787512b80e686e230518cff',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"quality"],"label_zh":[null,"产品质量"],"label_en":[null,"Product quality"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(462,1,'dictionary_value','69129b5be1c6500fafa1735662d8e1ee',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"returned_goods"],"label_zh":[null,"退回产品"],"label_en":[null,"Returned goods"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(463,1,'dictionary_value','697f9d4ead7a5b428cde782001b406ea',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"late_delivery"],"label_zh":[null,"交期延误"],"label_en":[null,"Late delivery"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(464,1,'dictionary_value','ada62c9b9c04553eb46a960cc89c2d23',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"wrong_goods"],"label_zh":[null,"数量/型号错误"],"label_en":[null,"Wrong quantity or model"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(465,1,'dictionary_value','6ee3570770185dde872ebbcf0322162a',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"packing"],"label_zh":[null,"包装运输"],"label_en":[null,"Packing and transport"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(466,1,'dictionary_value','6d9365d94c135e03aeb95c5895ea5b57',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"service"],"label_zh":[null,"服务态度"],"label_en":[null,"Service"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(467,1,'dictionary_value','f9a85010141154aca6fea9d00ef83cc1',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"price"],"label_zh":[null,"价格/结算"],"label_en":[null,"Price or settlement"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(468,1,'dictionary_value','def7505e375b5c268edfe6efcdda0582',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"technical_support"],"label_zh":[null,"技术支持"],"label_en":[null,"Technical support"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(469,1,'dictionary_value','32352d4bdcba5efebfb94574436d1a7d',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(470,1,'dictionary_value','af3bb5db18065ff992cfbec4e295051d',NULL,1,'{"dictionary":[null,"severity"],"code":[null,"minor"],"label_zh":[null,"轻微"],"label_en":[null,"Minor"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(471,1,'dictionary_value','f36117387610525ba56fa7b5fe3c467f',NULL,1,'{"dictionary":[null,"severity"],"code":[null,"normal"],"label_zh":[null,"一般"],"label_en":[null,"Normal"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(472,1,'dictionary_value','0c2a83c1a966502884b717e3791ea3e4',NULL,1,'{"dictionary":[null,"severity"],"code":[null,"major"],"label_zh":[null,"严重"],"label_en":[null,"Major"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(473,1,'dictionary_value','744c34f7d5635e869cceeff43cec9101',NULL,1,'{"dictionary":[null,"severity"],"code":[null,"critical"],"label_zh":[null,"重大"],"label_en":[null,"Critical"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(474,1,'dictionary_value','45ae626a2cdf55128b30d0108bc040fa',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"registered"],"label_zh":[null,"已登记"],"label_en":[null,"Registered"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(475,1,'dictionary_value','acf32146a6b2581795a35f64eadfea89',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"passed_on"],"label_zh":[null,"已转交"],"label_en":[null,"Passed on"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(476,1,'dictionary_value','f9c67ac5eb075307902db29f12c393f5',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"investigating"],"label_zh":[null,"调查中"],"label_en":[null,"Investigating"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(477,1,'dictionary_value','75749bee28975401b4b25909bf6c90b9',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"measures"],"label_zh":[null,"纠正预防措施中"],"label_en":[null,"Corrective and preventive measures"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(478,1,'dictionary_value','1702f6b68d9f561a85da7aa96930536c',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"verifying"],"label_zh":[null,"验证中"],"label_en":[null,"Verifying"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(479,1,'dictionary_value','118012cb112d5ed785cedd155c9e10c6',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"awaiting_approval"],"label_zh":[null,"待批准"],"label_en":[null,"Awaiting approval"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(480,1,'dictionary_value','577921b3f1635979b9cd133f7cc3d1a4',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"replied"],"label_zh":[null,"已回复客户"],"label_en":[null,"Replied"],"position":[null,7],"active":[null,true],"flags":[null,"replied"]}');
INSERT INTO "change" VALUES(481,1,'dictionary_value','0560bd0af0fa5b609c05caa0b4db3bda',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"closed"],"label_zh":[null,"已关闭"],"label_en":[null,"Closed"],"position":[null,8],"active":[null,true],"flags":[null,"replied closed"]}');
INSERT INTO "change" VALUES(482,1,'dictionary_value','78e456c7d37455eb99c41fd5dabb1516',NULL,1,'{"dictionary":[null,"liability"],"code":[null,"ours"],"label_zh":[null,"本公司"],"label_en":[null,"Ours"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(483,1,'dictionary_value','6ab8a29c5b81559f8bcb2d6f384c23f9',NULL,1,'{"dictionary":[null,"liability"],"code":[null,"undetermined"],"label_zh":[null,"无法确认"],"label_en":[null,"Undetermined"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(484,1,'dictionary_value','7fc72f7405055a558d9abf739d36a075',NULL,1,'{"dictionary":[null,"liability"],"code":[null,"customer"],"label_zh":[null,"客户"],"label_en":[null,"Customer"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(485,1,'dictionary_value','541031398c75590aa98ea8026a0349be',NULL,1,'{"dictionary":[null,"liability"],"code":[null,"carrier"],"label_zh":[null,"承运方"],"label_en":[null,"Carrier"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(486,1,'dictionary_value','c4892e9dc1e4514bb7f565b63c43de9d',NULL,1,'{"dictionary":[null,"liability"],"code":[null,"supplier"],"label_zh":[null,"供应商"],"label_en":[null,"Supplier"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(487,1,'dictionary_value','0a4f824c660551bd9d856b837fb9dfeb',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"rework"],"label_zh":[null,"返工"],"label_en":[null,"Rework"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(488,1,'dictionary_value','c5ad789a941a514b865d726669afa56c',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"repair"],"label_zh":[null,"返修"],"label_en":[null,"Repair"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(489,1,'dictionary_value','2b3d3edc33f2507995c360f8d4a0171a',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"replace"],"label_zh":[null,"换货"],"label_en":[null,"Replace"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(490,1,'dictionary_value','cdb85fe194b15bc5aba9d5c57a85bdc8',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"take_back"],"label_zh":[null,"退货"],"label_en":[null,"Take back"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(491,1,'dictionary_value','856a876409435180aa1d941f560d6b53',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"concession"],"label_zh":[null,"让步/折价"],"label_en":[null,"Concession"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(492,1,'dictionary_value','5540358f0ef1549b947d092d5fb113ef',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"compensation"],"label_zh":[null,"赔偿"],"label_en":[null,"Compensation"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(493,1,'dictionary_value','9d48714d89a25f0c836b9d297e6e9fbe',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"explanation"],"label_zh":[null,"解释说明"],"label_en":[null,"Explanation"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(494,1,'dictionary_value','e722d136186e54da9c2df563a9839ae6',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"design"],"label_zh":[null,"设计"],"label_en":[null,"Design"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(495,1,'dictionary_value','9cc04ed85e025651a4bc4f0dd8faaf01',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"material"],"label_zh":[null,"原料"],"label_en":[null,"Material"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(496,1,'dictionary_value','7dac71d7e560572d9cffccae22a24e48',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"production"],"label_zh":[null,"制造"],"label_en":[null,"Production"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(497,1,'dictionary_value','05640e6e2080501d823a4743167ef2fc',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"inspection"],"label_zh":[null,"检验"],"label_en":[null,"Inspection"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(498,1,'dictionary_value','145bcf28991257329a4d33cb9ee3e991',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"transport"],"label_zh":[null,"包装运输"],"label_en":[null,"Transport"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(499,1,'dictionary_value','f93a8239da825e0eba6419495c7d350c',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"misuse"],"label_zh":[null,"使用不当"],"label_en":[null,"Misuse"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(500,1,'dictionary_value','b7c554654af9556a9f9c39807cef8ef8',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(501,1,'dictionary_value','96f6dc2a4d61565bbba04946fa52fa15',NULL,1,'{"dictionary":[null,"goods_verdict"],"code":[null,"good"],"label_zh":[null,"合格"],"label_en":[null,"Good"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(502,1,'dictionary_value','ce680d7ffd9854fda6d31690520858d1',NULL,1,'{"dictionary":[null,"goods_verdict"],"code":[null,"nonconforming"],"label_zh":[null,"不合格"],"label_en":[null,"Nonconforming"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(503,1,'dictionary_value','ba5d048ab6965e8182be327b452e2215',NULL,1,'{"dictionary":[null,"goods_verdict"],"code":[null,"to_be_inspected"],"label_zh":[null,"待检"],"label_en":[null,"To be inspected"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(504,1,'dictionary_value','865696c73d6a526dbc7a28a324431544',NULL,1,'{"dictionary":[null,"goods_verdict"],"code":[null,"good_on_reinspection"],"label_zh":[null,"复检合格"],"label_en":[null,"Good on re-inspection"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(505,1,'dictionary_value','a4ab39bdc85b5fab84b443541e602e4c',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"call"],"label_zh":[null,"来电"],"label_en":[null,"Call"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(506,1,'dictionary_value','ca168a1772625af8920d081ed96f5aeb',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"letter"],"label_zh":[null,"来信"],"label_en":[null,"Letter"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(507,1,'dictionary_value','b8f416b1a90e5f70bf8fb133636a7c18',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"visit"],"label_zh":[null,"来访"],"label_en":[null,"Visit"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(508,1,'dictionary_value','6b70541208a650dcaa26d6963f83a2d4',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"email"],"label_zh":[null,"邮件"],"label_en":[null,"E-mail"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(509,1,'dictionary_value','398474769e84572895b112b29ab1e109',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"web_message"],"label_zh":[null,"网站留言"],"label_en":[null,"Web message"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(510,1,'dictionary_value','24f4a6bd2bbf5e5c994475d5c683e2f9',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"wechat"],"label_zh":[null,"微信"],"label_en":[null,"WeChat"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(511,1,'dictionary_value','c89e7c6a0fbe58eaa3e99e007ee6a7ac',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"survey_call"],"label_zh":[null,"电话回访"],"label_en":[null,"Our survey call"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(512,1,'dictionary_value','ac3f53d6e2a6587cbef34a05d9d5e8a7',NULL,1,'{"dictionary":[null,"satisfaction"],"code":[null,"very_satisfied"],"label_zh":[null,"非常满意"],"label_en":[null,"Very satisfied"],"position":[null,1],"active":[null,true],"flags":[null,"score_5"]}');
INSERT INTO "change" VALUES(513,1,'dictionary_value','5083e2edc8ca52e99f16d7ce72c9fbae',NULL,1,'{"dictionary":[null,"satisfaction"],"code":[null,"satisfied"],"label_zh":[null,"满意"],"label_en":[null,"Satisfied"],"position":[null,2],"active":[null,true],"flags":[null,"score_4"]}');
INSERT INTO "change" VALUES(514,1,'dictionary_value','0b6b2f86c1dd5e9484fa6b0adb661839',NULL,1,'{"dictionary":[null,"satisfaction"],"code":[null,"neutral"],"label_zh":[null,"一般"],"label_en":[null,"Neutral"],"position":[null,3],"active":[null,true],"flags":[null,"score_3"]}');
INSERT INTO "change" VALUES(515,1,'dictionary_value','f940af08ba745cfe853f557c839c4df3',NULL,1,'{"dictionary":[null,"satisfaction"],"code":[null,"dissatisfied"],"label_zh":[null,"不满意"],"label_en":[null,"Dissatisfied"],"position":[null,4],"active":[null,true],"flags":[null,"score_2"]}');
INSERT INTO "change" VALUES(516,1,'dictionary_value','02ede182946659e39c229a318ef4d407',NULL,1,'{"dictionary":[null,"satisfaction"],"code":[null,"very_dissatisfied"],"label_zh":[null,"非常不满意"],"label_en":[null,"Very dissatisfied"],"position":[null,5],"active":[null,true],"flags":[null,"score_1"]}');
INSERT INTO "change" VALUES(517,1,'dictionary_value','8b0b48f8fc275b24adc22642cacff2ba',NULL,1,'{"dictionary":[null,"competitor_strength"],"code":[null,"very_strong"],"label_zh":[null,"很强"],"label_en":[null,"Very strong"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(518,1,'dictionary_value','e9025cc99e3755f798fee28cb73e393f',NULL,1,'{"dictionary":[null,"competitor_strength"],"code":[null,"strong"],"label_zh":[null,"较强"],"label_en":[null,"Strong"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(519,1,'dictionary_value','9d00eab048a057ea9ea7dd97e51c23bc',NULL,1,'{"dictionary":[null,"competitor_strength"],"code":[null,"equal"],"label_zh":[null,"相当"],"label_en":[null,"Equal"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(520,1,'dictionary_value','a054197205a95eaca931da9630d0702b',NULL,1,'{"dictionary":[null,"competitor_strength"],"code":[null,"weak"],"label_zh":[null,"较弱"],"label_en":[null,"Weak"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(521,1,'dictionary_value','e37d26db552b5b2b88959a6b49cc567c',NULL,1,'{"dictionary":[null,"competitor_strength"],"code":[null,"very_weak"],"label_zh":[null,"很弱"],"label_en":[null,"Very weak"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(522,1,'dictionary_value','4bb45820370a5d19b9f06187f7c1e5d0',NULL,1,'{"dictionary":[null,"competitor_opinion"],"code":[null,"very_satisfied"],"label_zh":[null,"很满意"],"label_en":[null,"Very satisfied"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(523,1,'dictionary_value','625b67ab88d55b13b4d9d5411a638a31',NULL,1,'{"dictionary":[null,"competitor_opinion"],"code":[null,"satisfied"],"label_zh":[null,"满意"],"label_en":[null,"Satisfied"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(524,1,'dictionary_value','a0184a5285785f609e0859b5e06228b3',NULL,1,'{"dictionary":[null,"competitor_opinion"],"code":[null,"neutral"],"label_zh":[null,"一般"],"label_en":[null,"Neutral"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(525,1,'dictionary_value','28d8783f2748553c823ac275965527bd',NULL,1,'{"dictionary":[null,"competitor_opinion"],"code":[null,"dissatisfied"],"label_zh":[null,"不满"],"label_en":[null,"Dissatisfied"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(526,1,'dictionary_value','1188e12d49f35af4b9d8e1c003a3a253',NULL,1,'{"dictionary":[null,"competitor_opinion"],"code":[null,"wants_change"],"label_zh":[null,"想更换"],"label_en":[null,"Wants to change"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(527,1,'dictionary_value','a4d47997037f5b2ba6c7c894ce9df36b',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"upstream"],"label_zh":[null,"上家"],"label_en":[null,"Upstream"],"position":[null,1],"active":[null,true],"inverse":[null,"downstream"]}');
INSERT INTO "change" VALUES(528,1,'dictionary_value','441982c0a1f45058a49741ab549bc62c',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"downstream"],"label_zh":[null,"下家"],"label_en":[null,"Downstream"],"position":[null,2],"active":[null,true],"inverse":[null,"upstream"]}');
INSERT INTO "change" VALUES(529,1,'dictionary_value','3fd795a059e95f18b5de2310bc5e06a2',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"peer"],"label_zh":[null,"同行"],"label_en":[null,"Peer"],"position":[null,3],"active":[null,true],"inverse":[null,"peer"]}');
INSERT INTO "change" VALUES(530,1,'dictionary_value','635228283c3e5bf3b66ea520e0a0186c',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"parent"],"label_zh":[null,"母公司"],"label_en":[null,"Parent"],"position":[null,4],"active":[null,true],"inverse":[null,"subsidiary"]}');
INSERT INTO "change" VALUES(531,1,'dictionary_value','995f9cfce9695462976c1359e8f90626',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"subsidiary"],"label_zh":[null,"子公司"],"label_en":[null,"Subsidiary"],"position":[null,5],"active":[null,true],"inverse":[null,"parent"]}');
INSERT INTO "change" VALUES(532,1,'dictionary_value','024e9ddd720850bf942697fc704462fb',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"head_office"],"label_zh":[null,"总公司"],"label_en":[null,"Head office"],"position":[null,6],"active":[null,true],"inverse":[null,"branch"]}');
INSERT INTO "change" VALUES(533,1,'dictionary_value','ca2bdefe6f1355e7bd0f85c5c45efdc4',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"branch"],"label_zh":[null,"分公司"],"label_en":[null,"Branch"],"position":[null,7],"active":[null,true],"inverse":[null,"head_office"]}');
INSERT INTO "change" VALUES(534,1,'dictionary_value','107e3d25a4ec5c57878b6ea082f0440d',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"agent"],"label_zh":[null,"代理商"],"label_en":[null,"Agent"],"position":[null,8],"active":[null,true],"inverse":[null,"principal"]}');
INSERT INTO "change" VALUES(535,1,'dictionary_value','fcf2e521014355f1b788e7c4af81502c',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"principal"],"label_zh":[null,"厂家"],"label_en":[null,"Principal"],"position":[null,9],"active":[null,true],"inverse":[null,"agent"]}');
INSERT INTO "change" VALUES(536,1,'dictionary_value','f386e7f59e62574b87e2e290742cc22e',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"partner"],"label_zh":[null,"合作伙伴"],"label_en":[null,"Partner"],"position":[null,10],"active":[null,true],"inverse":[null,"partner"]}');
INSERT INTO "change" VALUES(537,1,'dictionary_value','144bf2d00c6d54e798aff0f028d5971a',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"competitor"],"label_zh":[null,"竞争"],"label_en":[null,"Competitor"],"position":[null,11],"active":[null,true],"inverse":[null,"competitor"]}');
INSERT INTO "change" VALUES(538,1,'dictionary_value','b03cb5e0c2995fb5b6e97f13837d5c44',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"introduced"],"label_zh":[null,"介绍人"],"label_en":[null,"Introduced"],"position":[null,12],"active":[null,true],"inverse":[null,"introduced_by"]}');
INSERT INTO "change" VALUES(539,1,'dictionary_value','c830bcd4bd8d59c4ae2e8ab8f4bb36eb',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"introduced_by"],"label_zh":[null,"被介绍"],"label_en":[null,"Introduced by"],"position":[null,13],"active":[null,true],"inverse":[null,"introduced"]}');
INSERT INTO "change" VALUES(540,1,'dictionary_value','68b1ccbed4125b09adf1d7fcd03fda60',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"known_key_account"],"label_zh":[null,"大客户(熟悉)"],"label_en":[null,"Known key account"],"position":[null,14],"active":[null,true],"inverse":[null,"known_by"]}');
INSERT INTO "change" VALUES(541,1,'dictionary_value','36b787553e4a568a884d550e07eea923',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"known_by"],"label_zh":[null,"熟悉方"],"label_en":[null,"Dealer who knows it"],"position":[null,15],"active":[null,true],"inverse":[null,"known_key_account"]}');
INSERT INTO "change" VALUES(542,1,'dictionary_value','39a5799f70065bd0b8e753e21f493316',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"promotion"],"label_zh":[null,"促销"],"label_en":[null,"Promotion"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(543,1,'dictionary_value','2c80d534a58d5ea5a185f1da8be96f4f',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"customer_care"],"label_zh":[null,"客户关怀"],"label_en":[null,"Customer care"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(544,1,'dictionary_value','6eda5b8e274958199ec921fc94fc411a',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"exhibition"],"label_zh":[null,"展会"],"label_en":[null,"Exhibition"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(545,1,'dictionary_value','d5c651196147561e83eb0b3e87248063',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"mail_promotion"],"label_zh":[null,"邮件促销"],"label_en":[null,"Mail promotion"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(546,1,'dictionary_value','250c3b54debd530597632deaf8a8345b',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"seminar"],"label_zh":[null,"研讨会"],"label_en":[null,"Seminar"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(547,1,'dictionary_value','eef3a77593b553b7a546204968dcc5a3',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"advertising"],"label_zh":[null,"广告"],"label_en":[null,"Advertising"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(548,1,'dictionary_value','73c437d461d3567c9ba5db6e27983138',NULL,1,'{"dictionary":[null,"campaign_state"],"code":[null,"planned"],"label_zh":[null,"计划"],"label_en":[null,"Planned"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(549,1,'dictionary_value','acd2b96790be5317a9219da311c03f49',NULL,1,'{"dictionary":[null,"campaign_state"],"code":[null,"running"],"label_zh":[null,"进行中"],"label_en":[null,"Running"],"position":[null,2],"active":[null,true],"flags":[null,"active"]}');
INSERT INTO "change" VALUES(550,1,'dictionary_value','461809259576539ab500194391681e4d',NULL,1,'{"dictionary":[null,"campaign_state"],"code":[null,"ended"],"label_zh":[null,"结束"],"label_en":[null,"Ended"],"position":[null,3],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(551,1,'dictionary_value','2a7c3232ff835744af5980929b3ea605',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"mail"],"label_zh":[null,"邮件"],"label_en":[null,"Mail"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(552,1,'dictionary_value','425cbba6f54458b0b343cbc2eb539455',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"sms"],"label_zh":[null,"短信"],"label_en":[null,"SMS"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(553,1,'dictionary_value','2da9289fabd756dc8f4ef52f014f47e4',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"call"],"label_zh":[null,"电话"],"label_en":[null,"Call"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(554,1,'dictionary_value','8c419b82ad8a5068bc61025a6a45f43e',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"card"],"label_zh":[null,"贺卡"],"label_en":[null,"Card"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(555,1,'dictionary_value','70a8a1a9f9895c0fbb427844639fa6f6',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"gift"],"label_zh":[null,"礼品"],"label_en":[null,"Gift"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(556,1,'dictionary_value','3481a1684305522fb9340b712973d4a6',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"wechat"],"label_zh":[null,"微信"],"label_en":[null,"WeChat"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(557,1,'dictionary_value','d921de69488e5fcdb40f8f1fc91301e2',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"visit"],"label_zh":[null,"拜访"],"label_en":[null,"Visit"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(558,1,'dictionary_value','8c82b538cc0a5b65b9768e4b3d3d2e61',NULL,1,'{"dictionary":[null,"report_kind"],"code":[null,"daily"],"label_zh":[null,"日报"],"label_en":[null,"Daily"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(559,1,'dictionary_value','11c90e3ebb16584eab29203e28e0afcd',NULL,1,'{"dictionary":[null,"report_kind"],"code":[null,"weekly"],"label_zh":[null,"周报"],"label_en":[null,"Weekly"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(560,1,'dictionary_value','c17d1cd8a61c5bf2a3b528daa8222cd7',NULL,1,'{"dictionary":[null,"report_kind"],"code":[null,"monthly"],"label_zh":[null,"月报"],"label_en":[null,"Monthly"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(561,1,'dictionary_value','3741e408fc29560f8b1953b594fbb9a8',NULL,1,'{"dictionary":[null,"report_kind"],"code":[null,"trip"],"label_zh":[null,"出差报告"],"label_en":[null,"Trip"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(562,1,'dictionary_value','084bfac510b85a6683e2d19eacf8c49b',NULL,1,'{"dictionary":[null,"report_kind"],"code":[null,"market_information"],"label_zh":[null,"市场信息"],"label_en":[null,"Market information"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(563,1,'dictionary_value','084f13afe02754268360e8e2e31ba337',NULL,1,'{"dictionary":[null,"approval_state"],"code":[null,"waiting"],"label_zh":[null,"待审"],"label_en":[null,"Waiting"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(564,1,'dictionary_value','cb1938eb5db35aa0b15180e4200256c9',NULL,1,'{"dictionary":[null,"approval_state"],"code":[null,"agreed"],"label_zh":[null,"同意"],"label_en":[null,"Agreed"],"position":[null,2],"active":[null,true],"flags":[null,"approved closed"]}');
INSERT INTO "change" VALUES(565,1,'dictionary_value','50002f2c2fcc54a783f7663590d7ef13',NULL,1,'{"dictionary":[null,"approval_state"],"code":[null,"returned"],"label_zh":[null,"退回"],"label_en":[null,"Returned"],"position":[null,3],"active":[null,true],"flags":[null,"sent_back"]}');
INSERT INTO "change" VALUES(566,1,'dictionary_value','a9e6512afd2255f39eae743f58c4d424',NULL,1,'{"dictionary":[null,"approval_state"],"code":[null,"withdrawn"],"label_zh":[null,"撤回"],"label_en":[null,"Withdrawn"],"position":[null,4],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(567,1,'dictionary_value','08fe46d294af55988eea272834c63bab',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"contract"],"label_zh":[null,"合同"],"label_en":[null,"Contract"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(568,1,'dictionary_value','d3a1332e800e5bf7b7d5a895a6cc0e5e',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"quotation"],"label_zh":[null,"报价单"],"label_en":[null,"Quotation"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(569,1,'dictionary_value','fdb576822d735cdcad19c31cb9f78599',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"drawing"],"label_zh":[null,"图纸"],"label_en":[null,"Drawing"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(570,1,'dictionary_value','3993f075e4b65ca3a51b731742c217e4',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"business_card"],"label_zh":[null,"名片"],"label_en":[null,"Business card"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(571,1,'dictionary_value','b6a64ceb63155649ac87a90f47c7ca5a',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"licence"],"label_zh":[null,"证照"],"label_en":[null,"Licence"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(572,1,'dictionary_value','2042e3469b865ace89d3d2275519a3f2',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"photo"],"label_zh":[null,"照片"],"label_en":[null,"Photo"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(573,1,'dictionary_value','a8ab69d1023056b28905518e138f030f',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"letter"],"label_zh":[null,"往来函件"],"label_en":[null,"Letter"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(574,1,'dictionary_value','9b0f9ff9fda352c3b4137d2202b43aa4',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(575,1,'dictionary_value','1c90f22382d35cc9986f8f65cebfcb12',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"set"],"label_zh":[null,"台"],"label_en":[null,"set"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(576,1,'dictionary_value','43f16214a90e50e6b58104ade71f9441',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"suite"],"label_zh":[null,"套"],"label_en":[null,"suite"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(577,1,'dictionary_value','924caf63342259ab819a8c6f22cffd26',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"piece"],"label_zh":[null,"件"],"label_en":[null,"piece"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(578,1,'dictionary_value','9d5e0b1b10eb5109868c1b7be92c5a77',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"item"],"label_zh":[null,"个"],"label_en":[null,"item"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(579,1,'dictionary_value','afda138281785c56964be5ec7ce66125',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"case"],"label_zh":[null,"箱"],"label_en":[null,"case"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(580,1,'dictionary_value','c1b392d816f8536597962bc917cf91fc',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"tonne"],"label_zh":[null,"吨"],"label_en":[null,"tonne"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(581,1,'dictionary_value','d47deff1894458da8b72eb3429237bc6',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"kg"],"label_zh":[null,"公斤"],"label_en":[null,"kg"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(582,1,'dictionary_value','323fb7c2d3205cb096e9cec6d068958b',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"metre"],"label_zh":[null,"米"],"label_en":[null,"m"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(583,1,'dictionary_value','88bf8d03069651349cc033662137262b',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"time"],"label_zh":[null,"次"],"label_en":[null,"time"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(584,1,'dictionary_value','a68290f7b90c5fa6804cbee2738b2791',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"year"],"label_zh":[null,"年"],"label_en":[null,"year"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(585,1,'dictionary_value','be52099ae4c25323af777e9a8fe64aea',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"CNY"],"label_zh":[null,"CNY"],"label_en":[null,"CNY"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(586,1,'dictionary_value','7fa161eaec1e5af4ab085a273b39a7ee',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"USD"],"label_zh":[null,"USD"],"label_en":[null,"USD"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(587,1,'dictionary_value','3f87cea7d9b75cd19ae7cc26cf2c2b20',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"EUR"],"label_zh":[null,"EUR"],"label_en":[null,"EUR"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(588,1,'dictionary_value','f464bef62f425071bc4e35b5c663bc7c',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"HKD"],"label_zh":[null,"HKD"],"label_en":[null,"HKD"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(589,1,'dictionary_value','d922adcd05285ac0a82668b98e2b83d2',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"JPY"],"label_zh":[null,"JPY"],"label_en":[null,"JPY"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(590,1,'dictionary_value','fad7b2f3de825f65b4190f92850ad8ce',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"GBP"],"label_zh":[null,"GBP"],"label_en":[null,"GBP"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(591,1,'dictionary_value','537cffc684a755c7a1caa85466d5a8a1',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"13"],"label_zh":[null,"13%"],"label_en":[null,"13%"],"position":[null,1],"active":[null,true],"percent":[null,"13.00"]}');
INSERT INTO "change" VALUES(592,1,'dictionary_value','b5ba0f2be2435ea786631007ea0a4395',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"9"],"label_zh":[null,"9%"],"label_en":[null,"9%"],"position":[null,2],"active":[null,true],"percent":[null,"9.00"]}');
INSERT INTO "change" VALUES(593,1,'dictionary_value','1d965915715f521e84a173f008b18234',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"6"],"label_zh":[null,"6%"],"label_en":[null,"6%"],"position":[null,3],"active":[null,true],"percent":[null,"6.00"]}');
INSERT INTO "change" VALUES(594,1,'dictionary_value','a0c88e31d7d653ee9c7401c909466107',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"3"],"label_zh":[null,"3%"],"label_en":[null,"3%"],"position":[null,4],"active":[null,true],"percent":[null,"3.00"]}');
INSERT INTO "change" VALUES(595,1,'dictionary_value','07b81010e445500d8588a940232b3b5d',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"1"],"label_zh":[null,"1%"],"label_en":[null,"1%"],"position":[null,5],"active":[null,true],"percent":[null,"1.00"]}');
INSERT INTO "change" VALUES(596,1,'dictionary_value','32f3bdf178a1580ca07326e527c6fed0',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"0"],"label_zh":[null,"0"],"label_en":[null,"0"],"position":[null,6],"active":[null,true],"percent":[null,"0.00"]}');
INSERT INTO "change" VALUES(597,1,'dictionary_value','742f4905944654569c2a91e1599952d8',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"courier"],"label_zh":[null,"快递"],"label_en":[null,"Courier"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(598,1,'dictionary_value','6de01bcc130355bbb0ab58d29297cc9b',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"road"],"label_zh":[null,"物流/零担"],"label_en":[null,"Road freight"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(599,1,'dictionary_value','61d51dc3615159e89fe60a1c1dff2c8e',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"dedicated_truck"],"label_zh":[null,"专车"],"label_en":[null,"Dedicated truck"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(600,1,'dictionary_value','7dbf71f532aa58459a7e731f23d82005',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"rail"],"label_zh":[null,"铁路"],"label_en":[null,"Rail"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(601,1,'dictionary_value','2647039fdaca5e0e921805946effc9ba',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"air"],"label_zh":[null,"空运"],"label_en":[null,"Air"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(602,1,'dictionary_value','9949d72b453b57be8d2c95d0d2bbe3e3',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"sea"],"label_zh":[null,"海运"],"label_en":[null,"Sea"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(603,1,'dictionary_value','614241f220505665ad5441960c9001ec',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"collected"],"label_zh":[null,"自提"],"label_en":[null,"Collected"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(604,1,'dictionary_value','5ca2d9ca1907542ba6960a73ab8ee552',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"delivered"],"label_zh":[null,"送货上门"],"label_en":[null,"Delivered"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(605,1,'dictionary_value','92bc11ca8e265b718e7fdc4a7225210b',NULL,1,'{"dictionary":[null,"freight_terms"],"code":[null,"sender"],"label_zh":[null,"寄付"],"label_en":[null,"Sender pays"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(606,1,'dictionary_value','7b06b6842eab56409d19773255bd67ff',NULL,1,'{"dictionary":[null,"freight_terms"],"code":[null,"receiver"],"label_zh":[null,"到付"],"label_en":[null,"Receiver pays"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(607,1,'dictionary_value','eade58f1f27254409933826d1207ee09',NULL,1,'{"dictionary":[null,"freight_terms"],"code":[null,"monthly"],"label_zh":[null,"月结"],"label_en":[null,"Monthly account"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(608,2,'colleague','1738a7fa31504678a37c0317449fd9a4',NULL,1,'{"name":[null,"梅 Mei"],"active":[null,true]}');
INSERT INTO "change" VALUES(609,2,'colleague','8288bf45042e4bee8be8b0c369abed83',NULL,1,'{"name":[null,"Otto"],"active":[null,true]}');
INSERT INTO "change" VALUES(610,3,'sharing_group','9cdbd511e6f847439599ec8d7b1b61bc',NULL,1,'{"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Name"],"active":[null,true]}');
INSERT INTO "change" VALUES(611,3,'product','56a08c2c02024ea289d8a10b6832b67f',NULL,1,'{"code":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Product code"],"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Product name"],"model":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Model"],"unit":[null,"1c90f22382d35cc9986f8f65cebfcb12"],"price":[null,"0.1234"],"cost":[null,"0.1234"],"currency":[null,"be52099ae4c25323af777e9a8fe64aea"],"product_field":[null,"50d9807771f75e7d9c9e0ecedbcdec32"],"active":[null,true],"agency":[null,true],"pitch":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Sales advice"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(612,3,'setting','258746a8da044c24b4061af02d075b43',NULL,1,'{"key":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Setting"],"value":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Value"]}');
INSERT INTO "change" VALUES(613,3,'customer','2121bd8859654a00aa42780691e5bf2a','2121bd8859654a00aa42780691e5bf2a',1,'{"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Customer name"],"short_name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Short name"],"code":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Customer number"],"level":[null,"db10d1b92a3d5c8895e96232dbe52e42"],"region":[null,"c208709e09185f32b89161e24da20d35"],"category":[null,"c02da62605665fce827a9416350756ef"],"nature":[null,"f0ebeecc75775e3aba2a54e8f278793f"],"source":[null,"781873eccc7b53feac1029bc478ed073"],"industry":[null,"b4204c52227f566596a9fd2a87da7648"],"credit":[null,4],"party_kind":[null,"30dd37c33fea55979c74592048bf58e8"],"roles":[null,["a35f9bcd374f5b7ebf6b97b1a12b45b2"]],"sales_scale":[null,"5478eb3186145006b8fa67cf61628765"],"employees":[null,2],"years_in_business":[null,"79636380743c59a6a8827fb4ed30ea7c"],"industry_position":[null,"0fd572d17dac5e59ab4747672ce81b27"],"settlement":[null,"fe05a6e5b1d5580483dd4577131e65bb"],"agent_wish":[null,"6573005812fe5d0287779949e47c2357"],"contact_strategy":[null,"cbcff796f81159b6b0d3578090fc52ae"],"purchase_strategy":[null,"93d9debd778a5075abfd7b530910d0c8"],"phone":[null,"020-8888 6666"],"fax":[null,"020-8888 6666"],"email":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Email"],"website":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Website"],"wechat":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ WeChat"],"country":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Country"],"province":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Province"],"city":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ City"],"address":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Address"],"postcode":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Postcode"],"products_of_interest":[null,["56a08c2c02024ea289d8a10b6832b67f"]],"product_fields":[null,["50d9807771f75e7d9c9e0ecedbcdec32"]],"opinion_of_us":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Their opinion of our products"],"opinion_rating":[null,4],"opinion_on":[null,"2025-11-30"],"legal_representative":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Legal representative"],"registration_number":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Registration number"],"registered_capital":[null,"1234.50"],"licence_on":[null,"2025-11-30"],"credit_limit":[null,"1234.50"],"credit_terms":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Credit terms"],"standing":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Legal and financial notes"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"],"needs":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Needs"],"preferences":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Preferences"],"relationship_health":[null,"3d2c718a110357dca3426e17d5bf30d8"],"sharing_group":[null,"9cdbd511e6f847439599ec8d7b1b61bc"],"filed_on":[null,"2025-11-30"],"bookmarked":[null,true]}');
INSERT INTO "change" VALUES(614,3,'contact','693a26d06d30443a95540e68218493ac','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Name"],"salutation":[null,"5d3b0a819ba95fb09e58fa4d004bb4f2"],"title":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Title"],"department":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Department"],"primary":[null,true],"left_company":[null,true],"phone":[null,"020-8888 6666"],"mobile":[null,"020-8888 6666"],"email":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Email"],"wechat":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ WeChat"],"qq":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ QQ"],"decision_influence":[null,"dcd5e5741f8154a3b4ac34a502b0d3af"],"relationship_level":[null,"a736bc63e5715ce0ae6ff1f51aec5448"],"temperament":[null,"204737cbc41854be9e345691b25e1603"],"birthday":[null,"L1980-01-01"],"birthday_lead_days":[null,2],"sex":[null,"b6f5bd2623d9583498150660d516f8c6"],"marital":[null,"c5c1be0f9c0e5e5d977de7c746d2f17f"],"family":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Family notes"],"hobbies":[null,["737d9878224255c1805baa30f5da9a81"]],"experience":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Career"],"education":[null,"af013bfa4052580f9120441a55a2e22e"],"income":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Income"],"accepts_mail":[null,true],"accepts_messages":[null,true],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(615,3,'important_date','2950ffb9cf16441daad03e25412f32b6','2121bd8859654a00aa42780691e5bf2a',1,'{"contact":[null,"693a26d06d30443a95540e68218493ac"],"date_kind":[null,"f37959b2ad82589f8515f839f723a63b"],"date":[null,"L1980-01-01"],"lead_days":[null,2],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(616,3,'channel','f7ecb5270f92487f9d6a0eb0af63edee','2121bd8859654a00aa42780691e5bf2a',1,'{"contact":[null,"693a26d06d30443a95540e68218493ac"],"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"channel_kind":[null,"b9e33803db455b229c77a851ac77eae3"],"value":[null,"020-8888 6666"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(617,3,'billing_entity','2b3200de7226439d94d036f71f2a8645','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"position":[null,2],"company":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Company"],"tax_number":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Tax number"],"address":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Address"],"phone":[null,"020-8888 6666"],"bank":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Bank"],"account":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Bank account"],"default":[null,true]}');
INSERT INTO "change" VALUES(618,3,'invoice_recipient','c84cf9ecd83a4255a3bbc90f764f294e','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"recipient":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Recipient"],"phone":[null,"020-8888 6666"],"address":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Address"],"postcode":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Postcode"]}');
INSERT INTO "change" VALUES(619,3,'shipping_address','da20a9ad02694adf88570f6601d58c81','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"label":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Address name"],"consignee":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Consignee"],"phone":[null,"020-8888 6666"],"address":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Address"],"postcode":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Postcode"],"ship_method":[null,"742f4905944654569c2a91e1599952d8"],"carrier":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Carrier"],"freight_terms":[null,"92bc11ca8e265b718e7fdc4a7225210b"],"default":[null,true],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(620,3,'key_account','bb047aeed1584f89b49eb7cb7d6e8aa6','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"company":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Company"],"linked_customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"industry":[null,"b4204c52227f566596a9fd2a87da7648"],"relation":[null,"b1b148fe18be5aa592a99d6b248f0c97"],"products":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Products"],"yearly_amount":[null,"1234.50"],"contact":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Contact"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(621,3,'competitor','ec9e3b0eb36b4a6fb1a1dd3c7dbc4e27','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"company":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Company"],"product":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Product"],"strength":[null,"8b0b48f8fc275b24adc22642cacff2ba"],"price":[null,"0.1234"],"yearly_usage":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Yearly usage"],"customer_opinion":[null,"4bb45820370a5d19b9f06187f7c1e5d0"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(622,3,'product_in_use','b29f70534a99445d954e00f7afe0fa60','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"product":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Product"],"maker":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Maker"],"quantity":[null,"1.500"],"since":[null,"L1980-01-01"],"contract_end":[null,"2025-11-30"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(623,3,'contact_record','9e38d3ccd0564b59842553f92bfaf75b','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"planned":[null,true],"contacted_on":[null,"2025-11-30"],"contacted_time":[null,"09:15"],"method":[null,"89db1c9b1f1956b395c909203f07bb82"],"contact_kind":[null,"09899acd526850e5ab4bd1dab53d3e19"],"contacts":[null,["693a26d06d30443a95540e68218493ac"]],"place":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Place"],"content":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Content"],"result":[null,"17499f8b75345d1393eaa67c7d5277f5"],"products":[null,["56a08c2c02024ea289d8a10b6832b67f"]],"next_contact_on":[null,"2025-11-30"],"next_contact_time":[null,"09:15"],"next_step":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Next step"],"gift":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Gift"],"gift_value":[null,"1234.50"],"literature":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Literature"],"answers":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Answers"],"message":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Message"],"market_information":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Market information"],"enquiry":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ What they ask for"],"satisfaction":[null,"ac3f53d6e2a6587cbef34a05d9d5e8a7"]}');
INSERT INTO "change" VALUES(624,3,'opportunity','43809a4262754b1d81f45861f69d5ba9','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Opportunity"],"stage":[null,"b5d7fc84f2365438b1e60fc4d0b78f26"],"percent":[null,"12.50"],"amount":[null,"1234.50"],"currency":[null,"be52099ae4c25323af777e9a8fe64aea"],"expected_on":[null,"2025-11-30"],"products":[null,["56a08c2c02024ea289d8a10b6832b67f"]],"urgency":[null,"9afe2322561b5beca121f4e287dc2417"],"opportunity_type":[null,"314dcd8a8be256d58493e8d388b44d23"],"contact":[null,"693a26d06d30443a95540e68218493ac"],"opened_on":[null,"2025-11-30"],"competitor":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Competitor"],"closed_on":[null,"2025-11-30"],"loss_reason":[null,"5f4b1c9dddd35b94b134be69a4268a36"],"won_by":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Who won"],"needs":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Features of the need"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(625,3,'quotation','27c4f04e15084274bac846e65bd38d49','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"number":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Quote number"],"revision":[null,2],"subject":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Subject"],"quoted_on":[null,"2025-11-30"],"valid_until":[null,"2025-11-30"],"state":[null,"8c531ba599695f3780887cc9181382af"],"contact":[null,"693a26d06d30443a95540e68218493ac"],"opportunity":[null,"43809a4262754b1d81f45861f69d5ba9"],"currency":[null,"be52099ae4c25323af777e9a8fe64aea"],"discount":[null,"12.50"],"tax_rate":[null,"537cffc684a755c7a1caa85466d5a8a1"],"tax_included":[null,true],"settlement":[null,"fe05a6e5b1d5580483dd4577131e65bb"],"delivery":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Delivery"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(626,3,'quotation_line','49170721384e43bba9f1c411f74dc347','2121bd8859654a00aa42780691e5bf2a',1,'{"quotation":[null,"27c4f04e15084274bac846e65bd38d49"],"position":[null,2],"product":[null,"56a08c2c02024ea289d8a10b6832b67f"],"description":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Description"],"unit":[null,"1c90f22382d35cc9986f8f65cebfcb12"],"quantity":[null,"1.500"],"price":[null,"0.1234"],"discount":[null,"12.50"]}');
INSERT INTO "change" VALUES(627,3,'agreement','876d7f2ca3fe4295adcbb0d2e5e4736f','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Agreement"],"number":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Agreement number"],"agreement_type":[null,"2ab29f75c10d5625b9b4edbe4cd6170a"],"state":[null,"dce86fe32658528bb774fc0eec5beb81"],"signed_on":[null,"2025-11-30"],"starts_on":[null,"2025-11-30"],"ends_on":[null,"2025-11-30"],"contact":[null,"693a26d06d30443a95540e68218493ac"],"opportunity":[null,"43809a4262754b1d81f45861f69d5ba9"],"amount":[null,"1234.50"],"currency":[null,"be52099ae4c25323af777e9a8fe64aea"],"products":[null,["56a08c2c02024ea289d8a10b6832b67f"]],"settlement":[null,"fe05a6e5b1d5580483dd4577131e65bb"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(628,3,'planned_payment','186225cd1bc34886a6df15b640ea522a','2121bd8859654a00aa42780691e5bf2a',1,'{"agreement":[null,"876d7f2ca3fe4295adcbb0d2e5e4736f"],"due_on":[null,"2025-11-30"],"amount":[null,"1234.50"],"condition":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Condition"]}');
INSERT INTO "change" VALUES(629,3,'purchase','31ad2e923d25417d8ba256a4c00ac523','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"number":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Order number"],"ordered_on":[null,"2025-11-30"],"state":[null,"e4ea3fa6823a529a83e067dacf71442e"],"contact":[null,"693a26d06d30443a95540e68218493ac"],"quotation":[null,"27c4f04e15084274bac846e65bd38d49"],"opportunity":[null,"43809a4262754b1d81f45861f69d5ba9"],"agreement":[null,"876d7f2ca3fe4295adcbb0d2e5e4736f"],"currency":[null,"be52099ae4c25323af777e9a8fe64aea"],"discount":[null,"12.50"],"freight":[null,"1234.50"],"settlement":[null,"fe05a6e5b1d5580483dd4577131e65bb"],"due_on":[null,"2025-11-30"],"invoice_kind":[null,"1b08facd4beb536ba97c296192ce373f"],"invoice_number":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Invoice number"],"shipped_on":[null,"2025-11-30"],"ship_method":[null,"742f4905944654569c2a91e1599952d8"],"ship_to":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Shipped to"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(630,3,'purchase_line','395dce8dee414c1a827d7fbb7b457e9b','2121bd8859654a00aa42780691e5bf2a',1,'{"purchase":[null,"31ad2e923d25417d8ba256a4c00ac523"],"position":[null,2],"product":[null,"56a08c2c02024ea289d8a10b6832b67f"],"description":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Description"],"unit":[null,"1c90f22382d35cc9986f8f65cebfcb12"],"quantity":[null,"1.500"],"price":[null,"0.1234"],"discount":[null,"12.50"]}');
INSERT INTO "change" VALUES(631,3,'receipt','6e413e4d4342428bb1a11fa25cfc0a55','2121bd8859654a00aa42780691e5bf2a',1,'{"purchase":[null,"31ad2e923d25417d8ba256a4c00ac523"],"agreement":[null,"876d7f2ca3fe4295adcbb0d2e5e4736f"],"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"received_on":[null,"2025-11-30"],"amount":[null,"1234.50"],"currency":[null,"be52099ae4c25323af777e9a8fe64aea"],"pay_method":[null,"01cba83c1a7d5ce6825f9bd0223ea501"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(632,3,'bid','3fa3042751544604a3c8d829664ea58b','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Project"],"tender_number":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Tender number"],"bid_kind":[null,"5693aa0751975830b9b61f6127d558b4"],"state":[null,"3bc27a3c24c85274ae4fa9963b8116c6"],"deadline_on":[null,"2025-11-30"],"opening_on":[null,"2025-11-30"],"opening_time":[null,"09:15"],"place":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Place"],"opportunity":[null,"43809a4262754b1d81f45861f69d5ba9"],"our_price":[null,"1234.50"],"currency":[null,"be52099ae4c25323af777e9a8fe64aea"],"documents_fee":[null,"1234.50"],"deposit":[null,"1234.50"],"deposit_state":[null,"e9234d0601f857e9b09566ad969caa89"],"winner":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Who won"],"result":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Result"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(633,3,'rival_bid','dbf7b33edc1941cdaf8c0061d125a728','2121bd8859654a00aa42780691e5bf2a',1,'{"bid":[null,"3fa3042751544604a3c8d829664ea58b"],"company":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Company"],"price":[null,"1234.50"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(634,3,'expense','9210547ea7e045d8b62705a99ec4763f','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"spent_on":[null,"2025-11-30"],"expense_type":[null,"5d950640a403537e8947621737e8661f"],"purpose":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Purpose"],"amount":[null,"1234.50"],"currency":[null,"be52099ae4c25323af777e9a8fe64aea"],"opportunity":[null,"43809a4262754b1d81f45861f69d5ba9"],"state":[null,"1ca1bcbd30345b368bf6f98a96d200c8"],"approved_on":[null,"2025-11-30"],"opinion":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Opinion"],"reimbursed_on":[null,"2025-11-30"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(635,3,'service','ccde76486d3443fda5edf58e2f17ea15','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"subject":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Subject"],"service_type":[null,"caaf257108ec5c118a821418e361d701"],"channel":[null,"a4ab39bdc85b5fab84b443541e602e4c"],"reported_on":[null,"2025-11-30"],"contact":[null,"693a26d06d30443a95540e68218493ac"],"product":[null,"56a08c2c02024ea289d8a10b6832b67f"],"agreement":[null,"876d7f2ca3fe4295adcbb0d2e5e4736f"],"state":[null,"9d62ab6040bb55d6bd6ede341d6349ed"],"due_on":[null,"2025-11-30"],"content":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Content"],"done_on":[null,"2025-11-30"],"result":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Result"],"satisfaction":[null,"ac3f53d6e2a6587cbef34a05d9d5e8a7"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(636,3,'complaint','0636547ea9824358bc0d9b42f3bca36f','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"subject":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Subject"],"number":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Complaint number"],"complaint_type":[null,"e3e1be5b8787512b80e686e230518cff"],"severity":[null,"af3bb5db18065ff992cfbec4e295051d"],"channel":[null,"a4ab39bdc85b5fab84b443541e602e4c"],"reported_on":[null,"2025-11-30"],"contact":[null,"693a26d06d30443a95540e68218493ac"],"product":[null,"56a08c2c02024ea289d8a10b6832b67f"],"purchase":[null,"31ad2e923d25417d8ba256a4c00ac523"],"state":[null,"45ae626a2cdf55128b30d0108bc040fa"],"content":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Content"],"liability":[null,"78e456c7d37455eb99c41fd5dabb1516"],"result":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Result"],"replied_on":[null,"2025-11-30"],"closed_on":[null,"2025-11-30"],"satisfaction":[null,"ac3f53d6e2a6587cbef34a05d9d5e8a7"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(637,3,'reminder_state','af7b30750cd149a7bcc2f468f7cb14a7','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"rule":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Rule"],"record":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Record"],"occurrence":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Occurrence"],"done":[null,true],"until_on":[null,"2025-11-30"],"until_time":[null,"09:15"]}');
INSERT INTO "change" VALUES(638,3,'not_duplicate','e4259ea9a06d4acc9907990840af6aec','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"other":[null,"2121bd8859654a00aa42780691e5bf2a"]}');
INSERT INTO "change" VALUES(639,3,'setting','c9e12658a04543c8a21625eb32e919b5',NULL,1,'{"key":[null,"own_currency"],"value":[null,"\"EUR\""]}');
INSERT INTO "change" VALUES(640,3,'sharing_group','9cdbd511e6f847439599ec8d7b1b61bc',NULL,2,'{"members":[null,["1738a7fa31504678a37c0317449fd9a4","8288bf45042e4bee8be8b0c369abed83"]]}');
INSERT INTO "change" VALUES(641,3,'customer','8606e40e8d784b0b8f7fbb5b3afabb70','8606e40e8d784b0b8f7fbb5b3afabb70',1,'{"name":[null,"Otto & Söhne"],"filed_on":[null,"2024-02-29"],"bookmarked":[null,false]}');
INSERT INTO "change" VALUES(642,3,'contact','0f3d02590fe643b18f1ebee22a51cd92','8606e40e8d784b0b8f7fbb5b3afabb70',1,'{"customer":[null,"8606e40e8d784b0b8f7fbb5b3afabb70"],"name":[null,"王芳"],"primary":[null,false],"left_company":[null,false],"birthday":[null,"--02-29"],"accepts_mail":[null,true],"accepts_messages":[null,true]}');
INSERT INTO "change" VALUES(643,3,'contact_record','9e38d3ccd0564b59842553f92bfaf75b','2121bd8859654a00aa42780691e5bf2a',2,'{"planned":[true,false],"contacted_time":["09:15","23:59"]}');
INSERT INTO "change" VALUES(644,4,'attachment','8f65b63a00a146d5a84f2b9e5bdf7aa7','2121bd8859654a00aa42780691e5bf2a',1,'{"customer":[null,"2121bd8859654a00aa42780691e5bf2a"],"file_name":[null,"图.txt"],"size":[null,256],"content":[null,"40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880"]}');
INSERT INTO "change" VALUES(645,5,'customer','2121bd8859654a00aa42780691e5bf2a','2121bd8859654a00aa42780691e5bf2a',2,'{"phone":["020-8888 6666","020-1"],"remarks":["㛃𬍛 “quoted” ''single'' ; -- \\ Notes",null]}');
INSERT INTO "change" VALUES(646,5,'contact','0f3d02590fe643b18f1ebee22a51cd92','8606e40e8d784b0b8f7fbb5b3afabb70',2,'{"deleted_at":[null,"2026-03-18T07:30:00Z"]}');
INSERT INTO "change" VALUES(647,5,'customer','8606e40e8d784b0b8f7fbb5b3afabb70','8606e40e8d784b0b8f7fbb5b3afabb70',2,'{"deleted_at":[null,"2026-03-18T07:30:00Z"]}');
INSERT INTO "change" VALUES(648,6,'customer','8606e40e8d784b0b8f7fbb5b3afabb70','8606e40e8d784b0b8f7fbb5b3afabb70',3,'{"deleted_at":["2026-03-18T07:30:00Z",null]}');
INSERT INTO "change" VALUES(649,6,'contact','0f3d02590fe643b18f1ebee22a51cd92','8606e40e8d784b0b8f7fbb5b3afabb70',3,'{"deleted_at":["2026-03-18T07:30:00Z",null]}');
INSERT INTO "change" VALUES(650,6,'customer','2121bd8859654a00aa42780691e5bf2a','2121bd8859654a00aa42780691e5bf2a',3,'{"phone":["020-1","020-8888 6666"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
CREATE TABLE "channel" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "contact" INTEGER,
    "customer" INTEGER,
    "channel_kind" INTEGER,
    "value" TEXT NOT NULL,
    "remarks" TEXT,
    "value_digits" TEXT,
    FOREIGN KEY ("contact") REFERENCES "contact" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("channel_kind") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "channel" VALUES(1,'f7ecb5270f92487f9d6a0eb0af63edee',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,1,213,'020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Notes','02088886666');
CREATE TABLE "colleague" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "name" TEXT NOT NULL,
    "initials" TEXT,
    "color" TEXT,
    "active" INTEGER NOT NULL
);
INSERT INTO "colleague" VALUES(1,'1738a7fa31504678a37c0317449fd9a4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'梅 Mei',NULL,NULL,1);
INSERT INTO "colleague" VALUES(2,'8288bf45042e4bee8be8b0c369abed83',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'Otto',NULL,NULL,1);
CREATE TABLE "competitor" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "company" TEXT NOT NULL,
    "product" TEXT,
    "strength" INTEGER,
    "price" INTEGER,
    "yearly_usage" TEXT,
    "customer_opinion" INTEGER,
    "remarks" TEXT,
    "company_key" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("strength") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("customer_opinion") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "competitor" VALUES(1,'ec9e3b0eb36b4a6fb1a1dd3c7dbc4e27',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Company','㛃𬍛 “quoted” ''single'' ; -- \ Product',517,1234,'㛃𬍛 “quoted” ''single'' ; -- \ Yearly usage',522,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','㛃𬍛“quoted”''single'';--\company');
CREATE TABLE "complaint" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "subject" TEXT NOT NULL,
    "number" TEXT,
    "complaint_type" INTEGER,
    "severity" INTEGER,
    "channel" INTEGER,
    "reported_on" DATE NOT NULL,
    "contact" INTEGER,
    "product" INTEGER,
    "purchase" INTEGER,
    "state" INTEGER,
    "assignee" INTEGER,
    "content" TEXT,
    "liability" INTEGER,
    "result" TEXT,
    "replied_on" DATE,
    "closed_on" DATE,
    "satisfaction" INTEGER,
    "remarks" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("complaint_type") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("severity") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("channel") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact") REFERENCES "contact" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("product") REFERENCES "product" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("purchase") REFERENCES "purchase" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("state") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("assignee") REFERENCES "colleague" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("liability") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("satisfaction") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "complaint" VALUES(1,'0636547ea9824358bc0d9b42f3bca36f',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Subject','㛃𬍛 “quoted” ''single'' ; -- \ Complaint number',461,470,505,'2025-11-30',1,1,1,474,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Content',482,'㛃𬍛 “quoted” ''single'' ; -- \ Result','2025-11-30','2025-11-30',512,'㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "contact" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "name" TEXT NOT NULL,
    "salutation" INTEGER,
    "title" TEXT,
    "department" TEXT,
    "primary" INTEGER NOT NULL,
    "left_company" INTEGER NOT NULL,
    "phone" TEXT,
    "mobile" TEXT,
    "email" TEXT,
    "wechat" TEXT,
    "qq" TEXT,
    "decision_influence" INTEGER,
    "relationship_level" INTEGER,
    "temperament" INTEGER,
    "birthday" TEXT,
    "birthday_lead_days" INTEGER,
    "sex" INTEGER,
    "marital" INTEGER,
    "family" TEXT,
    "hobbies" TEXT,
    "experience" TEXT,
    "education" INTEGER,
    "income" TEXT,
    "accepts_mail" INTEGER NOT NULL,
    "accepts_messages" INTEGER NOT NULL,
    "remarks" TEXT,
    "name_key" TEXT,
    "phone_digits" TEXT,
    "mobile_digits" TEXT,
    "birthday_day" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("salutation") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("decision_influence") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("relationship_level") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("temperament") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("sex") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("marital") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("education") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "contact" VALUES(1,'693a26d06d30443a95540e68218493ac',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Name',185,'㛃𬍛 “quoted” ''single'' ; -- \ Title','㛃𬍛 “quoted” ''single'' ; -- \ Department',1,1,'020-8888 6666','020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Email','㛃𬍛 “quoted” ''single'' ; -- \ WeChat','㛃𬍛 “quoted” ''single'' ; -- \ QQ',229,238,219,'L1980-01-01',2,205,244,'㛃𬍛 “quoted” ''single'' ; -- \ Family notes',',249,','㛃𬍛 “quoted” ''single'' ; -- \ Career',207,'㛃𬍛 “quoted” ''single'' ; -- \ Income',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','㛃𬍛“quoted”''single'';--\name','02088886666','02088886666','L0101');
INSERT INTO "contact" VALUES(2,'0f3d02590fe643b18f1ebee22a51cd92',3,'2026-03-18T06:30:00Z',1,'2026-03-18T08:30:00Z',2,NULL,NULL,2,'王芳',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'--02-29',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,1,NULL,'王芳',NULL,NULL,'S0229');
CREATE TABLE "contact_record" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "planned" INTEGER NOT NULL,
    "contacted_on" DATE NOT NULL,
    "contacted_time" TEXT,
    "method" INTEGER,
    "contact_kind" INTEGER,
    "contacts" TEXT,
    "place" TEXT,
    "content" TEXT,
    "result" INTEGER,
    "products" TEXT,
    "next_contact_on" DATE,
    "next_contact_time" TEXT,
    "next_step" TEXT,
    "colleague" INTEGER, "gift" TEXT, "gift_value" INTEGER, "literature" TEXT, "answers" TEXT, "message" TEXT, "market_information" TEXT, "enquiry" TEXT, "satisfaction" INTEGER REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("method") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact_kind") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("result") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT
);
INSERT INTO "contact_record" VALUES(1,'9e38d3ccd0564b59842553f92bfaf75b',2,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,0,'2025-11-30','23:59',286,300,',1,','㛃𬍛 “quoted” ''single'' ; -- \ Place','㛃𬍛 “quoted” ''single'' ; -- \ Content',319,',1,','2025-11-30','09:15','㛃𬍛 “quoted” ''single'' ; -- \ Next step',NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Gift',123450,'㛃𬍛 “quoted” ''single'' ; -- \ Literature','㛃𬍛 “quoted” ''single'' ; -- \ Answers','㛃𬍛 “quoted” ''single'' ; -- \ Message','㛃𬍛 “quoted” ''single'' ; -- \ Market information','㛃𬍛 “quoted” ''single'' ; -- \ What they ask for',512);
CREATE TABLE "customer" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "code" TEXT,
    "level" INTEGER,
    "region" INTEGER,
    "category" INTEGER,
    "nature" INTEGER,
    "source" INTEGER,
    "industry" INTEGER,
    "credit" INTEGER,
    "party_kind" INTEGER,
    "roles" TEXT,
    "sales_scale" INTEGER,
    "employees" INTEGER,
    "years_in_business" INTEGER,
    "industry_position" INTEGER,
    "settlement" INTEGER,
    "agent_wish" INTEGER,
    "contact_strategy" INTEGER,
    "purchase_strategy" INTEGER,
    "last_contact_on" DATE,
    "next_contact_on" DATE,
    "next_contact_time" TEXT,
    "phone" TEXT,
    "fax" TEXT,
    "email" TEXT,
    "website" TEXT,
    "wechat" TEXT,
    "country" TEXT,
    "province" TEXT,
    "city" TEXT,
    "address" TEXT,
    "postcode" TEXT,
    "purchase_count" INTEGER NOT NULL,
    "purchase_total" INTEGER NOT NULL,
    "first_purchase_on" DATE,
    "last_purchase_on" DATE,
    "products_of_interest" TEXT,
    "product_fields" TEXT,
    "opinion_of_us" TEXT,
    "opinion_rating" INTEGER,
    "opinion_on" DATE,
    "legal_representative" TEXT,
    "registration_number" TEXT,
    "registered_capital" INTEGER,
    "licence_on" DATE,
    "credit_limit" INTEGER,
    "credit_terms" TEXT,
    "standing" TEXT,
    "remarks" TEXT,
    "needs" TEXT,
    "preferences" TEXT,
    "relationship_health" INTEGER,
    "owner" INTEGER,
    "sharing_group" INTEGER,
    "filed_on" DATE,
    "bookmarked" INTEGER NOT NULL,
    "name_key" TEXT,
    "short_name_key" TEXT,
    "phone_digits" TEXT,
    "fax_digits" TEXT, "next_purchase_on" DATE, "open_opportunities" INTEGER NOT NULL DEFAULT 0, "owed" INTEGER NOT NULL DEFAULT 0, "owed_since" DATE, "open_complaints" INTEGER NOT NULL DEFAULT 0,
    FOREIGN KEY ("level") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("region") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("category") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("nature") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("source") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("industry") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("party_kind") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("sales_scale") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("years_in_business") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("industry_position") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("settlement") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("agent_wish") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact_strategy") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("purchase_strategy") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("relationship_health") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("owner") REFERENCES "colleague" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("sharing_group") REFERENCES "sharing_group" ("id") ON DELETE RESTRICT
);
INSERT INTO "customer" VALUES(1,'2121bd8859654a00aa42780691e5bf2a',3,'2026-03-18T06:30:00Z',1,'2026-03-18T08:30:00Z',2,NULL,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Customer name','㛃𬍛 “quoted” ''single'' ; -- \ Short name','㛃𬍛 “quoted” ''single'' ; -- \ Customer number',83,1,41,10,26,59,4,54,',51,',94,2,102,109,114,170,134,143,'2025-11-30','2025-11-30','09:15','020-8888 6666','020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Email','㛃𬍛 “quoted” ''single'' ; -- \ Website','㛃𬍛 “quoted” ''single'' ; -- \ WeChat','㛃𬍛 “quoted” ''single'' ; -- \ Country','㛃𬍛 “quoted” ''single'' ; -- \ Province','㛃𬍛 “quoted” ''single'' ; -- \ City','㛃𬍛 “quoted” ''single'' ; -- \ Address','㛃𬍛 “quoted” ''single'' ; -- \ Postcode',1,0,'2025-11-30','2025-11-30',',1,',',126,','㛃𬍛 “quoted” ''single'' ; -- \ Their opinion of our products',4,'2025-11-30','㛃𬍛 “quoted” ''single'' ; -- \ Legal representative','㛃𬍛 “quoted” ''single'' ; -- \ Registration number',123450,'2025-11-30',123450,'㛃𬍛 “quoted” ''single'' ; -- \ Credit terms','㛃𬍛 “quoted” ''single'' ; -- \ Legal and financial notes','㛃𬍛 “quoted” ''single'' ; -- \ Notes','㛃𬍛 “quoted” ''single'' ; -- \ Needs','㛃𬍛 “quoted” ''single'' ; -- \ Preferences',181,NULL,1,'2025-11-30',1,'㛃𬍛“quoted”''single'';--\customername','㛃𬍛“quoted”''single'';--\shortname','02088886666','02088886666','2025-12-10',1,0,NULL,1);
INSERT INTO "customer" VALUES(2,'8606e40e8d784b0b8f7fbb5b3afabb70',3,'2026-03-18T06:30:00Z',1,'2026-03-18T08:30:00Z',2,NULL,NULL,'Otto & Söhne',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2024-02-29',0,'otto&söhne',NULL,NULL,NULL,NULL,0,0,NULL,0);
CREATE TABLE "customer_total" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "customer" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "amount" INTEGER,
    "owed" INTEGER,
    "first_on" DATE,
    "last_on" DATE
);
INSERT INTO "customer_total" VALUES(1,1,'CNY',1,14,0,'2025-11-30','2025-11-30');
CREATE TABLE "dictionary_value" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "dictionary" TEXT NOT NULL,
    "code" TEXT,
    "label_zh" TEXT,
    "label_en" TEXT,
    "position" INTEGER NOT NULL,
    "active" INTEGER NOT NULL,
    "color" TEXT,
    "days" INTEGER,
    "warn_days" INTEGER,
    "maximum_days" INTEGER,
    "percent" INTEGER,
    "flags" TEXT,
    "inverse" TEXT
);
INSERT INTO "dictionary_value" VALUES(1,'c208709e09185f32b89161e24da20d35',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','south_china','华南','South China',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(2,'4381ea0044c256ed88f0e0e9a5383e0e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','east_china','华东','East China',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(3,'fcc079619f1a5bd0be3ffd1e3677170d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','central_china','华中','Central China',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(4,'87ace2d792005fc09c6d7a3e0a7ab1d7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','north_china','华北','North China',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(5,'26b49bcfacd35fa69508147353b797e6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','southwest','西南','Southwest',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(6,'137651002d4a56829e77ac159314cf80',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','northwest','西北','Northwest',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(7,'14329b6cc3d651b580553408940d1994',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','northeast','东北','Northeast',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(8,'311eea0251e05db0b856a980cfae3f89',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','hk_macao_taiwan','港澳台','Hong Kong, Macao, Taiwan',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(9,'26fbf8e286325913bf3b52b181d6e143',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','overseas','海外','Overseas',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(10,'f0ebeecc75775e3aba2a54e8f278793f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','state_owned','国有企业','State-owned',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(11,'50ab1c0b73a75af6978534c172f23b73',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','joint_venture','中外合资','Sino-foreign joint venture',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(12,'f9efc2173e1e536f9ab5306bcb69c330',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','private','私营或个体户','Private or self-employed',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(13,'ba374c3d5ce35801a43d3b6528ecdef6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','partnership','合伙企业','Partnership',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(14,'ad14ebfea579585bb6dfc5019cbfb115',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','foreign_owned','外商独资','Wholly foreign-owned',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(15,'413f636b35a850ecb7aa64f750a8bd37',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','group','集团公司','Group company',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(16,'2f263abda8a655868148e45276f9178d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','listed','上市公司','Listed company',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(17,'9f3daee2e123535e9817a99e780ae508',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','sasac','国资委管辖','Under SASAC',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(18,'9d7a6e7148965a959a8b2c9ba9a85b2e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','finance','财务公司','Finance company',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(19,'8637c29d1cd65690b264be01dd8bd7cd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','investment','投资公司','Investment company',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(20,'fdb96d1f4c3d518996bc3fc6677cf125',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','joint_or_sole','合资独资公司','Joint or sole venture',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(21,'6926231c4f3553d79d198767dd85063a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','institution','事业法人及社团','Public institution or association',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(22,'80ab232e52b55cb6b3f2664e6f3ad334',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','ordinary','一般公司','Ordinary company',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(23,'29c4fdba788b50e9b73af56cb2c33551',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','government','政府机关','Government body',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(24,'b1618d61c4b55116a870e3dcaf14dd8d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','individual','个人','Individual',15,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(25,'7a8590c1e4db55dd9c3e848869884904',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','other','其它','Other',16,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(26,'781873eccc7b53feac1029bc478ed073',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','web_ad','网站广告','Web advertisement',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(27,'a6448ccbadab5979864e5e5b5a0f189b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','exhibition','展览会','Exhibition',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(28,'ab36f1589af859aa8e2de7d44a72bdee',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','referral','客户推荐','Customer referral',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(29,'9303377b4d6957e0a36ee09358bc44bd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','telephone','电话','Telephone',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(30,'0c8479a87a435149bc3ea526254cf48b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','mail','邮件','Mail',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(31,'25a6a1f0218e562486f26247738016fa',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','press_ad','报刊广告','Press advertisement',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(32,'5a84f4f9cc155dc8bbf12d4da0e7929f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','yellow_pages','黄页','Yellow pages',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(33,'fe95c63ff1b6508db49e568792cef72e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','friend','朋友介绍','Friend',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(34,'6d894c1eea9d5c338a55f0856bd1e895',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','web_form','网站表单','Web form',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(35,'a9bbdcde79995e7d87d7abe0eaf3741f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','meeting','会议结识','Met at a meeting',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(36,'5e0897100fbb500c85aed28b698014d9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','search_engine','搜索引擎','Search engine',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(37,'a1a71565a27a5662b7bae2fb279f0361',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','social_media','微信/社交媒体','WeChat or social media',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(38,'ba9e8b444aa25cff98b2fdca00a8aa6c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','cold_visit','陌生拜访','Cold visit',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(39,'291e8be55fac5dc48d819b682ef899d4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','tender_site','招投标网','Tender site',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(40,'91cc71a1eb41590185d4816e1f4591c6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','other','其他','Other',15,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(41,'c02da62605665fce827a9416350756ef',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','potential_end','潜在终端客户','Potential end customer',1,1,NULL,NULL,NULL,NULL,NULL,'potential end',NULL);
INSERT INTO "dictionary_value" VALUES(42,'45cfe006d8f1529a86bf306f75ff7112',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','potential_agent','潜在代理','Potential agent',2,1,NULL,NULL,NULL,NULL,NULL,'potential agent',NULL);
INSERT INTO "dictionary_value" VALUES(43,'b54e1846d5c1580ca39cbc5453708ef0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','current_end','现有终端客户','Current end customer',3,1,NULL,NULL,NULL,NULL,NULL,'current end',NULL);
INSERT INTO "dictionary_value" VALUES(44,'b688171e520b5a46a74121dbd4042e62',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','current_agent','现有代理','Current agent',4,1,NULL,NULL,NULL,NULL,NULL,'current agent',NULL);
INSERT INTO "dictionary_value" VALUES(45,'52930014640051db95a6e1737ee94218',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','lost_end','流失终端客户','Lost end customer',5,1,NULL,NULL,NULL,NULL,NULL,'lost end',NULL);
INSERT INTO "dictionary_value" VALUES(46,'813a4e62af56548e9f058ed2e6406998',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','lost_agent','流失代理','Lost agent',6,1,NULL,NULL,NULL,NULL,NULL,'lost agent',NULL);
INSERT INTO "dictionary_value" VALUES(47,'e59e07ddea2650889f452a67fb3d9761',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','partner','合作者','Partner',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(48,'a99e8a9113015be0bc55cac1d8d8281b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','supplier','供应商','Supplier',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(49,'705467e1b1b4567faa307708ecc5f5ed',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','peer','同行','Peer',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(50,'7733ccb9120757d1a44b6d36b12c3aec',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','other_party','其他往来单位','Other party',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(51,'a35f9bcd374f5b7ebf6b97b1a12b45b2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'partner_role','buyer','购买方','Buyer',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(52,'a9d922d386815839abbd408fd21a3870',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'partner_role','partner','合作者','Partner',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(53,'b6c69508c7ca53b3a5efde0fafd541b9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'partner_role','agent','代理商','Agent',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(54,'30dd37c33fea55979c74592048bf58e8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'party_kind','customer','客户','Customer',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(55,'9161da3aa77b57508563817bab7530aa',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'party_kind','supplier','供应商','Supplier',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(56,'ea86656a42e059a5a36e1e11617b9402',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'party_kind','peer','同行','Peer',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(57,'8c3065662c8254fdbcf2452e5978c0e3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'party_kind','carrier','承运商','Carrier',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(58,'b904539fea795c84b1c9be2b66a6a1a0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'party_kind','other','其他','Other',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(59,'b4204c52227f566596a9fd2a87da7648',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','education','教育','Education',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(60,'6c9d4ffd5c8e5720b0ef466202b5935f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','health_care','医疗卫生','Health care',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(61,'2aba20808de956b09ef983300f022529',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','government','政府','Government',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(62,'21c7cc9257da512e9e0a89870367512c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','chemicals','化工','Chemicals',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(63,'ccddba1ec081590cb7c6d82f5103ec6b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','machinery','机械制造','Machinery',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(64,'1e23818d73765386a41f6cc5f84f2191',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','electronics','电子电器','Electronics',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(65,'22e229d846a45b26a118aa7cb1b6da1e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','automotive','汽车及配件','Automotive',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(66,'ea3d7dca6f825b2eac1f3ea28ca11450',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','construction','建筑工程','Construction',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(67,'5141df62e0f754ec90b769264475b0b6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','real_estate','房地产','Real estate',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(68,'b611b0727d4c533bbce1823790f517e2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','finance','金融保险','Finance and insurance',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(69,'6c5bd1a7d00b531b9728971b4a901d07',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','information','信息技术','Information technology',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(70,'17489620cb8d55728c4e2b8a1f2b036d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','telecommunications','通信','Telecommunications',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(71,'9231c682b73d50b991a2f7b1d44d7422',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','energy','能源电力','Energy',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(72,'3378c2696c4b529f89a315e03b6aa7be',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','logistics','交通物流','Transport and logistics',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(73,'f84a9bc8dd085f8b84849a88a05d4afd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','retail','批发零售','Wholesale and retail',15,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(74,'8654faa7417a5c37b225fee889baf0e5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','food','食品饮料','Food and beverage',16,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(75,'6deaa9eba24e53758d0db40de800f485',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','textiles','纺织服装','Textiles and clothing',17,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(76,'905544f027095b77934bc5e41f2b6e42',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','medicine','医药','Pharmaceuticals',18,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(77,'e9cd74e89123545b8d96ba19f113e6c5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','agriculture','农林牧渔','Agriculture',19,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(78,'3a30f64df7185f69b754f32b47b7c026',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','catering','餐饮旅游','Catering and travel',20,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(79,'2e6cb82d855a571bb76c7096817ca5b4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','media','文化传媒','Media',21,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(80,'746778bbec975961bbbaf7eecac6e512',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','environment','环保','Environment',22,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(81,'e2863414bded585b89e85e2b606524d8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','professional','专业服务','Professional services',23,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(82,'d2e3522a0fa559d28a67a7fe4b4f7ae6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','other','其他','Other',24,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(83,'db10d1b92a3d5c8895e96232dbe52e42',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'level','a','A 重点客户','A Key',1,1,NULL,14,NULL,20,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(84,'c628dd787eec5f718f81f450da155cfe',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'level','b','B 重要客户','B Important',2,1,NULL,30,NULL,45,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(85,'cb6722bf93b05ac6bff412c27852fbf3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'level','c','C 普通客户','C Ordinary',3,1,NULL,60,NULL,80,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(86,'6a3781dab9c852c5aaa8937f19ec7b26',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'level','d','D 小客户','D Small',4,1,NULL,90,NULL,120,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(87,'1aeb7a1be4d057c9ada30e7cd9517690',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'level','unrated','未评级','Unrated',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(88,'9c10d5ee0ea55ba399bf4d2dcd398562',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','1','很差','Poor',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(89,'3ba0df57bf1f5aab978878491303001a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','2','较差','Weak',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(90,'5e2405222e1e5e43b3efa3f5cee0293b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','3','一般','Fair',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(91,'c368a730c4385c8b9c84965534e79961',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','4','良好','Good',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(92,'fb260e07b3735c30a4209ddcb08f8743',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','5','优秀','Excellent',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(93,'ffb08cddb5b9565792e8e2c13f4650bf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','0','未评','Not rated',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(94,'5478eb3186145006b8fa67cf61628765',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','under_500k','50万以下','Under 0.5 M',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(95,'dacb791e99095b93b75292eea72f3f2e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','500k_2m','50-200万','0.5-2 M',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(96,'d90725dae2ff582c85b73e1982d7ecdb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','2m_5m','200-500万','2-5 M',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(97,'030a7878cd675fd59210c42f847ec105',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','5m_20m','500-2000万','5-20 M',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(98,'29ac7892c2f35ee2895725ea472903af',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','20m_100m','2000万-1亿','20-100 M',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(99,'91ddfae10f8b5f4d9119168c1a1dfa6d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','100m_1b','1亿-10亿','100 M-1 B',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(100,'99adbb9d3a6e54caaf4f79bf7ae39b7c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','over_1b','10亿以上','Over 1 B',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(101,'ca4e6fe39591589bada1f4f5fa2ceef1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','unknown','不详','Unknown',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(102,'79636380743c59a6a8827fb4ed30ea7c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','under_1','不足1年','Under 1 year',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(103,'4393dd9b84125a75bc94a42fe0e96699',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','1_3','1-3年','1-3 years',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(104,'5ac16436b8605bb781fa025c2775340e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','3_5','3-5年','3-5 years',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(105,'d2e42322524d5a33afaabb2fd61ea44a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','5_10','5-10年','5-10 years',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(106,'5970b4d232ec59db886ff87e79cca11c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','10_20','10-20年','10-20 years',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(107,'31843e52f26358879ece89cbc52f3874',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','over_20','20年以上','Over 20 years',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(108,'caf475e6dc695a84a8aed9befd0e91b7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','unknown','不详','Unknown',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(109,'0fd572d17dac5e59ab4747672ce81b27',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry_position','leader','领导者','Leader',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(110,'08b3465403055024b1aaea8798b6bd8b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry_position','influential','较有影响','Influential',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(111,'df8338cb67785c22ab60fe0496155d36',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry_position','average','影响一般','Average',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(112,'ed5a7975497b595c8181718e865a05c5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry_position','no_influence','没有影响力','No influence',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(113,'cd5b06856edf5093bcc2c277b283b0c7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry_position','unknown','不详','Unknown',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(114,'fe05a6e5b1d5580483dd4577131e65bb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','cash_on_delivery','现款现货','Cash on delivery',1,1,NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(115,'b1ff97d97a435fd69f2e8c276b6daac2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','on_invoice','票到付款','Payment on invoice',2,1,NULL,0,NULL,NULL,NULL,'after_invoice',NULL);
INSERT INTO "dictionary_value" VALUES(116,'91b37452c18b5edf952ce9a13d6b6381',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','1_month','一个月回款','1 month',3,1,NULL,30,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(117,'cc7e6eb814b953999d8d27d86fb96699',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','2_months','2个月回款','2 months',4,1,NULL,60,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(118,'42bfc411adeb516bb0c6ab9f8a9f8438',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','3_months','3个月回款','3 months',5,1,NULL,90,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(119,'19e25992726553b29cba3831c2ccd94e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','prepaid','预付全款','Prepaid',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(120,'87f536f68f8b52e4be8cf2cf5b558200',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','30_percent_down','预付30%余款发货前','30 % down, rest before shipment',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(121,'4e043e64f8775b738e687a4658b65aaa',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','monthly_30','月结30天','Monthly, 30 days',8,1,NULL,30,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(122,'a7a0f34b1fde50f492c3c622e1f93fec',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','on_arrival','货到付款','Pay on arrival',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(123,'d07b18187bf0511eb1e1cc4ffed44f26',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','instalments','分期付款','Instalments',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(124,'5bc8da492aa454269e85264818bae408',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','acceptance_bill','承兑汇票','Acceptance bill',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(125,'e780d10f664957aba61cef1736fab110',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','other','其他','Other',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(126,'50d9807771f75e7d9c9e0ecedbcdec32',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','raw_materials','原材料','Raw materials',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(127,'0d615675a5d556d18c99b7cd5569709e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','parts','零部件','Parts',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(128,'f43863b088875b64b41d0413f0071b32',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','equipment','整机设备','Equipment',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(129,'6579d14f97c65beda2fc5c05c66f3848',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','consumables','耗材','Consumables',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(130,'e2fcee4d19135501b0a39b33e15510ab',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','software','软件','Software',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(131,'2c45cc71feb35048a3aae007975a4909',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','services','服务','Services',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(132,'f24e8ab739955f53a37dead6d4970c4f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','projects','工程项目','Projects',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(133,'7541ccc0203d5cda8fc9d7d03d49cd20',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','other','其他','Other',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(134,'cbcff796f81159b6b0d3578090fc52ae',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','daily','每日','Daily',1,1,NULL,1,0,2,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(135,'c16d97138dcb5e83a96c41bf6e28e213',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','weekly','每周','Weekly',2,1,NULL,7,0,10,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(136,'364796167b5b5fefb8baa235e6032b20',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','fortnightly','每两周','Fortnightly',3,1,NULL,14,0,20,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(137,'7af55fedd5575c76b3688cefa3a50f75',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','monthly','每月','Monthly',4,1,NULL,30,0,45,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(138,'05ed7f22c98157d986f626078ceefaf2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','two_monthly','每两月','Two-monthly',5,1,NULL,60,0,80,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(139,'8cfa3bb8e8c1548f85bf4d515df2dbbc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','quarterly','每季','Quarterly',6,1,NULL,90,0,120,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(140,'31c285a0ba43513f918d558ee31c0468',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','half_yearly','每半年','Half-yearly',7,1,NULL,180,0,220,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(141,'9bd1d1698695548cbebc72a7aed0ea02',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','yearly','每年','Yearly',8,1,NULL,365,0,400,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(142,'f11fb0d5577150709d513f972bf9050a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','no_reminder','不提醒','No reminder',9,1,NULL,NULL,NULL,NULL,NULL,'never',NULL);
INSERT INTO "dictionary_value" VALUES(143,'93d9debd778a5075abfd7b530910d0c8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','weekly','每周','Weekly',1,1,NULL,10,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(144,'af98765d2d0b54edbdfd9c337ca20608',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','monthly','每月','Monthly',2,1,NULL,40,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(145,'b8a68bad61b557a4b3340db38c9a99ee',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','two_monthly','每两月','Two-monthly',3,1,NULL,75,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(146,'e0db47a1756b5a7fa6beb12f871acf32',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','quarterly','每季','Quarterly',4,1,NULL,110,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(147,'d390cb33a6ca57e1b83f3826218920e9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','half_yearly','每半年','Half-yearly',5,1,NULL,210,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(148,'3c4428276585516695aab0812ed827c2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','yearly','每年','Yearly',6,1,NULL,400,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(149,'62b5b4e1735c5ede937b3b12974a7f9e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','two_yearly','每两年','Two-yearly',7,1,NULL,760,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(150,'fe60707ec07e57d79b200dae9511f28a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','project','项目型/不定期','Project, irregular',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(151,'88ad406e1e265b19a76666cf1560093a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','no_reminder','不提醒','No reminder',9,1,NULL,NULL,NULL,NULL,NULL,'never',NULL);
INSERT INTO "dictionary_value" VALUES(152,'c70de8895f415939ae38ecccd16447e5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','awaiting_reply','已电话联系,待回复','Called, awaiting reply',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(153,'34e779cb519f564885f7c2c60bf51630',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','no_answer','无人接听','No answer',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(154,'e51c801b7bde57da9405f3482603eb02',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','travelling','客户出差,改日再联系','Customer travelling, call later',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(155,'0995bf4240ce5af8b778fc07c5f161b0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','objects_to_price','对价格有异议','Objects to price',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(156,'dfef9b6a45b152c39bd205d51f2a4510',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','asks_sample','要求提供样品','Asks for a sample',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(157,'ad28f01289d1579c953d76e45c6acc77',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','asks_literature','要求提供资料','Asks for literature',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(158,'9b048de03cb255b6a39e5ac5abe2323b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','budget_not_approved','预算未批','Budget not approved',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(159,'730a3b71def755968824078d203e4774',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','fixed_supplier','已有固定供应商','Has a fixed supplier',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(160,'c062f6fb5646504e824903d3c44668a7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','phone_first','发货前须电话确认','Phone before shipping',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(161,'e60ed6c4ef4a5a9f958e696269e9328a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','special_vat_invoice','须提供增值税专用发票','Special VAT invoice required',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(162,'73a1e0823948514b84068567d44b6bda',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','to_be_verified','资料待核实','Details to be verified',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(163,'f227ebbcd232505999d7f2483f2c79ad',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','do_not_disturb','勿打扰','Do not disturb',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(164,'f139e280d77f5840b6db318df973a2dd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','1_9','1-9','1-9',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(165,'a23e55f3ac8555059d1bee10edc204b2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','10_49','10-49','10-49',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(166,'e81a992740175a1395ec0a49d1bff6ca',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','50_99','50-99','50-99',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(167,'0a728d82dffb577292f5e95fc5b27aa6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','100_499','100-499','100-499',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(168,'6ca16773d57b5943b6d338be3c8f8e70',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','500_999','500-999','500-999',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(169,'de71e286a1615d3f9f6304dfffa1153e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','1000_up','1000+','1000+',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(170,'6573005812fe5d0287779949e47c2357',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agent_wish','willing','有意愿','Willing',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(171,'f6fb2c4240e95251868295960a0a1aa6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agent_wish','negotiating','洽谈中','Negotiating',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(172,'f875effb173c531485e56e65ce044c7b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agent_wish','signed','已签约','Signed',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(173,'abca23c54d8d58a78855e21dc7619cb9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agent_wish','not_willing','无意愿','Not willing',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(174,'f0b4cea6290354f48e11be59b4e3e2c2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agent_wish','unknown','不详','Unknown',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(175,'b1b148fe18be5aa592a99d6b248f0c97',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','long_term_supply','长期供货','Long-term supply',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(176,'0302dbbc22c55f3fae6cfdbd063cc517',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','project_partner','项目合作','Project partner',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(177,'77d6245e4d935c73a70bfcb2b9ad484c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','framework','框架协议','Framework agreement',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(178,'929c47a1f86253ec9ef8c49c6e7b7f75',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','personal_contact','熟人介绍','Personal contact',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(179,'83244778b1c45509b373b8b52e952d18',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','former_deal','曾有成交','Earlier deal',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(180,'a6420cbf22335275b667ddf1b53ba729',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','other','其他','Other',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(181,'3d2c718a110357dca3426e17d5bf30d8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_health','good','良好','Good',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(182,'619e901b21c950d7b31262f9a8052d6d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_health','fair','一般','Fair',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(183,'aa20d05678b055e9b103eec4ee2e69c0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_health','watch','需关注','Watch',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(184,'73160b38508a54fa88136458139ab9e8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_health','at_risk','有风险','At risk',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(185,'5d3b0a819ba95fb09e58fa4d004bb4f2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','mr','先生','Mr',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(186,'135ea980b0ab570583691583ba605cc6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','ms','女士','Ms',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(187,'92963cfb16625e19afc53b24bf679a8a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','president','总','President',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(188,'2fce293b1f565845a4dec2088af4278f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','manager','经理','Manager',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(189,'c6847007446d52c882ced9d8fdb3ae31',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','teacher','老师','Teacher/Sir',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(190,'5303113461045fb2bcd33d1ee12f4df3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','engineer','工','Engineer',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(191,'d81149254abd5f63a2a991e5cc95ae27',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','doctor','博士','Dr',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(192,'c492c4e8a0ae5587bc56086f375c3b40',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','chairman','董事长','Chairman',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(193,'9b2d846f15975e76ba6b122deac3df8c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','general_manager','总经理','General manager',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(194,'e8fbc0dd76d45b2ba64bcfb1c58ddf9f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','deputy_general_manager','副总经理','Deputy general manager',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(195,'0857dfd7b73a565e97736413b22581d0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','chief_engineer','总工程师','Chief engineer',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(196,'b740c75862b75f91b9dec1dd7d024a1d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','purchasing_manager','采购经理','Purchasing manager',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(197,'20bd2557433e542787c84d7295f8d91d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','buyer','采购员','Buyer',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(198,'ae436fdef9915c428e74343c20c8a4bf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','sales_manager','销售经理','Sales manager',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(199,'61d09e49ca61563d962dec4c6edd863c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','finance_manager','财务经理','Finance manager',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(200,'4560ff33cd3550b2a68e30950bf46ebf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','accountant','出纳/会计','Accountant',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(201,'f7dd038f99e65ab28ff94a65c5451fb4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','technical_lead','技术负责人','Technical lead',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(202,'29d04ed11b195179be1dc145bdece9c8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','engineer','工程师','Engineer',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(203,'2b81e3f8d15f592fac9579e3da0522ef',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','administration','行政/前台','Administration',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(204,'22afad73072d581c8b94fb3fbb5ba012',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','other','其他','Other',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(205,'b6f5bd2623d9583498150660d516f8c6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sex','male','男','Male',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(206,'45a469eb1ddb59db8b7aefb0e5feee96',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sex','female','女','Female',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(207,'af013bfa4052580f9120441a55a2e22e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','high_school','高中及以下','High school or less',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(208,'ff6caa1030915b91b914e945c420f254',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','college','大专','College diploma',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(209,'0a72db4322b05694808189b17b23834a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','bachelor','本科','Bachelor''s degree',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(210,'3e63cd46de65543395093aab00c963f3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','master','硕士','Master''s degree',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(211,'20d5fb289c1e5675ab74c5c7c6caf263',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','doctorate','博士','Doctorate',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(212,'51467e0289505f1f9bab6a779576ee01',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','unknown','不详','Unknown',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(213,'b9e33803db455b229c77a851ac77eae3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','mobile','手机','Mobile',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(214,'83f72fdae1825673a7cb44e57e17f646',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','landline','座机','Landline',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(215,'3403284b9959580fbed390326230a81e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','wechat','微信','WeChat',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(216,'6dd04c0541c451f18f056e5acb060445',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','qq','QQ','QQ',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(217,'9ca4339069025aa8a7b905ae89c480cc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','email','邮箱','Email',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(218,'527f1bf30cca595383a4fa765bbcdc71',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','other','其他','Other',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(219,'204737cbc41854be9e345691b25e1603',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','easy_going','随和','Easy-going',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(220,'2da08767fd135eb9906d182c55106711',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','rigorous','严谨','Rigorous',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(221,'b719d39e76d15ad283f8fbc4367b8f06',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','frank','直爽','Frank',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(222,'24f0ff4f72845b8191a69535e32bb5cd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','cautious','谨慎','Cautious',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(223,'6a10cb935d735a78a96ac6ebf5d9ebe8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','decisive','果断','Decisive',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(224,'8539d98415085264b5dfe682111a55c8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','talkative','健谈','Talkative',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(225,'4f5336a61db658e8bdd250ddb1e2b548',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','reserved','内向','Reserved',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(226,'49795ad8958b5db8a69b4bff182e5705',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','dominant','强势','Dominant',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(227,'e10082ab520a5248b4b1e49f8c7c796e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','values_relationship','重感情','Values relationship',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(228,'3a54e7fa61545e989512282d588aa47d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','values_facts','重数据','Values facts',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(229,'dcd5e5741f8154a3b4ac34a502b0d3af',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','decision_maker','最终决策者','Final decision maker',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(230,'cc50bb598cc55ff78d91314401d2e009',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','strong_influencer','重要影响者','Strong influencer',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(231,'0612d9c5983359b49cfa1ce4b90f950a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','some_influence','一般影响者','Some influence',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(232,'e50fee08569c5ca9b43bc08504a82fae',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','user','使用者','User',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(233,'9a75fc59e4b65f098d32a0466d97a42c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','informant','信息提供者','Informant',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(234,'a56a76888c4b55978180f7ef07cf3885',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','gatekeeper','守门人','Gatekeeper',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(235,'91cbacfd95b95720ab04171f70fc7bcb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','opponent','反对者','Opponent',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(236,'cf3a29b5addc5c82a58133e0c2e8cb1d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','none','无影响','None',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(237,'284e8448594e5852b483b92bd95cb6ff',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','unknown','不详','Unknown',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(238,'a736bc63e5715ce0ae6ff1f51aec5448',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','close_friend','密友','Close friend',1,1,NULL,NULL,NULL,NULL,NULL,'score_5',NULL);
INSERT INTO "dictionary_value" VALUES(239,'92b47817d01653a98cd7c4b2a872cdff',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','trusting','信任','Trusting',2,1,NULL,NULL,NULL,NULL,NULL,'score_4',NULL);
INSERT INTO "dictionary_value" VALUES(240,'154cc5163b155cba838793fbdaef6ae0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','familiar','熟悉','Familiar',3,1,NULL,NULL,NULL,NULL,NULL,'score_3',NULL);
INSERT INTO "dictionary_value" VALUES(241,'53a5622e62c45b08a03bacbf061d98be',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','acquainted','认识','Acquainted',4,1,NULL,NULL,NULL,NULL,NULL,'score_2',NULL);
INSERT INTO "dictionary_value" VALUES(242,'8f494d89fdfa5059988cf7bc2575e57f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','stranger','陌生','Stranger',5,1,NULL,NULL,NULL,NULL,NULL,'score_1',NULL);
INSERT INTO "dictionary_value" VALUES(243,'9f567f997a045e95afbafc40c1e2b290',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','hostile','对立','Hostile',6,1,NULL,NULL,NULL,NULL,NULL,'score_0',NULL);
INSERT INTO "dictionary_value" VALUES(244,'c5c1be0f9c0e5e5d977de7c746d2f17f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'marital','single','未婚','Single',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(245,'b87539ec408c510f8e149a801f12c012',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'marital','married_no_children','已婚无子女','Married, no children',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(246,'a8c56adc04665f8cacf3e40d276e3c6b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'marital','married_with_children','已婚有子女','Married with children',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(247,'80a5978cb2fb5ffa9511de5f4292e4ff',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'marital','other','其他','Other',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(248,'e537720b215850d4ade5626847c26cd6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'marital','unknown','不详','Unknown',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(249,'737d9878224255c1805baa30f5da9a81',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','sport','运动健身','Sport',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(250,'31bf1de4d7d05d3e925ca692703df1b8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','golf','高尔夫','Golf',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(251,'efe28b1a015f5ba8a40cdd330db2a251',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','fishing','钓鱼','Fishing',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(252,'b4d1e5cf4f0057c493ab79e982790a4c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','tea','茶','Tea',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(253,'544864c0080d500196da15864d6832e2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','wine','酒','Wine',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(254,'961d47d7dee05cceb5e08bbac3ab6b39',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','food','美食','Food',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(255,'35bbb901d1a259089be3a3d6c1c91408',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','travel','旅游','Travel',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(256,'a43e7f44aa105a4a8887f66bee9a6128',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','photography','摄影','Photography',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(257,'8cad1082ccaa5917a22fd40e91591add',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','calligraphy','书法字画','Calligraphy',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(258,'23c3e10b8de35937a5eb7e888518aabe',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','collecting','收藏','Collecting',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(259,'b818b4742c65599fae8aab3ef4740188',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','reading','读书','Reading',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(260,'53b451e8abe75b3d9fe054f2a66eadea',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','music','音乐','Music',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(261,'92f4e2daa8df5452b4bf8a5e49fbcb66',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','chess','棋牌','Cards and chess',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(262,'df0c1f9704ed5226ae209b8e4621bda1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','cars','汽车','Cars',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(263,'e8bab17b275b51b6a1779140ad2e39c0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','gadgets','数码','Gadgets',15,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(264,'f37959b2ad82589f8515f839f723a63b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','solar_birthday','公历生日','Solar birthday',1,1,NULL,NULL,NULL,NULL,NULL,'birthday',NULL);
INSERT INTO "dictionary_value" VALUES(265,'e324ff5f632659acb3050fd9aa51c8d8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','lunar_birthday','农历生日','Lunar birthday',2,1,NULL,NULL,NULL,NULL,NULL,'birthday lunar',NULL);
INSERT INTO "dictionary_value" VALUES(266,'8a21f12dfee2579dafb25f1df363932f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','wedding','结婚纪念日','Wedding anniversary',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(267,'63eee8d892a15674b841f1605b86d867',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','company','公司成立日','Company anniversary',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(268,'29ef79b68ab85396acac4c3c70d8f37b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','first_deal','首次合作纪念','First deal anniversary',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(269,'44517f9b3d8450b9b4b1f9ad2b86bd73',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','spouse_birthday','配偶生日','Spouse''s birthday',6,1,NULL,NULL,NULL,NULL,NULL,'birthday',NULL);
INSERT INTO "dictionary_value" VALUES(270,'ad4c0e0f47925a8485445f6743ebb415',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','child_birthday','子女生日','Child''s birthday',7,1,NULL,NULL,NULL,NULL,NULL,'birthday',NULL);
INSERT INTO "dictionary_value" VALUES(271,'c5670992d0265eaf89bc2e646e5475eb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','joined','入职/升职','Joined or promoted',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(272,'dff06f5257d655eeb025022c6211fcb0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','other','其他','Other',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(273,'9686e76bf2a255df91a7a4b627c8440d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','relative','亲戚','Relative',1,1,NULL,NULL,NULL,NULL,NULL,NULL,'relative');
INSERT INTO "dictionary_value" VALUES(274,'96f12013f9415d8badf3c9a403b9acbe',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','friend','朋友','Friend',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'friend');
INSERT INTO "dictionary_value" VALUES(275,'095c566dc7c8558a8a7349c184fa95dd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','schoolmate','同学','Schoolmate',3,1,NULL,NULL,NULL,NULL,NULL,NULL,'schoolmate');
INSERT INTO "dictionary_value" VALUES(276,'b1ce0b8835bc598680b839b50278196f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','army_comrade','战友','Army comrade',4,1,NULL,NULL,NULL,NULL,NULL,NULL,'army_comrade');
INSERT INTO "dictionary_value" VALUES(277,'ba76edcd92dd568fa91df24456d21853',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','same_town','老乡','From the same town',5,1,NULL,NULL,NULL,NULL,NULL,NULL,'same_town');
INSERT INTO "dictionary_value" VALUES(278,'a54d8e60e64750cc837cc514ae6d2383',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','colleague','同事/前同事','(Former) colleague',6,1,NULL,NULL,NULL,NULL,NULL,NULL,'colleague');
INSERT INTO "dictionary_value" VALUES(279,'6bd0d3dd860d532a9283d5e2fa37fde0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','teacher','老师','Teacher',7,1,NULL,NULL,NULL,NULL,NULL,NULL,'student');
INSERT INTO "dictionary_value" VALUES(280,'fec402e8f6005a5dacbf2ef08a580cf2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','student','学生','Student',8,1,NULL,NULL,NULL,NULL,NULL,NULL,'teacher');
INSERT INTO "dictionary_value" VALUES(281,'8f4826a8192f597bbe9d7b570d2fa86b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','superior','上级','Superior',9,1,NULL,NULL,NULL,NULL,NULL,NULL,'subordinate');
INSERT INTO "dictionary_value" VALUES(282,'d21335b080f15cb8a669ff6d44eefc73',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','subordinate','下级','Subordinate',10,1,NULL,NULL,NULL,NULL,NULL,NULL,'superior');
INSERT INTO "dictionary_value" VALUES(283,'c8eb380f1f4750a9a49794c99cc0ce40',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','spouse','配偶','Spouse',11,1,NULL,NULL,NULL,NULL,NULL,NULL,'spouse');
INSERT INTO "dictionary_value" VALUES(284,'ccd35830acc05073bb58437936f54208',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','parent','父母','Parent',12,1,NULL,NULL,NULL,NULL,NULL,NULL,'child');
INSERT INTO "dictionary_value" VALUES(285,'2aa3e928f3505b26a2747e84e81d5137',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','child','子女','Child',13,1,NULL,NULL,NULL,NULL,NULL,NULL,'parent');
INSERT INTO "dictionary_value" VALUES(286,'89db1c9b1f1956b395c909203f07bb82',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','telephone','电话','Telephone',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(287,'99052ed6a1ed52338df8bbb57ab9bf8c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','visit','拜访','Visit',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(288,'a101936fa32b50f7bafc1470a6b60125',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','customer_visit','来访','Customer visit to us',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(289,'423400094a0c5dc6b99c09cf48d5c5fb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','letter','来信/来函','Letter received',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(290,'d7a7ab37a90d50bd99c189b0198d065a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','email','邮件','E-mail',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(291,'9519079a5c135593b98be16f05785cd4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','sms','短信','SMS',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(292,'927e4ec323e4572ba85a1ad578716cb0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','wechat','微信','WeChat',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(293,'17d43cc7277c50fda56ca4c41a034b52',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','qq','QQ','QQ',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(294,'77fa5fd7930b5139bc20627797d5492a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','fax','传真','Fax',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(295,'d015a0ea26e65284935d907fd9f6c7bd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','video','视频会议','Video meeting',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(296,'aa82f3bd58aa5269aee8b75fa4cb97c2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','exhibition','展会','Exhibition',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(297,'7bf01baf86b4590487d0c7376756dbae',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','dinner','宴请','Dinner',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(298,'b8bcf1bb9d3958b084a33b2d921ffc56',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','courier','信件/快递','Post or courier',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(299,'dcd2b48a875a5b8097f49f8580b52dba',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','other','其他','Other',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(300,'09899acd526850e5ab4bd1dab53d3e19',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','pre_sale','售前','Pre-sale',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(301,'540a4c480d26567db803d9ca8595d31c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','implementation','实施','Implementation',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(302,'71331affd6e8535b845f584cc0e8233d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','project_progress','工程进展','Project progress',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(303,'7185ae3dcbb75f8fb3000ce06340e18c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','acceptance','工程验收','Acceptance',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(304,'3e3da83cbf0956e8b9979b9dbff541cb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','after_sale','售后服务','After-sale',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(305,'edbffdcc0a3554b0b0a03688c481f05e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','special_event','专题活动','Special event',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(306,'4894f064e65654d7a288ef3166a66ab0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','follow_up','回访记录','Follow-up visit',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(307,'c51a129b3b6655a8960b554e1faeab33',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','satisfaction_visit','满意度访问','Satisfaction visit',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(308,'bcc67efa50c25e9ebce6b20d0ffd2e06',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','literature_sent','资料寄送','Literature sent',9,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(309,'7b9c208df779507d9f49f12c5b5f43d5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','market_event','市场活动','Market event',10,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(310,'3cae123a272b58ef984751a79312ad6c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','market_information','市场信息','Market information',11,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(311,'c67652e861fb571988dba286f1c3c154',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','survey','问卷调查','Survey',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(312,'7c41552436a1527c9d01da6f0e03870c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','gift','礼品发放','Gift',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(313,'be80c6c64fb653ecbd6a6f47567d1693',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','message_sent','信息发送','Message sent',14,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(314,'53f422ef0c0c57c49d2991abf26643bd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','enquiry','咨询','Enquiry',15,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(315,'30e73c7370fd5a5eaeae40ed63e861e1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','quotation_talk','报价沟通','Quotation talk',16,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(316,'2467c9ae033b5750908bf4f0dc03c447',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','dunning','催款','Dunning',17,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(317,'f1bfd6c9f22c5f10ab65590e0ca8bc80',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','care','客户关怀','Care',18,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(318,'8067b666b79554e59f9ffb6fabb8e6cf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','other','其他','Other',19,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(319,'17499f8b75345d1393eaa67c7d5277f5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','progress','有进展','Progress',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(320,'a9e4bee7aa7a55b3b2e5e96e7bc4f709',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','call_again','需再联系','Call again',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(321,'40133b11779f59899930851b5d6427cc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','deal_made','已成交','Deal made',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(322,'9058eaae40be543caac5220a808e25a3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','no_need','暂无需求','No need now',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(323,'ed19c43a79e152c6915873b1810c7926',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','refused','明确拒绝','Refused',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(324,'0881092a0f545ebda69d8f98978c2fa3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','not_reached','未联系上','Not reached',6,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(325,'53dd20e17d0f569c887f88e0229de907',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','wrong_details','信息有误','Wrong details',7,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(326,'354b4370fafd583d92d12157ccb7e4ab',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'schedule_state','planned','计划','Planned',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(327,'facb131aabff535e97628a55530d4618',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'schedule_state','done','事件(已完成)','Event (done)',2,1,NULL,NULL,NULL,NULL,NULL,'done closed',NULL);
INSERT INTO "dictionary_value" VALUES(328,'6bb6388e7f935bab8b61723d352d6624',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'schedule_state','postponed','推迟','Postponed',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(329,'2d0a263769535a3fb4c5802424d640f1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'schedule_state','cancelled','取消','Cancelled',4,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(330,'4f05163711b55351add831d9969834f6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'priority','important_urgent','重要紧急','Important, urgent',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(331,'efa3e5f2395f565791bf0919714ff0d3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'priority','important','重要不紧急','Important',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(332,'22ae5bea167d5dc89ae176134f0988e7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'priority','urgent','紧急不重要','Urgent',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(333,'063952fe82cf5708834ead28f165ed9a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'priority','normal','一般','Normal',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(334,'9d62ab6040bb55d6bd6ede341d6349ed',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'task_state','not_started','未开始','Not started',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(335,'7859dc185dc05e5aa47e64808f258c69',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'task_state','in_progress','进行中','In progress',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(336,'827d8f1b01aa554e83b4f6d6677ec370',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'task_state','waiting','等待','Waiting',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(337,'3edcecb075a25d4fbc7503baa98d8dd2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'task_state','done','已完成','Done',4,1,NULL,NULL,NULL,NULL,NULL,'done closed',NULL);
INSERT INTO "dictionary_value" VALUES(338,'2f090d3e7238585d8810cae00ed566bc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'task_state','cancelled','已取消','Cancelled',5,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(339,'b5d7fc84f2365438b1e60fc4d0b78f26',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','first_contact','初步接触','First contact',1,1,NULL,14,NULL,NULL,500,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(340,'5ec4fef594645b3797c37d7a13606d77',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','need_felt','有需求意向','Need felt, no preference',2,1,NULL,14,NULL,NULL,1000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(341,'2f02462a78e05a78bf5143677f89d0c6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','needs_analysis','需求分析','Needs analysis',3,1,NULL,14,NULL,NULL,2000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(342,'41a92b75bcb25effacce9f7f9fb0f6b0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','solution_presented','方案交流','Solution presented',4,1,NULL,21,NULL,NULL,3000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(343,'cb6eb4153f925414b911b5b829c583e7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','prefers_us','需求强烈并偏向我方','Strong need, prefers us',5,1,NULL,21,NULL,NULL,5000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(344,'171398fef4e0528bb026f2be1af4cba2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','terms','谈合作条款','Terms under discussion',6,1,NULL,14,NULL,NULL,7000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(345,'3305501136565fd7960a24d90118a41a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','contract_approval','合同审批','Contract approval',7,1,NULL,10,NULL,NULL,9000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(346,'93ceb066a3ce511aa40b5f3d0f23c7e4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','won','赢单','Won',8,1,NULL,NULL,NULL,NULL,10000,'won closed',NULL);
INSERT INTO "dictionary_value" VALUES(347,'925aeb809a415b8ebaeef23c61f873c8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','lost','输单','Lost',9,1,NULL,NULL,NULL,NULL,0,'lost closed',NULL);
INSERT INTO "dictionary_value" VALUES(348,'21316d01c9f25a55bf0cd2078a335940',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','on_hold','搁置','On hold',10,1,NULL,NULL,NULL,NULL,0,'on_hold',NULL);
INSERT INTO "dictionary_value" VALUES(349,'314dcd8a8be256d58493e8d388b44d23',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','new_business','新业务','New business',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(350,'445b658f44c859d1b0d0fe58150efcee',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','up_sell','升级销售','Up-sell',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(351,'a964e6e35d7454989fb722b9e456dc6e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','cross_sell','交叉销售','Cross-sell',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(352,'d19476afc66453898265ecbfec62e19e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','renewal','续约/复购','Renewal',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(353,'88e7f80637ea5203bfc6530c9881a4d7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','customer_request','客户主动请求','Customer''s request',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(354,'8ae6ef63e0d250a38522d8d7ae789ad8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','found_by_us','主动挖掘','Found by us',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(355,'9afe2322561b5beca121f4e287dc2417',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','at_once','立即','At once',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(356,'76f82b89695652b39a2f32c9d18cc71c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','1_month','一个月内','Within a month',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(357,'429ebb064bf0560abf8b2de166a866de',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','3_months','三个月内','3 months',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(358,'ce70b8e6d873546a80bbc984af6e8d46',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','6_months','半年内','6 months',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(359,'01d850d2e76056cc83b12202dc3bb923',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','1_year','一年内','A year',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(360,'0344e7444200503093bde406826b50c7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','unclear','不明确','Unclear',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(361,'5f4b1c9dddd35b94b134be69a4268a36',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','price','价格过高','Price',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(362,'ba8d0fe208835fab8091a5bae3a745b8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','product_fit','产品不符','Product fit',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(363,'1eee9672759850dfa50560536521e630',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','delivery','交期','Delivery',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(364,'b812a684071f5b6889a0a2d42f15906b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','relationship','关系','Relationship',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(365,'ff7445f8a041572da972f5bdb0e34572',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','competitor','竞争对手','Competitor',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(366,'37281926c0e4552d8057676fcf9b8b3a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','budget_gone','预算取消','Budget gone',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(367,'ee3412f4c6ab51f580cfb914665d88b2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','payment_terms','付款条件','Payment terms',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(368,'20402ec9ff83523cb3ba4d13b793d80d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','slow_follow_up','跟进不及时','Slow follow-up',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(369,'ee15585bf17c5b559ceaeddb83dda493',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','project_cancelled','项目取消','Project cancelled',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(370,'6a0adf71de3758adb5a05c99e33cf0a2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','not_a_lead','无效线索','Not a real lead',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(371,'cc6277f79ef85211a9aef1c8b3b08104',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','other','其他','Other',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(372,'a331283bd78f57a19d8c4d4a3a15cb84',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'lead_state','new','新线索','New',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(373,'aad59961987958abbb2b1c1546423d98',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'lead_state','working','跟进中','Working',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(374,'df225bbb5ee057338d33443f26ac688d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'lead_state','converted','已升级为客户','Converted',3,1,NULL,NULL,NULL,NULL,NULL,'converted closed',NULL);
INSERT INTO "dictionary_value" VALUES(375,'81834db1cc8f5c7a854acd615cac391c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'lead_state','invalid','无效','Invalid',4,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(376,'3ddd3ced0b5853fbb04ab683ee6735a4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'lead_state','later','暂缓','Later',5,1,NULL,NULL,NULL,NULL,NULL,'on_hold',NULL);
INSERT INTO "dictionary_value" VALUES(377,'8c531ba599695f3780887cc9181382af',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','draft','草稿','Draft',1,1,NULL,NULL,NULL,NULL,NULL,'draft',NULL);
INSERT INTO "dictionary_value" VALUES(378,'7b87470f30b45de1a00cbe651595411a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','sent','已发送','Sent',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(379,'ad44bee360a9520088d8abfda3a55795',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','negotiating','议价中','Negotiating',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(380,'e21afd6077775fde958c3a2a0d59fa87',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','accepted','已接受','Accepted',4,1,NULL,NULL,NULL,NULL,NULL,'accepted',NULL);
INSERT INTO "dictionary_value" VALUES(381,'b009460d0bb35aac82afbe9d39ab1342',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','rejected','已拒绝','Rejected',5,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(382,'24c10751cba55a0582514b99aa35388d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','expired','已过期','Expired',6,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(383,'809f295d946b512dba57ce2e753bbb53',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','purchased','已转购买','Turned into purchase',7,1,NULL,NULL,NULL,NULL,NULL,'accepted closed',NULL);
INSERT INTO "dictionary_value" VALUES(384,'e4ea3fa6823a529a83e067dacf71442e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','ordered','已下单','Ordered',1,1,NULL,NULL,NULL,NULL,NULL,'counts',NULL);
INSERT INTO "dictionary_value" VALUES(385,'2a4a85679ce85f9dbbaf067a7016c686',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','shipped','已发货','Shipped',2,1,NULL,NULL,NULL,NULL,NULL,'counts',NULL);
INSERT INTO "dictionary_value" VALUES(386,'be41f42f28ec59b5b283d381f8a09835',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','invoiced','已开票','Invoiced',3,1,NULL,NULL,NULL,NULL,NULL,'counts',NULL);
INSERT INTO "dictionary_value" VALUES(387,'bb4553862d8e55bfa2ff496f70deb14a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','part_paid','部分回款','Part paid',4,1,NULL,NULL,NULL,NULL,NULL,'counts',NULL);
INSERT INTO "dictionary_value" VALUES(388,'61a44e65a9ce5a468b32a5fa8d4033fd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','settled','已结清','Settled',5,1,NULL,NULL,NULL,NULL,NULL,'counts closed',NULL);
INSERT INTO "dictionary_value" VALUES(389,'e7ea366ed29e5df88e0f8762003a7943',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','returned','已退货','Returned',6,1,NULL,NULL,NULL,NULL,NULL,'counts return closed',NULL);
INSERT INTO "dictionary_value" VALUES(390,'01cba83c1a7d5ce6825f9bd0223ea501',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','bank_transfer','银行转账','Bank transfer',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(391,'4dc85fc3b36c5c0a9dbde4ad78735605',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','cash','现金','Cash',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(392,'e1463a5baf305546a15c1cccb3ecf61d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','cheque','支票','Cheque',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(393,'e31004ca58a55023a3544752dcb63a57',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','acceptance_bill','承兑汇票','Acceptance bill',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(394,'b543bd9219735a54a105046bd63c3380',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','mobile_pay','微信/支付宝','WeChat Pay/Alipay',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(395,'38cec50762875b82a1c6729f07442949',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','other','其他','Other',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(396,'1b08facd4beb536ba97c296192ce373f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'invoice_kind','special_vat','增值税专用发票','Special VAT invoice',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(397,'c4723242eaad594db517f8b91fc89289',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'invoice_kind','ordinary_vat','增值税普通发票','Ordinary VAT invoice',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(398,'83d23b2a365054c2b98c11df8ac37aa9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'invoice_kind','electronic','电子发票','Electronic invoice',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(399,'832df5b1c45a586f9154ba801b6591b0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'invoice_kind','receipt','收据','Receipt',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(400,'2ac68387e8e654b7bbde6f1fb553991c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'invoice_kind','none','不开票','None',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(401,'3bc27a3c24c85274ae4fa9963b8116c6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','notice_found','获取信息','Notice found',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(402,'4b394f8f93b05f79ba80d963ea4ae900',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','documents_bought','购买标书','Documents bought',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(403,'c7c5f7d221a5593080c52d77965984e9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','preparing','制作标书','Preparing',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(404,'a0636a1099995718a48fe8fc86c62539',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','submitted','已投标','Submitted',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(405,'325dd2e80fb75595b5f7d5979e4444b3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','opened','已开标','Opened',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(406,'5071048a552957b9929d51be175148b7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','won','中标','Won',6,1,NULL,NULL,NULL,NULL,NULL,'won closed',NULL);
INSERT INTO "dictionary_value" VALUES(407,'dc8a7db2e8c65368a95259d0be9985a8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','lost','未中标','Lost',7,1,NULL,NULL,NULL,NULL,NULL,'lost closed',NULL);
INSERT INTO "dictionary_value" VALUES(408,'4a871345af7a5ca49a9c045a0300738e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','annulled','废标','Annulled',8,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(409,'285b73f4157c5a5c8848d3b043cf9db2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','withdrawn','放弃','Withdrawn',9,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(410,'5693aa0751975830b9b61f6127d558b4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_kind','open','公开招标','Open',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(411,'f0107abb4c055a02b54f9e4f8a736393',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_kind','invited','邀请招标','Invited',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(412,'b264d17b6f9a575f9d5df063ddf654ba',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_kind','negotiation','竞争性谈判','Competitive negotiation',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(413,'d0a3df387c645b979c81deb8e0143883',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_kind','request','询价','Request for quotation',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(414,'d30f6730c4535a3c89bc9e4c4ae94b03',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_kind','single_source','单一来源','Single source',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(415,'e9234d0601f857e9b09566ad969caa89',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'deposit_state','not_paid','未交','Not paid',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(416,'695463a004a35c88a3c095facf523201',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'deposit_state','paid','已交','Paid',2,1,NULL,NULL,NULL,NULL,NULL,'paid',NULL);
INSERT INTO "dictionary_value" VALUES(417,'c3e83e952f4b5d4d91fc364b8bdcff97',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'deposit_state','returned','已退','Returned',3,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(418,'6ad55b94e39551e1ba6645936ac08a37',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'deposit_state','forfeited','没收','Forfeited',4,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(419,'2ab29f75c10d5625b9b4edbe4cd6170a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','sales','销售合同','Sales contract',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(420,'d81ee719eb5754e0b8f02c6771cacdf0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','agency','代理协议','Agency agreement',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(421,'f84ec156cea85afea599fe8054a2e0c0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','framework','框架协议','Framework agreement',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(422,'49d736742b335f46ab917d796dc220d2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','service','服务/维保合同','Service or maintenance contract',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(423,'34edbba7a0bf5c93b1123e5ec3b6db8b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','non_disclosure','保密协议','Non-disclosure agreement',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(424,'83eabc6f4ecf5a8aa5195264b3c96fcd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','quality','质量协议','Quality agreement',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(425,'a9c47c5a37d25e74994c06465742ad29',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','other','其他','Other',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(426,'dce86fe32658528bb774fc0eec5beb81',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','draft','起草','Draft',1,1,NULL,NULL,NULL,NULL,NULL,'draft',NULL);
INSERT INTO "dictionary_value" VALUES(427,'0603f6998ae759dab00599f164bf50ac',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','in_approval','审批中','In approval',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(428,'d28920631698548eacda46a6a6b92817',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','signed','已签','Signed',3,1,NULL,NULL,NULL,NULL,NULL,'active',NULL);
INSERT INTO "dictionary_value" VALUES(429,'eed6d05e7b055aa0863b160e11ef6ce4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','running','执行中','Running',4,1,NULL,NULL,NULL,NULL,NULL,'active',NULL);
INSERT INTO "dictionary_value" VALUES(430,'6f1b390e3c2e57ba80e2fff69c325ea8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','completed','已完成','Completed',5,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(431,'14e117de7ff4569da6e5aee96a09508d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','terminated','已终止','Terminated',6,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(432,'8f4bd58df0b057a787deae42579188bf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','expired','已到期','Expired',7,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(433,'5d950640a403537e8947621737e8661f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','transport','交通','Transport',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(434,'988a1f7933695bd7ad69619e99adfb00',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','lodging','住宿','Lodging',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(435,'b5b8d9c32ad751b9bcefa2d27f60422a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','meals','餐饮','Meals',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(436,'046c944957ef5bd09e08b289693a5d52',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','entertainment','招待','Entertainment',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(437,'b730656c1f35503b91f512dc6dc00e1b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','gifts','礼品','Gifts',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(438,'3067145edb625703ac3d1bb1c142ce22',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','samples','样品','Samples',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(439,'992e55098ecd55c284d9d84673e5c61d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','communication','通讯','Communication',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(440,'ee0fa2bfb90153ac846cb0b5d1e62168',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','exhibition','展会','Exhibition',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(441,'6e29a9438c495934b5de317a75ca080f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','advertising','广告','Advertising',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(442,'b91711fc89b7521bbf768392de728b16',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','freight','运费','Freight',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(443,'8b8f9fd77dcf5ea0b8930d59c850285a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','tender','投标费用','Tender costs',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(444,'0a23f79ceb175a1180b20a5dc9fe1124',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','commission','佣金','Commission',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(445,'46fc181ea64f59688aa3076e08819c68',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','other','其他','Other',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(446,'1ca1bcbd30345b368bf6f98a96d200c8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_state','applied','申请','Applied',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(447,'48fb36d30767559c818310b007cf5a88',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_state','in_approval','审批','In approval',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(448,'097b1e26685a5531923137d3dadab1a3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_state','approved','同意','Approved',3,1,NULL,NULL,NULL,NULL,NULL,'approved',NULL);
INSERT INTO "dictionary_value" VALUES(449,'7acf9b59cd435ed09bc5b7d588309d67',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_state','sent_back','退回','Sent back',4,1,NULL,NULL,NULL,NULL,NULL,'sent_back',NULL);
INSERT INTO "dictionary_value" VALUES(450,'839afbe5867a5499ae8cdfd482395668',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_state','reimbursed','已报销','Reimbursed',5,1,NULL,NULL,NULL,NULL,NULL,'approved closed',NULL);
INSERT INTO "dictionary_value" VALUES(451,'caaf257108ec5c118a821418e361d701',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','technical_advice','技术咨询','Technical advice',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(452,'78ad44a6c2f95a9ab8fe05495fcfb09e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','on_site','现场服务','On-site service',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(453,'9c177a75fbc35678aed9e339db3fbc4e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','installation','安装调试','Installation',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(454,'413b8f79c5af5568b26d673cb6662334',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','training','培训','Training',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(455,'262014ccae2e53369d993f009ada0c9b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','repair','维修','Repair',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(456,'b19afde0585e5c90a184ce066f7643cc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','maintenance','保养','Maintenance',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(457,'76186f79c90c50afba429fad1ef8142e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','return_or_exchange','退换货','Return or exchange',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(458,'cc2a953a7e835cd08b90908228d00b05',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','suggestion','建议','Suggestion',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(459,'26593377693055ed86adf0b201ff5350',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','feedback','反馈留言','Feedback',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(460,'1307960df6d753918827c2c765041e7b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','other','其他','Other',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(461,'e3e1be5b8787512b80e686e230518cff',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','quality','产品质量','Product quality',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(462,'69129b5be1c6500fafa1735662d8e1ee',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','returned_goods','退回产品','Returned goods',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(463,'697f9d4ead7a5b428cde782001b406ea',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','late_delivery','交期延误','Late delivery',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(464,'ada62c9b9c04553eb46a960cc89c2d23',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','wrong_goods','数量/型号错误','Wrong quantity or model',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(465,'6ee3570770185dde872ebbcf0322162a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','packing','包装运输','Packing and transport',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(466,'6d9365d94c135e03aeb95c5895ea5b57',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','service','服务态度','Service',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(467,'f9a85010141154aca6fea9d00ef83cc1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','price','价格/结算','Price or settlement',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(468,'def7505e375b5c268edfe6efcdda0582',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','technical_support','技术支持','Technical support',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(469,'32352d4bdcba5efebfb94574436d1a7d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','other','其他','Other',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(470,'af3bb5db18065ff992cfbec4e295051d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'severity','minor','轻微','Minor',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(471,'f36117387610525ba56fa7b5fe3c467f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'severity','normal','一般','Normal',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(472,'0c2a83c1a966502884b717e3791ea3e4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'severity','major','严重','Major',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(473,'744c34f7d5635e869cceeff43cec9101',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'severity','critical','重大','Critical',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(474,'45ae626a2cdf55128b30d0108bc040fa',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','registered','已登记','Registered',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(475,'acf32146a6b2581795a35f64eadfea89',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','passed_on','已转交','Passed on',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(476,'f9c67ac5eb075307902db29f12c393f5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','investigating','调查中','Investigating',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(477,'75749bee28975401b4b25909bf6c90b9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','measures','纠正预防措施中','Corrective and preventive measures',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(478,'1702f6b68d9f561a85da7aa96930536c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','verifying','验证中','Verifying',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(479,'118012cb112d5ed785cedd155c9e10c6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','awaiting_approval','待批准','Awaiting approval',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(480,'577921b3f1635979b9cd133f7cc3d1a4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','replied','已回复客户','Replied',7,1,NULL,NULL,NULL,NULL,NULL,'replied',NULL);
INSERT INTO "dictionary_value" VALUES(481,'0560bd0af0fa5b609c05caa0b4db3bda',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','closed','已关闭','Closed',8,1,NULL,NULL,NULL,NULL,NULL,'replied closed',NULL);
INSERT INTO "dictionary_value" VALUES(482,'78e456c7d37455eb99c41fd5dabb1516',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'liability','ours','本公司','Ours',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(483,'6ab8a29c5b81559f8bcb2d6f384c23f9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'liability','undetermined','无法确认','Undetermined',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(484,'7fc72f7405055a558d9abf739d36a075',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'liability','customer','客户','Customer',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(485,'541031398c75590aa98ea8026a0349be',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'liability','carrier','承运方','Carrier',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(486,'c4892e9dc1e4514bb7f565b63c43de9d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'liability','supplier','供应商','Supplier',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(487,'0a4f824c660551bd9d856b837fb9dfeb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','rework','返工','Rework',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(488,'c5ad789a941a514b865d726669afa56c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','repair','返修','Repair',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(489,'2b3d3edc33f2507995c360f8d4a0171a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','replace','换货','Replace',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(490,'cdb85fe194b15bc5aba9d5c57a85bdc8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','take_back','退货','Take back',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(491,'856a876409435180aa1d941f560d6b53',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','concession','让步/折价','Concession',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(492,'5540358f0ef1549b947d092d5fb113ef',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','compensation','赔偿','Compensation',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(493,'9d48714d89a25f0c836b9d297e6e9fbe',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','explanation','解释说明','Explanation',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(494,'e722d136186e54da9c2df563a9839ae6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','design','设计','Design',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(495,'9cc04ed85e025651a4bc4f0dd8faaf01',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','material','原料','Material',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(496,'7dac71d7e560572d9cffccae22a24e48',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','production','制造','Production',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(497,'05640e6e2080501d823a4743167ef2fc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','inspection','检验','Inspection',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(498,'145bcf28991257329a4d33cb9ee3e991',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','transport','包装运输','Transport',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(499,'f93a8239da825e0eba6419495c7d350c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','misuse','使用不当','Misuse',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(500,'b7c554654af9556a9f9c39807cef8ef8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','other','其他','Other',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(501,'96f6dc2a4d61565bbba04946fa52fa15',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'goods_verdict','good','合格','Good',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(502,'ce680d7ffd9854fda6d31690520858d1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'goods_verdict','nonconforming','不合格','Nonconforming',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(503,'ba5d048ab6965e8182be327b452e2215',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'goods_verdict','to_be_inspected','待检','To be inspected',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(504,'865696c73d6a526dbc7a28a324431544',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'goods_verdict','good_on_reinspection','复检合格','Good on re-inspection',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(505,'a4ab39bdc85b5fab84b443541e602e4c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','call','来电','Call',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(506,'ca168a1772625af8920d081ed96f5aeb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','letter','来信','Letter',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(507,'b8f416b1a90e5f70bf8fb133636a7c18',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','visit','来访','Visit',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(508,'6b70541208a650dcaa26d6963f83a2d4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','email','邮件','E-mail',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(509,'398474769e84572895b112b29ab1e109',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','web_message','网站留言','Web message',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(510,'24f4a6bd2bbf5e5c994475d5c683e2f9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','wechat','微信','WeChat',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(511,'c89e7c6a0fbe58eaa3e99e007ee6a7ac',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','survey_call','电话回访','Our survey call',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(512,'ac3f53d6e2a6587cbef34a05d9d5e8a7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'satisfaction','very_satisfied','非常满意','Very satisfied',1,1,NULL,NULL,NULL,NULL,NULL,'score_5',NULL);
INSERT INTO "dictionary_value" VALUES(513,'5083e2edc8ca52e99f16d7ce72c9fbae',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'satisfaction','satisfied','满意','Satisfied',2,1,NULL,NULL,NULL,NULL,NULL,'score_4',NULL);
INSERT INTO "dictionary_value" VALUES(514,'0b6b2f86c1dd5e9484fa6b0adb661839',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'satisfaction','neutral','一般','Neutral',3,1,NULL,NULL,NULL,NULL,NULL,'score_3',NULL);
INSERT INTO "dictionary_value" VALUES(515,'f940af08ba745cfe853f557c839c4df3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'satisfaction','dissatisfied','不满意','Dissatisfied',4,1,NULL,NULL,NULL,NULL,NULL,'score_2',NULL);
INSERT INTO "dictionary_value" VALUES(516,'02ede182946659e39c229a318ef4d407',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'satisfaction','very_dissatisfied','非常不满意','Very dissatisfied',5,1,NULL,NULL,NULL,NULL,NULL,'score_1',NULL);
INSERT INTO "dictionary_value" VALUES(517,'8b0b48f8fc275b24adc22642cacff2ba',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_strength','very_strong','很强','Very strong',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(518,'e9025cc99e3755f798fee28cb73e393f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_strength','strong','较强','Strong',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(519,'9d00eab048a057ea9ea7dd97e51c23bc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_strength','equal','相当','Equal',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(520,'a054197205a95eaca931da9630d0702b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_strength','weak','较弱','Weak',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(521,'e37d26db552b5b2b88959a6b49cc567c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_strength','very_weak','很弱','Very weak',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(522,'4bb45820370a5d19b9f06187f7c1e5d0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_opinion','very_satisfied','很满意','Very satisfied',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(523,'625b67ab88d55b13b4d9d5411a638a31',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_opinion','satisfied','满意','Satisfied',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(524,'a0184a5285785f609e0859b5e06228b3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_opinion','neutral','一般','Neutral',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(525,'28d8783f2748553c823ac275965527bd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_opinion','dissatisfied','不满','Dissatisfied',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(526,'1188e12d49f35af4b9d8e1c003a3a253',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_opinion','wants_change','想更换','Wants to change',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(527,'a4d47997037f5b2ba6c7c894ce9df36b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','upstream','上家','Upstream',1,1,NULL,NULL,NULL,NULL,NULL,NULL,'downstream');
INSERT INTO "dictionary_value" VALUES(528,'441982c0a1f45058a49741ab549bc62c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','downstream','下家','Downstream',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'upstream');
INSERT INTO "dictionary_value" VALUES(529,'3fd795a059e95f18b5de2310bc5e06a2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','peer','同行','Peer',3,1,NULL,NULL,NULL,NULL,NULL,NULL,'peer');
INSERT INTO "dictionary_value" VALUES(530,'635228283c3e5bf3b66ea520e0a0186c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','parent','母公司','Parent',4,1,NULL,NULL,NULL,NULL,NULL,NULL,'subsidiary');
INSERT INTO "dictionary_value" VALUES(531,'995f9cfce9695462976c1359e8f90626',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','subsidiary','子公司','Subsidiary',5,1,NULL,NULL,NULL,NULL,NULL,NULL,'parent');
INSERT INTO "dictionary_value" VALUES(532,'024e9ddd720850bf942697fc704462fb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','head_office','总公司','Head office',6,1,NULL,NULL,NULL,NULL,NULL,NULL,'branch');
INSERT INTO "dictionary_value" VALUES(533,'ca2bdefe6f1355e7bd0f85c5c45efdc4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','branch','分公司','Branch',7,1,NULL,NULL,NULL,NULL,NULL,NULL,'head_office');
INSERT INTO "dictionary_value" VALUES(534,'107e3d25a4ec5c57878b6ea082f0440d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','agent','代理商','Agent',8,1,NULL,NULL,NULL,NULL,NULL,NULL,'principal');
INSERT INTO "dictionary_value" VALUES(535,'fcf2e521014355f1b788e7c4af81502c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','principal','厂家','Principal',9,1,NULL,NULL,NULL,NULL,NULL,NULL,'agent');
INSERT INTO "dictionary_value" VALUES(536,'f386e7f59e62574b87e2e290742cc22e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','partner','合作伙伴','Partner',10,1,NULL,NULL,NULL,NULL,NULL,NULL,'partner');
INSERT INTO "dictionary_value" VALUES(537,'144bf2d00c6d54e798aff0f028d5971a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','competitor','竞争','Competitor',11,1,NULL,NULL,NULL,NULL,NULL,NULL,'competitor');
INSERT INTO "dictionary_value" VALUES(538,'b03cb5e0c2995fb5b6e97f13837d5c44',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','introduced','介绍人','Introduced',12,1,NULL,NULL,NULL,NULL,NULL,NULL,'introduced_by');
INSERT INTO "dictionary_value" VALUES(539,'c830bcd4bd8d59c4ae2e8ab8f4bb36eb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','introduced_by','被介绍','Introduced by',13,1,NULL,NULL,NULL,NULL,NULL,NULL,'introduced');
INSERT INTO "dictionary_value" VALUES(540,'68b1ccbed4125b09adf1d7fcd03fda60',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','known_key_account','大客户(熟悉)','Known key account',14,1,NULL,NULL,NULL,NULL,NULL,NULL,'known_by');
INSERT INTO "dictionary_value" VALUES(541,'36b787553e4a568a884d550e07eea923',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','known_by','熟悉方','Dealer who knows it',15,1,NULL,NULL,NULL,NULL,NULL,NULL,'known_key_account');
INSERT INTO "dictionary_value" VALUES(542,'39a5799f70065bd0b8e753e21f493316',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','promotion','促销','Promotion',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(543,'2c80d534a58d5ea5a185f1da8be96f4f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','customer_care','客户关怀','Customer care',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(544,'6eda5b8e274958199ec921fc94fc411a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','exhibition','展会','Exhibition',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(545,'d5c651196147561e83eb0b3e87248063',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','mail_promotion','邮件促销','Mail promotion',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(546,'250c3b54debd530597632deaf8a8345b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','seminar','研讨会','Seminar',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(547,'eef3a77593b553b7a546204968dcc5a3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','advertising','广告','Advertising',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(548,'73c437d461d3567c9ba5db6e27983138',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_state','planned','计划','Planned',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(549,'acd2b96790be5317a9219da311c03f49',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_state','running','进行中','Running',2,1,NULL,NULL,NULL,NULL,NULL,'active',NULL);
INSERT INTO "dictionary_value" VALUES(550,'461809259576539ab500194391681e4d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_state','ended','结束','Ended',3,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(551,'2a7c3232ff835744af5980929b3ea605',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','mail','邮件','Mail',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(552,'425cbba6f54458b0b343cbc2eb539455',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','sms','短信','SMS',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(553,'2da9289fabd756dc8f4ef52f014f47e4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','call','电话','Call',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(554,'8c419b82ad8a5068bc61025a6a45f43e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','card','贺卡','Card',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(555,'70a8a1a9f9895c0fbb427844639fa6f6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','gift','礼品','Gift',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(556,'3481a1684305522fb9340b712973d4a6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','wechat','微信','WeChat',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(557,'d921de69488e5fcdb40f8f1fc91301e2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','visit','拜访','Visit',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(558,'8c82b538cc0a5b65b9768e4b3d3d2e61',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'report_kind','daily','日报','Daily',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(559,'11c90e3ebb16584eab29203e28e0afcd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'report_kind','weekly','周报','Weekly',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(560,'c17d1cd8a61c5bf2a3b528daa8222cd7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'report_kind','monthly','月报','Monthly',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(561,'3741e408fc29560f8b1953b594fbb9a8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'report_kind','trip','出差报告','Trip',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(562,'084bfac510b85a6683e2d19eacf8c49b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'report_kind','market_information','市场信息','Market information',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(563,'084f13afe02754268360e8e2e31ba337',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'approval_state','waiting','待审','Waiting',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(564,'cb1938eb5db35aa0b15180e4200256c9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'approval_state','agreed','同意','Agreed',2,1,NULL,NULL,NULL,NULL,NULL,'approved closed',NULL);
INSERT INTO "dictionary_value" VALUES(565,'50002f2c2fcc54a783f7663590d7ef13',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'approval_state','returned','退回','Returned',3,1,NULL,NULL,NULL,NULL,NULL,'sent_back',NULL);
INSERT INTO "dictionary_value" VALUES(566,'a9e6512afd2255f39eae743f58c4d424',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'approval_state','withdrawn','撤回','Withdrawn',4,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(567,'08fe46d294af55988eea272834c63bab',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','contract','合同','Contract',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(568,'d3a1332e800e5bf7b7d5a895a6cc0e5e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','quotation','报价单','Quotation',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(569,'fdb576822d735cdcad19c31cb9f78599',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','drawing','图纸','Drawing',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(570,'3993f075e4b65ca3a51b731742c217e4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','business_card','名片','Business card',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(571,'b6a64ceb63155649ac87a90f47c7ca5a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','licence','证照','Licence',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(572,'2042e3469b865ace89d3d2275519a3f2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','photo','照片','Photo',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(573,'a8ab69d1023056b28905518e138f030f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','letter','往来函件','Letter',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(574,'9b0f9ff9fda352c3b4137d2202b43aa4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','other','其他','Other',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(575,'1c90f22382d35cc9986f8f65cebfcb12',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','set','台','set',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(576,'43f16214a90e50e6b58104ade71f9441',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','suite','套','suite',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(577,'924caf63342259ab819a8c6f22cffd26',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','piece','件','piece',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(578,'9d5e0b1b10eb5109868c1b7be92c5a77',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','item','个','item',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(579,'afda138281785c56964be5ec7ce66125',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','case','箱','case',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(580,'c1b392d816f8536597962bc917cf91fc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','tonne','吨','tonne',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(581,'d47deff1894458da8b72eb3429237bc6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','kg','公斤','kg',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(582,'323fb7c2d3205cb096e9cec6d068958b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','metre','米','m',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(583,'88bf8d03069651349cc033662137262b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','time','次','time',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(584,'a68290f7b90c5fa6804cbee2738b2791',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','year','年','year',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(585,'be52099ae4c25323af777e9a8fe64aea',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','CNY','CNY','CNY',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(586,'7fa161eaec1e5af4ab085a273b39a7ee',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','USD','USD','USD',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(587,'3f87cea7d9b75cd19ae7cc26cf2c2b20',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','EUR','EUR','EUR',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(588,'f464bef62f425071bc4e35b5c663bc7c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','HKD','HKD','HKD',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(589,'d922adcd05285ac0a82668b98e2b83d2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','JPY','JPY','JPY',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(590,'fad7b2f3de825f65b4190f92850ad8ce',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','GBP','GBP','GBP',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(591,'537cffc684a755c7a1caa85466d5a8a1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','13','13%','13%',1,1,NULL,NULL,NULL,NULL,1300,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(592,'b5ba0f2be2435ea786631007ea0a4395',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','9','9%','9%',2,1,NULL,NULL,NULL,NULL,900,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(593,'1d965915715f521e84a173f008b18234',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','6','6%','6%',3,1,NULL,NULL,NULL,NULL,600,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(594,'a0c88e31d7d653ee9c7401c909466107',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','3','3%','3%',4,1,NULL,NULL,NULL,NULL,300,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(595,'07b81010e445500d8588a940232b3b5d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','1','1%','1%',5,1,NULL,NULL,NULL,NULL,100,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(596,'32f3bdf178a1580ca07326e527c6fed0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','0','0','0',6,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(597,'742f4905944654569c2a91e1599952d8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','courier','快递','Courier',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(598,'6de01bcc130355bbb0ab58d29297cc9b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','road','物流/零担','Road freight',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(599,'61d51dc3615159e89fe60a1c1dff2c8e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','dedicated_truck','专车','Dedicated truck',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(600,'7dbf71f532aa58459a7e731f23d82005',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','rail','铁路','Rail',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(601,'2647039fdaca5e0e921805946effc9ba',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','air','空运','Air',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(602,'9949d72b453b57be8d2c95d0d2bbe3e3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','sea','海运','Sea',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(603,'614241f220505665ad5441960c9001ec',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','collected','自提','Collected',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(604,'5ca2d9ca1907542ba6960a73ab8ee552',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','delivered','送货上门','Delivered',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(605,'92bc11ca8e265b718e7fdc4a7225210b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'freight_terms','sender','寄付','Sender pays',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(606,'7b06b6842eab56409d19773255bd67ff',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'freight_terms','receiver','到付','Receiver pays',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(607,'eade58f1f27254409933826d1207ee09',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'freight_terms','monthly','月结','Monthly account',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "expense" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "spent_on" DATE NOT NULL,
    "expense_type" INTEGER,
    "purpose" TEXT,
    "amount" INTEGER,
    "currency" INTEGER,
    "colleague" INTEGER,
    "opportunity" INTEGER,
    "state" INTEGER,
    "approver" INTEGER,
    "approved_on" DATE,
    "opinion" TEXT,
    "reimbursed_on" DATE,
    "remarks" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("expense_type") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("currency") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("opportunity") REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("state") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("approver") REFERENCES "colleague" ("id") ON DELETE RESTRICT
);
INSERT INTO "expense" VALUES(1,'9210547ea7e045d8b62705a99ec4763f',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'2025-11-30',433,'㛃𬍛 “quoted” ''single'' ; -- \ Purpose',123450,585,NULL,1,446,NULL,'2025-11-30','㛃𬍛 “quoted” ''single'' ; -- \ Opinion','2025-11-30','㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "important_date" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "contact" INTEGER,
    "date_kind" INTEGER,
    "date" TEXT NOT NULL,
    "lead_days" INTEGER,
    "remarks" TEXT,
    "date_day" TEXT,
    FOREIGN KEY ("contact") REFERENCES "contact" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("date_kind") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "important_date" VALUES(1,'2950ffb9cf16441daad03e25412f32b6',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,264,'L1980-01-01',2,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','L0101');
CREATE TABLE "invoice_recipient" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "recipient" TEXT,
    "phone" TEXT,
    "address" TEXT,
    "postcode" TEXT,
    "phone_digits" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT
);
INSERT INTO "invoice_recipient" VALUES(1,'c84cf9ecd83a4255a3bbc90f764f294e',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Recipient','020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Address','㛃𬍛 “quoted” ''single'' ; -- \ Postcode','02088886666');
CREATE TABLE "key_account" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "company" TEXT NOT NULL,
    "linked_customer" INTEGER,
    "industry" INTEGER,
    "relation" INTEGER,
    "products" TEXT,
    "yearly_amount" INTEGER,
    "contact" TEXT,
    "remarks" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("linked_customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("industry") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("relation") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "key_account" VALUES(1,'bb047aeed1584f89b49eb7cb7d6e8aa6',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Company',1,59,175,'㛃𬍛 “quoted” ''single'' ; -- \ Products',123450,'㛃𬍛 “quoted” ''single'' ; -- \ Contact','㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "meta" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL
);
INSERT INTO "meta" VALUES(1,'file_uid','20cb90fabeb44fb2a34a96c7974444ad');
INSERT INTO "meta" VALUES(2,'min_reader','1');
INSERT INTO "meta" VALUES(3,'min_writer','2');
CREATE TABLE "not_duplicate" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "other" INTEGER,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("other") REFERENCES "customer" ("id") ON DELETE RESTRICT
);
INSERT INTO "not_duplicate" VALUES(1,'e4259ea9a06d4acc9907990840af6aec',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,1);
CREATE TABLE "opportunity" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "name" TEXT NOT NULL,
    "stage" INTEGER,
    "percent" INTEGER,
    "amount" INTEGER,
    "currency" INTEGER,
    "expected_on" DATE,
    "products" TEXT,
    "urgency" INTEGER,
    "opportunity_type" INTEGER,
    "contact" INTEGER,
    "opened_on" DATE NOT NULL,
    "colleague" INTEGER,
    "competitor" TEXT,
    "closed_on" DATE,
    "loss_reason" INTEGER,
    "won_by" TEXT,
    "needs" TEXT,
    "remarks" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("stage") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("currency") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("urgency") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("opportunity_type") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact") REFERENCES "contact" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("loss_reason") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "opportunity" VALUES(1,'43809a4262754b1d81f45861f69d5ba9',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Opportunity',339,1250,123450,585,'2025-11-30',',1,',355,349,1,'2025-11-30',NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Competitor','2025-11-30',361,'㛃𬍛 “quoted” ''single'' ; -- \ Who won','㛃𬍛 “quoted” ''single'' ; -- \ Features of the need','㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "planned_payment" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "agreement" INTEGER,
    "due_on" DATE NOT NULL,
    "amount" INTEGER NOT NULL,
    "condition" TEXT,
    FOREIGN KEY ("agreement") REFERENCES "agreement" ("id") ON DELETE RESTRICT
);
INSERT INTO "planned_payment" VALUES(1,'186225cd1bc34886a6df15b640ea522a',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'2025-11-30',123450,'㛃𬍛 “quoted” ''single'' ; -- \ Condition');
CREATE TABLE "product" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "model" TEXT,
    "unit" INTEGER,
    "price" INTEGER,
    "cost" INTEGER,
    "currency" INTEGER,
    "product_field" INTEGER,
    "active" INTEGER NOT NULL,
    "agency" INTEGER NOT NULL,
    "pitch" TEXT,
    "picture" TEXT,
    "remarks" TEXT,
    "name_key" TEXT,
    FOREIGN KEY ("unit") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("currency") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("product_field") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "product" VALUES(1,'56a08c2c02024ea289d8a10b6832b67f',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Product code','㛃𬍛 “quoted” ''single'' ; -- \ Product name','㛃𬍛 “quoted” ''single'' ; -- \ Model',575,1234,1234,585,126,1,1,'㛃𬍛 “quoted” ''single'' ; -- \ Sales advice',NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','㛃𬍛“quoted”''single'';--\productname');
CREATE TABLE "product_in_use" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "product" TEXT NOT NULL,
    "maker" TEXT,
    "quantity" INTEGER,
    "since" TEXT,
    "contract_end" DATE,
    "remarks" TEXT,
    "since_day" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT
);
INSERT INTO "product_in_use" VALUES(1,'b29f70534a99445d954e00f7afe0fa60',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Product','㛃𬍛 “quoted” ''single'' ; -- \ Maker',1500,'L1980-01-01','2025-11-30','㛃𬍛 “quoted” ''single'' ; -- \ Notes','L0101');
CREATE TABLE "purchase" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "number" TEXT,
    "ordered_on" DATE NOT NULL,
    "state" INTEGER,
    "contact" INTEGER,
    "colleague" INTEGER,
    "quotation" INTEGER,
    "opportunity" INTEGER,
    "agreement" INTEGER,
    "return_of" INTEGER,
    "currency" INTEGER,
    "discount" INTEGER,
    "amount" INTEGER NOT NULL,
    "freight" INTEGER,
    "settlement" INTEGER,
    "due_on" DATE,
    "invoice_kind" INTEGER,
    "invoice_number" TEXT,
    "shipped_on" DATE,
    "ship_method" INTEGER,
    "ship_to" TEXT,
    "remarks" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("state") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact") REFERENCES "contact" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("quotation") REFERENCES "quotation" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("opportunity") REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("agreement") REFERENCES "agreement" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("return_of") REFERENCES "purchase" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("currency") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("settlement") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("invoice_kind") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("ship_method") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "purchase" VALUES(1,'31ad2e923d25417d8ba256a4c00ac523',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Order number','2025-11-30',384,1,NULL,1,1,1,NULL,585,1250,14,123450,114,'2025-11-30',396,'㛃𬍛 “quoted” ''single'' ; -- \ Invoice number','2025-11-30',597,'㛃𬍛 “quoted” ''single'' ; -- \ Shipped to','㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "purchase_line" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "purchase" INTEGER,
    "position" INTEGER NOT NULL,
    "product" INTEGER,
    "description" TEXT,
    "unit" INTEGER,
    "quantity" INTEGER NOT NULL,
    "price" INTEGER NOT NULL,
    "discount" INTEGER,
    "amount" INTEGER NOT NULL,
    FOREIGN KEY ("purchase") REFERENCES "purchase" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("product") REFERENCES "product" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("unit") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "purchase_line" VALUES(1,'395dce8dee414c1a827d7fbb7b457e9b',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,2,1,'㛃𬍛 “quoted” ''single'' ; -- \ Description',575,1500,1234,1250,14);
CREATE TABLE "quotation" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "number" TEXT,
    "revision" INTEGER NOT NULL,
    "subject" TEXT,
    "quoted_on" DATE NOT NULL,
    "valid_until" DATE,
    "state" INTEGER,
    "contact" INTEGER,
    "opportunity" INTEGER,
    "colleague" INTEGER,
    "currency" INTEGER,
    "discount" INTEGER,
    "tax_rate" INTEGER,
    "tax_included" INTEGER NOT NULL,
    "settlement" INTEGER,
    "delivery" TEXT,
    "amount" INTEGER NOT NULL,
    "remarks" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("state") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact") REFERENCES "contact" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("opportunity") REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("currency") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("tax_rate") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("settlement") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "quotation" VALUES(1,'27c4f04e15084274bac846e65bd38d49',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Quote number',2,'㛃𬍛 “quoted” ''single'' ; -- \ Subject','2025-11-30','2025-11-30',377,1,1,NULL,585,1250,591,1,114,'㛃𬍛 “quoted” ''single'' ; -- \ Delivery',14,'㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "quotation_line" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "quotation" INTEGER,
    "position" INTEGER NOT NULL,
    "product" INTEGER,
    "description" TEXT,
    "unit" INTEGER,
    "quantity" INTEGER NOT NULL,
    "price" INTEGER NOT NULL,
    "discount" INTEGER,
    "amount" INTEGER NOT NULL,
    FOREIGN KEY ("quotation") REFERENCES "quotation" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("product") REFERENCES "product" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("unit") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "quotation_line" VALUES(1,'49170721384e43bba9f1c411f74dc347',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,2,1,'㛃𬍛 “quoted” ''single'' ; -- \ Description',575,1500,1234,1250,14);
CREATE TABLE "receipt" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "purchase" INTEGER,
    "agreement" INTEGER,
    "customer" INTEGER,
    "received_on" DATE NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" INTEGER,
    "pay_method" INTEGER,
    "colleague" INTEGER,
    "remarks" TEXT,
    FOREIGN KEY ("purchase") REFERENCES "purchase" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("agreement") REFERENCES "agreement" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("currency") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("pay_method") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT
);
INSERT INTO "receipt" VALUES(1,'6e413e4d4342428bb1a11fa25cfc0a55',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,1,1,'2025-11-30',123450,585,390,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "reminder_state" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "colleague" INTEGER,
    "rule" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "occurrence" TEXT NOT NULL,
    "done" INTEGER NOT NULL,
    "until_on" DATE,
    "until_time" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT
);
INSERT INTO "reminder_state" VALUES(1,'af7b30750cd149a7bcc2f468f7cb14a7',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Rule','㛃𬍛 “quoted” ''single'' ; -- \ Record','㛃𬍛 “quoted” ''single'' ; -- \ Occurrence',1,'2025-11-30','09:15');
CREATE TABLE "rival_bid" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "bid" INTEGER,
    "company" TEXT NOT NULL,
    "price" INTEGER,
    "remarks" TEXT,
    "company_key" TEXT,
    FOREIGN KEY ("bid") REFERENCES "bid" ("id") ON DELETE RESTRICT
);
INSERT INTO "rival_bid" VALUES(1,'dbf7b33edc1941cdaf8c0061d125a728',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Company',123450,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','㛃𬍛“quoted”''single'';--\company');
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-22 02:09:22.254724');
INSERT INTO "schema_migration" VALUES(2,'0002_records','2026-11-22 02:09:22.281429');
CREATE TABLE "search_text" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "table_name" TEXT NOT NULL,
    "row_id" INTEGER NOT NULL,
    "customer_id" INTEGER,
    "text" TEXT NOT NULL
);
INSERT INTO "search_text" VALUES(1,'product',1,NULL,'ᵗ㛃𬍛“quoted” ''single'' ; -- \ product code
ⁿ㛃𬍛“quoted” ''single'' ; -- \ product name
ᵗ㛃𬍛“quoted” ''single'' ; -- \ model');
INSERT INTO "search_text" VALUES(2,'customer',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ customer name
ⁿ㛃𬍛“quoted” ''single'' ; -- \ short name
ⁿ㛃𬍛“quoted” ''single'' ; -- \ customer number
ᵖ020-8888 6666
ᵖ02088886666
ᵗ㛃𬍛“quoted” ''single'' ; -- \ email
ᵗ㛃𬍛“quoted” ''single'' ; -- \ website
ᵗ㛃𬍛“quoted” ''single'' ; -- \ wechat
ᵃ㛃𬍛“quoted” ''single'' ; -- \ country
ᵃ㛃𬍛“quoted” ''single'' ; -- \ province
ᵃ㛃𬍛“quoted” ''single'' ; -- \ city
ᵃ㛃𬍛“quoted” ''single'' ; -- \ address
ᵃ㛃𬍛“quoted” ''single'' ; -- \ postcode
ᵇ㛃𬍛“quoted” ''single'' ; -- \ their opinion of our products
ᵗ㛃𬍛“quoted” ''single'' ; -- \ legal representative
ᵗ㛃𬍛“quoted” ''single'' ; -- \ registration number
ᵇ㛃𬍛“quoted” ''single'' ; -- \ notes
ᵇ㛃𬍛“quoted” ''single'' ; -- \ needs
ᵇ㛃𬍛“quoted” ''single'' ; -- \ preferences');
INSERT INTO "search_text" VALUES(4,'contact',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ name
ᵗ㛃𬍛“quoted” ''single'' ; -- \ title
ᵗ㛃𬍛“quoted” ''single'' ; -- \ department
ᵖ020-8888 6666
ᵖ02088886666
ᵗ㛃𬍛“quoted” ''single'' ; -- \ email
ᵗ㛃𬍛“quoted” ''single'' ; -- \ wechat
ᵗ㛃𬍛“quoted” ''single'' ; -- \ qq
ᵇ㛃𬍛“quoted” ''single'' ; -- \ career
ᵇ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(6,'channel',1,1,'ᵖ020-8888 6666
ᵖ02088886666');
INSERT INTO "search_text" VALUES(7,'billing_entity',1,1,'ᵐ㛃𬍛“quoted” ''single'' ; -- \ company
ᵗ㛃𬍛“quoted” ''single'' ; -- \ tax number
ᵖ020-8888 6666
ᵖ02088886666
ᵗ㛃𬍛“quoted” ''single'' ; -- \ bank account');
INSERT INTO "search_text" VALUES(8,'invoice_recipient',1,1,'ᵐ㛃𬍛“quoted” ''single'' ; -- \ recipient
ᵖ020-8888 6666
ᵖ02088886666');
INSERT INTO "search_text" VALUES(9,'shipping_address',1,1,'ᵐ㛃𬍛“quoted” ''single'' ; -- \ consignee
ᵖ020-8888 6666
ᵖ02088886666
ᵃ㛃𬍛“quoted” ''single'' ; -- \ address');
INSERT INTO "search_text" VALUES(10,'key_account',1,1,'ᵐ㛃𬍛“quoted” ''single'' ; -- \ company');
INSERT INTO "search_text" VALUES(11,'competitor',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ company
ᵗ㛃𬍛“quoted” ''single'' ; -- \ product
ᵇ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(12,'product_in_use',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ product
ᵗ㛃𬍛“quoted” ''single'' ; -- \ maker');
INSERT INTO "search_text" VALUES(13,'contact_record',1,1,'ᵗ㛃𬍛“quoted” ''single'' ; -- \ place
ᵗ㛃𬍛“quoted” ''single'' ; -- \ content
ᵗ㛃𬍛“quoted” ''single'' ; -- \ next step
ᵗ㛃𬍛“quoted” ''single'' ; -- \ gift
ᵗ㛃𬍛“quoted” ''single'' ; -- \ literature
ᵇ㛃𬍛“quoted” ''single'' ; -- \ answers
ᵇ㛃𬍛“quoted” ''single'' ; -- \ message
ᵇ㛃𬍛“quoted” ''single'' ; -- \ market information
ᵇ㛃𬍛“quoted” ''single'' ; -- \ what they ask for');
INSERT INTO "search_text" VALUES(14,'opportunity',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ opportunity
ᵗ㛃𬍛“quoted” ''single'' ; -- \ competitor
ᵗ㛃𬍛“quoted” ''single'' ; -- \ who won
ᵗ㛃𬍛“quoted” ''single'' ; -- \ features of the need
ᵇ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(15,'quotation',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ quote number
ⁿ㛃𬍛“quoted” ''single'' ; -- \ subject
ᵗ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(16,'quotation_line',1,1,'ᵐ㛃𬍛“quoted” ''single'' ; -- \ description');
INSERT INTO "search_text" VALUES(17,'agreement',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ agreement
ⁿ㛃𬍛“quoted” ''single'' ; -- \ agreement number
ᵗ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(18,'purchase',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ order number
ᵗ㛃𬍛“quoted” ''single'' ; -- \ invoice number
ᵃ㛃𬍛“quoted” ''single'' ; -- \ shipped to
ᵗ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(19,'purchase_line',1,1,'ᵐ㛃𬍛“quoted” ''single'' ; -- \ description');
INSERT INTO "search_text" VALUES(20,'receipt',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(21,'bid',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ project
ⁿ㛃𬍛“quoted” ''single'' ; -- \ tender number
ᵗ㛃𬍛“quoted” ''single'' ; -- \ who won
ᵇ㛃𬍛“quoted” ''single'' ; -- \ result
ᵗ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(22,'rival_bid',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ company');
INSERT INTO "search_text" VALUES(23,'expense',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ purpose
ᵗ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(24,'service',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ subject
ᵗ㛃𬍛“quoted” ''single'' ; -- \ content
ᵇ㛃𬍛“quoted” ''single'' ; -- \ result
ᵇ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(25,'complaint',1,1,'ⁿ㛃𬍛“quoted” ''single'' ; -- \ subject
ᵗ㛃𬍛“quoted” ''single'' ; -- \ complaint number
ᵗ㛃𬍛“quoted” ''single'' ; -- \ content
ᵇ㛃𬍛“quoted” ''single'' ; -- \ result
ᵇ㛃𬍛“quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(26,'attachment',1,1,'ᵐ图.txt');
INSERT INTO "search_text" VALUES(27,'customer',2,2,'ⁿotto & sohne');
INSERT INTO "search_text" VALUES(28,'contact',2,2,'ⁿ王芳');
CREATE TABLE "service" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "subject" TEXT NOT NULL,
    "service_type" INTEGER,
    "channel" INTEGER,
    "reported_on" DATE NOT NULL,
    "contact" INTEGER,
    "product" INTEGER,
    "agreement" INTEGER,
    "state" INTEGER,
    "assignee" INTEGER,
    "due_on" DATE,
    "content" TEXT,
    "done_on" DATE,
    "result" TEXT,
    "satisfaction" INTEGER,
    "remarks" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("service_type") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("channel") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact") REFERENCES "contact" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("product") REFERENCES "product" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("agreement") REFERENCES "agreement" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("state") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("assignee") REFERENCES "colleague" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("satisfaction") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "service" VALUES(1,'ccde76486d3443fda5edf58e2f17ea15',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Subject',451,505,'2025-11-30',1,1,1,334,NULL,'2025-11-30','㛃𬍛 “quoted” ''single'' ; -- \ Content','2025-11-30','㛃𬍛 “quoted” ''single'' ; -- \ Result',512,'㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "setting" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "key" TEXT NOT NULL,
    "colleague" INTEGER,
    "value" TEXT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT
);
INSERT INTO "setting" VALUES(1,'258746a8da044c24b4061af02d075b43',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Setting',NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Value');
INSERT INTO "setting" VALUES(2,'c9e12658a04543c8a21625eb32e919b5',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,'own_currency',NULL,'"EUR"');
CREATE TABLE "sharing_group" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "name" TEXT NOT NULL,
    "members" TEXT,
    "active" INTEGER NOT NULL
);
INSERT INTO "sharing_group" VALUES(1,'9cdbd511e6f847439599ec8d7b1b61bc',2,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Name',',1,2,',1);
CREATE TABLE "shipping_address" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TEXT,
    "created_by" INTEGER,
    "updated_at" TEXT,
    "updated_by" INTEGER,
    "deleted_at" TEXT,
    "deleted_by" INTEGER,
    "customer" INTEGER,
    "label" TEXT,
    "consignee" TEXT,
    "phone" TEXT,
    "address" TEXT,
    "postcode" TEXT,
    "ship_method" INTEGER,
    "carrier" TEXT,
    "freight_terms" INTEGER,
    "default" INTEGER NOT NULL,
    "remarks" TEXT,
    "phone_digits" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("ship_method") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("freight_terms") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "shipping_address" VALUES(1,'da20a9ad02694adf88570f6601d58c81',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Address name','㛃𬍛 “quoted” ''single'' ; -- \ Consignee','020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Address','㛃𬍛 “quoted” ''single'' ; -- \ Postcode',597,'㛃𬍛 “quoted” ''single'' ; -- \ Carrier',605,1,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','02088886666');
CREATE UNIQUE INDEX "schema_migration_name" ON "schema_migration" ("name");
CREATE UNIQUE INDEX "colleague_uid" ON "colleague" ("uid");
CREATE INDEX "colleague_in_bin" ON "colleague" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "sharing_group_uid" ON "sharing_group" ("uid");
CREATE INDEX "sharing_group_in_bin" ON "sharing_group" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "dictionary_value_uid" ON "dictionary_value" ("uid");
CREATE INDEX "dictionary_value_dictionary_position" ON "dictionary_value" ("dictionary", "position");
CREATE INDEX "dictionary_value_in_bin" ON "dictionary_value" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "product_uid" ON "product" ("uid");
CREATE INDEX "product_name_key" ON "product" ("name_key");
CREATE INDEX "product_in_bin" ON "product" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "setting_uid" ON "setting" ("uid");
CREATE INDEX "setting_key_colleague" ON "setting" ("key", "colleague");
CREATE INDEX "setting_in_bin" ON "setting" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "customer_uid" ON "customer" ("uid");
CREATE INDEX "customer_level" ON "customer" ("level");
CREATE INDEX "customer_region" ON "customer" ("region");
CREATE INDEX "customer_category" ON "customer" ("category");
CREATE INDEX "customer_source" ON "customer" ("source");
CREATE INDEX "customer_industry" ON "customer" ("industry");
CREATE INDEX "customer_contact_strategy" ON "customer" ("contact_strategy");
CREATE INDEX "customer_last_contact_on" ON "customer" ("last_contact_on");
CREATE INDEX "customer_next_contact_on" ON "customer" ("next_contact_on");
CREATE INDEX "customer_last_purchase_on" ON "customer" ("last_purchase_on");
CREATE INDEX "customer_owner" ON "customer" ("owner");
CREATE INDEX "customer_name_key" ON "customer" ("name_key");
CREATE INDEX "customer_short_name_key" ON "customer" ("short_name_key");
CREATE INDEX "customer_phone_digits" ON "customer" ("phone_digits");
CREATE INDEX "customer_fax_digits" ON "customer" ("fax_digits");
CREATE INDEX "customer_in_bin" ON "customer" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "customer_code_in_use" ON "customer" ("code") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "contact_uid" ON "contact" ("uid");
CREATE INDEX "contact_customer" ON "contact" ("customer");
CREATE INDEX "contact_name_key" ON "contact" ("name_key");
CREATE INDEX "contact_phone_digits" ON "contact" ("phone_digits");
CREATE INDEX "contact_mobile_digits" ON "contact" ("mobile_digits");
CREATE INDEX "contact_birthday_day" ON "contact" ("birthday_day");
CREATE INDEX "contact_in_bin" ON "contact" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "important_date_uid" ON "important_date" ("uid");
CREATE INDEX "important_date_contact" ON "important_date" ("contact");
CREATE INDEX "important_date_date_day" ON "important_date" ("date_day");
CREATE INDEX "important_date_in_bin" ON "important_date" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "channel_uid" ON "channel" ("uid");
CREATE INDEX "channel_contact" ON "channel" ("contact");
CREATE INDEX "channel_customer" ON "channel" ("customer");
CREATE INDEX "channel_value_digits" ON "channel" ("value_digits");
CREATE INDEX "channel_in_bin" ON "channel" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "billing_entity_uid" ON "billing_entity" ("uid");
CREATE INDEX "billing_entity_customer" ON "billing_entity" ("customer");
CREATE INDEX "billing_entity_phone_digits" ON "billing_entity" ("phone_digits");
CREATE INDEX "billing_entity_in_bin" ON "billing_entity" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "billing_entity_customer_position_in_use" ON "billing_entity" ("customer", "position") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "invoice_recipient_uid" ON "invoice_recipient" ("uid");
CREATE INDEX "invoice_recipient_customer" ON "invoice_recipient" ("customer");
CREATE INDEX "invoice_recipient_phone_digits" ON "invoice_recipient" ("phone_digits");
CREATE INDEX "invoice_recipient_in_bin" ON "invoice_recipient" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "invoice_recipient_customer_in_use" ON "invoice_recipient" ("customer") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "shipping_address_uid" ON "shipping_address" ("uid");
CREATE INDEX "shipping_address_customer" ON "shipping_address" ("customer");
CREATE INDEX "shipping_address_phone_digits" ON "shipping_address" ("phone_digits");
CREATE INDEX "shipping_address_in_bin" ON "shipping_address" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "key_account_uid" ON "key_account" ("uid");
CREATE INDEX "key_account_customer" ON "key_account" ("customer");
CREATE INDEX "key_account_in_bin" ON "key_account" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "competitor_uid" ON "competitor" ("uid");
CREATE INDEX "competitor_customer" ON "competitor" ("customer");
CREATE INDEX "competitor_company_key" ON "competitor" ("company_key");
CREATE INDEX "competitor_in_bin" ON "competitor" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "product_in_use_uid" ON "product_in_use" ("uid");
CREATE INDEX "product_in_use_customer" ON "product_in_use" ("customer");
CREATE INDEX "product_in_use_since_day" ON "product_in_use" ("since_day");
CREATE INDEX "product_in_use_in_bin" ON "product_in_use" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "contact_record_uid" ON "contact_record" ("uid");
CREATE INDEX "contact_record_customer" ON "contact_record" ("customer");
CREATE INDEX "contact_record_customer_contacted_on" ON "contact_record" ("customer", "contacted_on");
CREATE INDEX "contact_record_in_bin" ON "contact_record" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "attachment_uid" ON "attachment" ("uid");
CREATE INDEX "attachment_customer" ON "attachment" ("customer");
CREATE INDEX "attachment_in_bin" ON "attachment" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "attachment_content_sha256_part" ON "attachment_content" ("sha256", "part");
CREATE UNIQUE INDEX "batch_uid" ON "batch" ("uid");
CREATE INDEX "batch_at" ON "batch" ("at");
CREATE INDEX "batch_undoes" ON "batch" ("undoes");
CREATE INDEX "change_batch" ON "change" ("batch");
CREATE INDEX "change_row_uid_version" ON "change" ("row_uid", "version");
CREATE INDEX "change_customer_uid_id" ON "change" ("customer_uid", "id");
CREATE UNIQUE INDEX "search_text_table_name_row_id" ON "search_text" ("table_name", "row_id");
CREATE UNIQUE INDEX "meta_key" ON "meta" ("key");
CREATE INDEX "customer_next_purchase_on" ON "customer" ("next_purchase_on");
CREATE INDEX "customer_owed_since" ON "customer" ("owed_since");
CREATE INDEX "contact_birthday_lead" ON "contact" ("birthday_lead_days") WHERE birthday_lead_days IS NOT NULL;
CREATE INDEX "contact_record_planned" ON "contact_record" ("contacted_on") WHERE planned;
CREATE INDEX "attachment_record" ON "attachment" ("record");
CREATE UNIQUE INDEX "opportunity_uid" ON "opportunity" ("uid");
CREATE INDEX "opportunity_customer" ON "opportunity" ("customer");
CREATE INDEX "opportunity_stage" ON "opportunity" ("stage");
CREATE INDEX "opportunity_expected_on" ON "opportunity" ("expected_on");
CREATE INDEX "opportunity_colleague" ON "opportunity" ("colleague");
CREATE INDEX "opportunity_customer_opened_on" ON "opportunity" ("customer", "opened_on");
CREATE INDEX "opportunity_in_bin" ON "opportunity" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "quotation_uid" ON "quotation" ("uid");
CREATE INDEX "quotation_customer" ON "quotation" ("customer");
CREATE INDEX "quotation_customer_quoted_on" ON "quotation" ("customer", "quoted_on");
CREATE INDEX "quotation_in_bin" ON "quotation" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "quotation_line_uid" ON "quotation_line" ("uid");
CREATE INDEX "quotation_line_quotation" ON "quotation_line" ("quotation");
CREATE INDEX "quotation_line_in_bin" ON "quotation_line" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "agreement_uid" ON "agreement" ("uid");
CREATE INDEX "agreement_customer" ON "agreement" ("customer");
CREATE INDEX "agreement_ends_on" ON "agreement" ("ends_on");
CREATE INDEX "agreement_customer_signed_on" ON "agreement" ("customer", "signed_on");
CREATE INDEX "agreement_in_bin" ON "agreement" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "planned_payment_uid" ON "planned_payment" ("uid");
CREATE INDEX "planned_payment_agreement" ON "planned_payment" ("agreement");
CREATE INDEX "planned_payment_in_bin" ON "planned_payment" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "purchase_uid" ON "purchase" ("uid");
CREATE INDEX "purchase_customer" ON "purchase" ("customer");
CREATE INDEX "purchase_ordered_on" ON "purchase" ("ordered_on");
CREATE INDEX "purchase_due_on" ON "purchase" ("due_on");
CREATE INDEX "purchase_customer_ordered_on" ON "purchase" ("customer", "ordered_on");
CREATE INDEX "purchase_in_bin" ON "purchase" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "purchase_customer_number_in_use" ON "purchase" ("customer", "number") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "purchase_line_uid" ON "purchase_line" ("uid");
CREATE INDEX "purchase_line_purchase" ON "purchase_line" ("purchase");
CREATE INDEX "purchase_line_product" ON "purchase_line" ("product");
CREATE INDEX "purchase_line_in_bin" ON "purchase_line" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "receipt_uid" ON "receipt" ("uid");
CREATE INDEX "receipt_purchase" ON "receipt" ("purchase");
CREATE INDEX "receipt_agreement" ON "receipt" ("agreement");
CREATE INDEX "receipt_customer" ON "receipt" ("customer");
CREATE INDEX "receipt_in_bin" ON "receipt" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "bid_uid" ON "bid" ("uid");
CREATE INDEX "bid_customer" ON "bid" ("customer");
CREATE INDEX "bid_customer_opening_on" ON "bid" ("customer", "opening_on");
CREATE INDEX "bid_in_bin" ON "bid" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "rival_bid_uid" ON "rival_bid" ("uid");
CREATE INDEX "rival_bid_bid" ON "rival_bid" ("bid");
CREATE INDEX "rival_bid_company_key" ON "rival_bid" ("company_key");
CREATE INDEX "rival_bid_in_bin" ON "rival_bid" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "expense_uid" ON "expense" ("uid");
CREATE INDEX "expense_customer" ON "expense" ("customer");
CREATE INDEX "expense_customer_spent_on" ON "expense" ("customer", "spent_on");
CREATE INDEX "expense_in_bin" ON "expense" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "service_uid" ON "service" ("uid");
CREATE INDEX "service_customer" ON "service" ("customer");
CREATE INDEX "service_customer_reported_on" ON "service" ("customer", "reported_on");
CREATE INDEX "service_in_bin" ON "service" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "complaint_uid" ON "complaint" ("uid");
CREATE INDEX "complaint_customer" ON "complaint" ("customer");
CREATE INDEX "complaint_state" ON "complaint" ("state");
CREATE INDEX "complaint_customer_reported_on" ON "complaint" ("customer", "reported_on");
CREATE INDEX "complaint_in_bin" ON "complaint" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "reminder_state_uid" ON "reminder_state" ("uid");
CREATE INDEX "reminder_state_customer" ON "reminder_state" ("customer");
CREATE INDEX "reminder_state_in_bin" ON "reminder_state" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "reminder_state_colleague_rule_record_occurrence_in_use" ON "reminder_state" ("colleague", "rule", "record", "occurrence") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "not_duplicate_uid" ON "not_duplicate" ("uid");
CREATE INDEX "not_duplicate_customer" ON "not_duplicate" ("customer");
CREATE INDEX "not_duplicate_in_bin" ON "not_duplicate" ("deleted_at") WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX "not_duplicate_customer_other_in_use" ON "not_duplicate" ("customer", "other") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "customer_total_customer_currency" ON "customer_total" ("customer", "currency");
COMMIT;
