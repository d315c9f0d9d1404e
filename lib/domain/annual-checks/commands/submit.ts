import { resolveCorrections } from "@/lib/domain/cases/commands/keep-corrections";
import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { nextCaseNumber } from "@/lib/domain/cases/commands/open-case";
import { caseSearchKeys } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import { reportAsFiled } from "../queries/readiness";
import { daysLateOn } from "../rules";
import { annualCheckIdSchema } from "../schema";
import { enterStatus } from "./enter-status";
import { firstStatus, unendorsed } from "./first-status";
import { endMissed } from "./keep-missed";

/**
 * Files the report: it gets its number, goes to whoever reviews it first, and what the machine found is kept with it. From
 * here on whoever files it is its applicant. Refuses what is incomplete, unsigned, or against a check.
 */
export const submitAnnualCheck = command(annualCheckIdSchema, async (context, { id }) => {
  const { actor, tx, now, today } = context;
  const check = await getAnnualCheck(actor, id, tx);
  annualCheckLifecycle.take("submit", actor, check);
  const { answers, documents, findings, isClean, figures } = await reportAsFiled(tx, check, today);
  await keepSubmission(context, id, { kind: "application", answers, documents });
  await resolveCorrections(tx, id, now);
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: check.organizationId ?? "" } });
  const number = check.number ?? (await nextCaseNumber(tx, today));
  const facts = {
    title: organization.name,
    subdistrictCode: organization.subdistrictCode,
    supervisoryUnitId: organization.supervisoryUnitId,
    isDirect: organization.isDirectRegistration,
  };
  const keys = caseSearchKeys({ title: organization.name, number, createdByName: actor.name });
  const current = { ...check, ...facts, number };
  const status = await firstStatus(tx, actor, current, today);
  await enterStatus(
    tx,
    current,
    status,
    { now, today },
    {
      ...facts,
      number,
      ...keys,
      createdById: actor.accountId,
      createdByName: actor.name,
      submittedAt: now,
    },
  );
  const filedOn = check.filedOn ?? today;
  const daysLate = check.daysLate ?? daysLateOn(check.campaign.dueOn, filedOn);
  await tx.annualCheck.update({
    where: { caseId: id },
    data: {
      filedOn: toDatabaseDate(filedOn),
      daysLate,
      findings: findings as object[],
      isClean,
      ...figures,
      ...unendorsed,
    },
  });
  await endMissed(tx, id, filedOn);
  const filed = await getAnnualCheck(actor, id, tx);
  await record(tx, actor, annualCheckEvents.filed(id, { ...annualCheckDetailsOf(filed), filedOn, daysLate }));
  return { id, number, year: check.year };
});
