import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { getQuestion } from "@/lib/domain/supervision/complaints/queries/questions";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";
import { QuestionTag } from "../question-tag";
import { AnswerForm } from "./answer-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("complaints.desk"))("one") };
}

type Params = { params: Promise<{ id: string }> };

/** One question to the organization, its account, and how the matter ended. */
export default async function QuestionPage({ params }: Params) {
  const [actor, { id }] = [await requireDesk("organization"), await params];
  const question = await orNotFound(id, () => getQuestion(actor, id));
  const [t, topics, locale] = [
    await getTranslations("complaints.desk"),
    await getTranslations("complaints.topics"),
    await getLocale(),
  ];
  const day = (at: Date) => formatDate(dateInShanghai(at), locale);
  const { status, answer, answeredAt, answeredByName, finding, complainant, askedAt } = question;
  const isWaiting = answeredAt !== null && finding === null && status !== "withdrawn";
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/organization/complaints", label: t("back") }]}
        title={t("one")}
        lead={complainant ? t("named", { name: complainant }) : t("anonymous")}
        facts={[{ label: t("question"), value: topics(question.topic) }]}
        tags={<QuestionTag question={question} />}
      />
      <Section title={t("question")} lead={askedAt ? t("asked", { date: day(askedAt) }) : undefined}>
        <p className="max-w-measure whitespace-pre-line">{question.question}</p>
      </Section>
      <Section title={t("answer")}>
        {answer && answeredAt && (
          <>
            <p className="max-w-measure whitespace-pre-line">{answer}</p>
            <p className="mt-2 text-ink-2 text-s">
              {t("sent", { date: day(answeredAt), name: answeredByName ?? "" })}
            </p>
          </>
        )}
        {status === "asked" && <AnswerForm id={id} accountId={actor.accountId ?? ""} />}
        {isWaiting && <p className="mt-2 max-w-measure text-ink-2">{t("wait")}</p>}
      </Section>
      {finding && (
        <Section title={t("result")}>
          <p className="max-w-measure whitespace-pre-line">{finding}</p>
        </Section>
      )}
    </>
  );
}
