import { useTranslations } from "next-intl";
import { ReadySentences } from "@/components/cases/ready-sentences";
import { TickedCorrections } from "@/components/cases/ticked-corrections";
import { RadioField } from "@/components/form/choice-fields";
import { FileField } from "@/components/form/file-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { largestAttachment, pauseReasons } from "@/lib/domain/cases/schema";
import { refusalGrounds, registrationOutcomes } from "@/lib/domain/registrations/schema";
import { correctionForm, reasonField } from "./correction-form";
import type { SentenceGroup } from "./sentences";

type WordedProps = { form: string; sentences: SentenceGroup[] };

/** The reason of a step, with ready sentences below it. */
export function ReasonFields(props: WordedProps & { name?: string; required?: boolean; initial?: string }) {
  const { form, sentences, name = "reason", required = true, initial } = props;
  const t = useTranslations("cases.registration");
  return (
    <>
      <TextareaField
        name={name}
        label={t(`labels.${form}`)}
        defaultValue={initial}
        rows={4}
        required={required}
        limit={name === "remark" ? 1_000 : 2_000}
      />
      {sentences.length > 0 && (
        <ReadySentences label={t("ready")} form={form} field={name} groups={sentences} />
      )}
    </>
  );
}

export function GroundField({ initial }: { initial?: string | null }) {
  const t = useTranslations("registrations.refusalGrounds");
  const say = useTranslations("cases.registration");
  return (
    <SelectField
      name="refusalGround"
      label={say("ground")}
      choices={refusalGrounds.map((value) => ({ value, label: t(value) }))}
      defaultValue={initial ?? undefined}
      placeholder={say("chooseGround")}
      required
    />
  );
}

/** What to recommend, the ground in law where it is a refusal, and why. */
export function RecommendationFields(props: WordedProps) {
  const t = useTranslations("registrations.outcomes");
  const say = useTranslations("cases.registration");
  return (
    <div className="group/recommend grid gap-6">
      <RadioField
        name="recommendation"
        label={say("recommendation")}
        choices={registrationOutcomes.map((value) => ({ value, label: t(value) }))}
        inline
        required
      />
      <div className="hidden group-has-[input[value=refused]:checked]/recommend:block">
        <GroundField />
      </div>
      <ReasonFields {...props} />
    </div>
  );
}

export function PauseFields(props: WordedProps) {
  const t = useTranslations("registrations.pauseReasons");
  const say = useTranslations("cases.registration");
  return (
    <>
      <RadioField
        name="pauseReason"
        label={say("pauseReason")}
        choices={pauseReasons.map((value) => ({ value, label: t(value) }))}
        required
      />
      <ReasonFields {...props} name="remark" />
    </>
  );
}

export function ExtensionFields({ days, ...props }: WordedProps & { days: number }) {
  const say = useTranslations("cases.registration");
  return (
    <>
      <TextField
        name="days"
        label={say("days")}
        help={say("daysHelp", { days })}
        type="number"
        min={1}
        max={days}
        defaultValue={String(days)}
        className="w-28"
        required
      />
      <ReasonFields {...props} />
    </>
  );
}

export function PaperConsentFields({ caseId, ...props }: WordedProps & { caseId: string }) {
  const say = useTranslations("cases.registration");
  return (
    <>
      <FileField
        name="fileId"
        label={say("scan")}
        kinds={say("scanKinds")}
        accept=".pdf,.png,.jpg,.jpeg"
        maxBytes={largestAttachment}
        uploadUrl={`/api/cases/${caseId}/uploads`}
        required
      />
      <ReasonFields {...props} name="remark" required={false} />
    </>
  );
}

/** Where to tick what is to be corrected, what was ticked so far, and a reason for the whole application. */
export function CorrectionFields() {
  const t = useTranslations("cases.corrections");
  return (
    <>
      <TickedCorrections form={correctionForm} words={{ none: t("noneTicked"), count: t("ticked") }} />
      <TextareaField
        name={reasonField("")}
        label={t("general")}
        help={t("generalHelp")}
        rows={2}
        limit={500}
      />
    </>
  );
}
