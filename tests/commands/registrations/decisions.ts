import { approveRegistration } from "@/lib/domain/registrations/commands/approve";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import type { CommandOptions } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { createRegistration, makeOffices, type RegistrationTraits } from "@/tests/factories/registrations";

export const today = "2026-11-23";
/** Monday noon in Shanghai. */
export const at: CommandOptions = { now: new Date(`${today}T04:00:00Z`) };

let offices: ReturnType<typeof makeOffices> | undefined;

/** The same officers for every case of a file. */
export const officers = () => {
  offices ??= makeOffices();
  return offices;
};

/** Who decides cases of this kind. */
export async function decider(kind: RegistrationKind) {
  const { centerHead, approver } = await officers();
  return kind === "communityFiling" ? centerHead : approver;
}

/** A case that waits for its decision, and what came of its approval. */
export async function approved(kind: RegistrationKind, traits: RegistrationTraits = {}) {
  const created = await createRegistration({ since: "2026-11-09", ...traits, kind, status: "reviewed" });
  await approveRegistration(await decider(kind), { id: created.id }, at);
  return { created, ...(await outcomeOf(created.id)) };
}

/** Everything that a decision left behind. */
export async function outcomeOf(id: string) {
  const file = await database().case.findUniqueOrThrow({
    where: { id },
    include: { registration: true, letters: true, certificates: true },
  });
  const { organizationId } = file;
  const of = { organizationId: organizationId ?? "00000000-0000-7000-8000-000000000000" };
  const [organization, offices, certificates, announcements, changes] = await Promise.all([
    database().organization.findUnique({ where: { id: of.organizationId } }),
    database().office.findMany({ where: of, include: { person: true }, orderBy: { title: "asc" } }),
    database().certificate.findMany({ where: of, orderBy: { createdAt: "asc" } }),
    database().announcement.findMany({ where: of }),
    database().registerChange.findMany({ where: of }),
  ]);
  const letters = file.letters.filter(({ kind }) => kind === "approval" || kind === "refusal");
  return { file, letters, organization, offices, certificates, announcements, changes };
}

/** What the record tells of a subject, in its order. */
export async function verbsOf(subjectId: string): Promise<string[]> {
  const events = await database().event.findMany({ where: { subjectId }, orderBy: { position: "asc" } });
  return events.map(({ verb }) => verb);
}
