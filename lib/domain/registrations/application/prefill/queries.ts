import { particularsOf } from "@/lib/domain/organizations/queries/particulars";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Organization } from "@/lib/platform/db/generated/client";
import { applicationsVisibleTo } from "../../policy";
import type { RegistrationKind } from "../../schema";
import { sealFromRegister } from "../identities/rules";
import { type Answers, answersSchema } from "../schema";
import { answersFromRegister, type OfficeOnRegister } from "./rules";

async function listPresentOffices(organizationId: string, tx: Transaction): Promise<OfficeOnRegister[]> {
  const offices = await tx.office.findMany({
    where: { organizationId, endedOn: null },
    include: { person: { select: { name: true, identityNumber: true } } },
    orderBy: [{ title: "asc" }, { startedOn: "asc" }, { id: "asc" }],
    take: 40,
  });
  return offices.map(({ person, title, termEndsOn }) => ({
    name: person.name,
    title,
    termEndsOn: termEndsOn && fromDatabaseDate(termEndsOn),
    sealedIdentity: sealFromRegister(person.identityNumber),
  }));
}

/** What the register knows of an application about this entry. Identity numbers go only to the organization itself. */
export async function getAnswersFromRegister(
  kind: RegistrationKind,
  entry: Organization,
  tx: Transaction = database(),
): Promise<Answers> {
  const offices = kind === "officerFiling" ? await listPresentOffices(entry.id, tx) : [];
  return answersFromRegister(kind, particularsOf(entry), offices);
}

/** The name kept free for this applicant by an approved name check that no application has used yet; null without one. */
export async function findReservedName(actor: Actor, today: CalendarDate, tx: Transaction = database()) {
  const reserved = await tx.registration.findFirst({
    where: {
      nameReservedUntil: { gte: toDatabaseDate(today) },
      case: { AND: [applicationsVisibleTo(actor), { kind: "nameCheck", status: "approved" }] },
    },
    orderBy: { nameReservedUntil: "desc" },
    select: { caseId: true, nameReservedUntil: true, case: { select: { title: true, number: true } } },
  });
  if (!reserved?.nameReservedUntil) return null;
  const used = await tx.registration.count({
    where: { nameCaseId: reserved.caseId, case: { status: { not: "discarded" } } },
  });
  const { caseId, nameReservedUntil } = reserved;
  return used > 0 ? null : { ...reserved.case, caseId, until: fromDatabaseDate(nameReservedUntil) };
}

/** What was sent in with an earlier case of one's own, to apply again with; null where there is none such. */
export async function findEarlierAnswers(
  actor: Actor,
  caseId: string,
  kinds: readonly RegistrationKind[],
  tx: Transaction = database(),
): Promise<Answers | null> {
  const last = await tx.caseSubmission.findFirst({
    where: { case: { AND: [applicationsVisibleTo(actor), { id: caseId, kind: { in: [...kinds] } }] } },
    orderBy: { ordinal: "desc" },
  });
  return last && answersSchema.parse(last.answers);
}
