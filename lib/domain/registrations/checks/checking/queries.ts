import { type OrganizationKind, sectors } from "@/lib/domain/organizations/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import type { Transaction } from "@/lib/platform/db/client";
import { unsealedAnswers } from "../../application/identities/rules";
import { kindApplied, sectionsOf } from "../../application/rules";
import type { Answers } from "../../application/schema";
import type { RegistrationCase } from "../../queries/registration";
import type { NameApplicant } from "../names/queries";
import { typedSection } from "../typed/rules";

/** What the checks need to know of a case. */
export type CheckedRegistration = Pick<
  RegistrationCase,
  | "id"
  | "kind"
  | "status"
  | "organizationId"
  | "organizationKind"
  | "predecessorId"
  | "nameCaseId"
  | "submittedAt"
>;

/** One application while it is checked. */
export type Checking = {
  actor: Actor;
  registration: CheckedRegistration;
  answers: Answers;
  /** Kind of the organization; null while it is not said. */
  kind: OrganizationKind | null;
  applicant: NameApplicant | null;
  organization: Awaited<ReturnType<typeof entryOf>>;
  /** The day to which limits are reckoned: of the application, once it is sent in. */
  appliedOn: CalendarDate;
  /** The day to which everything else is reckoned, and on which the register is asked. */
  today: CalendarDate;
  tx: Transaction;
};

const entryOf = (id: string | null, tx: Transaction) =>
  id === null ? Promise.resolve(null) : tx.organization.findUnique({ where: { id } });

const clear = (registration: CheckedRegistration, answers: Answers): Answers =>
  Object.fromEntries(
    sectionsOf(registration.kind).map((key) => [key, unsealedAnswers(key, answers[key] ?? {})]),
  );

const sectorOf = (typed: string | null) => sectors.find((sector) => sector === typed) ?? null;

/** Gathers what the checks of an application ask about: its answers in clear, whom it is about, and the days that count. */
export async function readApplication(
  actor: Actor,
  registration: CheckedRegistration,
  answers: Answers,
  today: CalendarDate,
  tx: Transaction,
): Promise<Checking> {
  const { id, organizationId, predecessorId, nameCaseId, submittedAt } = registration;
  const organization = await entryOf(organizationId, tx);
  const kind = kindApplied(registration.kind, answers, organization?.kind ?? registration.organizationKind);
  const applicant = kind && {
    kind,
    sector: organization?.sector ?? sectorOf(typedSection(answers, "name").text("sector")),
    ownIds: [organizationId, predecessorId].filter((one) => one !== null),
    ownCaseIds: [id, nameCaseId].filter((one) => one !== null),
  };
  return {
    actor,
    registration,
    answers: clear(registration, answers),
    kind,
    applicant,
    organization,
    appliedOn: submittedAt ? dateInShanghai(submittedAt) : today,
    today,
    tx,
  };
}
