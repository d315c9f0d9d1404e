import { createHash } from "node:crypto";
import { dueOn } from "@/lib/domain/cases/rules";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import { sealAnswers } from "@/lib/domain/registrations/application/identities/rules";
import { kindApplied, materialsOf } from "@/lib/domain/registrations/application/rules";
import type { Answers, SectionKey } from "@/lib/domain/registrations/application/schema";
import { isClosed, kindTraits, limitOf, waitsFor } from "@/lib/domain/registrations/rules";
import type { RegistrationKind, RegistrationStatus } from "@/lib/domain/registrations/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate, dateInShanghai, startOfDayInShanghai } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { searchKeysOf } from "@/lib/platform/search-keys";
import { makePerson } from "./accounts";
import { createOrganization, createPlaces } from "./organization";
import { answersFor, makeName } from "./registration-answers";
import { stationsOf, traceOf } from "./registration-trace";

export const subdistrictCode = "310107015";
export const communityCode = "310107015001";

type Applicant = Actor & { accountId: string };

export type RegistrationTraits = {
  kind?: RegistrationKind;
  status?: RegistrationStatus;
  /** Who drafted it; a new resident, or a new operator of the organization, unless given. */
  applicant?: Applicant;
  /** The organization it is about; one is created where the kind needs it. */
  organizationId?: string;
  /** The filed group that an upgrade lifts; one is created where it needs it. */
  predecessorId?: string;
  supervisoryUnitId?: string;
  isDirect?: boolean;
  title?: string;
  /** The day on which the limit of this status began, and on which everything before was done. Today unless given. */
  since?: CalendarDate;
  answers?: Answers;
  /** Without the materials that the kind asks for. */
  withoutDocuments?: true;
  /** Columns as given, over all others. */
  columns?: Partial<Prisma.CaseUncheckedCreateInput>;
  registration?: Partial<Omit<Prisma.RegistrationUncheckedCreateInput, "caseId">>;
};

let serial = 0;

/** The supervisory unit of cases that name none. */
export async function ensureSupervisoryUnit(name = "上海市普陀区民政局"): Promise<string> {
  const englishName = "Putuo District Office";
  const unit = await database().supervisoryUnit.upsert({
    where: { name },
    create: { name, englishName },
    update: {},
  });
  return unit.id;
}

/** A row of a stored file, as uploads leave it; its content is not kept. */
export function createStoredFile(uploadedById: string | null, name = "材料.pdf") {
  serial += 1;
  const sha256 = createHash("sha256").update(`file ${serial}`).digest("hex");
  return database().storedFile.create({ data: { sha256, name, kind: "pdf", size: 4_096, uploadedById } });
}

async function organizationFor(kind: RegistrationKind, traits: RegistrationTraits, unit: string | null) {
  if (kindTraits[kind].applicant !== "organization") return null;
  if (traits.organizationId) {
    return database().organization.findUniqueOrThrow({ where: { id: traits.organizationId } });
  }
  const isDirectRegistration = traits.isDirect ?? false;
  return createOrganization({ supervisoryUnitId: isDirectRegistration ? null : unit, isDirectRegistration });
}

async function predecessorFor(kind: RegistrationKind, traits: RegistrationTraits) {
  if (kind !== "upgrade") return null;
  return traits.predecessorId ?? (await createOrganization({ kind: "communityOrganization" })).id;
}

async function writeDocuments(caseId: string, kind: RegistrationKind, answers: Answers, by: string) {
  const documents: Record<string, string[]> = {};
  for (const { key, isRequired } of materialsOf(kind, answers)) {
    if (!isRequired) continue;
    const file = await createStoredFile(by, `${key}.pdf`);
    await database().caseDocument.create({
      data: { caseId, material: key, fileId: file.id, addedById: by },
    });
    documents[key] = [file.id];
  }
  return documents;
}

async function clockOf(kind: RegistrationKind, status: RegistrationStatus, since: CalendarDate) {
  const key = limitOf(status, kind);
  if (key === null) return {};
  const { value, unit, basis } = await getRuleInForce(key, since);
  const limitUnit = unit as "days" | "workingDays" | "months";
  const clock = {
    clockStartedOn: since,
    limitValue: value,
    limitUnit,
    limitBasis: basis,
    extendedBy: 0,
  };
  const due = status === "paused" ? null : dueOn(clock, [], await getWorkingCalendar());
  return { ...clock, clockStartedOn: toDatabaseDate(since), dueOn: due && toDatabaseDate(due) };
}

/** As the tables hold answers: identity numbers are never in clear there. */
const sealed = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, sealAnswers(key as SectionKey, value, {})]),
  );

