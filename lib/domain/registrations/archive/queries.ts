import { listSubmissions } from "@/lib/domain/cases/queries/submissions";
import { type Actor, system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import type { Say } from "@/lib/platform/i18n/say";
import type { StoredFile } from "@/lib/platform/storage/store-file";
import { letterContentSchema } from "../../cases/letters/schema";
import { isApplicant, officeOf } from "../../cases/policy";
import { getCase } from "../../cases/queries/case";
import { type Answers, answersSchema, sectionFields } from "../application/schema";
import { getRegistration, type RegistrationCase } from "../queries/registration";
import { toldAnswers } from "./answers/rules";
import type { CaseRecord, ToldStep } from "./schema";

const fileColumns = { id: true, sha256: true, name: true, kind: true, size: true } as const;

/** Names of the places and offices that answers refer to. */
async function namesIn(every: readonly Answers[]): Promise<Map<string, string>> {
  const texts = new Set<string>();
  for (const answers of every) {
    for (const [section, fields] of Object.entries(sectionFields)) {
      for (const [field, traits] of Object.entries(fields)) {
        const typed = answers[section as keyof Answers]?.[field];
        if (traits.type === "reference" && typeof typed === "string" && typed) texts.add(typed);
      }
    }
  }
  const keys = [...texts];
  const codes = { where: { code: { in: keys } }, select: { code: true, name: true } };
  const ids = keys.filter((key) => key.includes("-"));
  const [subdistricts, communities, units] = await Promise.all([
    database().subdistrict.findMany(codes),
    database().community.findMany(codes),
    database().supervisoryUnit.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  ]);
  return new Map([
    ...[...subdistricts, ...communities].map(({ code, name }) => [code, name] as const),
    ...units.map(({ id, name }) => [id, name] as const),
  ]);
}

/** What the offices did and told the applicant. Internal opinions, notes and recommendations stay with the offices. */
function stepsOf(registration: RegistrationCase, say: Say): ToldStep[] {
  const step = (at: Date | null, key: string, remark: string | null = ""): ToldStep[] =>
    at
      ? [{ on: dateInShanghai(at), step: say(`registrations.archive.did.${key}`), remark: remark ?? "" }]
      : [];
  const pauses = registration.pauses.flatMap(({ from, until, reason, remark, finding }): ToldStep[] => [
    {
      on: from,
      step: say("registrations.archive.did.paused"),
      remark: `${say(`registrations.pauseReasons.${reason}`)}：${remark}`,
    },
    ...(until ? [{ on: until, step: say("registrations.archive.did.resumed"), remark: finding ?? "" }] : []),
  ]);
  const { status, closedAt, decisionReason } = registration;
  const ending: ToldStep[] = closedAt
    ? [
        {
          on: dateInShanghai(closedAt),
          step: say(`registrations.statuses.${status}`),
          remark: decisionReason ?? "",
        },
      ]
    : [];
  return [
    ...step(registration.submittedAt, "submitted"),
    ...step(registration.preCheckedAt, "preChecked", registration.preCheckRemark),
    ...step(registration.consentedAt, "consented", registration.consentRemark),
    ...step(registration.acceptedAt, "accepted"),
    ...pauses,
    ...step(registration.reviewedAt, "reviewed"),
    ...ending,
  ];
}

/** A case that has ended with everything that its file binds; null while it goes on or before it was ever sent in. */
export async function getClosedCase(caseId: string, say: Say) {
  const registration = await getRegistration(system, caseId);
  const { closedAt, submittedAt, acceptedAt, number, kind, title, status } = registration;
  if (!closedAt || !submittedAt || number === null) return null;
  const sent = await listSubmissions(caseId);
  const answers = sent.map((submission) => answersSchema.parse(submission.answers));
  const names = await namesIn(answers);
  const record: CaseRecord = {
    number,
    kind,
    title,
    applicant: registration.createdByName,
    status,
    submittedOn: dateInShanghai(submittedAt),
    acceptedOn: acceptedAt && dateInShanghai(acceptedAt),
    closedOn: dateInShanghai(closedAt),
    closedAt,
    submissions: sent.map(({ ordinal, submittedAt: at, submittedByName }, index) => ({
      ordinal,
      on: dateInShanghai(at),
      by: submittedByName,
      answers: toldAnswers(kind, answers[index] ?? {}, names, say),
    })),
    steps: stepsOf(registration, say),
  };
  const letters = await database().caseLetter.findMany({ where: { caseId }, orderBy: { issuedAt: "asc" } });
  return {
    record,
    archiveFileId: registration.archiveFileId,
    letters: letters.map(({ number, issuedAt, content }) => ({
      number,
      issuedAt,
      issuedOn: dateInShanghai(issuedAt),
      content: letterContentSchema.parse(content),
    })),
    papers: await papersOf(registration, sent.at(-1)?.documents),
  };
}

/** The papers of the last submission by material, and the consent on paper. */
async function papersOf({ consentFileId }: RegistrationCase, documents: unknown) {
  const byMaterial = Object.entries((documents ?? {}) as Record<string, string[]>);
  const wanted = byMaterial.flatMap(([material, ids]) => ids.map((id) => ({ material, id })));
  if (consentFileId) wanted.push({ material: "supervisoryConsent", id: consentFileId });
  const files = await database().storedFile.findMany({
    where: { id: { in: wanted.map(({ id }) => id) } },
    select: fileColumns,
  });
  return wanted.flatMap(({ material, id }) => {
    const file = files.find((one) => one.id === id);
    return file ? [{ material, file }] : [];
  });
}

/** The file of a case as one PDF, for its applicants and the offices that handle it. Throws NotFound. */
export async function findArchiveFile(actor: Actor, caseId: string): Promise<StoredFile> {
  const file = await getCase(actor, caseId);
  const isParty = isApplicant(actor, file) || officeOf(actor, file) !== null;
  const stored =
    isParty && file.archiveFileId
      ? await database().storedFile.findUnique({ where: { id: file.archiveFileId }, select: fileColumns })
      : null;
  if (!stored) throw new NotFound();
  return { ...stored, kind: "pdf" };
}
