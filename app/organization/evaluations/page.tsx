import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EligibilityList } from "@/components/evaluations/eligibility-list";
import { EvaluationBlock } from "@/components/evaluations/evaluation-block";
import { evaluationTones } from "@/components/evaluations/evaluation-tones";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { TaskList } from "@/components/record/task-list";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { listEvaluations } from "@/lib/domain/evaluations/certificates/queries";
import { checkEligibility } from "@/lib/domain/evaluations/eligibility/queries";
import { isEligible } from "@/lib/domain/evaluations/eligibility/rules";
import { listOwnEvaluations } from "@/lib/domain/evaluations/queries/own";
import { listOpenRounds } from "@/lib/domain/evaluations/rounds/queries";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { beginSelfAssessment } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations"))("title") };
}

/** Evaluation at the organization's desk: its grade, whether it may apply and why not, open rounds, what is under way. */
export default async function OwnEvaluationsPage() {
  const actor = await requireDesk("organization");
  const organizationId = actor.organizationId ?? "";
  const [t, words, locale, { lines, kind }, rounds, own, held] = [
    await getTranslations("evaluations.desk"),
    await getTranslations("evaluations"),
    await getLocale(),
    await checkEligibility(organizationId, today()),
    await listOpenRounds(today()),
    await listOwnEvaluations(actor),
    await listEvaluations(organizationId, today()),
  ];
  const mayApply = isEligible(lines);
  const asksParty = lines.some(({ outcome }) => outcome === "asked");
  const isEnglish = locale === "en";
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={t("lead")}
        actions={<ButtonLink href="/evaluations/method">{t("toMethod")}</ButtonLink>}
      />
      <EvaluationBlock evaluations={held} />
      {own.length > 0 && (
        <Section title={t("own")}>
          <TaskList
            groups={[
              {
                tasks: own.map(({ caseId, status, number, round, selfTotal }) => ({
                  href:
                    status === "draft" ? `/organization/evaluations/${caseId}` : `/applications/${caseId}`,
                  label: isEnglish ? round.titleEn : round.title,
                  hint:
                    status === "draft"
                      ? t("sendUntil", { date: formatDate(round.applyUntil, locale) })
                      : [number, selfTotal && t("selfTotal", { points: selfTotal })]
                          .filter(Boolean)
                          .join(" · "),
                  status: { tone: evaluationTones[status], label: words(`statuses.${status}`) },
                })),
              },
            ]}
          />
        </Section>
      )}
      <Section title={t("rounds")}>
        {rounds.length === 0 && <EmptyState title={t("noRound")}>{t("noRoundHelp")}</EmptyState>}
        {rounds.map((round) => {
          const isBegun = own.some(({ roundId }) => roundId === round.id);
          return (
            <div key={round.id} className="grid max-w-2xl gap-3 border-line border-b pb-4">
              <div>
                <h3 className="text-m">{isEnglish ? round.titleEn : round.title}</h3>
                <p className="text-ink-2 text-s">
                  {t("applyBetween", {
                    from: formatDate(round.applyFrom, locale),
                    until: formatDate(round.applyUntil, locale),
                  })}
                </p>
              </div>
              {isBegun && <p>{t("begun")}</p>}
              {!isBegun && !mayApply && <Callout tone="warn">{t("mayNot")}</Callout>}
              {!isBegun && mayApply && (
                <Form action={beginSelfAssessment} id={`begin-${round.id}`}>
                  <input type="hidden" name="roundId" value={round.id} />
                  {asksParty && (
                    <TextField
                      name="partyMembers"
                      label={t("partyMembers")}
                      help={t("partyMembersHelp")}
                      type="number"
                      min={0}
                      className="w-28"
                      required
                    />
                  )}
                  <SubmitButton>{t("begin", { kind: words(`kinds.${kind}`) })}</SubmitButton>
                </Form>
              )}
            </div>
          );
        })}
      </Section>
      <Section title={t("eligibility")} lead={t(mayApply ? "eligible" : "notEligible")}>
        <EligibilityList lines={lines} />
      </Section>
    </>
  );
}
