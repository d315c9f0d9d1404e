import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CheckboxesField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { getRule } from "@/lib/domain/district/queries/rules";
import { evaluationLifecycle } from "@/lib/domain/evaluations/policy";
import { getEvaluation } from "@/lib/domain/evaluations/queries/evaluation";
import { listReviewers } from "@/lib/domain/evaluations/rounds/queries";
import { findTies } from "@/lib/domain/evaluations/ties/queries";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { calendarDate } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";
import { nameAssessors } from "../../actions";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.steps"))("assign") };
}

/** Chooses the assessors of an evaluation: those whom the register ties to the organization cannot be chosen, and it says why. */
export default async function AssessorsPage({ params }: Params) {
  const actor = await requireDesk("bureau");
  const { id } = await params;
  const evaluation = await orNotFound(id, () => getEvaluation(actor, id, new Date()));
  if (!evaluationLifecycle.stepsFor(actor, evaluation).includes("assign")) notFound();
  const [t, words, locale, reviewers, least] = [
    await getTranslations("evaluations.bureau"),
    await getTranslations("evaluations"),
    await getLocale(),
    await listReviewers(new Date()),
    await getRule("evaluation.assessors", today()),
  ];
  const found = await findTies(reviewers, [evaluation.organizationId], today());
  const ties = found.get(evaluation.organizationId);
  const hintOf = (reviewerId: string) => {
    const named = evaluation.assessors.find(({ accountId }) => accountId === reviewerId);
    if (named) return t(named.withdrawnAt ? "withdrawnBefore" : "namedBefore");
    const bars = ties?.get(reviewerId) ?? [];
    if (bars.length === 0) return t("noTie");
    return bars
      .map(({ kind, about, until }) =>
        words(`ties.${kind}`, { about, until: until ? formatDate(calendarDate(until), locale) : "" }),
      )
      .join(locale === "en" ? "; " : "；");
  };
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: `/bureau/cases/${id}`, label: evaluation.number ?? "" }]}
        eyebrow={evaluation.title}
        title={words("steps.assign")}
        lead={t("assignLead", { least })}
      />
      <Section title={t("chooseAssessors")} className="mt-2">
        <Form action={nameAssessors} id="assessors">
          <input type="hidden" name="id" value={id} />
          <CheckboxesField
            name="accountIds"
            label={t("reviewers")}
            required
            choices={reviewers.map((reviewer) => ({
              value: reviewer.id,
              label: reviewer.name,
              hint: hintOf(reviewer.id),
              disabled:
                (ties?.get(reviewer.id) ?? []).length > 0 ||
                evaluation.assessors.some(({ accountId }) => accountId === reviewer.id),
            }))}
          />
          <SubmitButton>{words("steps.assign")}</SubmitButton>
        </Form>
      </Section>
    </>
  );
}
