import { isApplicant } from "@/lib/domain/cases/policy";
import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { getRegistration } from "../../queries/registration";
import { isWritable, writableStatuses } from "../../rules";
import { fittingAnswers, sealAnswers } from "../identities/rules";
import { caseFactsOf } from "../queries/case-facts";
import { judgedSection } from "../queries/completeness";
import { sectionsOf } from "../rules";
import { type SectionAnswers, type SectionKey, sectionAnswersSchema } from "../schema";
import { sectionSaveSchema } from "../writing/schema";

type Writing = {
  caseId: string;
  key: SectionKey;
  answers: SectionAnswers;
  savedAt: Date;
  savedById: string;
  savedByName: string;
};

/** Writes over the version that was read. Throws Refusal when somebody else wrote in between. */
async function writeOver(tx: Transaction, version: number, { caseId, key, ...writing }: Writing) {
  const { count } =
    version === 0
      ? await tx.caseSection.createMany({ data: [{ caseId, key, ...writing }], skipDuplicates: true })
      : await tx.caseSection.updateMany({
          where: { caseId, key, version },
          data: { ...writing, version: version + 1 },
        });
  if (count === 0) throw new Refusal("applications.changedElsewhere");
}

/** What the case says of itself follows what is written, and whoever sends it in meanwhile reads it anew. */
async function updateCase(tx: Transaction, caseId: string, facts: Prisma.CaseUncheckedUpdateManyInput) {
  const { count } = await tx.case.updateMany({
    where: { id: caseId, status: { in: [...writableStatuses] } },
    data: { ...facts, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("applications.notWritable");
}

/**
 * Keeps one section as typed; nothing is judged, and identity numbers are sealed. `issues` tell why it could
 * not be sent in as it is. Throws Refusal "applications.changedElsewhere" when the section was saved since `version` was read,
 * unless with the same answers, and "applications.notWritable" once the application is out of the applicant's hands.
 */
export const saveSection = command(sectionSaveSchema, async ({ actor, tx, now }, input) => {
  const { id, section } = input;
  const registration = await getRegistration(actor, id, tx);
  const { kind } = registration;
  if (!isApplicant(actor, registration) || actor.accountId === null) throw new Forbidden();
  if (!sectionsOf(kind).includes(section)) throw new NotFound();
  if (!isWritable(registration.status)) throw new Refusal("applications.notWritable");
  const stored = await tx.caseSection.findUnique({ where: { caseId_key: { caseId: id, key: section } } });
  const before = sectionAnswersSchema.parse(stored?.answers ?? {});
  const answers = sealAnswers(section, fittingAnswers(section, input.answers), before);
  const { state, issues } = judgedSection(section, answers);
  const judged = { isComplete: state === "complete", issues };
  if (stored && isSame(answers, before)) {
    return { id, section, kind, version: stored.version, savedAt: stored.savedAt, ...judged };
  }
  if ((stored?.version ?? 0) !== input.version) throw new Refusal("applications.changedElsewhere");
  await updateCase(tx, id, await caseFactsOf(tx, registration, section, answers));
  await writeOver(tx, input.version, {
    caseId: id,
    key: section,
    answers,
    savedAt: now,
    savedById: actor.accountId,
    savedByName: actor.name,
  });
  return { id, section, kind, version: input.version + 1, savedAt: now, ...judged };
});

const inOrder = (answers: SectionAnswers) =>
  JSON.stringify(
    Object.entries(answers).sort(([left], [right]) => (left < right ? -1 : 1)),
    (_, value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
  );
const isSame = (one: SectionAnswers, other: SectionAnswers) => inOrder(one) === inOrder(other);
