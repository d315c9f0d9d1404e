import { getTranslations } from "next-intl/server";
import type { MatterContext, MatterParts } from "@/app/frame/cases/applicant/matter";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Disclosure } from "@/components/ui/disclosure";
import { repairLifecycle } from "@/lib/domain/credit/repairs/policy";
import { getRepair } from "@/lib/domain/credit/repairs/queries/repair";
import { RepairDossier } from "../../../frame/cases/repair/repair-dossier";
import { repairLimit } from "../../../frame/cases/repair/repair-limit";
import { internalRepairVerbs } from "../../../frame/cases/repair/repair-parts";
import { repairSteps } from "../../../frame/cases/repair/repair-stages";
import { submitRepairWithdrawal } from "./repair-actions";

/** A credit repair as the organization sees it. */
export async function repairMatter({ actor, file, today }: MatterContext): Promise<MatterParts> {
  const repair = await getRepair(actor, file.id);
  const t = await getTranslations("repairs");
  const { status } = repair;
  const label = t(`statuses.${status}`);
  return {
    steps: repairSteps(status, { stage: (stage) => t(`stages.${stage}`), status: label }),
    lead: t(`kinds.${repair.kind}`),
    now: (
      <>
        <p className="max-w-measure">{t(`matter.${status}`)}</p>
        {repairLifecycle.stepsFor(actor, repair).includes("withdraw") && (
          <Disclosure summary={t("steps.withdraw")} className="mt-4">
            <Form id="withdrawal" action={submitRepairWithdrawal}>
              <input type="hidden" name="id" value={file.id} />
              <TextareaField name="reason" label={t("withdrawalReason")} rows={2} limit={1_000} required />
              <div>
                <SubmitButton tone="plain">{t("steps.withdraw")}</SubmitButton>
              </div>
            </Form>
          </Disclosure>
        )}
      </>
    ),
    dossier: <RepairDossier actor={actor} file={repair} path="applications" />,
    limit: await repairLimit(repair, today),
    events: { subjectType: "repair", internalVerbs: internalRepairVerbs },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}
