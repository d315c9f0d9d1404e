import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { transactionTime } from "@/lib/platform/command";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { visibleAmong } from "../../records/queries/records";
import { remedyOf } from "../../records/rules";
import { getRulebook, getRulebookOn } from "../../rulebooks/queries/rulebooks";
import type { Rulebook } from "../../rulebooks/schema";
import { creditDimensions, ratedGrades } from "../../schema";
import { countsUntil, ruleOf } from "../rules";
import type { DimensionScore, Score, ScoreLine } from "../schema";
import { type Medians, mediansOn } from "./medians";
import { type Reckoned, type ReckonedLine, reckonOne } from "./reckon";

export type ScoreQuestion = { day?: CalendarDate; rulebookId?: string };

/** Today in Shanghai by the database's clock. */
export async function todayByDatabase(tx: Transaction): Promise<CalendarDate> {
  return dateInShanghai(await transactionTime(tx));
}

const nameOf = ({ id, ordinal, title, titleEn, effectiveFrom }: Rulebook) => ({
  id,
  ordinal,
  title,
  titleEn,
  effectiveFrom,
});

function lineOf({ content }: Rulebook, seen: ReadonlySet<string>, line: ReckonedLine): ScoreLine {
  const { dimension, kind, key, points, record } = line;
  const rule = ruleOf(content, key);
  const override = kind === "record" ? content.overrides.find((one) => one.key === key) : undefined;
  const told = { kind, dimension, ruleKey: key, points, recordId: record?.id ?? null };
  const gradeAtMost = override?.atMost ?? null;
  if (record === null || !seen.has(record.id)) {
    return { ...told, until: null, remedy: "none", gradeAtMost, record: null };
  }
  const { endedOn, publicUntil: _, ...shown } = record;
  return {
    ...told,
    until: rule ? countsUntil(rule, { occurredOn: record.occurredOn, endedOn }) : endedOn,
    remedy: remedyOf(key ?? ""),
    gradeAtMost,
    record: shown,
  };
}

function overrideIn(lines: readonly ScoreLine[], byTotal: number): Score["override"] {
  const holding = lines
    .filter(({ gradeAtMost }) => gradeAtMost !== null && ratedGrades.indexOf(gradeAtMost) + 1 > byTotal)
    .sort((a, b) => (b.gradeAtMost ?? "").localeCompare(a.gradeAtMost ?? ""))[0];
  if (!holding?.gradeAtMost || !holding.recordId || !holding.ruleKey) return null;
  return { ruleKey: holding.ruleKey, recordId: holding.recordId, grade: holding.gradeAtMost };
}

function dimensionsOf(reckoned: Reckoned, rulebook: Rulebook, medians: Medians | null): DimensionScore[] {
  return creditDimensions.map((key) => {
    const { maximum = 0, start = 0 } = rulebook.content.dimensions.find((one) => one.key === key) ?? {};
    return { key, points: reckoned[key], maximum, start, median: medians?.[key] ?? null };
  });
}

/** A reckoning as readers see it, with remedies, expiry and medians. */
function scoreOf(
  reckoned: Reckoned,
  rulebook: Rulebook,
  { day, medians, seen }: { day: CalendarDate; medians: Medians | null; seen: ReadonlySet<string> },
): Score {
  const lines = (reckoned.lines ?? []).map((line) => lineOf(rulebook, seen, line));
  return {
    organizationId: reckoned.organizationId,
    day,
    rulebook: nameOf(rulebook),
    total: reckoned.total,
    grade: reckoned.grade,
    gradeByTotal: ratedGrades[reckoned.byTotal - 1] ?? "D",
    override: overrideIn(lines, reckoned.byTotal),
    notRated: reckoned.isYoung ? "young" : reckoned.isChecked ? null : "noAnnualCheck",
    dimensions: dimensionsOf(reckoned, rulebook, medians),
    mediansOf: medians?.day ?? null,
    lines,
  };
}

/**
 * The score of one organization with every line, reckoned as asked: today by the rules in force, on another day by the
 * rules in force then, or under any rulebook that the reader may see. Public; what lies behind a line of a record that the
 * reader may not see today is left out (Shanghai Credit Regulations art. 35, 37). Null where no rules were in force, and for
 * what the district does not register.
 */
export async function getScore(
  actor: Actor,
  organizationId: string,
  { day, rulebookId }: ScoreQuestion = {},
  tx: Transaction = database(),
): Promise<Score | null> {
  const asked = day ?? (await todayByDatabase(tx));
  const rulebook = rulebookId ? await getRulebook(actor, rulebookId, tx) : await getRulebookOn(asked, tx);
  if (!rulebook) return null;
  const reckoned = await reckonOne(tx, { organizationId, day: asked, content: rulebook.content });
  if (!reckoned) return null;
  const counted = (reckoned.lines ?? []).flatMap(({ record }) => (record ? [record.id] : []));
  return scoreOf(reckoned, rulebook, {
    day: asked,
    medians: await mediansOn(tx, reckoned.kind, asked),
    seen: await visibleAmong(actor, organizationId, counted, tx),
  });
}

/** The score as it stands, for a chip; null where there is none. Public. */
export async function getStanding(_actor: Actor, organizationId: string, tx: Transaction = database()) {
  const row = await tx.creditScore.findUnique({
    where: { organizationId },
    select: { total: true, grade: true, day: true },
  });
  return row && { ...row, day: fromDatabaseDate(row.day) };
}
