import { getLocale, getTranslations } from "next-intl/server";
import type { MatterContext, MatterParts } from "@/app/frame/cases/applicant/matter";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { inspectionLifecycle } from "@/lib/domain/supervision/inspections/policy";
import { getInspection, type InspectionCase } from "@/lib/domain/supervision/inspections/queries/inspection";
import { isOverdue } from "@/lib/domain/supervision/inspections/rules";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitRectification } from "../../../frame/cases/inspection/actions";
import { InspectionDossier } from "../../../frame/cases/inspection/inspection-dossier";
import { inspectionLimit } from "../../../frame/cases/inspection/inspection-limit";
import { inspectionSteps } from "../../../frame/cases/inspection/stages";

type NowProps = { context: MatterContext; inspection: InspectionCase };

/** What the organization reports about an order, with what proves it. */
async function RectificationForm({ context, inspection }: NowProps) {
  const t = await getTranslations("inspections.matter");
  return (
    <Form
      action={submitRectification}
      id="rectification"
      draftOf={context.actor.accountId ?? ""}
      className="mt-4"
    >
      <input type="hidden" name="id" value={inspection.id} />
      <TextareaField
        name="report"
        label={t("report")}
        help={t("reportHelp")}
        rows={6}
        limit={4_000}
        required
      />
      <FileField
        name="fileIds"
        label={t("files")}
        kinds={t("fileKinds")}
        accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
        maxBytes={largestAttachment}
        uploadUrl={`/api/cases/${inspection.id}/uploads`}
        multiple
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}

async function Now(props: NowProps) {
  const { context, inspection } = props;
  const [t, words, locale] = await Promise.all([
    getTranslations("inspections.matter"),
    getTranslations("inspections.conclusions"),
    getLocale(),
  ]);
  const { status, plannedOn, rectifyBy, conclusion, returnReason } = inspection;
  const told = (title: string, text: string) => (
    <>
      <p className="font-semibold">{title}</p>
      <p className="mt-1 max-w-measure">{text}</p>
    </>
  );
  if (status === "rectifying" && rectifyBy !== null) {
    const late = isOverdue(inspection, context.today);
    const mayReport = inspectionLifecycle.stepsFor(context.actor, inspection).includes("reportRectification");
    return (
      <>
        {told(
          t(late ? "orderOverdueTitle" : "orderTitle", { rectifyBy: formatDate(rectifyBy, locale) }),
          t(late ? "overdueText" : "orderText"),
        )}
        {returnReason && <p className="mt-2 border-amber border-l-4 pl-3">{returnReason}</p>}
        {mayReport && <RectificationForm {...props} />}
      </>
    );
  }
  if (status === "notified") {
    return told(
      t("noticeTitle", { plannedOn: plannedOn ? formatDate(plannedOn, locale) : "" }),
      t("noticeText"),
    );
  }
  if (status === "inspected") return told(t("inspectedTitle"), t("inspectedText"));
  if (status === "reported") return told(t("reportedTitle"), t("reportedText"));
  if (status === "dropped") return told(t("droppedTitle"), t("droppedText"));
  return told(t("closedTitle"), t("closedText", { conclusion: conclusion ? words(conclusion) : "" }));
}

/** An inspection as the inspected organization sees it, from the notice on. */
export async function inspectionMatter(context: MatterContext): Promise<MatterParts> {
  const inspection = await getInspection(context.actor, context.file.id);
  const t = await getTranslations("inspections");
  const label = t(`statuses.${inspection.status}`);
  return {
    steps: inspectionSteps(inspection, { stage: (stage) => t(`stages.${stage}`), status: label }),
    now: <Now context={context} inspection={inspection} />,
    dossier: <InspectionDossier inspection={inspection} today={context.today} isOffice={false} />,
    limit: await inspectionLimit(inspection),
    events: { subjectType: "inspection", internalVerbs: ["inspection.planned", "inspection.inspected"] },
    letterTitle: (letter) => t(`letters.${letter}.title` as never),
  };
}
