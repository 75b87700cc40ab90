ALTER TABLE "customer" ADD COLUMN "next_purchase_on" DATE;

ALTER TABLE "customer" ADD COLUMN "open_opportunities" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "customer" ADD COLUMN "owed" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "customer" ADD COLUMN "owed_since" DATE;

ALTER TABLE "customer" ADD COLUMN "open_complaints" INTEGER NOT NULL DEFAULT 0;

CREATE INDEX "customer_next_purchase_on" ON "customer" ("next_purchase_on");

CREATE INDEX "customer_owed_since" ON "customer" ("owed_since");

CREATE INDEX "contact_birthday_lead" ON "contact" ("birthday_lead_days") WHERE birthday_lead_days IS NOT NULL;

ALTER TABLE "contact_record" ADD COLUMN "gift" TEXT;

ALTER TABLE "contact_record" ADD COLUMN "gift_value" INTEGER;

ALTER TABLE "contact_record" ADD COLUMN "literature" TEXT;

ALTER TABLE "contact_record" ADD COLUMN "answers" TEXT;

ALTER TABLE "contact_record" ADD COLUMN "message" TEXT;

ALTER TABLE "contact_record" ADD COLUMN "market_information" TEXT;

ALTER TABLE "contact_record" ADD COLUMN "enquiry" TEXT;

ALTER TABLE "contact_record" ADD COLUMN "satisfaction" INTEGER REFERENCES "dictionary_value" ("id") ON DELETE RESTRICT;

CREATE INDEX "contact_record_planned" ON "contact_record" ("contacted_on") WHERE planned;

ALTER TABLE "attachment" ADD COLUMN "record" TEXT;

CREATE INDEX "attachment_record" ON "attachment" ("record");

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

CREATE UNIQUE INDEX "opportunity_uid" ON "opportunity" ("uid");

CREATE INDEX "opportunity_customer" ON "opportunity" ("customer");

CREATE INDEX "opportunity_stage" ON "opportunity" ("stage");

CREATE INDEX "opportunity_expected_on" ON "opportunity" ("expected_on");

CREATE INDEX "opportunity_colleague" ON "opportunity" ("colleague");

CREATE INDEX "opportunity_customer_opened_on" ON "opportunity" ("customer", "opened_on");

CREATE INDEX "opportunity_in_bin" ON "opportunity" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "quotation_uid" ON "quotation" ("uid");

CREATE INDEX "quotation_customer" ON "quotation" ("customer");

CREATE INDEX "quotation_customer_quoted_on" ON "quotation" ("customer", "quoted_on");

CREATE INDEX "quotation_in_bin" ON "quotation" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "quotation_line_uid" ON "quotation_line" ("uid");

CREATE INDEX "quotation_line_quotation" ON "quotation_line" ("quotation");

CREATE INDEX "quotation_line_in_bin" ON "quotation_line" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "agreement_uid" ON "agreement" ("uid");

CREATE INDEX "agreement_customer" ON "agreement" ("customer");

CREATE INDEX "agreement_ends_on" ON "agreement" ("ends_on");

CREATE INDEX "agreement_customer_signed_on" ON "agreement" ("customer", "signed_on");

CREATE INDEX "agreement_in_bin" ON "agreement" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "planned_payment_uid" ON "planned_payment" ("uid");

CREATE INDEX "planned_payment_agreement" ON "planned_payment" ("agreement");

CREATE INDEX "planned_payment_in_bin" ON "planned_payment" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "purchase_uid" ON "purchase" ("uid");

CREATE INDEX "purchase_customer" ON "purchase" ("customer");

CREATE INDEX "purchase_ordered_on" ON "purchase" ("ordered_on");

CREATE INDEX "purchase_due_on" ON "purchase" ("due_on");

CREATE INDEX "purchase_customer_ordered_on" ON "purchase" ("customer", "ordered_on");

CREATE INDEX "purchase_in_bin" ON "purchase" ("deleted_at") WHERE deleted_at IS NOT NULL;

CREATE UNIQUE INDEX "purchase_customer_number_in_use" ON "purchase" ("customer", "number") WHERE deleted_at IS NULL;

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

CREATE UNIQUE INDEX "purchase_line_uid" ON "purchase_line" ("uid");

CREATE INDEX "purchase_line_purchase" ON "purchase_line" ("purchase");

CREATE INDEX "purchase_line_product" ON "purchase_line" ("product");

CREATE INDEX "purchase_line_in_bin" ON "purchase_line" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "receipt_uid" ON "receipt" ("uid");

CREATE INDEX "receipt_purchase" ON "receipt" ("purchase");

CREATE INDEX "receipt_agreement" ON "receipt" ("agreement");

CREATE INDEX "receipt_customer" ON "receipt" ("customer");

CREATE INDEX "receipt_in_bin" ON "receipt" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "bid_uid" ON "bid" ("uid");

CREATE INDEX "bid_customer" ON "bid" ("customer");

CREATE INDEX "bid_customer_opening_on" ON "bid" ("customer", "opening_on");

CREATE INDEX "bid_in_bin" ON "bid" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "rival_bid_uid" ON "rival_bid" ("uid");

CREATE INDEX "rival_bid_bid" ON "rival_bid" ("bid");

CREATE INDEX "rival_bid_company_key" ON "rival_bid" ("company_key");

CREATE INDEX "rival_bid_in_bin" ON "rival_bid" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "expense_uid" ON "expense" ("uid");

CREATE INDEX "expense_customer" ON "expense" ("customer");

CREATE INDEX "expense_customer_spent_on" ON "expense" ("customer", "spent_on");

CREATE INDEX "expense_in_bin" ON "expense" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "service_uid" ON "service" ("uid");

CREATE INDEX "service_customer" ON "service" ("customer");

CREATE INDEX "service_customer_reported_on" ON "service" ("customer", "reported_on");

CREATE INDEX "service_in_bin" ON "service" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "complaint_uid" ON "complaint" ("uid");

CREATE INDEX "complaint_customer" ON "complaint" ("customer");

CREATE INDEX "complaint_state" ON "complaint" ("state");

CREATE INDEX "complaint_customer_reported_on" ON "complaint" ("customer", "reported_on");

CREATE INDEX "complaint_in_bin" ON "complaint" ("deleted_at") WHERE deleted_at IS NOT NULL;

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

CREATE UNIQUE INDEX "reminder_state_uid" ON "reminder_state" ("uid");

CREATE INDEX "reminder_state_customer" ON "reminder_state" ("customer");

CREATE INDEX "reminder_state_in_bin" ON "reminder_state" ("deleted_at") WHERE deleted_at IS NOT NULL;

CREATE UNIQUE INDEX "reminder_state_colleague_rule_record_occurrence_in_use" ON "reminder_state" ("colleague", "rule", "record", "occurrence") WHERE deleted_at IS NULL;

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

CREATE UNIQUE INDEX "not_duplicate_uid" ON "not_duplicate" ("uid");

CREATE INDEX "not_duplicate_customer" ON "not_duplicate" ("customer");

CREATE INDEX "not_duplicate_in_bin" ON "not_duplicate" ("deleted_at") WHERE deleted_at IS NOT NULL;

CREATE UNIQUE INDEX "not_duplicate_customer_other_in_use" ON "not_duplicate" ("customer", "other") WHERE deleted_at IS NULL;

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

CREATE UNIQUE INDEX "customer_total_customer_currency" ON "customer_total" ("customer", "currency");
