import { getTranslations } from "next-intl/server";
import type { MatterContext, MatterParts } from "@/app/frame/cases/applicant/matter";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Disclosure } from "@/components/ui/disclosure";
import { objectionLifecycle } from "@/lib/domain/credit/objections/policy";
import { getObjection } from "@/lib/domain/credit/objections/queries/objection";
import type { FormSubmission } from "@/lib/platform/forms/form-state";
import { ObjectionDossier } from "../../../frame/cases/objection/objection-dossier";
import { objectionLimit } from "../../../frame/cases/objection/objection-limit";
import { internalObjectionVerbs } from "../../../frame/cases/objection/objection-parts";
import { objectionSteps } from "../../../frame/cases/objection/objection-stages";
import { submitObjectionWithdrawal, submitSecondLook } from "./objection-actions";

type ReasonFormProps = { id: string; form: string; action: FormSubmission; label: string; button: string };

function ReasonForm({ id, form, action, label, button }: ReasonFormProps) {
  return (
    <Form id={form} action={action}>
      <input type="hidden" name="id" value={id} />
      <TextareaField name="reason" label={label} rows={3} limit={4_000} required />
      <div>
        <SubmitButton tone="plain">{button}</SubmitButton>
      </div>
    </Form>
  );
}

/** An objection as the organization sees it: what is being done, and what it may still do. */
export async function objectionMatter({ actor, file, today }: MatterContext): Promise<MatterParts> {
  const objection = await getObjection(actor, file.id);
  const [t, words] = [
    await getTranslations("creditPages.objectionCase"),
    await getTranslations("objections"),
  ];
  const { status } = objection;
  const open = objectionLifecycle.stepsFor(actor, objection);
  return {
    steps: objectionSteps(objection, {
      stage: (stage) => t(`stages.${stage}`),
      status: words(`statuses.${status}`),
    }),
    lead: words(`kinds.${objection.kind}`),
    now: (
      <>
        <p className="max-w-measure">{t(`matter.${status}`)}</p>
        {open.includes("requestSecondLook") && (
          <div className="mt-4 max-w-2xl">
            <ReasonForm
              id={file.id}
              form="second-look"
              action={submitSecondLook}
              label={t("secondLookReason")}
              button={words("steps.requestSecondLook")}
            />
          </div>
        )}
        {open.includes("withdraw") && (
          <Disclosure summary={words("steps.withdraw")} className="mt-4">
            <ReasonForm
              id={file.id}
              form="withdrawal"
              action={submitObjectionWithdrawal}
              label={t("withdrawalReason")}
              button={words("steps.withdraw")}
            />
          </Disclosure>
        )}
      </>
    ),
    dossier: (
      <div className="mt-8">
        <ObjectionDossier file={objection} today={today} />
      </div>
    ),
    limit: await objectionLimit(objection, today),
    events: { subjectType: "objection", internalVerbs: internalObjectionVerbs },
    letterTitle: (letter) => words(`letterKinds.${letter}` as never),
  };
}
