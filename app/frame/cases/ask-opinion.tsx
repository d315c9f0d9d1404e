import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Disclosure } from "@/components/ui/disclosure";
import { listColleagues, listOffices } from "@/lib/domain/cases/queries/colleagues";
import { submitQuestion } from "./actions";
import { CaseFields } from "./case-fields";
import type { CaseContext } from "./procedure";

/** Asks a colleague, a service center or a supervisory unit. */
export async function AskOpinion({ actor, file, list }: Omit<CaseContext, "today">) {
  const [t, locale, colleagues, offices] = [
    await getTranslations("cases.opinions"),
    await getLocale(),
    await listColleagues(actor, new Date()),
    await listOffices(),
  ];
  const nameOf = (place: { name: string; englishName: string | null }) =>
    (locale === "en" && place.englishName) || place.name;
  const groups = [
    {
      label: t("colleagues"),
      choices: colleagues.map(({ id, name }) => ({ value: `account:${id}`, label: name })),
    },
    {
      label: t("centers"),
      choices: offices.subdistricts.map((place) => ({
        value: `center:${place.code}`,
        label: t("centerOf", { name: nameOf(place) }),
      })),
    },
    {
      label: t("supervisoryUnits"),
      choices: offices.supervisoryUnits.map((unit) => ({
        value: `supervisoryUnit:${unit.id}`,
        label: nameOf(unit),
      })),
    },
  ].filter(({ choices }) => choices.length > 0);
  return (
    <div data-print="hide">
      <Disclosure summary={t("ask")}>
        <Form action={submitQuestion} id="ask" draftOf={actor.accountId ?? ""}>
          <CaseFields id={file.id} list={list} />
          <SelectField
            name="asked"
            label={t("whom")}
            help={t("whomHelp")}
            choices={groups}
            placeholder={t("choose")}
            required
          />
          <TextareaField name="question" label={t("question")} rows={3} required />
          <SubmitButton tone="plain">{t("ask")}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
