import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { ruleInForce } from "../rules";
import { type RuleDefinition, type RuleKey, ruleDefinitions, ruleKeys } from "../schema";

export type RuleVersion = RuleDefinition & {
  key: RuleKey;
  /** 0 while the value of a new deployment stands. */
  version: number;
  validFrom: CalendarDate;
};

const original = (key: RuleKey): RuleVersion => ({
  ...ruleDefinitions[key],
  key,
  version: 0,
  validFrom: "1949-10-01",
});

async function versionsOf(keys: readonly RuleKey[], tx: Transaction): Promise<RuleVersion[]> {
  const rows = await tx.rule.findMany({ where: { key: { in: [...keys] } }, orderBy: { version: "asc" } });
  const changed = rows.map((row) => ({
    ...original(row.key as RuleKey),
    version: row.version,
    value: Number(row.value),
    basis: row.basis,
    basisEn: row.basisEn,
    isVerified: row.isVerified,
    validFrom: fromDatabaseDate(row.validFrom),
  }));
  return [...keys.map(original), ...changed];
}

/** A rule as it stands on a day, with its unit and legal basis. */
export async function getRuleInForce(
  key: RuleKey,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<RuleVersion> {
  return ruleInForce(await versionsOf([key], tx), today) ?? original(key);
}

/** The figure of a rule on a day, in the rule's unit. */
export async function getRule(
  key: RuleKey,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<number> {
  return (await getRuleInForce(key, today, tx)).value;
}

/** All rules as they stand on a day, read at once: `ruleOf(key)`. */
export async function getRulesInForce(
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<(key: RuleKey) => RuleVersion> {
  const versions = await versionsOf(ruleKeys, tx);
  return (key) =>
    ruleInForce(
      versions.filter((version) => version.key === key),
      today,
    ) ?? original(key);
}

/** Every rule as it stands on a day, with all its versions, newest first. */
export async function listRules(today: CalendarDate) {
  const versions = await versionsOf(ruleKeys, database());
  return ruleKeys.map((key) => {
    const own = versions.filter((version) => version.key === key);
    return { current: ruleInForce(own, today) ?? original(key), versions: own.reverse() };
  });
}
