import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { TaskList } from "@/components/record/task-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Progress } from "@/components/ui/progress";
import { pointsOfDimension } from "@/lib/domain/evaluations/indicator-sets/rules";
import { fullPoints } from "@/lib/domain/evaluations/schema";
import { discardSelfAssessment, sendSelfAssessment } from "../actions";
import { ownAssessment } from "./own-assessment";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.desk"))("self") };
}

/** A self-assessment as it is being written: its parts with their points, the total, and sending it in. */
export default async function SelfAssessmentPage({ params }: Params) {
  const { id } = await params;
  const { assessment } = await ownAssessment(id);
  const { evaluation, dimensions, total, open, documents } = assessment;
  const [t, locale] = [await getTranslations("evaluations.desk"), await getLocale()];
  const isEnglish = locale === "en";
  const isComplete = dimensions.every(({ issues }) => issues.length === 0);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/organization/evaluations", label: t("back") }]}
        eyebrow={isEnglish ? evaluation.round.titleEn : evaluation.round.title}
        title={t("self")}
        lead={t("selfLead")}
        facts={[
          { label: t("total"), value: `${total} / ${fullPoints}` },
          { label: t("files"), value: documents },
          { label: t("openIndicators"), value: open },
        ]}
      />
      <Progress
        label={t("progress")}
        value={dimensions.filter(({ issues }) => issues.length === 0).length}
        max={dimensions.length}
      />
      <Section title={t("parts")}>
        <TaskList
          groups={[
            {
              tasks: dimensions.map(({ dimension, scored, issues, isBegun }) => ({
                href: `/organization/evaluations/${id}/${dimension.key}`,
                label: isEnglish ? dimension.name.en : dimension.name.zh,
                hint: t("partPoints", {
                  points: scored,
                  of: pointsOfDimension(dimension),
                  count: dimension.indicators.length,
                }),
                status:
                  issues.length === 0
                    ? { tone: "ok", label: t("complete") }
                    : isBegun
                      ? { tone: "warn", label: t("partly") }
                      : { tone: "neutral", label: t("notBegun") },
              })),
            },
          ]}
        />
      </Section>
      <Section title={t("send")} lead={t(isComplete ? "sendLead" : "sendOpen")}>
        <Form action={sendSelfAssessment} id="send">
          <input type="hidden" name="id" value={id} />
          <SubmitButton>{t("sendButton", { points: total })}</SubmitButton>
        </Form>
      </Section>
      <Disclosure summary={t("discard")} className="mt-8">
        <Form action={discardSelfAssessment} id="discard">
          <input type="hidden" name="id" value={id} />
          <p className="text-s">{t("discardLead")}</p>
          <SubmitButton tone="danger-quiet">{t("discard")}</SubmitButton>
        </Form>
      </Disclosure>
    </>
  );
}
