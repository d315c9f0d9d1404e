-- Pinyin sorts by its letters, whatever the language of the database.
ALTER TABLE "Organization" ALTER COLUMN "sortKey" TYPE text COLLATE "C";
