import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import type { Rulebook } from "@/lib/domain/credit/rulebooks/schema";
import { type Actor, hasRole } from "@/lib/platform/auth/actor";
import { submitProposal, submitReturn, submitWithdrawal } from "../actions";

const actions = {
  propose: { action: submitProposal, tone: "primary" },
  return: { action: submitReturn, tone: "plain" },
  withdraw: { action: submitWithdrawal, tone: "plain" },
} as const;

type RulebookStepsProps = { actor: Actor; rulebook: Rulebook; steps: readonly string[] };

/** What this reader may do with a draft or a proposal now, and what each step means. */
export async function RulebookSteps({ actor, rulebook, steps }: RulebookStepsProps) {
  const t = await getTranslations("creditPages.editor");
  const { id, version, status, createdById, proposedById } = rulebook;
  const isOwn = actor.accountId === createdById || actor.accountId === proposedById;
  const open = (["propose", "return", "withdraw"] as const).filter((step) => steps.includes(step));
  return (
    <div className="grid max-w-3xl gap-4 rounded bg-sunken p-4">
      {steps.includes("adopt") && (
        <div>
          <ButtonLink href={`/bureau/credit/rulebooks/${id}/adopt`} tone="primary">
            {t("steps.adopt")}
          </ButtonLink>
        </div>
      )}
      {status === "proposed" && isOwn && hasRole(actor, "creditOfficer", "approver") && (
        <p className="text-ink-2 text-s">{t("ownRulebook")}</p>
      )}
      {open.map((step) => (
        <Form key={step} action={actions[step].action} id={step}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <SubmitButton tone={actions[step].tone}>{t(`steps.${step}`)}</SubmitButton>
            <span className="text-ink-2 text-s">{t(`steps.${step}Lead`)}</span>
          </div>
        </Form>
      ))}
    </div>
  );
}
