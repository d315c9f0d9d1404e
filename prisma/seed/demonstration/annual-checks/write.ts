import { isClean } from "@/lib/domain/annual-checks/report/checks/rules";
import type { ReportFinding } from "@/lib/domain/annual-checks/report/checks/schema";
import type { ReportAnswers, ReportFigures } from "@/lib/domain/annual-checks/report/schema";
import { type AnnualCheckKind, annualCheckKinds } from "@/lib/domain/annual-checks/schema";
import { yearOf } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { insertRows } from "../../insert-rows";
import { chanceOf } from "../chance";
import type { Resident } from "../district";
import type { Desk } from "../histories/actors";
import type { HistoryEntry } from "../histories/entry";
import { uuidAt } from "../identities";
import { officeMoment } from "../moments";
import { seriesOf } from "../series";
import { checkedYears, daysOfCampaign, lastYear, plannedYear } from "./calendar";
import { castOf } from "./cast";
import { checkLetters } from "./letters";
import { papersOf, storeReportPapers } from "./papers";
import { entriesOfCampaign, entriesOfCheck } from "./record";
import { findingsFor, firstKeptYear, reportOf } from "./reports";
import { breachRowsOf, campaignRowOf, caseRowOf, checkRowOf, missedRowsOf } from "./rows";
import { inventChecks } from "./stories";
import type { CheckStory } from "./story";

type Units = readonly { id: string; name: string; englishName: string }[];

function numberChecks(stories: readonly CheckStory[], caseNumber: (year: number) => string): void {
  const sent = stories
    .flatMap((story) => (story.filed ? [{ story, filed: story.filed }] : []))
    .sort((one, other) => one.filed.at.getTime() - other.filed.at.getTime());
  for (const { story, filed } of sent) {
    story.number = caseNumber(yearOf(filed.day));
  }
}

/** A report in which somebody has to look at something: the council met less often than it should. */
function withWarning(answers: ReportAnswers): ReportAnswers {
  const meetings = answers.governance?.meetings;
  const first = Array.isArray(meetings) ? meetings.slice(0, 1) : [];
  return {
    ...answers,
    governance: { ...answers.governance, councilMeetings: "1", meetings: first as never },
  };
}

type Report = {
  answers: ReportAnswers | null;
  findings: ReportFinding[] | null;
  figures: ReportFigures;
};

/** What was reported in each check, with what the machine found; a check is clean only where it found nothing. */
function reportsOf(stories: readonly CheckStory[]): Map<CheckStory, Report> {
  const written = new Map<string, ReportAnswers>();
  const reports = new Map<CheckStory, Report>();
  for (const story of stories.filter(({ filed }) => filed !== null)) {
    const { resident, year } = story;
    const { answers: usual, figures } = reportOf(resident, year);
    if (year < firstKeptYear) {
      reports.set(story, { answers: null, findings: null, figures });
      continue;
    }
    const answers = story.isClean ? usual : withWarning(usual);
    const last = written.get(`${resident.draft.id} ${year - 1}`) ?? null;
    const findings = findingsFor(resident, answers, last);
    written.set(`${resident.draft.id} ${year}`, answers);
    story.isClean = isClean(findings);
    reports.set(story, { answers, findings, figures });
  }
  return reports;
}

