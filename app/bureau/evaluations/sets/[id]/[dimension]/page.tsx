import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { indicatorSetLifecycle } from "@/lib/domain/evaluations/indicator-sets/policy";
import { getIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/queries";
import { pointsOfDimension } from "@/lib/domain/evaluations/indicator-sets/rules";
import { figureKeys, type Indicator } from "@/lib/domain/evaluations/indicator-sets/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { keepSetDimension } from "../../../actions";

type Params = { params: Promise<{ id: string; dimension: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.bureau"))("editDimensions") };
}

const wordFields = ["nameZh", "nameEn", "asksZh", "asksEn", "evidenceZh", "evidenceEn"] as const;

function valuesOf(indicator: Indicator | undefined): Record<(typeof wordFields)[number], string> {
  return {
    nameZh: indicator?.name.zh ?? "",
    nameEn: indicator?.name.en ?? "",
    asksZh: indicator?.asks.zh ?? "",
    asksEn: indicator?.asks.en ?? "",
    evidenceZh: indicator?.evidence.zh ?? "",
    evidenceEn: indicator?.evidence.en ?? "",
  };
}

/** One dimension of a draft, written in both languages; the empty row at the end adds an indicator, an emptied one goes. */
export default async function EditDimensionPage({ params }: Params) {
  const actor = await requireDesk("bureau");
  const { id, dimension: key } = await params;
  const set = await orNotFound(id, () => getIndicatorSet(actor, id));
  const dimension = set.tree.find((one) => one.key === key);
  if (!dimension || !indicatorSetLifecycle.stepsFor(actor, set).includes("editSet")) notFound();
  const [t, locale] = [await getTranslations("evaluations.bureau"), await getLocale()];
  const rows: (Indicator | undefined)[] = [...dimension.indicators, undefined];
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/bureau/evaluations/sets", label: t("tabs.sets") },
          { href: `/bureau/evaluations/sets/${id}`, label: locale === "en" ? set.titleEn : set.title },
        ]}
        title={locale === "en" ? dimension.name.en : dimension.name.zh}
        lead={t("dimensionLead", { points: pointsOfDimension(dimension) })}
      />
      <Form action={keepSetDimension} id="dimension" draftOf={actor.accountId ?? undefined}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={set.version} />
        <input type="hidden" name="dimension" value={key} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="nameZh" label={t("nameZh")} defaultValue={dimension.name.zh} required />
          <TextField name="nameEn" label={t("nameEn")} defaultValue={dimension.name.en} required />
        </div>
        {rows.map((indicator, place) => {
          const values = valuesOf(indicator);
          return (
            <fieldset key={indicator?.key ?? "new"} className="grid gap-3 border-line border-t pt-3">
              <legend className="float-left w-full font-semibold">
                {indicator ? (locale === "en" ? indicator.name.en : indicator.name.zh) : t("addIndicator")}
              </legend>
              {indicator && <input type="hidden" name={`rows.${place}.key`} value={indicator.key} />}
              {!indicator && <input type="hidden" name={`rows.${place}.key`} value="" />}
              <div className="clear-both grid gap-3 sm:grid-cols-2">
                {wordFields.map((field) => (
                  <TextField
                    key={field}
                    name={`rows.${place}.${field}`}
                    label={t(field)}
                    defaultValue={values[field]}
                    unmarked
                  />
                ))}
                <TextField
                  name={`rows.${place}.points`}
                  label={t("points")}
                  type="number"
                  defaultValue={indicator ? String(indicator.points) : ""}
                  className="w-28"
                  unmarked
                />
                <SelectField
                  name={`rows.${place}.figure`}
                  label={t("figure")}
                  choices={figureKeys.map((value) => ({ value, label: t(`figureNames.${value}`) }))}
                  defaultValue={indicator?.figure}
                  placeholder={t("noFigure")}
                  unmarked
                />
              </div>
            </fieldset>
          );
        })}
        <SubmitButton>{t("save")}</SubmitButton>
      </Form>
    </>
  );
}
