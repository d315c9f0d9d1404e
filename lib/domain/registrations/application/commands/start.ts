import { z } from "zod";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import type { Organization } from "@/lib/platform/db/generated/client";
import { FieldProblem, Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf, caseSearchKeys } from "../../../cases/rules";
import { filingNumberSchema } from "../../../organizations/schema";
import { registrationEvents } from "../../events";
import { findOpenDraft, findUnderWay } from "../../queries/applications";
import { getRegistration, type RegistrationCase } from "../../queries/registration";
import { kindTraits } from "../../rules";
import { type RegistrationKind, registrationKinds } from "../../schema";
import { fits, hasParticipants, mayStart } from "../policy";
import { findEarlierAnswers, findReservedName, getAnswersFromRegister } from "../prefill/queries";
import { answersFromApplicant } from "../prefill/rules";
import { caseFactsOf } from "../queries/case-facts";
import { sectionsOf } from "../rules";
import type { Answers } from "../schema";

const blank = (value: unknown) => (value === "" ? undefined : value);

const startSchema = z.object({
  kind: z.enum(registrationKinds),
  /** Of the organization that applies; its people need not name it. */
  organizationId: z.preprocess(blank, z.uuid().optional()),
  /** The filed organization that rises into the register, by its id or by its filing number. */
  predecessorId: z.preprocess(blank, z.uuid().optional()),
  filingNumber: z.preprocess(blank, filingNumberSchema.optional()),
  /** An earlier case of one's own, to begin with what was sent in then. */
  earlierId: z.preprocess(blank, z.uuid().optional()),
  /** Begins another although a draft of the same kind is open. */
  isAnother: z
    .union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")])
    .default(false),
});
type Wish = z.output<typeof startSchema>;

/** The organization that applies, which must be the one at whose desk the actor sits. */
async function applyingOrganization(actor: Actor, { kind, organizationId }: Wish, tx: Transaction) {
  if (kindTraits[kind].applicant !== "organization") return null;
  if (organizationId && organizationId !== actor.organizationId) throw new Forbidden();
  const entry = await tx.organization.findUnique({ where: { id: actor.organizationId ?? "" } });
  if (!entry) throw new NotFound();
  return fitting(kind, entry);
}

async function risingOrganization({ kind, predecessorId, filingNumber }: Wish, tx: Transaction) {
  if (kind !== "upgrade") return null;
  if (!predecessorId && !filingNumber) {
    throw new FieldProblem("filingNumber", "platform.problems.required");
  }
  const entry = await tx.organization.findFirst({
    where: predecessorId ? { id: predecessorId } : { filingNumber },
  });
  if (!entry) throw new FieldProblem("filingNumber", "applications.problems.noSuchFiling");
  return fitting(kind, entry);
}

function fitting(kind: RegistrationKind, entry: Organization): Organization {
  const verdict = fits(kind, entry);
  if (verdict !== true) throw new Refusal(`applications.${verdict}`, { name: entry.name });
  return entry;
}

/** What is known before anything is typed; what was sent in earlier wins over the register. */
async function knownAnswers(
  actor: Actor,
  wish: Wish,
  { about, nameCaseId }: { about: Organization | null; nameCaseId: string | null },
  tx: Transaction,
): Promise<Answers> {
  const { loginName } = await tx.account.findUniqueOrThrow({ where: { id: actor.accountId ?? "" } });
  const { name, subdistrictCode } = actor;
  const earlier = wish.earlierId ? await findEarlierAnswers(actor, wish.earlierId, [wish.kind], tx) : null;
  if (wish.earlierId && earlier === null) throw new NotFound();
  return {
    ...answersFromApplicant(wish.kind, { name, loginName, subdistrictCode }),
    ...(about && (await getAnswersFromRegister(wish.kind, about, tx))),
    ...(nameCaseId && (await findEarlierAnswers(actor, nameCaseId, ["nameCheck"], tx))),
    ...earlier,
  };
}

/** Keeps what is known as if it had been typed, with what it says about the case itself. */
async function keepAnswers(tx: Transaction, actor: Actor, registration: RegistrationCase, answers: Answers) {
  const { id: caseId, kind } = registration;
  const saved = { savedById: actor.accountId ?? "", savedByName: actor.name };
  for (const key of sectionsOf(kind)) {
    const known = answers[key];
    if (!known || Object.keys(known).length === 0) continue;
    await tx.caseSection.create({ data: { caseId, key, answers: known, ...saved } });
    await tx.case.update({ where: { id: caseId }, data: await caseFactsOf(tx, registration, key, known) });
  }
}

async function nameReservedFor(actor: Actor, kind: RegistrationKind, today: CalendarDate, tx: Transaction) {
  return kind === "establishment" ? findReservedName(actor, today, tx) : null;
}

type Origin = { organization: Organization | null; predecessor: Organization | null; nameCaseId?: string };

async function openCase(
  tx: Transaction,
  actor: Actor,
  kind: RegistrationKind,
  { organization, predecessor, nameCaseId }: Origin,
): Promise<string> {
  const isForNeighbors = kind === "communityFiling" && deskOf(actor.role) === "center";
  const about = organization ?? predecessor;
  const title = about?.name ?? "";
  const accountId = actor.accountId ?? "";
  const { id } = await tx.case.create({
    data: {
      procedure: "registration",
      kind,
      authority: kindTraits[kind].authority,
      title,
      ...caseSearchKeys({ title, number: null, createdByName: actor.name }),
      organizationId: organization?.id ?? null,
      organizationKind: kind === "communityFiling" ? "communityOrganization" : organization?.kind,
      subdistrictCode: about?.subdistrictCode ?? (isForNeighbors ? actor.subdistrictCode : null),
      supervisoryUnitId: organization?.supervisoryUnitId ?? null,
      isDirect: organization?.isDirectRegistration ?? false,
      createdById: accountId,
      createdByName: actor.name,
      registration: { create: { predecessorId: predecessor?.id, nameCaseId } },
      ...(hasParticipants(kind) && !isForNeighbors && { participants: { create: { accountId } } }),
    },
  });
  return id;
}

/**
 * Begins an application, filled in with what the register, an approved name check or an earlier case already says.
 * Refuses an organization that the kind does not fit, one that has such an application under way, and offers an open
 * draft of the same kind before it makes another.
 */
export const startRegistration = command(startSchema, async ({ actor, tx, today }, wish) => {
  const { kind } = wish;
  if (!mayStart(actor, kind) || actor.accountId === null) throw new Forbidden();
  const organization = await applyingOrganization(actor, wish, tx);
  const predecessor = await risingOrganization(wish, tx);
  const about = organization ?? predecessor;
  const underWay = about && (await findUnderWay(kind, about.id, tx));
  if (underWay) throw new Refusal("applications.underWay", { number: underWay.number ?? "" });
  const draft = wish.isAnother ? null : await findOpenDraft(actor, kind, organization?.id ?? null, tx);
  if (draft) throw new Refusal("applications.draftOpen");
  const reserved = await nameReservedFor(actor, kind, today, tx);
  const answers = await knownAnswers(actor, wish, { about, nameCaseId: reserved?.caseId ?? null }, tx);
  const id = await openCase(tx, actor, kind, { organization, predecessor, nameCaseId: reserved?.caseId });
  await keepAnswers(tx, actor, await getRegistration(actor, id, tx), answers);
  await record(
    tx,
    actor,
    registrationEvents.drafted(id, caseDetailsOf(await getRegistration(actor, id, tx))),
  );
  return { id };
});
