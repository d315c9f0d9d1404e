import { beforeAll, describe, expect, it } from "vitest";
import { getCase } from "@/lib/domain/cases/queries/case";
import { findDocumentFile } from "@/lib/domain/cases/queries/documents";
import { listTimeline } from "@/lib/domain/cases/queries/timeline";
import { revealIdentity } from "@/lib/domain/registrations/application/commands/reveal-identity";
import { sealAnswers } from "@/lib/domain/registrations/application/identities/rules";
import type { Answers, SectionKey } from "@/lib/domain/registrations/application/schema";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { forbidden, notFound } from "@/tests/factories/refusals";
import { makeIdentityNumber } from "@/tests/factories/registration-answers";
import { createRegistration, createStoredFile, makeOffices } from "@/tests/factories/registrations";

let offices: Awaited<ReturnType<typeof makeOffices>>;

beforeAll(async () => {
  offices = await makeOffices();
});

const number = makeIdentityNumber(77);

/** A case whose first officer has the number above, sealed as the application keeps it. */
async function withSealedNumber() {
  const made = await createRegistration({ status: "accepted" });
  const answers: Answers = {
    ...made.answers,
    officers: { officers: [{ name: "赵敏", identityNumber: number }] },
  };
  const sealed = Object.entries(answers).map(([key, typed]) => [
    key,
    sealAnswers(key as SectionKey, typed, {}),
  ]);
  await database().caseSubmission.updateMany({
    where: { caseId: made.id },
    data: { answers: Object.fromEntries(sealed) },
  });
  return made;
}

const place = "officers.officers.0.identityNumber";

describe("an identity number", () => {
  it("is shown to an officer of the case, which is recorded without the number", async () => {
    const { id, applicant } = await withSealedNumber();
    await expect(revealIdentity(offices.officer, { id, place })).resolves.toEqual({ id, number });
    const event = await database().event.findFirstOrThrow({
      where: { verb: "case.identityRevealed", subjectId: id },
    });
    expect(event).toMatchObject({ actorId: offices.officer.accountId, details: { field: place } });
    expect(JSON.stringify(event.details)).not.toContain(number);
    const seen = await listTimeline(applicant, await getCase(applicant, id), {
      subjectType: "registration",
      internalVerbs: [],
    });
    expect(seen).toEqual([]);
  });

  it("is shown to nobody else, and nothing is recorded then", async () => {
    const { id, applicant } = await withSealedNumber();
    for (const actor of [applicant, await makePerson("leader"), await makePerson("auditor")]) {
      await expect(revealIdentity(actor, { id, place })).rejects.toEqual(forbidden);
    }
    const stranger = await makePerson("centerStaff", { subdistrictCode: "310107014" });
    await expect(revealIdentity(stranger, { id, place })).rejects.toEqual(notFound);
    expect(await database().event.count({ where: { verb: "case.identityRevealed", subjectId: id } })).toBe(0);
  });

  it.each(["officers.officers.0.phone", "officers.officers.9.identityNumber", "name.name", "nowhere.field"])(
    "does not stand at %s",
    async (wrong) => {
      const { id } = await withSealedNumber();
      await expect(revealIdentity(offices.officer, { id, place: wrong })).rejects.toEqual(notFound);
    },
  );
});

describe("documents", () => {
  it("are handed out once they were sent in", async () => {
    const { id, applicant } = await createRegistration({ status: "correcting" });
    const [sent] = await database().caseDocument.findMany({ where: { caseId: id } });
    const file = await createStoredFile(applicant.accountId, "草稿.pdf");
    const drafted = await database().caseDocument.create({
      data: { caseId: id, material: "charterDraft", fileId: file.id, addedById: applicant.accountId },
    });
    await expect(findDocumentFile(offices.officer, id, sent?.id ?? "")).resolves.toMatchObject({
      kind: "pdf",
    });
    await expect(findDocumentFile(offices.officer, id, drafted.id)).rejects.toEqual(notFound);
    await expect(findDocumentFile(applicant, id, drafted.id)).resolves.toMatchObject({ name: "草稿.pdf" });
    const stranger = await makePerson("resident");
    await expect(findDocumentFile(stranger, id, sent?.id ?? "")).rejects.toEqual(notFound);
  });
});
