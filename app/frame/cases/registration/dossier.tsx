import { getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { MachineChecks } from "@/components/registrations/machine-checks";
import { handlesCase } from "@/lib/domain/cases/policy";
import { listCorrections } from "@/lib/domain/cases/queries/corrections";
import { listDocuments } from "@/lib/domain/cases/queries/documents";
import { listSubmissions } from "@/lib/domain/cases/queries/submissions";
import { materialsOf, sectionsOf } from "@/lib/domain/registrations/application/rules";
import { answersSchema } from "@/lib/domain/registrations/application/schema";
import { checkRegistration } from "@/lib/domain/registrations/checks/queries";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import { dateInShanghai } from "@/lib/platform/clock";
import type { CaseContext } from "../procedure";
import { answerWords } from "./answer-words";
import { DossierSection } from "./dossier-section";
import { registeredWords } from "./registered";
import { SubmissionLine } from "./submission-line";

type DossierProps = {
  context: CaseContext;
  registration: RegistrationCase;
  /** The reader may ask for corrections now: every field can be ticked. */
  mayCorrect: boolean;
};

const fileIdsOf = (documents: unknown): Set<string> =>
  new Set(Object.values(documents as Record<string, string[]>).flat());

/** What was handed in, section by section, with the documents that prove it and what changed since the last time. */
export async function Dossier({ context, registration, mayCorrect }: DossierProps) {
  const { actor, file, today } = context;
  const [submissions, documents, corrections, words, t] = await Promise.all([
    listSubmissions(file.id),
    listDocuments(file.id),
    listCorrections(file.id),
    answerWords(),
    getTranslations("cases"),
  ]);
  const last = submissions.at(-1);
  if (!last) return null;
  const earlier = submissions.at(-2);
  const now = answersSchema.parse(last.answers);
  const past = earlier ? answersSchema.parse(earlier.answers) : null;
  const sent = fileIdsOf(last.documents);
  const sentBefore = earlier ? fileIdsOf(earlier.documents) : null;
  const registered = await registeredWords(actor, registration, words);
  const decidedOn = file.decidedAt && dateInShanghai(file.decidedAt);
  const checks = decidedOn === null ? await checkRegistration(actor, registration, now, today) : null;
  const shown = documents.map((document) => ({
    ...document,
    isSent: sent.has(document.fileId),
    isNew: sentBefore !== null && sent.has(document.fileId) && !sentBefore.has(document.fileId),
    isDropped:
      !sent.has(document.fileId) && submissions.some((one) => fileIdsOf(one.documents).has(document.fileId)),
  }));
  const materials = materialsOf(registration.kind, now);
  return (
    <>
      <SubmissionLine submissions={submissions} />
      {checks && (
        <Section title={t("checks")} compact>
          <MachineChecks checks={checks} compact />
        </Section>
      )}
      {sectionsOf(registration.kind).map((section) => (
        <DossierSection
          key={section}
          caseId={file.id}
          section={section}
          answers={{ now, past }}
          words={words}
          registered={section === "changes" ? registered : new Map()}
          materials={materials.filter(({ proves }) => proves === section)}
          documents={shown}
          corrections={corrections}
          mayReveal={handlesCase(actor, file)}
          mayCorrect={mayCorrect}
        />
      ))}
    </>
  );
}
