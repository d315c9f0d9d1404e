import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { IndicatorTree } from "@/components/evaluations/indicator-tree";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { Tabs } from "@/components/ui/tabs";
import { getRulesInForce } from "@/lib/domain/district/queries/rules";
import { findSetInForce } from "@/lib/domain/evaluations/indicator-sets/queries";
import { grades } from "@/lib/domain/evaluations/schema";
import { today } from "@/lib/platform/clock/today";
import { choiceOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.public"))("method") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const kinds = ["socialServiceOrganization", "socialGroup"] as const;
const ways = ["apply", "admit", "assess", "vote", "publish", "decide"] as const;

/** The published method of evaluation: the way, the conditions of grades, every indicator in words and points. */
export default async function EvaluationMethodPage({ searchParams }: Search) {
  const kind = choiceOf(await searchParams, "kind", kinds) ?? kinds[0];
  const [t, words, forms, locale, set, ruleOf] = [
    await getTranslations("evaluations.public"),
    await getTranslations("evaluations"),
    await getTranslations("organizations.kinds"),
    await getLocale(),
    await findSetInForce(kind),
    await getRulesInForce(today()),
  ];
  const isEnglish = locale === "en";
  const figures = {
    years: ruleOf("evaluation.validityYears").value,
    publicity: ruleOf("evaluation.publicityDays").value,
    answer: ruleOf("evaluation.reviewAnswerDays").value,
    assessors: ruleOf("evaluation.assessors").value,
    former: ruleOf("evaluation.formerOfficeYears").value,
  };
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/evaluations", label: words("title") }]}
        title={t("method")}
        lead={t("methodLead")}
      />
      <Section title={t("way")} className="mt-2">
        <DescriptionList
          descriptions={ways.map((way) => ({
            term: words(`stages.${way}`),
            detail: t(`ways.${way}`, figures),
          }))}
        />
      </Section>
      <Section title={t("indicators")}>
        <Tabs
          label={t("indicators")}
          tabs={kinds.map((one) => ({
            href: `/evaluations/method?kind=${one}`,
            label: forms(one),
            current: one === kind,
          }))}
        />
        {set ? (
          <div className="mt-4">
            <p className="max-w-measure text-ink-2 text-s">{isEnglish ? set.basisEn : set.basis}</p>
            <p className="mt-2 mb-4 max-w-measure">
              {t("cutoffs")}{" "}
              {grades
                .map((grade) => t("cutoff", { grade: words(`grades.${grade}`), points: set.cutoffs[grade] }))
                .join(isEnglish ? "; " : "；")}
            </p>
            <IndicatorTree tree={set.tree} />
          </div>
        ) : (
          <EmptyState title={t("noSet")}>{t("noSetHelp")}</EmptyState>
        )}
      </Section>
    </>
  );
}
