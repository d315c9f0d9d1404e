import { getTranslations } from "next-intl/server";
import type { MatterContext, MatterParts } from "@/app/frame/cases/applicant/matter";
import { ButtonLink } from "@/components/ui/button";
import { getContactCheck } from "@/lib/domain/supervision/contact-checks/queries/contact-check";
import { ContactCheckDossier } from "../../../frame/cases/contact-check/contact-check-dossier";
import { contactCheckLimit } from "../../../frame/cases/contact-check/contact-check-parts";
import { contactCheckSteps } from "../../../frame/cases/contact-check/stages";

/** A contact check as the organization sees it: only once there is a finding, for it was a test of its address. */
export async function contactCheckMatter(context: MatterContext): Promise<MatterParts> {
  const check = await getContactCheck(context.actor, context.file.id);
  const t = await getTranslations("contactChecks");
  const isReached = check.finding === "reached";
  return {
    steps: contactCheckSteps(check, {
      stage: (stage) => t(`stages.${stage}`),
      status: t(`statuses.${check.status}`),
    }),
    now: (
      <>
        <p className="font-semibold">{t(isReached ? "matter.reachedTitle" : "matter.unreachableTitle")}</p>
        <p className="mt-1 max-w-measure">{t(isReached ? "matter.reachedText" : "matter.unreachableText")}</p>
        {!isReached && (
          <ButtonLink href="/applications/new/change" className="mt-3">
            {t("matter.change")}
          </ButtonLink>
        )}
      </>
    ),
    dossier: <ContactCheckDossier check={check} today={context.today} />,
    limit: await contactCheckLimit(check),
    events: { subjectType: "contactCheck", internalVerbs: ["contactCheck.opened"] },
    letterTitle: (letter) => t(`letters.${letter}.title` as never),
  };
}
