-- A file of form 1. It stands for the files that people have, and is never edited.
PRAGMA application_id = 1196966978;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
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
    "remarks" TEXT,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("attachment_kind") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT
);
INSERT INTO "attachment" VALUES(1,'1e352299a0bc41f5a1604a4df195d227',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'图.txt',NULL,256,'40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880',NULL);
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
INSERT INTO "batch" VALUES(1,'04e4d3d31a6f4dbea3005d667bf298fb','2026-03-18T06:30:00Z',NULL,'defaults','["Dictionary defaults", {}]',NULL);
INSERT INTO "batch" VALUES(2,'ab06b9fd55d64ee4bcf4c6a5852995bd','2026-03-18T06:30:00Z',NULL,'save','["New colleague “{name}”", {"name": "梅 Mei"}]',NULL);
INSERT INTO "batch" VALUES(3,'4ebbde3810824591b374768cfc9734fd','2026-03-18T06:30:00Z',1,'save','["Everything", {}]',NULL);
INSERT INTO "batch" VALUES(4,'b276cc7fcefc4755a2eb6adef376a918','2026-03-18T06:30:00Z',1,'save','["Added {what}", {"what": "图.txt"}]',NULL);
INSERT INTO "batch" VALUES(5,'80786cbbabee43a0ba8ac906b73e2533','2026-03-18T07:30:00Z',2,'save','["Edited “{name}”", {"name": "Otto"}]',NULL);
INSERT INTO "batch" VALUES(6,'67a1e5a1cc8840298c1da0a61c956e95','2026-03-18T08:30:00Z',2,'undo','["Edited “{name}”", {"name": "Otto"}]',5);
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
INSERT INTO "billing_entity" VALUES(1,'67b8d560d04c4632ba02e27849030f4f',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,2,'㛃𬍛 “quoted” ''single'' ; -- \ Company','㛃𬍛 “quoted” ''single'' ; -- \ Tax number','㛃𬍛 “quoted” ''single'' ; -- \ Address','020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Bank','㛃𬍛 “quoted” ''single'' ; -- \ Bank account',1,'02088886666');
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
INSERT INTO "change" VALUES(1,1,'dictionary_value','c3a860fbf3114f25be6ae6bff2522b9b',NULL,1,'{"dictionary":[null,"region"],"code":[null,"south_china"],"label_zh":[null,"华南"],"label_en":[null,"South China"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(2,1,'dictionary_value','656decd3f2d3457086a73ed6359baf84',NULL,1,'{"dictionary":[null,"region"],"code":[null,"east_china"],"label_zh":[null,"华东"],"label_en":[null,"East China"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(3,1,'dictionary_value','3d8ead3c05d042f7ac57109a8a64c440',NULL,1,'{"dictionary":[null,"region"],"code":[null,"central_china"],"label_zh":[null,"华中"],"label_en":[null,"Central China"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(4,1,'dictionary_value','3adef07de71a4db0ad3807a13da5f05e',NULL,1,'{"dictionary":[null,"region"],"code":[null,"north_china"],"label_zh":[null,"华北"],"label_en":[null,"North China"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(5,1,'dictionary_value','ed42d4924afa467b81747ea9fc04825c',NULL,1,'{"dictionary":[null,"region"],"code":[null,"southwest"],"label_zh":[null,"西南"],"label_en":[null,"Southwest"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(6,1,'dictionary_value','4771857c905b439f9aa6d067d2b49c32',NULL,1,'{"dictionary":[null,"region"],"code":[null,"northwest"],"label_zh":[null,"西北"],"label_en":[null,"Northwest"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(7,1,'dictionary_value','d645d75f57564471a8c5edd4f2bade93',NULL,1,'{"dictionary":[null,"region"],"code":[null,"northeast"],"label_zh":[null,"东北"],"label_en":[null,"Northeast"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(8,1,'dictionary_value','7b9a2c6cddfc40a38464efd508261476',NULL,1,'{"dictionary":[null,"region"],"code":[null,"hk_macao_taiwan"],"label_zh":[null,"港澳台"],"label_en":[null,"Hong Kong, Macao, Taiwan"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(9,1,'dictionary_value','d5e6f3e9b75b428c89ec456e3f0d2c44',NULL,1,'{"dictionary":[null,"region"],"code":[null,"overseas"],"label_zh":[null,"海外"],"label_en":[null,"Overseas"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(10,1,'dictionary_value','84c760cf7f2441f78ab6fb4b69fc347b',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"state_owned"],"label_zh":[null,"国有企业"],"label_en":[null,"State-owned"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(11,1,'dictionary_value','e538011e6a6649c3a78a4aafcb9f67a3',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"joint_venture"],"label_zh":[null,"中外合资"],"label_en":[null,"Sino-foreign joint venture"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(12,1,'dictionary_value','bf2ba06e1b2b407fac056e00f25319b1',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"private"],"label_zh":[null,"私营或个体户"],"label_en":[null,"Private or self-employed"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(13,1,'dictionary_value','67423791c5fd468eb1682942924778c6',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"partnership"],"label_zh":[null,"合伙企业"],"label_en":[null,"Partnership"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(14,1,'dictionary_value','477290b0bbaa4489a0a90a3a156ec7d0',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"foreign_owned"],"label_zh":[null,"外商独资"],"label_en":[null,"Wholly foreign-owned"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(15,1,'dictionary_value','3c9f736b3778477ab9c31e291d2686c6',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"group"],"label_zh":[null,"集团公司"],"label_en":[null,"Group company"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(16,1,'dictionary_value','8c56a24abba74f3cbeda2092289142c8',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"listed"],"label_zh":[null,"上市公司"],"label_en":[null,"Listed company"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(17,1,'dictionary_value','371518f9ac4f4821ba3a788aae9214bd',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"sasac"],"label_zh":[null,"国资委管辖"],"label_en":[null,"Under SASAC"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(18,1,'dictionary_value','0f6516a04eb6480296359d07e87fb9d6',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"finance"],"label_zh":[null,"财务公司"],"label_en":[null,"Finance company"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(19,1,'dictionary_value','896232c70f3b405d9361a1131359211c',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"investment"],"label_zh":[null,"投资公司"],"label_en":[null,"Investment company"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(20,1,'dictionary_value','372c51feeff34f47b739ff5696b7fe51',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"joint_or_sole"],"label_zh":[null,"合资独资公司"],"label_en":[null,"Joint or sole venture"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(21,1,'dictionary_value','195aca44b0bd45eb8ffb36ff28f3e6e1',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"institution"],"label_zh":[null,"事业法人及社团"],"label_en":[null,"Public institution or association"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(22,1,'dictionary_value','c7de3b50654645d5a63f935ba7b17c4a',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"ordinary"],"label_zh":[null,"一般公司"],"label_en":[null,"Ordinary company"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(23,1,'dictionary_value','70c3b70070574c24989852b13bcbd8ce',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"government"],"label_zh":[null,"政府机关"],"label_en":[null,"Government body"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(24,1,'dictionary_value','5afd56e06cc6463e8d14d93106ea613e',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"individual"],"label_zh":[null,"个人"],"label_en":[null,"Individual"],"position":[null,15],"active":[null,true]}');
INSERT INTO "change" VALUES(25,1,'dictionary_value','8e56dc7c513841de94e84d383db24499',NULL,1,'{"dictionary":[null,"nature"],"code":[null,"other"],"label_zh":[null,"其它"],"label_en":[null,"Other"],"position":[null,16],"active":[null,true]}');
INSERT INTO "change" VALUES(26,1,'dictionary_value','71fa387d7b9649a3b22cffc9b1a8cc95',NULL,1,'{"dictionary":[null,"source"],"code":[null,"web_ad"],"label_zh":[null,"网站广告"],"label_en":[null,"Web advertisement"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(27,1,'dictionary_value','fb1ffdc4f11848ff89280026326d6019',NULL,1,'{"dictionary":[null,"source"],"code":[null,"exhibition"],"label_zh":[null,"展览会"],"label_en":[null,"Exhibition"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(28,1,'dictionary_value','1a7a138045be42ed9126e3f9f9247d7c',NULL,1,'{"dictionary":[null,"source"],"code":[null,"referral"],"label_zh":[null,"客户推荐"],"label_en":[null,"Customer referral"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(29,1,'dictionary_value','e49d87e411f14987a4c9e2f3f7718bda',NULL,1,'{"dictionary":[null,"source"],"code":[null,"telephone"],"label_zh":[null,"电话"],"label_en":[null,"Telephone"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(30,1,'dictionary_value','aa6bee843040408da81f12527a876e79',NULL,1,'{"dictionary":[null,"source"],"code":[null,"mail"],"label_zh":[null,"邮件"],"label_en":[null,"Mail"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(31,1,'dictionary_value','634400a2f4814988839eaebc8371424f',NULL,1,'{"dictionary":[null,"source"],"code":[null,"press_ad"],"label_zh":[null,"报刊广告"],"label_en":[null,"Press advertisement"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(32,1,'dictionary_value','8c73d849bfff421bb984f0fc65858d2e',NULL,1,'{"dictionary":[null,"source"],"code":[null,"yellow_pages"],"label_zh":[null,"黄页"],"label_en":[null,"Yellow pages"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(33,1,'dictionary_value','cd06c30e22844ed083b8d6f60f025edc',NULL,1,'{"dictionary":[null,"source"],"code":[null,"friend"],"label_zh":[null,"朋友介绍"],"label_en":[null,"Friend"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(34,1,'dictionary_value','04292591fc294b659fe93d6983df60d6',NULL,1,'{"dictionary":[null,"source"],"code":[null,"web_form"],"label_zh":[null,"网站表单"],"label_en":[null,"Web form"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(35,1,'dictionary_value','8f973625866c4c73a3e9572c84a657e1',NULL,1,'{"dictionary":[null,"source"],"code":[null,"meeting"],"label_zh":[null,"会议结识"],"label_en":[null,"Met at a meeting"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(36,1,'dictionary_value','44cd8dc3a0d54d34aed975346963a674',NULL,1,'{"dictionary":[null,"source"],"code":[null,"search_engine"],"label_zh":[null,"搜索引擎"],"label_en":[null,"Search engine"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(37,1,'dictionary_value','8148db1bba554387a268db8cfe90fd65',NULL,1,'{"dictionary":[null,"source"],"code":[null,"social_media"],"label_zh":[null,"微信/社交媒体"],"label_en":[null,"WeChat or social media"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(38,1,'dictionary_value','0ff05e0ae8bf41d4a7bf00904cba20e0',NULL,1,'{"dictionary":[null,"source"],"code":[null,"cold_visit"],"label_zh":[null,"陌生拜访"],"label_en":[null,"Cold visit"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(39,1,'dictionary_value','43df1e2ac63d40a0b206abb580a7cd5e',NULL,1,'{"dictionary":[null,"source"],"code":[null,"tender_site"],"label_zh":[null,"招投标网"],"label_en":[null,"Tender site"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(40,1,'dictionary_value','dfbeb05ae0e74d2c8d55895e6f39d18d',NULL,1,'{"dictionary":[null,"source"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,15],"active":[null,true]}');
INSERT INTO "change" VALUES(41,1,'dictionary_value','13845ee0e7c74fae9443f2ada0d711c3',NULL,1,'{"dictionary":[null,"category"],"code":[null,"potential_end"],"label_zh":[null,"潜在终端客户"],"label_en":[null,"Potential end customer"],"position":[null,1],"active":[null,true],"flags":[null,"potential end"]}');
INSERT INTO "change" VALUES(42,1,'dictionary_value','94a5c1950b3d46609e2317d9d648ab43',NULL,1,'{"dictionary":[null,"category"],"code":[null,"potential_agent"],"label_zh":[null,"潜在代理"],"label_en":[null,"Potential agent"],"position":[null,2],"active":[null,true],"flags":[null,"potential agent"]}');
INSERT INTO "change" VALUES(43,1,'dictionary_value','2d6530e2edf74584be92eacbaefef4e4',NULL,1,'{"dictionary":[null,"category"],"code":[null,"current_end"],"label_zh":[null,"现有终端客户"],"label_en":[null,"Current end customer"],"position":[null,3],"active":[null,true],"flags":[null,"current end"]}');
INSERT INTO "change" VALUES(44,1,'dictionary_value','0291ad41591a40d59ddc5cd92c1ac6a5',NULL,1,'{"dictionary":[null,"category"],"code":[null,"current_agent"],"label_zh":[null,"现有代理"],"label_en":[null,"Current agent"],"position":[null,4],"active":[null,true],"flags":[null,"current agent"]}');
INSERT INTO "change" VALUES(45,1,'dictionary_value','6018bbd3a97b41129dddb92fa575bc78',NULL,1,'{"dictionary":[null,"category"],"code":[null,"lost_end"],"label_zh":[null,"流失终端客户"],"label_en":[null,"Lost end customer"],"position":[null,5],"active":[null,true],"flags":[null,"lost end"]}');
INSERT INTO "change" VALUES(46,1,'dictionary_value','a730bc94fca445c183d8a14f7e69f796',NULL,1,'{"dictionary":[null,"category"],"code":[null,"lost_agent"],"label_zh":[null,"流失代理"],"label_en":[null,"Lost agent"],"position":[null,6],"active":[null,true],"flags":[null,"lost agent"]}');
INSERT INTO "change" VALUES(47,1,'dictionary_value','6d0caeb19dc5479aa6a79b76be63c22f',NULL,1,'{"dictionary":[null,"category"],"code":[null,"partner"],"label_zh":[null,"合作者"],"label_en":[null,"Partner"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(48,1,'dictionary_value','02403096b4e34aa488217ee812be9fea',NULL,1,'{"dictionary":[null,"category"],"code":[null,"supplier"],"label_zh":[null,"供应商"],"label_en":[null,"Supplier"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(49,1,'dictionary_value','aaa084f833704eb6b4bc2700a833d7a0',NULL,1,'{"dictionary":[null,"category"],"code":[null,"peer"],"label_zh":[null,"同行"],"label_en":[null,"Peer"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(50,1,'dictionary_value','c94fce1a9b4b43a98cc4c24531b3a246',NULL,1,'{"dictionary":[null,"category"],"code":[null,"other_party"],"label_zh":[null,"其他往来单位"],"label_en":[null,"Other party"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(51,1,'dictionary_value','460e232cff344e759ac1546a03556a97',NULL,1,'{"dictionary":[null,"partner_role"],"code":[null,"buyer"],"label_zh":[null,"购买方"],"label_en":[null,"Buyer"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(52,1,'dictionary_value','2aef3fe403b84c7cb2e86b0efcd7cd2e',NULL,1,'{"dictionary":[null,"partner_role"],"code":[null,"partner"],"label_zh":[null,"合作者"],"label_en":[null,"Partner"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(53,1,'dictionary_value','6dec9e74883b4662ab5303425385f469',NULL,1,'{"dictionary":[null,"partner_role"],"code":[null,"agent"],"label_zh":[null,"代理商"],"label_en":[null,"Agent"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(54,1,'dictionary_value','b8be32aa17b74bed89e1a76f6c45cef3',NULL,1,'{"dictionary":[null,"party_kind"],"code":[null,"customer"],"label_zh":[null,"客户"],"label_en":[null,"Customer"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(55,1,'dictionary_value','2d3bc26a7b9a47a8950ba3d6c08379d7',NULL,1,'{"dictionary":[null,"party_kind"],"code":[null,"supplier"],"label_zh":[null,"供应商"],"label_en":[null,"Supplier"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(56,1,'dictionary_value','c1c2c04d3c0c4814be909a94eb9840b6',NULL,1,'{"dictionary":[null,"party_kind"],"code":[null,"peer"],"label_zh":[null,"同行"],"label_en":[null,"Peer"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(57,1,'dictionary_value','f376482375b3483bb4e32e9eeaa62fde',NULL,1,'{"dictionary":[null,"party_kind"],"code":[null,"carrier"],"label_zh":[null,"承运商"],"label_en":[null,"Carrier"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(58,1,'dictionary_value','8498bcd863154595ba9bab2d26267837',NULL,1,'{"dictionary":[null,"party_kind"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(59,1,'dictionary_value','1a5e5cd0b2fa4a9db3ea68ef7ab52311',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"education"],"label_zh":[null,"教育"],"label_en":[null,"Education"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(60,1,'dictionary_value','dbf78469b53b4d3ba2c3dd979254ddaf',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"health_care"],"label_zh":[null,"医疗卫生"],"label_en":[null,"Health care"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(61,1,'dictionary_value','27193aa57d4f45a590617357eaf000df',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"government"],"label_zh":[null,"政府"],"label_en":[null,"Government"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(62,1,'dictionary_value','b51587f9fdaa49f0b049c1d031c1126a',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"chemicals"],"label_zh":[null,"化工"],"label_en":[null,"Chemicals"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(63,1,'dictionary_value','a1d2800994e34c4dbb976de4f930cf60',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"machinery"],"label_zh":[null,"机械制造"],"label_en":[null,"Machinery"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(64,1,'dictionary_value','632d43841ec044ffb30cdab3ca7f5450',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"electronics"],"label_zh":[null,"电子电器"],"label_en":[null,"Electronics"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(65,1,'dictionary_value','4b04dc987e34453d9da3e913124be374',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"automotive"],"label_zh":[null,"汽车及配件"],"label_en":[null,"Automotive"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(66,1,'dictionary_value','acb142605f824382b0ba57bf750d751c',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"construction"],"label_zh":[null,"建筑工程"],"label_en":[null,"Construction"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(67,1,'dictionary_value','bd0a134fab824753b3e47aea749cb3cf',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"real_estate"],"label_zh":[null,"房地产"],"label_en":[null,"Real estate"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(68,1,'dictionary_value','3be418f96e064712b0fd463bdb24d087',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"finance"],"label_zh":[null,"金融保险"],"label_en":[null,"Finance and insurance"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(69,1,'dictionary_value','11b6f2aeef16454696fef9c72c97b161',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"information"],"label_zh":[null,"信息技术"],"label_en":[null,"Information technology"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(70,1,'dictionary_value','d4f22a443a614aadad1a27e58571ee96',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"telecommunications"],"label_zh":[null,"通信"],"label_en":[null,"Telecommunications"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(71,1,'dictionary_value','14ba1066dd0540cdbc2c6ecf4ab0b9c2',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"energy"],"label_zh":[null,"能源电力"],"label_en":[null,"Energy"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(72,1,'dictionary_value','ab33ded21f1b4dffa458c976fb8a8a42',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"logistics"],"label_zh":[null,"交通物流"],"label_en":[null,"Transport and logistics"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(73,1,'dictionary_value','8e1d5676170942c7a69f334863d4d9fc',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"retail"],"label_zh":[null,"批发零售"],"label_en":[null,"Wholesale and retail"],"position":[null,15],"active":[null,true]}');
INSERT INTO "change" VALUES(74,1,'dictionary_value','7eb7440278184f17867b49e3f8387457',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"food"],"label_zh":[null,"食品饮料"],"label_en":[null,"Food and beverage"],"position":[null,16],"active":[null,true]}');
INSERT INTO "change" VALUES(75,1,'dictionary_value','80574020a1c94cb68ccd66e769b20aef',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"textiles"],"label_zh":[null,"纺织服装"],"label_en":[null,"Textiles and clothing"],"position":[null,17],"active":[null,true]}');
INSERT INTO "change" VALUES(76,1,'dictionary_value','36d77264c17a4330bf261755188880fe',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"medicine"],"label_zh":[null,"医药"],"label_en":[null,"Pharmaceuticals"],"position":[null,18],"active":[null,true]}');
INSERT INTO "change" VALUES(77,1,'dictionary_value','1051d049652449f9bdec939718de4650',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"agriculture"],"label_zh":[null,"农林牧渔"],"label_en":[null,"Agriculture"],"position":[null,19],"active":[null,true]}');
INSERT INTO "change" VALUES(78,1,'dictionary_value','93d601992e95480aa878747fd417f6d8',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"catering"],"label_zh":[null,"餐饮旅游"],"label_en":[null,"Catering and travel"],"position":[null,20],"active":[null,true]}');
INSERT INTO "change" VALUES(79,1,'dictionary_value','35431057bba24cc2b2a9ff488892d7b2',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"media"],"label_zh":[null,"文化传媒"],"label_en":[null,"Media"],"position":[null,21],"active":[null,true]}');
INSERT INTO "change" VALUES(80,1,'dictionary_value','e618eb5f579e40e185c0b5b0114a6406',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"environment"],"label_zh":[null,"环保"],"label_en":[null,"Environment"],"position":[null,22],"active":[null,true]}');
INSERT INTO "change" VALUES(81,1,'dictionary_value','86ceda5016cd42dea3c9d2ef2d2b7ddf',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"professional"],"label_zh":[null,"专业服务"],"label_en":[null,"Professional services"],"position":[null,23],"active":[null,true]}');
INSERT INTO "change" VALUES(82,1,'dictionary_value','7cd2c1bab7a244aab9b7c741612a3fa8',NULL,1,'{"dictionary":[null,"industry"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,24],"active":[null,true]}');
INSERT INTO "change" VALUES(83,1,'dictionary_value','58d9c81d04964f0f8ee3d0125875be25',NULL,1,'{"dictionary":[null,"level"],"code":[null,"a"],"label_zh":[null,"A 重点客户"],"label_en":[null,"A Key"],"position":[null,1],"active":[null,true],"days":[null,14],"maximum_days":[null,20]}');
INSERT INTO "change" VALUES(84,1,'dictionary_value','9ac4206d2f0f4a9a8ed0d1500367fb5d',NULL,1,'{"dictionary":[null,"level"],"code":[null,"b"],"label_zh":[null,"B 重要客户"],"label_en":[null,"B Important"],"position":[null,2],"active":[null,true],"days":[null,30],"maximum_days":[null,45]}');
INSERT INTO "change" VALUES(85,1,'dictionary_value','439fa7be2c3c409f962dfb8951eccb7e',NULL,1,'{"dictionary":[null,"level"],"code":[null,"c"],"label_zh":[null,"C 普通客户"],"label_en":[null,"C Ordinary"],"position":[null,3],"active":[null,true],"days":[null,60],"maximum_days":[null,80]}');
INSERT INTO "change" VALUES(86,1,'dictionary_value','f577c3fab481421ba824dcb0105d0220',NULL,1,'{"dictionary":[null,"level"],"code":[null,"d"],"label_zh":[null,"D 小客户"],"label_en":[null,"D Small"],"position":[null,4],"active":[null,true],"days":[null,90],"maximum_days":[null,120]}');
INSERT INTO "change" VALUES(87,1,'dictionary_value','28478cb654734e4ba679689f0d17809c',NULL,1,'{"dictionary":[null,"level"],"code":[null,"unrated"],"label_zh":[null,"未评级"],"label_en":[null,"Unrated"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(88,1,'dictionary_value','d534e679ef1d46cfb2360820508bca24',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"1"],"label_zh":[null,"很差"],"label_en":[null,"Poor"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(89,1,'dictionary_value','e73a20168cdd48008b8d699bf3250068',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"2"],"label_zh":[null,"较差"],"label_en":[null,"Weak"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(90,1,'dictionary_value','6177148e9bea4d03b5f5f83007499556',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"3"],"label_zh":[null,"一般"],"label_en":[null,"Fair"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(91,1,'dictionary_value','58f3246f7f4843a2b7ab90fa07e18982',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"4"],"label_zh":[null,"良好"],"label_en":[null,"Good"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(92,1,'dictionary_value','5fa6455c234d4f4e92d14ae9e642ea12',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"5"],"label_zh":[null,"优秀"],"label_en":[null,"Excellent"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(93,1,'dictionary_value','dd42c18845744b05a28e5ec257a9da32',NULL,1,'{"dictionary":[null,"credit"],"code":[null,"0"],"label_zh":[null,"未评"],"label_en":[null,"Not rated"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(94,1,'dictionary_value','6ce4927cdb2d4e28a9635c85427dab1d',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"under_500k"],"label_zh":[null,"50万以下"],"label_en":[null,"Under 0.5 M"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(95,1,'dictionary_value','b4bfb8a27e5747cbbfb7137e1834d4e9',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"500k_2m"],"label_zh":[null,"50-200万"],"label_en":[null,"0.5-2 M"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(96,1,'dictionary_value','81d0db2ad7af4b2da2435e47b50e6cae',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"2m_5m"],"label_zh":[null,"200-500万"],"label_en":[null,"2-5 M"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(97,1,'dictionary_value','9868ef37be6d4c26aee24549653e9b92',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"5m_20m"],"label_zh":[null,"500-2000万"],"label_en":[null,"5-20 M"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(98,1,'dictionary_value','73ccf8eff69c46219f50db51c97a3e0a',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"20m_100m"],"label_zh":[null,"2000万-1亿"],"label_en":[null,"20-100 M"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(99,1,'dictionary_value','d1dcade43440428cbc8dbb7f827f7a4b',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"100m_1b"],"label_zh":[null,"1亿-10亿"],"label_en":[null,"100 M-1 B"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(100,1,'dictionary_value','bb6bca424d7d46bf9e0d2d7dc6ab1f95',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"over_1b"],"label_zh":[null,"10亿以上"],"label_en":[null,"Over 1 B"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(101,1,'dictionary_value','8f66bf7c6b744cd98ac4ba39f5568280',NULL,1,'{"dictionary":[null,"sales_scale"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(102,1,'dictionary_value','69d3f654e398467f97e8870381ffb528',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"under_1"],"label_zh":[null,"不足1年"],"label_en":[null,"Under 1 year"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(103,1,'dictionary_value','37de0e5b10d64589a01ddca31e4c4140',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"1_3"],"label_zh":[null,"1-3年"],"label_en":[null,"1-3 years"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(104,1,'dictionary_value','168504cdef13450b9939c830037b0da8',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"3_5"],"label_zh":[null,"3-5年"],"label_en":[null,"3-5 years"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(105,1,'dictionary_value','daf977fe7f65428187d1e008317f31f0',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"5_10"],"label_zh":[null,"5-10年"],"label_en":[null,"5-10 years"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(106,1,'dictionary_value','f67f2fee18014ce69f95b8430e6f309b',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"10_20"],"label_zh":[null,"10-20年"],"label_en":[null,"10-20 years"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(107,1,'dictionary_value','5bb362bc707a46078e2b308fde764b3f',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"over_20"],"label_zh":[null,"20年以上"],"label_en":[null,"Over 20 years"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(108,1,'dictionary_value','c7fa837bd9a340bf98c7cb0c6746a439',NULL,1,'{"dictionary":[null,"years_in_business"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(109,1,'dictionary_value','2449bf8110974277b4edb2b3dc6eed05',NULL,1,'{"dictionary":[null,"industry_position"],"code":[null,"leader"],"label_zh":[null,"领导者"],"label_en":[null,"Leader"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(110,1,'dictionary_value','ab1666bc800c45d38b889b15ec690287',NULL,1,'{"dictionary":[null,"industry_position"],"code":[null,"influential"],"label_zh":[null,"较有影响"],"label_en":[null,"Influential"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(111,1,'dictionary_value','159e434551004851b0a8e226c16bb84d',NULL,1,'{"dictionary":[null,"industry_position"],"code":[null,"average"],"label_zh":[null,"影响一般"],"label_en":[null,"Average"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(112,1,'dictionary_value','03c0f88a718444f9935b936d6f6918de',NULL,1,'{"dictionary":[null,"industry_position"],"code":[null,"no_influence"],"label_zh":[null,"没有影响力"],"label_en":[null,"No influence"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(113,1,'dictionary_value','cd516ae032894c9e8026a7a158533206',NULL,1,'{"dictionary":[null,"industry_position"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(114,1,'dictionary_value','f363dae1fc8e450b8fef975ee82628cc',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"cash_on_delivery"],"label_zh":[null,"现款现货"],"label_en":[null,"Cash on delivery"],"position":[null,1],"active":[null,true],"days":[null,0]}');
INSERT INTO "change" VALUES(115,1,'dictionary_value','cc8dc6ef8c9847d193b963cd87a99ccf',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"on_invoice"],"label_zh":[null,"票到付款"],"label_en":[null,"Payment on invoice"],"position":[null,2],"active":[null,true],"days":[null,0],"flags":[null,"after_invoice"]}');
INSERT INTO "change" VALUES(116,1,'dictionary_value','36335ee98ba84db6bb0fffdaa320908d',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"1_month"],"label_zh":[null,"一个月回款"],"label_en":[null,"1 month"],"position":[null,3],"active":[null,true],"days":[null,30]}');
INSERT INTO "change" VALUES(117,1,'dictionary_value','a71ceb3beb0a41369e5f27ede9249c09',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"2_months"],"label_zh":[null,"2个月回款"],"label_en":[null,"2 months"],"position":[null,4],"active":[null,true],"days":[null,60]}');
INSERT INTO "change" VALUES(118,1,'dictionary_value','51167eacecf84ca991ce53776371e776',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"3_months"],"label_zh":[null,"3个月回款"],"label_en":[null,"3 months"],"position":[null,5],"active":[null,true],"days":[null,90]}');
INSERT INTO "change" VALUES(119,1,'dictionary_value','f0a54e95d8ab4288a6ed5e068793c55d',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"prepaid"],"label_zh":[null,"预付全款"],"label_en":[null,"Prepaid"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(120,1,'dictionary_value','5f1b3068f92344eb97c4a3cb6996d9bb',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"30_percent_down"],"label_zh":[null,"预付30%余款发货前"],"label_en":[null,"30 % down, rest before shipment"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(121,1,'dictionary_value','e2db8ce0d3c04395ae95ee5d84c0aa16',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"monthly_30"],"label_zh":[null,"月结30天"],"label_en":[null,"Monthly, 30 days"],"position":[null,8],"active":[null,true],"days":[null,30]}');
INSERT INTO "change" VALUES(122,1,'dictionary_value','339a84a6a33e498b87729ecc1b5c0df1',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"on_arrival"],"label_zh":[null,"货到付款"],"label_en":[null,"Pay on arrival"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(123,1,'dictionary_value','15d8c1f5551f4ccca32545ad65cb7f32',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"instalments"],"label_zh":[null,"分期付款"],"label_en":[null,"Instalments"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(124,1,'dictionary_value','d6b2d9b1a6b949b8b309ec81081dead9',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"acceptance_bill"],"label_zh":[null,"承兑汇票"],"label_en":[null,"Acceptance bill"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(125,1,'dictionary_value','8e3a2bad1cb3411f97519aab4ec96487',NULL,1,'{"dictionary":[null,"settlement"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(126,1,'dictionary_value','6de17aba1c3f49b8a84e9e0950569979',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"raw_materials"],"label_zh":[null,"原材料"],"label_en":[null,"Raw materials"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(127,1,'dictionary_value','b18416d95b2e4f03ad96d355d1bfa3c9',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"parts"],"label_zh":[null,"零部件"],"label_en":[null,"Parts"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(128,1,'dictionary_value','c10acbeb9a2040d09ecd12119c597e91',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"equipment"],"label_zh":[null,"整机设备"],"label_en":[null,"Equipment"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(129,1,'dictionary_value','d9f8b9c55d5147feabfbc0ff103b36d1',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"consumables"],"label_zh":[null,"耗材"],"label_en":[null,"Consumables"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(130,1,'dictionary_value','8d942caaa3d140d280410e0755634c7c',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"software"],"label_zh":[null,"软件"],"label_en":[null,"Software"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(131,1,'dictionary_value','b2882bca2589427fa7e0047ff6ae64d5',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"services"],"label_zh":[null,"服务"],"label_en":[null,"Services"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(132,1,'dictionary_value','ef2f29e64ab44a02bbc31eb21d5c8ee1',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"projects"],"label_zh":[null,"工程项目"],"label_en":[null,"Projects"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(133,1,'dictionary_value','f4c68f51d9a040f6ba3bc4d4bffa5d67',NULL,1,'{"dictionary":[null,"product_field"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(134,1,'dictionary_value','a390c9ffb6154f7ca87aad4a051b1419',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"daily"],"label_zh":[null,"每日"],"label_en":[null,"Daily"],"position":[null,1],"active":[null,true],"days":[null,1],"warn_days":[null,0],"maximum_days":[null,2]}');
INSERT INTO "change" VALUES(135,1,'dictionary_value','7bccb3f8ff2e40be9af5270a9a4abc74',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"weekly"],"label_zh":[null,"每周"],"label_en":[null,"Weekly"],"position":[null,2],"active":[null,true],"days":[null,7],"warn_days":[null,0],"maximum_days":[null,10]}');
INSERT INTO "change" VALUES(136,1,'dictionary_value','746966d5df8a46f8a939d84916d446fd',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"fortnightly"],"label_zh":[null,"每两周"],"label_en":[null,"Fortnightly"],"position":[null,3],"active":[null,true],"days":[null,14],"warn_days":[null,0],"maximum_days":[null,20]}');
INSERT INTO "change" VALUES(137,1,'dictionary_value','60459ec0e2fd4af2b432d73633b1be42',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"monthly"],"label_zh":[null,"每月"],"label_en":[null,"Monthly"],"position":[null,4],"active":[null,true],"days":[null,30],"warn_days":[null,0],"maximum_days":[null,45]}');
INSERT INTO "change" VALUES(138,1,'dictionary_value','ab20bd2149c5443ebc45522b5e38f9f3',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"two_monthly"],"label_zh":[null,"每两月"],"label_en":[null,"Two-monthly"],"position":[null,5],"active":[null,true],"days":[null,60],"warn_days":[null,0],"maximum_days":[null,80]}');
INSERT INTO "change" VALUES(139,1,'dictionary_value','99667b1ee57740ad85e0ff2d4df5aebc',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"quarterly"],"label_zh":[null,"每季"],"label_en":[null,"Quarterly"],"position":[null,6],"active":[null,true],"days":[null,90],"warn_days":[null,0],"maximum_days":[null,120]}');
INSERT INTO "change" VALUES(140,1,'dictionary_value','5ce2bc87bf8f4aa78c77c0b1dc2bde4c',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"half_yearly"],"label_zh":[null,"每半年"],"label_en":[null,"Half-yearly"],"position":[null,7],"active":[null,true],"days":[null,180],"warn_days":[null,0],"maximum_days":[null,220]}');
INSERT INTO "change" VALUES(141,1,'dictionary_value','c1c29e9f5d5a4e37b1265822674c7292',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"yearly"],"label_zh":[null,"每年"],"label_en":[null,"Yearly"],"position":[null,8],"active":[null,true],"days":[null,365],"warn_days":[null,0],"maximum_days":[null,400]}');
INSERT INTO "change" VALUES(142,1,'dictionary_value','2caecc6ad1264dc3b90c73acb035f1be',NULL,1,'{"dictionary":[null,"contact_strategy"],"code":[null,"no_reminder"],"label_zh":[null,"不提醒"],"label_en":[null,"No reminder"],"position":[null,9],"active":[null,true],"flags":[null,"never"]}');
INSERT INTO "change" VALUES(143,1,'dictionary_value','9fc97d3ddc8e474fb7e3f8fede743b2a',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"weekly"],"label_zh":[null,"每周"],"label_en":[null,"Weekly"],"position":[null,1],"active":[null,true],"days":[null,10]}');
INSERT INTO "change" VALUES(144,1,'dictionary_value','11031703edf84e918ed44f8a5deb6265',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"monthly"],"label_zh":[null,"每月"],"label_en":[null,"Monthly"],"position":[null,2],"active":[null,true],"days":[null,40]}');
INSERT INTO "change" VALUES(145,1,'dictionary_value','32af0de4876b41518a80f75982707993',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"two_monthly"],"label_zh":[null,"每两月"],"label_en":[null,"Two-monthly"],"position":[null,3],"active":[null,true],"days":[null,75]}');
INSERT INTO "change" VALUES(146,1,'dictionary_value','707ce30a6f324dc0877dafffdd1f659d',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"quarterly"],"label_zh":[null,"每季"],"label_en":[null,"Quarterly"],"position":[null,4],"active":[null,true],"days":[null,110]}');
INSERT INTO "change" VALUES(147,1,'dictionary_value','4a86ee5edb1e4a7fa27b472fbdd1c978',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"half_yearly"],"label_zh":[null,"每半年"],"label_en":[null,"Half-yearly"],"position":[null,5],"active":[null,true],"days":[null,210]}');
INSERT INTO "change" VALUES(148,1,'dictionary_value','88e1f7fc1b67474e989fed6d6f950bfc',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"yearly"],"label_zh":[null,"每年"],"label_en":[null,"Yearly"],"position":[null,6],"active":[null,true],"days":[null,400]}');
INSERT INTO "change" VALUES(149,1,'dictionary_value','cb1f4d5b9f424f3999316ba381fe5b8f',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"two_yearly"],"label_zh":[null,"每两年"],"label_en":[null,"Two-yearly"],"position":[null,7],"active":[null,true],"days":[null,760]}');
INSERT INTO "change" VALUES(150,1,'dictionary_value','0970338449a747389a4db2302aef5026',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"project"],"label_zh":[null,"项目型/不定期"],"label_en":[null,"Project, irregular"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(151,1,'dictionary_value','fb7847d420ee44dfbebe38b22694e5b6',NULL,1,'{"dictionary":[null,"purchase_strategy"],"code":[null,"no_reminder"],"label_zh":[null,"不提醒"],"label_en":[null,"No reminder"],"position":[null,9],"active":[null,true],"flags":[null,"never"]}');
INSERT INTO "change" VALUES(152,1,'dictionary_value','7b28f45c8c104a1997b3ff98d8a494b9',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"awaiting_reply"],"label_zh":[null,"已电话联系,待回复"],"label_en":[null,"Called, awaiting reply"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(153,1,'dictionary_value','993eb350f43c4660a0eb0b9ac8bc1f79',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"no_answer"],"label_zh":[null,"无人接听"],"label_en":[null,"No answer"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(154,1,'dictionary_value','cc74d99dd1604f6984a959373790cdce',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"travelling"],"label_zh":[null,"客户出差,改日再联系"],"label_en":[null,"Customer travelling, call later"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(155,1,'dictionary_value','4f3ff2f015ac4a598a4f53834308b6f7',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"objects_to_price"],"label_zh":[null,"对价格有异议"],"label_en":[null,"Objects to price"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(156,1,'dictionary_value','41aacbc790c64b39a9d462732ed51693',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"asks_sample"],"label_zh":[null,"要求提供样品"],"label_en":[null,"Asks for a sample"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(157,1,'dictionary_value','5cf025a7671b4817b5db743b90a73b0c',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"asks_literature"],"label_zh":[null,"要求提供资料"],"label_en":[null,"Asks for literature"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(158,1,'dictionary_value','5136a4b7cf0b42edba003a9995edd5b6',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"budget_not_approved"],"label_zh":[null,"预算未批"],"label_en":[null,"Budget not approved"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(159,1,'dictionary_value','9e0708ba0b6f432aad4603ff738b25cc',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"fixed_supplier"],"label_zh":[null,"已有固定供应商"],"label_en":[null,"Has a fixed supplier"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(160,1,'dictionary_value','66bcaaf1951641b9ba1855ea4bd898c8',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"phone_first"],"label_zh":[null,"发货前须电话确认"],"label_en":[null,"Phone before shipping"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(161,1,'dictionary_value','3c26b30d901844b7bfab5c2f2b542be2',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"special_vat_invoice"],"label_zh":[null,"须提供增值税专用发票"],"label_en":[null,"Special VAT invoice required"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(162,1,'dictionary_value','dc829cd6260d4eebb30197bd3bd16b09',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"to_be_verified"],"label_zh":[null,"资料待核实"],"label_en":[null,"Details to be verified"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(163,1,'dictionary_value','a96d2e8cb2d74fda99b8706350f03847',NULL,1,'{"dictionary":[null,"common_notes"],"code":[null,"do_not_disturb"],"label_zh":[null,"勿打扰"],"label_en":[null,"Do not disturb"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(164,1,'dictionary_value','b7c396cbc77945678902679d57c06057',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"1_9"],"label_zh":[null,"1-9"],"label_en":[null,"1-9"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(165,1,'dictionary_value','75a5f51330f44c34b4b97596abca86b5',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"10_49"],"label_zh":[null,"10-49"],"label_en":[null,"10-49"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(166,1,'dictionary_value','72b8f1589d4c4f32980f6199a21358c4',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"50_99"],"label_zh":[null,"50-99"],"label_en":[null,"50-99"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(167,1,'dictionary_value','3f82f5d9fb204f7d818a5ae97704c66d',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"100_499"],"label_zh":[null,"100-499"],"label_en":[null,"100-499"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(168,1,'dictionary_value','cf445a59dead4a838e9e36df0ffe4c59',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"500_999"],"label_zh":[null,"500-999"],"label_en":[null,"500-999"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(169,1,'dictionary_value','21fdf44127934917b5c01013e2dcf220',NULL,1,'{"dictionary":[null,"staff_range"],"code":[null,"1000_up"],"label_zh":[null,"1000+"],"label_en":[null,"1000+"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(170,1,'dictionary_value','983543c101b84f6db9ca502230322330',NULL,1,'{"dictionary":[null,"agent_wish"],"code":[null,"willing"],"label_zh":[null,"有意愿"],"label_en":[null,"Willing"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(171,1,'dictionary_value','ef1fca4ee3114b46893492bcd82c564b',NULL,1,'{"dictionary":[null,"agent_wish"],"code":[null,"negotiating"],"label_zh":[null,"洽谈中"],"label_en":[null,"Negotiating"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(172,1,'dictionary_value','913a3b73f29e41f99bc1e0a2a8b575d4',NULL,1,'{"dictionary":[null,"agent_wish"],"code":[null,"signed"],"label_zh":[null,"已签约"],"label_en":[null,"Signed"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(173,1,'dictionary_value','061d962af7a34ef1a0da2b23bb90ed40',NULL,1,'{"dictionary":[null,"agent_wish"],"code":[null,"not_willing"],"label_zh":[null,"无意愿"],"label_en":[null,"Not willing"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(174,1,'dictionary_value','4b5f27fd3e234c6ba36b5aa4ceb0d0a0',NULL,1,'{"dictionary":[null,"agent_wish"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(175,1,'dictionary_value','68eb6009815a4b63b269c7323b7653d6',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"long_term_supply"],"label_zh":[null,"长期供货"],"label_en":[null,"Long-term supply"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(176,1,'dictionary_value','b499bccb44a3428fb5388e452172cdb0',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"project_partner"],"label_zh":[null,"项目合作"],"label_en":[null,"Project partner"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(177,1,'dictionary_value','46576458a1d0422fa8ab6c6f067102b5',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"framework"],"label_zh":[null,"框架协议"],"label_en":[null,"Framework agreement"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(178,1,'dictionary_value','09cbc7135003423da9b25504780a9f5f',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"personal_contact"],"label_zh":[null,"熟人介绍"],"label_en":[null,"Personal contact"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(179,1,'dictionary_value','0b596011feb9429d91c1e4d09519d32d',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"former_deal"],"label_zh":[null,"曾有成交"],"label_en":[null,"Earlier deal"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(180,1,'dictionary_value','2a31d835be6b48558003d66d1745debf',NULL,1,'{"dictionary":[null,"key_account_relation"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(181,1,'dictionary_value','d0ed60ad88b84a6ab3d6c402c48f4915',NULL,1,'{"dictionary":[null,"relationship_health"],"code":[null,"good"],"label_zh":[null,"良好"],"label_en":[null,"Good"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(182,1,'dictionary_value','2a03295d7536428396b8eea2539ec7d9',NULL,1,'{"dictionary":[null,"relationship_health"],"code":[null,"fair"],"label_zh":[null,"一般"],"label_en":[null,"Fair"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(183,1,'dictionary_value','13a989dfd63d434386ff7aabd99d2cdc',NULL,1,'{"dictionary":[null,"relationship_health"],"code":[null,"watch"],"label_zh":[null,"需关注"],"label_en":[null,"Watch"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(184,1,'dictionary_value','5c74904e010a4601a3558937a8cce2f2',NULL,1,'{"dictionary":[null,"relationship_health"],"code":[null,"at_risk"],"label_zh":[null,"有风险"],"label_en":[null,"At risk"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(185,1,'dictionary_value','b019b1c8d7b64cb4987e7723c80c79e8',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"mr"],"label_zh":[null,"先生"],"label_en":[null,"Mr"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(186,1,'dictionary_value','051e1481185d450db034d166a2afeddb',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"ms"],"label_zh":[null,"女士"],"label_en":[null,"Ms"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(187,1,'dictionary_value','02b4a32b166640769d569d80d9f0ba10',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"president"],"label_zh":[null,"总"],"label_en":[null,"President"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(188,1,'dictionary_value','d86eb140fc774afdaf8c4c9b1ebd134f',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"manager"],"label_zh":[null,"经理"],"label_en":[null,"Manager"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(189,1,'dictionary_value','20fe60a22ab941778d86e642838051da',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"teacher"],"label_zh":[null,"老师"],"label_en":[null,"Teacher/Sir"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(190,1,'dictionary_value','e83a6d348cf54315a3ce38f7b8f648ca',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"engineer"],"label_zh":[null,"工"],"label_en":[null,"Engineer"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(191,1,'dictionary_value','282f7cab31ce4ddcb9c18060fb1abd4a',NULL,1,'{"dictionary":[null,"salutation"],"code":[null,"doctor"],"label_zh":[null,"博士"],"label_en":[null,"Dr"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(192,1,'dictionary_value','95d6ebfec08547c3960ac4e870b343a2',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"chairman"],"label_zh":[null,"董事长"],"label_en":[null,"Chairman"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(193,1,'dictionary_value','f614c4780d104551840ab0eec950528a',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"general_manager"],"label_zh":[null,"总经理"],"label_en":[null,"General manager"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(194,1,'dictionary_value','17fb388bdc1a4cbbbe779d80533a148e',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"deputy_general_manager"],"label_zh":[null,"副总经理"],"label_en":[null,"Deputy general manager"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(195,1,'dictionary_value','cc7c365bbbcd4769aa2c3f9ced03f04b',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"chief_engineer"],"label_zh":[null,"总工程师"],"label_en":[null,"Chief engineer"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(196,1,'dictionary_value','4d98c9318abd4592b2192dc6b49888b1',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"purchasing_manager"],"label_zh":[null,"采购经理"],"label_en":[null,"Purchasing manager"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(197,1,'dictionary_value','9513dbb665854c7fad8429cb0064ecb3',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"buyer"],"label_zh":[null,"采购员"],"label_en":[null,"Buyer"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(198,1,'dictionary_value','8395bf54f796448cab65236db4b142e4',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"sales_manager"],"label_zh":[null,"销售经理"],"label_en":[null,"Sales manager"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(199,1,'dictionary_value','2fb5a6567cd0401fa6dfcec4bb3902dc',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"finance_manager"],"label_zh":[null,"财务经理"],"label_en":[null,"Finance manager"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(200,1,'dictionary_value','dbe9427ea9ad48f0be31929b017c3062',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"accountant"],"label_zh":[null,"出纳/会计"],"label_en":[null,"Accountant"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(201,1,'dictionary_value','4748281f18644091b9033ce7d6146b4f',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"technical_lead"],"label_zh":[null,"技术负责人"],"label_en":[null,"Technical lead"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(202,1,'dictionary_value','eac7cd55ff0f49b08aeeab8080b27919',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"engineer"],"label_zh":[null,"工程师"],"label_en":[null,"Engineer"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(203,1,'dictionary_value','9f325ea139cc4b07a6c3656de0e5a73b',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"administration"],"label_zh":[null,"行政/前台"],"label_en":[null,"Administration"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(204,1,'dictionary_value','540180fb4a8b43498582b861e86a5033',NULL,1,'{"dictionary":[null,"job_title"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(205,1,'dictionary_value','340e4a850b4a4b4c85db6c0d7d88a0e4',NULL,1,'{"dictionary":[null,"sex"],"code":[null,"male"],"label_zh":[null,"男"],"label_en":[null,"Male"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(206,1,'dictionary_value','ab03c59ab2a549929ae8ad2a312b00c2',NULL,1,'{"dictionary":[null,"sex"],"code":[null,"female"],"label_zh":[null,"女"],"label_en":[null,"Female"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(207,1,'dictionary_value','ad4c1c7b451c43c998ab9a7e029a647e',NULL,1,'{"dictionary":[null,"education"],"code":[null,"high_school"],"label_zh":[null,"高中及以下"],"label_en":[null,"High school or less"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(208,1,'dictionary_value','162f9e782ca34240ba51255bcb3d6e90',NULL,1,'{"dictionary":[null,"education"],"code":[null,"college"],"label_zh":[null,"大专"],"label_en":[null,"College diploma"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(209,1,'dictionary_value','07f2c26fbc784ce4ad355ccd6c2edee2',NULL,1,'{"dictionary":[null,"education"],"code":[null,"bachelor"],"label_zh":[null,"本科"],"label_en":[null,"Bachelor''s degree"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(210,1,'dictionary_value','b76739ac7cb444feaf63cb2098783234',NULL,1,'{"dictionary":[null,"education"],"code":[null,"master"],"label_zh":[null,"硕士"],"label_en":[null,"Master''s degree"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(211,1,'dictionary_value','5aef1b0b911047d4bb6e0e386ebff366',NULL,1,'{"dictionary":[null,"education"],"code":[null,"doctorate"],"label_zh":[null,"博士"],"label_en":[null,"Doctorate"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(212,1,'dictionary_value','ce0fb019a2f44df789cfd8d8ee1d393a',NULL,1,'{"dictionary":[null,"education"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(213,1,'dictionary_value','3144bf44d06b4e69aca7b0701ea74e60',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"mobile"],"label_zh":[null,"手机"],"label_en":[null,"Mobile"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(214,1,'dictionary_value','5b9642f63c094cd89342dc14a7a59491',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"landline"],"label_zh":[null,"座机"],"label_en":[null,"Landline"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(215,1,'dictionary_value','45ccb92decae4db5a7664fcc031bc10e',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"wechat"],"label_zh":[null,"微信"],"label_en":[null,"WeChat"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(216,1,'dictionary_value','e07959df0f3d44c3b8bc91fbd8089804',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"qq"],"label_zh":[null,"QQ"],"label_en":[null,"QQ"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(217,1,'dictionary_value','905f04b4b3e24079943bbc51d013b0e2',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"email"],"label_zh":[null,"邮箱"],"label_en":[null,"Email"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(218,1,'dictionary_value','651ab7610c4e4af3ad89697476d92170',NULL,1,'{"dictionary":[null,"channel_kind"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(219,1,'dictionary_value','5235ff035f12431aa348215834fe6a01',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"easy_going"],"label_zh":[null,"随和"],"label_en":[null,"Easy-going"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(220,1,'dictionary_value','d2f885ba837d4941aa9114605b34acad',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"rigorous"],"label_zh":[null,"严谨"],"label_en":[null,"Rigorous"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(221,1,'dictionary_value','75c6f94a99194f02b0fd48e779a6d9bb',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"frank"],"label_zh":[null,"直爽"],"label_en":[null,"Frank"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(222,1,'dictionary_value','3f98437f5d6a4431a7ff0100c6a8abd8',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"cautious"],"label_zh":[null,"谨慎"],"label_en":[null,"Cautious"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(223,1,'dictionary_value','304bea29612442d3a9e98a2931420e5f',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"decisive"],"label_zh":[null,"果断"],"label_en":[null,"Decisive"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(224,1,'dictionary_value','dce912b8d5ac489398a670a46a849de2',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"talkative"],"label_zh":[null,"健谈"],"label_en":[null,"Talkative"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(225,1,'dictionary_value','e8c41379d68f49c5848f0092ede78eaf',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"reserved"],"label_zh":[null,"内向"],"label_en":[null,"Reserved"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(226,1,'dictionary_value','c7e1053b4da54035afd1f859b314c621',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"dominant"],"label_zh":[null,"强势"],"label_en":[null,"Dominant"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(227,1,'dictionary_value','49aa1365e25e453ca88774d12205ee8e',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"values_relationship"],"label_zh":[null,"重感情"],"label_en":[null,"Values relationship"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(228,1,'dictionary_value','68d7652c5f1a46fb8ca7ebf9c1b0d9f7',NULL,1,'{"dictionary":[null,"temperament"],"code":[null,"values_facts"],"label_zh":[null,"重数据"],"label_en":[null,"Values facts"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(229,1,'dictionary_value','c324d36668bd4657a77ee97cdcccf330',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"decision_maker"],"label_zh":[null,"最终决策者"],"label_en":[null,"Final decision maker"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(230,1,'dictionary_value','3acc2cdedef84f729227c317ba3d82b3',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"strong_influencer"],"label_zh":[null,"重要影响者"],"label_en":[null,"Strong influencer"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(231,1,'dictionary_value','29d20cf490c34e219c56553b49e70694',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"some_influence"],"label_zh":[null,"一般影响者"],"label_en":[null,"Some influence"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(232,1,'dictionary_value','3a51775a24ea483c991d62cc2636480c',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"user"],"label_zh":[null,"使用者"],"label_en":[null,"User"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(233,1,'dictionary_value','449a375c68cb4ae3a58a8c7a45ab2e2a',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"informant"],"label_zh":[null,"信息提供者"],"label_en":[null,"Informant"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(234,1,'dictionary_value','b905416cf18b453f9bd365a5c4f20bfb',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"gatekeeper"],"label_zh":[null,"守门人"],"label_en":[null,"Gatekeeper"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(235,1,'dictionary_value','0dc664b9165241c0b71675acfe01a286',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"opponent"],"label_zh":[null,"反对者"],"label_en":[null,"Opponent"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(236,1,'dictionary_value','0073e24593074d8f8c3fe01f7d56355e',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"none"],"label_zh":[null,"无影响"],"label_en":[null,"None"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(237,1,'dictionary_value','8aad2dd791a844c0bbd0e87daf1cf875',NULL,1,'{"dictionary":[null,"decision_influence"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(238,1,'dictionary_value','b2609d1924a243b7b176f344f9549679',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"close_friend"],"label_zh":[null,"密友"],"label_en":[null,"Close friend"],"position":[null,1],"active":[null,true],"flags":[null,"score_5"]}');
INSERT INTO "change" VALUES(239,1,'dictionary_value','9a1c6c6fabc24b62b53bb532898a7af1',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"trusting"],"label_zh":[null,"信任"],"label_en":[null,"Trusting"],"position":[null,2],"active":[null,true],"flags":[null,"score_4"]}');
INSERT INTO "change" VALUES(240,1,'dictionary_value','69349aec47c441b9a2a54bda19ce8177',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"familiar"],"label_zh":[null,"熟悉"],"label_en":[null,"Familiar"],"position":[null,3],"active":[null,true],"flags":[null,"score_3"]}');
INSERT INTO "change" VALUES(241,1,'dictionary_value','e2df61cb935e427785b1b3329b98da18',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"acquainted"],"label_zh":[null,"认识"],"label_en":[null,"Acquainted"],"position":[null,4],"active":[null,true],"flags":[null,"score_2"]}');
INSERT INTO "change" VALUES(242,1,'dictionary_value','72785dc3472a40388ce32a399875a7dd',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"stranger"],"label_zh":[null,"陌生"],"label_en":[null,"Stranger"],"position":[null,5],"active":[null,true],"flags":[null,"score_1"]}');
INSERT INTO "change" VALUES(243,1,'dictionary_value','14bca408f5104a248bb5bf67fe5e1905',NULL,1,'{"dictionary":[null,"relationship_level"],"code":[null,"hostile"],"label_zh":[null,"对立"],"label_en":[null,"Hostile"],"position":[null,6],"active":[null,true],"flags":[null,"score_0"]}');
INSERT INTO "change" VALUES(244,1,'dictionary_value','655a5f1007d74c3eb41e5467269d5cfe',NULL,1,'{"dictionary":[null,"marital"],"code":[null,"single"],"label_zh":[null,"未婚"],"label_en":[null,"Single"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(245,1,'dictionary_value','92755f94025b4cfabac8e8a9b88b5557',NULL,1,'{"dictionary":[null,"marital"],"code":[null,"married_no_children"],"label_zh":[null,"已婚无子女"],"label_en":[null,"Married, no children"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(246,1,'dictionary_value','7dd6d8ae53df4abeb0a237599ca16c57',NULL,1,'{"dictionary":[null,"marital"],"code":[null,"married_with_children"],"label_zh":[null,"已婚有子女"],"label_en":[null,"Married with children"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(247,1,'dictionary_value','efed381c180c456593edd3d309f3ccdf',NULL,1,'{"dictionary":[null,"marital"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(248,1,'dictionary_value','e5a90c64ff6c4eb087ae206016f5a336',NULL,1,'{"dictionary":[null,"marital"],"code":[null,"unknown"],"label_zh":[null,"不详"],"label_en":[null,"Unknown"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(249,1,'dictionary_value','20fa4ce76d9e4b3cb551b1fa622d154a',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"sport"],"label_zh":[null,"运动健身"],"label_en":[null,"Sport"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(250,1,'dictionary_value','0fee8e84f69741fd95b62ca7941de3e3',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"golf"],"label_zh":[null,"高尔夫"],"label_en":[null,"Golf"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(251,1,'dictionary_value','9e47211f3cb24f75bd1157105c52910d',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"fishing"],"label_zh":[null,"钓鱼"],"label_en":[null,"Fishing"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(252,1,'dictionary_value','2b5828039c7c4d708939c760235dd02d',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"tea"],"label_zh":[null,"茶"],"label_en":[null,"Tea"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(253,1,'dictionary_value','26a463137f514adea620aa024e077d07',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"wine"],"label_zh":[null,"酒"],"label_en":[null,"Wine"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(254,1,'dictionary_value','e75aa1f09e7f4d318be83d86c34c19e8',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"food"],"label_zh":[null,"美食"],"label_en":[null,"Food"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(255,1,'dictionary_value','df2eba97ab26473b96972e26ece45cc3',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"travel"],"label_zh":[null,"旅游"],"label_en":[null,"Travel"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(256,1,'dictionary_value','522286f8a6b34a68bbd3c4df42eb0044',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"photography"],"label_zh":[null,"摄影"],"label_en":[null,"Photography"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(257,1,'dictionary_value','b9e9edc32ebc4a9ab439722dff5bca01',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"calligraphy"],"label_zh":[null,"书法字画"],"label_en":[null,"Calligraphy"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(258,1,'dictionary_value','f541e8491a8f4661887de9d9c90be602',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"collecting"],"label_zh":[null,"收藏"],"label_en":[null,"Collecting"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(259,1,'dictionary_value','e22a278adc1a4aae891f9d21db1be4a6',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"reading"],"label_zh":[null,"读书"],"label_en":[null,"Reading"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(260,1,'dictionary_value','e823247b49054529b4567bb357e0b34d',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"music"],"label_zh":[null,"音乐"],"label_en":[null,"Music"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(261,1,'dictionary_value','cf618a270e4841af9fdfd3d901f826ad',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"chess"],"label_zh":[null,"棋牌"],"label_en":[null,"Cards and chess"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(262,1,'dictionary_value','d807de150a7248e1a39d3ea5f852237d',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"cars"],"label_zh":[null,"汽车"],"label_en":[null,"Cars"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(263,1,'dictionary_value','e3533b750c3844a1801c553d83f8db07',NULL,1,'{"dictionary":[null,"hobby"],"code":[null,"gadgets"],"label_zh":[null,"数码"],"label_en":[null,"Gadgets"],"position":[null,15],"active":[null,true]}');
INSERT INTO "change" VALUES(264,1,'dictionary_value','995674bec82f4ab99f51ae8e6b140511',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"solar_birthday"],"label_zh":[null,"公历生日"],"label_en":[null,"Solar birthday"],"position":[null,1],"active":[null,true],"flags":[null,"birthday"]}');
INSERT INTO "change" VALUES(265,1,'dictionary_value','01532831a5624fe2889d083fb15e3963',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"lunar_birthday"],"label_zh":[null,"农历生日"],"label_en":[null,"Lunar birthday"],"position":[null,2],"active":[null,true],"flags":[null,"birthday lunar"]}');
INSERT INTO "change" VALUES(266,1,'dictionary_value','68cb275a50a84cbfbde0d40809474b29',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"wedding"],"label_zh":[null,"结婚纪念日"],"label_en":[null,"Wedding anniversary"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(267,1,'dictionary_value','4634f4cbe3fa4ac2b39d9db921068621',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"company"],"label_zh":[null,"公司成立日"],"label_en":[null,"Company anniversary"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(268,1,'dictionary_value','04071d455ca8476fa1c0c536ad7a0a39',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"first_deal"],"label_zh":[null,"首次合作纪念"],"label_en":[null,"First deal anniversary"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(269,1,'dictionary_value','7b5bbe9418f044839c12f1a87505a2f3',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"spouse_birthday"],"label_zh":[null,"配偶生日"],"label_en":[null,"Spouse''s birthday"],"position":[null,6],"active":[null,true],"flags":[null,"birthday"]}');
INSERT INTO "change" VALUES(270,1,'dictionary_value','3de32b3345844d999e902f3779a6f092',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"child_birthday"],"label_zh":[null,"子女生日"],"label_en":[null,"Child''s birthday"],"position":[null,7],"active":[null,true],"flags":[null,"birthday"]}');
INSERT INTO "change" VALUES(271,1,'dictionary_value','fb037adc6d74491f99c0e36c46ef5f90',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"joined"],"label_zh":[null,"入职/升职"],"label_en":[null,"Joined or promoted"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(272,1,'dictionary_value','d13e8959341e4db4912e4699eb0340b6',NULL,1,'{"dictionary":[null,"date_kind"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(273,1,'dictionary_value','cd0dfb9bed464d67b3eda2ea039f9fb3',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"relative"],"label_zh":[null,"亲戚"],"label_en":[null,"Relative"],"position":[null,1],"active":[null,true],"inverse":[null,"relative"]}');
INSERT INTO "change" VALUES(274,1,'dictionary_value','49207910a8c24a79a7eb9308fc0c98d8',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"friend"],"label_zh":[null,"朋友"],"label_en":[null,"Friend"],"position":[null,2],"active":[null,true],"inverse":[null,"friend"]}');
INSERT INTO "change" VALUES(275,1,'dictionary_value','d823e41c66b645938a476d53751e7ecd',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"schoolmate"],"label_zh":[null,"同学"],"label_en":[null,"Schoolmate"],"position":[null,3],"active":[null,true],"inverse":[null,"schoolmate"]}');
INSERT INTO "change" VALUES(276,1,'dictionary_value','30bd33694d454bfa955e7e568da65c17',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"army_comrade"],"label_zh":[null,"战友"],"label_en":[null,"Army comrade"],"position":[null,4],"active":[null,true],"inverse":[null,"army_comrade"]}');
INSERT INTO "change" VALUES(277,1,'dictionary_value','4ec895a1bcd848e7b83c892cfa990124',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"same_town"],"label_zh":[null,"老乡"],"label_en":[null,"From the same town"],"position":[null,5],"active":[null,true],"inverse":[null,"same_town"]}');
INSERT INTO "change" VALUES(278,1,'dictionary_value','add70e86e36b459691acdde60a9102c1',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"colleague"],"label_zh":[null,"同事/前同事"],"label_en":[null,"(Former) colleague"],"position":[null,6],"active":[null,true],"inverse":[null,"colleague"]}');
INSERT INTO "change" VALUES(279,1,'dictionary_value','01c3420ad07b4a898b73cb7b3c047aa0',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"teacher"],"label_zh":[null,"老师"],"label_en":[null,"Teacher"],"position":[null,7],"active":[null,true],"inverse":[null,"student"]}');
INSERT INTO "change" VALUES(280,1,'dictionary_value','58b7164d354449e3b13e42b8666425a5',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"student"],"label_zh":[null,"学生"],"label_en":[null,"Student"],"position":[null,8],"active":[null,true],"inverse":[null,"teacher"]}');
INSERT INTO "change" VALUES(281,1,'dictionary_value','212bc46728824ba3b63dcb1652bf05ed',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"superior"],"label_zh":[null,"上级"],"label_en":[null,"Superior"],"position":[null,9],"active":[null,true],"inverse":[null,"subordinate"]}');
INSERT INTO "change" VALUES(282,1,'dictionary_value','1b47910e8b174af1b0885d8eab7706ba',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"subordinate"],"label_zh":[null,"下级"],"label_en":[null,"Subordinate"],"position":[null,10],"active":[null,true],"inverse":[null,"superior"]}');
INSERT INTO "change" VALUES(283,1,'dictionary_value','fad399bfb0564a1fbc8fb45a7adb96fa',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"spouse"],"label_zh":[null,"配偶"],"label_en":[null,"Spouse"],"position":[null,11],"active":[null,true],"inverse":[null,"spouse"]}');
INSERT INTO "change" VALUES(284,1,'dictionary_value','d55002ee6c084fa9a2851e48ef7db0b1',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"parent"],"label_zh":[null,"父母"],"label_en":[null,"Parent"],"position":[null,12],"active":[null,true],"inverse":[null,"child"]}');
INSERT INTO "change" VALUES(285,1,'dictionary_value','16589cff065c459fa6fcf8fcdeb2ea0d',NULL,1,'{"dictionary":[null,"person_relation"],"code":[null,"child"],"label_zh":[null,"子女"],"label_en":[null,"Child"],"position":[null,13],"active":[null,true],"inverse":[null,"parent"]}');
INSERT INTO "change" VALUES(286,1,'dictionary_value','b5e7ad5aa9aa408e86081a399395e636',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"telephone"],"label_zh":[null,"电话"],"label_en":[null,"Telephone"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(287,1,'dictionary_value','95d6c9204a064d69a2138bee45e2c53c',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"visit"],"label_zh":[null,"拜访"],"label_en":[null,"Visit"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(288,1,'dictionary_value','f4719959855642fab1dd86de7dbf61f4',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"customer_visit"],"label_zh":[null,"来访"],"label_en":[null,"Customer visit to us"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(289,1,'dictionary_value','373ba53154384ecfa9e831bd28263d28',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"letter"],"label_zh":[null,"来信/来函"],"label_en":[null,"Letter received"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(290,1,'dictionary_value','2df89ae68f5c44f9a99a8e48da37e800',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"email"],"label_zh":[null,"邮件"],"label_en":[null,"E-mail"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(291,1,'dictionary_value','decd7d4dc0b5469197ffb728e44eb0ab',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"sms"],"label_zh":[null,"短信"],"label_en":[null,"SMS"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(292,1,'dictionary_value','46218aadc93e45dbacf5c767e0f6c446',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"wechat"],"label_zh":[null,"微信"],"label_en":[null,"WeChat"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(293,1,'dictionary_value','fda3463411604326b6dc309016aa7843',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"qq"],"label_zh":[null,"QQ"],"label_en":[null,"QQ"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(294,1,'dictionary_value','bd133878ec9e45e29b8b882f8143dedf',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"fax"],"label_zh":[null,"传真"],"label_en":[null,"Fax"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(295,1,'dictionary_value','5e5a17f217d046e9ba74fff48dc0ebda',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"video"],"label_zh":[null,"视频会议"],"label_en":[null,"Video meeting"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(296,1,'dictionary_value','49d8ebb929b4489487d7c69c0c9191df',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"exhibition"],"label_zh":[null,"展会"],"label_en":[null,"Exhibition"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(297,1,'dictionary_value','96947845ea3841bd97caa27bbb006736',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"dinner"],"label_zh":[null,"宴请"],"label_en":[null,"Dinner"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(298,1,'dictionary_value','580534a05e6f4d9ba3b543a5988615fd',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"courier"],"label_zh":[null,"信件/快递"],"label_en":[null,"Post or courier"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(299,1,'dictionary_value','aa5ccca48f0a4c53b033786a02fdf2ba',NULL,1,'{"dictionary":[null,"contact_method"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(300,1,'dictionary_value','02f12abc5a2344a0a4ef564b9880efe5',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"pre_sale"],"label_zh":[null,"售前"],"label_en":[null,"Pre-sale"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(301,1,'dictionary_value','c733dae7a22148368bb2eefd7acad952',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"implementation"],"label_zh":[null,"实施"],"label_en":[null,"Implementation"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(302,1,'dictionary_value','f40d8278951e4d208eb93294aca5612c',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"project_progress"],"label_zh":[null,"工程进展"],"label_en":[null,"Project progress"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(303,1,'dictionary_value','52f666d804444e27b184ea759a9fff07',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"acceptance"],"label_zh":[null,"工程验收"],"label_en":[null,"Acceptance"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(304,1,'dictionary_value','132efb7b16c14f6f8d1b0ee53445f2bd',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"after_sale"],"label_zh":[null,"售后服务"],"label_en":[null,"After-sale"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(305,1,'dictionary_value','b9e43793033e4ffeb0c52dc42a5539a7',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"special_event"],"label_zh":[null,"专题活动"],"label_en":[null,"Special event"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(306,1,'dictionary_value','f917b39ed3d4460d8a01127b7e4a66bb',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"follow_up"],"label_zh":[null,"回访记录"],"label_en":[null,"Follow-up visit"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(307,1,'dictionary_value','c81216d3eb1b4116b9115056db320ddf',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"satisfaction_visit"],"label_zh":[null,"满意度访问"],"label_en":[null,"Satisfaction visit"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(308,1,'dictionary_value','43611236f46c41ada8cfc180ae7c0a5b',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"literature_sent"],"label_zh":[null,"资料寄送"],"label_en":[null,"Literature sent"],"position":[null,9],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(309,1,'dictionary_value','ce060876f5094abda9ea5e25d1d4ec20',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"market_event"],"label_zh":[null,"市场活动"],"label_en":[null,"Market event"],"position":[null,10],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(310,1,'dictionary_value','dfc2ddaf20374d6d9c96c082336d5251',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"survey"],"label_zh":[null,"问卷调查"],"label_en":[null,"Survey"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(311,1,'dictionary_value','7fab583512e4483aa315908cd3ce1e7c',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"gift"],"label_zh":[null,"礼品发放"],"label_en":[null,"Gift"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(312,1,'dictionary_value','4cf7d11715714525b6af8b8421b184e7',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"message_sent"],"label_zh":[null,"信息发送"],"label_en":[null,"Message sent"],"position":[null,13],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(313,1,'dictionary_value','de958cb621e24bf989c62cb7a0611f85',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"enquiry"],"label_zh":[null,"咨询"],"label_en":[null,"Enquiry"],"position":[null,14],"active":[null,true]}');
INSERT INTO "change" VALUES(314,1,'dictionary_value','349a72a4c0f04e54b89c9542ee215431',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"quotation_talk"],"label_zh":[null,"报价沟通"],"label_en":[null,"Quotation talk"],"position":[null,15],"active":[null,true]}');
INSERT INTO "change" VALUES(315,1,'dictionary_value','438cdac7940a46619f234c29e9239491',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"dunning"],"label_zh":[null,"催款"],"label_en":[null,"Dunning"],"position":[null,16],"active":[null,true]}');
INSERT INTO "change" VALUES(316,1,'dictionary_value','554c7925a8df4be8bbf0afdbf576a0e0',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"care"],"label_zh":[null,"客户关怀"],"label_en":[null,"Care"],"position":[null,17],"active":[null,true]}');
INSERT INTO "change" VALUES(317,1,'dictionary_value','39a07c050cde4648a3b8782a934fbb05',NULL,1,'{"dictionary":[null,"contact_kind"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,18],"active":[null,true]}');
INSERT INTO "change" VALUES(318,1,'dictionary_value','92b795b39f744f389a6b82211cf89716',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"progress"],"label_zh":[null,"有进展"],"label_en":[null,"Progress"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(319,1,'dictionary_value','d576ceb63a0f4894b01516371de12c13',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"call_again"],"label_zh":[null,"需再联系"],"label_en":[null,"Call again"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(320,1,'dictionary_value','21043b04e1664375ac8dadb2c2a8ad11',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"deal_made"],"label_zh":[null,"已成交"],"label_en":[null,"Deal made"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(321,1,'dictionary_value','1a2aa3c9e6e74d6486aabe040e00808c',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"no_need"],"label_zh":[null,"暂无需求"],"label_en":[null,"No need now"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(322,1,'dictionary_value','639aa51354984def968b8d310f16f94e',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"refused"],"label_zh":[null,"明确拒绝"],"label_en":[null,"Refused"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(323,1,'dictionary_value','b72e833dff6b4c989d71afc2aee13c61',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"not_reached"],"label_zh":[null,"未联系上"],"label_en":[null,"Not reached"],"position":[null,6],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(324,1,'dictionary_value','80f19e71715a4a21a1b101f36321d090',NULL,1,'{"dictionary":[null,"contact_result"],"code":[null,"wrong_details"],"label_zh":[null,"信息有误"],"label_en":[null,"Wrong details"],"position":[null,7],"active":[null,true],"flags":[null,"not_contact"]}');
INSERT INTO "change" VALUES(325,1,'dictionary_value','932a8d51333c4533875cc6a4d7330886',NULL,1,'{"dictionary":[null,"schedule_state"],"code":[null,"planned"],"label_zh":[null,"计划"],"label_en":[null,"Planned"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(326,1,'dictionary_value','c0c11a7577d24ebcb2606639671e5abd',NULL,1,'{"dictionary":[null,"schedule_state"],"code":[null,"done"],"label_zh":[null,"事件(已完成)"],"label_en":[null,"Event (done)"],"position":[null,2],"active":[null,true],"flags":[null,"done closed"]}');
INSERT INTO "change" VALUES(327,1,'dictionary_value','a51aac846b284d5bb080c4693c66e38c',NULL,1,'{"dictionary":[null,"schedule_state"],"code":[null,"postponed"],"label_zh":[null,"推迟"],"label_en":[null,"Postponed"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(328,1,'dictionary_value','a1be0eae972e485486cad4462fabfbaf',NULL,1,'{"dictionary":[null,"schedule_state"],"code":[null,"cancelled"],"label_zh":[null,"取消"],"label_en":[null,"Cancelled"],"position":[null,4],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(329,1,'dictionary_value','78fb734e7d5843eaaf63c4f9c4d5625d',NULL,1,'{"dictionary":[null,"priority"],"code":[null,"important_urgent"],"label_zh":[null,"重要紧急"],"label_en":[null,"Important, urgent"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(330,1,'dictionary_value','8471dacba9ae412486aff6b6311cffa6',NULL,1,'{"dictionary":[null,"priority"],"code":[null,"important"],"label_zh":[null,"重要不紧急"],"label_en":[null,"Important"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(331,1,'dictionary_value','6ad7daa37d914d57a8c6b9f22a5f544e',NULL,1,'{"dictionary":[null,"priority"],"code":[null,"urgent"],"label_zh":[null,"紧急不重要"],"label_en":[null,"Urgent"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(332,1,'dictionary_value','2bee3be9117142adba3e04b38b084321',NULL,1,'{"dictionary":[null,"priority"],"code":[null,"normal"],"label_zh":[null,"一般"],"label_en":[null,"Normal"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(333,1,'dictionary_value','ae6714194d0f48aa835cd8c2b6927594',NULL,1,'{"dictionary":[null,"task_state"],"code":[null,"not_started"],"label_zh":[null,"未开始"],"label_en":[null,"Not started"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(334,1,'dictionary_value','56109363532f4c9e9fb4af66b8dbe707',NULL,1,'{"dictionary":[null,"task_state"],"code":[null,"in_progress"],"label_zh":[null,"进行中"],"label_en":[null,"In progress"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(335,1,'dictionary_value','dc343bbc1d154e7ab37417de89ace911',NULL,1,'{"dictionary":[null,"task_state"],"code":[null,"waiting"],"label_zh":[null,"等待"],"label_en":[null,"Waiting"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(336,1,'dictionary_value','140c48b12115495f96b2855ec34e4986',NULL,1,'{"dictionary":[null,"task_state"],"code":[null,"done"],"label_zh":[null,"已完成"],"label_en":[null,"Done"],"position":[null,4],"active":[null,true],"flags":[null,"done closed"]}');
INSERT INTO "change" VALUES(337,1,'dictionary_value','701f01bc784f47c0a9b2738257c1b29e',NULL,1,'{"dictionary":[null,"task_state"],"code":[null,"cancelled"],"label_zh":[null,"已取消"],"label_en":[null,"Cancelled"],"position":[null,5],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(338,1,'dictionary_value','e2e21d37ce93426d8d9fe29d4c1b69d1',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"first_contact"],"label_zh":[null,"初步接触"],"label_en":[null,"First contact"],"position":[null,1],"active":[null,true],"days":[null,14],"percent":[null,"5.00"]}');
INSERT INTO "change" VALUES(339,1,'dictionary_value','c5f1022f87184ec0b1e3a8fa00157983',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"need_felt"],"label_zh":[null,"有需求意向"],"label_en":[null,"Need felt, no preference"],"position":[null,2],"active":[null,true],"days":[null,14],"percent":[null,"10.00"]}');
INSERT INTO "change" VALUES(340,1,'dictionary_value','9a9d8017a0d042938d32853701729ff6',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"needs_analysis"],"label_zh":[null,"需求分析"],"label_en":[null,"Needs analysis"],"position":[null,3],"active":[null,true],"days":[null,14],"percent":[null,"20.00"]}');
INSERT INTO "change" VALUES(341,1,'dictionary_value','8ebda1dc466445848148d0674202d0df',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"solution_presented"],"label_zh":[null,"方案交流"],"label_en":[null,"Solution presented"],"position":[null,4],"active":[null,true],"days":[null,21],"percent":[null,"30.00"]}');
INSERT INTO "change" VALUES(342,1,'dictionary_value','36b1c37b84b4445f82c9d508ecda20eb',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"prefers_us"],"label_zh":[null,"需求强烈并偏向我方"],"label_en":[null,"Strong need, prefers us"],"position":[null,5],"active":[null,true],"days":[null,21],"percent":[null,"50.00"]}');
INSERT INTO "change" VALUES(343,1,'dictionary_value','9336216bbbf942d5913a179b6097b915',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"terms"],"label_zh":[null,"谈合作条款"],"label_en":[null,"Terms under discussion"],"position":[null,6],"active":[null,true],"days":[null,14],"percent":[null,"70.00"]}');
INSERT INTO "change" VALUES(344,1,'dictionary_value','c43acbfcc8f34e73b3bffa8d9ae1625d',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"contract_approval"],"label_zh":[null,"合同审批"],"label_en":[null,"Contract approval"],"position":[null,7],"active":[null,true],"days":[null,10],"percent":[null,"90.00"]}');
INSERT INTO "change" VALUES(345,1,'dictionary_value','aae5f73d8e99471fb80b6e1d1bb6e7a8',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"won"],"label_zh":[null,"赢单"],"label_en":[null,"Won"],"position":[null,8],"active":[null,true],"percent":[null,"100.00"],"flags":[null,"won closed"]}');
INSERT INTO "change" VALUES(346,1,'dictionary_value','48e75ad2f64540c8a3bb0ca0660e8a0f',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"lost"],"label_zh":[null,"输单"],"label_en":[null,"Lost"],"position":[null,9],"active":[null,true],"percent":[null,"0.00"],"flags":[null,"lost closed"]}');
INSERT INTO "change" VALUES(347,1,'dictionary_value','a45016acd9a3467ca91e044b1feb1abb',NULL,1,'{"dictionary":[null,"opportunity_stage"],"code":[null,"on_hold"],"label_zh":[null,"搁置"],"label_en":[null,"On hold"],"position":[null,10],"active":[null,true],"percent":[null,"0.00"],"flags":[null,"on_hold"]}');
INSERT INTO "change" VALUES(348,1,'dictionary_value','a9c9b3d542c54ee699f15f7362015541',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"new_business"],"label_zh":[null,"新业务"],"label_en":[null,"New business"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(349,1,'dictionary_value','183c8313176c4b749bce8e581aa37d90',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"up_sell"],"label_zh":[null,"升级销售"],"label_en":[null,"Up-sell"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(350,1,'dictionary_value','cad63dad9e714e5b9c1199a9a4ad8de4',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"cross_sell"],"label_zh":[null,"交叉销售"],"label_en":[null,"Cross-sell"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(351,1,'dictionary_value','5f476215c3f349c0b23bae8a486f6dbb',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"renewal"],"label_zh":[null,"续约/复购"],"label_en":[null,"Renewal"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(352,1,'dictionary_value','300681ff70804061b4457a628014236d',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"customer_request"],"label_zh":[null,"客户主动请求"],"label_en":[null,"Customer''s request"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(353,1,'dictionary_value','363edf2b174240248893f44e35f5949c',NULL,1,'{"dictionary":[null,"opportunity_type"],"code":[null,"found_by_us"],"label_zh":[null,"主动挖掘"],"label_en":[null,"Found by us"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(354,1,'dictionary_value','488d6780b2f441a58ddf66e2510a6a07',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"at_once"],"label_zh":[null,"立即"],"label_en":[null,"At once"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(355,1,'dictionary_value','8a2bd5f169cd479b9f9b3f69f2e09602',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"1_month"],"label_zh":[null,"一个月内"],"label_en":[null,"Within a month"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(356,1,'dictionary_value','c4c7c59348814f3da61b1b5325c69c09',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"3_months"],"label_zh":[null,"三个月内"],"label_en":[null,"3 months"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(357,1,'dictionary_value','a83c6f25b82543caa44ad36471788095',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"6_months"],"label_zh":[null,"半年内"],"label_en":[null,"6 months"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(358,1,'dictionary_value','e2c2ed6371144d87883e133ba03c0bad',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"1_year"],"label_zh":[null,"一年内"],"label_en":[null,"A year"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(359,1,'dictionary_value','3fc9f0ce685d4cfbbfd30cce399caf73',NULL,1,'{"dictionary":[null,"urgency"],"code":[null,"unclear"],"label_zh":[null,"不明确"],"label_en":[null,"Unclear"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(360,1,'dictionary_value','1fe4c3ebe8654f88aa50c607e141fcbc',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"price"],"label_zh":[null,"价格过高"],"label_en":[null,"Price"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(361,1,'dictionary_value','62e7afa233ec4071913b96d516c678e8',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"product_fit"],"label_zh":[null,"产品不符"],"label_en":[null,"Product fit"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(362,1,'dictionary_value','7a4c7cb4819b4295a6e007bdda164eb8',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"delivery"],"label_zh":[null,"交期"],"label_en":[null,"Delivery"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(363,1,'dictionary_value','2883359f013a476f9bd32e1fa7d1013f',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"relationship"],"label_zh":[null,"关系"],"label_en":[null,"Relationship"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(364,1,'dictionary_value','d7af8c7ea0da4a54a4d54b2fbb0758b5',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"competitor"],"label_zh":[null,"竞争对手"],"label_en":[null,"Competitor"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(365,1,'dictionary_value','4a316c1c198c47838f4404a934e70f7a',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"budget_gone"],"label_zh":[null,"预算取消"],"label_en":[null,"Budget gone"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(366,1,'dictionary_value','6cc3e6ab28294021a36120b38b1510e4',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"payment_terms"],"label_zh":[null,"付款条件"],"label_en":[null,"Payment terms"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(367,1,'dictionary_value','3f645857c1a3407d8fb30fa1092a2836',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"slow_follow_up"],"label_zh":[null,"跟进不及时"],"label_en":[null,"Slow follow-up"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(368,1,'dictionary_value','6a31a6c1d73e4eb08bc2a07a2ced17b4',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"project_cancelled"],"label_zh":[null,"项目取消"],"label_en":[null,"Project cancelled"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(369,1,'dictionary_value','19b8cb9869bf4b9fa712c42e5fc6c36d',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"not_a_lead"],"label_zh":[null,"无效线索"],"label_en":[null,"Not a real lead"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(370,1,'dictionary_value','c05d5d6d95a04e26b83ab768a22ec57f',NULL,1,'{"dictionary":[null,"loss_reason"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(371,1,'dictionary_value','94980091b56449d8845dac2322c6d916',NULL,1,'{"dictionary":[null,"lead_state"],"code":[null,"new"],"label_zh":[null,"新线索"],"label_en":[null,"New"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(372,1,'dictionary_value','3ad853bf81e84ab5923277d6de2c28d4',NULL,1,'{"dictionary":[null,"lead_state"],"code":[null,"working"],"label_zh":[null,"跟进中"],"label_en":[null,"Working"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(373,1,'dictionary_value','f1400ce4335e46ea8fcbd5ded7f9ea97',NULL,1,'{"dictionary":[null,"lead_state"],"code":[null,"converted"],"label_zh":[null,"已升级为客户"],"label_en":[null,"Converted"],"position":[null,3],"active":[null,true],"flags":[null,"converted closed"]}');
INSERT INTO "change" VALUES(374,1,'dictionary_value','c739b436bdb64c6982b19f650e52f5a9',NULL,1,'{"dictionary":[null,"lead_state"],"code":[null,"invalid"],"label_zh":[null,"无效"],"label_en":[null,"Invalid"],"position":[null,4],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(375,1,'dictionary_value','9c85c87bbe0d45e3adb677018b42d6e4',NULL,1,'{"dictionary":[null,"lead_state"],"code":[null,"later"],"label_zh":[null,"暂缓"],"label_en":[null,"Later"],"position":[null,5],"active":[null,true],"flags":[null,"on_hold"]}');
INSERT INTO "change" VALUES(376,1,'dictionary_value','ab4f00eef86b4f3aadab936fb91103c2',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"draft"],"label_zh":[null,"草稿"],"label_en":[null,"Draft"],"position":[null,1],"active":[null,true],"flags":[null,"draft"]}');
INSERT INTO "change" VALUES(377,1,'dictionary_value','ace299e5ba724b578fc042fbbb8dc2da',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"sent"],"label_zh":[null,"已发送"],"label_en":[null,"Sent"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(378,1,'dictionary_value','802d399319b44f26bddebb380a195fb0',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"negotiating"],"label_zh":[null,"议价中"],"label_en":[null,"Negotiating"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(379,1,'dictionary_value','a939a35e135e49378e70ed8a7b911764',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"accepted"],"label_zh":[null,"已接受"],"label_en":[null,"Accepted"],"position":[null,4],"active":[null,true],"flags":[null,"accepted"]}');
INSERT INTO "change" VALUES(380,1,'dictionary_value','50bbfc2bb47a46518ba4d814cf12505c',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"rejected"],"label_zh":[null,"已拒绝"],"label_en":[null,"Rejected"],"position":[null,5],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(381,1,'dictionary_value','6d8bd0e9847640408ff95896c79f700a',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"expired"],"label_zh":[null,"已过期"],"label_en":[null,"Expired"],"position":[null,6],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(382,1,'dictionary_value','64c74dab22d54e0cba86b7aca4e9048c',NULL,1,'{"dictionary":[null,"quotation_state"],"code":[null,"purchased"],"label_zh":[null,"已转购买"],"label_en":[null,"Turned into purchase"],"position":[null,7],"active":[null,true],"flags":[null,"accepted closed"]}');
INSERT INTO "change" VALUES(383,1,'dictionary_value','dd0157214e8f4153b133eeccf30f2406',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"ordered"],"label_zh":[null,"已下单"],"label_en":[null,"Ordered"],"position":[null,1],"active":[null,true],"flags":[null,"counts"]}');
INSERT INTO "change" VALUES(384,1,'dictionary_value','243019e12cb34b9cb59ccfcd96e88936',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"shipped"],"label_zh":[null,"已发货"],"label_en":[null,"Shipped"],"position":[null,2],"active":[null,true],"flags":[null,"counts"]}');
INSERT INTO "change" VALUES(385,1,'dictionary_value','86f9ff6327d1449ea31f5fe414fd9632',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"invoiced"],"label_zh":[null,"已开票"],"label_en":[null,"Invoiced"],"position":[null,3],"active":[null,true],"flags":[null,"counts"]}');
INSERT INTO "change" VALUES(386,1,'dictionary_value','def9a8acbc9e4d1d95f078bb8f5cea28',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"part_paid"],"label_zh":[null,"部分回款"],"label_en":[null,"Part paid"],"position":[null,4],"active":[null,true],"flags":[null,"counts"]}');
INSERT INTO "change" VALUES(387,1,'dictionary_value','e1ee5906ba98440f9ede6280d5db5547',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"settled"],"label_zh":[null,"已结清"],"label_en":[null,"Settled"],"position":[null,5],"active":[null,true],"flags":[null,"counts closed"]}');
INSERT INTO "change" VALUES(388,1,'dictionary_value','d55f473583ce4a22bf924a2b8097f063',NULL,1,'{"dictionary":[null,"purchase_state"],"code":[null,"returned"],"label_zh":[null,"已退货"],"label_en":[null,"Returned"],"position":[null,6],"active":[null,true],"flags":[null,"counts return closed"]}');
INSERT INTO "change" VALUES(389,1,'dictionary_value','0fd8d1c8e9d94fa89970ab8d91408bca',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"bank_transfer"],"label_zh":[null,"银行转账"],"label_en":[null,"Bank transfer"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(390,1,'dictionary_value','71667fbd7a9743fc868d034e3c1f19d5',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"cash"],"label_zh":[null,"现金"],"label_en":[null,"Cash"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(391,1,'dictionary_value','b1e66bd30420451ca9a85d89ec754c73',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"cheque"],"label_zh":[null,"支票"],"label_en":[null,"Cheque"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(392,1,'dictionary_value','eb56e6e2a8b0413fb6971f5a009135f9',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"acceptance_bill"],"label_zh":[null,"承兑汇票"],"label_en":[null,"Acceptance bill"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(393,1,'dictionary_value','abf16340010c43b99ac067938041c51e',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"mobile_pay"],"label_zh":[null,"微信/支付宝"],"label_en":[null,"WeChat Pay/Alipay"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(394,1,'dictionary_value','7e46ce270f254473ac8685eb1c56cd1c',NULL,1,'{"dictionary":[null,"pay_method"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(395,1,'dictionary_value','e128a0bee0984165a9363b9815f5534c',NULL,1,'{"dictionary":[null,"invoice_kind"],"code":[null,"special_vat"],"label_zh":[null,"增值税专用发票"],"label_en":[null,"Special VAT invoice"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(396,1,'dictionary_value','2a5f0e32b5ff4d42a528e4c019d6db08',NULL,1,'{"dictionary":[null,"invoice_kind"],"code":[null,"ordinary_vat"],"label_zh":[null,"增值税普通发票"],"label_en":[null,"Ordinary VAT invoice"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(397,1,'dictionary_value','6dd046ac220e42b499cb638a8bd33eab',NULL,1,'{"dictionary":[null,"invoice_kind"],"code":[null,"electronic"],"label_zh":[null,"电子发票"],"label_en":[null,"Electronic invoice"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(398,1,'dictionary_value','8dfd2448820d42acbdd2602afac379ab',NULL,1,'{"dictionary":[null,"invoice_kind"],"code":[null,"receipt"],"label_zh":[null,"收据"],"label_en":[null,"Receipt"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(399,1,'dictionary_value','c79b6c0628c44644839b587302afafec',NULL,1,'{"dictionary":[null,"invoice_kind"],"code":[null,"none"],"label_zh":[null,"不开票"],"label_en":[null,"None"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(400,1,'dictionary_value','21a7cf7d66904bddb1071d3297fb231c',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"notice_found"],"label_zh":[null,"获取信息"],"label_en":[null,"Notice found"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(401,1,'dictionary_value','6ce07921e1cb46c0b08cf00daed5203f',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"documents_bought"],"label_zh":[null,"购买标书"],"label_en":[null,"Documents bought"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(402,1,'dictionary_value','b3cefbffa60d4a1da6229b2e706a325b',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"preparing"],"label_zh":[null,"制作标书"],"label_en":[null,"Preparing"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(403,1,'dictionary_value','e2fc18e43b384a7a9bb0875e42d18c98',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"submitted"],"label_zh":[null,"已投标"],"label_en":[null,"Submitted"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(404,1,'dictionary_value','db37df1621354e79becb205823c44315',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"opened"],"label_zh":[null,"已开标"],"label_en":[null,"Opened"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(405,1,'dictionary_value','443248f47fd841a296998fbad3d223d0',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"won"],"label_zh":[null,"中标"],"label_en":[null,"Won"],"position":[null,6],"active":[null,true],"flags":[null,"won closed"]}');
INSERT INTO "change" VALUES(406,1,'dictionary_value','118e735724ef401dbb9b8cbf0e13d69a',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"lost"],"label_zh":[null,"未中标"],"label_en":[null,"Lost"],"position":[null,7],"active":[null,true],"flags":[null,"lost closed"]}');
INSERT INTO "change" VALUES(407,1,'dictionary_value','d0435c7494b4491b9206da28a8e328ec',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"annulled"],"label_zh":[null,"废标"],"label_en":[null,"Annulled"],"position":[null,8],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(408,1,'dictionary_value','654b2ec99f8a4c42a276f946b57b8167',NULL,1,'{"dictionary":[null,"bid_state"],"code":[null,"withdrawn"],"label_zh":[null,"放弃"],"label_en":[null,"Withdrawn"],"position":[null,9],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(409,1,'dictionary_value','dbd6ae95b21143d2a14805b9f15a2845',NULL,1,'{"dictionary":[null,"bid_kind"],"code":[null,"open"],"label_zh":[null,"公开招标"],"label_en":[null,"Open"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(410,1,'dictionary_value','8064d57e4d18468290fd8e966dae49fe',NULL,1,'{"dictionary":[null,"bid_kind"],"code":[null,"invited"],"label_zh":[null,"邀请招标"],"label_en":[null,"Invited"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(411,1,'dictionary_value','b142240526854b5890a917c8cd1c83b2',NULL,1,'{"dictionary":[null,"bid_kind"],"code":[null,"negotiation"],"label_zh":[null,"竞争性谈判"],"label_en":[null,"Competitive negotiation"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(412,1,'dictionary_value','71b7318dd0974be1a6237c5285348b99',NULL,1,'{"dictionary":[null,"bid_kind"],"code":[null,"request"],"label_zh":[null,"询价"],"label_en":[null,"Request for quotation"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(413,1,'dictionary_value','ad63f8eb31fa4484b762115a642b58de',NULL,1,'{"dictionary":[null,"bid_kind"],"code":[null,"single_source"],"label_zh":[null,"单一来源"],"label_en":[null,"Single source"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(414,1,'dictionary_value','78eaa32ed51242f099ca75dfe04272c4',NULL,1,'{"dictionary":[null,"deposit_state"],"code":[null,"not_paid"],"label_zh":[null,"未交"],"label_en":[null,"Not paid"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(415,1,'dictionary_value','9e12c8c785774cd3b58d5066b73a1c2f',NULL,1,'{"dictionary":[null,"deposit_state"],"code":[null,"paid"],"label_zh":[null,"已交"],"label_en":[null,"Paid"],"position":[null,2],"active":[null,true],"flags":[null,"paid"]}');
INSERT INTO "change" VALUES(416,1,'dictionary_value','5b093c0de6ac40ada3a31d2119f7ee83',NULL,1,'{"dictionary":[null,"deposit_state"],"code":[null,"returned"],"label_zh":[null,"已退"],"label_en":[null,"Returned"],"position":[null,3],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(417,1,'dictionary_value','01c5fad37e184bfa9e8c5c611cb85eaf',NULL,1,'{"dictionary":[null,"deposit_state"],"code":[null,"forfeited"],"label_zh":[null,"没收"],"label_en":[null,"Forfeited"],"position":[null,4],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(418,1,'dictionary_value','17328ab63b1946588dbafed549405a09',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"sales"],"label_zh":[null,"销售合同"],"label_en":[null,"Sales contract"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(419,1,'dictionary_value','e35c9a3258e347c39c0f12b43a569ae7',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"agency"],"label_zh":[null,"代理协议"],"label_en":[null,"Agency agreement"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(420,1,'dictionary_value','7ba32ecdfd444014aed1ec10de91fabc',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"framework"],"label_zh":[null,"框架协议"],"label_en":[null,"Framework agreement"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(421,1,'dictionary_value','f2e38166007a4168a640c5f7eae3e651',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"service"],"label_zh":[null,"服务/维保合同"],"label_en":[null,"Service or maintenance contract"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(422,1,'dictionary_value','b80e50b848db43b98ba8a9105a4ec210',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"non_disclosure"],"label_zh":[null,"保密协议"],"label_en":[null,"Non-disclosure agreement"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(423,1,'dictionary_value','01bee3dddbc34f4cb82f0307814c65df',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"quality"],"label_zh":[null,"质量协议"],"label_en":[null,"Quality agreement"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(424,1,'dictionary_value','496e71591aea4420b634526b124a242b',NULL,1,'{"dictionary":[null,"agreement_type"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(425,1,'dictionary_value','b3314a923eca44da8fd0ccb7f8980306',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"draft"],"label_zh":[null,"起草"],"label_en":[null,"Draft"],"position":[null,1],"active":[null,true],"flags":[null,"draft"]}');
INSERT INTO "change" VALUES(426,1,'dictionary_value','94ab85e493644148914186fb79584c28',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"in_approval"],"label_zh":[null,"审批中"],"label_en":[null,"In approval"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(427,1,'dictionary_value','97ee7793d3634624ad69c50fec55e435',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"signed"],"label_zh":[null,"已签"],"label_en":[null,"Signed"],"position":[null,3],"active":[null,true],"flags":[null,"active"]}');
INSERT INTO "change" VALUES(428,1,'dictionary_value','f0d4e8ca6ad34fb4a8b280b454bbbd8d',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"running"],"label_zh":[null,"执行中"],"label_en":[null,"Running"],"position":[null,4],"active":[null,true],"flags":[null,"active"]}');
INSERT INTO "change" VALUES(429,1,'dictionary_value','eda7cebbde4a46189f3e2c9c29a44608',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"completed"],"label_zh":[null,"已完成"],"label_en":[null,"Completed"],"position":[null,5],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(430,1,'dictionary_value','b0a7406288844abaa486fba43cd76823',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"terminated"],"label_zh":[null,"已终止"],"label_en":[null,"Terminated"],"position":[null,6],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(431,1,'dictionary_value','cadebf2c157b40c2a8c278f119003905',NULL,1,'{"dictionary":[null,"agreement_state"],"code":[null,"expired"],"label_zh":[null,"已到期"],"label_en":[null,"Expired"],"position":[null,7],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(432,1,'dictionary_value','1759db7bde244d1b96b8968b96dd8673',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"transport"],"label_zh":[null,"交通"],"label_en":[null,"Transport"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(433,1,'dictionary_value','42d7ed639a574a2ca9a0cc9b3284e23c',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"lodging"],"label_zh":[null,"住宿"],"label_en":[null,"Lodging"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(434,1,'dictionary_value','7577687a6ebd4d12a8f5414c41d51ed6',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"meals"],"label_zh":[null,"餐饮"],"label_en":[null,"Meals"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(435,1,'dictionary_value','31c05a3a8a2c4a90a1129397e96ca78b',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"entertainment"],"label_zh":[null,"招待"],"label_en":[null,"Entertainment"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(436,1,'dictionary_value','a1b649a0356f495aababfdb2a5ab1b00',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"gifts"],"label_zh":[null,"礼品"],"label_en":[null,"Gifts"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(437,1,'dictionary_value','4511e2720a4240788c02fa0d2b6922fb',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"samples"],"label_zh":[null,"样品"],"label_en":[null,"Samples"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(438,1,'dictionary_value','dd5e80eed43849439e6216534b3e33e0',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"communication"],"label_zh":[null,"通讯"],"label_en":[null,"Communication"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(439,1,'dictionary_value','a861bbc57c4b43b3bac32bd968567b29',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"exhibition"],"label_zh":[null,"展会"],"label_en":[null,"Exhibition"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(440,1,'dictionary_value','d32659e8bfca430d831f5d50783d21e7',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"advertising"],"label_zh":[null,"广告"],"label_en":[null,"Advertising"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(441,1,'dictionary_value','2803ed0f80c74535b321afae9c8c284a',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"freight"],"label_zh":[null,"运费"],"label_en":[null,"Freight"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(442,1,'dictionary_value','f75eb4e07585433083cb04c19f76ba65',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"tender"],"label_zh":[null,"投标费用"],"label_en":[null,"Tender costs"],"position":[null,11],"active":[null,true]}');
INSERT INTO "change" VALUES(443,1,'dictionary_value','838492c99e60422981e127d33f7d6e31',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"commission"],"label_zh":[null,"佣金"],"label_en":[null,"Commission"],"position":[null,12],"active":[null,true]}');
INSERT INTO "change" VALUES(444,1,'dictionary_value','560baff4cf204ce8951152f5bf6782e5',NULL,1,'{"dictionary":[null,"expense_type"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,13],"active":[null,true]}');
INSERT INTO "change" VALUES(445,1,'dictionary_value','848d5d964e4c45b49e8b0f46e082ca00',NULL,1,'{"dictionary":[null,"expense_state"],"code":[null,"applied"],"label_zh":[null,"申请"],"label_en":[null,"Applied"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(446,1,'dictionary_value','fc558f86eed9463097266420c61d880e',NULL,1,'{"dictionary":[null,"expense_state"],"code":[null,"in_approval"],"label_zh":[null,"审批"],"label_en":[null,"In approval"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(447,1,'dictionary_value','666ba161bfd747199feebc58ebc84fe8',NULL,1,'{"dictionary":[null,"expense_state"],"code":[null,"approved"],"label_zh":[null,"同意"],"label_en":[null,"Approved"],"position":[null,3],"active":[null,true],"flags":[null,"approved"]}');
INSERT INTO "change" VALUES(448,1,'dictionary_value','3dd5996df70541d0a8ebfdb3f399a8fa',NULL,1,'{"dictionary":[null,"expense_state"],"code":[null,"sent_back"],"label_zh":[null,"退回"],"label_en":[null,"Sent back"],"position":[null,4],"active":[null,true],"flags":[null,"sent_back"]}');
INSERT INTO "change" VALUES(449,1,'dictionary_value','e4a885fe5bfa4a579f9b75a36dc2b64a',NULL,1,'{"dictionary":[null,"expense_state"],"code":[null,"reimbursed"],"label_zh":[null,"已报销"],"label_en":[null,"Reimbursed"],"position":[null,5],"active":[null,true],"flags":[null,"approved closed"]}');
INSERT INTO "change" VALUES(450,1,'dictionary_value','07e81fb215f643d4ac3343f6bc5d2812',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"technical_advice"],"label_zh":[null,"技术咨询"],"label_en":[null,"Technical advice"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(451,1,'dictionary_value','2156cb26177047c682928d055b0f9f4e',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"on_site"],"label_zh":[null,"现场服务"],"label_en":[null,"On-site service"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(452,1,'dictionary_value','bfb5cc2edcab4e8387b697970cc5ca31',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"installation"],"label_zh":[null,"安装调试"],"label_en":[null,"Installation"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(453,1,'dictionary_value','69bc8f8189194144a7c20b0cd1f39e34',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"training"],"label_zh":[null,"培训"],"label_en":[null,"Training"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(454,1,'dictionary_value','ec34cdeefd2b44d19672af50c3d5e71b',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"repair"],"label_zh":[null,"维修"],"label_en":[null,"Repair"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(455,1,'dictionary_value','68c325d66650457c9431c2e930ae3812',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"maintenance"],"label_zh":[null,"保养"],"label_en":[null,"Maintenance"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(456,1,'dictionary_value','7476c065bc46456f80084539e3a49307',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"return_or_exchange"],"label_zh":[null,"退换货"],"label_en":[null,"Return or exchange"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(457,1,'dictionary_value','5a10eeb7e6404bdcb8b9fbc8c2dbfb5f',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"suggestion"],"label_zh":[null,"建议"],"label_en":[null,"Suggestion"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(458,1,'dictionary_value','8a09dbf074e14c86bf9ca4c0d0db896c',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"feedback"],"label_zh":[null,"反馈留言"],"label_en":[null,"Feedback"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(459,1,'dictionary_value','96eed5b24886435dac76d1bbbdcdbbc8',NULL,1,'{"dictionary":[null,"service_type"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(460,1,'dictionary_value','49025227a790410485749dd8c9a74a81',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"quality"],"label_zh":[null,"产品质量"],"label_en":[null,"Product quality"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(461,1,'dictionary_value','342d47a2b7064abb856af3acc957e7d8',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"returned_goods"],"label_zh":[null,"退回产品"],"label_en":[null,"Returned goods"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(462,1,'dictionary_value','40aac08125224b578dffaba4558a1c79',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"late_delivery"],"label_zh":[null,"交期延误"],"label_en":[null,"Late delivery"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(463,1,'dictionary_value','f3a980170a474ae2b7093fd6b5f2c475',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"wrong_goods"],"label_zh":[null,"数量/型号错误"],"label_en":[null,"Wrong quantity or model"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(464,1,'dictionary_value','c442e188d02a472eb3a668f4117c198a',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"packing"],"label_zh":[null,"包装运输"],"label_en":[null,"Packing and transport"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(465,1,'dictionary_value','ea4e09439aeb454aba62d5626e954064',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"service"],"label_zh":[null,"服务态度"],"label_en":[null,"Service"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(466,1,'dictionary_value','c066594ad63e436ab89abc71ab3bd0b1',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"price"],"label_zh":[null,"价格/结算"],"label_en":[null,"Price or settlement"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(467,1,'dictionary_value','3b217d678a1043b7843a0d9dcfc911e5',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"technical_support"],"label_zh":[null,"技术支持"],"label_en":[null,"Technical support"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(468,1,'dictionary_value','486b336eb40d4102b6e34d66787460f5',NULL,1,'{"dictionary":[null,"complaint_type"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(469,1,'dictionary_value','fd5887b1139b42008754b209c599b83c',NULL,1,'{"dictionary":[null,"severity"],"code":[null,"minor"],"label_zh":[null,"轻微"],"label_en":[null,"Minor"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(470,1,'dictionary_value','1d27d805b67b45b685bb36dc829decd5',NULL,1,'{"dictionary":[null,"severity"],"code":[null,"normal"],"label_zh":[null,"一般"],"label_en":[null,"Normal"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(471,1,'dictionary_value','359521599d9f47c2806539fb48b3584d',NULL,1,'{"dictionary":[null,"severity"],"code":[null,"major"],"label_zh":[null,"严重"],"label_en":[null,"Major"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(472,1,'dictionary_value','1722bd74d05844eb85b5ca7d8f077ab6',NULL,1,'{"dictionary":[null,"severity"],"code":[null,"critical"],"label_zh":[null,"重大"],"label_en":[null,"Critical"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(473,1,'dictionary_value','3779b085e579433fabb053313d2e1858',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"registered"],"label_zh":[null,"已登记"],"label_en":[null,"Registered"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(474,1,'dictionary_value','ecc2a3189535461eb4b15d888dd7c20b',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"passed_on"],"label_zh":[null,"已转交"],"label_en":[null,"Passed on"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(475,1,'dictionary_value','0cec7240a7a840f691ef5169fb0eda6c',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"investigating"],"label_zh":[null,"调查中"],"label_en":[null,"Investigating"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(476,1,'dictionary_value','4fe11e52f3fc436d8a563644ea4b55a2',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"measures"],"label_zh":[null,"纠正预防措施中"],"label_en":[null,"Corrective and preventive measures"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(477,1,'dictionary_value','cda567b5c69644ec97e2c4d56affa07b',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"verifying"],"label_zh":[null,"验证中"],"label_en":[null,"Verifying"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(478,1,'dictionary_value','ff5c6feb54f8429aaab2ec1fe75f9150',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"awaiting_approval"],"label_zh":[null,"待批准"],"label_en":[null,"Awaiting approval"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(479,1,'dictionary_value','15524f388fc24a44a159c5871e68c045',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"replied"],"label_zh":[null,"已回复客户"],"label_en":[null,"Replied"],"position":[null,7],"active":[null,true],"flags":[null,"replied"]}');
INSERT INTO "change" VALUES(480,1,'dictionary_value','09cf931e39ab4127a2dbbc79a6233d1b',NULL,1,'{"dictionary":[null,"complaint_state"],"code":[null,"closed"],"label_zh":[null,"已关闭"],"label_en":[null,"Closed"],"position":[null,8],"active":[null,true],"flags":[null,"replied closed"]}');
INSERT INTO "change" VALUES(481,1,'dictionary_value','598b7bbbd362410a8ab9e938100323f9',NULL,1,'{"dictionary":[null,"liability"],"code":[null,"ours"],"label_zh":[null,"本公司"],"label_en":[null,"Ours"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(482,1,'dictionary_value','a3f446f5e0d54cbf8e4f80a401abed76',NULL,1,'{"dictionary":[null,"liability"],"code":[null,"undetermined"],"label_zh":[null,"无法确认"],"label_en":[null,"Undetermined"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(483,1,'dictionary_value','e869e988c0bf4fab8cbcfc8da4a716e7',NULL,1,'{"dictionary":[null,"liability"],"code":[null,"customer"],"label_zh":[null,"客户"],"label_en":[null,"Customer"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(484,1,'dictionary_value','a075ad9838074096a1627edbf2ad8203',NULL,1,'{"dictionary":[null,"liability"],"code":[null,"carrier"],"label_zh":[null,"承运方"],"label_en":[null,"Carrier"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(485,1,'dictionary_value','74be7889d93e46ddabfcee2c2ef5d071',NULL,1,'{"dictionary":[null,"liability"],"code":[null,"supplier"],"label_zh":[null,"供应商"],"label_en":[null,"Supplier"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(486,1,'dictionary_value','2032ee81d7cb4843ba524b4b2b3a93d4',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"rework"],"label_zh":[null,"返工"],"label_en":[null,"Rework"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(487,1,'dictionary_value','be310e8230dd4e54a0185b534feaf649',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"repair"],"label_zh":[null,"返修"],"label_en":[null,"Repair"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(488,1,'dictionary_value','634d6619bfc94f73a39bc381cba144ee',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"replace"],"label_zh":[null,"换货"],"label_en":[null,"Replace"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(489,1,'dictionary_value','4e95e9b8842540cd9c15e3f6542dd66c',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"take_back"],"label_zh":[null,"退货"],"label_en":[null,"Take back"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(490,1,'dictionary_value','a186bf0f19a14de6847160df260eae01',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"concession"],"label_zh":[null,"让步/折价"],"label_en":[null,"Concession"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(491,1,'dictionary_value','10bf91538c064aa4aeccb94d05704a83',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"compensation"],"label_zh":[null,"赔偿"],"label_en":[null,"Compensation"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(492,1,'dictionary_value','4e3fb177e01f4ac6afae8b6aca904e29',NULL,1,'{"dictionary":[null,"remedy"],"code":[null,"explanation"],"label_zh":[null,"解释说明"],"label_en":[null,"Explanation"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(493,1,'dictionary_value','0f1cb1bfa58d4f9a94f23964d30416cb',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"design"],"label_zh":[null,"设计"],"label_en":[null,"Design"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(494,1,'dictionary_value','c14938c1fe4043ec8e3ad79eacfb0558',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"material"],"label_zh":[null,"原料"],"label_en":[null,"Material"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(495,1,'dictionary_value','ee0b6c355dcf4bbda5bb8e65386c965a',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"production"],"label_zh":[null,"制造"],"label_en":[null,"Production"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(496,1,'dictionary_value','01f705d149e8444f8d7cc375645b98c1',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"inspection"],"label_zh":[null,"检验"],"label_en":[null,"Inspection"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(497,1,'dictionary_value','c8a40108e5204a28b0079efd58ff8334',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"transport"],"label_zh":[null,"包装运输"],"label_en":[null,"Transport"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(498,1,'dictionary_value','85cf2730f67a4eb3be683f13c2dd29ab',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"misuse"],"label_zh":[null,"使用不当"],"label_en":[null,"Misuse"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(499,1,'dictionary_value','94f607383e634816a84797d9c18e57bb',NULL,1,'{"dictionary":[null,"cause"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(500,1,'dictionary_value','1796dd27ccdb460092fed829a2dd0632',NULL,1,'{"dictionary":[null,"goods_verdict"],"code":[null,"good"],"label_zh":[null,"合格"],"label_en":[null,"Good"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(501,1,'dictionary_value','0747484eb7e14870bce51a6ffbf21714',NULL,1,'{"dictionary":[null,"goods_verdict"],"code":[null,"nonconforming"],"label_zh":[null,"不合格"],"label_en":[null,"Nonconforming"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(502,1,'dictionary_value','a60d6b044639412ea28d6cfd6a64b2c1',NULL,1,'{"dictionary":[null,"goods_verdict"],"code":[null,"to_be_inspected"],"label_zh":[null,"待检"],"label_en":[null,"To be inspected"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(503,1,'dictionary_value','5a2c15958bc149a7bf0d8882b9fe00f9',NULL,1,'{"dictionary":[null,"goods_verdict"],"code":[null,"good_on_reinspection"],"label_zh":[null,"复检合格"],"label_en":[null,"Good on re-inspection"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(504,1,'dictionary_value','4f5de016aaaa4e7ab34bb8e8b7b7a197',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"call"],"label_zh":[null,"来电"],"label_en":[null,"Call"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(505,1,'dictionary_value','cd2ff828a4fa4b66ac39d3e011902b6d',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"letter"],"label_zh":[null,"来信"],"label_en":[null,"Letter"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(506,1,'dictionary_value','43474711eb264dc783ecf310fd22ee74',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"visit"],"label_zh":[null,"来访"],"label_en":[null,"Visit"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(507,1,'dictionary_value','dd48b47f4f5c4871bf57c274e2aceb66',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"email"],"label_zh":[null,"邮件"],"label_en":[null,"E-mail"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(508,1,'dictionary_value','53357c1567184746b591d5d4d643d9b5',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"web_message"],"label_zh":[null,"网站留言"],"label_en":[null,"Web message"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(509,1,'dictionary_value','198595db710c4fea84d539e672698706',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"wechat"],"label_zh":[null,"微信"],"label_en":[null,"WeChat"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(510,1,'dictionary_value','6cbd672b6f96450888af9d1ed9b963b0',NULL,1,'{"dictionary":[null,"feedback_channel"],"code":[null,"survey_call"],"label_zh":[null,"电话回访"],"label_en":[null,"Our survey call"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(511,1,'dictionary_value','c7134b0fb4634bb1bcadc97e6b2ad560',NULL,1,'{"dictionary":[null,"satisfaction"],"code":[null,"very_satisfied"],"label_zh":[null,"非常满意"],"label_en":[null,"Very satisfied"],"position":[null,1],"active":[null,true],"flags":[null,"score_5"]}');
INSERT INTO "change" VALUES(512,1,'dictionary_value','cf6253ba11f74ca191a4d22bbb584a3f',NULL,1,'{"dictionary":[null,"satisfaction"],"code":[null,"satisfied"],"label_zh":[null,"满意"],"label_en":[null,"Satisfied"],"position":[null,2],"active":[null,true],"flags":[null,"score_4"]}');
INSERT INTO "change" VALUES(513,1,'dictionary_value','8325be6ae0f4438aa3342dd16cec0ee5',NULL,1,'{"dictionary":[null,"satisfaction"],"code":[null,"neutral"],"label_zh":[null,"一般"],"label_en":[null,"Neutral"],"position":[null,3],"active":[null,true],"flags":[null,"score_3"]}');
INSERT INTO "change" VALUES(514,1,'dictionary_value','b42c980b34ef4a4688817d1b9fd4538f',NULL,1,'{"dictionary":[null,"satisfaction"],"code":[null,"dissatisfied"],"label_zh":[null,"不满意"],"label_en":[null,"Dissatisfied"],"position":[null,4],"active":[null,true],"flags":[null,"score_2"]}');
INSERT INTO "change" VALUES(515,1,'dictionary_value','89341c836bb04335ac6323a14561cbfe',NULL,1,'{"dictionary":[null,"satisfaction"],"code":[null,"very_dissatisfied"],"label_zh":[null,"非常不满意"],"label_en":[null,"Very dissatisfied"],"position":[null,5],"active":[null,true],"flags":[null,"score_1"]}');
INSERT INTO "change" VALUES(516,1,'dictionary_value','eac966dfe4ce4eb9997129161637ed32',NULL,1,'{"dictionary":[null,"competitor_strength"],"code":[null,"very_strong"],"label_zh":[null,"很强"],"label_en":[null,"Very strong"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(517,1,'dictionary_value','ebcbcf7ef0924889b5b0301704ba187d',NULL,1,'{"dictionary":[null,"competitor_strength"],"code":[null,"strong"],"label_zh":[null,"较强"],"label_en":[null,"Strong"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(518,1,'dictionary_value','2b1b8a5805dc4c7486045ae124bbad2d',NULL,1,'{"dictionary":[null,"competitor_strength"],"code":[null,"equal"],"label_zh":[null,"相当"],"label_en":[null,"Equal"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(519,1,'dictionary_value','05b302e0fbd347eba70d985225e430cc',NULL,1,'{"dictionary":[null,"competitor_strength"],"code":[null,"weak"],"label_zh":[null,"较弱"],"label_en":[null,"Weak"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(520,1,'dictionary_value','85535250810f42d6bbeb0f3b3b8433fb',NULL,1,'{"dictionary":[null,"competitor_strength"],"code":[null,"very_weak"],"label_zh":[null,"很弱"],"label_en":[null,"Very weak"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(521,1,'dictionary_value','4a3c5faadb144e43929236008886e849',NULL,1,'{"dictionary":[null,"competitor_opinion"],"code":[null,"very_satisfied"],"label_zh":[null,"很满意"],"label_en":[null,"Very satisfied"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(522,1,'dictionary_value','0a850ababefd4fe5badd76a6d0db61a0',NULL,1,'{"dictionary":[null,"competitor_opinion"],"code":[null,"satisfied"],"label_zh":[null,"满意"],"label_en":[null,"Satisfied"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(523,1,'dictionary_value','3d78d72a43fd41569eb8a27ceb7c9df2',NULL,1,'{"dictionary":[null,"competitor_opinion"],"code":[null,"neutral"],"label_zh":[null,"一般"],"label_en":[null,"Neutral"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(524,1,'dictionary_value','060178da91af449f9dc7d86b1db8ddb5',NULL,1,'{"dictionary":[null,"competitor_opinion"],"code":[null,"dissatisfied"],"label_zh":[null,"不满"],"label_en":[null,"Dissatisfied"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(525,1,'dictionary_value','e5e331abd1414d43a8b6211af8789aec',NULL,1,'{"dictionary":[null,"competitor_opinion"],"code":[null,"wants_change"],"label_zh":[null,"想更换"],"label_en":[null,"Wants to change"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(526,1,'dictionary_value','b58a3dad72334bbbb681d80a5fe0b188',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"upstream"],"label_zh":[null,"上家"],"label_en":[null,"Upstream"],"position":[null,1],"active":[null,true],"inverse":[null,"downstream"]}');
INSERT INTO "change" VALUES(527,1,'dictionary_value','68d403a6cf5647c5b2cf390e0dd839bc',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"downstream"],"label_zh":[null,"下家"],"label_en":[null,"Downstream"],"position":[null,2],"active":[null,true],"inverse":[null,"upstream"]}');
INSERT INTO "change" VALUES(528,1,'dictionary_value','857355c191354cb3adaf73d6bcaf5246',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"peer"],"label_zh":[null,"同行"],"label_en":[null,"Peer"],"position":[null,3],"active":[null,true],"inverse":[null,"peer"]}');
INSERT INTO "change" VALUES(529,1,'dictionary_value','9efac1c2a1df46c5a5a471ee6843c060',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"parent"],"label_zh":[null,"母公司"],"label_en":[null,"Parent"],"position":[null,4],"active":[null,true],"inverse":[null,"subsidiary"]}');
INSERT INTO "change" VALUES(530,1,'dictionary_value','3d75bb0a0dbe4540b247c12460c2a394',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"subsidiary"],"label_zh":[null,"子公司"],"label_en":[null,"Subsidiary"],"position":[null,5],"active":[null,true],"inverse":[null,"parent"]}');
INSERT INTO "change" VALUES(531,1,'dictionary_value','2f5c8f7bbcd3482299c0fd979f34626d',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"head_office"],"label_zh":[null,"总公司"],"label_en":[null,"Head office"],"position":[null,6],"active":[null,true],"inverse":[null,"branch"]}');
INSERT INTO "change" VALUES(532,1,'dictionary_value','744c2ee6e290463c99de45d4c9e9b4b6',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"branch"],"label_zh":[null,"分公司"],"label_en":[null,"Branch"],"position":[null,7],"active":[null,true],"inverse":[null,"head_office"]}');
INSERT INTO "change" VALUES(533,1,'dictionary_value','06b421deaaf846178a8a67b023263918',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"agent"],"label_zh":[null,"代理商"],"label_en":[null,"Agent"],"position":[null,8],"active":[null,true],"inverse":[null,"principal"]}');
INSERT INTO "change" VALUES(534,1,'dictionary_value','b60dbc4e9767470fb440efc1f80dfa5e',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"principal"],"label_zh":[null,"厂家"],"label_en":[null,"Principal"],"position":[null,9],"active":[null,true],"inverse":[null,"agent"]}');
INSERT INTO "change" VALUES(535,1,'dictionary_value','aedb3ee55ebd4d2a8483841e3de7adab',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"partner"],"label_zh":[null,"合作伙伴"],"label_en":[null,"Partner"],"position":[null,10],"active":[null,true],"inverse":[null,"partner"]}');
INSERT INTO "change" VALUES(536,1,'dictionary_value','4ead47a74f684325aaa6451c1d3c24e3',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"competitor"],"label_zh":[null,"竞争"],"label_en":[null,"Competitor"],"position":[null,11],"active":[null,true],"inverse":[null,"competitor"]}');
INSERT INTO "change" VALUES(537,1,'dictionary_value','ebae63a36d42414393281aaba3e01149',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"introduced"],"label_zh":[null,"介绍人"],"label_en":[null,"Introduced"],"position":[null,12],"active":[null,true],"inverse":[null,"introduced_by"]}');
INSERT INTO "change" VALUES(538,1,'dictionary_value','78affcc464e444349ddfb34520fc9d8c',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"introduced_by"],"label_zh":[null,"被介绍"],"label_en":[null,"Introduced by"],"position":[null,13],"active":[null,true],"inverse":[null,"introduced"]}');
INSERT INTO "change" VALUES(539,1,'dictionary_value','82c0636c434e4808aef7c322c76594c2',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"known_key_account"],"label_zh":[null,"大客户(熟悉)"],"label_en":[null,"Known key account"],"position":[null,14],"active":[null,true],"inverse":[null,"known_by"]}');
INSERT INTO "change" VALUES(540,1,'dictionary_value','fc946173eecc4e1493ca585d508aaaeb',NULL,1,'{"dictionary":[null,"relation_kind"],"code":[null,"known_by"],"label_zh":[null,"熟悉方"],"label_en":[null,"Dealer who knows it"],"position":[null,15],"active":[null,true],"inverse":[null,"known_key_account"]}');
INSERT INTO "change" VALUES(541,1,'dictionary_value','419c78621ae84e4e9f7510105f6440ac',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"promotion"],"label_zh":[null,"促销"],"label_en":[null,"Promotion"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(542,1,'dictionary_value','41b2545767b44b839d0ba3356e9a2349',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"customer_care"],"label_zh":[null,"客户关怀"],"label_en":[null,"Customer care"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(543,1,'dictionary_value','afaa6bb3b1e8408fb7862080c1b5b63a',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"exhibition"],"label_zh":[null,"展会"],"label_en":[null,"Exhibition"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(544,1,'dictionary_value','4c80d78764c84f59b5808da63684cda5',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"mail_promotion"],"label_zh":[null,"邮件促销"],"label_en":[null,"Mail promotion"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(545,1,'dictionary_value','a98c0fd2366d4c08ad320b0ae999fd26',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"seminar"],"label_zh":[null,"研讨会"],"label_en":[null,"Seminar"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(546,1,'dictionary_value','851d3c16db8c4577a377aa2f7a3ac8ab',NULL,1,'{"dictionary":[null,"campaign_kind"],"code":[null,"advertising"],"label_zh":[null,"广告"],"label_en":[null,"Advertising"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(547,1,'dictionary_value','60c48477669b452fb3c96c4c248e5b09',NULL,1,'{"dictionary":[null,"campaign_state"],"code":[null,"planned"],"label_zh":[null,"计划"],"label_en":[null,"Planned"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(548,1,'dictionary_value','7bfeb73972324b4388d1976fc141518a',NULL,1,'{"dictionary":[null,"campaign_state"],"code":[null,"running"],"label_zh":[null,"进行中"],"label_en":[null,"Running"],"position":[null,2],"active":[null,true],"flags":[null,"active"]}');
INSERT INTO "change" VALUES(549,1,'dictionary_value','9600dc0b4ed245cbba256448ce542313',NULL,1,'{"dictionary":[null,"campaign_state"],"code":[null,"ended"],"label_zh":[null,"结束"],"label_en":[null,"Ended"],"position":[null,3],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(550,1,'dictionary_value','7231ca0208a146e4b0411d93dcfbbc58',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"mail"],"label_zh":[null,"邮件"],"label_en":[null,"Mail"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(551,1,'dictionary_value','07b75925936a464ebe4fa588215ec1f3',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"sms"],"label_zh":[null,"短信"],"label_en":[null,"SMS"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(552,1,'dictionary_value','d88a78ce284a408b88ae115810afc33d',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"call"],"label_zh":[null,"电话"],"label_en":[null,"Call"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(553,1,'dictionary_value','a4c0df4c487741198de7d6c42e755e29',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"card"],"label_zh":[null,"贺卡"],"label_en":[null,"Card"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(554,1,'dictionary_value','b18b9ead796c4608966e69f2aea9537f',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"gift"],"label_zh":[null,"礼品"],"label_en":[null,"Gift"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(555,1,'dictionary_value','29aa30f249d3450488188bc128e6da67',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"wechat"],"label_zh":[null,"微信"],"label_en":[null,"WeChat"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(556,1,'dictionary_value','d353bbe4baf246e8b919f58cca5debc0',NULL,1,'{"dictionary":[null,"care_method"],"code":[null,"visit"],"label_zh":[null,"拜访"],"label_en":[null,"Visit"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(557,1,'dictionary_value','b59b6565b1924958b24490efd717ccb9',NULL,1,'{"dictionary":[null,"report_kind"],"code":[null,"daily"],"label_zh":[null,"日报"],"label_en":[null,"Daily"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(558,1,'dictionary_value','6a820b07fd9b45ccb5c08bc63f73cb27',NULL,1,'{"dictionary":[null,"report_kind"],"code":[null,"weekly"],"label_zh":[null,"周报"],"label_en":[null,"Weekly"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(559,1,'dictionary_value','8a6b7cdfa0c74c7d867bfebb1d4d4d2b',NULL,1,'{"dictionary":[null,"report_kind"],"code":[null,"monthly"],"label_zh":[null,"月报"],"label_en":[null,"Monthly"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(560,1,'dictionary_value','2cdaece7a176439a92fef16013491de3',NULL,1,'{"dictionary":[null,"report_kind"],"code":[null,"trip"],"label_zh":[null,"出差报告"],"label_en":[null,"Trip"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(561,1,'dictionary_value','0da55a4ed2c6418283e8f135ed356e24',NULL,1,'{"dictionary":[null,"report_kind"],"code":[null,"market_information"],"label_zh":[null,"市场信息"],"label_en":[null,"Market information"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(562,1,'dictionary_value','e0d16566272a41a0a1ab7671aae1d09f',NULL,1,'{"dictionary":[null,"approval_state"],"code":[null,"waiting"],"label_zh":[null,"待审"],"label_en":[null,"Waiting"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(563,1,'dictionary_value','34afa895a7db4969841c9558338e81d3',NULL,1,'{"dictionary":[null,"approval_state"],"code":[null,"agreed"],"label_zh":[null,"同意"],"label_en":[null,"Agreed"],"position":[null,2],"active":[null,true],"flags":[null,"approved closed"]}');
INSERT INTO "change" VALUES(564,1,'dictionary_value','d9c325744eb942058468af20b3b35b2b',NULL,1,'{"dictionary":[null,"approval_state"],"code":[null,"returned"],"label_zh":[null,"退回"],"label_en":[null,"Returned"],"position":[null,3],"active":[null,true],"flags":[null,"sent_back"]}');
INSERT INTO "change" VALUES(565,1,'dictionary_value','bc28869355a54116aea21d6e473b0446',NULL,1,'{"dictionary":[null,"approval_state"],"code":[null,"withdrawn"],"label_zh":[null,"撤回"],"label_en":[null,"Withdrawn"],"position":[null,4],"active":[null,true],"flags":[null,"closed"]}');
INSERT INTO "change" VALUES(566,1,'dictionary_value','4db1f8937dbf4854b3dac11bab7ff3a1',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"contract"],"label_zh":[null,"合同"],"label_en":[null,"Contract"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(567,1,'dictionary_value','10fc233af6934dd6851df8691f04ff73',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"quotation"],"label_zh":[null,"报价单"],"label_en":[null,"Quotation"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(568,1,'dictionary_value','3c812dbf03f846b89e9630d25005b41a',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"drawing"],"label_zh":[null,"图纸"],"label_en":[null,"Drawing"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(569,1,'dictionary_value','ebe1e0c0a859414e9eddec69b23f31cf',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"business_card"],"label_zh":[null,"名片"],"label_en":[null,"Business card"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(570,1,'dictionary_value','8b0d452501e54464bf80efcd1755b854',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"licence"],"label_zh":[null,"证照"],"label_en":[null,"Licence"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(571,1,'dictionary_value','f6d41d374b6c4be3b8aa406e89b8d6ca',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"photo"],"label_zh":[null,"照片"],"label_en":[null,"Photo"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(572,1,'dictionary_value','f4ab20f55ec74dfca21feb4ad7dbdee9',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"letter"],"label_zh":[null,"往来函件"],"label_en":[null,"Letter"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(573,1,'dictionary_value','fdc1ec90ba6642f4b1f656a12e7efd65',NULL,1,'{"dictionary":[null,"attachment_kind"],"code":[null,"other"],"label_zh":[null,"其他"],"label_en":[null,"Other"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(574,1,'dictionary_value','8dfdc2600fbe4886b0985fb8903f1958',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"set"],"label_zh":[null,"台"],"label_en":[null,"set"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(575,1,'dictionary_value','8a397f85fe8a40bab3a7c44cee845833',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"suite"],"label_zh":[null,"套"],"label_en":[null,"suite"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(576,1,'dictionary_value','d9b7ce3307404e749a2f987856585da8',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"piece"],"label_zh":[null,"件"],"label_en":[null,"piece"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(577,1,'dictionary_value','9d5ef5ff25c14c669e1051181ce222e2',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"item"],"label_zh":[null,"个"],"label_en":[null,"item"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(578,1,'dictionary_value','1d590c4c949646809c1247ee066785b3',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"case"],"label_zh":[null,"箱"],"label_en":[null,"case"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(579,1,'dictionary_value','6390041b93ea48db97a1cc4afb253c28',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"tonne"],"label_zh":[null,"吨"],"label_en":[null,"tonne"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(580,1,'dictionary_value','b78bf8c8736a421d81c42b5c7e7780e6',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"kg"],"label_zh":[null,"公斤"],"label_en":[null,"kg"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(581,1,'dictionary_value','3a3b48f8689d448da002b14efb110631',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"metre"],"label_zh":[null,"米"],"label_en":[null,"m"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(582,1,'dictionary_value','ac411c90189540e1b6bc5c66a00fd14a',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"time"],"label_zh":[null,"次"],"label_en":[null,"time"],"position":[null,9],"active":[null,true]}');
INSERT INTO "change" VALUES(583,1,'dictionary_value','aff701d3b8664bc4b14e72cf72d4146e',NULL,1,'{"dictionary":[null,"unit"],"code":[null,"year"],"label_zh":[null,"年"],"label_en":[null,"year"],"position":[null,10],"active":[null,true]}');
INSERT INTO "change" VALUES(584,1,'dictionary_value','d434313583374842b28a45a12f26fbc1',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"CNY"],"label_zh":[null,"CNY"],"label_en":[null,"CNY"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(585,1,'dictionary_value','0901ff1d0d01460fa91b51a0eb5f4493',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"USD"],"label_zh":[null,"USD"],"label_en":[null,"USD"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(586,1,'dictionary_value','f0c3283ef60d460b9b2b64d0d14bb7b9',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"EUR"],"label_zh":[null,"EUR"],"label_en":[null,"EUR"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(587,1,'dictionary_value','8c2e17ebc0ff49c5b680cf4fa5167ce3',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"HKD"],"label_zh":[null,"HKD"],"label_en":[null,"HKD"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(588,1,'dictionary_value','f3bb56da21624117828e2ed79c01fb81',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"JPY"],"label_zh":[null,"JPY"],"label_en":[null,"JPY"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(589,1,'dictionary_value','08c88acead984dbab60e4f15448690e6',NULL,1,'{"dictionary":[null,"currency"],"code":[null,"GBP"],"label_zh":[null,"GBP"],"label_en":[null,"GBP"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(590,1,'dictionary_value','76cac23608be429fae7c842f58551206',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"13"],"label_zh":[null,"13%"],"label_en":[null,"13%"],"position":[null,1],"active":[null,true],"percent":[null,"13.00"]}');
INSERT INTO "change" VALUES(591,1,'dictionary_value','4c581f1e687146379c39637b64b473b6',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"9"],"label_zh":[null,"9%"],"label_en":[null,"9%"],"position":[null,2],"active":[null,true],"percent":[null,"9.00"]}');
INSERT INTO "change" VALUES(592,1,'dictionary_value','ff8aa3f2ecfd449194a39ce356c86fcc',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"6"],"label_zh":[null,"6%"],"label_en":[null,"6%"],"position":[null,3],"active":[null,true],"percent":[null,"6.00"]}');
INSERT INTO "change" VALUES(593,1,'dictionary_value','6a927a1c946d4dd9ad62a53144cfb3d9',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"3"],"label_zh":[null,"3%"],"label_en":[null,"3%"],"position":[null,4],"active":[null,true],"percent":[null,"3.00"]}');
INSERT INTO "change" VALUES(594,1,'dictionary_value','4a02c76ff7604d89822f063beac451a4',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"1"],"label_zh":[null,"1%"],"label_en":[null,"1%"],"position":[null,5],"active":[null,true],"percent":[null,"1.00"]}');
INSERT INTO "change" VALUES(595,1,'dictionary_value','68845a7ce2e34f7c85b15722450e1fc0',NULL,1,'{"dictionary":[null,"tax_rate"],"code":[null,"0"],"label_zh":[null,"0"],"label_en":[null,"0"],"position":[null,6],"active":[null,true],"percent":[null,"0.00"]}');
INSERT INTO "change" VALUES(596,1,'dictionary_value','76ffa14bcb11450ab04f731226fb9974',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"courier"],"label_zh":[null,"快递"],"label_en":[null,"Courier"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(597,1,'dictionary_value','214b57f2e59040eb9e16522b3bde68bc',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"road"],"label_zh":[null,"物流/零担"],"label_en":[null,"Road freight"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(598,1,'dictionary_value','97bf31322f684518a133fb4500594279',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"dedicated_truck"],"label_zh":[null,"专车"],"label_en":[null,"Dedicated truck"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(599,1,'dictionary_value','4ee9639a80d84c7bb5a9da3acd85b950',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"rail"],"label_zh":[null,"铁路"],"label_en":[null,"Rail"],"position":[null,4],"active":[null,true]}');
INSERT INTO "change" VALUES(600,1,'dictionary_value','d043e10a9ac340ab83afe20826d856de',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"air"],"label_zh":[null,"空运"],"label_en":[null,"Air"],"position":[null,5],"active":[null,true]}');
INSERT INTO "change" VALUES(601,1,'dictionary_value','6970a9eec5114e77bedb401414c5724b',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"sea"],"label_zh":[null,"海运"],"label_en":[null,"Sea"],"position":[null,6],"active":[null,true]}');
INSERT INTO "change" VALUES(602,1,'dictionary_value','71369a83c6474b60a4ac939d05c578cf',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"collected"],"label_zh":[null,"自提"],"label_en":[null,"Collected"],"position":[null,7],"active":[null,true]}');
INSERT INTO "change" VALUES(603,1,'dictionary_value','a300f35f0a5344c4ba1283a7fd6e1caa',NULL,1,'{"dictionary":[null,"ship_method"],"code":[null,"delivered"],"label_zh":[null,"送货上门"],"label_en":[null,"Delivered"],"position":[null,8],"active":[null,true]}');
INSERT INTO "change" VALUES(604,1,'dictionary_value','361e742acfa14fe7a960a1a685624244',NULL,1,'{"dictionary":[null,"freight_terms"],"code":[null,"sender"],"label_zh":[null,"寄付"],"label_en":[null,"Sender pays"],"position":[null,1],"active":[null,true]}');
INSERT INTO "change" VALUES(605,1,'dictionary_value','f6b6b472378149daaaa3af443c2cc546',NULL,1,'{"dictionary":[null,"freight_terms"],"code":[null,"receiver"],"label_zh":[null,"到付"],"label_en":[null,"Receiver pays"],"position":[null,2],"active":[null,true]}');
INSERT INTO "change" VALUES(606,1,'dictionary_value','b2243d2186284894aa78fcaef7613320',NULL,1,'{"dictionary":[null,"freight_terms"],"code":[null,"monthly"],"label_zh":[null,"月结"],"label_en":[null,"Monthly account"],"position":[null,3],"active":[null,true]}');
INSERT INTO "change" VALUES(607,2,'colleague','02dc715ae31447c98ea2c4ba947367dd',NULL,1,'{"name":[null,"梅 Mei"],"active":[null,true]}');
INSERT INTO "change" VALUES(608,2,'colleague','bdee5371536e4f5ca997969b318a1d05',NULL,1,'{"name":[null,"Otto"],"active":[null,true]}');
INSERT INTO "change" VALUES(609,3,'sharing_group','b7c2326562b64cd0af9392c2c804c4c6',NULL,1,'{"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Name"],"active":[null,true]}');
INSERT INTO "change" VALUES(610,3,'product','8e48ced722164161859ce5126f0ea1a4',NULL,1,'{"code":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Product code"],"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Product name"],"model":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Model"],"unit":[null,"8dfdc2600fbe4886b0985fb8903f1958"],"price":[null,"0.1234"],"cost":[null,"0.1234"],"currency":[null,"d434313583374842b28a45a12f26fbc1"],"product_field":[null,"6de17aba1c3f49b8a84e9e0950569979"],"active":[null,true],"agency":[null,true],"pitch":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Sales advice"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(611,3,'setting','ef919af9ca724573983ce7ed8c0be8d4',NULL,1,'{"key":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Setting"],"value":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Value"]}');
INSERT INTO "change" VALUES(612,3,'customer','8e1aa2e8a8be4b129a3ab8f569a4a332','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Customer name"],"short_name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Short name"],"code":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Customer number"],"level":[null,"58d9c81d04964f0f8ee3d0125875be25"],"region":[null,"c3a860fbf3114f25be6ae6bff2522b9b"],"category":[null,"13845ee0e7c74fae9443f2ada0d711c3"],"nature":[null,"84c760cf7f2441f78ab6fb4b69fc347b"],"source":[null,"71fa387d7b9649a3b22cffc9b1a8cc95"],"industry":[null,"1a5e5cd0b2fa4a9db3ea68ef7ab52311"],"credit":[null,4],"party_kind":[null,"b8be32aa17b74bed89e1a76f6c45cef3"],"roles":[null,["460e232cff344e759ac1546a03556a97"]],"sales_scale":[null,"6ce4927cdb2d4e28a9635c85427dab1d"],"employees":[null,2],"years_in_business":[null,"69d3f654e398467f97e8870381ffb528"],"industry_position":[null,"2449bf8110974277b4edb2b3dc6eed05"],"settlement":[null,"f363dae1fc8e450b8fef975ee82628cc"],"agent_wish":[null,"983543c101b84f6db9ca502230322330"],"contact_strategy":[null,"a390c9ffb6154f7ca87aad4a051b1419"],"purchase_strategy":[null,"9fc97d3ddc8e474fb7e3f8fede743b2a"],"phone":[null,"020-8888 6666"],"fax":[null,"020-8888 6666"],"email":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Email"],"website":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Website"],"wechat":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ WeChat"],"country":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Country"],"province":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Province"],"city":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ City"],"address":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Address"],"postcode":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Postcode"],"products_of_interest":[null,["8e48ced722164161859ce5126f0ea1a4"]],"product_fields":[null,["6de17aba1c3f49b8a84e9e0950569979"]],"opinion_of_us":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Their opinion of our products"],"opinion_rating":[null,4],"opinion_on":[null,"2025-11-30"],"legal_representative":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Legal representative"],"registration_number":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Registration number"],"registered_capital":[null,"1234.50"],"licence_on":[null,"2025-11-30"],"credit_limit":[null,"1234.50"],"credit_terms":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Credit terms"],"standing":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Legal and financial notes"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"],"needs":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Needs"],"preferences":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Preferences"],"relationship_health":[null,"d0ed60ad88b84a6ab3d6c402c48f4915"],"sharing_group":[null,"b7c2326562b64cd0af9392c2c804c4c6"],"filed_on":[null,"2025-11-30"],"bookmarked":[null,true]}');
INSERT INTO "change" VALUES(613,3,'contact','03e607376a80424ca6b6db00e171a8bd','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"name":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Name"],"salutation":[null,"b019b1c8d7b64cb4987e7723c80c79e8"],"title":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Title"],"department":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Department"],"primary":[null,true],"left_company":[null,true],"phone":[null,"020-8888 6666"],"mobile":[null,"020-8888 6666"],"email":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Email"],"wechat":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ WeChat"],"qq":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ QQ"],"decision_influence":[null,"c324d36668bd4657a77ee97cdcccf330"],"relationship_level":[null,"b2609d1924a243b7b176f344f9549679"],"temperament":[null,"5235ff035f12431aa348215834fe6a01"],"birthday":[null,"L1980-01-01"],"birthday_lead_days":[null,2],"sex":[null,"340e4a850b4a4b4c85db6c0d7d88a0e4"],"marital":[null,"655a5f1007d74c3eb41e5467269d5cfe"],"family":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Family notes"],"hobbies":[null,["20fa4ce76d9e4b3cb551b1fa622d154a"]],"experience":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Career"],"education":[null,"ad4c1c7b451c43c998ab9a7e029a647e"],"income":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Income"],"accepts_mail":[null,true],"accepts_messages":[null,true],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(614,3,'important_date','162107bf1afa45eb8ccb65362ac429a6','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"contact":[null,"03e607376a80424ca6b6db00e171a8bd"],"date_kind":[null,"995674bec82f4ab99f51ae8e6b140511"],"date":[null,"L1980-01-01"],"lead_days":[null,2],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(615,3,'channel','364a61e701114b91a2a008f5040cda39','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"contact":[null,"03e607376a80424ca6b6db00e171a8bd"],"customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"channel_kind":[null,"3144bf44d06b4e69aca7b0701ea74e60"],"value":[null,"020-8888 6666"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(616,3,'billing_entity','67b8d560d04c4632ba02e27849030f4f','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"position":[null,2],"company":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Company"],"tax_number":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Tax number"],"address":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Address"],"phone":[null,"020-8888 6666"],"bank":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Bank"],"account":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Bank account"],"default":[null,true]}');
INSERT INTO "change" VALUES(617,3,'invoice_recipient','1668c77001fa4815a714a6a0b103fcbf','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"recipient":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Recipient"],"phone":[null,"020-8888 6666"],"address":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Address"],"postcode":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Postcode"]}');
INSERT INTO "change" VALUES(618,3,'shipping_address','68700cca0c494278b4b1a00902b97bb5','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"label":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Address name"],"consignee":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Consignee"],"phone":[null,"020-8888 6666"],"address":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Address"],"postcode":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Postcode"],"ship_method":[null,"76ffa14bcb11450ab04f731226fb9974"],"carrier":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Carrier"],"freight_terms":[null,"361e742acfa14fe7a960a1a685624244"],"default":[null,true],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(619,3,'key_account','50dd2fa9fb294dabb792ff420952d37d','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"company":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Company"],"linked_customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"industry":[null,"1a5e5cd0b2fa4a9db3ea68ef7ab52311"],"relation":[null,"68eb6009815a4b63b269c7323b7653d6"],"products":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Products"],"yearly_amount":[null,"1234.50"],"contact":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Contact"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(620,3,'competitor','5a1c3f31b8f840dabf8e9e9892e3a1a1','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"company":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Company"],"product":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Product"],"strength":[null,"eac966dfe4ce4eb9997129161637ed32"],"price":[null,"0.1234"],"yearly_usage":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Yearly usage"],"customer_opinion":[null,"4a3c5faadb144e43929236008886e849"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(621,3,'product_in_use','a49b11653e454d49a182950c4d3b8553','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"product":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Product"],"maker":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Maker"],"quantity":[null,"1.500"],"since":[null,"L1980-01-01"],"contract_end":[null,"2025-11-30"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
INSERT INTO "change" VALUES(622,3,'contact_record','648a44ac06fd45488adc75906a75a7a0','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"planned":[null,true],"contacted_on":[null,"2025-11-30"],"contacted_time":[null,"09:15"],"method":[null,"b5e7ad5aa9aa408e86081a399395e636"],"contact_kind":[null,"02f12abc5a2344a0a4ef564b9880efe5"],"contacts":[null,["03e607376a80424ca6b6db00e171a8bd"]],"place":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Place"],"content":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Content"],"result":[null,"92b795b39f744f389a6b82211cf89716"],"products":[null,["8e48ced722164161859ce5126f0ea1a4"]],"next_contact_on":[null,"2025-11-30"],"next_contact_time":[null,"09:15"],"next_step":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Next step"]}');
INSERT INTO "change" VALUES(623,3,'setting','47aedc61a60c4ad5be6a70bc600b5170',NULL,1,'{"key":[null,"own_currency"],"value":[null,"\"EUR\""]}');
INSERT INTO "change" VALUES(624,3,'sharing_group','b7c2326562b64cd0af9392c2c804c4c6',NULL,2,'{"members":[null,["02dc715ae31447c98ea2c4ba947367dd","bdee5371536e4f5ca997969b318a1d05"]]}');
INSERT INTO "change" VALUES(625,3,'customer','543c6c60ba8d478fa8798fe4ac3f14e8','543c6c60ba8d478fa8798fe4ac3f14e8',1,'{"name":[null,"Otto & Söhne"],"filed_on":[null,"2024-02-29"],"bookmarked":[null,false]}');
INSERT INTO "change" VALUES(626,3,'contact','1a3f8ca25ad4412cb77c28d34bcf0460','543c6c60ba8d478fa8798fe4ac3f14e8',1,'{"customer":[null,"543c6c60ba8d478fa8798fe4ac3f14e8"],"name":[null,"王芳"],"primary":[null,false],"left_company":[null,false],"birthday":[null,"--02-29"],"accepts_mail":[null,true],"accepts_messages":[null,true]}');
INSERT INTO "change" VALUES(627,3,'contact_record','648a44ac06fd45488adc75906a75a7a0','8e1aa2e8a8be4b129a3ab8f569a4a332',2,'{"planned":[true,false],"contacted_time":["09:15","23:59"]}');
INSERT INTO "change" VALUES(628,4,'attachment','1e352299a0bc41f5a1604a4df195d227','8e1aa2e8a8be4b129a3ab8f569a4a332',1,'{"customer":[null,"8e1aa2e8a8be4b129a3ab8f569a4a332"],"file_name":[null,"图.txt"],"size":[null,256],"content":[null,"40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880"]}');
INSERT INTO "change" VALUES(629,5,'customer','8e1aa2e8a8be4b129a3ab8f569a4a332','8e1aa2e8a8be4b129a3ab8f569a4a332',2,'{"phone":["020-8888 6666","020-1"],"remarks":["㛃𬍛 “quoted” ''single'' ; -- \\ Notes",null]}');
INSERT INTO "change" VALUES(630,5,'contact','1a3f8ca25ad4412cb77c28d34bcf0460','543c6c60ba8d478fa8798fe4ac3f14e8',2,'{"deleted_at":[null,"2026-03-18T07:30:00Z"]}');
INSERT INTO "change" VALUES(631,5,'customer','543c6c60ba8d478fa8798fe4ac3f14e8','543c6c60ba8d478fa8798fe4ac3f14e8',2,'{"deleted_at":[null,"2026-03-18T07:30:00Z"]}');
INSERT INTO "change" VALUES(632,6,'customer','543c6c60ba8d478fa8798fe4ac3f14e8','543c6c60ba8d478fa8798fe4ac3f14e8',3,'{"deleted_at":["2026-03-18T07:30:00Z",null]}');
INSERT INTO "change" VALUES(633,6,'contact','1a3f8ca25ad4412cb77c28d34bcf0460','543c6c60ba8d478fa8798fe4ac3f14e8',3,'{"deleted_at":["2026-03-18T07:30:00Z",null]}');
INSERT INTO "change" VALUES(634,6,'customer','8e1aa2e8a8be4b129a3ab8f569a4a332','8e1aa2e8a8be4b129a3ab8f569a4a332',3,'{"phone":["020-1","020-8888 6666"],"remarks":[null,"㛃𬍛 “quoted” ''single'' ; -- \\ Notes"]}');
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
INSERT INTO "channel" VALUES(1,'364a61e701114b91a2a008f5040cda39',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,1,213,'020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Notes','02088886666');
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
INSERT INTO "colleague" VALUES(1,'02dc715ae31447c98ea2c4ba947367dd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'梅 Mei',NULL,NULL,1);
INSERT INTO "colleague" VALUES(2,'bdee5371536e4f5ca997969b318a1d05',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'Otto',NULL,NULL,1);
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
INSERT INTO "competitor" VALUES(1,'5a1c3f31b8f840dabf8e9e9892e3a1a1',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Company','㛃𬍛 “quoted” ''single'' ; -- \ Product',516,1234,'㛃𬍛 “quoted” ''single'' ; -- \ Yearly usage',521,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','㛃𬍛“quoted”''single'';--\company');
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
INSERT INTO "contact" VALUES(1,'03e607376a80424ca6b6db00e171a8bd',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Name',185,'㛃𬍛 “quoted” ''single'' ; -- \ Title','㛃𬍛 “quoted” ''single'' ; -- \ Department',1,1,'020-8888 6666','020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Email','㛃𬍛 “quoted” ''single'' ; -- \ WeChat','㛃𬍛 “quoted” ''single'' ; -- \ QQ',229,238,219,'L1980-01-01',2,205,244,'㛃𬍛 “quoted” ''single'' ; -- \ Family notes',',249,','㛃𬍛 “quoted” ''single'' ; -- \ Career',207,'㛃𬍛 “quoted” ''single'' ; -- \ Income',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','㛃𬍛“quoted”''single'';--\name','02088886666','02088886666','L0101');
INSERT INTO "contact" VALUES(2,'1a3f8ca25ad4412cb77c28d34bcf0460',3,'2026-03-18T06:30:00Z',1,'2026-03-18T08:30:00Z',2,NULL,NULL,2,'王芳',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'--02-29',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,1,NULL,'王芳',NULL,NULL,'S0229');
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
    "colleague" INTEGER,
    FOREIGN KEY ("customer") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("method") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact_kind") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("result") REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("colleague") REFERENCES "colleague" ("id") ON DELETE RESTRICT
);
INSERT INTO "contact_record" VALUES(1,'648a44ac06fd45488adc75906a75a7a0',2,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,0,'2025-11-30','23:59',286,300,',1,','㛃𬍛 “quoted” ''single'' ; -- \ Place','㛃𬍛 “quoted” ''single'' ; -- \ Content',318,',1,','2025-11-30','09:15','㛃𬍛 “quoted” ''single'' ; -- \ Next step',NULL);
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
    "fax_digits" TEXT,
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
INSERT INTO "customer" VALUES(1,'8e1aa2e8a8be4b129a3ab8f569a4a332',3,'2026-03-18T06:30:00Z',1,'2026-03-18T08:30:00Z',2,NULL,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Customer name','㛃𬍛 “quoted” ''single'' ; -- \ Short name','㛃𬍛 “quoted” ''single'' ; -- \ Customer number',83,1,41,10,26,59,4,54,',51,',94,2,102,109,114,170,134,143,'2025-11-30','2025-11-30','09:15','020-8888 6666','020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Email','㛃𬍛 “quoted” ''single'' ; -- \ Website','㛃𬍛 “quoted” ''single'' ; -- \ WeChat','㛃𬍛 “quoted” ''single'' ; -- \ Country','㛃𬍛 “quoted” ''single'' ; -- \ Province','㛃𬍛 “quoted” ''single'' ; -- \ City','㛃𬍛 “quoted” ''single'' ; -- \ Address','㛃𬍛 “quoted” ''single'' ; -- \ Postcode',0,0,NULL,NULL,',1,',',126,','㛃𬍛 “quoted” ''single'' ; -- \ Their opinion of our products',4,'2025-11-30','㛃𬍛 “quoted” ''single'' ; -- \ Legal representative','㛃𬍛 “quoted” ''single'' ; -- \ Registration number',123450,'2025-11-30',123450,'㛃𬍛 “quoted” ''single'' ; -- \ Credit terms','㛃𬍛 “quoted” ''single'' ; -- \ Legal and financial notes','㛃𬍛 “quoted” ''single'' ; -- \ Notes','㛃𬍛 “quoted” ''single'' ; -- \ Needs','㛃𬍛 “quoted” ''single'' ; -- \ Preferences',181,NULL,1,'2025-11-30',1,'㛃𬍛“quoted”''single'';--\customername','㛃𬍛“quoted”''single'';--\shortname','02088886666','02088886666');
INSERT INTO "customer" VALUES(2,'543c6c60ba8d478fa8798fe4ac3f14e8',3,'2026-03-18T06:30:00Z',1,'2026-03-18T08:30:00Z',2,NULL,NULL,'Otto & Söhne',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2024-02-29',0,'otto&söhne',NULL,NULL,NULL);
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
INSERT INTO "dictionary_value" VALUES(1,'c3a860fbf3114f25be6ae6bff2522b9b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','south_china','华南','South China',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(2,'656decd3f2d3457086a73ed6359baf84',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','east_china','华东','East China',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(3,'3d8ead3c05d042f7ac57109a8a64c440',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','central_china','华中','Central China',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(4,'3adef07de71a4db0ad3807a13da5f05e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','north_china','华北','North China',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(5,'ed42d4924afa467b81747ea9fc04825c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','southwest','西南','Southwest',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(6,'4771857c905b439f9aa6d067d2b49c32',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','northwest','西北','Northwest',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(7,'d645d75f57564471a8c5edd4f2bade93',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','northeast','东北','Northeast',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(8,'7b9a2c6cddfc40a38464efd508261476',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','hk_macao_taiwan','港澳台','Hong Kong, Macao, Taiwan',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(9,'d5e6f3e9b75b428c89ec456e3f0d2c44',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'region','overseas','海外','Overseas',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(10,'84c760cf7f2441f78ab6fb4b69fc347b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','state_owned','国有企业','State-owned',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(11,'e538011e6a6649c3a78a4aafcb9f67a3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','joint_venture','中外合资','Sino-foreign joint venture',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(12,'bf2ba06e1b2b407fac056e00f25319b1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','private','私营或个体户','Private or self-employed',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(13,'67423791c5fd468eb1682942924778c6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','partnership','合伙企业','Partnership',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(14,'477290b0bbaa4489a0a90a3a156ec7d0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','foreign_owned','外商独资','Wholly foreign-owned',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(15,'3c9f736b3778477ab9c31e291d2686c6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','group','集团公司','Group company',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(16,'8c56a24abba74f3cbeda2092289142c8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','listed','上市公司','Listed company',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(17,'371518f9ac4f4821ba3a788aae9214bd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','sasac','国资委管辖','Under SASAC',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(18,'0f6516a04eb6480296359d07e87fb9d6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','finance','财务公司','Finance company',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(19,'896232c70f3b405d9361a1131359211c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','investment','投资公司','Investment company',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(20,'372c51feeff34f47b739ff5696b7fe51',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','joint_or_sole','合资独资公司','Joint or sole venture',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(21,'195aca44b0bd45eb8ffb36ff28f3e6e1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','institution','事业法人及社团','Public institution or association',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(22,'c7de3b50654645d5a63f935ba7b17c4a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','ordinary','一般公司','Ordinary company',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(23,'70c3b70070574c24989852b13bcbd8ce',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','government','政府机关','Government body',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(24,'5afd56e06cc6463e8d14d93106ea613e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','individual','个人','Individual',15,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(25,'8e56dc7c513841de94e84d383db24499',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'nature','other','其它','Other',16,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(26,'71fa387d7b9649a3b22cffc9b1a8cc95',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','web_ad','网站广告','Web advertisement',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(27,'fb1ffdc4f11848ff89280026326d6019',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','exhibition','展览会','Exhibition',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(28,'1a7a138045be42ed9126e3f9f9247d7c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','referral','客户推荐','Customer referral',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(29,'e49d87e411f14987a4c9e2f3f7718bda',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','telephone','电话','Telephone',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(30,'aa6bee843040408da81f12527a876e79',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','mail','邮件','Mail',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(31,'634400a2f4814988839eaebc8371424f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','press_ad','报刊广告','Press advertisement',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(32,'8c73d849bfff421bb984f0fc65858d2e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','yellow_pages','黄页','Yellow pages',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(33,'cd06c30e22844ed083b8d6f60f025edc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','friend','朋友介绍','Friend',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(34,'04292591fc294b659fe93d6983df60d6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','web_form','网站表单','Web form',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(35,'8f973625866c4c73a3e9572c84a657e1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','meeting','会议结识','Met at a meeting',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(36,'44cd8dc3a0d54d34aed975346963a674',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','search_engine','搜索引擎','Search engine',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(37,'8148db1bba554387a268db8cfe90fd65',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','social_media','微信/社交媒体','WeChat or social media',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(38,'0ff05e0ae8bf41d4a7bf00904cba20e0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','cold_visit','陌生拜访','Cold visit',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(39,'43df1e2ac63d40a0b206abb580a7cd5e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','tender_site','招投标网','Tender site',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(40,'dfbeb05ae0e74d2c8d55895e6f39d18d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'source','other','其他','Other',15,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(41,'13845ee0e7c74fae9443f2ada0d711c3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','potential_end','潜在终端客户','Potential end customer',1,1,NULL,NULL,NULL,NULL,NULL,'potential end',NULL);
INSERT INTO "dictionary_value" VALUES(42,'94a5c1950b3d46609e2317d9d648ab43',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','potential_agent','潜在代理','Potential agent',2,1,NULL,NULL,NULL,NULL,NULL,'potential agent',NULL);
INSERT INTO "dictionary_value" VALUES(43,'2d6530e2edf74584be92eacbaefef4e4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','current_end','现有终端客户','Current end customer',3,1,NULL,NULL,NULL,NULL,NULL,'current end',NULL);
INSERT INTO "dictionary_value" VALUES(44,'0291ad41591a40d59ddc5cd92c1ac6a5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','current_agent','现有代理','Current agent',4,1,NULL,NULL,NULL,NULL,NULL,'current agent',NULL);
INSERT INTO "dictionary_value" VALUES(45,'6018bbd3a97b41129dddb92fa575bc78',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','lost_end','流失终端客户','Lost end customer',5,1,NULL,NULL,NULL,NULL,NULL,'lost end',NULL);
INSERT INTO "dictionary_value" VALUES(46,'a730bc94fca445c183d8a14f7e69f796',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','lost_agent','流失代理','Lost agent',6,1,NULL,NULL,NULL,NULL,NULL,'lost agent',NULL);
INSERT INTO "dictionary_value" VALUES(47,'6d0caeb19dc5479aa6a79b76be63c22f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','partner','合作者','Partner',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(48,'02403096b4e34aa488217ee812be9fea',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','supplier','供应商','Supplier',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(49,'aaa084f833704eb6b4bc2700a833d7a0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','peer','同行','Peer',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(50,'c94fce1a9b4b43a98cc4c24531b3a246',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'category','other_party','其他往来单位','Other party',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(51,'460e232cff344e759ac1546a03556a97',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'partner_role','buyer','购买方','Buyer',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(52,'2aef3fe403b84c7cb2e86b0efcd7cd2e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'partner_role','partner','合作者','Partner',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(53,'6dec9e74883b4662ab5303425385f469',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'partner_role','agent','代理商','Agent',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(54,'b8be32aa17b74bed89e1a76f6c45cef3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'party_kind','customer','客户','Customer',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(55,'2d3bc26a7b9a47a8950ba3d6c08379d7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'party_kind','supplier','供应商','Supplier',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(56,'c1c2c04d3c0c4814be909a94eb9840b6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'party_kind','peer','同行','Peer',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(57,'f376482375b3483bb4e32e9eeaa62fde',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'party_kind','carrier','承运商','Carrier',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(58,'8498bcd863154595ba9bab2d26267837',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'party_kind','other','其他','Other',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(59,'1a5e5cd0b2fa4a9db3ea68ef7ab52311',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','education','教育','Education',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(60,'dbf78469b53b4d3ba2c3dd979254ddaf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','health_care','医疗卫生','Health care',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(61,'27193aa57d4f45a590617357eaf000df',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','government','政府','Government',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(62,'b51587f9fdaa49f0b049c1d031c1126a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','chemicals','化工','Chemicals',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(63,'a1d2800994e34c4dbb976de4f930cf60',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','machinery','机械制造','Machinery',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(64,'632d43841ec044ffb30cdab3ca7f5450',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','electronics','电子电器','Electronics',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(65,'4b04dc987e34453d9da3e913124be374',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','automotive','汽车及配件','Automotive',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(66,'acb142605f824382b0ba57bf750d751c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','construction','建筑工程','Construction',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(67,'bd0a134fab824753b3e47aea749cb3cf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','real_estate','房地产','Real estate',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(68,'3be418f96e064712b0fd463bdb24d087',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','finance','金融保险','Finance and insurance',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(69,'11b6f2aeef16454696fef9c72c97b161',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','information','信息技术','Information technology',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(70,'d4f22a443a614aadad1a27e58571ee96',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','telecommunications','通信','Telecommunications',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(71,'14ba1066dd0540cdbc2c6ecf4ab0b9c2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','energy','能源电力','Energy',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(72,'ab33ded21f1b4dffa458c976fb8a8a42',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','logistics','交通物流','Transport and logistics',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(73,'8e1d5676170942c7a69f334863d4d9fc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','retail','批发零售','Wholesale and retail',15,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(74,'7eb7440278184f17867b49e3f8387457',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','food','食品饮料','Food and beverage',16,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(75,'80574020a1c94cb68ccd66e769b20aef',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','textiles','纺织服装','Textiles and clothing',17,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(76,'36d77264c17a4330bf261755188880fe',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','medicine','医药','Pharmaceuticals',18,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(77,'1051d049652449f9bdec939718de4650',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','agriculture','农林牧渔','Agriculture',19,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(78,'93d601992e95480aa878747fd417f6d8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','catering','餐饮旅游','Catering and travel',20,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(79,'35431057bba24cc2b2a9ff488892d7b2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','media','文化传媒','Media',21,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(80,'e618eb5f579e40e185c0b5b0114a6406',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','environment','环保','Environment',22,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(81,'86ceda5016cd42dea3c9d2ef2d2b7ddf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','professional','专业服务','Professional services',23,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(82,'7cd2c1bab7a244aab9b7c741612a3fa8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry','other','其他','Other',24,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(83,'58d9c81d04964f0f8ee3d0125875be25',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'level','a','A 重点客户','A Key',1,1,NULL,14,NULL,20,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(84,'9ac4206d2f0f4a9a8ed0d1500367fb5d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'level','b','B 重要客户','B Important',2,1,NULL,30,NULL,45,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(85,'439fa7be2c3c409f962dfb8951eccb7e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'level','c','C 普通客户','C Ordinary',3,1,NULL,60,NULL,80,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(86,'f577c3fab481421ba824dcb0105d0220',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'level','d','D 小客户','D Small',4,1,NULL,90,NULL,120,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(87,'28478cb654734e4ba679689f0d17809c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'level','unrated','未评级','Unrated',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(88,'d534e679ef1d46cfb2360820508bca24',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','1','很差','Poor',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(89,'e73a20168cdd48008b8d699bf3250068',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','2','较差','Weak',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(90,'6177148e9bea4d03b5f5f83007499556',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','3','一般','Fair',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(91,'58f3246f7f4843a2b7ab90fa07e18982',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','4','良好','Good',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(92,'5fa6455c234d4f4e92d14ae9e642ea12',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','5','优秀','Excellent',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(93,'dd42c18845744b05a28e5ec257a9da32',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'credit','0','未评','Not rated',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(94,'6ce4927cdb2d4e28a9635c85427dab1d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','under_500k','50万以下','Under 0.5 M',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(95,'b4bfb8a27e5747cbbfb7137e1834d4e9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','500k_2m','50-200万','0.5-2 M',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(96,'81d0db2ad7af4b2da2435e47b50e6cae',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','2m_5m','200-500万','2-5 M',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(97,'9868ef37be6d4c26aee24549653e9b92',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','5m_20m','500-2000万','5-20 M',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(98,'73ccf8eff69c46219f50db51c97a3e0a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','20m_100m','2000万-1亿','20-100 M',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(99,'d1dcade43440428cbc8dbb7f827f7a4b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','100m_1b','1亿-10亿','100 M-1 B',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(100,'bb6bca424d7d46bf9e0d2d7dc6ab1f95',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','over_1b','10亿以上','Over 1 B',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(101,'8f66bf7c6b744cd98ac4ba39f5568280',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sales_scale','unknown','不详','Unknown',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(102,'69d3f654e398467f97e8870381ffb528',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','under_1','不足1年','Under 1 year',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(103,'37de0e5b10d64589a01ddca31e4c4140',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','1_3','1-3年','1-3 years',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(104,'168504cdef13450b9939c830037b0da8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','3_5','3-5年','3-5 years',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(105,'daf977fe7f65428187d1e008317f31f0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','5_10','5-10年','5-10 years',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(106,'f67f2fee18014ce69f95b8430e6f309b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','10_20','10-20年','10-20 years',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(107,'5bb362bc707a46078e2b308fde764b3f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','over_20','20年以上','Over 20 years',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(108,'c7fa837bd9a340bf98c7cb0c6746a439',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'years_in_business','unknown','不详','Unknown',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(109,'2449bf8110974277b4edb2b3dc6eed05',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry_position','leader','领导者','Leader',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(110,'ab1666bc800c45d38b889b15ec690287',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry_position','influential','较有影响','Influential',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(111,'159e434551004851b0a8e226c16bb84d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry_position','average','影响一般','Average',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(112,'03c0f88a718444f9935b936d6f6918de',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry_position','no_influence','没有影响力','No influence',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(113,'cd516ae032894c9e8026a7a158533206',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'industry_position','unknown','不详','Unknown',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(114,'f363dae1fc8e450b8fef975ee82628cc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','cash_on_delivery','现款现货','Cash on delivery',1,1,NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(115,'cc8dc6ef8c9847d193b963cd87a99ccf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','on_invoice','票到付款','Payment on invoice',2,1,NULL,0,NULL,NULL,NULL,'after_invoice',NULL);
INSERT INTO "dictionary_value" VALUES(116,'36335ee98ba84db6bb0fffdaa320908d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','1_month','一个月回款','1 month',3,1,NULL,30,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(117,'a71ceb3beb0a41369e5f27ede9249c09',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','2_months','2个月回款','2 months',4,1,NULL,60,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(118,'51167eacecf84ca991ce53776371e776',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','3_months','3个月回款','3 months',5,1,NULL,90,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(119,'f0a54e95d8ab4288a6ed5e068793c55d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','prepaid','预付全款','Prepaid',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(120,'5f1b3068f92344eb97c4a3cb6996d9bb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','30_percent_down','预付30%余款发货前','30 % down, rest before shipment',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(121,'e2db8ce0d3c04395ae95ee5d84c0aa16',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','monthly_30','月结30天','Monthly, 30 days',8,1,NULL,30,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(122,'339a84a6a33e498b87729ecc1b5c0df1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','on_arrival','货到付款','Pay on arrival',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(123,'15d8c1f5551f4ccca32545ad65cb7f32',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','instalments','分期付款','Instalments',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(124,'d6b2d9b1a6b949b8b309ec81081dead9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','acceptance_bill','承兑汇票','Acceptance bill',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(125,'8e3a2bad1cb3411f97519aab4ec96487',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'settlement','other','其他','Other',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(126,'6de17aba1c3f49b8a84e9e0950569979',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','raw_materials','原材料','Raw materials',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(127,'b18416d95b2e4f03ad96d355d1bfa3c9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','parts','零部件','Parts',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(128,'c10acbeb9a2040d09ecd12119c597e91',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','equipment','整机设备','Equipment',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(129,'d9f8b9c55d5147feabfbc0ff103b36d1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','consumables','耗材','Consumables',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(130,'8d942caaa3d140d280410e0755634c7c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','software','软件','Software',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(131,'b2882bca2589427fa7e0047ff6ae64d5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','services','服务','Services',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(132,'ef2f29e64ab44a02bbc31eb21d5c8ee1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','projects','工程项目','Projects',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(133,'f4c68f51d9a040f6ba3bc4d4bffa5d67',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'product_field','other','其他','Other',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(134,'a390c9ffb6154f7ca87aad4a051b1419',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','daily','每日','Daily',1,1,NULL,1,0,2,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(135,'7bccb3f8ff2e40be9af5270a9a4abc74',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','weekly','每周','Weekly',2,1,NULL,7,0,10,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(136,'746966d5df8a46f8a939d84916d446fd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','fortnightly','每两周','Fortnightly',3,1,NULL,14,0,20,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(137,'60459ec0e2fd4af2b432d73633b1be42',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','monthly','每月','Monthly',4,1,NULL,30,0,45,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(138,'ab20bd2149c5443ebc45522b5e38f9f3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','two_monthly','每两月','Two-monthly',5,1,NULL,60,0,80,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(139,'99667b1ee57740ad85e0ff2d4df5aebc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','quarterly','每季','Quarterly',6,1,NULL,90,0,120,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(140,'5ce2bc87bf8f4aa78c77c0b1dc2bde4c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','half_yearly','每半年','Half-yearly',7,1,NULL,180,0,220,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(141,'c1c29e9f5d5a4e37b1265822674c7292',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','yearly','每年','Yearly',8,1,NULL,365,0,400,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(142,'2caecc6ad1264dc3b90c73acb035f1be',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_strategy','no_reminder','不提醒','No reminder',9,1,NULL,NULL,NULL,NULL,NULL,'never',NULL);
INSERT INTO "dictionary_value" VALUES(143,'9fc97d3ddc8e474fb7e3f8fede743b2a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','weekly','每周','Weekly',1,1,NULL,10,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(144,'11031703edf84e918ed44f8a5deb6265',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','monthly','每月','Monthly',2,1,NULL,40,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(145,'32af0de4876b41518a80f75982707993',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','two_monthly','每两月','Two-monthly',3,1,NULL,75,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(146,'707ce30a6f324dc0877dafffdd1f659d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','quarterly','每季','Quarterly',4,1,NULL,110,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(147,'4a86ee5edb1e4a7fa27b472fbdd1c978',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','half_yearly','每半年','Half-yearly',5,1,NULL,210,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(148,'88e1f7fc1b67474e989fed6d6f950bfc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','yearly','每年','Yearly',6,1,NULL,400,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(149,'cb1f4d5b9f424f3999316ba381fe5b8f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','two_yearly','每两年','Two-yearly',7,1,NULL,760,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(150,'0970338449a747389a4db2302aef5026',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','project','项目型/不定期','Project, irregular',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(151,'fb7847d420ee44dfbebe38b22694e5b6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_strategy','no_reminder','不提醒','No reminder',9,1,NULL,NULL,NULL,NULL,NULL,'never',NULL);
INSERT INTO "dictionary_value" VALUES(152,'7b28f45c8c104a1997b3ff98d8a494b9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','awaiting_reply','已电话联系,待回复','Called, awaiting reply',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(153,'993eb350f43c4660a0eb0b9ac8bc1f79',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','no_answer','无人接听','No answer',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(154,'cc74d99dd1604f6984a959373790cdce',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','travelling','客户出差,改日再联系','Customer travelling, call later',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(155,'4f3ff2f015ac4a598a4f53834308b6f7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','objects_to_price','对价格有异议','Objects to price',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(156,'41aacbc790c64b39a9d462732ed51693',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','asks_sample','要求提供样品','Asks for a sample',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(157,'5cf025a7671b4817b5db743b90a73b0c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','asks_literature','要求提供资料','Asks for literature',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(158,'5136a4b7cf0b42edba003a9995edd5b6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','budget_not_approved','预算未批','Budget not approved',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(159,'9e0708ba0b6f432aad4603ff738b25cc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','fixed_supplier','已有固定供应商','Has a fixed supplier',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(160,'66bcaaf1951641b9ba1855ea4bd898c8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','phone_first','发货前须电话确认','Phone before shipping',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(161,'3c26b30d901844b7bfab5c2f2b542be2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','special_vat_invoice','须提供增值税专用发票','Special VAT invoice required',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(162,'dc829cd6260d4eebb30197bd3bd16b09',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','to_be_verified','资料待核实','Details to be verified',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(163,'a96d2e8cb2d74fda99b8706350f03847',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'common_notes','do_not_disturb','勿打扰','Do not disturb',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(164,'b7c396cbc77945678902679d57c06057',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','1_9','1-9','1-9',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(165,'75a5f51330f44c34b4b97596abca86b5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','10_49','10-49','10-49',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(166,'72b8f1589d4c4f32980f6199a21358c4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','50_99','50-99','50-99',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(167,'3f82f5d9fb204f7d818a5ae97704c66d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','100_499','100-499','100-499',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(168,'cf445a59dead4a838e9e36df0ffe4c59',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','500_999','500-999','500-999',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(169,'21fdf44127934917b5c01013e2dcf220',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'staff_range','1000_up','1000+','1000+',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(170,'983543c101b84f6db9ca502230322330',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agent_wish','willing','有意愿','Willing',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(171,'ef1fca4ee3114b46893492bcd82c564b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agent_wish','negotiating','洽谈中','Negotiating',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(172,'913a3b73f29e41f99bc1e0a2a8b575d4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agent_wish','signed','已签约','Signed',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(173,'061d962af7a34ef1a0da2b23bb90ed40',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agent_wish','not_willing','无意愿','Not willing',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(174,'4b5f27fd3e234c6ba36b5aa4ceb0d0a0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agent_wish','unknown','不详','Unknown',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(175,'68eb6009815a4b63b269c7323b7653d6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','long_term_supply','长期供货','Long-term supply',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(176,'b499bccb44a3428fb5388e452172cdb0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','project_partner','项目合作','Project partner',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(177,'46576458a1d0422fa8ab6c6f067102b5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','framework','框架协议','Framework agreement',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(178,'09cbc7135003423da9b25504780a9f5f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','personal_contact','熟人介绍','Personal contact',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(179,'0b596011feb9429d91c1e4d09519d32d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','former_deal','曾有成交','Earlier deal',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(180,'2a31d835be6b48558003d66d1745debf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'key_account_relation','other','其他','Other',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(181,'d0ed60ad88b84a6ab3d6c402c48f4915',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_health','good','良好','Good',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(182,'2a03295d7536428396b8eea2539ec7d9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_health','fair','一般','Fair',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(183,'13a989dfd63d434386ff7aabd99d2cdc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_health','watch','需关注','Watch',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(184,'5c74904e010a4601a3558937a8cce2f2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_health','at_risk','有风险','At risk',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(185,'b019b1c8d7b64cb4987e7723c80c79e8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','mr','先生','Mr',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(186,'051e1481185d450db034d166a2afeddb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','ms','女士','Ms',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(187,'02b4a32b166640769d569d80d9f0ba10',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','president','总','President',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(188,'d86eb140fc774afdaf8c4c9b1ebd134f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','manager','经理','Manager',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(189,'20fe60a22ab941778d86e642838051da',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','teacher','老师','Teacher/Sir',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(190,'e83a6d348cf54315a3ce38f7b8f648ca',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','engineer','工','Engineer',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(191,'282f7cab31ce4ddcb9c18060fb1abd4a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'salutation','doctor','博士','Dr',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(192,'95d6ebfec08547c3960ac4e870b343a2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','chairman','董事长','Chairman',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(193,'f614c4780d104551840ab0eec950528a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','general_manager','总经理','General manager',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(194,'17fb388bdc1a4cbbbe779d80533a148e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','deputy_general_manager','副总经理','Deputy general manager',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(195,'cc7c365bbbcd4769aa2c3f9ced03f04b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','chief_engineer','总工程师','Chief engineer',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(196,'4d98c9318abd4592b2192dc6b49888b1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','purchasing_manager','采购经理','Purchasing manager',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(197,'9513dbb665854c7fad8429cb0064ecb3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','buyer','采购员','Buyer',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(198,'8395bf54f796448cab65236db4b142e4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','sales_manager','销售经理','Sales manager',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(199,'2fb5a6567cd0401fa6dfcec4bb3902dc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','finance_manager','财务经理','Finance manager',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(200,'dbe9427ea9ad48f0be31929b017c3062',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','accountant','出纳/会计','Accountant',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(201,'4748281f18644091b9033ce7d6146b4f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','technical_lead','技术负责人','Technical lead',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(202,'eac7cd55ff0f49b08aeeab8080b27919',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','engineer','工程师','Engineer',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(203,'9f325ea139cc4b07a6c3656de0e5a73b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','administration','行政/前台','Administration',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(204,'540180fb4a8b43498582b861e86a5033',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'job_title','other','其他','Other',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(205,'340e4a850b4a4b4c85db6c0d7d88a0e4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sex','male','男','Male',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(206,'ab03c59ab2a549929ae8ad2a312b00c2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'sex','female','女','Female',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(207,'ad4c1c7b451c43c998ab9a7e029a647e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','high_school','高中及以下','High school or less',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(208,'162f9e782ca34240ba51255bcb3d6e90',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','college','大专','College diploma',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(209,'07f2c26fbc784ce4ad355ccd6c2edee2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','bachelor','本科','Bachelor''s degree',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(210,'b76739ac7cb444feaf63cb2098783234',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','master','硕士','Master''s degree',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(211,'5aef1b0b911047d4bb6e0e386ebff366',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','doctorate','博士','Doctorate',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(212,'ce0fb019a2f44df789cfd8d8ee1d393a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'education','unknown','不详','Unknown',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(213,'3144bf44d06b4e69aca7b0701ea74e60',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','mobile','手机','Mobile',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(214,'5b9642f63c094cd89342dc14a7a59491',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','landline','座机','Landline',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(215,'45ccb92decae4db5a7664fcc031bc10e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','wechat','微信','WeChat',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(216,'e07959df0f3d44c3b8bc91fbd8089804',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','qq','QQ','QQ',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(217,'905f04b4b3e24079943bbc51d013b0e2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','email','邮箱','Email',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(218,'651ab7610c4e4af3ad89697476d92170',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'channel_kind','other','其他','Other',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(219,'5235ff035f12431aa348215834fe6a01',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','easy_going','随和','Easy-going',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(220,'d2f885ba837d4941aa9114605b34acad',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','rigorous','严谨','Rigorous',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(221,'75c6f94a99194f02b0fd48e779a6d9bb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','frank','直爽','Frank',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(222,'3f98437f5d6a4431a7ff0100c6a8abd8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','cautious','谨慎','Cautious',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(223,'304bea29612442d3a9e98a2931420e5f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','decisive','果断','Decisive',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(224,'dce912b8d5ac489398a670a46a849de2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','talkative','健谈','Talkative',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(225,'e8c41379d68f49c5848f0092ede78eaf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','reserved','内向','Reserved',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(226,'c7e1053b4da54035afd1f859b314c621',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','dominant','强势','Dominant',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(227,'49aa1365e25e453ca88774d12205ee8e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','values_relationship','重感情','Values relationship',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(228,'68d7652c5f1a46fb8ca7ebf9c1b0d9f7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'temperament','values_facts','重数据','Values facts',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(229,'c324d36668bd4657a77ee97cdcccf330',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','decision_maker','最终决策者','Final decision maker',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(230,'3acc2cdedef84f729227c317ba3d82b3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','strong_influencer','重要影响者','Strong influencer',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(231,'29d20cf490c34e219c56553b49e70694',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','some_influence','一般影响者','Some influence',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(232,'3a51775a24ea483c991d62cc2636480c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','user','使用者','User',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(233,'449a375c68cb4ae3a58a8c7a45ab2e2a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','informant','信息提供者','Informant',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(234,'b905416cf18b453f9bd365a5c4f20bfb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','gatekeeper','守门人','Gatekeeper',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(235,'0dc664b9165241c0b71675acfe01a286',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','opponent','反对者','Opponent',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(236,'0073e24593074d8f8c3fe01f7d56355e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','none','无影响','None',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(237,'8aad2dd791a844c0bbd0e87daf1cf875',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'decision_influence','unknown','不详','Unknown',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(238,'b2609d1924a243b7b176f344f9549679',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','close_friend','密友','Close friend',1,1,NULL,NULL,NULL,NULL,NULL,'score_5',NULL);
INSERT INTO "dictionary_value" VALUES(239,'9a1c6c6fabc24b62b53bb532898a7af1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','trusting','信任','Trusting',2,1,NULL,NULL,NULL,NULL,NULL,'score_4',NULL);
INSERT INTO "dictionary_value" VALUES(240,'69349aec47c441b9a2a54bda19ce8177',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','familiar','熟悉','Familiar',3,1,NULL,NULL,NULL,NULL,NULL,'score_3',NULL);
INSERT INTO "dictionary_value" VALUES(241,'e2df61cb935e427785b1b3329b98da18',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','acquainted','认识','Acquainted',4,1,NULL,NULL,NULL,NULL,NULL,'score_2',NULL);
INSERT INTO "dictionary_value" VALUES(242,'72785dc3472a40388ce32a399875a7dd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','stranger','陌生','Stranger',5,1,NULL,NULL,NULL,NULL,NULL,'score_1',NULL);
INSERT INTO "dictionary_value" VALUES(243,'14bca408f5104a248bb5bf67fe5e1905',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relationship_level','hostile','对立','Hostile',6,1,NULL,NULL,NULL,NULL,NULL,'score_0',NULL);
INSERT INTO "dictionary_value" VALUES(244,'655a5f1007d74c3eb41e5467269d5cfe',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'marital','single','未婚','Single',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(245,'92755f94025b4cfabac8e8a9b88b5557',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'marital','married_no_children','已婚无子女','Married, no children',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(246,'7dd6d8ae53df4abeb0a237599ca16c57',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'marital','married_with_children','已婚有子女','Married with children',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(247,'efed381c180c456593edd3d309f3ccdf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'marital','other','其他','Other',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(248,'e5a90c64ff6c4eb087ae206016f5a336',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'marital','unknown','不详','Unknown',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(249,'20fa4ce76d9e4b3cb551b1fa622d154a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','sport','运动健身','Sport',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(250,'0fee8e84f69741fd95b62ca7941de3e3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','golf','高尔夫','Golf',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(251,'9e47211f3cb24f75bd1157105c52910d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','fishing','钓鱼','Fishing',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(252,'2b5828039c7c4d708939c760235dd02d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','tea','茶','Tea',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(253,'26a463137f514adea620aa024e077d07',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','wine','酒','Wine',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(254,'e75aa1f09e7f4d318be83d86c34c19e8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','food','美食','Food',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(255,'df2eba97ab26473b96972e26ece45cc3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','travel','旅游','Travel',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(256,'522286f8a6b34a68bbd3c4df42eb0044',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','photography','摄影','Photography',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(257,'b9e9edc32ebc4a9ab439722dff5bca01',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','calligraphy','书法字画','Calligraphy',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(258,'f541e8491a8f4661887de9d9c90be602',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','collecting','收藏','Collecting',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(259,'e22a278adc1a4aae891f9d21db1be4a6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','reading','读书','Reading',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(260,'e823247b49054529b4567bb357e0b34d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','music','音乐','Music',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(261,'cf618a270e4841af9fdfd3d901f826ad',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','chess','棋牌','Cards and chess',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(262,'d807de150a7248e1a39d3ea5f852237d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','cars','汽车','Cars',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(263,'e3533b750c3844a1801c553d83f8db07',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'hobby','gadgets','数码','Gadgets',15,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(264,'995674bec82f4ab99f51ae8e6b140511',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','solar_birthday','公历生日','Solar birthday',1,1,NULL,NULL,NULL,NULL,NULL,'birthday',NULL);
INSERT INTO "dictionary_value" VALUES(265,'01532831a5624fe2889d083fb15e3963',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','lunar_birthday','农历生日','Lunar birthday',2,1,NULL,NULL,NULL,NULL,NULL,'birthday lunar',NULL);
INSERT INTO "dictionary_value" VALUES(266,'68cb275a50a84cbfbde0d40809474b29',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','wedding','结婚纪念日','Wedding anniversary',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(267,'4634f4cbe3fa4ac2b39d9db921068621',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','company','公司成立日','Company anniversary',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(268,'04071d455ca8476fa1c0c536ad7a0a39',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','first_deal','首次合作纪念','First deal anniversary',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(269,'7b5bbe9418f044839c12f1a87505a2f3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','spouse_birthday','配偶生日','Spouse''s birthday',6,1,NULL,NULL,NULL,NULL,NULL,'birthday',NULL);
INSERT INTO "dictionary_value" VALUES(270,'3de32b3345844d999e902f3779a6f092',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','child_birthday','子女生日','Child''s birthday',7,1,NULL,NULL,NULL,NULL,NULL,'birthday',NULL);
INSERT INTO "dictionary_value" VALUES(271,'fb037adc6d74491f99c0e36c46ef5f90',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','joined','入职/升职','Joined or promoted',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(272,'d13e8959341e4db4912e4699eb0340b6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'date_kind','other','其他','Other',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(273,'cd0dfb9bed464d67b3eda2ea039f9fb3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','relative','亲戚','Relative',1,1,NULL,NULL,NULL,NULL,NULL,NULL,'relative');
INSERT INTO "dictionary_value" VALUES(274,'49207910a8c24a79a7eb9308fc0c98d8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','friend','朋友','Friend',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'friend');
INSERT INTO "dictionary_value" VALUES(275,'d823e41c66b645938a476d53751e7ecd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','schoolmate','同学','Schoolmate',3,1,NULL,NULL,NULL,NULL,NULL,NULL,'schoolmate');
INSERT INTO "dictionary_value" VALUES(276,'30bd33694d454bfa955e7e568da65c17',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','army_comrade','战友','Army comrade',4,1,NULL,NULL,NULL,NULL,NULL,NULL,'army_comrade');
INSERT INTO "dictionary_value" VALUES(277,'4ec895a1bcd848e7b83c892cfa990124',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','same_town','老乡','From the same town',5,1,NULL,NULL,NULL,NULL,NULL,NULL,'same_town');
INSERT INTO "dictionary_value" VALUES(278,'add70e86e36b459691acdde60a9102c1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','colleague','同事/前同事','(Former) colleague',6,1,NULL,NULL,NULL,NULL,NULL,NULL,'colleague');
INSERT INTO "dictionary_value" VALUES(279,'01c3420ad07b4a898b73cb7b3c047aa0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','teacher','老师','Teacher',7,1,NULL,NULL,NULL,NULL,NULL,NULL,'student');
INSERT INTO "dictionary_value" VALUES(280,'58b7164d354449e3b13e42b8666425a5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','student','学生','Student',8,1,NULL,NULL,NULL,NULL,NULL,NULL,'teacher');
INSERT INTO "dictionary_value" VALUES(281,'212bc46728824ba3b63dcb1652bf05ed',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','superior','上级','Superior',9,1,NULL,NULL,NULL,NULL,NULL,NULL,'subordinate');
INSERT INTO "dictionary_value" VALUES(282,'1b47910e8b174af1b0885d8eab7706ba',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','subordinate','下级','Subordinate',10,1,NULL,NULL,NULL,NULL,NULL,NULL,'superior');
INSERT INTO "dictionary_value" VALUES(283,'fad399bfb0564a1fbc8fb45a7adb96fa',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','spouse','配偶','Spouse',11,1,NULL,NULL,NULL,NULL,NULL,NULL,'spouse');
INSERT INTO "dictionary_value" VALUES(284,'d55002ee6c084fa9a2851e48ef7db0b1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','parent','父母','Parent',12,1,NULL,NULL,NULL,NULL,NULL,NULL,'child');
INSERT INTO "dictionary_value" VALUES(285,'16589cff065c459fa6fcf8fcdeb2ea0d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'person_relation','child','子女','Child',13,1,NULL,NULL,NULL,NULL,NULL,NULL,'parent');
INSERT INTO "dictionary_value" VALUES(286,'b5e7ad5aa9aa408e86081a399395e636',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','telephone','电话','Telephone',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(287,'95d6c9204a064d69a2138bee45e2c53c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','visit','拜访','Visit',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(288,'f4719959855642fab1dd86de7dbf61f4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','customer_visit','来访','Customer visit to us',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(289,'373ba53154384ecfa9e831bd28263d28',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','letter','来信/来函','Letter received',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(290,'2df89ae68f5c44f9a99a8e48da37e800',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','email','邮件','E-mail',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(291,'decd7d4dc0b5469197ffb728e44eb0ab',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','sms','短信','SMS',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(292,'46218aadc93e45dbacf5c767e0f6c446',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','wechat','微信','WeChat',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(293,'fda3463411604326b6dc309016aa7843',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','qq','QQ','QQ',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(294,'bd133878ec9e45e29b8b882f8143dedf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','fax','传真','Fax',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(295,'5e5a17f217d046e9ba74fff48dc0ebda',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','video','视频会议','Video meeting',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(296,'49d8ebb929b4489487d7c69c0c9191df',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','exhibition','展会','Exhibition',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(297,'96947845ea3841bd97caa27bbb006736',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','dinner','宴请','Dinner',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(298,'580534a05e6f4d9ba3b543a5988615fd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','courier','信件/快递','Post or courier',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(299,'aa5ccca48f0a4c53b033786a02fdf2ba',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_method','other','其他','Other',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(300,'02f12abc5a2344a0a4ef564b9880efe5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','pre_sale','售前','Pre-sale',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(301,'c733dae7a22148368bb2eefd7acad952',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','implementation','实施','Implementation',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(302,'f40d8278951e4d208eb93294aca5612c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','project_progress','工程进展','Project progress',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(303,'52f666d804444e27b184ea759a9fff07',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','acceptance','工程验收','Acceptance',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(304,'132efb7b16c14f6f8d1b0ee53445f2bd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','after_sale','售后服务','After-sale',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(305,'b9e43793033e4ffeb0c52dc42a5539a7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','special_event','专题活动','Special event',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(306,'f917b39ed3d4460d8a01127b7e4a66bb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','follow_up','回访记录','Follow-up visit',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(307,'c81216d3eb1b4116b9115056db320ddf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','satisfaction_visit','满意度访问','Satisfaction visit',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(308,'43611236f46c41ada8cfc180ae7c0a5b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','literature_sent','资料寄送','Literature sent',9,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(309,'ce060876f5094abda9ea5e25d1d4ec20',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','market_event','市场活动','Market event',10,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(310,'dfc2ddaf20374d6d9c96c082336d5251',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','survey','问卷调查','Survey',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(311,'7fab583512e4483aa315908cd3ce1e7c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','gift','礼品发放','Gift',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(312,'4cf7d11715714525b6af8b8421b184e7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','message_sent','信息发送','Message sent',13,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(313,'de958cb621e24bf989c62cb7a0611f85',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','enquiry','咨询','Enquiry',14,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(314,'349a72a4c0f04e54b89c9542ee215431',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','quotation_talk','报价沟通','Quotation talk',15,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(315,'438cdac7940a46619f234c29e9239491',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','dunning','催款','Dunning',16,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(316,'554c7925a8df4be8bbf0afdbf576a0e0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','care','客户关怀','Care',17,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(317,'39a07c050cde4648a3b8782a934fbb05',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_kind','other','其他','Other',18,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(318,'92b795b39f744f389a6b82211cf89716',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','progress','有进展','Progress',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(319,'d576ceb63a0f4894b01516371de12c13',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','call_again','需再联系','Call again',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(320,'21043b04e1664375ac8dadb2c2a8ad11',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','deal_made','已成交','Deal made',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(321,'1a2aa3c9e6e74d6486aabe040e00808c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','no_need','暂无需求','No need now',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(322,'639aa51354984def968b8d310f16f94e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','refused','明确拒绝','Refused',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(323,'b72e833dff6b4c989d71afc2aee13c61',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','not_reached','未联系上','Not reached',6,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(324,'80f19e71715a4a21a1b101f36321d090',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'contact_result','wrong_details','信息有误','Wrong details',7,1,NULL,NULL,NULL,NULL,NULL,'not_contact',NULL);
INSERT INTO "dictionary_value" VALUES(325,'932a8d51333c4533875cc6a4d7330886',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'schedule_state','planned','计划','Planned',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(326,'c0c11a7577d24ebcb2606639671e5abd',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'schedule_state','done','事件(已完成)','Event (done)',2,1,NULL,NULL,NULL,NULL,NULL,'done closed',NULL);
INSERT INTO "dictionary_value" VALUES(327,'a51aac846b284d5bb080c4693c66e38c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'schedule_state','postponed','推迟','Postponed',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(328,'a1be0eae972e485486cad4462fabfbaf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'schedule_state','cancelled','取消','Cancelled',4,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(329,'78fb734e7d5843eaaf63c4f9c4d5625d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'priority','important_urgent','重要紧急','Important, urgent',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(330,'8471dacba9ae412486aff6b6311cffa6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'priority','important','重要不紧急','Important',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(331,'6ad7daa37d914d57a8c6b9f22a5f544e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'priority','urgent','紧急不重要','Urgent',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(332,'2bee3be9117142adba3e04b38b084321',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'priority','normal','一般','Normal',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(333,'ae6714194d0f48aa835cd8c2b6927594',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'task_state','not_started','未开始','Not started',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(334,'56109363532f4c9e9fb4af66b8dbe707',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'task_state','in_progress','进行中','In progress',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(335,'dc343bbc1d154e7ab37417de89ace911',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'task_state','waiting','等待','Waiting',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(336,'140c48b12115495f96b2855ec34e4986',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'task_state','done','已完成','Done',4,1,NULL,NULL,NULL,NULL,NULL,'done closed',NULL);
INSERT INTO "dictionary_value" VALUES(337,'701f01bc784f47c0a9b2738257c1b29e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'task_state','cancelled','已取消','Cancelled',5,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(338,'e2e21d37ce93426d8d9fe29d4c1b69d1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','first_contact','初步接触','First contact',1,1,NULL,14,NULL,NULL,500,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(339,'c5f1022f87184ec0b1e3a8fa00157983',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','need_felt','有需求意向','Need felt, no preference',2,1,NULL,14,NULL,NULL,1000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(340,'9a9d8017a0d042938d32853701729ff6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','needs_analysis','需求分析','Needs analysis',3,1,NULL,14,NULL,NULL,2000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(341,'8ebda1dc466445848148d0674202d0df',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','solution_presented','方案交流','Solution presented',4,1,NULL,21,NULL,NULL,3000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(342,'36b1c37b84b4445f82c9d508ecda20eb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','prefers_us','需求强烈并偏向我方','Strong need, prefers us',5,1,NULL,21,NULL,NULL,5000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(343,'9336216bbbf942d5913a179b6097b915',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','terms','谈合作条款','Terms under discussion',6,1,NULL,14,NULL,NULL,7000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(344,'c43acbfcc8f34e73b3bffa8d9ae1625d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','contract_approval','合同审批','Contract approval',7,1,NULL,10,NULL,NULL,9000,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(345,'aae5f73d8e99471fb80b6e1d1bb6e7a8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','won','赢单','Won',8,1,NULL,NULL,NULL,NULL,10000,'won closed',NULL);
INSERT INTO "dictionary_value" VALUES(346,'48e75ad2f64540c8a3bb0ca0660e8a0f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','lost','输单','Lost',9,1,NULL,NULL,NULL,NULL,0,'lost closed',NULL);
INSERT INTO "dictionary_value" VALUES(347,'a45016acd9a3467ca91e044b1feb1abb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_stage','on_hold','搁置','On hold',10,1,NULL,NULL,NULL,NULL,0,'on_hold',NULL);
INSERT INTO "dictionary_value" VALUES(348,'a9c9b3d542c54ee699f15f7362015541',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','new_business','新业务','New business',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(349,'183c8313176c4b749bce8e581aa37d90',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','up_sell','升级销售','Up-sell',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(350,'cad63dad9e714e5b9c1199a9a4ad8de4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','cross_sell','交叉销售','Cross-sell',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(351,'5f476215c3f349c0b23bae8a486f6dbb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','renewal','续约/复购','Renewal',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(352,'300681ff70804061b4457a628014236d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','customer_request','客户主动请求','Customer''s request',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(353,'363edf2b174240248893f44e35f5949c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'opportunity_type','found_by_us','主动挖掘','Found by us',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(354,'488d6780b2f441a58ddf66e2510a6a07',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','at_once','立即','At once',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(355,'8a2bd5f169cd479b9f9b3f69f2e09602',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','1_month','一个月内','Within a month',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(356,'c4c7c59348814f3da61b1b5325c69c09',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','3_months','三个月内','3 months',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(357,'a83c6f25b82543caa44ad36471788095',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','6_months','半年内','6 months',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(358,'e2c2ed6371144d87883e133ba03c0bad',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','1_year','一年内','A year',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(359,'3fc9f0ce685d4cfbbfd30cce399caf73',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'urgency','unclear','不明确','Unclear',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(360,'1fe4c3ebe8654f88aa50c607e141fcbc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','price','价格过高','Price',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(361,'62e7afa233ec4071913b96d516c678e8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','product_fit','产品不符','Product fit',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(362,'7a4c7cb4819b4295a6e007bdda164eb8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','delivery','交期','Delivery',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(363,'2883359f013a476f9bd32e1fa7d1013f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','relationship','关系','Relationship',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(364,'d7af8c7ea0da4a54a4d54b2fbb0758b5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','competitor','竞争对手','Competitor',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(365,'4a316c1c198c47838f4404a934e70f7a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','budget_gone','预算取消','Budget gone',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(366,'6cc3e6ab28294021a36120b38b1510e4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','payment_terms','付款条件','Payment terms',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(367,'3f645857c1a3407d8fb30fa1092a2836',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','slow_follow_up','跟进不及时','Slow follow-up',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(368,'6a31a6c1d73e4eb08bc2a07a2ced17b4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','project_cancelled','项目取消','Project cancelled',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(369,'19b8cb9869bf4b9fa712c42e5fc6c36d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','not_a_lead','无效线索','Not a real lead',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(370,'c05d5d6d95a04e26b83ab768a22ec57f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'loss_reason','other','其他','Other',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(371,'94980091b56449d8845dac2322c6d916',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'lead_state','new','新线索','New',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(372,'3ad853bf81e84ab5923277d6de2c28d4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'lead_state','working','跟进中','Working',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(373,'f1400ce4335e46ea8fcbd5ded7f9ea97',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'lead_state','converted','已升级为客户','Converted',3,1,NULL,NULL,NULL,NULL,NULL,'converted closed',NULL);
INSERT INTO "dictionary_value" VALUES(374,'c739b436bdb64c6982b19f650e52f5a9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'lead_state','invalid','无效','Invalid',4,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(375,'9c85c87bbe0d45e3adb677018b42d6e4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'lead_state','later','暂缓','Later',5,1,NULL,NULL,NULL,NULL,NULL,'on_hold',NULL);
INSERT INTO "dictionary_value" VALUES(376,'ab4f00eef86b4f3aadab936fb91103c2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','draft','草稿','Draft',1,1,NULL,NULL,NULL,NULL,NULL,'draft',NULL);
INSERT INTO "dictionary_value" VALUES(377,'ace299e5ba724b578fc042fbbb8dc2da',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','sent','已发送','Sent',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(378,'802d399319b44f26bddebb380a195fb0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','negotiating','议价中','Negotiating',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(379,'a939a35e135e49378e70ed8a7b911764',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','accepted','已接受','Accepted',4,1,NULL,NULL,NULL,NULL,NULL,'accepted',NULL);
INSERT INTO "dictionary_value" VALUES(380,'50bbfc2bb47a46518ba4d814cf12505c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','rejected','已拒绝','Rejected',5,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(381,'6d8bd0e9847640408ff95896c79f700a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','expired','已过期','Expired',6,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(382,'64c74dab22d54e0cba86b7aca4e9048c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'quotation_state','purchased','已转购买','Turned into purchase',7,1,NULL,NULL,NULL,NULL,NULL,'accepted closed',NULL);
INSERT INTO "dictionary_value" VALUES(383,'dd0157214e8f4153b133eeccf30f2406',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','ordered','已下单','Ordered',1,1,NULL,NULL,NULL,NULL,NULL,'counts',NULL);
INSERT INTO "dictionary_value" VALUES(384,'243019e12cb34b9cb59ccfcd96e88936',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','shipped','已发货','Shipped',2,1,NULL,NULL,NULL,NULL,NULL,'counts',NULL);
INSERT INTO "dictionary_value" VALUES(385,'86f9ff6327d1449ea31f5fe414fd9632',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','invoiced','已开票','Invoiced',3,1,NULL,NULL,NULL,NULL,NULL,'counts',NULL);
INSERT INTO "dictionary_value" VALUES(386,'def9a8acbc9e4d1d95f078bb8f5cea28',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','part_paid','部分回款','Part paid',4,1,NULL,NULL,NULL,NULL,NULL,'counts',NULL);
INSERT INTO "dictionary_value" VALUES(387,'e1ee5906ba98440f9ede6280d5db5547',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','settled','已结清','Settled',5,1,NULL,NULL,NULL,NULL,NULL,'counts closed',NULL);
INSERT INTO "dictionary_value" VALUES(388,'d55f473583ce4a22bf924a2b8097f063',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'purchase_state','returned','已退货','Returned',6,1,NULL,NULL,NULL,NULL,NULL,'counts return closed',NULL);
INSERT INTO "dictionary_value" VALUES(389,'0fd8d1c8e9d94fa89970ab8d91408bca',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','bank_transfer','银行转账','Bank transfer',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(390,'71667fbd7a9743fc868d034e3c1f19d5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','cash','现金','Cash',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(391,'b1e66bd30420451ca9a85d89ec754c73',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','cheque','支票','Cheque',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(392,'eb56e6e2a8b0413fb6971f5a009135f9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','acceptance_bill','承兑汇票','Acceptance bill',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(393,'abf16340010c43b99ac067938041c51e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','mobile_pay','微信/支付宝','WeChat Pay/Alipay',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(394,'7e46ce270f254473ac8685eb1c56cd1c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'pay_method','other','其他','Other',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(395,'e128a0bee0984165a9363b9815f5534c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'invoice_kind','special_vat','增值税专用发票','Special VAT invoice',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(396,'2a5f0e32b5ff4d42a528e4c019d6db08',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'invoice_kind','ordinary_vat','增值税普通发票','Ordinary VAT invoice',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(397,'6dd046ac220e42b499cb638a8bd33eab',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'invoice_kind','electronic','电子发票','Electronic invoice',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(398,'8dfd2448820d42acbdd2602afac379ab',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'invoice_kind','receipt','收据','Receipt',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(399,'c79b6c0628c44644839b587302afafec',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'invoice_kind','none','不开票','None',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(400,'21a7cf7d66904bddb1071d3297fb231c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','notice_found','获取信息','Notice found',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(401,'6ce07921e1cb46c0b08cf00daed5203f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','documents_bought','购买标书','Documents bought',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(402,'b3cefbffa60d4a1da6229b2e706a325b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','preparing','制作标书','Preparing',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(403,'e2fc18e43b384a7a9bb0875e42d18c98',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','submitted','已投标','Submitted',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(404,'db37df1621354e79becb205823c44315',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','opened','已开标','Opened',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(405,'443248f47fd841a296998fbad3d223d0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','won','中标','Won',6,1,NULL,NULL,NULL,NULL,NULL,'won closed',NULL);
INSERT INTO "dictionary_value" VALUES(406,'118e735724ef401dbb9b8cbf0e13d69a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','lost','未中标','Lost',7,1,NULL,NULL,NULL,NULL,NULL,'lost closed',NULL);
INSERT INTO "dictionary_value" VALUES(407,'d0435c7494b4491b9206da28a8e328ec',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','annulled','废标','Annulled',8,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(408,'654b2ec99f8a4c42a276f946b57b8167',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_state','withdrawn','放弃','Withdrawn',9,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(409,'dbd6ae95b21143d2a14805b9f15a2845',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_kind','open','公开招标','Open',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(410,'8064d57e4d18468290fd8e966dae49fe',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_kind','invited','邀请招标','Invited',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(411,'b142240526854b5890a917c8cd1c83b2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_kind','negotiation','竞争性谈判','Competitive negotiation',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(412,'71b7318dd0974be1a6237c5285348b99',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_kind','request','询价','Request for quotation',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(413,'ad63f8eb31fa4484b762115a642b58de',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'bid_kind','single_source','单一来源','Single source',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(414,'78eaa32ed51242f099ca75dfe04272c4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'deposit_state','not_paid','未交','Not paid',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(415,'9e12c8c785774cd3b58d5066b73a1c2f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'deposit_state','paid','已交','Paid',2,1,NULL,NULL,NULL,NULL,NULL,'paid',NULL);
INSERT INTO "dictionary_value" VALUES(416,'5b093c0de6ac40ada3a31d2119f7ee83',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'deposit_state','returned','已退','Returned',3,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(417,'01c5fad37e184bfa9e8c5c611cb85eaf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'deposit_state','forfeited','没收','Forfeited',4,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(418,'17328ab63b1946588dbafed549405a09',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','sales','销售合同','Sales contract',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(419,'e35c9a3258e347c39c0f12b43a569ae7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','agency','代理协议','Agency agreement',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(420,'7ba32ecdfd444014aed1ec10de91fabc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','framework','框架协议','Framework agreement',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(421,'f2e38166007a4168a640c5f7eae3e651',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','service','服务/维保合同','Service or maintenance contract',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(422,'b80e50b848db43b98ba8a9105a4ec210',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','non_disclosure','保密协议','Non-disclosure agreement',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(423,'01bee3dddbc34f4cb82f0307814c65df',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','quality','质量协议','Quality agreement',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(424,'496e71591aea4420b634526b124a242b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_type','other','其他','Other',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(425,'b3314a923eca44da8fd0ccb7f8980306',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','draft','起草','Draft',1,1,NULL,NULL,NULL,NULL,NULL,'draft',NULL);
INSERT INTO "dictionary_value" VALUES(426,'94ab85e493644148914186fb79584c28',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','in_approval','审批中','In approval',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(427,'97ee7793d3634624ad69c50fec55e435',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','signed','已签','Signed',3,1,NULL,NULL,NULL,NULL,NULL,'active',NULL);
INSERT INTO "dictionary_value" VALUES(428,'f0d4e8ca6ad34fb4a8b280b454bbbd8d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','running','执行中','Running',4,1,NULL,NULL,NULL,NULL,NULL,'active',NULL);
INSERT INTO "dictionary_value" VALUES(429,'eda7cebbde4a46189f3e2c9c29a44608',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','completed','已完成','Completed',5,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(430,'b0a7406288844abaa486fba43cd76823',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','terminated','已终止','Terminated',6,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(431,'cadebf2c157b40c2a8c278f119003905',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'agreement_state','expired','已到期','Expired',7,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(432,'1759db7bde244d1b96b8968b96dd8673',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','transport','交通','Transport',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(433,'42d7ed639a574a2ca9a0cc9b3284e23c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','lodging','住宿','Lodging',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(434,'7577687a6ebd4d12a8f5414c41d51ed6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','meals','餐饮','Meals',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(435,'31c05a3a8a2c4a90a1129397e96ca78b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','entertainment','招待','Entertainment',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(436,'a1b649a0356f495aababfdb2a5ab1b00',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','gifts','礼品','Gifts',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(437,'4511e2720a4240788c02fa0d2b6922fb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','samples','样品','Samples',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(438,'dd5e80eed43849439e6216534b3e33e0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','communication','通讯','Communication',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(439,'a861bbc57c4b43b3bac32bd968567b29',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','exhibition','展会','Exhibition',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(440,'d32659e8bfca430d831f5d50783d21e7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','advertising','广告','Advertising',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(441,'2803ed0f80c74535b321afae9c8c284a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','freight','运费','Freight',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(442,'f75eb4e07585433083cb04c19f76ba65',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','tender','投标费用','Tender costs',11,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(443,'838492c99e60422981e127d33f7d6e31',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','commission','佣金','Commission',12,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(444,'560baff4cf204ce8951152f5bf6782e5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_type','other','其他','Other',13,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(445,'848d5d964e4c45b49e8b0f46e082ca00',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_state','applied','申请','Applied',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(446,'fc558f86eed9463097266420c61d880e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_state','in_approval','审批','In approval',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(447,'666ba161bfd747199feebc58ebc84fe8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_state','approved','同意','Approved',3,1,NULL,NULL,NULL,NULL,NULL,'approved',NULL);
INSERT INTO "dictionary_value" VALUES(448,'3dd5996df70541d0a8ebfdb3f399a8fa',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_state','sent_back','退回','Sent back',4,1,NULL,NULL,NULL,NULL,NULL,'sent_back',NULL);
INSERT INTO "dictionary_value" VALUES(449,'e4a885fe5bfa4a579f9b75a36dc2b64a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'expense_state','reimbursed','已报销','Reimbursed',5,1,NULL,NULL,NULL,NULL,NULL,'approved closed',NULL);
INSERT INTO "dictionary_value" VALUES(450,'07e81fb215f643d4ac3343f6bc5d2812',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','technical_advice','技术咨询','Technical advice',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(451,'2156cb26177047c682928d055b0f9f4e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','on_site','现场服务','On-site service',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(452,'bfb5cc2edcab4e8387b697970cc5ca31',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','installation','安装调试','Installation',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(453,'69bc8f8189194144a7c20b0cd1f39e34',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','training','培训','Training',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(454,'ec34cdeefd2b44d19672af50c3d5e71b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','repair','维修','Repair',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(455,'68c325d66650457c9431c2e930ae3812',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','maintenance','保养','Maintenance',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(456,'7476c065bc46456f80084539e3a49307',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','return_or_exchange','退换货','Return or exchange',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(457,'5a10eeb7e6404bdcb8b9fbc8c2dbfb5f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','suggestion','建议','Suggestion',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(458,'8a09dbf074e14c86bf9ca4c0d0db896c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','feedback','反馈留言','Feedback',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(459,'96eed5b24886435dac76d1bbbdcdbbc8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'service_type','other','其他','Other',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(460,'49025227a790410485749dd8c9a74a81',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','quality','产品质量','Product quality',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(461,'342d47a2b7064abb856af3acc957e7d8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','returned_goods','退回产品','Returned goods',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(462,'40aac08125224b578dffaba4558a1c79',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','late_delivery','交期延误','Late delivery',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(463,'f3a980170a474ae2b7093fd6b5f2c475',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','wrong_goods','数量/型号错误','Wrong quantity or model',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(464,'c442e188d02a472eb3a668f4117c198a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','packing','包装运输','Packing and transport',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(465,'ea4e09439aeb454aba62d5626e954064',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','service','服务态度','Service',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(466,'c066594ad63e436ab89abc71ab3bd0b1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','price','价格/结算','Price or settlement',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(467,'3b217d678a1043b7843a0d9dcfc911e5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','technical_support','技术支持','Technical support',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(468,'486b336eb40d4102b6e34d66787460f5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_type','other','其他','Other',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(469,'fd5887b1139b42008754b209c599b83c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'severity','minor','轻微','Minor',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(470,'1d27d805b67b45b685bb36dc829decd5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'severity','normal','一般','Normal',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(471,'359521599d9f47c2806539fb48b3584d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'severity','major','严重','Major',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(472,'1722bd74d05844eb85b5ca7d8f077ab6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'severity','critical','重大','Critical',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(473,'3779b085e579433fabb053313d2e1858',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','registered','已登记','Registered',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(474,'ecc2a3189535461eb4b15d888dd7c20b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','passed_on','已转交','Passed on',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(475,'0cec7240a7a840f691ef5169fb0eda6c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','investigating','调查中','Investigating',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(476,'4fe11e52f3fc436d8a563644ea4b55a2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','measures','纠正预防措施中','Corrective and preventive measures',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(477,'cda567b5c69644ec97e2c4d56affa07b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','verifying','验证中','Verifying',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(478,'ff5c6feb54f8429aaab2ec1fe75f9150',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','awaiting_approval','待批准','Awaiting approval',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(479,'15524f388fc24a44a159c5871e68c045',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','replied','已回复客户','Replied',7,1,NULL,NULL,NULL,NULL,NULL,'replied',NULL);
INSERT INTO "dictionary_value" VALUES(480,'09cf931e39ab4127a2dbbc79a6233d1b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'complaint_state','closed','已关闭','Closed',8,1,NULL,NULL,NULL,NULL,NULL,'replied closed',NULL);
INSERT INTO "dictionary_value" VALUES(481,'598b7bbbd362410a8ab9e938100323f9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'liability','ours','本公司','Ours',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(482,'a3f446f5e0d54cbf8e4f80a401abed76',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'liability','undetermined','无法确认','Undetermined',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(483,'e869e988c0bf4fab8cbcfc8da4a716e7',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'liability','customer','客户','Customer',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(484,'a075ad9838074096a1627edbf2ad8203',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'liability','carrier','承运方','Carrier',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(485,'74be7889d93e46ddabfcee2c2ef5d071',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'liability','supplier','供应商','Supplier',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(486,'2032ee81d7cb4843ba524b4b2b3a93d4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','rework','返工','Rework',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(487,'be310e8230dd4e54a0185b534feaf649',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','repair','返修','Repair',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(488,'634d6619bfc94f73a39bc381cba144ee',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','replace','换货','Replace',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(489,'4e95e9b8842540cd9c15e3f6542dd66c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','take_back','退货','Take back',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(490,'a186bf0f19a14de6847160df260eae01',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','concession','让步/折价','Concession',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(491,'10bf91538c064aa4aeccb94d05704a83',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','compensation','赔偿','Compensation',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(492,'4e3fb177e01f4ac6afae8b6aca904e29',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'remedy','explanation','解释说明','Explanation',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(493,'0f1cb1bfa58d4f9a94f23964d30416cb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','design','设计','Design',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(494,'c14938c1fe4043ec8e3ad79eacfb0558',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','material','原料','Material',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(495,'ee0b6c355dcf4bbda5bb8e65386c965a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','production','制造','Production',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(496,'01f705d149e8444f8d7cc375645b98c1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','inspection','检验','Inspection',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(497,'c8a40108e5204a28b0079efd58ff8334',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','transport','包装运输','Transport',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(498,'85cf2730f67a4eb3be683f13c2dd29ab',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','misuse','使用不当','Misuse',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(499,'94f607383e634816a84797d9c18e57bb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'cause','other','其他','Other',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(500,'1796dd27ccdb460092fed829a2dd0632',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'goods_verdict','good','合格','Good',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(501,'0747484eb7e14870bce51a6ffbf21714',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'goods_verdict','nonconforming','不合格','Nonconforming',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(502,'a60d6b044639412ea28d6cfd6a64b2c1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'goods_verdict','to_be_inspected','待检','To be inspected',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(503,'5a2c15958bc149a7bf0d8882b9fe00f9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'goods_verdict','good_on_reinspection','复检合格','Good on re-inspection',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(504,'4f5de016aaaa4e7ab34bb8e8b7b7a197',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','call','来电','Call',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(505,'cd2ff828a4fa4b66ac39d3e011902b6d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','letter','来信','Letter',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(506,'43474711eb264dc783ecf310fd22ee74',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','visit','来访','Visit',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(507,'dd48b47f4f5c4871bf57c274e2aceb66',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','email','邮件','E-mail',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(508,'53357c1567184746b591d5d4d643d9b5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','web_message','网站留言','Web message',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(509,'198595db710c4fea84d539e672698706',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','wechat','微信','WeChat',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(510,'6cbd672b6f96450888af9d1ed9b963b0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'feedback_channel','survey_call','电话回访','Our survey call',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(511,'c7134b0fb4634bb1bcadc97e6b2ad560',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'satisfaction','very_satisfied','非常满意','Very satisfied',1,1,NULL,NULL,NULL,NULL,NULL,'score_5',NULL);
INSERT INTO "dictionary_value" VALUES(512,'cf6253ba11f74ca191a4d22bbb584a3f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'satisfaction','satisfied','满意','Satisfied',2,1,NULL,NULL,NULL,NULL,NULL,'score_4',NULL);
INSERT INTO "dictionary_value" VALUES(513,'8325be6ae0f4438aa3342dd16cec0ee5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'satisfaction','neutral','一般','Neutral',3,1,NULL,NULL,NULL,NULL,NULL,'score_3',NULL);
INSERT INTO "dictionary_value" VALUES(514,'b42c980b34ef4a4688817d1b9fd4538f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'satisfaction','dissatisfied','不满意','Dissatisfied',4,1,NULL,NULL,NULL,NULL,NULL,'score_2',NULL);
INSERT INTO "dictionary_value" VALUES(515,'89341c836bb04335ac6323a14561cbfe',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'satisfaction','very_dissatisfied','非常不满意','Very dissatisfied',5,1,NULL,NULL,NULL,NULL,NULL,'score_1',NULL);
INSERT INTO "dictionary_value" VALUES(516,'eac966dfe4ce4eb9997129161637ed32',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_strength','very_strong','很强','Very strong',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(517,'ebcbcf7ef0924889b5b0301704ba187d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_strength','strong','较强','Strong',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(518,'2b1b8a5805dc4c7486045ae124bbad2d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_strength','equal','相当','Equal',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(519,'05b302e0fbd347eba70d985225e430cc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_strength','weak','较弱','Weak',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(520,'85535250810f42d6bbeb0f3b3b8433fb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_strength','very_weak','很弱','Very weak',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(521,'4a3c5faadb144e43929236008886e849',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_opinion','very_satisfied','很满意','Very satisfied',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(522,'0a850ababefd4fe5badd76a6d0db61a0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_opinion','satisfied','满意','Satisfied',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(523,'3d78d72a43fd41569eb8a27ceb7c9df2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_opinion','neutral','一般','Neutral',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(524,'060178da91af449f9dc7d86b1db8ddb5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_opinion','dissatisfied','不满','Dissatisfied',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(525,'e5e331abd1414d43a8b6211af8789aec',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'competitor_opinion','wants_change','想更换','Wants to change',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(526,'b58a3dad72334bbbb681d80a5fe0b188',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','upstream','上家','Upstream',1,1,NULL,NULL,NULL,NULL,NULL,NULL,'downstream');
INSERT INTO "dictionary_value" VALUES(527,'68d403a6cf5647c5b2cf390e0dd839bc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','downstream','下家','Downstream',2,1,NULL,NULL,NULL,NULL,NULL,NULL,'upstream');
INSERT INTO "dictionary_value" VALUES(528,'857355c191354cb3adaf73d6bcaf5246',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','peer','同行','Peer',3,1,NULL,NULL,NULL,NULL,NULL,NULL,'peer');
INSERT INTO "dictionary_value" VALUES(529,'9efac1c2a1df46c5a5a471ee6843c060',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','parent','母公司','Parent',4,1,NULL,NULL,NULL,NULL,NULL,NULL,'subsidiary');
INSERT INTO "dictionary_value" VALUES(530,'3d75bb0a0dbe4540b247c12460c2a394',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','subsidiary','子公司','Subsidiary',5,1,NULL,NULL,NULL,NULL,NULL,NULL,'parent');
INSERT INTO "dictionary_value" VALUES(531,'2f5c8f7bbcd3482299c0fd979f34626d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','head_office','总公司','Head office',6,1,NULL,NULL,NULL,NULL,NULL,NULL,'branch');
INSERT INTO "dictionary_value" VALUES(532,'744c2ee6e290463c99de45d4c9e9b4b6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','branch','分公司','Branch',7,1,NULL,NULL,NULL,NULL,NULL,NULL,'head_office');
INSERT INTO "dictionary_value" VALUES(533,'06b421deaaf846178a8a67b023263918',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','agent','代理商','Agent',8,1,NULL,NULL,NULL,NULL,NULL,NULL,'principal');
INSERT INTO "dictionary_value" VALUES(534,'b60dbc4e9767470fb440efc1f80dfa5e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','principal','厂家','Principal',9,1,NULL,NULL,NULL,NULL,NULL,NULL,'agent');
INSERT INTO "dictionary_value" VALUES(535,'aedb3ee55ebd4d2a8483841e3de7adab',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','partner','合作伙伴','Partner',10,1,NULL,NULL,NULL,NULL,NULL,NULL,'partner');
INSERT INTO "dictionary_value" VALUES(536,'4ead47a74f684325aaa6451c1d3c24e3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','competitor','竞争','Competitor',11,1,NULL,NULL,NULL,NULL,NULL,NULL,'competitor');
INSERT INTO "dictionary_value" VALUES(537,'ebae63a36d42414393281aaba3e01149',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','introduced','介绍人','Introduced',12,1,NULL,NULL,NULL,NULL,NULL,NULL,'introduced_by');
INSERT INTO "dictionary_value" VALUES(538,'78affcc464e444349ddfb34520fc9d8c',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','introduced_by','被介绍','Introduced by',13,1,NULL,NULL,NULL,NULL,NULL,NULL,'introduced');
INSERT INTO "dictionary_value" VALUES(539,'82c0636c434e4808aef7c322c76594c2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','known_key_account','大客户(熟悉)','Known key account',14,1,NULL,NULL,NULL,NULL,NULL,NULL,'known_by');
INSERT INTO "dictionary_value" VALUES(540,'fc946173eecc4e1493ca585d508aaaeb',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'relation_kind','known_by','熟悉方','Dealer who knows it',15,1,NULL,NULL,NULL,NULL,NULL,NULL,'known_key_account');
INSERT INTO "dictionary_value" VALUES(541,'419c78621ae84e4e9f7510105f6440ac',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','promotion','促销','Promotion',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(542,'41b2545767b44b839d0ba3356e9a2349',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','customer_care','客户关怀','Customer care',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(543,'afaa6bb3b1e8408fb7862080c1b5b63a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','exhibition','展会','Exhibition',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(544,'4c80d78764c84f59b5808da63684cda5',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','mail_promotion','邮件促销','Mail promotion',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(545,'a98c0fd2366d4c08ad320b0ae999fd26',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','seminar','研讨会','Seminar',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(546,'851d3c16db8c4577a377aa2f7a3ac8ab',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_kind','advertising','广告','Advertising',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(547,'60c48477669b452fb3c96c4c248e5b09',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_state','planned','计划','Planned',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(548,'7bfeb73972324b4388d1976fc141518a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_state','running','进行中','Running',2,1,NULL,NULL,NULL,NULL,NULL,'active',NULL);
INSERT INTO "dictionary_value" VALUES(549,'9600dc0b4ed245cbba256448ce542313',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'campaign_state','ended','结束','Ended',3,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(550,'7231ca0208a146e4b0411d93dcfbbc58',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','mail','邮件','Mail',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(551,'07b75925936a464ebe4fa588215ec1f3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','sms','短信','SMS',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(552,'d88a78ce284a408b88ae115810afc33d',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','call','电话','Call',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(553,'a4c0df4c487741198de7d6c42e755e29',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','card','贺卡','Card',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(554,'b18b9ead796c4608966e69f2aea9537f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','gift','礼品','Gift',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(555,'29aa30f249d3450488188bc128e6da67',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','wechat','微信','WeChat',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(556,'d353bbe4baf246e8b919f58cca5debc0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'care_method','visit','拜访','Visit',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(557,'b59b6565b1924958b24490efd717ccb9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'report_kind','daily','日报','Daily',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(558,'6a820b07fd9b45ccb5c08bc63f73cb27',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'report_kind','weekly','周报','Weekly',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(559,'8a6b7cdfa0c74c7d867bfebb1d4d4d2b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'report_kind','monthly','月报','Monthly',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(560,'2cdaece7a176439a92fef16013491de3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'report_kind','trip','出差报告','Trip',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(561,'0da55a4ed2c6418283e8f135ed356e24',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'report_kind','market_information','市场信息','Market information',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(562,'e0d16566272a41a0a1ab7671aae1d09f',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'approval_state','waiting','待审','Waiting',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(563,'34afa895a7db4969841c9558338e81d3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'approval_state','agreed','同意','Agreed',2,1,NULL,NULL,NULL,NULL,NULL,'approved closed',NULL);
INSERT INTO "dictionary_value" VALUES(564,'d9c325744eb942058468af20b3b35b2b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'approval_state','returned','退回','Returned',3,1,NULL,NULL,NULL,NULL,NULL,'sent_back',NULL);
INSERT INTO "dictionary_value" VALUES(565,'bc28869355a54116aea21d6e473b0446',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'approval_state','withdrawn','撤回','Withdrawn',4,1,NULL,NULL,NULL,NULL,NULL,'closed',NULL);
INSERT INTO "dictionary_value" VALUES(566,'4db1f8937dbf4854b3dac11bab7ff3a1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','contract','合同','Contract',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(567,'10fc233af6934dd6851df8691f04ff73',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','quotation','报价单','Quotation',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(568,'3c812dbf03f846b89e9630d25005b41a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','drawing','图纸','Drawing',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(569,'ebe1e0c0a859414e9eddec69b23f31cf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','business_card','名片','Business card',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(570,'8b0d452501e54464bf80efcd1755b854',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','licence','证照','Licence',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(571,'f6d41d374b6c4be3b8aa406e89b8d6ca',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','photo','照片','Photo',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(572,'f4ab20f55ec74dfca21feb4ad7dbdee9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','letter','往来函件','Letter',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(573,'fdc1ec90ba6642f4b1f656a12e7efd65',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'attachment_kind','other','其他','Other',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(574,'8dfdc2600fbe4886b0985fb8903f1958',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','set','台','set',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(575,'8a397f85fe8a40bab3a7c44cee845833',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','suite','套','suite',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(576,'d9b7ce3307404e749a2f987856585da8',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','piece','件','piece',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(577,'9d5ef5ff25c14c669e1051181ce222e2',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','item','个','item',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(578,'1d590c4c949646809c1247ee066785b3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','case','箱','case',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(579,'6390041b93ea48db97a1cc4afb253c28',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','tonne','吨','tonne',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(580,'b78bf8c8736a421d81c42b5c7e7780e6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','kg','公斤','kg',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(581,'3a3b48f8689d448da002b14efb110631',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','metre','米','m',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(582,'ac411c90189540e1b6bc5c66a00fd14a',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','time','次','time',9,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(583,'aff701d3b8664bc4b14e72cf72d4146e',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'unit','year','年','year',10,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(584,'d434313583374842b28a45a12f26fbc1',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','CNY','CNY','CNY',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(585,'0901ff1d0d01460fa91b51a0eb5f4493',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','USD','USD','USD',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(586,'f0c3283ef60d460b9b2b64d0d14bb7b9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','EUR','EUR','EUR',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(587,'8c2e17ebc0ff49c5b680cf4fa5167ce3',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','HKD','HKD','HKD',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(588,'f3bb56da21624117828e2ed79c01fb81',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','JPY','JPY','JPY',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(589,'08c88acead984dbab60e4f15448690e6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'currency','GBP','GBP','GBP',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(590,'76cac23608be429fae7c842f58551206',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','13','13%','13%',1,1,NULL,NULL,NULL,NULL,1300,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(591,'4c581f1e687146379c39637b64b473b6',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','9','9%','9%',2,1,NULL,NULL,NULL,NULL,900,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(592,'ff8aa3f2ecfd449194a39ce356c86fcc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','6','6%','6%',3,1,NULL,NULL,NULL,NULL,600,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(593,'6a927a1c946d4dd9ad62a53144cfb3d9',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','3','3%','3%',4,1,NULL,NULL,NULL,NULL,300,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(594,'4a02c76ff7604d89822f063beac451a4',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','1','1%','1%',5,1,NULL,NULL,NULL,NULL,100,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(595,'68845a7ce2e34f7c85b15722450e1fc0',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'tax_rate','0','0','0',6,1,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(596,'76ffa14bcb11450ab04f731226fb9974',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','courier','快递','Courier',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(597,'214b57f2e59040eb9e16522b3bde68bc',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','road','物流/零担','Road freight',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(598,'97bf31322f684518a133fb4500594279',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','dedicated_truck','专车','Dedicated truck',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(599,'4ee9639a80d84c7bb5a9da3acd85b950',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','rail','铁路','Rail',4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(600,'d043e10a9ac340ab83afe20826d856de',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','air','空运','Air',5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(601,'6970a9eec5114e77bedb401414c5724b',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','sea','海运','Sea',6,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(602,'71369a83c6474b60a4ac939d05c578cf',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','collected','自提','Collected',7,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(603,'a300f35f0a5344c4ba1283a7fd6e1caa',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'ship_method','delivered','送货上门','Delivered',8,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(604,'361e742acfa14fe7a960a1a685624244',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'freight_terms','sender','寄付','Sender pays',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(605,'f6b6b472378149daaaa3af443c2cc546',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'freight_terms','receiver','到付','Receiver pays',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dictionary_value" VALUES(606,'b2243d2186284894aa78fcaef7613320',1,'2026-03-18T06:30:00Z',NULL,'2026-03-18T06:30:00Z',NULL,NULL,NULL,'freight_terms','monthly','月结','Monthly account',3,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "important_date" VALUES(1,'162107bf1afa45eb8ccb65362ac429a6',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,264,'L1980-01-01',2,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','L0101');
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
INSERT INTO "invoice_recipient" VALUES(1,'1668c77001fa4815a714a6a0b103fcbf',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Recipient','020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Address','㛃𬍛 “quoted” ''single'' ; -- \ Postcode','02088886666');
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
INSERT INTO "key_account" VALUES(1,'50dd2fa9fb294dabb792ff420952d37d',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Company',1,59,175,'㛃𬍛 “quoted” ''single'' ; -- \ Products',123450,'㛃𬍛 “quoted” ''single'' ; -- \ Contact','㛃𬍛 “quoted” ''single'' ; -- \ Notes');
CREATE TABLE "meta" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL
);
INSERT INTO "meta" VALUES(1,'file_uid','6d08514c4ab54878ab1d4bc599066654');
INSERT INTO "meta" VALUES(2,'min_reader','1');
INSERT INTO "meta" VALUES(3,'min_writer','1');
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
INSERT INTO "product" VALUES(1,'8e48ced722164161859ce5126f0ea1a4',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Product code','㛃𬍛 “quoted” ''single'' ; -- \ Product name','㛃𬍛 “quoted” ''single'' ; -- \ Model',574,1234,1234,584,126,1,1,'㛃𬍛 “quoted” ''single'' ; -- \ Sales advice',NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','㛃𬍛“quoted”''single'';--\productname');
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
INSERT INTO "product_in_use" VALUES(1,'a49b11653e454d49a182950c4d3b8553',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Product','㛃𬍛 “quoted” ''single'' ; -- \ Maker',1500,'L1980-01-01','2025-11-30','㛃𬍛 “quoted” ''single'' ; -- \ Notes','L0101');
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_first','2026-11-21 23:17:00.027716');
CREATE TABLE "search_text" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "table_name" TEXT NOT NULL,
    "row_id" INTEGER NOT NULL,
    "customer_id" INTEGER,
    "text" TEXT NOT NULL
);
INSERT INTO "search_text" VALUES(1,'product',1,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ product code
㛃𬍛 “quoted” ''single'' ; -- \ product name
㛃𬍛 “quoted” ''single'' ; -- \ model');
INSERT INTO "search_text" VALUES(4,'contact',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ name
㛃𬍛 “quoted” ''single'' ; -- \ title
㛃𬍛 “quoted” ''single'' ; -- \ department
020-8888 6666
02088886666
020-8888 6666
02088886666
㛃𬍛 “quoted” ''single'' ; -- \ email
㛃𬍛 “quoted” ''single'' ; -- \ wechat
㛃𬍛 “quoted” ''single'' ; -- \ qq
㛃𬍛 “quoted” ''single'' ; -- \ career
㛃𬍛 “quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(6,'channel',1,1,'020-8888 6666
02088886666');
INSERT INTO "search_text" VALUES(7,'billing_entity',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ company
㛃𬍛 “quoted” ''single'' ; -- \ tax number
020-8888 6666
02088886666
㛃𬍛 “quoted” ''single'' ; -- \ bank account');
INSERT INTO "search_text" VALUES(8,'invoice_recipient',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ recipient
020-8888 6666
02088886666');
INSERT INTO "search_text" VALUES(9,'shipping_address',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ consignee
020-8888 6666
02088886666
㛃𬍛 “quoted” ''single'' ; -- \ address');
INSERT INTO "search_text" VALUES(10,'key_account',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ company');
INSERT INTO "search_text" VALUES(11,'competitor',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ company
㛃𬍛 “quoted” ''single'' ; -- \ product
㛃𬍛 “quoted” ''single'' ; -- \ notes');
INSERT INTO "search_text" VALUES(12,'product_in_use',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ product
㛃𬍛 “quoted” ''single'' ; -- \ maker');
INSERT INTO "search_text" VALUES(13,'contact_record',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ place
㛃𬍛 “quoted” ''single'' ; -- \ content
㛃𬍛 “quoted” ''single'' ; -- \ next step');
INSERT INTO "search_text" VALUES(14,'attachment',1,1,'图.txt');
INSERT INTO "search_text" VALUES(15,'customer',1,1,'㛃𬍛 “quoted” ''single'' ; -- \ customer name
㛃𬍛 “quoted” ''single'' ; -- \ short name
㛃𬍛 “quoted” ''single'' ; -- \ customer number
020-8888 6666
02088886666
020-8888 6666
02088886666
㛃𬍛 “quoted” ''single'' ; -- \ email
㛃𬍛 “quoted” ''single'' ; -- \ website
㛃𬍛 “quoted” ''single'' ; -- \ wechat
㛃𬍛 “quoted” ''single'' ; -- \ country
㛃𬍛 “quoted” ''single'' ; -- \ province
㛃𬍛 “quoted” ''single'' ; -- \ city
㛃𬍛 “quoted” ''single'' ; -- \ address
㛃𬍛 “quoted” ''single'' ; -- \ postcode
㛃𬍛 “quoted” ''single'' ; -- \ their opinion of our products
㛃𬍛 “quoted” ''single'' ; -- \ legal representative
㛃𬍛 “quoted” ''single'' ; -- \ registration number
㛃𬍛 “quoted” ''single'' ; -- \ notes
㛃𬍛 “quoted” ''single'' ; -- \ needs
㛃𬍛 “quoted” ''single'' ; -- \ preferences');
INSERT INTO "search_text" VALUES(16,'customer',2,2,'otto & söhne');
INSERT INTO "search_text" VALUES(17,'contact',2,2,'王芳');
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
INSERT INTO "setting" VALUES(1,'ef919af9ca724573983ce7ed8c0be8d4',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Setting',NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Value');
INSERT INTO "setting" VALUES(2,'47aedc61a60c4ad5be6a70bc600b5170',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,'own_currency',NULL,'"EUR"');
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
INSERT INTO "sharing_group" VALUES(1,'b7c2326562b64cd0af9392c2c804c4c6',2,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,'㛃𬍛 “quoted” ''single'' ; -- \ Name',',1,2,',1);
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
INSERT INTO "shipping_address" VALUES(1,'68700cca0c494278b4b1a00902b97bb5',1,'2026-03-18T06:30:00Z',1,'2026-03-18T06:30:00Z',1,NULL,NULL,1,'㛃𬍛 “quoted” ''single'' ; -- \ Address name','㛃𬍛 “quoted” ''single'' ; -- \ Consignee','020-8888 6666','㛃𬍛 “quoted” ''single'' ; -- \ Address','㛃𬍛 “quoted” ''single'' ; -- \ Postcode',596,'㛃𬍛 “quoted” ''single'' ; -- \ Carrier',604,1,'㛃𬍛 “quoted” ''single'' ; -- \ Notes','02088886666');
CREATE UNIQUE INDEX "schema_migration_name" ON "schema_migration" ("name");
CREATE UNIQUE INDEX "colleague_uid" ON "colleague" ("uid");
CREATE INDEX "colleague_deleted_at" ON "colleague" ("deleted_at");
CREATE UNIQUE INDEX "sharing_group_uid" ON "sharing_group" ("uid");
CREATE INDEX "sharing_group_deleted_at" ON "sharing_group" ("deleted_at");
CREATE UNIQUE INDEX "dictionary_value_uid" ON "dictionary_value" ("uid");
CREATE INDEX "dictionary_value_deleted_at" ON "dictionary_value" ("deleted_at");
CREATE INDEX "dictionary_value_dictionary_position" ON "dictionary_value" ("dictionary", "position");
CREATE UNIQUE INDEX "product_uid" ON "product" ("uid");
CREATE INDEX "product_deleted_at" ON "product" ("deleted_at");
CREATE INDEX "product_name_key" ON "product" ("name_key");
CREATE UNIQUE INDEX "setting_uid" ON "setting" ("uid");
CREATE INDEX "setting_deleted_at" ON "setting" ("deleted_at");
CREATE INDEX "setting_key_colleague" ON "setting" ("key", "colleague");
CREATE UNIQUE INDEX "customer_uid" ON "customer" ("uid");
CREATE INDEX "customer_deleted_at" ON "customer" ("deleted_at");
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
CREATE UNIQUE INDEX "customer_code_in_use" ON "customer" ("code") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "contact_uid" ON "contact" ("uid");
CREATE INDEX "contact_deleted_at" ON "contact" ("deleted_at");
CREATE INDEX "contact_customer" ON "contact" ("customer");
CREATE INDEX "contact_name_key" ON "contact" ("name_key");
CREATE INDEX "contact_phone_digits" ON "contact" ("phone_digits");
CREATE INDEX "contact_mobile_digits" ON "contact" ("mobile_digits");
CREATE INDEX "contact_birthday_day" ON "contact" ("birthday_day");
CREATE UNIQUE INDEX "important_date_uid" ON "important_date" ("uid");
CREATE INDEX "important_date_deleted_at" ON "important_date" ("deleted_at");
CREATE INDEX "important_date_contact" ON "important_date" ("contact");
CREATE INDEX "important_date_date_day" ON "important_date" ("date_day");
CREATE UNIQUE INDEX "channel_uid" ON "channel" ("uid");
CREATE INDEX "channel_deleted_at" ON "channel" ("deleted_at");
CREATE INDEX "channel_contact" ON "channel" ("contact");
CREATE INDEX "channel_customer" ON "channel" ("customer");
CREATE INDEX "channel_value_digits" ON "channel" ("value_digits");
CREATE UNIQUE INDEX "billing_entity_uid" ON "billing_entity" ("uid");
CREATE INDEX "billing_entity_deleted_at" ON "billing_entity" ("deleted_at");
CREATE INDEX "billing_entity_customer" ON "billing_entity" ("customer");
CREATE INDEX "billing_entity_phone_digits" ON "billing_entity" ("phone_digits");
CREATE UNIQUE INDEX "billing_entity_customer_position_in_use" ON "billing_entity" ("customer", "position") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "invoice_recipient_uid" ON "invoice_recipient" ("uid");
CREATE INDEX "invoice_recipient_deleted_at" ON "invoice_recipient" ("deleted_at");
CREATE INDEX "invoice_recipient_customer" ON "invoice_recipient" ("customer");
CREATE INDEX "invoice_recipient_phone_digits" ON "invoice_recipient" ("phone_digits");
CREATE UNIQUE INDEX "invoice_recipient_customer_in_use" ON "invoice_recipient" ("customer") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "shipping_address_uid" ON "shipping_address" ("uid");
CREATE INDEX "shipping_address_deleted_at" ON "shipping_address" ("deleted_at");
CREATE INDEX "shipping_address_customer" ON "shipping_address" ("customer");
CREATE INDEX "shipping_address_phone_digits" ON "shipping_address" ("phone_digits");
CREATE UNIQUE INDEX "key_account_uid" ON "key_account" ("uid");
CREATE INDEX "key_account_deleted_at" ON "key_account" ("deleted_at");
CREATE INDEX "key_account_customer" ON "key_account" ("customer");
CREATE UNIQUE INDEX "competitor_uid" ON "competitor" ("uid");
CREATE INDEX "competitor_deleted_at" ON "competitor" ("deleted_at");
CREATE INDEX "competitor_customer" ON "competitor" ("customer");
CREATE INDEX "competitor_company_key" ON "competitor" ("company_key");
CREATE UNIQUE INDEX "product_in_use_uid" ON "product_in_use" ("uid");
CREATE INDEX "product_in_use_deleted_at" ON "product_in_use" ("deleted_at");
CREATE INDEX "product_in_use_customer" ON "product_in_use" ("customer");
CREATE INDEX "product_in_use_since_day" ON "product_in_use" ("since_day");
CREATE UNIQUE INDEX "contact_record_uid" ON "contact_record" ("uid");
CREATE INDEX "contact_record_deleted_at" ON "contact_record" ("deleted_at");
CREATE INDEX "contact_record_customer" ON "contact_record" ("customer");
CREATE INDEX "contact_record_customer_contacted_on" ON "contact_record" ("customer", "contacted_on");
CREATE UNIQUE INDEX "attachment_uid" ON "attachment" ("uid");
CREATE INDEX "attachment_deleted_at" ON "attachment" ("deleted_at");
CREATE INDEX "attachment_customer" ON "attachment" ("customer");
CREATE UNIQUE INDEX "attachment_content_sha256_part" ON "attachment_content" ("sha256", "part");
CREATE UNIQUE INDEX "batch_uid" ON "batch" ("uid");
CREATE INDEX "batch_at" ON "batch" ("at");
CREATE INDEX "batch_undoes" ON "batch" ("undoes");
CREATE INDEX "change_batch" ON "change" ("batch");
CREATE INDEX "change_row_uid_version" ON "change" ("row_uid", "version");
CREATE INDEX "change_customer_uid_id" ON "change" ("customer_uid", "id");
CREATE UNIQUE INDEX "search_text_table_name_row_id" ON "search_text" ("table_name", "row_id");
CREATE UNIQUE INDEX "meta_key" ON "meta" ("key");
COMMIT;
