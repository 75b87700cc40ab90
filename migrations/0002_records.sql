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
