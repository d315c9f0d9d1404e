import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { listQuestions, listThanksReceived } from "@/lib/domain/supervision/complaints/queries/questions";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { QuestionLine } from "./question-line";
import { ThanksLine } from "./thanks-line";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("complaints.desk"))("title") };
}

/** What an organization is asked about complaints, and the thanks it got. Whoever complained stays unknown. */
export default async function OrganizationComplaintsPage() {
  const actor = await requireDesk("organization");
  const [t, questions, thanks] = await Promise.all([
    getTranslations("complaints.desk"),
    listQuestions(actor),
    listThanksReceived(actor),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section title={t("questions")} className="mt-6">
        {questions.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneHelp")}</EmptyState>
        ) : (
          <ul className="border-line border-t">
            {questions.map((question) => (
              <QuestionLine key={question.id} question={question} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t("thanks")}>
        {thanks.length === 0 ? (
          <p className="text-ink-2">{t("noThanks")}</p>
        ) : (
          <ul className="grid gap-4">
            {thanks.map((one) => (
              <ThanksLine key={one.id} thanks={one} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
