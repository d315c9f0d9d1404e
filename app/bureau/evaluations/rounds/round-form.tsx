import { getTranslations } from "next-intl/server";
import { CheckboxesField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { listReviewers, type Round } from "@/lib/domain/evaluations/rounds/queries";
import { yearOf } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { keepRound } from "../actions";

/** A round before it is called: title, dates, committee and its chair. */
export async function RoundForm({ round }: { round?: Round }) {
  const [t, reviewers] = [await getTranslations("evaluations.bureau"), await listReviewers(new Date())];
  const people = reviewers.map(({ id, name }) => ({ value: id, label: name }));
  const chair = round?.committee.find(({ isChair }) => isChair);
  return (
    <Form action={keepRound} id="round">
      <input type="hidden" name="id" value={round?.id ?? ""} />
      <input type="hidden" name="version" value={round?.version ?? 1} />
      <TextField
        name="year"
        label={t("year")}
        type="number"
        defaultValue={String(round?.year ?? yearOf(today()))}
        className="w-28"
        required
      />
      <TextField name="title" label={t("titleZh")} defaultValue={round?.title} required />
      <TextField name="titleEn" label={t("titleEn")} defaultValue={round?.titleEn} required />
      <div className="grid gap-6 sm:grid-cols-3">
        <DateField name="applyFrom" label={t("applyFrom")} defaultValue={round?.applyFrom} required />
        <DateField name="applyUntil" label={t("applyUntil")} defaultValue={round?.applyUntil} required />
        <DateField name="assessUntil" label={t("assessUntil")} defaultValue={round?.assessUntil} required />
      </div>
      <CheckboxesField
        name="members"
        label={t("members")}
        help={t("membersHelp")}
        choices={people}
        defaultValue={round?.committee.map(({ accountId }) => accountId) ?? []}
      />
      <SelectField
        name="chairId"
        label={t("chair")}
        choices={people}
        defaultValue={chair?.accountId}
        placeholder={t("noChair")}
      />
      <SubmitButton>{t("saveRound")}</SubmitButton>
    </Form>
  );
}