/**
 * A believable case in any status, written straight into the tables: applicant, sections, documents, what was sent in,
 * who examined and decided. It records no events and issues no letters.
 */
export async function createRegistration(traits: RegistrationTraits = {}) {
  serial += 1;
  const { kind = "establishment", status = "submitted", since = dateInShanghai(new Date()) } = traits;
  await createPlaces();
  const unit = traits.isDirect ? null : (traits.supervisoryUnitId ?? (await ensureSupervisoryUnit()));
  const organization = await organizationFor(kind, traits, unit);
  const predecessorId = await predecessorFor(kind, traits);
  const applicant =
    traits.applicant ??
    (await makePerson(
      organization ? "organizationOperator" : "resident",
      organization ? { organizationId: organization.id } : {},
    ));
  const title =
    traits.title ??
    organization?.name ??
    (kind === "communityFiling" ? `普雄居委会第${serial}互助小组` : makeName(serial));
  const needsUnit = kindTraits[kind].needsConsent;
  const supervisoryUnitId = needsUnit ? (organization ? organization.supervisoryUnitId : unit) : null;
  const isDirect = traits.isDirect ?? organization?.isDirectRegistration ?? false;
  const place = { subdistrictCode, communityCode, supervisoryUnitId, isDirect };
  const answers = sealed(traits.answers ?? answersFor(kind, { serial, today: since, title, ...place }));
  const stations = stationsOf(kind, status);
  const begun = startOfDayInShanghai(since);
  const now = new Date(begun.getTime() + 10 * 3_600_000);
  const number = stations.submitted ? `PT-${since.slice(0, 4)}-9${String(serial).padStart(5, "0")}` : null;
  const { sortKey: _, ...keys } = searchKeysOf({
    name: title,
    formerNames: [],
    legalRepresentativeName: applicant.name,
    filingNumber: number,
  });
  const { authority } = kindTraits[kind];
  const row = await database().case.create({
    data: {
      number,
      procedure: "registration",
      kind,
      status,
      waitsFor: waitsFor(status, authority),
      authority,
      title,
      organizationId: organization?.id ?? null,
      organizationKind: kindApplied(kind, answers, organization?.kind ?? null),
      subdistrictCode: organization?.subdistrictCode ?? subdistrictCode,
      supervisoryUnitId,
      isDirect,
      createdById: applicant.accountId,
      createdByName: applicant.name,
      createdAt: addDaysTo(now, -20),
      submittedAt: stations.submitted ? addDaysTo(now, -10) : null,
      acceptedAt: stations.accepted ? now : null,
      correctionNotifiedAt: status === "correcting" ? now : null,
      ...(await clockOf(kind, status, since)),
      outcome: stations.decided ? status : null,
      decidedAt: stations.decided ? now : null,
      daysTaken: stations.decided ? 0 : null,
      closedAt: isClosed(status) ? now : null,
      ...keys,
      participants: { create: { accountId: applicant.accountId } },
      sections: {
        create: Object.entries(answers).map(([key, value]) => ({
          key,
          answers: value,
          savedById: applicant.accountId,
          savedByName: applicant.name,
        })),
      },
      ...traceOf(status, since, now),
      ...traits.columns,
    },
  });
  await database().registration.create({
    data: { caseId: row.id, predecessorId, ...stations.columns(now), ...traits.registration },
  });
  const documents = traits.withoutDocuments
    ? {}
    : await writeDocuments(row.id, kind, answers, applicant.accountId);
  if (stations.submitted) {
    await database().caseSubmission.create({
      data: {
        caseId: row.id,
        ordinal: 1,
        answers: answers as Prisma.InputJsonObject,
        documents,
        submittedById: applicant.accountId,
        submittedByName: applicant.name,
        submittedAt: addDaysTo(now, -10),
      },
    });
  }
  return { ...row, kind, status, applicant, answers, documents };
}

const addDaysTo = (moment: Date, days: number) => {
  const day = addDays(dateInShanghai(moment), days);
  return new Date(startOfDayInShanghai(day).getTime() + 10 * 3_600_000);
};

/** The officers and offices that handle cases of the factory: each at the desk its cases reach. */
export async function makeOffices(supervisoryUnitId?: string) {
  await createPlaces();
  const unit = supervisoryUnitId ?? (await ensureSupervisoryUnit());
  return {
    centerStaff: await makePerson("centerStaff", { subdistrictCode }),
    centerHead: await makePerson("centerHead", { subdistrictCode }),
    supervisoryReviewer: await makePerson("supervisoryReviewer", { supervisoryUnitId: unit }),
    officer: await makePerson("registrationOfficer"),
    colleague: await makePerson("registrationOfficer"),
    approver: await makePerson("approver"),
  };
}
