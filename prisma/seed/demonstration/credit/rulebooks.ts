import { rehearse } from "@/lib/domain/credit/rulebooks/commands/rehearse";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import type { RulebookContent } from "@/lib/domain/credit/rulebooks/schema";
import { type CalendarDate, calendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { accounts } from "../accounts";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { officeMoment, referenceDay } from "../moments";

const person = (loginName: string) => {
  const found = accounts.find((account) => account.loginName === loginName);
  if (!found) throw new Error(`the demonstration has no ${loginName}`);
  return found;
};

type Version = {
  id: string;
  ordinal: number;
  title: string;
  titleEn: string;
  content: RulebookContent;
  changes: string;
  changesEn: string;
  effectiveFrom: CalendarDate;
};

/** The rules with some figures changed. */
function withRules(content: RulebookContent, changes: Record<string, object>): RulebookContent {
  return { ...content, rules: content.rules.map((rule) => ({ ...rule, ...changes[rule.key] })) };
}

const identityOf = (name: string, day: CalendarDate) => {
  const chance = chanceOf(`rulebook ${name}`);
  return uuidAt(chance, officeMoment(chance, day));
};

const firstDay = calendarDate("2023-01-01");
const secondDay = calendarDate("2025-01-06");

/** The adopted versions, oldest first. */
export const versions: Version[] = [
  {
    id: identityOf("1", calendarDate("2022-12-12")),
    ordinal: 1,
    title: "普陀区社会组织信用评分规则（试行）",
    titleEn: "Rules for the credit score of social organizations, trial version",
    content: withRules(originalContent, {
      "annualCheck.late": { perUnit: 0, points: -20, decay: "none" },
      "governance.partyOrganization": { points: 35, cap: 35 },
      "complaint.thanks": { points: 2, cap: 6 },
      "inspection.rectified": { points: 0 },
    }),
    changes: "首次施行。",
    changesEn: "First version.",
    effectiveFrom: firstDay,
  },
  {
    id: identityOf("2", calendarDate("2024-12-10")),
    ordinal: 2,
    title: "普陀区社会组织信用评分规则",
    titleEn: "Rules for the credit score of social organizations",
    content: originalContent,
    changes: "逾期报送按天数计分并随时间减弱；整改完成记入加分信息；提高党建和居民表扬的分值。",
    changesEn:
      "Late reports count by the day and lessen with time; verified rectification counts in favor; party building and thanks of residents count more.",
    effectiveFrom: secondDay,
  },
];

/** A draft that waits to be proposed: complaints weigh more, evaluations reach further. */
export const draft = {
  id: identityOf("3", calendarDate("2026-11-09")),
  ordinal: 3,
  title: "普陀区社会组织信用评分规则（2027年修订稿）",
  titleEn: "Rules for the credit score of social organizations, draft for 2027",
  content: withRules(originalContent, {
    "complaint.upheld": { points: -15, cap: 45 },
    "complaint.partlyUpheld": { points: -8, cap: 24 },
    "evaluation.grade4": { points: 50 },
    "governance.termExpired": { points: -50, cap: 50 },
    "annualCheck.qualified": { points: 25, cap: 75 },
  }),
  changes: "提高投诉属实、逾期未换届的扣分，提高 4A 等级的加分，降低年检合格的加分。",
  changesEn:
    "Upheld complaints and overdue elections cost more, grade 4A gives more, a qualified annual check gives less.",
};

/** Writes two adopted versions of the rules and a draft. */
export async function writeRulebooks(tx: Transaction): Promise<void> {
  const [author, adopter] = [person("bureau.credit"), person("bureau.approver")];
  for (const { effectiveFrom, ...version } of versions) {
    const chance = chanceOf(`adoption ${version.ordinal}`);
    const moment = officeMoment(
      chance,
      effectiveFrom === firstDay ? calendarDate("2022-12-26") : calendarDate("2024-12-27"),
    );
    await tx.creditRulebook.create({
      data: {
        ...version,
        status: "adopted",
        effectiveFrom: toDatabaseDate(effectiveFrom),
        createdById: author.id,
        createdByName: author.name,
        createdAt: moment,
        proposedById: author.id,
        proposedAt: moment,
        adoptedById: adopter.id,
        adoptedByName: adopter.name,
        adoptedAt: moment,
        basedOnId: version.ordinal === 2 ? (versions[0]?.id ?? null) : null,
      },
    });
  }
  await tx.creditRulebook.create({
    data: {
      ...draft,
      basedOnId: versions[1]?.id ?? null,
      createdById: author.id,
      createdByName: author.name,
      createdAt: officeMoment(chanceOf("draft of rules"), calendarDate("2026-11-09")),
    },
  });
  await tx.numberSeries.upsert({
    where: { series: "credit-rulebook" },
    create: { series: "credit-rulebook", next: 4 },
    update: { next: 4 },
  });
}

/** Tries the draft on the register, as its author did. */
export async function rehearseDraft(tx: Transaction): Promise<void> {
  const author = person("bureau.credit");
  const chance = chanceOf("rehearsal");
  const moment = officeMoment(chance, referenceDay);
  const task = await tx.task.create({
    data: {
      kind: "credit.rehearse",
      status: "succeeded",
      startedById: author.id,
      subjectId: draft.id,
      createdAt: moment,
      startedAt: moment,
      finishedAt: moment,
    },
    select: { id: true },
  });
  const { id } = await tx.creditRehearsal.create({
    data: {
      rulebookId: draft.id,
      baseId: versions[1]?.id ?? "",
      rulebookVersion: 1,
      day: toDatabaseDate(referenceDay),
      taskId: task.id,
      requestedById: author.id,
      requestedByName: author.name,
      requestedAt: moment,
    },
    select: { id: true },
  });
  const organizations = await rehearse(tx, id);
  await tx.creditRehearsal.update({ where: { id }, data: { finishedAt: moment } });
  await tx.task.update({ where: { id: task.id }, data: { outcome: { organizations } } });
}
