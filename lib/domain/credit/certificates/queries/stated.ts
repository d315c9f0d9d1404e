import { system } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { Organization } from "@/lib/platform/db/generated/client";
import { Refusal } from "@/lib/platform/errors";
import { sayIn } from "@/lib/platform/i18n/say";
import { standingOf } from "../../../supervision/listings/queries/standing";
import { getScore } from "../../scores/queries/score";
import type { StatedCredit } from "../schema";

/**
 * What a certificate of credit states of an organization on a day: its score by the rules in force, and the lists.
 * Throws Refusal "creditPages.noScore" where the district does not score it.
 */
export async function statedOf(
  organization: Organization,
  day: CalendarDate,
  tx: Transaction = database(),
): Promise<StatedCredit> {
  const score = await getScore(system, organization.id, { day }, tx);
  if (score === null) throw new Refusal("creditPages.noScore");
  const standing = await standingOf(organization.id, day, tx);
  const { grade, dimensions, rulebook, override } = score;
  const [zh, en] = [sayIn("zh-CN"), sayIn("en")];
  const { name, englishName, uscc, kind } = organization;
  return {
    name,
    englishName,
    uscc,
    kind,
    grade,
    total: grade === "N" ? null : score.total,
    maximum: dimensions.reduce((sum, { maximum }) => sum + maximum, 0),
    heldBy: override?.ruleKey ?? null,
    dimensions: dimensions.map(({ key, points, maximum }) => ({
      name: zh(`credit.dimensions.${key}`),
      nameEn: en(`credit.dimensions.${key}`),
      points,
      maximum,
    })),
    lists: standing.entries.map(({ list, listedOn }) => ({ list, listedOn })),
    rulebook: rulebook.ordinal,
  };
}
