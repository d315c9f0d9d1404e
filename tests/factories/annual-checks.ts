import { concludeAnnualCheck } from "@/lib/domain/annual-checks/commands/conclude";
import { endorseAnnualCheck } from "@/lib/domain/annual-checks/commands/endorse";
import { recommendConclusion } from "@/lib/domain/annual-checks/commands/recommend";
import { signAnnualCheck } from "@/lib/domain/annual-checks/commands/sign";
import { submitAnnualCheck } from "@/lib/domain/annual-checks/commands/submit";
import { materialsOf } from "@/lib/domain/annual-checks/report/rules";
import type { ReportAnswers } from "@/lib/domain/annual-checks/report/schema";
import type { AnnualCheckKind, CheckConclusion } from "@/lib/domain/annual-checks/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "./accounts";
import { createReport, reportAnswersFor } from "./annual-report";
import { createOrganization, createPlaces } from "./organization";

/** Noon in Shanghai. */
export const noon = (day: string) => new Date(`${day}T04:00:00Z`);
/** In good time for the report of 2025. */
export const inTime = noon("2026-03-10");

let serial = 0;

/** Everybody who has a part in an annual check of the subdistrict 长寿路. */
export async function makeCheckOffices() {
  await createPlaces();
  serial += 1;
  const unit = await database().supervisoryUnit.create({
    data: { name: `上海市普陀区第${serial}局`, englishName: `Bureau ${serial}` },
  });
  return {
    unit,
    center: await makePerson("centerStaff", { subdistrictCode: "310107015" }),
    reviewer: await makePerson("supervisoryReviewer", { supervisoryUnitId: unit.id }),
    officer: await makePerson("annualCheckOfficer"),
    approver: await makePerson("approver"),
    second: await makePerson("approver"),
  };
}

export type CheckOffices = Awaited<ReturnType<typeof makeCheckOffices>>;

/** The papers that a report must bring, as its writer handed them in. */
export async function handInPapers(
  caseId: string,
  kind: AnnualCheckKind,
  answers: ReportAnswers,
  writer: string,
) {
  for (const { key } of materialsOf(kind, answers).filter(({ isRequired }) => isRequired)) {
    const file = await database().storedFile.create({
      data: { sha256: key.padEnd(64, "0").slice(0, 64), name: `${key}.pdf`, kind: "pdf", size: 100 },
    });
    await database().caseDocument.create({
      data: { caseId, material: key, fileId: file.id, addedById: writer },
    });
  }
}

type Traits = {
  kind?: AnnualCheckKind;
  year?: number;
  isDirect?: boolean;
  /** The council met less often than it should: a finding that somebody has to look at. */
  hasWarning?: boolean;
  /** The organization is a charity, whose report is received only. */
  isCharity?: boolean;
};

/** A written report that waits for its signature, with the legal representative of its organization. */
export async function writeCheck(offices: CheckOffices, traits: Traits = {}) {
  const { kind = "socialServiceOrganization", year = 2025, isDirect = false, hasWarning = false } = traits;
  const { isCharity = false } = traits;
  const organization = await createOrganization({
    kind,
    registeredCapital: 3_000_000n,
    isCharity,
    supervisoryUnitId: isDirect ? null : offices.unit.id,
    isDirectRegistration: isDirect,
  });
  const representative = await makePerson("legalRepresentative", { organizationId: organization.id });
  const usual = reportAnswersFor(kind, year);
  const answers: ReportAnswers = hasWarning
    ? { ...usual, governance: { ...usual.governance, councilMeetings: "1" } }
    : usual;
  const report = await createReport({
    kind,
    year,
    organizationId: organization.id,
    writer: representative,
    answers,
  });
  await database().case.update({
    where: { id: report.id },
    data: { supervisoryUnitId: organization.supervisoryUnitId, isDirect },
  });
  await database().annualCheck.update({ where: { caseId: report.id }, data: { isReport: isCharity } });
  await handInPapers(report.id, kind, answers, representative.accountId);
  return { id: report.id, organization, representative, campaign: report.campaign };
}

type Filed = Awaited<ReturnType<typeof writeCheck>>;

export async function fileCheck(offices: CheckOffices, traits: Traits = {}, now = inTime): Promise<Filed> {
  const check = await writeCheck(offices, traits);
  await signAnnualCheck(check.representative, { id: check.id }, { now });
  await submitAnnualCheck(check.representative, { id: check.id }, { now });
  return check;
}

export async function endorseCheck(offices: CheckOffices, traits: Traits = {}, now = inTime): Promise<Filed> {
  const check = await fileCheck(offices, traits, now);
  const endorser: Actor = traits.isDirect ? offices.center : offices.reviewer;
  await endorseAnnualCheck(endorser, { id: check.id, remark: "" }, { now });
  return check;
}

/** A breach as grave as the conclusion asks for. */
export const breachesOf = (conclusion: CheckConclusion) =>
  conclusion === "qualified"
    ? []
    : [
        {
          condition: "financeIrregular",
          severity: conclusion === "unqualified" ? ("serious" as const) : ("minor" as const),
          remark: "票据不齐",
        },
      ];

export async function reviewCheck(
  offices: CheckOffices,
  recommendation: CheckConclusion,
  traits: Traits = {},
  now = inTime,
): Promise<Filed> {
  const check = await endorseCheck(offices, traits, now);
  const said = { recommendation, reason: "经审查", breaches: breachesOf(recommendation) };
  await recommendConclusion(offices.officer, { id: check.id, ...said }, { now });
  return check;
}

export async function concludeCheck(
  offices: CheckOffices,
  conclusion: CheckConclusion,
  now = inTime,
): Promise<Filed> {
  const check = await reviewCheck(offices, conclusion, {}, now);
  await concludeAnnualCheck(offices.approver, { id: check.id, conclusion, reason: "" }, { now });
  return check;
}

/** Where a check stands. */
export const stateOf = (id: string) =>
  database().case.findUniqueOrThrow({
    where: { id },
    include: { annualCheck: true, letters: true, corrections: true },
  });

/** The events of a check, in their order. */
export async function verbsOf(id: string): Promise<string[]> {
  const events = await database().event.findMany({ where: { subjectId: id }, orderBy: { position: "asc" } });
  return events.map(({ verb }) => verb.replace("annualCheck.", ""));
}
