import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import { getRulebookOn } from "../../rulebooks/queries/rulebooks";
import { attemptsFor } from "../chances/rules";
import type { Chance } from "../schema";
import { getScore } from "./score";
import { waysOutOf } from "./ways-out";
import { scoreIf } from "./what-if";

/** Last day of the report that an organization has not yet filed in an open campaign; null where there is none. */
async function reportDueOn(tx: Transaction, organizationId: string, today: CalendarDate) {
  const check = await tx.annualCheck.findFirst({
    where: {
      organizationId,
      filedOn: null,
      case: { status: "draft" },
      campaign: { status: "open", dueOn: { gte: toDatabaseDate(today) } },
    },
    select: { campaign: { select: { dueOn: true } } },
    orderBy: { year: "desc" },
  });
  return check && fromDatabaseDate(check.campaign.dueOn);
}

const shownAtMost = 10;

/**
 * What would raise a score, the largest gain first: costs that lapse or can be put right, and what can still be earned.
 * Each gain is reckoned by the statement itself as if only that had changed today. Public.
 */
export async function whatWouldRaise(
  actor: Actor,
  organizationId: string,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<Chance[]> {
  const score = await getScore(actor, organizationId, { day: today }, tx);
  const rulebook = await getRulebookOn(today, tx);
  if (!score || !rulebook) return [];
  const dueOn = await reportDueOn(tx, organizationId, today);
  const { lines } = score;
  const costly = lines.flatMap(({ points, record }) => (points < 0 && record ? [record.id] : []));
  const waysOut = await waysOutOf(tx, costly, today);
  const situation = { lines, today, content: rulebook.content, waysOut, reportDueOn: dueOn };
  const chances: Chance[] = [];
  for (const { whatIf, ...attempt } of attemptsFor(situation)) {
    const question = { organizationId, day: today, content: rulebook.content, whatIf };
    const after = await scoreIf(question, tx);
    const gain = (after?.total ?? 0) - score.total;
    if (after && gain > 0)
      chances.push({ ...attempt, gain, totalAfter: after.total, gradeAfter: after.grade });
  }
  return chances.sort((first, second) => second.gain - first.gain).slice(0, shownAtMost);
}
