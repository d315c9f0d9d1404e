import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { listKeptDocuments } from "@/lib/domain/cases/queries/documents";
import { addDocument } from "@/lib/domain/registrations/application/commands/add-document";
import { removeDocument } from "@/lib/domain/registrations/application/commands/remove-document";
import { mostDocuments } from "@/lib/domain/registrations/application/writing/schema";
import { database } from "@/lib/platform/db/client";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { makePerson } from "@/tests/factories/accounts";
import { refusal } from "@/tests/factories/refusals";
import { createRegistration, makeOffices } from "@/tests/factories/registrations";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const scan = (id: string, material = "charterDraft", content: Buffer = png) => ({
  id,
  material,
  name: "章程.png",
  stream: Readable.from([content], { objectMode: false }),
});
const draft = () => createRegistration({ status: "draft", withoutDocuments: true });

let stranger: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  stranger = await makePerson("resident");
});

describe("papers of an application", () => {
  it("are kept by material and can be taken out again", async () => {
    const { id, applicant } = await draft();
    const added = await addDocument(applicant, scan(id));
    expect(await listKeptDocuments(id)).toMatchObject([
      { id: added.id, material: "charterDraft", file: { kind: "png" } },
    ]);
    expect(await removeDocument(applicant, { id, documentId: added.id })).toEqual({
      id,
      material: "charterDraft",
    });
    expect(await listKeptDocuments(id)).toEqual([]);
    await expect(removeDocument(applicant, { id, documentId: added.id })).rejects.toThrow(NotFound);
    expect(await database().caseDocument.count({ where: { caseId: id } })).toBe(1);
  });

  it("are refused where they are not asked for, not what they seem, or too many", async () => {
    const { id, applicant } = await draft();
    await expect(addDocument(applicant, scan(id, "liquidationReport"))).rejects.toThrow(NotFound);
    await expect(addDocument(applicant, scan(id, "anything"))).rejects.toThrow(NotFound);
    await expect(addDocument(applicant, scan(id, "charterDraft", Buffer.from("<html>")))).rejects.toThrow(
      "storage.",
    );
    for (let at = 0; at < mostDocuments; at += 1) await addDocument(applicant, scan(id));
    await expect(addDocument(applicant, scan(id))).rejects.toEqual(
      refusal("applications.tooManyDocuments", { limit: mostDocuments }),
    );
  });

  it("are the applicant's matter, and only while it is their turn", async () => {
    const { id } = await draft();
    await expect(addDocument(stranger, scan(id))).rejects.toThrow(NotFound);
    const sent = await createRegistration({ status: "accepted" });
    const { officer } = await makeOffices();
    await expect(addDocument(officer, scan(sent.id))).rejects.toThrow(Forbidden);
    await expect(addDocument(sent.applicant, scan(sent.id))).rejects.toEqual(
      refusal("applications.notWritable"),
    );
    const [document] = await listKeptDocuments(sent.id);
    await expect(
      removeDocument(sent.applicant, { id: sent.id, documentId: document?.id ?? "" }),
    ).rejects.toEqual(refusal("applications.notWritable"));
  });
});
