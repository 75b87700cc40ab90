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

CREATE UNIQUE INDEX "colleague_uid" ON "colleague" ("uid");

CREATE INDEX "colleague_in_bin" ON "colleague" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "sharing_group_uid" ON "sharing_group" ("uid");

CREATE INDEX "sharing_group_in_bin" ON "sharing_group" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "dictionary_value_uid" ON "dictionary_value" ("uid");

CREATE INDEX "dictionary_value_dictionary_position" ON "dictionary_value" ("dictionary", "position");

CREATE INDEX "dictionary_value_in_bin" ON "dictionary_value" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "product_uid" ON "product" ("uid");

CREATE INDEX "product_name_key" ON "product" ("name_key");

CREATE INDEX "product_in_bin" ON "product" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "setting_uid" ON "setting" ("uid");

CREATE INDEX "setting_key_colleague" ON "setting" ("key", "colleague");

CREATE INDEX "setting_in_bin" ON "setting" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "contact_uid" ON "contact" ("uid");

CREATE INDEX "contact_customer" ON "contact" ("customer");

CREATE INDEX "contact_name_key" ON "contact" ("name_key");

CREATE INDEX "contact_phone_digits" ON "contact" ("phone_digits");

CREATE INDEX "contact_mobile_digits" ON "contact" ("mobile_digits");

CREATE INDEX "contact_birthday_day" ON "contact" ("birthday_day");

CREATE INDEX "contact_in_bin" ON "contact" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "important_date_uid" ON "important_date" ("uid");

CREATE INDEX "important_date_contact" ON "important_date" ("contact");

CREATE INDEX "important_date_date_day" ON "important_date" ("date_day");

CREATE INDEX "important_date_in_bin" ON "important_date" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "channel_uid" ON "channel" ("uid");

CREATE INDEX "channel_contact" ON "channel" ("contact");

CREATE INDEX "channel_customer" ON "channel" ("customer");

CREATE INDEX "channel_value_digits" ON "channel" ("value_digits");

CREATE INDEX "channel_in_bin" ON "channel" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "billing_entity_uid" ON "billing_entity" ("uid");

CREATE INDEX "billing_entity_customer" ON "billing_entity" ("customer");

CREATE INDEX "billing_entity_phone_digits" ON "billing_entity" ("phone_digits");

CREATE INDEX "billing_entity_in_bin" ON "billing_entity" ("deleted_at") WHERE deleted_at IS NOT NULL;

CREATE UNIQUE INDEX "billing_entity_customer_position_in_use" ON "billing_entity" ("customer", "position") WHERE deleted_at IS NULL;

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

CREATE UNIQUE INDEX "invoice_recipient_uid" ON "invoice_recipient" ("uid");

CREATE INDEX "invoice_recipient_customer" ON "invoice_recipient" ("customer");

CREATE INDEX "invoice_recipient_phone_digits" ON "invoice_recipient" ("phone_digits");

CREATE INDEX "invoice_recipient_in_bin" ON "invoice_recipient" ("deleted_at") WHERE deleted_at IS NOT NULL;

CREATE UNIQUE INDEX "invoice_recipient_customer_in_use" ON "invoice_recipient" ("customer") WHERE deleted_at IS NULL;

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

CREATE UNIQUE INDEX "shipping_address_uid" ON "shipping_address" ("uid");

CREATE INDEX "shipping_address_customer" ON "shipping_address" ("customer");

CREATE INDEX "shipping_address_phone_digits" ON "shipping_address" ("phone_digits");

CREATE INDEX "shipping_address_in_bin" ON "shipping_address" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "key_account_uid" ON "key_account" ("uid");

CREATE INDEX "key_account_customer" ON "key_account" ("customer");

CREATE INDEX "key_account_in_bin" ON "key_account" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "competitor_uid" ON "competitor" ("uid");

CREATE INDEX "competitor_customer" ON "competitor" ("customer");

CREATE INDEX "competitor_company_key" ON "competitor" ("company_key");

CREATE INDEX "competitor_in_bin" ON "competitor" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "product_in_use_uid" ON "product_in_use" ("uid");

CREATE INDEX "product_in_use_customer" ON "product_in_use" ("customer");

CREATE INDEX "product_in_use_since_day" ON "product_in_use" ("since_day");

CREATE INDEX "product_in_use_in_bin" ON "product_in_use" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "contact_record_uid" ON "contact_record" ("uid");

CREATE INDEX "contact_record_customer" ON "contact_record" ("customer");

CREATE INDEX "contact_record_customer_contacted_on" ON "contact_record" ("customer", "contacted_on");

CREATE INDEX "contact_record_in_bin" ON "contact_record" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "attachment_uid" ON "attachment" ("uid");

CREATE INDEX "attachment_customer" ON "attachment" ("customer");

CREATE INDEX "attachment_in_bin" ON "attachment" ("deleted_at") WHERE deleted_at IS NOT NULL;

CREATE TABLE "attachment_content" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "data" BLOB NOT NULL
);

CREATE UNIQUE INDEX "attachment_content_sha256_part" ON "attachment_content" ("sha256", "part");

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

CREATE UNIQUE INDEX "batch_uid" ON "batch" ("uid");

CREATE INDEX "batch_at" ON "batch" ("at");

CREATE INDEX "batch_undoes" ON "batch" ("undoes");

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

CREATE INDEX "change_batch" ON "change" ("batch");

CREATE INDEX "change_row_uid_version" ON "change" ("row_uid", "version");

CREATE INDEX "change_customer_uid_id" ON "change" ("customer_uid", "id");

CREATE TABLE "search_text" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "table_name" TEXT NOT NULL,
    "row_id" INTEGER NOT NULL,
    "customer_id" INTEGER,
    "text" TEXT NOT NULL
);

CREATE UNIQUE INDEX "search_text_table_name_row_id" ON "search_text" ("table_name", "row_id");

CREATE TABLE "meta" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL
);

CREATE UNIQUE INDEX "meta_key" ON "meta" ("key");
