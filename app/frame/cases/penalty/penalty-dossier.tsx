import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { listDocuments } from "@/lib/domain/cases/queries/documents";
import type { Proceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import { listStatements } from "@/lib/domain/supervision/penalties/queries/statements";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { FileLinks } from "../complaint/file-links";
import { measureWords } from "./measure-words";
import { PenaltyDecision } from "./penalty-decision";
import { PenaltyHearing } from "./penalty-hearing";

type PenaltyDossierProps = {
  actor: Actor;
  proceeding: Proceeding;
  /** At the offices, where the case it came from can be opened, or at the organization's own desk. */
  path: "cases" | "applications";
};

const asParagraph = (text: string) => <p className="max-w-measure whitespace-pre-line">{text}</p>;

/** What a proceeding rests on, what was notified, what the organization said, what was heard and decided. */
export async function PenaltyDossier({ actor, proceeding, path }: PenaltyDossierProps) {
  const [t, locale, words, documents, statements] = [
    await getTranslations("penalties.dossier"),
    await getLocale(),
    await measureWords(),
    await listDocuments(proceeding.id),
    await listStatements(actor, proceeding.id),
  ];
  const { id, proposal, noticeServedOn, statementDueOn, originCaseId } = proceeding;
  const files = (material: string) => documents.filter((document) => document.material === material);
  const evidence = files("evidence");
  return (
    <>
      <Section title={t("title")} className="mt-0">
        <DescriptionList
          descriptions={[
            { term: t("facts"), detail: asParagraph(proceeding.facts) },
            { term: t("basis"), detail: asParagraph(proceeding.basis) },
            { term: t("evidence"), detail: asParagraph(proceeding.evidence) },
            ...(evidence.length > 0
              ? [{ term: t("evidenceFiles"), detail: <FileLinks caseId={id} documents={evidence} /> }]
              : []),
            ...(originCaseId && path === "cases"
              ? [
                  {
                    term: t("origin"),
                    detail: <Link href={`/cases/${originCaseId}`}>{t("openOrigin")}</Link>,
                  },
                ]
              : []),
          ]}
        />
      </Section>
      {proposal && (
        <Section title={t("proposal")}>
          <DescriptionList
            descriptions={[
              { term: t("measure"), detail: words(proposal) },
              { term: t("reason"), detail: asParagraph(proceeding.reason ?? "") },
              ...(noticeServedOn && statementDueOn
                ? [
                    {
                      term: t("notice"),
                      detail: `${t("noticeServed", {
                        date: formatDate(noticeServedOn, locale),
                        until: formatDate(statementDueOn, locale),
                      })} · ${t(proceeding.mayBeHeard ? "heard" : "notHeard")}`,
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      )}
      {statements.map((statement) => (
        <Section
          key={statement.id}
          title={t(statement.kind)}
          lead={t("by", {
            name: statement.submittedByName,
            date: formatDate(dateInShanghai(statement.submittedAt), locale),
          })}
        >
          {asParagraph(statement.text)}
          {statement.kind === "statement" && <FileLinks caseId={id} documents={files("statement")} />}
        </Section>
      ))}
      <PenaltyHearing proceeding={proceeding} documents={files("hearingRecord")} />
      <PenaltyDecision proceeding={proceeding} words={words} />
    </>
  );
}