/** Writes five years of annual checks and the plan of the sixth, and returns how they came about for the record. */
export async function writeAnnualChecks(
  tx: Transaction,
  residents: readonly Resident[],
  desks: readonly Desk[],
  units: Units,
): Promise<HistoryEntry[]> {
  const cast = castOf(desks, new Map(units.map(({ id, name }) => [id, name])));
  const { stories, exempted } = inventChecks(residents, cast);
  const series = await seriesOf(tx);
  numberChecks(stories, (year) => series.caseNumber(year));
  const reports = reportsOf(stories);
  const letters = checkLetters(stories, new Map(units.map((unit) => [unit.id, unit])), series.take);
  const campaigns = [...checkedYears, plannedYear].flatMap((year) =>
    annualCheckKinds.map((kind) => {
      const chance = chanceOf(`campaign ${year} ${kind}`);
      const id = uuidAt(chance, officeMoment(chance, daysOfCampaign(year - 1).opensOn));
      return { id, year, kind };
    }),
  );
  const campaignOf = (year: number, kind: string) =>
    campaigns.find((one) => one.year === year && one.kind === kind)?.id ?? "";
  await insertRows(
    tx,
    "AnnualCheckCampaign",
    campaigns.map(({ id, year, kind }) => campaignRowOf(id, year, kind, year === plannedYear)),
  );
  await insertRows(tx, "Case", stories.map(caseRowOf));
  await insertRows(
    tx,
    "AnnualCheck",
    stories.map((story) => checkRowOf(story, campaignOf(story.year, story.kind), reports.get(story) ?? null)),
  );
  await insertRows(tx, "MissedReport", stories.flatMap(missedRowsOf));
  await insertRows(tx, "AnnualCheckBreach", stories.flatMap(breachRowsOf));
  await insertRows(
    tx,
    "AnnualCheckExemption",
    exempted.map(({ resident, year, reason }) => ({
      campaignId: campaignOf(year, resident.draft.kind),
      organizationId: resident.draft.id,
      reason,
      grantedByName: "Linli",
      grantedAt: new Date(`${daysOfCampaign(year).opensOn}T01:00:00Z`),
    })),
  );
  await writeReports(tx, stories, reports);
  await insertRows(tx, "CaseLetter", letters);
  await insertRows(tx, "CaseCorrection", stories.flatMap(correctionRowsOf));
  await series.keep();
  const counted = (year: number, kind: AnnualCheckKind, status?: string) =>
    stories.filter((one) => one.year === year && one.kind === kind && (!status || one.status === status))
      .length;
  const exemptIn = (year: number, kind: string) =>
    exempted.filter((one) => one.year === year && one.resident.draft.kind === kind).length;
  return [
    ...stories.flatMap(entriesOfCheck),
    ...campaigns
      .filter(({ year }) => year !== plannedYear)
      .flatMap(({ id, year, kind }) =>
        entriesOfCampaign({
          ...{ id, year, kind, count: counted(year, kind) },
          ...{ exempted: exemptIn(year, kind), missed: counted(year, kind, "missed") },
        }),
      ),
  ];
}

function correctionRowsOf({ id, returned, resubmitted }: CheckStory) {
  if (!returned) return [];
  const chance = chanceOf(`corrections ${id}`);
  return returned.items.map(({ target, reason }) => ({
    id: uuidAt(chance, returned.at),
    caseId: id,
    target,
    reason,
    requestedById: returned.actor.actorId,
    requestedByName: returned.actor.actorName,
    requestedAt: returned.at,
    resolvedAt: resubmitted?.at ?? null,
  }));
}

/** What was sent in, what can still be written, and the papers of the last year. */
async function writeReports(
  tx: Transaction,
  stories: readonly CheckStory[],
  reports: ReturnType<typeof reportsOf>,
): Promise<void> {
  const papers = await storeReportPapers();
  await tx.storedFile.createMany({ data: [...papers.values()] });
  const submissions = [];
  const documents = [];
  const sections = [];
  for (const story of stories) {
    const { id, filed, resubmitted, rectified, kind, year } = story;
    const answers = reports.get(story)?.answers;
    if (!answers || !filed) continue;
    const chance = chanceOf(`submissions ${id}`);
    const sender = (at: Date, actor: typeof filed.actor) => ({
      submittedById: actor.actorId ?? story.resident.draft.id,
      submittedByName: actor.actorName,
      submittedAt: at,
    });
    const keys = year === lastYear ? papersOf(kind) : [];
    const byMaterial = Object.fromEntries(keys.map((key) => [key, [papers.get(key)?.id ?? ""]]));
    for (const key of keys)
      documents.push({
        id: uuidAt(chance, filed.at),
        caseId: id,
        material: key,
        fileId: papers.get(key)?.id ?? "",
        addedById: filed.actor.actorId ?? story.resident.draft.id,
        addedAt: filed.at,
      });
    const sent = [filed, ...(resubmitted ? [resubmitted] : [])];
    for (const [place, { at, actor }] of sent.entries())
      submissions.push({
        id: uuidAt(chance, at),
        caseId: id,
        ordinal: place + 1,
        kind: "application",
        answers,
        documents: byMaterial,
        ...sender(at, actor),
      });
    if (rectified)
      submissions.push({
        id: uuidAt(chance, rectified.at),
        caseId: id,
        ordinal: sent.length + 1,
        kind: "rectification",
        answers: { report: "已召开理事会逐项研究，完善制度并补办手续，相关票据和会议纪要已补齐归档。" },
        documents: {},
        ...sender(rectified.at, rectified.actor),
      });
    if (story.status !== "concluded")
      for (const [key, written] of Object.entries(answers))
        sections.push({
          caseId: id,
          key,
          answers: written,
          savedAt: filed.at,
          savedById: filed.actor.actorId ?? story.resident.draft.id,
          savedByName: filed.actor.actorName,
        });
  }
  await insertRows(tx, "CaseSubmission", submissions);
  await insertRows(tx, "CaseDocument", documents);
  await insertRows(tx, "CaseSection", sections);
}
