import { Readable } from "node:stream";
import { acceptRegistration } from "@/lib/domain/registrations/commands/accept";
import { approveRegistration } from "@/lib/domain/registrations/commands/approve";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { storeFile } from "@/lib/platform/storage";
import { casesOf } from "./case-inputs";
import type { Cast } from "./cast";
import type { Example } from "./examples";

const nobody = "0198c0de-0000-7000-8000-000000000000";

/** A file that lies in the store, not only in the tables. */
async function makeFile(): Promise<string> {
  const stream = Readable.from([Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")]);
  const file = await storeFile(stream, { allow: ["pdf"], maxBytes: 1_000, name: "章程.pdf" });
  return (await database().storedFile.create({ data: file })).id;
}

/** A document of a case that can be opened. */
export async function furnishDocument(caseId: string) {
  const fileId = await makeFile();
  const { id, material } = await database().caseDocument.findFirstOrThrow({ where: { caseId } });
  await database().caseDocument.update({ where: { id }, data: { fileId } });
  return { documentId: id, fileId, material };
}

/** Gives a case everything that can be opened: a document that was sent in, a file beside a message, a letter, a bound file. */
export async function furnish(caseId: string, { officer }: { officer: Actor }) {
  const { documentId, fileId, material } = await furnishDocument(caseId);
  await database().caseSubmission.updateMany({
    where: { caseId },
    data: { documents: { [material]: [fileId] } },
  });
  const message = { caseId, fromApplicant: false, authorId: nobody, authorName: "陆晨", body: "请看附件。" };
  await database().caseMessage.create({ data: { ...message, fileId } });
  await database().case.update({ where: { id: caseId }, data: { archiveFileId: fileId } });
  await acceptRegistration(officer, { id: caseId });
  const letter = await database().caseLetter.findFirstOrThrow({ where: { caseId } });
  return { documentId, fileId, letterId: letter.id };
}

async function makeCertificate(cast: Cast) {
  const id = await casesOf(cast).ofSubject("reviewed", "certificateRenewal");
  await approveRegistration(cast.actors.approver, { id });
  return database().certificate.findFirstOrThrow({ where: { caseId: id } });
}

/** A record for every dynamic address about cases: all are of the subject organization. */
export async function makeCaseExamples(cast: Cast): Promise<Record<string, Example>> {
  const { ofSubject } = casesOf(cast);
  const draft = await ofSubject("draft");
  const id = await ofSubject("consented");
  const { documentId, fileId, letterId } = await furnish(id, cast.actors);
  const certificate = await makeCertificate(cast);
  const of = (caseId: string, more: Record<string, string> = {}): Example => ({
    own: { id: caseId, ...more },
    unknown: { ...Object.fromEntries(Object.keys(more).map((name) => [name, nobody])), id: nobody },
  });
  const missing = (name: string): Example => ({
    own: { id, letterId, documentId, fileId },
    unknown: { id, letterId, documentId, fileId, [name]: nobody },
  });
  return {
    "/applications/new/[kind]": { own: { kind: "establishment" }, unknown: { kind: "nothing" } },
    "/applications/[id]": of(id),
    "/applications/[id]/check": of(draft),
    "/applications/[id]/materials": of(draft),
    "/applications/[id]/receipt": of(id),
    "/applications/[id]/sections/[section]": of(draft, { section: "meeting" }),
    "/bureau/cases/[id]": of(id),
    "/center/cases/[id]": of(id),
    "/supervisory-unit/cases/[id]": of(id),
    "/cases/[id]": of(id),
    "/api/cases/[id]/attachments/[fileId]": missing("fileId"),
    "/api/cases/[id]/documents/[documentId]": missing("documentId"),
    "/api/cases/[id]/letters/[letterId]": missing("letterId"),
    "/api/cases/[id]/file": of(id),
    "/api/cases/[id]/uploads": of(id),
    "/api/applications/[id]/materials/[material]": of(draft, { material: "charterDraft" }),
    "/api/applications/[id]/sections/[section]": of(draft, { section: "meeting" }),
    "/api/certificates/[id]": of(certificate.id),
    "/api/guides/templates/[material]": {
      own: { material: "charterDraft" },
      unknown: { material: "nothing" },
    },
    "/verify/[code]": { own: { code: certificate.code }, unknown: { code: "XXXX-XXXX" } },
  };
}
