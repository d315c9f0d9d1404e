import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { targetHref } from "@/components/applications/targets";
import { CheckboxField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { MachineChecks } from "@/components/registrations/machine-checks";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { checkRegistration } from "@/lib/domain/registrations/checks/queries";
import { barsSubmission } from "@/lib/domain/registrations/checks/rules";
import { registrationLifecycle } from "@/lib/domain/registrations/policy";
import { getOpenTasks } from "@/lib/domain/registrations/queries/applications";
import { getAnswers } from "@/lib/domain/registrations/queries/registration";
import { isWritable } from "@/lib/domain/registrations/rules";
import { today } from "@/lib/platform/clock/today";
import { correct, resubmit, submit } from "../actions";
import { Answers } from "../answers";
import { Documents } from "../documents";
import { Missing } from "../missing";
import { ownApplication } from "../own-application";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("check.title") };
}

const sendings = { submit, resubmit, correct };

/** Check your answers: everything that is about to be sent in, what the portal found out, and the declaration. */
export default async function CheckPage({ params }: Params) {
  const { actor, registration } = await ownApplication(params);
  const { id, kind, status, title } = registration;
  if (!isWritable(status)) redirect(`/applications/${id}`);
  const [t, words, open, answers] = await Promise.all([
    getTranslations("applications"),
    getTranslations("registrations"),
    getOpenTasks(registration),
    getAnswers(id),
  ]);
  const checks = await checkRegistration(actor, registration, answers, today());
  const isBarred = !open.isComplete || barsSubmission(checks);
  const steps = registrationLifecycle.stepsFor(actor, registration);
  const step = (["submit", "resubmit", "correct"] as const).find((one) => steps.includes(one));
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/applications", label: t("title") },
          { href: `/applications/${id}`, label: title || t("untitled", { kind: words(`kinds.${kind}`) }) },
        ]}
        title={t("check.title")}
        lead={t("check.lead")}
      />
      <Missing id={id} open={open} />
      <Answers id={id} kind={kind} answers={answers} isOpen />
      <Documents id={id} materials={open.materials} isOpen />
      <Section title={t("check.found")} lead={t("check.foundLead")}>
        <MachineChecks checks={checks} targetHref={(target) => targetHref(id, target)} />
      </Section>
      <Section title={t("check.send")} id="send">
        {isBarred && (
          <Callout tone="warn" title={t("check.barred")} className="max-w-measure">
            <p>{t(open.isComplete ? "check.barredByCheck" : "check.barredByGap")}</p>
            <Link href={`/applications/${id}`}>{t("check.back")}</Link>
          </Callout>
        )}
        {!isBarred && step && (
          <Form action={sendings[step]} id="send-application" className="max-w-measure">
            <input type="hidden" name="id" value={id} />
            <CheckboxField name="declaration" label={t("check.declaration")} required />
            <p className="text-ink-2 text-s">{t(`check.effect.${step}`)}</p>
            <SubmitButton size="large">{words(`steps.${step}`)}</SubmitButton>
          </Form>
        )}
      </Section>
    </>
  );
}
